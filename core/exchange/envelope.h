// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/signing.h"
#include <QDateTime>
#include <QString>

/** What stands on an exchange file in clear, for everybody to read before it is opened; the signature covers it. */
struct EnvelopeHead {
    /** AT-YYYY-NNNNN, the sender's number of this exchange. */
    QString number = {};
    QString sender = {};
    QString recipient = {};
    /** Of the recipient, where the sender knew it: then only that register takes the file. */
    QByteArray recipientKey = {};
    QString purpose = {};
    QDateTime madeAt = {};
    /** The last day on which the file may be taken. */
    QDate expiresOn = {};
    /** The sender demands that what was taken is deleted by then. */
    bool isDeletionWanted = false;
    int vacancies = 0;
    int households = 0;
    /** Landlords with their ways to reach, roles and consents are in it; talks with them. */
    bool hasContacts = false;
    bool hasHistory = false;
    QByteArray publicKey = {};
    bool operator==(const EnvelopeHead &) const = default;
};

/** An exchange file as it was read: its signature fits its head and all of its bytes. */
struct Envelope {
    EnvelopeHead head = {};
    /** Of the whole file, in hex. */
    QString sha256 = {};
};

/** The head as it stands in a file, and back; Format "exchange.format" for anything else, also for texts that could not be read out. */
QByteArray bytesOf(const EnvelopeHead &head);
Result<EnvelopeHead> headOf(const QByteArray &bytes);

/**
 * Writes magic, form, head, the sealed bytes and the signature over all of them; returns the file's sha256. Both devices are open.
 */
Result<QString> writeEnvelope(
    const EnvelopeHead &head, const SigningKey &key, QIODevice &sealed, QIODevice &file, const Progress &progress);
/**
 * The reverse; what was written to @p sealed counts only where it returns a value. Format "exchange.format" for another kind of file,
 * "exchange.truncated", Denied "exchange.newer", "exchange.signature" where a byte was changed or somebody else signed.
 */
Result<Envelope> readEnvelope(QIODevice &file, QIODevice &sealed, const Progress &progress);
