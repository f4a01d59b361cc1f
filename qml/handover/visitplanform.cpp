// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/visitplanform.h"
#include "core/base/words.h"
#include "core/placement/household.h"
#include "core/places/hours.h"
#include "core/register/words.h"
#include "qml/handover/handoverfinding.h"
#include "qml/handover/visitwords.h"

using namespace Qt::StringLiterals;

VisitPlanForm::VisitPlanForm(QObject *parent) : RecordForm(parent), m_household(findHouseholdChoices, this)
{
    addRecord("visit_plan", VisitPlan::staticMetaObject, &m_plan);
    connect(this, &RecordForm::workspaceChanged, this, [this] { m_household.setWorkspace(workspace()); });
    connect(&m_household, &RecordChoice::chosen, this, [this] { readHousehold(m_household.id()); });
    check();
}

QStringList VisitPlanForm::firstFields() const
{
    return {u"visit_plan.movedInOn"_s, u"visit_plan.consentOn"_s};
}

QList<Finding> VisitPlanForm::findings() const
{
    if (!m_isAsked) return {};
    QList<Finding> found;
    const auto missing = [&](const QString &property, const QString &reason) {
        found.append({.level = Finding::Level::Error, .field = u"visit_plan."_s + property, .reason = reason});
    };
    if (!m_plan.movedInOn.isValid()) missing(u"movedInOn"_s, u"plan.movedIn"_s);
    if (!m_plan.consentOn.isValid()) missing(u"consentOn"_s, u"plan.consent"_s);
    if (m_plan.consentOn > QDate::currentDate()) missing(u"consentOn"_s, u"plan.consentFuture"_s);
    return found;
}

QString VisitPlanForm::householdError() const
{
    if (!m_isAsked) return {};
    if (m_plan.householdId == 0) return tr("Der Haushalt fehlt. Die Nummer eintippen und wählen.");
    return m_home.dwellingId == 0 ? tr("Zu diesem Haushalt steht keine Wohnung im Register. Erst die Übergabe oder Vermietung eintragen.")
                                  : QString();
}

QStringList VisitPlanForm::days() const
{
    QStringList lines;
    for (const PlannedVisit &one : visitDays(m_plan.movedInOn)) {
        if (one.day < QDate::currentDate()) continue;
        const QDate day = nextWorkingDay(one.day.addDays(-1));
        lines += tr("%1 · %2").arg(visitMoment({.beginsAt = day.startOfDay().toUTC()}), word(one.occasion));
    }
    return lines;
}

bool VisitPlanForm::isDirty() const
{
    return !(m_plan == m_stored) || hasUnreadable();
}

void VisitPlanForm::begin(qint64 householdId)
{
    m_isAsked = false;
    m_plan = m_stored = {};
    m_home = {};
    m_household.show({});
    resetFields();
    change();
    if (householdId > 0) readHousehold(householdId);
}

void VisitPlanForm::readHousehold(qint64 id)
{
    if (!workspace()) return;
    if (id == 0) {
        m_plan.householdId = 0;
        m_home = {};
        return change();
    }
    setBusy(true);
    workspace()->read(
        this, [id](Sql &sql) { return known(sql, id); },
        [this](const Result<Known> &found) {
            setBusy(false);
            if (!found) return workspace()->tell(found.error());
            show(*found);
        });
}

Result<VisitPlanForm::Known> VisitPlanForm::known(Sql &sql, qint64 householdId)
{
    return sql.load<Household>(u"household"_s, householdId).and_then([&](const Household &household) {
        return residenceOf(sql, householdId).transform([&](const Residence &home) {
            return Known{{household.id, household.number, household.payer}, home};
        });
    });
}

void VisitPlanForm::show(const Known &known)
{
    m_home = known.home;
    m_plan.householdId = known.household.id;
    if (m_home.handoverId != 0) m_plan.handoverId = m_home.handoverId;
    if (m_home.movedInOn.isValid()) m_plan.movedInOn = m_home.movedInOn;
    m_household.show(known.household);
    resetFields();
    change();
}

void VisitPlanForm::change()
{
    check();
    Q_EMIT edited();
}

void VisitPlanForm::save()
{
    if (!workspace() || isBusy()) return;
    m_isAsked = true;
    change();
    if (firstError() || !householdError().isEmpty()) {
        Q_EMIT refused();
        return;
    }
    setBusy(true);
    const auto write = [plan = m_plan, dwellingId = m_home.dwellingId](Sql &sql) -> Result<qint64> {
        return beginVisits(sql, plan, dwellingId, QDate::currentDate()).and_then([&](const VisitPlan &begun) {
            return sql.value(u"select id from visit where plan_id=? order by begins_at, id limit 1"_s, {begun.id})
                .transform([](const QVariant &id) { return id.toLongLong(); });
        });
    };
    workspace()->write(this, write, [this](const Result<qint64> &first) {
        setBusy(false);
        if (first) {
            m_isAsked = false;
            m_stored = m_plan;
            Q_EMIT edited();
            Q_EMIT saved(*first);
            return;
        }
        Q_EMIT edited();
        Q_EMIT refused();
    });
}

void VisitPlanForm::revert()
{
    m_isAsked = false;
    m_plan = m_stored;
    m_household.show({});
    m_home = {};
    resetFields();
    change();
}
