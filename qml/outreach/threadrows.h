// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/threads.h"
#include <QVariantList>

/** {id, text, landlord, landlordId, judgement, state, tone} of an agreement made in a session, as its card shows it. */
QVariantMap promiseRow(const Agreement &promise, const QString &landlord, QDate today);
/** {landlordId, landlord, hasResult, lines}: the talk, then a line for each flat up to its tenancy; a line is a list of {text, page, id,
 * judgement}, page is empty where nothing opens.; page is empty where nothing opens. */
QVariantMap threadRow(const Thread &thread);
/** The judgement a reply is marked with. */
QString markOf(Reply reply);
