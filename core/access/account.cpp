// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/account.h"
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"account"_s;

std::unexpected<Error> wrong(const QString &reason, const QString &field, const QStringList &arguments = {})
{
    return std::unexpected(Error{Error::Kind::Invalid, reason, arguments, {}, field});
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/** The rights of an account are kept by functions of the server, which "server init" makes. */
Result<> expectServer(Sql &sql)
{
    if (sql.engine().login.isEmpty()) return fail(Error::Kind::Denied, u"account.file"_s);
    return sql.value(u"select to_regprocedure('bleibe.set_password(text,text)') is not null"_s)
        .and_then([](const QVariant &known) -> Result<> {
            if (!known.toBool()) return fail(Error::Kind::Denied, u"account.setup"_s);
            return {};
        });
}

Result<> expectArea(Sql &sql, const QString &key)
{
    if (key.isEmpty()) return {};
    return sql.value(u"select count(*) from municipal_association where key=?"_s, {key}).and_then([&](const QVariant &count) -> Result<> {
        if (count.toInt() == 0) return wrong(u"account.area"_s, u"associationKey"_s, {key});
        return {};
    });
}

Result<> expectSponsor(Sql &sql, const Account &account)
{
    if (account.role != Role::Volunteer) return {};
    if (account.sponsorUid.isEmpty()) return wrong(u"account.nosponsor"_s, u"sponsorUid"_s);
    return findAssignableSponsors(sql).and_then([&](const QList<AssignableSponsor> &all) -> Result<> {
        if (std::ranges::contains(all, account.sponsorUid, &AssignableSponsor::uid)) return {};
        return wrong(u"account.sponsor"_s, u"sponsorUid"_s);
    });
}

Result<> expectSound(Sql &sql, const Account &account)
{
    static const QRegularExpression login(u"^[a-z_][a-z0-9_.-]{0,62}$"_s);
    if (!login.match(account.login).hasMatch() || account.login.startsWith("pg_"_L1) || account.login.startsWith("bleibe_"_L1))
        return wrong(u"account.login"_s, u"login"_s);
    if (account.name.isEmpty()) return wrong(u"account.name"_s, u"name"_s);
    if (account.office.isEmpty()) return wrong(u"account.office"_s, u"office"_s);
    return expectArea(sql, account.associationKey).and_then([&] { return expectSponsor(sql, account); });
}

Account tidy(Account account)
{
    account.login = account.login.trimmed();
    account.name = account.name.simplified();
    account.office = account.office.simplified();
    if (account.role != Role::Volunteer) account.sponsorUid.clear();
    return account;
}

Result<> expectOther(Sql &sql, const QString &login)
{
    if (login == sql.login()) return fail(Error::Kind::Denied, u"account.own"_s);
    return {};
}
}

QString passwordVerifier(const QString &password, const QByteArray &salt, int iterations)
{
    const QByteArray typed = password.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray block = hmac(typed, salt + QByteArray::fromHex("00000001")), salted = block;
    for (int i = 1; i < iterations; ++i) {
        block = hmac(typed, block);
        for (qsizetype at = 0; at < block.size(); ++at) salted[at] = static_cast<char>(salted[at] ^ block[at]);
    }
    const QByteArray stored = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha256);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(QString::number(iterations), QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(stored.toBase64()), QString::fromLatin1(hmac(salted, "Server Key").toBase64()));
}

Result<QList<AssignableSponsor>> findAssignableSponsors(Sql &sql)
{
    return expectServer(sql)
        .and_then([&] { return sql.query(u"select uid, name from bleibe.assignable_sponsor order by name"_s); })
        .transform([](QSqlQuery rows) {
            QList<AssignableSponsor> sponsors;
            while (rows.next()) sponsors.append({rows.value(0).toString(), rows.value(1).toString()});
            return sponsors;
        });
}

Result<QList<Account>> findAccounts(Sql &sql)
{
    return sql.query(u"select %1 from account order by name, login"_s.arg(columnsOf<Account>())).transform([](QSqlQuery rows) {
        QList<Account> accounts;
        while (rows.next()) accounts += readValue<Account>(rows);
        return accounts;
    });
}

Result<Standing> loadStanding(Sql &sql)
{
    const QString login = sql.login();
    if (login.isEmpty()) return Standing{};
    return sql.query(u"select %1 from account where login=? and active=1"_s.arg(columnsOf<Account>()), {login})
        .transform([](QSqlQuery rows) {
            if (!rows.next()) return Standing{};
            const auto account = readValue<Account>(rows);
            return Standing{account.role, account.name, account.office, account.associationKey};
        });
}

Result<Account> addAccount(Sql &sql, const Account &wanted, const QString &password)
{
    const Account account = tidy(wanted);
    if (auto server = expectServer(sql); !server) return std::unexpected(server.error());
    if (auto sound = expectSound(sql, account); !sound) return std::unexpected(sound.error());
    auto taken = sql.value(u"select count(*) from account where login=?"_s, {account.login});
    if (!taken) return std::unexpected(taken.error());
    if (taken->toInt() > 0) return wrong(u"account.taken"_s, u"login"_s, {account.login});
    sql.describe(u"account.added"_s, account.login);
    auto added = sql.add(table, account);
    if (!added || password.isEmpty()) return added;
    return setPassword(sql, account.login, password).and_then([&] { return added; });
}

Result<Account> changeAccount(Sql &sql, const Account &wanted)
{
    const Account account = tidy(wanted);
    if (auto server = expectServer(sql); !server) return std::unexpected(server.error());
    auto kept = sql.load<Account>(table, account.id);
    if (!kept) return kept;
    if (auto other = expectOther(sql, kept->login); !other) return std::unexpected(other.error());
    if (kept->login != account.login) return wrong(u"account.renamed"_s, u"login"_s);
    if (auto sound = expectSound(sql, account); !sound) return std::unexpected(sound.error());
    sql.describe(u"account.changed"_s, account.login);
    return sql.save(table, account);
}

Result<> removeAccount(Sql &sql, qint64 id, int version)
{
    if (auto server = expectServer(sql); !server) return server;
    return sql.load<Account>(table, id).and_then([&](const Account &account) -> Result<> {
        if (auto other = expectOther(sql, account.login); !other) return other;
        sql.describe(u"account.removed"_s, account.login);
        return sql.remove(table, id, version);
    });
}

Result<> setPassword(Sql &sql, const QString &login, const QString &password)
{
    if (auto server = expectServer(sql); !server) return server;
    if (password.size() < leastPassword) return wrong(u"account.password"_s, u"password"_s, {QString::number(leastPassword)});
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), salt.size() / qsizetype(sizeof(quint32)));
    return sql.value(u"select bleibe.set_password(?, ?)"_s, {login, passwordVerifier(password, salt)}).transform([](const QVariant &) { });
}
