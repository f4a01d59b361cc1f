// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/handover/rowlist.h"
#include "qml/mobility/effectwords.h"
#include "qml/mobility/gapdesk.h"
#include <QFutureWatcher>

/** A scenario with what its measures cover, as read from the register. */
struct ScenarioGround {
    ScenarioEntry entry = {};
    /** By the measure's id: the area of a Bürgerbus that it adds to or widens. */
    QHash<qint64, MultiPolygon> areas = {};
};

/**
 * The scenarios of the open register and the one that a GapDesk shows: its measures with what each does, and the figures before and after.
 * What a measure does is counted in the background, against the scenario without it.
 */
class ScenarioDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(GapDesk *desk READ desk WRITE setDesk NOTIFY deskChanged REQUIRED FINAL)
    /** {value, text} of all scenarios by name, after {0, "Heute, ohne Maßnahmen"}. */
    Q_PROPERTY(QVariantList scenarios READ scenarios NOTIFY changed FINAL)
    /** The one that is shown; 0 for none. */
    Q_PROPERTY(qint64 scenarioId READ scenarioId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /**
     * {id, number, name, words, active, figure, effect, tone, spoken, hasPoint, lon, lat, fromLon, fromLat, isMoved, movable, icon} of the
     * measures in their order; figure and effect are empty until they are counted.
     */
    Q_PROPERTY(RowList *measures READ measures CONSTANT)
    /** The effects of measures are being counted. */
    Q_PROPERTY(bool isCounting READ isCounting NOTIFY counted FINAL)
    /** levelRows() of the figures without and with the measures. */
    Q_PROPERTY(QVariantList levels READ levels NOTIFY counted FINAL)
    Q_PROPERTY(QList<double> partsBefore READ partsBefore NOTIFY counted FINAL)
    Q_PROPERTY(QList<double> partsAfter READ partsAfter NOTIFY counted FINAL)

public:
    explicit ScenarioDesk(QObject *parent = nullptr);
    ~ScenarioDesk() override;

    GapDesk *desk() const { return m_desk; }
    void setDesk(GapDesk *desk);
    Workspace *workspace() const { return m_desk ? m_desk->workspace() : nullptr; }
    QVariantList scenarios() const;
    qint64 scenarioId() const { return m_shown ? m_shown->entry.scenario.id : 0; }
    QString name() const { return m_shown ? m_shown->entry.scenario.name : QString(); }
    QString number() const { return m_shown ? m_shown->entry.scenario.number : QString(); }
    QString note() const { return m_shown ? m_shown->entry.scenario.note : QString(); }
    RowList *measures() const { return m_measures; }
    bool isCounting() const { return m_watcher.isRunning(); }
    QVariantList levels() const;
    QList<double> partsBefore() const;
    QList<double> partsAfter() const;

    const std::optional<ScenarioGround> &shown() const { return m_shown; }
    const QList<ScenarioEntry> &entries() const { return m_entries; }
    std::optional<ScenarioMeasure> measure(qint64 id) const;

    Q_INVOKABLE void choose(qint64 id);
    /** Whether another scenario than @p id has this name. */
    Q_INVOKABLE bool isTaken(const QString &name, qint64 id) const;
    /** "Szenario 2", or "Bänke (Kopie)"; never one that is taken. */
    Q_INVOKABLE QString freshName() const;
    Q_INVOKABLE QString copyName() const;
    /** A new one, which is shown then. */
    Q_INVOKABLE void create(const QString &name);
    Q_INVOKABLE void rename(const QString &name, const QString &note);
    Q_INVOKABLE void copy(const QString &name);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void switchMeasure(qint64 id, bool active);
    Q_INVOKABLE void removeMeasure(qint64 id);
    /** Another place for a measure; moved() follows, with 0 where it was refused. */
    Q_INVOKABLE void moveMeasure(qint64 id, double lon, double lat);

Q_SIGNALS:
    void deskChanged();
    void changed();
    void counted();
    /** Something was done, in words: "Bänke ist angelegt." */
    void done(const QString &words);
    void moved(qint64 id);

private:
    void hear(const QStringList &tables);
    void read();
    void take(const QList<ScenarioEntry> &entries, const std::optional<ScenarioGround> &shown);
    void count();
    void fillRows();
    QVariantMap rowOf(const ScenarioMeasure &measure, int number) const;
    void addPlace(QVariantMap &row, const ScenarioMeasure &measure) const;
    /** Runs @p task as a change; words are told where it was done, and that scenario is shown. */
    template<class Task> void change(Task task, const QString &words);
    static Result<std::optional<ScenarioGround>> groundOf(Sql &sql, const QList<ScenarioEntry> &entries, qint64 id);

    QPointer<GapDesk> m_desk;
    QPointer<Workspace> m_heard;
    QList<ScenarioEntry> m_entries;
    std::optional<ScenarioGround> m_shown;
    RowList *m_measures;
    quint64 m_newest = 0;
    /** By measure: its version and what it did when it was last counted. */
    QHash<qint64, GapEffect> m_effects;
    std::shared_ptr<const GapStudy> m_counted;
    QFutureWatcher<Result<QList<GapEffect>>> m_watcher;
};
