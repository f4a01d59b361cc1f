// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/retainprint.h"
#include "core/reporting/deletionsheet.h"

Result<Print> loadDeletion(Sql &sql, const QString &number, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return findRun(sql, number).and_then([&](const RetentionRun &run) {
            return loadRules(sql).transform(
                [&](const QList<RetentionRule> &rules) { return deletionSheet(run, rules, !sql.login().isEmpty(), printing); });
        });
    });
}
