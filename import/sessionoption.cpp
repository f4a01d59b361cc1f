// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sessionoption.h"
#include "core/outreach/sessions.h"

using namespace Qt::StringLiterals;

Result<qint64> wantedSession(Sql &sql, const Call &call)
{
    const QString number = call.options.value(sessionOption.name);
    if (number.isEmpty()) return fail(Error::Kind::Invalid, u"session.unnamed"_s);
    return findSession(sql, number);
}
