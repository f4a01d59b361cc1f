// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/filter.h"
#include "core/storage/sql.h"

/** A filter with a name, for one person or for the whole office. */
struct SavedSearch {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString owner MEMBER owner)
    Q_PROPERTY(QString filter MEMBER filter)
    Q_PROPERTY(int sortOrder MEMBER sortOrder)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    QString name = {};
    /** Login of whom it belongs to; empty for the whole office. */
    QString owner = {};
    /** As parseFilter() reads it; days are counted from the day on which it is used. */
    QString filter = {};
    int sortOrder = 0;
    bool operator==(const SavedSearch &) const = default;
};

/** The office's searches and those of @p login, in their order. */
Result<QList<SavedSearch>> listSearches(Sql &sql, const QString &login);
/** By name, the person's own before the office's. */
Result<SavedSearch> findSearch(Sql &sql, const QString &login, const QString &name);
/** Adds a search at the end of the list, or changes it. Refused without a name, with one that is taken, or with a filter that cannot be
 * read. */
Result<SavedSearch> saveSearch(Sql &sql, SavedSearch search);
Result<SavedSearch> renameSearch(Sql &sql, qint64 id, int version, const QString &name);
Result<> removeSearch(Sql &sql, qint64 id, int version);

/** Today, and the days for which a confirmation counts in this register. */
Result<FilterContext> filterContext(Sql &sql, QDate today);

/** Lists that every office asks for, as filters of the language. */
inline const QString staleFilter = QStringLiteral("stale");
inline const QString imminentFilter = QStringLiteral("kind=imminent and open");
