// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/serversetup.h"
#include "core/storage/opening.h"
#include "core/storage/refusal.h"
#include "tests/testregister.h"
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {
QString binaries()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList all = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return all.isEmpty() ? QString() : versions.filePath(all.last() + u"/bin"_s);
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0;
}
}

/** A server of its own that speaks TLS: what the program believes, and in which words it refuses. */
class ServerTlsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool makeCertificates()
    {
        for (const QString &root : {u"root"_s, u"other"_s})
            if (!run(u"openssl"_s,
                    {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                        u"2"_s, u"-subj"_s, u"/CN="_s + root, u"-keyout"_s, path(root + u".key"_s), u"-out"_s, path(root + u".crt"_s)}))
                return false;
        return run(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-addext"_s,
                u"basicConstraints=critical,CA:FALSE"_s, u"-CA"_s, path(u"root.crt"_s), u"-CAkey"_s, path(u"root.key"_s), u"-keyout"_s,
                path(u"server.key"_s), u"-out"_s, path(u"server.crt"_s)});
    }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
    }

    bool startServer()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost)) return false;
        m_port = probe.serverPort();
        probe.close();
        if (!run(binaries() + u"/initdb"_s,
                {u"-D"_s, path(u"data"_s), u"-U"_s, u"bleibe"_s, u"--auth=trust"_s, u"--no-sync"_s, u"--no-locale"_s,
                    u"--encoding=UTF8"_s}))
            return false;
        QFile(path(u"server.key"_s)).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        write(u"data/pg_hba.conf"_s, "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
        m_server.setStandardErrorFile(path(u"log"_s));
        m_server.start(binaries() + u"/postgres"_s,
            {u"-D"_s, path(u"data"_s), u"-p"_s, QString::number(m_port), u"-c"_s, u"listen_addresses=127.0.0.1"_s, u"-c"_s,
                u"unix_socket_directories="_s + m_folder.path(), u"-c"_s, u"fsync=off"_s, u"-c"_s,
                u"ssl_cert_file="_s + path(u"server.crt"_s), u"-c"_s, u"ssl_key_file="_s + path(u"server.key"_s)});
        write(u"data/postgresql.auto.conf"_s, "ssl = on\n");
        for (int i = 0; i < 200 && !QFile::exists(path(u".s.PGSQL.%1"_s.arg(m_port))); ++i) QTest::qWait(100);
        return QFile::exists(path(u".s.PGSQL.%1"_s.arg(m_port)));
    }

    Location bySocket() const
    {
        return {.kind = Location::Kind::Server, .host = m_folder.path(), .port = m_port, .database = u"postgres"_s, .user = u"bleibe"_s};
    }
    Location byNetwork(const QString &host, const QStringList &options) const
    {
        return {.kind = Location::Kind::Server,
            .host = host,
            .port = m_port,
            .database = u"postgres"_s,
            .user = u"bleibe"_s,
            .password = u"ein Kennwort"_s,
            .options = options};
    }
    void administer(const QString &statement)
    {
        auto connection = connectTo(bySocket(), QUuid::createUuid().toString());
        VERIFY_DONE(connection);
        VERIFY_DONE(execute(connection->db, *connection->engine, statement));
        disconnectFrom(*connection);
    }
    QString reason(const Location &location)
    {
        auto connection = connectTo(location, QUuid::createUuid().toString());
        if (!connection) return connection.error().reason;
        disconnectFrom(*connection);
        return {};
    }
    QString root(const QString &name) const { return u"sslrootcert="_s + path(name); }

private Q_SLOTS:
    void initTestCase()
    {
        if (binaries().isEmpty() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) QSKIP("no PostgreSQL or no openssl");
        if (!makeCertificates() || !startServer()) QSKIP("no server could be started here");
        for (int i = 0; i < 50 && !reason(bySocket()).isEmpty(); ++i) QTest::qWait(100);
        administer(u"alter role bleibe password 'ein Kennwort'"_s);
    }
    void cleanupTestCase()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(10000)) m_server.kill();
    }

    void theRightCertificateIsBelieved()
    {
        QCOMPARE(reason(byNetwork(u"localhost"_s, {u"sslmode=verify-full"_s, root(u"root.crt"_s)})), QString());
    }
    void aForeignAuthorityIsNot()
    {
        QCOMPARE(reason(byNetwork(u"localhost"_s, {u"sslmode=verify-full"_s, root(u"other.crt"_s)})), u"server.certificate"_s);
    }
    void theAuthoritiesOfTheSystemDoNotKnowIt()
    {
        QCOMPARE(reason(byNetwork(u"localhost"_s, {u"sslmode=verify-full"_s})), u"server.certificate"_s);
    }
    void aForeignNameIsNot()
    {
        QCOMPARE(reason(byNetwork(u"127.0.0.1"_s, {u"sslmode=verify-full"_s, root(u"root.crt"_s)})), u"server.name"_s);
    }
    void anAuthorityThatIsMissing()
    {
        QCOMPARE(reason(byNetwork(u"localhost"_s, {u"sslmode=verify-full"_s, root(u"none.crt"_s)})), u"server.root"_s);
    }
    void aWrongPassword()
    {
        Location location = byNetwork(u"localhost"_s, {u"sslmode=require"_s});
        location.password = u"falsch"_s;
        QCOMPARE(reason(location), u"server.password"_s);
    }
    void withoutEncryptionTheServerRefuses() { QCOMPARE(reason(byNetwork(u"localhost"_s, {u"sslmode=disable"_s})), u"server.hba"_s); }

    void aProgramWhoseLineIsDeadIsNoticedByTheServerToo()
    {
        const QString name = QUuid::createUuid().toString();
        auto connection = connectTo(byNetwork(u"localhost"_s, {u"sslmode=verify-full"_s, root(u"root.crt"_s)}), name);
        VERIFY_DONE(connection);
        const auto idle = scalar(connection->db, *connection->engine, u"show tcp_keepalives_idle"_s);
        disconnectFrom(*connection);
        VERIFY_DONE(idle);
        QCOMPARE(idle->toInt(), 5);
    }

    void settingUpTellsHowItIsReached()
    {
        const auto setup = setUpServer(byNetwork(u"localhost"_s, {u"sslmode=verify-full"_s, root(u"root.crt"_s)}));
        VERIFY_DONE(setup);
        QVERIFY(setup->isNew && setup->isEncrypted && setup->encryption.startsWith("TLSv1."_L1));
        QCOMPARE(setup->isForced, std::optional(true));
        write(u"data/pg_hba.conf"_s, "local all all trust\nhost all all 0.0.0.0/0 scram-sha-256\n");
        administer(u"select pg_reload_conf()"_s);
        const auto again = setUpServer(bySocket());
        VERIFY_DONE(again);
        QVERIFY(!again->isNew && !again->isEncrypted && again->isLocal);
        QCOMPARE(again->isForced, std::optional(false));
    }

    void aServerWithoutEncryptionIsRefused()
    {
        administer(u"alter system set ssl=off"_s);
        administer(u"select pg_reload_conf()"_s);
        QTRY_COMPARE(reason(byNetwork(u"localhost"_s, {u"sslmode=verify-full"_s, root(u"root.crt"_s)})), u"server.notls"_s);
    }

    void refusalsAreKnownInBothLanguages_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("password") << u"FATAL:  Passwort-Authentifizierung für Benutzer »a« fehlgeschlagen"_s << u"server.password"_s;
        QTest::newRow("login") << u"FATAL:  Rolle »a« existiert nicht"_s << u"server.nologin"_s;
        QTest::newRow("database") << u"FATAL:  Datenbank »a« existiert nicht"_s << u"server.nodatabase"_s;
        QTest::newRow("connect") << u"FATAL:  keine Berechtigung für Datenbank »a«"_s << u"server.noaccess"_s;
        QTest::newRow("host") << u"konnte Hostnamen »a« nicht in Adresse übersetzen: Name or service not known"_s << u"server.host"_s;
        QTest::newRow("tls") << u"Server unterstützt kein SSL, aber SSL wurde verlangt"_s << u"server.notls"_s;
        QTest::newRow("name") << u"Server-Zertifikat für »a« stimmt nicht mit dem Hostnamen überein »b«"_s << u"server.name"_s;
        QTest::newRow("hba") << u"FATAL:  kein pg_hba.conf-Eintrag für Host »a«"_s << u"server.hba"_s;
        QTest::newRow("other") << u"Connection refused"_s << u"server.unreachable"_s;
    }

    void refusalsAreKnownInBothLanguages()
    {
        QFETCH(QString, said);
        QFETCH(QString, wanted);
        QCOMPARE(refusalOf(said), wanted);
    }

    void overANetworkCertificatesAreChecked()
    {
        QVERIFY(connectOptions(byNetwork(u"db.example.org"_s, {})).contains(u"sslmode=verify-full"_s));
        QVERIFY(connectOptions(byNetwork(u"db.example.org"_s, {u"sslmode=require"_s})).filter(u"sslmode"_s)
            == QStringList{u"sslmode=require"_s});
        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"/run/postgresql"_s, QString()})
            QVERIFY(connectOptions(byNetwork(host, {})).filter(u"sslmode"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServerTlsTest)
#include "servertlstest.moc"
