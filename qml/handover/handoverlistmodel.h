// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverlist.h"
#include "qml/app/querymodel.h"
#include "qml/map/mapmarks.h"
#include "qml/placement/namedareas.h"
#include <QtQml/qqmlregistration.h>

/** The handovers that a filter lets through, in order, with their marks for a map. */
class HandoverListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Keys of statuses, kinds and of what is missing; empty for all. */
    Q_PROPERTY(QStringList statuses READ statuses WRITE setStatuses NOTIFY filterChanged)
    Q_PROPERTY(QStringList kinds READ kinds WRITE setKinds NOTIFY filterChanged)
    Q_PROPERTY(QStringList gaps READ gaps WRITE setGaps NOTIFY filterChanged)
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
    Q_PROPERTY(QVariantList statusOptions READ statusOptions CONSTANT)
    Q_PROPERTY(QVariantList kindOptions READ kindOptions CONSTANT)
    Q_PROPERTY(QVariantList gapOptions READ gapOptions CONSTANT)
    /** Associations and municipalities of the own district. */
    Q_PROPERTY(QVariantList areaOptions READ areaOptions NOTIFY countChanged)
    /** Those who stand by somebody in the list. */
    Q_PROPERTY(QVariantList sponsorOptions READ sponsorOptions NOTIFY countChanged)
    /** Every handover of the register, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    /** The same handovers for a map. */
    Q_PROPERTY(MapMarks *marks READ marks CONSTANT)
    /** Not signed though their day has come, of all. */
    Q_PROPERTY(int waiting READ waiting NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    explicit HandoverListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QString text() const { return m_filter.text; }
    QStringList statuses() const;
    QStringList kinds() const;
    QStringList gaps() const;
    QString from() const { return m_from; }
    QString until() const { return m_until; }
    QString fromError() const;
    QString untilError() const;
    /** "ab 01.12.2026", "01.12.2026 bis 31.12.2026"; empty for any day. */
    QString spanText() const;
    qint64 sponsorId() const { return m_filter.sponsorId; }
    QString area() const { return m_filter.area; }
    const HandoverFilter &filter() const { return m_filter; }
    bool isFiltered() const { return !m_filter.isEmpty() || !m_from.isEmpty() || !m_until.isEmpty(); }
    QVariantList statusOptions() const;
    QVariantList kindOptions() const;
    QVariantList gapOptions() const;
    QVariantList areaOptions() const;
    QVariantList sponsorOptions() const;
    int total() const { return m_total; }
    int waiting() const { return m_waiting; }
    MapMarks *marks() { return &m_marks; }
    int sortColumn() const;
    bool sortDescending() const { return m_order.descending; }

    void setText(const QString &text);
    void setStatuses(const QStringList &keys);
    void setKinds(const QStringList &keys);
    void setGaps(const QStringList &keys);
    Q_INVOKABLE void setFrom(const QString &typed);
    Q_INVOKABLE void setUntil(const QString &typed);
    void setSponsorId(qint64 id);
    void setArea(const QString &key);
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
    struct Found {
        QList<HandoverRow> rows = {};
        int total = 0;
        int waiting = 0;
        QList<NamedArea> areas = {};
    };
    void filterBy(const HandoverFilter &filter);
    void take(const Found &found);
    /** For the tip of the map, and to be spoken. */
    QString describe(qint64 id) const;

    HandoverFilter m_filter;
    HandoverOrder m_order;
    QString m_from;
    QString m_until;
    QList<HandoverRow> m_rows;
    QHash<qint64, qsizetype> m_places;
    /** Names of sponsors by id, of all rows seen. */
    QMap<qint64, QString> m_sponsors;
    QList<NamedArea> m_areas;
    MapMarks m_marks;
    int m_total = 0;
    int m_waiting = 0;
};
