// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/topicresults.h"
#include "core/outreach/topics.h"
#include "core/register/words.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int nameColumn = 0, columns = 7;

int figureOf(const TopicFigures &topic, int column)
{
    const std::array figures{topic.sessions, topic.interested, topic.came, topic.promised, topic.entered, topic.let};
    return figures.at(column - 1);
}
}

TopicResults::TopicResults(QObject *parent)
    : QueryModel({u"info_session"_s, u"participation"_s, u"agreement"_s, u"vacancy"_s, u"tenancy"_s}, parent)
{
}

int TopicResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TopicResults::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QHash<int, QByteArray> TopicResults::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant TopicResults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TopicFigures &topic = m_rows.at(index.row());
    const bool isName = index.column() == nameColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isName) return u"%1 %2"_s.arg(topicCode(topic.topic), word(Topics(topic.topic)));
        return QString::number(figureOf(topic, index.column()));
    case MarkRole: return QString();
    case ToneRole: return isName || figureOf(topic, index.column()) > 0 ? QString() : u"quiet"_s;
    case StrongRole: return false;
    default: return {};
    }
}

void TopicResults::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    Q_EMIT activeChanged();
    if (active) refresh();
}

void TopicResults::reload()
{
    if (!m_active) return loaded({});
    readNewest([](Sql &sql) { return topicFigures(sql, {}, {}); }, [this](const QList<TopicFigures> &found) { m_rows = found; });
}
