// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/households.h"
#include "core/register/checks.h"
#include <QRegularExpression>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPersons = 30;

std::optional<QDate> monthOf(const QString &month, const QString &year)
{
    const QDate first(year.toInt(), month.toInt(), 1);
    return first.isValid() ? std::optional(first) : std::nullopt;
}

int sumOf(const std::vector<int> &heads)
{
    return std::accumulate(heads.begin(), heads.end(), 0);
}
}

std::optional<std::vector<int>> benefitHouseholds(const Household &household)
{
    if (household.circle == LegalCircle::NoBenefit) return std::vector<int>();
    std::vector<int> heads;
    if (household.benefitPersons.trimmed().isEmpty()) {
        if (household.persons) heads.push_back(*household.persons);
        return heads;
    }
    const QStringList parts = household.benefitPersons.split(u',');
    heads.reserve(parts.size());
    for (const QString &part : parts) {
        bool isNumber = false;
        const int persons = part.trimmed().toInt(&isNumber);
        if (!isNumber || persons < 1 || persons > mostPersons) return {};
        heads.push_back(persons);
    }
    return heads;
}

int personsWithoutBenefits(const Household &household)
{
    const auto heads = benefitHouseholds(household);
    return heads && household.persons ? std::max(0, *household.persons - sumOf(*heads)) : 0;
}

std::optional<QList<BenefitSpan>> benefitSpans(const QString &typed)
{
    static const QRegularExpression span(u"^(\\d{1,2})/(\\d{4})\\s*(?:([-–])\\s*(?:(\\d{1,2})/(\\d{4}))?)?$"_s);
    QList<BenefitSpan> spans;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        const auto match = span.match(part.trimmed());
        const auto from = monthOf(match.captured(1), match.captured(2));
        if (!match.hasMatch() || !from) return {};
        const bool isOpen = match.captured(4).isEmpty();
        const auto until = isOpen ? std::optional(QDate()) : monthOf(match.captured(4), match.captured(5));
        if (!until || (!isOpen && *until < *from)) return {};
        spans += {*from, isOpen ? QDate() : until->addMonths(1).addDays(-1)};
    }
    return spans;
}

QStringList areaKeys(const QString &areas)
{
    return areas.split(u';', Qt::SkipEmptyParts);
}

QList<Finding> checkHousehold(const Household &household)
{
    using enum Finding::Level;
    QList<Finding> found;
    const auto heads = benefitHouseholds(household);
    const int children = household.childrenUnder6.value_or(0) + household.children6To17.value_or(0);
    if (!household.persons)
        found.append({{}, Error, u"household.persons"_s, u"household.personsMissing"_s, {}});
    else if (*household.persons < std::max(children, heads ? sumOf(*heads) : 0))
        found.append({{}, Error, u"household.persons"_s, u"household.persons"_s, {QString::number(*household.persons)}});
    if (!heads) found.append({{}, Error, u"household.benefitPersons"_s, u"household.benefitPersons"_s, {household.benefitPersons}});
    if (!benefitSpans(household.benefitSpans))
        found.append({{}, Error, u"household.benefitSpans"_s, u"household.benefitSpans"_s, {household.benefitSpans}});
    const bool hasArea = !household.residenceAreas.isEmpty() || !household.geom.bytes.isEmpty();
    if (household.residenceRule == ResidenceRule::Areas && !hasArea)
        found.append({{}, Warning, u"household.residenceRule"_s, u"household.areas"_s, {}});
    return found + checkPrivacy(u"household.note"_s, household.note);
}
