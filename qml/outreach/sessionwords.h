// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/outreachterms.h"
#include <QDateTime>
#include <QLocale>

/** "Do, 03.12.2026, 18:30" in local time; empty where unknown. */
QString momentText(const QDateTime &moment, const QLocale &locale = {});
/** "Do, 03.12.2026, 18:30–20:00", over midnight with both days. */
QString spanText(const QDateTime &begin, const QDateTime &end, const QLocale &locale = {});
/** The mark of a judgement for a status (see tables.h): "warn" where the session should have been held by now. */
QString markOf(SessionStatus status, const QDateTime &beginsAt, const QDateTime &now);
