// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/command.h"
#include "core/base/version.h"
#include "core/base/words.h"
#include "import/call.h"
#include "import/gdal.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2
};

std::atomic_bool isInterrupted = false;

// One to a line, in the order of the help.
// clang-format off
QList<const Command *> takingIn()
{
    return {
        &newCommand(),
        &importBoundariesCommand(),
        &importTableCommand(),
        &importOpenImmoCommand(),
        &importPlacesCommand(),
        &importHotspotsCommand(),
        &importGtfsCommand(),
        &importOsmCommand(),
        &importGridCommand(),
        &importAddressesCommand(),
        &importHolidaysCommand(),
        &importRentLimitsCommand(),
        &importHeatingLimitsCommand(),
        &releaseRentLimitsCommand(),
        &setAreaCommand(),
        &assessCommand(),
        &matchCommand(),
        &reachCommand(),
        &siteCommand(),
        &geocodeCommand(),
        &gapsCommand(),
        &figuresCommand(),
    };
}

QList<const Command *> listing()
{
    return {
        &listMunicipalitiesCommand(),
        &listVacanciesCommand(),
        &listLandlordsCommand(),
        &listHouseholdsCommand(),
        &listSessionsCommand(),
        &listResultsCommand(),
        &listInviteesCommand(),
        &listAgreementsCommand(),
        &listHandoversCommand(),
        &listVisitsCommand(),
        &listSponsorsCommand(),
        &listPlacesCommand(),
        &listGapsCommand(),
        &listLanguagesCommand(),
        &listProfilesCommand(),
        &listTripsCommand(),
        &listExchangesCommand(),
        &listRequestsCommand(),
        &listRestrictionsCommand(),
        &listReportsCommand(),
        &listMeasuresCommand(),
        &listSearchesCommand(),
        &saveSearchCommand(),
        &removeSearchCommand(),
    };
}

QList<const Command *> givingOut()
{
    return {
        &exportCommand(),
        &printOfferCommand(),
        &printObjectCommand(),
        &printPayerCommand(),
        &printCertificateCommand(),
        &printChecklistCommand(),
        &printLivingCommand(),
        &printListCommand(),
        &printViewingCommand(),
        &printAttendanceCommand(),
        &printMinutesCommand(),
        &printHandoutCommand(),
        &printEasyHandoutCommand(),
        &printHandoverCommand(),
        &printInstructionCommand(),
        &printConfirmationCommand(),
        &printPackCommand(),
        &printLeafletCommand(),
        &printDaySheetCommand(),
        &printNoticeCommand(),
        &printProcessingCommand(),
        &reportCommand(),
        &letterInvitationCommand(),
        &letterThanksCommand(),
        &calendarCommand(),
        &mapCommand(),
        &qgisCommand(),
        &manualCommand(),
        &addDocumentCommand(),
        &subjectRequestCommand(),
        &subjectAnswerCommand(),
        &subjectRestrictCommand(),
        &subjectObjectCommand(),
        &subjectLiftCommand(),
        &subjectCommand(),
        &takeAlongPackCommand(),
        &takeAlongOpenCommand(),
        &takeAlongRepackCommand(),
        &takeAlongReturnCommand(),
        &takeAlongGiveUpCommand(),
        &exchangeGiveCommand(),
        &exchangeShowCommand(),
        &exchangeTakeCommand(),
        &exchangeKeyCommand(),
        &exchangeTrustCommand(),
        &auditVerifyCommand(),
        &auditCommand(),
        &listTrashCommand(),
        &restoreTrashCommand(),
        &checkCommand(),
        &verifyBackupCommand(),
        &backupCommand(),
        &retainCommand(),
        &restoreCommand(),
        &copyCommand(),
    };
}

QList<const Command *> serving()
{
    return {
        &serverInitCommand(),
        &serverAddUserCommand(),
        &serverChangeUserCommand(),
        &serverRemoveUserCommand(),
        &serverListUsersCommand(),
        &serverRolesCommand(),
    };
}

QList<const Command *> commands()
{
    return takingIn() + listing() + givingOut() + serving();
}
// clang-format on

QString joined(const QList<QLatin1StringView> &words)
{
    QStringList texts;
    for (const auto word : words) texts += word;
    return texts.join(u' ');
}

QString usage(const Command &command)
{
    QString line = u"bleibe "_s + joined(command.words);
    const qsizetype needed = command.operands.size() - command.optional;
    if (needed > 0) line += u' ' + joined(command.operands.first(needed));
    if (command.optional > 0) line += u" ["_s + joined(command.operands.sliced(needed)) + u']';
    if (command.needsRegister) line += u" --register REGISTER"_s;
    return line;
}

void printOverview(QTextStream &stream)
{
    stream << say(QT_TRANSLATE_NOOP("CommandLine", "Aufruf:")) << '\n';
    for (const Command *command : commands()) stream << "  " << usage(*command) << "\n      " << say(command->help) << '\n';
    stream << say(QT_TRANSLATE_NOOP("CommandLine",
        "REGISTER ist eine Datei (*.sqlite) oder postgresql://… Ohne Befehl öffnet sich das Fenster.\n"
        "„--help“ hinter einem Befehl zeigt, was er kennt, „--lang en“ stellt jeden auf Englisch um."))
           << '\n';
}

const Command *commandOf(const QStringList &arguments)
{
    for (const Command *command : commands()) {
        const auto words = arguments.mid(1, command->words.size());
        if (std::ranges::equal(words, command->words)) return command;
    }
    return nullptr;
}

bool isPlea(const QString &argument, QLatin1StringView shortName, QLatin1StringView longName)
{
    return argument == shortName || argument == longName;
}

constexpr std::array commonOptions{
    Option{"lang"_L1, "SPRACHE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Sprache der Meldungen: de oder en")},
    Option{"actor"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wer handelt; sonst die Anmeldung am Rechner")},
    Option{"progress"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Fortschritt zeigen, auch wenn die Ausgabe in eine Datei geht")},
    Option{"help"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Diese Hilfe")},
};

QList<Option> optionsOf(const Command &command)
{
    QList<Option> options;
    if (command.needsRegister)
        options += {"register"_L1, "REGISTER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Das Register: eine Datei oder postgresql://…")};
    options += command.options;
    for (const Option &option : commonOptions)
        if (option.name != "lang"_L1 || !command.isBilingual) options += option;
    return options;
}

void setup(QCommandLineParser &parser, const QList<Option> &options)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : options) {
        const QStringList names = option.name == "help"_L1 ? QStringList{u"h"_s, u"help"_s} : QStringList{option.name};
        parser.addOption(QCommandLineOption(names, {}, option.value));
    }
}

void printHelp(QTextStream &out, const Command &command)
{
    out << say(QT_TRANSLATE_NOOP("CommandLine", "Aufruf:")) << ' ' << usage(command) << '\n' << say(command.help) << "\n\n";
    const auto heading
        = [](const Option &option) { return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value); };
    constexpr int width = 22;
    for (const Option &option : optionsOf(command)) out << "  " << heading(option).leftJustified(width) << "  " << say(option.help) << '\n';
}

/** What is wrong with a call; nothing where all is well. */
QString misuse(const QCommandLineParser &parser, const QStringList &operands, const Command &command, bool isParsed)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return say(QT_TRANSLATE_NOOP("CommandLine", "Unbekannte Angabe: --%1")).arg(unknown.first());
    if (!isParsed) return say(QT_TRANSLATE_NOOP("CommandLine", "Hinter einer Angabe fehlt ihr Wert."));
    if (operands.size() < command.operands.size() - command.optional)
        return say(QT_TRANSLATE_NOOP("CommandLine", "Es fehlt: %1")).arg(command.operands[operands.size()]);
    if (operands.size() > command.operands.size())
        return say(QT_TRANSLATE_NOOP("CommandLine", "Zu viel: %1")).arg(operands[command.operands.size()]);
    if (command.needsRegister && parser.value(u"register"_s).isEmpty())
        return say(QT_TRANSLATE_NOOP("CommandLine", "Es fehlt: %1")).arg(u"--register"_s);
    return {};
}

/** Progress as one line that is written over, on a terminal or where it is asked for. */
Progress progressOn(QTextStream &err, bool isAsked)
{
    const auto isCancelled = [] { return isInterrupted.load(); };
    if (!isAsked && !isatty(STDERR_FILENO)) return {{}, isCancelled};
    return {[&err, last = -1](int percent, const QString &text) mutable {
                if (percent == std::exchange(last, percent)) return;
                err << '\r' << text << ' ' << percent << " %" << (percent == 100 ? "\n" : "") << Qt::flush;
            },
        isCancelled};
}

int report(const Error &error, const Call &call, QTextStream &err)
{
    const QString text = sentence(error);
    err << text << '\n';
    if (call.isJson()) {
        const QJsonObject object{{u"error"_s, QJsonObject{{u"reason"_s, error.reason}, {u"text"_s, text}}}};
        call.out << QJsonDocument(object).toJson();
    }
    return Failed;
}

int run(const Command &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    setup(parser, optionsOf(command));
    const bool isParsed = parser.parse(arguments);
    if (isParsed && parser.isSet(u"help"_s)) {
        printHelp(out, command);
        return Done;
    }
    const QStringList operands = parser.positionalArguments().mid(command.words.size());
    if (const QString wrong = misuse(parser, operands, command, isParsed); !wrong.isEmpty()) {
        err << wrong << '\n' << say(QT_TRANSLATE_NOOP("CommandLine", "Aufruf:")) << ' ' << usage(command) << '\n';
        return WrongUsage;
    }
    const QString actor = parser.value(u"actor"_s).isEmpty() ? systemLogin() : parser.value(u"actor"_s);
    const Call call{parser, operands, out, progressOn(err, parser.isSet(u"progress"_s)), {systemLogin(), actor, {}}};
    const auto previous = std::signal(SIGINT, [](int) { isInterrupted = true; });
    const auto done = command.run(call);
    std::signal(SIGINT, previous);
    return done ? Done : report(done.error(), call, err);
}
}

QString say(const char *german)
{
    return QCoreApplication::translate("CommandLine", german);
}

Result<std::unique_ptr<Database>> openAt(const QString &address, const OpenOptions &options)
{
    return parseLocation(address).and_then([&](const Location &location) { return Database::open(location, options); });
}

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (isPlea(first, "-h"_L1, "--help"_L1) || isPlea(first, "-v"_L1, "--version"_L1)) return true;
    const auto is = [&](const Command *command) { return command->words.first() == first; };
    if (std::ranges::any_of(commands(), is)) return true;
    // A mistyped verb must not open a window that looks for a register of that name.
    return !first.isEmpty() && !first.startsWith(u'-') && !first.contains(u'.') && !first.contains(u'/') && !QFileInfo::exists(first);
}

bool isDrawingCommand(const QStringList &arguments)
{
    const Command *command = commandOf(arguments);
    return command && command->isDrawing;
}

bool isBilingualCommand(const QStringList &arguments)
{
    const Command *command = commandOf(arguments);
    return command && command->isBilingual;
}

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    hardenGdal();
    if (isPlea(arguments.value(1), "-v"_L1, "--version"_L1)) {
        out << "bleibe " << programVersion() << '\n';
        return Done;
    }
    if (const Command *command = commandOf(arguments)) return run(*command, arguments, out, err);
    const bool isAsked = arguments.size() > 1 && (isPlea(arguments.last(), "-h"_L1, "--help"_L1) || arguments[1] == "help"_L1);
    if (!isAsked && arguments.size() > 1)
        err << say(QT_TRANSLATE_NOOP("CommandLine", "Diesen Befehl gibt es nicht: %1")).arg(arguments.sliced(1).join(u' ')) << '\n';
    printOverview(isAsked ? out : err);
    return isAsked ? Done : WrongUsage;
}
