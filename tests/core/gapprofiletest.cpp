// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/gapprofile.h"
#include "core/base/words.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
GapProfile own(const QString &name)
{
    GapProfile profile = builtInProfiles().at(2);
    profile.key.clear();
    profile.name = name;
    profile.shopM = 700;
    return profile;
}
}

/** Measures of what is served: as JSON, what is wrong with them, and how own ones are kept. */
class GapProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtIn()
    {
        QStringList keys;
        for (const GapProfile &profile : builtInProfiles()) {
            keys += profile.key;
            VERIFY_DONE(checkProfile(profile));
            // The default rural profile of domain §5.5, and its factor from air line to way.
            QCOMPARE((std::array{profile.shopM, profile.doctorM, profile.benchM, profile.hotspotM, profile.busStopM}),
                (std::array{1000, 1000, 500, 300, 600}));
            QCOMPARE(profile.detour, 1.3);
            QCOMPARE(profile.busDays, BusDays::Week);
            QCOMPARE(profile.distance, DistanceBasis::AirLine);
            QCOMPARE(profile.windowMin(), profile.key == "bbsr"_L1 ? 1800 : 840);
        }
        QCOMPARE(keys, (QStringList{u"compact_60"_s, u"standard_120"_s, u"extended_210"_s, u"bbsr"_s}));
        QCOMPARE(builtInProfiles().last().stopRule, (StopRule{600, 1200, 20}));
        QVERIFY(isBuiltIn(usualProfile));
    }

    void json_data()
    {
        QTest::addColumn<qsizetype>("at");
        for (qsizetype i = 0; i < builtInProfiles().size(); ++i) QTest::newRow(qPrintable(builtInProfiles()[i].key)) << i;
    }
    void json()
    {
        QFETCH(qsizetype, at);
        const GapProfile &profile = builtInProfiles()[at];
        const QByteArray bytes = QJsonDocument(toJson(profile)).toJson();
        const auto read = profileOf(QJsonDocument::fromJson(bytes).object());
        VERIFY_DONE(read);
        QCOMPARE(*read, profile);
    }

    void broken_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *what, const QString &field, const QJsonValue &value, const QString &reason, const QString &named = {}) {
                  QTest::newRow(what) << field << value << (named.isEmpty() ? field : named) << reason;
              };
        const QJsonValue gone(QJsonValue::Undefined);
        const QString field = u"profile.field"_s;
        for (const char *one : {"name", "fromMin", "untilMin", "distance", "busDays", "detour", "shopM", "doctorM", "benchM", "hotspotM",
                 "busStopM", "shops", "doctors", "intervals", "ringsM", "lastServed"})
            row(qPrintable(u"%1 is missing"_s.arg(QLatin1StringView(one))), QLatin1StringView(one), gone, field);
        row("name is empty", u"name"_s, u"  "_s, u"profile.name"_s);
        row("minutes are a text", u"fromMin"_s, u"6:00"_s, field);
        row("minutes are no whole number", u"untilMin"_s, 1200.5, field);
        row("distance is a word of its own", u"distance"_s, u"bicycle"_s, field);
        row("a kind that is none", u"shops"_s, QJsonArray{u"supermarket"_s, u"kiosk"_s}, field);
        row("categories of two groups", u"intervals"_s, QJsonArray{QJsonObject{{u"belowMin"_s, 5}, {u"categories"_s, QJsonArray{1, 1}}}},
            field);
        row("stop rule without rail", u"stopRule"_s, QJsonObject{{u"busM"_s, 600}, {u"departures"_s, 20}}, field);
        row("window turned round", u"untilMin"_s, 300, u"profile.window"_s);
        row("window before midnight", u"fromMin"_s, -60, u"profile.window"_s);
        row("window too long", u"untilMin"_s, 1801, u"profile.window"_s);
        row("detour below one", u"detour"_s, 0.9, u"profile.detour"_s);
        row("detour above three", u"detour"_s, 3.1, u"profile.detour"_s);
        row("no metres", u"shopM"_s, 0, u"profile.metres"_s);
        row("too many metres", u"benchM"_s, 20001, u"profile.metres"_s);
        row("no shop", u"shops"_s, QJsonArray(), u"profile.kinds"_s);
        row("no doctor", u"doctors"_s, QJsonArray(), u"profile.kinds"_s);
        row("intervals fall", u"intervals"_s,
            QJsonArray{QJsonObject{{u"belowMin"_s, 10}, {u"categories"_s, QJsonArray{1, 1, 1}}},
                QJsonObject{{u"belowMin"_s, 5}, {u"categories"_s, QJsonArray{1, 1, 1}}}},
            u"profile.intervals"_s, u"intervals.1"_s);
        row("a category beyond the table", u"intervals"_s,
            QJsonArray{QJsonObject{{u"belowMin"_s, 10}, {u"categories"_s, QJsonArray{1, 1, 9}}}}, u"profile.categories"_s,
            u"categories.2"_s);
        row("rings of one size", u"ringsM"_s, QJsonArray{300, 300, 750, 1000, 1250}, u"profile.rings"_s, u"ringsM.1"_s);
        row("rings, one too few", u"ringsM"_s, QJsonArray{300, 500, 750, 1000}, u"profile.classes"_s, u"classes"_s);
        row("a class H", u"classes"_s, QJsonArray{u"AABCH"_s}, u"profile.categories"_s, u"categories.2"_s);
        row("last class is a word", u"lastServed"_s, u"FG"_s, u"profile.lastServed"_s);
        row("last class is none", u"lastServed"_s, u"H"_s, u"profile.lastServed"_s);
        row("stop rule without departures", u"stopRule"_s, QJsonObject{{u"busM"_s, 600}, {u"railM"_s, 0}, {u"departures"_s, 0}},
            u"profile.departures"_s, u"departures"_s);
        row("stop rule without any distance", u"stopRule"_s, QJsonObject{{u"busM"_s, 0}, {u"railM"_s, 0}, {u"departures"_s, 9}},
            u"profile.upTo"_s, u"busM"_s);
        row("nothing to measure by", u"classes"_s, gone, u"profile.measure"_s, u"stopRule"_s);
    }
    void broken()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(builtInProfiles().at(2));
        if (value.isUndefined())
            json.remove(field);
        else
            json[field] = value;
        const auto read = profileOf(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Format);
        QTEST(read.error().reason, "reason");
        QTEST(read.error().field, "named");
        const QString words = sentence(read.error());
        QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), qPrintable(words));
        if (read.error().reason == "profile.field"_L1)
            QVERIFY2(!words.contains(field) || field == u"name"_s, qPrintable(words)); // its German label
    }

    void everyFault()
    {
        GapProfile profile = builtInProfiles().at(1);
        profile.name.clear();
        profile.ringsM[3] = 100;
        profile.classes[2] = u"CBDE"_s;
        profile.shopM = -1;
        QStringList fields;
        for (const Error &fault : faultsOf(profile)) fields += fault.field;
        QCOMPARE(fields, (QStringList{u"name"_s, u"ringsM.3"_s, u"classes.9"_s, u"shopM"_s}));
        profile = builtInProfiles().at(1);
        profile.classes[0] = u"A-BC"_s; // none and then one again
        QCOMPARE(faultsOf(profile).first().field, u"classes.2"_s);
    }

    void keeping_data() { engineRows(); }
    void keeping()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto save = [&](const GapProfile &profile) { return reg.write([&](Sql &sql) { return saveProfile(sql, profile); }); };
        QCOMPARE(reg.read(listProfiles).value(), builtInProfiles());
        const auto first = save(own(u" Nahverkehrsplan  Süd "_s));
        VERIFY_DONE(first);
        QCOMPARE(first->key, u"nahverkehrsplan_sued"_s);
        QCOMPARE(first->name, u"Nahverkehrsplan Süd"_s);
        VERIFY_DONE(save(own(u"Aufgabenträger"_s)));
        const auto all = reg.read(listProfiles).value();
        QCOMPARE(all.size(), 6);
        QCOMPARE(all[4].name, u"Aufgabenträger"_s);
        QCOMPARE(all[5], *first);
        QCOMPARE(reg.read([&](Sql &sql) { return loadProfile(sql, first->key); }).value(), *first);

        GapProfile changed = *first;
        changed.busDays = BusDays::Day;
        VERIFY_DONE(save(changed));
        QCOMPARE(reg.read([&](Sql &sql) { return loadProfile(sql, first->key); }).value(), changed);
        QCOMPARE(reg.read([](Sql &sql) { return recentSteps(sql, 1); })->first().verb, u"profile.changed"_s);
        VERIFY_DONE(reg.write([&](Sql &sql) { return removeProfile(sql, first->key); }));
        const Step step = reg.read([](Sql &sql) { return recentSteps(sql, 1); })->first();
        QCOMPARE(step.verb + u' ' + step.subject, u"profile.removed Nahverkehrsplan Süd"_s);
        VERIFY_DONE(reg.write([&](Sql &sql) { return undoStep(sql, step.id); }));
        QCOMPARE(reg.read([&](Sql &sql) { return loadProfile(sql, first->key); }).value(), changed);
    }

    void refusing_data() { engineRows(); }
    void refusing()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto reason = [&](const GapProfile &profile) {
            const auto kept = reg.write([&](Sql &sql) { return saveProfile(sql, profile); });
            return kept ? QString() : kept.error().reason + u' ' + kept.error().field;
        };
        QCOMPARE(reason(own(u"Kreis"_s)), QString());
        QCOMPARE(reason(own(u"KREIS"_s)), u"profile.taken name"_s);
        QCOMPARE(reason(own(u"Standard, Takt bis 120 min"_s)), u"profile.taken name"_s);
        QCOMPARE(reason(own(u" "_s)), u"profile.name name"_s);
        QCOMPARE(reason(builtInProfiles().first()), u"profile.builtIn name"_s);
        GapProfile broken = own(u"Neu"_s);
        broken.detour = 9;
        QCOMPARE(reason(broken), u"profile.detour detour"_s);
        const auto unknown = reg.read([](Sql &sql) { return loadProfile(sql, u"fremd"_s); });
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().arguments, (QStringList{u"fremd"_s, u"compact_60, standard_120, extended_210, bbsr, kreis"_s}));
        const auto stays = reg.write([](Sql &sql) { return removeProfile(sql, u"bbsr"_s); });
        QVERIFY(!stays && stays.error().reason == u"profile.builtInStays"_s);
    }

    void sameKey_data() { engineRows(); }
    void sameKey()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto key = [&](const QString &name) { return reg.write([&](Sql &sql) { return saveProfile(sql, own(name)); })->key; };
        QCOMPARE(key(u"Süd 1"_s), u"sued_1"_s);
        QCOMPARE(key(u"Süd-1"_s), u"sued_1_2"_s);
        QCOMPARE(key(u"???"_s), u"profil"_s);
        QCOMPARE(key(u"BBSR"_s), u"bbsr_2"_s);
    }

    void damaged_data() { engineRows(); }
    void damaged()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(reg.write([](Sql &sql) { return saveProfile(sql, own(u"Kreis"_s)); }));
        reg.tamper(u"update gap_profile set content='{'"_s);
        QCOMPARE(reg.read(listProfiles)->size(), 4); // the others stay usable
        QVERIFY(!reg.read([](Sql &sql) { return loadProfile(sql, u"kreis"_s); }));
        VERIFY_DONE(reg.write([](Sql &sql) { return removeProfile(sql, u"kreis"_s); }));
    }
};

QTEST_GUILESS_MAIN(GapProfileTest)
#include "gapprofiletest.moc"
