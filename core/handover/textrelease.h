// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QDate>
#include <QObject>
#include <QString>

/** Somebody checked the words of a language; they count as checked while they stay as they were. */
struct TextRelease {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString sha256 MEMBER sha256)
    Q_PROPERTY(QString releasedBy MEMBER releasedBy)
    Q_PROPERTY(QDate releasedOn MEMBER releasedOn)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString language = {};
    /** Of all words of the language, and the German beside them, as they were then. */
    QString sha256 = {};
    QString releasedBy = {};
    QDate releasedOn = {};
    bool operator==(const TextRelease &) const = default;
};
