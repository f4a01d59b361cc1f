// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapjson.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array levels{GapLevel::Served, GapLevel::L1, GapLevel::L2, GapLevel::L3};
/** Above any number of people there is; more is damage. */
constexpr qint64 mostPeople = 100'000'000;

QString qualityKey(size_t quality)
{
    const QString letter = qualityLetter(static_cast<int>(quality));
    return quality == std::tuple_size_v<decltype(GapCounts::byQuality)> - 1 || letter.isEmpty() ? u"none"_s : letter;
}

QJsonObject levelsJson(const std::array<qint64, gapLevels> &counts)
{
    QJsonObject object;
    for (const GapLevel level : levels) object[levelKey(level)] = counts[size_t(level)];
    return object;
}

QJsonValue hiddenOr(const std::optional<qint64> &count)
{
    return count ? QJsonValue(*count) : QJsonValue::Null;
}

QJsonObject areaJson(const AreaFigures &area)
{
    QJsonObject object = toJson(area.counts);
    object[u"name"_s] = area.name;
    if (!area.key.isEmpty()) object[u"key"_s] = area.key;
    if (!area.associationKey.isEmpty()) object[u"associationKey"_s] = area.associationKey;
    return object;
}

QJsonArray areasJson(const QList<AreaFigures> &areas)
{
    QJsonArray array;
    for (const AreaFigures &area : areas) array += areaJson(area);
    return array;
}

/** Takes counts out of an object and remembers whether one was missing. */
class Reader
{
public:
    qint64 count(const QJsonValue &value)
    {
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > mostPeople) m_isDamaged = true;
        return number;
    }
    std::optional<qint64> known(const QJsonValue &value) { return value.isNull() ? std::nullopt : std::optional(count(value)); }
    std::array<qint64, gapLevels> byLevel(const QJsonValue &value)
    {
        std::array<qint64, gapLevels> counts{};
        for (const GapLevel level : levels) counts[size_t(level)] = count(value.toObject()[levelKey(level)]);
        return counts;
    }
    GapCounts counts(const QJsonObject &object)
    {
        GapCounts read{.inhabitants = count(object["inhabitants"_L1]),
            .byLevel = byLevel(object["byLevel"_L1]),
            .withoutShop = count(object["withoutShop"_L1]),
            .withoutDoctor = count(object["withoutDoctor"_L1]),
            .helpedByBench = count(object["helpedByBench"_L1]),
            .withoutHotspot = count(object["withoutHotspot"_L1]),
            .flats = count(object["flats"_L1]),
            .flatsByLevel = byLevel(object["flatsByLevel"_L1]),
            .households = known(object["households"_L1])};
        const QJsonObject qualities = object["byQuality"_L1].toObject(), households = object["householdsByLevel"_L1].toObject();
        for (size_t i = 0; i < read.byQuality.size(); ++i) read.byQuality[i] = count(qualities[qualityKey(i)]);
        for (const GapLevel level : levels) read.householdsByLevel[size_t(level)] = known(households[levelKey(level)]);
        return read;
    }
    AreaFigures area(const QJsonObject &object)
    {
        return {.key = object["key"_L1].toString(),
            .name = object["name"_L1].toString(),
            .associationKey = object["associationKey"_L1].toString(),
            .counts = counts(object)};
    }
    QList<AreaFigures> areas(const QJsonArray &array)
    {
        QList<AreaFigures> read;
        read.reserve(array.size());
        for (const auto &one : array) read += area(one.toObject());
        return read;
    }
    bool isDamaged() const { return m_isDamaged; }

private:
    bool m_isDamaged = false;
};
}

QString levelKey(GapLevel level)
{
    switch (level) {
    case GapLevel::Served: return u"served"_s;
    case GapLevel::L1: return u"L1"_s;
    case GapLevel::L2: return u"L2"_s;
    case GapLevel::L3: return u"L3"_s;
    }
    return {};
}

QJsonObject toJson(const GapCounts &counts)
{
    QJsonObject qualities, households;
    for (size_t i = 0; i < counts.byQuality.size(); ++i) qualities[qualityKey(i)] = counts.byQuality[i];
    for (const GapLevel level : levels) households[levelKey(level)] = hiddenOr(counts.householdsByLevel[size_t(level)]);
    std::array<qint64, gapLevels> roundedLevels{};
    for (const GapLevel level : levels) roundedLevels[size_t(level)] = rounded(counts.byLevel[size_t(level)]);
    return {{u"inhabitants"_s, counts.inhabitants}, {u"inhabitantsRounded"_s, rounded(counts.inhabitants)},
        {u"byLevel"_s, levelsJson(counts.byLevel)}, {u"byLevelRounded"_s, levelsJson(roundedLevels)}, {u"byQuality"_s, qualities},
        {u"withoutShop"_s, counts.withoutShop}, {u"withoutDoctor"_s, counts.withoutDoctor}, {u"helpedByBench"_s, counts.helpedByBench},
        {u"withoutHotspot"_s, counts.withoutHotspot}, {u"flats"_s, counts.flats}, {u"flatsByLevel"_s, levelsJson(counts.flatsByLevel)},
        {u"households"_s, hiddenOr(counts.households)}, {u"householdsByLevel"_s, households}};
}

QJsonObject toJson(const GapFigures &figures)
{
    return {{u"whole"_s, areaJson(figures.whole)}, {u"associations"_s, areasJson(figures.associations)},
        {u"municipalities"_s, areasJson(figures.towns)}};
}

Result<GapFigures> gapFiguresOf(const QJsonObject &json)
{
    Reader reader;
    GapFigures figures{.whole = reader.area(json["whole"_L1].toObject()),
        .associations = reader.areas(json["associations"_L1].toArray()),
        .towns = reader.areas(json["municipalities"_L1].toArray())};
    if (reader.isDamaged()) return fail(Error::Kind::Format, u"result.damaged"_s);
    return figures;
}

QJsonObject toJson(const GapDifference &difference)
{
    return {{u"byLevel"_s, levelsJson(difference.byLevel)}, {u"flatsByLevel"_s, levelsJson(difference.flatsByLevel)},
        {u"better"_s, difference.better}, {u"worse"_s, difference.worse}, {u"newlyAtBench"_s, difference.newlyAtBench},
        {u"newlyAtHotspot"_s, difference.newlyAtHotspot}};
}
