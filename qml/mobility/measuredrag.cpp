// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/measuredrag.h"
#include "geo/projection.h"
#include <QtConcurrentRun>

/** What the thread works with; belongs to it alone while it runs. */
struct MeasureDrag::Ground {
    std::shared_ptr<const GapStudy> study;
    QList<ScenarioMeasure> measures;
    qsizetype measure = 0;
    std::optional<GapDrag> drag = {};
};

MeasureDrag::MeasureDrag(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MeasureDrag::~MeasureDrag()
{
    m_pool.clear();
}

void MeasureDrag::begin(qint64 measureId)
{
    const auto measure = m_scenarios ? m_scenarios->measure(measureId) : std::nullopt;
    if (measure) follow(*measure);
}

void MeasureDrag::follow(const ScenarioMeasure &measure)
{
    const auto study = m_scenarios && m_scenarios->desk() ? m_scenarios->desk()->study() : nullptr;
    ++m_generation;
    m_ground.reset();
    m_wanted.reset();
    m_last.reset();
    const bool isPlaced = measure.action == MeasureAction::Add || measure.action == MeasureAction::Move;
    if (!study || !isPlaced || measure.kind == PlaceKind::CommunityBus) return;
    auto ground = std::make_shared<Ground>(Ground{.study = study, .measures = {}});
    if (m_scenarios->shown()) ground->measures = m_scenarios->shown()->entry.measures;
    const auto known = std::ranges::find(ground->measures, measure.id, &ScenarioMeasure::id);
    ground->measure = known - ground->measures.begin();
    if (known == ground->measures.end())
        ground->measures += measure;
    else
        *known = measure;
    // One that is not kept yet is known by nothing else.
    if (ScenarioMeasure &followed = ground->measures[ground->measure]; followed.uid.isEmpty()) followed.uid = QStringLiteral("followed");
    m_measure = measure;
    m_ground = std::move(ground);
    connect(m_scenarios->desk(), &GapDesk::changed, this, &MeasureDrag::followAnew, Qt::UniqueConnection);
    m_before = study->figuresBefore.whole.counts;
    run();
}

void MeasureDrag::followAnew()
{
    if (!m_ground || !m_scenarios || !m_scenarios->desk() || m_scenarios->desk()->study() == m_ground->study) return;
    const auto last = m_last;
    follow(m_measure);
    m_wanted = m_last = last;
    run();
}

void MeasureDrag::moveTo(double lon, double lat)
{
    const auto at = toUtm(LonLat{lon, lat});
    if (!at || !m_ground) return;
    m_wanted = m_last = at;
    run();
}

void MeasureDrag::run()
{
    if (m_isRunning || !m_ground) return;
    m_isRunning = true;
    const auto work = [ground = m_ground, wanted = std::exchange(m_wanted, {})]() -> std::shared_ptr<const DragStep> {
        if (!ground->drag)
            ground->drag.emplace(ground->study->input, ground->study->before, ground->study->profile, ground->measures, ground->measure);
        return wanted ? std::make_shared<const DragStep>(ground->drag->at(*wanted)) : nullptr;
    };
    QtConcurrent::run(&m_pool, work).then(this, [this, generation = m_generation](const std::shared_ptr<const DragStep> &step) {
        take(generation, step);
    });
}

void MeasureDrag::take(quint64 generation, const std::shared_ptr<const DragStep> &step)
{
    m_isRunning = false;
    if (generation == m_generation && step) {
        m_step = *step;
        if (m_scenarios && m_scenarios->desk()) m_scenarios->desk()->setPreview(std::make_shared<const std::vector<SpotGap>>(step->gaps));
    }
    Q_EMIT stepped();
    if (m_wanted || generation != m_generation) run();
}

void MeasureDrag::end(bool keepMap)
{
    ++m_generation;
    m_ground.reset();
    m_wanted.reset();
    m_last.reset();
    if (!m_step) return;
    m_step.reset();
    if (!keepMap && m_scenarios && m_scenarios->desk()) m_scenarios->desk()->setPreview(nullptr);
    Q_EMIT stepped();
}
