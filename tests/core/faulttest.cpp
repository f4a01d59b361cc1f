// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QProcess>
#include <cstdio>

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

    void lostServerIsToldAndFoundAgain()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        reg.tamper(u"select pg_terminate_backend(pid) from pg_stat_activity where datname=current_database() and pid<>pg_backend_pid()"_s);
        const auto lost = reg.write(addActor(u"b"_s));
        if (!lost) QCOMPARE(lost.error().reason, u"server.gone"_s);
        VERIFY_DONE(reg.write(addActor(u"c"_s)));
        const auto counted = [&] { return reg.read([](Sql &sql) { return sql.value(u"select count(*) from actor"_s); }); };
        (void)counted();
        const auto count = counted();
        QVERIFY(count);
        QCOMPARE(count->toInt(), lost ? 3 : 2);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--fill") == 0) return fillDisk(QString::fromLocal8Bit(argv[2]));
    FaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "faulttest.moc"
