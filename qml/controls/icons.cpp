// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/controls/icons.h"
#include "geo/icon.h"
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

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
    return hasIcon(name);
}
