// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/rankingmodel.h"
#include "core/access/restricted.h"
#include "core/placement/households.h"
#include "qml/app/readingnotes.h"
#include "qml/placement/comparison.h"
#include "qml/placement/rankedhousehold.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype pageSize = 50;
/** So many rings of excluded flats a map bears; the list begins with as many. */
constexpr qsizetype excludedPage = 100;
constexpr qsizetype numberedPlaces = 20;
constexpr int patience = 300; // milliseconds
}

RankingModel::RankingModel(QObject *parent)
    : QueryModel({u"vacancy"_s, u"dwelling"_s, u"building"_s, u"household"_s, u"destination"_s, u"reservation"_s, u"rent_limit"_s,
                     u"heating_limit"_s, u"comparison_area"_s, u"place"_s, u"community_bus"_s, u"municipality"_s, u"setting"_s},
          parent),
      m_excluded(new ExcludedList(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setSlow(isLoading()); });
    connect(this, &QueryModel::loadingChanged, this, [this] {
        if (isLoading()) return;
        m_patience.stop();
        setSlow(false);
    });
}

RankingModel::~RankingModel()
{
    cancel();
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::UserRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return flatAt(index.row());
}

void RankingModel::setHouseholdId(qint64 id)
{
    if (id == m_householdId) return;
    m_householdId = id;
    clear();
    Q_EMIT householdIdChanged();
    refresh();
}

void RankingModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    Q_EMIT activeChanged();
    if (active && m_isOutdated) refresh();
}

void RankingModel::setSlow(bool slow)
{
    if (slow == m_slow) return;
    m_slow = slow;
    Q_EMIT slowChanged();
}

void RankingModel::cancel()
{
    if (m_cancelled) *m_cancelled = true;
}

void RankingModel::reload()
{
    cancel();
    m_isOutdated = !m_active;
    if (m_householdId == 0 || !m_active) return loaded({});
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_patience.start();
    const Progress progress({}, [cancelled = m_cancelled] { return cancelled->load(); });
    const auto find = [id = m_householdId, only = m_exclusion, progress](Sql &sql) -> Result<Listed> {
        auto ranking = rankFlats(sql, id, QDate::currentDate(), progress);
        if (!ranking) return std::unexpected(ranking.error());
        Listed found{.ranking = std::make_shared<const Ranking>(std::move(*ranking))};
        auto rows = offeredRows(sql, *found.ranking, 0, pageSize);
        if (!rows) return std::unexpected(rows.error());
        found.rows = *rows;
        return excludedRows(sql, *found.ranking, only, 0, excludedPage).transform([&](const QList<ExcludedRow> &excluded) {
            found.excluded = excluded;
            return found;
        });
    };
    readNewest(find, [this](const Listed &found) { take(found); });
}

void RankingModel::take(const Listed &found)
{
    if (found.ranking->household.household.id != m_householdId) return; // another one was chosen, and is asked for in a moment
    m_ranking = found.ranking;
    m_rows = found.rows;
    const Household &whose = m_ranking->household.household;
    noteShown(*workspace(), readingOf(whose.uid, whose.number, ReadingPurpose::ranking));
    m_excluded->replace(found.excluded);
    Q_EMIT listed();
    Q_EMIT excludedChanged();
}

void RankingModel::clear()
{
    cancel();
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_exclusion.reset();
    m_ranking.reset();
    m_excluded->replace({});
    Q_EMIT listed();
    Q_EMIT excludedChanged();
    Q_EMIT exclusionChanged();
    Q_EMIT countChanged();
}

QVariantMap RankingModel::household() const
{
    return m_ranking ? rankedHousehold(m_ranking->household, m_ranking->context) : QVariantMap();
}

QVariantList RankingModel::exclusions() const
{
    return m_ranking ? exclusionCounts(*m_ranking) : QVariantList();
}

QString RankingModel::hint() const
{
    return m_ranking ? exclusionHint(*m_ranking) : QString();
}

QString RankingModel::limitGap() const
{
    if (!m_ranking || m_ranking->household.household.circle == LegalCircle::NoBenefit) return {};
    if (m_ranking->context.limits.isEmpty()) return u"none"_s;
    const bool isKnown = !m_ranking->context.comparisonArea.isEmpty() || !m_ranking->context.comparisonAreas.isEmpty();
    return isKnown ? QString() : u"several"_s;
}

QString RankingModel::notice() const
{
    return preliminaryText();
}

void RankingModel::setExclusion(int rule)
{
    if (rule == exclusion()) return;
    m_exclusion = rule < 0 ? std::nullopt : std::optional(static_cast<MatchRule>(rule));
    Q_EMIT exclusionChanged();
    readExcluded(0);
}

int RankingModel::excludedTotal() const
{
    if (!m_exclusion) return excludedCount();
    return m_ranking
        ? static_cast<int>(std::ranges::count(m_ranking->flats, m_exclusion, [](const RankedFlat &flat) { return flat.fit.excludedBy; }))
        : 0;
}

QVariantList RankingModel::rankedPlaces() const
{
    QVariantList places;
    for (const RankedRow &row : m_rows.first(std::min(numberedPlaces, m_rows.size())))
        if (row.flat.place) places += cardOf(row, *m_ranking, workspace()->settings().staleDays);
    return places;
}

QVariantList RankingModel::excludedPlaces() const
{
    QVariantList places;
    for (const QVariant &line : m_excluded->lines().first(std::min(excludedPage, m_excluded->lines().size())))
        if (!qIsNaN(line.toMap().value(u"lon"_s).toDouble())) places += line;
    return places;
}

qint64 RankingModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).flat.entry.vacancy.id : 0;
}

int RankingModel::rowOfId(qint64 vacancyId) const
{
    const auto found = std::ranges::find(m_rows, vacancyId, [](const RankedRow &row) { return row.flat.entry.vacancy.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariantMap RankingModel::flatAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || !workspace()) return {};
    return cardOf(m_rows.at(row), *m_ranking, workspace()->settings().staleDays);
}

void RankingModel::showMore()
{
    if (!workspace() || !m_ranking || m_rows.size() >= m_ranking->offered) return;
    const auto task = [ranking = m_ranking, from = m_rows.size()](Sql &sql) { return offeredRows(sql, *ranking, from, pageSize); };
    workspace()->read(this, task, [this, ranking = m_ranking, from = m_rows.size()](const Result<QList<RankedRow>> &rows) {
        if (ranking != m_ranking || from != m_rows.size()) return; // the list is another one now
        if (!rows) return workspace()->tell(rows.error());
        beginInsertRows({}, static_cast<int>(from), static_cast<int>(from + rows->size()) - 1);
        m_rows += *rows;
        endInsertRows();
        Q_EMIT countChanged();
    });
}

void RankingModel::showMoreExcluded()
{
    if (m_excluded->rowCount() < excludedTotal()) readExcluded(m_excluded->rowCount());
}

void RankingModel::readExcluded(qsizetype from)
{
    if (!workspace() || !m_ranking) return;
    const qsizetype most = from == 0 ? excludedPage : pageSize;
    const auto task
        = [ranking = m_ranking, only = m_exclusion, from, most](Sql &sql) { return excludedRows(sql, *ranking, only, from, most); };
    const auto shown = [this, ranking = m_ranking, only = m_exclusion, from](const Result<QList<ExcludedRow>> &rows) {
        if (ranking != m_ranking || only != m_exclusion) return; // the list is another one now
        if (!rows) return workspace()->tell(rows.error());
        if (from == 0)
            m_excluded->replace(*rows);
        else if (from == m_excluded->rowCount())
            m_excluded->append(*rows);
        Q_EMIT excludedChanged();
    };
    workspace()->read(this, task, shown);
}

QVariantList RankingModel::compare(const QList<qint64> &vacancyIds) const
{
    QList<RankedRow> flats;
    for (const qint64 id : vacancyIds)
        if (const int row = rowOfId(id); row >= 0) flats += m_rows.at(row);
    return flats.isEmpty() ? QVariantList() : comparedRules(flats);
}

void RankingModel::takeFirst()
{
    if (m_householdId != 0 || !workspace()) return;
    const auto first = [](Sql &sql) {
        return sql
            .query(u"select id from household where status='searching' and %1 order by id"_s.arg(
                unrestricted(SubjectKind::Household, u"household.id"_s)))
            .transform([](QSqlQuery rows) { return rows.next() ? rows.value(0).toLongLong() : qint64(0); });
    };
    workspace()->read(this, first, [this](const Result<qint64> &id) {
        if (id && m_householdId == 0) setHouseholdId(*id);
    });
}
