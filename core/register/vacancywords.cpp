// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array vacancyStatusWords{
    Word{"Draft", QT_TRANSLATE_NOOP("Term", "Entwurf")}, Word{"Recorded", QT_TRANSLATE_NOOP("Term", "erfasst")},
    Word{"Verified", QT_TRANSLATE_NOOP("Term", "geprüft")}, Word{"Available", QT_TRANSLATE_NOOP("Term", "verfügbar")},
    Word{"Reserved", QT_TRANSLATE_NOOP("Term", "reserviert")}, Word{"Proposed", QT_TRANSLATE_NOOP("Term", "vorgeschlagen")},
    Word{"CommitmentPending", QT_TRANSLATE_NOOP("Term", "Zusicherung läuft")}, Word{"Let", QT_TRANSLATE_NOOP("Term", "vermietet")},
    Word{"HandedOver", QT_TRANSLATE_NOOP("Term", "übergeben")}, Word{"Closed", QT_TRANSLATE_NOOP("Term", "abgeschlossen")},
    Word{"Dormant", QT_TRANSLATE_NOOP("Term", "ruhend")}, Word{"Renovating", QT_TRANSLATE_NOOP("Term", "in Sanierung")},
    Word{"Dropped", QT_TRANSLATE_NOOP("Term", "entfallen")}, Word{"Withdrawn", QT_TRANSLATE_NOOP("Term", "widerrufen")},
};
constexpr std::array statusGroupWords{
    Word{"ToCheck", QT_TRANSLATE_NOOP("Term", "zu prüfen")}, Word{"Available", QT_TRANSLATE_NOOP("Term", "verfügbar")},
    Word{"Reserved", QT_TRANSLATE_NOOP("Term", "reserviert")}, Word{"InPlacement", QT_TRANSLATE_NOOP("Term", "in Vermittlung")},
    Word{"Let", QT_TRANSLATE_NOOP("Term", "vermietet")}, Word{"Paused", QT_TRANSLATE_NOOP("Term", "ruhend oder in Sanierung")},
    Word{"Ended", QT_TRANSLATE_NOOP("Term", "beendet")},
};
constexpr std::array reportSourceWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Landlord", QT_TRANSLATE_NOOP("Term", "Vermieter selbst")},
    Word{"MunicipalAssociation", QT_TRANSLATE_NOOP("Term", "Verbandsgemeinde")},
    Word{"Municipality", QT_TRANSLATE_NOOP("Term", "Ortsgemeinde")},
    Word{"BrokerOpenImmo", QT_TRANSLATE_NOOP("Term", "Makler (OpenImmo)")},
    Word{"TableImport", QT_TRANSLATE_NOOP("Term", "Tabelle eingelesen")},
    Word{"HousingCompany", QT_TRANSLATE_NOOP("Term", "Wohnungsunternehmen")}, Word{"Volunteer", QT_TRANSLATE_NOOP("Term", "Ehrenamt")},
    Word{"PortalResearch", QT_TRANSLATE_NOOP("Term", "eigene Recherche im Portal")},
    Word{"Other", QT_TRANSLATE_NOOP("Term", "sonstige")},
};
constexpr std::array vacancyReasonWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"TenantChange", QT_TRANSLATE_NOOP("Term", "Mieterwechsel")},
    Word{"ConstructionWork", QT_TRANSLATE_NOOP("Term", "Baumaßnahme")},
    Word{"DemolitionPlanned", QT_TRANSLATE_NOOP("Term", "Abriss geplant")},
    Word{"SalePlanned", QT_TRANSLATE_NOOP("Term", "Verkauf geplant")},
    Word{"OwnUsePlanned", QT_TRANSLATE_NOOP("Term", "Eigennutzung geplant")}, Word{"Inheritance", QT_TRANSLATE_NOOP("Term", "Erbfall")},
    Word{"NoDemand", QT_TRANSLATE_NOOP("Term", "keine Nachfrage")}, Word{"Condition", QT_TRANSLATE_NOOP("Term", "Zustand")},
    Word{"BadLettingExperience", QT_TRANSLATE_NOOP("Term", "schlechte Erfahrung mit Vermietung")},
    Word{"KeptForRelatives", QT_TRANSLATE_NOOP("Term", "freigehalten für Angehörige")},
    Word{"LegalDispute", QT_TRANSLATE_NOOP("Term", "Rechtsstreit")}, Word{"Other", QT_TRANSLATE_NOOP("Term", "Sonstiges")},
};
constexpr std::array dateAccuracyWords{
    Word{"Day", QT_TRANSLATE_NOOP("Term", "auf den Tag")}, Word{"Month", QT_TRANSLATE_NOOP("Term", "auf den Monat")},
    Word{"Year", QT_TRANSLATE_NOOP("Term", "auf das Jahr")}, Word{"Estimated", QT_TRANSLATE_NOOP("Term", "geschätzt")},
};
constexpr std::array availabilityWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"OnDate", QT_TRANSLATE_NOOP("Term", "zum Datum")},
    Word{"Immediately", QT_TRANSLATE_NOOP("Term", "sofort")}, Word{"ByArrangement", QT_TRANSLATE_NOOP("Term", "nach Vereinbarung")},
};
constexpr std::array vacancyKindWords{
    Word{"SingleDwelling", QT_TRANSLATE_NOOP("Term", "einzelne Wohnung")},
    Word{"WholeBuilding", QT_TRANSLATE_NOOP("Term", "ganzes Gebäude")}, Word{"PartlyVacant", QT_TRANSLATE_NOOP("Term", "Teilleerstand")},
    Word{"Imminent", QT_TRANSLATE_NOOP("Term", "drohender Leerstand")},
};
constexpr std::array usePotentialWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Immediate", QT_TRANSLATE_NOOP("Term", "sofort nutzbar")},
    Word{"AfterRenovation", QT_TRANSLATE_NOOP("Term", "nach Renovierung")},
    Word{"AfterRefurbishment", QT_TRANSLATE_NOOP("Term", "nach Sanierung")},
    Word{"NotHousing", QT_TRANSLATE_NOOP("Term", "nicht zum Wohnen")}, Word{"Demolition", QT_TRANSLATE_NOOP("Term", "Abriss")},
};
constexpr std::array renovationEffortWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "keiner")},
    Word{"Low", QT_TRANSLATE_NOOP("Term", "gering")}, Word{"Medium", QT_TRANSLATE_NOOP("Term", "mittel")},
    Word{"High", QT_TRANSLATE_NOOP("Term", "hoch")},
};
constexpr std::array willingnessWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Yes", QT_TRANSLATE_NOOP("Term", "ja")},
    Word{"Conditional", QT_TRANSLATE_NOOP("Term", "unter Bedingungen")}, Word{"No", QT_TRANSLATE_NOOP("Term", "nein")},
};
constexpr std::array targetGroupsWords{
    Word{"BenefitRecipients", QT_TRANSLATE_NOOP("Term", "Leistungsbeziehende")},
    Word{"Refugees", QT_TRANSLATE_NOOP("Term", "Geflüchtete")}, Word{"Families", QT_TRANSLATE_NOOP("Term", "Familien")},
    Word{"FixedTerm", QT_TRANSLATE_NOOP("Term", "befristet")},
    Word{"MunicipalLease", QT_TRANSLATE_NOOP("Term", "Anmietung durch Kommune")},
};
constexpr std::array evidenceWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"OwnReport", QT_TRANSLATE_NOOP("Term", "Eigenmeldung")},
    Word{"AssociationReport", QT_TRANSLATE_NOOP("Term", "Meldung der Verbandsgemeinde")},
    Word{"SiteVisit", QT_TRANSLATE_NOOP("Term", "Ortsbegehung")}, Word{"WaterConsumption", QT_TRANSLATE_NOOP("Term", "Wasserverbrauch")},
    Word{"ElectricityMeter", QT_TRANSLATE_NOOP("Term", "Stromzähler")},
    Word{"PopulationRegister", QT_TRANSLATE_NOOP("Term", "Melderegister")}, Word{"Portal", QT_TRANSLATE_NOOP("Term", "Portal")},
    Word{"Broker", QT_TRANSLATE_NOOP("Term", "Makler")}, Word{"Other", QT_TRANSLATE_NOOP("Term", "sonstige")},
};
constexpr std::array parkingWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "keiner")},
    Word{"OpenSpace", QT_TRANSLATE_NOOP("Term", "Freiplatz")}, Word{"Garage", QT_TRANSLATE_NOOP("Term", "Garage")},
    Word{"UndergroundGarage", QT_TRANSLATE_NOOP("Term", "Tiefgarage")}, Word{"Carport", QT_TRANSLATE_NOOP("Term", "Carport")},
    Word{"Duplex", QT_TRANSLATE_NOOP("Term", "Duplex")}, Word{"MultiStorey", QT_TRANSLATE_NOOP("Term", "Parkhaus")},
    Word{"Other", QT_TRANSLATE_NOOP("Term", "sonstiger")},
};
constexpr std::array rentAdjustmentWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "keine")},
    Word{"Stepped", QT_TRANSLATE_NOOP("Term", "Staffelmiete")}, Word{"Indexed", QT_TRANSLATE_NOOP("Term", "Indexmiete")},
};
constexpr std::array petsWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"No", QT_TRANSLATE_NOOP("Term", "nein")},
    Word{"Yes", QT_TRANSLATE_NOOP("Term", "ja")}, Word{"ByArrangement", QT_TRANSLATE_NOOP("Term", "nach Absprache")},
};
constexpr std::array letToWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Sgb2", QT_TRANSLATE_NOOP("Term", "SGB II")},
    Word{"Sgb12", QT_TRANSLATE_NOOP("Term", "SGB XII")}, Word{"Asylblg", QT_TRANSLATE_NOOP("Term", "AsylbLG")},
    Word{"NoBenefit", QT_TRANSLATE_NOOP("Term", "ohne Leistungsbezug")},
    Word{"OutsideRegister", QT_TRANSLATE_NOOP("Term", "anderweitig, außerhalb des Registers")},
    Word{"MunicipalityAsTenant", QT_TRANSLATE_NOOP("Term", "Kommune als Mieterin")},
};
constexpr std::array triWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"No", QT_TRANSLATE_NOOP("Term", "nein")},
    Word{"Yes", QT_TRANSLATE_NOOP("Term", "ja")},
};
constexpr std::array lists{
    WordList{"VacancyStatus", vacancyStatusWords},
    WordList{"StatusGroup", statusGroupWords},
    WordList{"ReportSource", reportSourceWords},
    WordList{"VacancyReason", vacancyReasonWords},
    WordList{"DateAccuracy", dateAccuracyWords},
    WordList{"Availability", availabilityWords},
    WordList{"VacancyKind", vacancyKindWords},
    WordList{"UsePotential", usePotentialWords},
    WordList{"RenovationEffort", renovationEffortWords},
    WordList{"Willingness", willingnessWords},
    WordList{"TargetGroups", targetGroupsWords},
    WordList{"Evidence", evidenceWords},
    WordList{"Parking", parkingWords},
    WordList{"RentAdjustment", rentAdjustmentWords},
    WordList{"Pets", petsWords},
    WordList{"LetTo", letToWords},
    WordList{"Tri", triWords},
};
}
// clang-format on

std::span<const WordList> vacancyWords()
{
    return lists;
}
