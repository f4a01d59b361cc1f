// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/**
 * What figures need of a deleted record: months, sizes, kinds, and nothing that leads back to anybody. They count beside the records
 * that are still there (K05, K07, K08, K12 to K15, K19, K20 of domain §8.1).
 */
struct Tally {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString record MEMBER record)
    Q_PROPERTY(QString month MEMBER month)
    Q_PROPERTY(QString untilMonth MEMBER untilMonth)
    Q_PROPERTY(QString associationKey MEMBER associationKey)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString circle MEMBER circle)
    Q_PROPERTY(std::optional<int> people MEMBER people)
    Q_PROPERTY(std::optional<int> flats MEMBER flats)
    Q_PROPERTY(std::optional<int> days MEMBER days)
    Q_PROPERTY(QString party MEMBER party)
    Q_PROPERTY(QString sessionUid MEMBER sessionUid)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** The table that the record was in. */
    QString record = {};
    /** "2026-03": of the event, or of the beginning. */
    QString month = {};
    QString untilMonth = {};
    /** The Verbandsgemeinde, where the record had a place. */
    QString associationKey = {};
    /** Channel of a contact, kind of a handover or agreement, occasion of a visit. */
    QString kind = {};
    /** How it ended: outcome, state, reply. */
    QString state = {};
    /** Direction of a contact, access of a visit, whether a handover had a sponsor or a proposal a viewing. */
    QString detail = {};
    QString circle = {};
    /** Persons of a household, five and more in one; who came to a session. */
    std::optional<int> people = {};
    /** Flats that an agreement is about, or that a participant of a session let be entered within 90 days. */
    std::optional<int> flats = {};
    /** From the beginning of a search to its end. */
    std::optional<int> days = {};
    /** The same random word for all of one landlord. */
    QString party = {};
    QString sessionUid = {};
    bool operator==(const Tally &) const = default;
};

/** Larger households count as one of this size: a family of nine would be known by it. */
inline constexpr int largestCounted = 5;

/**
 * Tallies of the rows x of table @p record that @p where lets pass; none for tables that no figure counts. Of contacts with a landlord
 * `party` tells whose they are, to be replaced before the tallies are kept.
 */
Result<QList<Tally>> tallyRows(Sql &sql, const QString &record, const QString &where, const QVariantList &values);
