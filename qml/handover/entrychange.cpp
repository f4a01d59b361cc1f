// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/entrychange.h"
#include "core/handover/handovers.h"
#include "core/register/input.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
const QString headTable = u"handover"_s;

template<class Part> EntryRow rowOfId(QList<Part> &parts, qint64 id)
{
    const auto found = std::ranges::find(parts, id, &Part::id);
    return found == parts.end() ? EntryRow() : EntryRow{&Part::staticMetaObject, &*found};
}

/** Runs @p work with a value of the kind that @p table keeps. */
template<class Work> auto withKind(const QString &table, Work work) -> decltype(work(HandoverParty()))
{
    if (table == tableOf<HandoverParty>()) return work(HandoverParty());
    if (table == tableOf<HandoverKey>()) return work(HandoverKey());
    if (table == tableOf<MeterReading>()) return work(MeterReading());
    if (table == tableOf<HandoverRoom>()) return work(HandoverRoom());
    if (table == tableOf<RoomPart>()) return work(RoomPart());
    if (table == tableOf<InventoryItem>()) return work(InventoryItem());
    if (table == tableOf<HandoverPromise>()) return work(HandoverPromise());
    if (table == tableOf<InstructionRow>()) return work(InstructionRow());
    return fail(Error::Kind::NotFound, {}, {}, table);
}

QString triKey(Tri value)
{
    return value == Tri::Yes ? u"yes"_s : value == Tri::No ? u"no"_s : u"unknown"_s;
}

QVariant enumValue(QMetaType type, const QMetaEnum &keys, const QString &key)
{
    int number = keys.keyToValue(key.toLatin1().constData());
    return QVariant(type, &number);
}

/** Puts a change into the row as it is now; what others changed beside it stays. */
template<class Part> Part changed(Part now, const EntryChange &change)
{
    const QMetaProperty property = Part::staticMetaObject.property(Part::staticMetaObject.indexOfProperty(change.property.constData()));
    const QVariant current = toStored(property.readOnGadget(&now));
    // The stale version makes the register say who was faster.
    if (!change.isDecided && current != toStored(change.before) && current != toStored(change.wanted)) now.version = change.version;
    property.writeOnGadget(&now, change.wanted);
    return now;
}
}

EntryRow rowIn(HandoverEntry &entry, const QString &table, qint64 id)
{
    if (table == headTable) return {&Handover::staticMetaObject, &entry.handover};
    if (table == tableOf<HandoverParty>()) return rowOfId(entry.parties, id);
    if (table == tableOf<HandoverKey>()) return rowOfId(entry.keys, id);
    if (table == tableOf<MeterReading>()) return rowOfId(entry.meters, id);
    if (table == tableOf<HandoverRoom>()) return rowOfId(entry.rooms, id);
    if (table == tableOf<RoomPart>()) return rowOfId(entry.parts, id);
    if (table == tableOf<InventoryItem>()) return rowOfId(entry.inventory, id);
    if (table == tableOf<HandoverPromise>()) return rowOfId(entry.promises, id);
    if (table == tableOf<InstructionRow>()) return rowOfId(entry.instruction, id);
    return {};
}

Result<QVariant> typedValue(const EntryRow &row, const QString &table, const QByteArray &property, const QVariant &given, QDate today)
{
    if (property == "readingMilli")
        return parseReading(given.toString()).transform([](std::optional<qint64> reading) { return QVariant::fromValue(reading); });
    const QMetaType type = row.property(property).metaType();
    const QString typed = given.toString();
    if (type == QMetaType::fromType<Tri>())
        return QVariant::fromValue(typed == "yes"_L1 ? Tri::Yes : typed == "no"_L1 ? Tri::No : Tri::Unknown);
    if (const QMetaEnum keys = enumOfType(type); keys.isValid()) return enumValue(type, keys, typed);
    const Field *field = findField(table, QString::fromLatin1(property));
    if (!field || field->input == InputKind::Hidden) return given;
    return parseInput(field->input, type, typed, today);
}

QVariant shownValue(const EntryRow &row, const QString &table, const QByteArray &property)
{
    const QVariant value = row.read(property);
    if (value.metaType() == QMetaType::fromType<Tri>()) return triKey(value.value<Tri>());
    if (property == "readingMilli") return printReading(value.value<std::optional<qint64>>());
    if (const QMetaEnum keys = enumOfType(value.metaType()); keys.isValid())
        return QString::fromLatin1(keys.valueToKey(*static_cast<const int *>(value.constData())));
    const Field *field = findField(table, QString::fromLatin1(property));
    return field && field->input != InputKind::Hidden ? printInput(field->input, value) : value;
}

QVariantMap shownRow(const EntryRow &row, const QString &table)
{
    QVariantMap shown{{u"id"_s, row.read("id")}, {u"uid"_s, row.read("uid")}};
    for (const Field &field : handoverFields()) {
        if (table != QLatin1StringView(field.record) || field.input == InputKind::Hidden) continue;
        const QByteArray name = field.property;
        shown[QString::fromLatin1(name)] = shownValue(row, table, name);
        const QVariant value = row.read(name);
        if (enumOfType(value.metaType()).isValid()) shown[QString::fromLatin1(name) + u"Word"_s] = wordOf(value);
    }
    return shown;
}

Result<> keepChange(Sql &sql, const EntryChange &change)
{
    if (change.table == headTable)
        return sql.load<Handover>(headTable, change.id)
            .and_then([&](const Handover &now) { return saveHandover(sql, changed(now, change)); })
            .transform([](const Handover &) {});
    return withKind(change.table, [&]<class Part>(const Part &) -> Result<> {
        return sql.load<Part>(change.table, change.id)
            .and_then([&](const Part &now) { return savePart(sql, changed(now, change)); })
            .transform([](const Part &) {});
    });
}

Result<qint64> addRow(Sql &sql, qint64 handoverId, const QString &table, const QVariantMap &answers, QDate today)
{
    return withKind(table, [&]<class Part>(Part part) -> Result<qint64> {
        part.handoverId = handoverId;
        const EntryRow row{&Part::staticMetaObject, &part};
        for (const auto &[name, given] : answers.asKeyValueRange()) {
            const auto value = typedValue(row, table, name.toLatin1(), given, today);
            if (!value) return std::unexpected(value.error());
            row.property(name.toLatin1()).writeOnGadget(&part, *value);
        }
        const auto id = [](const Part &added) { return added.id; };
        if constexpr (std::is_same_v<Part, HandoverRoom>)
            return addRoom(sql, part).transform(id);
        else
            return savePart(sql, part).transform(id);
    });
}

Result<> removeRow(Sql &sql, const QString &table, qint64 id)
{
    return withKind(table, [&]<class Part>(const Part &) -> Result<> {
        return sql.load<Part>(table, id).and_then([&](const Part &part) -> Result<> {
            if constexpr (std::is_same_v<Part, HandoverRoom>)
                return removeRoom(sql, part);
            else
                return removePart(sql, part);
        });
    });
}
