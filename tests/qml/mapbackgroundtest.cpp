// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapbackground.h"
#include <QBuffer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/** A map server on this machine with one picture for everything. */
class Server : public QTcpServer
{
public:
    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                ++asked;
                socket->readAll();
                QImage image(256, 256, QImage::Format_RGB32);
                image.fill(Qt::red);
                QBuffer body;
                image.save(&body, "PNG");
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n"
                    + body.data());
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QString address() const { return u"http://127.0.0.1:%1/{z}/{x}/{y}.png"_s.arg(serverPort()); }
    int asked = 0;
};
}

/** What a page hands to its map as background. */
class MapBackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void onlyAnAllowedHostIsAskedAndCounted()
    {
        Server server;
        Machine machine;
        MapBackground background;
        background.setMachine(&machine);
        background.setOnline(server.address());
        background.setKind(u"online"_s);
        QVERIFY(!background.isAvailable());
        background.setAllowedHost(u"localhost"_s);
        QVERIFY(!background.isAvailable());
        background.setAllowedHost(u"127.0.0.1"_s);
        QVERIFY(background.isAvailable());
        const QFuture<QImage> picture = QtConcurrent::run([source = background.source()] { return source->tile({3, 4, 2}); });
        QTRY_VERIFY(picture.isFinished());
        QVERIFY(!picture.result().isNull());
        QTRY_COMPARE(machine.requests().size(), 1);
        QCOMPARE(machine.requests()[0].toMap()[u"host"_s], QVariant(u"127.0.0.1"_s));
        QCOMPARE(machine.requests()[0].toMap()[u"count"_s].toInt(), server.asked);
        background.setAllowedHost({});
        QVERIFY(!background.isAvailable());
    }

    void wrongAddressesAreSaid()
    {
        MapBackground background;
        background.setOnline(u"karte"_s);
        background.setAllowedHost(u"karte"_s);
        background.setKind(u"online"_s);
        QVERIFY(!background.isAvailable());
        QVERIFY(background.error().startsWith(u"„karte“"_s));
        background.setKind(u"none"_s);
        QCOMPARE(background.error(), QString());
    }

    void ownMapsFollowTheRegister()
    {
        QTemporaryDir folder;
        Workspace workspace;
        workspace.setActorName(u"Tina Test"_s);
        MapBackground background;
        background.setKind(u"own"_s);
        background.setWorkspace(&workspace);
        workspace.createFile(QUrl::fromLocalFile(folder.filePath(u"leer.sqlite"_s)), false);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isOpen(), 20'000);
        QVERIFY(!background.hasOwn());
        const auto store = [](Sql &sql) {
            return storeBaseMap(sql, {.name = u"a.osm"_s, .attribution = u"© Probe"_s, .west = 7, .south = 49, .east = 8, .north = 50},
                {{{8, 133, 87}, "x"}});
        };
        workspace.write(&background, store, [](const Result<BaseMap> &) { });
        QTRY_VERIFY(background.isAvailable());
        QCOMPARE(background.ownName(), u"a.osm"_s);
        QCOMPARE(background.source()->info().attribution, u"© Probe"_s);
        const QFuture<QImage> tile = QtConcurrent::run([source = background.source()] { return source->tile({8, 133, 87}); });
        QTRY_VERIFY(tile.isFinished());
        QCOMPARE(tile.result().size(), QSize(256, 256)); // a damaged square is ground, not an error
        workspace.undo();
        QTRY_VERIFY(!background.isAvailable());
    }
};

QTEST_MAIN(MapBackgroundTest)
#include "mapbackgroundtest.moc"
