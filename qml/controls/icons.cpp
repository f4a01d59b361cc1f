// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/controls/icons.h"
#include <QFile>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QSvgRenderer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &name)
{
    return u":/bleibe/icons/%1.svg"_s.arg(name);
}

class IconProvider : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(Image) { }

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        const QUrl url(id);
        const QUrlQuery query(url);
        const QSize pixels = requested.isValid() && !requested.isEmpty() ? requested : QSize(20, 20);
        *size = pixels;
        return icon(url.path(), QColor(u'#' + query.queryItemValue(u"color"_s)), QColor(u'#' + query.queryItemValue(u"edge"_s)), pixels);
    }
};

/** QtSvg knows no #aarrggbb, so a half transparent colour becomes opaque; the set has none. */
QByteArray code(const QColor &color)
{
    return color.name(QColor::HexRgb).toLatin1();
}
}

QImage icon(const QString &name, const QColor &color, const QColor &edge, QSize pixels)
{
    QFile file(resource(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qPrintable(name));
        return {};
    }
    QByteArray text = file.readAll();
    text.replace("currentColor", code(color)).replace("edgeColor", code(edge));
    QSvgRenderer svg(text);
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

Icons *Icons::create(QQmlEngine *engine, QJSEngine *)
{
    engine->addImageProvider(u"icons"_s, new IconProvider);
    return new Icons;
}

QUrl Icons::url(const QString &name, const QColor &color, const QColor &edge)
{
    if (name.isEmpty()) return {};
    return QUrl(u"image://icons/%1?color=%2&edge=%3"_s.arg(name, color.name(QColor::HexRgb).mid(1), edge.name(QColor::HexRgb).mid(1)));
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(resource(name));
}
