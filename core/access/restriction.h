// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/accessterms.h"
#include "core/register/landlordterms.h"
#include <QDate>
#include <QString>

/** That the use of a record is restricted (Art. 18) or objected to (Art. 21 DSGVO), from when until when and why. */
struct Restriction {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(RestrictionKind kind MEMBER kind)
    Q_PROPERTY(SubjectKind subjectKind MEMBER subjectKind)
    Q_PROPERTY(QString subjectUid MEMBER subjectUid)
    Q_PROPERTY(QDate since MEMBER since)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QDate endedOn MEMBER endedOn)
    Q_PROPERTY(QString endedReason MEMBER endedReason)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    RestrictionKind kind = RestrictionKind::Restriction;
    SubjectKind subjectKind = SubjectKind::None;
    QString subjectUid = {};
    QDate since = {};
    QString reason = {};
    /** Invalid while it holds. */
    QDate endedOn = {};
    QString endedReason = {};
    bool operator==(const Restriction &) const = default;
};
