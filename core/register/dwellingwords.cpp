// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array positionAccuracyWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"HouseCoordinate", QT_TRANSLATE_NOOP("Term", "Hauskoordinate")},
    Word{"Street", QT_TRANSLATE_NOOP("Term", "Straße")}, Word{"PlaceCentre", QT_TRANSLATE_NOOP("Term", "Ortsmitte")},
    Word{"Manual", QT_TRANSLATE_NOOP("Term", "von Hand gesetzt")},
    Word{"Coarsened", QT_TRANSLATE_NOOP("Term", "auf einen Kilometer vergröbert")},
};
constexpr std::array positionOriginWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Automatic", QT_TRANSLATE_NOOP("Term", "automatisch")},
    Word{"Manual", QT_TRANSLATE_NOOP("Term", "von Hand")},
};
constexpr std::array dwellingKindWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Flat", QT_TRANSLATE_NOOP("Term", "Wohnung")},
    Word{"House", QT_TRANSLATE_NOOP("Term", "Haus")}, Word{"Room", QT_TRANSLATE_NOOP("Term", "Zimmer")},
    Word{"Other", QT_TRANSLATE_NOOP("Term", "Sonstiges")},
};
constexpr std::array flatTypeWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "keine Angabe")}, Word{"Attic", QT_TRANSLATE_NOOP("Term", "Dachgeschoss")},
    Word{"Maisonette", QT_TRANSLATE_NOOP("Term", "Maisonette")},
    Word{"LoftStudioAtelier", QT_TRANSLATE_NOOP("Term", "Loft, Studio, Atelier")},
    Word{"Penthouse", QT_TRANSLATE_NOOP("Term", "Penthouse")}, Word{"Terrace", QT_TRANSLATE_NOOP("Term", "Terrassenwohnung")},
    Word{"Storey", QT_TRANSLATE_NOOP("Term", "Etagenwohnung")}, Word{"GroundFloor", QT_TRANSLATE_NOOP("Term", "Erdgeschosswohnung")},
    Word{"Basement", QT_TRANSLATE_NOOP("Term", "Souterrain")}, Word{"Apartment", QT_TRANSLATE_NOOP("Term", "Apartment")},
    Word{"Holiday", QT_TRANSLATE_NOOP("Term", "Ferienwohnung")}, Word{"Gallery", QT_TRANSLATE_NOOP("Term", "Galerie")},
    Word{"UnfinishedAttic", QT_TRANSLATE_NOOP("Term", "Rohdachboden")}, Word{"AtticStorey", QT_TRANSLATE_NOOP("Term", "Attikawohnung")},
};
constexpr std::array houseTypeWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "keine Angabe")}, Word{"Terraced", QT_TRANSLATE_NOOP("Term", "Reihenhaus")},
    Word{"EndTerrace", QT_TRANSLATE_NOOP("Term", "Reihenendhaus")}, Word{"MidTerrace", QT_TRANSLATE_NOOP("Term", "Reihenmittelhaus")},
    Word{"CornerTerrace", QT_TRANSLATE_NOOP("Term", "Reiheneckhaus")},
    Word{"SemiDetached", QT_TRANSLATE_NOOP("Term", "Doppelhaushälfte")},
    Word{"SingleFamily", QT_TRANSLATE_NOOP("Term", "Einfamilienhaus")}, Word{"TownHouse", QT_TRANSLATE_NOOP("Term", "Stadthaus")},
    Word{"Bungalow", QT_TRANSLATE_NOOP("Term", "Bungalow")}, Word{"Villa", QT_TRANSLATE_NOOP("Term", "Villa")},
    Word{"FormerFarm", QT_TRANSLATE_NOOP("Term", "Resthof")}, Word{"Farmhouse", QT_TRANSLATE_NOOP("Term", "Bauernhaus")},
    Word{"CountryHouse", QT_TRANSLATE_NOOP("Term", "Landhaus")}, Word{"Manor", QT_TRANSLATE_NOOP("Term", "Schloss")},
    Word{"TwoFamily", QT_TRANSLATE_NOOP("Term", "Zweifamilienhaus")}, Word{"MultiFamily", QT_TRANSLATE_NOOP("Term", "Mehrfamilienhaus")},
    Word{"HolidayHouse", QT_TRANSLATE_NOOP("Term", "Ferienhaus")}, Word{"MountainHut", QT_TRANSLATE_NOOP("Term", "Berghütte")},
    Word{"Chalet", QT_TRANSLATE_NOOP("Term", "Chalet")}, Word{"BeachHouse", QT_TRANSLATE_NOOP("Term", "Strandhaus")},
    Word{"GardenHouse", QT_TRANSLATE_NOOP("Term", "Laube, Datsche, Gartenhaus")},
    Word{"ApartmentHouse", QT_TRANSLATE_NOOP("Term", "Apartmenthaus")}, Word{"Castle", QT_TRANSLATE_NOOP("Term", "Burg")},
    Word{"MansionHouse", QT_TRANSLATE_NOOP("Term", "Herrenhaus")}, Word{"Finca", QT_TRANSLATE_NOOP("Term", "Finca")},
    Word{"Rustico", QT_TRANSLATE_NOOP("Term", "Rustico")}, Word{"Prefabricated", QT_TRANSLATE_NOOP("Term", "Fertighaus")},
};
constexpr std::array areaMethodWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Woflv", QT_TRANSLATE_NOOP("Term", "Wohnflächenverordnung")},
    Word{"Din277", QT_TRANSLATE_NOOP("Term", "DIN 277")}, Word{"Estimated", QT_TRANSLATE_NOOP("Term", "geschätzt")},
};
constexpr std::array buildingSidesWords{
    Word{"Left", QT_TRANSLATE_NOOP("Term", "links")}, Word{"Middle", QT_TRANSLATE_NOOP("Term", "Mitte")},
    Word{"Right", QT_TRANSLATE_NOOP("Term", "rechts")}, Word{"Front", QT_TRANSLATE_NOOP("Term", "vorne")},
    Word{"Back", QT_TRANSLATE_NOOP("Term", "hinten")},
};
constexpr std::array kitchenWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "keine")},
    Word{"Fitted", QT_TRANSLATE_NOOP("Term", "Einbauküche")}, Word{"Pantry", QT_TRANSLATE_NOOP("Term", "Pantryküche")},
    Word{"Open", QT_TRANSLATE_NOOP("Term", "offene Küche")}, Word{"SinkAndStove", QT_TRANSLATE_NOOP("Term", "Spüle und Herd")},
};
constexpr std::array bathPartsWords{
    Word{"Shower", QT_TRANSLATE_NOOP("Term", "Dusche")}, Word{"Tub", QT_TRANSLATE_NOOP("Term", "Wanne")},
    Word{"Window", QT_TRANSLATE_NOOP("Term", "Fenster")},
};
constexpr std::array heatingKindsWords{
    Word{"Stove", QT_TRANSLATE_NOOP("Term", "Ofenheizung")}, Word{"OwnBoiler", QT_TRANSLATE_NOOP("Term", "Etagenheizung")},
    Word{"Central", QT_TRANSLATE_NOOP("Term", "Zentralheizung")}, Word{"DistrictHeat", QT_TRANSLATE_NOOP("Term", "Fernwärme")},
    Word{"Underfloor", QT_TRANSLATE_NOOP("Term", "Fußbodenheizung")},
};
constexpr std::array energyCarriersWords{
    Word{"Oil", QT_TRANSLATE_NOOP("Term", "Öl")}, Word{"Gas", QT_TRANSLATE_NOOP("Term", "Gas")},
    Word{"Electric", QT_TRANSLATE_NOOP("Term", "Strom")}, Word{"Alternative", QT_TRANSLATE_NOOP("Term", "alternativ")},
    Word{"Solar", QT_TRANSLATE_NOOP("Term", "Solar")}, Word{"Geothermal", QT_TRANSLATE_NOOP("Term", "Erdwärme")},
    Word{"AirHeatPump", QT_TRANSLATE_NOOP("Term", "Luftwärmepumpe")}, Word{"DistrictHeat", QT_TRANSLATE_NOOP("Term", "Fernwärme")},
    Word{"CombinedHeatAndPower", QT_TRANSLATE_NOOP("Term", "Blockheizkraftwerk")},
    Word{"WaterElectric", QT_TRANSLATE_NOOP("Term", "Wasser-Elektro")}, Word{"Pellet", QT_TRANSLATE_NOOP("Term", "Pellets")},
    Word{"Coal", QT_TRANSLATE_NOOP("Term", "Kohle")}, Word{"Wood", QT_TRANSLATE_NOOP("Term", "Holz")},
    Word{"LiquidGas", QT_TRANSLATE_NOOP("Term", "Flüssiggas")},
};
constexpr std::array hotWaterWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Central", QT_TRANSLATE_NOOP("Term", "zentral")},
    Word{"DecentralElectric", QT_TRANSLATE_NOOP("Term", "dezentral mit Strom")},
    Word{"DecentralGas", QT_TRANSLATE_NOOP("Term", "dezentral mit Gas")},
};
constexpr std::array furnishingWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "unmöbliert")},
    Word{"Partly", QT_TRANSLATE_NOOP("Term", "teilweise möbliert")}, Word{"Fully", QT_TRANSLATE_NOOP("Term", "voll möbliert")},
};
constexpr std::array internetWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "kein Anschluss")},
    Word{"Dsl", QT_TRANSLATE_NOOP("Term", "DSL")}, Word{"Cable", QT_TRANSLATE_NOOP("Term", "Kabel")},
    Word{"Fibre", QT_TRANSLATE_NOOP("Term", "Glasfaser")},
};
constexpr std::array conditionWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"FirstOccupancy", QT_TRANSLATE_NOOP("Term", "Erstbezug")},
    Word{"AsNew", QT_TRANSLATE_NOOP("Term", "neuwertig")}, Word{"Modernised", QT_TRANSLATE_NOOP("Term", "modernisiert")},
    Word{"WellKept", QT_TRANSLATE_NOOP("Term", "gepflegt")},
    Word{"PartlyOrFullyRenovated", QT_TRANSLATE_NOOP("Term", "teil- oder vollrenoviert")},
    Word{"PartlyRefurbished", QT_TRANSLATE_NOOP("Term", "teilsaniert")},
    Word{"PartlyOrFullyRefurbished", QT_TRANSLATE_NOOP("Term", "teil- oder vollsaniert")},
    Word{"FullyRefurbished", QT_TRANSLATE_NOOP("Term", "vollsaniert")},
    Word{"NeedsRenovation", QT_TRANSLATE_NOOP("Term", "renovierungsbedürftig")},
    Word{"NeedsRefurbishment", QT_TRANSLATE_NOOP("Term", "sanierungsbedürftig")},
    Word{"ByArrangement", QT_TRANSLATE_NOOP("Term", "nach Vereinbarung")}, Word{"Dilapidated", QT_TRANSLATE_NOOP("Term", "baufällig")},
    Word{"Gutted", QT_TRANSLATE_NOOP("Term", "entkernt")}, Word{"ForDemolition", QT_TRANSLATE_NOOP("Term", "Abrissobjekt")},
    Word{"Shell", QT_TRANSLATE_NOOP("Term", "Rohbau")}, Word{"Planned", QT_TRANSLATE_NOOP("Term", "projektiert")},
};
constexpr std::array defectSeverityWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "keine")},
    Word{"Minor", QT_TRANSLATE_NOOP("Term", "gering")}, Word{"Considerable", QT_TRANSLATE_NOOP("Term", "erheblich")},
    Word{"Uninhabitable", QT_TRANSLATE_NOOP("Term", "unbewohnbar")},
};
constexpr std::array certificateKindWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Demand", QT_TRANSLATE_NOOP("Term", "Bedarfsausweis")},
    Word{"Consumption", QT_TRANSLATE_NOOP("Term", "Verbrauchsausweis")},
    Word{"NotRequired", QT_TRANSLATE_NOOP("Term", "nicht erforderlich")}, Word{"Missing", QT_TRANSLATE_NOOP("Term", "liegt nicht vor")},
};
constexpr std::array efficiencyClassWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"APlus", QT_TRANSLATE_NOOP("Term", "A+")},
    Word{"A", QT_TRANSLATE_NOOP("Term", "A")}, Word{"B", QT_TRANSLATE_NOOP("Term", "B")}, Word{"C", QT_TRANSLATE_NOOP("Term", "C")},
    Word{"D", QT_TRANSLATE_NOOP("Term", "D")}, Word{"E", QT_TRANSLATE_NOOP("Term", "E")}, Word{"F", QT_TRANSLATE_NOOP("Term", "F")},
    Word{"G", QT_TRANSLATE_NOOP("Term", "G")}, Word{"H", QT_TRANSLATE_NOOP("Term", "H")},
};

constexpr std::array lists{
    WordList{"PositionAccuracy", positionAccuracyWords},
    WordList{"PositionOrigin", positionOriginWords},
    WordList{"DwellingKind", dwellingKindWords},
    WordList{"FlatType", flatTypeWords},
    WordList{"HouseType", houseTypeWords},
    WordList{"AreaMethod", areaMethodWords},
    WordList{"BuildingSides", buildingSidesWords},
    WordList{"Kitchen", kitchenWords},
    WordList{"BathParts", bathPartsWords},
    WordList{"HeatingKinds", heatingKindsWords},
    WordList{"EnergyCarriers", energyCarriersWords},
    WordList{"HotWater", hotWaterWords},
    WordList{"Furnishing", furnishingWords},
    WordList{"Internet", internetWords},
    WordList{"Condition", conditionWords},
    WordList{"DefectSeverity", defectSeverityWords},
    WordList{"CertificateKind", certificateKindWords},
    WordList{"EfficiencyClass", efficiencyClassWords},
};
}
// clang-format on

std::span<const WordList> dwellingWords()
{
    return lists;
}
