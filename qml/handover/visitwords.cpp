// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/visitwords.h"
#include "core/register/words.h"
#include "qml/outreach/sessionwords.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int veryLate = 7;
}

QString urgencyText(const VisitRow &row)
{
    if (row.visit.state != VisitState::Planned) return word(row.visit.state);
    if (row.daysLate > 0) return QCoreApplication::translate("Visit", "%n Tage überfällig", nullptr, row.daysLate);
    if (row.daysLate == 0) return QCoreApplication::translate("Visit", "heute");
    if (row.daysLate == -1) return QCoreApplication::translate("Visit", "morgen");
    return QCoreApplication::translate("Visit", "in %n Tagen", nullptr, -row.daysLate);
}

QString urgencyTone(const VisitRow &row)
{
    if (row.visit.state != VisitState::Planned) return u"quiet"_s;
    if (row.daysLate > veryLate) return u"bad"_s;
    return row.daysLate >= 0 ? u"warn"_s : QString();
}

bool isDue(const VisitRow &row)
{
    return row.visit.state == VisitState::Planned && row.daysLate >= 0;
}

QString visitMoment(const Visit &visit)
{
    if (!visit.beginsAt.isValid()) return {};
    if (hasTime(visit)) return momentText(visit.beginsAt);
    const QDate day = dayOf(visit);
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat).remove(u'.') + u", "_s + dateText(day);
}
