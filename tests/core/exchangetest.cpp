// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/exchange/wayregister.h"
#include "core/exchange/wrapping.h"
#include "core/register/desk.h"
#include "core/register/merge.h"
#include "core/storage/changelog.h"
#include "tests/core/exchangescene.h"
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace ExchangeScene;

namespace {
QString stateText(RecordState state)
{
    switch (state) {
    case RecordState::New: return u"new"_s;
    case RecordState::Same: return u"same"_s;
    case RecordState::ChangedThere: return u"there"_s;
    case RecordState::ChangedHere: return u"here"_s;
    case RecordState::Conflict: return u"both"_s;
    case RecordState::GoneHere: break;
    }
    return u"gone"_s;
}

/** "new LR-2026-00001 · Lauterstraße 27, Otterbach" of every record. */
QStringList lines(const ExchangePreview &preview)
{
    QStringList lines;
    for (const WayRecord &record : preview.records) lines += stateText(record.state) + u' ' + record.label;
    return lines;
}
QStringList fields(const ExchangePreview &preview)
{
    QStringList found;
    for (const WayRecord &record : preview.records)
        for (const WayDifference &one : record.differences) found += one.label + u": "_s + one.here + u" | "_s + one.there;
    found.sort();
    return found;
}

Result<> setRent(Sql &sql, int rent)
{
    return sql.find<Vacancy>(u"vacancy"_s, u"order by id"_s).and_then([&](const QList<Vacancy> &all) {
        return loadEntry(sql, all.first().id).and_then([&](VacancyEntry entry) {
            entry.vacancy.netCold = Cents{rent};
            return saveEntry(sql, entry).transform([](const VacancyEntry &) { });
        });
    });
}
}

namespace {
/** Makes our flat and the taken one the same, as a person would who finds them among the doubles; both have the same landlord by then. */
Result<VacancyEntry> mergeTaken(Sql &sql, const VacancyEntry &own)
{
    return sql.value(u"select id from landlord"_s)
        .and_then([&](const QVariant &landlord) {
            return keepRole(sql, {.dwellingId = own.dwelling.id, .landlordId = landlord.toLongLong(), .callFirst = true});
        })
        .and_then([&](const LandlordRole &) { return sql.value(u"select id from vacancy where id<>?"_s, {own.vacancy.id}); })
        .and_then([&](const QVariant &taken) { return planMerge(sql, own.vacancy.id, taken.toLongLong()); })
        .and_then([&](const MergePlan &plan) { return mergeEntries(sql, plan, {}, today); });
}

/** A file that is sealed and signed as it should be, around @p plain. */
Result<QString> wrapAround(TestRegister &home, const QString &plain, const QString &path)
{
    return home.write([](Sql &sql) { return ensureOwnKey(sql); }).and_then([&](const OfficeKey &key) -> Result<QString> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Storage, u"test"_s);
        const EnvelopeHead head{.number = u"AT-2026-00001"_s,
            .sender = giver,
            .recipient = taker,
            .purpose = u"Vermittlung"_s,
            .madeAt = now.toUTC(),
            .expiresOn = today,
            .publicKey = QByteArray::fromHex(key.publicKey.toLatin1())};
        const Sealing sealing = *prepareSealing(Secret::fromTyped(phrase), cheap);
        auto wrapped = wrapInto(file, plain, plain + u".versiegelt"_s, sealing, head, signingKeyOf(key), {});
        if (!file.commit()) return fail(Error::Kind::Storage, u"test"_s);
        return wrapped;
    });
}
}

class ExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void goesThere_data() { engineRows(); }
    void goesThere();
    void takesLittleAlong_data() { engineRows(); }
    void takesLittleAlong();
    void refuses_data();
    void refuses();
    void refusesTampered_data();
    void refusesTampered();
    void refusesContents_data();
    void refusesContents();
    void comparesSides_data();
    void comparesSides();
    void joinsDoubles();
    void knowsJoined_data();
    void knowsJoined();
    void joinsEveryEpisode();
    void comesBack();
    void goesAgain();
    void undoes();
    void reminds();
    void keepsKeys();
    void refusesForged();
    void refusesRequests_data();
    void refusesRequests();
    void saysFingerprints();
    void hints();
};

/** Everything that was chosen arrives under an own number; a second look finds it the same. */
void ExchangeTest::goesThere()
{
    QFETCH(bool, onServer);
    Offices offices(onServer);
    ExchangeRequest request = Offices::all(offices.request());
    request.householdIds = {offices.given.household.id};
    const auto given = offices.give(offices.home, request);
    VERIFY_DONE(given);
    QCOMPARE(given->number, u"AT-2026-00001"_s);
    const auto opened = offices.open();
    VERIFY_DONE(opened);
    const auto shown = Offices::preview(offices.other, *opened);
    VERIFY_DONE(shown);
    QCOMPARE(lines(*shown),
        (QStringList{
            u"new LR-2026-00001 · Lauterstraße 27, Otterbach"_s, u"new Vermieterin, Vera"_s, u"new "_s + offices.given.household.number}));
    std::ignore = offices.other.write([](Sql &sql) { return addFlat(sql, u"Hier"_s, u"1"_s); }); // so that numbers differ
    const auto taken = offices.takeFile(offices.other, safeChoices);
    VERIFY_DONE(taken);
    const QString flat
        = u" from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id where b.house_number='27'"_s;
    QCOMPARE(Offices::text(offices.other, u"select v.number"_s + flat), u"LR-2026-00002"_s);
    QCOMPARE(Offices::text(offices.other, u"select v.external_number"_s + flat), u"LR-2026-00001"_s);
    QCOMPARE(Offices::text(offices.other, u"select v.status"_s + flat), u"available"_s);
    QCOMPARE(Offices::text(offices.other, u"select v.net_cold"_s + flat), u"50000"_s);
    QCOMPARE(
        Offices::text(offices.other, u"select v.gross_cold"_s + flat), Offices::text(offices.home, u"select gross_cold from vacancy"_s));
    QCOMPARE(Offices::text(offices.other, u"select ST_X(b.geom)"_s + flat).toDouble(), 407000.5);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from landlord_role where call_first=1"_s), 1);
    QCOMPARE(Offices::text(offices.other, u"select from_third_party from landlord"_s), u"1"_s);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from consent"_s), 1);
    QCOMPARE(Offices::text(offices.other, u"select summary from contact"_s), u"vermietet gern an Familien"_s);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from destination"_s), 1);
    VERIFY_DONE(offices.give(offices.home, request, u"b.bleibe-tausch"_s));
    const auto again = offices.open(u"b.bleibe-tausch"_s);
    VERIFY_DONE(again);
    const auto second = Offices::preview(offices.other, *again);
    VERIFY_DONE(second);
    QCOMPARE(fields(*second), QStringList());
    QCOMPARE(second->count(RecordState::Same), 3);
    VERIFY_DONE(offices.other.read([](Sql &sql) { return checkChain(sql); }));
}

/** Without a tick nobody's name goes along, and internal notes never do. */
void ExchangeTest::takesLittleAlong()
{
    QFETCH(bool, onServer);
    Offices offices(onServer);
    VERIFY_DONE(offices.give(offices.home, offices.request()));
    const auto little = offices.open();
    VERIFY_DONE(little);
    QCOMPARE(little->rows.keys(), (QStringList{u"building"_s, u"dwelling"_s, u"vacancy"_s}));
    VERIFY_DONE(offices.give(offices.home, Offices::all(offices.request()), u"b.bleibe-tausch"_s));
    const auto more = offices.open(u"b.bleibe-tausch"_s);
    VERIFY_DONE(more);
    for (const auto &[table, rows] : more->rows.asKeyValueRange())
        for (const WayRow &row : rows) QVERIFY2(row.fields.value(u"note"_s).toString().isEmpty(), qPrintable(table));
    QVERIFY(!more->rows.contains(u"household"_s));
}

void ExchangeTest::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, const QString &reason) { QTest::newRow(what) << QString::fromLatin1(what) << reason; };
    row("passphrase", u"sealed.passphrase"_s);
    row("unknown", u"exchange.untrusted"_s);
    row("changed", u"exchange.untrusted"_s);
    row("expired", u"exchange.expired"_s);
    row("last day", u"done"_s);
    row("clock", u"exchange.clock"_s);
    row("other", u"exchange.other"_s);
    row("other key", u"exchange.other"_s);
    row("own key", u"done"_s);
    row("own", u"exchange.own"_s);
    row("twice", u"exchange.taken"_s);
    row("noname", u"exchange.noname"_s);
    row("stale", u"exchange.changed"_s);
}

/** Every reason to refuse a sound file, and the border cases that pass. */
void ExchangeTest::refuses()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    Offices offices(false);
    ExchangeRequest request = offices.request();
    if (what == "other"_L1) request.recipient = u"VG Bruchmühlbach"_s;
    if (what == "own key"_L1) Offices::confirm(offices.home, offices.other, taker);
    if (what == "other key"_L1) {
        TestRegister third(false);
        std::ignore = third.write([](Sql &sql) { return storeSetting(sql, QString(SettingName::officeName), u"Dritte"_s); });
        Offices::confirm(offices.home, third, taker);
    }
    VERIFY_DONE(offices.give(offices.home, request));
    const auto forget = [&] {
        std::ignore = offices.other.write([](Sql &sql) {
            return otherKeys(sql).and_then(
                [&](const QList<OfficeKey> &keys) { return forgetKey(sql, keys.first().id, keys.first().version); });
        });
    };
    if (what == "unknown"_L1 || what == "changed"_L1) forget();
    if (what == "changed"_L1) {
        TestRegister third(false);
        std::ignore = third.write([](Sql &sql) { return storeSetting(sql, QString(SettingName::officeName), u"Dritte"_s); });
        Offices::confirm(offices.other, third, giver);
        const auto opened = offices.open();
        VERIFY_DONE(opened);
        const auto standing = offices.other.read([&](Sql &sql) { return standingOf(sql, opened->envelope.head); });
        QCOMPARE(standing->trust, SenderTrust::Changed);
        QVERIFY(standing->knownFingerprint != standing->fingerprint);
    }
    if (what == "noname"_L1) {
        std::ignore = offices.other.write([](Sql &sql) { return storeSetting(sql, QString(SettingName::officeName), {}); });
        const auto opened = offices.open();
        const auto judged = offices.other.read([&](Sql &sql) { return judgeExchange(sql, opened->envelope, QString(), now); });
        QCOMPARE(reasonOf(judged), reason);
        return;
    }
    if (what == "passphrase"_L1) {
        QCOMPARE(reasonOf(offices.open(u"a.bleibe-tausch"_s, u"falsch-falsch-falsch"_s)), reason);
        return;
    }
    if (what == "stale"_L1) {
        const auto opened = offices.open();
        const auto shown = Offices::preview(offices.other, *opened);
        VERIFY_DONE(offices.takeFile(offices.other, safeChoices));
        VERIFY_DONE(offices.give(offices.home, request, u"b.bleibe-tausch"_s));
        const auto second = offices.open(u"b.bleibe-tausch"_s);
        const auto taken
            = offices.other.write([&](Sql &sql) { return takeRecords(sql, *second, safeChoices(*shown), shown->print, now, {}); });
        QCOMPARE(reasonOf(taken), reason);
        return;
    }
    const QDateTime when = what == "expired"_L1 ? now.addDays(31)
        : what == "last day"_L1                 ? now.addDays(30)
        : what == "clock"_L1                    ? now.addDays(-3)
                                                : now;
    TestRegister &at = what == "own"_L1 ? offices.home : offices.other;
    if (what == "twice"_L1) VERIFY_DONE(offices.takeFile(at, safeChoices));
    const qint64 before = Offices::count(at, u"select count(*) from change_entry"_s);
    QCOMPARE(reasonOf(offices.takeFile(at, safeChoices, u"a.bleibe-tausch"_s, when)), reason);
    if (reason != "done"_L1) QCOMPARE(Offices::count(at, u"select count(*) from change_entry"_s), before);
}

void ExchangeTest::refusesTampered_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("reason");
    QTest::newRow("magic") << 0 << u"exchange.format"_s;
    QTest::newRow("newer form") << 9 << u"exchange.newer"_s;
    QTest::newRow("older form") << -2 << u"exchange.format"_s;
    QTest::newRow("spare") << 10 << u"exchange.format"_s;
    QTest::newRow("length of the head") << 15 << u"exchange.truncated"_s;
    QTest::newRow("size of the content") << 23 << u"exchange.truncated"_s;
    QTest::newRow("head") << 60 << u"exchange.signature"_s;
    QTest::newRow("sealed") << 2000 << u"exchange.signature"_s;
    QTest::newRow("signature") << -1 << u"exchange.signature"_s;
    QTest::newRow("end cut off") << -3 << u"exchange.truncated"_s;
    QTest::newRow("more behind") << -4 << u"exchange.format"_s;
    QTest::newRow("empty") << -5 << u"exchange.format"_s;
}

/** One other byte anywhere, and the file is refused before anything is opened. */
void ExchangeTest::refusesTampered()
{
    QFETCH(int, at);
    QFETCH(QString, reason);
    Offices offices(false);
    VERIFY_DONE(offices.give(offices.home, offices.request()));
    QFile file(offices.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    const qsizetype changed = at == 60 ? bytes.indexOf("Vermittlung") : at;
    if (changed >= 0) bytes[changed] = static_cast<char>(bytes[changed] + 1);
    if (at == -1) bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
    if (at == -2) bytes[9] = 0;
    if (at == -3) bytes.chop(1);
    if (at == -4) bytes += 'x';
    if (at == -5) bytes.clear();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto shown = showExchange(offices.file(), offices.folder.path(), {});
    QCOMPARE(reasonOf(shown), reason);
    QCOMPARE(reasonOf(offices.open()), reason);
}

void ExchangeTest::refusesContents_data()
{
    QTest::addColumn<int>("schema");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of this version") << 0 << u"done"_s;
    QTest::newRow("of a newer version") << 200 << u"register.newer"_s;
    QTest::newRow("no register at all") << -1 << u"file.notregister"_s;
}

/** What is signed and sealed may still hold what cannot be read: said with the name of the file, and nothing is left behind. */
void ExchangeTest::refusesContents()
{
    QFETCH(int, schema);
    QFETCH(QString, reason);
    Offices offices(false);
    const QTemporaryDir elsewhere;
    const QString plain = elsewhere.filePath(u"plain.sqlite"_s);
    VERIFY_DONE(makeWayRegister(plain, testActor, [](Sql &) { return Result<>(); }));
    QFile file(plain);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 versionAt = 63; // the last byte of user_version
    if (schema > 0 && file.seek(versionAt)) file.write(QByteArray(1, static_cast<char>(schema)));
    if (schema < 0) file.write(QByteArray(4096, 'x'));
    file.close();
    VERIFY_DONE(wrapAround(offices.home, plain, offices.file()));
    const auto opened = offices.open();
    QCOMPARE(reasonOf(opened), reason);
    if (opened) return;
    QVERIFY2(sentence(opened.error()).contains(offices.file()), qPrintable(sentence(opened.error())));
    QCOMPARE(QDir(offices.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"a.bleibe-tausch"_s});
}

void ExchangeTest::comparesSides_data()
{
    QTest::addColumn<int>("here");
    QTest::addColumn<int>("there");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("safe");
    QTest::addColumn<int>("all");
    // 500 € went along; what stands here and there now, how that is called, and what stands here afterwards.
    QTest::newRow("nobody") << 50000 << 50000 << false << u"same"_s << 50000 << 50000;
    QTest::newRow("there") << 50000 << 52000 << false << u"there"_s << 50000 << 52000;
    QTest::newRow("here") << 48000 << 50000 << false << u"here"_s << 48000 << 50000;
    QTest::newRow("both") << 48000 << 52000 << false << u"both"_s << 48000 << 52000;
    QTest::newRow("both the same") << 52000 << 52000 << false << u"same"_s << 52000 << 52000;
    QTest::newRow("gone here") << 50000 << 52000 << true << u"gone"_s << 0 << 52000;
}

/** The matrix of who changed what since, with the safe choice and with all of theirs. */
void ExchangeTest::comparesSides()
{
    QFETCH(int, here);
    QFETCH(int, there);
    QFETCH(bool, gone);
    QFETCH(QString, state);
    QFETCH(int, safe);
    QFETCH(int, all);
    for (const bool isSafe : {true, false}) {
        Offices offices(false);
        VERIFY_DONE(offices.give(offices.home, offices.request()));
        VERIFY_DONE(offices.takeFile(offices.other, safeChoices));
        VERIFY_DONE(offices.home.write([&](Sql &sql) { return setRent(sql, there); }));
        VERIFY_DONE(offices.other.write([&](Sql &sql) { return setRent(sql, here); }));
        if (gone)
            VERIFY_DONE(offices.other.write([](Sql &sql) {
                return sql.find<Vacancy>(u"vacancy"_s).and_then([&](const QList<Vacancy> &found) {
                    return removeEntry(sql, found.first().id, found.first().version);
                });
            }));
        VERIFY_DONE(offices.give(offices.home, offices.request(), u"b.bleibe-tausch"_s, now.addDays(1)));
        const auto opened = offices.open(u"b.bleibe-tausch"_s);
        VERIFY_DONE(opened);
        const auto shown = Offices::preview(offices.other, *opened);
        VERIFY_DONE(shown);
        QCOMPARE(lines(*shown), QStringList{state + u" LR-2026-00001 · Lauterstraße 27, Otterbach"_s});
        VERIFY_DONE(Offices::take(offices.other, *opened, isSafe ? safeChoices(*shown) : allChoices(*shown), now.addDays(1)));
        QCOMPARE(Offices::count(offices.other, u"select coalesce(max(net_cold), 0) from vacancy"_s), isSafe ? safe : all);
    }
}

/** A flat that somebody here recorded too: offered to be joined, and then one; ours says what both say. */
void ExchangeTest::joinsDoubles()
{
    Offices offices(false);
    const auto own = offices.other.write([](Sql &sql) { return addFlat(sql, u"Lauterstr."_s, u"27"_s); });
    VERIFY_DONE(own);
    VERIFY_DONE(offices.give(offices.home, Offices::all(offices.request())));
    const auto opened = offices.open();
    VERIFY_DONE(opened);
    const auto shown = Offices::preview(offices.other, *opened);
    VERIFY_DONE(shown);
    QCOMPARE(shown->records.first().joins.size(), 1);
    QCOMPARE(shown->records.first().joins.first().number, own->vacancy.number);
    ExchangeChoices choices = safeChoices(*shown);
    choices.joins[keyOf(shown->records.first())] = own->vacancy.id;
    VERIFY_DONE(Offices::take(offices.other, *opened, choices));
    QCOMPARE(Offices::count(offices.other, u"select count(*) from dwelling"_s), 1);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from vacancy where status='available'"_s), 1);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from landlord_role"_s), 1);
    VERIFY_DONE(offices.other.read([](Sql &sql) { return checkChain(sql); }));
}

void ExchangeTest::knowsJoined_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<bool>("onServer");
    QTest::newRow("with the file") << false << false;
    QTest::newRow("by hand") << true << false;
    if (!testPostgres().isEmpty()) QTest::newRow("by hand, on a server") << true << true;
}

/** Flats that became one stay one: the next file is compared with what there is, and changes what there is. */
void ExchangeTest::knowsJoined()
{
    QFETCH(bool, byHand);
    QFETCH(bool, onServer);
    Offices offices(onServer);
    const auto own = offices.other.write([](Sql &sql) { return addFlat(sql, u"Lauterstr."_s, u"27"_s); });
    VERIFY_DONE(own);
    const ExchangeRequest request = Offices::all(offices.request());
    VERIFY_DONE(offices.give(offices.home, request));
    VERIFY_DONE(offices.takeFile(offices.other, [&](const ExchangePreview &shown) {
        ExchangeChoices choices = safeChoices(shown);
        if (!byHand) choices.joins[keyOf(shown.records.first())] = own->vacancy.id;
        return choices;
    }));
    if (byHand) VERIFY_DONE(offices.other.write([&](Sql &sql) { return mergeTaken(sql, *own); }));
    QCOMPARE(Offices::count(offices.other, u"select count(*) from dwelling"_s), 1);

    VERIFY_DONE(offices.give(offices.home, request, u"b.bleibe-tausch"_s));
    const auto opened = offices.open(u"b.bleibe-tausch"_s);
    VERIFY_DONE(opened);
    const auto shown = Offices::preview(offices.other, *opened);
    VERIFY_DONE(shown);
    QCOMPARE(fields(*shown), QStringList{u"Straße: Lauterstr. | Lauterstraße"_s});
    QCOMPARE(lines(*shown), (QStringList{u"here LR-2026-00001 · Lauterstraße 27, Otterbach"_s, u"same Vermieterin, Vera"_s}));
    VERIFY_DONE(Offices::take(offices.other, *opened, safeChoices(*shown)));
    QCOMPARE(Offices::count(offices.other, u"select count(*) from landlord_role"_s), 1);

    VERIFY_DONE(offices.home.write([](Sql &sql) { return setRent(sql, 52000); }));
    VERIFY_DONE(offices.give(offices.home, request, u"c.bleibe-tausch"_s));
    VERIFY_DONE(offices.takeFile(offices.other, allChoices, u"c.bleibe-tausch"_s));
    const QString ofOurs = u" from vacancy where uid='%1'"_s.arg(own->vacancy.uid);
    QCOMPARE(Offices::count(offices.other, u"select net_cold"_s + ofOurs), 52000);
    QCOMPARE(Offices::text(offices.other, u"select status"_s + ofOurs), u"available"_s);
    QCOMPARE(Offices::text(offices.other, u"select street from building"_s), u"Lauterstraße"_s);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from vacancy where status='dropped'"_s), 1);
    VERIFY_DONE(offices.give(offices.home, request, u"d.bleibe-tausch"_s));
    const auto last = offices.open(u"d.bleibe-tausch"_s);
    VERIFY_DONE(last);
    QCOMPARE(fields(*Offices::preview(offices.other, *last)), QStringList());
    VERIFY_DONE(offices.other.read([](Sql &sql) { return checkChain(sql); }));
    // Who records it a third time is told of the one that runs, not of the one that was dropped.
    VacancyEntry again;
    again.building.ags = u"07335035"_s;
    again.building.street = u"Lauterstraße"_s;
    again.building.houseNumber = u"27"_s;
    again.dwelling.flatNumber = u"3"_s;
    const auto doubles = offices.other.read([&](Sql &sql) { return findDuplicates(sql, again); });
    VERIFY_DONE(doubles);
    QCOMPARE(doubles->size(), 1);
    QCOMPARE(doubles->first().number, own->vacancy.number);
}

/** A flat with an episode that is over and one that runs: both arrive at ours, which runs on alone. */
void ExchangeTest::joinsEveryEpisode()
{
    Offices offices(false);
    const auto own = offices.other.write([](Sql &sql) { return addFlat(sql, u"Lauterstr."_s, u"27"_s); });
    VERIFY_DONE(own);
    const auto second = offices.home.write([&](Sql &sql) {
        return sql.load<Vacancy>(u"vacancy"_s, offices.given.flat.vacancy.id)
            .and_then(
                [&](const Vacancy &first) { return keepStatus(sql, first, {.toStatus = VacancyStatus::Dropped, .reason = u"selbst"_s}); })
            .and_then([&](const Vacancy &) { return loadEntry(sql, offices.given.flat.vacancy.id); })
            .and_then([&](VacancyEntry entry) {
                entry.vacancy = {.netCold = Cents{51000}};
                return addEntry(sql, entry, today);
            });
    });
    VERIFY_DONE(second);
    ExchangeRequest request = offices.request();
    request.vacancyIds += second->vacancy.id;
    VERIFY_DONE(offices.give(offices.home, request));
    VERIFY_DONE(offices.takeFile(offices.other, [&](const ExchangePreview &shown) {
        ExchangeChoices choices = safeChoices(shown);
        for (const WayRecord &record : shown.records) choices.joins[keyOf(record)] = own->vacancy.id;
        return choices;
    }));
    QCOMPARE(Offices::count(offices.other, u"select count(*) from dwelling"_s), 1);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from vacancy"_s), 3);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from vacancy where status<>'dropped'"_s), 1);
    QCOMPARE(Offices::text(offices.other, u"select status from vacancy where uid='%1'"_s.arg(own->vacancy.uid)), u"available"_s);
}

/** What was taken can be given back with a change, and is known there again under the old number. */
void ExchangeTest::comesBack()
{
    Offices offices(false);
    Offices::confirm(offices.home, offices.other, taker);
    VERIFY_DONE(offices.give(offices.home, Offices::all(offices.request())));
    VERIFY_DONE(offices.takeFile(offices.other, safeChoices));
    VERIFY_DONE(offices.other.write([](Sql &sql) { return setRent(sql, 45000); }));
    const qint64 id = Offices::count(offices.other, u"select id from vacancy"_s);
    ExchangeRequest back{.vacancyIds = {id}, .recipient = giver, .purpose = u"Zurück"_s, .expiresOn = today.addDays(9)};
    VERIFY_DONE(offices.give(offices.other, back, u"b.bleibe-tausch"_s));
    const auto opened = offices.open(u"b.bleibe-tausch"_s);
    VERIFY_DONE(opened);
    const auto shown = Offices::preview(offices.home, *opened);
    VERIFY_DONE(shown);
    QCOMPARE(fields(*shown), QStringList{u"Nettokaltmiete: 500,00 | 450,00"_s});
    QCOMPARE(shown->records.first().state, RecordState::ChangedThere);
    VERIFY_DONE(offices.takeFile(offices.home, allChoices, u"b.bleibe-tausch"_s));
    QCOMPARE(Offices::text(offices.home, u"select number from vacancy"_s), u"LR-2026-00001"_s);
    QCOMPARE(Offices::count(offices.home, u"select net_cold from vacancy"_s), 45000);
    QCOMPARE(Offices::count(offices.home, u"select count(*) from exchange"_s), 2);
    const auto uids = QStringList{offices.given.landlord.uid};
    const auto recipients = offices.home.read([&](Sql &sql) { return exchangesWith(sql, uids); });
    VERIFY_DONE(recipients);
    QCOMPARE(recipients->size(), 1);
    QCOMPARE(recipients->first().recipient, taker);
}

/** A file with what is here already changes nothing but the list of files. */
void ExchangeTest::goesAgain()
{
    Offices offices(false);
    ExchangeRequest request = Offices::all(offices.request());
    request.householdIds = {offices.given.household.id};
    VERIFY_DONE(offices.give(offices.home, request));
    VERIFY_DONE(offices.takeFile(offices.other, safeChoices));
    VERIFY_DONE(offices.give(offices.home, request, u"b.bleibe-tausch"_s));
    const qint64 before = Offices::count(offices.other, u"select count(*) from change_entry"_s);
    VERIFY_DONE(offices.takeFile(offices.other, allChoices, u"b.bleibe-tausch"_s));
    const QString others
        = u"select count(*) from change_entry where id>%1 and table_name not in ('exchange', 'exchange_row', 'number_counter')"_s;
    const qint64 newest = Offices::count(offices.other, u"select max(id) from change_entry"_s);
    QVERIFY(newest > before);
    QCOMPARE(Offices::count(offices.other, others.arg(before)), 0);
}

/** One step back, and everything that came is gone; the file can be taken again. */
void ExchangeTest::undoes()
{
    Offices offices(false);
    ExchangeRequest request = Offices::all(offices.request());
    request.isDeletionWanted = true;
    VERIFY_DONE(offices.give(offices.home, request));
    VERIFY_DONE(offices.takeFile(offices.other, safeChoices));
    const auto steps = offices.other.read([](Sql &sql) { return recentSteps(sql, 1); });
    QCOMPARE(steps->first().verb, u"exchange.taken"_s);
    VERIFY_DONE(offices.other.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
    for (const auto &table : {"building", "dwelling", "vacancy", "landlord", "landlord_role", "consent", "contact", "exchange",
             "exchange_row", "task", "status_transition"})
        QCOMPARE(Offices::count(offices.other, u"select count(*) from "_s + QLatin1StringView(table)), 0);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from office_key"_s), 1);
    VERIFY_DONE(offices.takeFile(offices.other, safeChoices));
    VERIFY_DONE(offices.other.read([](Sql &sql) { return checkChain(sql); }));
}

/** Nothing is deleted by itself; somebody is told. */
void ExchangeTest::reminds()
{
    Offices offices(false);
    ExchangeRequest request = offices.request();
    request.isDeletionWanted = true;
    VERIFY_DONE(offices.give(offices.home, request));
    VERIFY_DONE(offices.takeFile(offices.other, safeChoices));
    const auto tasks = offices.other.read([](Sql &sql) { return findTasks(sql, {}); });
    QCOMPARE(tasks->size(), 1);
    QCOMPARE(tasks->first().dueOn, request.expiresOn);
    QCOMPARE(tasks->first().rule, u"exchange.deletion"_s);
    QVERIFY(tasks->first().title.contains(giver));
}

/** The own key is made once, is not in the log, and stays where its step is taken back; keys of others are kept, renamed, forgotten. */
void ExchangeTest::keepsKeys()
{
    Offices offices(false);
    const auto own = offices.home.write([](Sql &sql) { return ensureOwnKey(sql); });
    VERIFY_DONE(own);
    QCOMPARE(offices.home.write([](Sql &sql) { return ensureOwnKey(sql); }), own);
    QCOMPARE(Offices::count(offices.home, u"select count(*) from change_image where image like '%"_s + own->secretKey + u"%'"_s), 0);
    const auto keys = offices.other.read([](Sql &sql) { return otherKeys(sql); });
    QCOMPARE(keys->size(), 1);
    const OfficeKey known = keys->first();
    QVERIFY(known.secretKey.isEmpty());
    QCOMPARE(known.fingerprint, own->fingerprint);
    QCOMPARE(known.confirmedOn, today);
    const auto renamed = offices.other.write([&](Sql &sql) { return renameKey(sql, known.id, known.version, u" Kreis  "_s); });
    VERIFY_DONE(renamed);
    QCOMPARE(renamed->name, u"Kreis"_s);
    QCOMPARE(
        reasonOf(offices.other.write([&](Sql &sql) { return renameKey(sql, known.id, known.version, u" "_s); })), u"exchange.keyname"_s);
    const QByteArray ours = QByteArray::fromHex(own->publicKey.toLatin1());
    QCOMPARE(reasonOf(offices.home.write([&](Sql &sql) { return confirmKey(sql, u"Wir"_s, ours, today); })), u"exchange.ownkey"_s);
    QCOMPARE(reasonOf(offices.home.write([&](Sql &sql) { return confirmKey(sql, u"Wir"_s, "kurz", today); })), u"exchange.key"_s);
    VERIFY_DONE(offices.other.write([&](Sql &sql) { return forgetKey(sql, renamed->id, renamed->version); }));
    QCOMPARE(offices.other.read([](Sql &sql) { return otherKeys(sql); })->size(), 0);
    QCOMPARE(reasonOf(offices.home.write([&](Sql &sql) { return forgetKey(sql, own->id, own->version); })), u"exchange.ownkey"_s);
}

/** Somebody who calls himself the office but has another key. */
void ExchangeTest::refusesForged()
{
    Offices offices(false);
    TestRegister forger(false);
    std::ignore = forger.write([](Sql &sql) { return storeSetting(sql, QString(SettingName::officeName), giver); });
    const auto flat = forger.write([](Sql &sql) { return addFlat(sql, u"Falsch"_s, u"1"_s); });
    ExchangeRequest request = offices.request();
    request.vacancyIds = {flat->vacancy.id};
    VERIFY_DONE(offices.give(forger, request));
    const auto opened = offices.open();
    VERIFY_DONE(opened);
    const auto standing = offices.other.read([&](Sql &sql) { return judgeExchange(sql, opened->envelope, {}, now); });
    VERIFY_DONE(standing);
    QCOMPARE(standing->trust, SenderTrust::Changed);
    QCOMPARE(reasonOf(offices.takeFile(offices.other, allChoices)), u"exchange.untrusted"_s);
    QCOMPARE(Offices::count(offices.other, u"select count(*) from vacancy"_s), 0);
}

void ExchangeTest::refusesRequests_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"exchange.empty", "exchange.recipient", "exchange.purpose", "exchange.expires", "exchange.gone"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

/** What cannot be given leaves no file and no note. */
void ExchangeTest::refusesRequests()
{
    QFETCH(QString, reason);
    Offices offices(false);
    ExchangeRequest request = offices.request();
    if (reason == "exchange.empty"_L1) request.vacancyIds.clear();
    if (reason == "exchange.recipient"_L1) request.recipient = u"  "_s;
    if (reason == "exchange.purpose"_L1) request.purpose.clear();
    if (reason == "exchange.expires"_L1) request.expiresOn = today.addDays(-1);
    if (reason == "exchange.gone"_L1) request.vacancyIds += 4711;
    QCOMPARE(reasonOf(offices.give(offices.home, request)), reason);
    QVERIFY(!QFile::exists(offices.file()));
    QCOMPARE(Offices::count(offices.home, u"select count(*) from exchange"_s), 0);
}

void ExchangeTest::saysFingerprints()
{
    const QString one = fingerprintOf(QByteArray(publicKeySize, 'a')), other = fingerprintOf(QByteArray(publicKeySize, 'b'));
    QVERIFY(one != other);
    QVERIFY(QRegularExpression(u"^\\d{5}( \\d{5}){5}$"_s).match(one).hasMatch());
    QCOMPARE(one, fingerprintOf(QByteArray(publicKeySize, 'a')));
}

/** What a person should know before giving; hints, no decisions. */
void ExchangeTest::hints()
{
    Offices offices(false);
    const ExchangeRequest request = Offices::all(offices.request());
    const auto outlook = offices.home.read([&](Sql &sql) { return outlookOf(sql, request, today); });
    VERIFY_DONE(outlook);
    QCOMPARE(outlook->landlords, 1);
    QCOMPARE(outlook->withoutConsent, 1);
    QCOMPARE(outlook->talks, 1);
    QVERIFY(!outlook->isRecipientKnown);
    QCOMPARE(hintsOf(*outlook, request).size(), 2);
    const Consent shared{.landlordId = offices.given.landlord.id, .purpose = ConsentPurpose::ShareWithOffices, .givenOn = today};
    VERIFY_DONE(offices.home.write([&](Sql &sql) { return sql.add(u"consent"_s, shared); }));
    Offices::confirm(offices.home, offices.other, taker);
    const auto better = offices.home.read([&](Sql &sql) { return outlookOf(sql, request, today); });
    QCOMPARE(hintsOf(*better, request).size(), 0);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchangetest.moc"
