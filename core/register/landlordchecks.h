// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/finding.h"
#include "core/register/landlord.h"
#include "core/storage/sql.h"

/** What the form of a landlord has to say: a name is needed, a power of attorney needs somebody represented, LV-14 on free texts. */
QList<Finding> checkLandlord(const Landlord &landlord);

/** How it stands with informing a landlord after Art. 13 or 14 GDPR. */
enum class NoticeState {
    Given,
    /** Not given; the data come from the landlord. */
    Missing,
    /** Not given, the data come from others, and the month is not over. */
    Due,
    /** The same, and the month is over. */
    Late
};
/** The last day for informing somebody whose data came from others: a month later (Art. 14 Abs. 3 a GDPR). */
QDate noticeDueOn(QDate recordedOn);
NoticeState noticeState(const Landlord &landlord, QDate recordedOn, QDate today);
QString noticeWords(const Landlord &landlord, QDate recordedOn, QDate today);

/** The day on which a landlord came into the register, by the change log; invalid where that was forgotten. */
Result<QDate> recordedOn(Sql &sql, qint64 landlordId);
