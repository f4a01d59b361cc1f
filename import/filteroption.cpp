// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/filteroption.h"
#include "core/register/savedsearch.h"

using namespace Qt::StringLiterals;

Result<Filter> filterOf(Sql &sql, const Call &call)
{
    const auto context = filterContext(sql, QDate::currentDate());
    if (!context) return std::unexpected(context.error());
    auto filter = parseFilter(call.options.value(u"where"_s), *context);
    if (!filter || !call.options.isSet(u"search"_s)) return filter;
    return findSearch(sql, call.actor.login, call.options.value(u"search"_s))
        .and_then([&](const SavedSearch &search) { return parseFilter(search.filter, *context); })
        .transform([&](const Filter &saved) { return allOf({saved, *filter}); });
}
