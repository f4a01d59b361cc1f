// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/handoverfacts.h"
#include "core/handover/handovers.h"
#include "core/register/documents.h"
#include "core/register/facts.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Result<> loadFlat(Sql &sql, HandoverFacts &facts)
{
    const auto dwelling = sql.load<Dwelling>(u"dwelling"_s, facts.entry.handover.dwellingId);
    if (!dwelling) return std::unexpected(dwelling.error());
    facts.dwelling = *dwelling;
    return sql.load<Building>(u"building"_s, dwelling->buildingId).transform([&](const Building &building) {
        facts.building = building;
        facts.livingNumber = building.ags;
    });
}

/** One text of a row that a handover names, or may not name. */
Result<QString> textOf(Sql &sql, const QString &query, std::optional<qint64> id)
{
    if (!id) return QString();
    return sql.value(query, {*id}).transform([](const QVariant &value) { return value.toString(); });
}

/** A household's number is the office's and stands on no paper that others get (§67a SGB X): a name is written there by hand. */
void hideNumber(HandoverFacts &facts, const QString &number)
{
    for (HandoverParty &party : facts.entry.parties)
        if (party.name == number) party.name.clear();
    for (Signature &signature : facts.entry.signatures)
        if (signature.name == number) signature.name.clear();
}

Result<> loadNumbers(Sql &sql, HandoverFacts &facts)
{
    const auto vacancy = textOf(sql, u"select number from vacancy where id=?"_s, facts.entry.handover.vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    if (!vacancy->isEmpty()) facts.livingNumber = *vacancy;
    return textOf(sql, u"select number from household where id=?"_s, facts.entry.handover.householdId)
        .transform([&](const QString &number) { hideNumber(facts, number); });
}

Result<> loadLandlord(Sql &sql, HandoverFacts &facts, QDate today)
{
    const Handover &handover = facts.entry.handover;
    if (handover.landlordId) {
        const auto landlord = sql.load<Landlord>(u"landlord"_s, *handover.landlordId);
        if (!landlord) return std::unexpected(landlord.error());
        facts.landlord = *landlord;
    }
    return landlordsOf(sql, handover.dwellingId, today).transform([&](const QList<DwellingLandlord> &all) {
        QStringList owners;
        for (const DwellingLandlord &one : all)
            if (one.role.role == DwellingRole::Owner && one.landlord.id != handover.landlordId) owners += letterName(one.landlord);
        const bool isOwner = std::ranges::any_of(all,
            [&](const DwellingLandlord &one) { return one.role.role == DwellingRole::Owner && one.landlord.id == handover.landlordId; });
        if (!isOwner) facts.owner = joined(owners);
    });
}

/** What photos hang on, in the order of the protocol. */
QStringList subjectsOf(const HandoverEntry &entry)
{
    QStringList uids{entry.handover.uid};
    uids.reserve(1 + entry.meters.size() + entry.rooms.size() + entry.parts.size());
    for (const MeterReading &one : entry.meters) uids += one.uid;
    for (const HandoverRoom &room : entry.rooms) {
        uids += room.uid;
        for (const RoomPart &part : entry.parts)
            if (part.roomId == room.id) uids += part.uid;
    }
    return uids;
}

Result<> loadPhotos(Sql &sql, HandoverFacts &facts)
{
    if (facts.wish.isBlank) return {};
    const QStringList subjects = subjectsOf(facts.entry);
    const auto documents = documentsOf(sql, subjects);
    if (!documents) return std::unexpected(documents.error());
    for (const QString &uid : subjects)
        for (const Document &one : *documents) {
            const bool isPicture = one.mediaType == "image/jpeg"_L1 || one.mediaType == "image/png"_L1;
            if (one.subjectUid != uid || one.kind != DocumentKind::Photo || !isPicture || one.internal) continue;
            const auto bytes = contentOf(sql, one.sha256);
            if (!bytes) return std::unexpected(bytes.error());
            facts.photos += HandoverPhoto{.subjectUid = uid, .caption = one.title, .bytes = *bytes};
        }
    return {};
}
}

Result<SecondLanguage> loadSecondLanguage(Sql &sql, const QString &code)
{
    if (code.isEmpty() || code == "de"_L1) return SecondLanguage();
    if (!findLanguage(code)) {
        QStringList known;
        known.reserve(readingLanguages().size());
        for (const ReadingLanguage &one : readingLanguages()) known += one.code;
        return fail(Error::Kind::Invalid, u"paper.language"_s, {code, known.join(u", "_s)});
    }
    return isReleased(sql, code).transform([&](bool released) { return SecondLanguage{.code = code, .isReleased = released}; });
}

Result<HandoverFacts> loadHandoverFacts(Sql &sql, qint64 id, const HandoverWish &wish, QDate today, bool withPhotos)
{
    HandoverFacts facts{.wish = wish};
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    return loadHandover(sql, id)
        .transform(into(facts.entry))
        .and_then([&] { return loadSecondLanguage(sql, wish.language.isEmpty() ? facts.entry.handover.language : wish.language); })
        .transform(into(facts.language))
        .and_then([&] { return loadFlat(sql, facts); })
        .and_then([&] { return loadNumbers(sql, facts); })
        .and_then([&] { return loadLandlord(sql, facts, today); })
        .and_then([&] { return protocolBefore(sql, facts.entry.handover); })
        .transform(into(facts.before))
        .and_then([&] { return withPhotos ? loadPhotos(sql, facts) : Result<>(); })
        .transform([&] { return facts; });
}

QString addressOf(const Building &building)
{
    return joined({streetOf(building), (building.postalCode + u' ' + building.city).simplified()});
}

QString doorOf(const Dwelling &dwelling)
{
    return joined({floorText(dwelling.floor, dwelling.flatType), word(dwelling.sides), flatOf(dwelling)});
}

QString flatOf(const Dwelling &dwelling)
{
    const bool isNumber = !dwelling.flatNumber.isEmpty() && dwelling.flatNumber.front().isDigit();
    return isNumber ? u"%1 %2"_s.arg(formWord(u"form.dwelling"_s), dwelling.flatNumber) : dwelling.flatNumber;
}
