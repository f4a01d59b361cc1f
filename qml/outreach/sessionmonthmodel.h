// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/month.h"
#include "qml/outreach/sessionlistmodel.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The weeks of a month with their sessions and tasks, in words; follows changes by itself. */
class SessionMonthModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** Whose filter holds here, too. */
    Q_PROPERTY(SessionListModel *list READ list WRITE setList NOTIFY listChanged REQUIRED)
    /** The day that is marked: its month is shown. As 2026-12-03. */
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY dayChanged)
    /** "Dezember 2026". */
    Q_PROPERTY(QString title READ title NOTIFY dayChanged)
    /** Number of the marked day in `days`. */
    Q_PROPERTY(int current READ current NOTIFY changed)
    /**
     * {day, number, week, isMonth, isToday, isFree, holiday, spoken, entries} of 28 to 42 days from a Monday on; `entries` as
     * {kind ("session", "task"), id, time, text, word, mark, isQuiet}, a task also with sessionId and landlordId.
     */
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)
    /** Whole weeks among them. */
    Q_PROPERTY(int weeks READ weeks NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit SessionMonthModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    SessionListModel *list() const { return m_list; }
    void setList(SessionListModel *list);
    QString day() const { return m_day.toString(Qt::ISODate); }
    void setDay(const QString &day);
    QString title() const;
    int current() const;
    QVariantList days() const { return m_days; }
    int weeks() const { return static_cast<int>(m_days.size()) / 7; }
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    Q_INVOKABLE void moveDays(int by);
    Q_INVOKABLE void moveMonths(int by);
    Q_INVOKABLE void goToday();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void workspaceChanged();
    void listChanged();
    void dayChanged();
    void changed();

private:
    void setDate(QDate day);
    void show(const QList<MonthDay> &days);

    QPointer<Workspace> m_workspace;
    QPointer<SessionListModel> m_list;
    QDate m_day;
    /** First of the grid that is shown; invalid before the first. */
    QDate m_first;
    QVariantList m_days;
    QString m_error;
    bool m_loading = false;
    quint64 m_newest = 0;
};
