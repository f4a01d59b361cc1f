// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/places.h"
#include "qml/app/querymodel.h"
#include "qml/map/shownplaces.h"
#include <QtQml/qqmlregistration.h>

/** The places that a filter lets through, in order. */
class PlaceListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Keys of PlaceGroup and PlaceKind; empty for all. */
    Q_PROPERTY(QStringList groups READ groups WRITE setGroups NOTIFY filterChanged)
    Q_PROPERTY(QStringList kinds READ kinds WRITE setKinds NOTIFY filterChanged)
    /** Only what is there on that day, 01.12.2026; empty for all. Today unless somebody says otherwise. */
    Q_PROPERTY(QString validOn READ validOn NOTIFY filterChanged)
    Q_PROPERTY(bool isValidToday READ isValidToday NOTIFY filterChanged)
    /** What is wrong with the day typed last. */
    Q_PROPERTY(QString validOnError READ validOnError NOTIFY filterChanged)
    /** Only those with something to put right: no bench for the way back, unreadable hours, not looked at for a year. */
    Q_PROPERTY(bool findingsOnly READ findingsOnly WRITE setFindingsOnly NOTIFY filterChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    /** {value, text}; the kinds are those of the chosen groups. */
    Q_PROPERTY(QVariantList groupOptions READ groupOptions CONSTANT)
    Q_PROPERTY(QVariantList kindOptions READ kindOptions NOTIFY filterChanged)
    /** Every place of the register, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    enum class Column {
        Kind,
        Name,
        Municipality,
        Hours,
        Phone,
        Checked,
        Source
    };
    explicit PlaceListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QString text() const { return m_filter.text; }
    QStringList groups() const;
    QStringList kinds() const;
    QString validOn() const;
    bool isValidToday() const { return m_filter.validOn == QDate::currentDate(); }
    QString validOnError() const { return m_validOnError; }
    bool findingsOnly() const { return m_filter.findingsOnly; }
    bool isFiltered() const { return !(m_filter == Filter()); }
    QVariantList groupOptions() const;
    QVariantList kindOptions() const;
    int total() const { return m_total; }
    int sortColumn() const { return static_cast<int>(m_order.column); }
    bool sortDescending() const { return m_order.descending; }

    void setText(const QString &text);
    void setGroups(const QStringList &groups);
    void setKinds(const QStringList &kinds);
    void setFindingsOnly(bool on);
    /** Takes a day as people write it; nothing typed means every place, whenever it is there. */
    Q_INVOKABLE void setValidOn(const QString &typed);
    Q_INVOKABLE void resetFilter();

    /** The same places for a map. */
    const ShownPlaces &shown() const { return m_shown; }
    Q_INVOKABLE qint64 idAt(int row) const;
    /** -1 where the filter leaves it out. */
    Q_INVOKABLE int rowOfId(qint64 id) const;

Q_SIGNALS:
    void filterChanged();
    void orderChanged();

protected:
    void reload() override;

private:
    struct Filter {
        QString text = {};
        QList<PlaceGroup> groups = {};
        QList<PlaceKind> kinds = {};
        QDate validOn = QDate::currentDate();
        bool findingsOnly = false;
        bool operator==(const Filter &) const = default;
    };
    struct Order {
        Column column = Column::Kind;
        bool descending = false;
    };
    /** A place without its geometry and what its source said, which no list shows. */
    struct Row {
        Place place = {};
        QString town = {};
        QString hours = {};
        bool isOneWay = false;
        bool isUnreadable = false;
        bool isStale = false;
    };
    struct Found {
        QList<Row> rows = {};
        ShownPlaces shown = {};
        int total = 0;
    };
    static Result<Found> find(Sql &sql, const Filter &filter, const Order &order);
    static PlaceFilter placeFilter(const Filter &filter);
    static void arrange(QList<Row> &rows, const Order &order);
    static QString keyOfRow(const Row &row, Column column);
    static QString cellText(const Row &row, Column column);
    void filterBy(const Filter &filter);

    Filter m_filter;
    QString m_validOnError;
    Order m_order;
    QList<Row> m_rows;
    ShownPlaces m_shown;
    int m_total = 0;
};
