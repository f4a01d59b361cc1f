// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** Which municipalities share one table of rent limits (Vergleichsraum). */
struct ComparisonArea {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString areas MEMBER areas)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** As rent limits name it. */
    QString name = {};
    /** Keys of municipalities (AGS), associations and districts, with semicolons between. */
    QString areas = {};
    bool operator==(const ComparisonArea &) const = default;
};

/** By name. */
Result<QList<ComparisonArea>> listComparisonAreas(Sql &sql);
/** Adds it or gives it other areas. Invalid "area.keys" where one is no key, "area.taken" where another comparison area has it already. */
Result<ComparisonArea> keepComparisonArea(Sql &sql, const QString &name, const QStringList &keys);
