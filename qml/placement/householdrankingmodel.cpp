// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/householdrankingmodel.h"
#include "core/placement/ranking.h"
#include "core/register/words.h"
#include "qml/app/readingnotes.h"
#include "qml/placement/chipwords.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int moment = 200; // milliseconds
constexpr qsizetype mostRows = 50;

/** The first rule that somebody has to look at: doubts before open questions. */
std::optional<RuleWords> firstDoubt(const RankedHousehold &ranked, const Flat &flat, const FitContext &context)
{
    const QList<RuleWords> rules = ruleWords(ranked.household, flat, context, ranked.fit);
    for (const Verdict wanted : {Verdict::Doubtful, Verdict::Unknown})
        if (const auto found = std::ranges::find(rules, wanted, &RuleWords::verdict); found != rules.end()) return *found;
    return {};
}

QVariantMap rowOf(const RankedHousehold &ranked, const Flat &flat, const FitContext &context)
{
    const Household &household = ranked.household.household;
    const auto doubt = firstDoubt(ranked, flat, context);
    return {{u"householdId"_s, household.id}, {u"number"_s, household.number}, {u"score"_s, ranked.fit.score},
        {u"persons"_s, household.persons ? QString::number(*household.persons) : QString()},
        {u"neededFrom"_s, dateText(household.neededFrom)}, {u"judgement"_s, doubt ? judgementOf(doubt->verdict) : u"good"_s},
        {u"doubt"_s, doubt ? chipText(*doubt, ranked.household, flat, context) : HouseholdRankingModel::tr("nichts offen")}};
}
}

HouseholdRankingModel::HouseholdRankingModel(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, &HouseholdRankingModel::reload);
}

void HouseholdRankingModel::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            constexpr std::array asked{"household"_L1, "vacancy"_L1, "dwelling"_L1, "building"_L1, "reservation"_L1, "rent_limit"_L1,
                "heating_limit"_L1, "comparison_area"_L1, "setting"_L1};
            if (m_vacancyId != 0 && std::ranges::any_of(asked, [&](QLatin1StringView table) { return tables.contains(table); }))
                m_soon.start();
        });
    Q_EMIT workspaceChanged();
    m_soon.start();
}

void HouseholdRankingModel::setVacancyId(qint64 id)
{
    if (id == m_vacancyId) return;
    m_vacancyId = id;
    ++m_newest; // whoever is on the way comes too late
    m_found = {};
    m_soon.start();
    Q_EMIT vacancyIdChanged();
    Q_EMIT changed();
}

Result<HouseholdRankingModel::Found> HouseholdRankingModel::find(Sql &sql, qint64 vacancyId)
{
    return rankHouseholds(sql, vacancyId, QDate::currentDate()).transform([&](const HouseholdRanking &ranking) {
        Found found{
            .vacancyId = vacancyId, .searching = static_cast<int>(ranking.households.size()), .offered = static_cast<int>(ranking.offered)};
        for (const RankedHousehold &one : std::span(ranking.households).first(static_cast<size_t>(std::min(mostRows, ranking.offered))))
            found.rows += rowOf(one, ranking.flat, ranking.context);
        return found;
    });
}

void HouseholdRankingModel::reload()
{
    if (m_vacancyId == 0 || !m_workspace || !m_workspace->isOpen()) return;
    // A request that lost its turn is not even begun.
    const auto wanted = std::make_shared<std::atomic_bool>(true);
    connect(this, &HouseholdRankingModel::vacancyIdChanged, this, [wanted] { *wanted = false; }, Qt::SingleShotConnection);
    const auto task = [id = m_vacancyId, wanted](Sql &sql) -> Result<Found> {
        if (!*wanted) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        return find(sql, id);
    };
    m_workspace->read(this, task, [this, request = ++m_newest](const Result<Found> &found) {
        if (request != m_newest) return; // another one was chosen meanwhile
        if (!found && m_shownId == m_vacancyId) return; // what stands there stays
        m_shownId = m_vacancyId;
        m_found = found.value_or(Found());
        if (m_found.searching > 0) noteShown(*m_workspace, readingOfHouseholds(m_found.searching, ReadingPurpose::ranking));
        Q_EMIT changed();
    });
}
