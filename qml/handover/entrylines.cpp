// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/entrylines.h"
#include "core/handover/comparison.h"
#include "core/handover/handovers.h"
#include "core/handover/handovertexts.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/handover/entrychange.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int comparisonId = 100;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoverEditor)
};

struct SectionLook {
    HandoverSection section;
    const char *key;
    const char *title;
    const char *icon;
};
constexpr std::array looks{
    SectionLook{HandoverSection::Parties, "parties", QT_TRANSLATE_NOOP("HandoverEditor", "Parteien"), "people"},
    SectionLook{HandoverSection::Keys, "keys", QT_TRANSLATE_NOOP("HandoverEditor", "Schlüssel"), "key"},
    SectionLook{HandoverSection::Meters, "meters", QT_TRANSLATE_NOOP("HandoverEditor", "Zähler"), "gauge"},
    SectionLook{HandoverSection::Rooms, "rooms", QT_TRANSLATE_NOOP("HandoverEditor", "Räume"), "door"},
    SectionLook{HandoverSection::Inventory, "inventory", QT_TRANSLATE_NOOP("HandoverEditor", "Inventar"), "chair"},
    SectionLook{HandoverSection::Instruction, "instruction", QT_TRANSLATE_NOOP("HandoverEditor", "Einweisung"), "board"},
    SectionLook{HandoverSection::Sponsor, "sponsor", QT_TRANSLATE_NOOP("HandoverEditor", "Pate"), "heart"},
    SectionLook{HandoverSection::Signatures, "signatures", QT_TRANSLATE_NOOP("HandoverEditor", "Unterschriften"), "pencil"},
};

const SectionLook &lookOf(HandoverSection section)
{
    return *std::ranges::find(looks, section, &SectionLook::section);
}

template<class Row> int countIf(const QList<Row> &rows, auto wanted)
{
    return static_cast<int>(std::ranges::count_if(rows, wanted));
}

QString keysText(const HandoverEntry &entry)
{
    int count = 0;
    for (const HandoverKey &key : entry.keys) count += key.count.value_or(0);
    return Text::tr("%n übergeben", nullptr, count);
}

QString roomsText(const HandoverEntry &entry)
{
    QStringList parts{Text::tr("%n Räume", nullptr, static_cast<int>(entry.rooms.size()))};
    if (const int defects = countIf(entry.parts, [](const RoomPart &part) { return part.state == ElementState::Defect; }); defects > 0)
        parts += Text::tr("%n Mängel", nullptr, defects);
    return parts.join(u", "_s);
}

QString inventoryText(const HandoverEntry &entry)
{
    QStringList parts;
    if (!entry.inventory.isEmpty()) parts += Text::tr("%n Gegenstände", nullptr, static_cast<int>(entry.inventory.size()));
    if (!entry.promises.isEmpty()) parts += Text::tr("%n Absprachen", nullptr, static_cast<int>(entry.promises.size()));
    if (parts.isEmpty()) parts += entry.handover.cleaning == Cleaning::Unknown ? Text::tr("noch offen") : word(entry.handover.cleaning);
    return parts.join(u", "_s);
}

QString detailOf(const SectionProgress &progress, const ProtocolReader::Facts &facts)
{
    switch (progress.section) {
    case HandoverSection::Parties:
        return Text::tr(
            "%n anwesend", nullptr, countIf(facts.entry.parties, [](const HandoverParty &one) { return one.present == Tri::Yes; }));
    case HandoverSection::Keys: return keysText(facts.entry);
    case HandoverSection::Meters: return Text::tr("%1 von %2 gelesen").arg(progress.done).arg(progress.all);
    case HandoverSection::Rooms: return roomsText(facts.entry);
    case HandoverSection::Inventory: return inventoryText(facts.entry);
    case HandoverSection::Sponsor: return facts.sponsors.isEmpty() ? Text::tr("noch offen") : facts.sponsors.join(u", "_s);
    case HandoverSection::Instruction:
    case HandoverSection::Signatures: return Text::tr("%1 von %2").arg(progress.done).arg(progress.all);
    }
    return {};
}

QString stateOf(const SectionProgress &progress)
{
    if (progress.isComplete()) return progress.hasWarning ? u"warn"_s : u"good"_s;
    const bool counts = progress.section == HandoverSection::Instruction || progress.section == HandoverSection::Signatures;
    return progress.hasWarning || (!counts && progress.done > 0) ? u"warn"_s : QString();
}

/** "+ 210 kWh seit dem 01.12.2025 (12.135 kWh)", or what can be said of an earlier reading. */
QString differenceText(const MeterReading &meter, const MeterReading &before)
{
    const QString last = before.readOn.isValid() ? Text::tr("Zuletzt %1 am %2").arg(readingText(before), dateText(before.readOn))
                                                 : Text::tr("Zuletzt %1").arg(readingText(before));
    if (!meter.readingMilli || !before.readingMilli || meter.unit != before.unit) return last;
    const qint64 used = *meter.readingMilli - *before.readingMilli;
    const QString sign = used > 0 ? u"+"_s : used < 0 ? u"−"_s : u"±"_s;
    return last + u" · "_s + Text::tr("Unterschied %1 %2").arg(sign + printReading(std::abs(used)), word(meter.unit));
}

QVariantList unitsOf(MeterMedium medium)
{
    if (medium == MeterMedium::OilTank || medium == MeterMedium::LiquidGas)
        return optionsOf<MeterUnit>({MeterUnit::Litres, MeterUnit::Centimetres, MeterUnit::CubicMetres});
    return optionsOf<MeterUnit>({unitOf(medium)});
}
}

QString keyOfSection(HandoverSection section)
{
    return QString::fromLatin1(lookOf(section).key);
}

QString titleOf(HandoverSection section)
{
    return QCoreApplication::translate("HandoverEditor", lookOf(section).title);
}

QVariantList sectionRows(const ProtocolReader::Facts &facts)
{
    QVariantList rows;
    for (const SectionProgress &one : progressOf(facts.entry, !facts.engagements.isEmpty()))
        rows += QVariantMap{{u"id"_s, static_cast<int>(one.section) + 1}, {u"key"_s, keyOfSection(one.section)},
            {u"title"_s, titleOf(one.section)}, {u"detail"_s, detailOf(one, facts)}, {u"state"_s, stateOf(one)}, {u"done"_s, one.done},
            {u"all"_s, one.all}, {u"missing"_s, one.missing}, {u"icon"_s, QString::fromLatin1(lookOf(one.section).icon)}};
    if (facts.entry.handover.kind != HandoverKind::MoveOut || !facts.before) return rows;
    const int differences = static_cast<int>(differencesOf(*facts.before, facts.entry).size());
    rows.insert(rows.size() - 1,
        QVariantMap{{u"id"_s, comparisonId}, {u"key"_s, u"comparison"_s}, {u"title"_s, Text::tr("Vergleich")},
            {u"detail"_s, Text::tr("%n Unterschiede", nullptr, differences)}, {u"state"_s, QString()}, {u"done"_s, 0}, {u"all"_s, 0},
            {u"missing"_s, QStringList()}, {u"icon"_s, u"table"_s}});
    return rows;
}

QString nameOf(const HandoverParty &party)
{
    return party.name.isEmpty() ? word(party.role) : u"%1 %2"_s.arg(word(party.role), party.name);
}

QString nameOf(const HandoverRoom &room)
{
    return room.name.isEmpty() ? word(room.kind) : room.name;
}

QString readingText(const MeterReading &meter)
{
    return meter.readingMilli ? printReading(meter.readingMilli) + QChar(QChar::Nbsp) + word(meter.unit) : Text::tr("nicht abgelesen");
}

const MeterReading *sameMeter(const MeterReading &meter, const HandoverEntry &before)
{
    const auto sameMedium = [&](const MeterReading &one) { return one.medium == meter.medium; };
    const auto sameNumber = [&](const MeterReading &one) { return sameMedium(one) && one.meterNumber == meter.meterNumber; };
    const auto found = std::ranges::find_if(before.meters, sameNumber);
    if (found != before.meters.end() && !meter.meterNumber.isEmpty()) return &*found;
    if (!meter.meterNumber.isEmpty() || countIf(before.meters, sameMedium) != 1) return nullptr;
    return &*std::ranges::find_if(before.meters, sameMedium);
}

QVariantList meterRows(HandoverEntry &entry, const std::optional<HandoverEntry> &before, QDate today)
{
    QVariantList rows;
    for (const MeterReading &meter : entry.meters) {
        QVariantMap row = shownRow(rowIn(entry, tableOf<MeterReading>(), meter.id), tableOf<MeterReading>());
        const MeterReading *last = before ? sameMeter(meter, *before) : nullptr;
        QStringList warnings;
        for (const Finding &finding : checkMeter(meter, before ? before->meters : QList<MeterReading>(), today))
            warnings += sentence(finding);
        row[u"readingMilli"_s] = printReading(meter.readingMilli);
        row[u"last"_s] = last ? differenceText(meter, *last) : QString();
        row[u"warnings"_s] = warnings;
        row[u"units"_s] = unitsOf(meter.medium);
        row[u"isRead"_s] = meter.readingMilli.has_value();
        rows += row;
    }
    return rows;
}

QVariantList roomRows(HandoverEntry &entry)
{
    QVariantList rows;
    for (const HandoverRoom &room : entry.rooms) {
        const auto in = [&](ElementState state) {
            return countIf(entry.parts, [&](const RoomPart &part) { return part.roomId == room.id && part.state == state; });
        };
        QVariantMap row = shownRow(rowIn(entry, tableOf<HandoverRoom>(), room.id), tableOf<HandoverRoom>());
        const int unchecked = in(ElementState::Unchecked);
        const int defects = in(ElementState::Defect);
        row[u"title"_s] = nameOf(room);
        row[u"unchecked"_s] = unchecked;
        row[u"defects"_s] = defects;
        row[u"detail"_s] = unchecked > 0 ? Text::tr("%n offen", nullptr, unchecked)
            : defects > 0                ? Text::tr("%n Mängel", nullptr, defects)
                                         : Text::tr("geprüft");
        row[u"state"_s] = unchecked > 0 ? QString() : defects > 0 ? u"warn"_s : u"good"_s;
        rows += row;
    }
    return rows;
}

QVariantList partRows(HandoverEntry &entry, qint64 roomId, bool openOnly)
{
    QVariantList rows;
    for (const RoomPart &part : entry.parts) {
        if (part.roomId != roomId || (openOnly && part.state != ElementState::Unchecked)) continue;
        QVariantMap row = shownRow(rowIn(entry, tableOf<RoomPart>(), part.id), tableOf<RoomPart>());
        row[u"title"_s] = word(part.element);
        rows += row;
    }
    return rows;
}

QVariantList topicRows(HandoverEntry &entry, bool openOnly)
{
    QVariantList rows;
    for (const InstructionRow &one : entry.instruction) {
        if (openOnly && one.explained != Explained::Open) continue;
        QVariantMap row = shownRow(rowIn(entry, tableOf<InstructionRow>(), one.id), tableOf<InstructionRow>());
        row[u"code"_s] = topicCode(topicOf(one));
        row[u"title"_s] = word(one.topic);
        row[u"isOpen"_s] = one.explained == Explained::Open;
        rows += row;
    }
    return rows;
}

template<class Part> QVariantList plainRows(HandoverEntry &entry, const QList<Part> &parts)
{
    QVariantList rows;
    for (const Part &part : parts) rows += shownRow(rowIn(entry, tableOf<Part>(), part.id), tableOf<Part>());
    return rows;
}
template QVariantList plainRows(HandoverEntry &, const QList<HandoverParty> &);
template QVariantList plainRows(HandoverEntry &, const QList<HandoverKey> &);
template QVariantList plainRows(HandoverEntry &, const QList<InventoryItem> &);
template QVariantList plainRows(HandoverEntry &, const QList<HandoverPromise> &);
