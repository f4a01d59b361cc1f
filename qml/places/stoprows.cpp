// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/places/stoprows.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include <QVariantMap>

using namespace Qt::StringLiterals;

void StopRows::show(const QList<CommunityBusStop> &stops)
{
    m_rows.clear();
    for (const CommunityBusStop &stop : stops) m_rows += Row{stop};
}

QList<CommunityBusStop> StopRows::stops() const
{
    QList<CommunityBusStop> stops;
    for (const Row &row : m_rows) stops += row.stop;
    return stops;
}

bool StopRows::hasUnreadable() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.error.isEmpty(); });
}

QVariantList StopRows::rows() const
{
    QVariantList rows;
    for (const auto &[stop, typed, error] : m_rows) {
        const QString minutes = stop.minutesAfterStart ? QString::number(*stop.minutesAfterStart) : QString();
        rows += QVariantMap{{u"name"_s, stop.name}, {u"isKnown"_s, !stop.placeUid.isEmpty()},
            {u"minutes"_s, error.isEmpty() ? minutes : typed}, {u"error"_s, error}};
    }
    return rows;
}

void StopRows::add(const QString &uid, const QString &name)
{
    m_rows += Row{.stop = {.placeUid = uid, .name = name.simplified()}};
}

void StopRows::move(qsizetype at, qsizetype by)
{
    if (has(at) && has(at + by)) m_rows.move(at, at + by);
}

void StopRows::remove(qsizetype at)
{
    if (has(at)) m_rows.removeAt(at);
}

void StopRows::setMinutes(qsizetype at, const QString &typed)
{
    if (!has(at)) return;
    Row &row = m_rows[at];
    const auto minutes = parseInput(InputKind::Integer, QMetaType::fromType<std::optional<int>>(), typed, QDate());
    row.typed = typed;
    row.error = minutes ? QString() : sentence(minutes.error());
    if (minutes) row.stop.minutesAfterStart = minutes->value<std::optional<int>>();
}

void StopRows::follow(const QList<RouteStop> &before, const QList<RouteStop> &now)
{
    const QList<Row> known = m_rows;
    show(stopsAlong(stops(), before, now));
    // What was typed and cannot be read stays with its stop.
    auto from = known.cbegin();
    for (Row &row : m_rows) {
        const auto same = std::find_if(from, known.cend(), [&](const Row &one) { return one.stop == row.stop; });
        if (same == known.cend()) continue;
        row = *same;
        from = same + 1;
    }
}
