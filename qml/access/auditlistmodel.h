// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/access/loglistmodel.h"

/** The steps of the change log. */
class AuditListModel : public LogListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit AuditListModel(QObject *parent = nullptr) : LogListModel(parent) { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariantList kindOptions() const override;

    /** The step of a row; 0 where there is none. */
    Q_INVOKABLE qint64 stepAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).step.id : 0; }
    Q_INVOKABLE int rowOfStep(qint64 step) const;

protected:
    void reload() override;

private:
    QList<AuditStep> m_rows;
};
