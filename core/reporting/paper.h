// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/facts.h"
#include "core/register/settings.h"
#include "core/reporting/template.h"
#include <QDateTime>
#include <QJsonArray>

/** What stands on every paper: whose it is, when it was printed and by whom. */
struct Printing {
    RegisterSettings settings = {};
    /** PNG or JPEG; empty where the office has none. */
    QByteArray logo = {};
    QString actorName = {};
    QDateTime at = {};
};
/** Settings and logo of the register; @p actorName is whoever prints. */
Result<Printing> loadPrinting(Sql &sql, const QString &actorName, const QDateTime &at);
/** The subject of the documents whose last one is the logo: add it with kind Other and this as subjectUid. */
inline const QString letterheadSubject = QStringLiteral("letterhead");

/** How far a paper may go; a line at its foot says so. */
enum class Confidentiality {
    /** Shown to a household in a talk. */
    ForSeekers,
    /** Holds personal data, stays in the office. */
    Internal,
    /** Goes to the office that pays for housing, and holds personal data. */
    ForPayer,
    /** To whom a letter is written. */
    Addressee,
    /** Nothing on it is about anybody. */
    ForAll
};

/** One paper before it is laid out: which template, and what that prints, already in words of its language. */
struct Paper {
    /** Name of the template, such as "offer.html". */
    QString form = {};
    /** The document's title, and the suggested file name. */
    QString title = {};
    /** On its side, for lists of many columns. */
    bool wide = false;
    QJsonObject values = {};
    /** What whoever prints should know, such as what was left out and why; not printed. */
    QStringList remarks = {};
    /** Of its words; empty means the program's. */
    QString language = {};
    /** As a page it is read on a phone. */
    bool isForPhone = false;
};
/** A paper with its frame: sender, title, line of the foot, credits. */
Paper framed(
    const QString &form, const QString &title, Confidentiality confidentiality, const QStringList &credits, const Printing &printing);

/**
 * The paper as a page of its own: language and title set, styles inside, and a policy that forbids whatever shows it to fetch or run
 * anything. Templates decide on what stands between.
 */
Result<QString> htmlOf(const Templates &templates, const Paper &paper);

/** "TT" of Tina Test. */
QString initials(const QString &name);
/** A picture inside the page itself: pages never point to files. */
QString inlinePicture(const QByteArray &bytes);
QJsonArray toJson(const QList<Fact> &facts);
/** Paragraphs of a text that was typed with line breaks. */
QJsonArray paragraphs(const QString &text);
