// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/backupfolder.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
const QString stampFormat = u"yyyy-MM-dd HHmm"_s;

struct KindWord {
    BackupKind kind;
    QLatin1StringView word;
};
// Part of names of files: no umlauts, which some sticks spoil.
constexpr std::array kindWords{KindWord{BackupKind::Automatic, ""_L1}, KindWord{BackupKind::ByHand, " von Hand"_L1},
    KindWord{BackupKind::BeforeRestore, " vor Zurueckspielen"_L1}};

/** The days whose state is kept, newest first: the last seven, and the four Sundays before them. */
QList<QDate> keptDays(QDate today)
{
    QList<QDate> days;
    days.reserve(dailyBackups + weeklyBackups);
    for (int back = 0; back < dailyBackups; ++back) days += today.addDays(-back);
    const QDate before = today.addDays(-dailyBackups);
    const QDate sunday = before.addDays(-(before.dayOfWeek() % 7));
    for (qint64 week = 0; week < weeklyBackups; ++week) days += sunday.addDays(-7 * week);
    return days;
}

/** The newest automatic copy up to @p day; an empty name where there is none. @p backups newest first. */
QString stateOf(const QList<BackupName> &backups, QDate day)
{
    for (const BackupName &one : backups)
        if (one.kind == BackupKind::Automatic && one.at.date() <= day) return one.name;
    return {};
}
}

BackupSeries seriesOf(const QString &registerFile, const QString &origin)
{
    // A link may begin with the version of its recipe, "v2:", which no name of a file should hold.
    const QString digits = origin.section(u':', -1);
    return {QFileInfo(registerFile).completeBaseName(), digits.size() < 8 ? u"00000000"_s : digits.first(8)};
}

QString backupName(const BackupSeries &series, const QDateTime &at, BackupKind kind)
{
    const auto word = std::ranges::find(kindWords, kind, &KindWord::kind);
    return u"%1 (%2) %3%4.sqlite"_s.arg(
        series.title, series.mark, at.toString(stampFormat), word == kindWords.end() ? QString() : word->word);
}

QList<BackupName> backupsAmong(const QStringList &names, const BackupSeries &series)
{
    const QString mark = series.mark.isEmpty() ? u"[0-9a-f]{8}"_s : QRegularExpression::escape(series.mark);
    const QRegularExpression pattern(u"^%1 \\(%2\\) (\\d{4}-\\d\\d-\\d\\d \\d{4})(| von Hand| vor Zurueckspielen)\\.sqlite$"_s.arg(
        QRegularExpression::escape(series.title), mark));
    // What the program laid beside the register before a new version changed it; its day is not in the name.
    const QRegularExpression migration(u"^%1-vor-fassung-\\d+\\.sqlite$"_s.arg(QRegularExpression::escape(series.title)));
    QList<BackupName> found;
    for (const QString &name : names) {
        if (const auto match = pattern.match(name); match.hasMatch()) {
            const QDateTime at = QDateTime::fromString(match.captured(1), stampFormat);
            const auto word = std::ranges::find(kindWords, match.captured(2), [](const KindWord &one) { return QString(one.word); });
            if (at.isValid()) found.append({name, at, word->kind});
        } else if (migration.match(name).hasMatch()) {
            found.append({name, {}, BackupKind::BeforeMigration});
        }
    }
    std::ranges::stable_sort(found, [](const BackupName &a, const BackupName &b) { return a.at > b.at; });
    return found;
}

bool isDaily(const QList<BackupName> &backups, const BackupName &one, QDate today)
{
    const QList<QDate> days = keptDays(today).first(dailyBackups);
    return one.at.date() > today || std::ranges::any_of(days, [&](QDate day) { return stateOf(backups, day) == one.name; });
}

QStringList expiredBackups(const QList<BackupName> &backups, QDate today)
{
    QSet<QString> kept;
    for (const QDate day : keptDays(today)) kept += stateOf(backups, day);
    QStringList expired;
    for (const BackupName &one : backups)
        if (one.kind == BackupKind::Automatic && one.at.date() <= today && !kept.contains(one.name)) expired += one.name;
    return expired;
}
