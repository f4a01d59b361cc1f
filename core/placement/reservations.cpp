// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/reservations.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString reservationTable = u"reservation"_s, taskTable = u"task"_s;
const QString endsRule = u"reservation.ends"_s;
/** So long before its end whoever holds a flat is reminded. */
constexpr int reminderDays = 3;

/** Statuses in which a flat is held for somebody. */
bool isHolding(VacancyStatus status)
{
    return status == VacancyStatus::Reserved || status == VacancyStatus::Proposed || status == VacancyStatus::CommitmentPending;
}

Result<std::optional<qint64>> householdNumbered(Sql &sql, const QString &number)
{
    return sql.value(u"select id from household where number=?"_s, {number}).transform([](const QVariant &id) {
        return id.isNull() ? std::optional<qint64>() : id.toLongLong();
    });
}

/** The one mechanism for follow-ups reminds; cancelling the task silences it. */
Result<> remind(Sql &sql, const Vacancy &vacancy, const Reservation &reservation, QDate today)
{
    const QString title = QCoreApplication::translate("Reservation", "Reservierung für %1 endet am %2");
    const Task task{.title = title.arg(reservation.caseReference, dateText(reservation.reservedUntil)),
        .detail = reservation.reason,
        .dueOn = std::max(today, reservation.reservedUntil.addDays(-reminderDays)),
        .subjectKind = SubjectKind::Vacancy,
        .subjectUid = vacancy.uid,
        .subjectLabel = vacancy.number,
        .rule = endsRule};
    return addTask(sql, task).transform([](const Task &) { });
}

Result<> forgetReminders(Sql &sql, const QString &vacancyUid)
{
    return sql.updateAll(taskTable, u"subject_uid=? and rule=? and state='open'"_s, {vacancyUid, endsRule}, {{u"state"_s, u"cancelled"_s}});
}

Result<> begin(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition)
{
    const QDate today = transition.at.toLocalTime().date();
    auto household = householdNumbered(sql, transition.caseReference);
    if (!household) return std::unexpected(household.error());
    const Reservation reservation{.vacancyId = vacancy.id,
        .householdId = *household,
        .caseReference = transition.caseReference,
        .holderLogin = transition.actorLogin,
        .holderName = transition.actorName,
        .reason = transition.reason,
        .reservedOn = today,
        .reservedUntil = transition.until.isValid() ? transition.until : today};
    return sql.add(reservationTable, reservation).and_then([&](const Reservation &kept) { return remind(sql, vacancy, kept, today); });
}

Result<> end(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition)
{
    auto open = openReservation(sql, vacancy.id);
    if (!open) return std::unexpected(open.error());
    if (!*open) return {};
    Reservation reservation = **open;
    reservation.endedOn = transition.at.toLocalTime().date();
    const bool isLet = transition.toStatus == VacancyStatus::Let || transition.toStatus == VacancyStatus::HandedOver;
    const bool isOver = reservation.reservedUntil < reservation.endedOn;
    reservation.outcome = isLet ? ReservationOutcome::Let : isOver ? ReservationOutcome::Expired : ReservationOutcome::Released;
    return sql.save(reservationTable, reservation).and_then([&](const Reservation &) { return forgetReminders(sql, vacancy.uid); });
}
}

Result<Vacancy> makeAvailable(Sql &sql, const Vacancy &vacancy, QDate today)
{
    return changeStatus(sql, vacancy.id, vacancy.version, VacancyStatus::Available, {}, today);
}

Result<std::optional<Reservation>> openReservation(Sql &sql, qint64 vacancyId)
{
    return sql.find<Reservation>(reservationTable, u"where vacancy_id=? and outcome='open'"_s, {vacancyId})
        .transform([](const QList<Reservation> &found) { return found.isEmpty() ? std::optional<Reservation>() : found.first(); });
}

Result<> followReservation(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition)
{
    const bool held = isHolding(transition.fromStatus), holds = isHolding(transition.toStatus);
    if (transition.toStatus == VacancyStatus::Reserved && !held) return begin(sql, vacancy, transition);
    return held && !holds ? end(sql, vacancy, transition) : Result<>();
}

Result<Reservation> reserve(Sql &sql, qint64 vacancyId, const ReservationWish &wish, QDate today)
{
    auto vacancy = sql.load<Vacancy>(u"vacancy"_s, vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    auto open = openReservation(sql, vacancyId);
    if (!open) return std::unexpected(open.error());
    sql.describe(u"vacancy.reserved"_s, vacancy->number);
    if (*open) {
        const Reservation &held = **open;
        if (vacancy->status != VacancyStatus::Reserved || held.reservedUntil >= today)
            return fail(Error::Kind::Conflict, u"reservation.taken"_s,
                {vacancy->number, held.holderName, held.caseReference, dateText(held.reservedUntil)});
        auto returned = makeAvailable(sql, *vacancy, today);
        if (!returned) return std::unexpected(returned.error());
        vacancy = returned;
    }
    const StatusChange change{.reason = wish.reason, .caseReference = wish.caseReference, .until = wish.until};
    return changeStatus(sql, vacancyId, vacancy->version, VacancyStatus::Reserved, change, today)
        .and_then([&](const Vacancy &) { return openReservation(sql, vacancyId); })
        .transform([](const std::optional<Reservation> &kept) { return *kept; });
}

Result<Reservation> extendReservation(Sql &sql, qint64 id, int version, QDate until, QDate today)
{
    auto reservation = sql.load<Reservation>(reservationTable, id);
    if (!reservation) return reservation;
    auto vacancy = sql.load<Vacancy>(u"vacancy"_s, reservation->vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    sql.describe(u"reservation.extended"_s, vacancy->number);
    if (reservation->outcome != ReservationOutcome::Open) return fail(Error::Kind::Invalid, u"reservation.over"_s, {vacancy->number});
    if (!until.isValid() || until < today) return fail(Error::Kind::Invalid, u"reservation.past"_s);
    reservation->version = version;
    reservation->reservedUntil = until;
    return sql.save(reservationTable, *reservation).and_then([&](const Reservation &kept) {
        return forgetReminders(sql, vacancy->uid).and_then([&] { return remind(sql, *vacancy, kept, today); }).transform([&] {
            return kept;
        });
    });
}

Result<int> returnExpired(Sql &sql, QDate today)
{
    auto over = sql.find<Vacancy>(u"vacancy"_s,
        u"where status='reserved' and id in (select vacancy_id from reservation where outcome='open' and reserved_until<?) order by id"_s,
        {today});
    if (!over) return std::unexpected(over.error());
    sql.describe(u"reservation.returned"_s, QString::number(over->size()));
    for (const Vacancy &vacancy : std::as_const(*over))
        if (auto returned = makeAvailable(sql, vacancy, today); !returned) return std::unexpected(returned.error());
    return static_cast<int>(over->size());
}
