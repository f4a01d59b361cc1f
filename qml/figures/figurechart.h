// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/**
 * Bars side by side for one or two series, told apart by fill and hatch and not by colour alone, each with its number: columns over their
 * labels, or lying bars beside them.
 */
class FigureChart : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Names of the series, for the legend. */
    Q_PROPERTY(QStringList series MEMBER m_series NOTIFY lookChanged FINAL)
    /** [{label, cells: [{number, text}]}]; a cell without number has its text and no bar. */
    Q_PROPERTY(QVariantList groups MEMBER m_groups NOTIFY lookChanged FINAL)
    /** Bars lie; else columns stand. */
    Q_PROPERTY(bool lying MEMBER m_isLying NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor quietInk MEMBER m_quietInk NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY lookChanged FINAL)
    /** How tall it has to be for what it shows. */
    Q_PROPERTY(double wantedHeight READ wantedHeight NOTIFY lookChanged FINAL)

public:
    explicit FigureChart(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    double wantedHeight() const;

Q_SIGNALS:
    void lookChanged();

private:
    struct Sizes {
        double line = 0;
        double bar = 0;
        double gap = 0;
    };
    Sizes sizes() const;
    double most() const;
    /** Labels stand over their bars where they would take too much beside them. */
    bool hasLabelsAbove() const;
    void paintLegend(QPainter &painter, const QRectF &room) const;
    void paintColumns(QPainter &painter, const QRectF &room) const;
    void paintBars(QPainter &painter, const QRectF &room) const;
    void paintBar(QPainter &painter, const QRectF &box, qsizetype series) const;

    QStringList m_series;
    QVariantList m_groups;
    QFont m_font;
    QColor m_ink = Qt::black;
    QColor m_quietInk = Qt::darkGray;
    QColor m_fill = Qt::darkBlue;
    QColor m_ground = Qt::white;
    bool m_isLying = false;
};
