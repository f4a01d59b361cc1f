// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/sessionlist.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** The information sessions that a filter lets through, in order. */
class SessionListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Keys of statuses; empty for all. */
    Q_PROPERTY(QStringList statuses READ statuses WRITE setStatuses NOTIFY filterChanged)
    /** Keys of kinds; empty for all. */
    Q_PROPERTY(QStringList kinds READ kinds WRITE setKinds NOTIFY filterChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    /** {value, text} of each. */
    Q_PROPERTY(QVariantList statusOptions READ statusOptions CONSTANT)
    Q_PROPERTY(QVariantList kindOptions READ kindOptions CONSTANT)
    /** Every session of the register, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    explicit SessionListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QString text() const { return m_filter.text; }
    QStringList statuses() const;
    QStringList kinds() const;
    const SessionFilter &filter() const { return m_filter; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    QVariantList statusOptions() const;
    QVariantList kindOptions() const;
    int total() const { return m_total; }
    int sortColumn() const;
    bool sortDescending() const { return m_order.descending; }

    void setText(const QString &text);
    void setStatuses(const QStringList &keys);
    void setKinds(const QStringList &keys);
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
    void filterBy(const SessionFilter &filter);

    SessionFilter m_filter;
    SessionOrder m_order;
    QList<SessionRow> m_rows;
    int m_total = 0;
};
