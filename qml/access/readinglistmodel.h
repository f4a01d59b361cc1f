// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/readings.h"
#include "qml/access/loglistmodel.h"

/** Who was shown which household, and which lists of them. */
class ReadingListModel : public LogListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ReadingListModel(QObject *parent = nullptr) : LogListModel(parent) { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    void reload() override;

private:
    QList<NotedReading> m_rows;
};
