// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <optional>

/** The district of the sample as a still picture, filled by Verbandsgemeinde; shows nothing but where things are. */
class DistrictPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Fills of the Verbandsgemeinden in `names`, in the same order. */
    Q_PROPERTY(QList<QColor> fills MEMBER m_fills NOTIFY colorsChanged)
    Q_PROPERTY(QStringList names MEMBER m_names NOTIFY colorsChanged)
    /** The independent city in the middle. */
    Q_PROPERTY(QColor cityFill MEMBER m_cityFill NOTIFY colorsChanged)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY colorsChanged)
    /** Border of a Verbandsgemeinde; where fills are told apart without it, transparent. */
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY colorsChanged)

public:
    explicit DistrictPicture(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void colorsChanged();

private:
    QList<QColor> m_fills;
    QStringList m_names;
    QColor m_cityFill;
    QColor m_line = Qt::white;
    QColor m_outline = Qt::transparent;
};
