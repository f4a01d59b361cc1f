// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/households.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** So long before the day somebody should act. */
constexpr int noticeDays = 28;
/** So long a date that has passed is still shown. */
constexpr int shownDays = 31;

QString say(const char *german)
{
    return QCoreApplication::translate("HouseholdDate", german);
}

struct DateWords {
    const char *rule;
    const char *sentence;
    const char *task;
};
constexpr std::array words{
    DateWords{"household.residence", QT_TRANSLATE_NOOP("HouseholdDate", "Wohnsitzauflage endet am %1"),
        QT_TRANSLATE_NOOP("HouseholdDate", "Ende der Wohnsitzauflage prüfen")},
    DateWords{"household.commitment", QT_TRANSLATE_NOOP("HouseholdDate", "Zusicherung endet am %1"),
        QT_TRANSLATE_NOOP("HouseholdDate", "Zusicherung verlängern lassen")},
    DateWords{"household.karenz", QT_TRANSLATE_NOOP("HouseholdDate", "Karenzzeit endet am %1"),
        QT_TRANSLATE_NOOP("HouseholdDate", "Ende der Karenzzeit: Kosten prüfen lassen")},
    DateWords{"household.loss", QT_TRANSLATE_NOOP("HouseholdDate", "Verlust der Wohnung am %1"),
        QT_TRANSLATE_NOOP("HouseholdDate", "Drohenden Verlust der Wohnung abwenden")},
};

const DateWords *wordsOf(const HouseholdDate &date)
{
    const auto found = std::ranges::find_if(words, [&](const DateWords &one) { return date.rule == QLatin1StringView(one.rule); });
    return found == words.end() ? nullptr : &*found;
}
}

QList<HouseholdDate> datesOf(const Household &household, QDate today)
{
    QList<HouseholdDate> dates;
    const auto add = [&](const QString &rule, QDate day) {
        if (day.isValid() && day.addDays(shownDays) >= today) dates.append({rule, day, day.addDays(-noticeDays)});
    };
    if (household.residenceRule != ResidenceRule::None) add(u"household.residence"_s, household.residenceUntil);
    if (household.commitment == CommitmentState::Granted) add(u"household.commitment"_s, household.commitmentUntil);
    if (const auto spans = benefitSpans(household.benefitSpans))
        if (const auto karenz = karenzOf(household.circle, *spans, today)) add(u"household.karenz"_s, karenz->until);
    if (household.lossThreatened == Tri::Yes) add(u"household.loss"_s, household.lossOn);
    std::ranges::stable_sort(dates, {}, &HouseholdDate::day);
    return dates;
}

QString sentence(const HouseholdDate &date)
{
    const DateWords *known = wordsOf(date);
    return known ? say(known->sentence).arg(dateText(date.day)) : QString();
}

QString taskTitle(const HouseholdDate &date)
{
    const DateWords *known = wordsOf(date);
    return known ? say(known->task) : QString();
}

bool changesPayer(LegalCircle before, LegalCircle after)
{
    using enum LegalCircle;
    const bool wasAsylum = before == AsylblgBasic || before == AsylblgAnalogous;
    return wasAsylum && (after == Sgb2 || after == Sgb12);
}

QStringList payerTasks()
{
    return {say(QT_TRANSLATE_NOOP("HouseholdDate", "Rechtskreis gewechselt: Wohnkosten beim neuen Träger beantragen")),
        say(QT_TRANSLATE_NOOP("HouseholdDate", "Rechtskreis gewechselt: Zusicherung beim neuen Träger einholen")),
        say(QT_TRANSLATE_NOOP("HouseholdDate", "Rechtskreis gewechselt: Direktzahlung neu beantragen")),
        say(QT_TRANSLATE_NOOP("HouseholdDate", "Rechtskreis gewechselt: Vermieter sagen, wer jetzt zahlt"))};
}
