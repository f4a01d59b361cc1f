// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/plausibility.h"
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
// Land registers count an area on the ellipsoid and without water shares; a wrong scale is far beyond this.
constexpr double areaDifferenceAllowed = 0.15;
constexpr double areaDifferenceSmall = 300'000;
constexpr qsizetype longestName = 200;

/** Kilometres, EPSG:25832, of the Länder 01 to 16 after VG250, and ten more on each side. */
constexpr std::array<UtmBox, 16> laender{{
    {426, 5913, 651, 6102},
    {461, 5916, 589, 5980},
    {342, 5682, 675, 5972},
    {465, 5873, 500, 5941},
    {280, 5577, 532, 5821},
    {412, 5471, 587, 5724},
    {293, 5424, 465, 5645},
    {388, 5265, 611, 5516},
    {498, 5235, 856, 5602},
    {308, 5441, 385, 5501},
    {777, 5808, 824, 5846},
    {651, 5700, 900, 5946},
    {606, 5887, 861, 6069},
    {703, 5563, 922, 5733},
    {607, 5647, 790, 5881},
    {562, 5562, 757, 5724},
}};

UtmBox landBox(const QString &ags)
{
    constexpr double margin = 10;
    constexpr double metres = 1000;
    const UtmBox &box = laender[size_t(ags.left(2).toInt() - 1)];
    return {(box.west - margin) * metres, (box.south - margin) * metres, (box.east + margin) * metres, (box.north + margin) * metres};
}

QString squareKilometres(double squareMetres)
{
    return QLocale().toString(squareMetres / 1e6, 'f', 2);
}

QString featureName(const Reading &reading)
{
    const QString known = (reading.municipality.ags + u' ' + reading.municipality.name).trimmed();
    return known.isEmpty() ? u"#%1"_s.arg(reading.number) : known;
}

Refusal refusal(const Reading &reading, const QString &reason, const QStringList &arguments)
{
    return refusalOf(reading, {Error::Kind::Format, reason, arguments, {}, {}});
}

void addNote(QList<Error> &notes, const QString &reason, qsizetype count)
{
    if (count > 0) notes += Error{Error::Kind::Format, reason, {QString::number(count)}, {}, {}};
}

/** True where @p part belonged to @p whole and is in it now. */
bool join(Reading &whole, const Reading &part)
{
    if (whole.municipality.name != part.municipality.name) return false;
    auto shape = joined(whole.shape, part.shape);
    if (shape) whole.shape = std::move(*shape);
    return shape.has_value();
}

/** Neighbours with one key become one; returns how many were joined. */
qsizetype joinParts(QList<Reading> &readings, QList<Refusal> &refused)
{
    qsizetype joins = 0;
    auto last = readings.begin();
    for (auto next = readings.begin(); next != readings.end(); ++next) {
        if (next == last) continue;
        if (next->municipality.ags != last->municipality.ags) {
            if (++last != next) *last = std::move(*next);
        } else if (join(*last, *next)) {
            ++joins;
        } else {
            refused += refusal(*next, u"boundaries.duplicate"_s, {QString::number(last->number)});
        }
    }
    if (!readings.isEmpty()) readings.erase(last + 1, readings.end());
    return joins;
}

/** Two municipalities with one border are a sign of a mixed-up file. */
void refuseSameBorders(QList<Reading> &readings, QList<Refusal> &refused)
{
    QHash<QByteArrayView, const Reading *> seen;
    QSet<qint64> copies;
    for (const Reading &reading : std::as_const(readings)) {
        const Reading *&owner = seen[reading.shape.geom.bytes];
        if (owner) {
            refused += refusal(reading, u"boundaries.sameBorder"_s, {featureName(*owner)});
            copies += reading.number;
        } else {
            owner = &reading;
        }
    }
    seen.clear();
    if (!copies.isEmpty()) readings.removeIf([&](const Reading &reading) { return copies.contains(reading.number); });
}

/** Simplified files leave small parts of a municipality without a border; returns how many. */
qsizetype forgive(QList<Refusal> &refused, const std::function<bool(const QString &)> &isKnown)
{
    return refused.removeIf([&](const Refusal &one) { return one.error.reason == "shape.missing"_L1 && isKnown(one.ags); });
}
}

Refusal refusalOf(const Reading &reading, const Error &error)
{
    return {reading.number, reading.municipality.ags, featureName(reading), error};
}

Result<> checkReading(const Reading &reading)
{
    const Municipality &municipality = reading.municipality;
    if (municipality.name.isEmpty() || municipality.name.size() > longestName) return fail(Error::Kind::Format, u"boundaries.noName"_s);
    if (!contains(landBox(municipality.ags), reading.shape.box))
        return fail(Error::Kind::Format, u"boundaries.wrongPlace"_s, {municipality.ags.left(2)});
    const double difference = std::abs(reading.saidSquareMetres - reading.shape.squareMetres);
    if (reading.saidSquareMetres > 0 && difference > areaDifferenceSmall && difference > areaDifferenceAllowed * reading.saidSquareMetres)
        return fail(Error::Kind::Format, u"boundaries.wrongArea"_s,
            {squareKilometres(reading.shape.squareMetres), squareKilometres(reading.saidSquareMetres)});
    return {};
}

void makeDistinct(QList<Reading> &readings, QList<Refusal> &refused, QList<Error> &notes)
{
    std::ranges::stable_sort(readings, {}, [](const Reading &reading) -> const QString & { return reading.municipality.ags; });
    addNote(notes, u"note.joined"_s, joinParts(readings, refused));
    refuseSameBorders(readings, refused);
    const auto isKnown = [&](const QString &ags) {
        const auto key = [](const Reading &reading) -> const QString & { return reading.municipality.ags; };
        return std::ranges::binary_search(readings, ags, {}, key);
    };
    addNote(notes, u"note.emptyParts"_s, forgive(refused, isKnown));
}

bool Distinct::add(const Reading &reading)
{
    const qsizetype before = m_keys.size() + m_borders.size();
    m_keys += reading.municipality.ags;
    m_borders += qHash(reading.shape.geom.bytes);
    return m_keys.size() + m_borders.size() == before + 2;
}

void Distinct::forgiveEmptyParts(QList<Refusal> &refused, QList<Error> &notes) const
{
    addNote(notes, u"note.emptyParts"_s, forgive(refused, [&](const QString &ags) { return m_keys.contains(ags); }));
}
