// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/stepwords.h"
#include "core/storage/keptbackups.h"
#include "core/storage/restore.h"
#include "import/call.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr Option fromOption{
    "from"_L1, "SICHERUNG"_L1, QT_TRANSLATE_NOOP("CommandLine", "Die Sicherung, die an die Stelle des Registers tritt")};
constexpr Option previewOption{"preview"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur zeigen, was verloren ginge")};
constexpr Option yesOption{"yes"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Zurückspielen; der Stand davor wird vorher gesichert")};

QString standOf(const RegisterFacts &facts)
{
    const QString stand = facts.changedAt.isValid() ? facts.changedAt.toString(u"dd.MM.yyyy, HH:mm"_s)
                                                    : say(QT_TRANSLATE_NOOP("CommandLine", "nie geändert"));
    return u"%1: %2"_s.arg(stand, countsText(facts));
}

QString relationText(const RestorePreview &preview)
{
    switch (preview.relation) {
    case RestoreRelation::Same: return say(QT_TRANSLATE_NOOP("CommandLine", "Seit der Sicherung ist nichts geändert worden."));
    case RestoreRelation::Earlier: return say(QT_TRANSLATE_NOOP("CommandLine", "Schritte, die verloren gingen: %1")).arg(preview.lostCount);
    case RestoreRelation::Branch:
        return say(QT_TRANSLATE_NOOP("CommandLine",
                       "Die Sicherung ist ein anderer Zweig dieses Registers. Schritte darin, die hier fehlen: %1. Schritte, die verloren "
                       "gingen: %2"))
            .arg(preview.ownCount)
            .arg(preview.lostCount);
    case RestoreRelation::Stranger:
        return say(QT_TRANSLATE_NOOP(
                       "CommandLine", "Die Sicherung gehört zu einem anderen Register. Schritte dieses Registers, die verloren gingen: %1"))
            .arg(preview.lostCount);
    case RestoreRelation::Unknown: break;
    }
    return say(QT_TRANSLATE_NOOP("CommandLine", "Das Register lässt sich nicht lesen. Was seit der Sicherung dazukam, ist nicht bekannt."));
}

void tell(const Call &call, const RestorePreview &preview)
{
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Sicherung vom Stand %1")).arg(standOf(preview.copy)) << '\n';
    if (preview.today) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Heute Stand %1")).arg(standOf(*preview.today)) << '\n';
    call.out << relationText(preview) << '\n';
    for (const Step &step : preview.lost)
        call.out << "  " << step.at.toLocalTime().toString(u"dd.MM.yyyy, HH:mm"_s) << "  " << step.actorName << ": " << wordsOf(step)
                 << '\n';
    if (preview.lostCount > preview.lost.size())
        call.out << "  " << say(QT_TRANSLATE_NOOP("CommandLine", "und %1 davor")).arg(preview.lostCount - preview.lost.size()) << '\n';
    if (preview.deletionRuns > 0)
        call.out << say(QT_TRANSLATE_NOOP("CommandLine",
                            "Löschläufe seither: %1. Was sie gelöscht haben, wäre wieder da: die Löschläufe danach wiederholen."))
                        .arg(preview.deletionRuns)
                 << '\n';
}

QJsonObject asJson(const RestorePreview &preview)
{
    QJsonArray lost;
    for (const Step &step : preview.lost)
        lost += QJsonObject{{u"at"_s, step.at.toString(Qt::ISODateWithMs)}, {u"actor"_s, step.actorName}, {u"text"_s, wordsOf(step)}};
    static const QStringList relations{u"same"_s, u"earlier"_s, u"branch"_s, u"stranger"_s, u"unknown"_s};
    return {{u"relation"_s, relations[static_cast<int>(preview.relation)]}, {u"copyEntry"_s, preview.copy.entry},
        {u"todayEntry"_s, preview.today ? preview.today->entry : QJsonValue()}, {u"lostCount"_s, preview.lostCount},
        {u"ownCount"_s, preview.ownCount}, {u"deletionRuns"_s, preview.deletionRuns}, {u"lost"_s, lost}};
}

/** Where today's state goes: into the folder of copies, under its own name. */
Result<QString> placeForBefore(const QString &registerFile, const RestorePreview &preview)
{
    const QString folder = defaultBackupFolder(registerFile);
    if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder)) return fail(Error::Kind::Denied, u"backup.readonly"_s, {folder});
    const BackupSeries series = seriesOf(registerFile, preview.today ? preview.today->origin : preview.copy.origin);
    return folder + u'/' + backupName(series, QDateTime::currentDateTime(), BackupKind::BeforeRestore);
}

Result<> putBack(const Call &call, const QString &file, const QString &copy, const RestorePreview &preview)
{
    return placeForBefore(file, preview)
        .and_then([&](const QString &before) { return restoreRegister(file, copy, before, call.actor, call.progress); })
        .transform([&](const Restored &done) {
            if (call.isJson()) {
                QJsonObject object = asJson(preview);
                object[u"restored"_s] = true;
                object[u"before"_s] = done.before;
                call.out << QJsonDocument(object).toJson();
                return;
            }
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Zurückgespielt: %1")).arg(file) << '\n';
            if (!done.before.isEmpty()) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Der Stand davor: %1")).arg(done.before) << '\n';
        });
}

Result<> restore(const Call &call)
{
    if (call.options.value(fromOption.name).isEmpty()) return fail(Error::Kind::Invalid, u"restore.from"_s);
    const auto location = parseLocation(call.options.value(u"register"_s));
    if (!location) return std::unexpected(location.error());
    if (location->kind == Location::Kind::Server) return fail(Error::Kind::Denied, u"restore.server"_s, {displayName(*location)});
    const QString copy = QFileInfo(call.options.value(fromOption.name)).absoluteFilePath();
    const auto preview = previewRestore(location->path, copy, call.progress.part(0, 30));
    if (!preview) return std::unexpected(preview.error());
    const bool isWanted = call.options.isSet(yesOption.name) && !call.options.isSet(previewOption.name);
    if (!call.isJson()) tell(call, *preview);
    if (isWanted) return putBack(call, location->path, copy, *preview);
    if (call.isJson()) call.out << QJsonDocument(asJson(*preview)).toJson();
    if (!call.options.isSet(previewOption.name)) return fail(Error::Kind::Denied, u"restore.unsure"_s);
    return {};
}
}

const Command &restoreCommand()
{
    static const Command command{{"restore"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Eine Sicherung an die Stelle des Registers setzen"),
        {fromOption, previewOption, yesOption, jsonOption}, restore, true};
    return command;
}
