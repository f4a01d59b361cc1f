// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <QStringList>

/** Sort key after DIN 5007-1 (ä as a, ß as ss, case after letters); stored, compared byte by byte on both engines. */
QString sortKey(QStringView text);
/** A dash where there is nothing, so that a line of facts is never blank. */
QString orDash(const QString &text);
/** Folded for search: lower case, ä to ae, ß to ss, accents dropped, Str. to strasse, everything else but letters and digits to one blank.
 */
QString folded(QStringView text);
/** Damerau-Levenshtein distance of two folded words, at most @p limit + 1. */
int editDistance(QStringView a, QStringView b, int limit);
/** True where @p typed is @p word, or its beginning, but for @p errors typing errors. */
bool isNearly(QStringView typed, QStringView word, int errors);
/** How many typing errors a word of this length is forgiven: none below 4 letters, one below 8, else two. */
int forgivenErrors(qsizetype length);
/** True where every word of @p wanted starts, or nearly equals, a word of @p text (both folded); numbers are never nearly equal. */
bool matches(const QString &wanted, const QString &text);
