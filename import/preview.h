// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/papertemplate.h"
#include "core/reporting/samplepaper.h"
#include "import/press.h"

/** Limits of a look at a paper. */
struct PreviewLimits {
    /** Pages beyond are not painted; a template is judged by its first ones. */
    int mostPages = 4;
    int dpi = 96;
    /** The program of Poppler that paints pages; found by itself where empty. */
    QString painter = {};
};

/** A paper as pictures of its pages. */
struct Preview {
    /** PNG, one per painted page. */
    QList<QByteArray> pages = {};
    /** All pages of the paper, painted or not. */
    int pageCount = 0;
};

/** The pages of a PDF as pictures, by a child process that is given up after twenty seconds. Blocks. */
Result<Preview> paintPages(const Pdf &pdf, const PreviewLimits &limits = {}, const Progress &progress = {});
/** What a template makes of made-up values. Errors of the template name it and the line. Blocks, so use it in a job. */
Result<Preview> previewTemplate(const Templates &templates, const QString &name, const Printing &printing, const Progress &progress = {});
