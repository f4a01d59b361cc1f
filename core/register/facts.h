// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entry.h"
#include "core/register/fields.h"
#include <QList>
#include <QSqlQuery>

/** One fact as people read it: a label and the value with its unit. */
struct Fact {
    QString label = {};
    QString text = {};
    bool operator==(const Fact &) const = default;
};

/** "Ringstraße 19a"; empty where nobody said anything. */
QString streetOf(const Building &building);
/** The same of three columns of a row: street, number, suffix, the first at @p first. */
QString streetOf(const QSqlQuery &row, int first);
/** The field in words with its unit, of whichever record of @p entry it belongs to; empty where nobody said anything, and for others. */
QString knownText(const VacancyEntry &entry, const Field &field);
/** Every field of the group that says something, in the order of the catalogue. */
QList<Fact> knownFacts(const VacancyEntry &entry, FieldGroup group);
/** Every field of one record that says something; @p record names it in the catalogue. */
QList<Fact> knownFacts(QLatin1StringView record, const QMetaObject &meta, const void *value);
