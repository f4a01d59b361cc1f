// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/sql.h"

/** Where a register stands: its newest change, and how much it holds. */
struct RegisterFacts {
    /** The step of the schema. */
    int schema = 0;
    /** Newest entry of the change log and its link of the chain; 0 and empty where nothing was ever changed. */
    qint64 entry = 0;
    QString chain = {};
    /** The oldest link, which stays the same for as long as the register lives. */
    QString origin = {};
    /** When the newest step was made, in local time, and by whom. */
    QDateTime changedAt = {};
    QString changedBy = {};
    /** Rows of the tables that people know: "vacancy", "landlord", "household", "handover", "document". */
    QMap<QString, qint64> counts = {};
    /** Of the file; 0 for a server. */
    qint64 bytes = 0;
    bool operator==(const RegisterFacts &) const = default;
};

/** Reads the facts of an open register of any step of the schema. */
Result<RegisterFacts> factsOf(Sql &sql);
/** "1.234 Leerstände, 456 Vermieter, 12 Haushalte" */
QString countsText(const RegisterFacts &facts);

/**
 * Opens a finished copy and looks at all of it without changing anything: schema, foreign objects, every page, the chain of the change log,
 * rows. A copy is called checked only after this.
 */
Result<RegisterFacts> checkCopy(const QString &file, const Progress &progress = {});
/** Its facts alone, for lists; nothing is checked. */
Result<RegisterFacts> glanceAtCopy(const QString &file);

/** Runs use(sql) on a finished copy, for reading alone. */
Result<> withCopy(const QString &file, const std::function<Result<>(Sql &)> &use);
