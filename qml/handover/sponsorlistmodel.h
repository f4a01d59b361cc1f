// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsors.h"
#include "qml/app/querymodel.h"
#include "qml/placement/namedareas.h"
#include <QtQml/qqmlregistration.h>

/** The sponsors that a filter lets through, by name. */
class SponsorListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Code of a language; empty for any. */
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY filterChanged)
    /** Key of a municipality or an association; empty for all. */
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY filterChanged)
    /** Only those who can take one more household. */
    Q_PROPERTY(bool withRoomOnly READ withRoomOnly WRITE setWithRoomOnly NOTIFY filterChanged)
    /** Also those who are no longer active, or not yet. */
    Q_PROPERTY(bool withInactive READ withInactive WRITE setWithInactive NOTIFY filterChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    /** {value, text} of each; languages as far as somebody speaks them. */
    Q_PROPERTY(QVariantList languageOptions READ languageOptions NOTIFY countChanged)
    Q_PROPERTY(QVariantList areaOptions READ areaOptions NOTIFY countChanged)
    /** Every sponsor of the register, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY orderChanged)

public:
    explicit SponsorListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    QString text() const { return m_filter.text; }
    QString language() const { return m_filter.language; }
    QString area() const { return m_filter.area; }
    bool withRoomOnly() const { return m_filter.withRoomOnly; }
    bool withInactive() const { return !m_filter.activeOnly; }
    bool isFiltered() const { return !(m_filter == SponsorFilter()); }
    QVariantList languageOptions() const;
    QVariantList areaOptions() const;
    int total() const { return m_total; }
    int sortColumn() const { return m_sortColumn; }
    bool sortDescending() const { return m_descending; }

    void setText(const QString &text);
    void setLanguage(const QString &code);
    void setArea(const QString &key);
    void setWithRoomOnly(bool on);
    void setWithInactive(bool on);
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
        QList<SponsorRow> rows = {};
        QStringList languages = {};
        int total = 0;
        QList<NamedArea> areas = {};
    };
    void filterBy(const SponsorFilter &filter);
    QString cellText(const SponsorRow &row, int column) const;
    void arrange(QList<SponsorRow> &rows) const;

    SponsorFilter m_filter;
    QList<SponsorRow> m_rows;
    QStringList m_languages;
    QList<NamedArea> m_areas;
    int m_total = 0;
    int m_sortColumn = 0;
    bool m_descending = false;
};
