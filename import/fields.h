// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QHash>

/** Facts about a municipality that files have columns for. */
enum class Fact {
    Ags,
    Ars,
    Name,
    Kind,
    AssociationKey,
    AssociationName,
    DistrictKey,
    DistrictName,
    Population,
    PostalCode,
    AreaSquareKilometres,
    /** VG250's "Geofaktor": 4 is land with an administration, others are water or have none. */
    LandFactor,
};

/** Which column of a file holds which fact. */
using FieldMap = QHash<Fact, QString>;

/** The name of a fact on the command line: ags, ars, name, kind, association, …; for the help. */
QStringList factKeys();
std::optional<Fact> factOf(const QString &key);

/** Guesses by names known from official and common files; of EWZ_2018 and EWZ_2024 the newer counts. */
FieldMap guessedFields(const QStringList &fields);
/** The guess, with @p wanted (key to column) above it; "boundaries.noField" where the file has no such column. */
Result<FieldMap> chosenFields(const QString &file, const QStringList &fields, const QHash<QString, QString> &wanted);
