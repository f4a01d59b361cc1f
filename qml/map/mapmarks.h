// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/marks.h"
#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

/**
 * Marks for maps to show, owned by the model they come from. Up to some thousand are there at once, more are clustered in the background.
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

    /** Replaces all marks. @p describe says in one line what a mark is, for tooltips and to be spoken; it runs here when needed. */
    void setMarks(std::vector<Mark> marks, std::function<QString(qint64)> describe = {});
    /** How much larger than designed signs are drawn, so that larger ones cluster earlier. */
    void setScale(double scale);

    /** Never null. */
    const std::shared_ptr<const MarkSet> &set() const { return m_set; }
    int count() const { return int(m_set->ids.size()); }
    QList<int> counts() const { return m_counts; }
    bool isPending() const { return m_watcher.isRunning(); }
    Q_INVOKABLE QString describe(qint64 id) const { return m_describe ? m_describe(id) : QString(); }
    /** The ids a cluster stands for, in their order. */
    Q_INVOKABLE QList<qint64> idsIn(int node) const;

Q_SIGNALS:
    void changed();
    void pendingChanged();

private:
    void rebuild();
    void take();
    void use(MarkSet set);

    std::vector<Mark> m_all;
    double m_scale = 1;
    std::function<QString(qint64)> m_describe;
    std::shared_ptr<const MarkSet> m_set = std::make_shared<MarkSet>();
    QList<int> m_counts = QList<int>(staleTrait + 1);
    QFutureWatcher<Result<MarkSet>> m_watcher;
};
