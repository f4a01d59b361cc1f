// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sampleplaces.h"
#include "core/places/places.h"
#include "core/places/schoolholiday.h"
#include "geo/wkb.h"
#include "import/cutting.h"
#include "import/sampleland.h"
#include "import/sampletimetable.h"
#include "import/shape.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 placeSeed = 73350;
constexpr int stopCount = 150;
constexpr int hotspotCount = 20;
constexpr int benchPairs = 7;

constexpr std::array stopNames{u"Sternplatz", u"Märchenbrunnen", u"Zwergenschule", u"Rathaus Musterhof", u"Froschteich", u"Siebenmühlen",
    u"Nussbaum", u"Windrad", u"Alte Ziegelei", u"Schneckenberg"};

/** Places of one kind with how many there are, and when they are open. */
struct Stock {
    PlaceKind kind;
    int count;
    const char16_t *name;
    const char16_t *hours;
};
constexpr std::array stocks{Stock{PlaceKind::Supermarket, 10, u"Supermarkt Goldkorn", u"Mo-Sa 07:00-21:00; PH off"},
    Stock{PlaceKind::VillageShop, 6, u"Dorfladen Tischleindeckdich", u"Mo-Fr 07:00-12:30,14:30-18:00; Sa 07:00-12:00; PH off"},
    Stock{PlaceKind::Bakery, 8, u"Bäckerei Brezelmann", u"Mo-Sa 06:30-12:30; PH off"},
    Stock{PlaceKind::Butcher, 3, u"Metzgerei Wurstzipfel", u"Tu-Sa 08:00-13:00; PH off"},
    Stock{PlaceKind::MobileTrader, 4, u"Rollender Laden Siebensachen", u"We 10:00-11:00; Sa 09:30-10:30"},
    Stock{PlaceKind::FoodBank, 2, u"Tafel Sterntaler", u"Tu 14:00-16:00; Fr 10:00-12:00"},
    Stock{PlaceKind::Bank, 5, u"Sparbank Goldesel", u"24/7"},
    Stock{PlaceKind::PostOffice, 4, u"Post Brieftaube", u"Mo-Fr 09:00-12:00,15:00-18:00; Sa 09:00-12:00"},
    Stock{PlaceKind::Doctor, 9, u"Hausarztpraxis Dr. Federleicht", u"Mo-Fr 08:00-12:00; Mo,Tu,Th 15:00-18:00; PH off"},
    Stock{PlaceKind::Paediatrician, 2, u"Kinderarztpraxis Dr. Purzel", u"Mo-Fr 08:00-12:00; PH off"},
    Stock{PlaceKind::Pharmacy, 6, u"Apotheke Kräutergarten", u"Mo-Fr 08:30-18:30; Sa 08:30-12:30; PH off"},
    Stock{PlaceKind::Kindergarten, 14, u"Kita Zwergennest", u"Mo-Fr 07:00-16:30"},
    Stock{PlaceKind::PrimarySchool, 10, u"Grundschule am Märchenwald", u"Mo-Fr 07:45-13:00"},
    Stock{PlaceKind::SecondarySchool, 4, u"Gesamtschule Siebenstein", u"Mo-Fr 07:45-15:30"},
    Stock{PlaceKind::Counselling, 3, u"Beratungsstelle Kompass", u"Mo,Th 09:00-12:00"},
    Stock{PlaceKind::Administration, 6, u"Verwaltung Musterhof", u"Mo-Fr 08:00-12:00; Th 14:00-18:00"},
    Stock{PlaceKind::LanguageCourse, 3, u"Sprachkurs Turmbau", u"Mo-Th 09:00-12:15"},
    Stock{PlaceKind::DrivingSchool, 3, u"Fahrschule Vierrad", u"Tu,Th 18:00-20:00"}};

/** A Verbandsgemeinde with its towns, the largest first. */
struct Association {
    QString name = {};
    QList<int> towns = {};
};

class Placing
{
public:
    Placing(Sql &sql, const QList<SampleTown> &towns, QDate today) : m_sql(sql), m_towns(towns), m_today(today) { }

    Result<int> run()
    {
        auto all = listSampleTowns(m_sql);
        if (!all) return std::unexpected(all.error());
        m_all = std::move(*all);
        m_roads = sampleRoads(m_all);
        for (const auto step : {&Placing::addStops, &Placing::addStocks, &Placing::addBenches, &Placing::addHotspots, &Placing::addBuses})
            if (const auto done = (this->*step)(); !done) return std::unexpected(done.error());
        return m_count;
    }

private:
    QString phone() { return u"030 23125 %1"_s.arg(m_dice.below(1000), 3, 10, QChar(u'0')); }
    /** Near the centre of a town, where the houses are. */
    Utm near(const SampleTown &town, int metres)
    {
        return {std::round(town.centre.east + m_dice.between(-metres, metres)),
            std::round(town.centre.north + m_dice.between(-metres, metres))};
    }
    Place placeAt(PlaceKind kind, const QString &name, Utm at)
    {
        Place place;
        place.uid = m_dice.uid();
        place.kind = kind;
        place.name = name;
        place.geom = toWkb(at);
        place.source = u"Beispieldaten"_s;
        place.licence = u"CC0"_s;
        place.credit = u"Orte frei erfunden"_s;
        place.stand = m_today.addDays(-30);
        place.lastCheckedOn = m_today.addDays(-m_dice.between(5, 300));
        place.lastCheckedBy = u"Beispieldaten"_s;
        return place;
    }
    Result<PlaceEntry> keep(PlaceEntry entry)
    {
        ++m_count;
        if (entry.place.kind != PlaceKind::RideBench)
            entry.place.originKey = u"beispiel:%1"_s.arg(m_count); // benches look as if entered by hand
        return keepPlace(m_sql, entry);
    }
    Result<> addStops()
    {
        const SampleLand land = sampleLand(m_all, m_roads);
        const SampleRailway railway = sampleRailway(m_all);
        const QList<int> counts = shares(m_towns, stopCount - int(m_towns.size()));
        QList<SampleStop> stops;
        for (int town = 0; town < m_towns.size(); ++town) {
            const int place = placeOf(town);
            const qsizetype station = railway.towns.indexOf(place);
            const auto added = addStopsOf(m_towns[town], stopPlaces(land, m_towns[town], counts[town] + 1),
                station < 0 ? std::nullopt : std::optional(railway.stations[station]));
            if (!added) return std::unexpected(added.error());
            m_mainStops += added->size() > 1 && added->first().kind == PlaceKind::Station ? added->at(1) : added->first();
            for (const Place &stop : *added)
                stops += SampleStop{.key = stop.originKey,
                    .stationKey = stop.stationKey.isEmpty() ? stop.originKey : stop.stationKey,
                    .name = stop.name,
                    .town = place,
                    .place = *pointOf(stop.geom.bytes),
                    .isStation = stop.kind == PlaceKind::Station};
        }
        return addHolidays().and_then([&](const QList<SchoolHoliday> &holidays) {
            return replaceTimetable(m_sql, sampleTimetable(m_all, m_roads, stops, holidays, m_today))
                .transform([](const TimetableCounts &) { });
        });
    }
    /** Where there is a station, it comes first, in place of the last stop, and the first stop belongs to it. */
    Result<QList<Place>> addStopsOf(const SampleTown &town, const QList<Utm> &spots, std::optional<Utm> station)
    {
        QList<Place> added;
        for (int i = 0; i < spots.size(); ++i) {
            const bool isStation = station && i == 0;
            const int spot = station ? i - 1 : i;
            const QString name = isStation ? u"Märchenbahnhof"_s : QString(stopNames[size_t(spot) % stopNames.size()]);
            Place place
                = placeAt(isStation ? PlaceKind::Station : PlaceKind::Stop, town.name + u", "_s + name, isStation ? *station : spots[spot]);
            place.operatorName = u"Verkehrsverbund Siebenmeilen"_s;
            if (station && i == 1) place.stationKey = added.first().originKey;
            const auto kept = keep({place});
            if (!kept) return std::unexpected(kept.error());
            added += kept->place;
        }
        return added;
    }
    Result<> addStocks()
    {
        for (const Stock &stock : stocks)
            for (int i = 0; i < stock.count; ++i) {
                const SampleTown &town = m_towns[bySize(i, stock.count, m_dice)];
                Place place = placeAt(stock.kind, QString(stock.name) + u' ' + town.name, near(town, 350));
                place.openingHours = QString(stock.hours);
                place.phone = phone();
                place.wheelchair = m_dice.chance(50) ? Tri::Yes : m_dice.chance(50) ? Tri::No : Tri::Unknown;
                if (const auto kept = keep({place}); !kept) return std::unexpected(kept.error());
            }
        return {};
    }
    /** Most stand where most people live. */
    int bySize(int index, int count, Dice &dice) const
    {
        QList<int> order(m_towns.size());
        for (int i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(order, std::greater(), [&](int town) { return m_towns[town].population; });
        return order[index < (count + 1) / 2 ? index % int(order.size()) : dice.below(int(order.size()))];
    }
    Result<> addBenches()
    {
        for (int i = 0; i < benchPairs; ++i) {
            const int here = (i * 7 + 2) % int(m_towns.size()), there = nearestTo(here);
            if (const auto done = addBenchPair(m_towns[here], m_towns[there]); !done) return done;
        }
        const SampleTown &lonely = m_towns[5 % m_towns.size()];
        Place place = placeAt(PlaceKind::RideBench, u"%1, Ortsausgang"_s.arg(lonely.name), near(lonely, 300));
        place.directions = m_towns[nearestTo(int(5 % m_towns.size()))].name;
        return keep({place}).transform([](const PlaceEntry &) { });
    }
    Result<> addBenchPair(const SampleTown &here, const SampleTown &there)
    {
        Place out = placeAt(PlaceKind::RideBench, u"%1, Dorfplatz"_s.arg(here.name), near(here, 200));
        Place back = placeAt(PlaceKind::RideBench, u"%1, Dorfplatz"_s.arg(there.name), near(there, 200));
        out.directions = there.name;
        back.directions = here.name;
        out.returnBenchUid = back.uid;
        back.returnBenchUid = out.uid;
        for (Place *bench : {&out, &back}) {
            bench->covered = m_dice.chance(40) ? Tri::Yes : Tri::No;
            bench->lit = m_dice.chance(40) ? Tri::Yes : Tri::Unknown;
            bench->safeStopping = Tri::Yes;
            bench->operatorName = u"Ortsgemeinde"_s;
            bench->validFrom = m_today.addDays(-m_dice.between(100, 900));
            if (const auto kept = keep({*bench}); !kept) return std::unexpected(kept.error());
        }
        return {};
    }
    int nearestTo(int town) const
    {
        int nearest = town == 0 ? 1 : 0;
        const auto distance = [&](int other) { return metresBetween(m_towns[other].centre, m_towns[town].centre); };
        for (int other = 0; other < m_towns.size(); ++other)
            if (other != town && distance(other) < distance(nearest)) nearest = other;
        return nearest;
    }
    Result<> addHotspots()
    {
        for (int i = 0; i < hotspotCount; ++i) {
            const SampleTown &town = m_towns[bySize(i, hotspotCount, m_dice)];
            Place place = placeAt(PlaceKind::Hotspot, u"%1, Bürgerhaus Musterhof"_s.arg(town.name), near(town, 250));
            place.ssid = i % 3 == 0 ? u"Muster-Freifunk"_s : u"wifi-muster"_s;
            place.program = i % 3 == 0 ? HotspotProgram::Freifunk : i % 3 == 1 ? HotspotProgram::Wifi4rlp : HotspotProgram::Municipal;
            place.openingHours = u"24/7"_s;
            place.freeOfCharge = Tri::Yes;
            place.registration = Tri::No;
            place.rangeM = i % 4 == 0 ? std::optional(m_dice.between(30, 120)) : std::nullopt;
            if (const auto kept = keep({place}); !kept) return std::unexpected(kept.error());
        }
        return {};
    }
    Result<QList<Association>> associations()
    {
        return m_sql
            .query(u"select m.ags, coalesce(a.name, '') from municipality m left join municipal_association a on a.key=m.association_key "
                   "where m.association_key<>'' order by m.association_key, m.ags"_s)
            .transform([&](QSqlQuery rows) {
                QList<Association> all;
                while (rows.next()) {
                    const auto town = std::ranges::find(m_towns, rows.value(0).toString(), &SampleTown::ags);
                    if (town == m_towns.end()) continue;
                    if (all.isEmpty() || all.last().name != rows.value(1).toString()) all += Association{rows.value(1).toString()};
                    all.last().towns += int(town - m_towns.begin());
                }
                return all;
            });
    }
    Result<> addBuses()
    {
        const auto all = associations();
        if (!all) return std::unexpected(all.error());
        constexpr std::array forms{BusForm::DoorToDoor, BusForm::FixedLine, BusForm::LineOnDemand};
        constexpr std::array hours{u"Tu,Th 08:30-13:30; PH off", u"Mo-Fr 07:30-12:00; PH off", u"Mo,We,Fr 08:00-16:00; PH off"};
        for (int i = 0; i < all->size(); ++i) {
            const size_t form = size_t(i) % forms.size();
            PlaceEntry entry{placeAt(PlaceKind::CommunityBus, u"Bürgerbus Muster %1 (%2)"_s.arg(i + 1).arg((*all)[i].name), {})};
            entry.place.openingHours = QString(hours[form]);
            entry.place.phone = phone();
            entry.place.operatorName = u"Bürgerbusverein Siebenmeilenstiefel"_s;
            entry.place.wheelchair = i % 2 == 0 ? Tri::No : Tri::Yes;
            entry.bus = CommunityBus{.form = forms[form],
                .fare = i % 2 == 0 ? FareKind::Free : FareKind::Donation,
                .seats = 8,
                .whoMayRide = u"alle Einwohner der Verbandsgemeinde"_s,
                .boardAlone = i % 2 == 0 ? Tri::Yes : Tri::No};
            entry.bus->publicHolidays = HolidayRule::NotRunning;
            entry.bus->schoolHolidays = i % 3 == 1 ? HolidayRule::NotRunning : HolidayRule::AsUsual;
            book(*entry.bus);
            if (const auto done = shape(entry, (*all)[i]); !done) return done;
            if (const auto kept = keep(entry); !kept) return std::unexpected(kept.error());
        }
        return {};
    }
    static void book(CommunityBus &bus)
    {
        if (bus.form == BusForm::FixedLine) {
            bus.bookingType = BookingType::NotNeeded;
        } else if (bus.form == BusForm::DoorToDoor) {
            bus.bookingType = BookingType::PriorDay;
            bus.priorNoticeLastDay = 1;
            bus.priorNoticeLastTime = QTime(12, 0);
            bus.bookingHours = u"Mo,We 10:30-12:00; PH off"_s;
        } else {
            bus.bookingType = BookingType::SameDay;
            bus.priorNoticeDurationMin = 60;
        }
    }
    /** From house to house an area, else a line from stop to stop. */
    Result<> shape(PlaceEntry &entry, const Association &association) const
    {
        if (entry.bus->form == BusForm::DoorToDoor) {
            QList<Wkb> borders;
            for (const int town : association.towns) borders += toWkb(m_towns[town].border);
            return united(borders).transform([&](const Wkb &area) { entry.place.geom = area; });
        }
        constexpr double metresPerMinute = 600, tolerance = 12;
        constexpr qsizetype mostStops = 6;
        const QList<int> towns = inOrder(association.towns).first(std::min(mostStops, association.towns.size()));
        std::vector<QPointF> line;
        double metres = 0;
        for (qsizetype i = 0; i < towns.size(); ++i) {
            const Place &stop = m_mainStops[towns[i]];
            const Line part
                = i == 0 ? Line{m_towns[towns[i]].centre} : lineBetween(placeOf(towns[i - 1]), placeOf(towns[i]), m_all, m_roads.roads);
            for (size_t at = i == 0 ? 0 : 1; at < part.size(); ++at) {
                if (at > 0) metres += metresBetween(part[at - 1], part[at]);
                line.emplace_back(part[at].east, part[at].north);
            }
            entry.stops
                += CommunityBusStop{.placeUid = stop.uid, .name = stop.name, .minutesAfterStart = int(metres / metresPerMinute) + int(i)};
        }
        if (line.size() < 2) line.push_back(line.front() + QPointF(500, 0));
        Line route;
        for (const QPointF at : thinned(line, tolerance)) route.push_back({std::round(at.x()), std::round(at.y())});
        entry.place.geom = toWkb(std::vector<Line>{route});
        return {};
    }
    /** From the first always on to the nearest that is left. */
    QList<int> inOrder(QList<int> towns) const
    {
        for (qsizetype i = 1; i < towns.size(); ++i) {
            const Utm here = m_towns[towns[i - 1]].centre;
            const auto nearest = std::ranges::min_element(
                towns.begin() + i, towns.end(), {}, [&](int town) { return metresBetween(m_towns[town].centre, here); });
            std::iter_swap(towns.begin() + i, nearest);
        }
        return towns;
    }
    /** Where one of our towns stands among all. */
    int placeOf(int town) const { return int(std::ranges::find(m_all, m_towns[town].ags, &SampleTown::ags) - m_all.begin()); }
    /** Invented, and near the real ones, so that the rules have something to say. */
    Result<QList<SchoolHoliday>> addHolidays()
    {
        QList<SchoolHoliday> holidays;
        for (int year = m_today.year() - 1; year <= m_today.year() + 1; ++year)
            holidays += {SchoolHoliday{.name = u"Osterferien (Beispiel)"_s, .firstOn = QDate(year, 3, 28), .lastOn = QDate(year, 4, 8)},
                SchoolHoliday{.name = u"Sommerferien (Beispiel)"_s, .firstOn = QDate(year, 7, 6), .lastOn = QDate(year, 8, 14)},
                SchoolHoliday{.name = u"Herbstferien (Beispiel)"_s, .firstOn = QDate(year, 10, 12), .lastOn = QDate(year, 10, 23)},
                SchoolHoliday{.name = u"Weihnachtsferien (Beispiel)"_s, .firstOn = QDate(year, 12, 23), .lastOn = QDate(year + 1, 1, 7)}};
        return takeSchoolHolidays(m_sql, holidays, u"Beispieldaten"_s).transform([&](int) { return holidays; });
    }

    Sql &m_sql;
    const QList<SampleTown> &m_towns;
    QDate m_today;
    /** Those of other districts too, since roads lead through them. */
    QList<SampleTown> m_all;
    SampleRoads m_roads;
    Dice m_dice{placeSeed};
    /** The stop in the middle of each town. */
    QList<Place> m_mainStops;
    int m_count = 0;
};
}

Result<int> addSamplePlaces(Sql &sql, const QList<SampleTown> &towns, QDate today)
{
    return Placing(sql, towns, today).run();
}
