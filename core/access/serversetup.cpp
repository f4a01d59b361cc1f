// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/serversetup.h"
#include "core/access/grants.h"
#include "core/storage/opening.h"
#include "core/storage/refusal.h"
#include "core/storage/schema.h"
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
const QString ownerOfRegister = u"(select tableowner from pg_tables where schemaname='bleibe' and tablename='change_step')"_s;

Result<QVariant> ask(const Connection &connection, const QString &select)
{
    return scalar(connection.db, *connection.engine, select);
}

/** Rights that somebody gave to PUBLIC on what belongs to the register. */
Result<QStringList> openThings(const Connection &connection)
{
    const QString select
        = u"select string_agg(name, ' ' order by name) from (select distinct c.relname as name from pg_class c "
          "join pg_namespace n on n.oid=c.relnamespace, aclexplode(c.relacl) a where n.nspname='bleibe' and a.grantee=0 "
          "union select n.nspname from pg_namespace n, aclexplode(n.nspacl) a where n.nspname='bleibe' and a.grantee=0) t"_s;
    return ask(connection, select).transform([](const QVariant &names) { return names.toString().split(u' ', Qt::SkipEmptyParts); });
}

Result<> applyMatrix(const Connection &connection)
{
    auto owner = ask(connection, u"select "_s + ownerOfRegister);
    if (!owner) return std::unexpected(owner.error());
    const QStringList statements = QStringList{groupStatement(), u"begin"_s, u"select pg_advisory_xact_lock(4711)"_s}
        + grantStatements(owner->toString()) + QStringList{u"commit"_s};
    for (const QString &statement : statements)
        if (auto done = execute(connection.db, *connection.engine, statement); !done) {
            QSqlQuery(connection.db).exec(u"rollback"_s);
            return done;
        }
    return {};
}

/** How the connection goes, and how others could. */
Result<> lookAtEncryption(const Connection &connection, ServerSetup &setup)
{
    auto version = ask(connection, u"select version from pg_stat_ssl where pid=pg_backend_pid() and ssl"_s);
    if (!version) return std::unexpected(version.error());
    setup.isEncrypted = !version->isNull();
    setup.encryption = version->toString();
    auto may = ask(connection, u"select has_function_privilege('pg_hba_file_rules()', 'execute')"_s);
    if (!may || !may->toBool()) return {};
    auto open = ask(connection,
        u"select count(*) from pg_hba_file_rules where type in ('host', 'hostnossl') and auth_method<>'reject' and error is null "
        "and coalesce(address, '') not in ('127.0.0.1', '::1', 'localhost', 'samehost')"_s);
    if (open) setup.isForced = open->toInt() == 0;
    return {};
}

Result<ServerSetup> setUp(const Connection &connection, const Location &location, ServerSetup setup)
{
    auto owns = ownsRegister(connection);
    if (!owns) return std::unexpected(owns.error());
    if (!*owns) return fail(Error::Kind::Denied, u"server.notowner"_s, {displayName(location)});
    auto open = openThings(connection);
    if (!open) return std::unexpected(open.error());
    setup.wereOpen = *open;
    if (auto applied = applyMatrix(connection); !applied) return std::unexpected(applied.error());
    auto now = schemaVersion(connection.db, *connection.engine);
    auto tables = ask(connection,
        u"select count(*) from pg_class c join pg_namespace n on n.oid=c.relnamespace where n.nspname='bleibe' and relrowsecurity"_s);
    auto accounts = ask(connection, u"select count(*) from bleibe.account where active=1"_s);
    for (const auto *found : {&tables, &accounts})
        if (!*found) return std::unexpected(found->error());
    setup.versionNow = now.value_or(0);
    setup.tables = tables->toInt();
    setup.accounts = accounts->toInt();
    setup.isLocal = isOnThisMachine(location);
    return lookAtEncryption(connection, setup).transform([&] { return setup; });
}
}

Result<bool> ownsRegister(const Connection &connection)
{
    return ask(connection, u"select coalesce(pg_has_role(session_user, %1, 'member'), false)"_s.arg(ownerOfRegister))
        .transform([](const QVariant &owns) { return owns.toBool(); });
}

Result<> renewGrants(const Connection &connection)
{
    if (connection.engine->login.isEmpty()) return {};
    return ask(connection, u"select to_regprocedure('bleibe.set_password(text,text)') is not null"_s)
        .and_then([&](const QVariant &isSetUp) { return isSetUp.toBool() ? applyMatrix(connection) : Result<>(); });
}

Result<ServerSetup> setUpServer(const Location &location)
{
    if (location.kind == Location::Kind::File) return fail(Error::Kind::Invalid, u"server.file"_s, {displayName(location)});
    const QString name = QUuid::createUuid().toString();
    auto connection = connectTo(location, name);
    if (!connection) return std::unexpected(connection.error());
    ServerSetup setup;
    const auto version = schemaVersion(connection->db, *connection->engine);
    disconnectFrom(*connection);
    if (!version) return std::unexpected(version.error());
    setup.versionBefore = *version;
    setup.isNew = *version == 0;
    connection = openRegister(location, name, {.create = setup.isNew});
    if (!connection) return std::unexpected(connection.error());
    auto done = setUp(*connection, location, setup);
    disconnectFrom(*connection);
    return done;
}
