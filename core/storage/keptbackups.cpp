// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/keptbackups.h"
#include "core/storage/share.h"
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace {
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

Result<> expectFolder(const QString &folder, const QString &registerFile)
{
    // The own folder is made where it is missing; one that somebody chose may be a stick that is not plugged in.
    if (!QFileInfo(folder).isDir() && folder == defaultBackupFolder(registerFile)) QDir().mkdir(folder);
    if (!QFileInfo(folder).isDir()) return fail(Error::Kind::NotFound, u"backup.folder"_s, {QDir::toNativeSeparators(folder)});
    if (!QFileInfo(folder).isWritable()) return fail(Error::Kind::Denied, u"backup.readonly"_s, {QDir::toNativeSeparators(folder)});
    return {};
}

Result<> expectSpace(const QString &folder, qint64 needed)
{
    const QStorageInfo disk(folder);
    constexpr qint64 margin = 1 << 20;
    if (!disk.isValid() || disk.bytesAvailable() > needed + margin) return {};
    const QLocale locale;
    return fail(Error::Kind::Storage, u"backup.space"_s,
        {QDir::toNativeSeparators(folder), locale.formattedDataSize(needed), locale.formattedDataSize(disk.bytesAvailable())});
}

qint64 sizeOf(const QString &registerFile)
{
    return QFileInfo(registerFile).size() + QFileInfo(registerFile + u"-wal"_s).size();
}

/** What an interrupted run left behind; a running one is younger. */
void sweep(const QString &folder, const BackupSeries &series, const QDateTime &now)
{
    const QString start = u".%1 ("_s.arg(series.title);
    const auto parts = QDir(folder).entryInfoList({u".*.part"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &part : parts)
        if (part.fileName().startsWith(start) && part.lastModified() < now.addDays(-1)) QFile::remove(part.filePath());
}

/** The newest automatic copy that holds the register just as it is. */
QString currentCopy(const QString &folder, const BackupSeries &series, const RegisterFacts &facts)
{
    for (const BackupName &one : backupsAmong(filesIn(folder), series)) {
        if (one.kind != BackupKind::Automatic) continue;
        const QString file = folder + u'/' + one.name;
        const auto there = glanceAtCopy(file);
        return there && there->entry == facts.entry && there->chain == facts.chain && there->schema == facts.schema ? file : QString();
    }
    return {};
}

/** Written, opened and looked at; a copy that is not sound is taken away, unless it is the register's own log that has a gap. */
Result<RegisterFacts> makeChecked(Database &database, const QString &file, const Progress &progress)
{
    auto made = database.backup(file, progress.part(0, 50)).takeResult();
    if (!made) return std::unexpected(made.error());
    QFile::setPermissions(file, QFileInfo(database.location().path).permissions());
    auto facts = checkCopy(file, progress.part(50, 85));
    if (!facts && facts.error().reason != "audit.broken"_L1) QFile::remove(file);
    return facts;
}

/** Brings the newest copy into the second place. */
Result<QString> bringToSecond(const QString &file, const QString &second, const Progress &progress)
{
    QString target = second + u'/' + QFileInfo(file).fileName();
    if (QFileInfo(target).size() == QFileInfo(file).size() && QFileInfo::exists(target)) return target;
    if (!QFileInfo(second).isDir()) return fail(Error::Kind::NotFound, u"backup.folder"_s, {QDir::toNativeSeparators(second)});
    if (!QFileInfo(second).isWritable()) return fail(Error::Kind::Denied, u"backup.readonly"_s, {QDir::toNativeSeparators(second)});
    return expectSpace(second, QFileInfo(file).size())
        .and_then([&] { return putFile(file, target, progress); })
        .transform([&](const QByteArray &) {
            QFile::setPermissions(target, QFileInfo(file).permissions());
            return target;
        });
}

void keepSecond(const QString &file, const BackupPlaces &places, const Progress &progress, KeptBackup &kept)
{
    if (places.second.isEmpty() || file.isEmpty()) return;
    const auto brought = bringToSecond(file, places.second, progress);
    if (!brought) {
        kept.secondFailure = brought.error();
        return;
    }
    kept.secondFile = *brought;
}
}

QString defaultBackupFolder(const QString &registerFile)
{
    return QFileInfo(registerFile).absolutePath() + u"/Sicherungen"_s;
}

QStringList rotateBackups(const QString &folder, const BackupSeries &series, QDate today)
{
    QStringList removed;
    for (const QString &name : expiredBackups(backupsAmong(filesIn(folder), series), today))
        if (QFile::remove(folder + u'/' + name)) removed += name;
    return removed;
}

Result<KeptBackup> keepBackup(
    Database &database, const BackupPlaces &places, BackupKind kind, const QDateTime &now, const Progress &progress)
{
    const QString &source = database.location().path;
    const auto facts = database.read([](Sql &sql) { return factsOf(sql); }).takeResult();
    if (!facts) return std::unexpected(facts.error());
    KeptBackup kept{.facts = *facts};
    if (kind == BackupKind::Automatic && facts->entry == 0) return kept; // nothing was ever entered
    if (auto there = expectFolder(places.folder, source); !there) return std::unexpected(there.error());
    const BackupSeries series = seriesOf(source, facts->origin);
    sweep(places.folder, series, now);
    QString file = kind == BackupKind::Automatic ? currentCopy(places.folder, series, *facts) : QString();
    if (file.isEmpty()) {
        if (auto room = expectSpace(places.folder, sizeOf(source)); !room) return std::unexpected(room.error());
        file = places.folder + u'/' + backupName(series, now, kind);
        const auto made = makeChecked(database, file, progress);
        if (!made) return std::unexpected(made.error());
        kept.facts = *made;
        kept.file = file;
    }
    keepSecond(file, places, progress.part(85, 100), kept);
    if (!places.rotates) return kept;
    kept.removed = rotateBackups(places.folder, series, now.date());
    if (!kept.secondFile.isEmpty()) kept.removed += rotateBackups(places.second, series, now.date());
    return kept;
}

QList<FoundBackup> findBackups(const QString &registerFile, const QString &origin, const BackupPlaces &places, QDate today)
{
    BackupSeries series = seriesOf(registerFile, origin);
    if (origin.isEmpty()) series.mark.clear();
    QList<FoundBackup> found;
    QStringList folders{places.folder, places.second, QFileInfo(registerFile).absolutePath()};
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        if (folder.isEmpty()) continue;
        const auto names = backupsAmong(filesIn(folder), series);
        for (const BackupName &one : names) {
            const QFileInfo file(folder + u'/' + one.name);
            found.append({.file = file.absoluteFilePath(),
                .at = one.at.isValid() ? one.at : file.lastModified(),
                .bytes = file.size(),
                .kind = one.kind,
                .isDaily = isDaily(names, one, today),
                .isSecond = folder == places.second});
        }
    }
    std::ranges::stable_sort(found, [](const FoundBackup &a, const FoundBackup &b) { return a.at > b.at; });
    return found;
}
