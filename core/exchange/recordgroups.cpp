// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/recordgroups.h"
#include "core/exchange/waylabels.h"
#include "core/register/landlords.h"
#include <QCoreApplication>
#include <QMetaProperty>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {
QString joined(QStringList parts, const QString &between = u" · "_s)
{
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty() || part == "–"_L1 || part == u"–"_s; });
    return parts.join(between);
}

/** Groups rows, and gives each to the first record that it belongs to. */
class Grouping
{
public:
    explicit Grouping(const WayTables &rows) : m_rows(rows) { }

    QList<RecordGroup> run()
    {
        for (const WayRow &row : m_rows.value(u"landlord"_s)) addLandlord(row);
        for (const WayRow &row : m_rows.value(u"vacancy"_s)) addVacancy(row);
        for (const WayRow &row : m_rows.value(u"household"_s)) addHousehold(row);
        const QStringList order{u"vacancy"_s, u"landlord"_s, u"household"_s};
        std::ranges::stable_sort(m_groups, [&](const RecordGroup &a, const RecordGroup &b) {
            return std::pair(order.indexOf(a.table), a.label) < std::pair(order.indexOf(b.table), b.label);
        });
        return std::move(m_groups);
    }

private:
    void take(RecordGroup &group, const QString &table, const QString &uid)
    {
        if (uid.isEmpty() || m_taken.contains(uid) || !m_rows.value(table).contains(uid)) return;
        m_taken += uid;
        group.rows += {table, uid};
    }
    void takeAll(RecordGroup &group, const QString &table, const QString &column, const QString &uid)
    {
        if (m_index.constFind(table + column) == m_index.cend()) index(table, column);
        const QStringList uids = m_index[table + column].values(uid);
        for (const QString &one : std::views::reverse(uids)) take(group, table, one);
    }
    void index(const QString &table, const QString &column)
    {
        QMultiHash<QString, QString> &index = m_index[table + column];
        for (const WayRow &row : m_rows.value(table)) index.insert(row.fields.value(column).toString(), row.uid);
    }

    void addLandlord(const WayRow &row)
    {
        const auto landlord = valueFrom<Landlord>(row);
        RecordGroup group{u"landlord"_s, row.uid, displayName(landlord), joined({landlord.street, landlord.city}, u", "_s), {}};
        take(group, u"landlord"_s, row.uid);
        takeAll(group, u"consent"_s, u"landlord_id"_s, row.uid);
        takeAll(group, u"contact"_s, u"landlord_id"_s, row.uid);
        m_groups += group;
    }
    void addVacancy(const WayRow &row)
    {
        const VacancyEntry entry = entryFrom(row, m_rows);
        const QString dwelling = row.fields.value(u"dwelling_id"_s).toString();
        const QString street = joined({entry.building.street, entry.building.houseNumber + entry.building.houseNumberSuffix}, u" "_s);
        RecordGroup group{u"vacancy"_s, row.uid, joined({entry.vacancy.number, joined({street, entry.building.city}, u", "_s)}),
            joined({columnText(u"vacancy"_s, u"status"_s, row.fields.value(u"status"_s)), entry.dwelling.flatNumber}), {}};
        take(group, u"building"_s, m_rows.value(u"dwelling"_s).value(dwelling).fields.value(u"building_id"_s).toString());
        take(group, u"dwelling"_s, dwelling);
        take(group, u"vacancy"_s, row.uid);
        takeAll(group, u"landlord_role"_s, u"dwelling_id"_s, dwelling);
        takeAll(group, u"contact"_s, u"vacancy_id"_s, row.uid);
        m_groups += group;
    }
    void addHousehold(const WayRow &row)
    {
        const auto persons = row.fields.value(u"persons"_s).toInt();
        RecordGroup group{u"household"_s, row.uid, row.fields.value(u"number"_s).toString(),
            persons > 0 ? QCoreApplication::translate("Exchange", "%n Personen", nullptr, persons) : QString(), {}};
        take(group, u"household"_s, row.uid);
        takeAll(group, u"destination"_s, u"household_id"_s, row.uid);
        m_groups += group;
    }

    const WayTables &m_rows;
    QSet<QString> m_taken;
    QHash<QString, QMultiHash<QString, QString>> m_index;
    QList<RecordGroup> m_groups;
};
}

QList<RecordGroup> groupsOf(const WayTables &rows)
{
    return Grouping(rows).run();
}

void fill(const QMetaObject &meta, void *gadget, const QVariantMap &fields)
{
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QString column = snakeCase(QString::fromLatin1(property.name()));
        if (const auto field = fields.constFind(column); field != fields.cend() && referencedTable(column).isEmpty())
            property.writeOnGadget(
                gadget, column == "geom"_L1 ? QVariant::fromValue(field->value<Wkb>()) : fromStored(*field, property.metaType()));
    }
}

VacancyEntry entryFrom(const WayRow &vacancy, const WayTables &rows)
{
    const WayRow dwelling = rows.value(u"dwelling"_s).value(vacancy.fields.value(u"dwelling_id"_s).toString());
    const WayRow building = rows.value(u"building"_s).value(dwelling.fields.value(u"building_id"_s).toString());
    return {valueFrom<Building>(building), valueFrom<Dwelling>(dwelling), valueFrom<Vacancy>(vacancy)};
}

QString rowLabel(const QString &table)
{
    struct Name {
        const char *table;
        const char *german;
    };
    static constexpr std::array names{Name{"building", QT_TRANSLATE_NOOP("Exchange", "Gebäude")},
        Name{"dwelling", QT_TRANSLATE_NOOP("Exchange", "Wohnung")}, Name{"landlord_role", QT_TRANSLATE_NOOP("Exchange", "Rolle")},
        Name{"consent", QT_TRANSLATE_NOOP("Exchange", "Einwilligung")}, Name{"contact", QT_TRANSLATE_NOOP("Exchange", "Gespräch")},
        Name{"destination", QT_TRANSLATE_NOOP("Exchange", "Ziel")}};
    const auto *const found = std::ranges::find_if(names, [&](const Name &name) { return table == QLatin1StringView(name.table); });
    return found == names.end() ? table : QCoreApplication::translate("Exchange", found->german);
}

QString rowText(const QString &table, const WayRow &row)
{
    static const QHash<QString, QStringList> telling{{u"landlord_role"_s, {u"role"_s, u"since"_s}},
        {u"consent"_s, {u"purpose"_s, u"form"_s, u"given_on"_s}}, {u"contact"_s, {u"at"_s, u"channel"_s, u"outcome"_s, u"summary"_s}},
        {u"destination"_s, {u"kind"_s, u"name"_s}}};
    QStringList parts;
    for (const QString &column : telling.value(table)) parts += columnText(table, column, row.fields.value(column));
    const QString text = joined(parts);
    return text.isEmpty() ? rowLabel(table) : text;
}
