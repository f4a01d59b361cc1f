// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/householdlist.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** The households that a filter lets through, in order. */
class HouseholdListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Keys of statuses; empty for all. */
    Q_PROPERTY(QStringList statuses READ statuses WRITE setStatuses NOTIFY filterChanged)
    /** Keys of legal circles; empty for all. */
    Q_PROPERTY(QStringList circles READ circles WRITE setCircles NOTIFY filterChanged)
    /** Only those for whom no flat is held. */
    Q_PROPERTY(bool withoutFlat READ withoutFlat WRITE setWithoutFlat NOTIFY filterChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    /** {value, text} of each kind. */
    Q_PROPERTY(QVariantList statusOptions READ statusOptions CONSTANT)
    Q_PROPERTY(QVariantList circleOptions READ circleOptions CONSTANT)
    /** Every household of the register, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    explicit HouseholdListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QString text() const { return m_filter.text; }
    QStringList statuses() const;
    QStringList circles() const;
    bool withoutFlat() const { return m_filter.withoutFlat; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    QVariantList statusOptions() const;
    QVariantList circleOptions() const;
    int total() const { return m_total; }
    int sortColumn() const;
    bool sortDescending() const { return m_order.descending; }

    void setText(const QString &text);
    void setStatuses(const QStringList &statuses);
    void setCircles(const QStringList &circles);
    void setWithoutFlat(bool on);
    Q_INVOKABLE void resetFilter();

    Q_INVOKABLE qint64 idAt(int row) const;
    /** -1 where the filter leaves it out. */
    Q_INVOKABLE int rowOfId(qint64 id) const;

Q_SIGNALS:
    void filterChanged();
    void orderChanged();

protected:
    void reload() override;

private:
    void filterBy(const HouseholdFilter &filter);

    HouseholdFilter m_filter;
    HouseholdOrder m_order;
    QList<HouseholdRow> m_rows;
    int m_total = 0;
};
