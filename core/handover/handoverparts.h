// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/tri.h"
#include "core/handover/handover.h"
#include "core/register/document.h"
#include <QDateTime>
#include <QList>
#include <optional>

/** Somebody who is there, or should be. */
struct HandoverParty {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(PartyRole role MEMBER role)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString organisation MEMBER organisation)
    Q_PROPERTY(Tri present MEMBER present)
    Q_PROPERTY(Tri powerOfAttorney MEMBER powerOfAttorney)
    Q_PROPERTY(Tri commissioned MEMBER commissioned)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    PartyRole role = PartyRole::Tenant;
    /** Of a tenant the initials or the number of the household; the whole name stands on paper alone. */
    QString name = {};
    QString organisation = {};
    Tri present = Tri::Unknown;
    /** Of an agent. */
    Tri powerOfAttorney = Tri::Unknown;
    /** Of an interpreter: paid for by an office; no means voluntary. */
    Tri commissioned = Tri::Unknown;
    bool operator==(const HandoverParty &) const = default;
};

/** Keys of one kind. */
struct HandoverKey {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(KeyKind kind MEMBER kind)
    Q_PROPERTY(std::optional<int> count MEMBER count)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    KeyKind kind = KeyKind::Flat;
    std::optional<int> count = {};
    QString number = {};
    QString note = {};
    bool operator==(const HandoverKey &) const = default;
};

/** One meter and what it showed. */
struct MeterReading {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(MeterMedium medium MEMBER medium)
    Q_PROPERTY(QString meterNumber MEMBER meterNumber)
    Q_PROPERTY(std::optional<qint64> readingMilli MEMBER readingMilli)
    Q_PROPERTY(MeterUnit unit MEMBER unit)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QDate readOn MEMBER readOn)
    Q_PROPERTY(QString supplier MEMBER supplier)
    Q_PROPERTY(QDate suppliedFrom MEMBER suppliedFrom)
    Q_PROPERTY(QString marketLocation MEMBER marketLocation)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    MeterMedium medium = MeterMedium::Electricity;
    QString meterNumber = {};
    /** Thousandths of the unit. */
    std::optional<qint64> readingMilli = {};
    MeterUnit unit = MeterUnit::KilowattHours;
    QString place = {};
    QDate readOn = {};
    QString supplier = {};
    /** Reported to the supplier for the tenant from, or until, this day. */
    QDate suppliedFrom = {};
    /** MaLo-ID, eleven digits. */
    QString marketLocation = {};
    QString note = {};
    bool operator==(const MeterReading &) const = default;
};

/** A room that is looked at. */
struct HandoverRoom {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(RoomKind kind MEMBER kind)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    RoomKind kind = RoomKind::Other;
    /** Where the kind does not say it: "Schlafzimmer 2". */
    QString name = {};
    QString note = {};
    bool operator==(const HandoverRoom &) const = default;
};

/** What is looked at in a room, and how it is. */
struct RoomPart {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(qint64 roomId MEMBER roomId)
    Q_PROPERTY(RoomElement element MEMBER element)
    Q_PROPERTY(ElementState state MEMBER state)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(Side remedyBy MEMBER remedyBy)
    Q_PROPERTY(QDate remedyUntil MEMBER remedyUntil)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    qint64 roomId = 0;
    RoomElement element = RoomElement::Floor;
    ElementState state = ElementState::Unchecked;
    QString description = {};
    /** Who puts a defect right. */
    Side remedyBy = Side::Unknown;
    QDate remedyUntil = {};
    bool operator==(const RoomPart &) const = default;
};

/** A piece of furniture that stays. */
struct InventoryItem {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(std::optional<int> count MEMBER count)
    Q_PROPERTY(ElementState state MEMBER state)
    Q_PROPERTY(ItemOwner owner MEMBER owner)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    QString name = {};
    std::optional<int> count = {};
    ElementState state = ElementState::Unchecked;
    ItemOwner owner = ItemOwner::Unknown;
    bool operator==(const InventoryItem &) const = default;
};

/** Something agreed on besides. */
struct HandoverPromise {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(Side side MEMBER side)
    Q_PROPERTY(QDate dueOn MEMBER dueOn)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    QString text = {};
    Side side = Side::Unknown;
    QDate dueOn = {};
    bool operator==(const HandoverPromise &) const = default;
};

/** One topic of the instruction. */
struct InstructionRow {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(InstructionTopics topic MEMBER topic)
    Q_PROPERTY(Explained explained MEMBER explained)
    Q_PROPERTY(Tri shown MEMBER shown)
    Q_PROPERTY(QString material MEMBER material)
    Q_PROPERTY(Understanding understanding MEMBER understanding)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    /** One; a set because sets are stored by their keys. */
    InstructionTopics topic = InstructionTopic::Heating;
    Explained explained = Explained::Open;
    Tri shown = Tri::Unknown;
    /** Language of the leaflet that was handed over; empty means none. */
    QString material = {};
    Understanding understanding = Understanding::NotAsked;
    QString note = {};
    bool operator==(const InstructionRow &) const = default;
};

inline InstructionTopic topicOf(const InstructionRow &row)
{
    return static_cast<InstructionTopic>(row.topic.toInt());
}

/** Who signed one of the two papers, and what it said then. */
struct Signature {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(HandoverDocument document MEMBER document)
    Q_PROPERTY(PartyRole role MEMBER role)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QDateTime signedAt MEMBER signedAt)
    Q_PROPERTY(SignatureForm form MEMBER form)
    Q_PROPERTY(QString strokes MEMBER strokes)
    Q_PROPERTY(QString contentSha256 MEMBER contentSha256)
    Q_PROPERTY(QString documentUid MEMBER documentUid)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    HandoverDocument document = HandoverDocument::Protocol;
    PartyRole role = PartyRole::Tenant;
    /** As spoken when signing. */
    QString name = {};
    QDateTime signedAt = {};
    SignatureForm form = SignatureForm::Drawn;
    /** SVG path in a field of 1000 x 400, y down; empty on paper. */
    QString strokes = {};
    QString contentSha256 = {};
    /** The scan of what was signed on paper. */
    QString documentUid = {};
    bool operator==(const Signature &) const = default;
};

/** What was added to a paper after it was signed. */
struct Supplement {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 handoverId MEMBER handoverId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(HandoverDocument document MEMBER document)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QDateTime addedAt MEMBER addedAt)
    Q_PROPERTY(QString addedBy MEMBER addedBy)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 handoverId = 0;
    /** From 1. */
    int position = 0;
    HandoverDocument document = HandoverDocument::Protocol;
    QString text = {};
    QString reason = {};
    QDateTime addedAt = {};
    QString addedBy = {};
    bool operator==(const Supplement &) const = default;
};

/** A handover with everything that stands in its two papers, each list in its order. */
struct HandoverEntry {
    Handover handover = {};
    QList<HandoverParty> parties = {};
    QList<HandoverKey> keys = {};
    QList<MeterReading> meters = {};
    QList<HandoverRoom> rooms = {};
    /** Of all rooms. */
    QList<RoomPart> parts = {};
    QList<InventoryItem> inventory = {};
    QList<HandoverPromise> promises = {};
    /** One for each topic, in their order. */
    QList<InstructionRow> instruction = {};
    QList<Signature> signatures = {};
    QList<Supplement> supplements = {};
    /** Of the handover, its rooms, parts and meters; subjectUid says whose. Part of the protocol. */
    QList<Document> photos = {};
    bool operator==(const HandoverEntry &) const = default;
};
