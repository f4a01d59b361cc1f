// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/karenz.h"
#include <algorithm>

namespace {
constexpr int monthsOfKarenz = 12;
constexpr int monthsUntilAnew = 36;

/** Months since year 0, so that months can be counted. */
int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

QDate firstOf(int month)
{
    return {month / 12, month % 12 + 1, 1};
}
}

std::optional<Karenz> karenzOf(LegalCircle circle, QList<BenefitSpan> spans, QDate today)
{
    using enum LegalCircle;
    if (circle != Sgb2 && circle != Sgb12 && circle != AsylblgAnalogous) return {};
    spans.removeIf([&](const BenefitSpan &span) { return !span.from.isValid() || span.from > today; });
    if (spans.isEmpty()) return {};
    std::ranges::sort(spans, {}, &BenefitSpan::from);
    int first = monthOf(spans.front().from);
    int end = first + monthsOfKarenz; // the first month after it
    int covered = first; // the first month without benefits so far
    for (const BenefitSpan &span : std::as_const(spans)) {
        const int begin = monthOf(span.from);
        const int without = std::max(0, begin - covered);
        if (without >= monthsUntilAnew) {
            first = begin;
            end = first + monthsOfKarenz;
        } else if (covered < end) {
            end += without;
        }
        covered = std::max(covered, span.until.isValid() ? monthOf(span.until) + 1 : monthOf(today) + 1);
    }
    return Karenz{firstOf(first), firstOf(end).addDays(-1)};
}
