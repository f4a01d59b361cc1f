// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

/**
 * Hides the window after some minutes without a key, a click or a touch anywhere in the program, or when asked to. On a server the password
 * opens it again, tried by logging in once more; on a file the desktop's own lock is asked for, because a file asks nobody for a password.
 */
class AutoLock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0: never by itself. */
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    /** How long a minute lasts in milliseconds; less in tests. */
    Q_PROPERTY(int minute MEMBER m_minute)
    /** Whether the desktop is asked to lock too; not in tests. */
    Q_PROPERTY(bool locksDesktop MEMBER m_locksDesktop)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)
    /** The server's password opens; else who works at the machine. */
    Q_PROPERTY(bool asksPassword READ asksPassword NOTIFY changed)
    /** False where the desktop did not take the request to lock. */
    Q_PROPERTY(bool isDesktopLocked READ isDesktopLocked NOTIFY changed)
    /** Why the last password did not open. */
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    explicit AutoLock(QObject *parent = nullptr);
    ~AutoLock() override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    bool isLocked() const { return m_locked; }
    bool asksPassword() const { return m_asksPassword; }
    bool isDesktopLocked() const { return m_isDesktopLocked; }
    QString complaint() const { return m_complaint; }
    bool isBusy() const { return m_busy; }

    /** Nothing happens where no register is open: there is nothing to hide. */
    Q_INVOKABLE void lock();
    /** @p password is tried on a server and of no account on a file. */
    Q_INVOKABLE void unlock(const QString &password);

    /** Screen readers find @p cover alone in its window while it is @p covered. */
    Q_INVOKABLE void setCovered(QQuickItem *cover, bool covered);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void rest();
    void lockDesktop();
    void lockSession();
    void setDesktopLocked(bool locked);
    void open();

    QPointer<Workspace> m_workspace;
    QTimer m_timer;
    /** Of the last input, by the clock on the wall: a machine that slept has its timers behind. */
    qint64 m_lastInput = 0;
    int m_minutes = 0;
    int m_minute = 60'000;
    bool m_locksDesktop = true;
    bool m_locked = false;
    bool m_asksPassword = false;
    bool m_isDesktopLocked = false;
    bool m_busy = false;
    QString m_complaint;
};
