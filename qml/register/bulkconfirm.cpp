// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/bulkconfirm.h"
#include "core/base/words.h"
#include "core/register/bulk.h"

void BulkConfirm::run(const QVariantList &vacancyIds)
{
    if (!m_workspace || m_busy || vacancyIds.isEmpty()) return;
    QList<qint64> ids;
    for (const QVariant &id : vacancyIds) ids += id.toLongLong();
    m_busy = true;
    m_refusals.clear();
    Q_EMIT changed();
    const auto confirm = [ids](Sql &sql) { return confirmVacancies(sql, ids, Channel::Unknown, QDate::currentDate()); };
    m_workspace->write(this, confirm, [this](const Result<BulkOutcome> &outcome) {
        m_busy = false;
        if (outcome) {
            for (const BulkOutcome::Refusal &one : outcome->refused) m_refusals += sentence(one.reason);
            Q_EMIT done(tr("%n Leerstände sind als heute bestätigt eingetragen.", nullptr, int(outcome->done.size())));
        }
        Q_EMIT changed();
    });
}
