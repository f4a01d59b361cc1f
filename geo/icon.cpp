// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/icon.h"
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {
QString resource(const QString &name)
{
    return u":/bleibe/icons/%1.svg"_s.arg(name);
}

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

bool hasIcon(const QString &name)
{
    return QFile::exists(resource(name));
}
