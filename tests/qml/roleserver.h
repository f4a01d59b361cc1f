// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/testregister.h"
#include <QObject>
#include <QVariant>

/** The sample on the tests' server with the matrix applied, and a login for each role: what the database refuses them is really refused. */
class RoleServer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~RoleServer() override;

    Q_INVOKABLE bool isThere() const { return !testPostgres().isEmpty(); }
    /** Makes it, which takes a while; empty where all went well. */
    Q_INVOKABLE QString make();
    /** An address for a new account with this key of AccessTerms.Role; empty where it could not be added. */
    Q_INVOKABLE QString addressAs(const QString &role, const QString &office, const QString &associationKey);
    /** Verbandsgemeinden with vacancies, the most first: {key, vacancyId}. */
    Q_INVOKABLE QVariantList areas();
    /** A flat that is free today; 0 where there is none. */
    Q_INVOKABLE qint64 offeredVacancy();

private:
    std::unique_ptr<TestRegister> m_register;
    QList<qint64> m_accounts;
};
