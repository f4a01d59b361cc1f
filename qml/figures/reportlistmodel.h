// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/report.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** The reports, the newest period first. */
class ReportListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ReportListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE qint64 idAt(int row) const;
    /** -1 where there is none. */
    Q_INVOKABLE int rowOfId(qint64 id) const;

protected:
    void reload() override;

private:
    QList<Report> m_reports;
};
