// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/reachreader.h"
#include "core/places/hours.h"
#include "core/places/places.h"
#include "core/register/words.h"
#include "geo/mobility/spotwords.h"
#include "geo/projection.h"

using namespace Qt::StringLiterals;

namespace {
QString iconOf(ReachKind kind)
{
    switch (kind) {
    case ReachKind::Stop: return u"stop"_s;
    case ReachKind::RideBench: return u"bench"_s;
    case ReachKind::Hotspot: return u"wlan"_s;
    case ReachKind::Shop: return u"shop"_s;
    case ReachKind::Doctor:
    case ReachKind::Pharmacy: return u"doctor"_s;
    case ReachKind::Kindergarten:
    case ReachKind::PrimarySchool:
    case ReachKind::School: return u"school"_s;
    case ReachKind::Administration: break;
    }
    return u"people"_s;
}
}

ReachReader::ReachReader(QObject *parent) : RecordReader(parent)
{
    connect(this, &RecordReader::changed, this, [this] { choose(-1); });
    connect(this, &RecordReader::recordIdChanged, this, [this] { choose(-1); });
}

Result<ReachReader::Facts> ReachReader::load(Sql &sql, qint64 id)
{
    const auto geom = sql.value(u"select ST_AsBinary(b.geom) from vacancy v join dwelling d on d.id=v.dwelling_id "
                                "join building b on b.id=d.building_id where v.id=?"_s,
        {id});
    if (!geom) return std::unexpected(geom.error());
    Facts facts{.id = id, .at = pointOf(geom->toByteArray())};
    if (!facts.at) return facts;
    const QDate today = QDate::currentDate();
    const auto profile = loadProfile(sql, usualProfile);
    if (!profile) return std::unexpected(profile.error());
    const auto day = usualDay(sql, DayKind::SchoolDay, today);
    if (!day) return std::unexpected(day.error());
    auto card = loadSpotCard(sql, {.at = *facts.at, .day = day->isValid() ? *day : today, .profile = *profile});
    if (!card) return std::unexpected(card.error());
    facts.card = std::make_shared<const SpotCard>(std::move(*card));
    return facts;
}

const SpotCard &ReachReader::card() const
{
    static const SpotCard none;
    return m_facts.card ? *m_facts.card : none;
}

QVariantList ReachReader::rows() const
{
    QVariantList list;
    const SpotFacts &facts = card().facts;
    for (const SpotPlace &one : facts.near) {
        const LonLat place = toLonLat(one.at).value_or(LonLat());
        const QString leaving = one.kind == ReachKind::Stop ? u" · "_s + leavingWords(facts.departures, facts.day) : QString();
        const QString text = distanceWords(one, card().profile.detour) + leaving;
        const QString spoken = wayWords(one, card().profile.detour) + leaving;
        const QString name = displayName(one.place);
        list += QVariantMap{{u"kind"_s, word(one.kind)}, {u"icon"_s, iconOf(one.kind)}, {u"name"_s, name},
            {u"minutes"_s, tr("%1 min").arg(minutesOnFoot(one.metres))}, {u"text"_s, text},
            {u"description"_s, tr("%1: %2, %3. Zeigt den Weg auf der Karte.").arg(word(one.kind), name, spoken)}, {u"lon"_s, place.lon},
            {u"lat"_s, place.lat}};
    }
    return list;
}

QVariantList ReachReader::buses() const
{
    QVariantList list;
    for (const PlaceEntry &bus : card().buses) {
        const NextRide ride = nextRide(bus, card().schoolHolidays, QDateTime::currentDateTime());
        const QString hours = hoursInWords(bus.place.openingHours, QDate::currentDate());
        list += QVariantMap{{u"name"_s, displayName(bus.place)},
            {u"runs"_s,
                ride.day.isValid()    ? ride.runs
                    : hours.isEmpty() ? tr("Wann er fährt, ist nicht eingetragen.")
                                      : hours},
            {u"booking"_s, ride.booking}};
    }
    return list;
}

QString ReachReader::level() const
{
    return hasPlace() ? levelWords(card().gap) : QString();
}

QString ReachReader::tone() const
{
    switch (card().gap.level) {
    case GapLevel::Served: return u"good"_s;
    case GapLevel::L1: return u"bad"_s;
    case GapLevel::L2:
    case GapLevel::L3: break;
    }
    return u"warn"_s;
}

QString ReachReader::quality() const
{
    return hasPlace() ? classWords(card()) : QString();
}

QString ReachReader::ground() const
{
    return hasPlace() ? groundWords(card().facts) : QString();
}

void ReachReader::choose(int row)
{
    const QList<SpotPlace> &near = card().facts.near;
    if (row < 0 || row >= near.size() || row == m_chosen || !isLoaded() || !workspace()) {
        if (m_chosen < 0 && m_way.isEmpty()) return;
        m_chosen = -1;
        showWay({});
        return;
    }
    m_chosen = row;
    Q_EMIT wayChanged();
    const auto search = [ground = card().facts.ground, from = *m_facts.at, to = near[row].at](
                            Sql &) -> Result<FootWay> { return wayOnFoot(ground, from, to); };
    workspace()->read(this, search, [this, row, id = recordId()](const Result<FootWay> &way) {
        if (way && row == m_chosen && id == recordId()) showWay(*way);
    });
}

void ReachReader::showWay(const FootWay &way)
{
    m_way.clear();
    m_wayBox = {};
    m_isByPath = way.byPath;
    m_way.reserve(static_cast<qsizetype>(way.line.size()));
    for (const Utm corner : way.line)
        if (const auto place = toLonLat(corner)) {
            m_way += QVariantMap{{u"lon"_s, place->lon}, {u"lat"_s, place->lat}};
            const QRectF spot(place->lon, place->lat, 1e-6, 1e-6);
            m_wayBox = m_wayBox.isNull() ? spot : m_wayBox.united(spot);
        }
    Q_EMIT wayChanged();
}
