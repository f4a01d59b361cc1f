// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gappainter.h"
#include "qml/map/maplayer.h"
#include "qml/map/picture.h"
#include "qml/mobility/gapdesk.h"
#include <QFutureWatcher>

/** Draws the cells of a GapDesk: gaps over classes, classes alone, or minutes on foot to the nearest place of a kind. */
class GapLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(GapDesk *desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    /** "gaps", "classes" or "reach". */
    Q_PROPERTY(QString shows READ shows WRITE setShows NOTIFY shownChanged FINAL)
    /** A ReachKind, for "reach". */
    Q_PROPERTY(QString reachKind READ reachKind WRITE setReachKind NOTIFY shownChanged FINAL)
    /** Both as one: "gaps", "classes", "reach/Shop"; {value, text} of all, and the words of the one that is shown. */
    Q_PROPERTY(QString viewKey READ viewKey WRITE setViewKey NOTIFY shownChanged FINAL)
    Q_PROPERTY(QVariantList viewOptions READ viewOptions CONSTANT FINAL)
    Q_PROPERTY(QString viewText READ viewText NOTIFY shownChanged FINAL)
    /** "bis 5 min" …, in the order of the rows from `reachRow` on. */
    Q_PROPERTY(QStringList reachWords READ reachWords CONSTANT FINAL)
    /** The colour of each row of fills, and where other rows stand. */
    Q_PROPERTY(QList<QColor> fills READ fills CONSTANT FINAL)
    Q_PROPERTY(int servedRow READ servedRow CONSTANT FINAL)
    Q_PROPERTY(int emptyRow READ emptyRow CONSTANT FINAL)
    Q_PROPERTY(int reachRow READ reachRow CONSTANT FINAL)
    Q_PROPERTY(int levelRow READ levelRow CONSTANT FINAL)
    /** Squares of other rows of the legend step back; -1 for none. Rows are fills (A to G are 0 to 6), then levels. */
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY lookChanged FINAL)
    /** Position of the cell with the ring; -1 for none. */
    Q_PROPERTY(int selectedCell READ selectedCell WRITE setSelectedCell NOTIFY selectedCellChanged FINAL)
    Q_PROPERTY(QColor selectionColor READ selectionColor WRITE setSelectionColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor haloColor READ haloColor WRITE setHaloColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(double signScale READ signScale WRITE setSignScale NOTIFY lookChanged FINAL)
    /** Inhabitants inside the view by row, rounded to tens. */
    Q_PROPERTY(QList<double> visibleCounts READ visibleCounts NOTIFY visibleChanged FINAL)
    /** Side of the squares that are drawn now; 0 where they are spots that stand for municipalities. */
    Q_PROPERTY(int squareMetres READ squareMetres NOTIFY visibleChanged FINAL)
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged FINAL)

public:
    explicit GapLayer(QQuickItem *parent = nullptr);
    ~GapLayer() override;

    GapDesk *desk() const { return m_desk; }
    void setDesk(GapDesk *desk);
    QString shows() const;
    void setShows(const QString &what);
    QString reachKind() const;
    void setReachKind(const QString &kind);
    QString viewKey() const;
    void setViewKey(const QString &key);
    QVariantList viewOptions() const;
    QString viewText() const;
    QStringList reachWords() const;
    QList<QColor> fills() const { return QList<QColor>(m_look.fills.begin(), m_look.fills.end()); }
    int servedRow() const { return rowOf(servedFill); }
    int emptyRow() const { return rowOf(emptyFill); }
    int reachRow() const { return rowOf(firstReachFill); }
    int levelRow() const { return rowOf(GapLevel::Served); }
    int row() const { return m_look.row; }
    void setRow(int row) { change(m_look.row, row); }
    int selectedCell() const { return m_look.selected; }
    void setSelectedCell(int cell);
    QColor selectionColor() const { return m_look.selection; }
    void setSelectionColor(const QColor &color) { change(m_look.selection, color); }
    QColor haloColor() const { return m_look.halo; }
    void setHaloColor(const QColor &color) { change(m_look.halo, color); }
    double signScale() const { return m_look.scale; }
    void setSignScale(double scale);
    QList<double> visibleCounts() const { return m_visibleCounts; }
    int squareMetres() const { return m_squareMetres; }
    bool isPending() const { return m_watcher.isRunning() || m_picture.isPending(); }
    /** What is drawn, for paper; without ground before there is an answer. */
    const GapDrawing &drawing() const { return m_drawing; }
    GapLook look() const { return m_look; }

    /** The cell that the square under the pixel stands for; -1 for none. */
    Q_INVOKABLE int cellAt(QPointF pixel) const;
    /** The next one to the right, below …; the one in the middle where none is given. */
    Q_INVOKABLE int cellBeside(int cell, int right, int below) const;
    Q_INVOKABLE int cellInMiddle() const;
    /** The next in sight that lies in a gap, the ones with most inhabitants first; -1 for none. */
    Q_INVOKABLE int nextGap(int cell, bool forward) const;
    /** Where a cell's middle stands; not finite for unknown ones. */
    Q_INVOKABLE QPointF positionOf(int cell) const;
    /** Its square on the screen. */
    Q_INVOKABLE QRectF boxOf(int cell) const;

Q_SIGNALS:
    void deskChanged();
    void shownChanged();
    void lookChanged();
    void selectedCellChanged();
    void visibleChanged();
    void pendingChanged();
    /** Other squares than before, though the camera did not move. */
    void drawn();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    template<class T> void change(T &member, const T &value)
    {
        if (member == value) return;
        member = value;
        m_picture.outdate();
        Q_EMIT lookChanged();
        polish();
    }
    void takeStudy();
    void tint();
    void countVisible();

    QPointer<GapDesk> m_desk;
    GapView m_view = GapView::Gaps;
    ReachKind m_reachKind = ReachKind::Stop;
    std::shared_ptr<const GapInput> m_input;
    std::shared_ptr<const GapGround> m_ground;
    QFutureWatcher<std::shared_ptr<const GapGround>> m_watcher;
    GapDrawing m_drawing;
    GapLook m_look;
    QList<double> m_visibleCounts;
    int m_squareMetres = 0;
    MapView m_shownView;
    Picture m_picture;
};
