// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/stepwords.h"
#include "core/register/settinginput.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Verb {
    const char *verb;
    const char *german;
};
// One line per verb, sorted.
// clang-format off
constexpr std::array verbs{
    Verb{"account.added", QT_TRANSLATE_NOOP("Step", "Konto %1 anlegen")},
    Verb{"account.changed", QT_TRANSLATE_NOOP("Step", "Konto %1 ändern")},
    Verb{"account.removed", QT_TRANSLATE_NOOP("Step", "Konto %1 entfernen")},
    Verb{"actor.changed", QT_TRANSLATE_NOOP("Step", "Anmeldung %1")},
    Verb{"addresses.imported", QT_TRANSLATE_NOOP("Step", "Adressen einlesen (%1)")},
    Verb{"agreement.added", QT_TRANSLATE_NOOP("Step", "Vereinbarung „%1“ eintragen")},
    Verb{"agreement.changed", QT_TRANSLATE_NOOP("Step", "Vereinbarung „%1“ ändern")},
    Verb{"agreement.removed", QT_TRANSLATE_NOOP("Step", "Vereinbarung „%1“ löschen")},
    Verb{"area.changed", QT_TRANSLATE_NOOP("Step", "Gemeinden des Vergleichsraums %1")},
    Verb{"basemap.imported", QT_TRANSLATE_NOOP("Step", "Hintergrundkarte einlesen (%1)")},
    Verb{"basemap.removed", QT_TRANSLATE_NOOP("Step", "Hintergrundkarte entfernen (%1)")},
    Verb{"boundaries.imported", QT_TRANSLATE_NOOP("Step", "Gemeindegrenzen einlesen (%1)")},
    Verb{"consent.changed", QT_TRANSLATE_NOOP("Step", "Einwilligung „%1“ ändern")},
    Verb{"consent.withdrawn", QT_TRANSLATE_NOOP("Step", "Widerruf „%1“ eintragen")},
    Verb{"contact.added", QT_TRANSLATE_NOOP("Step", "Gespräch mit %1")},
    Verb{"contact.changed", QT_TRANSLATE_NOOP("Step", "Gespräch mit %1 ändern")},
    Verb{"document.added", QT_TRANSLATE_NOOP("Step", "Unterlage „%1“ hinzufügen")},
    Verb{"document.changed", QT_TRANSLATE_NOOP("Step", "Unterlage „%1“ ändern")},
    Verb{"document.many", QT_TRANSLATE_NOOP("Step", "%1 Unterlagen hinzufügen")},
    Verb{"document.moved", QT_TRANSLATE_NOOP("Step", "Unterlage „%1“ verschieben")},
    Verb{"document.originals", QT_TRANSLATE_NOOP("Step", "%1 Originale übernehmen")},
    Verb{"document.removed", QT_TRANSLATE_NOOP("Step", "Unterlage „%1“ entfernen")},
    Verb{"document.replaced", QT_TRANSLATE_NOOP("Step", "Original von „%1“ übernehmen")},
    Verb{"engagement.begun", QT_TRANSLATE_NOOP("Step", "Patenschaft für %1 beginnen")},
    Verb{"engagement.changed", QT_TRANSLATE_NOOP("Step", "Patenschaft für %1 ändern")},
    Verb{"engagement.ended", QT_TRANSLATE_NOOP("Step", "Patenschaft für %1 beenden")},
    Verb{"exchange.confirmed", QT_TRANSLATE_NOOP("Step", "Schlüssel von %1 bestätigen")},
    Verb{"exchange.forgotten", QT_TRANSLATE_NOOP("Step", "Schlüssel von %1 vergessen")},
    Verb{"exchange.given", QT_TRANSLATE_NOOP("Step", "Weitergabe %1")},
    Verb{"exchange.ownkey", QT_TRANSLATE_NOOP("Step", "Schlüssel von %1 anlegen")},
    Verb{"exchange.renamed", QT_TRANSLATE_NOOP("Step", "Schlüssel von %1 umbenennen")},
    Verb{"exchange.taken", QT_TRANSLATE_NOOP("Step", "Austauschdatei %1 übernehmen")},
    Verb{"grid.imported", QT_TRANSLATE_NOOP("Step", "Zensusgitter einlesen (%1)")},
    Verb{"gtfs.imported", QT_TRANSLATE_NOOP("Step", "Fahrplan einlesen (%1)")},
    Verb{"handover.added", QT_TRANSLATE_NOOP("Step", "Übergabe %1 planen")},
    Verb{"handover.cancelled", QT_TRANSLATE_NOOP("Step", "Übergabe %1 absagen")},
    Verb{"handover.changed", QT_TRANSLATE_NOOP("Step", "Übergabe %1 ändern")},
    Verb{"handover.concluded", QT_TRANSLATE_NOOP("Step", "Übergabe %1 abschließen")},
    Verb{"handover.removed", QT_TRANSLATE_NOOP("Step", "Übergabe %1 löschen")},
    Verb{"handover.signed", QT_TRANSLATE_NOOP("Step", "Übergabe %1 unterschreiben")},
    Verb{"handover.supplement", QT_TRANSLATE_NOOP("Step", "Nachtrag zu %1")},
    Verb{"handover.unsigned", QT_TRANSLATE_NOOP("Step", "Unterschriften verwerfen: %1")},
    Verb{"heating.imported", QT_TRANSLATE_NOOP("Step", "Richtwerte für Heizkosten aus %1 einlesen")},
    Verb{"holidays.imported", QT_TRANSLATE_NOOP("Step", "Schulferien aus %1 einlesen")},
    Verb{"household.added", QT_TRANSLATE_NOOP("Step", "Haushalt %1 erfassen")},
    Verb{"household.changed", QT_TRANSLATE_NOOP("Step", "Haushalt %1 ändern")},
    Verb{"household.removed", QT_TRANSLATE_NOOP("Step", "Haushalt %1 löschen")},
    Verb{"landlord.added", QT_TRANSLATE_NOOP("Step", "Vermieter %1 erfassen")},
    Verb{"landlord.changed", QT_TRANSLATE_NOOP("Step", "Vermieter %1 ändern")},
    Verb{"landlord.removed", QT_TRANSLATE_NOOP("Step", "Vermieter %1 löschen")},
    Verb{"limits.imported", QT_TRANSLATE_NOOP("Step", "Mietgrenzen aus %1 einlesen")},
    Verb{"limits.released", QT_TRANSLATE_NOOP("Step", "Mietgrenzen %1 freigeben")},
    Verb{"measure.added", QT_TRANSLATE_NOOP("Step", "Maßnahme „%1“ hinzufügen")},
    Verb{"measure.changed", QT_TRANSLATE_NOOP("Step", "Maßnahme „%1“ ändern")},
    Verb{"measure.moved", QT_TRANSLATE_NOOP("Step", "Maßnahme „%1“ versetzen")},
    Verb{"measure.removed", QT_TRANSLATE_NOOP("Step", "Maßnahme „%1“ löschen")},
    Verb{"measure.switched", QT_TRANSLATE_NOOP("Step", "Maßnahme „%1“ ein- oder ausschalten")},
    Verb{"objection.added", QT_TRANSLATE_NOOP("Step", "Widerspruch eintragen (%1)")},
    Verb{"objection.lifted", QT_TRANSLATE_NOOP("Step", "Widerspruch aufheben (%1)")},
    Verb{"office.given", QT_TRANSLATE_NOOP("Step", "Datensätzen ohne Dienststelle eine geben (%1)")},
    Verb{"openimmo.imported", QT_TRANSLATE_NOOP("Step", "OpenImmo einlesen (%1)")},
    Verb{"osm.imported", QT_TRANSLATE_NOOP("Step", "OpenStreetMap einlesen (%1)")},
    Verb{"place.added", QT_TRANSLATE_NOOP("Step", "%1 eintragen")},
    Verb{"place.changed", QT_TRANSLATE_NOOP("Step", "%1 ändern")},
    Verb{"place.confirmed", QT_TRANSLATE_NOOP("Step", "%1 als geprüft eintragen")},
    Verb{"place.removed", QT_TRANSLATE_NOOP("Step", "%1 löschen")},
    Verb{"places.imported", QT_TRANSLATE_NOOP("Step", "Orte aus %1 einlesen")},
    Verb{"plan.begun", QT_TRANSLATE_NOOP("Step", "Freiwillige Besuche bei %1 beginnen")},
    Verb{"plan.ended", QT_TRANSLATE_NOOP("Step", "Freiwillige Besuche bei %1 beenden")},
    Verb{"profile.added", QT_TRANSLATE_NOOP("Step", "Profil „%1“ anlegen")},
    Verb{"profile.changed", QT_TRANSLATE_NOOP("Step", "Profil „%1“ ändern")},
    Verb{"profile.removed", QT_TRANSLATE_NOOP("Step", "Profil „%1“ löschen")},
    Verb{"proposal.added", QT_TRANSLATE_NOOP("Step", "Wohnung vorschlagen (%1)")},
    Verb{"proposal.decided", QT_TRANSLATE_NOOP("Step", "Antwort auf den Vorschlag (%1)")},
    Verb{"proposal.viewing", QT_TRANSLATE_NOOP("Step", "Besichtigung am %1")},
    Verb{"register.restored", QT_TRANSLATE_NOOP("Step", "Sicherung zurückspielen (Stand %1)")},
    Verb{"report.added", QT_TRANSLATE_NOOP("Step", "Bericht %1 anlegen")},
    Verb{"report.changed", QT_TRANSLATE_NOOP("Step", "Bericht %1 ändern")},
    Verb{"report.counted", QT_TRANSLATE_NOOP("Step", "Zahlen in Bericht %1 festhalten")},
    Verb{"report.released", QT_TRANSLATE_NOOP("Step", "Bericht %1 freigeben")},
    Verb{"report.removed", QT_TRANSLATE_NOOP("Step", "Bericht %1 löschen")},
    Verb{"request.added", QT_TRANSLATE_NOOP("Step", "Antrag %1 aufnehmen")},
    Verb{"request.answered", QT_TRANSLATE_NOOP("Step", "Antrag %1 als beantwortet eintragen")},
    Verb{"request.changed", QT_TRANSLATE_NOOP("Step", "Antrag %1 ändern")},
    Verb{"request.reopened", QT_TRANSLATE_NOOP("Step", "Antrag %1 wieder öffnen")},
    Verb{"reservation.extended", QT_TRANSLATE_NOOP("Step", "Reservierung von %1 verlängern")},
    Verb{"reservation.returned", QT_TRANSLATE_NOOP("Step", "Abgelaufene Reservierungen zurückgeben (%1)")},
    Verb{"restriction.added", QT_TRANSLATE_NOOP("Step", "Einschränkung eintragen (%1)")},
    Verb{"restriction.lifted", QT_TRANSLATE_NOOP("Step", "Einschränkung aufheben (%1)")},
    Verb{"result.kept", QT_TRANSLATE_NOOP("Step", "Ergebnis %1 behalten")},
    Verb{"result.removed", QT_TRANSLATE_NOOP("Step", "Ergebnis %1 löschen")},
    Verb{"retention.done", QT_TRANSLATE_NOOP("Step", "Löschlauf %1 durchführen")},
    Verb{"retention.dropped", QT_TRANSLATE_NOOP("Step", "Löschlauf %1 verwerfen")},
    Verb{"retention.planned", QT_TRANSLATE_NOOP("Step", "Löschlauf %1 planen")},
    Verb{"retention.rule", QT_TRANSLATE_NOOP("Step", "Frist für „%1“ ändern")},
    Verb{"role.changed", QT_TRANSLATE_NOOP("Step", "Vermieter %1 der Wohnung zuordnen")},
    Verb{"role.ended", QT_TRANSLATE_NOOP("Step", "Rolle von %1 an der Wohnung beenden")},
    Verb{"role.first", QT_TRANSLATE_NOOP("Step", "%1 zuerst anrufen")},
    Verb{"role.removed", QT_TRANSLATE_NOOP("Step", "Vermieter %1 von der Wohnung lösen")},
    Verb{"sample.added", QT_TRANSLATE_NOOP("Step", "Musterbestand mit %1 Leerständen anlegen")},
    Verb{"scenario.added", QT_TRANSLATE_NOOP("Step", "Szenario „%1“ anlegen")},
    Verb{"scenario.changed", QT_TRANSLATE_NOOP("Step", "Szenario „%1“ ändern")},
    Verb{"scenario.copied", QT_TRANSLATE_NOOP("Step", "Szenario „%1“ kopieren")},
    Verb{"scenario.removed", QT_TRANSLATE_NOOP("Step", "Szenario „%1“ löschen")},
    Verb{"search.added", QT_TRANSLATE_NOOP("Step", "Suche „%1“ speichern")},
    Verb{"search.changed", QT_TRANSLATE_NOOP("Step", "Suche „%1“ ändern")},
    Verb{"search.removed", QT_TRANSLATE_NOOP("Step", "Suche „%1“ löschen")},
    Verb{"session.added", QT_TRANSLATE_NOOP("Step", "Infogespräch %1 planen")},
    Verb{"session.cancelled", QT_TRANSLATE_NOOP("Step", "Infogespräch %1 absagen")},
    Verb{"session.changed", QT_TRANSLATE_NOOP("Step", "Infogespräch %1 ändern")},
    Verb{"session.held", QT_TRANSLATE_NOOP("Step", "Infogespräch %1 als durchgeführt eintragen")},
    Verb{"session.invite", QT_TRANSLATE_NOOP("Step", "Zu %1 einladen")},
    Verb{"session.released", QT_TRANSLATE_NOOP("Step", "Protokoll von %1 freigeben")},
    Verb{"session.removed", QT_TRANSLATE_NOOP("Step", "Infogespräch %1 löschen")},
    Verb{"session.reopened", QT_TRANSLATE_NOOP("Step", "Freigabe des Protokolls von %1 zurücknehmen")},
    Verb{"session.reply", QT_TRANSLATE_NOOP("Step", "Rückmeldung zu %1 eintragen")},
    Verb{"session.sent", QT_TRANSLATE_NOOP("Step", "Einladungen zu %1 als versandt eintragen")},
    Verb{"session.uninvite", QT_TRANSLATE_NOOP("Step", "Von der Liste zu %1 nehmen")},
    Verb{"setting.changed", QT_TRANSLATE_NOOP("Step", "Einstellung „%1“ ändern")},
    Verb{"settings.changed", QT_TRANSLATE_NOOP("Step", "Einstellungen des Registers ändern")},
    Verb{"sponsor.added", QT_TRANSLATE_NOOP("Step", "Pate %1 erfassen")},
    Verb{"sponsor.changed", QT_TRANSLATE_NOOP("Step", "Pate %1 ändern")},
    Verb{"sponsor.removed", QT_TRANSLATE_NOOP("Step", "Pate %1 löschen")},
    Verb{"table.imported", QT_TRANSLATE_NOOP("Step", "Tabelle einlesen (%1)")},
    Verb{"task.added", QT_TRANSLATE_NOOP("Step", "Wiedervorlage %1")},
    Verb{"task.changed", QT_TRANSLATE_NOOP("Step", "Wiedervorlage %1 ändern")},
    Verb{"template.changed", QT_TRANSLATE_NOOP("Step", "Vorlage %1 ändern")},
    Verb{"template.reset", QT_TRANSLATE_NOOP("Step", "Vorlage %1 zurücksetzen")},
    Verb{"tenancy.changed", QT_TRANSLATE_NOOP("Step", "Mietverhältnis von %1 ändern")},
    Verb{"texts.released", QT_TRANSLATE_NOOP("Step", "Texte der Übergabe freigeben (%1)")},
    Verb{"texts.withdrawn", QT_TRANSLATE_NOOP("Step", "Freigabe der Texte der Übergabe zurücknehmen (%1)")},
    Verb{"topic.changed", QT_TRANSLATE_NOOP("Step", "Text zum Thema „%1“ ändern")},
    Verb{"topic.reset", QT_TRANSLATE_NOOP("Step", "Text zum Thema „%1“ zurücksetzen")},
    Verb{"trash.restored", QT_TRANSLATE_NOOP("Step", "%1 zurückholen")},
    Verb{"trip.givenUp", QT_TRANSLATE_NOOP("Step", "Mitnahmedatei %1 aufgeben")},
    Verb{"trip.merged", QT_TRANSLATE_NOOP("Step", "Mitnahmedatei %1 übernehmen")},
    Verb{"trip.taken", QT_TRANSLATE_NOOP("Step", "Mitnehmen (%1)")},
    Verb{"vacancies.confirmed", QT_TRANSLATE_NOOP("Step", "%1 Leerstände bestätigen")},
    Verb{"vacancies.status", QT_TRANSLATE_NOOP("Step", "Status von %1 Leerständen ändern")},
    Verb{"vacancies.task", QT_TRANSLATE_NOOP("Step", "Wiedervorlage zu %1 Leerständen")},
    Verb{"vacancy.added", QT_TRANSLATE_NOOP("Step", "Leerstand %1 erfassen")},
    Verb{"vacancy.changed", QT_TRANSLATE_NOOP("Step", "Leerstand %1 ändern")},
    Verb{"vacancy.confirmed", QT_TRANSLATE_NOOP("Step", "Leerstand %1 bestätigen")},
    Verb{"vacancy.merged", QT_TRANSLATE_NOOP("Step", "Zusammenführen mit %1")},
    Verb{"vacancy.moved", QT_TRANSLATE_NOOP("Step", "Lage von %1 ändern")},
    Verb{"vacancy.removed", QT_TRANSLATE_NOOP("Step", "Leerstand %1 löschen")},
    Verb{"vacancy.reserved", QT_TRANSLATE_NOOP("Step", "Leerstand %1 reservieren")},
    Verb{"vacancy.status", QT_TRANSLATE_NOOP("Step", "Status von %1 ändern")},
    Verb{"visit.added", QT_TRANSLATE_NOOP("Step", "Besuch %1 planen")},
    Verb{"visit.cancelled", QT_TRANSLATE_NOOP("Step", "Besuch %1 absagen")},
    Verb{"visit.changed", QT_TRANSLATE_NOOP("Step", "Besuch %1 ändern")},
    Verb{"visit.done", QT_TRANSLATE_NOOP("Step", "Besuch %1 abschließen")},
};
// clang-format on
}

QString wordsOf(const Step &step)
{
    QString subject = step.verb == "setting.changed"_L1 ? settingLabel(step.subject) : step.subject;
    const auto *const known = std::ranges::find_if(verbs, [&](const Verb &verb) { return step.verb == QLatin1StringView(verb.verb); });
    if (known == verbs.end()) return subject;
    const QString said = QCoreApplication::translate("Step", known->german);
    return said.contains("%1"_L1) ? said.arg(subject) : said;
}

QStringList knownVerbs()
{
    QStringList known;
    known.reserve(static_cast<qsizetype>(verbs.size()));
    for (const Verb &verb : verbs) known += QString::fromLatin1(verb.verb);
    return known;
}
