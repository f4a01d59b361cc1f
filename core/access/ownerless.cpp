// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/ownerless.h"
#include "core/access/recordkinds.h"
#include "core/access/rights.h"

using namespace Qt::StringLiterals;

namespace {
const QString ownerless = u"office=''"_s;

/** Tables of records that offices keep; log and accounts stay as they were written. */
QStringList keptTables()
{
    using enum Right;
    constexpr std::array kept{Objects, Contacts, Households, Handovers, Sessions, Retention};
    QStringList tables;
    for (const GuardedTable &table : guardedTables())
        if (const QString name = QString::fromLatin1(table.table); gadgetOf(name) && std::ranges::contains(kept, table.right))
            tables += name;
    return tables;
}

Result<qint64> countIn(Sql &sql, const QString &table)
{
    return sql.value(u"select count(*) from %1 where %2"_s.arg(table, ownerless)).transform([](const QVariant &count) {
        return count.toLongLong();
    });
}
}

Result<qint64> countOwnerless(Sql &sql)
{
    qint64 all = 0;
    for (const QString &table : keptTables()) {
        const auto count = countIn(sql, table);
        if (!count) return std::unexpected(count.error());
        all += *count;
    }
    return all;
}

Result<qint64> giveOwnerless(Sql &sql, const QString &office)
{
    const QString name = office.simplified();
    if (name.isEmpty()) return fail(Error::Kind::Invalid, u"account.office"_s);
    const auto all = countOwnerless(sql);
    if (!all) return std::unexpected(all.error());
    if (*all == 0) return 0;
    sql.describe(u"office.given"_s, name);
    for (const QString &table : keptTables())
        if (auto given = sql.updateAll(table, ownerless, {}, {{u"office"_s, name}}); !given) return std::unexpected(given.error());
    return *all;
}
