// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/hours.h"
#include <cstdlib>

using namespace Qt::StringLiterals;

/** Opening hours as a file or a person brings them; what was understood must stay understood. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDate today(2026, 11, 20);
    static const QDateTime now(today, QTime(10, 0));
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto hours = parseHours(typed)) {
        if (!checkHours(*hours) || parseHours(hoursToType(*hours)) != hours) std::abort();
    }
    (void)hoursInWords(typed, today);
    (void)isOpenAt(typed, now);
    (void)openOn(typed, today);
    (void)lastOpenBefore(typed, now);
    (void)speaksOfHolidays(typed);
    return 0;
}
