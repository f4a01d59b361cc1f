// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QAbstractTableModel>
#include <QtQml/qqmlregistration.h>

/** As many made-up rows as wanted, computed when asked for; counts how many it was asked for. */
class BigTable : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY countChanged)
    /** How often data() was called. */
    Q_PROPERTY(int asked READ asked NOTIFY countChanged)

public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return m_count; }
    int asked() const { return m_asked; }
    void setCount(int count);

Q_SIGNALS:
    void countChanged();

private:
    int m_count = 0;
    mutable int m_asked = 0;
};
