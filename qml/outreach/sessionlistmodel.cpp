// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionlistmodel.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
constexpr std::array columns{SessionColumn::Begins, SessionColumn::Title, SessionColumn::Kind, SessionColumn::Status, SessionColumn::Place,
    SessionColumn::Invited, SessionColumn::Comes, SessionColumn::Came, SessionColumn::Promised};

/** Who came is known once the session was held; until then no number is a zero. */
QString countText(int count, bool isKnown)
{
    return isKnown || count > 0 ? QString::number(count) : u"–"_s;
}

QString cellText(const SessionRow &session, SessionColumn column)
{
    const bool isHeld = session.status == SessionStatus::Held;
    switch (column) {
    case SessionColumn::Begins: return momentText(session.beginsAt);
    case SessionColumn::Number: return session.number;
    case SessionColumn::Title: return session.title;
    case SessionColumn::Kind: return word(session.kind);
    case SessionColumn::Status: return word(session.status);
    case SessionColumn::Place: return orDash(session.placeName);
    case SessionColumn::Invited: return countText(session.invited, false);
    case SessionColumn::Comes: return countText(session.comes, session.invited > 0);
    case SessionColumn::Came: return countText(session.came, isHeld);
    case SessionColumn::Promised: return countText(session.promised, isHeld);
    }
    return {};
}

QString cellMark(const SessionRow &session, SessionColumn column)
{
    return column == SessionColumn::Status ? markOf(session.status, session.beginsAt, QDateTime::currentDateTime()) : QString();
}
}

SessionListModel::SessionListModel(QObject *parent) : QueryModel({u"info_session"_s, u"participation"_s, u"agreement"_s}, parent) { }

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SessionRow &session = m_rows.at(index.row());
    const SessionColumn column = columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cellText(session, column);
    case MarkRole: return cellMark(session, column);
    case ToneRole: return session.status == SessionStatus::Cancelled ? u"quiet"_s : QString();
    case StrongRole: return false;
    default: return {};
    }
}

void SessionListModel::reload()
{
    struct Found {
        QList<SessionRow> rows;
        int total = 0;
    };
    const auto find = [filter = m_filter, order = m_order](Sql &sql) -> Result<Found> {
        auto rows = findSessions(sql, filter, order);
        if (!rows) return std::unexpected(rows.error());
        return sql.value(u"select count(*) from info_session"_s).transform([&](const QVariant &total) {
            return Found{*rows, total.toInt()};
        });
    };
    readNewest(find, [this](const Found &found) {
        m_rows = found.rows;
        m_total = found.total;
    });
}

void SessionListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    m_order = {columns[column], order == Qt::DescendingOrder};
    Q_EMIT orderChanged();
    refresh();
}

int SessionListModel::sortColumn() const
{
    return static_cast<int>(std::ranges::find(columns, m_order.column) - columns.begin());
}

QStringList SessionListModel::statuses() const
{
    QStringList keys;
    for (const SessionStatus status : m_filter.statuses) keys += keyOf(status);
    return keys;
}

QStringList SessionListModel::kinds() const
{
    QStringList keys;
    for (const SessionKind kind : m_filter.kinds) keys += keyOf(kind);
    return keys;
}

QVariantList SessionListModel::statusOptions() const
{
    return optionsOf(QMetaEnum::fromType<SessionStatus>());
}

QVariantList SessionListModel::kindOptions() const
{
    return optionsOf(QMetaEnum::fromType<SessionKind>());
}

void SessionListModel::filterBy(const SessionFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void SessionListModel::setText(const QString &text)
{
    SessionFilter filter = m_filter;
    filter.text = text;
    filterBy(filter);
}

void SessionListModel::setStatuses(const QStringList &keys)
{
    SessionFilter filter = m_filter;
    filter.statuses.clear();
    for (const QString &key : keys) filter.statuses += ofKey<SessionStatus>(key);
    filterBy(filter);
}

void SessionListModel::setKinds(const QStringList &keys)
{
    SessionFilter filter = m_filter;
    filter.kinds.clear();
    for (const QString &key : keys) filter.kinds += ofKey<SessionKind>(key);
    filterBy(filter);
}

void SessionListModel::resetFilter()
{
    filterBy({});
}

qint64 SessionListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).id : 0;
}

int SessionListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &SessionRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}
