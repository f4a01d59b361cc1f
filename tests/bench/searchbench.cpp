// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/register/municipality.h"
#include "core/register/recordsearch.h"
#include "import/sampleparts.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int towns = 150, streetNames = 6000, streetsPerTown = 140, surnames = 9000, landlords = 60'000;
constexpr int dwellingsPerHouse = 3, batch = 50'000, firstScreen = 120;

/** An invented district of any size; the same every time. */
class Inventor
{
public:
    Inventor()
    {
        constexpr std::array ends{u"straße", u"weg", u"gasse", u"platz", u"ring", u"allee", u"berg", u"hof"};
        for (int i = 0; i < streetNames; ++i) m_streets += word(3) + QString(m_dice.pick(ends));
        for (int i = 0; i < surnames; ++i) m_surnames += word(i % 2 ? 2 : 3);
        constexpr std::array places{u"bach", u"weiler", u"hausen", u"stein", u"au", u"feld"};
        for (int i = 0; i < towns; ++i) m_towns += word(2) + QString(m_dice.pick(places));
        constexpr std::array firsts{
            u"Adelheid", u"Balduin", u"Clothilde", u"Dietmar", u"Edeltraud", u"Gundula", u"Hartwig", u"Jürgen", u"Käthe"};
        for (const auto &name : firsts) m_firstNames += QString(name);
    }

    QString town(int at) const { return m_towns[at]; }
    static QString postalCode(int town) { return QString::number(66500 + town / 3); }
    /** Each town has its own choice of the names that the district knows. */
    QString street(int town, int at) const { return m_streets[(town * 37 + at * 41) % streetNames]; }
    QString surname(int at) const { return m_surnames[at % surnames]; }
    QString firstName(int at) const { return m_firstNames[at % m_firstNames.size()]; }
    static QString number(int vacancy) { return u"LR-%1-%2"_s.arg(2010 + vacancy / 90000).arg(vacancy % 90000 + 1, 5, 10, QChar(u'0')); }

private:
    QString word(int syllables)
    {
        constexpr std::array starts{
            u"b", u"br", u"d", u"f", u"fl", u"g", u"h", u"k", u"kr", u"l", u"m", u"n", u"r", u"s", u"sch", u"st", u"t", u"w", u"z"};
        constexpr std::array middles{u"a", u"e", u"i", u"o", u"u", u"ä", u"ö", u"ü", u"ei", u"au"};
        constexpr std::array tails{u"", u"", u"l", u"n", u"r", u"s", u"ch", u"rn", u"lz"};
        QString text;
        for (int i = 0; i < syllables; ++i)
            text += QString(m_dice.pick(starts)) + QString(m_dice.pick(middles)) + QString(m_dice.pick(tails));
        return text.first(1).toUpper() + text.sliced(1);
    }

    Dice m_dice{42};
    QStringList m_streets, m_surnames, m_towns, m_firstNames;
};

Result<> addPlaces(Sql &sql, const Inventor &district)
{
    return sql.insertMany(u"landlord"_s, [&]() -> Result<> {
        for (int i = 0; i < towns; ++i) {
            const QString name = district.town(i);
            auto added = sql.insert(u"municipality"_s,
                {{u"ags"_s, u"07%1"_s.arg(i, 6, 10, QChar(u'0'))}, {u"name"_s, name}, {u"name_sort"_s, sortKey(name)},
                    {u"postal_code"_s, Inventor::postalCode(i)}});
            if (!added) return std::unexpected(added.error());
        }
        for (int i = 0; i < landlords; ++i) {
            const QString last = district.surname(i), first = district.firstName(i), town = district.town(i % towns);
            auto added = sql.insert(u"landlord"_s,
                {{u"last_name"_s, last}, {u"first_name"_s, first}, {u"city"_s, town}, {u"name_sort"_s, sortKey(last + u", "_s + first)},
                    {u"search"_s, folded(first + u' ' + last + u' ' + town)}});
            if (!added) return std::unexpected(added.error());
        }
        return {};
    });
}

Result<qint64> addHouse(Sql &sql, const Inventor &district, int house)
{
    const int town = house % towns, at = house / towns;
    const QString street = district.street(town, at % streetsPerTown), number = QString::number(1 + at / streetsPerTown),
                  name = district.town(town);
    return sql.insert(u"building"_s,
        {{u"municipality_id"_s, town + 1}, {u"ags"_s, u"07%1"_s.arg(town, 6, 10, QChar(u'0'))}, {u"street"_s, street},
            {u"house_number"_s, number}, {u"postal_code"_s, Inventor::postalCode(town)}, {u"city"_s, name},
            {u"geom"_s, QVariant::fromValue(toWkb({400000.0 + town * 300 + at % 250, 5470000.0 + town * 200 + at % 190}))},
            {u"address_sort"_s, sortKey(street + u' ' + number.rightJustified(4, u'0'))},
            {u"search"_s, folded(street + u' ' + number + u' ' + Inventor::postalCode(town) + u' ' + name)}});
}

Result<> addDwelling(Sql &sql, int vacancy, qint64 building, Dice &dice)
{
    const QDate today(2026, 11, 21);
    constexpr std::array statuses{u"recorded", u"verified", u"available", u"available", u"reserved", u"let", u"closed"};
    auto dwelling = sql.insert(u"dwelling"_s,
        {{u"building_id"_s, building}, {u"half_rooms"_s, dice.between(2, 10)}, {u"living_area_dm2"_s, dice.between(2500, 14000)},
            {u"floor"_s, dice.below(5)}});
    if (!dwelling) return std::unexpected(dwelling.error());
    const QString number = Inventor::number(vacancy);
    auto added = sql.insert(u"vacancy"_s,
        {{u"dwelling_id"_s, *dwelling}, {u"number"_s, number}, {u"number_key"_s, folded(number).remove(u' ')},
            {u"search"_s, folded(number)}, {u"status"_s, QString(dice.pick(statuses))}, {u"gross_cold"_s, dice.between(250, 1200) * 100},
            {u"last_confirmed_on"_s, dice.chance(90) ? today.addDays(-dice.below(500)).toString(Qt::ISODate) : QVariant()}});
    if (!added) return std::unexpected(added.error());
    return sql.insert(u"landlord_role"_s, {{u"dwelling_id"_s, *dwelling}, {u"landlord_id"_s, 1 + dice.below(landlords)}})
        .transform([](qint64) { });
}

/** Fills a register with so many vacancies, in steps that the machine's memory can hold. */
Result<> fill(Database &database, int count)
{
    const Inventor district;
    const auto write = [&](auto task) { return wait(database.write(testActor, task)); };
    if (auto done = write([&](Sql &sql) { return addPlaces(sql, district); }); !done) return done;
    Dice dice(7);
    qint64 building = 0;
    for (int start = 0; start < count; start += batch) {
        const auto part = [&](Sql &sql) {
            return sql.insertMany(u"vacancy"_s, [&]() -> Result<> {
                for (int i = start; i < std::min(count, start + batch); ++i) {
                    if (i % dwellingsPerHouse == 0) {
                        auto house = addHouse(sql, district, i / dwellingsPerHouse);
                        if (!house) return std::unexpected(house.error());
                        building = *house;
                    }
                    if (auto done = addDwelling(sql, i, building, dice); !done) return done;
                }
                return {};
            });
        };
        if (auto done = write(part); !done) return done;
    }
    return {};
}

/** What people type, some with slips of the finger. */
QStringList typings()
{
    const Inventor district;
    Dice dice(99);
    QStringList all;
    const auto slip = [&](QString text) {
        const int at = 2 + dice.below(static_cast<int>(text.size()) - 3);
        dice.chance(50) ? text.remove(at, 1) : text.replace(at, 1, QChar(u'e'));
        return text;
    };
    for (int i = 0; i < 8; ++i) {
        const int town = dice.below(towns);
        const QString street = district.street(town, dice.below(streetsPerTown));
        all << street << street + u' ' + QString::number(dice.between(1, 15)) << street.toLower() + u' ' + district.town(town).first(4)
            << slip(street) << slip(district.town(town)) << district.surname(dice.below(surnames))
            << slip(district.surname(dice.below(surnames))) << Inventor::number(dice.below(900'000))
            << Inventor::postalCode(town) + u' ' + street.first(5);
    }
    return all;
}

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * part)];
}

QJsonObject figures(const std::vector<double> &times)
{
    return {{u"p50_ms"_s, percentile(times, 0.5)}, {u"p95_ms"_s, percentile(times, 0.95)}, {u"max_ms"_s, percentile(times, 1)}};
}

template<class Task> double timed(Database &database, Task task)
{
    QElapsedTimer timer;
    timer.start();
    const auto done = wait(database.read(task));
    if (!done) std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Result<> screen(Sql &sql, const VacancyFilter &filter, const VacancyOrder &order)
{
    return findVacancies(sql, filter, order, {.most = firstScreen})
        .and_then([&](const QList<VacancyPoint> &points) {
            QList<qint64> ids;
            for (const VacancyPoint &point : points) ids += point.id;
            return loadVacancyRows(sql, ids);
        })
        .transform([](const auto &) {});
}

/** Every key stroke of every typing: the first screen of the list, and the command field. */
QJsonObject measure(Database &database)
{
    std::vector<double> list, records;
    QJsonArray slow, typed;
    timed(database, [](Sql &sql) { return screen(sql, {.text = u"zzz"_s}, {}); }); // reads the words once
    for (const QString &text : typings())
        for (qsizetype keys = 1; keys <= text.size(); ++keys) {
            const QString part = text.first(keys);
            typed += part;
            list.push_back(timed(database, [&](Sql &sql) { return screen(sql, {.text = part}, {}); }));
            records.push_back(timed(database, [&](Sql &sql) { return findRecords(sql, part, 8, QDate::currentDate()); }));
            if (std::max(list.back(), records.back()) > 50)
                slow += u"%1: %2 %3"_s.arg(part).arg(list.back(), 0, 'f', 0).arg(records.back(), 0, 'f', 0);
        }
    QJsonObject opened;
    for (const auto &[name, column] : {std::pair(u"confirmed"_s, VacancyColumn::Confirmed), std::pair(u"address"_s, VacancyColumn::Address),
             std::pair(u"number"_s, VacancyColumn::Number), std::pair(u"gross_cold"_s, VacancyColumn::GrossCold)})
        opened[name] = timed(database, [&](Sql &sql) { return screen(sql, {}, {column}); });
    opened[u"all_points"_s]
        = timed(database, [](Sql &sql) { return findVacancies(sql, VacancyFilter(), {}).transform([](const auto &) { }); });
    opened[u"count_by_municipality"_s]
        = timed(database, [](Sql &sql) { return countByMunicipality(sql, {}).transform([](const auto &) { }); });
    return {{u"key_strokes"_s, typed.size()}, {u"list"_s, figures(list)}, {u"command_field"_s, figures(records)}, {u"opened_ms"_s, opened},
        {u"slow"_s, slow}, {u"typed"_s, typed}};
}
}

/** searchbench fill FILE COUNT · searchbench measure FILE */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isFill = arguments.value(1) == "fill"_L1;
    const auto location = parseLocation(arguments.value(2));
    auto database = location.and_then([&](const Location &place) { return Database::open(place, {.create = isFill}); });
    if (!database) return 1;
    if (isFill) {
        const auto done = fill(**database, arguments.value(3).toInt());
        if (!done) std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
        return done ? 0 : 1;
    }
    std::printf("%s\n", QJsonDocument(measure(**database)).toJson(QJsonDocument::Compact).constData());
    return 0;
}
