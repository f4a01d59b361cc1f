// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/consents.h"
#include "core/storage/sql.h"

/** Whether, and if not why, a landlord may be invited (domain §3.3: purpose "Einladung" or another legal basis). */
CallState inviteState(const Landlord &landlord, const QList<Consent> &consents, QDate today);
/** Why not, as a sentence; empty where inviting is allowed. */
QString inviteWords(CallState state, const Landlord &landlord);
/** In writing where it can be: a mail where that is preferred, else a letter, a mail, a call; Unknown where there is no way. */
Channel invitationChannel(const Landlord &landlord);
/** Street, postal code and town are there. */
bool hasPostalAddress(const Landlord &landlord);

/** Whom one looks for; an empty member excludes nobody. */
struct InviteeFilter {
    /** Keys of municipalities (AGS) and associations of the flats. */
    QStringList areas = {};
    /** With an open vacancy that lasts so many months at least. */
    int vacantMonths = 0;
    /** Only those with one of these vacancies, as picked on the map. */
    QList<qint64> vacancies = {};
    /** As displayName() and town; forgives typing errors. */
    QString text = {};
    /** Also landlords without an open vacancy. */
    bool withoutVacancy = false;
};

/** A landlord who could be invited, or not. */
struct Invitee {
    qint64 landlordId = 0;
    QString name = {};
    LandlordKind kind = LandlordKind::Unknown;
    QString city = {};
    Channel channel = Channel::Unknown;
    CallState state = CallState::NoConsent;
    /** Empty where inviting is allowed. */
    QString reason = {};
    /** Takes part in the session already. */
    bool isInvited = false;
    int openVacancies = 0;
    /** Of the one that is vacant longest; 0 where nobody knows. */
    int longestMonths = 0;
    bool operator==(const Invitee &) const = default;
};
/** Everybody whom the filter means, by name: the allowed and the others with the reason. @p sessionId 0 where there is none yet. */
Result<QList<Invitee>> findInvitees(Sql &sql, qint64 sessionId, const InviteeFilter &filter, QDate today);
