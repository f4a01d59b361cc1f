// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/settings.h"
#include <cstdlib>

// Readers share sources with tasks. Whoever asked a register while reading a file of a stranger would end here and be found.

Result<QSqlQuery> Sql::query(const QString &, const QVariantList &)
{
    std::abort();
}
Result<qint64> Sql::insert(const QString &, Row)
{
    std::abort();
}
Result<int> Sql::update(const QString &, qint64, int, const Row &)
{
    std::abort();
}
Result<QString> settingOf(Sql &, const QString &)
{
    std::abort();
}
Result<> storeSetting(Sql &, const QString &, const QString &)
{
    std::abort();
}
