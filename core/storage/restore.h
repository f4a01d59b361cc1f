// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/registerfacts.h"

/** How a copy stands to the register that it shall replace. */
enum class RestoreRelation {
    /** It holds just the same. */
    Same,
    /** Every change in it is in the register, too, which went on. */
    Earlier,
    /** Both went on from a common state: the copy holds changes that the register does not know. */
    Branch,
    /** They have no change in common. */
    Stranger,
    /** The register cannot be read. */
    Unknown
};

/** What would be if a copy took the place of the register. */
struct RestorePreview {
    RegisterFacts copy = {};
    /** Of the register today; empty where it cannot be read. */
    std::optional<RegisterFacts> today = {};
    RestoreRelation relation = RestoreRelation::Unknown;
    /** Steps of the register that the copy does not hold, all and the newest ones. */
    qint64 lostCount = 0;
    QList<Step> lost = {};
    /** Steps that the copy alone holds. */
    qint64 ownCount = 0;
    /** Deletion runs of the register since: what they deleted would be back. */
    qint64 deletionRuns = 0;
};
/** So many lost steps are named; the rest is counted. */
inline constexpr int mostNamedSteps = 200;

/** Compares a checked copy with the open register; changes neither. */
Result<RestorePreview> compareWithCopy(Sql &today, const QString &file, const RegisterFacts &copy);
/** Checks the copy and compares it with the register of a file, which may be missing or damaged. */
Result<RestorePreview> previewRestore(const QString &registerFile, const QString &copy, const Progress &progress);

/** How a restore went. */
struct Restored {
    /** Where the state before lies; empty where there was no file. */
    QString before = {};
    RegisterFacts facts = {};
};
/**
 * Puts a copy in the place of the register: checked, today's state kept as @p before, the copy brought to the newest schema and noted in
 * its change log beside the register, then one rename. Whatever happens in between, one whole register lies in its place. Refused while
 * another program has it open. Blocks, so call it in a job, with the register closed.
 */
Result<Restored> restoreRegister(
    const QString &registerFile, const QString &copy, const QString &before, const Actor &actor, const Progress &progress);
