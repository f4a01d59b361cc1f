// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/routestops.h"
#include <QVariantList>

/** The stops of a community bus as they are entered; minutes that cannot be read stay as they were typed. */
class StopRows
{
public:
    void show(const QList<CommunityBusStop> &stops);
    QList<CommunityBusStop> stops() const;
    bool hasUnreadable() const;
    /** {name, minutes, isKnown, error} in their order. */
    QVariantList rows() const;

    /** Index arguments outside of the list change nothing. */
    void add(const QString &uid, const QString &name);
    void move(qsizetype at, qsizetype by);
    void remove(qsizetype at);
    void setMinutes(qsizetype at, const QString &typed);
    /** See stopsAlong(). */
    void follow(const QList<RouteStop> &before, const QList<RouteStop> &now);

private:
    struct Row {
        CommunityBusStop stop = {};
        QString typed = {};
        QString error = {};
    };
    bool has(qsizetype at) const { return at >= 0 && at < m_rows.size(); }
    QList<Row> m_rows;
};
