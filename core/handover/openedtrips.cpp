// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/workshop.h"
#include "core/exchange/wrapping.h"
#include "core/handover/trips.h"
#include "core/storage/backup.h"
#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
/** Runs use(sql) on the register in a file, which is left without a log beside it; that fails where somebody else has it open. */
template<class Use> auto lookInto(const QString &path, Use use) -> std::invoke_result_t<Use, Sql &>
{
    auto opened = openRegister({.kind = Location::Kind::File, .path = path}, QUuid::createUuid().toString(), {});
    if (!opened) return std::unexpected(opened.error());
    auto found = [&] {
        Sql sql(*opened, nullptr);
        return use(sql);
    }();
    const auto closed = scalar(opened->db, *opened->engine, u"pragma journal_mode=delete"_s);
    disconnectFrom(*opened);
    if (found && !closed) return std::unexpected(closed.error());
    return found;
}

/** The trip that the register in a file was packed for. */
Result<Trip> tripIn(const QString &path)
{
    return lookInto(path, tripOfRegister).and_then([](const std::optional<Trip> &trip) -> Result<Trip> {
        if (!trip) return fail(Error::Kind::Format, u"trip.notFile"_s);
        return *trip;
    });
}

/** The hashes of all changes, each bound to those before it. */
Result<QStringList> changesIn(Sql &sql)
{
    return sql.query(u"select hash from change_entry order by id"_s).transform([](QSqlQuery rows) {
        QStringList hashes;
        while (rows.next()) hashes += rows.value(0).toString();
        return hashes;
    });
}

bool continues(const QStringList &longer, const QStringList &shorter)
{
    return longer.size() >= shorter.size() && longer.first(shorter.size()) == shorter;
}

/** Which of two states of a trip goes on from the other. */
enum class Newer {
    Copy,
    File,
    Neither
};
Result<Newer> compare(const QString &copy, const QString &file)
{
    const auto there = lookInto(file, changesIn);
    if (!there) return std::unexpected(there.error());
    // Not lookInto(): the copy may be open, and is left as it is.
    auto opened = openRegister({.kind = Location::Kind::File, .path = copy}, QUuid::createUuid().toString(), {});
    if (!opened) return std::unexpected(opened.error());
    const auto here = [&] {
        Sql sql(*opened, nullptr);
        return changesIn(sql);
    }();
    disconnectFrom(*opened);
    if (!here) return std::unexpected(here.error());
    if (continues(*here, *there)) return Newer::Copy;
    return continues(*there, *here) ? Newer::File : Newer::Neither;
}

/** Makes room for a newer file; nothing is lost with a copy whose every change is in the file. */
Result<> removeOlder(const QString &copy, const Trip &trip)
{
    const Error older{Error::Kind::Invalid, u"trip.older"_s, {trip.number, QDir::toNativeSeparators(copy)}, {}, {}};
    if (!lookInto(copy, tripOfRegister)) return std::unexpected(older); // open in another window
    if (!QFile::remove(copy)) return std::unexpected(older);
    return {};
}

Result<QByteArray> sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Storage, u"file.unreadable"_s, {path}, file.errorString());
    return hash.result();
}

/** A file name of what a number holds; a hostile one names no other folder. */
QString nameFor(const Trip &trip)
{
    QString name = trip.number;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    return name.isEmpty() ? u"mitnahme"_s : name;
}

Result<OpenedTrip> layOpen(const QString &unsealed, const Trip &trip, const QString &folder)
{
    const QString own
        = folder + u'/' + QString::fromLatin1(QCryptographicHash::hash(trip.uid.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    OpenedTrip opened{trip, own + u'/' + nameFor(trip) + u".sqlite"_s, false};
    if (QFile::exists(opened.path)) {
        const auto newer = compare(opened.path, unsealed);
        if (!newer) return std::unexpected(newer.error());
        opened.wasThere = *newer == Newer::Copy;
        if (opened.wasThere) return opened;
        if (*newer == Newer::Neither)
            return fail(Error::Kind::Invalid, u"trip.older"_s, {trip.number, QDir::toNativeSeparators(opened.path)});
        if (auto removed = removeOlder(opened.path, trip); !removed) return std::unexpected(removed.error());
    }
    if (!QDir().mkpath(own)) return fail(Error::Kind::Denied, u"file.readonly"_s, {own});
    QFile::setPermissions(own, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!QFile::rename(unsealed, opened.path)) return fail(Error::Kind::Storage, u"file.readonly"_s, {opened.path});
    return opened;
}
}

Result<OpenedTrip> openTrip(const QString &file, const Secret &passphrase, const QString &folder, const Progress &progress)
{
    const Workshop workshop(folder, u"oeffnen"_s);
    const auto path = workshop.filePath(u"mitnahme.sqlite"_s);
    if (!path) return std::unexpected(path.error());
    return unsealWrapped(file, *path, *path + u".versiegelt"_s, passphrase, progress)
        .and_then([&] { return tripIn(*path); })
        .and_then([&](const Trip &trip) { return layOpen(*path, trip, folder); })
        .transform_error([&](Error error) {
            // The person knows the file, not the place where it was looked at.
            for (QString &argument : error.arguments) argument.replace(*path, file);
            return error;
        });
}

Result<> packAgain(Database &copy, const TripTarget &target, const Secret &passphrase, const Progress &progress)
{
    const auto trip = copy.read([](Sql &sql) { return tripOfRegister(sql); }).result();
    if (!trip) return std::unexpected(trip.error());
    if (!*trip) return fail(Error::Kind::Invalid, u"trip.notFile"_s, {displayName(copy.location())});
    const Workshop workshop(target.folder, u"packen"_s);
    const auto whole = workshop.filePath(u"mitnahme.sqlite"_s), again = workshop.filePath(u"probe.sqlite"_s);
    if (!whole || !again) return std::unexpected(whole ? again.error() : whole.error());
    if (auto kept = copy.backup(*whole, progress.part(0, 30)).result(); !kept) return kept;
    const auto sum = sumOf(*whole);
    if (!sum) return std::unexpected(sum.error());
    return sealFile(*whole, target.file, target.sealing, progress.part(30, 60))
        .and_then([&] { return unsealFile(target.file, *again, passphrase, progress.part(60, 95)); })
        .and_then([&] { return sumOf(*again); })
        .and_then([&](const QByteArray &found) -> Result<> {
            if (found != *sum) return fail(Error::Kind::Storage, u"backup.unsound"_s, {target.file});
            return {};
        });
}

Result<> removeCopy(const QString &path, const QString &folder)
{
    const QFileInfo copy(path);
    const QString home = QDir(folder).canonicalPath();
    if (home.isEmpty() || !copy.canonicalFilePath().startsWith(home + u'/')) return fail(Error::Kind::Denied, u"trip.notFile"_s, {path});
    for (const auto &part : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) QFile::remove(path + part);
    if (!QFile::remove(path)) return fail(Error::Kind::Storage, u"file.readonly"_s, {path});
    QDir().rmdir(copy.absolutePath());
    return {};
}
