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

/** All accounts by name. */
Result<QList<Account>> findAccounts(Sql &sql);
/** Who the connection is: the account of its login; without a role on a file and for logins without an account. */
Result<Standing> loadStanding(Sql &sql);
