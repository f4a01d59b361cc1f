// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/measurelistmodel.h"
#include "core/base/text.h"
#include "core/figures/measures.h"
#include "core/register/fields.h"
#include "core/register/words.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
enum Column {
    Position,
    Title,
    State,
    Responsible,
    Due,
    Figure,
    Goal
};
constexpr int columnsShown = Goal + 1;

QString markOf(const Measure &measure)
{
    switch (lightOf(measure, QDate::currentDate())) {
    case Light::Done:
    case Light::OnTrack: return u"good"_s;
    case Light::Delayed: return u"warn"_s;
    case Light::Overdue: return u"bad"_s;
    case Light::NotBegun: return u"unchecked"_s;
    }
    return {};
}

QString dayText(QDate day)
{
    return day.isValid() ? dateText(day) : QString();
}
}

MeasureListModel::MeasureListModel(QObject *parent) : QueryModel({u"measure"_s}, parent) { }

int MeasureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size());
}

int MeasureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QHash<int, QByteArray> MeasureListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant MeasureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Measure &measure = m_measures.at(index.row());
    if (role == MarkRole) return index.column() == State ? markOf(measure) : QString();
    if (role == ToneRole) return index.column() == Position || index.column() == Goal ? u"quiet"_s : QString();
    if (role == StrongRole) return false;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Position: return QString::number(index.row() + 1);
    case Title: return measure.title;
    case State: return lightWord(measure, QDate::currentDate());
    case Responsible: return orDash(measure.responsible);
    case Due: return orDash(dayText(measure.dueOn));
    case Figure: return orDash(measure.figure);
    case Goal: return orDash(measure.goal.simplified());
    default: return {};
    }
}

void MeasureListModel::reload()
{
    readNewest([](Sql &sql) { return findMeasures(sql); }, [this](const QList<Measure> &measures) { m_measures = measures; });
}

qint64 MeasureListModel::idAt(int row) const
{
    return row >= 0 && row < m_measures.size() ? m_measures[row].id : 0;
}

int MeasureListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_measures, id, &Measure::id);
    return found == m_measures.end() ? -1 : static_cast<int>(found - m_measures.begin());
}

QString MeasureListModel::titleAt(int row) const
{
    return row >= 0 && row < m_measures.size() ? m_measures[row].title : QString();
}

QString MeasureListModel::figureAt(int row) const
{
    return row >= 0 && row < m_measures.size() ? m_measures[row].figure : QString();
}

QVariantMap MeasureListModel::lightAt(int row) const
{
    if (row < 0 || row >= m_measures.size()) return {};
    return {{u"mark"_s, markOf(m_measures[row])}, {u"text"_s, lightWord(m_measures[row], QDate::currentDate())}};
}

QVariantList MeasureListModel::factsAt(int row) const
{
    if (row < 0 || row >= m_measures.size()) return {};
    const Measure &measure = m_measures[row];
    const QList<std::pair<QString, QString>> texts{{u"goal"_s, measure.goal}, {u"state"_s, word(measure.state)},
        {u"result"_s, measure.result}, {u"figure"_s, measure.figure}, {u"obstacles"_s, measure.obstacles},
        {u"nextSteps"_s, measure.nextSteps}, {u"responsible"_s, measure.responsible}, {u"dueOn"_s, dayText(measure.dueOn)},
        {u"funding"_s, measure.funding}};
    QVariantList facts;
    facts.reserve(texts.size());
    for (const auto &[property, text] : texts)
        if (!text.trimmed().isEmpty()) facts += QVariantMap{{u"label"_s, fieldLabel(u"measure"_s, property)}, {u"text"_s, text.trimmed()}};
    return facts;
}

template<class Task> void MeasureListModel::change(const Task &task, const std::function<void()> &then)
{
    if (!workspace() || m_isBusy) return;
    m_isBusy = true;
    Q_EMIT busyChanged();
    workspace()->write(this, task, [this, then](const Result<> &changed) {
        m_isBusy = false;
        Q_EMIT busyChanged();
        if (changed) then();
    });
}

void MeasureListModel::move(int row, int to)
{
    if (row < 0 || row >= m_measures.size() || to < 0 || to >= m_measures.size() || row == to) return;
    const qint64 id = m_measures[row].id;
    const QString title = m_measures[row].title;
    change([id, to](Sql &sql) { return moveMeasure(sql, id, to + 1); },
        [this, id, title, to] {
            Q_EMIT moved(id);
            Q_EMIT done(tr("%1 steht jetzt an Stelle %2").arg(title, QString::number(to + 1)));
        });
}

void MeasureListModel::remove(int row)
{
    if (row < 0 || row >= m_measures.size()) return;
    const Measure measure = m_measures[row];
    change([measure](Sql &sql) { return removeCouncilMeasure(sql, measure.id, measure.version); },
        [this, measure] { Q_EMIT done(tr("%1 ist entfernt").arg(measure.title)); });
}

void MeasureListModel::addUsual()
{
    change([](Sql &sql) { return addUsualMeasures(sql); }, [this] { Q_EMIT done(tr("Die Maßnahmen des Beschlusses sind eingetragen")); });
}
