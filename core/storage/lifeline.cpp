// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/lifeline.h"
#include <QFile>
#include <QSqlDriver>
#include <QVariant>
#include <array>
#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <postgresql/libpq-fe.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
using Clock = std::chrono::steady_clock;

/** A descriptor that is closed with its holder. */
class Socket
{
public:
    explicit Socket(int number) : m_number(number) { }
    ~Socket()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Socket)
    int number() const { return m_number; }

private:
    int m_number;
};

bool waitFor(int socket, short event, Clock::time_point end)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    pollfd asked{socket, event, 0};
    return left > 0 && ::poll(&asked, 1, static_cast<int>(left)) == 1;
}

/** What every server answers before it knows who asks: one letter, whether it speaks TLS. */
bool isServerBehind(int socket, Clock::time_point end)
{
    static constexpr std::array<unsigned char, 8> question{0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f};
    if (!waitFor(socket, POLLOUT, end)) return false;
    if (::send(socket, question.data(), question.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(question.size())) return false;
    char letter = 0;
    return waitFor(socket, POLLIN, end) && ::recv(socket, &letter, 1, 0) == 1;
}

bool meets(int family, const sockaddr *address, socklen_t length, Clock::time_point end)
{
    const Socket socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.number() < 0) return false;
    const bool isUnderWay = ::connect(socket.number(), address, length) == 0 || errno == EINPROGRESS;
    return isUnderWay && isServerBehind(socket.number(), end);
}

bool answersLocally(const Location &location, Clock::time_point end)
{
    const QByteArray path = QFile::encodeName(location.host + u"/.s.PGSQL."_s + QString::number(location.port));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path)) return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return meets(AF_UNIX, reinterpret_cast<const sockaddr *>(&address), sizeof address, end);
}
}

QStringList patienceOptions()
{
    // A line that is dead is noticed by the kernel: asked after 5 s of silence, three times; what is sent and not taken for 10 s ends it.
    return {
        u"connect_timeout=10"_s, u"keepalives_idle=5"_s, u"keepalives_interval=3"_s, u"keepalives_count=3"_s, u"tcp_user_timeout=10000"_s};
}

bool answers(const Location &location, std::chrono::milliseconds limit)
{
    const auto end = Clock::now() + limit;
    if (location.host.isEmpty() || location.host.contains(u',')) return true; // libpq alone knows where that is
    if (location.host.startsWith(u'/')) return answersLocally(location, end);
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(location.host.toUtf8().constData(), QByteArray::number(location.port).constData(), &wanted, &found) != 0)
        return false;
    bool met = false;
    for (const addrinfo *one = found; one && !met; one = one->ai_next) met = meets(one->ai_family, one->ai_addr, one->ai_addrlen, end);
    ::freeaddrinfo(found);
    return met;
}

int socketOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver() ? db.driver()->handle() : QVariant();
    if (qstrcmp(handle.typeName(), "PGconn*") != 0) return -1;
    return PQsocket(*static_cast<PGconn *const *>(handle.constData()));
}

void cutSocket(int socket)
{
    if (socket >= 0) ::shutdown(socket, SHUT_RDWR);
}
