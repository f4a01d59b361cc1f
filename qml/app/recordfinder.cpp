// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/recordfinder.h"
#include "core/access/reach.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "geo/coordinates.h"
#include "geo/placepainter.h"
#include "geo/projection.h"
#include "qml/app/addressbook.h"
#include "qml/app/addressentry.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int perKind = 8, mostPlaces = 6, mostAddresses = 4;
/** Fewer letters are in nearly every name. */
constexpr qsizetype lettersOfPlace = 3;

QVariantMap hit(const QString &title, QStringList details, const QString &icon, const QString &group, const QVariantMap &target,
    const QString &page = u"register"_s)
{
    details.removeAll(QString());
    return {{u"title"_s, title}, {u"detail"_s, details.join(u" · "_s)}, {u"icon"_s, icon}, {u"group"_s, group}, {u"page"_s, page},
        {u"target"_s, target}};
}

QString placeOf(const VacancyRow &vacancy)
{
    const QString address = vacancy.address.isEmpty() ? vacancy.number : vacancy.address;
    const QString floor = floorText(vacancy.floor);
    return floor.isEmpty() ? address : address + u", "_s + floor;
}
}

/** What has to do with moving in and after. */
struct RecordFinder::Moves {
    QList<HandoverRow> handovers = {};
    QList<SponsorRow> sponsors = {};
    QList<VisitRow> visits = {};
    /** The number of one of the handovers or visits was typed. */
    bool isMeant = false;
};

struct RecordFinder::Hits {
    RecordHits records = {};
    QList<HouseholdRow> households = {};
    QList<SessionRow> sessions = {};
    Moves moves = {};
    QList<Place> places = {};
};

void RecordFinder::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

void RecordFinder::find(const QString &text)
{
    if (text == m_text && (m_running || !m_found.isEmpty())) return;
    m_text = text;
    if (!m_running) search();
}

void RecordFinder::search()
{
    m_running = m_workspace && m_workspace->isOpen() && !m_text.trimmed().isEmpty();
    if (!m_running) {
        m_found.clear();
        Q_EMIT foundChanged();
        return;
    }
    m_workspace->read(
        this, [text = m_text, standing = m_workspace->standing()](Sql &sql) { return findHits(sql, text, standing); },
        [this, text = m_text](const Result<Hits> &hits) {
            if (text != m_text) return search(); // typing went on meanwhile
            m_found = coordinateHits(text);
            if (hits) m_found += recordHits(*hits, text) + placeHits(hits->places);
            addAddresses();
        });
}

Result<RecordFinder::Hits> RecordFinder::findHits(Sql &sql, const QString &text, const Standing &standing)
{
    const QDate today = QDate::currentDate();
    const auto households = mayRead(standing, Right::Households) ? householdsNamed(sql, text, today) : QList<HouseholdRow>();
    if (!households) return std::unexpected(households.error());
    const auto sessions = mayRead(standing, Right::Sessions) ? sessionsNamed(sql, text) : QList<SessionRow>();
    if (!sessions) return std::unexpected(sessions.error());
    const auto moves = mayRead(standing, Right::Handovers) ? movesNamed(sql, text, standing, today) : Moves();
    if (!moves) return std::unexpected(moves.error());
    return recordsNamed(sql, text, standing).and_then([&](const RecordHits &records) -> Result<Hits> {
        const QString wanted = folded(text);
        if (wanted.size() < lettersOfPlace || !mayRead(standing, Right::Places)) return Hits{records, *households, *sessions, *moves};
        return listPlaces(sql, {.validOn = today, .text = text}).transform([&](QList<Place> places) {
            const auto beginsAsTyped = [&](const Place &place) { return folded(displayName(place)).startsWith(wanted); };
            std::ranges::stable_partition(places, beginsAsTyped);
            if (places.size() > mostPlaces) places.resize(mostPlaces);
            return Hits{records, *households, *sessions, *moves, places};
        });
    });
}

/** Only of what the person may read; what stands on no page of theirs has no place to go to. */
Result<RecordHits> RecordFinder::recordsNamed(Sql &sql, const QString &text, const Standing &standing)
{
    if (!mayList(standing, Right::Objects)) return RecordHits();
    return findRecords(sql, text, perKind, QDate::currentDate(), mayList(standing, Right::Contacts));
}

/** By number, file or payer; what a note says is no name. */
Result<QList<HouseholdRow>> RecordFinder::householdsNamed(Sql &sql, const QString &text, QDate today)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty()) return QList<HouseholdRow>();
    return findHouseholds(sql, {.text = text}, today, {HouseholdColumn::Number, true}).transform([&](QList<HouseholdRow> households) {
        households.removeIf([&](const HouseholdRow &one) {
            return !matches(wanted, folded(QStringList{one.number, one.caseReference, one.payer}.join(u' ')));
        });
        if (households.size() > perKind) households.resize(perKind);
        return households;
    });
}

/** By number or title, the newest first. */
Result<QList<SessionRow>> RecordFinder::sessionsNamed(Sql &sql, const QString &text)
{
    const QString wanted = folded(text);
    if (wanted.size() < lettersOfPlace) return QList<SessionRow>();
    return findSessions(sql, {.text = text}).transform([&](QList<SessionRow> sessions) {
        sessions.removeIf([&](const SessionRow &one) { return !matches(wanted, folded(one.number + u' ' + one.title)); });
        if (sessions.size() > perKind) sessions.resize(perKind);
        return sessions;
    });
}

/** Handovers and sponsors by number, flat, household or name; of visits those that are still to come, or whose number was typed. */
Result<RecordFinder::Moves> RecordFinder::movesNamed(Sql &sql, const QString &text, const Standing &standing, QDate today)
{
    const QString wanted = folded(text);
    if (wanted.size() < lettersOfPlace) return Moves();
    const auto handovers = mayList(standing, Right::Handovers) ? findHandovers(sql, {.text = text}, {}, today) : QList<HandoverRow>();
    if (!handovers) return std::unexpected(handovers.error());
    const auto sponsors = findSponsors(sql, {.text = text, .activeOnly = false}, today);
    if (!sponsors) return std::unexpected(sponsors.error());
    return findVisits(sql, {.text = text}, today).transform([&](const QList<VisitRow> &visits) {
        Moves found{handovers->first(std::min<qsizetype>(perKind, handovers->size())),
            sponsors->first(std::min<qsizetype>(perKind, sponsors->size()))};
        for (const VisitRow &one : visits) {
            const bool isNamed = folded(one.visit.number) == wanted;
            const bool isAhead = one.visit.state == VisitState::Planned && found.visits.size() < perKind;
            if (isNamed || isAhead) found.visits += one;
            found.isMeant |= isNamed;
        }
        found.isMeant |= std::ranges::any_of(found.handovers, [&](const HandoverRow &one) { return folded(one.number) == wanted; });
        return found;
    });
}

QVariantList RecordFinder::moveHits(const Moves &moves)
{
    QVariantList found;
    for (const HandoverRow &one : moves.handovers)
        found += hit(one.address, {momentText(one.beginsAt), word(one.kind), word(one.status), one.householdNumber, one.number},
            u"handover"_s, tr("Übergaben"), {{u"handoverId"_s, one.id}}, u"handovers"_s);
    for (const VisitRow &one : moves.visits)
        found += hit(one.address,
            {dateText(one.visit.beginsAt.toLocalTime().date()), word(one.visit.occasion), one.householdNumber, one.visit.number},
            u"calendar"_s, tr("Besuche"), {{u"visitId"_s, one.visit.id}}, u"handovers"_s);
    for (const SponsorRow &one : moves.sponsors)
        found += hit(one.name, {word(one.sponsor.kind), one.isActive ? tr("%n Haushalte", nullptr, one.load) : tr("nicht mehr aktiv")},
            u"heart"_s, tr("Paten"), {{u"sponsorId"_s, one.sponsor.id}}, u"handovers"_s);
    return found;
}

QVariantList RecordFinder::sessionHits(const QList<SessionRow> &sessions)
{
    QVariantList found;
    for (const SessionRow &one : sessions)
        found += hit(one.title, {momentText(one.beginsAt), one.placeName, word(one.status), one.number}, u"talk"_s, tr("Infogespräche"),
            {{u"sessionId"_s, one.id}, {u"view"_s, true}}, u"sessions"_s);
    return found;
}

QVariantList RecordFinder::recordHits(const Hits &hits, const QString &text)
{
    QVariantList households;
    for (const HouseholdRow &one : hits.households)
        households += hit(one.number,
            {one.persons ? tr("%n Personen", nullptr, *one.persons) : QString(), one.payer, one.caseReference, word(one.status)},
            u"people"_s, tr("Haushalte"), {{u"householdId"_s, one.id}}, u"households"_s);
    // Whoever types a number or a file means that one.
    const QString wanted = folded(text);
    const bool isMeant = std::ranges::any_of(hits.households, [&](const HouseholdRow &one) {
        return folded(one.number) == wanted || (!one.caseReference.isEmpty() && folded(one.caseReference) == wanted);
    });
    const bool isSession = std::ranges::any_of(hits.sessions, [&](const SessionRow &one) { return folded(one.number) == wanted; });
    QVariantList moves = moveHits(hits.moves);
    if (hits.moves.isMeant) return moves;
    const QVariantList sessions = sessionHits(hits.sessions) + moves;
    const QVariantList others = hitsOf(hits.records, text);
    if (isSession) return sessions + others + households;
    return isMeant ? households + others + sessions : others + households + sessions;
}

QVariantList RecordFinder::coordinateHits(const QString &text)
{
    const auto typed = parseCoordinates(text);
    const auto place = typed ? toLonLat(*typed) : std::nullopt;
    if (!place) return {};
    return {hit(coordinatesText(*typed), {tr("Auf der Karte zeigen")}, u"pin"_s, tr("Koordinaten"),
        {{u"lon"_s, place->lon}, {u"lat"_s, place->lat}})};
}

QVariantList RecordFinder::placeHits(const QList<Place> &places)
{
    QVariantList found;
    for (const Place &one : places)
        found += hit(displayName(one), {one.address}, iconOf(one.kind), tr("Orte"), {{u"placeId"_s, one.id}}, u"places"_s);
    return found;
}

void RecordFinder::addAddresses()
{
    AddressBook::of(*m_workspace).find(this, m_text, mostAddresses, [this, text = m_text](const QList<AddressHit> &hits) {
        if (text != m_text) return search(); // typing went on meanwhile
        m_running = false;
        m_found += addressHits(hits);
        Q_EMIT foundChanged();
    });
}

QVariantList RecordFinder::addressHits(const QList<AddressHit> &found)
{
    // Any word is a little like some street; only what explains most of what was typed is worth a line.
    constexpr int plain = 70;
    QVariantList addresses;
    for (const AddressHit &one : found) {
        const auto place = toLonLat(one.place);
        if (one.score < plain || !place) continue;
        addresses += hit(one.text, {AddressEntry::remark(one)}, u"pin"_s, tr("Adressen"), {{u"lon"_s, place->lon}, {u"lat"_s, place->lat}});
    }
    return addresses;
}

QVariantList RecordFinder::hitsOf(const RecordHits &hits, const QString &text)
{
    QVariantList vacancies, landlords, municipalities;
    for (const VacancyRow &one : hits.vacancies)
        vacancies += hit(placeOf(one), {one.municipality.isEmpty() ? one.city : one.municipality, word(one.status), one.number}, u"house"_s,
            tr("Leerstände"), {{u"vacancyId"_s, one.id}});
    if (hits.vacancyCount > hits.vacancies.size())
        vacancies += hit(tr("Alle Treffer im Register zeigen"), {}, u"table"_s, tr("Leerstände"), {{u"text"_s, text}});
    for (const LandlordRow &one : hits.landlords)
        landlords += hit(one.name, {one.city, tr("%n offene Leerstände", nullptr, one.openVacancies)}, u"person"_s, tr("Vermieter"),
            {{u"landlordId"_s, one.id}}, u"landlords"_s);
    for (const Municipality &one : hits.municipalities)
        municipalities += hit(one.name, {one.kind}, u"map"_s, tr("Gemeinden"), {{u"municipalityId"_s, one.id}});
    return hits.isMunicipality ? municipalities + vacancies + landlords : vacancies + landlords + municipalities;
}
