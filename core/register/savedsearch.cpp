// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/savedsearch.h"
#include "core/register/settings.h"

using namespace Qt::StringLiterals;

namespace {
const QString table = u"saved_search"_s;

Result<> expectFreeName(Sql &sql, const SavedSearch &search)
{
    if (search.name.isEmpty()) return fail(Error::Kind::Invalid, u"search.noname"_s);
    return sql.value(u"select id from saved_search where owner=? and name=? and id<>?"_s, {search.owner, search.name, search.id})
        .and_then([&](const QVariant &other) -> Result<> {
            if (!other.isNull()) return fail(Error::Kind::Conflict, u"search.taken"_s, {search.name});
            return {};
        });
}

Result<int> lastPlace(Sql &sql)
{
    return sql.value(u"select coalesce(max(sort_order), 0) from saved_search"_s).transform([](const QVariant &last) {
        return last.toInt();
    });
}
}

Result<QList<SavedSearch>> listSearches(Sql &sql, const QString &login)
{
    return sql.find<SavedSearch>(table, u"where owner='' or owner=? order by sort_order, id"_s, {login});
}

Result<SavedSearch> findSearch(Sql &sql, const QString &login, const QString &name)
{
    return listSearches(sql, login).and_then([&](const QList<SavedSearch> &all) -> Result<SavedSearch> {
        const SavedSearch *found = nullptr;
        for (const SavedSearch &one : all)
            if (one.name == name && (!found || !one.owner.isEmpty())) found = &one;
        if (!found) return fail(Error::Kind::NotFound, u"search.none"_s, {name});
        return *found;
    });
}

Result<SavedSearch> saveSearch(Sql &sql, SavedSearch search)
{
    search.name = search.name.simplified();
    if (auto free = expectFreeName(sql, search); !free) return std::unexpected(free.error());
    if (auto readable = parseFilter(search.filter, {.today = QDate::currentDate()}); !readable) return std::unexpected(readable.error());
    sql.describe(search.id == 0 ? u"search.added"_s : u"search.changed"_s, search.name);
    if (search.id != 0) return sql.save(table, search);
    return lastPlace(sql).and_then([&](int last) {
        search.sortOrder = last + 1;
        return sql.add(table, search);
    });
}

Result<SavedSearch> renameSearch(Sql &sql, qint64 id, int version, const QString &name)
{
    return sql.load<SavedSearch>(table, id).and_then([&](SavedSearch search) {
        search.version = version;
        search.name = name;
        return saveSearch(sql, search);
    });
}

Result<> removeSearch(Sql &sql, qint64 id, int version)
{
    return sql.load<SavedSearch>(table, id).and_then([&](const SavedSearch &search) {
        sql.describe(u"search.removed"_s, search.name);
        return sql.remove(table, id, version);
    });
}

Result<FilterContext> filterContext(Sql &sql, QDate today)
{
    return loadSettings(sql).transform([&](const RegisterSettings &settings) { return FilterContext{today, settings.staleDays}; });
}
