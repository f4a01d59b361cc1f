// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include "qml/map/shownplaces.h"
#include "qml/places/placelistmodel.h"
#include <QDate>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The places of the register for maps: those that are there on one day, or those of a list. Follows imports and changes by itself. */
class MapPlaces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED FINAL)
    /** Shows what stands in this list, which has read it already; null for a map of its own. */
    Q_PROPERTY(PlaceListModel *list READ list WRITE setList NOTIFY listChanged FINAL)
    /** The day on which a place must be there, without a list; today where it is invalid. */
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY dayChanged FINAL)
    /** The same for people, 01.12.2026; and what is wrong with the day typed last. */
    Q_PROPERTY(QString validOn READ validOn NOTIFY dayChanged FINAL)
    Q_PROPERTY(bool isValidToday READ isValidToday NOTIFY dayChanged FINAL)
    Q_PROPERTY(QString validOnError READ validOnError NOTIFY dayChanged FINAL)
    /** How many there are in each PlaceGroup. */
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed FINAL)
    /** Their words, in the order of PlaceGroup, and the icons of the legend. */
    Q_PROPERTY(QStringList groupNames READ groupNames CONSTANT FINAL)
    Q_PROPERTY(QStringList groupIcons READ groupIcons CONSTANT FINAL)
    /** The credits of their sources, each once. */
    Q_PROPERTY(QString attribution READ attribution NOTIFY changed FINAL)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    PlaceListModel *list() const { return m_list; }
    void setList(PlaceListModel *list);
    QDate day() const { return m_day; }
    void setDay(QDate day);
    QString validOn() const;
    bool isValidToday() const { return shownDay() == QDate::currentDate(); }
    QString validOnError() const { return m_validOnError; }
    QList<int> counts() const { return m_shown.counts; }
    static QStringList groupNames();
    static QStringList groupIcons();
    QString attribution() const { return m_shown.credits.join(QStringLiteral(" · ")); }

    /** Never null. */
    const std::shared_ptr<const PlaceSet> &set() const { return m_shown.set; }
    /** In one line what a place is: name, hours, and for a bench where it leads. */
    Q_INVOKABLE QString describe(qint64 id) const { return m_shown.words.value(id); }
    /** Source, licence and stand of one layer, a line each. */
    Q_INVOKABLE QString sourcesOf(int group) const { return m_shown.sources.value(group).join(u'\n'); }

    /** Takes a day as people write it; nothing typed means today. */
    Q_INVOKABLE void setValidOn(const QString &typed);

Q_SIGNALS:
    void workspaceChanged();
    void listChanged();
    void dayChanged();
    void changed();

private:
    QDate shownDay() const { return m_day.isValid() ? m_day : QDate::currentDate(); }
    void take(const ShownPlaces &shown);
    void reload();

    QPointer<Workspace> m_workspace;
    QPointer<PlaceListModel> m_list;
    QDate m_day;
    QString m_validOnError;
    ShownPlaces m_shown;
};
