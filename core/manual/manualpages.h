// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QString>

/** What was written. */
struct ManualPages {
    int chapters = 0;
    int pictures = 0;
};

/** A chapter (or "index") as one accessible page; its pictures are left out where @p withPictures is false. */
QString manualPage(const QString &name, const QString &language, bool withPictures);

/**
 * The whole manual as pages of HTML into @p folder (made if missing): index.html, one file for each chapter, one style. Pictures that it
 * names are copied from @p shots, which `bleibe shots` fills; a folder without one of them is refused ("manual.picture"), no folder at all
 * means a manual without pictures.
 */
Result<ManualPages> writeManual(const QString &folder, const QString &language, const QString &shots);
