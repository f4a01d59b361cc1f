// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/addressimport.h"
#include <QJsonObject>
#include <QTextStream>

/** What `import addresses` and `import osm` say of the houses they read. */
QJsonObject json(const StagedAddresses &staged);
void printText(QTextStream &out, const StagedAddresses &staged);
