// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QDateTime>

struct MailAttachment {
    /** Letters of ASCII alone: "termin.ics". */
    QByteArray fileName = {};
    /** "text/calendar; charset=utf-8". */
    QByteArray mediaType = {};
    QByteArray bytes = {};
};

/** A mail that somebody opens in a mail program, looks at and sends; nothing is sent from here. */
struct Mail {
    QString fromName = {};
    QString from = {};
    QString toName = {};
    QString to = {};
    QString subject = {};
    QString text = {};
    QList<MailAttachment> attachments = {};
    QDateTime date = {};
};

/**
 * The mail as a file (RFC 5322, MIME) that mail programs open as a draft. Names and subject may hold anything: signs that would end a
 * header become blanks, others than ASCII encoded words (RFC 2047). Invalid "mail.sender" without a sender, "mail.address" for an address
 * that is none.
 */
Result<QByteArray> mailFile(const Mail &mail);
/** A mailto: address with subject and text (RFC 6068); without attachments, for it cannot carry any. */
Result<QString> mailtoAddress(const Mail &mail);
/** One mailbox in letters of ASCII, the domain may be an international one: nothing that could hold a second header or address. */
bool isMailAddress(const QString &address);
