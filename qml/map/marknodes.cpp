// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/marklayer.h"
#include <QPainter>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGImageNode>
#include <QSGTextureMaterial>
#include <cmath>

namespace {
// So many signs are painted within a frame.
constexpr size_t soonPainted = 150;

// All signs of a frame as textured squares; one draw call.
class SignsNode : public QSGGeometryNode
{
public:
    SignsNode() : m_geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 0, 0, QSGGeometry::UnsignedIntType)
    {
        m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
        m_material.setFlag(QSGMaterial::Blending);
        m_material.setFiltering(QSGTexture::Linear);
        setGeometry(&m_geometry);
        setMaterial(&m_material);
    }

    void setTexture(QSGTexture *texture, int version)
    {
        m_texture.reset(texture);
        m_material.setTexture(texture);
        m_version = version;
        markDirty(DirtyMaterial);
    }
    int version() const { return m_version; }

    QSGGeometry::TexturedPoint2D *begin(int signs)
    {
        if (m_geometry.vertexCount() != 4 * signs) {
            m_geometry.allocate(4 * signs, 6 * signs);
            quint32 *index = m_geometry.indexDataAsUInt();
            for (quint32 first = 0; first < quint32(4 * signs); first += 4)
                for (const quint32 corner : {0, 1, 2, 2, 1, 3}) *index++ = first + corner;
        }
        markDirty(DirtyGeometry);
        return m_geometry.vertexDataAsTexturedPoint2D();
    }

private:
    QSGGeometry m_geometry;
    QSGTextureMaterial m_material;
    std::unique_ptr<QSGTexture> m_texture;
    int m_version = -1;
};

// The layer's nodes: the signs, however they are drawn, and above them the rings.
class MarksNode : public QSGNode
{
public:
    QSGNode *signs = nullptr;
    QSGNode *rings = nullptr;
};

void removeChildren(QSGNode *node)
{
    while (QSGNode *child = node->firstChild()) {
        node->removeChildNode(child);
        delete child;
    }
}
}

QImage MarkLayer::ringPicture(quint32 node, bool isSelected) const
{
    const double ratio = window()->effectiveDevicePixelRatio();
    const double side = std::ceil(2 * signReach * m_look.scale);
    QImage picture((QSizeF(side, side) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(side / 2, side / 2);
    const double diameter = diameterOf(*m_set, node);
    if (isSelected) {
        paintSelectionRing(painter, diameter, m_look);
        paintSign(painter, signOf(*m_set, node), m_look);
    } else {
        paintHoverRing(painter, diameter, m_look);
    }
    return picture;
}

void MarkLayer::paintPicture()
{
    const bool isSoon = m_shown.size() <= soonPainted;
    const double ratio = window()->effectiveDevicePixelRatio();
    const auto paint = [set = m_set, look = m_look, ratio](SpriteAtlas &atlas, QPainter &painter, const MapView &larger) {
        atlas.setLook(look, ratio);
        atlas.beginFrame();
        const double side = atlas.side();
        for (const ShownMark &mark : shownMarks(*set, larger, signReach * look.scale)) {
            const QRectF source = atlas.rectOf(atlas.slotOf(signOf(*set, mark.node)));
            // On whole pixels, or the copy would be blurred.
            const QPointF corner(
                std::round((mark.at.x() - side / 2) * ratio) / ratio, std::round((mark.at.y() - side / 2) * ratio) / ratio);
            painter.drawImage(QRectF(corner, source.size() / ratio), atlas.image(), source);
        }
    };
    m_picture.show(m_shownView, ratio, isSoon,
        [paint, near = isSoon ? &m_atlas : nullptr, distant = m_distantAtlas](
            QPainter &painter, const MapView &larger) { paint(near ? *near : *distant, painter, larger); });
}

QSGNode *MarkLayer::geometryNode(QSGNode *old)
{
    auto *node = static_cast<SignsNode *>(old);
    if (!node) node = new SignsNode;
    m_atlas.setLook(m_look, window()->effectiveDevicePixelRatio());
    m_atlas.beginFrame();
    std::vector<int> slotNumbers;
    slotNumbers.reserve(m_shown.size());
    // Single marks have few looks; asking the atlas for each of a hundred thousand would take longer than drawing them.
    std::array<int, 256> single;
    single.fill(-1);
    for (const ShownMark &mark : m_shown) {
        const bool isCluster = m_set->tree.isCluster(mark.node);
        int slot = isCluster ? -1 : single[m_set->tree.traits[mark.node]];
        if (slot < 0) slot = m_atlas.slotOf(signOf(*m_set, mark.node));
        if (!isCluster) single[m_set->tree.traits[mark.node]] = slot;
        slotNumbers.push_back(slot);
    }
    if (m_atlas.image().isNull()) return node;
    if (node->version() != m_atlas.version())
        node->setTexture(window()->createTextureFromImage(m_atlas.image(), QQuickWindow::TextureHasAlphaChannel), m_atlas.version());
    auto *corner = node->begin(int(m_shown.size()));
    const auto half = float(m_atlas.side() / 2);
    const QSizeF whole = m_atlas.image().size();
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const QRectF source = m_atlas.rectOf(slotNumbers[i]);
        const auto left = float(source.left() / whole.width());
        const auto right = float(source.right() / whole.width());
        const auto top = float(source.top() / whole.height());
        const auto bottom = float(source.bottom() / whole.height());
        const auto x = float(m_shown[i].at.x());
        const auto y = float(m_shown[i].at.y());
        (corner++)->set(x - half, y - half, left, top);
        (corner++)->set(x + half, y - half, right, top);
        (corner++)->set(x - half, y + half, left, bottom);
        (corner++)->set(x + half, y + half, right, bottom);
    }
    return node;
}

QSGNode *MarkLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *root = static_cast<MarksNode *>(old);
    if (m_shown.empty() || width() < 1 || height() < 1) {
        delete root;
        return nullptr;
    }
    if (!root) {
        root = new MarksNode;
        root->rings = new QSGTransformNode; // as in AreaLayer
        root->appendChildNode(root->rings);
    }
    QSGNode *before = root->signs;
    root->signs = isSoftware() ? pictureNode(before, m_picture, m_shownView) : geometryNode(before);
    if (!before) root->prependChildNode(root->signs);
    removeChildren(root->rings);
    const auto addRing = [&](quint32 node, QPointF at, bool isSelected) {
        const QImage picture = ringPicture(node, isSelected);
        const QSizeF size = picture.deviceIndependentSize();
        root->rings->appendChildNode(pictureNode(nullptr, picture, {at - QPointF(size.width(), size.height()) / 2, size}));
    };
    const auto selected = pointOf(*m_set, m_selectedId);
    const auto selectedNode = selected ? std::optional(shownNodeOf(*m_set, *selected, m_shownView.zoom)) : std::nullopt;
    for (const ShownMark &mark : m_shown)
        if (int(mark.node) == m_hoveredNode && mark.node != selectedNode) addRing(mark.node, mark.at, false);
    for (const ShownMark &mark : m_shown)
        if (mark.node == selectedNode) addRing(mark.node, mark.at, true);
    return root;
}
