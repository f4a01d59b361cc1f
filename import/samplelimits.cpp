// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplelimits.h"
#include "core/limits/rentlimits.h"

using namespace Qt::StringLiterals;

Result<> addSampleLimits(Sql &sql, QDate today)
{
    struct Size {
        int areaDm2;
        Cents grossCold;
    };
    constexpr std::array sizes{Size{5000, {50000}}, Size{6500, {60000}}, Size{8000, {70000}}, Size{9000, {80000}}, Size{10500, {90000}}};
    RentLimitChanges changes;
    for (size_t at = 0; at < sizes.size(); ++at)
        changes.added += RentLimit{.comparisonArea = u"Musterraum"_s,
            .validFrom = QDate(today.year() - 1, 1, 1),
            .persons = static_cast<int>(at) + 1,
            .areaDm2 = sizes[at].areaDm2,
            .grossColdMax = sizes[at].grossCold,
            .source = u"Beispieldaten, keine amtlichen Werte"_s,
            .status = LimitStatus::Sample};
    changes.added.last().furtherPerson = Cents{10000};
    changes.added.last().furtherPersonAreaDm2 = 1500;
    return takeRentLimits(sql, changes, u"Beispieldaten"_s);
}
