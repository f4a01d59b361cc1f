// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/openimmofields.h"
#include "core/register/checks.h"
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/** One column: which field it fills, and where its text stands. */
struct Line {
    const char *target;
    /** Path of an element; "path@name" is its attribute, "path@*" the names of all its attributes that are true. */
    const char *path;
};

// clang-format off
constexpr std::array lines{
    Line{"vacancy.externalNumber", "verwaltung_techn/objektnr_extern"},
    Line{"vacancy.openimmoObid", "verwaltung_techn/openimmo_obid"},
    Line{"vacancy.lastConfirmedOn", "verwaltung_techn/stand_vom"},
    Line{"building.street", "geo/strasse"}, Line{"building.houseNumber", "geo/hausnummer"},
    Line{"building.postalCode", "geo/plz"}, Line{"building.city", "geo/ort"}, Line{"building.cityPart", "geo/regionaler_zusatz"},
    Line{"building.ags", "geo/gemeindecode"}, Line{"building.cadastralDistrict", "geo/gemarkung"},
    Line{"building.cadastralSection", "geo/flur"}, Line{"building.parcel", "geo/flurstueck"},
    Line{"dwelling.floor", "geo/etage"}, Line{"building.floorsTotal", "geo/anzahl_etagen"},
    Line{"dwelling.flatNumber", "geo/wohnungsnr"}, Line{"dwelling.sides", "geo/lage_im_bau@*"},
    Line{"dwelling.flatType", "objektkategorie/objektart/wohnung@wohnungtyp"},
    Line{"dwelling.houseType", "objektkategorie/objektart/haus@haustyp"},
    Line{"dwelling.livingAreaDm2", "flaechen/wohnflaeche"}, Line{"dwelling.usableAreaDm2", "flaechen/nutzflaeche"},
    Line{"dwelling.cellarAreaDm2", "flaechen/kellerflaeche"}, Line{"dwelling.halfRooms", "flaechen/anzahl_zimmer"},
    Line{"dwelling.halfBedrooms", "flaechen/anzahl_schlafzimmer"}, Line{"dwelling.bathrooms", "flaechen/anzahl_badezimmer"},
    Line{"dwelling.separateToilets", "flaechen/anzahl_sep_wc"}, Line{"dwelling.terraces", "flaechen/anzahl_terrassen"},
    Line{"vacancy.coldOperatingCosts", "preise/nebenkosten"}, Line{"vacancy.heatingCosts", "preise/heizkosten"},
    Line{"vacancy.flatRate", "preise/pauschalmiete"}, Line{"vacancy.statedGrossWarm", "preise/warmmiete"},
    Line{"vacancy.deposit", "preise/kaution"}, Line{"vacancy.cooperativeShares", "preise/geschaeftsguthaben"},
    Line{"vacancy.takeoverPayment", "preise/abstand"},
    Line{"vacancy.heatingInOperatingCosts", "preise/heizkosten_enthalten"}, Line{"vacancy.depositNote", "preise/kaution_text"},
    Line{"dwelling.bath", "ausstattung/bad@*"}, Line{"dwelling.heating", "ausstattung/heizungsart@*"},
    Line{"dwelling.energyCarriers", "ausstattung/befeuerung@*"}, Line{"dwelling.furnishing", "ausstattung/moebliert@moeb"},
    Line{"dwelling.accessible", "ausstattung/barrierefrei"}, Line{"dwelling.wheelchair", "ausstattung/rollstuhlgerecht"},
    Line{"building.lift", "ausstattung/fahrstuhl@personen"}, Line{"dwelling.seniorFriendly", "ausstattung/seniorengerecht"},
    Line{"dwelling.storeRoom", "ausstattung/abstellraum"}, Line{"dwelling.laundryRoom", "ausstattung/wasch_trockenraum"},
    Line{"dwelling.bicycleRoom", "ausstattung/fahrradraum"}, Line{"dwelling.garden", "ausstattung/gartennutzung"},
    Line{"dwelling.sharingSuitable", "ausstattung/wg_geeignet"},
    Line{"building.constructionYear", "zustand_angaben/baujahr"}, Line{"dwelling.lastModernised", "zustand_angaben/letztemodernisierung"},
    Line{"dwelling.condition", "zustand_angaben/zustand@zustand_art"},
    Line{"vacancy.pets", "verwaltung_objekt/haustiere"}, Line{"vacancy.nonSmoker", "verwaltung_objekt/nichtraucher"},
    Line{"vacancy.maxPersons", "verwaltung_objekt/max_personen"},
    Line{"building.listedMonument", "verwaltung_objekt/denkmalgeschuetzt"},
    Line{"dwelling.wbsRequired", "verwaltung_objekt/wbs_sozialwohnung"},
    Line{"vacancy.addressReleased", "verwaltung_objekt/objektadresse_freigeben"},
    Line{"landlord.mobile", "kontaktperson/tel_handy"},
};
/** Where zero stands for "not told". */
constexpr std::array told{"flaechen/", "preise/", "geo/anzahl_etagen", "zustand_angaben/baujahr", "zustand_angaben/letzte", "verwaltung_objekt/max"};
/** Of an energy certificate; a building may have several, and only one of them counts. */
constexpr std::array certificate{
    Line{"building.certificateValidUntil", "gueltig_bis"}, Line{"building.certificateIssuedOn", "ausstelldatum"},
    Line{"building.certificateWithHotWater", "mitwarmwasser"}, Line{"building.certificateClass", "wertklasse"},
    Line{"building.certificateConstructionYear", "baujahr"},
};
/** Put together from several elements; openImmoRow() says how, in this order. */
constexpr std::array made{"vacancy.providerKey", "dwelling.kind", "vacancy.kind", "vacancy.netCold", "vacancy.availableFrom", "vacancy.parking",
    "vacancy.parkingRent", "dwelling.balconies", "dwelling.kitchen", "dwelling.cellar", "building.certificateKind", "building.certificateEnergyTenths",
    "building.certificateBefore2014", "place.lat", "place.lon", "vacancy.description", "vacancy.note", "landlord.name", "landlord.phone", "landlord.email"};
// clang-format on

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

QStringList trueAttributes(const XmlNode *node)
{
    QStringList names;
    if (!node) return names;
    for (const auto &[name, value] : node->attributes.asKeyValueRange())
        if (isTrue(value)) names += name;
    names.sort();
    return names;
}

QString textAt(const XmlNode &object, const QString &path)
{
    const qsizetype at = path.indexOf(u'@');
    const QString name = at < 0 ? QString() : path.sliced(at + 1);
    QString text = at < 0 ? object.value(path)
        : name == "*"_L1  ? trueAttributes(object.find(path.first(at))).join(u", "_s)
                          : object.attribute(path.first(at), name).trimmed();
    if (text.compare("KEINE_ANGABE"_L1, Qt::CaseInsensitive) == 0) return {};
    static const QRegularExpression zero(u"^0*([.,]0*)?$"_s);
    const bool isTold = !std::ranges::any_of(told, [&](const char *start) { return path.startsWith(QLatin1StringView(start)); });
    return isTold || !zero.match(text).hasMatch() ? text : QString();
}

QString firstOf(const XmlNode &object, std::initializer_list<QStringView> paths)
{
    for (const QStringView path : paths)
        if (QString text = textAt(object, path.toString()); !text.isEmpty()) return text;
    return {};
}

/** Texts of providers carry the marks of web pages. */
QString withoutMarks(QString text)
{
    static const QRegularExpression breaks(u"<\\s*/?(br|p|li|ul|div)\\b[^>]{0,200}>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marks(u"</?[a-zA-Z][^<>]{0,200}>"_s), blanks(u"[ \\t]+"_s), ends(u"[ \\t]*\\n\\s*"_s);
    text.replace(breaks, u"\n"_s).remove(marks);
    text.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
    return text.replace(blanks, u" "_s).replace(ends, u"\n"_s).trimmed();
}

/** The free texts: those that name persons or say how to reach them are for the office only. */
struct Texts {
    QStringList open = {};
    QStringList internal = {};
};
Texts textsOf(const XmlNode &object)
{
    constexpr qsizetype shortestName = 3;
    const QString name = object.value(u"kontaktperson/name");
    const QRegularExpression named(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)), QRegularExpression::UseUnicodePropertiesOption);
    Texts texts;
    for (const auto *path : {u"freitexte/objekttitel", u"freitexte/objektbeschreibung", u"freitexte/dreizeiler", u"freitexte/lage",
             u"freitexte/ausstatt_beschr", u"freitexte/sonstige_angaben"}) {
        const QString text = withoutMarks(object.value(path));
        const bool isNamed = name.size() >= shortestName && named.match(text).hasMatch();
        if (!text.isEmpty()) (isNamed || !checkPrivacy({}, text).isEmpty() ? texts.internal : texts.open) += text;
    }
    return texts;
}

/** Degrees, also where latitude and longitude were swapped; nothing for the zeros of providers that know none. */
std::pair<QString, QString> placeOf(const XmlNode &object)
{
    const auto degrees = [&](const QString &name) { return object.attribute(u"geo/geokoordinaten", name).replace(u',', u'.').toDouble(); };
    constexpr double southernmost = 47, northernmost = 56, westernmost = 5, easternmost = 16;
    double lat = degrees(u"breitengrad"_s), lon = degrees(u"laengengrad"_s);
    if (lat < easternmost && lon > southernmost) std::swap(lat, lon);
    if (!(lat > southernmost && lat < northernmost && lon > westernmost && lon < easternmost)) return {};
    return {QString::number(lat, 'g', 12), QString::number(lon, 'g', 12)};
}

QString kindOf(const XmlNode &object)
{
    const XmlNode *kinds = object.find(u"objektkategorie/objektart");
    if (!kinds) return {};
    const auto first = std::ranges::find_if(kinds->children, [](const XmlNode &kind) { return kind.name != "objektart_zusatz"_L1; });
    return first == kinds->children.end() ? QString() : first->name;
}

QString kitchenOf(const XmlNode &object)
{
    const QStringList kinds = trueAttributes(object.find(u"ausstattung/kueche"));
    for (const auto &kind : {u"ebk"_s, u"pantry"_s, u"offen"_s})
        if (kinds.contains(kind)) return kind;
    return {};
}

/** The kind of the first parking space that has a rent or a number, and its rent. */
std::pair<QString, QString> parkingOf(const XmlNode &object)
{
    const XmlNode *prices = object.find(u"preise");
    if (!prices) return {};
    for (const XmlNode &node : prices->children) {
        if (!node.name.startsWith("stp_"_L1)) continue;
        const QString rent = node.attributes.value(u"stellplatzmiete"_s), kind = node.attributes.value(u"platzart"_s);
        if (rent.toDouble() > 0 || node.attributes.value(u"anzahl"_s).toInt() > 0)
            return {kind.isEmpty() ? node.name.sliced(4) : kind, rent.toDouble() > 0 ? rent : QString()};
    }
    return {};
}

/** The certificate of the dwelling, not the one of a shop below it. */
const XmlNode &certificateOf(const XmlNode &object)
{
    static const XmlNode none;
    const XmlNode *state = object.find(u"zustand_angaben");
    const XmlNode *best = nullptr;
    if (!state) return none;
    for (const XmlNode &node : state->children)
        if (node.name == "energiepass"_L1 && (!best || best->value(u"gebaeudeart") == "nichtwohn"_L1)) best = &node;
    return best ? *best : none;
}

QString certificateKind(const XmlNode &pass)
{
    const QString year = pass.value(u"jahrgang").toLower();
    if (year == "nicht_noetig"_L1) return u"nicht noetig"_s;
    const QString kind = firstOf(pass, {u"epart", u"art"});
    return kind.isEmpty() && year == "ohne"_L1 ? u"fehlt"_s : kind;
}

QString before2014(const XmlNode &pass)
{
    const QString year = pass.value(u"jahrgang");
    return year == "2008"_L1 ? u"ja"_s : year == "2014"_L1 ? u"nein"_s : QString();
}

/** What the facts of an object leave open. */
QList<Finding> findingsOf(const XmlNode &object, const Texts &texts)
{
    QList<Finding> found;
    const auto note = [&](const QString &field, const QString &reason, const QStringList &arguments = {}) {
        found += Finding{u"openimmo"_s, Finding::Level::Warning, field, reason, arguments};
    };
    if (textAt(object, u"preise/nettokaltmiete"_s).isEmpty() && !textAt(object, u"preise/kaltmiete"_s).isEmpty())
        note(u"vacancy.netCold"_s, u"openimmo.coldRent"_s);
    if (object.attribute(u"zustand_angaben/verkaufstatus", u"stand"_s).toUpper() == "RESERVIERT"_L1)
        note(u"vacancy.status"_s, u"openimmo.reserved"_s);
    if (!texts.internal.isEmpty()) note(u"vacancy.note"_s, u"openimmo.personal"_s);
    return found;
}

/** "TAG" or "CHF" where the prices are not euros per month; then none of them is taken. */
QString strangePrices(const XmlNode &object)
{
    QString period = object.attribute(u"preise/preis_zeiteinheit", u"zeiteinheit"_s).toUpper();
    const QString currency = object.attribute(u"preise/waehrung", u"iso_waehrung"_s).toUpper();
    if (!period.isEmpty() && period != "MONAT"_L1) return period;
    return currency.isEmpty() || currency == "EUR"_L1 ? QString() : currency;
}

QString balconiesOf(const XmlNode &object)
{
    return firstOf(object, {u"flaechen/anzahl_balkone", u"flaechen/anzahl_balkon_terrassen"});
}
}

QStringList openImmoTargets()
{
    QStringList targets;
    for (const Line &line : lines) targets += QString::fromLatin1(line.target);
    for (const Line &line : certificate) targets += QString::fromLatin1(line.target);
    for (const char *target : made) targets += QString::fromLatin1(target);
    return targets;
}

OfferRow openImmoRow(const Offer &offer, const OpenImmoProvider &provider)
{
    const XmlNode &object = offer.object;
    const XmlNode &pass = certificateOf(object);
    const Texts texts = textsOf(object);
    const QString strange = strangePrices(object);
    OfferRow result{.row = {.number = offer.number}, .findings = findingsOf(object, texts)};
    QStringList &cells = result.row.cells;
    for (const Line &line : lines) {
        const QString path = QString::fromLatin1(line.path);
        cells += !strange.isEmpty() && path.startsWith("preise/"_L1) ? QString() : textAt(object, path);
    }
    for (const Line &line : certificate) cells += textAt(pass, QString::fromLatin1(line.path));
    const QString first = object.value(u"kontaktperson/vorname"), last = object.value(u"kontaktperson/name");
    const QString person = first.isEmpty() || last.isEmpty() ? last + first : first + u' ' + last;
    const QString company = firstOf(object, {u"kontaktperson/firma"});
    const QString firm = company.isEmpty() ? provider.name : company;
    result.isCompany = !firm.isEmpty();
    result.contactPerson = result.isCompany ? person : QString();
    const auto parking = parkingOf(object);
    const auto place = placeOf(object);
    const QString cellar = object.attribute(u"ausstattung/unterkellert", u"keller"_s).toUpper();
    const QString rent = firstOf(object, {u"preise/nettokaltmiete", u"preise/kaltmiete"});
    cells << provider.key << kindOf(object) << (isTrue(object.value(u"verwaltung_objekt/vermietet")) ? u"drohend"_s : QString());
    cells << (strange.isEmpty() ? rent : QString()) << firstOf(object, {u"verwaltung_objekt/abdatum", u"verwaltung_objekt/verfuegbar_ab"});
    cells << parking.first << (strange.isEmpty() ? parking.second : QString()) << balconiesOf(object) << kitchenOf(object);
    cells << (cellar == "TEIL"_L1 ? u"JA"_s : cellar) << certificateKind(pass);
    cells << firstOf(pass, {u"endenergiebedarf", u"energieverbrauchkennwert", u"energiebedarf", u"skala"}) << before2014(pass);
    cells << place.first << place.second << texts.open.join(u"\n"_s) << texts.internal.join(u"\n"_s);
    cells << (result.isCompany ? firm : person);
    cells << firstOf(object, {u"kontaktperson/tel_durchw", u"kontaktperson/tel_zentrale", u"kontaktperson/tel_privat"});
    cells << firstOf(object, {u"kontaktperson/email_direkt", u"kontaktperson/email_zentrale", u"kontaktperson/email_privat"});
    if (object.isCutAnywhere()) result.row.tooLong = openImmoTargets().indexOf(u"vacancy.description"_s);
    if (!strange.isEmpty())
        result.findings += Finding{u"openimmo"_s, Finding::Level::Warning, u"vacancy.netCold"_s, u"openimmo.prices"_s, {strange}};
    return result;
}

OfferVerdict openImmoVerdict(const XmlNode &object, bool isDeletion)
{
    const QString stated = object.attribute(u"verwaltung_techn/aktion", u"aktionart"_s).toUpper();
    const QString action = stated.isEmpty() && isDeletion ? u"DELETE"_s : stated;
    if (action == "DELETE"_L1) return {OfferState::Deleted, u"openimmo.deleted"_s};
    const auto unfit = [](const QString &reason) { return OfferVerdict{OfferState::Unfit, reason}; };
    if (action == "REFERENZ"_L1) return unfit(u"openimmo.reference"_s);
    if (object.attribute(u"zustand_angaben/verkaufstatus", u"stand"_s).toUpper() == "VERKAUFT"_L1) return unfit(u"openimmo.taken"_s);
    const XmlNode *use = object.find(u"objektkategorie/nutzungsart"), *deal = object.find(u"objektkategorie/vermarktungsart");
    const QString rent = firstOf(object, {u"preise/nettokaltmiete", u"preise/kaltmiete", u"preise/warmmiete", u"preise/pauschalmiete"});
    const bool isLet = deal && !deal->attributes.isEmpty() ? isTrue(deal->attributes.value(u"miete_pacht"_s)) : !rent.isEmpty();
    if (!isLet) return unfit(u"openimmo.notLet"_s);
    static const QStringList homes{u"wohnung"_s, u"haus"_s, u"zimmer"_s};
    // Homes for the aged and hospitals were houses up to 1.2.0; guests on holiday do not dwell.
    static const QStringList others{u"KRANKENHAUS"_s, u"PFLEGEHEIM"_s, u"SANATORIUM"_s, u"SENIORENHEIM"_s, u"BETREUTES-WOHNEN"_s,
        u"FERIENHAUS"_s, u"FERIENWOHNUNG"_s, u"BERGHUETTE"_s, u"STRANDHAUS"_s};
    const QString type = object.attribute(u"objektkategorie/objektart/haus", u"haustyp"_s)
        + object.attribute(u"objektkategorie/objektart/wohnung", u"wohnungtyp"_s);
    const bool isForLiving = !use || use->attributes.isEmpty() || isTrue(use->attributes.value(u"wohnen"_s));
    const bool isForGuests = isTrue(object.value(u"verwaltung_objekt/als_ferien")) || others.contains(type.toUpper());
    if (!homes.contains(kindOf(object)) || !isForLiving || isForGuests) return unfit(u"openimmo.notHousing"_s);
    return {};
}

OfferPapers openImmoPapers(const XmlNode &object)
{
    constexpr qsizetype most = 60;
    static const QHash<QString, DocumentKind> kinds{{u"TITELBILD"_s, DocumentKind::Photo}, {u"INNENANSICHTEN"_s, DocumentKind::Photo},
        {u"AUSSENANSICHTEN"_s, DocumentKind::Photo}, {u"BILD"_s, DocumentKind::Photo}, {u"GRUNDRISS"_s, DocumentKind::FloorPlan},
        {u"KARTEN_LAGEPLAN"_s, DocumentKind::SitePlan}, {u"DOKUMENTE"_s, DocumentKind::Other},
        {u"EPASS-SKALA"_s, DocumentKind::EnergyCertificate}};
    OfferPapers found;
    const XmlNode *all = object.find(u"anhaenge");
    if (!all) return found;
    for (const XmlNode &node : all->children) {
        const QString group = node.attributes.value(u"gruppe"_s).toUpper();
        if (node.name != "anhang"_L1 || !kinds.contains(group) || found.papers.size() >= most) continue;
        OfferPaper paper{.kind = kinds[group], .title = node.value(u"anhangtitel").simplified(), .path = node.value(u"daten/pfad")};
        paper.content = QByteArray::fromBase64(node.value(u"daten/anhanginhalt").toLatin1());
        const bool isLink = paper.path.contains("://"_L1) || node.attributes.value(u"location"_s).toUpper() == "REMOTE"_L1;
        if (isLink) ++found.links;
        if (isLink || (paper.path.isEmpty() && paper.content.isEmpty())) continue;
        found.papers.insert(group == "TITELBILD"_L1 ? 0 : found.papers.size(), paper);
    }
    return found;
}

QStringList openImmoStrangers(const XmlNode &object)
{
    static const QStringList known{u"objektkategorie"_s, u"geo"_s, u"kontaktperson"_s, u"weitere_adresse"_s, u"preise"_s,
        u"bieterverfahren"_s, u"versteigerung"_s, u"flaechen"_s, u"ausstattung"_s, u"zustand_angaben"_s, u"bewertung"_s, u"infrastruktur"_s,
        u"freitexte"_s, u"anhaenge"_s, u"verwaltung_objekt"_s, u"verwaltung_techn"_s};
    QStringList strangers;
    for (const XmlNode &child : object.children)
        if (!known.contains(child.name) && !child.name.startsWith("user_defined_"_L1)) strangers += child.name;
    return strangers;
}
