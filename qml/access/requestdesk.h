// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/requests.h"
#include "core/access/restrictions.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** Requests of persons, and whose data are restricted or objected to; follows changes by itself. */
class RequestDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /**
     * {id, version, number, kind, kindText, subjectKind, subjectUid, subject, subjectText, received, due, left, judgement, isOpen,
     * isChecked, answered, note}, open ones first.
     */
    Q_PROPERTY(QVariantList requests READ requests NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    /** Those whose day is over. */
    Q_PROPERTY(int lateCount READ lateCount NOTIFY changed)
    /** {id, version, kind, kindText, subject, subjectText, details, holds}, those that hold first. */
    Q_PROPERTY(QVariantList restrictions READ restrictions NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    /** Who fits what was typed: {kind, uid, name, details}. */
    Q_PROPERTY(QVariantList matches READ matches NOTIFY matchesChanged)
    Q_PROPERTY(QString searched READ searched NOTIFY matchesChanged)
    /** What stands against deleting the data of the request last asked about, in sentences. */
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY reasonsChanged)
    /** Why the last thing was not kept; empty where it was. */
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY refusalChanged)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList requests() const { return m_requests; }
    int openCount() const { return m_open; }
    int lateCount() const { return m_late; }
    QVariantList restrictions() const { return m_restrictions; }
    bool isLoading() const { return m_loading; }
    QVariantList matches() const { return m_matches; }
    QString searched() const { return m_searched; }
    QStringList reasons() const { return m_reasons; }
    QString refusal() const { return m_refusal; }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void search(const QString &typed);
    /** The last day to answer a request that came on this day, in words; empty where it is none. */
    Q_INVOKABLE QString dueText(const QString &received) const;
    /** Today, as it is typed and shown. */
    Q_INVOKABLE static QString todayText();
    /** @p answers: {kind, subjectKind, subjectUid, subject, received, isChecked, note}. Follows with kept(number). */
    Q_INVOKABLE void add(const QVariantMap &answers);
    Q_INVOKABLE void setChecked(qint64 id, bool isChecked);
    Q_INVOKABLE void setNote(qint64 id, const QString &note);
    Q_INVOKABLE void answer(qint64 id, int version);
    Q_INVOKABLE void reopen(qint64 id, int version);
    Q_INVOKABLE void askReasons(const QString &subjectKind, const QString &subjectUid);
    /** @p kind is "Restriction" or "Objection". Follows with kept(). */
    Q_INVOKABLE void restrictSubject(const QString &kind, const QString &subjectKind, const QString &subjectUid, const QString &reason);
    /** Who a record of another page is about; follows with identified(person, what), of which @p what comes back. */
    Q_INVOKABLE void identify(const QString &subjectKind, qint64 id, const QString &what);
    /** Follows with recordFound(kind, id): where the record stands. */
    Q_INVOKABLE void findRecord(const QString &subjectKind, const QString &subjectUid);
    Q_INVOKABLE void lift(qint64 id, int version, const QString &reason);

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void matchesChanged();
    void reasonsChanged();
    void refusalChanged();
    /** @p person is {kind, uid, name}. */
    void identified(const QVariantMap &person, const QString &what);
    void recordFound(const QString &kind, qint64 id);
    /** Something was kept; @p number is that of a new request, else empty. */
    void kept(const QString &number);
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    void reload();
    template<class Value> void change(const std::function<Result<Value>(Sql &)> &task,
        const std::function<QString(const Value &)> &sentence, const std::function<QString(const Value &)> &number = {});
    std::optional<SubjectRequest> requestOf(qint64 id) const;

    QPointer<Workspace> m_workspace;
    QVariantList m_requests;
    QVariantList m_restrictions;
    QVariantList m_matches;
    QStringList m_reasons;
    QList<SubjectRequest> m_kept;
    QString m_searched;
    QString m_wanted;
    QString m_refusal;
    int m_open = 0;
    int m_late = 0;
    bool m_loading = true;
    bool m_busy = false;
};
