// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** Rows of maps with an `id` each: filled anew they keep their items, so that a field in which somebody types stays. */
class RowList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HandoverEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "row"}}; }

    int count() const { return static_cast<int>(m_rows.size()); }
    const QVariantList &rows() const { return m_rows; }
    /** Rows that went go, new ones come, others change in their place; other orders than before start anew. */
    void setRows(const QVariantList &rows);
    Q_INVOKABLE QVariantMap at(int row) const { return m_rows.value(row).toMap(); }
    /** -1 where no row has it. */
    Q_INVOKABLE int rowOfId(qint64 id) const;

Q_SIGNALS:
    void countChanged();

private:
    void takeAway(const QVariantList &wanted);
    void bring(const QVariantList &wanted);

    QVariantList m_rows;
};
