// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/rights.h"
#include <QString>

/** A person who may use a register on a server. */
struct Account {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString login MEMBER login)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(Role role MEMBER role)
    Q_PROPERTY(QString associationKey MEMBER associationKey)
    Q_PROPERTY(QString sponsorUid MEMBER sponsorUid)
    Q_PROPERTY(bool active MEMBER active)
    Q_PROPERTY(QString note MEMBER note)

public:
    qint64 id = 0;
    QString uid = {};
    /** The office the person belongs to. */
    QString office = {};
    int version = 0;
    /** Name of the database role. */
    QString login = {};
    QString name = {};
    Role role = Role::Caseworker;
    /** Key of the Verbandsgemeinde whose flats are the own ones; empty for the district. */
    QString associationKey = {};
    /** The sponsor whose visits are assigned to this person; empty for others. */
    QString sponsorUid = {};
    bool active = true;
    QString note = {};
    bool operator==(const Account &) const = default;
};

/** Passwords of accounts below this length are not taken. */
inline constexpr int leastPassword = 12;
/** What PostgreSQL keeps instead of a password (SCRAM-SHA-256), made here so that the password itself never travels. */
QString passwordVerifier(const QString &password, const QByteArray &salt, int iterations = 4096);

/** A sponsor to whose visits an account may be bound. */
struct AssignableSponsor {
    QString uid = {};
    QString name = {};
    bool operator==(const AssignableSponsor &) const = default;
};
/** The sponsors by name, for whoever keeps the accounts and sees no other data of theirs. */
Result<QList<AssignableSponsor>> findAssignableSponsors(Sql &sql);

/** All accounts by name. */
Result<QList<Account>> findAccounts(Sql &sql);
/** Who the connection is: the account of its login; without a role on a file and for logins without an account. */
Result<Standing> loadStanding(Sql &sql);

/**
 * Adds an account; the server makes the login role where there is none and gives it the group of its role. An empty password leaves the
 * login without one, for servers that know people by other means. Invalid with the field's name for what does not fit; Denied
 * "account.file" on a file and "account.setup" on a server without roles.
 */
Result<Account> addAccount(Sql &sql, const Account &account, const QString &password = {});
/** Changes name, office, role, area, sponsor, note and whether the account is active; never the login, and never the own account. */
Result<Account> changeAccount(Sql &sql, const Account &account);
/** Removes the account; its login role goes too where this program made it. */
Result<> removeAccount(Sql &sql, qint64 id, int version);
/** Sets the password of an account, of any as administrator, of the own as anybody. */
Result<> setPassword(Sql &sql, const QString &login, const QString &password);
