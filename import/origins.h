// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entry.h"
#include "core/storage/sql.h"
#include <QJsonObject>

struct StagedEntry;

/**
 * What providers said last, as JSON by the uid of the episode: facts by "record.property", "landlord" a hash of the person they named, and
 * "papers" the hashes of the files that came along, as they were sent.
 */
Result<QHash<QString, QByteArray>> loadOrigins(Sql &sql);
/** Notes @p said beside what is noted already; nothing happens where that says the same. */
Result<> keepOrigin(Sql &sql, const QString &vacancyUid, const QJsonObject &said);

/** What a row states, in the form of an origin. */
QJsonObject saidBy(const StagedEntry &row, const QStringList &targets);
/**
 * Takes back in @p result what a person has entered or changed since @p origin: the register knows it, and otherwise than its provider
 * said last. Moves these facts out of @p changes and returns them; a day of confirmation goes back without a word.
 */
QStringList keepLocal(VacancyEntry &result, const VacancyEntry &known, QStringList &changes, const QJsonObject &origin);
