// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovertexts.h"
#include "core/register/words.h"
#include "qml/handover/entrylines.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoverEditor)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList partyLines(const HandoverEntry &entry)
{
    QStringList lines;
    for (const HandoverParty &party : entry.parties) {
        QStringList parts{nameOf(party), party.organisation};
        if (party.present == Tri::Yes) parts += Text::tr("anwesend");
        if (party.present == Tri::No) parts += Text::tr("nicht anwesend");
        if (party.powerOfAttorney == Tri::Yes) parts += Text::tr("mit Vollmacht");
        if (party.commissioned == Tri::Yes) parts += Text::tr("beauftragt");
        lines += joined(parts);
    }
    return lines;
}

QStringList keyLines(const HandoverEntry &entry)
{
    QStringList lines;
    for (const HandoverKey &key : entry.keys)
        if (key.count) lines += joined({u"%1: %2"_s.arg(word(key.kind)).arg(*key.count), key.number, key.note});
    if (!entry.handover.missingKeys.isEmpty()) lines += Text::tr("Fehlende Schlüssel: %1").arg(entry.handover.missingKeys);
    return lines;
}

QStringList meterLines(const HandoverEntry &entry)
{
    QStringList lines;
    for (const MeterReading &meter : entry.meters)
        lines += joined(
            {u"%1 %2"_s.arg(word(meter.medium), meter.meterNumber).trimmed(), readingText(meter), dateText(meter.readOn), meter.note});
    return lines;
}

QString remedyText(const RoomPart &part)
{
    if (part.state != ElementState::Defect) return {};
    const QString who = part.remedyBy == Side::Unknown ? QString() : word(part.remedyBy);
    return part.remedyUntil.isValid() ? Text::tr("%1 bis %2").arg(who, dateText(part.remedyUntil)).trimmed() : who;
}

QStringList roomLines(const HandoverEntry &entry)
{
    QStringList lines;
    for (const HandoverRoom &room : entry.rooms) {
        QStringList parts;
        QStringList sound;
        for (const RoomPart &part : entry.parts) {
            if (part.roomId != room.id || part.state == ElementState::Unchecked) continue;
            if (part.state == ElementState::Sound && part.description.isEmpty())
                sound += word(part.element);
            else
                parts += u"%1: %2"_s.arg(word(part.element), joined({word(part.state), part.description, remedyText(part)}));
        }
        if (!sound.isEmpty()) parts += Text::tr("ohne Mangel: %1").arg(sound.join(u", "_s));
        lines += u"%1 – %2"_s.arg(nameOf(room), parts.isEmpty() ? Text::tr("nicht geprüft") : parts.join(u"; "_s));
    }
    return lines;
}

QStringList inventoryLines(const HandoverEntry &entry)
{
    QStringList lines;
    for (const InventoryItem &item : entry.inventory)
        lines += joined({item.count ? u"%1 × %2"_s.arg(*item.count).arg(item.name) : item.name,
            item.state == ElementState::Unchecked ? QString() : word(item.state),
            item.owner == ItemOwner::Unknown ? QString() : word(item.owner)});
    return lines;
}

QStringList promiseLines(const HandoverEntry &entry)
{
    QStringList lines;
    for (const HandoverPromise &promise : entry.promises)
        lines += joined({promise.text, promise.side == Side::Unknown ? QString() : word(promise.side),
            promise.dueOn.isValid() ? Text::tr("bis %1").arg(dateText(promise.dueOn)) : QString()});
    if (entry.handover.cleaning != Cleaning::Unknown) lines += Text::tr("Reinigung: %1").arg(word(entry.handover.cleaning));
    if (entry.handover.deposit)
        lines += joined({Text::tr("Kaution: %1").arg(euroText(entry.handover.deposit)), dateText(entry.handover.depositOn)});
    return lines;
}

QStringList topicLines(const HandoverEntry &entry)
{
    QStringList lines;
    for (const InstructionRow &row : entry.instruction) {
        QStringList parts{row.explained == Explained::Yes ? Text::tr("erklärt")
                : row.explained == Explained::No          ? Text::tr("nicht erklärt")
                                                          : word(row.explained)};
        if (row.shown == Tri::Yes) parts += Text::tr("gezeigt");
        if (!row.material.isEmpty()) parts += Text::tr("Merkblatt %1").arg(languageName(row.material));
        if (row.understanding != Understanding::NotAsked) parts += word(row.understanding);
        parts += row.note;
        lines += u"%1 %2: %3"_s.arg(topicCode(topicOf(row)), word(row.topic), joined(parts));
    }
    return lines;
}
}

QVariantList paperLines(const HandoverEntry &entry, HandoverDocument document)
{
    QVariantList groups;
    const auto add = [&](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty()) groups += QVariantMap{{u"heading"_s, heading}, {u"lines"_s, lines}};
    };
    add(Text::tr("Parteien"), partyLines(entry));
    if (document == HandoverDocument::Instruction) {
        add(Text::tr("Themen"), topicLines(entry));
        return groups;
    }
    add(Text::tr("Schlüssel"), keyLines(entry));
    add(Text::tr("Zähler"), meterLines(entry));
    add(Text::tr("Räume"), roomLines(entry));
    add(Text::tr("Inventar"), inventoryLines(entry));
    add(Text::tr("Vereinbart"), promiseLines(entry));
    return groups;
}
