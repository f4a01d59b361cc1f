// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** A photo, plan or paper that hangs on a record; its bytes are stored apart, under their hash. */
struct Document {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(SubjectKind subjectKind MEMBER subjectKind)
    Q_PROPERTY(QString subjectUid MEMBER subjectUid)
    Q_PROPERTY(DocumentKind kind MEMBER kind)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString fileName MEMBER fileName)
    Q_PROPERTY(QString mediaType MEMBER mediaType)
    Q_PROPERTY(qint64 sizeBytes MEMBER sizeBytes)
    Q_PROPERTY(QString sha256 MEMBER sha256)
    Q_PROPERTY(std::optional<int> widthPx MEMBER widthPx)
    Q_PROPERTY(std::optional<int> heightPx MEMBER heightPx)
    Q_PROPERTY(QDate takenOn MEMBER takenOn)
    Q_PROPERTY(int sortOrder MEMBER sortOrder)
    Q_PROPERTY(bool internal MEMBER internal)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    SubjectKind subjectKind = SubjectKind::None;
    QString subjectUid = {};
    DocumentKind kind = DocumentKind::Other;
    QString title = {};
    QString fileName = {};
    QString mediaType = {};
    qint64 sizeBytes = 0;
    /** Names the content, which is stored once. */
    QString sha256 = {};
    std::optional<int> widthPx = {};
    std::optional<int> heightPx = {};
    QDate takenOn = {};
    int sortOrder = 0;
    /** Never printed for others. */
    bool internal = false;
    bool operator==(const Document &) const = default;
};
