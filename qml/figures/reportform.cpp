// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/reportform.h"
#include "core/base/words.h"
#include "core/figures/reports.h"

using namespace Qt::StringLiterals;

namespace {
QStringList named(const QStringList &properties)
{
    QStringList names;
    names.reserve(properties.size());
    for (const QString &property : properties) names += u"report."_s + property;
    return names;
}

/** What only a paper for the council says. */
QStringList councilFields()
{
    return named({u"facts"_s, u"paperKind"_s, u"paperNumber"_s, u"fileNumber"_s, u"isPublic"_s, u"department"_s, u"signedBy"_s});
}
}

ReportForm::ReportForm(QObject *parent) : RecordForm(parent)
{
    addRecord("report", Report::staticMetaObject, &m_report);
    connect(this, &ReportForm::edited, this, &ReportForm::arrange);
    check();
}

QStringList ReportForm::firstFields() const
{
    return named({u"title"_s, u"summary"_s, u"facts"_s, u"finances"_s, u"outlook"_s, u"decision"_s});
}

QVariantList ReportForm::groups() const
{
    const auto group = [](const QString &key, const QString &title, const QStringList &properties, bool isOpen) {
        return QVariantMap{{u"key"_s, key}, {u"title"_s, title}, {u"names"_s, named(properties)}, {u"open"_s, isOpen}};
    };
    return {group(u"head"_s, tr("Vorlage und Sitzung"),
                {u"committee"_s, u"sessionOn"_s, u"isPublic"_s, u"paperKind"_s, u"paperNumber"_s, u"fileNumber"_s, u"department"_s,
                    u"signedBy"_s},
                true),
        group(u"period"_s, tr("Zeitraum und Verfasser"), {u"author"_s, u"writtenOn"_s, u"fromOn"_s, u"untilOn"_s}, false)};
}

void ReportForm::arrange()
{
    const bool isCouncil = m_report.kind == ReportKind::Council;
    for (const QString &name : councilFields())
        if (FormField *one = field(name)) one->setShown(isCouncil);
    field(u"report.summary"_s)->setShown(!isCouncil);
}

bool ReportForm::losesNumbers() const
{
    return m_stored.frozenAt.isValid() && (m_report.fromOn != m_stored.fromOn || m_report.untilOn != m_stored.untilOn);
}

QList<Finding> ReportForm::findings() const
{
    using enum Finding::Level;
    QList<Finding> found;
    if (m_report.id == 0) return found;
    const auto missing = [&](const QString &property) {
        found.append({{}, Error, u"report."_s + property, u"field.missing"_s, {fieldLabel(u"report"_s, property)}});
    };
    if (m_report.title.trimmed().isEmpty()) missing(u"title"_s);
    if (!m_report.fromOn.isValid()) missing(u"fromOn"_s);
    if (!m_report.untilOn.isValid()) missing(u"untilOn"_s);
    if (m_report.fromOn.isValid() && m_report.untilOn.isValid() && m_report.untilOn < m_report.fromOn)
        found.append({{}, Error, u"report.untilOn"_s, u"report.days"_s, {}});
    return found;
}

bool ReportForm::isDirty() const
{
    return !(m_report == m_stored) || hasUnreadable();
}

void ReportForm::setReportId(qint64 id)
{
    m_reportId = id;
    Q_EMIT reportIdChanged();
    open(id, [id](Sql &sql) { return loadReport(sql, id); }, [this](const Report &report) { show(report); });
}

void ReportForm::show(const Report &report)
{
    m_report = report;
    m_stored = report;
    setConflict({});
    resetFields();
}

void ReportForm::save()
{
    if (!workspace() || isBusy() || m_reportId == 0) return;
    check();
    Q_EMIT edited();
    if (firstError()) {
        Q_EMIT refused();
        return;
    }
    store([report = m_report](Sql &sql) { return saveReport(sql, report); },
        [this](const Report &kept) {
            m_reportId = kept.id;
            show(kept);
            Q_EMIT reportIdChanged();
            Q_EMIT saved(m_reportId);
        });
}

void ReportForm::revert()
{
    m_report = m_stored;
    resetFields();
}

void ReportForm::lookAtTheirs()
{
    meet([id = m_reportId](Sql &sql) { return loadReport(sql, id); },
        [this](const Report &theirs, Versions &versions) { versions.compare("report", m_stored, m_report, theirs); },
        [this](const Report &theirs) {
            m_report = chosen("report", m_stored, m_report, theirs);
            m_stored = theirs;
            setConflict({});
            resetFields();
        });
}

void ReportForm::renew()
{
    makeNew(m_report);
    m_stored = {};
    m_reportId = 0;
    Q_EMIT reportIdChanged();
}
