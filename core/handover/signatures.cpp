// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/signatures.h"
#include "core/handover/handovers.h"
#include "core/handover/progress.h"
#include "core/register/words.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
/**
 * What a row says, without what only this register knows of it. Nothing stands there for a column that says nothing, so that columns of
 * later versions leave the hashes of older papers as they are.
 */
template<class Part> QJsonObject contentOf(const Part &part)
{
    static const QStringList own{u"uid"_s, u"office"_s, u"handover_id"_s, u"room_id"_s, u"position"_s};
    static const Row blank = rowOf(Part());
    QJsonObject content;
    const Row row = rowOf(part);
    for (qsizetype i = 0; i < row.size(); ++i)
        if (!own.contains(row[i].first) && row[i] != blank[i]) content.insert(row[i].first, jsonOfStored(row[i].second));
    return content;
}

template<class Part> QJsonArray contentOf(const QList<Part> &parts)
{
    QJsonArray content;
    for (const Part &part : parts) content.append(contentOf(part));
    return content;
}

QJsonArray roomsOf(const HandoverEntry &entry)
{
    QJsonArray rooms;
    for (const HandoverRoom &room : entry.rooms) {
        QJsonArray elements;
        for (const RoomPart &part : entry.parts)
            if (part.roomId == room.id) elements.append(contentOf(part));
        QJsonObject content = contentOf(room);
        content.insert(u"elements"_s, elements);
        rooms.append(content);
    }
    return rooms;
}

QJsonArray photosOf(const HandoverEntry &entry)
{
    QStringList hashes;
    for (const Document &photo : entry.photos)
        hashes += QStringList{photo.subjectUid, photo.sha256, photo.title, photo.internal ? u"internal"_s : QString()}.join(u' ');
    hashes.sort();
    return QJsonArray::fromStringList(hashes);
}

QJsonObject headOf(const Handover &handover, const QStringList &columns)
{
    QJsonObject head;
    for (const auto &[column, value] : rowOf(handover))
        if (columns.contains(column)) head.insert(column, jsonOfStored(value));
    return head;
}

bool signsProtocol(const HandoverParty &party)
{
    switch (party.role) {
    case PartyRole::Tenant:
    case PartyRole::Landlord:
    case PartyRole::LandlordAgent: return party.present != Tri::No;
    case PartyRole::Interpreter:
    case PartyRole::Witness: return party.present == Tri::Yes;
    case PartyRole::Office:
    case PartyRole::Sponsor:
    case PartyRole::Other: break;
    }
    return false;
}

bool signsInstruction(const HandoverParty &party)
{
    switch (party.role) {
    case PartyRole::Tenant:
    case PartyRole::Office: return party.present != Tri::No;
    case PartyRole::Interpreter:
    case PartyRole::Sponsor: return party.present == Tri::Yes;
    case PartyRole::Landlord:
    case PartyRole::LandlordAgent:
    case PartyRole::Witness:
    case PartyRole::Other: break;
    }
    return false;
}

Result<> checkSignature(const HandoverEntry &entry, const Signature &signature)
{
    if (signature.name.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"signature.name"_s);
    if (signature.form == SignatureForm::Drawn && !signature.strokes.contains(u'L'))
        return fail(Error::Kind::Invalid, u"signature.empty"_s, {signature.name});
    if (entry.handover.status == HandoverStatus::Signed || entry.handover.status == HandoverStatus::Cancelled)
        return fail(Error::Kind::Invalid, u"handover.locked"_s, {entry.handover.number});
    for (const Signature &known : entry.signatures)
        if (known.document == signature.document && known.role == signature.role && known.name == signature.name.trimmed())
            return fail(Error::Kind::Invalid, u"signature.twice"_s, {signature.name});
    if (const QStringList missing = missingForSignature(entry, signature.document); !missing.isEmpty())
        return fail(Error::Kind::Invalid, u"signature.missing"_s, {missing.first()});
    if (contentHash(entry, signature.document) != signature.contentSha256)
        return fail(Error::Kind::Conflict, u"signature.changed"_s, {entry.handover.number});
    return {};
}
}

QList<HandoverDocument> papersOf(HandoverKind kind)
{
    switch (kind) {
    case HandoverKind::MoveIn: return {HandoverDocument::Protocol, HandoverDocument::Instruction};
    case HandoverKind::Instruction: return {HandoverDocument::Instruction};
    case HandoverKind::MoveOut:
    case HandoverKind::FollowUp: break;
    }
    return {HandoverDocument::Protocol};
}

QString contentHash(const HandoverEntry &entry, HandoverDocument document)
{
    QJsonObject content;
    if (document == HandoverDocument::Protocol)
        content = {{u"head"_s,
                       headOf(entry.handover,
                           {u"number"_s, u"kind"_s, u"begins_at"_s, u"rent_begins_on"_s, u"moves_in_on"_s, u"cleaning"_s, u"missing_keys"_s,
                               u"deposit"_s, u"deposit_on"_s, u"deposit_by"_s, u"compared_uid"_s})},
            {u"parties"_s, contentOf(entry.parties)}, {u"keys"_s, contentOf(entry.keys)}, {u"meters"_s, contentOf(entry.meters)},
            {u"rooms"_s, roomsOf(entry)}, {u"inventory"_s, contentOf(entry.inventory)}, {u"promises"_s, contentOf(entry.promises)},
            {u"photos"_s, photosOf(entry)}};
    else
        content = {{u"head"_s, headOf(entry.handover, {u"number"_s, u"kind"_s, u"begins_at"_s, u"language"_s, u"interpreting"_s})},
            {u"parties"_s, contentOf(entry.parties)}, {u"topics"_s, contentOf(entry.instruction)}};
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isLocked(const HandoverEntry &entry, HandoverDocument document)
{
    if (entry.handover.status == HandoverStatus::Signed) return true;
    return std::ranges::contains(entry.signatures, document, &Signature::document);
}

QList<HandoverParty> expectedSigners(const HandoverEntry &entry, HandoverDocument document)
{
    QList<HandoverParty> expected = entry.parties;
    const auto signs = document == HandoverDocument::Protocol ? signsProtocol : signsInstruction;
    expected.removeIf([&](const HandoverParty &party) { return !signs(party); });
    return expected;
}

QList<HandoverParty> missingSigners(const HandoverEntry &entry, HandoverDocument document)
{
    QMap<PartyRole, int> signedAs;
    for (const Signature &signature : entry.signatures)
        if (signature.document == document) ++signedAs[signature.role];
    QList<HandoverParty> missing;
    for (const HandoverParty &party : expectedSigners(entry, document))
        if (--signedAs[party.role] < 0) missing += party;
    return missing;
}

Result<Signature> sign(Sql &sql, Signature signature, const QDateTime &now)
{
    auto entry = loadHandover(sql, signature.handoverId);
    if (!entry) return std::unexpected(entry.error());
    if (auto sound = checkSignature(*entry, signature); !sound) return std::unexpected(sound.error());
    sql.describe(u"handover.signed"_s, entry->handover.number);
    signature.name = signature.name.trimmed();
    signature.signedAt = now.toUTC();
    signature.position = static_cast<int>(entry->signatures.size()) + 1;
    return sql.add(tableOf<Signature>(), signature);
}

Result<> discardSignatures(Sql &sql, qint64 handoverId, HandoverDocument document, const QString &reason)
{
    if (reason.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"signature.reason"_s);
    auto entry = loadHandover(sql, handoverId);
    if (!entry) return std::unexpected(entry.error());
    if (entry->handover.status == HandoverStatus::Signed) return fail(Error::Kind::Invalid, u"handover.locked"_s, {entry->handover.number});
    sql.describe(u"handover.unsigned"_s, entry->handover.number + u": "_s + reason.trimmed());
    for (const Signature &one : std::as_const(entry->signatures))
        if (one.document == document)
            if (auto gone = sql.remove(tableOf<Signature>(), one.id, one.version); !gone) return gone;
    return {};
}

Result<Supplement> addSupplement(Sql &sql, Supplement supplement, const QDateTime &now)
{
    auto entry = loadHandover(sql, supplement.handoverId);
    if (!entry) return std::unexpected(entry.error());
    if (supplement.text.trimmed().isEmpty() || supplement.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"supplement.empty"_s);
    if (!isLocked(*entry, supplement.document)) return fail(Error::Kind::Invalid, u"supplement.open"_s, {entry->handover.number});
    sql.describe(u"handover.supplement"_s, entry->handover.number);
    supplement.addedAt = now.toUTC();
    supplement.addedBy = sql.actor().name;
    supplement.position = static_cast<int>(entry->supplements.size()) + 1;
    return sql.add(tableOf<Supplement>(), supplement);
}

bool isIntact(const HandoverEntry &entry)
{
    const auto fits
        = [&](HandoverDocument document, const QString &hash) { return hash.isEmpty() || hash == contentHash(entry, document); };
    for (const Signature &signature : entry.signatures)
        if (!fits(signature.document, signature.contentSha256)) return false;
    if (entry.handover.status == HandoverStatus::Signed && entry.signatures.isEmpty()) return false;
    return fits(HandoverDocument::Protocol, entry.handover.protocolSha256)
        && fits(HandoverDocument::Instruction, entry.handover.instructionSha256);
}

Result<> checkPapers(Sql &sql)
{
    QList<qint64> ids;
    auto read = sql.query(u"select handover_id from signature union select id from handover where status='signed' order by 1"_s)
                    .transform([&](QSqlQuery rows) {
                        while (rows.next()) ids += rows.value(0).toLongLong();
                    });
    for (const qint64 id : std::as_const(ids)) {
        if (!read) return read;
        read = loadHandover(sql, id).and_then([](const HandoverEntry &entry) -> Result<> {
            if (isIntact(entry)) return {};
            return fail(Error::Kind::Storage, u"check.paper"_s, {entry.handover.number});
        });
    }
    return read;
}
