// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverterms.h"
#include "core/reporting/paper.h"
#include "core/storage/sql.h"

/** A visit as whoever makes it has to know it: where, when, and which topics to go through again. No name, no circle, no note. */
struct DayVisit {
    /** Invalid where no time is fixed. */
    QTime time = {};
    QString address = {};
    /** Floor and flat, so that the right bell rings. */
    QString door = {};
    InstructionTopics topics = {};
};
struct DayVisits {
    QDate day = {};
    /** In the order in which they are gone to. */
    QList<DayVisit> visits = {};
};
/**
 * The visits planned for @p day, of all or of one sponsor (@p sponsorId): those with a time by their time, the others by the way between
 * them.
 */
Result<DayVisits> loadDayVisits(Sql &sql, QDate day, qint64 sponsorId, QDate today);
/** Day sheet for voluntary services; as a page it is made for a phone, asks no server and remembers no tick. */
Paper daySheet(const DayVisits &visits, const Printing &printing);
