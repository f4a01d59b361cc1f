// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/onlinetiles.h"
#include "core/base/words.h"
#include <QBuffer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtConcurrentRun>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
QByteArray picture(const QColor &colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n"
        + body;
}

/** A server on this machine that answers by path and remembers what it was asked. */
class Server : public QTcpServer
{
public:
    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                mostAtOnce = std::max(mostAtOnce, ++open);
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    --open;
                    socket->deleteLater();
                });
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QString address() const { return u"http://127.0.0.1:%1/{z}/{x}/{y}.png"_s.arg(serverPort()); }

    QHash<QByteArray, QByteArray> answers;
    QList<QByteArray> asked;
    int open = 0;
    int mostAtOnce = 0;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        asked += request.toLower(); // names of headers come in either case
        const QByteArray path = request.split(' ').value(1);
        if (path.contains("slow")) return;
        QByteArray reply = answers.value(path, answer("404 Not Found", {}, "no"));
        if (asked.last().contains("if-none-match: \"one\"")) reply = answer("304 Not Modified", "ETag: \"one\"\r\n", {});
        // After a moment, so that requests stand beside each other.
        QTimer::singleShot(30, socket, [socket, reply] {
            socket->write(reply);
            socket->disconnectFromHost();
        });
    }
};

/** A map of that server, and how many requests left for which host. */
struct Map {
    explicit Map(const QString &address, const QString &cache = {}, int timeoutMs = 3'000)
        : source(openOnlineMap({.key = u"probe"_s, .name = u"Probe"_s, .address = address, .attribution = u"© Probe"_s},
              {.cacheFolder = cache, .timeoutMs = timeoutMs, .onSent = [this](const QString &host) {
                   sent += host == u"127.0.0.1"_s;
                   strangers += host != u"127.0.0.1"_s;
               }}))
    {
    }
    QImage tile(TileKey key)
    {
        const QFuture<QImage> picture = QtConcurrent::run([this, key] { return source->tile(key); });
        if (!QTest::qWaitFor([&] { return picture.isFinished(); }, 10'000)) return {};
        return picture.result();
    }
    std::atomic_int sent = 0;
    std::atomic_int strangers = 0;
    std::shared_ptr<const TileSource> source;
};
}

/** Maps over the network, against a server on this machine. */
class OnlineTilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tilesComeAndAreCounted()
    {
        Server server;
        server.answers["/3/4/2.png"] = answer("200 OK", "Content-Type: image/png\r\nSet-Cookie: who=you\r\n", picture(Qt::red));
        Map map(server.address());
        QCOMPARE(QColor(map.tile({3, 4, 2}).pixel(5, 5)), QColor(Qt::red));
        QCOMPARE(map.sent, 1);
        QVERIFY(server.asked[0].contains("user-agent: bleibe/" BLEIBE_VERSION "\r\n"));
        (void)map.tile({3, 4, 2});
        QVERIFY(!server.asked.last().contains("cookie"));
        QCOMPARE(map.source->info().attribution, u"© Probe"_s);
    }

    void whatIsMissingIsNotAskedForTwice()
    {
        Server server;
        Map map(server.address());
        QVERIFY(map.tile({3, 4, 2}).isNull());
        QVERIFY(map.tile({3, 4, 2}).isNull());
        QCOMPARE(server.asked.size(), 1);
        QVERIFY(!map.source->isOffline());
    }

    void aBrokenPictureIsNone()
    {
        Server server;
        server.answers["/1/0/0.png"] = answer("200 OK", "Content-Type: image/png\r\n", picture(Qt::red).first(60));
        server.answers["/1/1/0.png"] = answer("200 OK", "Content-Type: text/html\r\n", "<html>Anmelden</html>");
        Map map(server.address());
        QVERIFY(map.tile({1, 0, 0}).isNull());
        QVERIFY(map.tile({1, 1, 0}).isNull());
        QVERIFY(!map.source->isOffline());
    }

    void noOtherHostIsAsked()
    {
        Server server, other;
        other.answers["/x.png"] = answer("200 OK", {}, picture(Qt::blue));
        server.answers["/1/0/0.png"]
            = answer("302 Found", "Location: http://localhost:" + QByteArray::number(other.serverPort()) + "/x.png\r\n", {});
        Map map(server.address());
        QVERIFY(map.tile({1, 0, 0}).isNull());
        QCOMPARE(other.asked.size(), 0);
        QCOMPARE(map.strangers, 0);
    }

    void aSlowServerIsGivenUp()
    {
        Server server;
        Map map(u"http://127.0.0.1:%1/slow/{z}/{x}/{y}.png"_s.arg(server.serverPort()), {}, 300);
        QVERIFY(map.tile({1, 0, 0}).isNull());
        QVERIFY(map.source->isOffline());
    }

    void stoppingEndsTheWaiting()
    {
        Server server;
        Map map(u"http://127.0.0.1:%1/slow/{z}/{x}/{y}.png"_s.arg(server.serverPort()), {}, 60'000);
        const QFuture<QImage> waiting = QtConcurrent::run([&] { return map.source->tile({1, 0, 0}); });
        QTRY_COMPARE(server.asked.size(), 1);
        map.source->stop();
        QTRY_VERIFY_WITH_TIMEOUT(waiting.isFinished(), 5'000);
        QVERIFY(waiting.result().isNull());
        QVERIFY(map.tile({1, 1, 0}).isNull());
        QCOMPARE(server.asked.size(), 1);
    }

    void offlineTheCacheAnswersAndOnlineTheServerAgain()
    {
        QTemporaryDir folder;
        auto server = std::make_unique<Server>();
        const quint16 port = server->serverPort();
        server->answers["/1/0/0.png"] = answer("200 OK", "Expires: Thu, 01 Jan 2026 00:00:00 GMT\r\nETag: \"one\"\r\n", picture(Qt::red));
        server->answers["/1/1/0.png"] = answer("200 OK", {}, picture(Qt::green));
        Map map(server->address(), folder.path());
        QVERIFY(!map.tile({1, 0, 0}).isNull());
        QVERIFY(!map.tile({1, 0, 0}).isNull());
        QVERIFY(server->asked.last().contains("if-none-match: \"one\""));
        server.reset();
        QVERIFY(!map.tile({1, 0, 0}).isNull());
        QVERIFY(map.tile({1, 1, 0}).isNull());
        QVERIFY(map.source->isOffline());
        server = std::make_unique<Server>();
        server->close();
        QVERIFY(server->listen(QHostAddress::LocalHost, port));
        server->answers["/1/1/0.png"] = answer("200 OK", {}, picture(Qt::green));
        QVERIFY(!map.tile({1, 1, 0}).isNull());
        QVERIFY(!map.source->isOffline());
    }

    void freshTilesAreNotAskedForAgain()
    {
        QTemporaryDir folder;
        Server server;
        server.answers["/1/0/0.png"] = answer("200 OK", "Cache-Control: max-age=3600\r\n", picture(Qt::red));
        Map map(server.address(), folder.path());
        QVERIFY(!map.tile({1, 0, 0}).isNull());
        QVERIFY(!map.tile({1, 0, 0}).isNull());
        QCOMPARE(server.asked.size(), 1);
        QCOMPARE(map.sent, 1);
    }

    void atMostSixAtOnce()
    {
        Server server;
        for (int i = 0; i < 24; ++i) server.answers["/5/" + QByteArray::number(i) + "/0.png"] = answer("200 OK", {}, picture(Qt::red));
        Map map(server.address());
        QThreadPool pool;
        pool.setMaxThreadCount(24);
        QList<QFuture<QImage>> pictures;
        for (int i = 0; i < 24; ++i) pictures += QtConcurrent::run(&pool, [&map, i] { return map.source->tile({5, i, 0}); });
        for (const auto &one : pictures) QTRY_VERIFY_WITH_TIMEOUT(one.isFinished(), 10'000);
        for (const auto &one : pictures) QVERIFY(!one.result().isNull());
        QVERIFY(server.mostAtOnce <= 6);
        QVERIFY(server.mostAtOnce > 1);
        QCOMPARE(map.sent, 24);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("of a town") << u"https://karten.example.org/{z}/{x}/{y}.png"_s << u"karten.example.org"_s;
        QTest::newRow("rows first") << u" http://intern:8080/wmts/{z}/{y}/{x}.jpg?key=a "_s << u"intern"_s;
        QTest::newRow("no column") << u"https://karten.example.org/{z}/{y}.png"_s << QString();
        QTest::newRow("a file") << u"file:///{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("a password") << u"https://ich:geheim@example.org/{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("host by tile") << u"https://{x}.example.org/{z}/{y}.png"_s << QString();
        QTest::newRow("host from the tile") << u"https://example.org{z}/{x}/{y}.png"_s << QString();
        QTest::newRow("words") << u"basemap"_s << QString();
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, host);
        const auto map = ownOnlineMap(address);
        QCOMPARE(map ? map->host() : QString(), host);
        if (!map) QVERIFY(sentence(map.error()).contains("{z}"_L1));
    }

    void preparedMapsAreWhole()
    {
        QCOMPARE(onlineMaps().size(), 3);
        for (const OnlineMap &map : onlineMaps()) {
            QVERIFY(ownOnlineMap(map.address));
            QVERIFY(map.attribution.startsWith(u"©"_s));
            QCOMPARE(map.host(), u"sgx.geodatenzentrum.de"_s);
        }
    }
};

QTEST_MAIN(OnlineTilesTest)
#include "onlinetilestest.moc"
