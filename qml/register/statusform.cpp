// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/statusform.h"
#include "core/base/words.h"
#include "core/register/bulk.h"
#include "core/register/entries.h"
#include "qml/controls/options.h"
#include "qml/register/signs.h"

using namespace Qt::StringLiterals;
using enum VacancyTerms::VacancyStatus;

namespace {
const QString effectiveOn = u"effectiveOn"_s, until = u"until"_s, letTo = u"letTo"_s, duplicates = u"duplicatesChecked"_s;

QString labelOf(const QString &name, VacancyStatus to)
{
    if (name == "caseReference"_L1) return StatusForm::tr("Fallkennung");
    if (name == "payer"_L1) return StatusForm::tr("Träger");
    if (name == "reason"_L1) return StatusForm::tr("Grund");
    if (name == letTo) return StatusForm::tr("Vermietet an");
    if (name == duplicates) return StatusForm::tr("Geprüft: Es ist eine andere Wohnung als die ähnlichen im Register.");
    if (name == until) return to == Reserved ? StatusForm::tr("Reserviert bis") : StatusForm::tr("Wiedervorlage am");
    switch (to) {
    case Proposed: return StatusForm::tr("Haushalt hat zugestimmt am");
    case CommitmentPending: return StatusForm::tr("Unterlagen beim Träger am");
    case Let: return StatusForm::tr("Mietbeginn");
    case HandedOver: return StatusForm::tr("Protokoll unterschrieben am");
    case Withdrawn: return StatusForm::tr("Einwilligung widerrufen am");
    default: return StatusForm::tr("Datum");
    }
}

QString hintOf(const QString &name, VacancyStatus to)
{
    if (name == "caseReference"_L1) return StatusForm::tr("Das Aktenzeichen genügt, kein Name.");
    if (name == effectiveOn && to == Proposed) return StatusForm::tr("Zustimmung zur Weitergabe der Daten an den Vermieter.");
    if (name == effectiveOn && to == Withdrawn) return StatusForm::tr("Damit beginnt die Löschung.");
    return {};
}

QString kindOf(const QString &name)
{
    return name == effectiveOn || name == until ? u"date"_s : name == letTo ? u"choice"_s : name == duplicates ? u"check"_s : u"text"_s;
}

/** To whom a dwelling can be let; what was never offered only outside of the register. */
QVariantList lettings(VacancyStatus from)
{
    const bool wasOffered
        = groupOf(from) == StatusGroup::Available || groupOf(from) == StatusGroup::Reserved || groupOf(from) == StatusGroup::InPlacement;
    if (!wasOffered) return optionsOf<LetTo>({LetTo::OutsideRegister});
    QVariantList options = optionsOf(QMetaEnum::fromType<LetTo>());
    options.removeIf([](const QVariant &one) { return one.toMap()[u"value"_s] == keyOf(LetTo::Unknown); });
    return options;
}
}

QString StatusForm::target() const
{
    return word(m_to);
}

QString StatusForm::targetSign() const
{
    return signOf(groupOf(m_to));
}

void StatusForm::begin(qint64 vacancyId, const QString &status)
{
    if (!workspace() || vacancyId <= 0) return;
    cancel();
    m_vacancyIds.clear();
    m_refusals.clear();
    m_vacancyId = vacancyId;
    m_to = ofKey<VacancyStatus>(status);
    setBusy(true);
    workspace()->read(
        this, [vacancyId](Sql &sql) { return loadFacts(sql, vacancyId, {}, QDate::currentDate()); },
        [this, vacancyId](const Result<VacancyFacts> &facts) {
            setBusy(false);
            if (vacancyId != m_vacancyId) return; // another one was chosen meanwhile
            if (facts)
                ask(*facts);
            else
                workspace()->tell(facts.error());
        });
}

void StatusForm::beginAll(const QVariantList &vacancyIds, const QString &status)
{
    if (vacancyIds.isEmpty()) return;
    begin(vacancyIds.first().toLongLong(), status);
    if (vacancyIds.size() > 1)
        for (const QVariant &id : vacancyIds) m_vacancyIds += id.toLongLong();
}

void StatusForm::ask(const VacancyFacts &facts)
{
    const QDate today = QDate::currentDate();
    m_from = facts.entry.vacancy.status;
    m_version = facts.entry.vacancy.version;
    for (const QString &name : askedFor(m_from, m_to)) {
        if (name == duplicates && facts.duplicatesChecked) continue;
        const QVariantList options = name == letTo ? lettings(m_from) : QVariantList();
        QVariant usual = options.size() == 1 ? options.first().toMap()[u"value"_s] : QVariant();
        if (name == effectiveOn && m_to != Let) usual = dateText(today);
        if (name == until && m_to == Reserved) usual = dateText(today.addDays(workspace()->settings().reservationDays));
        addQuestion({{u"name"_s, name}, {u"label"_s, labelOf(name, m_to)}, {u"kind"_s, kindOf(name)}, {u"hint"_s, hintOf(name, m_to)},
                        {u"options"_s, options}},
            usual);
    }
    if (m_vacancyIds.isEmpty()) show(unmetConditions(facts, m_to, today));
    if (questions().isEmpty() && m_obstacles.isEmpty()) return step({});
    open();
}

/** Sorts what is missing: to the question that asks for it, or to what has to be done elsewhere. */
void StatusForm::show(const QList<Finding> &unmet)
{
    clearErrors();
    m_obstacles.clear();
    m_hasMissingFields = false;
    for (const Finding &finding : unmet) {
        const QString name = finding.reason == "status.duplicates"_L1 ? duplicates : finding.field;
        if (isAsked(name)) {
            if (!errors().contains(name)) setError(name, sentence(finding));
            continue;
        }
        m_obstacles += sentence(finding);
        m_hasMissingFields = m_hasMissingFields || finding.reason == "field.missing"_L1;
    }
}

StatusChange StatusForm::change() const
{
    return {.reason = text(u"reason"_s),
        .caseReference = text(u"caseReference"_s),
        .payer = text(u"payer"_s),
        .effectiveOn = day(effectiveOn),
        .until = day(until),
        .letTo = ofKey<LetTo>(text(letTo)),
        .duplicatesChecked = answers().value(duplicates).toBool()};
}

void StatusForm::commit()
{
    if (!workspace() || !isActive() || isBusy()) return;
    if (!checkDays()) return;
    const StatusChange change = this->change();
    if (!m_vacancyIds.isEmpty()) return stepAll(change);
    setBusy(true);
    workspace()->read(
        this, [id = m_vacancyId, change](Sql &sql) { return loadFacts(sql, id, change, QDate::currentDate()); },
        [this, change](const Result<VacancyFacts> &facts) {
            setBusy(false);
            if (!facts) return workspace()->tell(facts.error());
            show(unmetConditions(*facts, m_to, QDate::currentDate()));
            if (errors().isEmpty() && m_obstacles.isEmpty()) return step(change);
            refuseFirst();
        });
}

void StatusForm::stepAll(const StatusChange &change)
{
    setBusy(true);
    const auto task
        = [ids = m_vacancyIds, to = m_to, change](Sql &sql) { return changeStatuses(sql, ids, to, change, QDate::currentDate()); };
    workspace()->write(this, task, [this](const Result<BulkOutcome> &outcome) {
        setBusy(false);
        if (!outcome) return;
        cancel();
        for (const BulkOutcome::Refusal &one : outcome->refused) m_refusals += one.number + u": "_s + sentence(one.reason);
        Q_EMIT changed();
        const qsizetype all = outcome->done.size() + outcome->refused.size();
        Q_EMIT done(tr("%1 von %2 Leerständen sind jetzt „%3“.").arg(outcome->done.size()).arg(all).arg(word(m_to)));
    });
}

void StatusForm::step(const StatusChange &change)
{
    if (!m_vacancyIds.isEmpty()) return stepAll(change);
    setBusy(true);
    const auto task = [id = m_vacancyId, version = m_version, to = m_to, change](
                          Sql &sql) { return changeStatus(sql, id, version, to, change, QDate::currentDate()); };
    workspace()->write(this, task, [this](const Result<Vacancy> &kept) {
        setBusy(false);
        if (!kept) return;
        cancel();
        Q_EMIT done(tr("%1 ist jetzt „%2“.").arg(kept->number, word(kept->status)));
    });
}

void StatusForm::cancel()
{
    m_obstacles.clear();
    QuestionForm::cancel();
}
