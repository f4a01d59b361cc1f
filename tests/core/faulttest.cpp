// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
int complain(const char *what, const Error &error = {})
{
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(error.reason), qPrintable(error.detail));
    return 1;
}

auto addActor(const QString &login)
{
    return [login](Sql &sql) { return sql.insert(u"actor"_s, {{u"login"_s, login}, {u"name"_s, QString(2000, u'x')}}); };
}

Result<QVariant> counted(Sql &sql)
{
    return sql.value(u"select count(*) from actor"_s);
}

int addOne(const QString &path, const QString &login)
{
    auto opened = Database::open({.kind = Location::Kind::File, .path = path});
    if (!opened) return complain("open", opened.error());
    const auto done = wait((*opened)->write(testActor, addActor(login)));
    return done ? 0 : complain("add", done.error());
}

/** Fills the small disk at @p folder through the register, then looks whether everything acknowledged is there. */
int fillDisk(const QString &folder)
{
    const Location where{.kind = Location::Kind::File, .path = folder + u"/r.sqlite"_s};
    QFile ballast(folder + u"/ballast"_s);
    auto opened = Database::open(where, {.create = true});
    if (!opened) return complain("create", opened.error());
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(300'000, 'b')) < 0) return complain("ballast");
    ballast.close();
    int kept = 0;
    Error refused;
    for (int i = 0; i < 5000 && refused.reason.isEmpty(); ++i) {
        const auto done = wait((*opened)->write(testActor, addActor(QString::number(i))));
        if (done)
            ++kept;
        else
            refused = done.error();
    }
    if (refused.reason != "file.full"_L1) return complain("the full disk was not told", refused);
    opened->reset();
    ballast.remove();
    auto again = Database::open(where);
    if (!again) return complain("reopen", again.error());
    const auto count = wait((*again)->read([](Sql &sql) { return sql.value(u"select count(*) from actor"_s); }));
    if (!count || count->toInt() != kept) return complain("acknowledged rows are missing");
    if (const auto chain = wait((*again)->read(checkChain)); !chain) return complain("chain", chain.error());
    if (const auto more = wait((*again)->write(testActor, addActor(u"more"_s))); !more)
        return complain("write after space was made", more.error());
    return kept > 10 ? 0 : complain("too few rows fitted");
}
}

class FaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fullDiskKeepsWhatWasAcknowledged()
    {
        if (QProcess::execute(u"unshare"_s, {u"-Urm"_s, u"true"_s}) != 0) QSKIP("this system lets nobody mount a small disk");
        QTemporaryDir folder;
        const QString command = u"mount -t tmpfs -o size=3m none '%1' || exit 77; exec '%2' --fill '%1'"_s.arg(
            folder.path(), QCoreApplication::applicationFilePath());
        QProcess process;
        process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, command});
        QVERIFY(process.waitForFinished(60000));
        if (process.exitCode() == 77 || process.error() == QProcess::FailedToStart) QSKIP("no small disk can be mounted here");
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void fileTakenAwayIsTold()
    {
        TestRegister reg(false);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        reg.close();
        QVERIFY(QFile::rename(reg.location().path, reg.location().path + u".weg"_s));
        QCOMPARE(Database::open(reg.location()).error().reason, u"file.missing"_s);
    }

    void anotherProgramWritingIsWaitedForThenTold()
    {
        TestRegister reg(false);
        auto other = connectTo(reg.location(), u"other"_s);
        VERIFY_DONE(execute(other->db, *other->engine, u"begin immediate"_s));
        QElapsedTimer waited;
        waited.start();
        const auto refused = reg.write(addActor(u"a"_s));
        QCOMPARE(refused.error().reason, u"file.busy"_s);
        QVERIFY(waited.elapsed() >= 4000);
        VERIFY_DONE(execute(other->db, *other->engine, u"commit"_s));
        disconnectFrom(*other);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
    }

    void fileMadeReadOnlyIsTold()
    {
        if (geteuid() == 0) QSKIP("root writes everywhere");
        TestRegister reg(false);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        reg.close();
        QVERIFY(QFile::setPermissions(reg.location().path, QFile::ReadOwner));
        QCOMPARE(Database::open(reg.location()).error().reason, u"file.readonly"_s);
    }

    void serverMadeReadOnlyIsTold()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        reg.tamper(u"alter database %1 set default_transaction_read_only=on"_s.arg(reg.location().database));
        const auto other = reg.another();
        QVERIFY(other);
        const auto refused = wait(other->write(testActor, addActor(u"b"_s)));
        QCOMPARE(refused.error().reason, u"denied.reading"_s);
        QCOMPARE(wait(other->read(counted))->toInt(), 1);
    }

    /** The server's administrator takes a right away while somebody works: the step is refused as a whole, the rest goes on. */
    void revokedRightIsTold()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        const QString role = u"revoked_"_s + reg.location().database;
        reg.tamper(u"create role %1 login"_s.arg(role));
        reg.tamper(u"grant usage on schema bleibe to %1"_s.arg(role));
        reg.tamper(u"grant all on all tables in schema bleibe to %1"_s.arg(role));
        Location where = reg.location();
        where.user = role;
        auto worker = Database::open(where);
        QVERIFY(worker);
        VERIFY_DONE(wait((*worker)->write(testActor, addActor(u"a"_s))));
        reg.tamper(u"revoke insert on bleibe.change_entry from %1"_s.arg(role));
        const auto refused = wait((*worker)->write(testActor, addActor(u"b"_s)));
        const auto count = wait((*worker)->read(counted));
        worker->reset();
        reg.tamper(u"drop owned by %1"_s.arg(role));
        reg.tamper(u"drop role %1"_s.arg(role));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"denied.role"_s);
        QCOMPARE(count->toInt(), 1);
        VERIFY_DONE(reg.read(checkChain));
    }

    /** The clock of a machine is set back by two years between two steps: order and news go by numbers, so nothing is missed or doubled. */
    void clockSetBackLosesNothing()
    {
        if (QProcess::execute(u"faketime"_s, {u"-f"_s, u"-730d"_s, u"true"_s}) != 0) QSKIP("faketime is not installed");
        TestRegister reg(false);
        VERIFY_DONE(reg.write(addActor(u"before"_s)));
        QSignalSpy changed(&*reg, &Database::changed);
        QProcess other;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s); // faketime comes first
        other.setProcessEnvironment(environment);
        other.start(
            u"faketime"_s, {u"-f"_s, u"-730d"_s, QCoreApplication::applicationFilePath(), u"--add"_s, reg.location().path, u"past"_s});
        QVERIFY(other.waitForFinished());
        QVERIFY2(other.exitCode() == 0, other.readAllStandardError().constData());
        QTRY_VERIFY(!changed.isEmpty());
        VERIFY_DONE(reg.write(addActor(u"after"_s)));
        const auto steps = reg.read([](Sql &sql) { return recentSteps(sql, 5); });
        QCOMPARE(steps->size(), 3);
        QVERIFY(steps->at(1).at < steps->at(2).at.addYears(-1));
        VERIFY_DONE(reg.read(checkChain));
        VERIFY_DONE(reg.write([id = steps->at(1).id](Sql &sql) { return undoStep(sql, id); }));
        QCOMPARE(reg.read(counted)->toInt(), 2);
    }

    void lostServerIsToldAndFoundAgain()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        reg.tamper(u"select pg_terminate_backend(pid) from pg_stat_activity where datname=current_database() and pid<>pg_backend_pid()"_s);
        const auto lost = reg.write(addActor(u"b"_s));
        if (!lost) QCOMPARE(lost.error().reason, u"server.gone"_s);
        VERIFY_DONE(reg.write(addActor(u"c"_s)));
        (void)reg.read(counted);
        const auto count = reg.read(counted);
        QVERIFY(count);
        QCOMPARE(count->toInt(), lost ? 3 : 2);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--add") == 0) return addOne(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    if (argc == 3 && qstrcmp(argv[1], "--fill") == 0) return fillDisk(QString::fromLocal8Bit(argv[2]));
    FaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "faulttest.moc"
