// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

/** The words of one language as its file under assets/handover has them: a line each, code and text. */
struct TextFile {
    /** In the order of the file. */
    QStringList codes = {};
    QHash<QString, QString> texts = {};
};
/** Lines without a text and empty ones are passed over; of a code that stands twice the last counts. */
TextFile parseTextFile(const QString &content);
/** Of a language that comes with Bleibe; empty or "de" is German, any other is without words. */
const TextFile &textFile(const QString &language);
/** The same until a text of the language, or the German beside it, changes; the order of the lines does not count. */
QString hashOfTexts(const TextFile &texts, const TextFile &german);
