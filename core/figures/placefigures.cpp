// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/germantexts.h"
#include "core/figures/counting.h"
#include "core/mobility/gapprofile.h"
#include "core/register/words.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return textIn("Figures", german);
}

struct Level {
    const char *key;
    const char *name;
    QLatin1StringView level;
};
constexpr std::array levels{Level{"K16.L1", QT_TRANSLATE_NOOP("Figures", "Einwohner L1: kein Bus, keine Bahn, kein Bürgerbus"), "L1"_L1},
    Level{"K16.L2", QT_TRANSLATE_NOOP("Figures", "Einwohner L2: nur ein Bürgerbus"), "L2"_L1},
    Level{"K16.L3", QT_TRANSLATE_NOOP("Figures", "Einwohner L3: Laden oder Arzt zu weit"), "L3"_L1}};

/** The newest kept result for the usual profile as the district was on that day; without one nothing. */
Result<std::optional<QJsonObject>> lastResult(Sql &sql, QDate until)
{
    auto kept = sql.query(
        u"select id, profile from gap_result where scenario_number='' and substr(made_at, 1, 10)<=? order by made_at desc, id desc"_s,
        {until.toString(Qt::ISODate)});
    if (!kept) return std::unexpected(kept.error());
    qint64 found = 0;
    while (found == 0 && kept->next())
        if (QJsonDocument::fromJson(kept->value(1).toString().toUtf8())["key"_L1].toString() == usualProfile)
            found = kept->value(0).toLongLong();
    kept->finish();
    if (found == 0) return std::optional<QJsonObject>();
    return sql.value(u"select figures from gap_result where id=?"_s, {found}).transform([](const QVariant &figures) {
        return std::optional(QJsonDocument::fromJson(figures.toString().toUtf8()).object());
    });
}

/** People are told in tens, as the census grid has them. */
qint64 peopleIn(const QJsonObject &area, QLatin1StringView level)
{
    return area["byLevelRounded"_L1][level].toInteger();
}

struct Kind {
    const char *key;
    const char *name;
    const char *towns;
    const char *stored;
};
constexpr std::array kinds{
    Kind{"K17.bus", QT_TRANSLATE_NOOP("Figures", "Bürgerbusse"), QT_TRANSLATE_NOOP("Figures", "Gemeinden mit Bürgerbus"), "community_bus"},
    Kind{"K17.bench", QT_TRANSLATE_NOOP("Figures", "Mitfahrerbänke"), QT_TRANSLATE_NOOP("Figures", "Gemeinden mit Mitfahrerbank"),
        "ride_bench"},
    Kind{"K17.hotspot", QT_TRANSLATE_NOOP("Figures", "Hotspots"), QT_TRANSLATE_NOOP("Figures", "Gemeinden mit Hotspot"), "hotspot"}};

/** Where it is or, of a bus without an address, first stops; all towns that it serves, and the day of the newest check. */
Result<> addPlaces(Sql &sql, const Counting &counting, const Kind &kind, RawCounts &counts, QStringList &stands)
{
    const QString day = counting.period.until.toString(Qt::ISODate), key = QLatin1StringView(kind.key);
    auto rows = sql.query(
        u"select p.id, p.ags, coalesce(p.last_checked_on, p.stand, ''), s.ags from place p left join community_bus b on b.place_id=p.id "
        "left join community_bus_stop t on t.bus_id=b.id left join place s on s.uid=t.place_uid where p.kind=? and "
        "coalesce(p.valid_from, '')<=? and (p.valid_until is null or p.valid_until>=?) order by p.id, t.sort_order"_s,
        {QString(QLatin1StringView(kind.stored)), day, day});
    if (!rows) return std::unexpected(rows.error());
    QSet<QString> towns;
    QMap<qint64, QString> townOf;
    QString stand;
    while (rows->next()) {
        QString &first = townOf[rows->value(0).toLongLong()];
        for (const QString &town : {rows->value(1).toString(), rows->value(3).toString()}) {
            if (town.isEmpty()) continue;
            if (first.isEmpty()) first = town;
            towns += town;
        }
        stand = std::max(stand, rows->value(2).toString());
    }
    for (const QString &town : std::as_const(townOf)) counts.add(key, counting.placeOfAgs.value(town, counting.areas.elsewhere()));
    for (const QString &town : std::as_const(towns))
        counts.add(key + u".towns"_s, counting.placeOfAgs.value(town, counting.areas.elsewhere()));
    if (const QDate on = QDate::fromString(stand, Qt::ISODate); on.isValid()) stands += text(kind.name) + u' ' + dateText(on);
    return {};
}
}

Result<RawFigure> countUnserved(Sql &sql, const Counting &counting)
{
    const auto result = lastResult(sql, counting.period.until);
    if (!result) return std::unexpected(result.error());
    RawCounts counts(counting.areas);
    const QString towns = u"K16.towns"_s;
    counts.line(towns, text(QT_TRANSLATE_NOOP("Figures", "Gemeinden, in denen jemand unversorgt wohnt")), RawLine::Kind::Open).target
        = counting.targetToday(u"mobility"_s);
    for (const Level &one : levels) counts.line(QLatin1StringView(one.key), text(one.name), RawLine::Kind::Open);
    RawFigure figure{.id = u"K16"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Nicht versorgte Siedlungen")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Aus dem letzten behaltenen Ergebnis der Lückenanalyse bis zum letzten Tag, übliches Profil, Einwohner auf Zehner gerundet.")),
        .isOfDay = true};
    if (*result) {
        const QJsonArray associations = (**result)["associations"_L1].toArray(), municipalities = (**result)["municipalities"_L1].toArray();
        for (const auto &one : associations)
            for (const Level &level : levels)
                counts.add(
                    QLatin1StringView(level.key), counting.areas.placeOf(one["key"_L1].toString()), peopleIn(one.toObject(), level.level));
        for (const auto &one : municipalities)
            if (std::ranges::any_of(levels, [&](const Level &level) { return one["byLevel"_L1][level.level].toInteger() > 0; }))
                counts.add(towns, counting.areas.placeOf(one["associationKey"_L1].toString()));
    }
    figure.lines = counts.take();
    for (RawLine &line : figure.lines) line.isUnknown = !*result;
    if (!*result)
        figure.remark
            = text(QT_TRANSLATE_NOOP("Figures", "Noch nicht berechnet: Unter Mobilität ein Ergebnis mit dem üblichen Profil behalten."));
    return figure;
}

Result<RawFigure> countPlaces(Sql &sql, const Counting &counting)
{
    RawCounts counts(counting.areas);
    QStringList stands;
    for (const Kind &kind : kinds) {
        const QString key = QLatin1StringView(kind.key);
        counts.line(key, text(kind.name), RawLine::Kind::Open).target = counting.targetToday(u"places"_s);
        counts.line(key + u".towns"_s, text(kind.towns), RawLine::Kind::Open);
        if (const auto added = addPlaces(sql, counting, kind, counts, stands); !added) return std::unexpected(added.error());
    }
    QString definition = text(
        QT_TRANSLATE_NOOP("Figures", "Orte des Registers, die am letzten Tag galten, und Gemeinden, in denen sie liegen oder halten."));
    if (!stands.isEmpty()) definition += u' ' + text(QT_TRANSLATE_NOOP("Figures", "Stand: %1.")).arg(stands.join(u", "_s));
    return RawFigure{.id = u"K17"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Bürgerbusse, Mitfahrerbänke, Hotspots")),
        .definition = definition,
        .isOfDay = true,
        .lines = counts.take()};
}

Result<RawFigure> countOpenWork(Sql &sql, const Counting &counting)
{
    const auto tasks = sql.value(u"select count(*) from task where state='open'"_s);
    if (!tasks) return std::unexpected(tasks.error());
    RawCounts counts(counting.areas);
    RawLine &open
        = counts.placeless(u"K18.tasks"_s, text(QT_TRANSLATE_NOOP("Figures", "offene Aufgaben am Tag der Zählung")), RawLine::Kind::Open);
    open.counts.front() = tasks->toLongLong();
    open.isUnknown = counting.isBefore;
    open.target = {u"desk"_s, u"list=tasks"_s};
    counts
        .line(u"K18.unconfirmed"_s, text(QT_TRANSLATE_NOOP("Figures", "Leerstände, seit %1 Tagen nicht bestätigt")).arg(counting.staleDays))
        .target
        = counting.targetToday(u"register"_s, u"stale and status<>draft"_s);
    counts.rest(u"K18.confirmed"_s);
    counts.share(u"K18.share"_s, text(QT_TRANSLATE_NOOP("Figures", "Anteil an allen Leerständen")), u"K18.unconfirmed"_s, u"K01.open"_s);
    for (const Episode &episode : counting.episodes) {
        if (!episode.isOpenOn(counting.period.until)) continue;
        const QDate fresh = episode.freshOn(counting.period.until);
        const bool isStale = !fresh.isValid() || fresh.daysTo(counting.period.until) > counting.staleDays;
        counts.add(isStale ? u"K18.unconfirmed"_s : u"K18.confirmed"_s, episode.place);
    }
    return RawFigure{.id = u"K18"_s,
        .name = text(QT_TRANSLATE_NOOP("Figures", "Offene Aufgaben, veraltete Datensätze")),
        .definition = text(QT_TRANSLATE_NOOP("Figures",
            "Aufgaben, die bei der Zählung offen sind, und Leerstände aus K01, die bis zum letzten Tag lange niemand bestätigt hat.")),
        .isOfDay = true,
        .lines = counts.take(),
        .sums = {{u"K01.open"_s, {u"K18.unconfirmed"_s, u"K18.confirmed"_s}}}};
}
