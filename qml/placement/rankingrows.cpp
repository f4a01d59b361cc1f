// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/rankingrows.h"
#include "core/base/text.h"
#include "core/register/lifecycle.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include "geo/projection.h"
#include "qml/placement/chipwords.h"
#include "qml/placement/scorewords.h"
#include "qml/register/signs.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Ranking", german);
}

QString townOf(const Flat &flat)
{
    return orDash((flat.entry.building.postalCode + u' ' + flat.entry.building.city).simplified());
}

void addPlace(QVariantMap &map, const Flat &flat)
{
    const auto place = flat.place ? toLonLat(*flat.place) : std::nullopt;
    map[u"lon"_s] = place ? place->lon : qQNaN();
    map[u"lat"_s] = place ? place->lat : qQNaN();
}

QString freshness(const Vacancy &vacancy, QDate today)
{
    return vacancy.lastConfirmedOn.isValid()
        ? say(QT_TRANSLATE_NOOP("Ranking", "bestätigt %1")).arg(agoText(vacancy.lastConfirmedOn, today))
        : say(QT_TRANSLATE_NOOP("Ranking", "noch nie bestätigt"));
}

/** "86,0 m² · 4 Zimmer · 725,00 € bruttokalt"; what nobody knows is left out. */
QString factsOf(const Flat &flat)
{
    const Dwelling &dwelling = flat.entry.dwelling;
    QStringList parts;
    if (dwelling.livingAreaDm2) parts += areaText(dwelling.livingAreaDm2);
    if (dwelling.halfRooms) parts += say(QT_TRANSLATE_NOOP("Ranking", "%1 Zimmer")).arg(roomsText(dwelling.halfRooms));
    // The same sum as in the sentence of the rent.
    const Vacancy &vacancy = flat.entry.vacancy;
    const auto gross = rentOf(vacancy).grossCold, whole = withMandatoryParking(gross, vacancy);
    if (whole)
        parts += (whole == gross ? say(QT_TRANSLATE_NOOP("Ranking", "%1 bruttokalt"))
                                 : say(QT_TRANSLATE_NOOP("Ranking", "%1 bruttokalt mit Stellplatz")))
                     .arg(euroText(whole));
    return parts.join(u" · "_s);
}

std::optional<qint64> marginOf(const Flat &flat, const Ranking &ranking)
{
    const Household &household = ranking.household.household;
    const Assessment costs
        = assess(flat.entry.vacancy, flat.entry.dwelling, ranking.context.limits, costQuestion(household, flat, ranking.context));
    if (costs.rent == CostLevel::Unknown || household.circle == LegalCircle::NoBenefit) return {};
    std::optional<qint64> least;
    for (const ShareAssessment &share : costs.shares)
        if (share.margin) least = std::min(least.value_or(share.margin->value), share.margin->value);
    return least;
}

QVariantList ruleLines(const RankedRow &row)
{
    QVariantList lines;
    const auto add = [&](const RuleWords &rule) {
        lines += QVariantMap{{u"judgement"_s, judgementOf(rule.verdict)}, {u"label"_s, ruleLabel(rule.rule)}, {u"text"_s, rule.words},
            {u"spoken"_s, u"%1, %2: %3"_s.arg(rule.label, word(rule.verdict), rule.words)}};
    };
    // The costs come first, as they are what everybody asks about; that a flat is available stands in the head already.
    for (const RuleWords &rule : row.rules)
        if (rule.rule == MatchRule::Rent) add(rule);
    for (const RuleWords &rule : row.rules) {
        const bool isInHead = rule.rule == MatchRule::Availability && row.flat.entry.vacancy.status == VacancyStatus::Available;
        if (rule.rule != MatchRule::Rent && !isInHead) add(rule);
    }
    return lines;
}
}

Result<QList<RankedRow>> offeredRows(Sql &sql, const Ranking &ranking, qsizetype from, qsizetype count)
{
    QList<RankedRow> rows;
    const qsizetype end = std::min(from + count, ranking.offered);
    rows.reserve(std::max<qsizetype>(0, end - from));
    for (qsizetype at = from; at < end; ++at) {
        const RankedFlat &ranked = ranking.flats[static_cast<size_t>(at)];
        auto flat = loadFlat(sql, ranked.vacancyId, ranking.context);
        if (!flat) return std::unexpected(flat.error());
        rows.append({.rank = static_cast<int>(at) + 1,
            .flat = *flat,
            .fit = ranked.fit,
            .rules = ruleWords(ranking.household, *flat, ranking.context, ranked.fit),
            .margin = marginOf(*flat, ranking)});
    }
    return rows;
}

Result<QList<ExcludedRow>> excludedRows(Sql &sql, const Ranking &ranking, std::optional<MatchRule> rule, qsizetype from, qsizetype count)
{
    QList<ExcludedRow> rows;
    rows.reserve(count);
    qsizetype passed = 0;
    for (const RankedFlat &ranked : std::span(ranking.flats).subspan(static_cast<size_t>(ranking.offered))) {
        if (rule && ranked.fit.excludedBy != rule) continue;
        if (passed++ < from) continue;
        if (rows.size() == count) break;
        auto flat = loadFlat(sql, ranked.vacancyId, ranking.context);
        if (!flat) return std::unexpected(flat.error());
        ExcludedRow row{.flat = *flat};
        for (const RuleWords &words : ruleWords(ranking.household, *flat, ranking.context, ranked.fit))
            if (words.rule == ranked.fit.excludedBy) row.rule = words;
        rows.append(row);
    }
    return rows;
}

QString judgementOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met: return u"good"_s;
    case Verdict::Doubtful: return u"warn"_s;
    case Verdict::Unmet: return u"bad"_s;
    case Verdict::Unknown:
    case Verdict::None: break;
    }
    return u"unknown"_s;
}

namespace {
/** What can be done with the flat for this household: hold it, ask its landlord once it is held, nothing after that. */
QString nextStep(const Flat &flat, const Ranking &ranking)
{
    const VacancyStatus status = flat.entry.vacancy.status;
    const bool isOver = flat.heldUntil.isValid() && flat.heldUntil < ranking.context.today;
    if (status == VacancyStatus::Available || (status == VacancyStatus::Reserved && isOver)) return u"reserve"_s;
    return status == VacancyStatus::Reserved ? u"propose"_s : QString();
}
}

QVariantMap cardOf(const RankedRow &row, const Ranking &ranking, int oldAfterDays)
{
    const Vacancy &vacancy = row.flat.entry.vacancy;
    const QDate today = ranking.context.today;
    QVariantMap card{{u"vacancyId"_s, vacancy.id}, {u"rank"_s, row.rank}, {u"number"_s, vacancy.number},
        {u"address"_s, addressLine(row.flat)}, {u"town"_s, townOf(row.flat)}, {u"status"_s, word(vacancy.status)},
        {u"mark"_s, signOf(groupOf(vacancy.status))}, {u"freshness"_s, freshness(vacancy, today)},
        {u"old"_s, isStale(vacancy.lastConfirmedOn, today, oldAfterDays)}, {u"facts"_s, factsOf(row.flat)}, {u"score"_s, row.fit.score},
        {u"step"_s, nextStep(row.flat, ranking)}, {u"rules"_s, ruleLines(row)}, {u"chips"_s, chipsOf(row, ranking)},
        {u"parts"_s, scoreLines(row.fit)}};
    addPlace(card, row.flat);
    return card;
}

QVariantMap lineOf(const ExcludedRow &row)
{
    const bool speaksForItself = row.rule.rule == MatchRule::Availability;
    QVariantMap line{{u"vacancyId"_s, row.flat.entry.vacancy.id}, {u"address"_s, addressLine(row.flat)},
        {u"town"_s, row.flat.entry.building.city},
        {u"text"_s, speaksForItself ? row.rule.words : u"%1: %2"_s.arg(ruleLabel(row.rule.rule), row.rule.words)}};
    addPlace(line, row.flat);
    return line;
}
