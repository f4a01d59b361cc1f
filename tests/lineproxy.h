// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/location.h"
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

/** A line to the throw-away server that can break: it passes on what comes over TCP to the server's socket. In a thread of its own, so that
 * it works on while a test waits. */
class LineProxy
{
public:
    explicit LineProxy(const QString &folder) : m_folder(folder)
    {
        m_thread.start();
        m_server = new QTcpServer;
        m_server->moveToThread(&m_thread);
        inside([this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
            QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
                while (QTcpSocket *caller = m_server->nextPendingConnection()) join(caller);
            });
        });
    }
    ~LineProxy()
    {
        inside([this] { delete m_server; });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(LineProxy)

    /** The same register, over this line. */
    Location over(Location location) const
    {
        location.host = QStringLiteral("127.0.0.1");
        location.port = m_port;
        return location;
    }
    /** Every connection breaks, and new ones are refused until mend(). */
    void cut()
    {
        inside([this] {
            m_server->close();
            for (QTcpSocket *caller : m_server->findChildren<QTcpSocket *>()) caller->abort();
        });
    }
    /** Nothing passes any more, in neither direction, and nobody is told. */
    void hang()
    {
        inside([this] { m_isHanging = true; });
    }
    void mend()
    {
        inside([this] {
            // Who waited for an answer that was never passed on would wait for ever.
            if (m_isHanging)
                for (QTcpSocket *caller : m_server->findChildren<QTcpSocket *>()) caller->abort();
            m_isHanging = false;
            if (!m_server->isListening()) m_server->listen(QHostAddress::LocalHost, m_port);
        });
    }

private:
    template<class Run> void inside(Run run) { QMetaObject::invokeMethod(m_server, run, Qt::BlockingQueuedConnection); }
    void join(QTcpSocket *caller)
    {
        caller->setParent(m_server);
        auto *server = new QLocalSocket(caller);
        server->connectToServer(m_folder + QStringLiteral("/.s.PGSQL.5432"));
        const auto pass = [this](QIODevice *from, QIODevice *to) {
            if (!m_isHanging) to->write(from->readAll());
        };
        QObject::connect(caller, &QTcpSocket::readyRead, server, [=] { pass(caller, server); });
        QObject::connect(server, &QLocalSocket::readyRead, caller, [=] { pass(server, caller); });
        QObject::connect(server, &QLocalSocket::disconnected, caller, [this, caller] {
            if (!m_isHanging) caller->disconnectFromHost();
        });
        QObject::connect(caller, &QTcpSocket::disconnected, caller, [server, caller] {
            server->abort();
            caller->deleteLater();
        });
    }

    QString m_folder;
    QThread m_thread;
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    bool m_isHanging = false;
};
