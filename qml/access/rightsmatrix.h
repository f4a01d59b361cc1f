// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/rights.h"
#include <QAbstractTableModel>
#include <QtQml/qqmlregistration.h>

/** Who may do what, as one reads it: a row for each function, the function's name in front, then a column for each role. */
class RightsMatrix : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    /** Names above the columns, the first one of the functions. */
    Q_PROPERTY(QStringList heads READ heads CONSTANT)

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /** The words of a cell; the roles "changes" (something may be written), "empty" (nothing may be read) and "spoken" (with row and
     * column). */
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    QStringList heads() const;
};

/** "liest alle, ändert die der eigenen Verbandsgemeinde" */
QString allowanceText(const Allowance &allowance);
