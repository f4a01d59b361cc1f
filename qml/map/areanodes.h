// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/areapainter.h"
#include <QSGGeometryNode>
#include <QSGTransformNode>
#include <QSGVertexColorMaterial>

/** Triangles with a colour per corner under a transformation of their own. */
class ColouredNode : public QSGTransformNode
{
public:
    ColouredNode();

    QSGGeometry &geometry() { return m_geometry; }
    void changed() { m_child.markDirty(DirtyGeometry); }

private:
    QSGGeometry m_geometry;
    QSGVertexColorMaterial m_material;
    QSGGeometryNode m_child;
};

/** Fills of one band: filled anew when band or colours change, else only moved. */
class FillNode : public ColouredNode
{
public:
    void show(const std::shared_ptr<const AreaDrawing> &drawing, const MapView &view, const AreaLook &look);

private:
    void fill(const AreaDrawing &drawing, const AreaBand &band, const AreaLook &look);

    std::shared_ptr<const AreaDrawing> m_drawing;
    const AreaBand *m_band = nullptr;
    AreaLook m_look;
};

/** Borders as thin strips with soft edges, made for one zoom and moved while panning. */
class LinesNode : public ColouredNode
{
public:
    void show(const std::shared_ptr<const AreaDrawing> &drawing, const MapView &view, const AreaLook &look);

private:
    std::shared_ptr<const AreaDrawing> m_drawing;
    MapView m_view;
    AreaLook m_look;
};
