// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/** The pattern of a gap level as the map draws it, for legends, bars and marks: black on white in every theme. */
class GapPattern : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** 1 to 3. */
    Q_PROPERTY(int level MEMBER m_level WRITE setLevel NOTIFY changed FINAL)
    Q_PROPERTY(double signScale MEMBER m_scale WRITE setSignScale NOTIFY changed FINAL)

public:
    explicit GapPattern(QQuickItem *parent = nullptr);

    void setLevel(int level);
    void setSignScale(double scale);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_level = 1;
    double m_scale = 1;
};
