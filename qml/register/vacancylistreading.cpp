// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/words.h"
#include "geo/vacancymarks.h"
#include "qml/register/vacancylistmodel.h"

using namespace Qt::StringLiterals;

// How the list of vacancies is read.

namespace {
QList<ListedVacancy> listed(const QList<VacancyPoint> &points)
{
    QList<ListedVacancy> found;
    found.reserve(points.size());
    for (const VacancyPoint &point : points) found += ListedVacancy::of(point);
    return found;
}
}

void VacancyListModel::reload()
{
    const VacancyQuery query = wanted();
    const quint64 request = ++*m_request;
    if (m_stock) chooseMarks(query, request);
    workspace()->read(
        this, [query](Sql &sql) { return findFirst(sql, query, pageSize); },
        [this, query, request](const Result<FoundVacancies> &found) {
            if (request != *m_request) return; // the filter has moved on
            if (found) show(*found);
            if (found && !found->isWhole) {
                Q_EMIT reloaded();
                if (!m_stock) loadStock(query, request);
                return loadRest(query, request);
            }
            if (found) markPoints(found->points);
            finish(found.transform([](const FoundVacancies &) { }));
            countPlaces(query);
        });
}

void VacancyListModel::show(const FoundVacancies &found)
{
    beginResetModel();
    m_points.clear();
    for (const VacancyPoint &point : found.points) m_points += ListedVacancy::of(point);
    m_total = found.total;
    m_staleDays = found.staleDays;
    m_isWhole = found.isWhole;
    m_rows.clear();
    m_fetching.clear();
    for (const VacancyRow &row : found.rows) m_rows.insert(row.id, new VacancyRow(row));
    endResetModel();
    Q_EMIT countChanged();
}

Progress VacancyListModel::whileWanted(quint64 request) const
{
    return Progress({}, [newest = m_request, request] { return *newest != request; });
}

void VacancyListModel::loadStock(const VacancyQuery &query, quint64 request)
{
    const auto read = [asked = whileWanted(request), days = m_staleDays](Sql &sql) {
        return allVacancies(sql, asked).transform([&](const QList<VacancyPoint> &points) {
            return std::make_shared<const PlacedMarks>(placed(marksOf(points, QDate::currentDate(), days)));
        });
    };
    workspace()->read(this, read, [this, query, request](const Result<std::shared_ptr<const PlacedMarks>> &stock) {
        if (request != *m_request || !stock) return;
        m_stock = *stock;
        chooseMarks(query, request);
    });
}

void VacancyListModel::chooseMarks(const VacancyQuery &query, quint64 request)
{
    const auto read = [query, asked = whileWanted(request)](Sql &sql) { return findIds(sql, query, asked); };
    workspace()->read(this, read, [this, request](const Result<std::vector<qint64>> &ids) {
        if (request != *m_request || !ids || !m_stock) return;
        m_marks.choose(m_stock, *ids, [this](qint64 id) { return describe(id); });
    });
}

void VacancyListModel::loadRest(const VacancyQuery &query, quint64 request)
{
    const auto read = [query, asked = whileWanted(request)](Sql &sql) { return findAll(sql, query, asked).transform(listed); };
    workspace()->read(this, read, [this, query, request](const Result<QList<ListedVacancy>> &all) {
        if (request != *m_request) return;
        if (all) showAll(*all);
        finish(all.transform([](const QList<ListedVacancy> &) { }));
        countPlaces(query);
    });
}

void VacancyListModel::showAll(const QList<ListedVacancy> &all)
{
    const qsizetype shown = m_points.size();
    const auto isSame = [](const ListedVacancy &a, const ListedVacancy &b) { return a.id == b.id; };
    const bool isContinued = all.size() > shown && std::equal(m_points.cbegin(), m_points.cend(), all.cbegin(), isSame);
    isContinued ? beginInsertRows({}, static_cast<int>(shown), static_cast<int>(all.size()) - 1) : beginResetModel();
    m_points = all;
    m_isWhole = true;
    isContinued ? endInsertRows() : endResetModel();
}

void VacancyListModel::finish(const Result<> &outcome)
{
    loaded(outcome);
    Q_EMIT reloaded();
}

void VacancyListModel::countPlaces(const VacancyQuery &query)
{
    const auto count = [query, asked = whileWanted(*m_request)](Sql &sql) { return ::countPlaces(sql, query, asked); };
    workspace()->read(this, count, [this](const Result<QHash<qint64, int>> &counts) {
        if (!counts) return; // the list has said what is wrong
        m_placeCounts.clear();
        for (const auto &[municipality, vacancies] : counts->asKeyValueRange())
            m_placeCounts.insert(QString::number(municipality), vacancies);
        Q_EMIT placesCounted();
    });
}

void VacancyListModel::markPoints(const QList<VacancyPoint> &points)
{
    m_marks.setMarks(marksOf(points, QDate::currentDate(), m_staleDays), [this](qint64 id) { return describe(id); });
}

QString VacancyListModel::describe(qint64 id) const
{
    const int at = rowOfId(id);
    if (at < 0) return {};
    QStringList parts{word(m_points.at(at).status())};
    if (const VacancyRow *found = row(at)) {
        parts << found->address << (found->municipality.isEmpty() ? found->city : found->municipality);
        if (found->grossCold) parts += euroText(found->grossCold);
    }
    return parts.join(u", "_s);
}
