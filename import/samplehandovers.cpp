// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplehandovers.h"
#include "core/handover/handovers.h"
#include "core/handover/signatures.h"
#include "core/placement/households.h"
#include "core/placement/tenancies.h"
#include "core/register/vacancy.h"
#include "import/samplesponsors.h"

using namespace Qt::StringLiterals;

namespace {
/** How far a handover of the sample has come. */
enum class Stage {
    Planned,
    Begun,
    Signed,
    Concluded,
    Cancelled
};

/** What differs from handover to handover. */
struct Plan {
    HandoverKind kind = HandoverKind::MoveIn;
    Stage stage = Stage::Planned;
    /** From today. */
    int days = 0;
    QTime at = {10, 0};
    QString language = {};
    int persons = 1;
    /** Which of the let flats, from the first on. */
    qsizetype flat = 0;
    int defects = 0;
    /** With sponsor and visits. */
    bool isAccompanied = false;
};

const QList<Plan> &plans()
{
    static const QList<Plan> all{
        {.stage = Stage::Concluded, .days = -64, .language = u"Arabisch"_s, .persons = 4, .flat = 0, .isAccompanied = true},
        {.stage = Stage::Concluded,
            .days = -33,
            .at = {9, 30},
            .language = u"Ukrainisch"_s,
            .persons = 2,
            .flat = 1,
            .defects = 2,
            .isAccompanied = true},
        {.stage = Stage::Concluded, .days = -75, .at = {14, 0}, .language = u"Türkisch"_s, .persons = 3, .flat = 2},
        {.kind = HandoverKind::MoveOut,
            .stage = Stage::Begun,
            .days = -1,
            .at = {11, 0},
            .language = u"Türkisch"_s,
            .persons = 3,
            .flat = 2,
            .defects = 1},
        {.stage = Stage::Signed,
            .days = -2,
            .at = {15, 0},
            .language = u"Somali"_s,
            .persons = 5,
            .flat = 3,
            .defects = 1,
            .isAccompanied = true},
        {.stage = Stage::Begun, .days = 0, .at = {9, 0}, .language = u"Arabisch"_s, .persons = 4, .flat = 5, .isAccompanied = true},
        {.stage = Stage::Planned, .days = 1, .language = u"Tigrinya"_s, .persons = 1, .flat = 6},
        {.stage = Stage::Planned, .days = 8, .at = {13, 30}, .language = u"Ukrainisch"_s, .persons = 3, .flat = 7},
        {.kind = HandoverKind::Instruction, .stage = Stage::Planned, .days = 5, .language = u"Französisch"_s, .persons = 2, .flat = 4},
        {.stage = Stage::Cancelled, .days = 3, .language = {}, .persons = 1, .flat = 8},
    };
    return all;
}

/** A scrawl that is nobody's. */
const QString strokes = u"M80 260 L130 120 L170 280 L220 140 L260 270 L330 200 L400 240 L470 190 L560 250 L700 180"_s;

QDateTime momentOf(const Plan &plan, QDate today)
{
    return QDateTime(today.addDays(plan.days), plan.at).toUTC();
}

/** Flats that are let and whose tenant the register does not know, handed over ones first. */
Result<QList<Tenancy>> freeTenancies(Sql &sql)
{
    return sql.find<Tenancy>(u"tenancy"_s,
        u"where household_id is null and vacancy_id in (select id from vacancy where status in ('let', 'handed_over')) "
        "order by (select case when v.status='handed_over' then 0 else 1 end from vacancy v where v.id=tenancy.vacancy_id), id"_s);
}

/** The household moves into the flat, unless it lives there from an earlier handover. */
Result<> moveIn(Sql &sql, Tenancy &tenancy, const Plan &plan, QDate today)
{
    if (tenancy.householdId) return {};
    Household household{.status = HouseholdStatus::Placed, .circle = LegalCircle::AsylblgBasic, .payer = u"Sozialamt"_s};
    household.persons = plan.persons;
    household.childrenUnder6 = plan.persons / 3;
    household.children6To17 = plan.persons / 4;
    household.interpreterLanguage = plan.language;
    const QDate movedIn = today.addDays(plan.days);
    auto kept = saveHousehold(sql, {household, {}}, std::min(movedIn, today));
    if (!kept) return std::unexpected(kept.error());
    tenancy.householdId = kept->household.id;
    tenancy.letTo = LetTo::Asylblg;
    tenancy.beginsOn = movedIn;
    return saveTenancy(sql, tenancy).transform([&](const Tenancy &saved) { tenancy = saved; });
}

template<class Part, class Change> Result<> changeAll(Sql &sql, const QList<Part> &parts, Change change)
{
    for (Part part : parts) {
        change(part);
        if (auto kept = savePart(sql, part); !kept) return std::unexpected(kept.error());
    }
    return {};
}

void markDefect(RoomPart &part, int number, QDate today)
{
    part.state = ElementState::Defect;
    part.description = number == 0 ? u"Kratzer, 40 cm, neben dem Fenster"_s : u"Ventil schließt nicht"_s;
    part.remedyBy = Side::Landlord;
    part.remedyUntil = today.addDays(9 + number);
}

/** A meter shows more each time, and what it shows follows from its number alone. */
qint64 readingOf(const MeterReading &meter, const Plan &plan)
{
    constexpr qint64 aDay = 5'200;
    const qint64 start = 1'204'000 + 310'500 * static_cast<qint64>(meter.position);
    return start + aDay * (plan.days + 80);
}

Result<> fillProtocol(Sql &sql, const HandoverEntry &entry, const Plan &plan, QDate today)
{
    const QDate day = today.addDays(plan.days);
    int defects = plan.defects, at = 0;
    return changeAll(sql, entry.keys, [&](HandoverKey &key) { key.count = key.kind == KeyKind::Letterbox ? 1
                                                                  : plan.persons > 2                     ? 3
                                                                                                         : 2; })
        .and_then([&] {
            return changeAll(sql, entry.meters, [&](MeterReading &meter) {
                if (meter.meterNumber.isEmpty()) meter.meterNumber = u"9%1"_s.arg(70'000'000 + 1'117 * entry.handover.id + meter.position);
                meter.place = u"Keller"_s;
                meter.readOn = day;
                meter.readingMilli = readingOf(meter, plan);
            });
        })
        .and_then([&] {
            return changeAll(sql, entry.parts, [&](RoomPart &part) {
                part.state = ++at % 11 == 0 ? ElementState::Worn : ElementState::Sound;
                if (part.state == ElementState::Worn) part.description = u"leichte Gebrauchsspuren"_s;
                if (defects > 0 && (part.element == RoomElement::Walls || part.element == RoomElement::Radiator))
                    markDefect(part, plan.defects - defects--, today);
            });
        })
        .and_then([&] { return loadHandover(sql, entry.handover.id); })
        .and_then([&](HandoverEntry kept) {
            kept.handover.cleaning = Cleaning::BroomClean;
            kept.handover.missingKeys = u"keine"_s;
            kept.handover.confirmationOn = plan.stage == Stage::Concluded ? day : QDate();
            return saveHandover(sql, kept.handover);
        })
        .transform([](const Handover &) {});
}

/** Everything of an instruction that is over; of one that has begun the first fourteen topics. */
Result<> explain(Sql &sql, const HandoverEntry &entry, const Plan &plan)
{
    constexpr int explainedSoFar = 14, toRefresh = 9, withoutMaterial = 14;
    return changeAll(sql, entry.instruction, [&](InstructionRow &row) {
        if (plan.stage == Stage::Begun && row.position > explainedSoFar) return;
        row.explained = row.position == 16 ? Explained::NotApplicable : Explained::Yes;
        row.shown = row.position % 3 != 0 ? Tri::Yes : Tri::No;
        row.material = row.position == withoutMaterial ? QString() : entry.handover.language;
        const bool isAgain = row.position == toRefresh && plan.defects > 0;
        row.understanding = isAgain ? Understanding::Refresh : Understanding::Understood;
        if (isAgain) row.note = u"Fälligkeit der Miete noch einmal zeigen"_s;
    });
}

Result<> signBy(Sql &sql, qint64 id, HandoverDocument document, const HandoverParty &party, const QDateTime &at)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    return sign(sql,
        {.handoverId = id,
            .document = document,
            .role = party.role,
            .name = party.name,
            .strokes = strokes,
            .contentSha256 = contentHash(*entry, document)},
        at)
        .transform([](const Signature &) { });
}

/** Of one that is not concluded the tenant has signed the protocol, and nobody the instruction. */
Result<> signPapers(Sql &sql, qint64 id, const Plan &plan, QDate today)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    QDateTime at = momentOf(plan, today).addSecs(5400);
    for (const HandoverDocument document : papersOf(plan.kind))
        for (const HandoverParty &party : missingSigners(*entry, document)) {
            if (plan.stage == Stage::Signed && (document == HandoverDocument::Instruction || party.role != PartyRole::Tenant)) continue;
            at = at.addSecs(60);
            if (auto done = signBy(sql, id, document, party, at); !done) return done;
        }
    if (plan.stage != Stage::Concluded) return {};
    entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    return concludeHandover(sql, id, entry->handover.version, today.addDays(plan.days)).transform([](const Handover &) { });
}

Result<> goOn(Sql &sql, const HandoverEntry &planned, const Plan &plan, QDate today)
{
    if (plan.stage == Stage::Planned) return {};
    if (plan.stage == Stage::Cancelled)
        return cancelHandover(sql, planned.handover.id, planned.handover.version).transform([](const Handover &) { });
    auto done = changeAll(sql, planned.parties, [&](HandoverParty &party) {
        party.present = Tri::Yes;
        if (party.role == PartyRole::Tenant)
            party.name = u"%1. %2."_s.arg(QChar(u'A' + static_cast<int>(plan.flat)), QChar(u'Y' - plan.persons));
        if (party.role == PartyRole::Interpreter) party.name = u"N. N., Sprachmittlungspool"_s;
    });
    if (done) done = fillProtocol(sql, planned, plan, today);
    if (done) done = explain(sql, planned, plan);
    if (done && plan.stage != Stage::Begun) done = signPapers(sql, planned.handover.id, plan, today);
    return done;
}

Result<> addHandover(Sql &sql, const Plan &plan, Tenancy &tenancy, QDate today)
{
    if (auto moved = moveIn(sql, tenancy, plan, today); !moved) return moved;
    auto wanted = handoverFor(sql, tenancy.vacancyId, plan.kind, today);
    if (!wanted) return std::unexpected(wanted.error());
    wanted->beginsAt = momentOf(plan, today);
    wanted->interpreting = plan.language.isEmpty() ? Interpreting::None : Interpreting::Person;
    const QDate plannedOn = std::min(today, today.addDays(plan.days - 10));
    auto sponsored = plan.isAccompanied ? engageSampleSponsor(sql, *tenancy.householdId, today.addDays(plan.days - 5), today) : Result<>();
    if (!sponsored) return sponsored;
    auto entry = planHandover(sql, *wanted, plannedOn);
    if (!entry) return std::unexpected(entry.error());
    if (auto done = goOn(sql, *entry, plan, today); !done) return done;
    if (!plan.isAccompanied || plan.days >= 0) return {};
    return addSampleVisits(sql, entry->handover, today);
}
}

Result<> addSampleHandovers(Sql &sql, QDate today)
{
    auto tenancies = freeTenancies(sql);
    if (!tenancies) return std::unexpected(tenancies.error());
    if (auto added = addSampleSponsors(sql, today); !added) return added;
    for (const Plan &plan : plans())
        if (plan.flat < tenancies->size())
            if (auto added = addHandover(sql, plan, (*tenancies)[plan.flat], today); !added) return added;
    return {};
}
