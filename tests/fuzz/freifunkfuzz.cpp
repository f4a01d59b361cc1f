// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/freifunk.h"

using namespace Qt::StringLiterals;

/** A node list of a stranger. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDate today(2026, 11, 20);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)parseFreifunk(u"liste.json"_s, bytes, today, {.nodes = 2000});
    return 0;
}
