// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/triprows.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString tableName(const QString &table)
{
    struct Name {
        const char *table;
        const char *german;
    };
    static constexpr std::array names{Name{"vacancy", QT_TRANSLATE_NOOP("Trip", "Leerstand")},
        Name{"handover_party", QT_TRANSLATE_NOOP("Trip", "Beteiligte")}, Name{"handover_key", QT_TRANSLATE_NOOP("Trip", "Schlüssel")},
        Name{"meter_reading", QT_TRANSLATE_NOOP("Trip", "Zähler")}, Name{"handover_room", QT_TRANSLATE_NOOP("Trip", "Raum")},
        Name{"inventory_item", QT_TRANSLATE_NOOP("Trip", "Inventar")}, Name{"handover_promise", QT_TRANSLATE_NOOP("Trip", "Vereinbarung")},
        Name{"signature", QT_TRANSLATE_NOOP("Trip", "Unterschrift")}, Name{"supplement", QT_TRANSLATE_NOOP("Trip", "Nachtrag")},
        Name{"visit_plan", QT_TRANSLATE_NOOP("Trip", "Begleitbesuche")}, Name{"engagement", QT_TRANSLATE_NOOP("Trip", "Patenschaft")},
        Name{"task", QT_TRANSLATE_NOOP("Trip", "Aufgabe")}, Name{"document", QT_TRANSLATE_NOOP("Trip", "Foto oder Unterlage")}};
    const auto *const found = std::ranges::find_if(names, [&](const Name &name) { return table == QLatin1StringView(name.table); });
    return found == names.end() ? QString() : QCoreApplication::translate("Trip", found->german);
}

/** The column that tells one row of its table from another. */
QStringList tellingColumns(const QString &table)
{
    static const QHash<QString, QStringList> columns{{u"handover_party"_s, {u"role"_s}}, {u"handover_key"_s, {u"kind"_s}},
        {u"meter_reading"_s, {u"medium"_s, u"meter_number"_s}}, {u"inventory_item"_s, {u"name"_s}}, {u"instruction_row"_s, {u"topic"_s}},
        {u"signature"_s, {u"name"_s}}, {u"task"_s, {u"title"_s}}, {u"document"_s, {u"file_name"_s}}, {u"vacancy"_s, {u"number"_s}}};
    return columns.value(table);
}

QString roomLabel(const WayRow &room)
{
    const QString name = room.fields.value(u"name"_s).toString();
    return name.isEmpty() ? columnText(u"handover_room"_s, u"kind"_s, room.fields.value(u"kind"_s)) : name;
}

/** What says which row of the table it is: "Zähler Strom 1EMH001". */
QString ownLabel(const QString &table, const WayRow &row, const WayTables &all)
{
    if (table == "handover_room"_L1) return roomLabel(row);
    if (table == "room_part"_L1) {
        const WayRow room = all.value(u"handover_room"_s).value(row.fields.value(u"room_id"_s).toString());
        const QStringList parts{roomLabel(room), columnText(table, u"element"_s, row.fields.value(u"element"_s))};
        return parts.join(u", "_s);
    }
    QStringList words{tableName(table)};
    for (const QString &column : tellingColumns(table))
        if (const QVariant value = row.fields.value(column); !value.toString().isEmpty()) words += columnText(table, column, value);
    words.removeAll(QString());
    return words.join(u' ');
}

/** The handover that a row belongs to; a photo hangs on it or on one of its parts. */
QString numberAround(const WayRow &row, const WayTables &all)
{
    const WayRows handovers = all.value(u"handover"_s);
    const QString subject = row.fields.value(u"subject_uid"_s).toString();
    QString handover = row.fields.value(u"handover_id"_s, subject).toString();
    for (const QString &table : {u"handover_room"_s, u"room_part"_s, u"meter_reading"_s})
        if (const WayRows rows = all.value(table); rows.contains(handover))
            handover = rows[handover].fields.value(u"handover_id"_s).toString();
    if (handovers.contains(handover)) return handovers[handover].fields.value(u"number"_s).toString();
    return all.value(u"visit"_s).value(subject).fields.value(u"number"_s).toString();
}
}

const QStringList &returningTables()
{
    static const QStringList tables{u"vacancy"_s, u"status_transition"_s, u"handover"_s, u"handover_party"_s, u"handover_key"_s,
        u"meter_reading"_s, u"handover_room"_s, u"room_part"_s, u"inventory_item"_s, u"handover_promise"_s, u"instruction_row"_s,
        u"signature"_s, u"supplement"_s, u"visit_plan"_s, u"visit"_s, u"sponsor"_s, u"engagement"_s, u"task"_s, u"document"_s};
    return tables;
}

QString labelOf(const QString &table, const WayRow &row, const WayTables &all)
{
    QString number = row.fields.value(u"number"_s).toString();
    if (table == "handover"_L1 || table == "visit"_L1) return number;
    QStringList parts{numberAround(row, all), ownLabel(table, row, all)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}
