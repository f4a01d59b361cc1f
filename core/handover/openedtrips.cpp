// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/trips.h"
#include "core/storage/backup.h"
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
/** The trip that the register in a file was packed for. */
Result<Trip> tripIn(const QString &path)
{
    auto opened = openRegister({.kind = Location::Kind::File, .path = path}, QUuid::createUuid().toString(), {});
    if (!opened) return std::unexpected(opened.error());
    Result<std::optional<Trip>> trip;
    {
        Sql sql(*opened, nullptr);
        trip = tripOfRegister(sql);
    }
    const auto closed = scalar(opened->db, *opened->engine, u"pragma journal_mode=delete"_s);
    disconnectFrom(*opened);
    if (!trip) return std::unexpected(trip.error());
    if (!closed) return std::unexpected(closed.error());
    if (!*trip) return fail(Error::Kind::Format, u"trip.notFile"_s);
    return **trip;
}

Result<QByteArray> sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Storage, u"file.unreadable"_s, {path}, file.errorString());
    return hash.result();
}

Result<QString> workshopPath(const QTemporaryDir &workshop, const QString &name)
{
    if (!workshop.isValid()) return fail(Error::Kind::Denied, u"file.readonly"_s, {workshop.path()}, workshop.errorString());
    return workshop.filePath(name);
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
        opened.wasThere = true;
        return opened;
    }
    if (!QDir().mkpath(own)) return fail(Error::Kind::Denied, u"file.readonly"_s, {own});
    QFile::setPermissions(own, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!QFile::rename(unsealed, opened.path)) return fail(Error::Kind::Storage, u"file.readonly"_s, {opened.path});
    return opened;
}
}

Result<OpenedTrip> openTrip(const QString &file, const Secret &passphrase, const QString &folder, const Progress &progress)
{
    const QTemporaryDir workshop(folder + u"/oeffnen-XXXXXX"_s);
    const auto path = workshopPath(workshop, u"mitnahme.sqlite"_s);
    if (!path) return std::unexpected(path.error());
    return unsealFile(file, *path, passphrase, progress)
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
    const QTemporaryDir workshop(target.folder + u"/packen-XXXXXX"_s);
    const auto whole = workshopPath(workshop, u"mitnahme.sqlite"_s), again = workshopPath(workshop, u"probe.sqlite"_s);
    if (!whole) return std::unexpected(whole.error());
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
