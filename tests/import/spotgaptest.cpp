// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/spotgap.h"
#include "import/gdal.h"
#include "import/sample.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
constexpr float roundingM = 0.1f;
const QDate today(2026, 11, 20), tuesday(2026, 11, 24), sunday(2026, 11, 29);
}

/** The card of one flat against the analysis of the whole sample district: the same rules, whether little is read or all. */
class SpotGapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void initTestCase() { hardenGdal(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (m_store && m_onServer == onServer) return;
        m_onServer = onServer;
        m_store = std::make_unique<TestRegister>(onServer);
        VERIFY_DONE(makeSample(**m_store, testActor, QFINDTESTDATA("../../assets/sample/municipalities.geojson"), today, {}));
    }

    void sameAsTheDistrict_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("onPaths");
        for (const QString &key : {u"standard_120"_s, u"bbsr"_s}) QTest::addRow("%s", qPrintable(key)) << key << tuesday << false;
        QTest::newRow("on a Sunday") << usualProfile << sunday << false;
        QTest::newRow("stops by paths") << usualProfile << tuesday << true;
    }
    void sameAsTheDistrict()
    {
        QFETCH(QString, profile);
        QFETCH(QDate, day);
        QFETCH(bool, onPaths);
        const auto differences = m_store->read([&](Sql &sql) -> Result<QStringList> {
            auto measure = loadProfile(sql, profile);
            if (!measure) return std::unexpected(measure.error());
            if (onPaths) measure->distance = DistanceBasis::Paths;
            const auto input = loadGapInput(sql, {.day = day, .profile = *measure, .today = today});
            if (!input) return std::unexpected(input.error());
            const auto analysis = findGaps(*input, *measure);
            if (!analysis) return std::unexpected(analysis.error());
            QStringList found;
            for (size_t i = 0; i < input->flats.size(); ++i) {
                const auto card = loadSpotCard(sql, {.at = input->flats[i].at, .day = day, .profile = *measure});
                if (!card) return std::unexpected(card.error());
                const SpotGap &all = analysis->flats.gaps[i];
                SpotGap one = card->gap;
                one.station = all.station;
                const QString station = all.station < 0 ? QString() : input->stations[size_t(all.station)].name;
                if (one != all || card->station != station) found += u"flat %1: %2/%3"_s.arg(i).arg(card->station, station);
                for (const SpotPlace &near : card->facts.near) {
                    // Sums of the same paths from the other end are off by roundings. Stops of the analysis are stations in the middle of
                    // their poles; the card leads to the pole.
                    const OnFoot &way = analysis->flats.reach.near[size_t(near.kind)][i];
                    if (near.kind != ReachKind::Stop && std::abs(float(near.metres) - way.metres) > roundingM)
                        found += u"flat %1: %2 %3/%4"_s.arg(i).arg(near.place.name).arg(near.metres).arg(double(way.metres));
                }
            }
            return found;
        });
        VERIFY_DONE(differences);
        QVERIFY2(differences->isEmpty(), qPrintable(differences->first(std::min<qsizetype>(differences->size(), 5)).join(u"; "_s)));
    }

    void noWordIsMissing()
    {
        const auto cards = m_store->read([&](Sql &sql) -> Result<QList<SpotCard>> {
            const auto measure = loadProfile(sql, usualProfile);
            const auto input = loadGapInput(sql, {.day = tuesday, .profile = *measure, .today = today});
            if (!input) return std::unexpected(input.error());
            QList<SpotCard> all;
            for (const GapHome &flat : input->flats) {
                auto card = loadSpotCard(sql, {.at = flat.at, .day = tuesday, .profile = *measure});
                if (!card) return std::unexpected(card.error());
                all += std::move(*card);
            }
            return all;
        });
        VERIFY_DONE(cards);
        QVERIFY(cards->size() > 10);
        qsizetype withBus = 0, withDepartures = 0;
        for (const SpotCard &card : *cards) {
            QVERIFY(card.facts.nearest(ReachKind::Shop) && card.facts.nearest(ReachKind::Kindergarten));
            withDepartures += !card.facts.departures.isEmpty();
            withBus += !card.buses.isEmpty();
            for (const PlaceEntry &bus : card.buses) {
                const NextRide ride = nextRide(bus, card.schoolHolidays, QDateTime(today, {9, 0}));
                QVERIFY(!ride.day.isValid() || (ride.day >= today && !ride.runs.isEmpty()));
            }
        }
        QVERIFY(withBus > 0);
        QVERIFY(withDepartures > 0);
    }

private:
    std::unique_ptr<TestRegister> m_store;
    bool m_onServer = false;
};

QTEST_GUILESS_MAIN(SpotGapTest)
#include "spotgaptest.moc"
