// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array handoverKindWords{
    Word{"MoveIn", QT_TRANSLATE_NOOP("Term", "Einzug")}, Word{"MoveOut", QT_TRANSLATE_NOOP("Term", "Auszug")},
    Word{"Instruction", QT_TRANSLATE_NOOP("Term", "nur Einweisung")}, Word{"FollowUp", QT_TRANSLATE_NOOP("Term", "Nachkontrolle")},
};
constexpr std::array handoverStatusWords{
    Word{"Planned", QT_TRANSLATE_NOOP("Term", "geplant")}, Word{"UnderWay", QT_TRANSLATE_NOOP("Term", "läuft")},
    Word{"Signed", QT_TRANSLATE_NOOP("Term", "unterschrieben")}, Word{"Cancelled", QT_TRANSLATE_NOOP("Term", "abgesagt")},
};
constexpr std::array handoverDocumentWords{
    Word{"Protocol", QT_TRANSLATE_NOOP("Term", "Übergabeprotokoll")}, Word{"Instruction", QT_TRANSLATE_NOOP("Term", "Einweisungsprotokoll")},
};
constexpr std::array interpretingWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "keine")},
    Word{"Person", QT_TRANSLATE_NOOP("Term", "vor Ort")}, Word{"Phone", QT_TRANSLATE_NOOP("Term", "am Telefon")},
    Word{"App", QT_TRANSLATE_NOOP("Term", "mit einer App")},
};
constexpr std::array partyRoleWords{
    Word{"Landlord", QT_TRANSLATE_NOOP("Term", "Vermieter")}, Word{"LandlordAgent", QT_TRANSLATE_NOOP("Term", "Vertretung des Vermieters")},
    Word{"Tenant", QT_TRANSLATE_NOOP("Term", "Mieter")}, Word{"Office", QT_TRANSLATE_NOOP("Term", "Sozialamt")},
    Word{"Sponsor", QT_TRANSLATE_NOOP("Term", "Pate")}, Word{"Interpreter", QT_TRANSLATE_NOOP("Term", "Sprachmittlung")},
    Word{"Witness", QT_TRANSLATE_NOOP("Term", "Zeuge")}, Word{"Other", QT_TRANSLATE_NOOP("Term", "weitere Person")},
};
constexpr std::array keyKindWords{
    Word{"HouseDoor", QT_TRANSLATE_NOOP("Term", "Haustür")}, Word{"Flat", QT_TRANSLATE_NOOP("Term", "Wohnung")},
    Word{"Room", QT_TRANSLATE_NOOP("Term", "Zimmer")}, Word{"Cellar", QT_TRANSLATE_NOOP("Term", "Keller")},
    Word{"Letterbox", QT_TRANSLATE_NOOP("Term", "Briefkasten")}, Word{"Garage", QT_TRANSLATE_NOOP("Term", "Garage")},
    Word{"Bin", QT_TRANSLATE_NOOP("Term", "Mülltonne")}, Word{"Chip", QT_TRANSLATE_NOOP("Term", "Transponder oder Chip")},
    Word{"Other", QT_TRANSLATE_NOOP("Term", "Sonstiges")},
};
constexpr std::array meterMediumWords{
    Word{"Electricity", QT_TRANSLATE_NOOP("Term", "Strom")}, Word{"ElectricityLow", QT_TRANSLATE_NOOP("Term", "Strom Niedertarif")},
    Word{"Gas", QT_TRANSLATE_NOOP("Term", "Gas")}, Word{"ColdWater", QT_TRANSLATE_NOOP("Term", "Kaltwasser")},
    Word{"WarmWater", QT_TRANSLATE_NOOP("Term", "Warmwasser")}, Word{"Heat", QT_TRANSLATE_NOOP("Term", "Wärmemenge")},
    Word{"HeatAllocator", QT_TRANSLATE_NOOP("Term", "Heizkostenverteiler")}, Word{"OilTank", QT_TRANSLATE_NOOP("Term", "Öltank")},
    Word{"LiquidGas", QT_TRANSLATE_NOOP("Term", "Flüssiggas")},
};
constexpr std::array meterUnitWords{
    Word{"KilowattHours", QT_TRANSLATE_NOOP("Term", "kWh")}, Word{"CubicMetres", QT_TRANSLATE_NOOP("Term", "m³")},
    Word{"Units", QT_TRANSLATE_NOOP("Term", "Einheiten")}, Word{"Litres", QT_TRANSLATE_NOOP("Term", "l")},
    Word{"Centimetres", QT_TRANSLATE_NOOP("Term", "cm")},
};
constexpr std::array roomKindWords{
    Word{"Hall", QT_TRANSLATE_NOOP("Term", "Flur")}, Word{"Kitchen", QT_TRANSLATE_NOOP("Term", "Küche")},
    Word{"Bath", QT_TRANSLATE_NOOP("Term", "Bad")}, Word{"Toilet", QT_TRANSLATE_NOOP("Term", "WC")},
    Word{"LivingRoom", QT_TRANSLATE_NOOP("Term", "Wohnzimmer")}, Word{"Bedroom", QT_TRANSLATE_NOOP("Term", "Schlafzimmer")},
    Word{"ChildrensRoom", QT_TRANSLATE_NOOP("Term", "Kinderzimmer")}, Word{"Balcony", QT_TRANSLATE_NOOP("Term", "Balkon oder Terrasse")},
    Word{"Cellar", QT_TRANSLATE_NOOP("Term", "Keller")}, Word{"Attic", QT_TRANSLATE_NOOP("Term", "Dachboden")},
    Word{"Parking", QT_TRANSLATE_NOOP("Term", "Stellplatz")}, Word{"Other", QT_TRANSLATE_NOOP("Term", "anderer Raum")},
};
constexpr std::array roomElementWords{
    Word{"Floor", QT_TRANSLATE_NOOP("Term", "Boden")}, Word{"Walls", QT_TRANSLATE_NOOP("Term", "Wände")},
    Word{"Ceiling", QT_TRANSLATE_NOOP("Term", "Decke")}, Word{"Windows", QT_TRANSLATE_NOOP("Term", "Fenster, Rollladen")},
    Word{"Door", QT_TRANSLATE_NOOP("Term", "Tür")}, Word{"Radiator", QT_TRANSLATE_NOOP("Term", "Heizkörper")},
    Word{"Plumbing", QT_TRANSLATE_NOOP("Term", "Sanitär")}, Word{"Electrics", QT_TRANSLATE_NOOP("Term", "Elektro, Lampen")},
    Word{"SmokeAlarm", QT_TRANSLATE_NOOP("Term", "Rauchmelder")}, Word{"KitchenUnit", QT_TRANSLATE_NOOP("Term", "Küche, Geräte")},
    Word{"Furniture", QT_TRANSLATE_NOOP("Term", "Möbel")},
};
constexpr std::array elementStateWords{
    Word{"Unchecked", QT_TRANSLATE_NOOP("Term", "nicht geprüft")}, Word{"Sound", QT_TRANSLATE_NOOP("Term", "ohne Mangel")},
    Word{"Worn", QT_TRANSLATE_NOOP("Term", "Gebrauchsspuren")}, Word{"Defect", QT_TRANSLATE_NOOP("Term", "Mangel")},
};
constexpr std::array sideWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "offen")}, Word{"Landlord", QT_TRANSLATE_NOOP("Term", "Vermieter")},
    Word{"Tenant", QT_TRANSLATE_NOOP("Term", "Mieter")}, Word{"Office", QT_TRANSLATE_NOOP("Term", "Sozialamt")},
};
constexpr std::array cleaningWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"BroomClean", QT_TRANSLATE_NOOP("Term", "besenrein")},
    Word{"Cleaned", QT_TRANSLATE_NOOP("Term", "gereinigt")}, Word{"NotCleaned", QT_TRANSLATE_NOOP("Term", "nicht gereinigt")},
};
constexpr std::array itemOwnerWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Landlord", QT_TRANSLATE_NOOP("Term", "Vermieter")},
    Word{"Office", QT_TRANSLATE_NOOP("Term", "Sozialamt")}, Word{"Donation", QT_TRANSLATE_NOOP("Term", "Spende")},
};
constexpr std::array depositPayerWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"JobCentre", QT_TRANSLATE_NOOP("Term", "Jobcenter")},
    Word{"SocialOffice", QT_TRANSLATE_NOOP("Term", "Sozialamt")}, Word{"Tenant", QT_TRANSLATE_NOOP("Term", "Mieter")},
};
constexpr std::array instructionTopicsWords{
    Word{"Heating", QT_TRANSLATE_NOOP("Term", "Heizen")}, Word{"Airing", QT_TRANSLATE_NOOP("Term", "Lüften, Schimmel")},
    Word{"WaterAndBath", QT_TRANSLATE_NOOP("Term", "Wasser, Bad, Toilette")}, Word{"Electricity", QT_TRANSLATE_NOOP("Term", "Strom, Herd, Geräte")},
    Word{"Waste", QT_TRANSLATE_NOOP("Term", "Müll")}, Word{"HouseRules", QT_TRANSLATE_NOOP("Term", "Hausordnung")},
    Word{"FireSafety", QT_TRANSLATE_NOOP("Term", "Brandschutz")}, Word{"Emergency", QT_TRANSLATE_NOOP("Term", "Notfall")},
    Word{"LeaseAndPayment", QT_TRANSLATE_NOOP("Term", "Mietvertrag, Zahlung")}, Word{"ReportDefects", QT_TRANSLATE_NOOP("Term", "Mängel melden")},
    Word{"Registration", QT_TRANSLATE_NOOP("Term", "Anmeldung im Bürgerbüro")},
    Word{"ProviderConfirmation", QT_TRANSLATE_NOOP("Term", "Wohnungsgeberbestätigung")},
    Word{"BroadcastingFee", QT_TRANSLATE_NOOP("Term", "Rundfunkbeitrag")}, Word{"Letterbox", QT_TRANSLATE_NOOP("Term", "Briefkasten, Name, Post")},
    Word{"Internet", QT_TRANSLATE_NOOP("Term", "Internet, Telefon")}, Word{"Insurance", QT_TRANSLATE_NOOP("Term", "Versicherungen")},
    Word{"Guests", QT_TRANSLATE_NOOP("Term", "Gäste, Untermiete")}, Word{"Mobility", QT_TRANSLATE_NOOP("Term", "Mobilität, Einkauf, Schule, Arzt")},
    Word{"Advice", QT_TRANSLATE_NOOP("Term", "Beratung")}, Word{"PrivacyAndVisits", QT_TRANSLATE_NOOP("Term", "Datenschutz, freiwillige Besuche")},
};
constexpr std::array explainedWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "offen")}, Word{"Yes", QT_TRANSLATE_NOOP("Term", "ja")},
    Word{"No", QT_TRANSLATE_NOOP("Term", "nein")}, Word{"NotApplicable", QT_TRANSLATE_NOOP("Term", "entfällt")},
};
constexpr std::array understandingWords{
    Word{"NotAsked", QT_TRANSLATE_NOOP("Term", "noch fragen")}, Word{"Understood", QT_TRANSLATE_NOOP("Term", "verstanden")},
    Word{"Refresh", QT_TRANSLATE_NOOP("Term", "auffrischen")}, Word{"Later", QT_TRANSLATE_NOOP("Term", "später")},
};
constexpr std::array signatureFormWords{
    Word{"Drawn", QT_TRANSLATE_NOOP("Term", "einfache Signatur")}, Word{"OnPaper", QT_TRANSLATE_NOOP("Term", "auf Papier")},
};
constexpr std::array sponsorKindWords{
    Word{"Volunteer", QT_TRANSLATE_NOOP("Term", "ehrenamtlich")}, Word{"MigrantContact", QT_TRANSLATE_NOOP("Term", "Ansprechperson mit Migrationsgeschichte")},
    Word{"Association", QT_TRANSLATE_NOOP("Term", "Verein")},
};
constexpr std::array engagementEndWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "läuft")}, Word{"Completed", QT_TRANSLATE_NOOP("Term", "abgeschlossen")},
    Word{"HouseholdsWish", QT_TRANSLATE_NOOP("Term", "auf Wunsch des Haushalts")}, Word{"SponsorsWish", QT_TRANSLATE_NOOP("Term", "auf Wunsch des Paten")},
    Word{"MovedAway", QT_TRANSLATE_NOOP("Term", "weggezogen")}, Word{"LeftCountry", QT_TRANSLATE_NOOP("Term", "ausgereist oder abgeschoben")},
    Word{"Other", QT_TRANSLATE_NOOP("Term", "Sonstiges")},
};
constexpr std::array visitOccasionWords{
    Word{"FirstWeek", QT_TRANSLATE_NOOP("Term", "eine Woche nach Einzug")}, Word{"FourthWeek", QT_TRANSLATE_NOOP("Term", "vier Wochen nach Einzug")},
    Word{"Quarter", QT_TRANSLATE_NOOP("Term", "drei Monate nach Einzug")}, Word{"HalfYear", QT_TRANSLATE_NOOP("Term", "halbjährlich")},
    Word{"OnWish", QT_TRANSLATE_NOOP("Term", "auf Wunsch")}, Word{"Defect", QT_TRANSLATE_NOOP("Term", "Mangel")},
    Word{"LandlordHint", QT_TRANSLATE_NOOP("Term", "Hinweis des Vermieters")},
};
constexpr std::array visitStateWords{
    Word{"Planned", QT_TRANSLATE_NOOP("Term", "geplant")}, Word{"Done", QT_TRANSLATE_NOOP("Term", "erledigt")},
    Word{"Cancelled", QT_TRANSLATE_NOOP("Term", "abgesagt")},
};
constexpr std::array visitAccessWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "offen")}, Word{"Granted", QT_TRANSLATE_NOOP("Term", "in der Wohnung")},
    Word{"Refused", QT_TRANSLATE_NOOP("Term", "nicht gewünscht")}, Word{"DoorTalk", QT_TRANSLATE_NOOP("Term", "Gespräch an der Tür")},
    Word{"NobodyMet", QT_TRANSLATE_NOOP("Term", "niemand angetroffen")},
};
constexpr std::array visitorsWords{
    Word{"Staff", QT_TRANSLATE_NOOP("Term", "Sozialamt")}, Word{"VoluntaryService", QT_TRANSLATE_NOOP("Term", "FSJ oder BFD")},
    Word{"Sponsor", QT_TRANSLATE_NOOP("Term", "Pate")}, Word{"Interpreter", QT_TRANSLATE_NOOP("Term", "Sprachmittlung")},
};
constexpr std::array supportWishesWords{
    Word{"LanguageCourse", QT_TRANSLATE_NOOP("Term", "Sprachkurs")}, Word{"Doctor", QT_TRANSLATE_NOOP("Term", "Arzt")},
    Word{"Kindergarten", QT_TRANSLATE_NOOP("Term", "Kita")}, Word{"School", QT_TRANSLATE_NOOP("Term", "Schule")},
    Word{"Furniture", QT_TRANSLATE_NOOP("Term", "Möbel")}, Word{"Work", QT_TRANSLATE_NOOP("Term", "Arbeit")},
    Word{"Advice", QT_TRANSLATE_NOOP("Term", "Beratung")},
};
constexpr std::array visitPlanEndWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "läuft")}, Word{"TwelveMonths", QT_TRANSLATE_NOOP("Term", "nach zwölf Monaten")},
    Word{"HouseholdsWish", QT_TRANSLATE_NOOP("Term", "auf Wunsch des Haushalts")}, Word{"StatusChanged", QT_TRANSLATE_NOOP("Term", "Rechtskreis geändert")},
    Word{"MovedOut", QT_TRANSLATE_NOOP("Term", "ausgezogen")},
};
constexpr std::array tripStateWords{
    Word{"Out", QT_TRANSLATE_NOOP("Term", "unterwegs")}, Word{"Back", QT_TRANSLATE_NOOP("Term", "zurück")},
    Word{"GivenUp", QT_TRANSLATE_NOOP("Term", "kommt nicht zurück")},
};

constexpr std::array lists{
    WordList{"HandoverKind", handoverKindWords},
    WordList{"HandoverStatus", handoverStatusWords},
    WordList{"HandoverDocument", handoverDocumentWords},
    WordList{"Interpreting", interpretingWords},
    WordList{"PartyRole", partyRoleWords},
    WordList{"KeyKind", keyKindWords},
    WordList{"MeterMedium", meterMediumWords},
    WordList{"MeterUnit", meterUnitWords},
    WordList{"RoomKind", roomKindWords},
    WordList{"RoomElement", roomElementWords},
    WordList{"ElementState", elementStateWords},
    WordList{"Side", sideWords},
    WordList{"Cleaning", cleaningWords},
    WordList{"ItemOwner", itemOwnerWords},
    WordList{"DepositPayer", depositPayerWords},
    WordList{"InstructionTopics", instructionTopicsWords},
    WordList{"Explained", explainedWords},
    WordList{"Understanding", understandingWords},
    WordList{"SignatureForm", signatureFormWords},
    WordList{"SponsorKind", sponsorKindWords},
    WordList{"EngagementEnd", engagementEndWords},
    WordList{"VisitOccasion", visitOccasionWords},
    WordList{"VisitState", visitStateWords},
    WordList{"VisitAccess", visitAccessWords},
    WordList{"Visitors", visitorsWords},
    WordList{"SupportWishes", supportWishesWords},
    WordList{"VisitPlanEnd", visitPlanEndWords},
    WordList{"TripState", tripStateWords},
};
}
// clang-format on

std::span<const WordList> handoverWords()
{
    return lists;
}
