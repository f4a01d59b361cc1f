// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/rentlimits.h"
#include "core/limits/limits.h"
#include "core/register/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString limitTable = u"rent_limit"_s;

bool isSameTable(const RentLimit &a, const RentLimit &b)
{
    return a.comparisonArea == b.comparisonArea && a.circle == b.circle && a.status == b.status && a.validFrom == b.validFrom;
}

/** The line as a file would say it: without what belongs to the register. */
RentLimit asInFile(RentLimit line)
{
    line.id = 0;
    line.uid.clear();
    line.office.clear();
    line.version = 0;
    line.enteredBy.clear();
    line.releasedBy.clear();
    line.releasedOn = {};
    return line;
}

RentLimit asChanged(const RentLimit &known, const RentLimit &wanted)
{
    RentLimit line = asInFile(wanted);
    line.id = known.id;
    line.uid = known.uid;
    line.office = known.office;
    line.version = known.version;
    return line;
}

/** The first day of a later table that follows this line in the file; invalid where none does. */
QDate followedOn(const RentLimit &line, const QList<RentLimit> &lines)
{
    QDate next;
    for (const RentLimit &one : lines) {
        const bool follows = one.comparisonArea == line.comparisonArea && one.circle == line.circle && one.status == line.status
            && one.validFrom > line.validFrom;
        if (follows && (!next.isValid() || one.validFrom < next)) next = one.validFrom;
    }
    return next;
}

void compareKnown(const RentLimit &known, const QList<RentLimit> &lines, RentLimitChanges &changes)
{
    const auto isIt = [&](const RentLimit &line) { return isSameTable(line, known) && line.persons == known.persons; };
    const auto wanted = std::ranges::find_if(lines, isIt);
    if (wanted != lines.end()) {
        if (asInFile(*wanted) == asInFile(known))
            ++changes.same;
        else
            changes.changed += asChanged(known, *wanted);
        return;
    }
    if (std::ranges::any_of(lines, [&](const RentLimit &line) { return isSameTable(line, known); })) {
        changes.gone += known;
        return;
    }
    const QDate next = followedOn(known, lines);
    if (!next.isValid() || known.validUntil.isValid()) return;
    RentLimit ended = known;
    ended.validUntil = next.addDays(-1);
    changes.ended += ended;
}

/** The register as it would be. */
QList<RentLimit> after(QList<RentLimit> known, const RentLimitChanges &changes)
{
    const auto isIn
        = [](const QList<RentLimit> &list, const RentLimit &line) { return std::ranges::contains(list, line.id, &RentLimit::id); };
    known.removeIf(
        [&](const RentLimit &line) { return isIn(changes.changed, line) || isIn(changes.gone, line) || isIn(changes.ended, line); });
    return known + changes.changed + changes.ended + changes.added;
}
}

Result<QList<RentLimit>> listRentLimits(Sql &sql)
{
    return sql.find<RentLimit>(limitTable, u"order by comparison_area, circle, status, valid_from, persons"_s);
}

Result<RentLimitChanges> compareRentLimits(Sql &sql, const QList<RentLimit> &lines)
{
    return listRentLimits(sql).and_then([&](const QList<RentLimit> &known) -> Result<RentLimitChanges> {
        RentLimitChanges changes;
        for (const RentLimit &line : known) compareKnown(line, lines, changes);
        for (const RentLimit &line : lines) {
            const auto isIt = [&](const RentLimit &one) { return isSameTable(line, one) && line.persons == one.persons; };
            if (std::ranges::none_of(known, isIt)) changes.added += asInFile(line);
        }
        const auto findings = checkLimits(after(known, changes));
        if (!findings.isEmpty())
            return std::unexpected(Error{Error::Kind::Invalid, findings.front().reason, findings.front().arguments, {}, {}});
        return changes;
    });
}

Result<> takeRentLimits(Sql &sql, const RentLimitChanges &changes, const QString &file)
{
    sql.describe(u"limits.imported"_s, file);
    for (const RentLimit &line : changes.gone)
        if (auto removed = sql.remove(limitTable, line.id, line.version); !removed) return removed;
    const QString who = sql.actor().login;
    for (RentLimit line : changes.changed) {
        line.enteredBy = who;
        if (auto saved = sql.save(limitTable, line); !saved) return std::unexpected(saved.error());
    }
    for (const RentLimit &line : changes.ended)
        if (auto saved = sql.save(limitTable, line); !saved) return std::unexpected(saved.error());
    for (RentLimit line : changes.added) {
        line.enteredBy = who;
        if (auto added = sql.add(limitTable, line); !added) return std::unexpected(added.error());
    }
    return {};
}

Result<int> releaseRentLimits(Sql &sql, const QString &comparisonArea, QDate validFrom, QDate today)
{
    auto waiting = sql.find<RentLimit>(limitTable,
        u"where comparison_area=? and valid_from=? and status='official' and released_by='' order by id"_s, {comparisonArea, validFrom});
    if (!waiting) return std::unexpected(waiting.error());
    if (waiting->isEmpty()) return fail(Error::Kind::NotFound, u"limit.noneToRelease"_s, {comparisonArea, dateText(validFrom)});
    sql.describe(u"limits.released"_s, comparisonArea);
    const QString who = sql.actor().login;
    for (RentLimit &line : *waiting) {
        if (line.enteredBy == who) return fail(Error::Kind::Denied, u"limit.ownRelease"_s, {comparisonArea});
        line.releasedBy = who;
        line.releasedOn = today;
        if (auto saved = sql.save(limitTable, line); !saved) return std::unexpected(saved.error());
    }
    return static_cast<int>(waiting->size());
}
