// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/loglistmodel.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "core/storage/schema.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
/** A day as people write it; no day where nothing was typed. */
Result<QDate> dayTyped(const QString &typed)
{
    return parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate()).transform([](const QVariant &day) {
        return day.toDate();
    });
}

QString errorOf(const QString &typed)
{
    const auto day = dayTyped(typed);
    return day ? QString() : sentence(day.error());
}
}

LogListModel::LogListModel(QObject *parent) : QueryModel(schemaTables(), parent) { }

QHash<int, QByteArray> LogListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

void LogListModel::filterBy(const AuditFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void LogListModel::setText(const QString &text)
{
    AuditFilter filter = m_filter;
    filter.record = text;
    filterBy(filter);
}

void LogListModel::setPerson(const QString &person)
{
    AuditFilter filter = m_filter;
    filter.person = person;
    filterBy(filter);
}

void LogListModel::setKind(const QString &kind)
{
    AuditFilter filter = m_filter;
    filter.kind = kind;
    filterBy(filter);
}

void LogListModel::setFrom(const QString &typed)
{
    m_from = typed.trimmed();
    AuditFilter filter = m_filter;
    filter.from = dayTyped(m_from).value_or(QDate());
    Q_EMIT filterChanged(); // what is no day is shown, too
    filterBy(filter);
}

void LogListModel::setUntil(const QString &typed)
{
    m_until = typed.trimmed();
    AuditFilter filter = m_filter;
    filter.until = dayTyped(m_until).value_or(QDate());
    Q_EMIT filterChanged();
    filterBy(filter);
}

QString LogListModel::fromError() const
{
    return errorOf(m_from);
}

QString LogListModel::untilError() const
{
    return errorOf(m_until);
}

QString LogListModel::spanText() const
{
    const QString from = dateText(m_filter.from), until = dateText(m_filter.until);
    if (!from.isEmpty() && !until.isEmpty()) return from == until ? from : tr("%1 bis %2").arg(from, until);
    if (!from.isEmpty()) return tr("ab %1").arg(from);
    return until.isEmpty() ? QString() : tr("bis %1").arg(until);
}

void LogListModel::showRecord(const QString &table, qint64 id, const QString &title)
{
    m_from.clear();
    m_until.clear();
    m_recordTitle = title;
    m_filter = {.table = table, .rowId = id};
    Q_EMIT filterChanged();
    refresh();
}

void LogListModel::resetFilter()
{
    m_from.clear();
    m_until.clear();
    m_recordTitle.clear();
    m_filter = {};
    Q_EMIT filterChanged();
    refresh();
}

QVariantList LogListModel::personOptions() const
{
    QVariantList options;
    for (const QString &person : m_persons) options += option(person, person);
    return options;
}

void LogListModel::noteTotals(int total, const QStringList &persons)
{
    m_total = total;
    m_persons = persons;
}

bool LogListModel::beginReading()
{
    if (m_isReading || !workspace() || !workspace()->isOpen()) return false;
    m_isReading = true;
    return true;
}

QString logMoment(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    if (!local.isValid()) return {};
    const QString time = local.toString(u"HH:mm"_s);
    return local.date() == QDate::currentDate() ? LogListModel::tr("heute %1").arg(time) : dateText(local.date()) + u' ' + time;
}
