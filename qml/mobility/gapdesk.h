// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include "qml/mobility/gapstudy.h"
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <atomic>

/**
 * Gaps of the open register: reads once in the background, measures in a job, keeps what came of it for the map, the tables and whoever
 * tries measures. Follows changes of what it read after a moment; meanwhile the last answer stays, and is stale. While not `active` (its
 * page is hidden) news only make it read anew later.
 */
class GapDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /** "SchoolDay", "HolidayWorkday", "Saturday", "Sunday": the next usual one; "own" for the day that was typed. */
    Q_PROPERTY(QString dayKind READ dayKind WRITE setDayKind NOTIFY questionChanged FINAL)
    /** The day that is shown, for people and as date; for DayFilter: what is wrong with the day typed last. */
    Q_PROPERTY(QString validOn READ validOn NOTIFY questionChanged FINAL)
    Q_PROPERTY(QDate day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString validOnError READ validOnError NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString profileKey READ profileKey WRITE setProfileKey NOTIFY questionChanged FINAL)
    /** {value: key, text, own} of all profiles. */
    Q_PROPERTY(QVariantList profiles READ profiles NOTIFY profilesChanged FINAL)
    /** "AirLine" or "Paths"; "" for as the profile says. */
    Q_PROPERTY(QString distance READ distance WRITE setDistance NOTIFY questionChanged FINAL)
    /** 0 for none. */
    Q_PROPERTY(qint64 scenarioId READ scenarioId WRITE setScenarioId NOTIFY questionChanged FINAL)

    Q_PROPERTY(bool isLoading READ isLoading NOTIFY stateChanged FINAL)
    /** It takes longer than one waits without a sign; percent is -1 where the length is unknown. */
    Q_PROPERTY(bool isSlow READ isSlow NOTIFY stateChanged FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY stateChanged FINAL)
    /** There is an answer; it is one to another question, or to what the register held before. */
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(bool isStale READ isStale NOTIFY stateChanged FINAL)
    /** Why there is no answer, in words; "towns", "cells" or "" says which import is missing. */
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY stateChanged FINAL)
    /** What a person has to know about the figures, a sentence each. */
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed FINAL)

    /** Inhabitants by level, served first: [served, L1, L2, L3], rounded; and without the scenario's measures. */
    Q_PROPERTY(QList<double> levels READ levels NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> levelsBefore READ levelsBefore NOTIFY changed FINAL)
    Q_PROPERTY(double inhabitants READ inhabitants NOTIFY changed FINAL)
    /** What is shown, in words: "Do 12.11.2026", "Schultag", "6–20 Uhr", "ländlich, Takt bis 210 min", the way to stops. */
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY changed FINAL)
    Q_PROPERTY(QString kindWords READ kindWords NOTIFY changed FINAL)
    Q_PROPERTY(QString windowWords READ windowWords NOTIFY changed FINAL)
    Q_PROPERTY(QString profileName READ profileName NOTIFY changed FINAL)
    /** "AirLine" or "Paths", chosen or from the profile. */
    Q_PROPERTY(QString distanceShown READ distanceShown NOTIFY changed FINAL)
    /** Whether a level of service follows from classes; else from the stop rule alone. */
    Q_PROPERTY(bool hasClasses READ hasClasses NOTIFY changed FINAL)
    /** Where the cells are from and how ways were measured, in one line. */
    Q_PROPERTY(QString method READ method NOTIFY changed FINAL)
    /** Flats that can be let, and those of them in L1 or L2. */
    Q_PROPERTY(int flats READ flats NOTIFY changed FINAL)
    Q_PROPERTY(int flatsInGaps READ flatsInGaps NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTimetable READ hasTimetable NOTIFY changed FINAL)
    /** Credits of all that the figures were made from. */
    Q_PROPERTY(QStringList credits READ credits NOTIFY changed FINAL)

public:
    explicit GapDesk(QObject *parent = nullptr);
    ~GapDesk() override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isActive() const { return m_active; }
    void setActive(bool active);
    QString dayKind() const;
    void setDayKind(const QString &kind);
    QString validOn() const;
    QDate day() const { return m_study ? m_study->input->day : QDate(); }
    QString validOnError() const { return m_dayError; }
    /** Takes a day as people write it, as "own". */
    Q_INVOKABLE void setValidOn(const QString &typed);
    QString profileKey() const { return m_question.profileKey; }
    void setProfileKey(const QString &key);
    QVariantList profiles() const { return m_profiles; }
    QString distance() const;
    void setDistance(const QString &distance);
    qint64 scenarioId() const { return m_question.scenarioId; }
    void setScenarioId(qint64 id);

    bool isLoading() const { return m_isLoading; }
    bool isSlow() const { return m_isSlow; }
    int percent() const { return m_task ? m_task->percent.load() : -1; }
    bool isReady() const { return m_study != nullptr; }
    bool isStale() const { return m_isStale; }
    QString error() const { return m_error; }
    QString missing() const { return m_missing; }
    QStringList notes() const;
    QList<double> levels() const;
    QList<double> levelsBefore() const;
    double inhabitants() const;
    QString dayWords() const;
    QString kindWords() const;
    QString windowWords() const;
    QString profileName() const;
    QString distanceShown() const;
    bool hasClasses() const { return m_study && m_study->profile.hasClasses(); }
    QString method() const;
    int flats() const { return m_study ? int(m_study->figures.whole.counts.flats) : 0; }
    int flatsInGaps() const;
    bool hasTimetable() const { return m_study && !m_study->input->stations.empty(); }
    QStringList credits() const { return m_study ? m_study->input->credits : QStringList(); }

    /** Null until there is an answer. */
    const std::shared_ptr<const GapStudy> &study() const { return m_study; }
    std::shared_ptr<const GapInput> input() const { return m_study ? m_study->input : nullptr; }
    std::shared_ptr<const GapAnalysis> before() const { return m_study ? m_study->before : nullptr; }
    std::shared_ptr<const GapAnalysis> analysis() const { return m_study ? m_study->analysis : nullptr; }
    const StudyQuestion &question() const { return m_question; }

    /** Shows other gaps of the same cells on the map for the moment, as while a place is dragged; null ends it. */
    void setPreview(std::shared_ptr<const std::vector<SpotGap>> gaps);
    const std::shared_ptr<const std::vector<SpotGap>> &preview() const { return m_preview; }

    /** Finds the flats in L1 or L2; flatsFound() follows. */
    Q_INVOKABLE void findFlats();
    /** Asks anew, after what was typed or done a moment ago. */
    Q_INVOKABLE void refresh();
    /** Ends the work that is under way; the last answer stays. */
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void activeChanged();
    void questionChanged();
    void profilesChanged();
    void stateChanged();
    /** There is another answer. */
    void changed();
    void previewChanged();
    /** A filter of the register's language that lets through the flats that were asked for. */
    void flatsFound(const QString &filter);

private:
    /** What work in other threads and this desk tell each other. */
    struct Task {
        std::atomic_bool isCancelled = false;
        std::atomic_int percent = -1;
    };
    void hear(const QStringList &tables);
    void ask();
    void reload();
    void readProfiles();
    void measure(const StudyGround &ground);
    void take(const Result<std::shared_ptr<const GapStudy>> &study);
    void end(const Result<> &outcome);
    void forget();
    void stop();
    static Progress progressOf(const std::shared_ptr<Task> &task, int from, int to);

    QPointer<Workspace> m_workspace;
    bool m_active = true;
    StudyQuestion m_question;
    bool m_isOwnDay = false;
    QString m_dayError;
    QVariantList m_profiles;
    std::shared_ptr<const GapStudy> m_study;
    std::shared_ptr<const std::vector<SpotGap>> m_preview;
    /** The input is no longer what the register holds. */
    bool m_isInputOld = true;
    bool m_isOutdated = true;
    bool m_isLoading = false;
    bool m_isSlow = false;
    bool m_isStale = false;
    QString m_error;
    QString m_missing;
    QTimer m_soon;
    QTimer m_patience;
    quint64 m_newest = 0;
    /** Which request is being measured. */
    quint64 m_measured = 0;
    std::shared_ptr<Task> m_task;
    QFutureWatcher<Result<std::shared_ptr<const GapStudy>>> m_watcher;
};
