// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "core/storage/opening.h"
#include "core/storage/restore.h"
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
Result<QString> chainAt(Sql &sql, qint64 entry)
{
    return sql.value(u"select hash from change_entry where id=?"_s, {entry}).transform([](const QVariant &hash) {
        return hash.toString();
    });
}

/** The newest entry that both chains have; each link stands for all before it, so the place is found by halving. */
Result<qint64> commonEntry(Sql &one, Sql &other, qint64 most)
{
    qint64 common = 0;
    for (qint64 beyond = most + 1; common + 1 < beyond;) {
        const qint64 middle = common + (beyond - common) / 2;
        const auto here = chainAt(one, middle), there = chainAt(other, middle);
        if (!here) return std::unexpected(here.error());
        if (!there) return std::unexpected(there.error());
        (!here->isEmpty() && *here == *there ? common : beyond) = middle;
    }
    return common;
}

Result<qint64> countSteps(Sql &sql, qint64 after)
{
    return sql.value(u"select count(distinct step_id) from change_entry where id>?"_s, {after}).transform([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<QList<Step>> stepsAfter(Sql &sql, qint64 entry)
{
    return sql
        .query(u"select id, at, actor_name, verb, subject, coalesce(undoes, 0), depth from change_step where id in (select step_id from "
               "change_entry where id>?) order by id desc limit ?"_s,
            {entry, mostNamedSteps})
        .transform([](QSqlQuery rows) {
            QList<Step> steps;
            while (rows.next())
                steps.append({rows.value(0).toLongLong(), QDateTime::fromString(rows.value(1).toString(), Qt::ISODateWithMs),
                    rows.value(2).toString(), rows.value(3).toString(), rows.value(4).toString(), rows.value(5).toLongLong(),
                    rows.value(6).toInt()});
            return steps;
        });
}

Result<qint64> deletionRunsAfter(Sql &sql, const RegisterFacts &copy)
{
    const QVariant since = copy.changedAt.isValid() ? copy.changedAt.toUTC().toString(Qt::ISODateWithMs) : QString();
    return sql.value(u"select count(*) from retention_run where state='done' and coalesce(confirmed_at, planned_at)>?"_s, {since})
        .transform([](const QVariant &count) { return count.toLongLong(); });
}

RestoreRelation relationOf(const RestorePreview &preview, qint64 common)
{
    if (preview.copy.entry == preview.today->entry && preview.copy.chain == preview.today->chain) return RestoreRelation::Same;
    if (common == preview.copy.entry) return RestoreRelation::Earlier;
    return common > 0 ? RestoreRelation::Branch : RestoreRelation::Stranger;
}

Result<> readLost(Sql &today, Sql &copy, RestorePreview &preview)
{
    const auto common = commonEntry(today, copy, std::min(preview.copy.entry, preview.today->entry));
    if (!common) return std::unexpected(common.error());
    preview.relation = relationOf(preview, *common);
    const auto count = countSteps(today, *common), own = countSteps(copy, *common), runs = deletionRunsAfter(today, preview.copy);
    if (!count) return std::unexpected(count.error());
    if (!own) return std::unexpected(own.error());
    if (!runs) return std::unexpected(runs.error());
    preview.lostCount = *count;
    preview.ownCount = *own;
    preview.deletionRuns = *runs;
    return stepsAfter(today, *common).transform([&](const QList<Step> &steps) { preview.lost = steps; });
}
}

Result<RestorePreview> compareWithCopy(Sql &today, const QString &file, const RegisterFacts &copy)
{
    RestorePreview preview{.copy = copy};
    const auto facts = factsOf(today);
    if (!facts) return std::unexpected(facts.error());
    preview.today = *facts;
    return withCopy(file, [&](Sql &there) { return readLost(today, there, preview); }).transform([&] { return preview; });
}

Result<RestorePreview> previewRestore(const QString &registerFile, const QString &copy, const Progress &progress)
{
    const auto facts = checkCopy(copy, progress);
    if (!facts) return std::unexpected(facts.error());
    RestorePreview preview{.copy = *facts};
    // Whatever is wrong with the register: then there is nothing to compare with, and the copy may be all that is left.
    auto connection = connectToCopy(registerFile, QUuid::createUuid().toString());
    if (!connection) return preview;
    {
        Sql today(*connection, nullptr);
        const auto sound = lookAtRegister(*connection, {.kind = Location::Kind::File, .path = registerFile});
        if (const auto compared = sound ? compareWithCopy(today, copy, *facts) : Result<RestorePreview>(preview); compared)
            preview = *compared;
    }
    disconnectFrom(*connection);
    return preview;
}
