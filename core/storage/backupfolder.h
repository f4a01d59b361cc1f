// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QDateTime>
#include <QStringList>

/** Why a copy was made; rotation takes away the automatic ones alone. */
enum class BackupKind {
    Automatic,
    ByHand,
    BeforeRestore,
    BeforeMigration
};

/** Which copies in a folder belong to one register: they begin with its name and a mark of its first change. */
struct BackupSeries {
    /** "kreis" of kreis.sqlite. */
    QString title = {};
    /** Eight digits of the oldest link of the chain; "00000000" where nothing was ever changed. */
    QString mark = {};
    bool operator==(const BackupSeries &) const = default;
};
BackupSeries seriesOf(const QString &registerFile, const QString &origin);

/** What the name of a copy says. */
struct BackupName {
    QString name = {};
    /** When it was made, by the clock of that machine, to the minute. */
    QDateTime at = {};
    BackupKind kind = BackupKind::Automatic;
    bool operator==(const BackupName &) const = default;
};
/** "kreis (3fa2c1d4) 2026-11-22 1640.sqlite" */
QString backupName(const BackupSeries &series, const QDateTime &at, BackupKind kind);
/** The copies of this series among @p names, newest first; all other names are somebody else's. An empty mark stands for any. */
QList<BackupName> backupsAmong(const QStringList &names, const BackupSeries &series);

/** Copies of so many days and so many weeks before are kept: what is deleted in the register is gone from all of them after five weeks. */
inline constexpr int dailyBackups = 7, weeklyBackups = 4, backupHorizonDays = 35;
/** A copy that stands for one of the last seven days, or else for the end of one of the four weeks before. */
bool isDaily(const QList<BackupName> &backups, const BackupName &one, QDate today);
/**
 * The automatic copies that no day needs any more: for each of the last seven days, and for each of the four Sundays before, the newest
 * copy up to that day stays, however old it is. Copies dated later than @p today stay, since a clock was wrong then or is now.
 */
QStringList expiredBackups(const QList<BackupName> &backups, QDate today);
