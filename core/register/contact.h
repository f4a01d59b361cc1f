// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include <QDateTime>
#include <optional>

/** One talk, letter or visit with its result. */
struct Contact {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(std::optional<qint64> landlordId MEMBER landlordId)
    Q_PROPERTY(std::optional<qint64> vacancyId MEMBER vacancyId)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(Channel channel MEMBER channel)
    Q_PROPERTY(Direction direction MEMBER direction)
    Q_PROPERTY(ContactOutcome outcome MEMBER outcome)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString promise MEMBER promise)
    Q_PROPERTY(QString nextStep MEMBER nextStep)
    Q_PROPERTY(QDate followUpOn MEMBER followUpOn)
    Q_PROPERTY(QString actorLogin MEMBER actorLogin)
    Q_PROPERTY(QString actorName MEMBER actorName)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    std::optional<qint64> landlordId = {};
    std::optional<qint64> vacancyId = {};
    QDateTime at = {};
    Channel channel = Channel::Unknown;
    Direction direction = Direction::Outgoing;
    ContactOutcome outcome = ContactOutcome::Unknown;
    /** Who spoke on the other side, where it was not the landlord. */
    QString person = {};
    QString summary = {};
    QString promise = {};
    QString nextStep = {};
    QDate followUpOn = {};
    QString actorLogin = {};
    QString actorName = {};
    bool operator==(const Contact &) const = default;
};
