// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/register/municipality.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "import/sampleparts.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QFile>
#include <cmath>
#include <cstdio>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {
constexpr int batch = 50'000;
constexpr int dwellersPerSettlement = 2500;

/** What the bench needs of a municipality: its key, its inhabitants, and where its settlements lie. */
struct Town {
    qint64 id = 0;
    SampleTown facts;
    std::vector<Utm> settlements = {};
    /** Most houses stand within this many metres of a settlement's middle. */
    double spreadMetres = 0;
};

/** Inhabitants by AGS, from a table with the columns AGS and BEV. */
QHash<QString, int> inhabitants(const QString &path)
{
    QHash<QString, int> found;
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) return found;
    const QList<QByteArray> heads = file.readLine().trimmed().split(';');
    const qsizetype key = heads.indexOf("AGS"), count = heads.indexOf("BEV");
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(';');
        found.insert(QString::fromLatin1(cells.value(key)), cells.value(count).toInt());
    }
    return found;
}

Utm placeInside(const SampleTown &town, Dice &dice)
{
    const UtmBox box = boxOf(town.border);
    for (int i = 0; i < 200; ++i) {
        const Utm place{
            box.west + (box.east - box.west) * dice.below(100'000) / 1e5, box.south + (box.north - box.south) * dice.below(100'000) / 1e5};
        if (contains(town.border, place)) return place;
    }
    return town.centre;
}

Result<QList<Town>> readTowns(Sql &sql, const QHash<QString, int> &people, Dice &dice)
{
    return sql.query(u"select id, ags, name, ST_AsBinary(geom) from municipality order by id"_s).transform([&](QSqlQuery rows) {
        QList<Town> towns;
        while (rows.next()) {
            Town town{.id = rows.value(0).toLongLong(), .facts = {.ags = rows.value(1).toString(), .name = rows.value(2).toString()}};
            town.facts.population = people.value(town.facts.ags, 800);
            town.facts.border = readPolygons(rows.value(3).toByteArray()).value_or(MultiPolygon());
            town.facts.centre = labelPlace(town.facts.border, 500);
            const int settlements = 1 + town.facts.population / dwellersPerSettlement;
            town.settlements.push_back(town.facts.centre);
            for (int i = 1; i < settlements; ++i) town.settlements.push_back(placeInside(town.facts, dice));
            town.spreadMetres = 120 + 6 * std::sqrt(double(town.facts.population) / settlements);
            towns.append(std::move(town));
        }
        return towns;
    });
}

/** Around a settlement's middle, in both directions as numbers are around a mean. */
Utm housePlace(const Town &town, Dice &dice)
{
    const Utm middle = town.settlements[size_t(dice.below(int(town.settlements.size())))];
    const double away = town.spreadMetres * std::sqrt(-2 * std::log((dice.below(1'000'000) + 1) / 1e6));
    const double angle = dice.below(3600) * std::numbers::pi / 1800;
    return {middle.east + away * std::cos(angle), middle.north + away * std::sin(angle)};
}

class Filling
{
public:
    Filling(QList<Town> towns, int total) : m_towns(std::move(towns))
    {
        QList<SampleTown> facts;
        for (const Town &town : m_towns) facts += town.facts;
        m_shares = shares(facts, total);
    }

    bool isDone() const { return m_town == m_towns.size(); }

    /** The next houses, with their dwellings and vacancies. */
    Result<> fill(Sql &sql)
    {
        return sql.insertMany(u"building"_s, [&]() -> Result<> {
            for (const int end = m_made + batch; m_made < end && !isDone();) {
                if (m_shares[m_town] <= 0) {
                    ++m_town;
                    continue;
                }
                const int dwellings = std::min(m_shares[m_town], m_dice.chance(55) ? 1 : m_dice.between(2, 6));
                auto house = addHouse(sql, m_towns[m_town]);
                if (!house) return std::unexpected(house.error());
                for (int i = 0; i < dwellings; ++i)
                    if (auto done = addVacancy(sql, *house); !done) return done;
                m_shares[m_town] -= dwellings;
            }
            return {};
        });
    }

private:
    Result<qint64> addHouse(Sql &sql, const Town &town)
    {
        const QString street = m_streets[m_dice.below(int(m_streets.size()))] + QString::number(1 + m_dice.below(40)) + u". Weg"_s;
        const QString number = QString::number(m_dice.between(1, 120));
        return sql.insert(u"building"_s,
            {{u"municipality_id"_s, town.id}, {u"ags"_s, town.facts.ags}, {u"street"_s, street}, {u"house_number"_s, number},
                {u"city"_s, town.facts.name}, {u"geom"_s, QVariant::fromValue(toWkb(housePlace(town, m_dice)))},
                {u"address_sort"_s, sortKey(street + u' ' + number.rightJustified(4, u'0'))},
                {u"search"_s, folded(street + u' ' + number + u' ' + town.facts.name)}});
    }

    Result<> addVacancy(Sql &sql, qint64 building)
    {
        constexpr std::array statuses{u"recorded", u"verified", u"available", u"available", u"available", u"reserved", u"let", u"dormant"};
        const QDate today(2026, 11, 21);
        auto dwelling = sql.insert(u"dwelling"_s,
            {{u"building_id"_s, building}, {u"half_rooms"_s, m_dice.between(2, 12)}, {u"living_area_dm2"_s, m_dice.between(2500, 14000)},
                {u"floor"_s, m_dice.below(5)}});
        if (!dwelling) return std::unexpected(dwelling.error());
        const QString number = u"LR-%1-%2"_s.arg(2000 + m_made / 90000).arg(m_made % 90000 + 1, 5, 10, QChar(u'0'));
        ++m_made;
        return sql
            .insert(u"vacancy"_s,
                {{u"dwelling_id"_s, *dwelling}, {u"number"_s, number}, {u"number_key"_s, folded(number).remove(u' ')},
                    {u"search"_s, folded(number)}, {u"status"_s, QString(m_dice.pick(statuses))},
                    {u"gross_cold"_s, m_dice.between(250, 1200) * 100},
                    {u"last_confirmed_on"_s, m_dice.chance(90) ? today.addDays(-m_dice.below(500)).toString(Qt::ISODate) : QVariant()}})
            .transform([](qint64) { });
    }

    QList<Town> m_towns;
    QList<int> m_shares;
    qsizetype m_town = 0;
    int m_made = 0;
    Dice m_dice{11};
    QStringList m_streets{u"Rosen"_s, u"Linden"_s, u"Birken"_s, u"Mühl"_s, u"Kirch"_s, u"Schul"_s, u"Berg"_s, u"Garten"_s, u"Wiesen"_s};
};

Result<> fill(Database &database, const QString &people, int count)
{
    Dice dice(5);
    const QHash<QString, int> known = inhabitants(people);
    auto towns = wait(database.read([&](Sql &sql) { return readTowns(sql, known, dice); }));
    if (!towns) return std::unexpected(towns.error());
    Filling filling(std::move(*towns), count);
    while (!filling.isDone())
        if (auto done = wait(database.write(testActor, [&](Sql &sql) { return filling.fill(sql); })); !done) return done;
    return {};
}
}

/**
 * germany FILE PEOPLE COUNT: invents so many vacancies in the municipalities of a register, by the inhabitants that the table PEOPLE gives
 * them; the same every time.
 */
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto database = parseLocation(words.value(1)).and_then([](const Location &place) { return Database::open(place); });
    if (!database) return 1;
    const auto done = fill(**database, words.value(2), words.value(3).toInt());
    if (!done) std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}
