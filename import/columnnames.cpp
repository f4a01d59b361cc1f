// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/columnnames.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
// The first names of a line are those of the template for reports of municipalities, the others stand in their own spreadsheets.
constexpr std::array vacancyNames{
    ColumnNames{"vacancy.number", "objekt nr|objektnr|objektnummer|objekt nummer|objekt id|wohnungs id|wohnungsid|leerstandsnummer|lr nr|lfd objektnummer"},
    ColumnNames{"vacancy.externalNumber", "externe nr|nr extern|nummer extern|externe nummer|objektnr extern|objektnummer extern|externe objektnr|fremdnummer|objekt nr anbieter"},
    ColumnNames{"vacancy.openimmoObid", "openimmo obid"},
    ColumnNames{"building.street", "strasse|str|adresse|anschrift|strasse hausnummer|strasse nr|strasse hausnr|strasse und hausnummer|strasse u hausnr|strasse und nr|objektadresse|street"},
    ColumnNames{"building.houseNumber", "hausnummer|hausnr|haus nr|hnr|hs nr|hsnr|hn"},
    ColumnNames{"building.houseNumberSuffix", "hausnr zusatz|hausnummer zusatz|zusatz|adresszusatz"},
    ColumnNames{"building.postalCode", "plz|postleitzahl|zip|postcode"},
    ColumnNames{"building.city", "ort|gemeinde|ortsgemeinde|wohnort|stadt|plz ort|plz und ort|plz wohnort|town|ortschaft"},
    ColumnNames{"building.cityPart", "ortsteil|stadtteil|gemarkung ortsteil|teilort"},
    ColumnNames{"building.ags", "ags|gemeindeschluessel|gemeindekennziffer|gemeindecode|gkz"},
    ColumnNames{"building.cadastralDistrict", "gemarkung"},
    ColumnNames{"building.cadastralSection", "flur"},
    ColumnNames{"building.parcel", "flurstueck|flst|flurstuecksnummer"},
    ColumnNames{"place.lon", "lon|lng|laenge|laengengrad|longitude|geo lon|x wgs84"},
    ColumnNames{"place.lat", "lat|breite|breitengrad|latitude|geo lat|y wgs84"},
    ColumnNames{"place.east", "rechtswert|ostwert|easting|utm ost|utm e|east"},
    ColumnNames{"place.north", "hochwert|nordwert|northing|utm nord|utm n|north"},
    ColumnNames{"building.floorsTotal", "etagen gesamt|geschosse|anzahl geschosse|stockwerke|anzahl stockwerke|vollgeschosse"},
    ColumnNames{"dwelling.floor", "etage|geschoss|stockwerk|stock|og|lage im haus|geschosslage"},
    ColumnNames{"dwelling.flatNumber", "wohnungsnr|wohnung nr|whg nr|wohnungsnummer|we nr|wohneinheit|we|wohneinheit nr"},
    ColumnNames{"dwelling.sides", "lage im gebaeude|lage"},
    ColumnNames{"vacancy.source", "quelle|herkunft|gemeldet von|meldung von|gemeldet durch"},
    ColumnNames{"dwelling.kind", "objektart|art|typ|objekttyp|wohnungsart|objekt art"},
    ColumnNames{"dwelling.livingAreaDm2", "wohnflaeche|flaeche|groesse|qm|m2|wohnfl|wfl|wohnungsgroesse|groesse qm|quadratmeter|flaeche qm|wohn flaeche|area"},
    ColumnNames{"dwelling.usableAreaDm2", "nutzflaeche|nutzfl"},
    ColumnNames{"dwelling.cellarAreaDm2", "keller flaeche|kellerflaeche"},
    ColumnNames{"dwelling.halfRooms", "zimmer|zi|anzahl zimmer|zimmeranzahl|zimmerzahl|raeume|anzahl raeume|zkb|anz zimmer|zimmer anzahl|rooms"},
    ColumnNames{"dwelling.halfBedrooms", "schlafzimmer"},
    ColumnNames{"dwelling.bathrooms", "badezimmer|baeder|anzahl baeder"},
    ColumnNames{"dwelling.separateToilets", "sep wc|gaeste wc|wc"},
    ColumnNames{"dwelling.balconies", "balkon|balkone|balkon loggia"},
    ColumnNames{"dwelling.terraces", "terrasse|terrassen"},
    ColumnNames{"dwelling.garden", "garten|gartennutzung|gartenanteil"},
    ColumnNames{"vacancy.maxPersons", "max personen|personen|personenzahl|personen max|max pers|anzahl personen"},
    ColumnNames{"vacancy.sublet", "untervermietung|untermiete"},
    ColumnNames{"vacancy.netCold", "nettokaltmiete|kaltmiete|nkm|km|grundmiete|nettomiete|miete kalt|kalt|miete netto|miete netto kalt|netto kalt|nettokalt|miete|kaltmiete netto|rent|kaltmiete monatlich"},
    ColumnNames{"vacancy.coldOperatingCosts", "betriebskosten kalt|nk|nebenkosten|bk|betriebskosten|kalte nebenkosten|kalte betriebskosten|nk vorauszahlung|nebenkosten kalt|nk kalt|umlagen"},
    ColumnNames{"vacancy.heatingCosts", "heizkosten|hk|heizung kosten|heizkostenvorauszahlung|heizkosten vorauszahlung|hk vorauszahlung"},
    ColumnNames{"vacancy.heatingInOperatingCosts", "heizkosten in nk|heizkosten in nebenkosten|hk in nk"},
    ColumnNames{"vacancy.flatRate", "pauschalmiete|pauschale|inklusivmiete"},
    ColumnNames{"vacancy.statedGrossCold", "bruttokaltmiete|bruttokalt|brutto kalt|bkm|miete bruttokalt"},
    ColumnNames{"vacancy.statedGrossWarm", "bruttowarmmiete|warmmiete|gesamtmiete|wm|miete warm|warm|gesamt|miete gesamt|bruttomiete|gesamtkosten|warmmiete gesamt"},
    ColumnNames{"vacancy.parking", "stellplatz art|stellplatz|garage|stellplatz garage|parkplatz"},
    ColumnNames{"vacancy.parkingRent", "stellplatz miete|stellplatzmiete|garagenmiete|miete stellplatz|miete garage"},
    ColumnNames{"vacancy.parkingMandatory", "stellplatz pflicht"},
    ColumnNames{"vacancy.kitchenSurcharge", "kueche zuschlag|kuechenzuschlag"},
    ColumnNames{"vacancy.furnitureSurcharge", "moeblierung zuschlag|moeblierungszuschlag"},
    ColumnNames{"vacancy.deposit", "kaution|mietkaution|sicherheit"},
    ColumnNames{"vacancy.depositNote", "kaution text"},
    ColumnNames{"vacancy.cooperativeShares", "genossenschaftsanteile|geschaeftsanteile"},
    ColumnNames{"vacancy.takeoverPayment", "abstand|abloese|abstandszahlung"},
    ColumnNames{"vacancy.commission", "provision|courtage|maklerprovision"},
    ColumnNames{"dwelling.kitchen", "kueche|ebk|einbaukueche"},
    ColumnNames{"dwelling.bath", "bad|badausstattung"},
    ColumnNames{"dwelling.heating", "heizungsart|heizung|heizart"},
    ColumnNames{"dwelling.energyCarriers", "energietraeger|befeuerung|brennstoff|heizmittel"},
    ColumnNames{"dwelling.hotWater", "warmwasser|warmwasserbereitung"},
    ColumnNames{"dwelling.furnishing", "moebliert|moeblierung|moebel"},
    ColumnNames{"dwelling.accessible", "barrierefrei|barrierearm"},
    ColumnNames{"dwelling.wheelchair", "rollstuhlgerecht|rollstuhl"},
    ColumnNames{"dwelling.stepsToDoor", "stufen zugang|stufen"},
    ColumnNames{"building.lift", "aufzug|fahrstuhl|lift"},
    ColumnNames{"dwelling.seniorFriendly", "seniorengerecht|altengerecht"},
    ColumnNames{"dwelling.cellar", "keller|kellerraum|unterkellert"},
    ColumnNames{"vacancy.pets", "haustiere|tiere|tierhaltung|haustier"},
    ColumnNames{"vacancy.nonSmoker", "nichtraucher"},
    ColumnNames{"dwelling.sharingSuitable", "wg geeignet|wg"},
    ColumnNames{"dwelling.wbsRequired", "wbs|wohnberechtigungsschein|wbs erforderlich|sozialwohnung"},
    ColumnNames{"dwelling.bindingUntil", "bindung bis|belegungsbindung"},
    ColumnNames{"building.constructionYear", "baujahr|bj|bauj"},
    ColumnNames{"dwelling.lastModernised", "letzte modernisierung|modernisiert|saniert|letzte sanierung|modernisierung"},
    ColumnNames{"dwelling.condition", "zustand|bauzustand|wohnungszustand"},
    ColumnNames{"building.listedMonument", "denkmal|denkmalschutz"},
    ColumnNames{"dwelling.defects", "maengel bekannt|maengel|schaeden"},
    ColumnNames{"building.certificateKind", "energieausweis art|energieausweis|ausweisart"},
    ColumnNames{"building.certificateEnergyTenths", "endenergie kwh m2a|endenergie|energiekennwert|endenergiebedarf|energieverbrauch"},
    ColumnNames{"building.certificateClass", "effizienzklasse|energieklasse|energieeffizienzklasse"},
    ColumnNames{"vacancy.status", "status|vermittlungsstand"},
    ColumnNames{"vacancy.vacantSince", "leerstand seit|leer seit|leerstehend seit|unbewohnt seit|leerstandsbeginn|beginn leerstand|steht leer seit"},
    ColumnNames{"vacancy.kind", "leerstand art|art leerstand"},
    ColumnNames{"vacancy.reason", "leerstand grund|leerstandsgrund|grund|grund des leerstands|grund leerstand"},
    ColumnNames{"vacancy.evidence", "festgestellt durch|nachweis leerstand"},
    ColumnNames{"vacancy.availability", "bezug|beziehbar"},
    ColumnNames{"vacancy.availableFrom", "frei ab|verfuegbar ab|bezugsfrei ab|bezugsfrei|frei|beziehbar ab|freiab|einzug ab|mietbeginn|verfuegbar"},
    ColumnNames{"vacancy.availableWithin3Months", "verfuegbar 3m"},
    ColumnNames{"vacancy.potential", "nutzungspotenzial|potenzial"},
    ColumnNames{"vacancy.renovationEffort", "sanierungsaufwand|renovierungsaufwand"},
    ColumnNames{"vacancy.willingness", "vermietungsbereitschaft|bereitschaft|vermietungsbereit|vermietbereit"},
    ColumnNames{"vacancy.targetGroups", "zielgruppen|zielgruppe|vermietet an"},
    ColumnNames{"vacancy.addressReleased", "adresse freigegeben|adressfreigabe"},
    ColumnNames{"vacancy.description", "beschreibung|objektbeschreibung|ausstattung"},
    ColumnNames{"vacancy.note", "bemerkung|bemerkungen|anmerkung|anmerkungen|notiz|notizen|hinweis|hinweise|sonstiges|kommentar|info|bemerkung intern|note"},
    ColumnNames{"vacancy.lastConfirmedOn", "zuletzt bestaetigt am|zuletzt bestaetigt|stand|stand vom|geprueft am|letzte pruefung"},
    ColumnNames{"landlord.name", "vermieter name|vermieter|eigentuemer|eigentuemer name|name vermieter|name eigentuemer|besitzer|name|ansprechpartner|kontakt|hauseigentuemer|eigentuemer in|vermieter in|landlord"},
    ColumnNames{"landlord.phone", "vermieter telefon|telefon|tel|telefonnummer|tel nr|telefon vermieter|tel vermieter|festnetz|telefon eigentuemer|rufnummer|telefonnr|phone"},
    ColumnNames{"landlord.mobile", "vermieter mobil|mobil|handy|mobiltelefon|mobilnummer|handynummer"},
    ColumnNames{"landlord.email", "vermieter email|e mail|email|mail|e mail adresse|mailadresse|e mail vermieter|email vermieter"},
    ColumnNames{"landlord_role.role", "rolle|funktion"},
    ColumnNames{"consent.givenOn", "einwilligung am|einwilligung|einverstaendnis am|einwilligung vom|dsgvo"},
};
constexpr std::array landlordNames{
    ColumnNames{"landlord.name", "name|vermieter|vermieter name|eigentuemer|besitzer|vor und nachname|name vorname|nachname vorname"},
    ColumnNames{"landlord.kind", "art|vermieterart|typ"},
    ColumnNames{"landlord.lastName", "nachname|familienname|zuname"},
    ColumnNames{"landlord.firstName", "vorname|rufname"},
    ColumnNames{"landlord.company", "firma|unternehmen|gesellschaft|firmenname|organisation"},
    ColumnNames{"landlord.contactPerson", "ansprechpartner|kontaktperson|ansprechpartnerin"},
    ColumnNames{"landlord.street", "strasse|str|strasse nr|strasse hausnummer|strasse hausnr|adresse|anschrift"},
    ColumnNames{"landlord.postalCode", "plz|postleitzahl"},
    ColumnNames{"landlord.city", "ort|wohnort|stadt|plz ort|plz und ort"},
    ColumnNames{"landlord.country", "land|staat"},
    ColumnNames{"landlord.phone", "telefon|tel|telefonnummer|festnetz|tel nr|rufnummer|telefonnr"},
    ColumnNames{"landlord.mobile", "mobil|handy|mobiltelefon|mobilnummer|handynummer"},
    ColumnNames{"landlord.email", "e mail|email|mail|e mail adresse|mailadresse"},
    ColumnNames{"landlord.preferredChannel", "bevorzugter kanal|kontaktweg|bevorzugt"},
    ColumnNames{"landlord.reachability", "erreichbarkeit|erreichbar|zeiten"},
    ColumnNames{"landlord.language", "sprache"},
    ColumnNames{"landlord.contactBlocked", "kontakt sperre|kontaktsperre|gesperrt"},
    ColumnNames{"landlord.note", "notiz|bemerkung|bemerkungen|anmerkung|anmerkungen|hinweis|kommentar"},
    ColumnNames{"consent.givenOn", "einwilligung am|einwilligung|einverstaendnis am|dsgvo"},
};
constexpr std::array vacancyOthers{
    ExtraTarget{"vacancy.uid", QT_TRANSLATE_NOOP("Field", "Kennung des Leerstands")},
    ExtraTarget{"dwelling.uid", QT_TRANSLATE_NOOP("Field", "Kennung der Wohnung")},
    ExtraTarget{"building.uid", QT_TRANSLATE_NOOP("Field", "Kennung des Gebäudes")},
    ExtraTarget{"place.east", QT_TRANSLATE_NOOP("Field", "Rechtswert (UTM 32)")},
    ExtraTarget{"place.north", QT_TRANSLATE_NOOP("Field", "Hochwert (UTM 32)")},
    ExtraTarget{"place.lon", QT_TRANSLATE_NOOP("Field", "Längengrad")},
    ExtraTarget{"place.lat", QT_TRANSLATE_NOOP("Field", "Breitengrad")},
    ExtraTarget{"landlord.uid", QT_TRANSLATE_NOOP("Field", "Kennung des Vermieters")},
    ExtraTarget{"landlord.name", QT_TRANSLATE_NOOP("Field", "Name des Vermieters")},
    ExtraTarget{"landlord.phone", QT_TRANSLATE_NOOP("Field", "Telefon des Vermieters")},
    ExtraTarget{"landlord.mobile", QT_TRANSLATE_NOOP("Field", "Mobiltelefon des Vermieters")},
    ExtraTarget{"landlord.email", QT_TRANSLATE_NOOP("Field", "E-Mail des Vermieters")},
    ExtraTarget{"landlord_role.role", QT_TRANSLATE_NOOP("Field", "Rolle des Vermieters")},
    ExtraTarget{"consent.givenOn", QT_TRANSLATE_NOOP("Field", "Einwilligung am")},
};
constexpr std::array landlordOthers{
    ExtraTarget{"landlord.uid", QT_TRANSLATE_NOOP("Field", "Kennung des Vermieters")},
    ExtraTarget{"landlord.name", QT_TRANSLATE_NOOP("Field", "Name des Vermieters")},
    ExtraTarget{"consent.givenOn", QT_TRANSLATE_NOOP("Field", "Einwilligung am")},
};
}
// clang-format on

std::span<const ColumnNames> vacancyColumnNames()
{
    return vacancyNames;
}
std::span<const ColumnNames> landlordColumnNames()
{
    return landlordNames;
}
std::span<const ExtraTarget> vacancyExtras()
{
    return vacancyOthers;
}
std::span<const ExtraTarget> landlordExtras()
{
    return landlordOthers;
}
