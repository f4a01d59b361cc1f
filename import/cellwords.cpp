// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/cellwords.h"
#include "core/base/text.h"
#include "core/register/wordlists.h"
#include "core/storage/record.h"
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/** Other words for one key, folded, with bars between. */
struct OtherWords {
    const char *kind;
    const char *key;
    const char *words;
};

// clang-format off
constexpr std::array others{
    OtherWords{"ReportSource", "TableImport", "csv import|tabelle|excel"},
    OtherWords{"ReportSource", "PortalResearch", "eigenrecherche portal|portal|internet|eigene recherche"},
    OtherWords{"ReportSource", "Landlord", "vermieter|eigentuemer|eigenmeldung"},
    OtherWords{"ReportSource", "MunicipalAssociation", "vg"},
    OtherWords{"ReportSource", "Municipality", "og|gemeinde|ortsbuergermeister|ortsbuergermeisterin|stadt"},
    OtherWords{"ReportSource", "BrokerOpenImmo", "makler|openimmo"},
    OtherWords{"VacancyReason", "ConstructionWork", "bauarbeiten|umbau|renovierung|sanierung"},
    OtherWords{"VacancyReason", "TenantChange", "auszug|mieter ausgezogen|mieterauszug|kuendigung"},
    OtherWords{"VacancyReason", "BadLettingExperience", "schlechte erfahrung vermietung|schlechte erfahrungen|schlechte erfahrung"},
    OtherWords{"VacancyReason", "KeptForRelatives", "freihalten fuer angehoerige|fuer angehoerige|familie"},
    OtherWords{"VacancyReason", "SalePlanned", "verkauf|soll verkauft werden"},
    OtherWords{"VacancyReason", "OwnUsePlanned", "eigennutzung|eigenbedarf"},
    OtherWords{"VacancyReason", "DemolitionPlanned", "abriss"},
    OtherWords{"VacancyReason", "Inheritance", "erbe|erbengemeinschaft|erbschaft|todesfall"},
    OtherWords{"Condition", "PartlyOrFullyRenovated", "teil vollrenoviert|renoviert|frisch renoviert"},
    OtherWords{"Condition", "PartlyRefurbished", "teil saniert|teilweise saniert"},
    OtherWords{"Condition", "PartlyOrFullyRefurbished", "teil vollsaniert|saniert"},
    OtherWords{"Condition", "FullyRefurbished", "voll saniert|kernsaniert|komplett saniert"},
    OtherWords{"Condition", "NeedsRenovation", "teil vollrenovierungsbed|renovierungsbeduerftig|zu renovieren"},
    OtherWords{"Condition", "WellKept", "gut|ordentlich|bezugsfertig|bezugsbereit"},
    OtherWords{"Condition", "AsNew", "neu|sehr gut|neubau"},
    OtherWords{"Condition", "Modernised", "modern"},
    OtherWords{"Kitchen", "Fitted", "ebk|mit einbaukueche|ja|vorhanden|x"},
    OtherWords{"Kitchen", "None", "nein|ohne|nicht vorhanden|kein"},
    OtherWords{"Kitchen", "Pantry", "pantry"},
    OtherWords{"Kitchen", "Open", "offen"},
    OtherWords{"Kitchen", "SinkAndStove", "spuele herd"},
    OtherWords{"DwellingKind", "Flat", "whg|etagenwohnung|mietwohnung|eigentumswohnung|dachgeschosswohnung|dg wohnung|appartement|apartment"},
    OtherWords{"DwellingKind", "House", "einfamilienhaus|efh|reihenhaus|doppelhaushaelfte|dhh|haus ganz|wohnhaus"},
    OtherWords{"DwellingKind", "Room", "wg zimmer|wg|einzelzimmer"},
    OtherWords{"FlatType", "LoftStudioAtelier", "loft studio atelier|loft|studio|atelier"},
    OtherWords{"FlatType", "Terrace", "terrassen"},
    OtherWords{"FlatType", "Storey", "etage"},
    OtherWords{"FlatType", "GroundFloor", "erdgeschoss"},
    OtherWords{"FlatType", "Holiday", "ferienwohnung"},
    OtherWords{"HouseType", "EndTerrace", "reihenend"},
    OtherWords{"HouseType", "MidTerrace", "reihenmittel"},
    OtherWords{"HouseType", "CornerTerrace", "reiheneck"},
    OtherWords{"HouseType", "GardenHouse", "laube datsche gartenhaus"},
    OtherWords{"EnergyCarriers", "Electric", "elektro|elektrisch"},
    OtherWords{"EnergyCarriers", "AirHeatPump", "luftwp|waermepumpe"},
    OtherWords{"EnergyCarriers", "DistrictHeat", "fern"},
    OtherWords{"EnergyCarriers", "CombinedHeatAndPower", "block|bhkw"},
    OtherWords{"EnergyCarriers", "Oil", "heizoel"},
    OtherWords{"EnergyCarriers", "Gas", "erdgas"},
    OtherWords{"EnergyCarriers", "Pellet", "pellet"},
    OtherWords{"HeatingKinds", "Stove", "ofen"},
    OtherWords{"HeatingKinds", "OwnBoiler", "etage|gasetagenheizung"},
    OtherWords{"HeatingKinds", "Central", "zentral|zh"},
    OtherWords{"HeatingKinds", "DistrictHeat", "fern"},
    OtherWords{"HeatingKinds", "Underfloor", "fussboden"},
    OtherWords{"Furnishing", "None", "nein|ohne"},
    OtherWords{"Furnishing", "Partly", "teil|teilmoebliert|teilweise|teilw"},
    OtherWords{"Furnishing", "Fully", "voll|ja|moebliert|vollmoebliert"},
    OtherWords{"Internet", "None", "kein|nein|ohne"},
    OtherWords{"Internet", "Fibre", "glasfaseranschluss|ftth"},
    OtherWords{"Pets", "ByArrangement", "nach vereinbarung|auf anfrage|nach ruecksprache|kleintiere"},
    OtherWords{"Pets", "Yes", "erlaubt|1|true|j|x"},
    OtherWords{"Pets", "No", "nicht erlaubt|keine|0|false|n|verboten"},
    OtherWords{"Parking", "None", "nein|kein|keine|ohne"},
    OtherWords{"Parking", "Other", "ja|vorhanden|x|sonstiges|sonstige"},
    OtherWords{"Parking", "OpenSpace", "stellplatz|aussenstellplatz|freiplatz"},
    OtherWords{"Willingness", "Conditional", "bedingt|vielleicht|evtl|eventuell"},
    OtherWords{"Willingness", "Yes", "j|x|true|1"},
    OtherWords{"Willingness", "No", "n|false|0"},
    OtherWords{"CertificateKind", "Demand", "bedarf"},
    OtherWords{"CertificateKind", "Consumption", "verbrauch"},
    OtherWords{"CertificateKind", "Missing", "nein|fehlt|nicht vorhanden"},
    OtherWords{"CertificateKind", "NotRequired", "nicht noetig|nicht noetig denkmal"},
    OtherWords{"EfficiencyClass", "APlus", "a plus"},
    OtherWords{"UsePotential", "Immediate", "sofort|sofort bezugsfertig|bezugsfertig"},
    OtherWords{"UsePotential", "NotHousing", "nicht wohnen"},
    OtherWords{"VacancyKind", "SingleDwelling", "wohnung einzeln|wohnung|einzeln"},
    OtherWords{"VacancyKind", "WholeBuilding", "gebaeude ganz|gebaeude|haus"},
    OtherWords{"VacancyKind", "Imminent", "drohend"},
    OtherWords{"HotWater", "DecentralElectric", "dezentral strom|durchlauferhitzer|boiler|strom"},
    OtherWords{"HotWater", "DecentralGas", "gas"},
    OtherWords{"BuildingSides", "Left", "li"},
    OtherWords{"BuildingSides", "Right", "re"},
    OtherWords{"BuildingSides", "Middle", "mi|mittig"},
    OtherWords{"BuildingSides", "Front", "vo|vorderhaus|vorn"},
    OtherWords{"BuildingSides", "Back", "hi|hinterhaus"},
    OtherWords{"PlaceKind", "RideBench", "mitfahrbank|mitfahrerbank|mitfahrbaenkle|bank|hitchhiking|bench"},
    OtherWords{"PlaceKind", "Stop", "bushaltestelle|bus stop|halt"},
    OtherWords{"PlaceKind", "Station", "bahnhof|haltepunkt"},
    OtherWords{"PlaceKind", "CommunityBus", "buergerbus|rufbus|bedarfsverkehr"},
    OtherWords{"PlaceKind", "Hotspot", "wlan|wifi|wlan hotspot"},
    OtherWords{"PlaceKind", "Supermarket", "discounter|lebensmittel|markt"},
    OtherWords{"PlaceKind", "Bakery", "baeckerei"},
    OtherWords{"PlaceKind", "Butcher", "metzgerei|fleischerei"},
    OtherWords{"PlaceKind", "MobileTrader", "mobiler haendler|verkaufswagen|fahrender haendler"},
    OtherWords{"PlaceKind", "Bank", "sparkasse|geldautomat|atm"},
    OtherWords{"PlaceKind", "PostOffice", "postfiliale"},
    OtherWords{"PlaceKind", "Doctor", "arzt|hausarzt|allgemeinarzt"},
    OtherWords{"PlaceKind", "Kindergarten", "kindergarten|kindertagesstaette|kita"},
    OtherWords{"PlaceKind", "Counselling", "beratung|beratungsstelle"},
    OtherWords{"PlaceKind", "Administration", "amt|rathaus|verwaltung|sozialamt"},
    OtherWords{"LandlordKind", "Private", "privatperson|privat|person"},
    OtherWords{"LandlordKind", "OwnersAssociation", "weg"},
    OtherWords{"LandlordKind", "HousingCompany", "wohnbau|wohnungsbaugesellschaft|gesellschaft|firma"},
    OtherWords{"LandlordKind", "BrokerOrManager", "makler|verwalter|hausverwaltung|verwaltung"},
    OtherWords{"LandlordKind", "Municipality", "gemeinde|stadt|verbandsgemeinde"},
    OtherWords{"Salutation", "Ms", "fr|frau"},
    OtherWords{"Salutation", "Mr", "hr|herrn"},
    OtherWords{"Channel", "Phone", "tel|festnetz"},
    OtherWords{"Channel", "Mobile", "handy"},
    OtherWords{"Channel", "Email", "mail|email"},
    OtherWords{"Channel", "Letter", "post"},
    OtherWords{"DwellingRole", "Owner", "eigentuemerin|besitzer|vermieter"},
    OtherWords{"DwellingRole", "Manager", "hausverwaltung|verwaltung|verwalterin"},
    OtherWords{"DwellingRole", "Broker", "maklerin|immobilienmakler"},
};
// clang-format on

using Meanings = QHash<QString, int>;

/** "A+" and "A" fold to the same, so that the sign is spelt out. */
QString plainWord(const QString &text)
{
    return folded(QString(text).replace(u'_', u' ').replace(u"+"_s, u" plus"_s));
}

Meanings meaningsOf(const QMetaEnum &kind)
{
    Meanings meanings;
    const auto add = [&](const QString &word, const char *key) {
        const int value = kind.keyToValue(key);
        if (const QString plain = plainWord(word); !plain.isEmpty() && !meanings.contains(plain)) meanings[plain] = value;
    };
    for (const auto &lists : {dwellingWords(), vacancyWords(), landlordWords(), placeWords()})
        for (const WordList &list : lists) {
            if (qstrcmp(list.kind, kind.name()) != 0) continue;
            for (const Word &word : list.words) {
                add(QCoreApplication::translate("Term", word.german), word.key);
                add(QString::fromUtf8(word.german), word.key);
            }
        }
    for (int i = 0; i < kind.keyCount(); ++i) add(snakeCase(QString::fromLatin1(kind.key(i))), kind.key(i));
    for (const OtherWords &other : others)
        if (qstrcmp(other.kind, kind.name()) == 0)
            for (const QString &word : QString::fromLatin1(other.words).split(u'|')) add(word, other.key);
    return meanings;
}

const Meanings &knownMeanings(const QMetaEnum &kind)
{
    static thread_local QHash<QByteArray, Meanings> made;
    // The word of the first key tells the language that the others are in.
    const QByteArray key = QByteArray(kind.name()) + QCoreApplication::translate("Term", "unbekannt").toUtf8();
    auto found = made.find(key);
    if (found == made.end()) found = made.insert(key, meaningsOf(kind));
    return *found;
}
}

std::optional<int> valueOfFileWord(const QMetaEnum &kind, const QString &text)
{
    const Meanings &meanings = knownMeanings(kind);
    const auto whole = meanings.constFind(plainWord(text));
    if (whole != meanings.cend()) return *whole;
    if (!kind.isFlag()) return {};
    static const QRegularExpression between(u"[,;/+&|]| und | u\\. "_s);
    int set = 0;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const auto one = meanings.constFind(plainWord(part));
        if (one == meanings.cend()) return {};
        set |= *one;
    }
    return set == 0 ? std::nullopt : std::optional(set);
}
