// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/** What is asked before a register on a server opens. The password is held only as long as the question stands. */
class ServerForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** "register.intern/bleibe", also as a whole address; a name or password in it moves to its own field. */
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(QString login READ login WRITE setLogin NOTIFY changed)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed)
    Q_PROPERTY(bool remember READ remember WRITE setRemember NOTIFY changed)
    /** A value of libpq's sslmode. */
    Q_PROPERTY(QString encryption READ encryption WRITE setEncryption NOTIFY changed)
    /** Path of a root certificate; empty for those that this machine trusts. */
    Q_PROPERTY(QString certificate READ certificate WRITE setCertificate NOTIFY changed)
    Q_PROPERTY(QString addressError READ addressError NOTIFY changed)
    /** What less than the strictest encryption means; empty for that. */
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    /** The server's answer to the last try. */
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString address() const { return m_address; }
    QString login() const { return m_login; }
    QString password() const { return m_password; }
    bool remember() const { return m_remember; }
    QString encryption() const { return m_encryption; }
    QString certificate() const { return m_certificate; }
    QString addressError() const;
    QString warning() const;
    QString complaint() const { return m_complaint; }
    bool isBusy() const { return m_busy; }

    void setAddress(const QString &address);
    void setLogin(const QString &login);
    void setPassword(const QString &password);
    void setRemember(bool remember);
    void setEncryption(const QString &mode);
    void setCertificate(const QString &path);

    /** Begins anew with what @p address names; empty keeps what was typed before. */
    Q_INVOKABLE void begin(const QString &address);
    /** Takes the server's answer to another try, such as that of a recent register. */
    Q_INVOKABLE void complain(const QString &sentence);
    Q_INVOKABLE void takeCertificate(const QUrl &file) { setCertificate(file.toLocalFile()); }
    /** Tries; opened() or refused() follows. False where a field is wrong. */
    Q_INVOKABLE bool send();
    /** Forgets the password. */
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void opened();
    /** @p wantsPassword where another name or password may help. */
    void refused(bool wantsPassword);

private:
    Result<Location> location() const;

    QPointer<Workspace> m_workspace;
    QString m_address;
    QString m_login;
    QString m_password;
    QString m_encryption = QStringLiteral("verify-full");
    QString m_certificate;
    QStringList m_settings;
    QString m_complaint;
    bool m_remember = false;
    bool m_busy = false;
};
