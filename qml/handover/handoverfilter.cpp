// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/handover/handoverlistmodel.h"

using namespace Qt::StringLiterals;

namespace {
constexpr std::array gapKeys{std::pair{HandoverGap::Signature, "signature"}, std::pair{HandoverGap::Sponsor, "sponsor"},
    std::pair{HandoverGap::Visit, "visit"}, std::pair{HandoverGap::OpenPoints, "openPoints"}};

/** A day as people write it; no day where nothing was typed. */
Result<QDate> dayTyped(const QString &typed)
{
    return parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate()).transform([](const QVariant &day) {
        return day.toDate();
    });
}

template<class E> QStringList keysOf(const QList<E> &values)
{
    QStringList keys;
    keys.reserve(values.size());
    for (const E value : values) keys += keyOf(value);
    return keys;
}

template<class E> QList<E> valuesOf(const QStringList &keys)
{
    QList<E> values;
    values.reserve(keys.size());
    for (const QString &key : keys) values += ofKey<E>(key);
    return values;
}
}

QStringList HandoverListModel::statuses() const
{
    return keysOf(m_filter.statuses);
}

QStringList HandoverListModel::kinds() const
{
    return keysOf(m_filter.kinds);
}

QStringList HandoverListModel::gaps() const
{
    QStringList keys;
    for (const auto &[gap, key] : gapKeys)
        if (m_filter.gaps.contains(gap)) keys += QString::fromLatin1(key);
    return keys;
}

QVariantList HandoverListModel::statusOptions() const
{
    return optionsOf(QMetaEnum::fromType<HandoverStatus>());
}

QVariantList HandoverListModel::kindOptions() const
{
    return optionsOf(QMetaEnum::fromType<HandoverKind>());
}

QVariantList HandoverListModel::gapOptions() const
{
    return {option(u"signature"_s, tr("ohne Unterschrift")), option(u"sponsor"_s, tr("ohne Pate")), option(u"visit"_s, tr("ohne Besuch")),
        option(u"openPoints"_s, tr("mit offenen Punkten"))};
}

QVariantList HandoverListModel::areaOptions() const
{
    QVariantList options;
    for (const NamedArea &one : m_areas)
        if (one.isOwn) options += option(one.key, one.name);
    return options;
}

QVariantList HandoverListModel::sponsorOptions() const
{
    QVariantList options;
    for (auto one = m_sponsors.cbegin(); one != m_sponsors.cend(); ++one) options += option(one.key(), one.value());
    std::ranges::sort(options, {}, [](const QVariant &one) { return sortKey(one.toMap()[u"text"_s].toString()); });
    return options;
}

void HandoverListModel::filterBy(const HandoverFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void HandoverListModel::setText(const QString &text)
{
    HandoverFilter filter = m_filter;
    filter.text = text;
    filterBy(filter);
}

void HandoverListModel::setStatuses(const QStringList &keys)
{
    HandoverFilter filter = m_filter;
    filter.statuses = valuesOf<HandoverStatus>(keys);
    filterBy(filter);
}

void HandoverListModel::setKinds(const QStringList &keys)
{
    HandoverFilter filter = m_filter;
    filter.kinds = valuesOf<HandoverKind>(keys);
    filterBy(filter);
}

void HandoverListModel::setGaps(const QStringList &keys)
{
    HandoverFilter filter = m_filter;
    filter.gaps.clear();
    for (const auto &[gap, key] : gapKeys)
        if (keys.contains(QLatin1StringView(key))) filter.gaps += gap;
    filterBy(filter);
}

void HandoverListModel::setFrom(const QString &typed)
{
    m_from = typed.trimmed();
    HandoverFilter filter = m_filter;
    filter.from = dayTyped(m_from).value_or(QDate());
    Q_EMIT filterChanged(); // what is no day is shown, too
    filterBy(filter);
}

void HandoverListModel::setUntil(const QString &typed)
{
    m_until = typed.trimmed();
    HandoverFilter filter = m_filter;
    filter.until = dayTyped(m_until).value_or(QDate());
    Q_EMIT filterChanged();
    filterBy(filter);
}

QString HandoverListModel::fromError() const
{
    const auto day = dayTyped(m_from);
    return day ? QString() : sentence(day.error());
}

QString HandoverListModel::untilError() const
{
    const auto day = dayTyped(m_until);
    return day ? QString() : sentence(day.error());
}

QString HandoverListModel::spanText() const
{
    const QString from = dateText(m_filter.from);
    const QString until = dateText(m_filter.until);
    if (!from.isEmpty() && !until.isEmpty()) return from == until ? from : tr("%1 bis %2").arg(from, until);
    if (!from.isEmpty()) return tr("ab %1").arg(from);
    return until.isEmpty() ? QString() : tr("bis %1").arg(until);
}

void HandoverListModel::setSponsorId(qint64 id)
{
    HandoverFilter filter = m_filter;
    filter.sponsorId = id;
    filterBy(filter);
}

void HandoverListModel::setArea(const QString &key)
{
    HandoverFilter filter = m_filter;
    filter.area = key;
    filterBy(filter);
}

void HandoverListModel::resetFilter()
{
    m_from.clear();
    m_until.clear();
    Q_EMIT filterChanged();
    filterBy({});
}
