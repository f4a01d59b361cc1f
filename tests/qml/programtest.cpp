// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/** The program as it is started; what its commands say is tested without it. */
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsNeedNoWindow()
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/bleibe"_s,
            {u"list"_s, u"municipalities"_s, u"--register"_s, u"/nowhere/kreis.sqlite"_s, u"--json"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().contains("\"error\""));
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
