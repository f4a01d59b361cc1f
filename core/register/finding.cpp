// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/finding.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace {
struct Words {
    const char *reason;
    const char *german;
};

// One line per key. %1, %2 … are the arguments of the finding.
// clang-format off
constexpr std::array table{
    Words{"area.range", QT_TRANSLATE_NOOP("Finding", "%1 Wohnfläche sind ungewöhnlich. Üblich sind 8 bis 500 m².")},
    Words{"area.rooms", QT_TRANSLATE_NOOP("Finding", "%1 Zimmer auf %2: weniger als 6 m² je Zimmer. Zimmer oder Fläche prüfen.")},
    Words{"available.early", QT_TRANSLATE_NOOP("Finding", "Frei ab %1 liegt mehr als 12 Monate vor „Leerstand seit“ %2. Eines der beiden Daten stimmt nicht.")},
    Words{"binding.missing", QT_TRANSLATE_NOOP("Finding", "WBS-pflichtig, aber ohne „Belegungsbindung bis“. Das Datum beim Vermieter erfragen.")},
    Words{"ceiling.exceeded", QT_TRANSLATE_NOOP("Finding", "%1 bruttokalt liegen über der Quadratmeter-Obergrenze von %2 (§ 22 Abs. 1 Satz 8 Nr. 1 SGB II).")},
    Words{"certificate.class", QT_TRANSLATE_NOOP("Finding", "Klasse %1 passt nicht zu %2 kWh/(m²·a); dazu gehört Klasse %3.")},
    Words{"certificate.expired", QT_TRANSLATE_NOOP("Finding", "Der Energieausweis galt bis %1. Einen neuen anfordern.")},
    Words{"councilMeasure.figure", QT_TRANSLATE_NOOP("Finding", "Kennzahlen heißen K01 bis K20. Eine davon eintragen, oder das Feld leer lassen.")},
    Words{"deposit.high", QT_TRANSLATE_NOOP("Finding", "Die Kaution übersteigt § 551 BGB: höchstens drei Nettokaltmieten, hier %1.")},
    Words{"duplicate.address", QT_TRANSLATE_NOOP("Finding", "%1 hat dieselbe Adresse und Wohnung. Prüfen, ob es derselbe Leerstand ist.")},
    Words{"duplicate.near", QT_TRANSLATE_NOOP("Finding", "%1 liegt höchstens 15 m entfernt und ist gleich groß. Prüfen, ob es derselbe Leerstand ist.")},
    Words{"field.missing", QT_TRANSLATE_NOOP("Finding", "„%1“ fehlt.")},
    Words{"report.days", QT_TRANSLATE_NOOP("Finding", "Der letzte Tag des Zeitraums liegt vor dem ersten.")},
    Words{"session.begins", QT_TRANSLATE_NOOP("Finding", "Tag und Uhrzeit fehlen.")},
    Words{"session.ends", QT_TRANSLATE_NOOP("Finding", "Das Ende liegt vor dem Beginn.")},
    Words{"session.place", QT_TRANSLATE_NOOP("Finding", "Wo das Gespräch stattfindet, fehlt. In der Einladung bliebe die Zeile leer.")},
    Words{"session.replyUntil", QT_TRANSLATE_NOOP("Finding", "Die Rückmeldung ist erst nach dem Gespräch am %1 erbeten.")},
    Words{"agreement.amount", QT_TRANSLATE_NOOP("Finding", "Um wie viel die Miete sinkt, fehlt.")},
    Words{"agreement.deposit", QT_TRANSLATE_NOOP("Finding", "Mehr als drei Nettokaltmieten (%1) darf eine Kaution nicht betragen (§ 551 BGB).")},
    Words{"agreement.flats", QT_TRANSLATE_NOOP("Finding", "Wie viele Wohnungen zugesagt sind, fehlt.")},
    Words{"agreement.ownerConsent", QT_TRANSLATE_NOOP("Finding", "Untervermieten braucht die Erlaubnis der Eigentümerin oder des Eigentümers (§ 540 BGB).")},
    Words{"agreement.payer", QT_TRANSLATE_NOOP("Finding", "Wer zahlt, fehlt.")},
    Words{"agreement.request", QT_TRANSLATE_NOOP("Finding", "Ohne Antrag der leistungsberechtigten Person gibt es keine Direktzahlung (§ 22 Abs. 7 SGB II). Leistungen können nicht abgetreten werden.")},
    Words{"agreement.span", QT_TRANSLATE_NOOP("Finding", "Das Ende liegt vor dem Beginn.")},
    Words{"agreement.until", QT_TRANSLATE_NOOP("Finding", "Bis wann die niedrigere Miete gilt, fehlt. Ohne Ende ist sie nicht vorübergehend.")},
    Words{"handover.begins", QT_TRANSLATE_NOOP("Finding", "Tag und Uhrzeit fehlen.")},
    Words{"meter.below", QT_TRANSLATE_NOOP("Finding", "Kleiner als der letzte Stand %1 vom %2. Zählernummer und Ziffern prüfen.")},
    Words{"meter.future", QT_TRANSLATE_NOOP("Finding", "Der %1 liegt in der Zukunft.")},
    Words{"meter.leap", QT_TRANSLATE_NOOP("Finding", "Viel mehr als seit dem letzten Stand %1 vom %2 üblich. Komma und Ziffern prüfen.")},
    Words{"meter.location", QT_TRANSLATE_NOOP("Finding", "Eine Marktlokation hat elf Ziffern.")},
    Words{"meter.number", QT_TRANSLATE_NOOP("Finding", "Die Zählernummer fehlt. Ohne sie lässt sich der Stand nicht zuordnen.")},
    Words{"meter.unit", QT_TRANSLATE_NOOP("Finding", "%1 wird in %2 abgelesen.")},
    Words{"sponsor.certificate", QT_TRANSLATE_NOOP("Finding", "Ob ein Führungszeugnis vorgelegt wurde, ist offen. Nötig, wo Kinder betreut werden (§ 72a SGB VIII).")},
    Words{"sponsor.confidentiality", QT_TRANSLATE_NOOP("Finding", "Die Verschwiegenheit ist noch nicht unterschrieben.")},
    Words{"sponsor.consent", QT_TRANSLATE_NOOP("Finding", "Die Einwilligung in das Speichern fehlt. Ohne sie beginnt keine Patenschaft.")},
    Words{"sponsor.future", QT_TRANSLATE_NOOP("Finding", "Der %1 liegt in der Zukunft.")},
    Words{"sponsor.name", QT_TRANSLATE_NOOP("Finding", "Der Name fehlt. Nachname oder Verein eintragen.")},
    Words{"sponsor.span", QT_TRANSLATE_NOOP("Finding", "„Aktiv bis“ liegt vor „Aktiv ab“.")},
    Words{"sponsor.unreachable", QT_TRANSLATE_NOOP("Finding", "Weder Telefon noch E-Mail. Eines davon eintragen.")},
    Words{"plan.consent", QT_TRANSLATE_NOOP("Finding", "Der Tag fehlt. Ohne Aufklärung und Einverständnis gibt es keine Besuche.")},
    Words{"plan.consentFuture", QT_TRANSLATE_NOOP("Finding", "Der Tag liegt in der Zukunft. Erst danach können die Besuche beginnen.")},
    Words{"plan.movedIn", QT_TRANSLATE_NOOP("Finding", "Der Tag fehlt. Nach ihm richten sich die Besuche.")},
    Words{"visit.access", QT_TRANSLATE_NOOP("Finding", "Wie der Besuch verlief, fehlt.")},
    Words{"visit.future", QT_TRANSLATE_NOOP("Finding", "Der Tag liegt in der Zukunft.")},
    Words{"visit.voluntary", QT_TRANSLATE_NOOP("Finding", "Ankreuzen, dass die Freiwilligkeit erklärt wurde. Ohne das zählt kein Besuch.")},
    Words{"visit.announced", QT_TRANSLATE_NOOP("Finding", "Zwischen Ankündigung und Besuch liegen keine drei Werktage. Frühestens ginge es am %1.")},
    Words{"visit.begins", QT_TRANSLATE_NOOP("Finding", "Der Tag fehlt.")},
    Words{"visit.holiday", QT_TRANSLATE_NOOP("Finding", "Der %1 ist ein Feiertag (%2).")},
    Words{"visit.unannounced", QT_TRANSLATE_NOOP("Finding", "Noch nicht angekündigt. Spätestens am %1.")},
    Words{"visit.weekend", QT_TRANSLATE_NOOP("Finding", "Der Tag ist ein %1.")},
    Words{"household.areas", QT_TRANSLATE_NOOP("Finding", "Auf welche Gemeinden sich die Auflage erstreckt, fehlt. Ohne sie passt keine Wohnung sicher.")},
    Words{"household.benefitPersons", QT_TRANSLATE_NOOP("Finding", "„%1“ sind keine Bedarfsgemeinschaften. Gemeint ist etwas wie 3, oder 2, 1 für zwei.")},
    Words{"household.benefitSpans", QT_TRANSLATE_NOOP("Finding", "„%1“ sind keine Monate. Gemeint ist etwas wie 03/2021–10/2022, 03/2026–.")},
    Words{"household.persons", QT_TRANSLATE_NOOP("Finding", "%1 Personen sind weniger als die Kinder oder Bedarfsgemeinschaften, die eingetragen sind.")},
    Words{"household.personsMissing", QT_TRANSLATE_NOOP("Finding", "Die Zahl der Personen fehlt. Ohne sie lässt sich keine Wohnung prüfen.")},
    Words{"landlord.blockreason", QT_TRANSLATE_NOOP("Finding", "Eine Kontaktsperre ohne Grund. Kurz sagen, woher sie kommt.")},
    Words{"landlord.missing", QT_TRANSLATE_NOOP("Finding", "Es ist kein Vermieter eingetragen. Ohne ihn kann niemand angesprochen werden.")},
    Words{"landlord.name", QT_TRANSLATE_NOOP("Finding", "Der Name fehlt. Nachname oder Firma eintragen.")},
    Words{"landlord.represents", QT_TRANSLATE_NOOP("Finding", "Vollmacht, aber niemand ist vertreten. Unter „Vertritt“ wählen, für wen sie gilt.")},
    Words{"landlord.unreachable", QT_TRANSLATE_NOOP("Finding", "Der Vermieter hat weder Telefon noch E-Mail noch Anschrift. Eines davon eintragen.")},
    Words{"landlord.unwilling", QT_TRANSLATE_NOOP("Finding", "Der Vermieter will nicht vermieten. Erst die Bereitschaft klären.")},
    Words{"lift.missing", QT_TRANSLATE_NOOP("Finding", "Rollstuhlgerecht im %1 ohne Aufzug passt nicht zusammen.")},
    Words{"lift.unknown", QT_TRANSLATE_NOOP("Finding", "Rollstuhlgerecht im %1: Ob es einen Aufzug gibt, ist nicht eingetragen.")},
    Words{"openimmo.coldRent", QT_TRANSLATE_NOOP("Finding", "Der Anbieter sagt nur „Kaltmiete“. Prüfen, ob sie ohne Betriebskosten gemeint ist.")},
    Words{"openimmo.inPlacement", QT_TRANSLATE_NOOP("Finding", "Der Leerstand ist gerade „%1“. Vor dem Übernehmen beim Anbieter nachfragen.")},
    Words{"openimmo.links", QT_TRANSLATE_NOOP("Finding", "%1 Verweise ins Netz wurden nicht abgerufen.")},
    Words{"openimmo.notKnown", QT_TRANSLATE_NOOP("Finding", "Der Anbieter löscht ein Angebot, das nicht oder nicht mehr im Register steht.")},
    Words{"openimmo.paper", QT_TRANSLATE_NOOP("Finding", "Ein Bild oder eine Unterlage fehlt: %1")},
    Words{"openimmo.personal", QT_TRANSLATE_NOOP("Finding", "Ein Text des Anbieters enthält persönliche Angaben und steht darum in der internen Bemerkung.")},
    Words{"openimmo.prices", QT_TRANSLATE_NOOP("Finding", "Die Preise gelten nicht je Monat in Euro (%1) und fehlen darum.")},
    Words{"openimmo.reserved", QT_TRANSLATE_NOOP("Finding", "Laut Anbieter ist die Wohnung reserviert.")},
    Words{"openimmo.unreadable", QT_TRANSLATE_NOOP("Finding", "%1: „%2“ ist nicht zu lesen und fehlt darum.")},
    Words{"place.bookingMissing", QT_TRANSLATE_NOOP("Finding", "Anmeldung nötig, aber weder Telefon noch Internetseite eingetragen.")},
    Words{"place.checked", QT_TRANSLATE_NOOP("Finding", "Zuletzt geprüft am %1. Nach einem Jahr noch einmal nachsehen.")},
    Words{"place.ended", QT_TRANSLATE_NOOP("Finding", "Gilt nur bis %1.")},
    Words{"place.hoursUnreadable", QT_TRANSLATE_NOOP("Finding", "Die Zeiten „%1“ sind nicht zu lesen. Gemeint ist etwas wie „Di, Do 8:30–13:30“.")},
    Words{"place.municipality", QT_TRANSLATE_NOOP("Finding", "Die Lage gehört zur Gemeinde %1, die Adresse zu %2. Lage oder Gemeinde prüfen.")},
    Words{"place.near", QT_TRANSLATE_NOOP("Finding", "%1 steht schon im Register, %2 m entfernt. Prüfen, ob dasselbe gemeint ist.")},
    Words{"place.noGeometry", QT_TRANSLATE_NOOP("Finding", "Die Lage fehlt. Auf der Karte zeigen, wo es ist.")},
    Words{"place.noName", QT_TRANSLATE_NOOP("Finding", "Der Name fehlt.")},
    Words{"place.outside", QT_TRANSLATE_NOOP("Finding", "Die Lage ist außerhalb des Landkreises. Die Nadel auf der Karte verschieben.")},
    Words{"place.returnBench", QT_TRANSLATE_NOOP("Finding", "Ohne Bank für den Rückweg kommt man von hier weg, aber nicht zurück.")},
    Words{"place.validity", QT_TRANSLATE_NOOP("Finding", "„Gilt bis“ %2 liegt vor „Gilt ab“ %1. Eines der beiden Daten stimmt nicht.")},
    Words{"privacy.email", QT_TRANSLATE_NOOP("Finding", "Der Text enthält eine E-Mail-Adresse (%1). Sie gehört zum Vermieter.")},
    Words{"privacy.health", QT_TRANSLATE_NOOP("Finding", "Der Text sagt etwas über Gesundheit („%1“). Solche Angaben gehören nicht ins Register.")},
    Words{"privacy.phone", QT_TRANSLATE_NOOP("Finding", "Der Text enthält eine Telefonnummer (%1). Sie gehört zum Vermieter.")},
    Words{"privacy.religion", QT_TRANSLATE_NOOP("Finding", "Der Text sagt etwas über Religion („%1“). Solche Angaben gehören nicht ins Register.")},
    Words{"rent.high", QT_TRANSLATE_NOOP("Finding", "%1 netto kalt sind mehr als die üblichen %2. Miete und Fläche prüfen.")},
    Words{"rent.low", QT_TRANSLATE_NOOP("Finding", "%1 netto kalt sind weniger als die üblichen %2. Miete und Fläche prüfen.")},
    Words{"since.future", QT_TRANSLATE_NOOP("Finding", "„Leerstand seit“ %1 liegt in der Zukunft. Bei drohendem Leerstand die Art „drohender Leerstand“ wählen.")},
    Words{"status.agreement", QT_TRANSLATE_NOOP("Finding", "Es fehlt, wann der Haushalt der Weitergabe seiner Daten an den Vermieter zugestimmt hat.")},
    Words{"status.basis", QT_TRANSLATE_NOOP("Finding", "Es ist weder eine Einwilligung noch eine andere Rechtsgrundlage eingetragen.")},
    Words{"status.case", QT_TRANSLATE_NOOP("Finding", "Es fehlt die Fallkennung, für die reserviert wird. Ein Name ist nicht nötig.")},
    Words{"status.confirmed", QT_TRANSLATE_NOOP("Finding", "Die Daten sind nicht in den letzten %1 Tagen bestätigt worden. Beim Vermieter nachfragen.")},
    Words{"status.contact", QT_TRANSLATE_NOOP("Finding", "Es ist noch kein Gespräch mit dem Vermieter eingetragen.")},
    Words{"status.duplicates", QT_TRANSLATE_NOOP("Finding", "Es wurde noch nicht geprüft, ob die Wohnung schon im Register steht.")},
    Words{"status.followup", QT_TRANSLATE_NOOP("Finding", "Es fehlt ein künftiger Tag für die Wiedervorlage.")},
    Words{"status.letto", QT_TRANSLATE_NOOP("Finding", "Es fehlt, an wen vermietet wurde (Rechtskreis).")},
    Words{"status.outside", QT_TRANSLATE_NOOP("Finding", "Aus „%1“ heraus kann nur eine Vermietung außerhalb des Registers eingetragen werden.")},
    Words{"status.papers", QT_TRANSLATE_NOOP("Finding", "Es fehlt, wann die Unterlagen beim Träger waren.")},
    Words{"status.payer", QT_TRANSLATE_NOOP("Finding", "Es fehlt, welcher Träger die Zusicherung gibt.")},
    Words{"status.protocol", QT_TRANSLATE_NOOP("Finding", "Das Einführungsprotokoll ist noch nicht unterschrieben.")},
    Words{"status.reason", QT_TRANSLATE_NOOP("Finding", "Es fehlt der Grund.")},
    Words{"status.step", QT_TRANSLATE_NOOP("Finding", "Von „%1“ führt kein Schritt zu „%2“.")},
    Words{"status.tenancy", QT_TRANSLATE_NOOP("Finding", "Es fehlt der Mietbeginn.")},
    Words{"status.until", QT_TRANSLATE_NOOP("Finding", "Die Reservierung braucht ein Ende, das noch nicht vorbei ist.")},
    Words{"status.withdrawal", QT_TRANSLATE_NOOP("Finding", "Es fehlt, wann die Einwilligung widerrufen wurde.")},
    Words{"sum.cold", QT_TRANSLATE_NOOP("Finding", "Die Bruttokaltmiete ist laut Angabe %1, gerechnet aber %2.")},
    Words{"sum.warm", QT_TRANSLATE_NOOP("Finding", "Die Gesamtmiete ist laut Angabe %1, gerechnet aber %2.")},
    Words{"table.numberTaken", QT_TRANSLATE_NOOP("Finding", "Die Nummer %1 ist im Register für eine andere Wohnung vergeben. Es wird eine neue vergeben.")},
    Words{"table.otherBuilding", QT_TRANSLATE_NOOP("Finding", "„%1“ weicht von Zeile %2 ab, die dasselbe Haus beschreibt. Es gilt Zeile %2.")},
    Words{"table.status", QT_TRANSLATE_NOOP("Finding", "Der Status „%1“ wird nicht übernommen; neue Leerstände beginnen als Entwurf.")},
};
// clang-format on
}

QString sentence(const Finding &finding)
{
    const auto found = std::ranges::find_if(table, [&](const Words &words) { return finding.reason == QLatin1StringView(words.reason); });
    if (found == table.end()) return finding.reason;
    QString text = QCoreApplication::translate("Finding", found->german);
    for (qsizetype i = 0; i < finding.arguments.size(); ++i) text.replace(u'%' + QString::number(i + 1), finding.arguments[i]);
    return text;
}

QStringList knownFindings()
{
    QStringList reasons;
    for (const Words &words : table) reasons += QString::fromLatin1(words.reason);
    return reasons;
}
