// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/clipped.h"
#include <QQuickItem>
#include <QQuickWindow>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Rounding of the layout and the edges of letters. */
constexpr qreal slack = 1.5;

QString typeOf(const QQuickItem *item)
{
    const QString name = QString::fromLatin1(item->metaObject()->className());
    return name.contains("_QML"_L1) ? name.section(u"_QML"_s, 0, 0) : QString();
}

/** Where it stands, from the inside: "PushButton < ActionRow < DeskPage". */
QString placeOf(const QQuickItem *item)
{
    QStringList names;
    for (; item && names.size() < 4; item = item->parentItem()) {
        const QString type = typeOf(item);
        if (!type.isEmpty() && (names.isEmpty() || names.last() != type)) names.append(type);
    }
    return names.join(" < "_L1);
}

bool hasHint(const QQuickItem *item)
{
    return std::ranges::any_of(item->children(),
        [](const QObject *child) { return child->inherits("QQuickToolTipAttached") && !child->property("text").toString().isEmpty(); });
}

bool isWithin(const QQuickItem *item, bool (*condition)(const QQuickItem *))
{
    for (; item; item = item->parentItem())
        if (condition(item)) return true;
    return false;
}

/** What is painted of a text, in its own coordinates. */
QRectF inkOf(const QQuickItem *text)
{
    const QSizeF size(text->property("contentWidth").toReal(), text->property("contentHeight").toReal());
    const QRectF inner(text->property("leftPadding").toReal(), text->property("topPadding").toReal(),
        text->width() - text->property("leftPadding").toReal() - text->property("rightPadding").toReal(),
        text->height() - text->property("topPadding").toReal() - text->property("bottomPadding").toReal());
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    QRectF ink(inner.topLeft(), size);
    if (across & Qt::AlignRight) ink.moveRight(inner.right());
    if (across & Qt::AlignHCenter) ink.moveLeft(inner.center().x() - size.width() / 2);
    if (down & Qt::AlignBottom) ink.moveBottom(inner.bottom());
    if (down & Qt::AlignVCenter) ink.moveTop(inner.center().y() - size.height() / 2);
    return ink;
}

bool scrolls(const QQuickItem *frame, const char *content, qreal size)
{
    if (frame->inherits("QQuickTableView")) return true; // it guesses the size of its content
    return frame->inherits("QQuickFlickable") && frame->property(content).toReal() > size + slack;
}

/** The frame that cuts a text without a way to scroll to the rest; null where none does. */
const QQuickItem *cutterOf(const QQuickItem *text)
{
    QRectF ink = text->mapRectToScene(inkOf(text));
    for (const QQuickItem *frame = text->parentItem(); frame; frame = frame->parentItem()) {
        const bool isWindow = !frame->parentItem();
        if (!frame->clip() && !isWindow) continue;
        if (!isWindow && frame->parentItem()->property("whole").isValid()) return nullptr; // unfolds
        const QRectF box = frame->mapRectToScene(QRectF(0, 0, frame->width(), frame->height()));
        if (box.width() < 2 || box.height() < 2) return nullptr;
        if (scrolls(frame, "contentWidth", frame->width())) {
            ink.setLeft(std::max(ink.left(), box.left()));
            ink.setRight(std::min(ink.right(), box.right()));
        }
        if (scrolls(frame, "contentHeight", frame->height())) {
            ink.setTop(std::max(ink.top(), box.top()));
            ink.setBottom(std::min(ink.bottom(), box.bottom()));
        }
        if (ink.width() <= 0 || ink.height() <= 0) return nullptr;
        if (!box.adjusted(-slack, -slack, slack, slack).contains(ink)) return frame;
    }
    return nullptr;
}

QString faultOf(const QQuickItem *text)
{
    if (text->property("truncated").toBool())
        return isWithin(text, hasHint) || isWithin(text, [](const QQuickItem *item) { return typeOf(item) == "TableCell"_L1; })
            ? QString()
            : u"shortened without a hint"_s;
    const QRectF ink = inkOf(text);
    if (text->width() > 0 && ink.width() > text->width() + slack)
        return u"%1 wider than its place"_s.arg(qRound(ink.width() - text->width()));
    if (text->height() > 0 && ink.height() > text->height() + slack)
        return u"%1 taller than its place"_s.arg(qRound(ink.height() - text->height()));
    const QQuickItem *cutter = cutterOf(text);
    return cutter ? u"cut by "_s + (cutter->parentItem() ? placeOf(cutter) : u"the window"_s) : QString();
}

void collect(const QQuickItem *item, QStringList &found)
{
    if (!item->isVisible() || item->opacity() == 0) return;
    const QString words = item->inherits("QQuickText") ? item->property("text").toString().simplified() : QString();
    const QString fault = words.isEmpty() ? QString() : faultOf(item);
    if (!fault.isEmpty()) found.append(u"“%1” %2 (%3)"_s.arg(words.left(70), fault, placeOf(item)));
    for (const QQuickItem *child : item->childItems()) collect(child, found);
}
}

QStringList clippedTexts(QQuickWindow *window)
{
    QStringList found;
    collect(window->contentItem(), found);
    found.removeDuplicates();
    return found;
}
