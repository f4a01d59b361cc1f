// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/trash.h"
#include "qml/access/loglistmodel.h"

/** Deleted records that may come back. */
class TrashListModel : public LogListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit TrashListModel(QObject *parent = nullptr) : LogListModel(parent) { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariantList kindOptions() const override;

    /** The entry of a row's deletion; 0 where there is none. */
    Q_INVOKABLE qint64 changeAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).changeId : 0; }
    Q_INVOKABLE int rowOfChange(qint64 change) const;

protected:
    void reload() override;

private:
    TrashFilter wanted() const { return {filter().record, filter().kind, filter().from, filter().until}; }

    QList<TrashItem> m_rows;
};
