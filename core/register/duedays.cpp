// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/duedays.h"
#include "core/register/desk.h"

using namespace Qt::StringLiterals;

namespace {
const QString taskTable = u"task"_s;

Result<> make(Sql &sql, Task wanted, QDate dueOn)
{
    wanted.dueOn = dueOn;
    return addTask(sql, wanted).transform([](const Task &) { });
}

Result<> move(Sql &sql, Task task, const Task &wanted, QDate dueOn, QDate today)
{
    const Task before = task;
    if (!dueOn.isValid()) {
        task.state = TaskState::Cancelled;
    } else {
        // A day that has passed does not move a task that somebody may have put off.
        if (dueOn >= today) task.dueOn = dueOn;
        task.title = wanted.title;
        task.subjectLabel = wanted.subjectLabel;
    }
    if (task == before) return {};
    return sql.save(taskTable, task).transform([](const Task &) { });
}
}

Result<> followDueDay(Sql &sql, Task wanted, QDate dueOn, QDate today)
{
    const auto known = sql.find<Task>(taskTable, u"where subject_uid=? and rule=? order by id"_s, {wanted.subjectUid, wanted.rule});
    if (!known) return std::unexpected(known.error());
    const auto open = std::ranges::find(*known, TaskState::Open, &Task::state);
    if (open != known->end()) return move(sql, *open, wanted, dueOn, today);
    const auto isDoneFor = [&](const Task &task) { return task.state == TaskState::Done && task.dueOn >= dueOn; };
    if (!dueOn.isValid() || std::ranges::any_of(*known, isDoneFor)) return {};
    return make(sql, std::move(wanted), std::max(today, dueOn));
}
