// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/cells.h"
#include "import/staged.h"
#include <QMetaProperty>

/** What becomes of a cell that cannot be read. */
enum class Unreadable {
    /** Its row is left out. */
    Refuse,
    /** It stands word for word in the internal note. */
    ToNote,
    /** It is left out, and said so. */
    LeaveOut
};

/** What a row of vacancies says about the landlord. */
struct LandlordFacts {
    QString uid = {};
    QString name = {};
    QString phone = {};
    QString mobile = {};
    QString email = {};
    DwellingRole role = DwellingRole::Owner;
    QDate consentOn = {};
    /** Whom to ask for, where the name is a company's. */
    QString contactPerson = {};
    bool isCompany = false;
    bool isNamed() const { return !uid.isEmpty() || !name.isEmpty(); }
};

/** One row, read, but not yet compared with the register. */
struct ReadVacancy {
    StagedEntry staged = {};
    LandlordFacts landlord = {};
    QString status = {};
    /** Coordinates by "lon", "lat", "east", "north". */
    QHash<QString, double> place = {};
    /** What the row is where it is Gone, but the register has nothing that it could end. */
    RowAction otherwise = RowAction::Refused;
};

/** Reads the rows of a table of vacancies: one value for each cell, no look at the register. */
class VacancyRows
{
public:
    VacancyRows(QStringList heads, const QStringList &targets, QDate today, NumberStyle numbers, Unreadable unreadable);

    /** Every problem of the row is named; then its action is Refused. */
    ReadVacancy read(const TableRow &row);

private:
    struct Column {
        QString key;
        const Field *field = nullptr;
        QMetaProperty property = {};
        QMetaType type = {};
        bool isNamedNote = false;
    };
    Result<> take(const Column &column, const QString &head, const QString &cell, ReadVacancy &row);
    Result<> takeField(const Column &column, const QString &cell, StagedEntry &staged);
    Result<> takeExtra(const QString &key, const QString &cell, ReadVacancy &row);
    Result<> takeLandlord(const QString &key, const QString &cell, LandlordFacts &landlord);
    static void takePlace(ReadVacancy &row);
    static void finish(ReadVacancy &row);

    QStringList m_heads;
    QList<Column> m_columns;
    QSet<QString> m_targets;
    QDate m_today;
    CellReader m_cells;
    Unreadable m_unreadable;
};
