// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array roleWords{
    Word{"Caseworker", QT_TRANSLATE_NOOP("Term", "Sachbearbeitung Verbandsgemeinde")},
    Word{"DistrictCaseworker", QT_TRANSLATE_NOOP("Term", "Sachbearbeitung Landkreis")},
    Word{"Lead", QT_TRANSLATE_NOOP("Term", "Leitung")},
    Word{"Planning", QT_TRANSLATE_NOOP("Term", "Planung")},
    Word{"Volunteer", QT_TRANSLATE_NOOP("Term", "Freiwilligendienst")},
    Word{"Jobcenter", QT_TRANSLATE_NOOP("Term", "Jobcenter")},
    Word{"Administrator", QT_TRANSLATE_NOOP("Term", "Systemverwaltung")},
    Word{"Auditor", QT_TRANSLATE_NOOP("Term", "Datenschutz und Revision")},
};
constexpr std::array rightWords{
    Word{"Objects", QT_TRANSLATE_NOOP("Term", "Wohnungen und Leerstände")},
    Word{"Contacts", QT_TRANSLATE_NOOP("Term", "Vermieter und Kontakte")},
    Word{"Households", QT_TRANSLATE_NOOP("Term", "Haushalte")},
    Word{"LimitRelease", QT_TRANSLATE_NOOP("Term", "Mietgrenzen freigeben")},
    Word{"Handovers", QT_TRANSLATE_NOOP("Term", "Übergaben, Paten und Besuche")},
    Word{"Sessions", QT_TRANSLATE_NOOP("Term", "Infogespräche")},
    Word{"Places", QT_TRANSLATE_NOOP("Term", "Orte, Karten und Mobilität")},
    Word{"Reports", QT_TRANSLATE_NOOP("Term", "Berichte und Zahlen")},
    Word{"Accounts", QT_TRANSLATE_NOOP("Term", "Konten und Sicherung")},
    Word{"Audit", QT_TRANSLATE_NOOP("Term", "Änderungsprotokoll")},
    Word{"Retention", QT_TRANSLATE_NOOP("Term", "Löschen, Einschränken, Auskunft")},
};
constexpr std::array extentWords{
    Word{"None", QT_TRANSLATE_NOOP("Term", "nichts")},
    Word{"Counts", QT_TRANSLATE_NOOP("Term", "nur Zahlen")},
    Word{"Available", QT_TRANSLATE_NOOP("Term", "verfügbare")},
    Word{"Assigned", QT_TRANSLATE_NOOP("Term", "zugewiesene")},
    Word{"OwnOffice", QT_TRANSLATE_NOOP("Term", "der eigenen Stelle")},
    Word{"OwnArea", QT_TRANSLATE_NOOP("Term", "der eigenen Verbandsgemeinde")},
    Word{"Propose", QT_TRANSLATE_NOOP("Term", "vorschlagen")},
    Word{"All", QT_TRANSLATE_NOOP("Term", "alle")},
};
constexpr std::array requestWords{
    Word{"Access", QT_TRANSLATE_NOOP("Term", "Auskunft")}, Word{"Correction", QT_TRANSLATE_NOOP("Term", "Berichtigung")},
    Word{"Deletion", QT_TRANSLATE_NOOP("Term", "Löschung")}, Word{"Restriction", QT_TRANSLATE_NOOP("Term", "Einschränkung")},
    Word{"Objection", QT_TRANSLATE_NOOP("Term", "Widerspruch")},
};
constexpr std::array restrictionWords{
    Word{"Restriction", QT_TRANSLATE_NOOP("Term", "Einschränkung")}, Word{"Objection", QT_TRANSLATE_NOOP("Term", "Widerspruch")},
};
constexpr std::array retentionWords{
    Word{"LandlordContact", QT_TRANSLATE_NOOP("Term", "Kontaktdaten von Vermietern")},
    Word{"WithdrawnConsent", QT_TRANSLATE_NOOP("Term", "Kontaktdaten nach Widerruf")},
    Word{"VacancyEpisode", QT_TRANSLATE_NOOP("Term", "Beendete Leerstände")},
    Word{"VacancyPlace", QT_TRANSLATE_NOOP("Term", "Genaue Lage beendeter Leerstände")},
    Word{"ContactLog", QT_TRANSLATE_NOOP("Term", "Kontaktverlauf")},
    Word{"Household", QT_TRANSLATE_NOOP("Term", "Abgeschlossene Haushalte")},
    Word{"Placement", QT_TRANSLATE_NOOP("Term", "Vorschläge und Prüfungen")},
    Word{"Handover", QT_TRANSLATE_NOOP("Term", "Übergaben")},
    Word{"Visit", QT_TRANSLATE_NOOP("Term", "Besuche")},
    Word{"AttendanceList", QT_TRANSLATE_NOOP("Term", "Anwesenheit bei Infogesprächen")},
    Word{"Sponsor", QT_TRANSLATE_NOOP("Term", "Paten")},
    Word{"ImportOrigin", QT_TRANSLATE_NOOP("Term", "Rohdaten aus Importen")},
    Word{"AuditContent", QT_TRANSLATE_NOOP("Term", "Inhalt des Änderungsprotokolls")},
    Word{"ReadingLog", QT_TRANSLATE_NOOP("Term", "Leseprotokoll")},
    Word{"AnsweredRequest", QT_TRANSLATE_NOOP("Term", "Beantwortete Anträge Betroffener")},
};
constexpr std::array startWords{
    Word{"Creation", QT_TRANSLATE_NOOP("Term", "A Entstehung")}, Word{"ProcessEnd", QT_TRANSLATE_NOOP("Term", "B Ende des Vorgangs")},
    Word{"RelationEnd", QT_TRANSLATE_NOOP("Term", "C Ende der Beziehung")},
};
constexpr std::array actionWords{
    Word{"Delete", QT_TRANSLATE_NOOP("Term", "löschen")}, Word{"Anonymise", QT_TRANSLATE_NOOP("Term", "anonymisieren")},
    Word{"Coarsen", QT_TRANSLATE_NOOP("Term", "vergröbern")},
};
constexpr std::array holdWords{
    Word{"None", QT_TRANSLATE_NOOP("Term", "nichts")}, Word{"Task", QT_TRANSLATE_NOOP("Term", "offene Aufgabe")},
    Word{"Request", QT_TRANSLATE_NOOP("Term", "offener Antrag der Person")},
    Word{"Restriction", QT_TRANSLATE_NOOP("Term", "Verarbeitung eingeschränkt (Art. 18 DSGVO)")},
    Word{"Trip", QT_TRANSLATE_NOOP("Term", "in einer Mitnahmedatei unterwegs")}, Word{"Vacancy", QT_TRANSLATE_NOOP("Term", "Leerstand noch offen")},
    Word{"Tenancy", QT_TRANSLATE_NOOP("Term", "Mietverhältnis läuft")}, Word{"Agreement", QT_TRANSLATE_NOOP("Term", "Vereinbarung läuft")},
    Word{"Placement", QT_TRANSLATE_NOOP("Term", "Vorschlag oder Reservierung offen")},
    Word{"Handover", QT_TRANSLATE_NOOP("Term", "Übergabe geplant")},
    Word{"Accompaniment", QT_TRANSLATE_NOOP("Term", "Begleitung läuft oder ihre Frist")},
};
constexpr std::array runWords{
    Word{"Planned", QT_TRANSLATE_NOOP("Term", "wartet auf Bestätigung")}, Word{"Done", QT_TRANSLATE_NOOP("Term", "durchgeführt")},
    Word{"Dropped", QT_TRANSLATE_NOOP("Term", "verworfen")},
};
constexpr std::array directionWords{
    Word{"Given", QT_TRANSLATE_NOOP("Term", "abgegeben")}, Word{"Taken", QT_TRANSLATE_NOOP("Term", "übernommen")},
};
constexpr std::array lists{
    WordList{"Role", roleWords}, WordList{"Right", rightWords}, WordList{"Extent", extentWords}, WordList{"RequestKind", requestWords},
    WordList{"RestrictionKind", restrictionWords}, WordList{"RetentionKind", retentionWords}, WordList{"RetentionStart", startWords},
    WordList{"RetentionAction", actionWords}, WordList{"RetentionHold", holdWords}, WordList{"RunState", runWords},
    WordList{"ExchangeDirection", directionWords},
};
}
// clang-format on

std::span<const WordList> accessWords()
{
    return lists;
}
