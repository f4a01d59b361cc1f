// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionwords.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
QString weekdayOf(QDate day, const QLocale &locale)
{
    QString name = locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return name.remove(u'.');
}

QString clockText(const QDateTime &moment, const QLocale &locale)
{
    return locale.toString(moment.time(), u"HH:mm"_s);
}
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid()) return {};
    const QDateTime local = moment.toLocalTime();
    return u"%1, %2, %3"_s.arg(weekdayOf(local.date(), locale), dateText(local.date(), locale), clockText(local, locale));
}

QString spanText(const QDateTime &begin, const QDateTime &end, const QLocale &locale)
{
    const QString from = momentText(begin, locale);
    if (!begin.isValid() || !end.isValid()) return from;
    const QDateTime until = end.toLocalTime();
    if (until.date() == begin.toLocalTime().date()) return from + u'–' + clockText(until, locale);
    return from + u" – "_s + momentText(end, locale);
}

QString markOf(SessionStatus status, const QDateTime &beginsAt, const QDateTime &now)
{
    const bool isPast = beginsAt.isValid() && beginsAt < now;
    switch (status) {
    case SessionStatus::Planned: return isPast ? u"warn"_s : u"unknown"_s;
    case SessionStatus::Invited: return isPast ? u"warn"_s : QString();
    case SessionStatus::Held: return u"good"_s;
    case SessionStatus::Cancelled: return {};
    }
    return {};
}
