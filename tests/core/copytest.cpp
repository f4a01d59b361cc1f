// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/copy.h"
#include "core/access/ownerless.h"
#include "core/access/serversetup.h"
#include "core/placement/households.h"
#include "core/storage/changelog.h"
#include "core/storage/registerfacts.h"
#include "import/sample.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QProcess>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {
auto addActor(const QString &login)
{
    return [login](Sql &sql) { return sql.insert(u"actor"_s, {{u"login"_s, login}, {u"name"_s, u"Anna"_s}}); };
}

/** Enough rows to be stopped among them, and no more: copies of the whole sample take their time. */
Result<> addMany(Sql &sql)
{
    for (int i = 0; i < 600; ++i)
        if (auto done = addActor(QString::number(i))(sql); !done) return std::unexpected(done.error());
    return {};
}

QStringList textsOf(const QList<TableSum> &sums)
{
    QStringList texts;
    texts.reserve(sums.size());
    for (const TableSum &sum : sums) texts += u"%1 %2 %3"_s.arg(sum.table).arg(sum.rows).arg(sum.text());
    return texts;
}

Result<QStringList> sumsAt(const Location &where)
{
    auto open = Database::open(where);
    if (!open) return std::unexpected(open.error());
    return wait((*open)->read([](Sql &sql) { return sumsOf(sql, {}); })).transform(textsOf);
}

QString addressOf(const Location &where)
{
    return where.kind == Location::Kind::File ? where.path : u"postgresql:///%1?host=%2&user=bleibe"_s.arg(where.database, where.host);
}

/** A place for a copy, on either engine, without a register. */
class Target
{
public:
    explicit Target(bool onServer)
    {
        if (!onServer) {
            m_location = {.kind = Location::Kind::File, .path = m_folder.filePath(u"kopie.sqlite"_s)};
            return;
        }
        m_holder.emplace(true); // a database of its own, dropped with it
        m_location = m_holder->location();
        m_holder->close();
        m_holder->tamper(u"drop schema bleibe cascade"_s);
    }
    const Location &location() const { return m_location; }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    bool isEmpty()
    {
        if (m_location.kind == Location::Kind::File) return files().isEmpty();
        auto connection = connectTo(m_location, u"look"_s);
        const auto there = scalar(connection->db, *connection->engine, u"select to_regnamespace('bleibe') is null"_s);
        disconnectFrom(*connection);
        return there && there->toBool();
    }

private:
    QTemporaryDir m_folder;
    std::optional<TestRegister> m_holder;
    Location m_location;
};

void directions()
{
    QTest::addColumn<bool>("fromServer");
    QTest::addColumn<bool>("toServer");
    QTest::newRow("file to file") << false << false;
    if (testPostgres().isEmpty()) return;
    QTest::newRow("file to server") << false << true;
    QTest::newRow("server to file") << true << false;
    QTest::newRow("server to server") << true << true;
}
}

/** A register goes from one engine to the other and back, row by row. */
class CopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreTheSameInAnyOrder()
    {
        TableSum one{.table = u"t"_s}, other{.table = u"t"_s};
        const QVariantList a{1, u"a"_s, QVariant()}, b{2, u""_s, 2.5}, c{3, QByteArray("\0x", 2), u"ä"_s};
        for (const auto &row : {a, b, c}) one.add(row);
        for (const auto &row : {c, a, b}) other.add(row);
        QCOMPARE(one, other);
        QCOMPARE(one.text().size(), 64);
        for (const QVariantList &changed :
            {QVariantList{1, u"b"_s, QVariant()}, {1, u"a"_s, u""_s}, {u"1"_s, u"a"_s, QVariant()}, {1, QByteArray("a"), QVariant()}}) {
            TableSum different{.table = u"t"_s};
            for (const auto &row : {changed, b, c}) different.add(row);
            QVERIFY(different != one);
        }
    }

    void theSampleGoesOverWhole_data() { directions(); }
    void theSampleGoesOverWhole()
    {
        QFETCH(bool, fromServer);
        QFETCH(bool, toServer);
        TestRegister reg(fromServer);
        QVERIFY(reg);
        VERIFY_DONE(makeSample(*reg, testActor, sampleMunicipalities, QDate(2026, 11, 22), {}));
        VERIFY_DONE(reg.write(addActor(u"gone"_s)).and_then([&](qint64 id) {
            return reg.write([id](Sql &sql) { return sql.remove(u"actor"_s, id, 1); });
        }));
        const auto before = sumsAt(reg.location());
        Target target(toServer);
        const auto sums = copyRegister(reg.location(), target.location(), {});
        VERIFY_DONE(sums);
        VERIFY_DONE(before);
        QCOMPARE(textsOf(*sums), *before);
        const auto after = sumsAt(target.location());
        VERIFY_DONE(after);
        QCOMPARE(*after, *before);
        auto copy = Database::open(target.location());
        VERIFY_DONE(copy.transform([](const auto &) { }));
        VERIFY_DONE(wait((*copy)->read(checkChain)));
        // The next rows come after all that were ever there, and steps go on where they were.
        const auto next = wait((*copy)->write(testActor, addActor(u"next"_s))), same = reg.write(addActor(u"next"_s));
        VERIFY_DONE(next);
        VERIFY_DONE(same);
        QCOMPARE(*next, *same);
        VERIFY_DONE(wait((*copy)->read(checkChain)));
        VERIFY_DONE(wait((*copy)->read([](Sql &sql) { return recentSteps(sql, 1); })).and_then([&](const QList<Step> &steps) {
            return wait((*copy)->write(testActor, [id = steps.first().id](Sql &sql) { return undoStep(sql, id); }));
        }));
    }

    void aTargetWithARegisterIsRefused_data() { engineRows(); }
    void aTargetWithARegisterIsRefused()
    {
        QFETCH(bool, onServer);
        TestRegister from(false), to(onServer);
        VERIFY_DONE(from.write(addActor(u"a"_s)));
        VERIFY_DONE(to.write(addActor(u"b"_s)));
        const auto before = sumsAt(to.location());
        const auto refused = copyRegister(from.location(), to.location(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, onServer ? u"copy.taken"_s : u"file.exists"_s);
        QCOMPARE(*sumsAt(to.location()), *before);
    }

    void anEmptyRegisterOfAServerIsFilled()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister from(false), to(true);
        VERIFY_DONE(from.write(addActor(u"a"_s)));
        VERIFY_DONE(copyRegister(from.location(), to.location(), {}));
        QCOMPARE(*sumsAt(to.location()), *sumsAt(from.location()));
    }

    void aServerWithRolesIsFilledByItsOwner()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister from(false);
        VERIFY_DONE(from.write(addMany));
        TestRegister to(true);
        to.close();
        const auto setUp = setUpServer(to.location());
        VERIFY_DONE(setUp);
        VERIFY_DONE(copyRegister(from.location(), to.location(), {}));
        const auto there = sumsAt(to.location()), here = sumsAt(from.location());
        VERIFY_DONE(there);
        VERIFY_DONE(here);
        QCOMPARE(*there, *here);
        const auto again = setUpServer(to.location());
        VERIFY_DONE(again);
        auto open = Database::open(to.location());
        QVERIFY(open);
        VERIFY_DONE(wait((*open)->write(testActor, addActor(u"next"_s)))); // the log's triggers are awake again
        VERIFY_DONE(wait((*open)->read(checkChain)));
    }

    void recordsOfNoOfficeGetOne_data() { engineRows(); }
    void recordsOfNoOfficeGetOne()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const Actor alone{u"alone"_s, u"Alma Allein"_s, {}};
        const QDate today(2026, 11, 22);
        const auto added = wait(store->write(alone, [&](Sql &sql) { return saveHousehold(sql, {.household = {.persons = 2}}, today); }));
        VERIFY_DONE(added);
        QCOMPARE(added->household.office, QString());
        QCOMPARE(store.read(countOwnerless).value_or(-1), 1);
        QCOMPARE(store.write([](Sql &sql) { return giveOwnerless(sql, u" "_s); }).error().reason, u"account.office"_s);
        QCOMPARE(store.write([](Sql &sql) { return giveOwnerless(sql, u"Sozialamt"_s); }).value_or(-1), 1);
        QCOMPARE(store.read(countOwnerless).value_or(-1), 0);
        const auto given = store.read([&](Sql &sql) { return loadHousehold(sql, added->household.id); });
        VERIFY_DONE(given);
        QCOMPARE(given->household.office, u"Sozialamt"_s);
        VERIFY_DONE(store.read(checkChain));
    }

    void cancelledLeavesNothing_data() { engineRows(); }
    void cancelledLeavesNothing()
    {
        QFETCH(bool, onServer);
        TestRegister from(false);
        VERIFY_DONE(from.write(addMany));
        for (const int allowed : {0, 2, 5, 30, 60}) {
            Target target(onServer);
            int asked = 0;
            const Progress progress([](int, const QString &) {}, [&] { return ++asked > allowed; });
            const auto stopped = copyRegister(from.location(), target.location(), progress);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
            QVERIFY2(target.isEmpty(), qPrintable(target.files().join(u' ')));
        }
    }

    void killedLeavesNothingUnderTheName_data() { engineRows(); }
    void killedLeavesNothingUnderTheName()
    {
        QFETCH(bool, onServer);
        TestRegister from(false);
        VERIFY_DONE(from.write(addMany));
        const QString source = addressOf(from.location());
        from.close();
        for (const int step : {1, 20, 60, 90}) {
            Target target(onServer);
            QProcess process;
            process.start(
                QCoreApplication::applicationFilePath(), {u"--copy"_s, source, addressOf(target.location()), QString::number(step)});
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            const auto opened = Database::open(target.location());
            QVERIFY(!opened);
            QCOMPARE(opened.error().reason, onServer ? u"server.noregister"_s : u"file.missing"_s);
            if (onServer) VERIFY_DONE(copyRegister({.path = source}, target.location(), {})); // and the next one finds room
        }
    }

    void anOlderRegisterIsNotTouched()
    {
        TestRegister from(false);
        from.close();
        from.tamper(u"pragma user_version=12"_s);
        Target target(false);
        const auto refused = copyRegister(from.location(), target.location(), {});
        QVERIFY(!refused);
        QVERIFY(refused.error().reason == "copy.older"_L1 || refused.error().reason == "file.damaged"_L1
            || refused.error().reason == "file.foreign"_L1);
        QVERIFY(target.isEmpty());
    }

    void whatIsNoRegisterIsRefused_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << u"file.missing"_s << QByteArray();
        QTest::newRow("a text") << u"file.notregister"_s << QByteArray("Guten Tag");
        QTest::newRow("header only") << u"file.damaged"_s << "SQLite format 3\0"_ba + QByteArray(200, 'x');
    }
    void whatIsNoRegisterIsRefused()
    {
        QFETCH(QString, reason);
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.sqlite"_s);
        QFile file(path);
        if (!content.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        }
        Target target(false);
        const auto refused = copyRegister({.path = path}, target.location(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(QFileInfo::exists(path), !content.isEmpty());
        QVERIFY(target.isEmpty());
    }

    void aLoginThatSeesAPartIsRefused()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister from(true);
        VERIFY_DONE(from.write(addActor(u"a"_s)));
        const QString role = u"part_"_s + from.location().database;
        from.tamper(u"create role %1 login"_s.arg(role));
        from.tamper(u"grant usage on schema bleibe to %1"_s.arg(role));
        from.tamper(u"grant select on all tables in schema bleibe to %1"_s.arg(role));
        from.tamper(u"alter table bleibe.actor enable row level security"_s);
        Location partial = from.location();
        partial.user = role;
        Target target(false);
        const auto refused = copyRegister(partial, target.location(), {});
        from.tamper(u"drop owned by %1"_s.arg(role));
        from.tamper(u"drop role %1"_s.arg(role));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"copy.partial"_s);
        QVERIFY(target.isEmpty());
    }

    void aFileOfAServerIsTheSame()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister from(true);
        VERIFY_DONE(makeSample(*from, testActor, sampleMunicipalities, QDate(2026, 11, 22), {}));
        QTemporaryDir folder;
        const QString file = folder.filePath(u"sicherung.sqlite"_s);
        VERIFY_DONE(wait(from->backup(file)));
        const auto facts = checkCopy(file), there = from.read(factsOf);
        VERIFY_DONE(facts);
        QCOMPARE(facts->counts, there->counts);
        QCOMPARE(facts->chain, there->chain);
        QCOMPARE(*sumsAt({.path = file}), *sumsAt(from.location()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--copy") == 0) {
        const int last = QByteArray(argv[4]).toInt();
        const Progress progress(
            [last](int percent, const QString &) {
                if (percent >= last) std::raise(SIGKILL);
            },
            [] { return false; });
        (void)copyRegister(*parseLocation(QString::fromLocal8Bit(argv[2])), *parseLocation(QString::fromLocal8Bit(argv[3])), progress);
        return 0;
    }
    CopyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "copytest.moc"
