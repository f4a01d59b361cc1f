// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/baselook.h"
#include <algorithm>
#include <cmath>

namespace {
/** One row per kind: its colours in the three looks, from which zoom on it is drawn, and how wide it is there and at zoom 18. */
struct Look {
    BaseKind kind;
    std::array<QRgb, 3> fill;
    std::array<QRgb, 3> edge;
    double fromZoom;
    double widthThere;
    double widthNear;
    bool isDashed = false;
};

constexpr QRgb none = 0;
constexpr std::array noEdge{none, none, none};
constexpr std::array streetEdge{qRgb(0xD3, 0xCD, 0xC3), qRgb(0x12, 0x15, 0x18), none};
constexpr std::array street{qRgb(0xFF, 0xFF, 0xFF), qRgb(0x33, 0x39, 0x40), qRgb(0x55, 0x55, 0x55)};

constexpr std::array looks{
    Look{BaseKind::Residential, {qRgb(0xE4, 0xE0, 0xD9), qRgb(0x20, 0x24, 0x29), none}, noEdge, 8, 0, 0},
    Look{BaseKind::Business, {qRgb(0xE0, 0xDD, 0xE0), qRgb(0x22, 0x24, 0x2B), none}, noEdge, 9, 0, 0},
    Look{BaseKind::Forest, {qRgb(0xDA, 0xE3, 0xD2), qRgb(0x19, 0x23, 0x1E), qRgb(0x07, 0x16, 0x0B)}, noEdge, 8, 0, 0},
    Look{BaseKind::Park, {qRgb(0xE0, 0xE9, 0xD7), qRgb(0x1C, 0x27, 0x21), qRgb(0x07, 0x16, 0x0B)}, noEdge, 11, 0, 0},
    Look{BaseKind::Water, {qRgb(0xC6, 0xD9, 0xE6), qRgb(0x15, 0x2F, 0x40), qRgb(0x0A, 0x2A, 0x40)}, noEdge, 8, 0, 0},
    Look{BaseKind::River, {qRgb(0xBF, 0xD4, 0xE3), qRgb(0x17, 0x33, 0x45), qRgb(0x12, 0x42, 0x63)}, noEdge, 8, 1, 6},
    Look{BaseKind::Stream, {qRgb(0xBF, 0xD4, 0xE3), qRgb(0x17, 0x33, 0x45), qRgb(0x12, 0x42, 0x63)}, noEdge, 13, 0.8, 3},
    Look{BaseKind::Building, {qRgb(0xD6, 0xCF, 0xC4), qRgb(0x2D, 0x33, 0x3A), qRgb(0x2E, 0x2E, 0x2E)}, noEdge, 14.5, 0, 0},
    Look{BaseKind::Path, {qRgb(0xC9, 0xC1, 0xB4), qRgb(0x3A, 0x41, 0x49), qRgb(0x5E, 0x5E, 0x5E)}, noEdge, 15, 0.8, 1.6, true},
    Look{BaseKind::Service, street, streetEdge, 15, 1.2, 7},
    Look{BaseKind::Pedestrian, street, streetEdge, 14, 1.2, 8},
    Look{BaseKind::Street, street, streetEdge, 12, 0.6, 14},
    Look{BaseKind::Tertiary, street, streetEdge, 11, 1, 17},
    Look{BaseKind::Secondary, street, streetEdge, 9.5, 0.8, 20},
    Look{BaseKind::Primary, {qRgb(0xFB, 0xF3, 0xE0), qRgb(0x3E, 0x41, 0x42), qRgb(0x77, 0x77, 0x77)},
        {qRgb(0xCF, 0xC2, 0xA8), qRgb(0x12, 0x15, 0x18), none}, 8.5, 1, 23},
    Look{BaseKind::Motorway, {qRgb(0xF3, 0xE2, 0xBE), qRgb(0x4D, 0x48, 0x3D), qRgb(0x99, 0x99, 0x99)},
        {qRgb(0xC2, 0xAE, 0x84), qRgb(0x12, 0x15, 0x18), none}, 8, 1.4, 24},
    Look{BaseKind::Rail, {qRgb(0xAE, 0xA7, 0x9C), qRgb(0x4A, 0x51, 0x59), qRgb(0x80, 0x80, 0x80)}, noEdge, 9, 0.8, 2.6},
    Look{BaseKind::Tram, {qRgb(0xC2, 0xBB, 0xB0), qRgb(0x3E, 0x45, 0x4C), qRgb(0x60, 0x60, 0x60)}, noEdge, 14, 0.8, 1.6},
};

QColor colour(QRgb value)
{
    return value == none ? QColor() : QColor::fromRgb(value);
}

/** Lines grow evenly in the eye: by the same factor from zoom to zoom. */
double widthAt(const Look &look, double zoom)
{
    constexpr double near = 18;
    const double part = std::min(1., (zoom - look.fromZoom) / (near - look.fromZoom));
    const double width = look.widthThere * std::pow(look.widthNear / look.widthThere, part);
    return zoom > near ? width * std::exp2((zoom - near) / 2) : width;
}

/** From which zoom on the names of a kind are written, and how large. */
struct Writing {
    BaseKind kind;
    double fromZoom;
    double toZoom;
    double pixels;
};
constexpr std::array writings{Writing{BaseKind::City, 8, 13, 13}, Writing{BaseKind::Town, 9, 14, 12},
    Writing{BaseKind::Village, 11.5, 16, 11}, Writing{BaseKind::Suburb, 13, 17, 11}, Writing{BaseKind::Hamlet, 14, 17, 10.5},
    Writing{BaseKind::Water, 14, 21, 10.5}, Writing{BaseKind::River, 13, 21, 10.5}, Writing{BaseKind::Stream, 15, 21, 10},
    Writing{BaseKind::Pedestrian, 16, 21, 10.5}, Writing{BaseKind::Street, 15, 21, 10.5}, Writing{BaseKind::Tertiary, 14, 21, 10.5},
    Writing{BaseKind::Secondary, 14, 21, 10.5}, Writing{BaseKind::Primary, 14, 21, 10.5}, Writing{BaseKind::Motorway, 11, 21, 10}};
constexpr std::array inkOfStreets{qRgb(0x6B, 0x65, 0x5B), qRgb(0x97, 0x9F, 0xA7), qRgb(0xC8, 0xC8, 0xC8)};
constexpr std::array inkOfPlaces{qRgb(0x55, 0x5A, 0x60), qRgb(0xA6, 0xAE, 0xB6), qRgb(0xE0, 0xE0, 0xE0)};
constexpr std::array inkOfWaters{qRgb(0x4C, 0x75, 0x93), qRgb(0x6E, 0x9C, 0xBC), qRgb(0x7F, 0xC4, 0xEE)};
constexpr std::array halos{qRgb(0xF7, 0xF6, 0xF3), qRgb(0x17, 0x1A, 0x1D), qRgb(0x00, 0x00, 0x00)};
constexpr std::array grounds{qRgb(0xED, 0xEB, 0xE6), qRgb(0x17, 0x1A, 0x1D), qRgb(0x00, 0x00, 0x00)};
}

BaseStyle baseStyle(BaseKind kind, double zoom, MapTheme theme)
{
    const auto look = std::ranges::find(looks, kind, &Look::kind);
    if (look == looks.end() || zoom < look->fromZoom) return {};
    const auto which = size_t(theme);
    BaseStyle style{colour(look->fill[which]), colour(look->edge[which]), 0, look->isDashed};
    if (!isArea(kind)) style.width = widthAt(*look, zoom);
    // A fine line with two edges would be all edge.
    constexpr double fine = 2.2;
    if (style.width < fine && style.edge.isValid() && theme == MapTheme::Light) style.fill = style.edge;
    if (style.width < fine) style.edge = QColor();
    return style;
}

NameStyle nameStyle(BaseKind kind, double zoom, MapTheme theme)
{
    const auto writing = std::ranges::find(writings, kind, &Writing::kind);
    if (writing == writings.end() || zoom < writing->fromZoom || zoom >= writing->toZoom) return {};
    const bool isWater = kind >= BaseKind::Water && kind <= BaseKind::Stream;
    const auto &ink = isPlaceName(kind) ? inkOfPlaces : isWater ? inkOfWaters : inkOfStreets;
    const auto which = size_t(theme);
    return {QColor::fromRgb(ink[which]), QColor::fromRgb(halos[which]), writing->pixels, kind == BaseKind::City || kind == BaseKind::Town};
}

QColor baseGround(MapTheme theme)
{
    return QColor::fromRgb(grounds[size_t(theme)]);
}
