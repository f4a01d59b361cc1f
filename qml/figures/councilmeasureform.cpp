// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/councilmeasureform.h"
#include "core/base/words.h"
#include "core/figures/measures.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
QStringList named(const QStringList &properties)
{
    QStringList names;
    names.reserve(properties.size());
    for (const QString &property : properties) names += u"measure."_s + property;
    return names;
}

bool isFigure(const QString &typed)
{
    static const QRegularExpression pattern(u"^K(0[1-9]|1[0-9]|20)$"_s);
    return pattern.match(typed.trimmed().toUpper()).hasMatch();
}
}

CouncilMeasureForm::CouncilMeasureForm(QObject *parent) : RecordForm(parent)
{
    addRecord("measure", Measure::staticMetaObject, &m_measure);
    check();
}

QStringList CouncilMeasureForm::firstFields() const
{
    return named({u"title"_s, u"goal"_s, u"state"_s, u"dueOn"_s, u"responsible"_s, u"figure"_s, u"result"_s, u"obstacles"_s, u"nextSteps"_s,
        u"funding"_s});
}

QVariantList CouncilMeasureForm::groups() const
{
    return {};
}

QList<Finding> CouncilMeasureForm::findings() const
{
    using enum Finding::Level;
    QList<Finding> found;
    // A new form does not begin with complaints.
    if (m_measure.title.trimmed().isEmpty() && (m_isAsked || m_measureId > 0))
        found.append({{}, Error, u"measure.title"_s, u"field.missing"_s, {fieldLabel(u"measure"_s, u"title"_s)}});
    if (!m_measure.figure.trimmed().isEmpty() && !isFigure(m_measure.figure))
        found.append({{}, Error, u"measure.figure"_s, u"councilMeasure.figure"_s, {}});
    return found;
}

bool CouncilMeasureForm::isDirty() const
{
    return !(m_measure == m_stored) || hasUnreadable();
}

void CouncilMeasureForm::setMeasureId(qint64 id)
{
    m_measureId = id;
    m_isAsked = false;
    Q_EMIT measureIdChanged();
    open(id, [id](Sql &sql) { return sql.load<Measure>(u"measure"_s, id); }, [this](const Measure &measure) { show(measure); });
}

void CouncilMeasureForm::show(const Measure &measure)
{
    m_measure = measure;
    m_stored = measure;
    setConflict({});
    resetFields();
}

void CouncilMeasureForm::save()
{
    if (!workspace() || isBusy()) return;
    m_isAsked = true;
    check();
    Q_EMIT edited();
    if (firstError()) {
        Q_EMIT refused();
        return;
    }
    store([measure = m_measure](Sql &sql) { return saveMeasure(sql, measure); },
        [this](const Measure &kept) {
            m_isAsked = false;
            m_measureId = kept.id;
            show(kept);
            Q_EMIT measureIdChanged();
            Q_EMIT saved(m_measureId);
        });
}

void CouncilMeasureForm::revert()
{
    m_isAsked = false;
    m_measure = m_stored;
    resetFields();
}

void CouncilMeasureForm::lookAtTheirs()
{
    meet([id = m_measureId](Sql &sql) { return sql.load<Measure>(u"measure"_s, id); },
        [this](const Measure &theirs, Versions &versions) { versions.compare("measure", m_stored, m_measure, theirs); },
        [this](const Measure &theirs) {
            m_measure = chosen("measure", m_stored, m_measure, theirs);
            m_stored = theirs;
            setConflict({});
            resetFields();
        });
}

void CouncilMeasureForm::renew()
{
    m_measureId = 0;
    makeNew(m_measure);
    m_stored = {};
    Q_EMIT measureIdChanged();
}
