// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/contact.h"
#include "core/register/task.h"
#include <QVariantList>

/** Open tasks as TaskList.qml shows them: {id, version, title, day, tone, who}. */
QVariantList taskRows(const QList<Task> &tasks, QDate today);

/** Talks as TalkList.qml shows them: {outcome, tone, when, who, text, promise, next}. */
QVariantList talkRows(const QList<Contact> &talks);
