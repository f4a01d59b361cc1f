// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include <QDate>
#include <QString>

/** What somebody has to do until when: the one follow-up for everything. */
struct Task {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QDate dueOn MEMBER dueOn)
    Q_PROPERTY(TaskState state MEMBER state)
    Q_PROPERTY(QString assigneeLogin MEMBER assigneeLogin)
    Q_PROPERTY(QString assigneeName MEMBER assigneeName)
    Q_PROPERTY(QString assigneeOffice MEMBER assigneeOffice)
    Q_PROPERTY(SubjectKind subjectKind MEMBER subjectKind)
    Q_PROPERTY(QString subjectUid MEMBER subjectUid)
    Q_PROPERTY(QString subjectLabel MEMBER subjectLabel)
    Q_PROPERTY(QString rule MEMBER rule)
    Q_PROPERTY(QDate doneOn MEMBER doneOn)
    Q_PROPERTY(QString doneBy MEMBER doneBy)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString title = {};
    QString detail = {};
    QDate dueOn = {};
    TaskState state = TaskState::Open;
    /** Empty means: whoever of the office. */
    QString assigneeLogin = {};
    QString assigneeName = {};
    QString assigneeOffice = {};
    SubjectKind subjectKind = SubjectKind::None;
    QString subjectUid = {};
    /** What the list shows: a number, a name. */
    QString subjectLabel = {};
    /** Which rule made it, such as "vacancy.stale"; empty where a person did. */
    QString rule = {};
    QDate doneOn = {};
    QString doneBy = {};
    bool operator==(const Task &) const = default;
};
