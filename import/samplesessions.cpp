// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplesessions.h"
#include "core/outreach/agreements.h"
#include "core/outreach/invitees.h"
#include "core/outreach/sessions.h"
#include "core/outreach/threads.h"
#include "core/placement/household.h"
#include "core/placement/tenancies.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/municipality.h"
#include "core/register/settings.h"
#include "geo/wkb.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto eveningTopics = Topic::LeaseTakeover | Topic::Subletting | Topic::RentReduction | Topic::DirectPayment | Topic::NoAssignment
    | Topic::Deposit | Topic::RentArrears | Topic::RentCertificate | Topic::Support | Topic::DataProtection;

/** What differs from talk to talk. */
struct Plan {
    QString title = {};
    SessionKind kind = SessionKind::Evening;
    /** From today; before it the talk was held. */
    int days = 0;
    QTime at = {18, 30};
    QString place = {};
    /** Municipality of the place. */
    QString ags = {};
    Topics topics = eveningTopics;
    /** So many are invited, beginning with this one of those who may be; 0 leaves the list empty. */
    qsizetype first = 0;
    qsizetype most = 0;
    bool isCancelled = false;
};

const QList<Plan> &plans()
{
    static const QList<Plan> all{
        {.title = u"Infogespräch in Otterbach"_s, .days = -72, .place = u"Bürgerhaus Otterbach"_s, .ags = u"07335034"_s, .most = 18},
        {.title = u"Infogespräch in Landstuhl"_s,
            .days = -19,
            .place = u"Stadthalle Landstuhl, Kleiner Saal"_s,
            .ags = u"07335022"_s,
            .first = 8,
            .most = 16},
        {.title = u"Infogespräch in Otterberg"_s, .days = 13, .place = u"Rathaus Otterberg, Saal"_s, .ags = u"07335035"_s, .most = 24},
        {.title = u"Gespräch über drei Wohnungen"_s,
            .kind = SessionKind::SingleTalk,
            .days = -5,
            .at = {10, 0},
            .place = u"Kreisverwaltung, Zimmer 214"_s,
            .ags = u"07335022"_s,
            .topics = Topic::Subletting | Topic::PublicTenant,
            .first = 3,
            .most = 1},
        {.title = u"Fragen zur Direktzahlung"_s,
            .kind = SessionKind::Online,
            .days = 27,
            .at = {17, 0},
            .topics = Topic::DirectPayment | Topic::NoAssignment | Topic::Deposit | Topic::ChangeOfPayer},
        {.title = u"Infogespräch in Bruchmühlbach-Miesau"_s,
            .days = 6,
            .place = u"Gemeindehaus"_s,
            .ags = u"07335003"_s,
            .isCancelled = true},
    };
    return all;
}

/** An invented letterhead, so that letters have a sender. */
Result<> nameOffice(Sql &sql)
{
    return loadSettings(sql).and_then([&](RegisterSettings settings) {
        settings.officeName = u"Kreisverwaltung Musterland, Sozialamt"_s;
        settings.officeStreet = u"Am Beispiel 7"_s;
        settings.officeTown = u"67000 Musterstadt"_s;
        settings.officePhone = u"069 90009 100"_s;
        settings.officeEmail = u"wohnen@example.org"_s;
        return saveSettings(sql, settings);
    });
}

/** The Thursday of that week, so that nobody meets on a Sunday; before today where it was held. */
QDate dayOf(const Plan &plan, QDate today)
{
    constexpr int daysOfWeek = 7;
    const QDate about = today.addDays(plan.days), thursday = about.addDays(Qt::Thursday - about.dayOfWeek());
    if (plan.days < 0 && thursday >= today) return thursday.addDays(-daysOfWeek);
    return plan.days > 0 && thursday <= today ? thursday.addDays(daysOfWeek) : thursday;
}

Result<InfoSession> planned(Sql &sql, const Plan &plan, QDate today)
{
    const QDate day = dayOf(plan, today);
    constexpr qint64 secondsOfEvening = 5400, secondsOfTalk = 2700;
    InfoSession session{.title = plan.title, .kind = plan.kind, .beginsAt = QDateTime(day, plan.at).toUTC()};
    session.endsAt = session.beginsAt.addSecs(plan.kind == SessionKind::Evening ? secondsOfEvening : secondsOfTalk);
    session.placeName = plan.place;
    session.ags = plan.ags;
    session.organiser = u"Landkreis Kaiserslautern, Sozialamt"_s;
    session.topics = plan.topics;
    session.language = u"Deutsch"_s;
    session.replyUntil = day.addDays(-7);
    if (plan.kind == SessionKind::Evening) {
        session.placeAccessible = Tri::Yes;
        session.placeNote = u"Parkplätze am Haus, Eingang vom Hof"_s;
        session.speakers = u"Sachbearbeitung Wohnen\nJobcenter, Leistungen"_s;
        session.targetGroup = u"Vermieterinnen und Vermieter der Verbandsgemeinde"_s;
        session.seats = 40;
    }
    const auto town = placeWithKey(sql, plan.ags);
    if (!town) return std::unexpected(town.error());
    if (*town && (*town)->centre) session.geom = toWkb(*(*town)->centre);
    return saveSession(sql, {session, {}}, day.addDays(-40)).transform([](const SessionEntry &entry) { return entry.session; });
}

Result<QList<Participation>> invited(Sql &sql, const Plan &plan, const InfoSession &session, QDate today)
{
    auto possible = findInvitees(sql, session.id, {.withoutVacancy = true}, today);
    if (!possible) return std::unexpected(possible.error());
    possible->removeIf([](const Invitee &one) { return one.state != CallState::Allowed; });
    QList<qint64> ids;
    for (const Invitee &one : possible->sliced(std::min(plan.first, possible->size()))
             .first(std::min(plan.most, std::max<qsizetype>(0, possible->size() - plan.first)))) {
        auto part = invite(sql, session.id, one.landlordId, today);
        if (!part) return std::unexpected(part.error());
        ids += part->id;
    }
    if (!ids.isEmpty())
        if (auto sent = noteInvited(sql, session.id, ids, std::min(today.addDays(-3), dayOf(plan, today).addDays(-18))); !sent)
            return std::unexpected(sent.error());
    return participationsOf(sql, session.id);
}

/** Eleven of twenty-four come, five do not, one asks for a call. */
Reply replyOf(qsizetype at)
{
    using enum Reply;
    static const QList<Reply> replies{Comes, Comes, DoesNotCome, Comes, Open, Open, Comes, Comes, CallBack, Open, Comes, DoesNotCome};
    return replies[at % replies.size()];
}

Result<> answered(Sql &sql, Participation part, qsizetype at, bool wasHeld, QDate today)
{
    const Reply reply = replyOf(at);
    static const QList<Topics> interests{Topic::RentReduction | Topic::DirectPayment, Topic::Subletting | Topic::Funding, Topics(),
        Topic::RentCertificate | Topic::Duties, Topic::DirectPayment, Topic::Deposit | Topic::DirectPayment};
    part.reply = wasHeld && reply == Reply::CallBack ? Reply::Open : reply;
    if (part.reply == Reply::Open && !wasHeld) return {};
    part.interests = interests[at % interests.size()];
    if (part.reply == Reply::Comes) part.offeredFlats = static_cast<int>(at % 4 == 3 ? 3 : at % 3);
    if (wasHeld) {
        part.attended = part.reply == Reply::Comes && at % 7 != 6 ? Tri::Yes : Tri::No;
        if (part.attended == Tri::Yes && at % 4 == 0) part.companions = 1;
    }
    return saveParticipation(sql, part, today).transform([](const Participation &) { });
}

/** What the landlords who came promised, each in turn something else. */
Result<> promised(Sql &sql, const InfoSession &session, const QList<Participation> &parts, QDate today)
{
    const QDate day = dayOf(session);
    const QList<Agreement> kinds{
        {.kind = AgreementKind::OfferFlats, .topic = Topic::DirectPayment, .dueOn = day.addDays(30), .flats = 2},
        {.kind = AgreementKind::RentReduction,
            .topic = Topic::RentReduction,
            .dueOn = day.addDays(40),
            .validFrom = day.addDays(30),
            .validUntil = day.addDays(30).addMonths(12).addDays(-1),
            .amount = Cents{4000}},
        {.kind = AgreementKind::Sublet,
            .topic = Topic::Subletting,
            .dueOn = day.addDays(21),
            .ownerConsent = Tri::Yes,
            .ownerConsentOn = day.addDays(2)},
        {.kind = AgreementKind::DirectPayment, .topic = Topic::DirectPayment, .state = AgreementState::Asked, .payer = u"Jobcenter"_s},
        {.kind = AgreementKind::OfferFlats, .topic = Topic::Support, .dueOn = day.addDays(14), .flats = 1},
    };
    qsizetype at = 0;
    for (const Participation &part : parts) {
        if (part.attended != Tri::Yes || at == kinds.size()) continue;
        Agreement promise = kinds[at++];
        promise.landlordId = part.landlordId;
        promise.sessionId = session.id;
        promise.promisedOn = day;
        const auto dwelling = sql.value(
            u"select min(v.dwelling_id) from vacancy v join landlord_role r on r.dwelling_id=v.dwelling_id where r.landlord_id=?"_s,
            {part.landlordId});
        if (!dwelling) return std::unexpected(dwelling.error());
        if (promise.kind != AgreementKind::OfferFlats && !dwelling->isNull()) promise.dwellingId = dwelling->toLongLong();
        if (promise.dueOn.isValid() && promise.dueOn < today.addDays(-10)) promise.state = AgreementState::Active;
        if (auto kept = saveAgreement(sql, promise, today); !kept) return std::unexpected(kept.error());
    }
    return {};
}

/** What was said, and who does what until when. */
Result<> minuted(Sql &sql, qint64 sessionId, bool isReleased, QDate today)
{
    auto entry = loadSession(sql, sessionId);
    if (!entry) return std::unexpected(entry.error());
    entry->session.chair = u"Leitung Sozialamt"_s;
    entry->session.minuteTaker = u"Sachbearbeitung Wohnen"_s;
    entry->session.staffCount = 4;
    entry->session.guestCount = 2;
    entry->session.minutes = u"Begrüßung und Anlass: Der Kreistag hat beschlossen, leer stehende Wohnungen zu erfassen.\n"
                             "Die Themen wurden vorgestellt, danach Fragen und Gespräche an den Tischen."_s;
    entry->session.openQuestions = u"Wer meldet einen Wechsel vom Sozialamt zum Jobcenter?"_s;
    for (SessionItem &item : entry->items) item.result = u"Vorgestellt, Merkblatt verteilt."_s;
    entry->items.front().result = u"Drei Anwesende prüfen, ob ein bestehender Vertrag weitergehen kann."_s;
    auto kept = saveSession(sql, *entry, today);
    if (!kept) return std::unexpected(kept.error());
    const Task task{.title = u"Merkblatt zur Direktzahlung an alle senden, die da waren"_s,
        .dueOn = today.addDays(5),
        .subjectKind = SubjectKind::Session,
        .subjectUid = kept->session.uid,
        .subjectLabel = kept->session.number};
    if (!isReleased) return addTask(sql, task).transform([](const Task &) { });
    return releaseMinutes(sql, sessionId, kept->session.version, today)
        .and_then([&](const InfoSession &) { return findTasks(sql, {.subjectUid = kept->session.uid}); })
        .and_then([&](const QList<Task> &open) -> Result<> {
            for (const Task &one : open)
                if (auto done = finishTask(sql, one.id, one.version, today); !done) return std::unexpected(done.error());
            return {};
        });
}

/** The first flat that the talk brought and a household holds is let to it: a thread from the promise to the tenancy. */
Result<> letOne(Sql &sql, qint64 sessionId, QDate today)
{
    const auto threads = threadsOf(sql, sessionId);
    if (!threads) return std::unexpected(threads.error());
    QList<WonFlat> flats;
    for (const Thread &thread : *threads)
        if (!thread.promises.isEmpty()) flats += thread.flats;
    const auto held = std::ranges::find_if(flats, [](const WonFlat &flat) { return !flat.household.isEmpty() && !flat.letOn.isValid(); });
    if (held == flats.end()) return {};
    const auto vacancy = sql.load<Vacancy>(u"vacancy"_s, held->vacancyId);
    const auto household = sql.load<Household>(u"household"_s, held->householdId);
    if (!vacancy || !household) return std::unexpected(vacancy ? household.error() : vacancy.error());
    const QDate yesterday = today.addDays(-1);
    StatusTransition let{.toStatus = VacancyStatus::Let, .effectiveOn = yesterday, .letTo = letToOf(household->circle)};
    let.at = QDateTime(yesterday, QTime(10, 0)).toUTC();
    return keepStatus(sql, *vacancy, let).transform([](const Vacancy &) { });
}

Result<> write(Sql &sql, const Plan &plan, QDate today)
{
    auto session = planned(sql, plan, today);
    if (!session) return std::unexpected(session.error());
    if (plan.isCancelled) return cancelSession(sql, session->id, session->version).transform([](const InfoSession &) { });
    auto parts = invited(sql, plan, *session, today);
    if (!parts || parts->isEmpty()) return parts.transform([](const QList<Participation> &) { });
    const bool wasHeld = plan.days < 0;
    qsizetype at = 0;
    for (const Participation &part : std::as_const(*parts))
        if (auto done = answered(sql, part, plan.most == 1 ? 0 : at++, wasHeld, today); !done) return done;
    if (!wasHeld) return {};
    session = sql.load<InfoSession>(u"info_session"_s, session->id);
    parts = participationsOf(sql, session->id);
    if (!parts) return std::unexpected(parts.error());
    constexpr int releasedAfterDays = 30;
    return promised(sql, *session, *parts, today)
        .and_then([&] { return holdSession(sql, session->id, session->version, dayOf(plan, today)); })
        .and_then([&](const InfoSession &held) {
            return held.kind == SessionKind::Evening ? minuted(sql, held.id, plan.days < -releasedAfterDays, today) : Result<>();
        })
        .and_then([&] { return plan.days < -releasedAfterDays ? letOne(sql, session->id, today) : Result<>(); });
}
}

Result<> addSampleSessions(Sql &sql, QDate today)
{
    if (auto named = nameOffice(sql); !named) return named;
    for (const Plan &plan : plans())
        if (auto done = write(sql, plan, today); !done) return done;
    return {};
}
