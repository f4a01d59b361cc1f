// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/handoverfacts.h"

/** A made-up move-in of two rooms, for previews of templates. */
HandoverFacts sampleHandover(const QByteArray &photo, QDate today);
/** A paper of a handover or of visits by its template's name; nothing of any other. */
std::optional<Paper> sampleHandoverPaper(const QString &form, const QByteArray &photo, const Printing &printing);
