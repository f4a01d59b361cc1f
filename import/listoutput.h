// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/call.h"
#include "import/records.h"

/** Opens the register that --register names and prints what @p list finds, as text, JSON or CSV. */
Result<> printList(const Call &call, Result<Records> (*list)(Sql &, const Call &));
/** The same of households: that the list was given out is noted. */
Result<> printHouseholds(const Call &call, Result<Records> (*list)(Sql &, const Call &));
/** As text, JSON or CSV, as the call asks for. */
void printRecords(const Call &call, const Records &records);
/** --json and --csv. */
const QList<Option> &listOptions();

/** A fact that may be unknown as a value that may be missing. */
template<class T> QVariant known(const std::optional<T> &fact)
{
    return fact ? QVariant::fromValue(*fact) : QVariant();
}
QVariant known(QDate date);
