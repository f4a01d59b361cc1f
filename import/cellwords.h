// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QMetaEnum>
#include <QString>
#include <optional>

/**
 * What a word in a file means in one kind: the word of the forms in German or the language of the program, the stored key, the words of
 * OpenImmo and of the template for tables, and what people write instead. Case, umlauts and signs do not count; the words of a set stand
 * between commas, semicolons, slashes or "und". Nothing where a word is none of the kind.
 */
std::optional<int> valueOfFileWord(const QMetaEnum &kind, const QString &text);
