// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/money.h"
#include "core/register/filter.h"
#include "core/storage/sql.h"
#include <QDate>
#include <QSet>

/** Which vacancies a list shows, as its controls say; an empty member excludes nothing. filterOf() says it in the filter language. */
struct VacancyFilter {
    QSet<VacancyTerms::VacancyStatus> statuses = {};
    /** Keys of Verbandsgemeinden, nine digits. */
    QStringList associationKeys = {};
    QList<qint64> municipalityIds = {};
    std::optional<int> halfRoomsMin = {};
    std::optional<int> halfRoomsMax = {};
    std::optional<Cents> grossColdMax = {};
    /** Free on this day at the latest; unknown and "by arrangement" stay out. */
    QDate freeBy = {};
    /** Open, and confirmed before this day or never. */
    QDate confirmedBefore = {};
    /** Searched in number, address, municipality and landlord; forgives typing errors. */
    QString text = {};
    /** What a saved search or a typed filter asks for besides. */
    Filter where = {};
    bool operator==(const VacancyFilter &) const = default;
    bool isEmpty() const { return *this == VacancyFilter(); }
};

/** All that the controls ask for, as one filter; filterText() of it can be saved. */
Filter filterOf(const VacancyFilter &filter);

/** Columns of the list; Confirmed sorts by age, so that ascending shows the freshest first. */
enum class VacancyColumn {
    Status,
    Number,
    Address,
    Municipality,
    Rooms,
    Area,
    GrossCold,
    FreeFrom,
    Confirmed
};

struct VacancyOrder {
    VacancyColumn column = VacancyColumn::Confirmed;
    bool descending = false;
    bool operator==(const VacancyOrder &) const = default;
};

/** What map and list need of every vacancy that the filter lets through, in the list's order. */
struct VacancyPoint {
    qint64 id = 0;
    VacancyTerms::VacancyStatus status = VacancyTerms::VacancyStatus::Draft;
    /** Julian day of the last confirmation; 0 where there was none. */
    qint32 confirmedDay = 0;
    /** Metres, EPSG:25832; NaN where the place is unknown. */
    Utm place = {};
};

/** One line of the list. */
struct VacancyRow {
    qint64 id = 0;
    QString number = {};
    VacancyTerms::VacancyStatus status = VacancyTerms::VacancyStatus::Draft;
    /** "Ringstraße 19a". */
    QString address = {};
    std::optional<int> floor = {};
    QString city = {};
    QString municipality = {};
    std::optional<int> halfRooms = {};
    std::optional<int> livingAreaDm2 = {};
    std::optional<Cents> grossCold = {};
    VacancyTerms::Availability availability = VacancyTerms::Availability::Unknown;
    QDate availableFrom = {};
    QDate lastConfirmedOn = {};
    bool operator==(const VacancyRow &) const = default;
};

/** A part of a list, for the first screen of a long one. */
struct VacancyRange {
    qint64 first = 0;
    /** 0 for all. */
    qint64 most = 0;
};

/** All vacancies that pass, or a part of them, in order; equal ones by id, so that both engines agree. Cancelled between rows. */
Result<QList<VacancyPoint>> findVacancies(
    Sql &sql, const Filter &filter, const VacancyOrder &order, const VacancyRange &range = {}, const Progress &progress = {});
Result<QList<VacancyPoint>> findVacancies(
    Sql &sql, const VacancyFilter &filter, const VacancyOrder &order, const VacancyRange &range = {}, const Progress &progress = {});
/** The same without places, which have to be fetched from the buildings one by one. */
Result<QList<VacancyPoint>> findLines(Sql &sql, const Filter &filter, const VacancyOrder &order, const Progress &progress = {});
/** The ids of those that pass, in no order. */
Result<std::vector<qint64>> findVacancyIds(Sql &sql, const Filter &filter, const Progress &progress = {});
/** Every vacancy of the register, in the order of ids. */
Result<QList<VacancyPoint>> allVacancies(Sql &sql, const Progress &progress = {});
/** The lines of these vacancies, by id. */
Result<QHash<qint64, VacancyRow>> loadVacancyRows(Sql &sql, const QList<qint64> &ids);
/** How many vacancies there are at all. */
Result<qint64> countVacancies(Sql &sql);
/** How many of them pass. */
Result<qint64> countVacancies(Sql &sql, const Filter &filter);
/** How many pass in each municipality, by its id; those without stand under 0. */
Result<QHash<qint64, int>> countByMunicipality(Sql &sql, const Filter &filter, const Progress &progress = {});
