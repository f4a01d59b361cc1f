// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/serveraddress.h"
#include "core/base/memoryimage.h"
#include "core/base/privatefolder.h"
#include "core/base/words.h"
#include "tests/testregister.h"
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utime.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto secret = "geheim-Kolibri-77";
}

/** Addresses of servers never tell a password, and what may hold personal data is for its owner alone. */
class ServerAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordIsInNoAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("beside the name") << u"postgresql://anna:%1@register.intern/bleibe?sslmode=require"_s;
        QTest::newRow("as a setting") << u"postgresql://anna@register.intern/bleibe?password=%1&sslmode=require"_s;
    }
    void aPasswordIsInNoAddress()
    {
        QFETCH(QString, typed);
        const auto where = parseLocation(typed.arg(QLatin1String(secret)));
        QVERIFY(where);
        QCOMPARE(where->password, QLatin1String(secret));
        QVERIFY(!displayName(*where).contains(QLatin1String(secret)));
        QVERIFY(!where->options.join(u' ').contains(QLatin1String(secret)));
        QCOMPARE(addressOf(*where), u"postgresql://anna@register.intern/bleibe?sslmode=require"_s);
    }

    void aWrongAddressIsNotRepeated()
    {
        const auto where = parseLocation(u"postgresql://anna:%1@register.intern:port/bleibe"_s.arg(QLatin1String(secret)));
        QVERIFY(!where);
        QVERIFY2(!where.error().detail.contains(QLatin1String(secret)), qPrintable(where.error().detail));
        QVERIFY(!sentence(where.error()).contains(QLatin1String(secret)));
    }

    void addressesOpenAgain_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"postgresql://anna@register.intern/bleibe"_s;
        QTest::newRow("port and certificate")
            << u"postgresql://anna@register.intern:5433/bleibe?sslmode=verify-ca&sslrootcert=/etc/amt%20ca.crt"_s;
        QTest::newRow("socket") << u"postgresql://anna@/bleibe?host=/run/postgresql&options=x"_s;
    }
    void addressesOpenAgain()
    {
        QFETCH(QString, address);
        const auto where = parseLocation(address);
        QVERIFY(where);
        QCOMPARE(addressOf(*where), address);
        const auto again = parseLocation(addressOf(*where));
        QVERIFY(again);
        QCOMPARE(*again, *where);
    }

    void valuesAreTakenOutOfWhatAnEngineSays_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kept");
        QTest::newRow("row")
            << u"ERROR:  new row violates check constraint \"account_role_check\"\nDETAIL:  Failing row contains (1, Kolibri)."_s
            << u"ERROR:  new row violates check constraint \"account_role_check\""_s;
        QTest::newRow("key on one line")
            << u"ERROR: duplicate key value violates unique constraint \"k\" DETAIL: Key (name)=(Kolibri) already exists."_s
            << u"ERROR: duplicate key value violates unique constraint \"k\""_s;
        QTest::newRow("value") << u"ERROR:  invalid input syntax for type bigint: \"Kolibri\""_s
                               << u"ERROR:  invalid input syntax for type bigint: …"_s;
    }
    void valuesAreTakenOutOfWhatAnEngineSays()
    {
        QFETCH(QString, said);
        QTEST(withoutValues(said), "kept");
    }

    void aServerTellsNoValues()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        QVERIFY(reg);
        const auto done = reg.read([](Sql &sql) { return sql.value(u"select 'Kolibri'::text::bigint"_s); });
        QVERIFY(!done);
        QVERIFY2(!done.error().detail.contains("Kolibri"_L1), qPrintable(done.error().detail));
    }

    void privateFoldersAreSwept()
    {
        QTemporaryDir temp;
        qputenv("TMPDIR", temp.path().toLocal8Bit());
        const PrivateFolder held;
        QVERIFY(held.isValid());
        struct stat facts = {};
        QCOMPARE(stat(held.path().toLocal8Bit().constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0700);
        QDir(temp.path()).mkpath(u"bleibe-privat-kaputt/1"_s);
        const QString left = temp.filePath(u"bleibe-privat-kaputt"_s);
        QVERIFY(QFile(left + u"/1/Brief.pdf"_s).open(QIODevice::WriteOnly));
        QCOMPARE(sweepPrivateFolders(), 0); // made this moment, perhaps not held yet
        const utimbuf old{0, 0};
        utime(left.toLocal8Bit().constData(), &old);
        utime(held.path().toLocal8Bit().constData(), &old);
        QCOMPARE(sweepPrivateFolders(), 1);
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFileInfo::exists(held.path()));
        QString gone;
        {
            const PrivateFolder brief;
            gone = brief.path();
        }
        QVERIFY(!QFileInfo::exists(gone));
    }

    void aCrashLeavesNoMemoryImage()
    {
        const pid_t child = fork();
        if (child == 0) {
            leaveNoMemoryImage();
            rlimit limit = {};
            getrlimit(RLIMIT_CORE, &limit);
            _exit(prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
        }
        int state = 1;
        QCOMPARE(waitpid(child, &state, 0), child);
        QCOMPARE(state, 0);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "serveraddresstest.moc"
