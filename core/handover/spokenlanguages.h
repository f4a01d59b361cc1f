// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

/** Codes of the languages that sponsors speak and households need, by frequency of need; more than papers are written in. */
const QStringList &spokenLanguages();
/** "Arabisch" of "ar", in the program's language; the code itself where it is not known. */
QString spokenName(const QString &code);
/** The code of what a person typed: "ar", "Arabisch", "arabic", "Dari"; nothing where no language is meant. */
std::optional<QString> languageCode(const QString &typed);
/** The codes in "de, ar" and in "Deutsch; Arabisch"; what is no language is left out. */
QStringList languageCodes(const QString &languages);
/** "Deutsch, Arabisch" of "de, ar". */
QString languageNames(const QString &languages);
