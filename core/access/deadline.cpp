// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/deadline.h"
#include "core/places/hours.h"

QDate answerDue(QDate receivedOn)
{
    const QDate last = receivedOn.addMonths(1);
    const bool isWorked = last.dayOfWeek() < Qt::Saturday && publicHoliday(last).isEmpty();
    return isWorked ? last : nextWorkingDay(last);
}
