// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/envelope.h"
#include "core/exchange/exchange.h"
#include "core/exchange/officekeys.h"
#include "core/exchange/wayrows.h"

class Workshop;

/** The column of a difference about a whole row, new there or gone here. */
inline constexpr QLatin1StringView wholeWayRow{""};

/** Reads the head of an exchange file and checks its signature; no passphrase is needed, nothing is opened. */
Result<Envelope> showExchange(const QString &file, const QString &folder, const Progress &progress);
/**
 * Whether this register may take it, the first reason that forbids it: Denied "exchange.own", "exchange.taken", "exchange.other" (for
 * another recipient), "exchange.expired", "exchange.clock" (made on a day that has not come). The standing tells whether the key is known.
 */
Result<SenderStanding> judgeExchange(Sql &sql, const Envelope &envelope, const QString &actorOffice, const QDateTime &now);

/** What was read of an exchange file; the register in it stays in the person's own folder until the last copy of this goes. */
struct OpenedExchange {
    Envelope envelope = {};
    WayTables rows = {};
    std::shared_ptr<Workshop> folder = {};
};
/** Checks the signature again, unseals and reads; blocks. Errors as of readEnvelope(), unseal() and openRegister(). */
Result<OpenedExchange> openExchange(const QString &file, const Secret &passphrase, const QString &folder, const Progress &progress);

/** How a record in a file stands to what is here. */
enum class RecordState {
    New,
    Same,
    /** There somebody changed it since the last exchange, here nobody did. */
    ChangedThere,
    /** Only here. */
    ChangedHere,
    /** On both sides, or nobody knows who. */
    Conflict,
    /** It was here, and was deleted. */
    GoneHere
};

/** One field that says something else there than here, or a row that only one side has. */
struct WayDifference {
    QString table = {};
    QString rowUid = {};
    /** The stored column, or wholeWayRow. */
    QString column = {};
    QString label = {};
    /** As people read them. */
    QString here = {};
    QString there = {};
    bool isChangedHere = false;
    bool isChangedThere = false;
    /** Nothing of ours is overwritten by it. */
    bool isAddition = false;
    bool operator==(const WayDifference &) const = default;
};
QString keyOf(const WayDifference &difference);

/** Another flat of this register that may be the same one. */
struct JoinOffer {
    qint64 vacancyId = 0;
    QString number = {};
    QString label = {};
    bool operator==(const JoinOffer &) const = default;
};

/** A flat, a landlord or a household in the file. */
struct WayRecord {
    /** "vacancy", "landlord" or "household". */
    QString table = {};
    QString uid = {};
    QString label = {};
    QString detail = {};
    RecordState state = RecordState::New;
    QList<WayDifference> differences = {};
    QList<JoinOffer> joins = {};
    /** Why it cannot be taken as a new one; empty where it can. */
    QString hindrance = {};
    bool isWhole() const { return state == RecordState::New || state == RecordState::GoneHere; }
    bool operator==(const WayRecord &) const = default;
};
QString keyOf(const WayRecord &record);

/** Everything that taking a file could do; nothing is written before it was shown. */
struct ExchangePreview {
    QList<WayRecord> records = {};
    /** The same for the same states on both sides; other where somebody changed something here since. */
    QString print = {};
    int count(RecordState state) const;
};
Result<ExchangePreview> previewExchange(Sql &sql, const OpenedExchange &opened);

/** What a person ticked. */
struct ExchangeChoices {
    /** Keys of records and differences that are taken over. */
    QSet<QString> taken = {};
    /** By key of a new flat: the vacancy here that it becomes one with. */
    QHash<QString, qint64> joins = {};
};
/** New records and additions are taken; nothing of ours is overwritten, nothing deleted comes back. */
ExchangeChoices safeChoices(const ExchangePreview &preview);
/** Everything as it is there; what was deleted here comes back. */
ExchangeChoices allChoices(const ExchangePreview &preview);

/**
 * Takes over what was ticked, as one step; keeps the file among what was taken, and a task where deletion is demanded. Conflict
 * "exchange.changed" where @p print is not that of what stands here now, Denied "exchange.untrusted" where nobody compared the
 * fingerprint, else the errors of judgeExchange().
 */
Result<Exchange> takeRecords(Sql &sql, const OpenedExchange &opened, const ExchangeChoices &choices, const QString &print,
    const QDateTime &now, const Progress &progress);
