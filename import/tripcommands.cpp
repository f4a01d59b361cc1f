// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovers.h"
#include "core/handover/tripmerge.h"
#include "core/handover/trips.h"
#include "core/register/input.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"
#include "import/passphrase.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
constexpr Option handoverOption{"handover"_L1, "NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Diese Übergabe geht mit; mehrmals möglich")};
constexpr Option visitOption{"visit"_L1, "NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Dieser Begleitbesuch geht mit; mehrmals möglich")};
constexpr Option holderOption{"holder"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wer die Datei mitnimmt")};
constexpr Option backByOption{"back-by"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Bis wann sie zurück ist")};
constexpr Option purposeOption{"purpose"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wofür")};
constexpr Option packedOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .bleibe-mit")};
constexpr Option copyOption{
    "out"_L1, "REGISTER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .sqlite, die es noch nicht gibt")};
constexpr Option previewOption{"preview"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur zeigen, was übernommen würde")};
constexpr Option mergeOption{"merge"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Übernehmen, in einem Schritt")};
constexpr Option keepOption{"keep"_L1, "SEITE"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Was gilt, wo beide Seiten geändert haben: here (das Register) oder there (unterwegs)")};
constexpr Option outOnlyOption{"out-only"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur die, die unterwegs sind")};

Result<QStringList> uidsOf(Sql &sql, const QString &table, const QStringList &numbers)
{
    QStringList uids;
    for (const QString &number : numbers) {
        const auto uid = sql.value(u"select uid from %1 where number=?"_s.arg(table), {number.trimmed().toUpper()});
        if (!uid) return std::unexpected(uid.error());
        if (!uid->isValid()) return fail(Error::Kind::NotFound, table == "visit"_L1 ? u"visit.gone"_s : u"handover.gone"_s, {number});
        uids += uid->toString();
    }
    return uids;
}

Result<TripRequest> requestOf(Sql &sql, const Call &call)
{
    TripRequest request{.holder = call.options.value(holderOption.name),
        .purpose = call.options.value(purposeOption.name),
        .backBy = parseDate(call.options.value(backByOption.name), QDate::currentDate()).value_or(QDate())};
    const auto handovers = uidsOf(sql, u"handover"_s, call.options.values(handoverOption.name));
    if (!handovers) return std::unexpected(handovers.error());
    const auto visits = uidsOf(sql, u"visit"_s, call.options.values(visitOption.name));
    if (!visits) return std::unexpected(visits.error());
    request.handoverUids = *handovers;
    request.visitUids = *visits;
    return request;
}

Result<TripTarget> targetOf(const Call &call, const Secret &passphrase)
{
    const QString file = call.options.value(packedOption.name);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"trip.nowhere"_s);
    const auto folder = tripFolder();
    if (!folder) return std::unexpected(folder.error());
    return prepareSealing(passphrase).transform([&](const Sealing &sealing) {
        return TripTarget{QFileInfo(file).absoluteFilePath(), sealing, *folder};
    });
}

void tellTrip(const Call &call, const Trip &trip, const QString &file)
{
    if (call.isJson())
        call.out << QJsonDocument(QJsonObject{{u"number"_s, trip.number}, {u"holder"_s, trip.holder},
                                      {u"backBy"_s, trip.backBy.toString(Qt::ISODate)}, {u"file"_s, file}})
                        .toJson();
    else
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1 bei %2, zurück bis %3: %4"))
                        .arg(trip.number, trip.holder, QLocale().toString(trip.backBy, QLocale::ShortFormat), file)
                 << '\n';
}

Result<> pack(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto request = (*database)
                             ->read([&](Sql &sql) {
                                 return requestOf(sql, call).and_then([&](const TripRequest &wanted) {
                                     return checkTrip(sql, wanted, QDate::currentDate()).transform([&] { return wanted; });
                                 });
                             })
                             .takeResult();
    if (!request) return std::unexpected(request.error());
    const auto target = passphraseOf(call).and_then([&](const Secret &passphrase) { return targetOf(call, passphrase); });
    if (!target) return std::unexpected(target.error());
    return takeAlong(**database, call.actor, *request, *target, QDateTime::currentDateTime(), call.progress)
        .transform([&](const Trip &trip) { tellTrip(call, trip, target->file); });
}

Result<> openFile(const Call &call)
{
    const QString copy = call.options.value(copyOption.name);
    if (copy.isEmpty()) return fail(Error::Kind::Invalid, u"trip.nowhere"_s);
    if (QFile::exists(copy)) return fail(Error::Kind::Denied, u"file.exists"_s, {copy});
    const auto passphrase = passphraseOf(call);
    if (!passphrase) return std::unexpected(passphrase.error());
    if (auto opened = unsealFile(call.arguments.first(), copy, *passphrase, call.progress); !opened) return opened;
    const auto database = openAt(copy);
    const auto trip = database ? (*database)->read(tripOfRegister).takeResult() : std::unexpected(database.error());
    if (!trip || !*trip) {
        QFile::remove(copy);
        return trip ? fail(Error::Kind::Format, u"trip.notFile"_s, {call.arguments.first()}) : std::unexpected(trip.error());
    }
    tellTrip(call, **trip, copy);
    return {};
}

Result<> packOpened(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto passphrase = passphraseOf(call);
    if (!passphrase) return std::unexpected(passphrase.error());
    return targetOf(call, *passphrase).and_then([&](const TripTarget &target) {
        return packAgain(**database, target, *passphrase, call.progress).transform([&] {
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Gepackt und geprüft: %1")).arg(target.file) << '\n';
        });
    });
}

void tellPreview(const Call &call, const MergePreview &preview)
{
    if (call.isJson()) {
        QJsonArray conflicts;
        for (const MergeConflict &one : preview.conflicts)
            conflicts += QJsonObject{{u"label"_s, one.label}, {u"column"_s, one.column}, {u"base"_s, one.baseText},
                {u"here"_s, one.hereText}, {u"there"_s, one.thereText}};
        call.out << QJsonDocument(QJsonObject{{u"number"_s, preview.trip.number}, {u"changed"_s, preview.changedRows},
                                      {u"new"_s, preview.newRows}, {u"removed"_s, preview.removedRows}, {u"photos"_s, preview.newPhotos},
                                      {u"conflicts"_s, conflicts}, {u"notes"_s, QJsonArray::fromStringList(preview.notes)}})
                        .toJson();
        return;
    }
    for (const QString &line : preview.summary + preview.notes) call.out << line << '\n';
    for (const MergeConflict &one : preview.conflicts)
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: hier „%2“, unterwegs „%3“")).arg(one.label, one.hereText, one.thereText)
                 << '\n';
}

Result<ReturnChoices> choicesOf(const Call &call, const MergePreview &preview)
{
    const QString keep = call.options.value(keepOption.name);
    if (!keep.isEmpty() && keep != "here"_L1 && keep != "there"_L1) return fail(Error::Kind::Invalid, u"trip.keep"_s, {keep});
    if (keep.isEmpty() && !preview.conflicts.isEmpty())
        return fail(Error::Kind::Conflict, u"trip.conflicts"_s, {QString::number(preview.conflicts.size())});
    ReturnChoices choices;
    for (const MergeConflict &one : preview.conflicts) choose(choices, one, keep == "there"_L1);
    return choices;
}

Result<> comeBack(const Call &call)
{
    const bool isMerge = call.options.isSet(mergeOption.name);
    if (isMerge == call.options.isSet(previewOption.name)) return fail(Error::Kind::Invalid, u"trip.mode"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto passphrase = passphraseOf(call);
    if (!passphrase) return std::unexpected(passphrase.error());
    const auto folder = tripFolder();
    if (!folder) return std::unexpected(folder.error());
    const auto returned = readReturned(call.arguments.first(), *passphrase, *folder, call.progress);
    if (!returned) return std::unexpected(returned.error());
    const auto preview = (*database)->read([&](Sql &sql) { return previewReturn(sql, *returned); }).takeResult();
    if (!preview) return std::unexpected(preview.error());
    if (!isMerge) {
        tellPreview(call, *preview);
        return {};
    }
    const auto choices = choicesOf(call, *preview);
    if (!choices) return std::unexpected(choices.error());
    const auto task = [&](Sql &sql) { return mergeReturn(sql, *returned, *choices, QDateTime::currentDateTime()); };
    const auto merged = (*database)->write(call.actor, task).takeResult();
    if (!merged) return std::unexpected(merged.error());
    tellPreview(call, *preview);
    return {};
}

Result<> giveUp(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto task = [&](Sql &sql) {
        return findTrip(sql, call.arguments.first()).and_then([&](const Trip &trip) {
            return giveUpTrip(sql, trip.id, trip.version, QDateTime::currentDateTime());
        });
    };
    return (*database)->write(call.actor, task).takeResult().transform([](const Trip &) { });
}

Result<Records> trips(Sql &sql, const Call &call)
{
    return findTrips(sql, call.options.isSet(outOnlyOption.name), QDate::currentDate()).transform([](const QList<TripRow> &found) {
        Records records{{u"number"_s, u"state"_s, u"holder"_s, u"purpose"_s, u"items"_s, u"takenAt"_s, u"takenBy"_s, u"backBy"_s, u"late"_s,
                            u"returnedAt"_s},
            {}};
        const auto moment = [](const QDateTime &at) { return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm") : QString(); };
        for (const TripRow &one : found)
            records.rows += QVariantList{one.trip.number, keyOf(one.trip.state), one.trip.holder, one.trip.purpose, one.items.join(u' '),
                moment(one.trip.takenAt), one.trip.takenBy, known(one.trip.backBy), one.isLate, moment(one.trip.returnedAt)};
        return records;
    });
}
}

const Command &takeAlongPackCommand()
{
    static const Command command{{"take-along"_L1, "pack"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Übergaben und Besuche als verschlüsselte Datei mitnehmen"),
        {handoverOption, visitOption, holderOption, backByOption, purposeOption, packedOption, phraseOption, jsonOption}, pack, true};
    return command;
}

const Command &takeAlongOpenCommand()
{
    static const Command command{{"take-along"_L1, "open"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Eine Mitnahmedatei als Register öffnen"), {copyOption, phraseOption, jsonOption}, openFile};
    return command;
}

const Command &takeAlongRepackCommand()
{
    static const Command command{{"take-along"_L1, "repack"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Ein so geöffnetes Register für den Rückweg wieder verschlüsseln"), {packedOption, phraseOption},
        packOpened, true};
    return command;
}

const Command &takeAlongReturnCommand()
{
    static const Command command{{"take-along"_L1, "return"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Eine zurückgekommene Mitnahmedatei zeigen oder übernehmen"),
        {previewOption, mergeOption, keepOption, phraseOption, jsonOption}, comeBack, true};
    return command;
}

const Command &takeAlongGiveUpCommand()
{
    static const Command command{{"take-along"_L1, "give-up"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Auf eine Mitnahmedatei nicht mehr warten"), {}, giveUp, true};
    return command;
}

const Command &listTripsCommand()
{
    static const Command command{{"list"_L1, "trips"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Mitnahmedateien und wer sie hat"),
        listOptions() + QList<Option>{outOnlyOption}, [](const Call &call) { return printList(call, trips); }, true};
    return command;
}
