// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/germantexts.h"
#include "core/figures/counting.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return textIn("Figures", german);
}

constexpr int monthMiddle = 15, monthsOfYear = 12;

/** What somebody looks for, there or deleted. */
struct Need {
    QDate begunOn = {};
    QDate endedOn = {};
    /** Placed by the office, or ended otherwise. */
    bool isPlaced = false;
    QString circle = {};
    std::optional<int> persons = {};
    std::optional<int> days = {};

    bool isOpenOn(QDate day) const { return begunOn.isValid() && begunOn <= day && (!endedOn.isValid() || endedOn > day); }
};

QDate dayOf(const QString &stored)
{
    return QDate::fromString(stored.left(10), Qt::ISODate);
}

/** Of a deleted one the months are known, so it counts from the middle to the middle. */
QDate middleOf(const QString &month)
{
    return month.isEmpty() ? QDate() : QDate::fromString(month + u'-' + QString::number(monthMiddle), Qt::ISODate);
}

Result<QList<Need>> loadNeeds(Sql &sql)
{
    auto rows
        = sql.query(u"select h.status, h.circle, h.persons, h.needed_from, h.ended_on, n.day from household h left join "
                    "(select c.row_id, min(substr(s.at, 1, 10)) as day from change_entry c join change_step s on s.id=c.step_id where "
                    "c.table_name='household' group by c.row_id) n on n.row_id=h.id"_s);
    if (!rows) return std::unexpected(rows.error());
    QList<Need> needs;
    while (rows->next()) {
        const QDate needed = dayOf(rows->value(3).toString()), entered = dayOf(rows->value(5).toString());
        Need need{.begunOn = entered.isValid() && (!needed.isValid() || entered <= needed) ? entered : needed,
            .endedOn = dayOf(rows->value(4).toString()),
            .isPlaced = rows->value(0).toString() == "placed"_L1,
            .circle = rows->value(1).toString()};
        if (!rows->isNull(2)) need.persons = std::min(rows->value(2).toInt(), largestCounted);
        if (need.begunOn.isValid() && need.endedOn >= need.begunOn) need.days = int(need.begunOn.daysTo(need.endedOn));
        needs += need;
    }
    const auto deleted = sql.find<Tally>(u"tally"_s, u"where record='household'"_s);
    if (!deleted) return std::unexpected(deleted.error());
    for (const Tally &tally : *deleted)
        needs += Need{.begunOn = middleOf(tally.month),
            .endedOn = middleOf(tally.untilMonth),
            .isPlaced = tally.state == "placed"_L1,
            .circle = tally.circle,
            .persons = tally.people,
            .days = tally.days};
    return needs;
}

struct Circle {
    const char *key;
    const char *name;
    std::array<QLatin1StringView, 2> stored;
};
constexpr std::array circles{Circle{"K19.circle.sgb2", QT_TRANSLATE_NOOP("Figures", "SGB II"), {"sgb2"_L1, {}}},
    Circle{"K19.circle.sgb12", QT_TRANSLATE_NOOP("Figures", "SGB XII"), {"sgb12"_L1, {}}},
    Circle{"K19.circle.asylblg", QT_TRANSLATE_NOOP("Figures", "AsylbLG"), {"asylblg_basic"_L1, "asylblg_analogous"_L1}},
    Circle{"K19.circle.none", QT_TRANSLATE_NOOP("Figures", "ohne diese Leistungen"), {"no_benefit"_L1, {}}},
    Circle{"K19.circle.unknown", QT_TRANSLATE_NOOP("Figures", "Rechtskreis unbekannt"), {"unknown"_L1, {}}}};

QString sizeName(int persons)
{
    return persons == largestCounted ? text(QT_TRANSLATE_NOOP("Figures", "5 Personen und mehr"))
        : persons == 1               ? text(QT_TRANSLATE_NOOP("Figures", "1 Person"))
                                     : text(QT_TRANSLATE_NOOP("Figures", "%1 Personen")).arg(persons);
}

struct Wait {
    const char *key;
    const char *name;
    int fromDays;
};
constexpr std::array waits{Wait{"K20.class.below90", QT_TRANSLATE_NOOP("Figures", "unter 90 Tage"), 0},
    Wait{"K20.class.from90", QT_TRANSLATE_NOOP("Figures", "90 bis 179 Tage"), 90},
    Wait{"K20.class.from180", QT_TRANSLATE_NOOP("Figures", "180 bis 364 Tage"), 180},
    Wait{"K20.class.from365", QT_TRANSLATE_NOOP("Figures", "365 Tage und länger"), 365}};

QString waitOf(std::optional<int> days)
{
    if (!days) return u"K20.class.unknown"_s;
    const char *key = waits.front().key;
    for (const Wait &one : waits)
        if (*days >= one.fromDays) key = one.key;
    return QLatin1StringView(key);
}

int monthsBetween(QDate from, QDate until)
{
    return (until.year() - from.year()) * monthsOfYear + until.month() - from.month();
}
}

Result<RawFigure> countNeeds(Sql &sql, const Counting &counting)
{
    const auto needs = loadNeeds(sql);
    if (!needs) return std::unexpected(needs.error());
    RawCounts counts(counting.areas);
    counts.placeless(u"K19.open"_s, text(QT_TRANSLATE_NOOP("Figures", "offene Gesuche"))).target = counting.targetToday(u"households"_s);
    QStringList sizes, kinds;
    for (int persons = 1; persons <= largestCounted; ++persons) {
        sizes += u"K19.size%1"_s.arg(persons);
        counts.placeless(sizes.last(), sizeName(persons));
    }
    sizes += u"K19.sizeUnknown"_s;
    counts.placeless(sizes.last(), text(QT_TRANSLATE_NOOP("Figures", "Größe unbekannt")));
    for (const Circle &circle : circles) {
        kinds += QLatin1StringView(circle.key);
        counts.placeless(kinds.last(), text(circle.name));
    }
    for (const Need &need : *needs) {
        if (!need.isOpenOn(counting.period.until)) continue;
        const auto *const found
            = std::ranges::find_if(circles, [&](const Circle &circle) { return std::ranges::contains(circle.stored, need.circle); });
        counts.add(u"K19.open"_s, 0);
        counts.add(need.persons ? u"K19.size%1"_s.arg(*need.persons) : u"K19.sizeUnknown"_s, 0);
        counts.add(found == circles.end() ? kinds.last() : QString(QLatin1StringView(found->key)), 0);
    }
    return RawFigure{.id = u"K19"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Offene Gesuche")),
        .definition = text(QT_TRANSLATE_NOOP(
            "Figures", "Haushalte, die am letzten Tag aufgenommen und noch nicht beendet waren, nach Größe und Rechtskreis.")),
        .isOfDay = true,
        .lines = counts.take(),
        .sums = {{u"K19.open"_s, sizes}, {u"K19.open"_s, kinds}}};
}

Result<RawFigure> countWaiting(Sql &sql, const Counting &counting)
{
    const auto needs = loadNeeds(sql);
    if (!needs) return std::unexpected(needs.error());
    RawCounts counts(counting.areas);
    counts.placeless(u"K20.placed"_s, text(QT_TRANSLATE_NOOP("Figures", "vermittelte Haushalte")));
    counts.median(u"K20.median"_s, text(QT_TRANSLATE_NOOP("Figures", "Median der Wartezeit bis zur Vermittlung")), FigureUnit::Days,
        u"K20.placed"_s, false);
    QStringList parts;
    for (const Wait &one : waits) {
        parts += QLatin1StringView(one.key);
        counts.placeless(parts.last(), text(one.name));
    }
    parts += u"K20.class.unknown"_s;
    counts.placeless(parts.last(), text(QT_TRANSLATE_NOOP("Figures", "unbekannt")));
    counts.median(u"K20.openMedian"_s, text(QT_TRANSLATE_NOOP("Figures", "Median der Wartezeit offener Gesuche")), FigureUnit::Months,
        u"K19.open"_s, false);
    for (const Need &need : *needs) {
        if (need.isOpenOn(counting.period.until))
            counts.addValue(u"K20.openMedian"_s, 0, double(monthsBetween(need.begunOn, counting.period.until)));
        if (!need.isPlaced || !counting.isInPeriod(need.endedOn)) continue;
        counts.add(u"K20.placed"_s, 0);
        counts.add(waitOf(need.days), 0);
        if (need.days) counts.addValue(u"K20.median"_s, 0, *need.days);
    }
    return RawFigure{.id = u"K20"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Wartezeit")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Tage von der Aufnahme eines Haushalts, oder vom Tag des Bedarfs, wo er früher lag, bis zur Vermittlung im Zeitraum; bei "
            "offenen "
            "Gesuchen Kalendermonate bis zum letzten Tag.")),
        .lines = counts.take(),
        .sums = {{u"K20.placed"_s, parts}}};
}
