// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QProcess>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
/** Writes actors for ever and prints each name once it is acknowledged. */
int writeForEver(const QString &where, const QString &prefix)
{
    const auto location = parseLocation(where);
    if (!location) return 2;
    auto database = Database::open(*location);
    if (!database) return 3;
    for (int i = 0;; ++i) {
        const QString login = prefix + QString::number(i);
        const auto kept = wait((*database)->write(testActor, [&](Sql &sql) -> Result<> {
            auto first = sql.insert(u"actor"_s, {{u"login"_s, login}, {u"name"_s, u"erst"_s}});
            if (!first) return std::unexpected(first.error());
            return sql.update(u"actor"_s, *first, 1, {{u"name"_s, u"dann"_s}}).transform([](int) { });
        }));
        if (!kept) return 4;
        std::printf("%s\n", qPrintable(login));
        std::fflush(stdout);
    }
}
}

class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }

    void killedWritersLoseNothingAcknowledged()
    {
        QFETCH_GLOBAL(bool, onServer);
        TestRegister reg(onServer);
        QVERIFY(reg);
        const Location where = reg.location();
        const QString name = onServer ? u"postgresql:///%1?host=%2&user=bleibe"_s.arg(where.database, where.host) : where.path;
        reg.close();
        QStringList acknowledged;
        for (int round = 0; round < 12; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, name, u"r%1-"_s.arg(round)});
            QVERIFY(writer.waitForReadyRead(10000));
            QTest::qWait(15 + round * 7);
            writer.kill();
            writer.waitForFinished();
            QStringList lines = QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n');
            lines.removeLast(); // the last line may be cut
            acknowledged += lines;
        }
        QVERIFY2(acknowledged.size() > 50, qPrintable(QString::number(acknowledged.size())));
        auto database = reg.another();
        QVERIFY(database);
        const auto names = wait(database->read([](Sql &sql) {
            return sql.query(u"select login, name from actor"_s).transform([](QSqlQuery rows) {
                QHash<QString, QString> found;
                while (rows.next()) found.insert(rows.value(0).toString(), rows.value(1).toString());
                return found;
            });
        }));
        QVERIFY(names);
        for (const QString &login : acknowledged) QVERIFY2(names->contains(login), qPrintable(login));
        for (const QString &state : *names) QCOMPARE(state, u"dann"_s);
        VERIFY_DONE(wait(database->read(checkChain)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
