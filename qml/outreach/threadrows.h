// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/threads.h"
#include <QVariantList>

/** {id, text, landlord, landlordId, judgement, state, tone} of an agreement made in a session, as its card shows it. */
QVariantMap promiseRow(const Agreement &promise, const QString &landlord, QDate today);
/** {landlordId, landlord, judgement, steps: [{text, page, id, judgement}]}: from the reply to the tenancy; page is empty where nothing
 * opens. */
QVariantMap threadRow(const Thread &thread);
/** The judgement a reply is marked with. */
QString markOf(Reply reply);
