// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/geocoder.h"
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {
constexpr int towns = 150, streetNames = 6000, streetsPerTown = 140, housesPerStreet = 10, queries = 50;

QString word(QRandomGenerator &random, int syllables)
{
    constexpr std::array starts{u"b", u"d", u"f", u"g", u"h", u"k", u"l", u"m", u"n", u"r", u"s", u"t", u"w", u"schw", u"st"};
    constexpr std::array middles{u"a", u"e", u"i", u"o", u"u", u"au", u"ei", u"ü"};
    constexpr std::array ends{u"n", u"r", u"l", u"ch", u"tz", u"ng", u""};
    QString text;
    for (int i = 0; i < syllables; ++i)
        text += QString(starts[size_t(random.bounded(int(starts.size())))]) + QString(middles[size_t(random.bounded(int(middles.size())))])
            + QString(ends[size_t(random.bounded(int(ends.size())))]);
    text[0] = text[0].toUpper();
    return text;
}

/** Of this thread, so that other programs do not count. */
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}
}

/** 210,000 invented addresses, looked for letter by letter as somebody types, each with one typing error. */
int main()
{
    QRandomGenerator random(1);
    constexpr std::array kinds{u"straße", u"weg", u"gasse", u"-Müller-Straße", u"ring", u" Allee"};
    QStringList names;
    for (int i = 0; i < streetNames; ++i) names += word(random, 3) + QString(kinds[size_t(i) % kinds.size()]);
    QList<AddressStreet> streets;
    for (int town = 0; town < towns; ++town) {
        const QString city = word(random, 2) + u"bach"_s, code = QString::number(66500 + town);
        for (int i = 0; i < streetsPerTown; ++i) {
            AddressStreet row{.street = names[(town * 37 + i * 41) % streetNames], .postalCode = code, .city = city};
            std::vector<AddressHouse> houses;
            for (int at = 1; at <= housesPerStreet; ++at)
                houses.push_back({QString::number(at), {400'000 + 1000.0 * (town % 12) + at, 5'470'000 + 1000.0 * (town / 12) + i}});
            setHouses(row, houses);
            streets += row;
        }
    }
    const double start = processorMs();
    const AddressIndex index(streets, {});
    std::printf("index of %lld houses, %zu streets, %zu names: %.0f ms\n", static_cast<long long>(index.houseCount()),
        index.streets().size(), index.names().size(), processorMs() - start);
    std::vector<double> times;
    for (int i = 0; i < queries; ++i) {
        const AddressIndex::Street &street = index.streets()[random.bounded(quint32(index.streets().size()))];
        QString typed = street.street + u" 7, "_s + street.postalCode + u' ' + index.areas()[size_t(street.area)].city;
        typed.remove(3, 1);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const double before = processorMs();
            (void)geocode(index, typed.first(length));
            times.push_back(processorMs() - before);
        }
    }
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    std::printf(
        "%zu keystrokes: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, worst %.1f ms\n", times.size(), at(0.5), at(0.95), at(0.99), at(1));
    return 0;
}
