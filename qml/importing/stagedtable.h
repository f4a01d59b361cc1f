// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/staged.h"
#include <QAbstractTableModel>
#include <QtQml/qqmlregistration.h>
#include <memory>

/** The rows of a staged table for a TablePane: line in the file, what happens, what it is about, why. */
class StagedTableModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(StagedTable)
    QML_UNCREATABLE("TableIntake.rows")
    /** Only rows that need a look: refused, duplicates, with findings. */
    Q_PROPERTY(bool troubledOnly READ troubledOnly WRITE setTroubledOnly NOTIFY troubledOnlyChanged)

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool troubledOnly() const { return m_troubledOnly; }
    void setTroubledOnly(bool on);
    void show(std::shared_ptr<const StagedTable> staged);
    const std::shared_ptr<const StagedTable> &staged() const { return m_staged; }
    /** Everything about one row, in sentences below one another. */
    Q_INVOKABLE QString details(int row) const;

Q_SIGNALS:
    void troubledOnlyChanged();

private:
    void select();
    const StagedRow &at(int row) const { return m_staged->row(m_shown[row]); }

    std::shared_ptr<const StagedTable> m_staged;
    QList<qsizetype> m_shown;
    bool m_troubledOnly = false;
};
