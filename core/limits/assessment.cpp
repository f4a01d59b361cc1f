// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/assessment.h"
#include "core/limits/shares.h"
#include "core/register/fields.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
/** Everybody who would live there, in the order of the households, the others last. */
std::vector<int> headsOf(const AssessmentQuestion &question)
{
    std::vector<int> heads = question.households;
    if (question.others > 0) heads.push_back(question.others);
    return heads;
}

QStringList missingFigures(const Vacancy &vacancy, const Rent &rent)
{
    QStringList missing;
    if (!rent.netCold && !vacancy.flatRate) missing += u"vacancy.netCold"_s;
    if (rent.splitUnknown || (!vacancy.coldOperatingCosts && !vacancy.flatRate)) missing += u"vacancy.coldOperatingCosts"_s;
    if (vacancy.parkingMandatory == Tri::Yes && !vacancy.parkingRent) missing += u"vacancy.parkingRent"_s;
    return missing;
}

CostLevel levelOf(Cents costs, Cents limit)
{
    if (costs <= limit) return CostLevel::Within;
    return 2 * costs.value <= 3 * limit.value ? CostLevel::Above : CostLevel::FarAbove;
}

/** Costs of a month against those of a year for the adequate area, in whole cents on both sides. */
CostLevel heatingLevel(Cents monthly, Cents perM2Year, int areaDm2)
{
    return monthly.value * 12 * 100 <= perM2Year.value * areaDm2 ? CostLevel::Within : CostLevel::Above;
}

CostLevel worst(const std::vector<ShareAssessment> &shares)
{
    const auto isUnknown = [](const ShareAssessment &share) { return share.rent == CostLevel::Unknown; };
    if (shares.empty() || std::ranges::any_of(shares, isUnknown)) return CostLevel::Unknown;
    return std::ranges::max(shares, {}, &ShareAssessment::rent).rent;
}

bool isWithin(const std::vector<ShareAssessment> &known, std::span<const int> heads, Cents costs)
{
    const auto parts = shares(costs, heads);
    for (size_t at = 0; at < known.size(); ++at)
        if (parts[at] > known[at].limit->grossCold) return false;
    return true;
}

/** The highest rent at which every share is within its limit: rounding moves it by a few cents from what the division says. */
std::optional<Cents> highestRent(const std::vector<ShareAssessment> &known, std::span<const int> heads)
{
    const qint64 all = std::accumulate(heads.begin(), heads.end(), qint64(0));
    std::optional<Cents> highest;
    for (const ShareAssessment &share : known) {
        const Cents most{(share.limit->grossCold.value + 1) * all / share.persons};
        highest = highest ? std::min(*highest, most) : most;
    }
    while (highest && highest->value > 0 && !isWithin(known, heads, *highest)) --highest->value;
    return highest;
}

Tri abovePerM2(const std::vector<ShareAssessment> &shares, std::optional<Cents> grossCold, std::optional<int> areaDm2)
{
    Tri above = Tri::No;
    for (const ShareAssessment &share : shares) {
        if (!share.limit) return Tri::Unknown;
        if (!share.limit->highestPerM2) continue;
        if (!grossCold || !areaDm2) return Tri::Unknown;
        if (grossCold->value * 100 > share.limit->highestPerM2->value * *areaDm2) above = Tri::Yes;
    }
    return above;
}

Tri depositAllowed(const Vacancy &vacancy)
{
    const auto highest = highestDeposit(vacancy);
    if (!vacancy.deposit || !highest) return Tri::Unknown;
    return *vacancy.deposit <= *highest ? Tri::Yes : Tri::No;
}

std::vector<Cents> partsOf(std::optional<Cents> costs, std::span<const int> heads)
{
    return costs ? shares(*costs, heads) : std::vector<Cents>();
}

QString say(const char *german)
{
    return QCoreApplication::translate("Assessment", german);
}

/** So that colour never stands alone. */
QString signOf(CostLevel level)
{
    switch (level) {
    case CostLevel::Within: return u"✓"_s;
    case CostLevel::Above: return u"!"_s;
    case CostLevel::FarAbove: return u"✕"_s;
    case CostLevel::Unknown: break;
    }
    return u"?"_s;
}
}

Assessment assess(const Vacancy &vacancy, const Dwelling &dwelling, std::span<const RentLimit> limits, const AssessmentQuestion &question)
{
    const Rent rent = rentOn(vacancy, question.day);
    const auto grossCold = withMandatoryParking(rent.grossCold, vacancy);
    const std::vector<int> heads = headsOf(question);
    const auto rents = partsOf(grossCold, heads), heatings = partsOf(vacancy.heatingCosts, heads);
    Assessment found{.depositAllowed = depositAllowed(vacancy), .missing = missingFigures(vacancy, rent)};
    found.shares.reserve(question.households.size());
    for (size_t at = 0; at < question.households.size(); ++at) {
        ShareAssessment share{.persons = question.households[at]};
        share.limit = limitFor(limits, {question.comparisonArea, question.circle, share.persons, question.day});
        if (at < rents.size()) share.grossCold = rents[at];
        if (at < heatings.size()) share.heating = heatings[at];
        if (share.grossCold && share.limit) {
            share.rent = levelOf(*share.grossCold, share.limit->grossCold);
            share.margin = share.limit->grossCold - *share.grossCold;
        }
        if (share.heating && share.limit && question.heatingPerM2Year)
            share.heatingLevel = heatingLevel(*share.heating, *question.heatingPerM2Year, share.limit->areaDm2);
        if (share.limit) found.reliability = std::min(found.reliability, reliabilityOf(share.limit->line));
        if (!share.limit && !found.missing.contains(u"limit"_s)) found.missing += u"limit"_s;
        found.shares.push_back(share);
    }
    found.rent = worst(found.shares);
    found.abovePerM2 = abovePerM2(found.shares, grossCold, dwelling.livingAreaDm2);
    if (found.rent == CostLevel::Above || found.rent == CostLevel::FarAbove)
        found.wantedReduction = highestRent(found.shares, heads).transform([&](Cents highest) { return *grossCold - highest; });
    return found;
}

QString assessmentWords(const ShareAssessment &share, const QLocale &locale)
{
    const auto amount = [&](qint64 cents) { return euroText(Cents{cents}, locale); };
    switch (share.rent) {
    case CostLevel::Within:
        return say(QT_TRANSLATE_NOOP("Assessment", "innerhalb der Grenze, %1 Reserve")).arg(amount(share.margin->value));
    case CostLevel::Above: return say(QT_TRANSLATE_NOOP("Assessment", "über der Grenze um %1")).arg(amount(-share.margin->value));
    case CostLevel::FarAbove: return say(QT_TRANSLATE_NOOP("Assessment", "über 150 % der Grenze, um %1")).arg(amount(-share.margin->value));
    case CostLevel::Unknown: break;
    }
    return share.limit ? say(QT_TRANSLATE_NOOP("Assessment", "Angaben fehlen"))
                       : say(QT_TRANSLATE_NOOP("Assessment", "keine Grenze für diesen Tag und diese Personenzahl"));
}

QString assessmentText(const ShareAssessment &share, const QLocale &locale)
{
    return signOf(share.rent) + u' ' + assessmentWords(share, locale);
}

QStringList missingLabels(const Assessment &assessment)
{
    QStringList labels;
    for (const QString &key : assessment.missing)
        labels += key == "limit"_L1 ? say(QT_TRANSLATE_NOOP("Assessment", "Mietgrenze")) : fieldLabel(key);
    return labels;
}

QString preliminaryText()
{
    return say(QT_TRANSLATE_NOOP("Assessment", "Vorprüfung: Über die Kosten entscheidet der zuständige Träger, vor der Unterschrift."));
}

QString reliabilityText(LimitStatus reliability)
{
    switch (reliability) {
    case LimitStatus::Sample: return say(QT_TRANSLATE_NOOP("Assessment", "MUSTERWERTE – nicht amtlich"));
    case LimitStatus::Draft: return say(QT_TRANSLATE_NOOP("Assessment", "ENTWURF – nicht freigegeben"));
    case LimitStatus::Official: break;
    }
    return {};
}
