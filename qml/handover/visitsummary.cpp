// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/visitsummary.h"
#include "core/base/words.h"
#include "core/handover/spokenlanguages.h"
#include "core/register/desk.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/desk/deskrows.h"
#include "qml/handover/handoversigns.h"
#include "qml/handover/visitwords.h"

using namespace Qt::StringLiterals;

Result<VisitSummary::Facts> VisitSummary::load(Sql &sql, qint64 id)
{
    Facts facts;
    auto visit = loadVisit(sql, id);
    if (!visit) return std::unexpected(visit.error());
    facts.visit = *visit;
    return findVisits(sql, {.householdId = visit->householdId}, QDate::currentDate())
        .and_then([&](const QList<VisitRow> &rows) {
            for (const VisitRow &row : rows) {
                if (row.visit.id == id) facts.row = row;
                if (row.visit.state == VisitState::Planned) ++facts.ahead;
            }
            return openPlanOf(sql, visit->householdId);
        })
        .and_then([&](const std::optional<VisitPlan> &plan) {
            facts.plan = plan;
            return findTasks(sql, {.subjectUid = visit->uid});
        })
        .transform([&](const QList<Task> &tasks) {
            facts.tasks = tasks;
            return facts;
        });
}

QString VisitSummary::when() const
{
    return visitMoment(visit());
}

QString VisitSummary::occasion() const
{
    return hasVisit() ? word(visit().occasion) : QString();
}

QString VisitSummary::urgency() const
{
    return hasVisit() ? urgencyText(m_facts.row) : QString();
}

QString VisitSummary::mark() const
{
    return hasVisit() ? signOf(visit().state, isDue(m_facts.row)) : QString();
}

bool VisitSummary::canFinish() const
{
    return isPlanned() && dayOf(visit()) <= QDate::currentDate();
}

QVariantList VisitSummary::facts() const
{
    QVariantList rows;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty()) rows += QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
    };
    const Visit &one = visit();
    const auto saidOf = [](Tri tri) { return tri == Tri::Unknown ? QString() : wordOf(QVariant::fromValue(tri)); };
    QString announced = dateText(one.announcedOn);
    if (!announced.isEmpty() && one.channel != Channel::Unknown) announced = tr("%1, %2").arg(announced, word(one.channel));
    add(tr("Haushalt"), m_facts.row.householdNumber);
    add(tr("Gemeinde"), m_facts.row.municipality);
    add(tr("Angekündigt"), announced.isEmpty() && isPlanned() ? tr("noch nicht") : announced);
    add(tr("Sprache"), one.language.isEmpty() ? QString() : spokenName(one.language));
    add(tr("Pate"), m_facts.row.sponsor);
    add(tr("Wer besucht"), word(one.visitors));
    if (isDone()) {
        add(tr("Freiwilligkeit erklärt"), one.voluntaryExplained ? tr("ja") : tr("nein"));
        add(tr("Verlauf"), word(one.access));
        add(tr("Heizung geht"), saidOf(one.heatingWorks));
        add(tr("Feuchte oder Schimmel"), saidOf(one.damp));
        add(tr("Rauchmelder gehen"), saidOf(one.smokeAlarmsWork));
        add(tr("Mängel am Gebäude"), one.defects);
        add(tr("Unterstützung gewünscht"), word(one.wishes));
        add(tr("Kopie übergeben"), one.copyHanded ? tr("ja") : QString());
    }
    add(tr("Notiz"), one.note);
    return rows;
}

QStringList VisitSummary::hints() const
{
    if (!isPlanned()) return {};
    QStringList lines;
    for (const Finding &finding : checkVisit(visit(), QDate::currentDate()))
        if (!finding.field.endsWith("note"_L1)) lines += sentence(finding);
    return lines;
}

QStringList VisitSummary::topics() const
{
    const InstructionTopics topics = isDone() ? visit().refreshed : visit().toRefresh;
    QStringList lines;
    const QMetaEnum all = QMetaEnum::fromType<InstructionTopics>();
    for (int i = 0; i < all.keyCount(); ++i)
        if (topics.toInt() & all.value(i)) lines += wordOf(all, all.value(i));
    return lines;
}

QString VisitSummary::plan() const
{
    if (!m_facts.plan) return {};
    return tr("Einverstanden seit %1, eingezogen am %2. Noch %n geplant.", nullptr, m_facts.ahead)
        .arg(dateText(m_facts.plan->consentOn), dateText(m_facts.plan->movedInOn));
}

QVariantList VisitSummary::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

QVariantList VisitSummary::endOptions() const
{
    return optionsOf(QList{VisitPlanEnd::HouseholdsWish, VisitPlanEnd::TwelveMonths, VisitPlanEnd::StatusChanged, VisitPlanEnd::MovedOut});
}

void VisitSummary::cancel()
{
    if (!workspace() || !isPlanned()) return;
    workspace()->write(
        this, [id = visit().id, version = visit().version](Sql &sql) { return cancelVisit(sql, id, version); },
        [this, number = number()](const Result<Visit> &kept) {
            if (kept) Q_EMIT done(tr("Besuch %1 ist abgesagt.").arg(number));
        });
}

void VisitSummary::endPlan(const QString &reason)
{
    if (!workspace() || !m_facts.plan) return;
    const auto end = [plan = *m_facts.plan, outcome = ofKey<VisitPlanEnd>(reason)](
                         Sql &sql) { return endVisits(sql, plan.id, plan.version, outcome, QDate::currentDate()); };
    workspace()->write(this, end, [this, number = householdNumber()](const Result<VisitPlan> &ended) {
        if (ended) Q_EMIT done(tr("Die freiwilligen Besuche bei %1 sind beendet.").arg(number));
    });
}
