// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/retentionrun.h"
#include "qml/app/workspace.h"
#include <QAbstractListModel>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** The records of one kind that are due or held, for the eyes of whoever plans. */
class DueRecords : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("RetentionDesk.records")
    Q_PROPERTY(int count READ rowCount NOTIFY changed)

public:
    enum Role {
        Label = Qt::UserRole,
        /** "seit 31.01.2026" */
        Over,
        /** Why it stays; empty where it goes. */
        Hold
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const QList<DueRecord> &records);

Q_SIGNALS:
    void changed();

private:
    QList<DueRecord> m_records;
};

/** Periods, what is due, and the deletion runs of the open register; follows changes by itself. */
class RetentionDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {key, name, start, event, period, months, basis, isSet, setBy, action, due, held, soon}, in the order of the kinds. */
    Q_PROPERTY(QVariantList rules READ rules NOTIFY changed)
    Q_PROPERTY(qint64 due READ due NOTIFY changed)
    Q_PROPERTY(qint64 held READ held NOTIFY changed)
    /** The planned run, as in `runs`; empty where there is none. */
    Q_PROPERTY(QVariantMap planned READ planned NOTIFY changed)
    /** {number, day, state, isPlanned, isDone, planned, confirmed, isOwn, gone, counts: [{name, count, action}], notes}, the newest first.
     */
    Q_PROPERTY(QVariantList runs READ runs NOTIFY changed)
    /** What a run would take, or the planned one takes: {key, name, due, held, action}; only kinds with any. */
    Q_PROPERTY(QVariantList preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(qint64 previewDue READ previewDue NOTIFY previewChanged)
    Q_PROPERTY(DueRecords *records READ records CONSTANT)
    Q_PROPERTY(QString kind READ kind NOTIFY previewChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /** A run is being carried out. */
    Q_PROPERTY(bool running READ isRunning NOTIFY busyChanged)
    /** Looks when a register is opened and after runs only: for a hint beside other work. */
    Q_PROPERTY(bool quiet MEMBER m_quiet)
    /** Some may plan, but not confirm. */
    Q_PROPERTY(bool mayPlan READ mayPlan NOTIFY changed)
    /** Why the last wish was refused; empty where it was not. */
    Q_PROPERTY(QString error READ error NOTIFY busyChanged)

public:
    explicit RetentionDesk(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList rules() const;
    qint64 due() const { return dueCount(m_kinds); }
    qint64 held() const;
    QVariantMap planned() const;
    QVariantList runs() const { return m_runRows; }
    QVariantList preview() const;
    qint64 previewDue() const { return dueCount(m_preview); }
    DueRecords *records() const { return m_records; }
    QString kind() const { return m_kind; }
    bool isBusy() const { return m_busy; }
    bool isRunning() const { return m_running; }
    bool mayPlan() const { return m_workspace && allowed(m_workspace->standing(), Right::Retention).write != Extent::None; }
    QString error() const { return m_error; }

    /** Another day than today, for tests and pictures. */
    Q_INVOKABLE void setDay(const QDate &day);
    Q_INVOKABLE void setRule(const QString &key, const QString &months, const QString &basis);
    Q_INVOKABLE void resetRule(const QString &key);
    /** Shows what is due now. */
    Q_INVOKABLE void showDue();
    /** Shows what the planned run would take. */
    Q_INVOKABLE void showPlanned();
    Q_INVOKABLE void chooseKind(const QString &key);
    Q_INVOKABLE void plan();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void drop();
    Q_INVOKABLE void print(const QString &number, const QUrl &file);
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void previewChanged();
    void busyChanged();
    void ruleKept();
    void plannedNow();
    void carriedOut();
    void done(const QString &sentence);

private:
    QDate today() const { return m_day.isValid() ? m_day : QDate::currentDate(); }
    void reload();
    void begin();
    void finish(const Error *error);
    void show(const QList<DueKind> &kinds);
    void keepRuns(const QList<RetentionRun> &runs);
    QVariantMap mapOf(const RetentionRun &run) const;

    QPointer<Workspace> m_workspace;
    DueRecords *m_records;
    QDate m_day;
    QList<DueKind> m_kinds;
    QList<DueKind> m_preview;
    QList<RetentionRun> m_runs;
    QVariantList m_runRows; // made once: each look at an entry from QML would make all of them anew
    QString m_kind;
    QString m_error;
    bool m_busy = false;
    bool m_running = false;
    bool m_stale = false;
    bool m_quiet = false;
};
