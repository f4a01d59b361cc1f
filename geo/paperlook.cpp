// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/paperlook.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int labelPixels = 11;
constexpr int countPixels = 12;

QFont fontOf(const QString &family, int pixels)
{
    QFont font(family);
    font.setPixelSize(pixels);
    return font;
}
}

namespace PaperLook {
QColor ground()
{
    return QColor(u"#EDEBE6"_s);
}

QColor text()
{
    return QColor(u"#1C2126"_s);
}

QColor quietText()
{
    return QColor(u"#50565D"_s);
}

QColor line()
{
    return QColor(u"#DFDBD4"_s);
}

GroupColours groupColours()
{
    return {.names = {u"Otterbach-Otterberg"_s, u"Weilerbach"_s, u"Ramstein-Miesenbach"_s, u"Enkenbach-Alsenborn"_s, u"Landstuhl"_s,
                u"Bruchmühlbach-Miesau"_s},
        .fills = {u"#E6EDDF"_s, u"#F3EAD8"_s, u"#E4E9F2"_s, u"#F2E4DF"_s, u"#DEEBEA"_s, u"#EBE5F0"_s},
        .foreign = QColor(u"#E2DFD9"_s)};
}

AreaLook areas()
{
    return {.innerLine = Qt::white, .outerLine = QColor(u"#9C958A"_s)};
}

LabelLook labels(const QString &family)
{
    return {.font = fontOf(family, labelPixels), .text = text(), .note = quietText(), .halo = Qt::white};
}

MarkLook marks(const QString &family, MarkFamily of)
{
    const QColor blue(u"#1B5A94"_s);
    const QColor green(u"#009E73"_s);
    const QColor orange(u"#E69F00"_s);
    const QColor pink(u"#B5528B"_s);
    const QColor slate(u"#4F6B83"_s);
    const QColor grey(u"#6B6F75"_s);
    using Colours = std::array<QColor, markShapes>;
    return {.shapes
        = of == MarkFamily::Handovers ? Colours{blue, orange, green, grey, slate, pink} : Colours{blue, green, orange, pink, slate, grey},
        .edge = QColor(u"#1C2126"_s),
        .halo = Qt::white,
        .stale = QColor(u"#7F4A00"_s),
        .ground = Qt::white,
        .text = text(),
        .selection = QColor(u"#1B5A94"_s),
        .font = fontOf(family, countPixels),
        .family = of};
}

PlaceLook places()
{
    return {.ground = Qt::white,
        .sign = text(),
        .halo = Qt::white,
        .line = QColor(u"#1B5A94"_s),
        .warn = QColor(u"#7F4A00"_s),
        .selection = QColor(u"#1B5A94"_s)};
}
}
