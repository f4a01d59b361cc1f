// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/areanodes.h"
#include "qml/map/arealayer.h"
#include <QMatrix4x4>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <cmath>

namespace {
// After a change, so many areas are painted at once.
constexpr int soonPainted = 60;

using Vertex = QSGGeometry::ColoredPoint2D;

struct Bytes {
    uchar r = 0, g = 0, b = 0, a = 0;
};

// The scene graph wants colours multiplied by their alpha.
Bytes premultiplied(const QColor &colour)
{
    const QRgb rgb = qPremultiply(colour.rgba());
    return {uchar(qRed(rgb)), uchar(qGreen(rgb)), uchar(qBlue(rgb)), uchar(qAlpha(rgb))};
}

QColor over(const QColor &top, const QColor &below)
{
    if (!top.isValid()) return below;
    const float a = top.alphaF() + below.alphaF() * (1 - top.alphaF());
    if (a <= 0) return Qt::transparent;
    const auto mix = [&](float t, float b) { return (t * top.alphaF() + b * below.alphaF() * (1 - top.alphaF())) / a; };
    return QColor::fromRgbF(mix(top.redF(), below.redF()), mix(top.greenF(), below.greenF()), mix(top.blueF(), below.blueF()), a);
}

// A segment as a ridge: full colour along the middle, clear half a pixel beyond both sides.
void appendSegment(std::vector<Vertex> &vertices, QPointF from, QPointF to, double width, Bytes colour)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (!(length > 0)) return;
    const QPointF side = QPointF(-along.y(), along.x()) * ((width + 1) / 2 / length);
    const auto vertex = [](QPointF at, Bytes c) {
        Vertex v;
        v.set(float(at.x()), float(at.y()), c.r, c.g, c.b, c.a);
        return v;
    };
    for (const QPointF &edge : {side, -side})
        vertices.insert(vertices.end(),
            {vertex(from + edge, {}), vertex(from, colour), vertex(to + edge, {}), vertex(to + edge, {}), vertex(from, colour),
                vertex(to, colour)});
}

void appendLines(std::vector<Vertex> &vertices, const LocalLines &lines, const AreaDrawing &drawing, const MapView &view,
    const QColor &colour, double width)
{
    const double margin = std::max(view.size.width(), view.size.height());
    for (const QPolygonF &line : visibleLines(lines, drawing, view, margin))
        for (qsizetype i = 1; i < line.size(); ++i) appendSegment(vertices, line[i - 1], line[i], width, premultiplied(colour));
}

// Nodes of the layer from below: fills and borders, or their picture, then names.
class AreasNode : public QSGNode
{
public:
    ~AreasNode() override { qDeleteAll(textures); }

    FillNode *fills = nullptr;
    LinesNode *lines = nullptr;
    QSGNode *picture = nullptr;
    QSGNode *names = nullptr;
    QHash<int, QSGTexture *> textures;
    int version = -1;
};
}

ColouredNode::ColouredNode() : m_geometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0, 0, QSGGeometry::UnsignedIntType)
{
    m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
    m_child.setGeometry(&m_geometry);
    m_child.setMaterial(&m_material);
    m_child.setFlag(OwnedByParent, false);
    appendChildNode(&m_child);
}

void FillNode::show(const std::shared_ptr<const AreaDrawing> &drawing, const MapView &view, const AreaLook &look)
{
    const AreaBand &band = bandFor(*drawing, view.zoom);
    if (m_drawing != drawing || m_band != &band || m_look != look) {
        m_drawing = drawing;
        m_band = &band;
        m_look = look;
        fill(*drawing, band, look);
    }
    const QPointF shift = toScreen(view, drawing->origin);
    const auto scale = float(worldPixels(view));
    QMatrix4x4 matrix;
    matrix.translate(float(shift.x()), float(shift.y()));
    matrix.scale(scale, scale);
    setMatrix(matrix);
}

void FillNode::fill(const AreaDrawing &drawing, const AreaBand &band, const AreaLook &look)
{
    geometry().allocate(int(band.corners.size()), int(band.triangles.size()));
    Vertex *vertex = geometry().vertexDataAsColoredPoint2D();
    for (size_t i = 0; i < band.parts.size(); ++i) {
        const AreaPart &part = band.parts[i];
        const int group = drawing.areas[i].group;
        QColor colour = size_t(group) < look.fills.size() ? look.fills[size_t(group)] : QColor(Qt::transparent);
        if (int(i) == look.selected) colour = over(look.selection, colour);
        if (int(i) == look.hovered) colour = over(look.hover, colour);
        const Bytes c = premultiplied(colour);
        if (part.ringCount == 0) continue;
        for (quint32 at = band.ringBegin(part.firstRing); at < band.ringEnds[part.firstRing + part.ringCount - 1]; ++at)
            vertex[at].set(band.corners[at].x, band.corners[at].y, c.r, c.g, c.b, c.a);
    }
    std::ranges::copy(band.triangles, geometry().indexDataAsUInt());
    changed();
}

void LinesNode::show(const std::shared_ptr<const AreaDrawing> &drawing, const MapView &view, const AreaLook &look)
{
    const QPointF moved = toScreen(view, m_view.centre) - QPointF(view.size.width(), view.size.height()) / 2;
    const bool isNear = std::max(std::abs(moved.x()), std::abs(moved.y())) < std::max(view.size.width(), view.size.height());
    if (m_drawing != drawing || m_view.zoom != view.zoom || m_view.size != view.size || m_look != look || !isNear) {
        m_drawing = drawing;
        m_view = view;
        m_look = look;
        std::vector<Vertex> vertices;
        const AreaBand &band = bandFor(*drawing, view.zoom);
        appendLines(vertices, band.innerBorders, *drawing, view, look.innerLine, look.innerWidth);
        appendLines(vertices, band.outerBorders, *drawing, view, look.outerLine, look.outerWidth);
        geometry().allocate(int(vertices.size()), int(vertices.size()));
        std::ranges::copy(vertices, geometry().vertexDataAsColoredPoint2D());
        std::iota(geometry().indexDataAsUInt(), geometry().indexDataAsUInt() + vertices.size(), 0u);
        changed();
    }
    const QPointF shift = toScreen(view, m_view.centre) - QPointF(view.size.width(), view.size.height()) / 2;
    QMatrix4x4 matrix;
    matrix.translate(float(shift.x()), float(shift.y()));
    setMatrix(matrix);
}

void AreaLayer::paintPicture()
{
    const bool isSoon = m_picture.isWrong() && m_visibleCount <= soonPainted; // moving must not stop for a new picture
    m_picture.show(m_shownView, window()->effectiveDevicePixelRatio(), isSoon,
        [drawing = m_drawing, look = m_look](QPainter &painter, const MapView &larger) { paintAreas(painter, *drawing, larger, look); });
}

void AreaLayer::updateNames(QSGNode *parent)
{
    auto *root = static_cast<AreasNode *>(parent);
    while (QSGNode *child = root->names->firstChild()) {
        root->names->removeChildNode(child);
        delete child;
    }
    if (std::exchange(root->version, m_labelVersion) != m_labelVersion) {
        qDeleteAll(root->textures);
        root->textures.clear();
    }
    const double ratio = window()->effectiveDevicePixelRatio();
    for (const PlacedLabel &label : m_labels) {
        if (!label.box.intersects(QRectF({}, size()))) continue;
        QSGTexture *&texture = root->textures[label.area];
        if (!texture) {
            const QImage image = labelImage(m_drawing->areas[size_t(label.area)], m_labelLook, ratio);
            texture = window()->createTextureFromImage(image, {QQuickWindow::TextureHasAlphaChannel, QQuickWindow::TextureCanUseAtlas});
        }
        QSGImageNode *node = window()->createImageNode();
        node->setTexture(texture);
        node->setFiltering(QSGTexture::Linear);
        const QPointF corner(std::round(label.box.left() * ratio) / ratio, std::round(label.box.top() * ratio) / ratio);
        node->setRect(QRectF(corner, QSizeF(texture->textureSize()) / ratio));
        root->names->appendChildNode(node);
    }
}

QSGNode *AreaLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *root = static_cast<AreasNode *>(old);
    if (!m_drawing || width() < 1 || height() < 1) {
        delete root;
        return nullptr;
    }
    const bool isNew = !root;
    if (isNew) {
        root = new AreasNode;
        root->names = new QSGTransformNode; // the software renderer places what joins later only under nodes with a state
        root->appendChildNode(root->names);
    }
    if (m_parts == Names) {
        // fills and borders are another layer's
    } else if (isSoftware()) {
        root->picture = pictureNode(root->picture, m_picture, m_shownView);
        if (isNew) root->prependChildNode(root->picture);
    } else {
        if (isNew) {
            root->fills = new FillNode;
            root->lines = new LinesNode;
            root->prependChildNode(root->lines);
            root->prependChildNode(root->fills);
        }
        root->fills->show(m_drawing, m_shownView, m_look);
        root->lines->show(m_drawing, m_shownView, m_look);
    }
    if (m_parts != Ground) updateNames(root);
    return root;
}
