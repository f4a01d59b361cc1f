// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverparts.h"
#include "core/register/finding.h"
#include "core/storage/sql.h"
#include <QLocale>

/** Where the rows of a kind are kept. */
template<class Part> QString tableOf();
template<> inline QString tableOf<HandoverParty>()
{
    return QStringLiteral("handover_party");
}
template<> inline QString tableOf<HandoverKey>()
{
    return QStringLiteral("handover_key");
}
template<> inline QString tableOf<MeterReading>()
{
    return QStringLiteral("meter_reading");
}
template<> inline QString tableOf<HandoverRoom>()
{
    return QStringLiteral("handover_room");
}
template<> inline QString tableOf<RoomPart>()
{
    return QStringLiteral("room_part");
}
template<> inline QString tableOf<InventoryItem>()
{
    return QStringLiteral("inventory_item");
}
template<> inline QString tableOf<HandoverPromise>()
{
    return QStringLiteral("handover_promise");
}
template<> inline QString tableOf<InstructionRow>()
{
    return QStringLiteral("instruction_row");
}
template<> inline QString tableOf<Signature>()
{
    return QStringLiteral("signature");
}
template<> inline QString tableOf<Supplement>()
{
    return QStringLiteral("supplement");
}

/** Of which paper a row is part; a locked paper keeps its rows as they are. */
template<class Part> constexpr HandoverDocument documentOf()
{
    return std::is_same_v<Part, InstructionRow> ? HandoverDocument::Instruction : HandoverDocument::Protocol;
}

/**
 * Adds a handover of a dwelling with the next number, ready to be gone through: parties from the register, rooms and meters from the last
 * protocol of the flat, else rooms from what the register says of it, all topics of the instruction. What @p wanted says already stays.
 * Invalid "handover.begins".
 */
Result<HandoverEntry> planHandover(Sql &sql, const Handover &wanted, QDate today);
/** What a handover of this tenancy would say: flat, household, whom one calls first of today's landlords, days. The language is the
 * household's interpreter's, where known.
 */
Result<Handover> handoverFor(Sql &sql, qint64 vacancyId, HandoverKind kind, QDate today);
Result<HandoverEntry> loadHandover(Sql &sql, qint64 id);
Result<qint64> findHandover(Sql &sql, const QString &number);
/**
 * Changes the head; number, state and hashes stay. Invalid "handover.begins", "handover.ends", or "handover.locked" where a fact of a
 * signed paper would change.
 */
Result<Handover> saveHandover(Sql &sql, Handover handover);
/** Called off; its open tasks end with it. Invalid "handover.locked" where somebody signed. */
Result<Handover> cancelHandover(Sql &sql, qint64 id, int version);
/** Invalid "handover.locked" where somebody signed, "handover.linked" where visits or a take-along file hang on it. */
Result<> removeHandover(Sql &sql, qint64 id, int version);

/** Invalid "handover.locked" where the paper is signed, "handover.cancelled". A planned handover is under way from then on. */
Result<Handover> openForChange(Sql &sql, qint64 handoverId, HandoverDocument document);
/** What hangs on a handover, a room, a part or a meter goes with it; the bytes stay for undo. */
Result<> removeDocuments(Sql &sql, const QString &subjectUid);
/** Who takes part stands on both papers, everything else on one. */
template<class Part> Result<> openFor(Sql &sql, qint64 handoverId)
{
    auto open = openForChange(sql, handoverId, documentOf<Part>());
    if (open && std::is_same_v<Part, HandoverParty>) open = openForChange(sql, handoverId, HandoverDocument::Instruction);
    if (!open) return std::unexpected(open.error());
    return {};
}
/** Adds (id 0, at the end unless it has a position) or changes one row, as soon as it was entered. */
template<class Part> Result<Part> savePart(Sql &sql, const Part &part)
{
    if (auto open = openFor<Part>(sql, part.handoverId); !open) return std::unexpected(open.error());
    if (part.id != 0) return sql.save(tableOf<Part>(), part);
    Part added = part;
    if (added.position == 0) {
        const auto last = sql.value(
            QStringLiteral("select coalesce(max(position), 0) from %1 where handover_id=?").arg(tableOf<Part>()), {part.handoverId});
        if (!last) return std::unexpected(last.error());
        added.position = last->toInt() + 1;
    }
    return sql.add(tableOf<Part>(), added);
}
template<class Part> Result<> removePart(Sql &sql, const Part &part)
{
    if (auto open = openFor<Part>(sql, part.handoverId); !open) return open;
    return removeDocuments(sql, part.uid).and_then([&] { return sql.remove(tableOf<Part>(), part.id, part.version); });
}
/** Adds a room with what is usually looked at in its kind. */
Result<HandoverRoom> addRoom(Sql &sql, const HandoverRoom &room);
/** With its parts; photos stay in the register, and undo brings all back. */
Result<> removeRoom(Sql &sql, const HandoverRoom &room);
/** What is usually looked at in a room of this kind. */
QList<RoomElement> elementsOf(RoomKind kind);

/** What addDocument() and its kin ask: "handover.locked" where a photo would change a signed protocol. @p subjectUid as in HandoverEntry.
 */
Result<> expectOpenPhotos(Sql &sql, const QString &subjectUid);

/** The same of a scan: "handover.locked" where it is somebody's signature on paper. */
Result<> expectScanKept(Sql &sql, const QString &documentUid);

/** The last protocol of the flat before this handover, or the one it names to be compared with; nothing where there is none. */
Result<std::optional<HandoverEntry>> protocolBefore(Sql &sql, const Handover &handover);

/** The unit in which a medium is read; a tank may be read in centimetres, too. */
MeterUnit unitOf(MeterMedium medium);
/**
 * What a form has to say of a meter: LV "meter.unit" (does not fit the medium), "meter.below" (below the last reading of the same number),
 * "meter.leap" (more than a household uses in the time), "meter.location" (MaLo-ID without eleven digits), "meter.number".
 */
QList<Finding> checkMeter(const MeterReading &reading, const QList<MeterReading> &before, QDate today);
/** The same medium and number, however it is written; without a number nobody knows. */
bool isSameMeter(const MeterReading &a, const MeterReading &b);
/** Reads "1.234,5" as thousandths; Invalid "meter.reading". */
Result<std::optional<qint64>> parseReading(QStringView typed);
/** "1234,5": as many decimals as the reading needs, no groups; parseReading() reads it back. */
QString printReading(std::optional<qint64> readingMilli, QLocale locale = {});
