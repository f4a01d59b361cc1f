// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array landlordKindWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Private", QT_TRANSLATE_NOOP("Term", "privat")},
    Word{"CommunityOfHeirs", QT_TRANSLATE_NOOP("Term", "Erbengemeinschaft")},
    Word{"OwnersAssociation", QT_TRANSLATE_NOOP("Term", "Wohnungseigentümergemeinschaft")},
    Word{"HousingCompany", QT_TRANSLATE_NOOP("Term", "Wohnungsunternehmen")},
    Word{"Cooperative", QT_TRANSLATE_NOOP("Term", "Genossenschaft")}, Word{"Church", QT_TRANSLATE_NOOP("Term", "Kirche")},
    Word{"Municipality", QT_TRANSLATE_NOOP("Term", "Kommune")},
    Word{"BrokerOrManager", QT_TRANSLATE_NOOP("Term", "Makler oder Verwalter")},
};
constexpr std::array salutationWords{
    Word{"None", QT_TRANSLATE_NOOP("Term", "keine")}, Word{"Ms", QT_TRANSLATE_NOOP("Term", "Frau")},
    Word{"Mr", QT_TRANSLATE_NOOP("Term", "Herr")}, Word{"Company", QT_TRANSLATE_NOOP("Term", "Firma")},
};
constexpr std::array channelWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Phone", QT_TRANSLATE_NOOP("Term", "Telefon")},
    Word{"Mobile", QT_TRANSLATE_NOOP("Term", "Mobil")}, Word{"Email", QT_TRANSLATE_NOOP("Term", "E-Mail")},
    Word{"Letter", QT_TRANSLATE_NOOP("Term", "Brief")}, Word{"Visit", QT_TRANSLATE_NOOP("Term", "Besuch")},
    Word{"Session", QT_TRANSLATE_NOOP("Term", "Veranstaltung")}, Word{"Other", QT_TRANSLATE_NOOP("Term", "anders")},
};
constexpr std::array dwellingRoleWords{
    Word{"Owner", QT_TRANSLATE_NOOP("Term", "Eigentümer")}, Word{"Manager", QT_TRANSLATE_NOOP("Term", "Verwalter")},
    Word{"Broker", QT_TRANSLATE_NOOP("Term", "Makler")}, Word{"MainTenant", QT_TRANSLATE_NOOP("Term", "Hauptmieter")},
};
constexpr std::array consentPurposeWords{
    Word{"StoreInRegister", QT_TRANSLATE_NOOP("Term", "Speichern im Register")},
    Word{"ContactOnDemand", QT_TRANSLATE_NOOP("Term", "Kontakt bei Bedarf")},
    Word{"EventInvitation", QT_TRANSLATE_NOOP("Term", "Einladung zu Veranstaltungen")},
    Word{"ShareWithOffices", QT_TRANSLATE_NOOP("Term", "Weitergabe an Verbandsgemeinde und Jobcenter")},
    Word{"AddressToSeekers", QT_TRANSLATE_NOOP("Term", "Adresse an Wohnungssuchende")},
    Word{"Photos", QT_TRANSLATE_NOOP("Term", "Fotos")},
};
constexpr std::array legalBasisWords{
    Word{"Consent", QT_TRANSLATE_NOOP("Term", "Einwilligung, Art. 6 Abs. 1 a DSGVO")},
    Word{"PreContract", QT_TRANSLATE_NOOP("Term", "Vertragsanbahnung, Art. 6 Abs. 1 b DSGVO")},
    Word{"PublicTask", QT_TRANSLATE_NOOP("Term", "öffentliche Aufgabe, Art. 6 Abs. 1 e DSGVO")},
};
constexpr std::array consentFormWords{
    Word{"Written", QT_TRANSLATE_NOOP("Term", "schriftlich")}, Word{"Electronic", QT_TRANSLATE_NOOP("Term", "elektronisch")},
    Word{"OralDocumented", QT_TRANSLATE_NOOP("Term", "mündlich, dokumentiert")},
};
constexpr std::array directionWords{
    Word{"Outgoing", QT_TRANSLATE_NOOP("Term", "ausgehend")}, Word{"Incoming", QT_TRANSLATE_NOOP("Term", "eingehend")},
};
constexpr std::array contactOutcomeWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "offen")}, Word{"Reached", QT_TRANSLATE_NOOP("Term", "erreicht")},
    Word{"NotReached", QT_TRANSLATE_NOOP("Term", "nicht erreicht")},
    Word{"MessageLeft", QT_TRANSLATE_NOOP("Term", "Nachricht hinterlassen")},
    Word{"CallBackWanted", QT_TRANSLATE_NOOP("Term", "Rückruf gewünscht")},
    Word{"DataConfirmed", QT_TRANSLATE_NOOP("Term", "Daten bestätigt")}, Word{"Promised", QT_TRANSLATE_NOOP("Term", "Zusage")},
    Word{"Declined", QT_TRANSLATE_NOOP("Term", "Absage")}, Word{"NoLongerVacant", QT_TRANSLATE_NOOP("Term", "nicht mehr frei")},
};
constexpr std::array taskStateWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "offen")}, Word{"Done", QT_TRANSLATE_NOOP("Term", "erledigt")},
    Word{"Cancelled", QT_TRANSLATE_NOOP("Term", "abgebrochen")},
};
constexpr std::array subjectKindWords{
    Word{"None", QT_TRANSLATE_NOOP("Term", "ohne Bezug")}, Word{"Building", QT_TRANSLATE_NOOP("Term", "Gebäude")},
    Word{"Dwelling", QT_TRANSLATE_NOOP("Term", "Wohnung")}, Word{"Vacancy", QT_TRANSLATE_NOOP("Term", "Leerstand")},
    Word{"Landlord", QT_TRANSLATE_NOOP("Term", "Vermieter")}, Word{"Consent", QT_TRANSLATE_NOOP("Term", "Einwilligung")},
    Word{"Contact", QT_TRANSLATE_NOOP("Term", "Gespräch")}, Word{"Municipality", QT_TRANSLATE_NOOP("Term", "Gemeinde")},
    Word{"Household", QT_TRANSLATE_NOOP("Term", "Haushalt")}, Word{"Session", QT_TRANSLATE_NOOP("Term", "Infogespräch")},
    Word{"Agreement", QT_TRANSLATE_NOOP("Term", "Vereinbarung")},
    Word{"Handover", QT_TRANSLATE_NOOP("Term", "Übergabe")},
    Word{"Sponsor", QT_TRANSLATE_NOOP("Term", "Pate")},
    Word{"Visit", QT_TRANSLATE_NOOP("Term", "Besuch")},
};
constexpr std::array documentKindWords{
    Word{"Other", QT_TRANSLATE_NOOP("Term", "Sonstiges")}, Word{"Photo", QT_TRANSLATE_NOOP("Term", "Foto")},
    Word{"FloorPlan", QT_TRANSLATE_NOOP("Term", "Grundriss")}, Word{"SitePlan", QT_TRANSLATE_NOOP("Term", "Lageplan")},
    Word{"EnergyCertificate", QT_TRANSLATE_NOOP("Term", "Energieausweis")}, Word{"Consent", QT_TRANSLATE_NOOP("Term", "Einwilligung")},
    Word{"PowerOfAttorney", QT_TRANSLATE_NOOP("Term", "Vollmacht")}, Word{"Letter", QT_TRANSLATE_NOOP("Term", "Schreiben")},
    Word{"Offer", QT_TRANSLATE_NOOP("Term", "Angebot")},
    Word{"SignedScan", QT_TRANSLATE_NOOP("Term", "unterschriebenes Schriftstück")},
};

constexpr std::array lists{
    WordList{"LandlordKind", landlordKindWords},
    WordList{"Salutation", salutationWords},
    WordList{"Channel", channelWords},
    WordList{"DwellingRole", dwellingRoleWords},
    WordList{"ConsentPurpose", consentPurposeWords},
    WordList{"LegalBasis", legalBasisWords},
    WordList{"ConsentForm", consentFormWords},
    WordList{"Direction", directionWords},
    WordList{"ContactOutcome", contactOutcomeWords},
    WordList{"TaskState", taskStateWords},
    WordList{"SubjectKind", subjectKindWords},
    WordList{"DocumentKind", documentKindWords},
};
}
// clang-format on

std::span<const WordList> landlordWords()
{
    return lists;
}
