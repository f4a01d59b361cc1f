// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/accessterms.h"
#include <QDateTime>
#include <QString>

/** A file that was given to another office, or taken from one. */
struct Exchange {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(ExchangeDirection direction MEMBER direction)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString actorName MEMBER actorName)
    Q_PROPERTY(QString sender MEMBER sender)
    Q_PROPERTY(QString recipient MEMBER recipient)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QDate expiresOn MEMBER expiresOn)
    Q_PROPERTY(int records MEMBER records)
    Q_PROPERTY(QString fingerprint MEMBER fingerprint)
    Q_PROPERTY(bool deletion MEMBER deletion)
    Q_PROPERTY(QString sha256 MEMBER sha256)
    Q_PROPERTY(QString result MEMBER result)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** AT-YYYY-NNNNN; of a taken file it is the own number, not the sender's. */
    QString number = {};
    ExchangeDirection direction = ExchangeDirection::Given;
    QDateTime at = {};
    QString actorName = {};
    QString sender = {};
    QString recipient = {};
    QString purpose = {};
    QDate expiresOn = {};
    /** Vacancies and households. */
    int records = 0;
    /** Of the other office's key; empty for a file given to an office whose key is not known. */
    QString fingerprint = {};
    /** Deletion by expiresOn is demanded. */
    bool deletion = false;
    QString sha256 = {};
    /** "3 Leerstände, 2 Vermieter": what went along, or what was taken over. */
    QString result = {};
    bool operator==(const Exchange &) const = default;
};

/** A row that went along in a file, and what it said. */
struct ExchangeRow {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 exchangeId MEMBER exchangeId)
    Q_PROPERTY(QString tableName MEMBER tableName)
    Q_PROPERTY(QString rowUid MEMBER rowUid)
    Q_PROPERTY(QString hashes MEMBER hashes)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 exchangeId = 0;
    QString tableName = {};
    QString rowUid = {};
    /** "net_cold:Jx0aQ2Vb status:…": a hash of each value that is not the column's empty one. */
    QString hashes = {};
    bool operator==(const ExchangeRow &) const = default;
};

/** A key that signs exchange files: the own one with its secret, or that of another office. */
struct OfficeKey {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString publicKey MEMBER publicKey)
    Q_PROPERTY(QString secretKey MEMBER secretKey)
    Q_PROPERTY(QString fingerprint MEMBER fingerprint)
    Q_PROPERTY(QDate confirmedOn MEMBER confirmedOn)
    Q_PROPERTY(QString confirmedBy MEMBER confirmedBy)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString name = {};
    /** Both in hex. */
    QString publicKey = {};
    /** Empty for keys of others. */
    QString secretKey = {};
    QString fingerprint = {};
    /** When somebody compared the fingerprint with the other office, and who. */
    QDate confirmedOn = {};
    QString confirmedBy = {};
    bool isOwn() const { return !secretKey.isEmpty(); }
    bool operator==(const OfficeKey &) const = default;
};
