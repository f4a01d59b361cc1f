// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** A municipality or an association as somebody names it. */
struct NamedArea {
    /** AGS, or nine digits of the ARS. */
    QString key = {};
    /** "VG Weilerbach", "Rodenbach". */
    QString name = {};
    /** What it is, and for a municipality in which association. */
    QString detail = {};
    /** Of a municipality; empty for associations. */
    QString associationKey = {};
    bool isAssociation = false;
    /** In the register's own district; all are where nobody said which that is. */
    bool isOwn = false;
    bool operator==(const NamedArea &) const = default;
};

/** Associations, then municipalities, each by name; a town that is an association of its own comes as a town only. */
Result<QList<NamedArea>> namedAreas(Sql &sql);
/** The key itself where it names none. */
QString areaName(const QList<NamedArea> &areas, const QString &key);
/** The names behind keys with semicolons, with commas. */
QString areaNames(const QList<NamedArea> &areas, const QString &keys);
