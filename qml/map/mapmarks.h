// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/marks.h"
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

/**
 * Marks for maps to show, owned by the model they come from. Up to some thousand are there at once. More are clustered in the background,
 * what the view shows first.
 */
class MapMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /** How many there are of each state, as in MarkLayer::visibleCounts. */
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged FINAL)

public:
    explicit MapMarks(QObject *parent = nullptr);
    ~MapMarks() override;

    using Describe = std::function<QString(qint64)>;
    /** Replaces all marks. @p describe says in one line what a mark is, for tooltips and to be spoken; it runs here when needed. */
    void setMarks(std::vector<Mark> marks, Describe describe = {});
    /** The same with those of @p stock, sorted by id, that have these ids. */
    void choose(std::shared_ptr<const PlacedMarks> stock, std::vector<qint64> ids, Describe describe = {});
    /** How much larger than designed signs are drawn, so that larger ones cluster earlier. */
    void setScale(double scale);
    /** What is being looked at, and so comes first. */
    void setView(const MapView &view) { m_view = view; }

    /** Never null. */
    const std::shared_ptr<const MarkSet> &set() const { return m_set; }
    int count() const { return m_count; }
    QList<int> counts() const { return m_counts; }
    bool isPending() const { return m_watcher.isRunning(); }
    Q_INVOKABLE QString describe(qint64 id) const { return m_describe ? m_describe(id) : QString(); }
    /** The ids a cluster stands for, in their order. */
    Q_INVOKABLE QList<qint64> idsIn(int node) const;

Q_SIGNALS:
    void changed();
    void pendingChanged();

private:
    /** A set and how many marks there are of each trait, those beyond a sketch included. */
    struct Made {
        std::shared_ptr<const MarkSet> set;
        int count = 0;
        QList<int> counts;
    };
    using Making = QPromise<Made>;
    static Made madeOf(MarkSet set, const PlacedMarks &all);
    static void make(Making &promise, const PlacedMarks &marks, ClusterOptions options, const MapView &view);
    ClusterOptions options() const;
    template<class Place> void start(Place place);
    void take(int index);
    void finish();
    void use(const Made &made);

    Describe m_describe;
    double m_scale = 1;
    /** The scale that the newest set is made for. */
    double m_madeScale = 1;
    MapView m_view;
    std::shared_ptr<const MarkSet> m_set = std::make_shared<MarkSet>();
    int m_count = 0;
    QList<int> m_counts = QList<int>(staleTrait + 1);
    QFutureWatcher<Made> m_watcher;
};
