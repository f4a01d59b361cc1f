// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handovertexts.h"
#include "core/reporting/paper.h"

/**
 * The language beside the German of a paper that residents read. German binds, and stands on these papers whatever language the program
 * speaks.
 */
struct SecondLanguage {
    /** As in handovertexts.h; empty where the paper is German alone. */
    QString code = {};
    /** Somebody of the office checked the words; until then the paper says so. */
    bool isReleased = false;
};

// What a template prints in two languages is {de, other}; "other" is empty where nothing stands beside the German.
QJsonObject pair(const QString &german, const QString &other = {});
/** A word of the forms by its code. */
QJsonObject pairOf(const QString &code, const SecondLanguage &language);
template<class Term>
    requires std::is_enum_v<Term>
QJsonObject pairOf(Term term, const SecondLanguage &language)
{
    return pair(formWord(term), language.code.isEmpty() ? QString() : formWord(term, language.code));
}
/** The same, but nothing of a term that says nothing: its first. */
template<class Term> QJsonObject knownPair(Term term, const SecondLanguage &language)
{
    return term == Term() ? pair({}) : pairOf(term, language);
}
/** One text of several pairs, such as "Strom" and "1EMH001". */
QJsonObject joinedPairs(const QList<QJsonObject> &pairs, const QString &between);

/** A paper in German with a second language: heading, the line on what binds, and the mark of words that nobody checked yet. */
Paper bilingualPaper(const QString &form, const QString &heading, const QString &number, Confidentiality confidentiality,
    const Printing &printing, const SecondLanguage &language);

// Dates and amounts as the German of these papers has them.
QString germanDate(QDate day);
/** "30.11.2026, 10:00 Uhr"; without the time at midnight, when none is fixed. */
QString germanMoment(const QDateTime &moment);

/** A table of a paper: title, column heads, rows that begin with a head of their own. */
struct PaperTable {
    /** Class of the table, which names the widths of its columns. */
    QString kind = {};
    QJsonObject title = {};
    QList<QJsonObject> heads = {};
    QJsonArray rows = {};
    /** Lines to write on: higher, with every column ruled. */
    bool isBlank = false;
};
/** The first cell is the head of the row. */
QJsonObject tableRow(const QList<QJsonObject> &cells);
/** So many rows to write on. */
QJsonArray emptyRows(qsizetype rows, qsizetype columns);
/** What the template prints; nothing of a table without rows. */
QJsonArray toJson(const QList<PaperTable> &tables);
/** A line of label and value; of a blank form one to write on. */
QJsonObject lineOf(const QJsonObject &label, const QJsonObject &value, bool isBlank = false);
