// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/report.h"
#include "qml/app/recordform.h"

/** The texts of a draft. */
class ReportForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 reportId READ reportId WRITE setReportId NOTIFY reportIdChanged)
    Q_PROPERTY(QString number READ number NOTIFY edited)
    /** The period was changed: its numbers have to be counted anew. */
    Q_PROPERTY(bool losesNumbers READ losesNumbers NOTIFY edited)

public:
    explicit ReportForm(QObject *parent = nullptr);

    qint64 reportId() const { return m_reportId; }
    void setReportId(qint64 id);
    QString number() const { return m_stored.number; }
    bool losesNumbers() const;

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    void reportIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;

private:
    void show(const Report &report);
    void arrange();

    qint64 m_reportId = 0;
    Report m_report;
    Report m_stored;
};
