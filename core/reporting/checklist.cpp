// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/checklist.h"
#include "core/placement/households.h"
#include "core/register/facts.h"
#include "core/register/words.h"
#include "core/reporting/sheetparts.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

QString met(const QString &text)
{
    return signOf(Verdict::Met) + u' ' + text;
}
QString doubtful(const QString &text)
{
    return signOf(Verdict::Doubtful) + u' ' + text;
}
QString unknown(const QString &text)
{
    return signOf(Verdict::Unknown) + u' ' + text;
}
QString plain(const char *german)
{
    return u"· "_s + say(german);
}

QStringList persons(const PlacementFacts &facts)
{
    const Household &household = facts.household;
    if (!household.persons) return {unknown(say(QT_TRANSLATE_NOOP("Paper", "Wie viele Personen einziehen, ist noch nicht eingetragen.")))};
    QStringList lines{met(u"%1 · %2"_s.arg(personsText(*household.persons), word(household.circle)))};
    if (household.circle != LegalCircle::NoBenefit)
        lines += met(u"%1: %2"_s.arg(fieldLabel(u"household.benefitPersons"), benefitText(household)));
    if (const int others = personsWithoutBenefits(household); others > 0 && household.circle != LegalCircle::NoBenefit)
        lines += doubtful(
            say(QT_TRANSLATE_NOOP("Paper", "Ohne Leistungen: %1, Anteil an der Miete selbst zu tragen")).arg(personsText(others)));
    if (household.expectedFrom.isValid())
        lines += doubtful(say(QT_TRANSLATE_NOOP("Paper", "Eine Person mehr ab %1")).arg(dateText(household.expectedFrom)));
    return lines;
}

QStringList offer(const PlacementFacts &facts)
{
    const QStringList missing = missingFigures(facts.flat.entry);
    if (missing.isEmpty()) return {met(say(QT_TRANSLATE_NOOP("Paper", "Alle Angaben liegen vor.")))};
    return {unknown(say(QT_TRANSLATE_NOOP("Paper", "Beim Vermieter erfragen: %1")).arg(missing.join(u", "_s)))};
}

QStringList limit(const PlacementFacts &facts)
{
    const Assessment &costs = facts.costs;
    if (facts.household.circle == LegalCircle::NoBenefit)
        return {met(say(QT_TRANSLATE_NOOP("Paper", "Der Haushalt hat keine Leistungen. Seine Wohnkosten prüft niemand.")))};
    QStringList lines;
    for (const ShareAssessment &share : costs.shares) lines += u"%1 (%2)"_s.arg(assessmentText(share), personsText(share.persons));
    if (costs.wantedReduction)
        lines += doubtful(say(QT_TRANSLATE_NOOP("Paper", "Passte, wenn die Miete um %1 sänke.")).arg(euroText(costs.wantedReduction)));
    if (costs.abovePerM2 == Tri::Yes)
        lines
            += doubtful(say(QT_TRANSLATE_NOOP("Paper", "Ein Quadratmeter kostet mehr als die gesetzte Obergrenze (§ 22 Abs. 1 SGB II).")));
    if (const QString words = reliabilityText(reliabilityOf(facts)); !words.isEmpty() && !costs.shares.empty()) lines += doubtful(words);
    lines += heatingText(facts);
    return lines;
}

QStringList necessity(const PlacementFacts &facts)
{
    const Household &household = facts.household;
    QStringList lines;
    if (household.lossThreatened == Tri::Yes)
        lines += met(household.lossOn.isValid()
                ? say(QT_TRANSLATE_NOOP("Paper", "Der Verlust der Wohnung droht, am %1")).arg(dateText(household.lossOn))
                : say(QT_TRANSLATE_NOOP("Paper", "Der Verlust der Wohnung droht")));
    if (household.neededFrom.isValid()) lines += met(u"%1: %2"_s.arg(fieldLabel(u"household.neededFrom"), dateText(household.neededFrom)));
    if (household.under25 == Tri::Yes)
        lines += doubtful(say(QT_TRANSLATE_NOOP("Paper", "Unter 25: Zusicherung in jedem Fall nötig (§ 22 Abs. 5 SGB II)")));
    return lines + QStringList{plain(QT_TRANSLATE_NOOP("Paper", "Grund: Kündigung, Auszug aus der Unterkunft, Familiennachzug, Zustand"))};
}

QStringList residence(const PlacementFacts &facts)
{
    const QString words = ruleText(facts, MatchRule::Residence);
    if (words.isEmpty()) return {met(say(QT_TRANSLATE_NOOP("Paper", "Keine Wohnsitzauflage eingetragen")))};
    QStringList lines{words};
    if (facts.household.residenceUntil.isValid())
        lines += met(u"%1: %2"_s.arg(fieldLabel(u"household.residenceUntil"), dateText(facts.household.residenceUntil)));
    return lines;
}

QStringList commitment(const PlacementFacts &facts)
{
    const Household &household = facts.household;
    const QString state = word(household.commitment);
    const bool isOver = household.commitmentUntil.isValid() && household.commitmentUntil < facts.contractStart;
    QString line = household.commitmentUntil.isValid()
        ? say(QT_TRANSLATE_NOOP("Paper", "%1, gilt bis %2")).arg(state, dateText(household.commitmentUntil))
        : state;
    const bool isGranted = household.commitment == CommitmentState::Granted;
    line = isGranted && !isOver ? met(line) : isGranted ? doubtful(line) : unknown(line);
    return {line, plain(QT_TRANSLATE_NOOP("Paper", "Schriftlich, vor der Unterschrift unter den Mietvertrag"))};
}

/** How far something is that an office grants; asked for once there is a tenancy. */
QString grantLine(const PlacementFacts &facts, const QString &what, GrantState Tenancy::*state)
{
    if (!facts.tenancy) return unknown(say(QT_TRANSLATE_NOOP("Paper", "%1: noch nichts eingetragen")).arg(what));
    const GrantState known = (*facts.tenancy).*state;
    const QString text = u"%1: %2"_s.arg(what, word(known));
    const bool isDone = known == GrantState::Granted || known == GrantState::NotNeeded;
    return isDone ? met(text) : known == GrantState::Refused ? doubtful(text) : unknown(text);
}

QStringList deposit(const PlacementFacts &facts)
{
    const QString amount = depositText(facts.flat.entry.vacancy);
    QStringList lines;
    if (amount.isEmpty())
        lines += unknown(say(QT_TRANSLATE_NOOP("Paper", "Ob eine Kaution verlangt wird, ist nicht eingetragen.")));
    else
        lines += facts.costs.depositAllowed == Tri::Yes ? met(amount) : doubtful(amount);
    return lines
        + QStringList{grantLine(facts, say(QT_TRANSLATE_NOOP("Paper", "Darlehen")), &Tenancy::depositLoan),
            plain(QT_TRANSLATE_NOOP("Paper", "Abtretungserklärung des Vermieters"))};
}

QStringList afterSigning(const PlacementFacts &facts)
{
    QStringList lines;
    if (facts.tenancy && facts.tenancy->beginsOn.isValid())
        lines += met(say(QT_TRANSLATE_NOOP("Paper", "Mietbeginn: %1")).arg(dateText(facts.tenancy->beginsOn)));
    return lines + QStringList{plain(QT_TRANSLATE_NOOP("Paper", "Mietvertrag, Mietbescheinigung, Wohnungsgeberbestätigung"))};
}

QStringList energy(const PlacementFacts &facts)
{
    const auto &[building, dwelling, vacancy] = facts.flat.entry;
    QStringList lines;
    if (const QString carriers = word(dwelling.energyCarriers); !carriers.isEmpty())
        lines += met(u"%1: %2"_s.arg(fieldLabel(u"dwelling.energyCarriers"), carriers));
    if (vacancy.heatingByTenant == Tri::Yes)
        lines += doubtful(say(QT_TRANSLATE_NOOP("Paper", "Den Vertrag über die Heizung schließt der Mieter selbst.")));
    return lines + QStringList{plain(QT_TRANSLATE_NOOP("Paper", "Strom, Wasser, Gas anmelden; Zählerstände bei der Übergabe"))};
}

QJsonArray stepsOf(const PlacementFacts &facts)
{
    struct Step {
        const char *title;
        QStringList lines;
    };
    const QList<Step> steps{{QT_TRANSLATE_NOOP("Paper", "Personen und Bedarfsgemeinschaften"), persons(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Angebot vollständig"), offer(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Mietgrenze und Heizung"), limit(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Umzug notwendig"), necessity(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Wohnsitzauflage, Zustimmung zum Zuzug"), residence(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Zusicherung, erst dann Vertrag"), commitment(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Kaution als Darlehen"), deposit(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Direktzahlung an den Vermieter"),
            {grantLine(facts, say(QT_TRANSLATE_NOOP("Paper", "Antrag")), &Tenancy::directPayment)}},
        {QT_TRANSLATE_NOOP("Paper", "Nach der Unterschrift"), afterSigning(facts)},
        {QT_TRANSLATE_NOOP("Paper", "Versorger"), energy(facts)}};
    QJsonArray rows;
    for (const Step &step : steps)
        rows += QJsonObject{
            {u"number"_s, rows.size() + 1}, {u"title"_s, say(step.title)}, {u"lines"_s, QJsonArray::fromStringList(step.lines)}};
    return rows;
}
}

Paper checklistSheet(const PlacementFacts &facts, const Printing &printing)
{
    const VacancyEntry &entry = facts.flat.entry;
    const QString kind = say(QT_TRANSLATE_NOOP("Paper", "Prüfliste"));
    const QString title = u"%1 %2 %3"_s.arg(kind, entry.vacancy.number, facts.household.number);
    Paper paper = framed(u"checklist.html"_s, title, Confidentiality::Internal, facts.flat.credits, printing);
    const QString street = streetOf(entry.building), flat = dwellingText(entry.dwelling);
    paper.values[u"eyebrow"_s] = QStringList{kind, entry.vacancy.number, facts.household.number}.join(u" · "_s);
    paper.values[u"heading"_s] = street.isEmpty() ? flat : street + u", "_s + flat;
    paper.values[u"subheading"_s] = townText(facts.flat);
    QStringList office{facts.household.payer};
    if (!facts.household.caseReference.isEmpty())
        office += u"%1 %2"_s.arg(fieldLabel(u"household.caseReference"), facts.household.caseReference);
    office.removeAll(QString());
    paper.values[u"payer"_s] = office.join(u" · "_s);
    paper.values[u"heads"_s] = QJsonArray{say(QT_TRANSLATE_NOOP("Paper", "Schritt")),
        say(QT_TRANSLATE_NOOP("Paper", "Was das Register weiß")), say(QT_TRANSLATE_NOOP("Paper", "Datum, Kürzel"))};
    paper.values[u"steps"_s] = stepsOf(facts);
    paper.values[u"signs"_s] = say(QT_TRANSLATE_NOOP("Paper", "%1 liegt vor · %2 genau ansehen · %3 noch offen"))
                                   .arg(signOf(Verdict::Met), signOf(Verdict::Doubtful), signOf(Verdict::Unknown));
    paper.values[u"hint"_s] = preliminaryText();
    return paper;
}
