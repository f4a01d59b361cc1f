// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/mergeform.h"
#include "core/register/lifecycle.h"

using namespace Qt::StringLiterals;

QVariantList MergeForm::disputed() const
{
    QVariantList rows;
    for (const MergedField &field : m_plan.fields) {
        if (!field.isDisputed()) continue;
        rows += QVariantMap{{u"name"_s, field.name}, {u"label"_s, field.label}, {u"kept"_s, field.kept}, {u"other"_s, field.other},
            {u"fromOther"_s, m_fromOther.contains(field.name)}};
    }
    return rows;
}

QStringList MergeForm::added() const
{
    QStringList facts;
    for (const MergedField &field : m_plan.fields)
        if (!field.isDisputed()) facts += field.label + u": "_s + field.other;
    return facts;
}

QString MergeForm::fate() const
{
    return m_plan.isSameEpisode
        ? tr("%1 endet als „entfallen“; Gespräche, Aufgaben und Unterlagen gehen zu %2.").arg(otherNumber(), keptNumber())
        : tr("%1 bleibt als früherer oder späterer Leerstand derselben Wohnung stehen.").arg(otherNumber());
}

void MergeForm::begin(qint64 keptId, qint64 otherId)
{
    if (!m_workspace || m_busy) return;
    m_busy = true;
    Q_EMIT changed();
    m_workspace->read(
        this, [keptId, otherId](Sql &sql) { return planMerge(sql, keptId, otherId); },
        [this](const Result<MergePlan> &plan) {
            m_busy = false;
            m_active = plan.has_value();
            m_fromOther.clear();
            if (plan)
                m_plan = *plan;
            else
                m_workspace->tell(plan.error());
            Q_EMIT changed();
        });
}

void MergeForm::swap()
{
    begin(m_plan.other.vacancy.id, m_plan.kept.vacancy.id);
}

void MergeForm::choose(const QString &name, bool fromOther)
{
    if (fromOther)
        m_fromOther.insert(name);
    else
        m_fromOther.remove(name);
    Q_EMIT changed();
}

void MergeForm::commit()
{
    if (!m_workspace || !m_active || m_busy) return;
    m_busy = true;
    Q_EMIT changed();
    const auto merge
        = [plan = m_plan, fromOther = m_fromOther](Sql &sql) { return mergeEntries(sql, plan, fromOther, QDate::currentDate()); };
    m_workspace->write(this, merge, [this, other = otherNumber()](const Result<VacancyEntry> &kept) {
        m_busy = false;
        m_active = !kept;
        Q_EMIT changed();
        if (!kept) return;
        Q_EMIT merged(kept->vacancy.id);
        Q_EMIT done(tr("%1 und %2 sind zusammengeführt.").arg(kept->vacancy.number, other));
    });
}

void MergeForm::cancel()
{
    m_active = false;
    Q_EMIT changed();
}
