// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array legalCircleWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Sgb2", QT_TRANSLATE_NOOP("Term", "SGB II")},
    Word{"Sgb12", QT_TRANSLATE_NOOP("Term", "SGB XII")}, Word{"AsylblgBasic", QT_TRANSLATE_NOOP("Term", "AsylbLG § 3")},
    Word{"AsylblgAnalogous", QT_TRANSLATE_NOOP("Term", "AsylbLG § 2")}, Word{"NoBenefit", QT_TRANSLATE_NOOP("Term", "ohne Leistungen")},
};
constexpr std::array householdStatusWords{
    Word{"Searching", QT_TRANSLATE_NOOP("Term", "sucht")}, Word{"Paused", QT_TRANSLATE_NOOP("Term", "pausiert")},
    Word{"Placed", QT_TRANSLATE_NOOP("Term", "vermittelt")}, Word{"Closed", QT_TRANSLATE_NOOP("Term", "abgeschlossen")},
};
constexpr std::array residenceRuleWords{
    Word{"Unclear", QT_TRANSLATE_NOOP("Term", "ungeklärt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "keine")},
    Word{"Land", QT_TRANSLATE_NOOP("Term", "im Land")}, Word{"District", QT_TRANSLATE_NOOP("Term", "im Landkreis")},
    Word{"Areas", QT_TRANSLATE_NOOP("Term", "in bestimmten Gemeinden")},
    Word{"OtherLand", QT_TRANSLATE_NOOP("Term", "in einem anderen Land")},
};
constexpr std::array accessNeedWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"None", QT_TRANSLATE_NOOP("Term", "kein Bedarf")},
    Word{"GroundFloorOrLift", QT_TRANSLATE_NOOP("Term", "Erdgeschoss oder Aufzug")},
    Word{"Accessible", QT_TRANSLATE_NOOP("Term", "barrierefrei")}, Word{"Wheelchair", QT_TRANSLATE_NOOP("Term", "rollstuhlgerecht")},
};
constexpr std::array commitmentStateWords{
    Word{"NotRequested", QT_TRANSLATE_NOOP("Term", "nicht beantragt")}, Word{"Requested", QT_TRANSLATE_NOOP("Term", "beantragt")},
    Word{"Granted", QT_TRANSLATE_NOOP("Term", "erteilt")}, Word{"Refused", QT_TRANSLATE_NOOP("Term", "abgelehnt")},
};
constexpr std::array destinationKindWords{
    Word{"Work", QT_TRANSLATE_NOOP("Term", "Arbeit")}, Word{"School", QT_TRANSLATE_NOOP("Term", "Schule")},
    Word{"Kindergarten", QT_TRANSLATE_NOOP("Term", "Kita")}, Word{"Course", QT_TRANSLATE_NOOP("Term", "Kurs")},
    Word{"Relatives", QT_TRANSLATE_NOOP("Term", "Angehörige")}, Word{"Other", QT_TRANSLATE_NOOP("Term", "Sonstiges")},
};
constexpr std::array matchRuleWords{
    Word{"Availability", QT_TRANSLATE_NOOP("Term", "Verfügbar")}, Word{"Residence", QT_TRANSLATE_NOOP("Term", "Wohnsitzauflage")},
    Word{"Persons", QT_TRANSLATE_NOOP("Term", "Personen")}, Word{"MoveIn", QT_TRANSLATE_NOOP("Term", "Frei ab")},
    Word{"Access", QT_TRANSLATE_NOOP("Term", "Zugang")}, Word{"Permit", QT_TRANSLATE_NOOP("Term", "WBS")},
    Word{"Pets", QT_TRANSLATE_NOOP("Term", "Haustier")}, Word{"Rent", QT_TRANSLATE_NOOP("Term", "Miete")},
    Word{"RentPerM2", QT_TRANSLATE_NOOP("Term", "Miete je m²")}, Word{"Heating", QT_TRANSLATE_NOOP("Term", "Heizung")}, Word{"Deposit", QT_TRANSLATE_NOOP("Term", "Kaution")},
    Word{"Landlord", QT_TRANSLATE_NOOP("Term", "Vermieter")}, Word{"Rooms", QT_TRANSLATE_NOOP("Term", "Zimmer")},
    Word{"WishedPlace", QT_TRANSLATE_NOOP("Term", "Wunschort")}, Word{"Stop", QT_TRANSLATE_NOOP("Term", "Haltestelle")},
    Word{"Shop", QT_TRANSLATE_NOOP("Term", "Einkaufen")}, Word{"School", QT_TRANSLATE_NOOP("Term", "Schule und Kita")},
    Word{"CommunityBus", QT_TRANSLATE_NOOP("Term", "Bürgerbus")}, Word{"Hotspot", QT_TRANSLATE_NOOP("Term", "Hotspot")},
    Word{"Certificate", QT_TRANSLATE_NOOP("Term", "Energieausweis")},
};
constexpr std::array verdictWords{
    Word{"None", QT_TRANSLATE_NOOP("Term", "entfällt")}, Word{"Met", QT_TRANSLATE_NOOP("Term", "passt")},
    Word{"Doubtful", QT_TRANSLATE_NOOP("Term", "fraglich")}, Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")},
    Word{"Unmet", QT_TRANSLATE_NOOP("Term", "passt nicht")},
};
constexpr std::array reservationOutcomeWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "läuft")}, Word{"Released", QT_TRANSLATE_NOOP("Term", "freigegeben")},
    Word{"Expired", QT_TRANSLATE_NOOP("Term", "abgelaufen")}, Word{"Let", QT_TRANSLATE_NOOP("Term", "vermietet")},
};
constexpr std::array proposalOutcomeWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "offen")}, Word{"Accepted", QT_TRANSLATE_NOOP("Term", "angenommen")},
    Word{"DeclinedByLandlord", QT_TRANSLATE_NOOP("Term", "vom Vermieter abgelehnt")},
    Word{"DeclinedByHousehold", QT_TRANSLATE_NOOP("Term", "vom Haushalt abgelehnt")},
    Word{"Withdrawn", QT_TRANSLATE_NOOP("Term", "zurückgezogen")},
};
constexpr std::array declineReasonWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "nicht genannt")}, Word{"LetToOthers", QT_TRANSLATE_NOOP("Term", "anderweitig vermietet")},
    Word{"WantsNoMore", QT_TRANSLATE_NOOP("Term", "will nicht mehr vermieten")},
    Word{"NotThisHousehold", QT_TRANSLATE_NOOP("Term", "nicht an diesen Haushalt")},
    Word{"TooSmall", QT_TRANSLATE_NOOP("Term", "zu klein")}, Word{"TooFar", QT_TRANSLATE_NOOP("Term", "zu weit weg")},
    Word{"TooExpensive", QT_TRANSLATE_NOOP("Term", "zu teuer")},
    Word{"NotAccessible", QT_TRANSLATE_NOOP("Term", "nicht zugänglich genug")},
    Word{"Condition", QT_TRANSLATE_NOOP("Term", "Zustand der Wohnung")},
    Word{"FoundOther", QT_TRANSLATE_NOOP("Term", "andere Wohnung gefunden")},
    Word{"CommitmentRefused", QT_TRANSLATE_NOOP("Term", "Zusicherung abgelehnt")},
    Word{"Other", QT_TRANSLATE_NOOP("Term", "anderer Grund")},
};
constexpr std::array tenancyKindWords{
    Word{"Household", QT_TRANSLATE_NOOP("Term", "Haushalt ist Mieter")},
    Word{"Municipality", QT_TRANSLATE_NOOP("Term", "Kommune ist Mieterin")}, Word{"Sublet", QT_TRANSLATE_NOOP("Term", "Untermiete")},
    Word{"Elsewhere", QT_TRANSLATE_NOOP("Term", "anderweitig vermietet")},
};
constexpr std::array grantStateWords{
    Word{"NotNeeded", QT_TRANSLATE_NOOP("Term", "nicht nötig")}, Word{"Open", QT_TRANSLATE_NOOP("Term", "offen")},
    Word{"Requested", QT_TRANSLATE_NOOP("Term", "beantragt")}, Word{"Granted", QT_TRANSLATE_NOOP("Term", "bewilligt")},
    Word{"Refused", QT_TRANSLATE_NOOP("Term", "abgelehnt")},
};

constexpr std::array lists{
    WordList{"ReservationOutcome", reservationOutcomeWords},
    WordList{"ProposalOutcome", proposalOutcomeWords},
    WordList{"DeclineReason", declineReasonWords},
    WordList{"TenancyKind", tenancyKindWords},
    WordList{"GrantState", grantStateWords},
    WordList{"LegalCircle", legalCircleWords},
    WordList{"HouseholdStatus", householdStatusWords},
    WordList{"ResidenceRule", residenceRuleWords},
    WordList{"AccessNeed", accessNeedWords},
    WordList{"CommitmentState", commitmentStateWords},
    WordList{"DestinationKind", destinationKindWords},
    WordList{"MatchRule", matchRuleWords},
    WordList{"Verdict", verdictWords},
};
}
// clang-format on

std::span<const WordList> placementWords()
{
    return lists;
}
