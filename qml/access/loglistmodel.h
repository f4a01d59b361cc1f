// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/audit.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** A list of what was done, the newest first, that grows by pages as one goes down; the filter is that of the change log. */
class LogListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AuditListModel, ReadingListModel, TrashListModel")
    /** Number, name or uid of a record. */
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** A name of personOptions; empty for anybody. */
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY filterChanged)
    /** A value of kindOptions; empty for any. */
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged)
    /** First and last day as one writes them; what is no day stays with why. */
    Q_PROPERTY(QString from READ from NOTIFY filterChanged)
    Q_PROPERTY(QString until READ until NOTIFY filterChanged)
    Q_PROPERTY(QString fromError READ fromError NOTIFY filterChanged)
    Q_PROPERTY(QString untilError READ untilError NOTIFY filterChanged)
    Q_PROPERTY(QString spanText READ spanText NOTIFY filterChanged)
    /** What a page asked for by table and id: "Leerstand LR-2026-00412"; empty where it asked for nothing. */
    Q_PROPERTY(QString recordTitle READ recordTitle NOTIFY filterChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY filterChanged)
    Q_PROPERTY(QVariantList personOptions READ personOptions NOTIFY reloaded)
    Q_PROPERTY(QVariantList kindOptions READ kindOptions CONSTANT)
    /** How many there are, read or not. */
    Q_PROPERTY(int total READ total NOTIFY reloaded)

public:
    /** Rows are read by so many. */
    static constexpr int pageSize = 500;

    explicit LogListModel(QObject *parent);

    QString text() const { return m_filter.record; }
    void setText(const QString &text);
    QString person() const { return m_filter.person; }
    void setPerson(const QString &person);
    QString kind() const { return m_filter.kind; }
    void setKind(const QString &kind);
    QString from() const { return m_from; }
    QString until() const { return m_until; }
    QString fromError() const;
    QString untilError() const;
    QString spanText() const;
    QString recordTitle() const { return m_recordTitle; }
    bool isFiltered() const { return !(m_filter == AuditFilter()) || !m_from.isEmpty() || !m_until.isEmpty(); }
    QVariantList personOptions() const;
    virtual QVariantList kindOptions() const { return {}; }
    int total() const { return m_total; }
    const AuditFilter &filter() const { return m_filter; }

    Q_INVOKABLE void setFrom(const QString &typed);
    Q_INVOKABLE void setUntil(const QString &typed);
    /** Only what concerns this record; its name stands in recordTitle. */
    Q_INVOKABLE void showRecord(const QString &table, qint64 id, const QString &title);
    Q_INVOKABLE void resetFilter();

    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_hasMore && !m_isReading; }
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();

protected:
    void noteTotals(int total, const QStringList &persons);
    /** Whether a page was full, so that there may be more. */
    void notePage(qsizetype read) { m_hasMore = read == pageSize; }
    bool beginReading();
    void endReading() { m_isReading = false; }

private:
    void filterBy(const AuditFilter &filter);

    AuditFilter m_filter;
    QString m_from;
    QString m_until;
    QString m_recordTitle;
    QStringList m_persons;
    int m_total = 0;
    bool m_hasMore = false;
    bool m_isReading = false;
};

/** "heute 09:30", "20.11.2026 09:30". */
QString logMoment(const QDateTime &at);
