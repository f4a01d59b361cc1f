// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/account.h"
#include "core/access/audit.h"
#include "core/storage/changelog.h"

using namespace Qt::StringLiterals;

namespace {
/** True where a server's policies keep steps of others from this login. */
Result<bool> hidesSteps(Sql &sql)
{
    if (sql.engine().login.isEmpty()) return false;
    const auto isFiltered = sql.value(u"select row_security_active('change_step')"_s);
    if (!isFiltered) return std::unexpected(isFiltered.error());
    if (!isFiltered->toBool()) return false;
    return loadStanding(sql).transform(
        [](const Standing &who) { return !who.role || allowed(*who.role, Right::Audit).read != Extent::All; });
}
}

Result<ChainState> checkLog(Sql &sql)
{
    const auto hides = hidesSteps(sql);
    if (!hides) return std::unexpected(hides.error());
    if (*hides) return fail(Error::Kind::Denied, u"audit.partial"_s);
    return checkChain(sql).and_then([&] { return chainState(sql); });
}
