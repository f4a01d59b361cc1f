// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/tableimport.h"

/** Whether a file is to be read as OpenImmo rather than as a table or map: XML, or a zip file with one XML file and no layers. */
bool isOpenImmo(const QString &path);

/**
 * Reads every object of an OpenImmo file and compares it with the register as it is now, outside of any lock; blocks, so call it in a
 * job. Nothing is stored; pictures are made ready in a folder that the result keeps. Refuses what OpenImmoReader refuses.
 */
Result<StagedTable> stageOpenImmo(Database &database, const QString &path, QDate today, const Progress &progress);

/** Reads, compares and keeps, for whoever does not want to look in between; blocks. */
Result<ImportedTable> importOpenImmo(
    Database &database, const Actor &actor, const QString &path, const TableChoices &choices, QDate today, const Progress &progress);
