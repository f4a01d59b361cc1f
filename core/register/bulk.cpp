// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/bulk.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
/** Runs @p change on every vacancy; what it refuses is noted, what fails otherwise ends the step. */
template<class Change> Result<BulkOutcome> forEach(Sql &sql, const QList<qint64> &ids, const QString &verb, const Change &change)
{
    sql.describe(verb, QString::number(ids.size()));
    BulkOutcome outcome;
    for (const qint64 id : ids) {
        auto vacancy = sql.load<Vacancy>(u"vacancy"_s, id);
        if (!vacancy && vacancy.error().kind != Error::Kind::NotFound) return std::unexpected(vacancy.error());
        const Result<> done = vacancy ? change(*vacancy) : std::unexpected(vacancy.error());
        const QString number = vacancy ? vacancy->number : QString::number(id);
        if (done)
            outcome.done += number;
        else if (done.error().kind == Error::Kind::Invalid || done.error().kind == Error::Kind::NotFound)
            outcome.refused += {number, done.error()};
        else
            return std::unexpected(done.error());
    }
    return outcome;
}
}

Result<BulkOutcome> changeStatuses(Sql &sql, const QList<qint64> &vacancyIds, VacancyStatus to, const StatusChange &change, QDate today)
{
    return forEach(sql, vacancyIds, u"vacancies.status"_s, [&](const Vacancy &vacancy) {
        return changeStatus(sql, vacancy.id, vacancy.version, to, change, today).transform([](const Vacancy &) { });
    });
}

Result<BulkOutcome> confirmVacancies(Sql &sql, const QList<qint64> &vacancyIds, Channel channel, QDate today)
{
    return forEach(sql, vacancyIds, u"vacancies.confirmed"_s, [&](const Vacancy &vacancy) -> Result<> {
        if (!isOpen(vacancy.status)) return fail(Error::Kind::Invalid, u"vacancy.over"_s, {vacancy.number, word(vacancy.status)});
        return confirmVacancy(sql, vacancy.id, vacancy.version, channel, today).transform([](const Vacancy &) { });
    });
}

Result<BulkOutcome> addTasks(Sql &sql, const QList<qint64> &vacancyIds, const Task &task)
{
    return forEach(sql, vacancyIds, u"vacancies.task"_s, [&](const Vacancy &vacancy) {
        Task one = task;
        one.subjectKind = SubjectKind::Vacancy;
        one.subjectUid = vacancy.uid;
        one.subjectLabel = vacancy.number;
        return addTask(sql, one).transform([](const Task &) { });
    });
}
