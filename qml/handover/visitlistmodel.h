// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/visits.h"
#include "qml/app/querymodel.h"
#include "qml/map/mapmarks.h"
#include "qml/placement/namedareas.h"
#include <QtQml/qqmlregistration.h>

/** The voluntary visits that a filter lets through, the most urgent first, with their marks for a map. */
class VisitListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Of "due", "ahead", "done", "cancelled"; empty for what is planned: the first two. */
    Q_PROPERTY(QStringList states READ states WRITE setStates NOTIFY filterChanged)
    /** First and last day as one writes them; what is no day stays with why. */
    Q_PROPERTY(QString from READ from NOTIFY filterChanged)
    Q_PROPERTY(QString until READ until NOTIFY filterChanged)
    Q_PROPERTY(QString fromError READ fromError NOTIFY filterChanged)
    Q_PROPERTY(QString untilError READ untilError NOTIFY filterChanged)
    Q_PROPERTY(QString spanText READ spanText NOTIFY filterChanged)
    /** 0 for any. */
    Q_PROPERTY(qint64 sponsorId READ sponsorId WRITE setSponsorId NOTIFY filterChanged)
    /** Key of a municipality or an association; empty for all. */
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY filterChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    /** {value, text} of each. */
    Q_PROPERTY(QVariantList stateOptions READ stateOptions CONSTANT)
    Q_PROPERTY(QVariantList areaOptions READ areaOptions NOTIFY countChanged)
    Q_PROPERTY(QVariantList sponsorOptions READ sponsorOptions NOTIFY countChanged)
    /** Every visit of the register, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    /** The same visits for a map. */
    Q_PROPERTY(MapMarks *marks READ marks CONSTANT)
    /** Those whose day has come, of all. */
    Q_PROPERTY(int waiting READ waiting NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    explicit VisitListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QString text() const { return m_filter.text; }
    QStringList states() const { return m_states; }
    QString from() const { return m_from; }
    QString until() const { return m_until; }
    QString fromError() const;
    QString untilError() const;
    /** "ab 01.12.2026", "01.12.2026 bis 31.12.2026"; empty for any day. */
    QString spanText() const;
    qint64 sponsorId() const { return m_filter.sponsorId; }
    QString area() const { return m_filter.area; }
    bool isFiltered() const;
    QVariantList stateOptions() const;
    QVariantList areaOptions() const;
    QVariantList sponsorOptions() const;
    int total() const { return m_total; }
    int waiting() const { return m_waiting; }
    MapMarks *marks() { return &m_marks; }
    int sortColumn() const { return m_sortColumn; }
    bool sortDescending() const { return m_descending; }

    void setText(const QString &text);
    void setStates(const QStringList &states);
    Q_INVOKABLE void setFrom(const QString &typed);
    Q_INVOKABLE void setUntil(const QString &typed);
    void setSponsorId(qint64 id);
    void setArea(const QString &key);
    Q_INVOKABLE void resetFilter();

    Q_INVOKABLE qint64 idAt(int row) const;
    /** -1 where the filter leaves it out. */
    Q_INVOKABLE int rowOfId(qint64 id) const;
    /** The day of a row: "2026-12-03". */
    Q_INVOKABLE QString dayAt(int row) const;

Q_SIGNALS:
    void filterChanged();
    void orderChanged();

protected:
    void reload() override;

private:
    struct Found {
        QList<VisitRow> rows = {};
        int total = 0;
        int waiting = 0;
        QList<NamedArea> areas = {};
    };
    void filterBy(const VisitFilter &filter);
    void take(const Found &found);
    bool isShown(const VisitRow &row) const;
    void arrange(QList<VisitRow> &rows) const;
    /** For the tip of the map, and to be spoken. */
    QString describe(qint64 id) const;

    VisitFilter m_filter;
    QStringList m_states;
    QString m_from;
    QString m_until;
    QList<VisitRow> m_rows;
    QHash<qint64, qsizetype> m_places;
    /** Names of sponsors by id, of all rows seen. */
    QMap<qint64, QString> m_sponsors;
    QList<NamedArea> m_areas;
    MapMarks m_marks;
    int m_total = 0;
    int m_waiting = 0;
    int m_sortColumn = 0;
    bool m_descending = false;
};
