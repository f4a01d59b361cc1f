// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/limitrows.h"
#include "core/limits/assessment.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString judgementOf(CostLevel level)
{
    switch (level) {
    case CostLevel::Within: return u"good"_s;
    case CostLevel::Above: return u"warn"_s;
    case CostLevel::FarAbove: return u"bad"_s;
    case CostLevel::Unknown: break;
    }
    return u"unknown"_s;
}

QString say(const char *german, int count = -1)
{
    return QCoreApplication::translate("LimitRows", german, nullptr, count);
}

/** What is left or too much, short enough for a line. */
QString wordsOf(const Assessment &found)
{
    const ShareAssessment &share = found.shares.front();
    switch (share.rent) {
    case CostLevel::Within: return say(QT_TRANSLATE_NOOP("LimitRows", "%1 Reserve")).arg(euroText(share.margin));
    case CostLevel::Above: return say(QT_TRANSLATE_NOOP("LimitRows", "%1 darüber")).arg(euroText(found.wantedReduction));
    case CostLevel::FarAbove:
        return say(QT_TRANSLATE_NOOP("LimitRows", "%1 darüber, mehr als das Anderthalbfache")).arg(euroText(found.wantedReduction));
    case CostLevel::Unknown: break;
    }
    return say(QT_TRANSLATE_NOOP("LimitRows", "es fehlt: %1")).arg(missingLabels(found).join(u", "_s));
}
}

QVariantMap limitFacts(const VacancyEntry &entry, const QList<RentLimit> &limits, QDate today)
{
    const QStringList areas = comparisonAreas(limits);
    if (areas.size() != 1) return {};
    const int most = std::ranges::max(limits, {}, &RentLimit::persons).persons;
    const QDate from = entry.vacancy.availableFrom;
    AssessmentQuestion question{.comparisonArea = areas.front(), .day = from.isValid() && from > today ? from : today};
    QVariantList rows;
    std::optional<RentLimit> used;
    LimitStatus reliability = LimitStatus::Official;
    for (int persons = 1; persons <= most; ++persons) {
        question.households = {persons};
        const Assessment found = assess(entry.vacancy, entry.dwelling, limits, question);
        const ShareAssessment &share = found.shares.front();
        if (!share.limit) continue;
        used = share.limit->line;
        reliability = std::min(reliability, found.reliability);
        const bool isUnknown = share.rent == CostLevel::Unknown; // the same figure is missing for all
        const QString who = isUnknown ? QString() : say(QT_TRANSLATE_N_NOOP("LimitRows", "%n Personen"), persons) + u": "_s;
        rows += QVariantMap{{u"persons"_s, persons}, {u"judgement"_s, judgementOf(share.rent)}, {u"text"_s, who + wordsOf(found)}};
        if (isUnknown) break;
    }
    if (!used) return {};
    const QString source = say(QT_TRANSLATE_NOOP("LimitRows", "%1, gültig ab %2")).arg(used->comparisonArea, dateText(used->validFrom));
    return {{u"rows"_s, rows}, {u"note"_s, source + u". "_s + preliminaryText()}, {u"warning"_s, reliabilityText(reliability)}};
}
