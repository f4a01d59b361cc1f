// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/lockedwindow.h"
#include <QAccessible>
#include <QAccessibleObject>
#include <QGuiApplication>
#include <QHash>
#include <QPointer>
#include <QQuickItem>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {
/** The screens that cover windows, by window. */
QHash<QObject *, QPointer<QQuickItem>> &covers()
{
    static QHash<QObject *, QPointer<QQuickItem>> all;
    return all;
}

/** A window with the one screen in it that covers it. */
class LockedWindow : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(qApp); }
    int childCount() const override { return cover() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override { return index == 0 ? cover() : nullptr; }
    int indexOfChild(const QAccessibleInterface *other) const override { return other && other == cover() ? 0 : -1; }
    QAccessibleInterface *childAt(int, int) const override { return cover(); }
    QAccessibleInterface *focusChild() const override { return cover() ? cover()->focusChild() : nullptr; }
    QAccessible::Role role() const override { return QAccessible::Window; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? u"Bleibe"_s : QString(); }
    QRect rect() const override { return window() ? window()->geometry() : QRect(); }
    QWindow *window() const override { return qobject_cast<QWindow *>(object()); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.active = window() && window()->isActive();
        state.focusable = true;
        return state;
    }

private:
    QAccessibleInterface *cover() const { return QAccessible::queryAccessibleInterface(covers().value(object())); }
};

QAccessibleInterface *lockedFace(const QString &, QObject *object)
{
    return covers().contains(object) ? new LockedWindow(object) : nullptr;
}

/** The next one who asks about the window gets another answer. */
void forgetFace(QWindow *window)
{
    if (auto *face = QAccessible::queryAccessibleInterface(window)) QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(face));
}
}

void hideFromReaders(QWindow *window, QQuickItem *cover)
{
    if (!window || !cover) return;
    forgetFace(window);
    covers().insert(window, cover);
    QAccessible::installFactory(lockedFace);
}

void showToReaders(QWindow *window)
{
    if (!covers().remove(window)) return;
    QAccessible::removeFactory(lockedFace);
    forgetFace(window);
}
