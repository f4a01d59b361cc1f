// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/register/fields.h"
#include "core/register/vacancyterms.h"
#include <QDate>
#include <QLocale>
#include <QMetaProperty>

/**
 * Reads what was typed into a field of @p kind as a value of @p type: 1.234,56 · 1.12.26 · 2,5 · EG · ja. Nothing typed
 * is the unknown value. Errors are Invalid with a reason "input.…" that says what would be right.
 */
Result<QVariant> parseInput(InputKind kind, QMetaType type, QStringView typed, QDate today);
/** The value as it stands in the field; empty where unknown. parseInput() reads it back. */
QString printInput(InputKind kind, const QVariant &value, const QLocale &locale = {});

/** A day as people in Germany write it: 1.12.26 · 01.12.2026 · 1.12. · 011226 · 2026-12-01 · heute · morgen · gestern. */
std::optional<QDate> parseDate(QStringView typed, QDate today);
/** EG, 1. OG, 2, DG, UG, 2. UG, Souterrain, Hochparterre. */
std::optional<int> parseFloor(QStringView typed);

/** What stands in the field "Frei ab". */
struct MoveIn {
    VacancyTerms::Availability availability = VacancyTerms::Availability::Unknown;
    QDate from = {};
    bool operator==(const MoveIn &) const = default;
};
/** A date, "sofort", "ab sofort", "nach Vereinbarung", "n. V."; nothing typed is unknown. */
Result<MoveIn> parseMoveIn(QStringView typed, QDate today);

/** One property as it stands in its field; the catalogue says how. */
QString gadgetText(const QMetaObject &meta, const void *gadget, const Field &field, const QLocale &locale = {});
/** One property in words with its unit, as a sheet shows it; empty where it says nothing, as "unbekannt" does. */
QString gadgetFact(const QMetaObject &meta, const void *gadget, const Field &field, const QLocale &locale = {});
/** Takes what was typed into one property; the error names the field as "record.property". */
Result<> setGadgetText(const QMetaObject &meta, void *gadget, const Field &field, QStringView typed, QDate today);
template<class T> QString fieldText(const T &record, const Field &field, const QLocale &locale = {})
{
    return gadgetText(T::staticMetaObject, &record, field, locale);
}
template<class T> QString fieldFact(const T &record, const Field &field, const QLocale &locale = {})
{
    return gadgetFact(T::staticMetaObject, &record, field, locale);
}
template<class T> Result<> setFieldText(T &record, const Field &field, QStringView typed, QDate today)
{
    return setGadgetText(T::staticMetaObject, &record, field, typed, today);
}
