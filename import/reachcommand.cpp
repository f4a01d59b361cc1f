// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/places/hours.h"
#include "core/places/places.h"
#include "core/register/words.h"
#include "geo/mobility/spotwords.h"
#include "geo/projection.h"
#include "import/degrees.h"
#include "import/feedoutput.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{{"from"_L1, "LON,LAT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Von wo; mehrmals möglich")},
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Für welchen Tag; sonst der nächste übliche Werktag mit Schule")},
    {"profile"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nach welchem Profil; sonst extended_210")}, jsonOption};

/** One start, and what came of it. */
struct Start {
    QString typed = {};
    Result<SpotCard> card = SpotCard();
};
struct Answer {
    QDate day = {};
    GapProfile profile = {};
    std::vector<Start> starts = {};
};

/** Where "7.7689,49.4447" is. */
Result<Utm> placeOf(const QString &typed)
{
    const QStringList parts = typed.split(u',');
    bool hasLon = false, hasLat = false;
    const double lon = parts.value(0).trimmed().toDouble(&hasLon), lat = parts.value(1).trimmed().toDouble(&hasLat);
    if (parts.size() != 2 || !hasLon || !hasLat) return fail(Error::Kind::Invalid, u"reach.from"_s, {typed});
    const CheckedPlace place = checkDegrees(lon, lat);
    if (place.fault == DegreeFault::Unreadable) return fail(Error::Kind::Invalid, u"reach.from"_s, {typed});
    if (!place.place) return fail(Error::Kind::Invalid, u"reach.outside"_s, {typed});
    return *place.place;
}

Result<Answer> answer(Sql &sql, const QStringList &typed, const QString &profile, QDate day, const Progress &progress)
{
    const auto measure = loadProfile(sql, profile);
    if (!measure) return std::unexpected(measure.error());
    const auto usual = day.isValid() ? Result<QDate>(day) : usualDay(sql, DayKind::SchoolDay, QDate::currentDate());
    if (!usual) return std::unexpected(usual.error());
    Answer answer{.day = usual->isValid() ? *usual : QDate::currentDate(), .profile = *measure};
    for (const QString &one : typed) {
        if (!progress.step(int(100 * answer.starts.size() / size_t(typed.size())))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        answer.starts.push_back(
            {one, placeOf(one).and_then([&](Utm at) { return loadSpotCard(sql, {.at = at, .day = answer.day, .profile = *measure}); })});
    }
    return answer;
}

QJsonObject json(const SpotPlace &place)
{
    return {{u"kind"_s, keyOf(place.kind)}, {u"name"_s, displayName(place.place)}, {u"uid"_s, place.place.uid},
        {u"metres"_s, qRound(place.metres)}, {u"minutes"_s, minutesOnFoot(place.metres)}, {u"byPath"_s, place.byPath}};
}

QJsonObject json(const PlaceEntry &bus, const SpotCard &card)
{
    const NextRide ride = nextRide(bus, card.schoolHolidays, QDateTime::currentDateTime());
    return {{u"name"_s, displayName(bus.place)}, {u"hours"_s, bus.place.openingHours}, {u"phone"_s, bus.place.phone},
        {u"next"_s, ride.day.isValid() ? QJsonValue(ride.day.toString(Qt::ISODate)) : QJsonValue()}, {u"booking"_s, ride.booking}};
}

QJsonObject json(const Start &start)
{
    QJsonObject object{{u"from"_s, start.typed}};
    if (!start.card) {
        object[u"error"_s] = sentence(start.card.error());
        object[u"reason"_s] = start.card.error().reason;
        return object;
    }
    const SpotCard &card = *start.card;
    QJsonArray near, buses, departures;
    for (const SpotPlace &place : card.facts.near) near += json(place);
    for (const PlaceEntry &bus : card.buses) buses += json(bus, card);
    for (const Departure &one : card.facts.departures)
        departures
            += QJsonObject{{u"minute"_s, one.minute}, {u"line"_s, one.line}, {u"headsign"_s, one.headsign}, {u"onCall"_s, one.onCall}};
    object[u"level"_s] = keyOf(card.gap.level);
    object[u"class"_s] = qualityLetter(card.gap.quality);
    object[u"station"_s] = card.station;
    object[u"onPaths"_s] = card.facts.onPaths;
    object[u"near"_s] = near;
    object[u"departures"_s] = departures;
    object[u"communityBuses"_s] = buses;
    object[u"credits"_s] = QJsonArray::fromStringList(card.facts.credits);
    return object;
}

void print(QTextStream &out, const Start &start, QDate day)
{
    out << start.typed << '\n';
    if (!start.card) {
        out << "  " << sentence(start.card.error()) << '\n';
        return;
    }
    const SpotCard &card = *start.card;
    out << "  " << levelWords(card.gap) << " · " << classWords(card) << '\n';
    for (const SpotPlace &place : card.facts.near) {
        out << "  " << displayName(place.place) << ", " << wayWords(place, card.profile.detour);
        if (place.kind == ReachKind::Stop) out << ", " << leavingWords(card.facts.departures, day);
        out << '\n';
    }
    for (const PlaceEntry &bus : card.buses) {
        const NextRide ride = nextRide(bus, card.schoolHolidays, QDateTime::currentDateTime());
        out << "  " << displayName(bus.place) << ": "
            << (ride.day.isValid() ? ride.runs + u' ' + ride.booking : hoursInWords(bus.place.openingHours, day)) << '\n';
    }
    out << "  " << groundWords(card.facts) << '\n';
    for (const QString &credit : card.facts.credits) out << "  " << credit << '\n';
}

Result<> run(const Call &call)
{
    const QStringList typed = call.options.values(u"from"_s);
    if (typed.isEmpty()) return fail(Error::Kind::Invalid, u"reach.from"_s, {QString()});
    const auto day = dayOption(call);
    if (!day) return std::unexpected(day.error());
    const QString chosen = call.options.value(u"profile"_s), profile = chosen.isEmpty() ? usualProfile : chosen;
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto task = [&](Sql &sql) { return answer(sql, typed, profile, *day, call.progress); };
    return (*database)->read(task).takeResult().and_then([&](const Answer &answer) -> Result<> {
        QJsonArray starts;
        for (const Start &start : answer.starts) {
            starts += json(start);
            if (!call.isJson()) print(call.out, start, answer.day);
        }
        if (call.isJson())
            call.out << QJsonDocument(
                QJsonObject{{u"day"_s, answer.day.toString(Qt::ISODate)}, {u"profile"_s, answer.profile.key}, {u"starts"_s, starts}})
                            .toJson();
        return {};
    });
}
}

const Command &reachCommand()
{
    static const Command command{{"reach"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Was von einem Ort aus zu Fuß erreichbar ist, und wie er an Bus, Bahn und Bürgerbus hängt"),
        options, run, true};
    return command;
}
