// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/measure.h"
#include "qml/app/recordform.h"

/** The entry form of a measure of the council. */
class CouncilMeasureForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 measureId READ measureId WRITE setMeasureId NOTIFY measureIdChanged)
    Q_PROPERTY(QString title READ title NOTIFY edited)

public:
    explicit CouncilMeasureForm(QObject *parent = nullptr);

    qint64 measureId() const { return m_measureId; }
    void setMeasureId(qint64 id);
    QString title() const { return m_stored.title; }

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    void measureIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;

private:
    void show(const Measure &measure);

    qint64 m_measureId = 0;
    Measure m_measure;
    Measure m_stored;
    bool m_isAsked = false;
};
