// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/lists.h"
#include "core/access/restricted.h"
#include "core/base/number.h"
#include "core/register/facts.h"
#include "core/register/words.h"
#include "core/reporting/sheetfacts.h"
#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype wideFrom = 8;
constexpr int largestGroup = 5;

QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

/** Who may be told addresses: consents for that, by dwelling. */
Result<QMultiHash<qint64, Consent>> addressConsents(Sql &sql, QDate today)
{
    return sql
        .query(u"select r.dwelling_id, %1 from consent c join landlord_role r on r.landlord_id=c.landlord_id "
               "where c.purpose=? and (r.until is null or r.until>=?)"_s.arg(columnsOf<Consent>(u"c."_s)),
            {QVariant::fromValue(ConsentPurpose::AddressToSeekers), today})
        .transform([](QSqlQuery rows) {
            QMultiHash<qint64, Consent> consents;
            while (rows.next()) consents.insert(rows.value(0).toLongLong(), readValue<Consent>(rows, 1));
            return consents;
        });
}

template<class T> T read(const QSqlQuery &rows, int column)
{
    return fromStored(rows.value(column), QMetaType::fromType<T>()).template value<T>();
}

FreeFlat readFlat(const QSqlQuery &rows)
{
    FreeFlat flat{.number = rows.value(0).toString(), .municipality = rows.value(7).toString(), .association = rows.value(8).toString()};
    flat.building.street = rows.value(1).toString();
    flat.building.houseNumber = rows.value(2).toString();
    flat.building.houseNumberSuffix = rows.value(3).toString();
    flat.building.postalCode = rows.value(4).toString();
    flat.building.city = rows.value(5).toString();
    flat.building.cityPart = rows.value(6).toString();
    flat.floor = read<std::optional<int>>(rows, 9);
    flat.flatType = read<FlatType>(rows, 10);
    flat.halfRooms = read<std::optional<int>>(rows, 11);
    flat.livingAreaDm2 = read<std::optional<int>>(rows, 12);
    flat.stepsToDoor = read<std::optional<int>>(rows, 13);
    flat.grossCold = read<std::optional<Cents>>(rows, 14);
    flat.grossWarm = read<std::optional<Cents>>(rows, 15);
    flat.availability = read<Availability>(rows, 16);
    flat.availableFrom = read<QDate>(rows, 17);
    flat.maxPersons = read<std::optional<int>>(rows, 18);
    return flat;
}

const QString flatColumns
    = u"v.number, b.street, b.house_number, b.house_number_suffix, b.postal_code, b.city, b.city_part, coalesce(m.name, ''), "
      "coalesce(a.name, ''), d.floor, d.flat_type, d.half_rooms, d.living_area_dm2, d.steps_to_door, v.gross_cold, v.gross_warm, "
      "v.availability, v.available_from, v.max_persons, v.address_released, d.id, m.source, m.stand"_s;

QString groupTitle(int persons)
{
    if (persons == 0) return say(QT_TRANSLATE_NOOP("Paper", "Personenzahl unbekannt"));
    if (persons == 1) return say(QT_TRANSLATE_NOOP("Paper", "Für 1 Person"));
    if (persons == largestGroup) return say(QT_TRANSLATE_NOOP("Paper", "Für 5 und mehr Personen"));
    return say(QT_TRANSLATE_NOOP("Paper", "Für %1 Personen")).arg(persons);
}

/** Without the sign: that stands in the column's head. */
QString amount(std::optional<Cents> cents)
{
    return cents ? toText(*cents, QLocale()) : QString();
}

QStringList rowOf(const FreeFlat &flat)
{
    const QString street = flat.mayShowAddress ? streetOf(flat.building) : QString();
    const QString part = flat.building.cityPart.isEmpty() ? QString() : u" ("_s + flat.building.cityPart + u')';
    const QString town = flat.building.city + part;
    return {flat.number, street.isEmpty() ? town : street + u", "_s + town, flat.association, floorText(flat.floor, flat.flatType),
        roomsText(flat.halfRooms), flat.livingAreaDm2 ? decimalText(*flat.livingAreaDm2, 2, 1, {}) : QString(), amount(flat.grossCold),
        amount(flat.grossWarm), moveInText(flat.availability, flat.availableFrom),
        flat.stepsToDoor ? QString::number(*flat.stepsToDoor) : QString()};
}

QList<ListColumn> flatTitles()
{
    return {{say(QT_TRANSLATE_NOOP("Paper", "Nummer"))}, {say(QT_TRANSLATE_NOOP("Paper", "Adresse oder Ort"))},
        {say(QT_TRANSLATE_NOOP("Paper", "Verbandsgemeinde"))}, {say(QT_TRANSLATE_NOOP("Paper", "Etage"))},
        {say(QT_TRANSLATE_NOOP("Paper", "Zimmer")), true}, {say(QT_TRANSLATE_NOOP("Paper", "m²")), true},
        {say(QT_TRANSLATE_NOOP("Paper", "Bruttokalt €")), true}, {say(QT_TRANSLATE_NOOP("Paper", "Gesamt €")), true},
        {say(QT_TRANSLATE_NOOP("Paper", "Frei ab"))}, {say(QT_TRANSLATE_NOOP("Paper", "Stufen")), true}};
}

QJsonArray cellsOf(const QStringList &texts, const QList<ListColumn> &columns)
{
    QJsonArray cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString text = texts.value(i);
        cells += QJsonObject{{u"text"_s, text.isEmpty() ? u"–"_s : text}, {u"numeric"_s, columns[i].numeric}};
    }
    return cells;
}
}

Paper listSheet(const ListPaper &list, const Printing &printing)
{
    Paper paper = framed(u"list.html"_s, list.title, list.confidentiality, list.credits, printing);
    paper.wide = list.columns.size() >= wideFrom;
    QJsonArray heads, groups;
    for (const ListColumn &column : list.columns) heads += QJsonObject{{u"text"_s, column.title}, {u"numeric"_s, column.numeric}};
    qsizetype count = 0;
    for (const ListGroup &one : list.groups) {
        QJsonArray rows;
        for (const QStringList &row : one.rows) rows += QJsonObject{{u"cells"_s, cellsOf(row, list.columns)}};
        count += one.rows.size();
        groups += QJsonObject{{u"groupTitle"_s, one.title}, {u"rows"_s, rows}};
    }
    const int entries = static_cast<int>(count);
    paper.values[u"heading"_s] = list.title;
    paper.values[u"filter"_s] = list.filter;
    paper.values[u"count"_s] = QCoreApplication::translate("Paper", "%n Einträge", nullptr, entries);
    paper.values[u"heads"_s] = heads;
    paper.values[u"width"_s] = list.columns.size();
    paper.values[u"groups"_s] = groups;
    paper.values[u"hint"_s] = list.hint;
    return paper;
}

Result<FreeFlats> loadFreeFlats(Sql &sql, QDate today)
{
    const auto consents = addressConsents(sql, today);
    if (!consents) return std::unexpected(consents.error());
    return sql
        .query(u"select "_s + flatColumns
                + u" from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id "
                  "left join municipality m on m.id=b.municipality_id left join municipal_association a on a.key=m.association_key "
                  "where v.status=? and %1 order by v.gross_cold nulls last, v.number"_s.arg(unrestrictedDwelling(u"v.dwelling_id"_s)),
            {QVariant::fromValue(VacancyStatus::Available)})
        .transform([&](QSqlQuery rows) {
            FreeFlats free;
            while (rows.next()) {
                FreeFlat flat = readFlat(rows);
                flat.mayShowAddress = mayShowAddress(read<Tri>(rows, 19), consents->values(rows.value(20).toLongLong()), today);
                free.flats += flat;
                const QString credit = creditOf(rows.value(21).toString(), read<QDate>(rows, 22));
                if (!credit.isEmpty() && !free.credits.contains(credit)) free.credits += credit;
            }
            return free;
        });
}

std::optional<int> personsFor(const FreeFlat &flat)
{
    if (flat.maxPersons) return flat.maxPersons;
    if (!flat.halfRooms) return {};
    return std::max(1, *flat.halfRooms / 2);
}

Paper freeFlatsSheet(const FreeFlats &free, const Printing &printing)
{
    QMap<int, QList<QStringList>> byPersons;
    for (const FreeFlat &flat : free.flats) {
        const int persons = std::clamp(personsFor(flat).value_or(0), 0, largestGroup);
        byPersons[persons == 0 ? largestGroup + 1 : persons] += rowOf(flat);
    }
    ListPaper list{.title = say(QT_TRANSLATE_NOOP("Paper", "Freie Wohnungen nach Personen")),
        .filter = say(QT_TRANSLATE_NOOP("Paper", "Status: verfügbar")),
        .columns = flatTitles(),
        .credits = free.credits,
        .hint = say(QT_TRANSLATE_NOOP("Paper",
            "Personen: Angabe des Vermieters, sonst eine je Zimmer. Ein Hinweis, keine Entscheidung. "
            "Ohne Freigabe steht nur der Ort."))};
    for (const auto &[persons, rows] : byPersons.asKeyValueRange()) list.groups += {groupTitle(persons > largestGroup ? 0 : persons), rows};
    return listSheet(list, printing);
}
