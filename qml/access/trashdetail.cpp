// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/trashdetail.h"
#include "core/access/audit.h"
#include "core/access/recordwords.h"
#include "core/base/words.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

Result<TrashDetail::Facts> TrashDetail::load(Sql &sql, qint64 change)
{
    const auto plan = planRestoring(sql, change);
    if (!plan) return std::unexpected(plan.error());
    return loadAuditChange(sql, change).transform([&](const AuditChange &gone) {
        Facts facts{*plan, {}};
        for (const AuditField &field : gone.fields) facts.fields.append({field.label, field.before});
        return facts;
    });
}

QString TrashDetail::title() const
{
    return hasRecord() ? titleOf(m_facts.plan.item.table, m_facts.plan.item.name) : QString();
}

QString TrashDetail::deleted() const
{
    const TrashItem &item = m_facts.plan.item;
    const QDateTime at = item.at.toLocalTime();
    if (!at.isValid()) return {};
    const QString who = item.office.isEmpty() ? item.actorName : tr("%1, %2").arg(item.actorName, item.office);
    return tr("gelöscht am %1 um %2 Uhr von %3").arg(dateText(at.date()), at.toString(u"HH:mm"_s), who);
}

QVariantList TrashDetail::facts() const
{
    QVariantList facts;
    for (const auto &field : m_facts.fields) facts += QVariantMap{{u"label"_s, field.first}, {u"text"_s, field.second}};
    return facts;
}

QString TrashDetail::hindrance() const
{
    return m_facts.plan.hindrance ? sentence(*m_facts.plan.hindrance) : QString();
}

void TrashDetail::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void TrashDetail::restore()
{
    if (!workspace() || !hasRecord() || m_facts.plan.hindrance || m_busy) return;
    setBusy(true);
    workspace()->write(
        this, [change = recordId()](Sql &sql) { return restoreFromTrash(sql, change); },
        [this, words = title()](const Result<Restoring> &plan) {
            setBusy(false);
            if (!plan) return;
            Q_EMIT done(tr("%1 ist wieder da.").arg(words));
            Q_EMIT restored(plan->item.table, plan->item.rowId);
        });
}
