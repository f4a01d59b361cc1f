// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/desk.h"
#include "core/base/text.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"

using namespace Qt::StringLiterals;

namespace {
const QString taskTable = u"task"_s, contactTable = u"contact"_s;

/** What a talk was about: the vacancy, else the landlord. */
struct Subject {
    SubjectKind kind = SubjectKind::None;
    QString uid = {};
    QString label = {};
};

Result<Subject> subjectOf(Sql &sql, const Contact &contact)
{
    if (contact.vacancyId)
        return sql.load<Vacancy>(u"vacancy"_s, *contact.vacancyId).transform([](const Vacancy &vacancy) {
            return Subject{SubjectKind::Vacancy, vacancy.uid, vacancy.number};
        });
    if (contact.landlordId)
        return sql.load<Landlord>(u"landlord"_s, *contact.landlordId).transform([](const Landlord &landlord) {
            return Subject{SubjectKind::Landlord, landlord.uid, displayName(landlord)};
        });
    return Subject();
}

Result<> followUp(Sql &sql, const Contact &contact, const Subject &subject)
{
    const Task task{.title = contact.nextStep.isEmpty() ? contact.summary : contact.nextStep,
        .dueOn = contact.followUpOn,
        .subjectKind = subject.kind,
        .subjectUid = subject.uid,
        .subjectLabel = subject.label};
    return addTask(sql, task).transform([](const Task &) { });
}

Result<> refresh(Sql &sql, const Contact &contact, QDate today)
{
    auto vacancy = sql.load<Vacancy>(u"vacancy"_s, *contact.vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    return confirmVacancy(sql, vacancy->id, vacancy->version, contact.channel, today).transform([](const Vacancy &) { });
}

template<class Change> Result<Task> changeTask(Sql &sql, qint64 id, int version, const Change &change)
{
    auto task = sql.load<Task>(taskTable, id);
    if (!task) return task;
    sql.describe(u"task.changed"_s, task->title);
    task->version = version;
    change(*task);
    return sql.save(taskTable, *task);
}
}

Result<Contact> addContact(Sql &sql, Contact contact, QDate today)
{
    auto subject = subjectOf(sql, contact);
    if (!subject) return std::unexpected(subject.error());
    sql.describe(u"contact.added"_s, subject->label);
    if (!contact.at.isValid()) contact.at = QDateTime::currentDateTimeUtc();
    contact.actorLogin = sql.actor().login;
    contact.actorName = sql.actor().name;
    auto kept = sql.add(contactTable, contact);
    if (!kept) return kept;
    if (contact.outcome == ContactOutcome::DataConfirmed && contact.vacancyId)
        if (auto done = refresh(sql, contact, today); !done) return std::unexpected(done.error());
    if (contact.followUpOn.isValid())
        if (auto done = followUp(sql, contact, *subject); !done) return std::unexpected(done.error());
    return kept;
}

QDate followUpAfter(ContactOutcome outcome, QDate today)
{
    const auto inWorkingDays = [today](int days) {
        QDate day = today;
        while (days > 0) {
            day = day.addDays(1);
            if (day.dayOfWeek() <= Qt::Friday) --days;
        }
        return day;
    };
    switch (outcome) {
    case ContactOutcome::NotReached:
    case ContactOutcome::CallBackWanted: return inWorkingDays(1);
    case ContactOutcome::MessageLeft: return inWorkingDays(2);
    case ContactOutcome::Promised: return inWorkingDays(5);
    default: return {};
    }
}

Result<QList<Contact>> contactsOfLandlord(Sql &sql, qint64 landlordId)
{
    return sql.find<Contact>(contactTable, u"where landlord_id=? order by at desc, id desc"_s, {landlordId});
}

Result<QList<Contact>> contactsOfVacancy(Sql &sql, qint64 vacancyId)
{
    return sql.find<Contact>(contactTable, u"where vacancy_id=? order by at desc, id desc"_s, {vacancyId});
}

bool isDue(const Task &task, QDate today)
{
    return task.state == TaskState::Open && task.dueOn.isValid() && task.dueOn <= today;
}

bool isOverdue(const Task &task, QDate today)
{
    return isDue(task, today) && task.dueOn < today;
}

Result<QList<Task>> findTasks(Sql &sql, const TaskFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    const auto add = [&](bool wanted, const QString &condition, const QVariant &value) {
        if (!wanted) return;
        conditions += condition;
        values += value;
    };
    add(filter.openOnly, u"state=?"_s, u"open"_s);
    add(!filter.assigneeLogin.isEmpty(), u"assignee_login=?"_s, filter.assigneeLogin);
    add(!filter.assigneeOffice.isEmpty(), u"assignee_office=?"_s, filter.assigneeOffice);
    add(!filter.subjectUid.isEmpty(), u"subject_uid=?"_s, filter.subjectUid);
    add(filter.dueBy.isValid(), u"due_on<=?"_s, filter.dueBy);
    const QString where = conditions.isEmpty() ? QString() : u"where "_s + conditions.join(u" and "_s);
    return sql.find<Task>(taskTable, where + u" order by due_on asc nulls last, id"_s, values);
}

Result<Task> addTask(Sql &sql, Task task)
{
    sql.describe(u"task.added"_s, task.title);
    if (task.assigneeLogin.isEmpty() && task.assigneeOffice.isEmpty()) {
        task.assigneeLogin = sql.actor().login;
        task.assigneeName = sql.actor().name;
        task.assigneeOffice = sql.actor().office;
    }
    return sql.add(taskTable, task);
}

Result<Task> finishTask(Sql &sql, qint64 id, int version, QDate today)
{
    return changeTask(sql, id, version, [&](Task &task) {
        task.state = TaskState::Done;
        task.doneOn = today;
        task.doneBy = sql.actor().name;
    });
}

Result<Task> postponeTask(Sql &sql, qint64 id, int version, QDate dueOn)
{
    return changeTask(sql, id, version, [&](Task &task) { task.dueOn = dueOn; });
}

Result<QList<Actor>> colleagues(Sql &sql)
{
    return sql
        .query(u"select assignee_login, assignee_name, assignee_office from task where assignee_login<>'' "
               "union select actor_login, actor_name, office from contact where actor_login<>''"_s)
        .transform([](QSqlQuery rows) {
            QMap<QString, Actor> byName;
            while (rows.next()) {
                const Actor one{rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString()};
                byName.insert(sortKey(one.name.isEmpty() ? one.login : one.name) + u'\n' + one.login, one);
            }
            return byName.values();
        });
}

Result<Task> handTask(Sql &sql, qint64 id, int version, const Actor &assignee)
{
    return changeTask(sql, id, version, [&](Task &task) {
        task.assigneeLogin = assignee.login;
        task.assigneeName = assignee.name;
        task.assigneeOffice = assignee.office;
    });
}
