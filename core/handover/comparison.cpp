// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/comparison.h"
#include "core/handover/handovers.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return QCoreApplication::translate("Handover", german);
}

QString orDash(const QString &words)
{
    return words.isEmpty() ? u"–"_s : words;
}

QString countWords(const std::optional<int> &count)
{
    return count ? QString::number(*count) : u"–"_s;
}

QString stateWords(const RoomPart &part)
{
    return part.description.isEmpty() ? word(part.state) : word(part.state) + u": "_s + part.description;
}

QString nameOf(const HandoverRoom &room)
{
    return room.name.isEmpty() ? word(room.kind) : room.name;
}

QString nameOf(const HandoverKey &key)
{
    return key.number.isEmpty() ? word(key.kind) : word(key.kind) + u' ' + key.number;
}

void addKeys(QList<Difference> &found, const HandoverEntry &before, const HandoverEntry &now)
{
    QMap<QString, int> then, today;
    QStringList order;
    for (const auto &[list, counts] : {std::pair(&before.keys, &then), std::pair(&now.keys, &today)})
        for (const HandoverKey &key : *list) {
            if (!order.contains(nameOf(key))) order += nameOf(key);
            (*counts)[nameOf(key)] += key.count.value_or(0);
        }
    for (const QString &name : std::as_const(order)) {
        const int first = then.value(name), second = today.value(name);
        if (first == second) continue;
        found += {.where = text(QT_TRANSLATE_NOOP("Handover", "Schlüssel")),
            .what = name,
            .before = QString::number(first),
            .now = QString::number(second),
            .isWorse = second < first};
    }
}

/** A meter without a number is known by where it is. */
bool isMatch(const MeterReading &a, const MeterReading &b)
{
    const bool isUnnumbered = a.meterNumber.isEmpty() && b.meterNumber.isEmpty();
    return isSameMeter(a, b) || (isUnnumbered && a.medium == b.medium && a.place == b.place);
}

QString readingWords(const MeterReading &meter)
{
    return meter.readingMilli ? printReading(meter.readingMilli) + u' ' + word(meter.unit) : u"–"_s;
}

QString usedWords(const MeterReading &before, const MeterReading &now)
{
    if (!before.readingMilli || !now.readingMilli || before.unit != now.unit || *now.readingMilli < *before.readingMilli)
        return readingWords(now);
    const QString used = printReading(*now.readingMilli - *before.readingMilli) + u' ' + word(now.unit);
    return text(QT_TRANSLATE_NOOP("Handover", "%1 (%2 verbraucht)")).arg(readingWords(now), used);
}

void addMeters(QList<Difference> &found, const HandoverEntry &before, const HandoverEntry &now)
{
    for (const MeterReading &meter : now.meters) {
        const auto last = std::ranges::find_if(before.meters, [&](const MeterReading &one) { return isMatch(one, meter); });
        const bool isNew = last == before.meters.end();
        if (!isNew && last->readingMilli == meter.readingMilli) continue;
        found += {.where = word(meter.medium),
            .what = orDash(meter.meterNumber),
            .before = isNew ? u"–"_s : readingWords(*last),
            .now = isNew ? readingWords(meter) : usedWords(*last, meter),
            .isWorse = !isNew && meter.readingMilli < last->readingMilli};
    }
}

const RoomPart *partBefore(const HandoverEntry &before, const QString &room, RoomElement element)
{
    for (const HandoverRoom &one : before.rooms)
        if (nameOf(one) == room)
            for (const RoomPart &part : before.parts)
                if (part.roomId == one.id && part.element == element) return &part;
    return nullptr;
}

void addRooms(QList<Difference> &found, const HandoverEntry &before, const HandoverEntry &now)
{
    for (const HandoverRoom &room : now.rooms)
        for (const RoomPart &part : now.parts) {
            if (part.roomId != room.id || part.state == ElementState::Unchecked) continue;
            const RoomPart *last = partBefore(before, nameOf(room), part.element);
            if (last && last->state == part.state && last->description == part.description) continue;
            if (!last && part.state == ElementState::Sound) continue;
            found += {.where = nameOf(room),
                .what = word(part.element),
                .before = last ? stateWords(*last) : u"–"_s,
                .now = stateWords(part),
                .isWorse = part.state > (last ? last->state : ElementState::Sound)};
        }
}

void addInventory(QList<Difference> &found, const HandoverEntry &before, const HandoverEntry &now)
{
    const QString where = text(QT_TRANSLATE_NOOP("Handover", "Inventar"));
    for (const InventoryItem &item : before.inventory) {
        const auto same = std::ranges::find(now.inventory, item.name, &InventoryItem::name);
        if (same == now.inventory.end())
            found += {.where = where, .what = item.name, .before = countWords(item.count), .now = u"–"_s, .isWorse = true};
        else if (same->count != item.count || same->state != item.state)
            found += {.where = where,
                .what = item.name,
                .before = countWords(item.count) + u", "_s + word(item.state),
                .now = countWords(same->count) + u", "_s + word(same->state),
                .isWorse = same->count < item.count || same->state > item.state};
    }
    for (const InventoryItem &item : now.inventory)
        if (!std::ranges::contains(before.inventory, item.name, &InventoryItem::name))
            found += {.where = where, .what = item.name, .before = u"–"_s, .now = countWords(item.count)};
}
}

QList<Difference> differencesOf(const HandoverEntry &before, const HandoverEntry &now)
{
    QList<Difference> found;
    addKeys(found, before, now);
    addMeters(found, before, now);
    addRooms(found, before, now);
    addInventory(found, before, now);
    return found;
}
