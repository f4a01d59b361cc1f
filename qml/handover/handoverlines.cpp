// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/handoverlines.h"
#include "core/register/vacancy.h"
#include "core/register/words.h"
#include "qml/handover/handoversigns.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;
using VacancyTerms::VacancyStatus;

namespace {
/** Where an event leads: the page, and what it is asked for. */
std::pair<QString, QVariantMap> targetOf(const HouseholdEvent &event)
{
    switch (event.kind) {
    case SubjectKind::Vacancy: return {u"register"_s, {{u"vacancyId"_s, event.id}}};
    case SubjectKind::Handover: return {u"handovers"_s, {{u"handoverId"_s, event.id}}};
    case SubjectKind::Visit: return {u"handovers"_s, {{u"visitId"_s, event.id}}};
    case SubjectKind::Sponsor: return {u"handovers"_s, {{u"sponsorId"_s, event.id}}};
    default: return {};
    }
}

QVariantMap rowOf(const HouseholdEvent &event)
{
    const auto [page, target] = targetOf(event);
    return {{u"day"_s, dateText(event.day)}, {u"text"_s, event.text}, {u"isOpen"_s, event.isOpen}, {u"mark"_s, QString()},
        {u"page"_s, page}, {u"target"_s, target}};
}

QVariantMap rowOf(const Handover &handover)
{
    return {{u"day"_s, momentText(handover.beginsAt)}, {u"text"_s, u"%1 · %2"_s.arg(word(handover.kind), handover.number)},
        {u"isOpen"_s, handover.status == HandoverStatus::Planned || handover.status == HandoverStatus::UnderWay},
        {u"mark"_s, signOf(handover.status)}, {u"page"_s, u"handovers"_s}, {u"target"_s, QVariantMap{{u"handoverId"_s, handover.id}}}};
}
}

void HandoverLines::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) connect(workspace, &Workspace::changed, this, &HandoverLines::reload);
    Q_EMIT workspaceChanged();
    reload();
}

void HandoverLines::setHouseholdId(qint64 id)
{
    if (m_householdId == id) return;
    m_householdId = id;
    Q_EMIT subjectChanged();
    reload();
}

void HandoverLines::setVacancyId(qint64 id)
{
    if (m_vacancyId == id) return;
    m_vacancyId = id;
    Q_EMIT subjectChanged();
    reload();
}

Result<HandoverLines::Found> HandoverLines::ofHousehold(Sql &sql, qint64 id)
{
    const auto lets = sql.value(u"select count(*) from tenancy where household_id=?"_s, {id});
    if (!lets) return std::unexpected(lets.error());
    return timelineOf(sql, id).transform([&](const QList<HouseholdEvent> &events) {
        Found found;
        bool isHandedOver = false;
        for (const HouseholdEvent &event : events) {
            found.rows += rowOf(event);
            isHandedOver |= event.kind == SubjectKind::Handover;
        }
        found.mayPlan = lets->toInt() > 0 && !isHandedOver;
        return found;
    });
}

Result<HandoverLines::Found> HandoverLines::ofFlat(Sql &sql, qint64 vacancyId)
{
    const auto vacancy = sql.load<Vacancy>(u"vacancy"_s, vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    const QString ofDwelling = u"where dwelling_id=? order by begins_at desc, id desc"_s;
    return sql.find<Handover>(u"handover"_s, ofDwelling, {vacancy->dwellingId}).transform([&](const QList<Handover> &handovers) {
        Found found;
        bool isPlanned = false;
        for (const Handover &handover : handovers) {
            found.rows += rowOf(handover);
            const bool counts = handover.vacancyId == vacancyId && handover.status != HandoverStatus::Cancelled;
            isPlanned |= counts && handover.kind != HandoverKind::MoveOut;
        }
        found.mayPlan = vacancy->status == VacancyStatus::Let && !isPlanned;
        found.isUnrecorded = vacancy->status == VacancyStatus::HandedOver && !isPlanned;
        return found;
    });
}

void HandoverLines::reload()
{
    if ((m_householdId == 0 && m_vacancyId == 0) || !m_workspace || !m_workspace->isOpen()) {
        m_found = {};
        m_shown = {};
        Q_EMIT changed();
        return;
    }
    m_workspace->read(
        this,
        [household = m_householdId, vacancy = m_vacancyId](
            Sql &sql) { return household != 0 ? ofHousehold(sql, household) : ofFlat(sql, vacancy); },
        [this, household = m_householdId, vacancy = m_vacancyId](const Result<Found> &found) {
            if (household != m_householdId || vacancy != m_vacancyId) return; // another one was chosen meanwhile
            const bool isShown = m_shown == std::pair(household, vacancy);
            if (!found && isShown) return; // what stands there stays
            m_shown = {household, vacancy};
            m_found = found.value_or(Found());
            Q_EMIT changed();
        });
}
