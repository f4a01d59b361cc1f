// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/retention.h"
#include <QDateTime>

class Database;

/** A deletion run (Löschlauf): planned by one person, confirmed and carried out by another. */
struct RetentionRun {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QDate day MEMBER day)
    Q_PROPERTY(RunState state MEMBER state)
    Q_PROPERTY(QDateTime plannedAt MEMBER plannedAt)
    Q_PROPERTY(QString plannedByLogin MEMBER plannedByLogin)
    Q_PROPERTY(QString plannedBy MEMBER plannedBy)
    Q_PROPERTY(QString previewHash MEMBER previewHash)
    Q_PROPERTY(QString covers MEMBER covers)
    Q_PROPERTY(QDateTime confirmedAt MEMBER confirmedAt)
    Q_PROPERTY(QString confirmedByLogin MEMBER confirmedByLogin)
    Q_PROPERTY(QString confirmedBy MEMBER confirmedBy)
    Q_PROPERTY(QString counts MEMBER counts)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString number = {};
    /** What counts as today: periods are over on it or not. */
    QDate day = {};
    RunState state = RunState::Planned;
    QDateTime plannedAt = {};
    QString plannedByLogin = {};
    QString plannedBy = {};
    QString previewHash = {};
    /** The office whose records it is about; empty for all. */
    QString covers = {};
    QDateTime confirmedAt = {};
    QString confirmedByLogin = {};
    QString confirmedBy = {};
    /** Numbers per kind as JSON; readCounts() reads it. */
    QString counts = {};
    QString note = {};
    bool operator==(const RetentionRun &) const = default;
};

/** How many records of one kind went, and how many stayed though their time was over. */
struct RunCount {
    RetentionKind kind = RetentionKind::LandlordContact;
    qint64 gone = 0;
    qint64 held = 0;
    bool operator==(const RunCount &) const = default;
};
QList<RunCount> countsOf(const QList<DueKind> &kinds);
QList<RunCount> readCounts(const QString &counts);

/** Whose records the acting person's runs are about: a role on a server sees its office's own (§ 67 Abs. 4 SGB X). */
Result<QString> coveredOffice(Sql &sql);
/** Plans what is due on @p day; an earlier plan for the same records is dropped. Nothing due is refused. */
Result<RetentionRun> planRun(Sql &sql, QDate day, const QDateTime &now);
/** What a planned run would take, as the data are now. */
Result<QList<DueKind>> previewOf(Sql &sql, const RetentionRun &run);
/**
 * Carries out a planned run as its second person, in the one transaction of @p sql. Refused to whoever planned it, under that login or that
 * name, and where the data are not those of the preview any more. Cancelled keeps nothing.
 */
Result<RetentionRun> confirmRun(Sql &sql, const QString &number, const QDateTime &now, const Progress &progress = {});
Result<RetentionRun> dropRun(Sql &sql, const QString &number);
Result<RetentionRun> findRun(Sql &sql, const QString &number);
/** All runs, the newest first. */
Result<QList<RetentionRun>> findRuns(Sql &sql);

/** confirmRun() as the actor, and then what was deleted is made unreadable on disk. Blocks. */
Result<RetentionRun> carryOut(
    Database &database, const Actor &actor, const QString &number, const QDateTime &now, const Progress &progress = {});

/** Automatic copies of a file register are kept for seven days and four weeks: after so many none has what was deleted. */
inline constexpr int backupWeeks = 5;
/** Where copies of what was deleted may still lie, and until when; one sentence each. */
QStringList copyNotes(const RetentionRun &run, bool onServer);
