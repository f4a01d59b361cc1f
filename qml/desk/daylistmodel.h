// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/daylist.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** What waits today, one list at a time, and how much waits in each. */
class DayListModel : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** "Tasks", "Confirm", "Reservations", "Stalled" or "Imminent". */
    Q_PROPERTY(QString list READ list WRITE setList NOTIFY wantedChanged)
    /** Whose tasks: "mine", "office" or "all". */
    Q_PROPERTY(QString scope READ scope WRITE setScope NOTIFY wantedChanged)
    /** Which tasks: "due", "open" or "all". */
    Q_PROPERTY(QString span READ span WRITE setSpan NOTIFY wantedChanged)
    /** {value, text} of the lists, with how much waits in each. */
    Q_PROPERTY(QVariantList lists READ lists NOTIFY countChanged)
    /** Tasks of the person that are due, and how many of them since before today. */
    Q_PROPERTY(int dueCount READ dueCount NOTIFY countChanged)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY countChanged)
    /** Reservations that have ended and not been given back. */
    Q_PROPERTY(int expiredCount READ expiredCount NOTIFY countChanged)

public:
    explicit DayListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString list() const;
    void setList(const QString &list);
    QString scope() const { return m_scope; }
    void setScope(const QString &scope);
    QString span() const { return m_span; }
    void setSpan(const QString &span);
    QVariantList lists() const;
    int dueCount() const { return static_cast<int>(m_counts.due); }
    int overdueCount() const { return static_cast<int>(m_counts.overdue); }
    int expiredCount() const { return static_cast<int>(m_counts.expired); }

    /** {taskId, taskVersion, isOpen, title, assignee, day, tone, vacancyId, landlordId, householdId, sessionId, handoverId, visitId,
     * sponsorId, requestId, subject}; empty outside of the list.
     */
    Q_INVOKABLE QVariantMap at(int row) const;
    /** The row of a task, else of a vacancy; -1 for none. */
    Q_INVOKABLE int rowOf(qint64 taskId, qint64 vacancyId) const;

Q_SIGNALS:
    void wantedChanged();

protected:
    void reload() override;

private:
    QString text(const DayItem &item, int column) const;
    QString toneOf(const DayItem &item) const;
    void want(QString &member, const QString &value);

    DayList m_list = DayList::Tasks;
    QString m_scope = QStringLiteral("mine");
    QString m_span = QStringLiteral("due");
    QList<DayItem> m_items;
    DayCounts m_counts;
};
