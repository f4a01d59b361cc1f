// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/markpainter.h"
#include <QHash>
#include <QImage>

/** Pictures of signs in one image, painted when first needed: one texture for all marks of a layer. */
class SpriteAtlas
{
public:
    /** Forgets everything painted so far if the look or the ratio differ. @p ratio is picture pixels per view pixel. */
    void setLook(const MarkLook &look, double ratio);

    /** Call before the first slotOf() of a frame: begins again when too many clusters have come and gone. */
    void beginFrame();
    /** Number of the slot with this sign. */
    int slotOf(const MarkSign &sign);
    /** Where a slot is in image(), in picture pixels. */
    QRectF rectOf(int slot) const;
    /** Side of a slot in view pixels; the middle of the sign is the middle of the slot. */
    double side() const { return m_side; }

    const QImage &image() const { return m_image; }
    /** Counts up whenever image() changes. */
    int version() const { return m_version; }

private:
    void clear();
    void grow();

    MarkLook m_look;
    double m_ratio = 0;
    double m_side = 0;
    QHash<MarkSign, int> m_slots;
    QImage m_image;
    int m_version = 0;
};
