// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/desk/taskdesk.h"
#include "core/base/words.h"
#include "core/outreach/session.h"
#include "core/placement/household.h"
#include "core/register/bulk.h"
#include "core/register/desk.h"
#include "core/register/input.h"
#include "core/register/landlords.h"
#include "core/register/vacancy.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
const QString dueOn = u"dueOn"_s, title = u"title"_s, assigneeName = u"assignee"_s;

QVariantMap assigneeOption(const Actor &actor, const QString &text)
{
    QVariantMap one = option(actor.login.isEmpty() ? u"office:"_s + actor.office : actor.login, text);
    one[u"login"_s] = actor.login;
    one[u"name"_s] = actor.name;
    one[u"office"_s] = actor.office;
    return one;
}

Result<Task> withHousehold(Sql &sql, Task task, qint64 householdId)
{
    return sql.load<Household>(u"household"_s, householdId).transform([&](const Household &household) {
        task.subjectKind = SubjectKind::Household;
        task.subjectUid = household.uid;
        task.subjectLabel = household.number;
        return task;
    });
}

Result<Task> withSession(Sql &sql, Task task, qint64 sessionId)
{
    return sql.load<InfoSession>(u"info_session"_s, sessionId).transform([&](const InfoSession &session) {
        task.subjectKind = SubjectKind::Session;
        task.subjectUid = session.uid;
        task.subjectLabel = session.number;
        return task;
    });
}

/** The table of a kind is named like the kind. */
Result<Task> withRecord(Sql &sql, Task task, SubjectKind kind, qint64 id, const QString &label)
{
    const QString table = toStored(QVariant::fromValue(kind)).toString();
    return sql.value(u"select uid from %1 where id=?"_s.arg(table), {id}).transform([&](const QVariant &uid) {
        task.subjectKind = kind;
        task.subjectUid = uid.toString();
        task.subjectLabel = label;
        return task;
    });
}

Result<Task> withSubject(Sql &sql, Task task, qint64 vacancyId, qint64 landlordId)
{
    if (vacancyId > 0)
        return sql.load<Vacancy>(u"vacancy"_s, vacancyId).transform([&](const Vacancy &vacancy) {
            task.subjectKind = SubjectKind::Vacancy;
            task.subjectUid = vacancy.uid;
            task.subjectLabel = vacancy.number;
            return task;
        });
    if (landlordId > 0)
        return sql.load<Landlord>(u"landlord"_s, landlordId).transform([&](const Landlord &landlord) {
            task.subjectKind = SubjectKind::Landlord;
            task.subjectUid = landlord.uid;
            task.subjectLabel = displayName(landlord);
            return task;
        });
    return task;
}
}

void TaskDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &TaskDesk::listAssignees);
        connect(workspace, &Workspace::actorChanged, this, &TaskDesk::listAssignees);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("task"_L1) || tables.contains("contact"_L1)) listAssignees();
        });
    }
    Q_EMIT workspaceChanged();
    listAssignees();
}

void TaskDesk::listAssignees()
{
    if (!m_workspace || !m_workspace->mayRead(Right::Households)) return;
    m_workspace->read(this, colleagues, [this](const Result<QList<Actor>> &found) {
        if (!found) return m_workspace->tell(found.error());
        const Actor self = m_workspace->actor();
        m_assignees = {assigneeOption(self, tr("ich selbst"))};
        if (!self.office.isEmpty()) m_assignees += assigneeOption({{}, {}, self.office}, tr("meine Stelle: %1").arg(self.office));
        for (const Actor &one : *found) {
            if (one.login == self.login) continue;
            const QString name = one.name.isEmpty() ? one.login : one.name;
            m_assignees += assigneeOption(one, one.office.isEmpty() ? name : u"%1 (%2)"_s.arg(name, one.office));
        }
        Q_EMIT assigneesChanged();
    });
}

Actor TaskDesk::assignee(const QString &value) const
{
    for (const QVariant &entry : m_assignees) {
        const QVariantMap one = entry.toMap();
        if (one[u"value"_s] == value) return {one[u"login"_s].toString(), one[u"name"_s].toString(), one[u"office"_s].toString()};
    }
    return m_workspace ? m_workspace->actor() : Actor();
}

template<class Change> void TaskDesk::change(Change change, const QString &sentence)
{
    if (!m_workspace || m_busy) return;
    m_busy = true;
    Q_EMIT changed();
    m_workspace->write(this, change, [this, sentence](const Result<Task> &kept) {
        m_busy = false;
        if (kept) {
            cancel();
            Q_EMIT done(sentence.contains("%1"_L1) ? sentence.arg(kept->title) : sentence);
        }
        Q_EMIT changed();
    });
}

void TaskDesk::finish(qint64 taskId, int version)
{
    change([=](Sql &sql) { return finishTask(sql, taskId, version, QDate::currentDate()); }, tr("Erledigt: %1"));
}

void TaskDesk::postpone(qint64 taskId, int version, QDate day)
{
    if (!day.isValid()) return;
    change([=](Sql &sql) { return postponeTask(sql, taskId, version, day); }, tr("Verschoben auf %1.").arg(dateText(day)));
}

void TaskDesk::hand(qint64 taskId, int version, const QString &value)
{
    const Actor to = assignee(value);
    const QString name = to.name.isEmpty() ? to.office : to.name;
    change([=](Sql &sql) { return handTask(sql, taskId, version, to); }, tr("Weitergegeben an %1.").arg(name));
}

void TaskDesk::begin(qint64 vacancyId, qint64 landlordId, const QString &label)
{
    m_vacancyId = vacancyId;
    m_vacancyIds.clear();
    m_landlordId = landlordId;
    m_householdId = 0;
    m_sessionId = 0;
    m_kind = SubjectKind::None;
    m_recordId = 0;
    m_subjectLabel = label;
    const QString self = m_assignees.value(0).toMap()[u"value"_s].toString();
    m_answers = {{dueOn, dateText(followUpAfter(ContactOutcome::NotReached, QDate::currentDate()))}, {assigneeName, self}};
    m_errors.clear();
    m_active = true;
    Q_EMIT changed();
}

void TaskDesk::beginHousehold(qint64 householdId, const QString &label)
{
    begin(0, 0, label);
    m_householdId = householdId;
}

void TaskDesk::beginSession(qint64 sessionId, const QString &label)
{
    begin(0, 0, label);
    m_sessionId = sessionId;
}

void TaskDesk::beginAbout(const QString &kind, qint64 id, const QString &label)
{
    begin(0, 0, label);
    m_kind = fromStored(kind, QMetaType::fromType<SubjectKind>()).value<SubjectKind>();
    m_recordId = id;
}

void TaskDesk::beginAll(const QVariantList &vacancyIds, const QString &label)
{
    begin(0, 0, label);
    for (const QVariant &id : vacancyIds) m_vacancyIds += id.toLongLong();
}

void TaskDesk::answer(const QString &name, const QVariant &value)
{
    m_answers[name] = value;
    m_errors.remove(name);
    if (name == dueOn) readDay();
    Q_EMIT changed();
}

bool TaskDesk::readDay()
{
    const QString typed = m_answers.value(dueOn).toString();
    const auto day = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    if (!day)
        m_errors[dueOn] = sentence(day.error());
    else if (!typed.isEmpty())
        m_answers[dueOn] = dateText(day->toDate());
    return day.has_value();
}

void TaskDesk::commit()
{
    if (!m_active || m_busy) return;
    const QString text = m_answers.value(title).toString().trimmed();
    if (text.isEmpty()) m_errors[title] = tr("Sagen, was zu tun ist.");
    readDay();
    Q_EMIT changed();
    for (const QString &name : {title, dueOn})
        if (m_errors.contains(name)) return Q_EMIT refused(name);
    const Actor to = assignee(m_answers.value(assigneeName).toString());
    const Task task{.title = text,
        .detail = m_answers.value(u"detail"_s).toString().trimmed(),
        .dueOn = parseDate(m_answers.value(dueOn).toString(), QDate::currentDate()).value_or(QDate()),
        .assigneeLogin = to.login,
        .assigneeName = to.name,
        .assigneeOffice = to.office};
    change(
        [task, many = m_vacancyIds, vacancy = m_vacancyId, landlord = m_landlordId, household = m_householdId, session = m_sessionId,
            kind = m_kind, record = m_recordId, label = m_subjectLabel](Sql &sql) -> Result<Task> {
            if (!many.isEmpty()) return addTasks(sql, many, task).transform([&](const BulkOutcome &) { return task; });
            const auto whole = record > 0 ? withRecord(sql, task, kind, record, label)
                : session > 0             ? withSession(sql, task, session)
                : household > 0           ? withHousehold(sql, task, household)
                                          : withSubject(sql, task, vacancy, landlord);
            return whole.and_then([&](const Task &one) { return addTask(sql, one); });
        },
        tr("Aufgabe angelegt: %1"));
}

void TaskDesk::cancel()
{
    m_active = false;
    m_answers.clear();
    m_errors.clear();
    m_subjectLabel.clear();
    Q_EMIT changed();
}
