// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/limits.h"
#include "core/register/words.h"
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
bool isValidOn(const RentLimit &line, QDate day)
{
    return line.validFrom <= day && (!line.validUntil.isValid() || day <= line.validUntil);
}

/** Lines of one table: same area, circle, first day and status, by persons. */
struct TableKey {
    QString area = {};
    LegalCircle circle = LegalCircle::Unknown;
    LimitStatus status = LimitStatus::Draft;
    QDate from = {};
    auto operator<=>(const TableKey &other) const
    {
        if (const int order = area.compare(other.area); order != 0) return order <=> 0;
        if (circle != other.circle) return circle <=> other.circle;
        if (status != other.status) return status <=> other.status;
        return from.toJulianDay() <=> other.from.toJulianDay();
    }
    bool operator==(const TableKey &) const = default;
};
using Tables = std::map<TableKey, QList<RentLimit>>;

Tables tablesOf(std::span<const RentLimit> lines)
{
    Tables tables;
    for (const RentLimit &line : lines) tables[{line.comparisonArea, line.circle, line.status, line.validFrom}] += line;
    for (auto &[key, table] : tables) std::ranges::stable_sort(table, {}, &RentLimit::persons);
    return tables;
}

QDate lastDayOf(const QList<RentLimit> &table)
{
    QDate last;
    for (const RentLimit &line : table) {
        if (!line.validUntil.isValid()) return {};
        last = last.isValid() ? std::max(last, line.validUntil) : line.validUntil;
    }
    return last;
}

Finding finding(const QString &reason, const RentLimit &line, QDate day)
{
    return {
        .level = Finding::Level::Error, .reason = reason, .arguments = {line.comparisonArea, dateText(day), QString::number(line.persons)}};
}

/** Sizes from 1 on without gaps, rents that never fall, and what a further person adds. */
void checkTable(const QList<RentLimit> &table, QList<Finding> &found)
{
    int expected = 1;
    for (const RentLimit &line : table) {
        if (line.persons > expected) found += finding(u"limit.persons"_s, table.front(), line.validFrom);
        if (line.persons < expected) found += finding(u"limit.overlap"_s, line, line.validFrom);
        expected = line.persons + 1;
        if (line.status == LimitStatus::Official && line.source.trimmed().isEmpty())
            found += finding(u"limit.source"_s, line, line.validFrom);
    }
    for (qsizetype at = 1; at < table.size(); ++at)
        if (table[at].grossColdMax < table[at - 1].grossColdMax) found += finding(u"limit.falls"_s, table[at], table[at].validFrom);
    if (!table.back().furtherPerson || !table.back().furtherPersonAreaDm2)
        found += finding(u"limit.further"_s, table.back(), table.back().validFrom);
}

/** From one table to the next of the same area, circle and status no day is left out and none is there twice. */
void checkSequence(const QList<RentLimit> &before, const QList<RentLimit> &next, QList<Finding> &found)
{
    const QDate last = lastDayOf(before);
    const QDate first = next.front().validFrom;
    if (!last.isValid() || last >= first)
        found += finding(u"limit.overlap"_s, next.front(), first);
    else if (last.addDays(1) < first)
        found += finding(u"limit.gap"_s, next.front(), last.addDays(1));
}
}

QStringList comparisonAreas(std::span<const RentLimit> lines)
{
    QStringList areas;
    for (const RentLimit &line : lines)
        if (!areas.contains(line.comparisonArea)) areas += line.comparisonArea;
    return areas;
}

LimitStatus reliabilityOf(const RentLimit &line)
{
    const bool isReleased = !line.releasedBy.isEmpty() && line.releasedBy != line.enteredBy;
    return line.status == LimitStatus::Official && !isReleased ? LimitStatus::Draft : line.status;
}

std::optional<Limit> limitFor(std::span<const RentLimit> lines, const LimitQuestion &question)
{
    const RentLimit *best = nullptr;
    // Its own circle before all, then the more reliable table, then the line that comes nearest to the persons from below.
    const auto rank = [&](const RentLimit &line) {
        return std::tuple(
            line.circle == question.circle && line.circle != LegalCircle::Unknown, reliabilityOf(line), line.validFrom, line.persons);
    };
    for (const RentLimit &line : lines) {
        const bool isMeant = line.comparisonArea == question.comparisonArea && isValidOn(line, question.day)
            && (line.circle == question.circle || line.circle == LegalCircle::Unknown);
        if (!isMeant || line.persons < 1 || line.persons > question.persons) continue;
        if (!best || rank(*best) < rank(line)) best = &line;
    }
    if (!best) return {};
    const int further = question.persons - best->persons;
    if (further > 0 && !(best->furtherPerson && best->furtherPersonAreaDm2)) return {};
    const qint64 added = further > 0 ? further * best->furtherPerson->value : 0;
    return Limit{.grossCold = {best->grossColdMax.value + added},
        .areaDm2 = best->areaDm2 + (further > 0 ? further * *best->furtherPersonAreaDm2 : 0),
        .highestPerM2 = best->highestPerM2,
        .line = *best};
}

QList<Finding> checkLimits(std::span<const RentLimit> lines)
{
    QList<Finding> found;
    const Tables tables = tablesOf(lines);
    const std::pair<const TableKey, QList<RentLimit>> *before = nullptr;
    for (const auto &table : tables) {
        checkTable(table.second, found);
        const bool isNext = before && before->first.area == table.first.area && before->first.circle == table.first.circle
            && before->first.status == table.first.status;
        if (isNext) checkSequence(before->second, table.second, found);
        before = &table;
    }
    return found;
}
