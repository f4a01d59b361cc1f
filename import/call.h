// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/database.h"
#include <QCommandLineParser>
#include <QTextStream>

/** One call of a verb, as its run() sees it. */
struct Call {
    const QCommandLineParser &options;
    /** Without the verb's own words. */
    QStringList arguments;
    QTextStream &out;
    Progress progress;
    Actor actor;

    /** Also of commands that have no --json, which are asked when they fail. */
    bool isJson() const { return options.optionNames().contains(QStringLiteral("json")); }
    bool isCsv() const { return options.isSet(QStringLiteral("csv")); }
};

/** One --option of a verb. */
struct Option {
    QLatin1StringView name;
    /** Name of its value; empty where it is a switch. */
    QLatin1StringView value;
    /** German, to be translated in the context CommandLine. */
    const char *help;
};

/** One verb of the command line. */
struct Command {
    /** The words that call it: {"import", "boundaries"}. */
    QList<QLatin1StringView> words;
    /** Names of what follows the words, all required: {"DATEI"}. */
    QList<QLatin1StringView> operands;
    /** German, to be translated in the context CommandLine. */
    const char *help;
    QList<Option> options;
    Result<> (*run)(const Call &);
    bool needsRegister = false;
    /** It draws letters, which only a QGuiApplication can. */
    bool isDrawing = false;
    /** Its --lang names the second language of a paper, and the language of messages only where that is English. */
    bool isBilingual = false;
    /** So many of the last operands may be left out. */
    int optional = 0;
};

inline constexpr Option jsonOption{QLatin1StringView("json"), {}, QT_TRANSLATE_NOOP("CommandLine", "Ausgabe als JSON")};

const Command &newCommand();
const Command &importBoundariesCommand();
const Command &importTableCommand();
const Command &importOpenImmoCommand();
const Command &importHotspotsCommand();
const Command &importGtfsCommand();
const Command &importGridCommand();
const Command &importHolidaysCommand();
const Command &importRentLimitsCommand();
const Command &importHeatingLimitsCommand();
const Command &releaseRentLimitsCommand();
const Command &setAreaCommand();
const Command &assessCommand();
const Command &matchCommand();
const Command &reachCommand();
const Command &siteCommand();
const Command &importAddressesCommand();
const Command &geocodeCommand();
const Command &gapsCommand();
const Command &figuresCommand();
const Command &importOsmCommand();
const Command &importPlacesCommand();
const Command &listPlacesCommand();
const Command &listMunicipalitiesCommand();
const Command &listVacanciesCommand();
const Command &listLandlordsCommand();
const Command &listHouseholdsCommand();
const Command &listSessionsCommand();
const Command &listResultsCommand();
const Command &listGapsCommand();
const Command &listInviteesCommand();
const Command &listAgreementsCommand();
const Command &listLanguagesCommand();
const Command &listProfilesCommand();
const Command &listHandoversCommand();
const Command &listVisitsCommand();
const Command &listSponsorsCommand();
const Command &listTripsCommand();
const Command &listExchangesCommand();
const Command &listReportsCommand();
const Command &listMeasuresCommand();
const Command &listSearchesCommand();
const Command &saveSearchCommand();
const Command &removeSearchCommand();
const Command &exportCommand();
const Command &mapCommand();
const Command &manualCommand();
const Command &qgisCommand();
const Command &checkCommand();
const Command &verifyBackupCommand();
const Command &backupCommand();
const Command &restoreCommand();
const Command &copyCommand();
const Command &retainCommand();
const Command &printOfferCommand();
const Command &printObjectCommand();
const Command &printPayerCommand();
const Command &printCertificateCommand();
const Command &printChecklistCommand();
const Command &printLivingCommand();
const Command &printListCommand();
const Command &printViewingCommand();
const Command &printAttendanceCommand();
const Command &printMinutesCommand();
const Command &printHandoutCommand();
const Command &printEasyHandoutCommand();
const Command &printHandoverCommand();
const Command &printInstructionCommand();
const Command &printConfirmationCommand();
const Command &printPackCommand();
const Command &printLeafletCommand();
const Command &printDaySheetCommand();
const Command &letterInvitationCommand();
const Command &letterThanksCommand();
const Command &calendarCommand();
const Command &addDocumentCommand();
const Command &reportCommand();
const Command &printNoticeCommand();
const Command &printProcessingCommand();
const Command &subjectCommand();
const Command &subjectRequestCommand();
const Command &subjectAnswerCommand();
const Command &subjectRestrictCommand();
const Command &subjectObjectCommand();
const Command &subjectLiftCommand();
const Command &listRequestsCommand();
const Command &listRestrictionsCommand();
const Command &serverInitCommand();
const Command &serverAddUserCommand();
const Command &serverChangeUserCommand();
const Command &serverRemoveUserCommand();
const Command &serverListUsersCommand();
const Command &serverRolesCommand();
const Command &takeAlongPackCommand();
const Command &takeAlongOpenCommand();
const Command &takeAlongRepackCommand();
const Command &takeAlongReturnCommand();
const Command &takeAlongGiveUpCommand();
const Command &exchangeGiveCommand();
const Command &exchangeShowCommand();
const Command &exchangeTakeCommand();
const Command &exchangeKeyCommand();
const Command &exchangeTrustCommand();
const Command &auditCommand();
const Command &auditVerifyCommand();
const Command &listTrashCommand();
const Command &restoreTrashCommand();

/** A text for people, in the language of the program. */
QString say(const char *german);
/** Opens the register that an address names. */
Result<std::unique_ptr<Database>> openAt(const QString &address, const OpenOptions &options = {});
