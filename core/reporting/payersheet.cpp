// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/payersheet.h"
#include "core/base/text.h"
#include "core/placement/households.h"
#include "core/register/facts.h"
#include "core/register/lifecycle.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include "core/reporting/sheetparts.h"
#include "core/reporting/sheets.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

/** One line of a group, where there is something to say. */
void add(QList<Fact> &facts, const QString &label, const QString &text)
{
    if (!text.isEmpty()) facts += Fact{label, text};
}

QList<Fact> householdFacts(const Household &household)
{
    QList<Fact> facts;
    add(facts, say(QT_TRANSLATE_NOOP("Paper", "Nummer")), household.number);
    add(facts, fieldLabel(u"household.circle"), word(household.circle));
    add(facts, fieldLabel(u"household.persons"), household.persons ? QString::number(*household.persons) : QString());
    add(facts, fieldLabel(u"household.benefitPersons"), benefitText(household));
    if (const int others = personsWithoutBenefits(household); others > 0)
        add(facts, say(QT_TRANSLATE_NOOP("Paper", "Ohne Leistungen")), personsText(others));
    return facts;
}

/** Fields of the entry that say something, by their "record.property". */
QList<Fact> entryFacts(const VacancyEntry &entry, const QList<const char *> &wanted)
{
    QList<Fact> facts;
    for (const char *one : wanted) {
        const QString name = QString::fromLatin1(one);
        const Field *field = findField(name.section(u'.', 0, 0), name.section(u'.', 1, 1));
        if (field) add(facts, fieldLabel(name), knownText(entry, *field));
    }
    return facts;
}

QList<Fact> depositFacts(const VacancyEntry &entry)
{
    QList<Fact> facts;
    add(facts, fieldLabel(u"vacancy.deposit"), depositText(entry.vacancy));
    return facts
        + entryFacts(entry,
            {"vacancy.cooperativeShares", "vacancy.takeoverPayment", "vacancy.commission", "vacancy.parking", "vacancy.parkingRent",
                "vacancy.parkingMandatory", "vacancy.kitchenSurcharge", "vacancy.furnitureSurcharge", "vacancy.rentAdjustment",
                "vacancy.reducedNetCold", "vacancy.reducedUntil"});
}

QString statusText(LimitStatus reliability)
{
    switch (reliability) {
    case LimitStatus::Sample: return say(QT_TRANSLATE_NOOP("Paper", "Muster"));
    case LimitStatus::Draft: return say(QT_TRANSLATE_NOOP("Paper", "Entwurf"));
    case LimitStatus::Official: break;
    }
    return say(QT_TRANSLATE_NOOP("Paper", "amtlich"));
}

QString sourceText(const QString &source)
{
    return source.isEmpty() ? say(QT_TRANSLATE_NOOP("Paper", "ohne Quelle")) : say(QT_TRANSLATE_NOOP("Paper", "Quelle: %1")).arg(source);
}

/** Where a limit comes from, so that anybody can look it up again. */
QString lineText(const RentLimit &line)
{
    QStringList parts{line.comparisonArea, say(QT_TRANSLATE_NOOP("Paper", "gilt ab %1")).arg(dateText(line.validFrom)),
        sourceText(line.source), statusText(reliabilityOf(line))};
    if (line.releasedOn.isValid()) parts += say(QT_TRANSLATE_NOOP("Paper", "freigegeben am %1")).arg(dateText(line.releasedOn));
    parts += say(QT_TRANSLATE_NOOP("Paper", "Fassung %1")).arg(line.version);
    return parts.join(u" · "_s);
}

QString lineText(const HeatingLimit &line)
{
    const QString edition = say(QT_TRANSLATE_NOOP("Paper", "Heizspiegel %1")).arg(line.mirrorYear);
    const QString value = say(QT_TRANSLATE_NOOP("Paper", "%1 je m² im Jahr")).arg(euroText(line.tooHighPerM2Year));
    const QStringList parts{
        edition, value, sourceText(line.source), statusText(line.status), say(QT_TRANSLATE_NOOP("Paper", "Fassung %1")).arg(line.version)};
    return parts.join(u" · "_s);
}

QJsonArray shareRows(const Assessment &costs)
{
    QJsonArray rows;
    for (const ShareAssessment &share : costs.shares) {
        const QStringList cells{personsText(share.persons), orDash(euroText(share.grossCold)),
            orDash(share.limit ? euroText(share.limit->grossCold) : QString()), assessmentText(share)};
        rows += QJsonObject{{u"cells"_s, QJsonArray::fromStringList(cells)}};
    }
    return rows;
}

QList<Fact> lineFacts(const PlacementFacts &facts)
{
    QList<Fact> lines;
    add(lines, say(QT_TRANSLATE_NOOP("Paper", "Stichtag")),
        say(QT_TRANSLATE_NOOP("Paper", "%1, frühester Beginn des Vertrags")).arg(dateText(facts.contractStart)));
    for (const ShareAssessment &share : facts.costs.shares) {
        if (!share.limit) continue;
        const Fact line{say(QT_TRANSLATE_NOOP("Paper", "Grenze für %1")).arg(personsText(share.persons)), lineText(share.limit->line)};
        if (!lines.contains(line)) lines += line;
    }
    if (facts.heating) add(lines, say(QT_TRANSLATE_NOOP("Paper", "Richtwert der Heizung")), lineText(*facts.heating));
    return lines;
}

QStringList verdicts(const PlacementFacts &facts)
{
    const Assessment &costs = facts.costs;
    const Vacancy &vacancy = facts.flat.entry.vacancy;
    QStringList texts;
    if (facts.household.circle == LegalCircle::NoBenefit)
        return {say(QT_TRANSLATE_NOOP("Paper", "Der Haushalt hat keine Leistungen. Seine Wohnkosten prüft niemand."))};
    if (costs.shares.empty()) return {say(QT_TRANSLATE_NOOP("Paper", "Wie viele Personen einziehen, ist noch nicht eingetragen."))};
    const int others = personsWithoutBenefits(facts.household);
    if (costs.shares.size() > 1 || others > 0)
        texts += say(QT_TRANSLATE_NOOP("Paper", "Die Miete ist nach Köpfen geteilt: %1 von %2 auf %3."))
                     .arg(say(QT_TRANSLATE_NOOP("Paper", "Bruttokaltmiete")),
                         orDash(euroText(withMandatoryParking(rentOn(vacancy, facts.contractStart).grossCold, vacancy))),
                         personsText(facts.household.persons.value_or(0)));
    if (costs.wantedReduction)
        texts += say(QT_TRANSLATE_NOOP("Paper", "Passte, wenn die Miete um %1 sänke.")).arg(euroText(costs.wantedReduction));
    if (costs.abovePerM2 == Tri::Yes)
        texts += say(QT_TRANSLATE_NOOP("Paper", "Ein Quadratmeter kostet mehr als die gesetzte Obergrenze (§ 22 Abs. 1 SGB II)."));
    texts += say(QT_TRANSLATE_NOOP("Paper", "Heizung: %1")).arg(heatingText(facts));
    return texts;
}

QJsonObject checkOf(const PlacementFacts &facts)
{
    const QJsonArray rows = shareRows(facts.costs);
    QJsonObject check{{u"title"_s, say(QT_TRANSLATE_NOOP("Paper", "Prüfung der Kosten"))},
        {u"verdicts"_s, QJsonArray::fromStringList(verdicts(facts))}, {u"preliminary"_s, preliminaryText()}};
    if (rows.isEmpty()) return check;
    const QStringList heads{fieldLabel(u"household.benefitPersons"), say(QT_TRANSLATE_NOOP("Paper", "Anteil bruttokalt")),
        say(QT_TRANSLATE_NOOP("Paper", "Grenze")), say(QT_TRANSLATE_NOOP("Paper", "Ergebnis"))};
    check[u"table"_s] = QJsonObject{{u"heads"_s, QJsonArray::fromStringList(heads)}, {u"rows"_s, rows}};
    check[u"sources"_s] = QJsonObject{{u"facts"_s, toJson(lineFacts(facts))}};
    return check;
}

/** Offices may learn the address where the landlord agreed, or where even seekers may. */
bool mayTellAddress(const SheetFacts &flat, QDate day)
{
    const QList<Consent> consents = consentsOf(flat);
    return allows(consents, ConsentPurpose::ShareWithOffices, day) || mayShowAddress(flat.entry.vacancy.addressReleased, consents, day);
}
}

Paper payerSheet(const PlacementFacts &facts, const Printing &printing)
{
    const VacancyEntry &entry = facts.flat.entry;
    const QString kind = say(QT_TRANSLATE_NOOP("Paper", "Angebot für den Träger"));
    const QString title = u"%1 %2 %3"_s.arg(kind, entry.vacancy.number, facts.household.number);
    Paper paper = framed(u"payer.html"_s, title, Confidentiality::ForPayer, facts.flat.credits, printing);
    const bool withAddress = mayTellAddress(facts.flat, printing.at.date());
    if (!withAddress)
        paper.remarks += say(QT_TRANSLATE_NOOP(
            "Paper", "Die Adresse wurde weggelassen: Eine Einwilligung zur Weitergabe an das Jobcenter ist nicht eingetragen."));
    const QString street = withAddress ? streetOf(entry.building) : QString(), flat = dwellingText(entry.dwelling);
    QJsonObject values = paper.values;
    values[u"eyebrow"_s] = QStringList{kind, entry.vacancy.number, facts.household.number}.join(u" · "_s);
    values[u"heading"_s] = street.isEmpty() ? flat : street + u", "_s + flat;
    values[u"subheading"_s] = townText(facts.flat);
    values[u"reliability"_s] = facts.costs.shares.empty() ? QString() : reliabilityText(reliabilityOf(facts));
    values[u"figures"_s] = figuresOf(entry);
    values[u"rent"_s] = rentTable(entry);
    QJsonArray groups;
    const auto take = [&](const QString &name, const QList<Fact> &lines) {
        for (const QJsonValue one : group(name, lines)) groups += one;
    };
    take(say(QT_TRANSLATE_NOOP("Paper", "Haushalt")), householdFacts(facts.household));
    take(say(QT_TRANSLATE_NOOP("Paper", "Heizung und Warmwasser")),
        entryFacts(entry, {"dwelling.heating", "dwelling.energyCarriers", "dwelling.hotWater"}));
    take(say(QT_TRANSLATE_NOOP("Paper", "Energieausweis")), certificateLines(entry.building));
    take(say(QT_TRANSLATE_NOOP("Paper", "Kaution und weitere Kosten")), depositFacts(entry));
    values[u"groups"_s] = groups;
    values[u"check"_s] = checkOf(facts);
    if (const QStringList missing = missingFigures(facts); !missing.isEmpty())
        values[u"missing"_s] = QJsonObject{{u"title"_s, say(QT_TRANSLATE_NOOP("Paper", "Was noch fehlt"))},
            {u"text"_s, say(QT_TRANSLATE_NOOP("Paper", "Noch nicht eingetragen: %1.")).arg(missing.join(u", "_s))}};
    paper.values = values;
    return paper;
}
