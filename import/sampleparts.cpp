// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sampleparts.h"
#include "core/register/lifecycle.h"
#include "geo/shape.h"
#include <QUuid>
#include <QtMath>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array streets{u"Apfelbaumweg", u"Aschenputtelgasse", u"Brunnenkresseweg", u"Däumlingsweg", u"Dornröschenstraße",
    u"Drosselbartweg", u"Eulenspiegelgasse", u"Frau-Holle-Straße", u"Froschkönigweg", u"Gänsemagdweg", u"Goldmarieweg",
    u"Hans-im-Glück-Straße", u"Hasenpfad", u"Igelwinkel", u"Kleeblattstraße", u"Lebkuchenweg", u"Mondscheingasse", u"Nussknackerweg",
    u"Pusteblumenweg", u"Rapunzelstraße", u"Rosenrotweg", u"Rotkäppchenweg", u"Rübezahlstraße", u"Schlaraffenstraße", u"Schneeweißchenweg",
    u"Schneewittchenstraße", u"Siebengeißleinweg", u"Siebenschläferweg", u"Sternschnuppenweg", u"Sterntalerstraße", u"Wolkenkuckucksweg",
    u"Zaunkönigweg", u"Zaubernussweg", u"Zwergengasse"};

// Women and men in turn.
constexpr std::array firstNames{u"Adelheid", u"Balduin", u"Clothilde", u"Dietmar", u"Edeltraud", u"Ferdinand", u"Gundula", u"Hartwig",
    u"Irmhild", u"Jonathan", u"Kunigunde", u"Leopold", u"Mechthild", u"Norbert", u"Ottilie", u"Pankraz", u"Roswitha", u"Quirin",
    u"Thusnelda", u"Siegbert", u"Ulrike", u"Valentin", u"Walburga", u"Xaver", u"Yvonne", u"Zacharias"};
constexpr std::array lastNames{u"Ährenfeld", u"Blütenstaub", u"Distelfink", u"Eulenruf", u"Federspiel", u"Glockenblum", u"Himbeerstrauch",
    u"Igelkamm", u"Johannisglut", u"Kieselbach-Zwirn", u"Löwenzahn", u"Mohnkapsel", u"Nebelhorn", u"Öllämpchen", u"Pfefferkorn-Pilz",
    u"Quellwasser", u"Regentropf", u"Sonnentau", u"Taubenschlag", u"Überflieger", u"Vogelbeer", u"Wacholderbeer", u"Zitronenfalter"};
struct Firm {
    const char16_t *name;
    LandlordKind kind;
};
constexpr std::array firms{Firm{u"Sterntaler Wohnbau GmbH", LandlordKind::HousingCompany},
    Firm{u"Wolkenkuckucksheim Immobilien AG", LandlordKind::HousingCompany},
    Firm{u"Wohnungsgesellschaft Sieben Berge mbH", LandlordKind::HousingCompany},
    Firm{u"Baugenossenschaft Bienenkorb eG", LandlordKind::Cooperative}, Firm{u"Genossenschaft Fuchsbau eG", LandlordKind::Cooperative},
    Firm{u"Pfarrei Sankt Nimmerlein", LandlordKind::Church}, Firm{u"Protestantische Kirchengemeinde Musterau", LandlordKind::Church},
    Firm{u"Ortsgemeinde Musterau", LandlordKind::Municipality}, Firm{u"WEG Schlaraffenstraße 12", LandlordKind::OwnersAssociation},
    Firm{u"WEG Mondscheingasse 4", LandlordKind::OwnersAssociation}, Firm{u"Erbengemeinschaft Sonnentau", LandlordKind::CommunityOfHeirs},
    Firm{u"Erbengemeinschaft Distelfink", LandlordKind::CommunityOfHeirs},
    Firm{u"Erbengemeinschaft Nebelhorn", LandlordKind::CommunityOfHeirs},
    Firm{u"Hausverwaltung Heinzelmann", LandlordKind::BrokerOrManager}, Firm{u"Maklerbüro Goldesel", LandlordKind::BrokerOrManager}};

QString phone(Dice &dice)
{
    constexpr std::array ranges{u"069 90009 ", u"030 23125 "};
    const QString range(dice.pick(ranges));
    return range + QString::number(dice.below(1000)).rightJustified(3, u'0');
}

QString streetWithNumber(Dice &dice)
{
    const QString street = inventedStreet(dice);
    return street + u' ' + QString::number(dice.between(1, 68));
}

QString fullName(Dice &dice)
{
    const QString first(dice.pick(firstNames));
    return first + u' ' + QString(dice.pick(lastNames));
}

Cents rounded(qint64 cents, qint64 step)
{
    return {(cents + step / 2) / step * step};
}

void inventSize(Dwelling &dwelling, Dice &dice)
{
    struct Size {
        int halfRooms, least, most;
    };
    constexpr std::array sizes{Size{2, 24, 40}, Size{3, 38, 50}, Size{4, 46, 66}, Size{4, 50, 70}, Size{5, 60, 76}, Size{6, 65, 92},
        Size{6, 70, 95}, Size{7, 80, 102}, Size{8, 88, 120}, Size{10, 110, 150}};
    const Size size = dwelling.kind == DwellingKind::Room ? Size{2, 14, 26}
        : dwelling.kind == DwellingKind::House            ? Size{10, 105, 160}
                                                          : dice.pick(sizes);
    dwelling.halfRooms = size.halfRooms;
    dwelling.livingAreaDm2 = dice.between(size.least * 2, size.most * 2) * 50;
    dwelling.areaMethod = dice.chance(60) ? AreaMethod::Woflv : AreaMethod::Estimated;
}

void inventEquipment(Building &building, Dwelling &dwelling, Dice &dice)
{
    const auto tri = [&](int yes, int no) { return dice.chance(yes) ? Tri::Yes : dice.chance(no) ? Tri::No : Tri::Unknown; };
    constexpr std::array carriers{EnergyCarrier::Gas, EnergyCarrier::Gas, EnergyCarrier::Oil, EnergyCarrier::AirHeatPump,
        EnergyCarrier::Pellet, EnergyCarrier::DistrictHeat, EnergyCarrier::Electric};
    constexpr std::array conditions{Condition::WellKept, Condition::WellKept, Condition::Modernised, Condition::PartlyRefurbished,
        Condition::NeedsRenovation, Condition::FullyRefurbished, Condition::NeedsRefurbishment};
    constexpr std::array kitchens{Kitchen::None, Kitchen::Fitted, Kitchen::Fitted, Kitchen::SinkAndStove, Kitchen::Unknown};
    dwelling.energyCarriers = dice.pick(carriers);
    dwelling.heating = dwelling.energyCarriers.testFlag(EnergyCarrier::Electric) ? HeatingKind::Stove
        : dice.chance(20)                                                        ? HeatingKind::OwnBoiler
                                                                                 : HeatingKind::Central;
    dwelling.hotWater = dice.chance(70) ? HotWater::Central : HotWater::DecentralElectric;
    dwelling.condition = dice.pick(conditions);
    dwelling.kitchen = dice.pick(kitchens);
    dwelling.bath = dice.chance(50) ? BathParts(BathPart::Tub) : BathPart::Shower | BathPart::Window;
    dwelling.bathrooms = 1;
    dwelling.balconies = dice.chance(45) ? 1 : 0;
    dwelling.garden = tri(25, 60);
    dwelling.cellar = tri(70, 60);
    dwelling.furnishing = dice.chance(8) ? Furnishing::Partly : Furnishing::None;
    dwelling.accessible = dwelling.floor == 0 ? tri(25, 70) : Tri::No;
    dwelling.wheelchair = dwelling.accessible == Tri::Yes ? tri(30, 90) : Tri::No;
    dwelling.stepsToDoor = dwelling.floor.value_or(0) * 16 + (dwelling.accessible == Tri::Yes ? 0 : dice.below(5));
    dwelling.smokeAlarms = tri(80, 20);
    dwelling.internet = dice.chance(30) ? Internet::Fibre : dice.chance(70) ? Internet::Dsl : Internet::Unknown;
    if (dice.chance(6))
        dwelling.wbsRequired = Tri::Yes, dwelling.bindingUntil = QDate(2030 + dice.below(8), 12, 31), dwelling.wbsSize = u"bis 60 m²"_s;
    building.lift = building.floorsTotal.value_or(0) >= 4 ? tri(50, 90) : Tri::No;
    building.constructionYear = dice.between(1890, 2012);
    building.listedMonument = *building.constructionYear < 1910 ? tri(30, 80) : Tri::No;
}

EfficiencyClass classFor(int tenths)
{
    constexpr std::array limits{300, 500, 750, 1000, 1300, 1600, 2000, 2500};
    const auto above = std::ranges::lower_bound(limits, tenths) - limits.begin();
    return static_cast<EfficiencyClass>(static_cast<int>(EfficiencyClass::APlus) + static_cast<int>(above));
}

void inventCertificate(Building &building, Dice &dice, QDate today)
{
    if (dice.chance(25)) {
        building.certificateKind = dice.chance(60) ? CertificateKind::Missing : CertificateKind::Unknown;
        return;
    }
    building.certificateKind = dice.chance(55) ? CertificateKind::Consumption : CertificateKind::Demand;
    building.certificateIssuedOn = today.addDays(-dice.between(60, 3900)); // the oldest have just expired
    building.certificateValidUntil = building.certificateIssuedOn.addYears(10);
    building.certificateEnergyTenths = dice.between(600, 2700);
    building.certificateWithHotWater = Tri::Yes;
    building.certificateClass = classFor(*building.certificateEnergyTenths);
    building.certificateConstructionYear = building.constructionYear;
}

void inventCosts(Vacancy &vacancy, const Dwelling &dwelling, Dice &dice)
{
    const qint64 area = *dwelling.livingAreaDm2;
    const int smaller = dwelling.kind == DwellingKind::Room ? 500 : 0; // rooms cost more per m²
    vacancy.netCold = rounded(area * (dice.between(500, 820) + smaller) / 100, 500);
    vacancy.coldOperatingCosts = rounded(area * dice.between(150, 240) / 100, 500);
    vacancy.heatingCosts = rounded(area * dice.between(110, 190) / 100, 500);
    vacancy.heatingInOperatingCosts = Tri::No;
    vacancy.deposit = Cents{vacancy.netCold->value * dice.between(2, 3)};
    if (dice.chance(6)) vacancy.heatingCosts = {}, vacancy.heatingByTenant = Tri::Yes;
    if (dice.chance(5)) {
        vacancy.coldOperatingCosts = *vacancy.coldOperatingCosts + vacancy.heatingCosts.value_or(Cents{8000});
        vacancy.heatingCosts = {};
        vacancy.heatingInOperatingCosts = Tri::Yes;
    }
    if (dice.chance(30)) {
        vacancy.parking = dice.chance(40) ? Parking::Garage : Parking::OpenSpace;
        vacancy.parkingRent = Cents{qint64(500) * dice.between(3, 10)};
        vacancy.parkingMandatory = dice.chance(20) ? Tri::Yes : Tri::No;
    }
}

void inventAvailability(Vacancy &vacancy, const SamplePlan &plan, Dice &dice)
{
    constexpr std::array reasons{VacancyReason::TenantChange, VacancyReason::TenantChange, VacancyReason::Inheritance,
        VacancyReason::ConstructionWork, VacancyReason::Condition, VacancyReason::BadLettingExperience, VacancyReason::NoDemand,
        VacancyReason::Unknown};
    constexpr std::array sources{ReportSource::Landlord, ReportSource::Landlord, ReportSource::MunicipalAssociation,
        ReportSource::Municipality, ReportSource::Volunteer, ReportSource::PortalResearch, ReportSource::HousingCompany};
    constexpr std::array evidence{Evidence::OwnReport, Evidence::OwnReport, Evidence::AssociationReport, Evidence::SiteVisit,
        Evidence::WaterConsumption, Evidence::Portal};
    constexpr std::array groups{TargetGroup::BenefitRecipients, TargetGroup::Refugees, TargetGroup::Families, TargetGroup::MunicipalLease};
    vacancy.reason = dice.pick(reasons);
    vacancy.source = dice.pick(sources);
    vacancy.evidence = dice.pick(evidence);
    vacancy.vacantSince = plan.reportedOn.addDays(-dice.between(5, dice.chance(25) ? 900 : 120));
    vacancy.vacantSinceAccuracy = dice.chance(60) ? DateAccuracy::Day : DateAccuracy::Month;
    const QDate later = plan.reportedOn.addDays(dice.between(20, 150));
    vacancy.availability = dice.chance(55) ? Availability::Immediately
        : dice.chance(80)                  ? Availability::OnDate
                                           : Availability::ByArrangement;
    if (vacancy.availability == Availability::OnDate) vacancy.availableFrom = QDate(later.year(), later.month(), 1);
    vacancy.potential = dice.chance(75) ? UsePotential::Immediate : UsePotential::AfterRenovation;
    vacancy.renovationEffort = vacancy.potential == UsePotential::Immediate ? RenovationEffort::None : RenovationEffort::Medium;
    vacancy.willingness = dice.chance(75) ? Willingness::Yes : Willingness::Conditional;
    vacancy.targetGroups = dice.pick(groups);
    vacancy.targetGroups |= dice.pick(groups);
    vacancy.pets = dice.chance(30) ? Pets::ByArrangement : dice.chance(50) ? Pets::Unknown : Pets::No;
    vacancy.addressReleased = dice.chance(70) ? Tri::Yes : Tri::Unknown;
}

/** What is reported first is seldom complete. */
void forgetSome(VacancyEntry &entry, Dice &dice)
{
    if (dice.chance(50)) entry.vacancy.heatingCosts = {};
    if (dice.chance(40)) entry.vacancy.netCold = entry.vacancy.coldOperatingCosts = entry.vacancy.deposit = {};
    if (dice.chance(30)) entry.dwelling.livingAreaDm2 = {};
    if (dice.chance(40)) entry.vacancy.willingness = Willingness::Unknown;
    if (dice.chance(60)) entry.building.certificateKind = CertificateKind::Unknown;
}
}

quint64 Dice::next()
{
    quint64 value = (m_state += 0x9E3779B97F4A7C15ULL);
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

QString Dice::uid()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes) byte = static_cast<char>(below(256));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString inventedStreet(Dice &dice)
{
    return QString(dice.pick(streets));
}

Utm placeIn(const SampleTown &town, Dice &dice)
{
    const double reach = sampleReach(town);
    constexpr int tries = 40;
    for (int i = 0; i < tries; ++i) {
        const double angle = 2 * M_PI * dice.below(3600) / 3600, distance = reach * std::sqrt(dice.below(10'000) / 10'000.0);
        const Utm place{
            std::round(town.centre.east + distance * std::cos(angle)), std::round(town.centre.north + distance * std::sin(angle))};
        if (contains(town.border, place)) return place;
    }
    return town.centre;
}

VacancyEntry inventedEntry(const SampleTown &town, const SamplePlan &plan, Dice &dice, QDate today)
{
    VacancyEntry entry;
    auto &[building, dwelling, vacancy] = entry;
    building = {.uid = dice.uid(), .ags = town.ags, .street = inventedStreet(dice), .houseNumber = QString::number(dice.between(1, 68))};
    building.houseNumberSuffix = dice.chance(12) ? u"a"_s : QString();
    building.postalCode = town.postalCode;
    building.city = town.name;
    building.geom = toWkb(placeIn(town, dice));
    building.positionAccuracy = dice.chance(80) ? PositionAccuracy::HouseCoordinate : PositionAccuracy::Manual;
    building.positionOrigin = building.positionAccuracy == PositionAccuracy::Manual ? PositionOrigin::Manual : PositionOrigin::Automatic;
    dwelling.uid = dice.uid();
    dwelling.kind = dice.chance(84) ? DwellingKind::Flat : dice.chance(80) ? DwellingKind::House : DwellingKind::Room;
    building.floorsTotal = dwelling.kind == DwellingKind::House ? 2 : dice.between(2, town.population > 3000 ? 5 : 3);
    if (dwelling.kind != DwellingKind::House) dwelling.floor = dice.below(*building.floorsTotal);
    if (dwelling.floor == *building.floorsTotal - 1 && dice.chance(50)) dwelling.flatType = FlatType::Attic;
    if (dwelling.kind == DwellingKind::House) dwelling.houseType = dice.chance(50) ? HouseType::SingleFamily : HouseType::SemiDetached;
    inventSize(dwelling, dice);
    inventEquipment(building, dwelling, dice);
    inventCertificate(building, dice, today);
    vacancy.uid = dice.uid();
    inventCosts(vacancy, dwelling, dice);
    inventAvailability(vacancy, plan, dice);
    if (dwelling.kind == DwellingKind::Room) vacancy.sublet = Tri::Yes;
    vacancy.maxPersons = dice.chance(40) ? std::optional((*dwelling.halfRooms + 3) / 2) : std::nullopt;
    if (plan.status == VacancyStatus::Draft || plan.status == VacancyStatus::Recorded) forgetSome(entry, dice);
    return entry;
}

Landlord inventedLandlord(int index, const SampleTown &town, Dice &dice, QDate today)
{
    Landlord landlord{.uid = dice.uid(), .postalCode = town.postalCode, .city = town.name, .phone = phone(dice)};
    landlord.street = streetWithNumber(dice);
    const bool isFirm = index % 4 == 3; // every fourth
    if (isFirm) {
        const Firm &firm = firms[static_cast<std::size_t>(index / 4) % firms.size()];
        landlord.kind = firm.kind;
        landlord.salutation = Salutation::Company;
        landlord.company = QString(firm.name);
        landlord.contactPerson = fullName(dice);
    } else {
        landlord.kind = LandlordKind::Private;
        landlord.firstName = QString(firstNames[static_cast<std::size_t>(index) % firstNames.size()]);
        landlord.lastName = QString(lastNames[static_cast<std::size_t>(index * 5) % lastNames.size()]);
        landlord.salutation = index % 2 == 0 ? Salutation::Ms : Salutation::Mr;
        if (dice.chance(6)) landlord.title = u"Dr."_s;
    }
    if (dice.chance(55)) landlord.email = u"post%1@vermieter.example"_s.arg(index + 1);
    if (dice.chance(35)) landlord.mobile = phone(dice);
    landlord.preferredChannel = landlord.email.isEmpty() || dice.chance(60) ? Channel::Phone : Channel::Email;
    constexpr std::array hours{u"werktags ab 17 Uhr", u"vormittags", u"Mo bis Do 8 bis 16 Uhr", u"am besten abends", u""};
    landlord.reachability = QString(dice.pick(hours));
    landlord.privacyNoticeOn = today.addDays(-dice.between(20, 700));
    landlord.fromThirdParty = dice.chance(15) ? Tri::Yes : Tri::No;
    return landlord;
}

QList<int> shares(const QList<SampleTown> &towns, int total)
{
    const qint64 all
        = std::accumulate(towns.begin(), towns.end(), qint64(0), [](qint64 sum, const SampleTown &town) { return sum + town.population; });
    QList<int> given;
    QList<std::pair<qint64, int>> rest;
    for (int i = 0; i < towns.size() && all > 0; ++i) {
        const qint64 exact = qint64(total) * towns[i].population;
        given += static_cast<int>(exact / all);
        rest.append({-(exact % all), i});
    }
    std::ranges::sort(rest);
    const int open = total - std::accumulate(given.begin(), given.end(), 0);
    for (int i = 0; i < open && i < rest.size(); ++i) ++given[rest[i].second];
    return given;
}
