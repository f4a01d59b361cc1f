// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gaplayer.h"
#include "qml/controls/options.h"
#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QtConcurrentRun>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** So many cells are painted within a frame. */
constexpr int soonPainted = 1500;
/** A picture stretched more than this says nothing. */
constexpr double mostStretched = 2.1;

const QStringList views{u"gaps"_s, u"classes"_s, u"reach"_s};

/** The same cells lie on the same ground. */
bool isSameGround(const std::shared_ptr<const GapInput> &a, const std::shared_ptr<const GapInput> &b)
{
    return a && b && (a == b || (a->origin == b->origin && a->cells == b->cells));
}
}

GapLayer::GapLayer(QQuickItem *parent) : MapLayer(parent), m_look(usualGapLook(QGuiApplication::font().family()))
{
    m_visibleCounts.resize(gapRows);
    connect(&m_picture, &Picture::painted, this, &GapLayer::polish);
    connect(&m_picture, &Picture::pendingChanged, this, &GapLayer::pendingChanged);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_ground = m_watcher.future().takeResult();
        Q_EMIT pendingChanged();
        tint();
    });
}

GapLayer::~GapLayer()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void GapLayer::setDesk(GapDesk *desk)
{
    if (m_desk == desk) return;
    if (m_desk) m_desk->disconnect(this);
    m_desk = desk;
    if (desk) {
        connect(desk, &GapDesk::changed, this, &GapLayer::takeStudy);
        connect(desk, &GapDesk::previewChanged, this, &GapLayer::tint);
    }
    takeStudy();
    Q_EMIT deskChanged();
}

QString GapLayer::shows() const
{
    return views.at(static_cast<int>(m_view));
}

void GapLayer::setShows(const QString &what)
{
    const auto view = static_cast<GapView>(std::max(qsizetype(0), views.indexOf(what)));
    if (view == m_view) return;
    m_view = view;
    m_look.row = -1;
    Q_EMIT shownChanged();
    Q_EMIT lookChanged();
    tint();
}

QString GapLayer::reachKind() const
{
    return keyOf(m_reachKind);
}

void GapLayer::setReachKind(const QString &kind)
{
    const auto wanted = ofKey<ReachKind>(kind);
    if (wanted == m_reachKind) return;
    m_reachKind = wanted;
    Q_EMIT shownChanged();
    tint();
}

QString GapLayer::viewKey() const
{
    return m_view == GapView::Reach ? shows() + u'/' + reachKind() : shows();
}

void GapLayer::setViewKey(const QString &key)
{
    if (key.contains(u'/')) setReachKind(key.section(u'/', 1));
    setShows(key.section(u'/', 0, 0));
}

QVariantList GapLayer::viewOptions() const
{
    QVariantList options{option(u"gaps"_s, tr("Lücken")), option(u"classes"_s, tr("Güteklassen"))};
    for (const QVariant &kind : optionsOf(QMetaEnum::fromType<ReachKind>())) {
        const QVariantMap one = kind.toMap();
        options += option(u"reach/"_s + one[u"value"_s].toString(), tr("Fußweg: %1").arg(one[u"text"_s].toString()));
    }
    return options;
}

QString GapLayer::viewText() const
{
    return m_view == GapView::Reach ? word(m_reachKind) : m_view == GapView::Classes ? tr("Güteklassen") : tr("Lücken");
}

QStringList GapLayer::reachWords() const
{
    QStringList words;
    for (const int minutes : reachMinutes) words += tr("bis %1 min").arg(minutes);
    return words << tr("weiter oder gar nicht");
}

void GapLayer::setSelectedCell(int cell)
{
    if (cell == m_look.selected) return;
    m_look.selected = cell;
    m_picture.outdate();
    Q_EMIT selectedCellChanged();
    polish();
}

void GapLayer::setSignScale(double scale)
{
    constexpr int letterSize = 12;
    m_look.font.setPixelSize(int(std::lround(letterSize * scale)));
    change(m_look.scale, scale);
}

/** Where cells lie is drawn in the background, and only when there are other cells. */
void GapLayer::takeStudy()
{
    const auto input = m_desk && m_desk->study() ? m_desk->study()->measured : nullptr;
    if (input && isSameGround(input, m_input) && m_ground) {
        m_input = input;
        return tint();
    }
    m_input = input;
    m_ground.reset();
    setSelectedCell(-1);
    if (!input) return tint();
    m_watcher.setFuture(QtConcurrent::run([input] { return groundOf(*input); }));
    Q_EMIT pendingChanged();
}

void GapLayer::tint()
{
    const bool wasDrawn = m_drawing.ground == m_ground;
    m_drawing = {};
    if (m_desk && m_desk->study() && m_ground) {
        const GapAnalysis &analysis = *m_desk->study()->analysis;
        const auto &ways = analysis.cells.reach.near[static_cast<size_t>(m_reachKind)];
        const auto &gaps = m_desk->preview() ? *m_desk->preview() : analysis.cells.gaps;
        m_drawing = drawGaps(m_ground, m_view == GapView::Reach ? tintsOf(ways) : tintsOf(gaps, m_view));
    }
    if (wasDrawn)
        m_picture.outdate();
    else
        m_picture.forget();
    polish();
    Q_EMIT drawn();
}

void GapLayer::countVisible()
{
    QList<double> counts(gapRows);
    if (m_drawing.ground)
        std::ranges::transform(
            inhabitantsInside(m_drawing, m_shownView), counts.begin(), [](qint64 people) { return double(rounded(people)); });
    const int metres = !m_drawing.ground || m_drawing.ground->isSpots ? 0 : bandFor(*m_drawing.ground, m_shownView, m_look.scale).sizeM;
    if (counts == m_visibleCounts && metres == m_squareMetres) return;
    m_visibleCounts = counts;
    m_squareMetres = metres;
    Q_EMIT visibleChanged();
}

void GapLayer::updatePolish()
{
    if (!window() || width() < 1 || height() < 1) return;
    m_shownView = view();
    countVisible();
    const bool isSoon = m_drawing.cells.size() <= size_t(soonPainted) || m_desk->preview();
    m_picture.show(m_shownView, window()->effectiveDevicePixelRatio(), isSoon,
        [drawing = m_drawing, look = m_look](QPainter &painter, const MapView &larger) { paintGaps(painter, drawing, larger, look); });
    update();
}

QSGNode *GapLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    const double stretch
        = m_picture.image().isNull() ? 0 : m_picture.rectIn(m_shownView).width() / m_picture.image().deviceIndependentSize().width();
    if (m_drawing.cells.empty() || stretch > mostStretched || stretch < 1 / mostStretched) {
        delete old;
        return nullptr;
    }
    return pictureNode(old, m_picture, m_shownView);
}

int GapLayer::cellAt(QPointF pixel) const
{
    return ::cellAt(m_drawing, view(), pixel, m_look.scale);
}

int GapLayer::cellBeside(int cell, int right, int below) const
{
    return cell < 0 ? cellInMiddle() : ::cellBeside(m_drawing, view(), cell, QPointF(right, below), m_look.scale);
}

int GapLayer::cellInMiddle() const
{
    return ::cellInMiddle(m_drawing, view());
}

int GapLayer::nextGap(int cell, bool forward) const
{
    const auto isWanted = [this](GapTint tint) {
        return m_look.row < 0 && m_view == GapView::Gaps ? tint.level != GapLevel::Served : isIn(m_look.row, tint);
    };
    const std::vector<int> gaps = cellsInside(m_drawing, view(), isWanted, m_look.scale);
    if (gaps.empty()) return -1;
    const auto at = std::ranges::find(gaps, cell);
    if (at == gaps.end()) return forward ? gaps.front() : gaps.back();
    const auto count = std::ssize(gaps);
    return gaps[size_t((at - gaps.begin() + (forward ? 1 : count - 1)) % count)];
}

QPointF GapLayer::positionOf(int cell) const
{
    if (!m_drawing.ground || cell < 0 || size_t(cell) >= m_drawing.cells.size()) return {NAN, NAN};
    return toScreen(view(), m_drawing.ground->centres[size_t(cell)]);
}

QRectF GapLayer::boxOf(int cell) const
{
    if (!m_drawing.ground || cell < 0 || size_t(cell) >= m_drawing.cells.size()) return {};
    const auto corners = outlineOf(m_drawing, view(), cell, m_look.scale);
    return QRectF(corners[0], corners[2]).normalized();
}
