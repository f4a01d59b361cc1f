// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/retentionrun.h"
#include "core/access/account.h"
#include "core/access/erasure.h"
#include "core/register/numbers.h"
#include "core/register/words.h"
#include "core/storage/database.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QString runTable = u"retention_run"_s, series = u"LL"_s;
constexpr qint64 daysOfWeek = 7;

QString keyOf(RetentionKind kind)
{
    return toStored(QVariant::fromValue(kind)).toString();
}

QString countsText(const QList<RunCount> &counts)
{
    QJsonObject all;
    for (const RunCount &one : counts) all[keyOf(one.kind)] = QJsonObject{{u"gone"_s, one.gone}, {u"held"_s, one.held}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<> expectPlanned(const RetentionRun &run)
{
    if (run.state == RunState::Planned) return {};
    return fail(Error::Kind::Invalid, u"retention.state"_s, {run.number, word(run.state)});
}

/** Another login and another name: on a server the first is proved, on a file both are promised. */
Result<> expectSecondPerson(const RetentionRun &run, const Actor &actor)
{
    const bool isSame = run.plannedByLogin.compare(actor.login, Qt::CaseInsensitive) == 0
        || run.plannedBy.simplified().compare(actor.name.simplified(), Qt::CaseInsensitive) == 0;
    if (isSame) return fail(Error::Kind::Denied, u"retention.samePerson"_s, {run.number, run.plannedBy});
    return {};
}

Result<> expectAllowed(Sql &sql, bool confirming)
{
    return loadStanding(sql).and_then([&](const Standing &standing) -> Result<> {
        const bool may = confirming ? mayWrite(standing, Right::Retention) : allowed(standing, Right::Retention).write != Extent::None;
        if (!may) return fail(Error::Kind::Denied, u"retention.role"_s);
        return {};
    });
}

/**
 * Logs come first: what is left of them is searched for names. Then the rest, what hangs on others before those; landlords before their
 * episodes, with which goes in which Verbandsgemeinde they let.
 */
constexpr std::array order{RetentionKind::AuditContent, RetentionKind::ReadingLog, RetentionKind::ImportOrigin,
    RetentionKind::AttendanceList, RetentionKind::ContactLog, RetentionKind::Visit, RetentionKind::Handover, RetentionKind::Placement,
    RetentionKind::Household, RetentionKind::Sponsor, RetentionKind::WithdrawnConsent, RetentionKind::LandlordContact,
    RetentionKind::VacancyPlace, RetentionKind::VacancyEpisode, RetentionKind::AnsweredRequest};
static_assert(order.size() == retentionKindCount);

Result<> erase(Sql &sql, const QList<DueKind> &kinds, const QString &office, const Progress &progress)
{
    constexpr int percentForRows = 80, percentBeforeEnd = 90;
    Erasure erasure(sql);
    const qint64 all = std::max<qint64>(1, dueCount(kinds));
    qint64 done = 0;
    for (const DueKind &kind : kinds)
        for (const DueRecord &record : kind.records)
            if (record.hold == RetentionHold::None)
                if (auto known = erasure.remember(record); !known) return known;
    for (const RetentionKind name : order) {
        const DueKind &kind = kinds[static_cast<qsizetype>(name)];
        if (isLog(name))
            if (auto emptied = erasure.emptyLog(name, kind.lastDay, office); !emptied) return emptied;
        if (isLog(name)) done += kind.due;
        for (const DueRecord &record : kind.records) {
            if (record.hold != RetentionHold::None) continue;
            if (!progress.step(static_cast<int>(percentForRows * done++ / all), word(name)))
                return fail(Error::Kind::Cancelled, u"cancelled"_s);
            if (auto gone = erasure.carryOut(record); !gone) return gone;
        }
    }
    return erasure.finish(progress.part(percentForRows, percentBeforeEnd));
}
}

QList<RunCount> countsOf(const QList<DueKind> &kinds)
{
    QList<RunCount> counts;
    counts.reserve(kinds.size());
    for (const DueKind &kind : kinds)
        if (kind.due > 0 || kind.held > 0) counts += RunCount{kind.rule.kind, kind.due, kind.held};
    return counts;
}

QList<RunCount> readCounts(const QString &counts)
{
    const QJsonObject all = QJsonDocument::fromJson(counts.toUtf8()).object();
    QList<RunCount> read;
    for (const RetentionClass &one : retentionClasses()) {
        const QJsonObject count = all[keyOf(one.kind)].toObject();
        if (!count.isEmpty()) read += RunCount{one.kind, count[u"gone"_s].toInteger(), count[u"held"_s].toInteger()};
    }
    return read;
}

Result<QString> coveredOffice(Sql &sql)
{
    return loadStanding(sql).transform([](const Standing &standing) { return standing.role ? standing.office : QString(); });
}

Result<RetentionRun> planRun(Sql &sql, QDate day, const QDateTime &now)
{
    if (auto may = expectAllowed(sql, false); !may) return std::unexpected(may.error());
    const auto covers = coveredOffice(sql);
    if (!covers) return std::unexpected(covers.error());
    const auto kinds = findDue(sql, day, *covers);
    if (!kinds) return std::unexpected(kinds.error());
    if (dueCount(*kinds) == 0) return fail(Error::Kind::Invalid, u"retention.nothing"_s, {dateText(day)});
    const auto number = nextNumber(sql, series, day.year());
    if (!number) return std::unexpected(number.error());
    sql.describe(u"retention.planned"_s, *number);
    const QVariantList same{toStored(QVariant::fromValue(RunState::Planned)), *covers};
    const Row dropped{{u"state"_s, toStored(QVariant::fromValue(RunState::Dropped))}};
    return sql.updateAll(runTable, u"state=? and covers=?"_s, same, dropped).and_then([&] {
        return sql.add(runTable,
            RetentionRun{.number = *number,
                .day = day,
                .plannedAt = now.toUTC(),
                .plannedByLogin = sql.actor().login,
                .plannedBy = sql.actor().name,
                .previewHash = previewHash(*kinds),
                .covers = *covers,
                .counts = countsText(countsOf(*kinds))});
    });
}

Result<QList<DueKind>> previewOf(Sql &sql, const RetentionRun &run)
{
    return findDue(sql, run.day, run.covers);
}

Result<RetentionRun> confirmRun(Sql &sql, const QString &number, const QDateTime &now, const Progress &progress)
{
    const auto run = findRun(sql, number);
    if (!run) return run;
    if (auto may = expectAllowed(sql, true); !may) return std::unexpected(may.error());
    if (auto planned = expectPlanned(*run); !planned) return std::unexpected(planned.error());
    if (auto other = expectSecondPerson(*run, sql.actor()); !other) return std::unexpected(other.error());
    const auto kinds = previewOf(sql, *run);
    if (!kinds) return std::unexpected(kinds.error());
    if (previewHash(*kinds) != run->previewHash) return fail(Error::Kind::Conflict, u"retention.changed"_s, {number});
    sql.describe(u"retention.done"_s, number);
    RetentionRun done = *run;
    done.state = RunState::Done;
    done.confirmedAt = now.toUTC();
    done.confirmedByLogin = sql.actor().login;
    done.confirmedBy = sql.actor().name;
    done.counts = countsText(countsOf(*kinds));
    // First, so that the step it is part of is known when everything of it is forgotten.
    return sql.save(runTable, done).and_then([&](const RetentionRun &kept) {
        return erase(sql, *kinds, run->covers, progress).transform([&] { return kept; });
    });
}

Result<RetentionRun> dropRun(Sql &sql, const QString &number)
{
    return findRun(sql, number).and_then([&](RetentionRun run) -> Result<RetentionRun> {
        if (auto planned = expectPlanned(run); !planned) return std::unexpected(planned.error());
        sql.describe(u"retention.dropped"_s, number);
        run.state = RunState::Dropped;
        return sql.save(runTable, run);
    });
}

Result<RetentionRun> findRun(Sql &sql, const QString &number)
{
    return sql.find<RetentionRun>(runTable, u"where number=?"_s, {number.trimmed().toUpper()})
        .and_then([&](const QList<RetentionRun> &found) -> Result<RetentionRun> {
            if (found.isEmpty()) return fail(Error::Kind::NotFound, u"retention.gone"_s, {number});
            return found.first();
        });
}

Result<QList<RetentionRun>> findRuns(Sql &sql)
{
    return sql.find<RetentionRun>(runTable, u"order by id desc"_s);
}

Result<RetentionRun> carryOut(Database &database, const Actor &actor, const QString &number, const QDateTime &now, const Progress &progress)
{
    constexpr int percentForRun = 90;
    const Progress own = progress.part(0, percentForRun);
    auto done = database.write(actor, [&](Sql &sql) { return confirmRun(sql, number, now, own); }).takeResult();
    if (!done) return done;
    std::ignore = progress.step(percentForRun, QCoreApplication::translate("Retention", "Gelöschtes überschreiben"));
    if (auto gone = database.compact().takeResult(); !gone) return std::unexpected(gone.error());
    return done;
}

QStringList copyNotes(const RetentionRun &run, bool onServer)
{
    const auto say = [](const char *german) { return QCoreApplication::translate("Retention", german); };
    const QDate done = run.confirmedAt.isValid() ? run.confirmedAt.toLocalTime().date() : run.day;
    QStringList notes;
    if (onServer)
        notes += say(QT_TRANSLATE_NOOP("Retention",
            "Gelöscht ist aus der Datenbank. Archive und Sicherungen des Servers führt dessen Systemverwaltung; bis zu deren Ende steht es "
            "dort."));
    else
        notes += say(QT_TRANSLATE_NOOP("Retention",
                         "Gelöscht ist aus der Registerdatei, die freien Stellen sind überschrieben. Automatische Sicherungen (7 Tage, 4 "
                         "Wochen) enthalten "
                         "es spätestens ab %1 nicht mehr."))
                     .arg(dateText(done.addDays(backupWeeks * daysOfWeek)));
    notes += say(QT_TRANSLATE_NOOP("Retention",
        "Kopien von Hand, auf Netzlaufwerken, in Mitnahme- und Austauschdateien und auf Papier löscht kein Programm; sie sind eigens zu "
        "prüfen."));
    return notes;
}
