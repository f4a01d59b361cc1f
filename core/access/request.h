// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/accessterms.h"
#include "core/register/landlordterms.h"
#include <QDate>
#include <QString>

/** What a person asked for about their own data, and until when it is to be answered. */
struct SubjectRequest {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(RequestKind kind MEMBER kind)
    Q_PROPERTY(SubjectKind subjectKind MEMBER subjectKind)
    Q_PROPERTY(QString subjectUid MEMBER subjectUid)
    Q_PROPERTY(QString subjectLabel MEMBER subjectLabel)
    Q_PROPERTY(QDate receivedOn MEMBER receivedOn)
    Q_PROPERTY(QDate dueOn MEMBER dueOn)
    Q_PROPERTY(bool identityChecked MEMBER identityChecked)
    Q_PROPERTY(QDate answeredOn MEMBER answeredOn)
    Q_PROPERTY(QString answeredBy MEMBER answeredBy)
    Q_PROPERTY(QString note MEMBER note)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** DS-2026-00001 */
    QString number = {};
    RequestKind kind = RequestKind::Access;
    SubjectKind subjectKind = SubjectKind::None;
    /** Empty where the register knows nobody of that name: that, too, is to be answered. */
    QString subjectUid = {};
    QString subjectLabel = {};
    QDate receivedOn = {};
    QDate dueOn = {};
    bool identityChecked = false;
    /** Invalid while it is open. */
    QDate answeredOn = {};
    QString answeredBy = {};
    /** What is wrong, what is asked for, how it was answered. */
    QString note = {};
    bool operator==(const SubjectRequest &) const = default;
};
