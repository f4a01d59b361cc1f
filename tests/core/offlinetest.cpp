// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/** `./dev test` runs everything in a network namespace of its own; this proves that it does, so that a request would have failed. */
class OfflineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("BLEIBE_TEST_OFFLINE")) QSKIP("not run by ./dev test");
    }
    void onlyLoopbackIsThere()
    {
        for (const QNetworkInterface &one : QNetworkInterface::allInterfaces())
            QVERIFY2(one.flags().testFlag(QNetworkInterface::IsLoopBack), qPrintable(one.name()));
    }
    void nothingOutsideCanBeReached()
    {
        QTcpSocket socket;
        socket.connectToHost(u"192.0.2.1"_s, 443); // TEST-NET-1, RFC 5737
        QVERIFY(!socket.waitForConnected(2000));
        QCOMPARE(socket.error(), QAbstractSocket::NetworkError);
    }
};

QTEST_GUILESS_MAIN(OfflineTest)
#include "offlinetest.moc"
