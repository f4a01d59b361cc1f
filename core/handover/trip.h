// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverterms.h"
#include "core/register/landlordterms.h"
#include <QDateTime>
#include <QString>

/** A take-along file: what is out with somebody and comes back. */
struct Trip {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString holder MEMBER holder)
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(TripState state MEMBER state)
    Q_PROPERTY(QDateTime takenAt MEMBER takenAt)
    Q_PROPERTY(QString takenBy MEMBER takenBy)
    Q_PROPERTY(QDate backBy MEMBER backBy)
    Q_PROPERTY(QDateTime returnedAt MEMBER returnedAt)
    Q_PROPERTY(QString returnedBy MEMBER returnedBy)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** MN-YYYY-NNNNN, given when made. */
    QString number = {};
    /** Who has it. */
    QString holder = {};
    QString purpose = {};
    TripState state = TripState::Out;
    QDateTime takenAt = {};
    QString takenBy = {};
    QDate backBy = {};
    QDateTime returnedAt = {};
    QString returnedBy = {};
    bool operator==(const Trip &) const = default;
};

/** A handover or a visit in a take-along file. */
struct TripItem {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 tripId MEMBER tripId)
    Q_PROPERTY(SubjectKind subjectKind MEMBER subjectKind)
    Q_PROPERTY(QString subjectUid MEMBER subjectUid)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 tripId = 0;
    SubjectKind subjectKind = SubjectKind::Handover;
    QString subjectUid = {};
    bool operator==(const TripItem &) const = default;
};

/** A row as it was when it was taken along; only in take-along files. */
struct TripBase {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString tableName MEMBER tableName)
    Q_PROPERTY(QString rowUid MEMBER rowUid)
    Q_PROPERTY(int rowVersion MEMBER rowVersion)
    Q_PROPERTY(QString content MEMBER content)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString tableName = {};
    QString rowUid = {};
    int rowVersion = 0;
    /** JSON of the stored columns but id; ids of other rows as their uids. */
    QString content = {};
    bool operator==(const TripBase &) const = default;
};
