// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/handover/handoverterms.h"
#include <QDateTime>
#include <optional>

/** A flat that is handed over, or whose residents are instructed: head of the protocol and of the instruction record. */
struct Handover {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(HandoverKind kind MEMBER kind)
    Q_PROPERTY(HandoverStatus status MEMBER status)
    Q_PROPERTY(qint64 dwellingId MEMBER dwellingId)
    Q_PROPERTY(std::optional<qint64> vacancyId MEMBER vacancyId)
    Q_PROPERTY(std::optional<qint64> tenancyId MEMBER tenancyId)
    Q_PROPERTY(std::optional<qint64> householdId MEMBER householdId)
    Q_PROPERTY(std::optional<qint64> landlordId MEMBER landlordId)
    Q_PROPERTY(QDateTime beginsAt MEMBER beginsAt)
    Q_PROPERTY(QDateTime endsAt MEMBER endsAt)
    Q_PROPERTY(QDate rentBeginsOn MEMBER rentBeginsOn)
    Q_PROPERTY(QDate movesInOn MEMBER movesInOn)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(Interpreting interpreting MEMBER interpreting)
    Q_PROPERTY(Cleaning cleaning MEMBER cleaning)
    Q_PROPERTY(QString missingKeys MEMBER missingKeys)
    Q_PROPERTY(std::optional<Cents> deposit MEMBER deposit)
    Q_PROPERTY(QDate depositOn MEMBER depositOn)
    Q_PROPERTY(DepositPayer depositBy MEMBER depositBy)
    Q_PROPERTY(QString comparedUid MEMBER comparedUid)
    Q_PROPERTY(QDate confirmationOn MEMBER confirmationOn)
    Q_PROPERTY(QString protocolSha256 MEMBER protocolSha256)
    Q_PROPERTY(QString instructionSha256 MEMBER instructionSha256)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** UE-YYYY-NNNNN, given when added. */
    QString number = {};
    HandoverKind kind = HandoverKind::MoveIn;
    HandoverStatus status = HandoverStatus::Planned;
    qint64 dwellingId = 0;
    std::optional<qint64> vacancyId = {};
    std::optional<qint64> tenancyId = {};
    /** Nothing where others than a household of the register move. */
    std::optional<qint64> householdId = {};
    /** Who hands over; the name on paper is the party's. */
    std::optional<qint64> landlordId = {};
    QDateTime beginsAt = {};
    QDateTime endsAt = {};
    QDate rentBeginsOn = {};
    /** Move-in after §19(3) no. 2 BMG; of a MoveOut the day of moving out. */
    QDate movesInOn = {};
    /** Of the talk and of the second column, as a code of handovertexts.h: "ar"; empty means German alone. */
    QString language = {};
    Interpreting interpreting = Interpreting::Unknown;
    Cleaning cleaning = Cleaning::Unknown;
    /** What was not handed over, in words; "keine" where all are there. */
    QString missingKeys = {};
    std::optional<Cents> deposit = {};
    QDate depositOn = {};
    DepositPayer depositBy = DepositPayer::Unknown;
    /** Uid of the handover whose protocol this one is compared with; empty means the last one of the flat. */
    QString comparedUid = {};
    /** When the Wohnungsgeberbestätigung was handed over (§19 BMG). */
    QDate confirmationOn = {};
    /** What the protocol said when it was concluded; empty before. */
    QString protocolSha256 = {};
    QString instructionSha256 = {};
    /** For the office; never printed. */
    QString note = {};
    bool operator==(const Handover &) const = default;
};
