// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/tri.h"
#include "core/handover/handoverterms.h"
#include "core/register/landlordterms.h"
#include <QDateTime>
#include <optional>

/** That a household wants to be visited for a while; without a plan nobody visits. */
struct VisitPlan {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 householdId MEMBER householdId)
    Q_PROPERTY(std::optional<qint64> handoverId MEMBER handoverId)
    Q_PROPERTY(QDate movedInOn MEMBER movedInOn)
    Q_PROPERTY(QDate consentOn MEMBER consentOn)
    Q_PROPERTY(VisitPlanEnd outcome MEMBER outcome)
    Q_PROPERTY(QDate endedOn MEMBER endedOn)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 householdId = 0;
    std::optional<qint64> handoverId = {};
    QDate movedInOn = {};
    /** When the household was told that visits are voluntary, and agreed. */
    QDate consentOn = {};
    VisitPlanEnd outcome = VisitPlanEnd::Open;
    QDate endedOn = {};
    bool operator==(const VisitPlan &) const = default;
};

/** A voluntary visit (Begleitbesuch, domain §4.7): about the building and what helps, never about persons. */
struct Visit {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(qint64 householdId MEMBER householdId)
    Q_PROPERTY(qint64 dwellingId MEMBER dwellingId)
    Q_PROPERTY(std::optional<qint64> planId MEMBER planId)
    Q_PROPERTY(std::optional<qint64> sponsorId MEMBER sponsorId)
    Q_PROPERTY(VisitOccasion occasion MEMBER occasion)
    Q_PROPERTY(VisitState state MEMBER state)
    Q_PROPERTY(QDateTime beginsAt MEMBER beginsAt)
    Q_PROPERTY(QDate announcedOn MEMBER announcedOn)
    Q_PROPERTY(Channel channel MEMBER channel)
    Q_PROPERTY(bool voluntaryExplained MEMBER voluntaryExplained)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(VisitAccess access MEMBER access)
    Q_PROPERTY(Visitors visitors MEMBER visitors)
    Q_PROPERTY(InstructionTopics refreshed MEMBER refreshed)
    Q_PROPERTY(InstructionTopics toRefresh MEMBER toRefresh)
    Q_PROPERTY(Tri heatingWorks MEMBER heatingWorks)
    Q_PROPERTY(Tri damp MEMBER damp)
    Q_PROPERTY(Tri smokeAlarmsWork MEMBER smokeAlarmsWork)
    Q_PROPERTY(QString defects MEMBER defects)
    Q_PROPERTY(SupportWishes wishes MEMBER wishes)
    Q_PROPERTY(bool copyHanded MEMBER copyHanded)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** BB-YYYY-NNNNN, given when added. */
    QString number = {};
    qint64 householdId = 0;
    qint64 dwellingId = 0;
    std::optional<qint64> planId = {};
    std::optional<qint64> sponsorId = {};
    VisitOccasion occasion = VisitOccasion::OnWish;
    VisitState state = VisitState::Planned;
    /** Midnight means that no time is fixed. */
    QDateTime beginsAt = {};
    QDate announcedOn = {};
    Channel channel = Channel::Unknown;
    /** Must be true before a visit is done. */
    bool voluntaryExplained = false;
    QString language = {};
    VisitAccess access = VisitAccess::Open;
    Visitors visitors = {};
    /** Topics gone through again. */
    InstructionTopics refreshed = {};
    /** Topics that should be. */
    InstructionTopics toRefresh = {};
    Tri heatingWorks = Tri::Unknown;
    Tri damp = Tri::Unknown;
    Tri smokeAlarmsWork = Tri::Unknown;
    /** Of the building; become a task. */
    QString defects = {};
    SupportWishes wishes = {};
    bool copyHanded = false;
    /** Objective facts only. */
    QString note = {};
    bool operator==(const Visit &) const = default;
};

/** The day of the visit where this machine is. */
inline QDate dayOf(const Visit &visit)
{
    return visit.beginsAt.toLocalTime().date();
}
/** Whether a time of day is fixed. */
inline bool hasTime(const Visit &visit)
{
    return visit.beginsAt.isValid() && visit.beginsAt.toLocalTime().time() != QTime(0, 0);
}
