// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/restore.h"
#include "core/storage/changelog.h"
#include "core/storage/schema.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QProcess>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {
auto addActor(const QString &login)
{
    return [login](Sql &sql) {
        sql.describe(u"actor.added"_s, login);
        return sql.insert(u"actor"_s, {{u"login"_s, login}, {u"name"_s, u"Anna"_s}});
    };
}

/** A register of a file with the copies made of it. */
struct Scene {
    Scene() { reg = std::make_unique<TestRegister>(false); }
    QString path() const { return reg->location().path; }
    QString file(const QString &name) const { return folder.filePath(name); }
    bool add(const QString &login) { return reg->write(addActor(login)).has_value(); }
    bool copyTo(const QString &name) { return wait((*reg)->backup(file(name))).has_value(); }
    QStringList logins() const
    {
        auto open = Database::open(reg->location());
        if (!open) return {open.error().reason};
        auto found = wait((*open)->read([](Sql &sql) -> Result<QStringList> {
            auto rows = sql.query(u"select login from actor order by id"_s);
            if (!rows) return std::unexpected(rows.error());
            QStringList logins;
            while (rows->next()) logins += rows->value(0).toString();
            if (auto chain = checkChain(sql); !chain) return std::unexpected(chain.error());
            return logins;
        }));
        return found ? *found : QStringList{found.error().reason};
    }
    Result<RestorePreview> preview(const QString &name) const { return previewRestore(path(), file(name), {}); }
    Result<Restored> restore(const QString &name, const Progress &progress = {}) const
    {
        return restoreRegister(path(), file(name), file(u"davor.sqlite"_s), testActor, progress);
    }
    QStringList around() const { return QDir(QFileInfo(path()).absolutePath()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    std::unique_ptr<TestRegister> reg;
};
}

/** A copy takes the place of the register: shown before, whole or not at all. */
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldBeLostIsNamed()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s) && scene.add(u"b"_s) && scene.add(u"c"_s));
        const auto preview = scene.preview(u"eins.sqlite"_s);
        VERIFY_DONE(preview);
        QCOMPARE(preview->relation, RestoreRelation::Earlier);
        QCOMPARE(preview->lostCount, 2);
        QCOMPARE(preview->ownCount, 0);
        QCOMPARE(preview->lost.size(), 2);
        QCOMPARE(preview->lost[0].subject, u"c"_s);
        QCOMPARE(preview->lost[1].subject, u"b"_s);
        QCOMPARE(preview->copy.entry, 1);
        QCOMPARE(preview->today->entry, 3);
        const auto open = scene.reg->read([&](Sql &sql) { return compareWithCopy(sql, scene.file(u"eins.sqlite"_s), preview->copy); });
        VERIFY_DONE(open);
        QCOMPARE(open->lostCount, 2);
    }

    void theSameIsCalledSo()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s));
        const auto preview = scene.preview(u"eins.sqlite"_s);
        VERIFY_DONE(preview);
        QCOMPARE(preview->relation, RestoreRelation::Same);
        QCOMPARE(preview->lostCount, 0);
    }

    void anotherBranchAndAStrangerAreToldApart()
    {
        Scene scene, other;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"gemeinsam.sqlite"_s));
        scene.reg->close();
        QVERIFY(QFile::copy(scene.file(u"gemeinsam.sqlite"_s), scene.file(u"zweig.sqlite"_s)));
        {
            auto branch = Database::open({.path = scene.file(u"zweig.sqlite"_s)});
            QVERIFY(branch && wait((*branch)->write(otherActor, addActor(u"fremd"_s))));
            auto own = scene.reg->another();
            QVERIFY(own && wait(own->write(testActor, addActor(u"b"_s))) && wait(own->write(testActor, addActor(u"c"_s))));
        }
        const auto branch = scene.preview(u"zweig.sqlite"_s);
        VERIFY_DONE(branch);
        QCOMPARE(branch->relation, RestoreRelation::Branch);
        QCOMPARE(branch->lostCount, 2);
        QCOMPARE(branch->ownCount, 1);
        QVERIFY(other.add(u"x"_s) && other.copyTo(u"x.sqlite"_s));
        const auto stranger = previewRestore(scene.path(), other.file(u"x.sqlite"_s), {});
        VERIFY_DONE(stranger);
        QCOMPARE(stranger->relation, RestoreRelation::Stranger);
        QCOMPARE(stranger->lostCount, 3);
    }

    void putBackWithTodaysStateKept()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s) && scene.add(u"b"_s));
        scene.reg->close();
        const auto done = scene.restore(u"eins.sqlite"_s);
        VERIFY_DONE(done);
        QCOMPARE(done->before, scene.file(u"davor.sqlite"_s));
        QCOMPARE(scene.logins(), QStringList{u"a"_s});
        VERIFY_DONE(checkCopy(done->before));
        const auto steps = wait(scene.reg->another()->read([](Sql &sql) { return recentSteps(sql, 1); }));
        VERIFY_DONE(steps);
        QCOMPARE(steps->first().verb, u"register.restored"_s);
        QCOMPARE(steps->first().actorName, testActor.name);
        // And forward again: the state before is a branch now, and nothing of it is gone.
        const auto back = scene.preview(u"davor.sqlite"_s);
        VERIFY_DONE(back);
        QCOMPARE(back->relation, RestoreRelation::Branch);
        VERIFY_DONE(restoreRegister(scene.path(), scene.file(u"davor.sqlite"_s), scene.file(u"nochmal.sqlite"_s), testActor, {}));
        QCOMPARE(scene.logins(), (QStringList{u"a"_s, u"b"_s}));
    }

    void lookingChangesNothing()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s));
        QFile copy(scene.file(u"eins.sqlite"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray before = copy.readAll();
        QFile::setPermissions(copy.fileName(), QFile::ReadOwner);
        VERIFY_DONE(scene.preview(u"eins.sqlite"_s));
        copy.seek(0);
        QCOMPARE(copy.readAll(), before);
        QCOMPARE(QDir(scene.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"eins.sqlite"_s});
    }

    void refusedWhileAnotherProgramIsThere()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s) && scene.add(u"b"_s));
        const auto refused = scene.restore(u"eins.sqlite"_s); // still open
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"restore.inuse"_s);
        QVERIFY(scene.add(u"c"_s));
        scene.reg->close();
        QCOMPARE(scene.logins(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(scene.around().filter(u".part"_s), QStringList());
        VERIFY_DONE(scene.restore(u"eins.sqlite"_s));
    }

    void aDamagedRegisterIsReplacedAndKept_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"header", "middle", "empty", "gone"}) QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aDamagedRegisterIsReplacedAndKept()
    {
        QFETCH(QString, damage);
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s));
        scene.reg->close();
        QFile file(scene.path());
        if (damage == "gone"_L1) {
            QVERIFY(file.remove());
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (damage == "empty"_L1)
                QVERIFY(file.resize(0));
            else if (damage == "middle"_L1)
                file.seek(file.size() / 3);
            if (damage != "empty"_L1) file.write(QByteArray(20'000, 'x'));
            file.close();
            QVERIFY(!Database::open(scene.reg->location()));
        }
        const auto preview = scene.preview(u"eins.sqlite"_s);
        VERIFY_DONE(preview);
        QCOMPARE(preview->relation, RestoreRelation::Unknown);
        const auto done = scene.restore(u"eins.sqlite"_s);
        VERIFY_DONE(done);
        QCOMPARE(done->before.isEmpty(), damage == "gone"_L1);
        QCOMPARE(QFileInfo::exists(scene.file(u"davor.sqlite"_s)), damage != "gone"_L1);
        QCOMPARE(scene.logins(), QStringList{u"a"_s});
    }

    void aDamagedCopyIsRefused()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s));
        scene.reg->close();
        QFile copy(scene.file(u"eins.sqlite"_s));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        copy.seek(copy.size() / 3);
        copy.write(QByteArray(20'000, 'x'));
        copy.close();
        QVERIFY(!scene.preview(u"eins.sqlite"_s));
        const auto refused = scene.restore(u"eins.sqlite"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"file.damaged"_s);
        QCOMPARE(scene.logins(), QStringList{u"a"_s});
        QVERIFY(!QFileInfo::exists(scene.file(u"davor.sqlite"_s)));
    }

    void anOlderCopyIsBroughtUpToDate()
    {
        // A register as a program of an earlier step of the schema made it.
        QTemporaryDir folder;
        const QString old = folder.filePath(u"alt.sqlite"_s), path = folder.filePath(u"neu.sqlite"_s);
        const int step = newestSchema() - 2;
        {
            auto made = connectTo({.path = old}, u"old"_s);
            VERIFY_DONE(prepareEmpty(made->db, *made->engine));
            VERIFY_DONE(migrate(made->db, *made->engine, 0, step));
            Sql sql(*made, &testActor);
            VERIFY_DONE(addActor(u"früher"_s)(sql));
            disconnectFrom(*made);
        }
        const auto facts = checkCopy(old);
        VERIFY_DONE(facts);
        QCOMPARE(facts->schema, step);
        VERIFY_DONE(restoreRegister(path, old, folder.filePath(u"davor.sqlite"_s), testActor, {}));
        QCOMPARE(checkCopy(old)->schema, step); // the copy itself is not touched
        const auto now = checkCopy(path);
        VERIFY_DONE(now);
        QCOMPARE(now->schema, newestSchema());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), (QStringList{u"alt.sqlite"_s, u"neu.sqlite"_s}));
    }

    void aNewerCopyIsRefused()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s));
        scene.reg->close();
        auto copy = connectTo({.path = scene.file(u"eins.sqlite"_s)}, u"newer"_s);
        VERIFY_DONE(execute(copy->db, *copy->engine, u"pragma user_version=999"_s));
        disconnectFrom(*copy);
        const auto refused = scene.restore(u"eins.sqlite"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"register.newer"_s);
        QCOMPARE(scene.logins(), QStringList{u"a"_s});
    }

    void anOlderRegisterIsCopiedBeforeItIsChanged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kreis.sqlite"_s);
        const int step = newestSchema() - 1;
        {
            auto made = connectTo({.path = path}, u"old"_s);
            VERIFY_DONE(prepareEmpty(made->db, *made->engine));
            VERIFY_DONE(migrate(made->db, *made->engine, 0, step));
            disconnectFrom(*made);
        }
        QVERIFY(Database::open({.path = path}));
        const QString kept = folder.filePath(u"kreis-vor-fassung-%1.sqlite"_s.arg(newestSchema()));
        const auto facts = checkCopy(kept);
        VERIFY_DONE(facts);
        QCOMPARE(facts->schema, step);
        QCOMPARE(checkCopy(path)->schema, newestSchema());
    }

    void readOnlyFolderIsTold()
    {
        if (geteuid() == 0) QSKIP("root may write everywhere");
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s) && scene.add(u"b"_s));
        scene.reg->close();
        const QString home = QFileInfo(scene.path()).absolutePath();
        QFile::setPermissions(home, QFile::ReadOwner | QFile::ExeOwner);
        const auto refused = scene.restore(u"eins.sqlite"_s);
        QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!refused);
        QCOMPARE(scene.logins(), (QStringList{u"a"_s, u"b"_s}));
    }

    void cancelledAnywhereLeavesTheRegister()
    {
        Scene scene;
        QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s) && scene.add(u"b"_s));
        scene.reg->close();
        for (int allowed = 0; allowed < 60; ++allowed) {
            int asked = 0;
            const Progress progress([](int, const QString &) {}, [&] { return ++asked > allowed; });
            const auto done = scene.restore(u"eins.sqlite"_s, progress);
            if (done) {
                QCOMPARE(scene.logins(), QStringList{u"a"_s});
                return;
            }
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
            QCOMPARE(scene.logins(), (QStringList{u"a"_s, u"b"_s}));
            QCOMPARE(scene.around().filter(u".part"_s), QStringList());
        }
        QFAIL("never got through");
    }

    void killedAnywhereLeavesOneWholeRegister()
    {
        int old = 0, fresh = 0;
        for (int call = 1; call < 60; ++call) {
            Scene scene;
            QVERIFY(scene.add(u"a"_s) && scene.copyTo(u"eins.sqlite"_s) && scene.add(u"b"_s));
            scene.reg->close();
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                {u"--restore"_s, scene.path(), scene.file(u"eins.sqlite"_s), scene.file(u"davor.sqlite"_s), QString::number(call)});
            QVERIFY(process.waitForFinished(60000));
            const QStringList logins = scene.logins();
            old += logins == QStringList{u"a"_s, u"b"_s} ? 1 : 0;
            fresh += logins == QStringList{u"a"_s} ? 1 : 0;
            QVERIFY2(old + fresh == call, qPrintable(logins.join(u' ')));
            if (process.exitStatus() == QProcess::NormalExit) {
                QVERIFY(old > 5 && fresh > 0);
                return;
            }
        }
        QFAIL("never got through");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 6 && qstrcmp(argv[1], "--restore") == 0) {
        static int left = QByteArray(argv[5]).toInt(); // parts of the work share it
        const Progress progress(
            [](int, const QString &) {
                if (--left == 0) std::raise(SIGKILL);
            },
            [] { return false; });
        const auto path = [&](int at) { return QString::fromLocal8Bit(argv[at]); };
        return restoreRegister(path(2), path(3), path(4), testActor, progress) ? 0 : 1;
    }
    RestoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "restoretest.moc"
