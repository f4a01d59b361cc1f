// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/autolock.h"
#include "core/base/words.h"
#include "core/storage/serveraddress.h"
#include "qml/app/lockedwindow.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDateTime>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}
}

AutoLock::AutoLock(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::lock);
    QCoreApplication::instance()->installEventFilter(this);
    rest();
}

AutoLock::~AutoLock() = default;

void AutoLock::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    connect(workspace, &Workspace::opened, this, [this] {
        rest();
        if (m_locked && !m_workspace->isOpen()) open();
    });
    Q_EMIT workspaceChanged();
}

void AutoLock::setMinutes(int minutes)
{
    if (m_minutes == minutes) return;
    m_minutes = minutes;
    rest();
    Q_EMIT changed();
}

void AutoLock::rest()
{
    m_lastInput = QDateTime::currentMSecsSinceEpoch();
    if (m_minutes > 0 && !m_locked)
        m_timer.start(m_minutes * m_minute);
    else
        m_timer.stop();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    // While it is locked no shortcut of what lies below may act: whoever takes a key as an override keeps it from them.
    if (m_locked && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (!m_locked && isInput(event->type())) {
        const qint64 silence = QDateTime::currentMSecsSinceEpoch() - m_lastInput;
        if (m_minutes > 0 && silence > qint64(m_minutes) * m_minute && m_workspace && m_workspace->isOpen()) {
            lock();
            return true;
        }
        rest();
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::setCovered(QQuickItem *cover, bool covered)
{
    if (!cover) return;
    if (covered)
        hideFromReaders(cover->window(), cover);
    else
        showToReaders(cover->window());
}

void AutoLock::lock()
{
    if (m_locked || !m_workspace || !m_workspace->isOpen()) return;
    m_timer.stop();
    m_locked = true;
    m_asksPassword = m_workspace->hasPassword();
    m_isDesktopLocked = true;
    m_complaint.clear();
    Q_EMIT changed();
    if (!m_asksPassword) lockDesktop();
}

void AutoLock::setDesktopLocked(bool locked)
{
    if (std::exchange(m_isDesktopLocked, locked) != locked) Q_EMIT changed();
}

void AutoLock::lockDesktop()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_locksDesktop || !bus.isConnected()) return setDesktopLocked(false);
    const auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"Lock"_s);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answer) {
        if (answer->isError()) lockSession();
        answer->deleteLater();
    });
}

void AutoLock::lockSession()
{
    auto *asking = new QProcess(this);
    connect(asking, &QProcess::finished, this, [this, asking](int code) {
        setDesktopLocked(code == 0);
        asking->deleteLater();
    });
    connect(asking, &QProcess::errorOccurred, this, [this] { setDesktopLocked(false); });
    asking->start(u"loginctl"_s, {u"lock-session"_s});
}

void AutoLock::unlock(const QString &password)
{
    if (!m_locked || m_busy) return;
    if (!m_asksPassword) return open();
    if (password.isEmpty()) {
        m_complaint = tr("Das Kennwort eingeben.");
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_workspace->checkPassword(this, password, [this](const Result<> &fits) {
        m_busy = false;
        if (fits) return open();
        m_complaint = asksForPassword(fits.error()) ? tr("Das Kennwort stimmt nicht.") : sentence(fits.error());
        Q_EMIT changed();
    });
}

void AutoLock::open()
{
    m_locked = false;
    m_complaint.clear();
    m_busy = false;
    rest();
    Q_EMIT changed();
}
