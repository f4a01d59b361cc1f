// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/servicequality.h"
#include "core/places/schoolholiday.h"
#include "core/register/words.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
GapProfile builtIn(const QString &key)
{
    for (const GapProfile &profile : builtInProfiles())
        if (profile.key == key) return profile;
    qFatal("no such profile");
}

/** A station of buses with so many departures and poles. */
StationDepartures busStation(int departures, int poles = 1)
{
    return {u"s"_s, poles, {{3, departures}}};
}

QString classAt(const GapProfile &profile, const StationDepartures &station, double metres)
{
    return qualityLetter(qualityAt(profile, serviceOf(station, profile).category, metres));
}

/** One class table of domain §5.6 as it stands there. */
struct ClassTable {
    QString profile;
    QList<int> rings;
    QStringList rows;
};
const QList<ClassTable> &classTables()
{
    static const QList<ClassTable> tables{
        {u"standard_120"_s, {300, 500, 750, 1000},
            {u"A A B C"_s, u"A B C D"_s, u"B C D E"_s, u"C D E F"_s, u"D E F –"_s, u"E F – –"_s, u"F – – –"_s}},
        {u"compact_60"_s, {300, 500, 750, 1000}, {u"A A B C"_s, u"A B C D"_s, u"B C D E"_s, u"C D E –"_s, u"D E – –"_s, u"E – – –"_s}},
        {u"extended_210"_s, {300, 500, 750, 1000, 1250},
            {u"A A B C D"_s, u"A B C D E"_s, u"B C D E F"_s, u"C D E F G"_s, u"D E F G –"_s, u"E F G – –"_s, u"F G – – –"_s,
                u"G – – – –"_s}}};
    return tables;
}

/** The table of intervals: bound, categories of A, B and C, and the profiles it is in. */
struct IntervalLine {
    int bound;
    std::array<int, 3> categories;
    QStringList profiles;
};
const QList<IntervalLine> &intervalLines()
{
    const QStringList all{u"compact_60"_s, u"standard_120"_s, u"extended_210"_s};
    static const QList<IntervalLine> lines{{5, {1, 1, 2}, all}, {10, {1, 2, 3}, all}, {20, {2, 3, 4}, all}, {40, {3, 4, 5}, all},
        {60, {4, 5, 6}, all}, {120, {5, 6, 7}, all.sliced(1)}, {210, {6, 7, 8}, all.sliced(2)}};
    return lines;
}
constexpr std::array groupTypes{2, 0, 3};

/** As many departures in a window of @p bound x 1000 minutes as give exactly that interval, and one more, which is just below. */
StationService serviceAt(GapProfile profile, int routeType, int bound, bool justBelow)
{
    constexpr int departures = 1000;
    profile.fromMin = 0;
    profile.untilMin = bound * departures;
    return serviceOf({u"s"_s, 1, {{routeType, justBelow ? departures + 1 : departures}}}, profile);
}
}

/** How well a station is served, cell by cell as domain §5.5 and §5.6 say. */
class ServiceQualityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("category");
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("letter");
        const auto row = [](const ClassTable &table, int category, double metres, const QString &letter) {
            const QString name = u"domain §5.6 %1: category %2 at %3 m"_s.arg(table.profile)
                                     .arg(category)
                                     .arg(metres, 0, 'f', metres > std::floor(metres) ? 3 : 0);
            QTest::newRow(qPrintable(name)) << table.profile << category << metres << (letter == u"–"_s ? QString() : letter);
        };
        for (const ClassTable &table : classTables()) {
            for (qsizetype category = 1; category <= table.rows.size(); ++category) {
                const QStringList letters = table.rows[category - 1].split(u' ');
                for (qsizetype ring = 0; ring < table.rings.size(); ++ring) {
                    row(table, int(category), table.rings[ring], letters[ring]); // inclusive
                    row(table, int(category), table.rings[ring] + 0.001, letters.value(ring + 1, u"–"_s));
                }
                row(table, int(category), 0, letters.first());
            }
            row(table, 0, 100, u"–"_s);
            row(table, int(table.rows.size()) + 1, 100, u"–"_s);
        }
    }
    void classes()
    {
        QFETCH(QString, key);
        QFETCH(int, category);
        QFETCH(double, metres);
        QTEST(qualityLetter(qualityAt(builtIn(key), category, metres)), "letter");
    }

    void reaches_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("category");
        QTest::addColumn<int>("reach");
        const QMap<QString, QList<int>> expected{{u"standard_120"_s, {0, 1000, 1000, 1000, 1000, 750, 500, 300, 0}},
            {u"compact_60"_s, {0, 1000, 1000, 1000, 750, 500, 300, 0}},
            {u"extended_210"_s, {0, 1250, 1250, 1250, 1250, 1000, 750, 500, 300, 0}}, {u"bbsr"_s, {0, 0}}};
        for (const auto &[key, reaches] : expected.asKeyValueRange())
            for (qsizetype i = 0; i < reaches.size(); ++i)
                QTest::newRow(qPrintable(u"domain §5.6 %1: category %2 reaches"_s.arg(key).arg(i))) << key << int(i) << reaches[i];
    }
    void reaches()
    {
        QFETCH(QString, key);
        QFETCH(int, category);
        QTEST(reachOfCategory(builtIn(key), category), "reach");
    }

    void intervals_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("routeType");
        QTest::addColumn<int>("bound");
        QTest::addColumn<int>("below");
        QTest::addColumn<int>("exactly");
        for (const QString &key : {u"compact_60"_s, u"standard_120"_s, u"extended_210"_s})
            for (qsizetype line = 0; line < intervalLines().size(); ++line)
                for (size_t group = 0; group < groupTypes.size(); ++group) {
                    const auto category = [&](qsizetype at) {
                        const auto *found = at < intervalLines().size() ? &intervalLines()[at] : nullptr;
                        return found && found->profiles.contains(key) ? found->categories[group] : 0;
                    };
                    const int bound = intervalLines()[line].bound;
                    const QString name
                        = u"domain §5.6 %1: interval < %2, group %3"_s.arg(key).arg(bound).arg(QChar(u'A' + char16_t(group)));
                    QTest::newRow(qPrintable(name)) << key << groupTypes[group] << bound << category(line) << category(line + 1);
                }
    }
    void intervals()
    {
        QFETCH(QString, key);
        QFETCH(int, routeType);
        QFETCH(int, bound);
        QTEST(serviceAt(builtIn(key), routeType, bound, true).category, "below");
        QTEST(serviceAt(builtIn(key), routeType, bound, false).category, "exactly");
    }

    void routeTypes_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("group");
        const auto row = [](int from, int until, const char *group) {
            QTest::newRow(qPrintable(u"domain §5.6 step 4: %1–%2"_s.arg(from).arg(until))) << from << until << QString::fromLatin1(group);
        };
        for (const auto &[from, until] : QList<std::pair<int, int>>{{1, 2}, {100, 112}, {114, 114}, {116, 117}, {400, 403}, {405, 405}})
            row(from, until, "Rail");
        for (const auto &[from, until] : QList<std::pair<int, int>>{{0, 0}, {7, 7}, {900, 906}, {1400, 1400}}) row(from, until, "Tram");
        for (const auto &[from, until] : QList<std::pair<int, int>>{{3, 3}, {6, 6}, {200, 202}, {204, 204}, {700, 702}, {704, 705},
                 {712, 712}, {715, 715}, {800, 800}, {1000, 1000}, {1300, 1300}})
            row(from, until, "Bus");
        for (const auto &[from, until] : QList<std::pair<int, int>>{{-1, -1}, {4, 5}, {8, 99}, {113, 113}, {115, 115}, {118, 199},
                 {203, 203}, {205, 399}, {404, 404}, {406, 699}, {703, 703}, {706, 711}, {713, 714}, {716, 799}, {801, 899}, {907, 999},
                 {1001, 1299}, {1301, 1399}, {1401, 1800}})
            row(from, until, "");
    }
    void routeTypes()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        for (int type = from; type <= until; ++type) {
            const auto group = transitGroupOf(type);
            QTEST(group ? QString::fromLatin1(QMetaEnum::fromType<TransitGroup>().valueToKey(int(*group))) : u""_s, "group");
        }
    }

    void vectors_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("departures");
        QTest::addColumn<int>("poles");
        QTest::addColumn<double>("interval");
        QTest::addColumn<int>("category");
        QTest::addColumn<QString>("letters");
        const QString standard = u"standard_120"_s;
        QTest::newRow("domain §5.6 vector 1: 28 departures on 2 poles") << standard << 28 << 2 << 60.0 << 7 << u"F---"_s;
        QTest::newRow("domain §5.6 vector 2: 30 departures on 2 poles") << standard << 30 << 2 << 56.0 << 6 << u"EF--"_s;
        QTest::newRow("domain §5.6 vector 3: 14 departures on 2 poles") << standard << 14 << 2 << 120.0 << 0 << u"----"_s;
        QTest::newRow("domain §5.6 vector 3, extended_210") << u"extended_210"_s << 14 << 2 << 120.0 << 8 << u"G---"_s;
        QTest::newRow("domain §5.6 vector 4: 14 departures on one pole") << standard << 14 << 1 << 60.0 << 7 << u"F---"_s;
        QTest::newRow("just below 120: 15 departures on 2 poles") << standard << 15 << 2 << 112.0 << 7 << u"F---"_s;
        QTest::newRow("exactly 210: 8 departures on 2 poles") << u"extended_210"_s << 8 << 2 << 210.0 << 0 << u"----"_s;
        QTest::newRow("exactly 60 is out of compact_60") << u"compact_60"_s << 14 << 1 << 60.0 << 0 << u"----"_s;
        QTest::newRow("three poles are halved once") << standard << 30 << 3 << 56.0 << 6 << u"EF--"_s;
    }
    void vectors()
    {
        QFETCH(QString, key);
        QFETCH(int, departures);
        QFETCH(int, poles);
        QFETCH(QString, letters);
        const GapProfile profile = builtIn(key);
        QCOMPARE(profile.windowMin(), 840);
        const StationService service = serviceOf(busStation(departures, poles), profile);
        QTEST(service.intervalMin, "interval");
        QTEST(service.category, "category");
        constexpr std::array rings{300, 500, 750, 1000};
        for (size_t i = 0; i < rings.size(); ++i) {
            const QString letter = classAt(profile, busStation(departures, poles), rings[i]);
            QCOMPARE(letter.isEmpty() ? u"-"_s : letter, QString(letters[qsizetype(i)]));
        }
    }

    void groups()
    {
        const GapProfile profile = builtIn(u"standard_120"_s);
        const StationService mixed = serviceOf({u"s"_s, 2, {{3, 26}, {0, 2}, {106, 2}}}, profile);
        QCOMPARE(mixed.group, TransitGroup::Rail);
        QCOMPARE(mixed.departures, 30); // all together, by the best of them
        QCOMPARE(mixed.category, 4);
        QCOMPARE(serviceOf({u"s"_s, 2, {{3, 28}, {900, 2}}}, profile).category, 5);
        const StationService foreign = serviceOf({u"s"_s, 1, {{3, 14}, {1100, 500}, {4, 500}}}, profile);
        QCOMPARE(foreign.departures, 14);
        QCOMPARE(foreign.group, TransitGroup::Bus);
        QCOMPARE(serviceOf({u"s"_s, 1, {{4, 500}}}, profile), StationService());
        QCOMPARE(serviceOf({}, profile), StationService());
        QVERIFY(std::isinf(serviceOf({}, profile).intervalMin));
        QCOMPARE(serviceOf({u"s"_s, 1, {{715, 15}}}, profile).category, 6); // on call counts as a bus
    }

    void served_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("served");
        QTest::newRow("domain §5.7 standard_120: A to F") << u"standard_120"_s << u"ABCDEF"_s;
        QTest::newRow("domain §5.7 compact_60: A to F") << u"compact_60"_s << u"ABCDEF"_s;
        QTest::newRow("domain §5.6 step 7 extended_210: A to G") << u"extended_210"_s << u"ABCDEFG"_s;
    }
    void served()
    {
        QFETCH(QString, key);
        QString letters;
        for (int quality = noQuality; quality < 7; ++quality)
            if (isServed(builtIn(key), quality)) letters += qualityLetter(quality);
        QTEST(letters, "served");
    }

    void stopRule_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("routeType");
        QTest::addColumn<int>("departures");
        QTest::addColumn<int>("reach");
        QTest::newRow("domain §5.5 BBSR: bus, 20 departures") << u"bbsr"_s << 3 << 20 << 600;
        QTest::newRow("domain §5.5 BBSR: bus, 19 departures") << u"bbsr"_s << 3 << 19 << 0;
        QTest::newRow("domain §5.5 BBSR: rail, 20 departures") << u"bbsr"_s << 2 << 20 << 1200;
        QTest::newRow("domain §5.5 BBSR: rail, 19 departures") << u"bbsr"_s << 2 << 19 << 0;
        QTest::newRow("domain §5.5 BBSR: tram is no railway") << u"bbsr"_s << 0 << 28 << 600;
        QTest::newRow("domain §5.5 BBSR: what does not count") << u"bbsr"_s << 1100 << 99 << 0;
        QTest::newRow("a profile without the rule") << u"standard_120"_s << 3 << 99 << 0;
    }
    void stopRule()
    {
        QFETCH(QString, key);
        QFETCH(int, routeType);
        QFETCH(int, departures);
        const GapProfile profile = builtIn(key);
        QTEST(stopRuleReach(profile, serviceOf({u"s"_s, 2, {{routeType, departures}}}, profile)), "reach");
    }

    void bbsrKnowsNoClasses()
    {
        const GapProfile bbsr = builtIn(u"bbsr"_s);
        QVERIFY(!bbsr.hasClasses());
        QCOMPARE(serviceOf(busStation(500), bbsr).category, 0);
        QCOMPARE(std::pair(bbsr.fromMin, bbsr.untilMin), std::pair(0, 1800));
        QCOMPARE(qualityAt(bbsr, 1, 0), noQuality);
        QVERIFY(!isServed(bbsr, noQuality));
    }
};

QTEST_GUILESS_MAIN(ServiceQualityTest)
#include "servicequalitytest.moc"
