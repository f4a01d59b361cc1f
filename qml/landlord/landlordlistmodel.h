// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordlist.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** The landlords that a filter lets through, in order. */
class LandlordListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Keys of kinds; empty for all. */
    Q_PROPERTY(QStringList kinds READ kinds WRITE setKinds NOTIFY filterChanged)
    /** Only those with open vacancies. */
    Q_PROPERTY(bool openOnly READ openOnly WRITE setOpenOnly NOTIFY filterChanged)
    /** "allowed", "noConsent" (none or withdrawn), "blocked"; empty for all. */
    Q_PROPERTY(QString contact READ contact WRITE setContact NOTIFY filterChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    /** {value, text} of the kinds. */
    Q_PROPERTY(QVariantList kindOptions READ kindOptions CONSTANT)
    /** Every landlord of the register, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    explicit LandlordListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QString text() const { return m_filter.text; }
    QStringList kinds() const;
    bool openOnly() const { return m_filter.openOnly; }
    QString contact() const { return m_contact; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    QVariantList kindOptions() const;
    int total() const { return m_total; }
    int sortColumn() const;
    bool sortDescending() const { return m_order.descending; }

    void setText(const QString &text);
    void setKinds(const QStringList &kinds);
    void setOpenOnly(bool on);
    void setContact(const QString &contact);
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
    QString cellText(const LandlordRow &landlord, int column) const;
    void filterBy(const LandlordFilter &filter, const QString &contact);

    LandlordFilter m_filter;
    LandlordOrder m_order;
    QString m_contact;
    QList<LandlordRow> m_rows;
    int m_total = 0;
};
