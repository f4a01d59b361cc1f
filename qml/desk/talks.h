// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/contact.h"
#include <QVariantList>

/** Talks as TalkList.qml shows them: {outcome, tone, when, who, text, promise, next}. */
QVariantList talkRows(const QList<Contact> &talks);
