// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/retention.h"

/** A record and the day from which its period runs; none while that has not come. */
struct Lapse {
    DueRecord record = {};
    /** Uids of the people that it is about: a restriction or a request of theirs holds it. */
    QStringList people = {};
};

/** All records of a kind that can lapse. Rules of domain §6.5; @p today decides on what runs. */
Result<QList<Lapse>> lapsesOf(Sql &sql, RetentionKind kind, QDate today);
/** The days of a log with their numbers of entries; restricted records keep theirs. */
Result<QList<std::pair<QDate, qint64>>> daysOfLog(Sql &sql, RetentionKind kind, const QString &office);
