// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlord.h"
#include "core/reporting/paper.h"

/** A page at the end of a letter to be filled in and sent back; nothing of it is printed where it has no title. */
struct ReplySlip {
    QString title = {};
    /** Below the title: which letter it answers. */
    QString subject = {};
    /** Whom it goes back to, and who answers: lines of an address. */
    QStringList to = {};
    QStringList from = {};
    /** Until when it is wanted. */
    QString until = {};
    /** Answers with a box each. */
    QStringList choices = {};
    QString topicsTitle = {};
    QStringList topics = {};
    /** Below lines to write on. */
    QStringList signing = {};
};

/** A letter before it is laid out: address window and fold marks after DIN 5008, form B. */
struct Letter {
    /** At most six lines, town last. */
    QStringList address = {};
    QString subject = {};
    QString salutation = {};
    /** Paragraphs, divided by line breaks. */
    QString text = {};
    QString closing = {};
    QString signature = {};
    /** Between closing and signature: "Im Auftrag". */
    QString onBehalf = {};
    /** A small table below the text. */
    QList<Fact> facts = {};
    QString listTitle = {};
    QStringList list = {};
    /** Paragraphs below table and list. */
    QString further = {};
    /** In small type at the end. */
    QString notice = {};
    ReplySlip slip = {};
};
Paper letterPaper(const Letter &letter, const Printing &printing);
/** The letter as the text of a mail, without address window, slip and marks. */
QString plainText(const Letter &letter, const Printing &printing);

/** Company, person, street, town, and the country where it is another one; empty lines are left out. */
QStringList addressLines(const Landlord &landlord);
/** "Sehr geehrte Frau Dr. Schmidt,"; "Guten Tag Anna Schmidt," where nobody knows how to address, else to all. */
QString salutationTo(const Landlord &landlord);
