// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sample.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/register/municipality.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "import/samplecensus.h"
#include "import/samplehandovers.h"
#include "import/samplehouseholds.h"
#include "import/samplelimits.h"
#include "import/sampleosm.h"
#include "import/sampleparts.h"
#include "import/sampleplaces.h"
#include "import/samplereports.h"
#include "import/samplesessions.h"
#include "import/staging.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
using enum VacancyStatus;

constexpr quint64 seed = 7335;
constexpr int landlordCount = 60;

/** How many vacancies stand at which status, how long ago they were reported, and the steps that led there. */
struct Share {
    VacancyStatus status;
    int count;
    int youngestDays;
    int oldestDays;
    QList<VacancyStatus> path;
};
const QList<Share> &statusShares()
{
    static const QList<Share> shares{{Draft, 4, 0, 3, {}}, {Recorded, 20, 1, 40, {Recorded}}, {Verified, 14, 8, 60, {Recorded, Verified}},
        {Available, 53, 12, 240, {Recorded, Verified, Available}}, {Reserved, 9, 20, 150, {Recorded, Verified, Available, Reserved}},
        {Proposed, 6, 25, 150, {Recorded, Verified, Available, Reserved, Proposed}},
        {CommitmentPending, 5, 30, 160, {Recorded, Verified, Available, Reserved, Proposed, CommitmentPending}},
        {Let, 14, 60, 330, {Recorded, Verified, Available, Let}},
        {HandedOver, 5, 90, 360, {Recorded, Verified, Available, Reserved, Proposed, CommitmentPending, Let, HandedOver}},
        {Closed, 3, 200, 500, {Recorded, Verified, Available, Let, HandedOver, Closed}},
        {Dormant, 5, 60, 300, {Recorded, Verified, Dormant}}, {Renovating, 5, 60, 400, {Recorded, Verified, Renovating}},
        {Dropped, 3, 60, 400, {Recorded, Dropped}}, {Withdrawn, 2, 60, 300, {Recorded, Verified, Withdrawn}}};
    return shares;
}
constexpr int reletCount = 2;
constexpr int vacancyCount = 150;

constexpr int managerIndex = 55;

/** What an invented landlord lets the register do. */
enum class Stance {
    Willing,
    NotAsked,
    Withdrew,
    Blocked
};
Stance stanceOf(int landlord)
{
    constexpr int cycle = 15, notAsked = 4, withdrew = 9, blocked = 14;
    switch (landlord % cycle) {
    case notAsked: return Stance::NotAsked;
    case withdrew: return Stance::Withdrew;
    case blocked: return Stance::Blocked;
    default: return Stance::Willing;
    }
}

/** The invented district while it is written down. */
struct Writing {
    Sql &sql;
    QDate today;
    Dice dice{seed};
    QList<SampleTown> towns = {};
    QList<Landlord> landlords = {};
    QList<VacancyEntry> closed = {};
    /** The last entry per town, for houses with several vacancies. */
    QHash<QString, VacancyEntry> latest = {};
    SampleCounts counts = {};
};

QDateTime atNoon(QDate day, Dice &dice)
{
    return QDateTime(day, QTime(8 + dice.below(9), dice.below(60))).toUTC();
}

Result<> readTowns(Writing &writing)
{
    return listSampleTowns(writing.sql).and_then([&](QList<SampleTown> towns) -> Result<> {
        towns.removeIf([](const SampleTown &town) { return !town.isOwn; });
        if (towns.isEmpty()) return fail(Error::Kind::Invalid, u"sample.towns"_s);
        writing.towns = std::move(towns);
        return {};
    });
}

Result<> addConsents(Writing &writing, const Landlord &landlord, Stance stance)
{
    Dice &dice = writing.dice;
    if (stance == Stance::NotAsked) return {};
    QList<ConsentPurpose> purposes{ConsentPurpose::StoreInRegister, ConsentPurpose::ContactOnDemand};
    if (dice.chance(70)) purposes += ConsentPurpose::EventInvitation;
    if (dice.chance(50)) purposes += ConsentPurpose::ShareWithOffices;
    if (dice.chance(40)) purposes += ConsentPurpose::AddressToSeekers;
    for (const ConsentPurpose purpose : purposes) {
        Consent consent{.landlordId = landlord.id, .purpose = purpose, .givenOn = landlord.privacyNoticeOn, .textVersion = u"2026-1"_s};
        consent.form = dice.chance(60) ? ConsentForm::Written : ConsentForm::OralDocumented;
        if (stance == Stance::Withdrew) consent.withdrawnOn = writing.today.addDays(-dice.between(1, 15));
        if (auto kept = writing.sql.add(u"consent"_s, consent); !kept) return std::unexpected(kept.error());
    }
    return {};
}

/** Two act for others: a manager for an owner, a person for her community of heirs. */
Result<> addRepresentatives(Writing &writing)
{
    for (const auto &[agent, principal] : {std::pair(managerIndex, 0), std::pair(12, 43)}) {
        Landlord landlord = writing.landlords[agent];
        landlord.representsId = writing.landlords[principal].id;
        landlord.powerOfAttorney = Tri::Yes;
        landlord.powerOfAttorneyOn = writing.today.addDays(-200);
        auto kept = saveLandlord(writing.sql, landlord);
        if (!kept) return std::unexpected(kept.error());
        writing.landlords[agent] = *kept;
    }
    return {};
}

Result<> addLandlords(Writing &writing)
{
    const QList<int> perTown = shares(writing.towns, landlordCount);
    for (int town = 0; town < perTown.size(); ++town)
        for (int i = 0; i < perTown[town]; ++i) {
            const int index = static_cast<int>(writing.landlords.size());
            Landlord landlord = inventedLandlord(index, writing.towns[town], writing.dice, writing.today);
            const Stance stance = stanceOf(index);
            landlord.contactBlocked = stance == Stance::Blocked;
            if (stance == Stance::NotAsked) { // reported by others and not informed yet
                landlord.privacyNoticeOn = {};
                landlord.fromThirdParty = Tri::Yes;
            }
            if (landlord.contactBlocked) {
                landlord.contactBlockedOn = writing.today.addDays(-30);
                landlord.contactBlockedReason = u"Möchte zurzeit nicht angerufen werden."_s;
            }
            auto kept = addLandlord(writing.sql, landlord);
            if (!kept) return std::unexpected(kept.error());
            writing.landlords += *kept;
            if (auto added = addConsents(writing, *kept, stance); !added) return added;
        }
    return addRepresentatives(writing);
}

int landlordFor(VacancyStatus status, Dice &dice)
{
    const bool mayBeAnyone = status == Draft || status == Recorded || status == Dropped;
    while (true) {
        // Firms, every fourth, have more to let than others.
        const int landlord = dice.chance(35) ? 4 * dice.below(landlordCount / 4) + 3 : dice.below(landlordCount);
        const Stance stance = stanceOf(landlord);
        if (status == Withdrawn ? stance == Stance::Withdrew : mayBeAnyone || stance == Stance::Willing) return landlord;
    }
}

QList<SamplePlan> plansFor(Writing &writing)
{
    QList<int> places;
    const QList<int> perTown = shares(writing.towns, vacancyCount - reletCount);
    for (int town = 0; town < perTown.size(); ++town) places += QList<int>(perTown[town], town);
    QList<SamplePlan> plans;
    for (const Share &share : statusShares())
        for (int i = 0; i < share.count; ++i) {
            const int town = places.takeAt(writing.dice.below(static_cast<int>(places.size())));
            const QDate reported = writing.today.addDays(-writing.dice.between(share.youngestDays, share.oldestDays));
            plans.append({town, share.status, reported, landlordFor(share.status, writing.dice)});
        }
    std::ranges::stable_sort(plans, {}, &SamplePlan::reportedOn);
    return plans;
}

/** Fills what the step's guard would have asked for. */
StatusTransition transitionTo(VacancyStatus status, QDate day, Writing &writing)
{
    Dice &dice = writing.dice;
    StatusTransition step{.toStatus = status, .at = atNoon(day, dice)};
    constexpr std::array groups{LetTo::Sgb2, LetTo::Sgb2, LetTo::Asylblg, LetTo::Sgb12, LetTo::NoBenefit, LetTo::OutsideRegister};
    switch (status) {
    case Reserved:
        step.caseReference = u"F-%1"_s.arg(dice.between(1000, 9999));
        step.until = writing.today.addDays(dice.between(1, 13));
        break;
    case Proposed: step.effectiveOn = day; break;
    case CommitmentPending:
        step.payer = dice.chance(70) ? u"Jobcenter"_s : u"Sozialamt"_s;
        step.effectiveOn = day;
        break;
    case Let:
        step.letTo = dice.pick(groups);
        step.effectiveOn = QDate(day.year(), day.month(), 1);
        break;
    case HandedOver: step.effectiveOn = day; break;
    case Dormant:
        step.reason = u"Die Vermieterseite möchte erst im neuen Jahr entscheiden."_s;
        step.until = writing.today.addDays(dice.between(5, 60));
        break;
    case Renovating:
        step.reason = u"Heizung und Bad werden erneuert."_s;
        step.until = writing.today.addDays(dice.between(10, 120));
        break;
    case Dropped: step.reason = dice.chance(50) ? u"verkauft"_s : u"Eigennutzung"_s; break;
    case Withdrawn: step.effectiveOn = day; break;
    default: break;
    }
    return step;
}

/** The day of step @p index of @p count, between the report and today. */
QDate dayOfStep(QDate reported, QDate today, qsizetype index, qsizetype count)
{
    return reported.addDays(reported.daysTo(today) * index / std::max<qsizetype>(count, 1));
}

Result<> walk(Writing &writing, const SamplePlan &plan, Vacancy vacancy)
{
    const auto share = std::ranges::find(statusShares(), plan.status, &Share::status);
    for (qsizetype i = 0; i < share->path.size(); ++i) {
        const QDate day = dayOfStep(plan.reportedOn, writing.today, i, share->path.size());
        auto kept = keepStatus(writing.sql, vacancy, transitionTo(share->path[i], day, writing));
        if (!kept) return std::unexpected(kept.error());
        vacancy = *kept;
    }
    return {};
}

Result<> confirm(Writing &writing, const VacancyEntry &entry, const SamplePlan &plan, const Landlord &landlord)
{
    Dice &dice = writing.dice;
    constexpr std::array talks{u"Angaben stimmen noch, Besichtigung nach Absprache möglich.", u"Miete und Termin bestätigt, Fotos folgen.",
        u"Ist mit Direktzahlung einverstanden, wenn der Träger zusagt.", u"Vermietet gern an Familien, Keller gehört dazu.",
        u"Schlüssel liegt beim Hausmeister."};
    constexpr std::array promises{
        u"", u"", u"hält die Wohnung zwei Wochen frei", u"schickt den Energieausweis", u"ruft nach der Besichtigung zurück"};
    constexpr std::array nextSteps{
        u"Fotos nachreichen lassen", u"Besichtigung vereinbaren", u"Energieausweis anfordern", u"Aufteilung der Nebenkosten erfragen"};
    const int age = dice.chance(75) ? dice.between(0, 60) : dice.chance(50) ? dice.between(61, 90) : dice.between(91, 170);
    const QDate soonest = plan.reportedOn.addDays(1);
    const QDate day = std::min(isOpen(plan.status) ? std::max(writing.today.addDays(-age), soonest) : soonest, writing.today);
    Contact talk{.landlordId = landlord.id, .vacancyId = entry.vacancy.id, .at = atNoon(day, dice), .channel = Channel::Phone};
    talk.direction = dice.chance(75) ? Direction::Outgoing : Direction::Incoming;
    talk.outcome = ContactOutcome::DataConfirmed;
    talk.summary = QString(dice.pick(talks));
    talk.promise = QString(dice.pick(promises));
    if (plan.status == Available && dice.chance(30)) {
        talk.nextStep = QString(dice.pick(nextSteps));
        talk.followUpOn = writing.today.addDays(dice.between(-6, 14));
    }
    return addContact(writing.sql, talk, day).transform([](const Contact &) { });
}

Result<> tryToReach(Writing &writing, const VacancyEntry &entry, const Landlord &landlord)
{
    Dice &dice = writing.dice;
    if (dice.chance(45)) return {};
    Contact talk{.landlordId = landlord.id,
        .vacancyId = entry.vacancy.id,
        .at = atNoon(writing.today.addDays(-dice.between(1, 4)), dice),
        .channel = Channel::Phone};
    talk.outcome = dice.chance(50) ? ContactOutcome::NotReached : ContactOutcome::MessageLeft;
    talk.summary = talk.outcome == ContactOutcome::NotReached ? u"Niemand abgenommen."_s : u"Um Rückruf gebeten."_s;
    talk.nextStep = u"Noch einmal anrufen"_s;
    talk.followUpOn = writing.today.addDays(dice.between(-2, 5));
    return addContact(writing.sql, talk, writing.today).transform([](const Contact &) { });
}

/** Sometimes the next flat of the house that was entered last in this town. */
void moveIntoSameHouse(Writing &writing, VacancyEntry &entry)
{
    const auto other = writing.latest.constFind(entry.building.ags);
    if (other == writing.latest.constEnd() || !writing.dice.chance(18)) return;
    if (entry.dwelling.kind != DwellingKind::Flat || other->dwelling.kind != DwellingKind::Flat) return;
    entry.building = other->building;
    entry.dwelling.floor = writing.dice.below(*entry.building.floorsTotal);
    entry.dwelling.flatNumber = u"W%1"_s.arg(writing.dice.between(2, 12));
    if (entry.building.lift != Tri::Yes) entry.dwelling.wheelchair = Tri::No;
}

/** Some dwellings also have a manager, some had another owner before. */
Result<> addRoles(Writing &writing, const LandlordRole &role)
{
    QList<LandlordRole> roles{role};
    const Landlord &manager = writing.landlords[managerIndex], &former = writing.landlords[1];
    if (role.dwellingId % 8 == 4 && role.landlordId != manager.id)
        roles += {.dwellingId = role.dwellingId, .landlordId = manager.id, .role = DwellingRole::Manager, .since = role.since};
    if (role.dwellingId % 12 == 4 && role.landlordId != former.id)
        roles
            += {.dwellingId = role.dwellingId, .landlordId = former.id, .since = role.since.addYears(-6), .until = role.since.addDays(-1)};
    for (const LandlordRole &one : std::as_const(roles))
        if (auto given = writing.sql.add(u"landlord_role"_s, one); !given) return std::unexpected(given.error());
    return {};
}

Result<> writeDown(Writing &writing, const SamplePlan &plan, VacancyEntry entry)
{
    entry.vacancy.statusSince = atNoon(plan.reportedOn, writing.dice);
    auto kept = addEntry(writing.sql, entry, plan.reportedOn);
    if (!kept) return std::unexpected(kept.error());
    const Landlord &landlord = writing.landlords[plan.landlord];
    const bool isAgent = landlord.kind == LandlordKind::BrokerOrManager;
    LandlordRole role{.dwellingId = kept->dwelling.id, .landlordId = landlord.id, .callFirst = true, .since = plan.reportedOn};
    role.role = isAgent ? DwellingRole::Manager : entry.vacancy.sublet == Tri::Yes ? DwellingRole::MainTenant : DwellingRole::Owner;
    if (entry.dwelling.id == 0) // one that is let again has them already
        if (auto given = addRoles(writing, role); !given) return given;
    if (auto done = walk(writing, plan, kept->vacancy); !done) return done;
    const bool isUnchecked = plan.status == Draft || plan.status == Recorded || plan.status == Dropped;
    if (plan.status == Closed) writing.closed += *kept;
    writing.latest[kept->building.ags] = *kept;
    if (plan.status == Recorded) return tryToReach(writing, *kept, landlord);
    return isUnchecked ? Result<>() : confirm(writing, *kept, plan, landlord);
}

/** The tenant of a closed one moved out again: the same dwelling, a second episode. */
Result<> relet(Writing &writing, const VacancyEntry &before)
{
    const SamplePlan plan{0, Recorded, writing.today, landlordFor(Recorded, writing.dice)};
    VacancyEntry entry = before;
    entry.vacancy = inventedEntry(writing.towns.first(), plan, writing.dice, writing.today).vacancy;
    entry.vacancy.vacantSince = writing.today.addDays(-4);
    entry.vacancy.reason = VacancyReason::TenantChange;
    entry.vacancy.netCold = before.vacancy.netCold;
    entry.vacancy.coldOperatingCosts = before.vacancy.coldOperatingCosts;
    entry.vacancy.heatingCosts = before.vacancy.heatingCosts;
    entry.vacancy.heatingInOperatingCosts = before.vacancy.heatingInOperatingCosts;
    entry.vacancy.heatingByTenant = before.vacancy.heatingByTenant;
    entry.vacancy.deposit = before.vacancy.deposit;
    entry.vacancy.sublet = before.vacancy.sublet;
    return writeDown(writing, plan, entry);
}

Result<> addOfficeTasks(Writing &writing)
{
    const QList<std::pair<QString, int>> tasks{{u"Zahlen für die Lenkungsgruppe zusammenstellen"_s, 9},
        {u"Infoabend für Vermieter: Raum anfragen"_s, 3}, {u"Verbandsgemeinden um neue Meldungen bitten"_s, 0},
        {u"Veraltete Angebote durchgehen"_s, -2}};
    for (const auto &[title, days] : tasks)
        if (auto added = addTask(writing.sql, {.title = title, .dueOn = writing.today.addDays(days)}); !added)
            return std::unexpected(added.error());
    return {};
}

Result<int> count(Sql &sql, const QString &table)
{
    return sql.value(u"select count(*) from "_s + table).transform([](const QVariant &number) { return number.toInt(); });
}

Result<SampleCounts> countAll(Sql &sql)
{
    SampleCounts counts;
    const std::array tables{std::pair(u"municipality"_s, &counts.municipalities), std::pair(u"vacancy"_s, &counts.vacancies),
        std::pair(u"landlord"_s, &counts.landlords), std::pair(u"contact"_s, &counts.contacts), std::pair(u"task"_s, &counts.tasks)};
    for (const auto &[table, number] : tables) {
        const auto found = count(sql, table);
        if (!found) return std::unexpected(found.error());
        *number = *found;
    }
    return counts;
}
}

Result<SampleCounts> addSample(Sql &sql, QDate today)
{
    sql.describe(u"sample.added"_s, QString::number(vacancyCount));
    Writing writing{.sql = sql, .today = today};
    if (auto read = readTowns(writing); !read) return std::unexpected(read.error());
    if (auto added = addLandlords(writing); !added) return std::unexpected(added.error());
    for (const SamplePlan &plan : plansFor(writing)) {
        VacancyEntry entry = inventedEntry(writing.towns[plan.town], plan, writing.dice, today);
        moveIntoSameHouse(writing, entry);
        if (auto done = writeDown(writing, plan, entry); !done) return std::unexpected(done.error());
    }
    for (const VacancyEntry &before : writing.closed.first(reletCount))
        if (auto done = relet(writing, before); !done) return std::unexpected(done.error());
    if (auto added = addOfficeTasks(writing); !added) return std::unexpected(added.error());
    if (auto added = addSamplePlaces(sql, writing.towns, today); !added) return std::unexpected(added.error());
    if (auto added = addSampleCensus(sql, writing.towns, today); !added) return std::unexpected(added.error());
    return countAll(sql);
}

Result<SampleCounts> makeSample(
    Database &database, const Actor &actor, const QString &municipalities, QDate today, const Progress &progress)
{
    auto staged = stageBoundaries(database, municipalities, {}, progress);
    if (!staged) return std::unexpected(staged.error());
    staged->ownDistrict = u"07335"_s;
    staged->districtNames[staged->ownDistrict] = u"Landkreis Kaiserslautern"_s;
    const auto merged = database.write(actor, [&](Sql &sql) { return mergeBoundaries(sql, *staged, {}); }).takeResult();
    if (!merged) return std::unexpected(merged.error());
    const auto drawn = stageSampleMap(database, today, progress);
    if (!drawn) return std::unexpected(drawn.error());
    const auto addAll = [&](Sql &sql) {
        return addSample(sql, today).and_then([&](const SampleCounts &counts) {
            return storeBaseMap(sql, drawn->map, drawn->cells)
                .and_then([&](const BaseMap &) { return storeWalkingNetwork(sql, drawn->walking, drawn->packedWalking); })
                .and_then([&](const WalkingSource &) { return addSampleLimits(sql, today); })
                .and_then([&] { return addSampleHouseholds(sql, today); })
                .and_then([&] { return addSampleSessions(sql, today); })
                .and_then([&] { return addSampleHandovers(sql, today); })
                .and_then([&] { return addSampleReports(sql, today); })
                .transform([&] { return counts; });
        });
    };
    return database.write(actor, addAll).takeResult();
}
