// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/progress.h"
#include "core/handover/signatures.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german, int count = -1)
{
    return QCoreApplication::translate("Handover", german, nullptr, count);
}

bool isDone(const HandoverParty &party)
{
    return !party.name.trimmed().isEmpty() && party.present != Tri::Unknown;
}

SectionProgress parties(const HandoverEntry &entry)
{
    SectionProgress progress{.section = HandoverSection::Parties, .all = static_cast<int>(entry.parties.size())};
    for (const HandoverParty &party : entry.parties) {
        if (isDone(party))
            ++progress.done;
        else
            progress.missing += text(QT_TRANSLATE_NOOP("Handover", "%1: Name oder „anwesend“ fehlt.")).arg(word(party.role));
        progress.hasWarning |= party.role == PartyRole::LandlordAgent && party.powerOfAttorney != Tri::Yes;
    }
    return progress;
}

SectionProgress keys(const HandoverEntry &entry)
{
    SectionProgress progress{.section = HandoverSection::Keys, .all = static_cast<int>(entry.keys.size())};
    for (const HandoverKey &key : entry.keys)
        if (key.count)
            ++progress.done;
        else
            progress.missing += text(QT_TRANSLATE_NOOP("Handover", "Schlüssel für %1: Die Anzahl fehlt.")).arg(word(key.kind));
    if (entry.keys.isEmpty()) progress.missing += text(QT_TRANSLATE_NOOP("Handover", "Es ist kein Schlüssel eingetragen."));
    progress.hasWarning = entry.handover.missingKeys.isEmpty();
    return progress;
}

SectionProgress meters(const HandoverEntry &entry)
{
    SectionProgress progress{.section = HandoverSection::Meters, .all = static_cast<int>(entry.meters.size())};
    for (const MeterReading &meter : entry.meters)
        if (meter.readingMilli)
            ++progress.done;
        else
            progress.missing += text(QT_TRANSLATE_NOOP("Handover", "%1: Der Zählerstand fehlt.")).arg(word(meter.medium));
    return progress;
}

SectionProgress rooms(const HandoverEntry &entry)
{
    SectionProgress progress{.section = HandoverSection::Rooms, .all = static_cast<int>(entry.parts.size())};
    for (const RoomPart &part : entry.parts) {
        progress.done += part.state != ElementState::Unchecked ? 1 : 0;
        const bool isVague = part.description.isEmpty() || part.remedyBy == Side::Unknown || !part.remedyUntil.isValid();
        progress.hasWarning |= part.state == ElementState::Defect && isVague;
    }
    const int open = progress.all - progress.done;
    if (open > 0) progress.missing += text(QT_TRANSLATE_N_NOOP("Handover", "%n Bauteile sind noch nicht geprüft."), open);
    if (entry.rooms.isEmpty()) progress.missing += text(QT_TRANSLATE_NOOP("Handover", "Es ist kein Raum eingetragen."));
    return progress;
}

SectionProgress inventory(const HandoverEntry &entry)
{
    SectionProgress progress{.section = HandoverSection::Inventory, .all = 1};
    if (entry.handover.cleaning == Cleaning::Unknown)
        progress.missing += text(QT_TRANSLATE_NOOP("Handover", "Wie gereinigt ist, fehlt."));
    else
        progress.done = 1;
    return progress;
}

SectionProgress instruction(const HandoverEntry &entry)
{
    SectionProgress progress{.section = HandoverSection::Instruction, .all = static_cast<int>(entry.instruction.size())};
    for (const InstructionRow &row : entry.instruction) {
        progress.done += row.explained != Explained::Open ? 1 : 0;
        progress.hasWarning |= row.understanding == Understanding::Refresh || row.understanding == Understanding::Later;
    }
    const int open = progress.all - progress.done;
    if (open > 0) progress.missing += text(QT_TRANSLATE_N_NOOP("Handover", "%n Themen sind noch offen."), open);
    return progress;
}

SectionProgress sponsor(bool hasSponsor)
{
    SectionProgress progress{.section = HandoverSection::Sponsor, .done = hasSponsor ? 1 : 0, .all = 1};
    if (!hasSponsor) progress.missing += text(QT_TRANSLATE_NOOP("Handover", "Es steht noch kein Pate fest."));
    return progress;
}

SectionProgress signatures(const HandoverEntry &entry)
{
    SectionProgress progress{.section = HandoverSection::Signatures};
    for (const HandoverDocument document : papersOf(entry.handover.kind)) {
        const QList<HandoverParty> missing = missingSigners(entry, document);
        const int all = static_cast<int>(expectedSigners(entry, document).size());
        progress.all += all;
        progress.done += all - static_cast<int>(missing.size());
        for (const HandoverParty &party : missing)
            progress.missing
                += text(QT_TRANSLATE_NOOP("Handover", "%1: Die Unterschrift von %2 fehlt.")).arg(word(document), word(party.role));
    }
    return progress;
}
}

QList<SectionProgress> progressOf(const HandoverEntry &entry, bool hasSponsor)
{
    const QList<HandoverDocument> papers = papersOf(entry.handover.kind);
    QList<SectionProgress> sections{parties(entry)};
    if (papers.contains(HandoverDocument::Protocol)) sections += {keys(entry), meters(entry), rooms(entry), inventory(entry)};
    if (papers.contains(HandoverDocument::Instruction)) sections += {instruction(entry), sponsor(hasSponsor)};
    sections += signatures(entry);
    return sections;
}

QStringList missingForSignature(const HandoverEntry &entry, HandoverDocument document)
{
    QStringList missing = parties(entry).missing;
    if (document == HandoverDocument::Instruction) return missing + instruction(entry).missing;
    for (const SectionProgress &section : {keys(entry), meters(entry), rooms(entry), inventory(entry)}) missing += section.missing;
    return missing;
}
