// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/account.h"

using namespace Qt::StringLiterals;

Result<QList<Account>> findAccounts(Sql &sql)
{
    return sql.query(u"select %1 from account order by name, login"_s.arg(columnsOf<Account>())).transform([](QSqlQuery rows) {
        QList<Account> accounts;
        while (rows.next()) accounts += readValue<Account>(rows);
        return accounts;
    });
}

Result<Standing> loadStanding(Sql &sql)
{
    const QString login = sql.login();
    if (login.isEmpty()) return Standing{};
    return sql.query(u"select %1 from account where login=? and active=1"_s.arg(columnsOf<Account>()), {login})
        .transform([](QSqlQuery rows) {
            if (!rows.next()) return Standing{};
            const auto account = readValue<Account>(rows);
            return Standing{account.role, account.name, account.office, account.associationKey};
        });
}
