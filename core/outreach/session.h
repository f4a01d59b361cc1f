// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/tri.h"
#include "core/outreach/outreachterms.h"
#include "core/register/landlordterms.h"
#include <QDateTime>
#include <QList>
#include <optional>

/** A talk in which landlords are informed, from the plan to the released minutes. */
struct InfoSession {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(SessionKind kind MEMBER kind)
    Q_PROPERTY(SessionStatus status MEMBER status)
    Q_PROPERTY(QDateTime beginsAt MEMBER beginsAt)
    Q_PROPERTY(QDateTime endsAt MEMBER endsAt)
    Q_PROPERTY(QString placeName MEMBER placeName)
    Q_PROPERTY(QString placeAddress MEMBER placeAddress)
    Q_PROPERTY(QString placeNote MEMBER placeNote)
    Q_PROPERTY(Tri placeAccessible MEMBER placeAccessible)
    Q_PROPERTY(QString ags MEMBER ags)
    Q_PROPERTY(Wkb geom MEMBER geom)
    Q_PROPERTY(QString organiser MEMBER organiser)
    Q_PROPERTY(QString speakers MEMBER speakers)
    Q_PROPERTY(Topics topics MEMBER topics)
    Q_PROPERTY(QString targetGroup MEMBER targetGroup)
    Q_PROPERTY(std::optional<int> seats MEMBER seats)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QDate replyUntil MEMBER replyUntil)
    Q_PROPERTY(QDate invitedOn MEMBER invitedOn)
    Q_PROPERTY(QString chair MEMBER chair)
    Q_PROPERTY(QString minuteTaker MEMBER minuteTaker)
    Q_PROPERTY(std::optional<int> staffCount MEMBER staffCount)
    Q_PROPERTY(std::optional<int> guestCount MEMBER guestCount)
    Q_PROPERTY(QString minutes MEMBER minutes)
    Q_PROPERTY(QString openQuestions MEMBER openQuestions)
    Q_PROPERTY(QString minutesReleasedBy MEMBER minutesReleasedBy)
    Q_PROPERTY(QDate minutesReleasedOn MEMBER minutesReleasedOn)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** IG-YYYY-NNNNN, given when added. */
    QString number = {};
    QString title = {};
    SessionKind kind = SessionKind::Evening;
    SessionStatus status = SessionStatus::Planned;
    QDateTime beginsAt = {};
    QDateTime endsAt = {};
    /** "Rathaus Otterberg, Saal". */
    QString placeName = {};
    QString placeAddress = {};
    /** Where to park, which door. */
    QString placeNote = {};
    /** Without steps. */
    Tri placeAccessible = Tri::Unknown;
    /** Municipality of the place. */
    QString ags = {};
    /** A point. */
    Wkb geom = {};
    QString organiser = {};
    /** One a line. */
    QString speakers = {};
    Topics topics = {};
    QString targetGroup = {};
    std::optional<int> seats = {};
    QString language = {};
    QDate replyUntil = {};
    /** When the first invitations went out. */
    QDate invitedOn = {};
    QString chair = {};
    QString minuteTaker = {};
    /** Who else was there, in numbers: of the offices, and guests; landlords are counted by their participation. */
    std::optional<int> staffCount = {};
    std::optional<int> guestCount = {};
    /** Occasion and course; nothing about single tenants. */
    QString minutes = {};
    QString openQuestions = {};
    QString minutesReleasedBy = {};
    QDate minutesReleasedOn = {};
    /** For the office. */
    QString note = {};
    bool operator==(const InfoSession &) const = default;
};

/** The day of the session where this machine is. */
inline QDate dayOf(const InfoSession &session)
{
    return session.beginsAt.toLocalTime().date();
}

/** A point of the agenda and what was said about it. */
struct SessionItem {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 sessionId MEMBER sessionId)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(QString heading MEMBER heading)
    Q_PROPERTY(QString result MEMBER result)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 sessionId = 0;
    /** From 1. */
    int position = 0;
    QString heading = {};
    QString result = {};
    bool operator==(const SessionItem &) const = default;
};

/** A session with its agenda. */
struct SessionEntry {
    InfoSession session = {};
    QList<SessionItem> items = {};
    bool operator==(const SessionEntry &) const = default;
};

/** A landlord's part in a session. */
struct Participation {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 sessionId MEMBER sessionId)
    Q_PROPERTY(qint64 landlordId MEMBER landlordId)
    Q_PROPERTY(LegalBasis basis MEMBER basis)
    Q_PROPERTY(Channel channel MEMBER channel)
    Q_PROPERTY(QDate invitedOn MEMBER invitedOn)
    Q_PROPERTY(Reply reply MEMBER reply)
    Q_PROPERTY(QDate repliedOn MEMBER repliedOn)
    Q_PROPERTY(Tri attended MEMBER attended)
    Q_PROPERTY(std::optional<int> companions MEMBER companions)
    Q_PROPERTY(Topics interests MEMBER interests)
    Q_PROPERTY(std::optional<int> offeredFlats MEMBER offeredFlats)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 sessionId = 0;
    qint64 landlordId = 0;
    /** On which the invitation rests (Art. 6(1) GDPR). */
    LegalBasis basis = LegalBasis::Consent;
    /** How the invitation goes out. */
    Channel channel = Channel::Unknown;
    /** Invalid while it has not gone out. */
    QDate invitedOn = {};
    Reply reply = Reply::Open;
    QDate repliedOn = {};
    Tri attended = Tri::Unknown;
    std::optional<int> companions = {};
    /** What the landlord wants to know more about. */
    Topics interests = {};
    /** So many flats the landlord spoke of. */
    std::optional<int> offeredFlats = {};
    QString note = {};
    bool operator==(const Participation &) const = default;
};
