// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovers.h"
#include "core/access/restricted.h"
#include "core/handover/signatures.h"
#include "core/register/documents.h"

using namespace Qt::StringLiterals;

namespace {
const QString handoverTable = u"handover"_s, taskTable = u"task"_s;

Result<> checkTimes(const Handover &handover)
{
    if (!handover.beginsAt.isValid()) return fail(Error::Kind::Invalid, u"handover.begins"_s);
    if (handover.endsAt.isValid() && handover.endsAt <= handover.beginsAt) return fail(Error::Kind::Invalid, u"handover.ends"_s);
    return {};
}

template<class Part> Result<> readParts(Sql &sql, qint64 handoverId, QList<Part> &parts)
{
    return sql.find<Part>(tableOf<Part>(), u"where handover_id=? order by position, id"_s, {handoverId})
        .transform([&](const QList<Part> &found) { parts = found; });
}

template<class Part> Result<> removeParts(Sql &sql, qint64 handoverId)
{
    return sql.removeAll(tableOf<Part>(), u"handover_id=?"_s, {handoverId});
}

/** Everything that photos hang on. */
QStringList subjectsOf(const HandoverEntry &entry)
{
    QStringList uids{entry.handover.uid};
    for (const HandoverRoom &room : entry.rooms) uids += room.uid;
    for (const RoomPart &part : entry.parts) uids += part.uid;
    for (const MeterReading &meter : entry.meters) uids += meter.uid;
    return uids;
}

Result<> readPhotos(Sql &sql, HandoverEntry &entry)
{
    return documentsOf(sql, subjectsOf(entry)).transform([&](QList<Document> found) {
        found.removeIf([](const Document &one) { return one.kind != DocumentKind::Photo; });
        entry.photos = found;
    });
}

Result<qint64> countOf(Sql &sql, const QString &rest, const QVariantList &values)
{
    return sql.value(u"select count(*) from "_s + rest, values).transform([](const QVariant &count) { return count.toLongLong(); });
}

Result<> expectUnsigned(Sql &sql, const Handover &handover)
{
    const auto signatures = countOf(sql, u"signature where handover_id=?"_s, {handover.id});
    if (!signatures) return std::unexpected(signatures.error());
    if (*signatures > 0 || handover.status == HandoverStatus::Signed)
        return fail(Error::Kind::Invalid, u"handover.locked"_s, {handover.number});
    return {};
}

/** Only what neither paper says may change once it is signed; which flat and language it is about belongs to both. */
Result<> expectSameWords(const HandoverEntry &known, const Handover &handover)
{
    HandoverEntry changed = known;
    changed.handover = handover;
    const auto aboutOf
        = [](const Handover &one) { return std::tuple(one.dwellingId, one.language, one.interpreting, one.comparedUid, one.movesInOn); };
    for (const HandoverDocument document : {HandoverDocument::Protocol, HandoverDocument::Instruction}) {
        if (!isLocked(known, document)) continue;
        if (contentHash(known, document) != contentHash(changed, document) || aboutOf(known.handover) != aboutOf(handover))
            return fail(Error::Kind::Invalid, u"handover.locked"_s, {handover.number});
    }
    return {};
}
}

Result<HandoverEntry> loadHandover(Sql &sql, qint64 id)
{
    auto handover = sql.load<Handover>(handoverTable, id);
    if (!handover) return std::unexpected(handover.error());
    HandoverEntry entry{.handover = *handover};
    return readParts(sql, id, entry.parties)
        .and_then([&] { return readParts(sql, id, entry.keys); })
        .and_then([&] { return readParts(sql, id, entry.meters); })
        .and_then([&] { return readParts(sql, id, entry.rooms); })
        .and_then([&] { return readParts(sql, id, entry.parts); })
        .and_then([&] { return readParts(sql, id, entry.inventory); })
        .and_then([&] { return readParts(sql, id, entry.promises); })
        .and_then([&] { return readParts(sql, id, entry.instruction); })
        .and_then([&] { return readParts(sql, id, entry.signatures); })
        .and_then([&] { return readParts(sql, id, entry.supplements); })
        .and_then([&] { return readPhotos(sql, entry); })
        .transform([&] { return entry; });
}

Result<> expectShown(Sql &sql, qint64 id)
{
    return sql.load<Handover>(u"handover"_s, id).and_then([&](const Handover &one) {
        return expectUnrestrictedDwelling(sql, one.dwellingId)
            .and_then([&] { return expectUnrestricted(sql, SubjectKind::Household, one.householdId.value_or(0)); })
            .and_then([&] { return expectUnrestricted(sql, SubjectKind::Landlord, one.landlordId.value_or(0)); });
    });
}

Result<qint64> findHandover(Sql &sql, const QString &number)
{
    return sql.value(u"select id from handover where number=?"_s, {number.trimmed().toUpper()})
        .and_then([&](const QVariant &id) -> Result<qint64> {
            if (!id.isValid()) return fail(Error::Kind::NotFound, u"handover.gone"_s, {number});
            return id.toLongLong();
        })
        .and_then([&](qint64 id) { return expectShown(sql, id).transform([&] { return id; }); });
}

Result<Handover> saveHandover(Sql &sql, Handover handover)
{
    if (auto sound = checkTimes(handover); !sound) return std::unexpected(sound.error());
    const auto known = loadHandover(sql, handover.id);
    if (!known) return std::unexpected(known.error());
    // Number, state and hashes follow from what was done, not from a form.
    handover.number = known->handover.number;
    handover.status = known->handover.status;
    handover.protocolSha256 = known->handover.protocolSha256;
    handover.instructionSha256 = known->handover.instructionSha256;
    if (auto same = expectSameWords(*known, handover); !same) return std::unexpected(same.error());
    sql.describe(u"handover.changed"_s, handover.number);
    return sql.save(handoverTable, handover);
}

Result<Handover> cancelHandover(Sql &sql, qint64 id, int version)
{
    auto handover = sql.load<Handover>(handoverTable, id);
    if (!handover) return handover;
    if (auto open = expectUnsigned(sql, *handover); !open) return std::unexpected(open.error());
    sql.describe(u"handover.cancelled"_s, handover->number);
    handover->version = version;
    handover->status = HandoverStatus::Cancelled;
    return sql.updateAll(taskTable, u"subject_uid=? and state='open'"_s, {handover->uid}, {{u"state"_s, u"cancelled"_s}}).and_then([&] {
        return sql.save(handoverTable, *handover);
    });
}

Result<> removeHandover(Sql &sql, qint64 id, int version)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    const Handover &handover = entry->handover;
    if (auto open = expectUnsigned(sql, handover); !open) return open;
    const auto linked = countOf(sql, u"trip_item where subject_uid=?"_s, {handover.uid}).and_then([&](qint64 trips) {
        return countOf(sql, u"visit_plan where handover_id=?"_s, {id}).transform([&](qint64 plans) { return trips + plans; });
    });
    if (!linked) return std::unexpected(linked.error());
    if (*linked > 0) return fail(Error::Kind::Invalid, u"handover.linked"_s, {handover.number});
    sql.describe(u"handover.removed"_s, handover.number);
    for (const QString &uid : subjectsOf(*entry))
        if (auto gone = removeDocuments(sql, uid); !gone) return gone;
    return removeParts<HandoverParty>(sql, id)
        .and_then([&] { return removeParts<HandoverKey>(sql, id); })
        .and_then([&] { return removeParts<MeterReading>(sql, id); })
        .and_then([&] { return removeParts<RoomPart>(sql, id); })
        .and_then([&] { return removeParts<HandoverRoom>(sql, id); })
        .and_then([&] { return removeParts<InventoryItem>(sql, id); })
        .and_then([&] { return removeParts<HandoverPromise>(sql, id); })
        .and_then([&] { return removeParts<InstructionRow>(sql, id); })
        .and_then([&] { return sql.removeAll(taskTable, u"subject_uid=?"_s, {handover.uid}); })
        .and_then([&] { return sql.remove(handoverTable, id, version); });
}

Result<Handover> openForChange(Sql &sql, qint64 handoverId, HandoverDocument document)
{
    auto handover = sql.load<Handover>(handoverTable, handoverId);
    if (!handover) return handover;
    if (handover->status == HandoverStatus::Cancelled) return fail(Error::Kind::Invalid, u"handover.cancelled"_s, {handover->number});
    const QString stored = toStored(QVariant::fromValue(document)).toString();
    const auto signatures = countOf(sql, u"signature where handover_id=? and document=?"_s, {handoverId, stored});
    if (!signatures) return std::unexpected(signatures.error());
    if (*signatures > 0 || handover->status == HandoverStatus::Signed)
        return fail(Error::Kind::Invalid, u"handover.locked"_s, {handover->number});
    sql.describe(u"handover.changed"_s, handover->number);
    if (handover->status != HandoverStatus::Planned) return handover;
    handover->status = HandoverStatus::UnderWay;
    return sql.save(handoverTable, *handover);
}

Result<> expectOpenPhotos(Sql &sql, const QString &subjectUid)
{
    const auto id
        = sql.value(u"select id from handover where uid=? union select handover_id from handover_room where uid=? "
                    "union select handover_id from room_part where uid=? union select handover_id from meter_reading where uid=?"_s,
            {subjectUid, subjectUid, subjectUid, subjectUid});
    if (!id) return std::unexpected(id.error());
    if (!id->isValid()) return {};
    return openForChange(sql, id->toLongLong(), HandoverDocument::Protocol).transform([](const Handover &) { });
}

Result<> expectScanKept(Sql &sql, const QString &documentUid)
{
    if (documentUid.isEmpty()) return {};
    const auto number
        = sql.value(u"select h.number from signature s join handover h on h.id=s.handover_id where s.document_uid=?"_s, {documentUid});
    if (!number) return std::unexpected(number.error());
    return number->isValid() ? fail(Error::Kind::Invalid, u"handover.locked"_s, {number->toString()}) : Result<>();
}

Result<> removeDocuments(Sql &sql, const QString &subjectUid)
{
    return sql.removeAll(u"document"_s, u"subject_kind='handover' and subject_uid=?"_s, {subjectUid});
}

Result<std::optional<HandoverEntry>> protocolBefore(Sql &sql, const Handover &handover)
{
    const auto id = handover.comparedUid.isEmpty()
        ? sql.value(
              u"select id from handover where dwelling_id=? and id<>? and kind<>'instruction' and status<>'cancelled' and begins_at<? "
              "order by begins_at desc, id desc limit 1"_s,
              {handover.dwellingId, handover.id, toStored(handover.beginsAt)})
        : sql.value(u"select id from handover where uid=?"_s, {handover.comparedUid});
    if (!id) return std::unexpected(id.error());
    if (!id->isValid()) return std::optional<HandoverEntry>();
    return loadHandover(sql, id->toLongLong()).transform([](const HandoverEntry &entry) { return std::optional(entry); });
}
