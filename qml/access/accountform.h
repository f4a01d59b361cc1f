// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/account.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One account while the administrator works on it, or a password while anybody changes the own one. A password is held only as long as the
 * question stands. */
class AccountForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString login READ login WRITE setLogin NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    /** Key of AccessTerms.Role. */
    Q_PROPERTY(QString role READ role WRITE setRole NOTIFY changed)
    Q_PROPERTY(QString office READ office WRITE setOffice NOTIFY changed)
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY changed)
    Q_PROPERTY(QString sponsor READ sponsor WRITE setSponsor NOTIFY changed)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed)
    /** {value, text} of all roles. */
    Q_PROPERTY(QVariantList roles READ roles CONSTANT)
    /** {value, text} of those whose visits may be assigned. */
    Q_PROPERTY(QVariantList sponsors READ sponsors NOTIFY changed)
    /** A sentence for each field that is wrong, by the field's name; "" for what belongs to no field. */
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isNew() const { return m_account.id == 0; }
    QString login() const { return m_account.login; }
    QString name() const { return m_account.name; }
    QString role() const;
    QString office() const { return m_account.office; }
    QString area() const { return m_account.associationKey; }
    QString sponsor() const { return m_account.sponsorUid; }
    bool isActive() const { return m_account.active; }
    QString password() const { return m_password; }
    QVariantList roles() const;
    QVariantList sponsors() const { return m_sponsors; }
    QVariantMap errors() const { return m_errors; }
    bool isBusy() const { return m_busy; }

    void setLogin(const QString &login);
    void setName(const QString &name);
    void setRole(const QString &key);
    void setOffice(const QString &office);
    void setArea(const QString &key);
    void setSponsor(const QString &uid);
    void setActive(bool active);
    void setPassword(const QString &password);

    /** Begins with a kept account, or for 0 with a new one; begun() follows. */
    Q_INVOKABLE void begin(qint64 id);
    Q_INVOKABLE void save();
    /** Sets the password of the account, or of the own login where none was begun. */
    Q_INVOKABLE void savePassword();
    /** Forgets everything that was typed. */
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void begun();
    void saved(const QString &sentence);
    /** errors says why. */
    void refused();

private:
    void start(const Account &account);
    void attempt(const std::function<Result<>(Sql &)> &keep, const QString &sentence);

    QPointer<Workspace> m_workspace;
    Account m_account;
    QString m_password;
    QVariantList m_sponsors;
    QVariantMap m_errors;
    bool m_busy = false;
};
