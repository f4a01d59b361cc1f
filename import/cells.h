// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/register/fields.h"
#include "core/register/vacancyterms.h"
#include "import/tablereader.h"
#include <QDate>
#include <QHash>
#include <QMetaType>
#include <QVariant>

/** True where a cell says nothing: blank, or a sign that people put where they know nothing ("-", "k. A.", "?"). */
bool saysNothing(InputKind kind, const QString &cell);

/** A day with how exactly it is known: 12/2026 is known to the month, "ca. 2020" is estimated. */
struct RoughDate {
    QDate date = {};
    DateAccuracy accuracy = DateAccuracy::Day;
    bool operator==(const RoughDate &) const = default;
};
/** A day as parseDate() reads it, and 12/2026, Dez 2026, 2026, 2026-12-01T09:30:00, and the day number of a spreadsheet. */
std::optional<RoughDate> parseRoughDate(const QString &cell, QDate today);
/** A day that is known exactly, with its year: without one nobody knows which is meant. */
std::optional<QDate> parseExactDate(const QString &cell);

/**
 * Reads cells as values of fields, and forgives what a form would not: units and "ca.", 650,-, 2½, 3 ZKB, codes that lost a zero, and the
 * words of valueOfFileWord(). Remembers what it read, since columns repeat. Errors as parseInput().
 */
class CellReader
{
public:
    CellReader(QDate today, NumberStyle numbers) : m_today(today), m_numbers(numbers) { }

    Result<QVariant> read(const Field &field, QMetaType type, const QString &cell);

private:
    QDate m_today;
    NumberStyle m_numbers;
    QHash<const Field *, QHash<QString, Result<QVariant>>> m_known;
};
