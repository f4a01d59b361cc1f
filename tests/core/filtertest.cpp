// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/filter.h"
#include "core/base/words.h"
#include "core/register/entries.h"
#include "core/register/savedsearch.h"
#include "core/register/vacancylist.h"
#include "core/storage/changelog.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;
const FilterContext context{today, 90};

/** Kleene's truth: nothing is unknown. */
using Truth = std::optional<bool>;

Truth negated(Truth a)
{
    return a ? Truth(!*a) : a;
}
Truth both(Truth a, Truth b)
{
    if (a == Truth(false) || b == Truth(false)) return false;
    return a && b ? Truth(true) : std::nullopt;
}
Truth either(Truth a, Truth b)
{
    return negated(both(negated(a), negated(b)));
}

/** A made-up vacancy; each fact may be unknown. */
VacancyEntry madeUp(std::mt19937 &random)
{
    const auto below = [&](int sides) { return static_cast<int>(random() % static_cast<unsigned>(sides)); };
    constexpr std::array statuses{VacancyStatus::Recorded, VacancyStatus::Available, VacancyStatus::Let};
    const QStringList cities{{}, u"Ötzdorf"_s, u"Musterau"_s};
    VacancyEntry entry;
    entry.building.city = cities[below(3)];
    entry.building.lift = static_cast<Tri>(below(3));
    if (below(3)) entry.dwelling.halfRooms = 2 + below(6);
    if (below(3)) entry.dwelling.livingAreaDm2 = 3000 + below(4) * 1550;
    entry.dwelling.bath = below(2) ? BathParts(BathPart::Tub | BathPart::Window) : below(2) ? BathParts(BathPart::Shower) : BathParts();
    entry.vacancy.status = statuses[below(3)];
    entry.vacancy.pets = static_cast<Pets>(below(4));
    if (below(3)) entry.vacancy.netCold = Cents{40000 + below(3) * 10050};
    entry.vacancy.coldOperatingCosts = Cents{10000};
    if (below(3)) entry.vacancy.lastConfirmedOn = today.addDays(-60 - 10 * below(6));
    return entry;
}

/** One random condition: as text, and what it says of a vacancy. */
struct Asked {
    QString text;
    std::function<Truth(const VacancyEntry &)> truth;
};

template<class T> Truth compared(const QString &sign, const std::optional<T> &fact, const T &wanted)
{
    if (!fact) return {};
    return sign == "="_L1 ? *fact == wanted
        : sign == "!="_L1 ? *fact != wanted
        : sign == "<"_L1  ? *fact < wanted
        : sign == "<="_L1 ? *fact <= wanted
        : sign == ">"_L1  ? *fact > wanted
                          : *fact >= wanted;
}

Asked oneCondition(std::mt19937 &random)
{
    const QStringList signs{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    const QString sign = signs[static_cast<int>(random() % 6)], equality = signs[static_cast<int>(random() % 2)];
    const int n = static_cast<int>(random() % 4);
    switch (random() % 10) {
    case 0:
        return {
            u"Zimmer %1 %2"_s.arg(sign).arg(n + 1), [=](const VacancyEntry &e) { return compared(sign, e.dwelling.halfRooms, 2 * n + 2); }};
    case 1:
        return {u"living_area%1%2,5 m²"_s.arg(sign).arg(45 + n),
            [=](const VacancyEntry &e) { return compared(sign, e.dwelling.livingAreaDm2, 4550 + 100 * n); }};
    case 2:
        return {u"gross_cold %1 600,50"_s.arg(sign), [=](const VacancyEntry &e) {
                    const auto &net = e.vacancy.netCold;
                    return compared(sign, net ? std::optional(net->value + 10000) : std::nullopt, qint64(60050));
                }};
    case 3:
        return {u"status%1available"_s.arg(equality),
            [=](const VacancyEntry &e) { return Truth((e.vacancy.status == VacancyStatus::Available) == (equality == "="_L1)); }};
    case 4:
        return {u"Haustiere %1 in (ja, nein)"_s.arg(equality == "="_L1 ? QString() : u"nicht"_s), [=](const VacancyEntry &e) {
                    if (e.vacancy.pets == Pets::Unknown) return Truth();
                    return Truth((e.vacancy.pets != Pets::ByArrangement) == (equality == "="_L1));
                }};
    case 5:
        return {u"Ort%1\"ÖTZDORF\""_s.arg(equality), [=](const VacancyEntry &e) {
                    if (e.building.city.isEmpty()) return Truth();
                    return Truth((e.building.city == u"Ötzdorf"_s) == (equality == "="_L1));
                }};
    case 6:
        return {u"Aufzug"_s, [](const VacancyEntry &e) { return e.building.lift == Tri::Unknown ? Truth() : e.building.lift == Tri::Yes; }};
    case 7:
        return {u"Bad enthält window"_s, [](const VacancyEntry &e) {
                    return e.dwelling.bath == BathParts() ? Truth() : Truth(e.dwelling.bath.testFlag(BathPart::Window));
                }};
    case 8:
        return {u"confirmed%1today-%2"_s.arg(sign).arg(70 + 10 * n), [=](const VacancyEntry &e) {
                    const QDate day = e.vacancy.lastConfirmedOn;
                    return compared(sign, day.isValid() ? std::optional(day) : std::nullopt, today.addDays(-70 - 10 * n));
                }};
    default: return {u"Zimmer ist unbekannt"_s, [](const VacancyEntry &e) { return Truth(!e.dwelling.halfRooms); }};
    }
}

Asked anyFilter(std::mt19937 &random, int depth)
{
    if (depth == 0 || random() % 4 == 0) return oneCondition(random);
    const Asked a = anyFilter(random, depth - 1);
    if (random() % 4 == 0) return {u"not ("_s + a.text + u')', [a](const VacancyEntry &e) { return negated(a.truth(e)); }};
    const Asked b = anyFilter(random, depth - 1);
    if (random() % 2)
        return {u'(' + a.text + u") and ("_s + b.text + u')', [=](const VacancyEntry &e) { return both(a.truth(e), b.truth(e)); }};
    return {u"(%1) oder (%2)"_s.arg(a.text, b.text), [=](const VacancyEntry &e) { return either(a.truth(e), b.truth(e)); }};
}

QString errorOf(const QString &text)
{
    const auto read = parseFilter(text, context);
    return read ? QString() : read.error().reason + u'@' + read.error().arguments.value(0);
}
}

/** The filter language: read, printed, and the same rows on both engines. */
class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &typed, const QString &expected) { QTest::newRow(name) << typed << expected; };
        row("nothing", u"  "_s, u""_s);
        row("English", u"status=available and rooms>=3 and gross_cold<=700.00"_s,
            u"status=available and rooms>=3 and gross_cold<=700.00"_s);
        row("German", u"Status=verfügbar und Zimmer>=2,5"_s, u"status=available and rooms>=2.5"_s);
        row("property's name", u"halfRooms=2 or netCold<1.000,50"_s, u"rooms=2 or net_cold_rent<1000.50"_s);
        row("label of several words", u"Zuletzt bestätigt am<1.9.2026"_s, u"last_confirmed_on<2026-09-01"_s);
        row("label that contains a word of the language", u"Heizkosten in Nebenkosten enthalten"_s, u"heating_in_operating_costs=yes"_s);
        row("word of several words", u"Status=Zusicherung läuft oder Bezug = nach Vereinbarung"_s,
            u"status=commitment_pending or availability=by_arrangement"_s);
        row("and binds before or", u"Zimmer=1 oder Zimmer=2 und Aufzug"_s, u"rooms=1 or (rooms=2 and lift=yes)"_s);
        row("brackets", u"(Zimmer=1 oder Zimmer=2) und nicht Aufzug"_s, u"(rooms=1 or rooms=2) and lift!=yes"_s);
        row("not goes inside", u"not (rooms<2 and kind=imminent)"_s, u"rooms>=2 or vacancy_kind!=imminent"_s);
        row("list", u"status in (available, reserviert)"_s, u"status in (available, reserved)"_s);
        row("list with unknown", u"pets in (yes, unknown)"_s, u"pets=yes or pets is unknown"_s);
        row("not in", u"Status nicht in (vermietet; übergeben)"_s, u"status not in (let, handed_over)"_s);
        row("unknown", u"Zimmer unbekannt oder Etage = unbekannt oder pets is not unknown"_s,
            u"rooms is unknown or floor is unknown or pets is known"_s);
        row("days", u"vacant_since >= heute-90 und available_from<=01.12.2026"_s,
            u"vacant_since>="_s + today.addDays(-90).toString(Qt::ISODate) + u" and available_from<=2026-12-01"_s);
        row("area and floor", u"Wohnfläche≥65,5 m² und Etage=DG"_s, u"living_area>=65.5 and floor=DG"_s);
        row("text", u"Bemerkung zum Gebäude enthält „feucht \"sehr\"“"_s, u"building_note contains \"feucht \\\"sehr\\\"\""_s);
        row("places and people", u"Gemeinde=Otterberg und VG!=073355010 und landlord contains müller und text=ringstrase 9"_s,
            u"municipality=\"Otterberg\" and association!=\"073355010\" and landlord contains \"müller\" and text=\"ringstrase 9\""_s);
        row("lists that stand alone", u"veraltet und offen oder nicht stale"_s, u"(stale and open=yes) or not stale"_s);
        row("set", u"Bad enthält Wanne"_s, u"bath contains tub"_s);
        row("hostile value", u"Ort=\"'; drop table vacancy; --\""_s, u"city=\"'; drop table vacancy; --\""_s);
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto filter = parseFilter(typed, context);
        VERIFY_DONE(filter);
        QCOMPARE(filterText(*filter), expected);
        const auto again = parseFilter(expected, context);
        VERIFY_DONE(again);
        QVERIFY(*again == *filter);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &typed, const QString &expected) { QTest::newRow(name) << typed << expected; };
        row("unknown field", u"Zimmer>1 und Farbe=rot"_s, u"filter.field@14"_s);
        row("no comparison", u"Zimmer"_s, u"filter.test@7"_s);
        row("no value", u"Zimmer >="_s, u"filter.novalue@10"_s);
        row("no condition", u"Zimmer>=2 und"_s, u"filter.nothing@14"_s);
        row("wrong number", u"Zimmer>=viele"_s, u"filter.value@9"_s);
        row("wrong word", u"Status = frei"_s, u"filter.value@10"_s);
        row("no such day", u"Frei ab<31.02.2026"_s, u"filter.value@9"_s);
        row("order of words", u"Status>=verfügbar"_s, u"filter.unfit@7"_s);
        row("contains a number", u"Zimmer enthält 2"_s, u"filter.unfit@8"_s);
        row("open bracket", u"(Zimmer=2"_s, u"filter.bracket@1"_s);
        row("bracket too many", u"Zimmer=2)"_s, u"filter.more@9"_s);
        row("open quotation", u"Ort=\"Muster"_s, u"filter.quote@5"_s);
        row("list without end", u"Zimmer in (1, 2"_s, u"filter.list@16"_s);
        row("no and", u"(Zimmer=2) Aufzug"_s, u"filter.more@12"_s);
        row("too deep", QString(60, u'(') + u"Aufzug"_s, u"filter.deep@42"_s);
        row("too many", QStringList(201, u"Aufzug"_s).join(u" or "_s), u"filter.many@2001"_s);
        row("too long", QString(5000, u' ') + u"x"_s, u"filter.long@4000"_s);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QTEST(errorOf(typed), "expected");
    }

    void saysWhatIsWrong()
    {
        const auto read = parseFilter(u"Zimmer>=3 und Status=frei"_s, context);
        QVERIFY(!read);
        const QString text = sentence(read.error());
        QVERIFY2(text.startsWith(u"„frei“ gibt es bei „Status“ nicht. Möglich sind: Entwurf, erfasst"_s)
                && text.endsWith(u" Die Stelle: Zeichen 22."_s),
            qPrintable(text));
    }

    /** Whatever is typed is read or refused; pieces of the language in any order. */
    void anythingTyped()
    {
        const QStringList pieces{u"("_s, u")"_s, u"and"_s, u"oder"_s, u"nicht"_s, u"Zimmer"_s, u"status"_s, u"="_s, u"<="_s, u"!"_s,
            u"in"_s, u","_s, u"\""_s, u"„"_s, u"“"_s, u"\\"_s, u"3"_s, u"2,5"_s, u"frei ab"_s, u"today-1"_s, u"is"_s, u"unknown"_s,
            u"stale"_s, u"%"_s, u"?"_s, QString(QChar(0)), QString(QChar(0xd800)), u"'"_s, u"--"_s};
        std::mt19937 random(20261121);
        int readable = 0;
        for (int i = 0; i < 20000; ++i) {
            QString typed;
            for (unsigned n = random() % 12; n > 0; --n) typed += pieces[static_cast<int>(random() % pieces.size())] + u' ';
            const auto read = parseFilter(typed, context);
            if (!read) {
                QVERIFY(knownReasons().contains(read.error().reason));
                continue;
            }
            ++readable;
            const auto again = parseFilter(filterText(*read), context);
            QVERIFY2(again && *again == *read, typed.toUtf8().toPercentEncoding().constData());
        }
        QVERIFY(readable > 100);
    }

    void passesWhatTheFactsSay_data() { engineRows(); }
    void passesWhatTheFactsSay()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        std::mt19937 random(4711);
        QHash<qint64, VacancyEntry> all;
        const auto fill = [&](Sql &sql) -> Result<> {
            for (int i = 0; i < 120; ++i) {
                const VacancyEntry entry = madeUp(random);
                auto added = addEntry(sql, entry, today);
                if (!added) return std::unexpected(added.error());
                auto changed = sql.update(
                    u"vacancy"_s, added->vacancy.id, added->vacancy.version, {{u"status"_s, QVariant::fromValue(entry.vacancy.status)}});
                if (!changed) return std::unexpected(changed.error());
                all.insert(added->vacancy.id, entry);
            }
            return {};
        };
        VERIFY_DONE(store.write(fill));
        qsizetype passed = 0;
        for (int i = 0; i < 400; ++i) {
            const Asked asked = anyFilter(random, 3);
            const auto filter = parseFilter(asked.text, context);
            QVERIFY2(filter, qPrintable(asked.text));
            const auto found = store.read([&](Sql &sql) { return findVacancies(sql, *filter, {VacancyColumn::Number}); });
            VERIFY_DONE(found);
            QSet<qint64> expected, actual;
            for (const auto &[id, entry] : all.asKeyValueRange())
                if (asked.truth(entry) == Truth(true)) expected += id;
            for (const VacancyPoint &point : *found) actual += point.id;
            QVERIFY2(
                actual == expected, qPrintable(u"%1: %2 found, %3 expected"_s.arg(asked.text).arg(actual.size()).arg(expected.size())));
            const auto count = store.read([&](Sql &sql) { return countVacancies(sql, *filter); });
            QCOMPARE(count.value_or(-1), expected.size());
            passed += expected.size();
        }
        QVERIFY(passed > 1000);
    }

    void everyFieldCanBeAsked_data() { engineRows(); }
    void everyFieldCanBeAsked()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        for (const FilterField &field : filterFields()) {
            if (field.shape == FilterField::Shape::Words || field.shape == FilterField::Shape::Open
                || field.shape == FilterField::Shape::Stale)
                continue;
            for (const QString &end : {u" is unknown"_s, u" is known"_s}) {
                const auto filter = parseFilter(field.name + end, context);
                QVERIFY2(filter, qPrintable(field.name));
                const auto found = store.read([&](Sql &sql) { return findVacancies(sql, *filter, {}); });
                QVERIFY2(found, qPrintable(field.name + u": "_s + (found ? QString() : found.error().detail)));
            }
        }
    }

    void controlsSayTheSame()
    {
        const VacancyFilter chips{.statuses = {VacancyStatus::Available, VacancyStatus::Reserved},
            .associationKeys = {u"073355010"_s},
            .municipalityIds = {3, 4},
            .halfRoomsMin = 5,
            .grossColdMax = Cents{70000},
            .freeBy = QDate(2026, 12, 1),
            .confirmedBefore = today.addDays(-90),
            .text = u"zwergen"_s,
            .where = *parseFilter(u"kind=imminent"_s, context)};
        const QString text = filterText(filterOf(chips));
        QCOMPARE(text,
            u"status in (available, reserved) and association=\"073355010\" and municipality_id in (3, 4) and rooms>=2.5 and "
            u"gross_cold<=700.00 "
            "and (availability=immediately or available_from<=2026-12-01) and stale and text contains \"zwergen\" and vacancy_kind=imminent"_s);
        QVERIFY(*parseFilter(text, context) == filterOf(chips));
        QVERIFY(filterOf({}).isEmpty());
    }

    void savedSearches_data() { engineRows(); }
    void savedSearches()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto names = [&](const QString &login) {
            QStringList all;
            const auto found = store.read([&](Sql &sql) { return listSearches(sql, login); });
            for (const SavedSearch &one : found.value_or(QList<SavedSearch>())) all += one.name;
            return all.join(u", "_s);
        };
        const auto save = [&](const SavedSearch &search) { return store.write([&](Sql &sql) { return saveSearch(sql, search); }); };
        const auto stale = save({.name = u" Veraltete "_s, .filter = staleFilter});
        VERIFY_DONE(stale);
        QCOMPARE(stale->name, u"Veraltete"_s);
        VERIFY_DONE(save({.name = u"Meine"_s, .owner = u"tester"_s, .filter = u"Zimmer>=3"_s}));
        VERIFY_DONE(save({.name = u"Fremde"_s, .owner = u"other"_s, .filter = imminentFilter}));
        QCOMPARE(names(u"tester"_s), u"Veraltete, Meine"_s);
        QCOMPARE(names(u"other"_s), u"Veraltete, Fremde"_s);

        QCOMPARE(save({.name = u"Veraltete"_s}).error().reason, u"search.taken"_s);
        QCOMPARE(save({.name = u" "_s}).error().reason, u"search.noname"_s);
        QCOMPARE(save({.name = u"Neu"_s, .filter = u"Farbe=rot"_s}).error().reason, u"filter.field"_s);

        VERIFY_DONE(save({.name = u"Veraltete"_s, .owner = u"tester"_s, .filter = u"stale and lift"_s}));
        QCOMPARE(store.read([](Sql &sql) { return findSearch(sql, u"tester"_s, u"Veraltete"_s); })->filter, u"stale and lift"_s);
        QCOMPARE(store.read([](Sql &sql) { return findSearch(sql, u"other"_s, u"Veraltete"_s); })->filter, u"stale"_s);
        QCOMPARE(store.read([](Sql &sql) { return findSearch(sql, u"other"_s, u"Keine"_s); }).error().reason, u"search.none"_s);

        const auto renamed = store.write([&](Sql &sql) { return renameSearch(sql, stale->id, stale->version, u"Alt"_s); });
        VERIFY_DONE(renamed);
        QCOMPARE(names(u"other"_s), u"Alt, Fremde"_s);
        QCOMPARE(store.write([&](Sql &sql) { return renameSearch(sql, stale->id, stale->version, u"Älter"_s); }).error().kind,
            Error::Kind::Conflict);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeSearch(sql, renamed->id, renamed->version); }));
        QCOMPARE(names(u"other"_s), u"Fremde"_s);
        const auto step = store.read([](Sql &sql) { return sql.value(u"select max(id) from change_step"_s); });
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, step->toLongLong()); }));
        QCOMPARE(names(u"other"_s), u"Alt, Fremde"_s);
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "filtertest.moc"
