// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/envelope.h"
#include "core/exchange/exchange.h"
#include "core/storage/sql.h"

/** By what name this register speaks: that of the settings, else the office of the person. */
Result<QString> ownOfficeName(Sql &sql, const QString &actorOffice);
/** The own key; nothing before the first use. */
Result<std::optional<OfficeKey>> ownKey(Sql &sql);
/** The own key, made where there is none. Invalid "exchange.noname" where the office has no name and @p otherwise neither. */
Result<OfficeKey> ensureOwnKey(Sql &sql, const QString &otherwise = {});
SigningKey signingKeyOf(const OfficeKey &key);

/** Keys of other offices by name. */
Result<QList<OfficeKey>> otherKeys(Sql &sql);
/** The key of the office with this name; nothing where it is unknown. */
Result<std::optional<OfficeKey>> keyOfOffice(Sql &sql, const QString &name);
/**
 * Keeps the key of another office, whose fingerprint somebody has compared with it; an older key under the same name goes. Invalid
 * "exchange.key" for a text that is no key, "exchange.ownkey" for the own one, "exchange.keyname" without a name.
 */
Result<OfficeKey> confirmKey(Sql &sql, const QString &name, const QByteArray &publicKey, QDate today);
Result<OfficeKey> renameKey(Sql &sql, qint64 id, int version, const QString &name);
/** Files of that office are unknown again. */
Result<> forgetKey(Sql &sql, qint64 id, int version);

/** What is known of who signed a file. */
enum class SenderTrust {
    /** The fingerprint was compared. */
    Confirmed,
    /** Nobody ever compared it. */
    Unknown,
    /** Under this name another key is known. */
    Changed,
    /** The file was made with this register's own key. */
    Own
};
struct SenderStanding {
    SenderTrust trust = SenderTrust::Unknown;
    QString fingerprint = {};
    /** The name under which the key is known here, or the one in the file. */
    QString name = {};
    /** Of the key known under this name, where it changed. */
    QString knownFingerprint = {};
};
Result<SenderStanding> standingOf(Sql &sql, const EnvelopeHead &head);
