// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/desk/deskrows.h"
#include "core/register/desk.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString toneOf(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::DataConfirmed:
    case ContactOutcome::Promised: return u"good"_s;
    case ContactOutcome::Declined:
    case ContactOutcome::NoLongerVacant: return u"bad"_s;
    default: return {};
    }
}

QString joined(QStringList parts)
{
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u" · "_s);
}

QVariantMap talkRow(const Contact &talk)
{
    const QString again
        = talk.followUpOn.isValid() ? QCoreApplication::translate("Talk", "am %1").arg(dateText(talk.followUpOn)) : QString();
    const QString way = talk.channel == Channel::Unknown ? QString() : word(talk.channel);
    const QString direction = talk.direction == Direction::Incoming ? word(talk.direction) : QString();
    return {{u"outcome"_s, word(talk.outcome)}, {u"tone"_s, toneOf(talk.outcome)}, {u"when"_s, dateText(talk.at.toLocalTime().date())},
        {u"who"_s, joined({way, direction, talk.person, talk.actorName.isEmpty() ? talk.actorLogin : talk.actorName})},
        {u"text"_s, talk.summary}, {u"promise"_s, talk.promise}, {u"next"_s, joined({talk.nextStep, again})}};
}
}

QVariantList talkRows(const QList<Contact> &talks)
{
    QVariantList rows;
    for (const Contact &talk : talks) rows += talkRow(talk);
    return rows;
}

QVariantList taskRows(const QList<Task> &tasks, QDate today)
{
    QVariantList rows;
    for (const Task &task : tasks) {
        const QString who = task.assigneeName.isEmpty() ? task.assigneeOffice : task.assigneeName;
        rows += QVariantMap{{u"id"_s, task.id}, {u"version"_s, task.version}, {u"title"_s, task.title}, {u"day"_s, dateText(task.dueOn)},
            {u"tone"_s, isOverdue(task, today) ? u"bad"_s : QString()}, {u"who"_s, who}};
    }
    return rows;
}
