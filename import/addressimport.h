// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/database.h"
#include "import/addressfile.h"

/** Houses by what would happen to them. */
struct HouseCounts {
    qint64 added = 0;
    qint64 moved = 0;
    qint64 removed = 0;
    qint64 same = 0;
    bool operator==(const HouseCounts &) const = default;
};

/** What an import would do to the addresses of its source as they are now. */
struct StagedAddresses {
    /** Without its addresses: those are sorted into the lists below. */
    AddressFile read = {};
    QList<AddressStreet> added = {};
    /** Streets as the register has them, each with its new houses. */
    QList<std::pair<AddressStreet, AddressStreet>> changed = {};
    /** Streets that the file does not have any more. */
    QList<AddressStreet> removed = {};
    HouseCounts houses = {};
    qint64 streets = 0;
    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
};

/**
 * Reads a file and compares it with what the register has of the same source, outside of any lock; blocks, so call it in a job. Where
 * the options name no box, houses farther than five kilometres from the box around all municipalities are left out. A town that the file
 * leaves out is the municipality around the house; a postal code that it leaves out is that of the same street, else that of the
 * municipality where no house there has another one.
 */
Result<StagedAddresses> stageAddresses(Database &database, const QString &path, const AddressOptions &options, const Progress &progress);
/** The same for a file that is read already. */
Result<StagedAddresses> compareAddresses(Database &database, AddressFile file, const Progress &progress);

/** Makes the source what the file says, as one step. Conflict where a street was changed since. */
Result<> mergeAddresses(Sql &sql, const StagedAddresses &staged);
