// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/lifecycle.h"
#include "qml/app/querymodel.h"
#include "qml/map/mapmarks.h"
#include "qml/register/listedvacancy.h"
#include "qml/register/vacancyquery.h"
#include <QCache>
#include <QtQml/qqmlregistration.h>
#include <atomic>
#include <memory>

/**
 * The vacancies that a filter lets through, in order. Keeps a point per vacancy (for the map too) and only those lines
 * that were looked at, so that a million vacancies open as fast as ten.
 */
class VacancyListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** Names of signs, such as "available"; empty shows all that have one. */
    Q_PROPERTY(QStringList statusGroups READ statusGroups WRITE setStatusGroups NOTIFY filterChanged)
    Q_PROPERTY(QStringList associationKeys READ associationKeys WRITE setAssociationKeys NOTIFY filterChanged)
    Q_PROPERTY(QVariantList municipalityIds READ municipalityIds WRITE setMunicipalityIds NOTIFY filterChanged)
    /** At least so many rooms; 0 for any. */
    Q_PROPERTY(double roomsMin READ roomsMin WRITE setRoomsMin NOTIFY filterChanged)
    /** Gross cold rent at most, in cents; 0 for any. */
    Q_PROPERTY(qint64 grossColdMaxCents READ grossColdMaxCents WRITE setGrossColdMaxCents NOTIFY filterChanged)
    /** Free on this day at the latest; invalid for any. */
    Q_PROPERTY(QDate freeBy READ freeBy WRITE setFreeBy NOTIFY filterChanged)
    /** Only those not confirmed for `staleDays`. */
    Q_PROPERTY(bool staleOnly READ staleOnly WRITE setStaleOnly NOTIFY filterChanged)
    /** How many days a confirmation holds, as the register's settings say. */
    Q_PROPERTY(int staleDays READ staleDays NOTIFY countChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** A filter of the language beside the others, as applyFilter() took it; empty for none. */
    Q_PROPERTY(QString where READ where NOTIFY filterChanged)
    /** How many there are in each municipality, by its id, wherever the filter looks. */
    Q_PROPERTY(QVariantMap placeCounts READ placeCounts NOTIFY placesCounted)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    /** False while only the first screen is there. */
    Q_PROPERTY(bool whole READ isWhole NOTIFY countChanged)
    /** Every vacancy of the register, whatever the filter. */
    Q_PROPERTY(qint64 total READ total NOTIFY countChanged)
    /** The same vacancies for a map. */
    Q_PROPERTY(MapMarks *marks READ marks CONSTANT)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    explicit VacancyListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QStringList statusGroups() const { return m_groups; }
    QStringList associationKeys() const { return m_filter.associationKeys; }
    QVariantList municipalityIds() const;
    double roomsMin() const { return m_filter.halfRoomsMin.value_or(0) / 2.0; }
    qint64 grossColdMaxCents() const { return m_filter.grossColdMax.value_or(Cents{}).value; }
    QDate freeBy() const { return m_filter.freeBy; }
    bool staleOnly() const { return m_staleOnly; }
    int staleDays() const { return m_staleDays; }
    QString text() const { return m_filter.text; }
    QString where() const { return m_where; }
    bool isFiltered() const { return !m_filter.isEmpty() || !m_groups.isEmpty() || m_staleOnly; }
    QVariantMap placeCounts() const { return m_placeCounts; }
    bool isWhole() const { return m_isWhole; }
    qint64 total() const { return m_total; }
    int sortColumn() const;
    bool sortDescending() const { return m_order.descending; }

    void setStatusGroups(const QStringList &groups);
    void setAssociationKeys(const QStringList &keys);
    void setMunicipalityIds(const QVariantList &ids);
    void setRoomsMin(double rooms);
    void setGrossColdMaxCents(qint64 cents);
    void setFreeBy(QDate day);
    void setStaleOnly(bool on);
    void setText(const QString &text);
    Q_INVOKABLE void resetFilter();
    /** Takes a saved filter in place of all others; false, and told, where it cannot be read. */
    Q_INVOKABLE bool applyFilter(const QString &text);
    /** All that is set, as text for a saved search. */
    Q_INVOKABLE QString filterAsText() const;

    MapMarks *marks() { return &m_marks; }
    Q_INVOKABLE qint64 idAt(int row) const;
    /** The ids of the whole list, in its order. */
    Q_INVOKABLE QVariantList allIds() const;
    /** The ids in these rows. */
    Q_INVOKABLE QVariantList idsAt(const QList<int> &rows) const;
    /** Statuses that can follow for some of these rows, as statusOptions() gives them. */
    Q_INVOKABLE QVariantList nextStatusesAt(const QList<int> &rows) const;
    /** -1 where the filter leaves it out. */
    Q_INVOKABLE int rowOfId(qint64 id) const;

Q_SIGNALS:
    void filterChanged();
    void orderChanged();
    void placesCounted();

protected:
    void reload() override;
    void readTexts(const QList<int> &columns, qsizetype most, const Texts &then) override;

private:
    static constexpr int pageSize = 120;

    template<class T> void setFilter(T &member, const T &value);
    VacancyQuery wanted() const;
    const VacancyRow *row(int row) const;
    void fetchAround(int row) const;
    void show(const FoundVacancies &found);
    Progress whileWanted(quint64 request) const;
    void loadStock(const VacancyQuery &query, quint64 request);
    void chooseMarks(const VacancyQuery &query, quint64 request);
    void loadRest(const VacancyQuery &query, quint64 request);
    void showAll(const QList<ListedVacancy> &all);
    void finish(const Result<> &outcome);
    void countPlaces(const VacancyQuery &query);
    void markPoints(const QList<VacancyPoint> &points);
    QString describe(qint64 id) const;

    VacancyFilter m_filter;
    QString m_where;
    VacancyOrder m_order;
    QStringList m_groups;
    bool m_staleOnly = false;
    QList<ListedVacancy> m_points;
    MapMarks m_marks;
    /** Every vacancy of a large register for the map, so that a filter only has to say which; null until it is read. */
    std::shared_ptr<const PlacedMarks> m_stock;
    QVariantMap m_placeCounts;
    qint64 m_total = 0;
    bool m_isWhole = true;
    int m_staleDays = ::staleDays;
    /** The newest one; shared with what still reads for an older one, which then stops. */
    std::shared_ptr<std::atomic<quint64>> m_request = std::make_shared<std::atomic<quint64>>(0);
    mutable QCache<qint64, VacancyRow> m_rows{4000};
    mutable QSet<int> m_fetching;
};
