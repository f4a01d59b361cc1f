// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/protocolparts.h"
#include "core/handover/comparison.h"
#include "core/handover/handovers.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype freeParties = 2, freeMeters = 5, freeItems = 6, freePromises = 4;

QList<QJsonObject> headsOf(const QStringList &codes, const SecondLanguage &language)
{
    QList<QJsonObject> heads;
    heads.reserve(codes.size());
    for (const QString &code : codes) heads += pairOf(code, language);
    return heads;
}

QString countText(std::optional<int> count)
{
    return count ? QString::number(*count) : QString();
}

QJsonObject partyNote(const HandoverParty &party, const SecondLanguage &language)
{
    QList<QJsonObject> notes;
    if (party.powerOfAttorney == Tri::Yes) notes += pairOf(u"form.power_of_attorney"_s, language);
    if (party.commissioned == Tri::Yes) notes += pairOf(u"form.commissioned"_s, language);
    if (party.commissioned == Tri::No) notes += pairOf(u"form.voluntary"_s, language);
    return joinedPairs(notes, u", "_s);
}

QJsonObject presence(Tri present, const SecondLanguage &language)
{
    if (present == Tri::Unknown) return pair({});
    return pairOf(present == Tri::Yes ? u"form.yes"_s : u"form.no"_s, language);
}

bool isLandlordsSide(PartyRole role)
{
    return role == PartyRole::Landlord || role == PartyRole::LandlordAgent;
}

QJsonArray blankParties(HandoverDocument document, const SecondLanguage &language)
{
    static const QList<PartyRole> usual{PartyRole::Landlord, PartyRole::Tenant, PartyRole::Tenant, PartyRole::Office, PartyRole::Sponsor,
        PartyRole::Interpreter, PartyRole::Witness};
    QJsonArray rows;
    for (const PartyRole role : usual) {
        if (document == HandoverDocument::Instruction && (isLandlordsSide(role) || role == PartyRole::Witness)) continue;
        rows += tableRow({pairOf(role, language), pair({}), pair({}), pair({}), pair({})});
    }
    return rows;
}

QString readingText(const MeterReading &meter)
{
    const QString reading = printReading(meter.readingMilli, QLocale(QLocale::German, QLocale::Germany));
    return reading.isEmpty() ? QString() : reading + QChar(QChar::Nbsp) + formWord(meter.unit);
}

/** What the same meter showed at the last protocol. */
QString lastReading(const HandoverFacts &facts, const MeterReading &meter)
{
    if (!facts.before) return {};
    for (const MeterReading &one : facts.before->meters)
        if (isSameMeter(one, meter) && one.readingMilli)
            return one.readOn.isValid() ? readingText(one) + u", "_s + germanDate(one.readOn) : readingText(one);
    return {};
}

/** "78,0 m², 3 Zimmer" */
QString sizeOf(const Dwelling &dwelling)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QStringList size{areaText(dwelling.livingAreaDm2, german)};
    if (dwelling.halfRooms) size += u"%1 %2"_s.arg(roomsText(dwelling.halfRooms, german), formWord(u"form.room_count"_s));
    size.removeAll(QString());
    return size.join(u", "_s);
}

QJsonObject supplyOf(const MeterReading &meter)
{
    QStringList parts{meter.supplier, meter.suppliedFrom.isValid() ? germanDate(meter.suppliedFrom) : QString(), meter.marketLocation};
    parts.removeAll(QString());
    return pair(parts.join(u", "_s));
}
}

QJsonArray headLines(const HandoverFacts &facts, HandoverDocument document)
{
    const Handover &handover = facts.entry.handover;
    const bool isBlank = facts.wish.isBlank, isProtocol = document == HandoverDocument::Protocol;
    QJsonArray lines;
    // What nobody knows is a line to write on in a blank form, and nothing in one that is filled.
    const auto add = [&](const QString &code, const QJsonObject &value) {
        if (isBlank || !value[u"de"_s].toString().isEmpty()) lines += lineOf(pairOf(code, facts.language), value, isBlank);
    };
    add(u"form.dwelling"_s, pair(addressOf(facts.building)));
    add(u"form.position"_s, pair(doorOf(facts.dwelling)));
    if (isProtocol) add(u"form.living_area"_s, pair(sizeOf(facts.dwelling)));
    add(u"form.date"_s, pair(isBlank ? QString() : germanMoment(handover.beginsAt)));
    if (isProtocol) add(u"form.rent_begins"_s, pair(germanDate(handover.rentBeginsOn)));
    add(handover.kind == HandoverKind::MoveOut ? u"form.moves_out"_s : u"form.moves_in"_s, pair(germanDate(handover.movesInOn)));
    const ReadingLanguage *spoken = findLanguage(handover.language);
    add(u"form.language"_s, pair(spoken ? spoken->name : QString()));
    add(u"form.interpreting"_s, isBlank ? pair({}) : knownPair(handover.interpreting, facts.language));
    return lines;
}

PaperTable partyTable(const HandoverFacts &facts, HandoverDocument document)
{
    const SecondLanguage &language = facts.language;
    PaperTable table{.kind = u"parties"_s,
        .title = pairOf(u"form.parties"_s, language),
        .heads = headsOf({u"form.role"_s, u"form.name"_s, u"form.organisation"_s, u"form.present"_s, u"form.note"_s}, language),
        .rows = {},
        .isBlank = facts.wish.isBlank};
    if (facts.wish.isBlank) {
        table.rows = blankParties(document, language);
        return table;
    }
    QStringList names = facts.wish.persons;
    for (const HandoverParty &one : facts.entry.parties) {
        if (document == HandoverDocument::Instruction && isLandlordsSide(one.role)) continue;
        const bool isNamed = one.role == PartyRole::Tenant && !names.isEmpty();
        table.rows += tableRow({pairOf(one.role, language), pair(isNamed ? names.takeFirst() : one.name), pair(one.organisation),
            presence(one.present, language), partyNote(one, language)});
    }
    for (const QString &name : std::as_const(names))
        table.rows += tableRow({pairOf(PartyRole::Tenant, language), pair(name), pair({}), pair({}), pair({})});
    if (table.rows.isEmpty()) table.rows = emptyRows(freeParties, table.heads.size());
    return table;
}

PaperTable keyTable(const HandoverFacts &facts)
{
    const SecondLanguage &language = facts.language;
    PaperTable table{.kind = u"keys"_s,
        .title = pairOf(u"form.keys"_s, language),
        .heads = headsOf({u"form.keys"_s, u"form.count"_s, u"form.key_number"_s, u"form.note"_s}, language),
        .rows = {},
        .isBlank = facts.wish.isBlank};
    if (facts.wish.isBlank)
        for (const KeyKind kind : {KeyKind::HouseDoor, KeyKind::Flat, KeyKind::Room, KeyKind::Cellar, KeyKind::Letterbox, KeyKind::Garage,
                 KeyKind::Bin, KeyKind::Chip, KeyKind::Other})
            table.rows += tableRow({pairOf(kind, language), pair({}), pair({}), pair({})});
    else
        for (const HandoverKey &one : facts.entry.keys)
            table.rows += tableRow({pairOf(one.kind, language), pair(countText(one.count)), pair(one.number), pair(one.note)});
    return table;
}

PaperTable meterTable(const HandoverFacts &facts)
{
    const SecondLanguage &language = facts.language;
    const bool isBlank = facts.wish.isBlank;
    PaperTable table{.kind = u"meters"_s,
        .title = pairOf(u"form.meters"_s, language),
        .heads = headsOf({u"form.medium"_s, u"form.meter_number"_s, u"form.place"_s, u"form.reading"_s, u"form.read_on"_s,
                             u"form.last_reading"_s, u"form.supplier"_s},
            language),
        .rows = {},
        .isBlank = isBlank};
    for (const MeterReading &one : facts.entry.meters)
        table.rows += tableRow({joinedPairs({pairOf(one.medium, language), photoNumbers(facts, one.uid)}, u" · "_s), pair(one.meterNumber),
            pair(one.place), pair(isBlank ? QString() : readingText(one)), pair(isBlank ? QString() : germanDate(one.readOn)),
            pair(lastReading(facts, one)), isBlank ? pair({}) : supplyOf(one)});
    if (isBlank)
        for (const QJsonValue row : emptyRows(std::max<qsizetype>(freeMeters - facts.entry.meters.size(), 2), table.heads.size()))
            table.rows += row;
    return table;
}

PaperTable inventoryTable(const HandoverFacts &facts)
{
    const SecondLanguage &language = facts.language;
    PaperTable table{.kind = u"inventory"_s,
        .title = pairOf(u"form.inventory"_s, language),
        .heads = headsOf({u"form.item"_s, u"form.count"_s, u"form.state"_s, u"form.owner"_s}, language),
        .rows = {},
        .isBlank = facts.wish.isBlank};
    for (const InventoryItem &one : facts.entry.inventory)
        table.rows += tableRow({pair(one.name), pair(facts.wish.isBlank ? QString() : countText(one.count)),
            facts.wish.isBlank ? pair({}) : knownPair(one.state, language),
            facts.wish.isBlank ? pair({}) : knownPair(one.owner, language)});
    if (facts.wish.isBlank)
        for (const QJsonValue row : emptyRows(freeItems, table.heads.size())) table.rows += row;
    return table;
}

PaperTable promiseTable(const HandoverFacts &facts)
{
    const SecondLanguage &language = facts.language;
    PaperTable table{.kind = u"promises"_s,
        .title = pairOf(u"form.promises"_s, language),
        .heads = headsOf({u"form.promise"_s, u"form.side"_s, u"form.remedy_until"_s}, language),
        .rows = {},
        .isBlank = facts.wish.isBlank};
    if (facts.wish.isBlank) {
        table.rows = emptyRows(freePromises, table.heads.size());
        return table;
    }
    for (const HandoverPromise &one : facts.entry.promises)
        table.rows += tableRow({pair(one.text), knownPair(one.side, language), pair(germanDate(one.dueOn))});
    return table;
}

PaperTable differenceTable(const HandoverFacts &facts)
{
    const SecondLanguage &language = facts.language;
    PaperTable table{.kind = u"differences"_s,
        .title = pairOf(u"form.comparison"_s, language),
        .heads = headsOf({u"form.place"_s, u"form.element"_s, u"form.at_move_in"_s, u"form.at_move_out"_s}, language),
        .rows = {},
        .isBlank = false};
    if (facts.wish.isBlank || facts.entry.handover.kind != HandoverKind::MoveOut || !facts.before) return table;
    for (const Difference &one : differencesOf(*facts.before, facts.entry)) {
        QJsonObject row = tableRow({pair(one.where), pair(one.what), pair(one.before), pair(one.now)});
        row[u"worse"_s] = one.isWorse;
        table.rows += row;
    }
    return table;
}
