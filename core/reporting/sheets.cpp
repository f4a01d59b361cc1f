// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/sheets.h"
#include "core/base/text.h"
#include "core/register/facts.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include "core/reporting/sheetparts.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostOfferPhotos = 6;
constexpr qsizetype mostTalks = 10;

QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

/** The fields that a household may read: facts about the dwelling and the terms, no free text, nothing of the office or the landlord. */
const QList<std::pair<QLatin1StringView, QList<QLatin1StringView>>> &offered()
{
    static const QList<std::pair<QLatin1StringView, QList<QLatin1StringView>>> records{
        {"dwelling"_L1,
            {"flatType"_L1, "houseType"_L1, "usableAreaDm2"_L1, "cellarAreaDm2"_L1, "halfBedrooms"_L1, "bathrooms"_L1, "separateToilets"_L1,
                "balconies"_L1, "terraces"_L1, "garden"_L1, "kitchen"_L1, "bath"_L1, "heating"_L1, "energyCarriers"_L1, "hotWater"_L1,
                "furnishing"_L1, "accessible"_L1, "wheelchair"_L1, "stepsToDoor"_L1, "seniorFriendly"_L1, "cellar"_L1, "storeRoom"_L1,
                "laundryRoom"_L1, "bicycleRoom"_L1, "internet"_L1, "internetMbit"_L1, "sharingSuitable"_L1, "wbsRequired"_L1, "wbsSize"_L1,
                "wbsIncomeGroup"_L1, "lastModernised"_L1, "smokeAlarms"_L1}},
        {"building"_L1, {"floorsTotal"_L1, "lift"_L1, "constructionYear"_L1}},
        {"vacancy"_L1,
            {"maxPersons"_L1, "sublet"_L1, "parking"_L1, "parkingRent"_L1, "parkingMandatory"_L1, "kitchenSurcharge"_L1,
                "furnitureSurcharge"_L1, "deposit"_L1, "cooperativeShares"_L1, "takeoverPayment"_L1, "commission"_L1, "rentAdjustment"_L1,
                "reducedNetCold"_L1, "reducedUntil"_L1, "pets"_L1, "nonSmoker"_L1, "minTermMonths"_L1, "maxTermMonths"_L1}},
    };
    return records;
}

QList<Fact> offeredFacts(const VacancyEntry &entry, FieldGroup wanted)
{
    QList<Fact> facts;
    for (const Field &field : fields()) {
        if (field.group != wanted) continue;
        const QLatin1StringView record(field.record), property(field.property);
        const auto isMeant = [&](const auto &one) { return one.first == record && one.second.contains(property); };
        if (std::ranges::none_of(offered(), isMeant)) continue;
        if (const QString text = knownText(entry, field); !text.isEmpty())
            facts += {fieldLabel(record.toString(), property.toString()), text};
    }
    return facts;
}

QJsonArray joined(const QList<QJsonArray> &parts)
{
    QJsonArray all;
    for (const QJsonArray &part : parts)
        for (const QJsonValue one : part) all += one;
    return all;
}

QJsonObject energyOf(const Building &building)
{
    return {{u"title"_s, say(QT_TRANSLATE_NOOP("Paper", "Energieausweis"))}, {u"facts"_s, toJson(certificateLines(building))}};
}

/** What stands at the top of both sheets. */
void setHead(QJsonObject &values, const QString &kind, const SheetFacts &facts, const QString &heading)
{
    const VacancyEntry &entry = facts.entry;
    values[u"eyebrow"_s] = kind + u" · "_s + entry.vacancy.number;
    values[u"heading"_s] = heading;
    values[u"subheading"_s] = townText(facts);
    values[u"figures"_s] = figuresOf(entry);
    values[u"rent"_s] = rentTable(entry);
    values[u"energy"_s] = energyOf(entry.building);
}

/** The description where it gives nothing away: with the address it would bring back the street that was left out. */
QString shownDescription(const VacancyEntry &entry, bool withAddress, QStringList &remarks)
{
    const QString street = folded(entry.building.street);
    const bool namesStreet = !street.isEmpty() && folded(entry.vacancy.description).contains(street);
    if (withAddress || !namesStreet) return entry.vacancy.description;
    remarks += say(QT_TRANSLATE_NOOP("Paper", "Die Beschreibung nennt die Straße und wurde deshalb weggelassen."));
    return {};
}

QList<SheetPhoto> shownPhotos(const SheetFacts &facts, QDate day, QStringList &remarks)
{
    QList<SheetPhoto> photos = facts.photos;
    photos.removeIf([](const SheetPhoto &photo) { return photo.internal; });
    if (!photos.isEmpty() && !allows(consentsOf(facts), ConsentPurpose::Photos, day)) {
        remarks += say(QT_TRANSLATE_NOOP("Paper", "Bilder wurden weggelassen: Eine Einwilligung dazu ist nicht eingetragen."));
        return {};
    }
    return photos.first(std::min(mostOfferPhotos, photos.size()));
}

QJsonArray landlordGroups(const SheetFacts &facts)
{
    QJsonArray groups;
    for (const DwellingLandlord &one : facts.landlords) {
        QList<Fact> lines = knownFacts("landlord"_L1, Landlord::staticMetaObject, &one.landlord);
        for (const Consent &consent : one.consents) {
            const QString given = say(QT_TRANSLATE_NOOP("Paper", "%1, %2")).arg(word(consent.form), dateText(consent.givenOn));
            const QString over = consent.withdrawnOn.isValid()
                ? say(QT_TRANSLATE_NOOP("Paper", "widerrufen am %1")).arg(dateText(consent.withdrawnOn))
                : QString();
            lines += {say(QT_TRANSLATE_NOOP("Paper", "Einwilligung: %1")).arg(word(consent.purpose)), over.isEmpty() ? given : over};
        }
        for (const QJsonValue part : group(word(one.role.role) + u": "_s + displayName(one.landlord), lines)) groups += part;
    }
    return groups;
}

QJsonObject logTable(const QString &title, const QStringList &heads, const QJsonArray &rows)
{
    return {{u"title"_s, title}, {u"heads"_s, QJsonArray::fromStringList(heads)}, {u"rows"_s, rows}};
}

QJsonArray logsOf(const SheetFacts &facts)
{
    const auto row = [](const QStringList &cells) { return QJsonObject{{u"cells"_s, QJsonArray::fromStringList(cells)}}; };
    QJsonArray talks, steps, logs;
    for (const Contact &talk : facts.contacts.first(std::min(mostTalks, facts.contacts.size())))
        talks += row({dateText(talk.at.toLocalTime().date()), word(talk.channel), talk.summary, talk.actorName});
    for (const StatusTransition &step : facts.transitions)
        steps += row({dateText(step.at.toLocalTime().date()), word(step.toStatus), step.reason, step.actorName});
    const QString date = say(QT_TRANSLATE_NOOP("Paper", "Datum")), who = say(QT_TRANSLATE_NOOP("Paper", "Wer"));
    if (!talks.isEmpty())
        logs += logTable(say(QT_TRANSLATE_NOOP("Paper", "Letzte Gespräche")),
            {date, say(QT_TRANSLATE_NOOP("Paper", "Kanal")), say(QT_TRANSLATE_NOOP("Paper", "Inhalt")), who}, talks);
    if (!steps.isEmpty())
        logs += logTable(say(QT_TRANSLATE_NOOP("Paper", "Verlauf")),
            {date, say(QT_TRANSLATE_NOOP("Paper", "Status")), say(QT_TRANSLATE_NOOP("Paper", "Grund")), who}, steps);
    return logs;
}
}

QList<Fact> certificateLines(const Building &building)
{
    const auto kind = building.certificateKind;
    const QString label = say(QT_TRANSLATE_NOOP("Paper", "Ausweis"));
    if (kind == CertificateKind::NotRequired) return {{label, say(QT_TRANSLATE_NOOP("Paper", "Energieausweis nicht erforderlich"))}};
    if (kind == CertificateKind::Unknown || kind == CertificateKind::Missing)
        return {{label, say(QT_TRANSLATE_NOOP("Paper", "Energieausweis liegt noch nicht vor"))}};
    QList<Fact> lines{{label, word(kind)}};
    const VacancyEntry entry{.building = building};
    for (const auto property : {"certificateEnergyTenths"_L1, "certificateWithHotWater"_L1, "certificateCarriers"_L1,
             "certificateConstructionYear"_L1, "certificateClass"_L1, "certificateValidUntil"_L1}) {
        const bool hasNoClass = property == "certificateClass"_L1 && building.certificateBefore2014 == Tri::Yes;
        const Field *field = findField(u"building", property.toString());
        const QString text = field && !hasNoClass ? knownText(entry, *field) : QString();
        if (!text.isEmpty()) lines += {fieldLabel(u"building", property.toString()), text};
    }
    return lines;
}

Paper offerSheet(const SheetFacts &facts, const Printing &printing)
{
    const auto &[building, dwelling, vacancy] = facts.entry;
    const QDate day = printing.at.date();
    const bool mayShow = mayShowAddress(vacancy.addressReleased, consentsOf(facts), day);
    const bool withAddress = mayShow && !facts.withholdsAddress;
    const QString kind = say(QT_TRANSLATE_NOOP("Paper", "Angebotsblatt"));
    Paper paper = framed(u"offer.html"_s, kind + u' ' + vacancy.number, Confidentiality::ForSeekers, facts.credits, printing);
    if (!mayShow) paper.remarks += say(QT_TRANSLATE_NOOP("Paper", "Die Adresse wurde weggelassen: Sie ist nicht zum Zeigen freigegeben."));
    if (building.certificateValidUntil.isValid() && building.certificateValidUntil < day)
        paper.remarks += say(QT_TRANSLATE_NOOP("Paper", "Der Energieausweis ist seit dem %1 abgelaufen."))
                             .arg(dateText(building.certificateValidUntil));
    const QString street = withAddress ? streetOf(building) : QString();
    QJsonObject values = paper.values;
    setHead(values, kind, facts, street.isEmpty() ? dwellingText(dwelling) : street + u", "_s + dwellingText(dwelling));
    if (!withAddress)
        values[u"placeNote"_s] = say(QT_TRANSLATE_NOOP("Paper", "Die genaue Adresse nennt Ihnen die Stelle, die dieses Blatt ausgibt."));
    values[u"groups"_s] = joined({group(groupLabel(FieldGroup::Size), offeredFacts(facts.entry, FieldGroup::Size)),
        group(groupLabel(FieldGroup::Equipment), offeredFacts(facts.entry, FieldGroup::Equipment)),
        group(say(QT_TRANSLATE_NOOP("Paper", "Weitere Kosten und Bedingungen")),
            offeredFacts(facts.entry, FieldGroup::Costs) + offeredFacts(facts.entry, FieldGroup::Availability))});
    const QString description = shownDescription(facts.entry, withAddress, paper.remarks);
    if (!description.isEmpty())
        values[u"description"_s]
            = QJsonObject{{u"title"_s, say(QT_TRANSLATE_NOOP("Paper", "Beschreibung"))}, {u"paragraphs"_s, paragraphs(description)}};
    const QList<SheetPhoto> photos = shownPhotos(facts, day, paper.remarks);
    if (!photos.isEmpty()) values[u"photos"_s] = photosOf(photos);
    values[u"hint"_s] = say(QT_TRANSLATE_NOOP("Paper",
        "Hinweis, keine Zusage: Alle Angaben nach Auskunft des Vermieters. Ob die Miete übernommen "
        "wird, entscheidet der zuständige Träger vor dem Vertrag."));
    paper.values = values;
    return paper;
}

Paper objectSheet(const SheetFacts &facts, const Printing &printing)
{
    const VacancyEntry &entry = facts.entry;
    const QString kind = say(QT_TRANSLATE_NOOP("Paper", "Objektblatt"));
    Paper paper = framed(u"object.html"_s, kind + u' ' + entry.vacancy.number, Confidentiality::Internal, facts.credits, printing);
    const QString street = streetOf(entry.building);
    QJsonObject values = paper.values;
    setHead(values, kind, facts, street.isEmpty() ? dwellingText(entry.dwelling) : street + u", "_s + dwellingText(entry.dwelling));
    values[u"status"_s] = word(entry.vacancy.status);
    QList<QJsonArray> parts;
    for (const FieldGroup one :
        {FieldGroup::Availability, FieldGroup::Size, FieldGroup::Equipment, FieldGroup::Costs, FieldGroup::Place, FieldGroup::Certificate})
        parts += group(groupLabel(one), knownFacts(entry, one));
    parts += landlordGroups(facts);
    values[u"groups"_s] = joined(parts);
    values[u"logs"_s] = logsOf(facts);
    if (!facts.photos.isEmpty()) values[u"photos"_s] = photosOf(facts.photos);
    values[u"hint"_s] = say(QT_TRANSLATE_NOOP("Paper", "Vorprüfung – ersetzt keine Entscheidung/Zusicherung des zuständigen Trägers."));
    paper.values = values;
    return paper;
}
