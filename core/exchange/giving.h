// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/exchange.h"
#include "core/storage/database.h"
#include "core/storage/sealed.h"

/** How the name of an exchange file ends. */
inline constexpr QLatin1StringView exchangeSuffix{"bleibe-tausch"};
/** A usual file is taken within this time. */
inline constexpr int usualExchangeDays = 30;

/** What goes to another office; by itself the flats alone, without anybody's name. */
struct ExchangeRequest {
    QList<qint64> vacancyIds = {};
    /** Chosen one by one, never along with a flat. */
    QList<qint64> householdIds = {};
    QString recipient = {};
    QString purpose = {};
    QDate expiresOn = {};
    /** Landlords with names, ways to reach, roles and consents. */
    bool withContacts = false;
    /** Talks about these flats and with these landlords; only with contacts. */
    bool withHistory = false;
    /** What was taken is to be deleted by expiresOn. */
    bool isDeletionWanted = false;
};
/** Invalid "exchange.empty", "exchange.recipient", "exchange.purpose", "exchange.expires", "exchange.gone". */
Result<> checkExchange(Sql &sql, const ExchangeRequest &request, QDate today);

/** What a person should know before giving it. */
struct ExchangeOutlook {
    int vacancies = 0;
    int households = 0;
    int landlords = 0;
    /** Landlords without a consent to share with other offices. */
    int withoutConsent = 0;
    /** Landlords who are not to be contacted. */
    int blocked = 0;
    /** Records whose use is restricted or objected to. */
    int restricted = 0;
    int talks = 0;
    /** The key of the recipient is known: only that register can take the file. */
    bool isRecipientKnown = false;
};
Result<ExchangeOutlook> outlookOf(Sql &sql, const ExchangeRequest &request, QDate today);
/** Hints for a person, none of them forbids anything. */
QStringList hintsOf(const ExchangeOutlook &outlook, const ExchangeRequest &request);

/** Where an exchange file is written, and where the register in it is put together: a folder of the person's own. */
struct ExchangeTarget {
    QString file = {};
    Sealing sealing = {};
    QString folder = {};
};
/**
 * Makes a small register of what was asked for, seals and signs it as a file, and notes it among what was given, all in one step; blocks,
 * so call it in a job. Nothing is noted where that fails or is cancelled. Errors as of checkExchange() and ensureOwnKey().
 */
Result<Exchange> giveRecords(Database &home, const Actor &actor, const ExchangeRequest &request, const ExchangeTarget &target,
    const QDateTime &now, const Progress &progress);

/** The newest first. */
Result<QList<Exchange>> findExchanges(Sql &sql);
/** Every file in which one of these rows went to or came from another office, the newest first: the recipients for a subject access. */
Result<QList<Exchange>> exchangesWith(Sql &sql, const QStringList &rowUids);
