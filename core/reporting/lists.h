// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"

struct ListColumn {
    QString title = {};
    /** Figures stand right, so that their digits stand under each other. */
    bool numeric = false;
};
struct ListGroup {
    /** Empty where the list is not divided. */
    QString title = {};
    /** One text per column. */
    QList<QStringList> rows = {};
};

/** Any list as a paper: what a page shows, with its visible columns, and the filter in words. */
struct ListPaper {
    QString title = {};
    /** "Status: verfügbar · Gemeinde: Otterberg"; empty where nothing is filtered. */
    QString filter = {};
    QList<ListColumn> columns = {};
    QList<ListGroup> groups = {};
    Confidentiality confidentiality = Confidentiality::Internal;
    QStringList credits = {};
    /** A sentence below the title. */
    QString hint = {};
};
/** On its side from eight columns on. */
Paper listSheet(const ListPaper &list, const Printing &printing);

/** An available dwelling as the list of free flats prints it. */
struct FreeFlat {
    QString number = {};
    Building building = {};
    QString municipality = {};
    QString association = {};
    std::optional<int> floor = {};
    FlatType flatType = FlatType::Unknown;
    std::optional<int> halfRooms = {};
    std::optional<int> livingAreaDm2 = {};
    std::optional<Cents> grossCold = {};
    std::optional<Cents> grossWarm = {};
    Availability availability = Availability::Unknown;
    QDate availableFrom = {};
    std::optional<int> maxPersons = {};
    std::optional<int> stepsToDoor = {};
    bool mayShowAddress = false;
};
struct FreeFlats {
    QList<FreeFlat> flats = {};
    QStringList credits = {};
};
/** All dwellings with status available. */
Result<FreeFlats> loadFreeFlats(Sql &sql, QDate today);
/** For how many persons a dwelling is: as the landlord says, else one per room. A rule of thumb for finding, no limit of any law. */
std::optional<int> personsFor(const FreeFlat &flat);
/** The list of free dwellings, by number of persons and gross cold rent. */
Paper freeFlatsSheet(const FreeFlats &free, const Printing &printing);
