// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"

/** A letter before it is laid out: address window and fold marks after DIN 5008, form B. */
struct Letter {
    /** At most six lines, town last. */
    QStringList address = {};
    QString subject = {};
    QString salutation = {};
    /** Paragraphs, divided by line breaks. */
    QString text = {};
    QString closing = {};
    QString signature = {};
};
Paper letterPaper(const Letter &letter, const Printing &printing);
