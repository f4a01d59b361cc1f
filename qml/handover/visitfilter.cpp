// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/handover/visitlistmodel.h"

using namespace Qt::StringLiterals;

namespace {
/** A day as people write it; no day where nothing was typed. */
Result<QDate> dayTyped(const QString &typed)
{
    return parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate()).transform([](const QVariant &day) {
        return day.toDate();
    });
}
}

bool VisitListModel::isFiltered() const
{
    return !(m_filter == VisitFilter()) || !m_states.isEmpty() || !m_from.isEmpty() || !m_until.isEmpty();
}

QVariantList VisitListModel::stateOptions() const
{
    return {option(u"due"_s, tr("fällig")), option(u"ahead"_s, tr("geplant")), option(u"done"_s, word(VisitState::Done)),
        option(u"cancelled"_s, word(VisitState::Cancelled))};
}

QVariantList VisitListModel::areaOptions() const
{
    QVariantList options;
    for (const NamedArea &one : m_areas)
        if (one.isOwn) options += option(one.key, one.name);
    return options;
}

QVariantList VisitListModel::sponsorOptions() const
{
    QVariantList options;
    for (auto one = m_sponsors.cbegin(); one != m_sponsors.cend(); ++one) options += option(one.key(), one.value());
    std::ranges::sort(options, {}, [](const QVariant &one) { return sortKey(one.toMap()[u"text"_s].toString()); });
    return options;
}

void VisitListModel::filterBy(const VisitFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void VisitListModel::setText(const QString &text)
{
    VisitFilter filter = m_filter;
    filter.text = text;
    filterBy(filter);
}

void VisitListModel::setStates(const QStringList &states)
{
    if (m_states == states) return;
    m_states = states;
    Q_EMIT filterChanged();
    refresh();
}

void VisitListModel::setFrom(const QString &typed)
{
    m_from = typed.trimmed();
    VisitFilter filter = m_filter;
    filter.from = dayTyped(m_from).value_or(QDate());
    Q_EMIT filterChanged(); // what is no day is shown, too
    filterBy(filter);
}

void VisitListModel::setUntil(const QString &typed)
{
    m_until = typed.trimmed();
    VisitFilter filter = m_filter;
    filter.until = dayTyped(m_until).value_or(QDate());
    Q_EMIT filterChanged();
    filterBy(filter);
}

QString VisitListModel::fromError() const
{
    const auto day = dayTyped(m_from);
    return day ? QString() : sentence(day.error());
}

QString VisitListModel::untilError() const
{
    const auto day = dayTyped(m_until);
    return day ? QString() : sentence(day.error());
}

QString VisitListModel::spanText() const
{
    const QString from = dateText(m_filter.from), until = dateText(m_filter.until);
    if (!from.isEmpty() && !until.isEmpty()) return from == until ? from : tr("%1 bis %2").arg(from, until);
    if (!from.isEmpty()) return tr("ab %1").arg(from);
    return until.isEmpty() ? QString() : tr("bis %1").arg(until);
}

void VisitListModel::setSponsorId(qint64 id)
{
    VisitFilter filter = m_filter;
    filter.sponsorId = id;
    filterBy(filter);
}

void VisitListModel::setArea(const QString &key)
{
    VisitFilter filter = m_filter;
    filter.area = key;
    filterBy(filter);
}

void VisitListModel::resetFilter()
{
    m_from.clear();
    m_until.clear();
    m_filter = {};
    m_states.clear();
    Q_EMIT filterChanged();
    refresh();
}
