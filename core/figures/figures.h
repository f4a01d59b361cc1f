// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"
#include "core/storage/sql.h"

/** The half of the year that @p day lies in. */
Period halfYearOf(QDate day);
Period yearOf(QDate day);
/** The one before it and as long: whole months before whole months, else as many days. */
Period periodBefore(const Period &period);

/**
 * K01 to K20 of domain §8.1, in order, over @p period, with the period before and each Verbandsgemeinde; small numbers are withheld
 * already. A period that lies in the past is told as it was, also where records of it are deleted by now. @p today says which of them
 * can be listed. Denied ("figures.denied") to a role that may read no vacancies.
 */
Result<FigureSheet> findFigures(Sql &sql, const Period &period, QDate today);
