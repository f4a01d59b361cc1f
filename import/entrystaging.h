// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/municipality.h"
#include "core/storage/database.h"
#include "import/matching.h"
#include "import/vacancyrows.h"

/** Finds the municipality that rows lie in, and remembers it; on the register's reading thread. */
class PlaceFinder
{
public:
    PlaceFinder(Database &database, const QHash<QString, qint64> &municipalities) : m_database(database), m_municipalities(municipalities)
    {
    }
    /** Fills municipality and key as far as they follow, and the middle of the town where no place is stated. */
    Result<> complete(Building &building);

private:
    Result<NamedPlace> named(const Building &building);

    Database &m_database;
    const QHash<QString, qint64> &m_municipalities;
    QHash<QString, NamedPlace> m_named;
};

/** Compares vacancies of a file, one by one, with the register as it was read before, and puts them into a StagedTable. */
class EntryStaging
{
public:
    EntryStaging(Database &database, const KnownRegister &known, StagedTable &staged, QDate today);

    Result<> add(ReadVacancy row);
    /** Loads what rows mean and says what would change; call it once, after the last row. */
    Result<> finish(const Progress &progress);

private:
    /** What a staged row means, by its place in the table. */
    struct Meant {
        qsizetype row = 0;
        qint64 vacancyId = 0;
        bool isVacancy = false;
        bool isDwelling = false;
    };
    /** Something of an earlier row, by what two rows have in common but the town. */
    struct Seen {
        Town town = {};
        /** Number of the row, or its place in the table. */
        qint64 row = 0;
    };
    static const Seen *earlier(const QMultiHash<QString, Seen> &seen, const QString &key, const Town &town);
    void match(StagedEntry &row, Meant &meant);
    void end(StagedEntry &row, RowAction otherwise);
    void endMissing();
    void compareEnded(StagedEntry &row, const VacancyEntry &known) const;
    void refuse(StagedEntry &row, RowAction action, const QString &reason, const QStringList &arguments) const;
    bool isRepeated(StagedEntry &row, const Meant &meant);
    void shareBuilding(StagedEntry &row);
    void addLandlord(StagedEntry &row, const LandlordFacts &facts);
    qsizetype landlordFor(const LandlordFacts &facts, qint64 number);
    void compare(StagedEntry &row, const Meant &meant, const VacancyEntry &known) const;
    void check(StagedEntry &row) const;

    Database &m_database;
    const KnownRegister &m_known;
    StagedTable &m_staged;
    QDate m_today;
    VacancyMatcher m_vacancies;
    LandlordMatcher m_landlords;
    PlaceFinder m_places;
    QList<Meant> m_meant;
    /** Ids of the episodes that the file speaks of, whatever it says of them. */
    QSet<qint64> m_spokenOf;
    QMultiHash<QString, Seen> m_rowBySignature;
    QMultiHash<QString, Seen> m_buildings;
    QHash<QString, qsizetype> m_landlordByKey;
};

/** True where a row means what an earlier one of the same file does; it is never taken. */
bool isRepetition(const StagedRow &row);

/** Carries what a row states over to what the register knows; returns the properties that change, as "record.property". */
QStringList overlay(VacancyEntry &known, const StagedEntry &row, const QStringList &targets);
