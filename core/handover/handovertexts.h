// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverterms.h"
#include "core/handover/textrelease.h"
#include "core/storage/sql.h"
#include <QMetaEnum>

/** A language in which the papers of a handover can be read beside the German. */
struct ReadingLanguage {
    /** "ar"; "plain" for Leichte Sprache. */
    QString code = {};
    /** BCP 47, for the papers: "ar", "fa", "de" of plain. */
    QString tag = {};
    /** In German: "Arabisch". */
    QString name = {};
    /** As its readers call it. */
    QString ownName = {};
    bool rightToLeft = false;
};
/** All but German, in the order in which they are offered. */
const QList<ReadingLanguage> &readingLanguages();
const ReadingLanguage *findLanguage(QStringView code);
/** "Arabisch" in the language of the program; "Deutsch" of an empty code. */
QString languageName(QStringView code);

/** One topic of the instruction in one language. */
struct TopicWords {
    QString title = {};
    /** What is explained, one sentence each; the same number in every language. */
    QStringList points = {};
    /** What the resident is asked: "Was tun Sie, wenn der Strom ausfällt?" */
    QString question = {};
};
/** Empty @p language is German, which binds. */
TopicWords topicWords(InstructionTopic topic, const QString &language = {});
/** "E04". */
QString topicCode(InstructionTopic topic);
/** E01 to E20. */
const QList<InstructionTopic> &instructionTopics();
/** A word or sentence of the forms by its code, such as "form.protocol.title" or "room_kind.kitchen"; the German where the language lacks
 * it. */
QString formWord(const QString &code, const QString &language = {});
/** The same of a term, whose code is "room_kind.kitchen". */
QString termWord(const QMetaEnum &kind, int value, const QString &language = {});
template<class Term> QString formWord(Term term, const QString &language = {})
{
    return termWord(QMetaEnum::fromType<Term>(), static_cast<int>(term), language);
}
/** All codes, in the order of the German file. */
QStringList formCodes();

/** Sha256 of all words of a language and of the German beside them. */
QString textHash(const QString &language);
/** Whether somebody of the office checked the language as it is now; until then papers say so. German is always. */
Result<bool> isReleased(Sql &sql, const QString &language);
/** All that were ever given and not withdrawn, also those that do not count any more. */
Result<QList<TextRelease>> releases(Sql &sql);
/** False where a word has changed since. */
bool stillCounts(const TextRelease &release);
/** By the actor; Denied nothing, asked twice it stays the first. */
Result<TextRelease> releaseTexts(Sql &sql, const QString &language, QDate today);
Result<> withdrawRelease(Sql &sql, const QString &language);
