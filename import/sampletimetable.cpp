// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sampletimetable.h"
#include "core/places/hours.h"
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr int rail = 2, bus = 3, busOnCall = 715;
constexpr int daysBefore = 60, daysAfter = 305;
constexpr int hour = 60;

const QString workdays = u"werktags"_s, schooldays = u"schultags"_s, saturdays = u"samstags"_s, sundays = u"sonntags"_s;

/** Trips of a line: on which days, and when they leave its first stop, there and back. */
struct Service {
    QString calendar = {};
    QList<int> there = {};
    QList<int> back = {};
    bool onCall = false;
};

struct SampleLine {
    TimetableRoute route = {};
    /** Places in the list of stops, in the order of the way. */
    QList<int> stops = {};
    QString firstName = {};
    QString lastName = {};
    QList<Service> services = {};
};

/** From @p first until @p last, every @p step minutes after midnight. */
QList<int> every(int step, int first, int last)
{
    QList<int> minutes;
    for (int minute = first; minute <= last; minute += step) minutes += minute;
    return minutes;
}
QList<int> shifted(QList<int> minutes, int by)
{
    for (int &minute : minutes) minute += by;
    return minutes;
}

/** Monday to Friday, school days, Saturdays, Sundays; a public holiday is a Sunday. */
QList<TimetableCalendar> calendarsFor(const QList<SchoolHoliday> &holidays, QDate today)
{
    constexpr int mondayToFriday = 0b0011111, saturday = 0b0100000, sunday = 0b1000000;
    QStringList publicDays, schoolless;
    const QDate first = today.addDays(-daysBefore), last = today.addDays(daysAfter);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const bool isPublic = !publicHoliday(day).isEmpty();
        const bool isFree
            = std::ranges::any_of(holidays, [&](const SchoolHoliday &one) { return one.firstOn <= day && day <= one.lastOn; });
        if (isPublic) publicDays += day.toString(Qt::ISODate);
        if (isPublic || isFree) schoolless += day.toString(Qt::ISODate);
    }
    const auto calendar = [&](const QString &key, int weekdays, const QStringList &added, const QStringList &removed) {
        return TimetableCalendar{.key = key,
            .weekdays = weekdays,
            .validFrom = first,
            .validUntil = last,
            .addedDays = added.join(u','),
            .removedDays = removed.join(u',')};
    };
    return {calendar(workdays, mondayToFriday, {}, publicDays), calendar(schooldays, mondayToFriday, {}, schoolless),
        calendar(saturdays, saturday, {}, publicDays), calendar(sundays, sunday, publicDays, {})};
}

class Planning
{
public:
    Planning(const QList<SampleTown> &towns, const SampleRoads &roads, const QList<SampleStop> &stops)
        : m_towns(towns), m_roads(roads), m_stops(stops), m_isPassed(towns.size(), false), m_isServed(stops.size(), false)
    {
        for (int stop = 0; stop < stops.size(); ++stop) {
            QList<int> &ofTown = m_ofTown[stops[stop].town];
            // Buses call at the stop before the station.
            if (!ofTown.isEmpty() && m_stops[stop].stationKey == m_stops[ofTown.first()].key) ofTown.clear();
            ofTown += stop;
        }
    }

    QList<SampleLine> run()
    {
        addRailway();
        QList<int> farFirst(m_towns.size());
        for (int town = 0; town < farFirst.size(); ++town) farFirst[town] = town;
        std::ranges::stable_sort(farFirst, std::greater(), [this](int town) { return wayFrom(town, m_roads.towards).size(); });
        constexpr int manyPeople = 2200;
        for (const int town : farFirst)
            if (m_towns[town].population >= manyPeople && !m_isPassed[town]) addMainLine(town);
        for (const int town : farFirst)
            if (!m_isPassed[town]) addVillageLine(town);
        for (int town = 0; town < m_towns.size(); ++town) addTownLine(town);
        return m_lines;
    }

private:
    void addRailway()
    {
        SampleLine line{.route = {.key = u"beispiel:RB7"_s, .shortName = u"RB 7"_s, .longName = u"Märchenbahn"_s, .routeType = rail}};
        for (const int town : sampleRailway(m_towns).towns)
            for (int stop = 0; stop < m_stops.size(); ++stop)
                if (m_stops[stop].isStation && m_stops[stop].town == town) line.stops += stop;
        if (line.stops.size() < 2) return;
        line.services = {{workdays, every(hour, 306, 1326), every(hour, 321, 1341)},
            {saturdays, every(hour, 366, 1266), every(hour, 381, 1281)}, {sundays, every(2 * hour, 486, 1206), every(2 * hour, 501, 1221)}};
        add(line);
    }
    /** To the largest town, through the middles of all others. */
    void addMainLine(int from)
    {
        const QList<int> way = wayFrom(from, m_roads.towards);
        SampleLine line = lineOver(way, u"M %1"_s.arg(++m_mainLines), bus);
        // Every hour where many live, else every two.
        constexpr int manyPeople = 7000;
        const int step = m_towns[from].population >= manyPeople ? hour : 2 * hour;
        const int minute = 330 + m_mainLines * 7 % 30;
        line.services = {{workdays, every(step, minute, 1200), every(step, minute + 45, 1215)},
            {saturdays, every(2 * hour, minute + 90, 1080), every(2 * hour, minute + 135, 1140)}};
        if (step == hour) line.services += {sundays, every(4 * hour, minute + 210, 1110), every(4 * hour, minute + 270, 1170)};
        add(line);
    }
    /** To the next town with a better line. */
    void addVillageLine(int from)
    {
        QList<int> way = wayFrom(from, m_roads.towards);
        const auto served = std::ranges::find_if(way, [this](int town) { return bool(m_isPassed[town]); });
        way.resize(std::min<qsizetype>(way.size(), served - way.begin() + 1));
        const int number = 10 + ++m_villageLines, later = m_villageLines * 11 % 40;
        SampleLine line = lineOver(way, u"D %1"_s.arg(number), bus);
        constexpr int manyPeople = 700;
        const bool isLarge = m_towns[from].population >= manyPeople;
        const QList<int> there = isLarge ? QList<int>{370, 545, 730, 905, 1030} : QList<int>{395, 715, 965};
        line.services = {{workdays, shifted(there, later), shifted(there, later + 70)}};
        if (isLarge) line.services += {saturdays, shifted({550, 850}, later), shifted({610, 910}, later)};
        if (m_villageLines % 2 == 0) line.services += {sundays, shifted({600, 900}, later), shifted({690, 1080}, later), true};
        add(line);
        line.route = routeOf(u"S %1"_s.arg(number), bus);
        line.services = {{schooldays, shifted({405}, later / 4), shifted({788, 950}, later / 4)}};
        add(line);
    }
    /** Stops at which nothing else calls: a bus of the town itself where it is large, else one on call. */
    void addTownLine(int town)
    {
        QList<int> left;
        for (const int stop : m_ofTown.value(town))
            if (!m_isServed[stop]) left += stop;
        if (left.isEmpty()) return;
        constexpr int manyPeople = 5000;
        const bool isLarge = m_towns[town].population >= manyPeople;
        const int number = ++m_townLines;
        SampleLine line{.route = isLarge ? routeOf(u"O %1"_s.arg(number), bus) : routeOf(u"Ruf %1"_s.arg(number), busOnCall)};
        line.stops = QList<int>{m_ofTown[town].first()} + left;
        line.firstName = m_stops[line.stops.first()].name;
        line.lastName = m_stops[line.stops.last()].name;
        if (isLarge)
            line.services = {{workdays, every(2 * hour, 405 + number * 5, 1080), every(2 * hour, 435 + number * 5, 1110)},
                {saturdays, {560, 680}, {620, 740}}};
        else
            line.services
                = {{workdays, every(3 * hour, 470, 1080), every(3 * hour, 500, 1100), true}, {saturdays, {570, 750}, {660, 840}, true}};
        add(line);
    }

    static TimetableRoute routeOf(const QString &name, int type)
    {
        return {.key = u"beispiel:"_s + QString(name).remove(u' '),
            .shortName = name,
            .longName = u"Muster-Linie "_s + name,
            .routeType = type};
    }
    /** All stops of the first town, of others those in the middle. */
    SampleLine lineOver(const QList<int> &way, const QString &name, int type)
    {
        constexpr qsizetype mostBetween = 3;
        SampleLine line{.route = routeOf(name, type), .firstName = m_towns[way.first()].name, .lastName = m_towns[way.last()].name};
        for (qsizetype i = 0; i < way.size(); ++i) {
            const bool isLast = i + 1 == way.size();
            m_isPassed[way[i]] = true;
            QList<int> stops = m_ofTown.value(way[i]);
            if (i > 0) stops.resize(std::min(stops.size(), isLast ? 1 : mostBetween));
            const Utm other = m_towns[isLast && i > 0 ? way[i - 1] : way[isLast ? i : i + 1]].centre;
            std::ranges::stable_sort(stops, std::greater(), [&](int stop) {
                const double far = metresBetween(m_stops[stop].place, other);
                return isLast && i > 0 ? -far : far;
            });
            line.stops += stops;
        }
        return line;
    }
    void add(const SampleLine &line)
    {
        if (line.stops.isEmpty()) return;
        for (const int stop : line.stops) m_isServed[stop] = true;
        m_lines += line;
    }

    const QList<SampleTown> &m_towns;
    const SampleRoads &m_roads;
    const QList<SampleStop> &m_stops;
    /** Towns with a line, stops at which something calls. */
    QList<bool> m_isPassed;
    QList<bool> m_isServed;
    QMap<int, QList<int>> m_ofTown;
    QList<SampleLine> m_lines;
    int m_mainLines = 0;
    int m_villageLines = 0;
    int m_townLines = 0;
};

/** When a line calls at each of its stops, and at its last when it goes on to a town without stops. */
class Departing
{
public:
    Departing(Timetable &timetable, const QList<SampleStop> &stops) : m_timetable(timetable), m_stops(stops) { }

    void add(const SampleLine &line)
    {
        m_timetable.routes += line.route;
        QList<int> back = line.stops;
        std::ranges::reverse(back);
        for (const Service &service : line.services) {
            add(line, service, line.stops, service.there, headsign(line.lastName, line.stops.last()));
            add(line, service, back, service.back, headsign(line.firstName, line.stops.first()));
        }
    }

private:
    /** A town without stops of its own is named alone. */
    QString headsign(const QString &town, int stop) const
    {
        const QString name = m_stops[stop].name;
        return town.isEmpty() || name.startsWith(town) ? name : town;
    }
    void add(const SampleLine &line, const Service &service, const QList<int> &stops, const QList<int> &starts, const QString &headsign)
    {
        const bool endsHere = m_stops[stops.last()].name == headsign;
        int minutes = 0;
        for (qsizetype i = 0; i < stops.size() - (endsHere ? 1 : 0); ++i) {
            const SampleStop &stop = m_stops[stops[i]];
            if (i > 0) minutes += minutesBetween(m_stops[stops[i - 1]].place, stop.place, line.route.routeType);
            QStringList times;
            for (const int start : starts) times += QString::number(start + minutes);
            m_timetable.departures += {.stopKey = stop.key,
                .stationKey = stop.stationKey,
                .routeKey = line.route.key,
                .calendarKey = service.calendar,
                .headsign = headsign,
                .onCall = service.onCall,
                .minutes = times.join(u',')};
        }
    }
    static int minutesBetween(Utm a, Utm b, int routeType)
    {
        constexpr double metresPerMinute = 480, railMetresPerMinute = 1000;
        return std::max(1, int(metresBetween(a, b) / (routeType == rail ? railMetresPerMinute : metresPerMinute)));
    }

    Timetable &m_timetable;
    const QList<SampleStop> &m_stops;
};
}

Timetable sampleTimetable(const QList<SampleTown> &towns, const SampleRoads &roads, const QList<SampleStop> &stops,
    const QList<SchoolHoliday> &holidays, QDate today)
{
    Timetable timetable{.feed = {.key = u"beispiel"_s,
                            .publisher = u"Beispieldaten"_s,
                            .licence = u"CC0"_s,
                            .credit = u"Fahrplan frei erfunden"_s,
                            .validFrom = today.addDays(-daysBefore),
                            .validUntil = today.addDays(daysAfter)},
        .calendars = calendarsFor(holidays, today)};
    Departing departing(timetable, stops);
    for (const SampleLine &line : Planning(towns, roads, stops).run()) departing.add(line);
    return timetable;
}
