// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array sessionKindWords{
    Word{"Evening", QT_TRANSLATE_NOOP("Term", "Infoabend")}, Word{"SingleTalk", QT_TRANSLATE_NOOP("Term", "Einzelgespräch")},
    Word{"Phone", QT_TRANSLATE_NOOP("Term", "Telefongespräch")}, Word{"Visit", QT_TRANSLATE_NOOP("Term", "Hausbesuch")},
    Word{"Online", QT_TRANSLATE_NOOP("Term", "online")},
};
constexpr std::array sessionStatusWords{
    Word{"Planned", QT_TRANSLATE_NOOP("Term", "geplant")}, Word{"Invited", QT_TRANSLATE_NOOP("Term", "eingeladen")},
    Word{"Held", QT_TRANSLATE_NOOP("Term", "durchgeführt")}, Word{"Cancelled", QT_TRANSLATE_NOOP("Term", "abgesagt")},
};
constexpr std::array topicsWords{
    Word{"LeaseTakeover", QT_TRANSLATE_NOOP("Term", "Mietvertrag fortführen")},
    Word{"Subletting", QT_TRANSLATE_NOOP("Term", "Untervermietung")},
    Word{"PublicTenant", QT_TRANSLATE_NOOP("Term", "Anmietung durch die Kommune")},
    Word{"RentReduction", QT_TRANSLATE_NOOP("Term", "Miete zeitweise senken")},
    Word{"DirectPayment", QT_TRANSLATE_NOOP("Term", "Direktzahlung")},
    Word{"NoAssignment", QT_TRANSLATE_NOOP("Term", "„Abtretung“: was geht")},
    Word{"Deposit", QT_TRANSLATE_NOOP("Term", "Kaution")},
    Word{"RentArrears", QT_TRANSLATE_NOOP("Term", "Mietschulden")},
    Word{"RentCertificate", QT_TRANSLATE_NOOP("Term", "Mietbescheinigung")},
    Word{"Adequacy", QT_TRANSLATE_NOOP("Term", "Angemessenheit")},
    Word{"ChangeOfPayer", QT_TRANSLATE_NOOP("Term", "Wechsel des Rechtskreises")},
    Word{"Support", QT_TRANSLATE_NOOP("Term", "Begleitung und Pate")},
    Word{"Duties", QT_TRANSLATE_NOOP("Term", "Ausweis, Rauchmelder, § 19 BMG")},
    Word{"Funding", QT_TRANSLATE_NOOP("Term", "Fördermittel")},
    Word{"DataProtection", QT_TRANSLATE_NOOP("Term", "Datenschutz")},
};
constexpr std::array replyWords{
    Word{"Open", QT_TRANSLATE_NOOP("Term", "offen")}, Word{"Comes", QT_TRANSLATE_NOOP("Term", "kommt")},
    Word{"DoesNotCome", QT_TRANSLATE_NOOP("Term", "kommt nicht")}, Word{"CallBack", QT_TRANSLATE_NOOP("Term", "bittet um Anruf")},
};
constexpr std::array agreementKindWords{
    Word{"OfferFlats", QT_TRANSLATE_NOOP("Term", "Wohnungen anbieten")},
    Word{"LeaseContinued", QT_TRANSLATE_NOOP("Term", "Mietvertrag fortführen")},
    Word{"Sublet", QT_TRANSLATE_NOOP("Term", "Untervermietung")},
    Word{"RentReduction", QT_TRANSLATE_NOOP("Term", "Miete zeitweise senken")},
    Word{"MunicipalLease", QT_TRANSLATE_NOOP("Term", "Anmietung durch die Kommune")},
    Word{"DirectPayment", QT_TRANSLATE_NOOP("Term", "Direktzahlung")},
    Word{"DepositDeclaration", QT_TRANSLATE_NOOP("Term", "Erklärung zur Kaution")},
    Word{"DepositLoan", QT_TRANSLATE_NOOP("Term", "Kautionsdarlehen")},
    Word{"Other", QT_TRANSLATE_NOOP("Term", "Sonstiges")},
};
constexpr std::array agreementStateWords{
    Word{"Asked", QT_TRANSLATE_NOOP("Term", "angefragt")}, Word{"Requested", QT_TRANSLATE_NOOP("Term", "beantragt")},
    Word{"Promised", QT_TRANSLATE_NOOP("Term", "zugesagt")}, Word{"Active", QT_TRANSLATE_NOOP("Term", "gilt")},
    Word{"Ended", QT_TRANSLATE_NOOP("Term", "beendet")}, Word{"Withdrawn", QT_TRANSLATE_NOOP("Term", "zurückgezogen")},
};

constexpr std::array lists{
    WordList{"SessionKind", sessionKindWords},
    WordList{"SessionStatus", sessionStatusWords},
    WordList{"Topics", topicsWords},
    WordList{"Reply", replyWords},
    WordList{"AgreementKind", agreementKindWords},
    WordList{"AgreementState", agreementStateWords},
};
}
// clang-format on

std::span<const WordList> outreachWords()
{
    return lists;
}
