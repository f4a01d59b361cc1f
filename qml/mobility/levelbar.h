// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/** People in L1, L2 and L3 side by side in the patterns of the map; the same on every ground, as on paper. */
class LevelBar : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** In the order L1, L2, L3. */
    Q_PROPERTY(QList<double> parts READ parts WRITE setParts NOTIFY lookChanged FINAL)
    /** What fills the whole width; 0 for the sum of the parts. */
    Q_PROPERTY(double most READ most WRITE setMost NOTIFY lookChanged FINAL)
    Q_PROPERTY(double patternScale READ patternScale WRITE setPatternScale NOTIFY lookChanged FINAL)

public:
    explicit LevelBar(QQuickItem *parent = nullptr);

    QList<double> parts() const { return m_parts; }
    void setParts(const QList<double> &parts) { change(m_parts, parts); }
    double most() const { return m_most; }
    void setMost(double most) { change(m_most, most); }
    double patternScale() const { return m_patternScale; }
    void setPatternScale(double scale) { change(m_patternScale, scale); }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    template<class T> void change(T &member, const T &value)
    {
        if (member == value) return;
        member = value;
        update();
        Q_EMIT lookChanged();
    }

    QList<double> m_parts;
    double m_most = 0;
    double m_patternScale = 1;
};
