// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/backupfolder.h"
#include "core/storage/keptbackups.h"
#include "core/storage/restore.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QProcess>
#include <QStorageInfo>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {
const BackupSeries kreis{u"kreis"_s, u"3fa2c1d4"_s};
const QDate sunday(2026, 11, 22);

QString named(const QDate &day, int hour = 16, BackupKind kind = BackupKind::Automatic)
{
    return backupName(kreis, QDateTime(day, QTime(hour, 40)), kind);
}

/** What is left where the program makes a copy on each of these days, rotating after every one. */
QStringList leftAfter(const QList<QDate> &days, QDate today)
{
    QStringList names;
    for (const QDate &day : days) {
        names += named(day);
        for (const QString &gone : expiredBackups(backupsAmong(names, kreis), day)) names.removeOne(gone);
    }
    for (const QString &gone : expiredBackups(backupsAmong(names, kreis), today)) names.removeOne(gone);
    return names;
}

auto addActor(const QString &login)
{
    return [login](Sql &sql) { return sql.insert(u"actor"_s, {{u"login"_s, login}, {u"name"_s, u"Anna"_s}}); };
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

const QDateTime now(QDate(2026, 11, 22), QTime(16, 40));
}

/** Copies of a register in their folders: names, rotation, what goes wrong. */
class BackupFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("automatic") << int(BackupKind::Automatic) << u"kreis (3fa2c1d4) 2026-11-22 1640.sqlite"_s;
        QTest::newRow("by hand") << int(BackupKind::ByHand) << u"kreis (3fa2c1d4) 2026-11-22 1640 von Hand.sqlite"_s;
        QTest::newRow("before restore") << int(BackupKind::BeforeRestore)
                                        << u"kreis (3fa2c1d4) 2026-11-22 1640 vor Zurueckspielen.sqlite"_s;
    }
    void namesAreReadBack()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        QCOMPARE(backupName(kreis, now, static_cast<BackupKind>(kind)), name);
        const auto found = backupsAmong({name}, kreis);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0], (BackupName{name, now, static_cast<BackupKind>(kind)}));
    }

    void foreignFilesAreNobodys_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"kreis.sqlite", "kreis (3fa2c1d4) 2026-11-22.sqlite", "kreis (3fa2c1d4) 2026-11-22 1640.sqlite.bak",
                 "kreis (3fa2c1d4) 2026-13-45 1640.sqlite", "kreis alt (3fa2c1d4) 2026-11-22 1640.sqlite",
                 "mein kreis (3fa2c1d4) 2026-11-22 1640.sqlite", "kreis (99999999) 2026-11-22 1640.sqlite",
                 "kreis (3fa2c1d4) 2026-11-22 1640 von Paula.sqlite", "Kreis (3fa2c1d4) 2026-11-22 1640.sqlite",
                 "Briefe 2026-11-22 1640.odt", "kreis Sicherung 2026-11-22.sqlite"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void foreignFilesAreNobodys()
    {
        QFETCH(QString, name);
        QVERIFY(backupsAmong({name}, kreis).isEmpty());
        QVERIFY(expiredBackups(backupsAmong({name, named(sunday)}, kreis), sunday.addDays(400)).isEmpty());
    }

    void theMarkComesFromTheOldestLink()
    {
        QCOMPARE(seriesOf(u"/a/kreis.sqlite"_s, u"3fa2c1d4aa"_s), kreis);
        QCOMPARE(seriesOf(u"/a/kreis.sqlite"_s, u"v2:3fa2c1d4aa"_s), kreis);
        QCOMPARE(seriesOf(u"/a/kreis.sqlite"_s, {}).mark, u"00000000"_s);
    }

    void signsOfPatternsMeanNothing()
    {
        const BackupSeries odd{u"a.*(b)+"_s, u"3fa2c1d4"_s};
        QCOMPARE(backupsAmong({backupName(odd, now, BackupKind::Automatic), named(sunday)}, odd).size(), 1);
    }

    void anyMarkWhereTheRegisterIsUnreadable()
    {
        QCOMPARE(backupsAmong({named(sunday), u"kreis (99999999) 2026-11-22 1640.sqlite"_s}, {u"kreis"_s, {}}).size(), 2);
    }

    void sevenDaysAndFourWeeksStay()
    {
        QList<QDate> days;
        for (int back = 200; back >= 0; --back) days += sunday.addDays(-back);
        const QStringList left = leftAfter(days, sunday);
        QStringList expected;
        for (const int back : {28, 21, 14, 7}) expected += named(sunday.addDays(-back)); // Sundays
        for (int back = 6; back >= 0; --back) expected += named(sunday.addDays(-back));
        QCOMPARE(left, expected);
        QCOMPARE(left.size(), dailyBackups + weeklyBackups);
    }

    void theHorizonHolds_data()
    {
        QTest::addColumn<int>("everySoManyDays");
        for (const int gap : {1, 2, 3, 5, 9, 20}) QTest::addRow("every %d days", gap) << gap;
    }
    /** What was deleted at a day is in no automatic copy five weeks later, however seldom copies are made. */
    void theHorizonHolds()
    {
        QFETCH(int, everySoManyDays);
        const QDate deleted = sunday;
        QList<QDate> days;
        for (int back = 90; back > 0; back -= everySoManyDays) days += deleted.addDays(-back);
        days += deleted; // the deletion is a change, so that a copy follows on the same day
        for (QDate day = deleted.addDays(everySoManyDays); day <= deleted.addDays(backupHorizonDays); day = day.addDays(everySoManyDays))
            days += day;
        const QStringList left = leftAfter(days, deleted.addDays(backupHorizonDays));
        for (const BackupName &one : backupsAmong(left, kreis)) QVERIFY2(one.at.date() >= deleted, qPrintable(one.name));
    }

    void theStateBeforeALongPauseStays()
    {
        // After two months without a change the copy of before is what yesterday looked like.
        const QStringList left = leftAfter({sunday.addDays(-60), sunday}, sunday);
        QCOMPARE(left, (QStringList{named(sunday.addDays(-60)), named(sunday)}));
    }

    void theNewestOfADayStays()
    {
        const QStringList names{named(sunday, 9), named(sunday, 12), named(sunday, 17)};
        QCOMPARE(expiredBackups(backupsAmong(names, kreis), sunday), (QStringList{names[1], names[0]}));
    }

    void aClockSetBackTakesNothing()
    {
        QStringList names;
        for (int back = 0; back < 12; ++back) names += named(sunday.addDays(-back));
        const QDate wrong = sunday.addYears(-3);
        names += named(wrong);
        QVERIFY(expiredBackups(backupsAmong(names, kreis), wrong).isEmpty());
        QVERIFY(isDaily(backupsAmong(names, kreis), backupsAmong(names, kreis).first(), wrong));
    }

    void onlyAutomaticOnesGo()
    {
        const QStringList names{named(sunday.addDays(-300), 8, BackupKind::ByHand),
            named(sunday.addDays(-200), 8, BackupKind::BeforeRestore), u"kreis-vor-fassung-17.sqlite"_s, named(sunday)};
        QVERIFY(expiredBackups(backupsAmong(names, kreis), sunday).isEmpty());
        QCOMPARE(backupsAmong(names, kreis).size(), 4);
    }

    void keptOnlyWhereSomethingChanged()
    {
        TestRegister reg(false);
        const BackupPlaces places{defaultBackupFolder(reg.location().path), {}};
        const auto keep = [&](const QDateTime &at) { return keepBackup(*reg, places, BackupKind::Automatic, at, {}); };
        auto nothing = keep(now);
        VERIFY_DONE(nothing);
        QVERIFY(nothing->file.isEmpty()); // nothing was ever entered
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        const auto first = keep(now);
        VERIFY_DONE(first);
        QVERIFY(QFileInfo::exists(first->file));
        QCOMPARE(QFileInfo(first->file).absolutePath(), places.folder);
        nothing = keep(now.addDays(1));
        VERIFY_DONE(nothing);
        QVERIFY(nothing->file.isEmpty());
        VERIFY_DONE(reg.write(addActor(u"b"_s)));
        const auto second = keep(now.addDays(1));
        VERIFY_DONE(second);
        QVERIFY(!second->file.isEmpty());
        QCOMPARE(filesIn(places.folder).size(), 2);
        const auto checked = checkCopy(second->file);
        VERIFY_DONE(checked);
        QCOMPARE(checked->entry, 2);
        const auto found = findBackups(reg.location().path, checked->origin, places, now.date().addDays(1));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].file, second->file);
    }

    void theSecondPlaceCatchesUp()
    {
        TestRegister reg(false);
        QTemporaryDir stick;
        const QString second = stick.filePath(u"stick"_s);
        const BackupPlaces places{defaultBackupFolder(reg.location().path), second};
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        const auto alone = keepBackup(*reg, places, BackupKind::Automatic, now, {});
        VERIFY_DONE(alone);
        QVERIFY(alone->secondFailure);
        QCOMPARE(alone->secondFailure->reason, u"backup.folder"_s);
        QVERIFY(QDir().mkdir(second));
        const auto later = keepBackup(*reg, places, BackupKind::Automatic, now.addSecs(3600), {});
        VERIFY_DONE(later);
        QVERIFY(later->file.isEmpty()); // unchanged, but brought along now
        QVERIFY(!later->secondFailure);
        QVERIFY(QFileInfo::exists(later->secondFile));
        VERIFY_DONE(checkCopy(later->secondFile));
    }

    void twoRegistersShareAFolder()
    {
        TestRegister one(false), other(false);
        QTemporaryDir folder;
        VERIFY_DONE(one.write(addActor(u"a"_s)));
        VERIFY_DONE(other.write(addActor(u"b"_s)));
        for (int day = 0; day < 12; ++day)
            for (TestRegister *reg : {&one, &other}) {
                VERIFY_DONE(reg->write(addActor(u"day%1"_s.arg(day))));
                VERIFY_DONE(keepBackup(**reg, {folder.path(), {}}, BackupKind::Automatic, now.addDays(day), {}));
            }
        const auto mine = one.read(factsOf), theirs = other.read(factsOf);
        VERIFY_DONE(mine);
        QVERIFY(mine->origin != theirs->origin);
        const qsizetype ofOne = findBackups(one.location().path, mine->origin, {folder.path(), {}}, now.date().addDays(11)).size();
        QCOMPARE(ofOne, findBackups(other.location().path, theirs->origin, {folder.path(), {}}, now.date().addDays(11)).size());
        QCOMPARE(filesIn(folder.path()).size(), 2 * ofOne);
        QVERIFY(ofOne >= dailyBackups);
    }

    void whatGoesWrongIsSaidAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<std::function<QString(const QString &)>>("prepare");
        using Prepare = std::function<QString(const QString &)>;
        QTest::newRow("folder gone") << u"backup.folder"_s << Prepare([](const QString &folder) { return folder + u"/weg"_s; });
        QTest::newRow("read-only folder") << u"backup.readonly"_s << Prepare([](const QString &folder) {
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
            return folder;
        });
    }
    void whatGoesWrongIsSaidAndLeavesNothing()
    {
        QFETCH(QString, reason);
        QFETCH(std::function<QString(const QString &)>, prepare);
        if (reason == "backup.readonly"_L1 && geteuid() == 0) QSKIP("root may write everywhere");
        TestRegister reg(false);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        QTemporaryDir folder;
        const auto refused = keepBackup(*reg, {prepare(folder.path()), {}}, BackupKind::Automatic, now, {});
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void cancelledLeavesNothing()
    {
        TestRegister reg(false);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        QTemporaryDir folder;
        for (int allowed = 0; allowed < 40; ++allowed) {
            int asked = 0;
            const Progress progress([](int, const QString &) {}, [&] { return ++asked > allowed; });
            const auto kept = keepBackup(*reg, {folder.path(), {}}, BackupKind::Automatic, now, progress);
            if (kept) {
                QVERIFY(allowed > 2);
                return;
            }
            QCOMPARE(kept.error().kind, Error::Kind::Cancelled);
            QVERIFY2(filesIn(folder.path()).isEmpty(), qPrintable(filesIn(folder.path()).join(u' ')));
        }
        QFAIL("never got through");
    }

    void aDamagedCopyIsNotCalledChecked()
    {
        TestRegister reg(false);
        for (int i = 0; i < 200; ++i) VERIFY_DONE(reg.write(addActor(QString::number(i))));
        QTemporaryDir folder;
        const auto kept = keepBackup(*reg, {folder.path(), {}}, BackupKind::ByHand, now, {});
        VERIFY_DONE(kept);
        QFile file(kept->file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto checked = checkCopy(kept->file);
        QVERIFY(!checked);
        QCOMPARE(checked.error().reason, u"file.damaged"_s);
    }

    void aChainWithAGapIsNamed()
    {
        TestRegister reg(false);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        VERIFY_DONE(reg.write(addActor(u"b"_s)));
        reg.tamper(u"update change_entry set row_uid='anders' where id=1"_s);
        QTemporaryDir folder;
        const auto kept = keepBackup(*reg, {folder.path(), {}}, BackupKind::Automatic, now, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().reason, u"audit.broken"_s);
        QCOMPARE(filesIn(folder.path()).size(), 1); // the copy is all there is, so it stays
    }

    void aFullDiskIsToldBeforehandAndDuring()
    {
        if (QProcess::execute(u"unshare"_s, {u"-Urm"_s, u"true"_s}) != 0) QSKIP("this system lets nobody mount a small disk");
        QTemporaryDir folder;
        const QString command = u"mount -t tmpfs -o size=4m none '%1' || exit 77; exec '%2' --small '%1'"_s.arg(
            folder.path(), QCoreApplication::applicationFilePath());
        QProcess process;
        process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, command});
        QVERIFY(process.waitForFinished(60000));
        if (process.exitCode() == 77) QSKIP("no small disk can be mounted here");
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
};

namespace {
int complain(const char *what, const Error &error = {})
{
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(error.reason), qPrintable(error.detail));
    return 1;
}

/** A register elsewhere of some megabytes, and a folder for copies on a small disk. */
int fillSmallDisk(const QString &folder)
{
    QTemporaryDir home;
    const QString path = home.filePath(u"kreis.sqlite"_s);
    auto opened = Database::open({.path = path}, {.create = true});
    if (!opened) return complain("create", opened.error());
    const auto filled = wait((*opened)->write(testActor, [](Sql &sql) -> Result<> {
        for (int i = 0; i < 3000; ++i) {
            const QString name = QUuid::createUuid().toString().repeated(20);
            if (auto added = sql.insert(u"actor"_s, {{u"login"_s, QString::number(i)}, {u"name"_s, name}}); !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    if (!filled) return complain("fill", filled.error());
    auto refused = keepBackup(**opened, {folder, {}}, BackupKind::Automatic, now, {});
    if (refused || refused.error().reason != "backup.space"_L1)
        return complain("no room beforehand was not told", refused ? Error() : refused.error());
    // Past the look beforehand: the disk fills up while the copy is written.
    auto full = wait((*opened)->backup(folder + u"/voll.sqlite"_s));
    if (full || full.error().reason != "file.full"_L1) return complain("the full disk was not told", full ? Error() : full.error());
    if (!filesIn(folder).isEmpty()) return complain("something is left");
    auto sound = wait((*opened)->read(factsOf));
    if (!sound || sound->entry != 3000) return complain("the register was touched");
    // Restoring onto a full disk leaves the register there as it is.
    const QString there = folder + u"/amt.sqlite"_s, copy = home.filePath(u"copy.sqlite"_s);
    if (!Database::open({.path = there}, {.create = true})) return complain("create on the small disk");
    if (auto made = wait((*opened)->backup(copy)); !made) return complain("copy", made.error());
    const auto restored = restoreRegister(there, copy, home.filePath(u"before.sqlite"_s), testActor, {});
    if (restored) return complain("a restore onto a full disk went through");
    if (restored.error().reason != "file.io"_L1 && restored.error().reason != "file.full"_L1) return complain("restore", restored.error());
    if (filesIn(folder) != QStringList{u"amt.sqlite"_s}) return complain("the restore left something");
    auto again = Database::open({.path = there});
    return again ? 0 : complain("the register on the full disk", again.error());
}
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--small") == 0) return fillSmallDisk(QString::fromLocal8Bit(argv[2]));
    BackupFolderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "backupfoldertest.moc"
