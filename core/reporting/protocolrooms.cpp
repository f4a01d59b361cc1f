// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovers.h"
#include "core/reporting/protocolparts.h"

using namespace Qt::StringLiterals;

namespace {
/** A form to fill by hand has rooms even where nobody said yet which there are. */
constexpr std::array usualRooms{RoomKind::Hall, RoomKind::Kitchen, RoomKind::Bath, RoomKind::LivingRoom, RoomKind::Bedroom,
    RoomKind::ChildrensRoom, RoomKind::Cellar, RoomKind::Other};

QJsonObject partOf(const RoomPart &part, const HandoverFacts &facts)
{
    const bool isBlank = facts.wish.isBlank;
    const ElementState state = isBlank ? ElementState::Unchecked : part.state;
    return {{u"element"_s, pairOf(part.element, facts.language)}, {u"sound"_s, state == ElementState::Sound},
        {u"worn"_s, state == ElementState::Worn}, {u"defect"_s, state == ElementState::Defect},
        {u"description"_s, isBlank ? QString() : part.description}, {u"photos"_s, photoNumbers(facts, part.uid)},
        {u"remedy"_s, isBlank ? pair({}) : knownPair(part.remedyBy, facts.language)},
        {u"until"_s, isBlank ? QString() : germanDate(part.remedyUntil)}};
}

QJsonObject roomOf(const HandoverRoom &room, const QList<RoomPart> &parts, const HandoverFacts &facts)
{
    QJsonArray rows;
    for (const RoomPart &part : parts) rows += partOf(part, facts);
    return {{u"name"_s, roomName(room, facts.language)}, {u"note"_s, facts.wish.isBlank ? QString() : room.note},
        {u"photos"_s, photoNumbers(facts, room.uid)}, {u"parts"_s, rows}};
}

QList<RoomPart> partsOf(const HandoverRoom &room, const HandoverFacts &facts)
{
    QList<RoomPart> parts;
    for (const RoomPart &part : facts.entry.parts)
        if (part.roomId == room.id) parts += part;
    if (!parts.isEmpty() || !facts.wish.isBlank) return parts;
    for (const RoomElement element : elementsOf(room.kind)) parts += RoomPart{.element = element};
    return parts;
}

QString captionOf(const HandoverPhoto &photo, const HandoverFacts &facts)
{
    QStringList words{photo.caption};
    for (const RoomPart &part : facts.entry.parts)
        if (part.uid == photo.subjectUid) words = {formWord(part.element), photo.caption};
    for (const MeterReading &meter : facts.entry.meters)
        if (meter.uid == photo.subjectUid) words = {formWord(meter.medium), meter.meterNumber, photo.caption};
    words.removeAll(QString());
    return words.join(u", "_s);
}

/** The room that a photo shows; nothing of a meter or the handover as a whole. */
const HandoverRoom *roomOfPhoto(const HandoverPhoto &photo, const HandoverEntry &entry)
{
    qint64 id = -1;
    for (const RoomPart &part : entry.parts)
        if (part.uid == photo.subjectUid) id = part.roomId;
    const auto found
        = std::ranges::find_if(entry.rooms, [&](const HandoverRoom &room) { return room.id == id || room.uid == photo.subjectUid; });
    return found == entry.rooms.end() ? nullptr : &*found;
}
}

QJsonObject roomName(const HandoverRoom &room, const SecondLanguage &language)
{
    const QJsonObject kind = pairOf(room.kind, language);
    return room.name.isEmpty() ? kind : pair(room.name, kind[u"other"_s].toString());
}

QJsonObject photoNumbers(const HandoverFacts &facts, const QString &uid)
{
    QStringList numbers;
    for (qsizetype i = 0; i < facts.photos.size(); ++i)
        if (facts.photos[i].subjectUid == uid) numbers += QString::number(i + 1);
    if (numbers.isEmpty()) return pair({});
    const QJsonObject word = pairOf(u"form.photo"_s, facts.language);
    const QString all = numbers.join(u", "_s), other = word[u"other"_s].toString();
    return pair(word[u"de"_s].toString() + u' ' + all, other.isEmpty() ? QString() : other + u' ' + all);
}

QJsonObject roomTable(const HandoverFacts &facts)
{
    const SecondLanguage &language = facts.language;
    QJsonArray rooms;
    for (const HandoverRoom &room : facts.entry.rooms) rooms += roomOf(room, partsOf(room, facts), facts);
    if (facts.wish.isBlank && facts.entry.rooms.isEmpty())
        for (const RoomKind kind : usualRooms) {
            const HandoverRoom room{.kind = kind};
            rooms += roomOf(room, partsOf(room, facts), facts);
        }
    if (rooms.isEmpty()) return {};
    constexpr int germanColumns = 7;
    return {{u"title"_s, pairOf(u"form.rooms"_s, language)}, {u"blankRooms"_s, facts.wish.isBlank},
        {u"columns"_s, language.code.isEmpty() ? germanColumns : germanColumns + 1},
        {u"elementHead"_s, pairOf(u"form.element"_s, language)}, {u"soundHead"_s, pairOf(ElementState::Sound, language)},
        {u"wornHead"_s, pairOf(ElementState::Worn, language)}, {u"defectHead"_s, pairOf(ElementState::Defect, language)},
        {u"descriptionHead"_s, pairOf(u"form.description"_s, language)}, {u"remedyHead"_s, pairOf(u"form.remedy_by"_s, language)},
        {u"untilHead"_s, pairOf(u"form.remedy_until"_s, language)}, {u"rooms"_s, rooms}};
}

QJsonObject photoPages(const HandoverFacts &facts)
{
    QJsonArray groups, items;
    const HandoverRoom *last = nullptr;
    bool isFirst = true;
    const auto close = [&] {
        if (items.isEmpty()) return;
        const QJsonObject name = last ? roomName(*last, facts.language) : pairOf(u"form.dwelling"_s, facts.language);
        groups += QJsonObject{{u"name"_s, name}, {u"items"_s, items}};
        items = {};
    };
    for (qsizetype i = 0; i < facts.photos.size(); ++i) {
        const HandoverPhoto &photo = facts.photos[i];
        const HandoverRoom *room = roomOfPhoto(photo, facts.entry);
        if (!isFirst && room != last) close();
        isFirst = false;
        last = room;
        const QString number = u"%1 %2"_s.arg(formWord(u"form.photo"_s)).arg(i + 1), caption = captionOf(photo, facts);
        items += QJsonObject{
            {u"src"_s, inlinePicture(photo.bytes)}, {u"number"_s, number}, {u"caption"_s, caption.isEmpty() ? caption : u": "_s + caption}};
    }
    close();
    if (groups.isEmpty()) return {};
    return {{u"title"_s, pairOf(u"form.photos"_s, facts.language)}, {u"groups"_s, groups}};
}
