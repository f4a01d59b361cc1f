// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/audit.h"
#include "core/storage/database.h"

/** One read of a guarded record, or of a list of them. */
struct NotedReading {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString actorLogin MEMBER actorLogin)
    Q_PROPERTY(QString actorName MEMBER actorName)
    Q_PROPERTY(QString subjectKind MEMBER subjectKind)
    Q_PROPERTY(QString subjectUid MEMBER subjectUid)
    Q_PROPERTY(QString subjectLabel MEMBER subjectLabel)
    Q_PROPERTY(QString purpose MEMBER purpose)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QDateTime at = {};
    QString actorLogin = {};
    QString actorName = {};
    /** "household"; "household_list" for a list, with the count as its label. */
    QString subjectKind = {};
    /** Empty for a list. */
    QString subjectUid = {};
    QString subjectLabel = {};
    /** A key of the namespace ReadingPurpose, or words. */
    QString purpose = {};
    bool operator==(const NotedReading &) const = default;
};

/** What records are read for. */
namespace ReadingPurpose {
inline constexpr QLatin1StringView view{"view"};
inline constexpr QLatin1StringView edit{"edit"};
inline constexpr QLatin1StringView ranking{"ranking"};
inline constexpr QLatin1StringView print{"print"};
inline constexpr QLatin1StringView exported{"export"};
}

/** Reads by one person of one record for one purpose within so many minutes are one. */
inline constexpr int readingMinutes = 15;

/** What somebody is about to be shown. */
struct ReadingNote {
    QString subjectKind = {};
    QString subjectUid = {};
    QString subjectLabel = {};
    QString purpose = {};
    bool operator==(const ReadingNote &) const = default;
};
ReadingNote readingOf(const QString &householdUid, const QString &number, QLatin1StringView purpose);
ReadingNote readingOfHouseholds(qsizetype count, QLatin1StringView purpose);

/** Notes a read, unless the same one was noted in the quarter of an hour before @p now. No step, no entry in the chain of changes. */
Result<> logReading(Sql &sql, const ReadingNote &note, const QDateTime &now);
/** The same of the household with this id, if it is still there. */
Result<> logReadingOfHousehold(Sql &sql, qint64 id, QLatin1StringView purpose, const QDateTime &now);
/**
 * Notes reads in a write of their own. Whoever gave no name yet is noted under the login: reading asks for no name, but is never
 * without one.
 */
template<class Task> auto noteReading(Database &database, Actor actor, Task task)
{
    if (actor.name.isEmpty()) actor.name = actor.login;
    return database.write(std::move(actor), std::move(task));
}

/** The newest first, before @p before (0: from the newest on); the filter's kind is not asked. */
Result<QList<NotedReading>> findReadings(Sql &sql, const AuditFilter &filter, qint64 before, int most);
Result<qint64> countReadings(Sql &sql, const AuditFilter &filter);
/** Everybody who ever read something, by name. */
Result<QStringList> readingPersons(Sql &sql);
/** All reads of one record, for the person it is about. */
Result<QList<NotedReading>> readingsOf(Sql &sql, const QString &subjectUid);
/** "Haushalt G-2026-00012", "Liste mit 23 Haushalten". */
QString subjectWords(const NotedReading &reading);
/** "angesehen", "gedruckt". */
QString purposeWords(const NotedReading &reading);
