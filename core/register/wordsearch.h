// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** A part of a where clause and the values it binds; the tables are v (vacancy), d (dwelling), b (building), m (municipality). */
struct SqlCondition {
    QString text = {};
    QVariantList values = {};
};

/** The words of the register that a typed word (folded) may mean: those it begins, else those it stands in, else nearly equal ones. */
struct MeantWords {
    /** All of them begin with the word, so that one prefix stands for the list. */
    bool isPrefix = false;
    QStringList words = {};
    QList<qint64> ids = {};
};
MeantWords meantWords(const QMap<QString, qint64> &known, const QString &typed);
/** Those it begins and those nearly equal at once, as names are looked up. */
QList<qint64> namesLike(const QMap<QString, qint64> &known, const QString &typed);

/** "Every word of @p typed stands in address, municipality, landlord or number", typing errors forgiven. */
Result<SqlCondition> wordsCondition(Sql &sql, const QString &typed);
/** "Column id is one of the landlords whose name, town or number fits", typing errors forgiven. */
Result<SqlCondition> landlordCondition(Sql &sql, const QString &typed, const QString &id);
