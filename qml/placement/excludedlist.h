// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/placement/rankingrows.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

/** The flats that are not offered, each with the sentence of the rule that decides; the role `line` is lineOf(). */
class ExcludedList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("RankingModel.excluded")

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "line"}}; }
    /** -1 where it is not among those that are read. */
    Q_INVOKABLE int rowOfId(qint64 vacancyId) const;

    void replace(const QList<ExcludedRow> &rows);
    void append(const QList<ExcludedRow> &rows);
    const QVariantList &lines() const { return m_lines; }

private:
    QVariantList m_lines;
};
