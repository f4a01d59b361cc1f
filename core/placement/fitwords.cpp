// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/placement/fit.h"
#include "core/placement/households.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using enum Verdict;

QString say(const char *german)
{
    return QCoreApplication::translate("Fit", german);
}

QString availabilityWords(const Flat &flat, Verdict verdict, QDate today)
{
    const VacancyStatus status = flat.entry.vacancy.status;
    if (status == VacancyStatus::Available || !flat.heldUntil.isValid()) return word(status);
    const QString who = flat.heldFor.isEmpty() ? flat.holder : u"%1, %2"_s.arg(flat.holder, flat.heldFor);
    if (verdict == Unmet) return say(QT_TRANSLATE_NOOP("Fit", "%1 bis %2 (%3)")).arg(word(status), dateText(flat.heldUntil), who);
    if (flat.heldUntil < today) return say(QT_TRANSLATE_NOOP("Fit", "Reservierung endete am %1 (%2)")).arg(dateText(flat.heldUntil), who);
    return say(QT_TRANSLATE_NOOP("Fit", "für diesen Haushalt %1 bis %2")).arg(word(status), dateText(flat.heldUntil));
}

QString areaNames(const QString &areas, const FitContext &context)
{
    QStringList names;
    for (const QString &key : areaKeys(areas)) names += context.areaNames.value(key, key);
    return names.join(u", "_s);
}

QString permittedWords(const Household &household, const FitContext &context)
{
    switch (household.residenceRule) {
    case ResidenceRule::Areas:
        return household.residenceAreas.isEmpty() ? say(QT_TRANSLATE_NOOP("Fit", "das gezeichnete Gebiet"))
                                                  : areaNames(household.residenceAreas, context);
    case ResidenceRule::District: return context.areaNames.value(context.ownDistrict, word(household.residenceRule));
    default: return word(household.residenceRule);
    }
}

QString residenceWords(const HouseholdEntry &entry, const Flat &flat, const FitContext &context, Verdict verdict)
{
    const Household &household = entry.household;
    const QString town = orDash(context.areaNames.value(flat.entry.building.ags, flat.entry.building.city));
    if (isResidenceOver(household, contractStart(household, flat.entry.vacancy, context.today)))
        return say(QT_TRANSLATE_NOOP("Fit", "Auflage endet am %1, vor dem Einzug")).arg(dateText(household.residenceUntil));
    if (household.residenceRule == ResidenceRule::Unclear)
        return say(QT_TRANSLATE_NOOP("Fit", "noch ungeklärt: vor dem Angebot bei der Ausländerbehörde fragen"));
    if (household.residenceRule == ResidenceRule::OtherLand) return say(QT_TRANSLATE_NOOP("Fit", "gilt für ein anderes Land"));
    if (verdict == Unknown) return say(QT_TRANSLATE_NOOP("Fit", "Lage der Wohnung oder erlaubtes Gebiet unbekannt"));
    const QString permitted = permittedWords(household, context);
    if (verdict == Met) return say(QT_TRANSLATE_NOOP("Fit", "%1 liegt im erlaubten Gebiet (%2)")).arg(town, permitted);
    return say(QT_TRANSLATE_NOOP("Fit", "%1 liegt außerhalb; erlaubt: %2")).arg(town, permitted);
}

QString personWords(const HouseholdEntry &entry, const Flat &flat)
{
    const auto most = flat.entry.vacancy.maxPersons;
    if (!entry.household.persons) return say(QT_TRANSLATE_NOOP("Fit", "Personenzahl des Haushalts fehlt"));
    if (!most) return say(QT_TRANSLATE_NOOP("Fit", "keine Obergrenze genannt"));
    return say(QT_TRANSLATE_NOOP("Fit", "höchstens %1, gebraucht für %2")).arg(*most).arg(*entry.household.persons);
}

QString moveInWords(const HouseholdEntry &entry, const Flat &flat)
{
    const Vacancy &vacancy = flat.entry.vacancy;
    QString free = moveInText(vacancy.availability, vacancy.availableFrom);
    if (free.isEmpty()) return say(QT_TRANSLATE_NOOP("Fit", "nicht eingetragen, beim Vermieter nachfragen"));
    if (!entry.household.neededFrom.isValid()) return free;
    return say(QT_TRANSLATE_NOOP("Fit", "%1, gebraucht ab %2")).arg(free, dateText(entry.household.neededFrom));
}

QString accessWords(const Flat &flat)
{
    const Dwelling &dwelling = flat.entry.dwelling;
    QStringList parts;
    if (dwelling.wheelchair == Tri::Yes) parts += say(QT_TRANSLATE_NOOP("Fit", "rollstuhlgerecht"));
    if (dwelling.accessible == Tri::Yes) parts += say(QT_TRANSLATE_NOOP("Fit", "barrierefrei"));
    if (dwelling.accessible == Tri::No) parts += say(QT_TRANSLATE_NOOP("Fit", "nicht barrierefrei"));
    if (const QString floor = floorText(dwelling.floor, dwelling.flatType); !floor.isEmpty()) parts += floor;
    if (dwelling.stepsToDoor) parts += QCoreApplication::translate("Fit", "%n Stufen", nullptr, *dwelling.stepsToDoor);
    if (flat.entry.building.lift == Tri::Yes) parts += say(QT_TRANSLATE_NOOP("Fit", "Aufzug"));
    if (flat.entry.building.lift == Tri::No && dwelling.floor.value_or(0) != 0) parts += say(QT_TRANSLATE_NOOP("Fit", "kein Aufzug"));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Fit", "nicht eingetragen, beim Vermieter nachfragen")) : parts.join(u", "_s);
}

QString permitWords(const HouseholdEntry &entry, const Flat &flat)
{
    if (flat.entry.dwelling.wbsRequired == Tri::Unknown) return say(QT_TRANSLATE_NOOP("Fit", "nicht eingetragen, ob einer nötig ist"));
    switch (entry.household.wbs) {
    case Tri::Yes:
        return entry.household.wbsPersons
            ? say(QT_TRANSLATE_NOOP("Fit", "nötig, vorhanden für %1"))
                  .arg(QCoreApplication::translate("Fit", "%n Personen", nullptr, *entry.household.wbsPersons))
            : say(QT_TRANSLATE_NOOP("Fit", "nötig und vorhanden"));
    case Tri::No: return say(QT_TRANSLATE_NOOP("Fit", "nötig, aber nicht vorhanden"));
    case Tri::Unknown: break;
    }
    return say(QT_TRANSLATE_NOOP("Fit", "nötig; ob er vorliegt, ist nicht eingetragen"));
}

QString shareWords(const ShareAssessment &share, bool isAlone)
{
    const QString cost = euroText(share.grossCold);
    QString words = share.grossCold && share.limit
        ? (share.margin->value >= 0 ? say(QT_TRANSLATE_NOOP("Fit", "%1 bruttokalt, %2 unter der Grenze für %3"))
                                    : say(QT_TRANSLATE_NOOP("Fit", "%1 bruttokalt, %2 über der Grenze für %3")))
              .arg(cost, euroText(Cents{std::abs(share.margin->value)}))
              .arg(share.persons)
        : assessmentWords(share);
    if (share.rent == CostLevel::FarAbove) words += say(QT_TRANSLATE_NOOP("Fit", ", mehr als das Anderthalbfache"));
    return isAlone ? words : say(QT_TRANSLATE_NOOP("Fit", "Anteil %1: %2")).arg(share.persons).arg(words);
}

QString rentWords(const Assessment &costs, const Vacancy &vacancy)
{
    QStringList parts;
    if (!costs.missing.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Fit", "es fehlt: %1")).arg(missingLabels(costs).join(u", "_s));
    else
        for (const ShareAssessment &share : costs.shares) parts += shareWords(share, costs.shares.size() == 1);
    if (parts.isEmpty()) return say(QT_TRANSLATE_NOOP("Fit", "Personenzahl des Haushalts fehlt"));
    if (vacancy.parkingMandatory == Tri::Yes && vacancy.parkingRent) parts += say(QT_TRANSLATE_NOOP("Fit", "mit Stellplatz"));
    if (costs.wantedReduction)
        parts += say(QT_TRANSLATE_NOOP("Fit", "passte, wenn die Miete um %1 sänke")).arg(euroText(costs.wantedReduction));
    return parts.join(u"; "_s);
}

/** What a share pays above the line of the Heizspiegel, a month. */
QString heatingWords(const Flat &flat, const Assessment &costs, std::optional<Cents> perM2Year, Verdict verdict)
{
    if (!flat.entry.vacancy.heatingCosts) return say(QT_TRANSLATE_NOOP("Fit", "Heizkosten nicht eingetragen, beim Vermieter nachfragen"));
    if (!perM2Year) return say(QT_TRANSLATE_NOOP("Fit", "für diesen Energieträger steht nichts im Heizspiegel"));
    if (verdict == Unknown) return say(QT_TRANSLATE_NOOP("Fit", "ohne Mietgrenze keine angemessene Fläche"));
    constexpr qint64 monthsAndDm2 = 1200; // twelve months, hundredths of a square metre
    Cents above;
    for (const ShareAssessment &share : costs.shares)
        if (share.heating && share.limit)
            above.value = std::max(above.value, share.heating->value - perM2Year->value * share.limit->areaDm2 / monthsAndDm2);
    if (verdict == Met) return say(QT_TRANSLATE_NOOP("Fit", "%1, innerhalb des Richtwerts")).arg(euroText(flat.entry.vacancy.heatingCosts));
    return say(QT_TRANSLATE_NOOP("Fit", "%1 über dem Richtwert, einzeln prüfen")).arg(euroText(above));
}

QString landlordWords(const Flat &flat)
{
    const Vacancy &vacancy = flat.entry.vacancy;
    if (vacancy.willingness == Willingness::No) return say(QT_TRANSLATE_NOOP("Fit", "will zurzeit nicht vermieten"));
    if (vacancy.targetGroups == TargetGroups()) return say(QT_TRANSLATE_NOOP("Fit", "an wen vermietet wird, ist nicht eingetragen"));
    return say(QT_TRANSLATE_NOOP("Fit", "vermietet an: %1")).arg(word(vacancy.targetGroups));
}

QString roomWords(const HouseholdEntry &entry, const Flat &flat, Verdict verdict)
{
    const Dwelling &dwelling = flat.entry.dwelling;
    if (!dwelling.halfRooms) return say(QT_TRANSLATE_NOOP("Fit", "Zimmerzahl nicht eingetragen"));
    QStringList parts{say(QT_TRANSLATE_NOOP("Fit", "%1 Zimmer")).arg(roomsText(dwelling.halfRooms))};
    if (dwelling.livingAreaDm2) parts += areaText(dwelling.livingAreaDm2);
    if (verdict == Doubtful) parts += say(QT_TRANSLATE_NOOP("Fit", "gewünscht %1")).arg(roomsText(wantedHalfRooms(entry.household)));
    return parts.join(u", "_s);
}

QString nearWords(NearKind kind, const Flat &flat, const FitContext &context)
{
    if (context.near.isEmpty(kind)) return say(QT_TRANSLATE_NOOP("Fit", "im Register ist keine eingetragen"));
    if (!flat.place) return say(QT_TRANSLATE_NOOP("Fit", "Lage der Wohnung unbekannt"));
    const NearestPlace &nearest = flat.near[static_cast<size_t>(kind)];
    if (nearest.at < 0) return say(QT_TRANSLATE_NOOP("Fit", "keine zu Fuß erreichbar"));
    return (nearest.byPath ? say(QT_TRANSLATE_NOOP("Fit", "%1, %2 zu Fuß")) : say(QT_TRANSLATE_NOOP("Fit", "%1, %2 (Luftlinie × 1,3)")))
        .arg(context.near.name(kind, nearest.at), wayText(nearest.metres));
}

QString schoolWords(const HouseholdEntry &entry, const Flat &flat, const FitContext &context)
{
    QStringList parts;
    if (entry.household.childrenUnder6.value_or(0) > 0) parts += nearWords(NearKind::Kindergarten, flat, context);
    if (entry.household.children6To17.value_or(0) > 0) parts += nearWords(NearKind::School, flat, context);
    return parts.join(u"; "_s);
}

QString busWords(const Flat &flat, const FitContext &context, Verdict verdict)
{
    if (verdict == Unknown) return say(QT_TRANSLATE_NOOP("Fit", "unbekannt, ob hier einer fährt"));
    if (verdict == Met) return context.near.communityBuses(flat.municipalityId);
    return say(QT_TRANSLATE_NOOP("Fit", "fährt in dieser Gemeinde nicht"));
}

QString wishWords(const HouseholdEntry &entry, const Flat &flat, const FitContext &context, Verdict verdict)
{
    const QString town = orDash(context.areaNames.value(flat.entry.building.ags, flat.entry.building.city));
    return verdict == Met ? town
                          : say(QT_TRANSLATE_NOOP("Fit", "%1, gewünscht %2")).arg(town, areaNames(entry.household.wishedAreas, context));
}

QString depositWords(const Flat &flat, Verdict verdict)
{
    const QString amount = euroText(flat.entry.vacancy.deposit);
    if (verdict == Doubtful) return say(QT_TRANSLATE_NOOP("Fit", "%1: mehr als drei Nettokaltmieten (§ 551 BGB)")).arg(amount);
    return say(QT_TRANSLATE_NOOP("Fit", "%1; Darlehen beim Träger beantragen")).arg(amount);
}

QString certificateWords(const Flat &flat, Verdict verdict)
{
    return verdict == Met ? word(flat.entry.building.certificateKind) : say(QT_TRANSLATE_NOOP("Fit", "fehlt, beim Vermieter nachfragen"));
}

QString wordsFor(MatchRule rule, const HouseholdEntry &entry, const Flat &flat, const FitContext &context, const Fit &fit)
{
    const Verdict verdict = fit.of(rule);
    switch (rule) {
    case MatchRule::Availability: return availabilityWords(flat, verdict, context.today);
    case MatchRule::Residence: return residenceWords(entry, flat, context, verdict);
    case MatchRule::Persons: return personWords(entry, flat);
    case MatchRule::MoveIn: return moveInWords(entry, flat);
    case MatchRule::Access: return accessWords(flat);
    case MatchRule::Permit: return permitWords(entry, flat);
    case MatchRule::Pets: return word(flat.entry.vacancy.pets);
    case MatchRule::Rent:
        return rentWords(assess(flat.entry.vacancy, flat.entry.dwelling, context.limits, costQuestion(entry.household, flat, context)),
            flat.entry.vacancy);
    case MatchRule::RentPerM2: return say(QT_TRANSLATE_NOOP("Fit", "über der Obergrenze je m² (§ 22 Abs. 1 SGB II)"));
    case MatchRule::Heating: {
        const AssessmentQuestion question = costQuestion(entry.household, flat, context);
        const Assessment costs = assess(flat.entry.vacancy, flat.entry.dwelling, context.limits, question);
        return heatingWords(flat, costs, question.heatingPerM2Year, verdict);
    }
    case MatchRule::Deposit: return depositWords(flat, verdict);
    case MatchRule::Landlord: return landlordWords(flat);
    case MatchRule::Rooms: return roomWords(entry, flat, verdict);
    case MatchRule::WishedPlace: return wishWords(entry, flat, context, verdict);
    case MatchRule::Stop: return nearWords(NearKind::Stop, flat, context);
    case MatchRule::Shop: return nearWords(NearKind::Shop, flat, context);
    case MatchRule::School: return schoolWords(entry, flat, context);
    case MatchRule::CommunityBus: return busWords(flat, context, verdict);
    case MatchRule::Hotspot: return nearWords(NearKind::Hotspot, flat, context);
    case MatchRule::Certificate: return certificateWords(flat, verdict);
    }
    return {};
}
}

QList<RuleWords> ruleWords(const HouseholdEntry &household, const Flat &flat, const FitContext &context, const Fit &fit)
{
    QList<RuleWords> all;
    for (size_t at = 0; at < matchRules; ++at) {
        const auto rule = static_cast<MatchRule>(at);
        if (fit.of(rule) != None) all.append({rule, fit.of(rule), word(rule), wordsFor(rule, household, flat, context, fit)});
    }
    return all;
}

QString signOf(Verdict verdict)
{
    switch (verdict) {
    case Met: return u"✓"_s;
    case Doubtful: return u"!"_s;
    case Unmet: return u"✕"_s;
    case Unknown: return u"?"_s;
    case None: break;
    }
    return {};
}
