// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/storage/backup.h"
#include "core/storage/changelog.h"
#include "core/storage/schema.h"
#include "tests/testregister.h"
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

Location fileAt(const QString &path)
{
    return {.kind = Location::Kind::File, .path = path};
}

auto addActor(const QString &login)
{
    return [login](Sql &sql) { return sql.insert(u"actor"_s, {{u"login"_s, login}, {u"name"_s, u"Anna"_s}}); };
}
}

class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void locations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Location>("expected");
        QTest::newRow("absolute path") << u"/a/b.sqlite"_s << fileAt(u"/a/b.sqlite"_s);
        QTest::newRow("server") << u"postgresql://anna@host/db"_s
                                << Location{.kind = Location::Kind::Server, .host = u"host"_s, .database = u"db"_s, .user = u"anna"_s};
        QTest::newRow("server with port and TLS") << u"postgresql://host:5433/db?sslmode=verify-full"_s
                                                  << Location{.kind = Location::Kind::Server,
                                                         .host = u"host"_s,
                                                         .port = 5433,
                                                         .database = u"db"_s,
                                                         .options = {u"sslmode=verify-full"_s}};
        QTest::newRow("server by socket") << u"postgresql:///db?host=/run/x"_s
                                          << Location{.kind = Location::Kind::Server, .host = u"/run/x"_s, .database = u"db"_s};
        QTest::newRow("password with special letters")
            << u"postgresql://a:p%40ss@h/db"_s
            << Location{.kind = Location::Kind::Server, .host = u"h"_s, .database = u"db"_s, .user = u"a"_s, .password = u"p@ss"_s};
    }
    void locations()
    {
        QFETCH(QString, text);
        QFETCH(Location, expected);
        const auto parsed = parseLocation(text);
        QVERIFY(parsed);
        QVERIFY(*parsed == expected);
        QVERIFY(!displayName(*parsed).contains(u"p@ss"_s));
    }

    void networkFileSystems_data()
    {
        QTest::addColumn<bool>("isNetwork");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "davfs", "CIFS"}) QTest::newRow(type) << true;
        for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "ntfs3", "fuseblk", "vfat"}) QTest::newRow(type) << false;
    }
    void networkFileSystems()
    {
        QFETCH(bool, isNetwork);
        QCOMPARE(isNetworkFileSystem(QTest::currentDataTag()), isNetwork);
    }

    void newRegisterIsOurs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"neu.sqlite"_s);
        VERIFY_DONE(Database::open(fileAt(path), {.create = true}).transform([](const auto &) { }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(16).startsWith("SQLite format 3"));
        VERIFY_DONE(Database::open(fileAt(path)).transform([](const auto &) { }));
        const auto again = Database::open(fileAt(path), {.create = true});
        QCOMPARE(again.error().reason, u"file.exists"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<std::function<Location(const QString &)>>("prepare");
        using Prepare = std::function<Location(const QString &)>;
        const auto row = [](const char *name, const QString &reason, const Prepare &prepare) { QTest::newRow(name) << reason << prepare; };
        const auto tampered = [](const QString &statement) {
            return Prepare([statement](const QString &folder) {
                const auto where = fileAt(folder + u"/r.sqlite"_s);
                (void)Database::open(where, {.create = true});
                auto connection = connectTo(where, u"tamper"_s);
                if (auto done = execute(connection->db, *connection->engine, statement); !done) qWarning() << done.error().detail;
                disconnectFrom(*connection);
                return where;
            });
        };
        const auto bytes = [](const QByteArray &content) {
            return Prepare([content](const QString &folder) {
                QFile file(folder + u"/r.sqlite"_s);
                if (file.open(QIODevice::WriteOnly)) file.write(content);
                return fileAt(file.fileName());
            });
        };
        row("missing file", u"file.missing"_s, [](const QString &folder) { return fileAt(folder + u"/none.sqlite"_s); });
        row("a folder", u"file.notregister"_s, [](const QString &folder) { return fileAt(folder); });
        row("empty file", u"file.notregister"_s, bytes({}));
        row("a text", u"file.notregister"_s, bytes("Guten Tag"));
        row("header only", u"file.damaged"_s, bytes("SQLite format 3\0"_ba + QByteArray(200, 'x')));
        row("somebody else's database", u"file.notregister"_s, tampered(u"pragma application_id=1"_s));
        row("newer schema", u"register.newer"_s, tampered(u"pragma user_version=999"_s));
        row("foreign trigger", u"file.foreign"_s, tampered(u"create trigger evil after insert on actor begin delete from actor; end"_s));
        row("foreign view", u"file.foreign"_s, tampered(u"create view spy as select * from actor"_s));
        row("foreign virtual table", u"file.foreign"_s, tampered(u"create virtual table spy using rtree(id, a, b)"_s));
        row("network drive", u"file.network"_s, [](const QString &folder) {
            const auto where = fileAt(folder + u"/r.sqlite"_s);
            (void)Database::open(where, {.create = true});
            return where;
        });
        row("cut in half", u"file.damaged"_s, [](const QString &folder) {
            const auto where = fileAt(folder + u"/r.sqlite"_s);
            (void)Database::open(where, {.create = true});
            QFile file(where.path);
            (void)file.resize(file.size() / 2 / 4096 * 4096);
            return where;
        });
    }
    void refused()
    {
        QFETCH(QString, reason);
        QFETCH(std::function<Location(const QString &)>, prepare);
        QTemporaryDir folder;
        const Location where = prepare(folder.path());
        const QByteArray before = hashOf(where.path);
        OpenOptions options;
        if (reason == "file.network"_L1) options.fileSystem = [](const QString &) { return QByteArray("cifs"); };
        const auto opened = Database::open(where, options);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, reason);
        QVERIFY2(knownReasons().contains(reason), "a sentence of its own");
        QVERIFY(!sentence(opened.error()).contains(u'%'));
        QVERIFY2(sentence(opened.error()).contains(where.path), qPrintable(sentence(opened.error())));
        QCOMPARE(hashOf(where.path), before);
    }

    void foreignObjectIsNamed()
    {
        TestRegister reg(false);
        reg.close();
        reg.tamper(u"create trigger evil after insert on actor begin delete from actor; end"_s);
        QVERIFY(sentence(Database::open(reg.location()).error()).contains(u"trigger evil"_s));
    }

    void olderSchemaIsCopiedThenMigrated()
    {
        if (newestSchema() < 2) QSKIP("only one step of the schema exists");
        QTemporaryDir folder;
        const Location where = fileAt(folder.filePath(u"alt.sqlite"_s));
        auto old = connectTo(where, u"old"_s);
        VERIFY_DONE(prepareEmpty(old->db, *old->engine));
        VERIFY_DONE(migrate(old->db, *old->engine, 0, 1));
        VERIFY_DONE(execute(old->db, *old->engine, u"insert into actor (uid, login, name) values ('u', 'anna', 'Anna')"_s));
        disconnectFrom(*old);
        auto opened = Database::open(where);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const auto name = wait((*opened)->read([](Sql &sql) { return sql.value(u"select name from actor where login='anna'"_s); }));
        QCOMPARE(name->toString(), u"Anna"_s);
        const QString copy = folder.filePath(u"alt-vor-fassung-%1.sqlite"_s.arg(newestSchema()));
        QVERIFY(QFileInfo::exists(copy));
        auto kept = connectTo(fileAt(copy), u"kept"_s);
        QCOMPARE(*schemaVersion(kept->db, *kept->engine), 1);
        disconnectFrom(*kept);
    }

    void readOnlyFolderLeavesTheRegisterAsItWas()
    {
        if (geteuid() == 0) QSKIP("root may write everywhere");
        TestRegister reg(false);
        reg.close();
        const QString folder = QFileInfo(reg.location().path).absolutePath();
        const QByteArray before = hashOf(reg.location().path);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto opened = Database::open(reg.location());
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, u"file.readonly"_s);
        QCOMPARE(hashOf(reg.location().path), before);
    }

    void backupIsSoundAndComplete_data() { engineRows(); }
    void backupIsSoundAndComplete()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(reg.write(addActor(u"anna"_s)));
        VERIFY_DONE(reg.write([](Sql &sql) { return undoStep(sql, 1); }));
        VERIFY_DONE(reg.write([](Sql &sql) { return undoStep(sql, 2); }));
        QTemporaryDir folder;
        const QString target = folder.filePath(u"sicherung.sqlite"_s);
        VERIFY_DONE(wait(reg->backup(target)));
        VERIFY_DONE(wait(reg->backup(target)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"sicherung.sqlite"_s});
        auto opened = Database::open(fileAt(target));
        QVERIFY(opened);
        QCOMPARE(wait((*opened)->read([](Sql &sql) { return sql.value(u"select count(*) from actor"_s); }))->toInt(), 1);
        QCOMPARE(wait((*opened)->read([](Sql &sql) { return recentSteps(sql, 9); }))->size(), 3);
        VERIFY_DONE(wait((*opened)->read(checkChain)));
    }

    void backupOntoItselfIsRefused()
    {
        TestRegister reg(false);
        QCOMPARE(wait(reg->backup(reg.location().path)).error().reason, u"backup.same"_s);
    }

    void serverWithoutRegister()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        const Location where{.kind = Location::Kind::Server, .host = testPostgres(), .database = u"postgres"_s, .user = u"bleibe"_s};
        QCOMPARE(Database::open(where).error().reason, u"server.noregister"_s);
        Location nowhere = where;
        nowhere.host = u"/nowhere"_s;
        QCOMPARE(Database::open(nowhere).error().reason, u"server.unreachable"_s);
    }

    void serverRegisterIsNotMadeTwice()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        QVERIFY(reg);
        QCOMPARE(Database::open(reg.location(), {.create = true}).error().reason, u"server.exists"_s);
        reg.tamper(u"update bleibe.register_info set version=999"_s);
        QCOMPARE(Database::open(reg.location()).error().reason, u"register.newer"_s);
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
