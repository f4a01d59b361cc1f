// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

/**
 * A server that asks for a password before it passes the connection on to the PostgreSQL of the tests, which asks for none. Speaks as much
 * of the protocol as a login needs.
 */
class PasswordGate : public QTcpServer
{
public:
    explicit PasswordGate(const QString &socketFolder, QString password)
        : m_target(socketFolder + QStringLiteral("/.s.PGSQL.5432")), m_password(std::move(password))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *client = nextPendingConnection()) take(client);
        });
    }
    void setPassword(const QString &password) { m_password = password; }
    /** Logins that were tried. */
    int tried() const { return m_tried; }
    QString address(const QString &user, const QString &database) const
    {
        return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3?sslmode=disable").arg(user, QString::number(serverPort()), database);
    }

private:
    static QByteArray message(char kind, const QByteArray &content)
    {
        QByteArray size(4, 0);
        qToBigEndian<qint32>(qint32(content.size() + 4), size.data());
        return kind + size + content;
    }
    static QByteArray number(qint32 value)
    {
        QByteArray bytes(4, 0);
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    void take(QTcpSocket *client)
    {
        auto *state = new QObject(client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, state, [this, client, state] { read(client, state); });
    }
    void read(QTcpSocket *client, QObject *state)
    {
        const QByteArray start = client->property("start").toByteArray();
        if (start.isEmpty()) {
            if (client->bytesAvailable() < 8) return;
            const QByteArray said = client->readAll();
            const auto code = qFromBigEndian<qint32>(said.constData() + 4);
            if (code == 80877103 || code == 80877104) { // asks for encryption
                client->write("N");
                return;
            }
            if (code == 80877102) return client->close(); // cancels a query
            client->setProperty("start", said);
            client->write(message('R', number(3)));
            return;
        }
        const QByteArray said = client->readAll();
        if (said.isEmpty() || said[0] != 'p') return client->close();
        ++m_tried;
        if (QString::fromUtf8(said.mid(5).chopped(1)) != m_password) {
            client->write(message('E', QByteArray("SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user\0\0", 63)));
            client->disconnectFromHost();
            return;
        }
        disconnect(client, nullptr, state, nullptr);
        state->deleteLater();
        passOn(client, start);
    }
    void passOn(QTcpSocket *client, const QByteArray &start)
    {
        auto *server = new QLocalSocket(client);
        connect(server, &QLocalSocket::readyRead, client, [server, client] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::readyRead, server, [server, client] { server->write(client->readAll()); });
        connect(server, &QLocalSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, server, &QLocalSocket::disconnectFromServer);
        server->connectToServer(m_target);
        server->write(start);
    }

    QString m_target;
    QString m_password;
    int m_tried = 0;
};
