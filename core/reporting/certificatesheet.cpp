// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/certificatesheet.h"
#include "core/placement/households.h"
#include "core/placement/reservations.h"
#include "core/placement/tenancies.h"
#include "core/register/facts.h"
#include "core/register/landlords.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include "core/reporting/placementfacts.h"
#include "core/reporting/sheetparts.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

/** A line of the form; one to write on where nobody knows. */
QJsonObject line(const QString &label, const QString &text = {})
{
    return {{u"label"_s, label}, {u"text"_s, text}, {u"blank"_s, text.isEmpty()}, {u"choices"_s, QJsonArray()}};
}

/** A box to tick for each answer. */
struct Choice {
    QString word = {};
    bool isTicked = false;
};
QJsonObject choices(const QString &label, const QList<Choice> &all)
{
    QJsonArray boxes;
    for (const Choice &one : all) boxes += QJsonObject{{u"word"_s, one.word}, {u"ticked"_s, one.isTicked}};
    return {{u"label"_s, label}, {u"text"_s, QString()}, {u"blank"_s, false}, {u"choices"_s, boxes}};
}

QJsonObject section(const QString &title, const QJsonArray &lines, const QString &note = {})
{
    return {{u"title"_s, title}, {u"note"_s, note}, {u"lines"_s, lines}};
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(between);
}

const DwellingLandlord *inRole(const SheetFacts &flat, DwellingRole role)
{
    const auto found = std::ranges::find_if(flat.landlords, [&](const DwellingLandlord &one) { return one.role.role == role; });
    return found == flat.landlords.end() ? nullptr : &*found;
}

/** Who lets: of a sublet flat its tenant, else the owner, else whoever is there. */
const DwellingLandlord *lessorOf(const SheetFacts &flat)
{
    const bool isSublet = flat.entry.vacancy.sublet == Tri::Yes;
    const DwellingLandlord *lessor = inRole(flat, isSublet ? DwellingRole::MainTenant : DwellingRole::Owner);
    return lessor || flat.landlords.isEmpty() ? lessor : &flat.landlords.front();
}

QString nameOf(const DwellingLandlord *one)
{
    return one ? joined({one->landlord.company, letterName(one->landlord)}, u", "_s) : QString();
}

QJsonObject lessorSection(const SheetFacts &flat)
{
    const DwellingLandlord *lessor = lessorOf(flat), *manager = inRole(flat, DwellingRole::Manager);
    const Landlord who = lessor ? lessor->landlord : Landlord();
    QJsonArray lines{line(say(QT_TRANSLATE_NOOP("Paper", "Name")), nameOf(lessor)),
        line(say(QT_TRANSLATE_NOOP("Paper", "Straße, Nr.")), who.street),
        line(say(QT_TRANSLATE_NOOP("Paper", "PLZ und Ort")), (who.postalCode + u' ' + who.city).simplified()),
        line(fieldLabel(u"landlord.phone"), numberToCall(who))};
    if (manager && manager != lessor) lines += line(say(QT_TRANSLATE_NOOP("Paper", "Vertreten durch")), nameOf(manager));
    return section(say(QT_TRANSLATE_NOOP("Paper", "1 Vermieter")), lines);
}

/** Words of a kind; nothing where it is unknown, so that the line stays free. */
template<class Kind> QString known(Kind kind)
{
    return kind == Kind() ? QString() : word(kind);
}

QJsonObject flatSection(const VacancyEntry &entry)
{
    const auto &[building, dwelling, vacancy] = entry;
    const QString year = building.constructionYear ? QString::number(*building.constructionYear) : QString();
    return section(say(QT_TRANSLATE_NOOP("Paper", "2 Wohnung")),
        {line(say(QT_TRANSLATE_NOOP("Paper", "Straße, Nr.")), streetOf(building)),
            line(say(QT_TRANSLATE_NOOP("Paper", "PLZ und Ort")), (building.postalCode + u' ' + building.city).simplified()),
            line(say(QT_TRANSLATE_NOOP("Paper", "Etage, Lage")),
                joined({floorText(dwelling.floor, dwelling.flatType), word(dwelling.sides)}, u", "_s)),
            line(fieldLabel(u"dwelling.flatNumber"), dwelling.flatNumber),
            line(fieldLabel(u"dwelling.livingAreaDm2"), areaText(dwelling.livingAreaDm2)),
            line(fieldLabel(u"dwelling.halfRooms"), roomsText(dwelling.halfRooms)),
            line(fieldLabel(u"dwelling.kitchen"), known(dwelling.kitchen)), line(fieldLabel(u"dwelling.bath"), word(dwelling.bath)),
            line(fieldLabel(u"building.constructionYear"), year), line(fieldLabel(u"dwelling.furnishing"), known(dwelling.furnishing))});
}

QJsonObject moveInSection(const CertificateFacts &facts)
{
    const Vacancy &vacancy = facts.flat.entry.vacancy;
    const Household household = facts.household.value_or(Household());
    const Tenancy tenancy = facts.tenancy.value_or(Tenancy());
    const QString persons = household.persons ? personsText(*household.persons) : QString();
    const QString begins = tenancy.beginsOn.isValid() ? dateText(tenancy.beginsOn) : QString();
    const QString ends = tenancy.endsOn.isValid() ? dateText(tenancy.endsOn) : QString();
    QJsonArray lines{line(say(QT_TRANSLATE_NOOP("Paper", "Wer mietet (Name)"))),
        line(say(QT_TRANSLATE_NOOP("Paper", "Einziehende Personen")), persons),
        line(fieldLabel(u"vacancy.availableFrom"), moveInText(vacancy.availability, vacancy.availableFrom)),
        line(say(QT_TRANSLATE_NOOP("Paper", "Beginn des Vertrags")), begins),
        choices(say(QT_TRANSLATE_NOOP("Paper", "Mietdauer")),
            {{say(QT_TRANSLATE_NOOP("Paper", "unbefristet"))},
                {say(QT_TRANSLATE_NOOP("Paper", "befristet")), !ends.isEmpty() || vacancy.maxTermMonths.has_value()}}),
        line(say(QT_TRANSLATE_NOOP("Paper", "befristet bis")), ends)};
    if (!household.number.isEmpty()) lines.insert(1, line(say(QT_TRANSLATE_NOOP("Paper", "Haushalt")), household.number));
    return section(say(QT_TRANSLATE_NOOP("Paper", "3 Einzug")), lines);
}

QString parkingText(const Vacancy &vacancy)
{
    return joined({known(vacancy.parking), euroText(vacancy.parkingRent)}, u", "_s);
}

QJsonObject costSection(const VacancyEntry &entry)
{
    const auto &[building, dwelling, vacancy] = entry;
    const bool isDecentral = dwelling.hotWater == HotWater::DecentralElectric || dwelling.hotWater == HotWater::DecentralGas;
    QJsonArray lines{line(fieldLabel(u"vacancy.netCold"), euroText(vacancy.netCold)),
        line(fieldLabel(u"vacancy.coldOperatingCosts"), euroText(vacancy.coldOperatingCosts)),
        line(say(QT_TRANSLATE_NOOP("Paper", "Heizkosten")), euroText(vacancy.heatingCosts)),
        choices(say(QT_TRANSLATE_NOOP("Paper", "Warmwasser")),
            {{say(QT_TRANSLATE_NOOP("Paper", "zentral")), dwelling.hotWater == HotWater::Central},
                {say(QT_TRANSLATE_NOOP("Paper", "dezentral")), isDecentral}}),
        line(fieldLabel(u"dwelling.heating"), word(dwelling.heating)),
        line(fieldLabel(u"dwelling.energyCarriers"), word(dwelling.energyCarriers))};
    if (vacancy.flatRate) lines += line(fieldLabel(u"vacancy.flatRate"), euroText(vacancy.flatRate));
    lines += choices(say(QT_TRANSLATE_NOOP("Paper", "Strom enthalten")),
        {{say(QT_TRANSLATE_NOOP("Paper", "ja"))}, {say(QT_TRANSLATE_NOOP("Paper", "nein"))}});
    lines += line(fieldLabel(u"vacancy.furnitureSurcharge"), euroText(vacancy.furnitureSurcharge));
    lines += line(fieldLabel(u"vacancy.kitchenSurcharge"), euroText(vacancy.kitchenSurcharge));
    lines += line(fieldLabel(u"vacancy.parking"), parkingText(vacancy));
    lines += line(say(QT_TRANSLATE_NOOP("Paper", "Gesamtmiete")), euroText(rentOf(vacancy).grossWarm));
    return section(say(QT_TRANSLATE_NOOP("Paper", "4 Kosten im Monat")), lines);
}

QJsonObject depositSection(const Vacancy &vacancy)
{
    return section(say(QT_TRANSLATE_NOOP("Paper", "5 Kaution und Mietanpassung")),
        {line(fieldLabel(u"vacancy.deposit"), euroText(vacancy.deposit)), line(say(QT_TRANSLATE_NOOP("Paper", "Kaution fällig am"))),
            line(fieldLabel(u"vacancy.cooperativeShares"), euroText(vacancy.cooperativeShares)),
            choices(fieldLabel(u"vacancy.rentAdjustment"),
                {{say(QT_TRANSLATE_NOOP("Paper", "keine")), vacancy.rentAdjustment == RentAdjustment::None},
                    {say(QT_TRANSLATE_NOOP("Paper", "Staffel")), vacancy.rentAdjustment == RentAdjustment::Stepped},
                    {say(QT_TRANSLATE_NOOP("Paper", "Index")), vacancy.rentAdjustment == RentAdjustment::Indexed}})},
        say(QT_TRANSLATE_NOOP("Paper", "Höchstens drei Nettokaltmieten, in drei Raten zahlbar (§ 551 BGB).")));
}

QJsonObject bankSection()
{
    return section(say(QT_TRANSLATE_NOOP("Paper", "6 Bankverbindung")),
        {line(say(QT_TRANSLATE_NOOP("Paper", "Konto von"))), line(say(QT_TRANSLATE_NOOP("Paper", "IBAN"))),
            line(say(QT_TRANSLATE_NOOP("Paper", "Bank")))},
        say(QT_TRANSLATE_NOOP(
            "Paper", "Nur für den Träger, wird nicht gespeichert. Auszufüllen, wenn die Miete direkt an den Vermieter gehen soll.")));
}
}

Result<CertificateFacts> loadCertificateFacts(Sql &sql, const QString &number, const QString &household, QDate today)
{
    CertificateFacts facts;
    auto flat = loadSheetFacts(sql, number, today, 0);
    if (!flat) return std::unexpected(flat.error());
    facts.flat = std::move(*flat);
    const qint64 vacancyId = facts.flat.entry.vacancy.id;
    const auto held = openReservation(sql, vacancyId);
    if (!held) return std::unexpected(held.error());
    Result<qint64> id = *held ? (*held)->householdId.value_or(0) : 0;
    if (!household.isEmpty()) id = findHousehold(sql, household);
    if (!id) return std::unexpected(id.error());
    if (*id == 0) return facts;
    return loadHousehold(sql, *id)
        .and_then([&](const HouseholdEntry &entry) {
            facts.household = entry.household;
            return tenancyOf(sql, vacancyId);
        })
        .transform([&](const std::optional<Tenancy> &tenancy) {
            if (tenancy && tenancy->householdId == *id) facts.tenancy = tenancy;
            return facts;
        });
}

Paper certificateSheet(const CertificateFacts &facts, const Printing &printing)
{
    const VacancyEntry &entry = facts.flat.entry;
    const QString kind = say(QT_TRANSLATE_NOOP("Paper", "Mietbescheinigung und Wohnungsangebot"));
    Paper paper = framed(u"certificate.html"_s, say(QT_TRANSLATE_NOOP("Paper", "Mietbescheinigung %1")).arg(entry.vacancy.number),
        Confidentiality::ForPayer, {}, printing);
    if (!mayShowAddress(entry.vacancy.addressReleased, consentsOf(facts.flat), printing.at.date()))
        paper.remarks += say(
            QT_TRANSLATE_NOOP("Paper", "Die Adresse darf Wohnungssuchenden nicht gezeigt werden: Das Blatt nur dem Vermieter geben."));
    paper.values[u"eyebrow"_s] = entry.vacancy.number;
    paper.values[u"heading"_s] = kind;
    paper.values[u"intro"_s] = say(QT_TRANSLATE_NOOP("Paper",
        "Für den Träger der Wohnkosten. Was das Register weiß, ist eingetragen: prüfen, ändern, ergänzen und unterschreiben. "
        "Kein Mietvertrag; dieser folgt erst nach der schriftlichen Zusicherung des Trägers."));
    paper.values[u"sections"_s] = QJsonArray{lessorSection(facts.flat), flatSection(entry), moveInSection(facts), costSection(entry),
        depositSection(entry.vacancy), bankSection()};
    paper.values[u"signing"_s]
        = QJsonArray{say(QT_TRANSLATE_NOOP("Paper", "Ort, Datum")), say(QT_TRANSLATE_NOOP("Paper", "Unterschrift des Vermieters"))};
    if (facts.household && facts.household->circle == LegalCircle::Sgb2)
        paper.values[u"hint"_s] = say(QT_TRANSLATE_NOOP("Paper", "Auf Verlangen gibt der Vermieter dem Jobcenter Auskunft (§ 60 SGB II)."));
    return paper;
}
