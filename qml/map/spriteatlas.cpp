// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/spriteatlas.h"
#include <QPainter>
#include <cmath>

namespace {
constexpr int columns = 16;
constexpr int mostSlots = 1024;
}

void SpriteAtlas::setLook(const MarkLook &look, double ratio)
{
    if (m_look == look && m_ratio == ratio) return;
    m_look = look;
    m_ratio = ratio;
    m_side = std::ceil(2 * signReach * look.scale);
    clear();
}

void SpriteAtlas::beginFrame()
{
    if (m_slots.size() > mostSlots) clear();
}

int SpriteAtlas::slotOf(const MarkSign &sign)
{
    if (const auto found = m_slots.constFind(sign); found != m_slots.cend()) return *found;
    const int slot = int(m_slots.size());
    m_slots.insert(sign, slot);
    const QRectF rect = rectOf(slot);
    if (rect.bottom() > m_image.height()) grow();
    QPainter painter(&m_image);
    painter.setClipRect(rect);
    painter.translate(rect.center());
    painter.scale(m_ratio, m_ratio);
    paintSign(painter, sign, m_look);
    ++m_version;
    return slot;
}

QRectF SpriteAtlas::rectOf(int slot) const
{
    const double side = std::ceil(m_side * m_ratio);
    return {(slot % columns) * side, std::floor(slot / double(columns)) * side, side, side};
}

void SpriteAtlas::clear()
{
    m_slots.clear();
    m_image = {};
    ++m_version;
}

void SpriteAtlas::grow()
{
    const int side = int(std::ceil(m_side * m_ratio));
    QImage larger(columns * side, std::max(2 * m_image.height(), 4 * side), QImage::Format_ARGB32_Premultiplied);
    larger.fill(Qt::transparent);
    QPainter(&larger).drawImage(0, 0, m_image);
    m_image = larger;
}
