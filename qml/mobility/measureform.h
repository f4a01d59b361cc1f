// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/controls/options.h"
#include "qml/mobility/measuredrag.h"
#include "qml/placement/spotsearch.h"
#include "qml/places/placesearch.h"

/** One measure of a scenario while it is entered: what, where, and what it would do. Without a scenario the first measure begins one. */
class MeasureForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ScenarioDesk *scenarios READ scenarios WRITE setScenarios NOTIFY scenariosChanged REQUIRED FINAL)
    /** Follows the place while it is chosen. */
    Q_PROPERTY(MeasureDrag *drag MEMBER m_drag REQUIRED FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY edited FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY edited FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited FINAL)
    /** 0 for a new one. */
    Q_PROPERTY(qint64 measureId READ measureId NOTIFY edited FINAL)
    /** As on the map and in the list. */
    Q_PROPERTY(int number READ number NOTIFY edited FINAL)
    Q_PROPERTY(QString title READ title NOTIFY edited FINAL)

    /** {value, text} of what one may plan, and of what may be done with it. */
    Q_PROPERTY(QVariantList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(QVariantList actions READ actions NOTIFY edited FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY edited FINAL)
    Q_PROPERTY(QString action READ action WRITE setAction NOTIFY edited FINAL)
    Q_PROPERTY(bool isBus READ isBus NOTIFY edited FINAL)
    Q_PROPERTY(bool needsSubject READ needsSubject NOTIFY edited FINAL)
    Q_PROPERTY(bool needsPoint READ needsPoint NOTIFY edited FINAL)
    Q_PROPERTY(bool needsDepartures READ needsDepartures NOTIFY edited FINAL)
    Q_PROPERTY(bool tellsHours READ tellsHours NOTIFY edited FINAL)

    /** The real place that is meant; empty while none is chosen. */
    Q_PROPERTY(QString subject READ subject NOTIFY edited FINAL)
    Q_PROPERTY(PlaceSearch *subjectSearch READ subjectSearch CONSTANT FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited FINAL)
    Q_PROPERTY(QString departures READ departures WRITE setDepartures NOTIFY edited FINAL)
    /** The stop has a pole for each direction. */
    Q_PROPERTY(bool bothWays READ isBothWays WRITE setBothWays NOTIFY edited FINAL)
    Q_PROPERTY(QString hours READ hours WRITE setHours NOTIFY edited FINAL)
    /** AGS of the municipalities that a Bürgerbus would serve. */
    Q_PROPERTY(QVariantList towns READ towns WRITE setTowns NOTIFY edited FINAL)
    /** {value: AGS, text, association} of all, and {value: key, text} of their associations. */
    Q_PROPERTY(QVariantList allTowns READ allTowns NOTIFY edited FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY edited FINAL)

    Q_PROPERTY(bool hasPoint READ hasPoint NOTIFY edited FINAL)
    Q_PROPERTY(double lon READ lon NOTIFY edited FINAL)
    Q_PROPERTY(double lat READ lat NOTIFY edited FINAL)
    /** Where it is, in words; empty where nobody said. */
    Q_PROPERTY(QString where READ where NOTIFY edited FINAL)
    Q_PROPERTY(SpotSearch *spots READ spots CONSTANT FINAL)
    /** What keeps it from being saved, by the name of the field: kind, action, placeUid, geom, departures, openingHours, towns. */
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY edited FINAL)

public:
    explicit MeasureForm(QObject *parent = nullptr);

    ScenarioDesk *scenarios() const { return m_scenarios; }
    void setScenarios(ScenarioDesk *scenarios);
    bool isOpen() const { return m_isOpen; }
    bool isBusy() const { return m_isBusy; }
    bool isDirty() const { return m_isOpen && !(m_measure == m_stored && m_departures == departuresOf(m_stored)); }
    qint64 measureId() const { return m_measure.id; }
    int number() const;
    QString title() const;
    QVariantList kinds() const;
    QVariantList actions() const;
    QString kind() const { return keyOf(m_measure.kind); }
    void setKind(const QString &kind);
    QString action() const { return keyOf(m_measure.action); }
    void setAction(const QString &action);
    bool isBus() const { return m_measure.kind == PlaceKind::CommunityBus; }
    bool needsSubject() const { return m_measure.action != MeasureAction::Add; }
    bool needsPoint() const;
    bool needsDepartures() const;
    bool tellsHours() const;
    QString subject() const { return m_measure.placeUid.isEmpty() ? QString() : m_subject; }
    PlaceSearch *subjectSearch() const { return m_subjectSearch; }
    QString name() const { return m_measure.name; }
    void setName(const QString &name) { change(m_measure.name, name); }
    QString departures() const { return m_departures; }
    void setDepartures(const QString &typed);
    bool isBothWays() const { return m_measure.poles.value_or(1) > 1; }
    void setBothWays(bool both);
    QString hours() const { return m_measure.openingHours; }
    void setHours(const QString &hours) { change(m_measure.openingHours, hours); }
    QVariantList towns() const;
    void setTowns(const QVariantList &towns);
    QVariantList allTowns() const;
    QString note() const { return m_measure.note; }
    void setNote(const QString &note) { change(m_measure.note, note); }
    bool hasPoint() const { return pointOf(m_measure.geom.bytes).has_value(); }
    double lon() const;
    double lat() const;
    QString where() const;
    SpotSearch *spots() const { return m_spots; }
    QVariantMap errors() const { return m_errors; }

    /** A new measure of the scenario that is shown. */
    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(qint64 measureId);
    Q_INVOKABLE void close();
    Q_INVOKABLE void save();
    /** Takes one of subjectSearch.matches. */
    Q_INVOKABLE void setSubject(const QString &uid, const QString &name);
    Q_INVOKABLE void searchFor(const QString &text);
    /** Takes one of spots.suggestions; whereChosen() tells the map. */
    Q_INVOKABLE void take(int row);
    Q_INVOKABLE void setPoint(double lon, double lat);

Q_SIGNALS:
    void scenariosChanged();
    void edited();
    void saved(qint64 id, const QString &words);
    /** Something is missing; `errors` say what. */
    void refused();
    void whereChosen(double lon, double lat);

private:
    template<class T> void change(T &member, const T &value)
    {
        if (member == value) return;
        member = value;
        Q_EMIT edited();
    }
    static QString departuresOf(const ScenarioMeasure &measure);
    void show(const ScenarioMeasure &measure);
    /** What the kind cannot do gives way to the first of what it can. */
    void arrange();
    void follow();
    void refuse(const Error &error);
    void store();
    void readHours(const QString &uid);

    QPointer<ScenarioDesk> m_scenarios;
    QPointer<MeasureDrag> m_drag;
    ScenarioMeasure m_measure;
    ScenarioMeasure m_stored;
    QString m_departures;
    QString m_subject;
    QString m_where;
    QVariantMap m_errors;
    PlaceSearch *m_subjectSearch;
    SpotSearch *m_spots;
    bool m_isOpen = false;
    bool m_isBusy = false;
};
