// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gapdrag.h"
#include "qml/mobility/scenariodesk.h"
#include <QThreadPool>

/**
 * Follows the place of a measure while it is dragged or chosen: the map, the figures and what the measure does change with it. Everything
 * is counted in a thread of its own; of several places the newest wins, and the window never waits.
 */
class MeasureDrag : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ScenarioDesk *scenarios MEMBER m_scenarios REQUIRED)
    /** A place is followed, and its figures are there. */
    Q_PROPERTY(bool active READ isActive NOTIFY stepped FINAL)
    Q_PROPERTY(bool counting READ isCounting NOTIFY stepped FINAL)
    /** effectRow() of the measure where it is now; empty without. */
    Q_PROPERTY(QVariantMap effect READ effect NOTIFY stepped FINAL)
    Q_PROPERTY(QVariantList levels READ levels NOTIFY stepped FINAL)
    Q_PROPERTY(QList<double> parts READ parts NOTIFY stepped FINAL)

public:
    explicit MeasureDrag(QObject *parent = nullptr);
    ~MeasureDrag() override;

    bool isActive() const { return m_step.has_value(); }
    bool isCounting() const { return m_isRunning; }
    QVariantMap effect() const { return m_step ? effectRow(m_step->effect) : QVariantMap(); }
    QVariantList levels() const { return m_step ? levelRows(m_before, m_step->counts) : QVariantList(); }
    QList<double> parts() const { return gapParts(m_step ? m_step->counts : GapCounts()); }

    /** Follows @p measure, kept or not yet, beside the others of its scenario. */
    void follow(const ScenarioMeasure &measure);
    /** The same of one that is kept. Measures everything else already, so it is called as soon as somebody takes hold. */
    Q_INVOKABLE void begin(qint64 measureId);
    Q_INVOKABLE void moveTo(double lon, double lat);
    /** Ends it; the map keeps what it shows until the next answer if @p keepMap, as after a place was kept. */
    Q_INVOKABLE void end(bool keepMap);

Q_SIGNALS:
    void stepped();

private:
    struct Ground;
    /** The desk has another answer: everything else is measured anew. */
    void followAnew();
    void run();
    void take(quint64 generation, const std::shared_ptr<const DragStep> &step);

    QPointer<ScenarioDesk> m_scenarios;
    std::shared_ptr<Ground> m_ground;
    GapCounts m_before;
    std::optional<DragStep> m_step;
    std::optional<Utm> m_wanted;
    ScenarioMeasure m_measure;
    std::optional<Utm> m_last;
    quint64 m_generation = 0;
    bool m_isRunning = false;
    /** One thread of its own: other work never stands in the way of a hand that moves. */
    QThreadPool m_pool;
};
