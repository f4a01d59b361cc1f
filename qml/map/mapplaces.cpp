// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapplaces.h"
#include "core/places/hours.h"
#include "core/places/places.h"
#include "core/places/placesource.h"
#include "core/register/words.h"
#include "geo/placepainter.h"

using namespace Qt::StringLiterals;

namespace {
/** A kind that stands for its group. */
PlaceKind kindOf(PlaceGroup group)
{
    switch (group) {
    case PlaceGroup::Transit: return PlaceKind::Stop;
    case PlaceGroup::CommunityBus: return PlaceKind::CommunityBus;
    case PlaceGroup::RideBench: return PlaceKind::RideBench;
    case PlaceGroup::Hotspot: return PlaceKind::Hotspot;
    case PlaceGroup::Supply: return PlaceKind::Supermarket;
    case PlaceGroup::Health: return PlaceKind::Doctor;
    case PlaceGroup::Education: return PlaceKind::School;
    case PlaceGroup::Advice: return PlaceKind::Counselling;
    }
    return PlaceKind::Other;
}

/** The hours of many places are the same text. */
class HourWords
{
public:
    explicit HourWords(QDate today) : m_today(today) { }
    QString of(const QString &hours)
    {
        auto found = m_known.find(hours);
        if (found == m_known.end()) found = m_known.insert(hours, hoursInWords(hours, m_today));
        return *found;
    }

private:
    QDate m_today;
    QHash<QString, QString> m_known;
};

QString wordsOf(const Place &place, HourWords &hours)
{
    QStringList parts{displayName(place)};
    if (!place.openingHours.isEmpty()) parts += hours.of(place.openingHours);
    if (place.kind == PlaceKind::CommunityBus && !place.phone.isEmpty()) parts += place.phone;
    if (!place.directions.isEmpty()) parts += MapPlaces::tr("nach %1").arg(place.directions);
    if (place.kind == PlaceKind::RideBench && place.returnBenchUid.isEmpty()) parts += MapPlaces::tr("keine Bank für den Rückweg");
    if (!place.ssid.isEmpty()) parts += place.ssid;
    return parts.join(u" · "_s);
}

QString sourceWords(const Place &place, const PlaceSource &source)
{
    QStringList parts{place.source.isEmpty() ? MapPlaces::tr("von Hand eingetragen") : place.source};
    if (!place.licence.isEmpty()) parts += place.licence;
    const QDate stand = source.stand.isValid() ? source.stand : place.stand;
    if (stand.isValid()) parts += MapPlaces::tr("Stand %1").arg(dateText(stand));
    return parts.join(u", "_s);
}
}

void MapPlaces::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &MapPlaces::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("place"_L1) || tables.contains("place_source"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void MapPlaces::setDay(QDate day)
{
    if (m_day == day) return;
    m_day = day;
    Q_EMIT dayChanged();
    reload();
}

QStringList MapPlaces::groupNames()
{
    QStringList names;
    for (int group = 0; group < placeGroups; ++group) names += word(static_cast<PlaceGroup>(group));
    return names;
}

QStringList MapPlaces::groupIcons()
{
    QStringList icons;
    for (int group = 0; group < placeGroups; ++group) icons += iconOf(kindOf(static_cast<PlaceGroup>(group)));
    return icons;
}

Result<MapPlaces::Shown> MapPlaces::read(Sql &sql, QDate day)
{
    const auto sources = listPlaceSources(sql);
    const auto places = listPlaces(sql, {.validOn = day});
    if (!sources) return std::unexpected(sources.error());
    if (!places) return std::unexpected(places.error());
    Shown shown{.set = std::make_shared<const PlaceSet>(makePlaces(*places))};
    HourWords hours(day);
    for (const Place &place : *places) {
        const int group = static_cast<int>(groupOf(place.kind));
        ++shown.counts[group];
        shown.words[place.id] = wordsOf(place, hours);
        if (!place.credit.isEmpty() && !shown.credits.contains(place.credit)) shown.credits += place.credit;
        const auto source
            = std::ranges::find_if(*sources, [&](const PlaceSource &one) { return place.originKey.startsWith(one.key + u':'); });
        const QString words = sourceWords(place, source == sources->end() ? PlaceSource() : *source);
        if (!shown.sources[group].contains(words)) shown.sources[group] += words;
    }
    return shown;
}

void MapPlaces::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const QDate day = m_day.isValid() ? m_day : QDate::currentDate();
    m_workspace->read(
        this, [day](Sql &sql) { return read(sql, day); },
        [this](const Result<Shown> &shown) {
            if (!shown) return m_workspace->tell(shown.error());
            m_shown = *shown;
            Q_EMIT changed();
        });
}
