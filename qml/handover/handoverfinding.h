// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handover.h"
#include "qml/handover/recordchoice.h"

/** What one may mean while typing into the form of a handover: vacancies by number or address, households, landlords. */
Result<QList<RecordChoice::Match>> findFlats(Sql &sql, const QString &text);
Result<QList<RecordChoice::Match>> findHouseholdChoices(Sql &sql, const QString &text);
Result<QList<RecordChoice::Match>> findLandlordChoices(Sql &sql, const QString &text);

/** What a handover names already; id 0 where it names none. The flat goes by its vacancy. */
Result<RecordChoice::Match> flatOf(Sql &sql, const Handover &handover);
Result<RecordChoice::Match> householdOf(Sql &sql, const Handover &handover);
Result<RecordChoice::Match> landlordOf(Sql &sql, const Handover &handover);
/** Those who stand by its household today. */
Result<QStringList> sponsorNames(Sql &sql, const Handover &handover);

/** The vacancy that a household was let last, or that is held for it; 0 for none. */
Result<qint64> homeOf(Sql &sql, qint64 householdId);
/** The day of moving where it is still to come, else in a week; at ten. */
QDateTime usualBegin(const Handover &handover, QDate today);
