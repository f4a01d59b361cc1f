// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QDate>

/**
 * The last day to answer a request of a person (Art. 12 Abs. 3 DSGVO: one month after receipt). Counted as Art. 3 of Regulation (EEC,
 * Euratom) No 1182/71 says, and §§ 187, 188, 193 BGB and § 31 VwVfG alike: the same day of the next month, its last one where it has none
 * such, and the next working day where that is a Saturday, a Sunday or a public holiday.
 */
QDate answerDue(QDate receivedOn);
