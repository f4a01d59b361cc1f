// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"

/** The papers that show a template: itself, or for a part of others (letterhead, foot, style) the offer sheet. */
QString sampleForm(const QString &templateName);
/** A paper of this form with made-up values, for a look at its template; @p photo is a picture that may stand on it. */
Paper samplePaper(const QString &form, const QByteArray &photo, const Printing &printing);
