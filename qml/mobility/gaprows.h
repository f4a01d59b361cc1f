// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/mobility/gapdesk.h"
#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QtQml/qqmlregistration.h>

/** Inhabitants in gaps by Verbandsgemeinde, each of which opens to its municipalities; the whole stands apart. */
class GapRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(GapDesk *desk READ desk WRITE setDesk NOTIFY deskChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY listed FINAL)
    /** As a row: {name, key, levels: [L1, L2, L3] in words, parts: the same as numbers, inhabitants, share, spoken}. */
    Q_PROPERTY(QVariantMap whole READ whole NOTIFY listed FINAL)
    /** The most inhabitants in gaps of any Verbandsgemeinde, for bars. */
    Q_PROPERTY(double most READ most NOTIFY listed FINAL)
    /** 0 name, 1 to 3 levels, 4 inhabitants, 5 share in gaps. */
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY listed FINAL)
    Q_PROPERTY(bool sortDescending READ isSortDescending NOTIFY listed FINAL)

public:
    enum Role {
        Key = Qt::UserRole,
        Name,
        Depth,
        IsOpen,
        HasParts,
        Figures
    };

    using QAbstractListModel::QAbstractListModel;

    GapDesk *desk() const { return m_desk; }
    void setDesk(GapDesk *desk);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }
    QVariantMap whole() const;
    double most() const;
    int sortColumn() const { return m_column; }
    bool isSortDescending() const { return m_isDescending; }

    /** Numbers begin with the most, names with A; a second time turns the order round. */
    Q_INVOKABLE void sortBy(int column);
    /** Opens or closes the municipalities of a row; false where it has none, or is so already. */
    Q_INVOKABLE bool setOpen(int row, bool open);
    Q_INVOKABLE int rowOfKey(const QString &key) const;
    Q_INVOKABLE QString keyAt(int row) const { return row >= 0 && row < count() ? m_rows.at(row).area.key : QString(); }
    /** The row of the Verbandsgemeinde that a municipality is part of; itself for others. */
    Q_INVOKABLE int parentRow(int row) const;
    /** Ids of the municipalities of an area, for maps. */
    Q_INVOKABLE QList<qint64> townIds(const QString &key) const;
    /** Opens what hides the municipality with this id, and tells its row; -1 where it is not counted. */
    Q_INVOKABLE int reveal(qint64 townId);
    Q_INVOKABLE QString spokenAt(int row) const;

Q_SIGNALS:
    void deskChanged();
    void listed();

private:
    struct Row {
        AreaFigures area = {};
        int depth = 0;
        bool hasParts = false;
        bool operator==(const Row &) const = default;
    };
    QList<Row> wanted() const;
    void fill();
    void sort(QList<AreaFigures> &areas) const;
    QVariantMap figures(const AreaFigures &area) const;

    QPointer<GapDesk> m_desk;
    QList<Row> m_rows;
    QSet<QString> m_open;
    int m_column = 0;
    bool m_isDescending = false;
};
