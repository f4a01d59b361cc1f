// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/geocoder.h"
#include "core/address/addressquery.h"
#include "core/address/streetmatch.h"
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {
constexpr int nameBonus = 100, townBonus = 5, codeBonus = 5, numberBonus = 10, townOnly = 92, leastScore = 45;
constexpr int strayWord = 30, strayShortWord = 5, wrongCode = 15, nearCode = 8, unknownCode = 2, unknownNumber = 5;
constexpr size_t mostRows = 80;

/** A street that may be meant, before its houses are looked at. */
struct MeantStreet {
    int street = 0;
    int score = 0;
    /** Words name its town, too. */
    bool hasTown = false;
};

/** What the words lack to be those of an area; a word that it does not have counts more. */
int lackOfWords(const QStringList &typed, quint32 used, const QStringList &words)
{
    int sum = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (used & (1U << i)) continue;
        const bool isShort = typed[i].size() <= 2 && !typed[i].front().isDigit();
        int least = isShort ? strayShortWord : strayWord;
        for (const QString &word : words)
            if (const auto lack = lackOf(typed[i], word)) least = std::min(least, *lack);
        sum += least;
    }
    return sum;
}

int codeScore(const QString &wanted, const QString &known)
{
    constexpr qsizetype region = 3;
    if (wanted.isEmpty()) return 0;
    if (known.isEmpty()) return -unknownCode;
    if (known.startsWith(wanted)) return codeBonus;
    return known.first(region) == wanted.first(std::min(region, wanted.size())) ? -nearCode : -wrongCode;
}

/** What a full answer to all that was typed would get. */
int bestScore(const AddressReading &reading, bool hasTown)
{
    return nameBonus + (hasTown ? townBonus : 0) + (reading.postalCode.isEmpty() ? 0 : codeBonus)
        + (reading.number.stretches.isEmpty() ? 0 : numberBonus);
}

std::vector<MeantStreet> rowsOf(const AddressIndex &index, const AddressReading &reading)
{
    std::map<int, MeantStreet> best;
    std::map<std::pair<int, quint32>, int> lacks;
    const quint32 all = (1U << reading.words.size()) - 1;
    for (const NameFit &fit : matchNames(index, reading.words)) {
        for (const int at : index.names()[static_cast<size_t>(fit.name)].streets) {
            const AddressIndex::Street &street = index.streets()[static_cast<size_t>(at)];
            const auto [lack, isNew] = lacks.try_emplace({street.area, fit.used}, 0);
            if (isNew) lack->second = lackOfWords(reading.words, fit.used, index.areas()[static_cast<size_t>(street.area)].words);
            MeantStreet row{at, fit.score - lack->second + codeScore(reading.postalCode, street.postalCode), fit.used != all};
            if (row.hasTown && lack->second < strayWord) row.score += townBonus;
            const auto known = best.try_emplace(at, row).first;
            if (row.score > known->second.score) known->second = row;
        }
    }
    std::vector<MeantStreet> rows;
    for (const auto &[street, row] : best)
        if (row.score >= leastScore) rows.push_back(row);
    std::ranges::stable_sort(rows, std::ranges::greater(), &MeantStreet::score);
    if (rows.size() > mostRows) rows.resize(mostRows);
    return rows;
}

QString lineOf(const AddressHit &hit)
{
    QString line = hit.street;
    if (!hit.houseNumber.isEmpty()) line += u' ' + hit.houseNumber;
    QString town = (hit.postalCode + u' ' + hit.city).trimmed();
    if (!hit.cityPart.isEmpty() && hit.cityPart != hit.city) town += (town.isEmpty() ? u""_s : u" "_s) + u'(' + hit.cityPart + u')';
    if (line.isEmpty() || town.isEmpty()) return line + town;
    return line + u", "_s + town;
}

/** The house with the number, and how well it has it. */
std::pair<const AddressHouse *, HouseFit> houseWith(const AddressIndex::Street &street, const HouseNumber &wanted)
{
    std::pair<const AddressHouse *, HouseFit> best{nullptr, HouseFit::None};
    for (const AddressHouse &house : street.houses)
        if (const HouseFit fit = fitOf(wanted, parseHouseNumber(house.number)); fit > best.second) best = {&house, fit};
    return best;
}

/** A place for a number that is not there: between its neighbours on the same side where they are near, else that of the nearest. */
void estimate(AddressHit &hit, const AddressIndex::Street &street, int wanted)
{
    constexpr int farNumbers = 12;
    constexpr double farMetres = 400, otherSide = 1.5;
    const AddressHouse *nearest = nullptr, *below = nullptr, *above = nullptr;
    int belowNumber = 0, aboveNumber = 0;
    double least = HUGE_VAL;
    for (const AddressHouse &house : street.houses) {
        const HouseNumber known = parseHouseNumber(house.number);
        if (known.stretches.isEmpty()) continue;
        const int number = known.stretches.first().from;
        const bool isSameSide = (number - wanted) % 2 == 0;
        if (const double away = std::abs(number - wanted) + (isSameSide ? 0 : otherSide); away < least) least = away, nearest = &house;
        if (!isSameSide) continue;
        if (number <= wanted && (!below || number > belowNumber)) below = &house, belowNumber = number;
        if (number > wanted && (!above || number < aboveNumber)) above = &house, aboveNumber = number;
    }
    hit.place = nearest ? nearest->place : street.middle;
    hit.nearestNumber = nearest ? nearest->number : QString();
    if (!below || !above || belowNumber == wanted || aboveNumber - belowNumber > farNumbers) return;
    const double east = above->place.east - below->place.east, north = above->place.north - below->place.north;
    if (std::hypot(east, north) > farMetres) return;
    const double share = static_cast<double>(wanted - belowNumber) / (aboveNumber - belowNumber);
    hit.place = {below->place.east + share * east, below->place.north + share * north};
}

AddressHit hitOf(const AddressIndex &index, const AddressReading &reading, const MeantStreet &row)
{
    const AddressIndex::Street &street = index.streets()[static_cast<size_t>(row.street)];
    const AddressIndex::Area &area = index.areas()[static_cast<size_t>(street.area)];
    AddressHit hit{.street = street.street, .postalCode = street.postalCode, .city = area.city, .cityPart = area.cityPart};
    int score = row.score;
    const auto [house, fit] = houseWith(street, reading.number);
    if (reading.number.stretches.isEmpty()) {
        hit.accuracy = AddressAccuracy::Street;
        hit.place = street.middle;
    } else if (house) {
        hit.houseNumber = house->number;
        hit.place = house->place;
        constexpr int perGrade = 2;
        score += numberBonus - perGrade * (static_cast<int>(HouseFit::Same) - static_cast<int>(fit));
    } else {
        hit.accuracy = AddressAccuracy::Estimated;
        hit.houseNumber = reading.numberText;
        estimate(hit, street, reading.number.stretches.first().from);
        constexpr int perPoint = 25, mostPoints = 4;
        const int away = std::abs(parseHouseNumber(hit.nearestNumber).stretches.value(0).from - reading.number.stretches.first().from);
        score -= unknownNumber + std::min(mostPoints, away / perPoint);
    }
    hit.text = lineOf(hit);
    hit.score = std::clamp(score * nameBonus / bestScore(reading, row.hasTown), 0, nameBonus);
    return hit;
}

/** Towns that the words name; where a street was typed, too, that nobody knows, the town is better than nothing. */
void addTowns(const AddressIndex &index, const AddressReading &reading, QList<AddressHit> &hits)
{
    for (qsizetype i = 0; i < index.towns().size(); ++i) {
        const AddressTown &town = index.towns()[i];
        const QStringList &words = index.townWords()[static_cast<size_t>(i)];
        int named = 0, lack = 0;
        for (const QString &typed : reading.words) {
            int least = strayWord;
            for (const QString &word : words)
                if (const auto missing = lackOf(typed, word)) least = std::min(least, *missing);
            named += least < strayWord;
            lack += least;
        }
        const bool isOnlyCode = reading.words.isEmpty() && !reading.postalCode.isEmpty() && town.postalCode == reading.postalCode;
        if (named == 0 && !isOnlyCode) continue;
        const int left = static_cast<int>(words.size()) - named;
        const int score = townOnly - lack - 2 * std::max(left, 0) + codeScore(reading.postalCode, town.postalCode);
        AddressHit hit{.postalCode = town.postalCode, .city = town.name, .place = town.centre, .accuracy = AddressAccuracy::Town};
        hit.text = lineOf(hit);
        constexpr int leastTown = 10;
        hit.score = std::clamp(score, leastTown, nameBonus);
        hits += hit;
    }
}

/** Leaves out what says less of a street than a better hit before it: an estimate beside the house, the middle beside a number. */
void thinOut(QList<AddressHit> &hits)
{
    std::set<QString> texts;
    std::map<QStringList, AddressAccuracy> streets;
    hits.removeIf([&](const AddressHit &hit) {
        if (!texts.insert(hit.text).second) return true;
        if (hit.accuracy == AddressAccuracy::House) {
            streets[{hit.street, hit.city, hit.cityPart}] = hit.accuracy;
            return false;
        }
        const auto [known, isNew] = streets.try_emplace({hit.street, hit.city, hit.cityPart}, hit.accuracy);
        return hit.accuracy != AddressAccuracy::Town && !isNew
            && (known->second != hit.accuracy || hit.accuracy == AddressAccuracy::Estimated);
    });
}
}

QList<AddressHit> geocode(const AddressIndex &index, const QString &typed, qsizetype limit)
{
    QList<AddressHit> hits;
    const QList<AddressReading> readings = readingsOf(typed);
    for (const AddressReading &reading : readings)
        for (const MeantStreet &row : rowsOf(index, reading)) hits += hitOf(index, reading, row);
    if (!readings.isEmpty()) addTowns(index, readings.last(), hits);
    std::ranges::stable_sort(hits, std::ranges::greater(), &AddressHit::score);
    thinOut(hits);
    if (hits.size() > limit) hits.resize(limit);
    return hits;
}
