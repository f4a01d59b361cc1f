// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include <chrono>

/** Limits of one text document. */
struct OdtLimits {
    std::chrono::milliseconds perPaper = std::chrono::seconds(90);
    /** The Pandoc to use; found by itself where empty. */
    QString pandoc = {};
};

/**
 * Turns a page as htmlOf() makes it into a text document (ODT) for office programs, with headings, head rows, language, title and texts for
 * pictures. Pandoc runs as a child process that reaches no network and no file a page names. Blocks. NotFound "odt.missing" where Pandoc
 * is not installed, Storage "odt.slow", Format "odt.died"; Cancelled.
 */
Result<QByteArray> toOdt(const QString &html, const Progress &progress = {}, const OdtLimits &limits = {});
