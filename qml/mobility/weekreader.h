// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/servicequality.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** How one station or stop is served over the week of a day, in words; follows the register by itself. */
class WeekReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** As Place::originKey of a stop or a station; empty for none. */
    Q_PROPERTY(QString stationKey READ stationKey WRITE setStationKey NOTIFY stationKeyChanged)
    /** Invalid for the next usual school day. */
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY dayChanged)
    /** Whose window counts; empty for the usual one. */
    Q_PROPERTY(QString profileKey READ profileKey WRITE setProfileKey NOTIFY profileKeyChanged)
    /** True once it is known how the station is served. */
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /** What went wrong, in words. */
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** Nothing leaves in the whole week, in the window or out of it. */
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    /** {name, fullName, count, isDay, note}, Monday first; the note says which public holiday it is. */
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)
    /** Departures on the day with the most. */
    Q_PROPERTY(int most READ most NOTIFY changed)
    /** "von 6 bis 20 Uhr" */
    Q_PROPERTY(QString window READ window NOTIFY changed)
    /** "Dienstag, 24.11.2026": the day that the facts are about. */
    Q_PROPERTY(QString dayName READ dayName NOTIFY changed)
    /** {label, text} of first and last departure, the longest gap and the best hour; what is not there is left out. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /** All of it in one sentence, for whoever hears it. */
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)

public:
    explicit WeekReader(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString stationKey() const { return m_stationKey; }
    void setStationKey(const QString &key);
    QDate day() const { return m_day; }
    void setDay(QDate day);
    QString profileKey() const { return m_profileKey; }
    void setProfileKey(const QString &key);
    bool isLoaded() const { return m_loaded; }
    QString error() const { return m_error; }
    bool isEmpty() const;
    QVariantList days() const;
    int most() const;
    QString window() const;
    QString dayName() const;
    QVariantList facts() const;
    QString spoken() const;

Q_SIGNALS:
    void workspaceChanged();
    void stationKeyChanged();
    void dayChanged();
    void profileKeyChanged();
    void changed();

private:
    struct Found {
        WeekService week = {};
        QDate day = {};
        GapProfile profile = {};
    };
    static Result<Found> find(Sql &sql, const QString &stationKey, QDate day, const QString &profileKey);
    void reload();

    QPointer<Workspace> m_workspace;
    QString m_stationKey;
    QDate m_day;
    QString m_profileKey;
    QTimer m_soon;
    Found m_found;
    QString m_error;
    quint64 m_newest = 0;
    bool m_loaded = false;
};
