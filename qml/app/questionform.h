// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** A step that asks a few questions before it is done: what is asked, what was answered, what is wrong with it. */
class QuestionForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("StatusForm, PlacingForm")
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** A step waits for its answers. */
    Q_PROPERTY(bool active READ isActive NOTIFY begun)
    /** {name, label, kind, hint, options, optional} of what is asked; kind is "text", "date", "moment", "choice" or "check". */
    Q_PROPERTY(QVariantList questions READ questions NOTIFY begun)
    /** What was answered, and what is wrong with it, by name. */
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isActive() const { return m_active; }
    QVariantList questions() const { return m_questions; }
    QVariantMap answers() const { return m_answers; }
    QVariantMap errors() const { return m_errors; }
    bool isBusy() const { return m_busy; }

    /** Takes an answer; a day as it was typed. */
    Q_INVOKABLE void answer(const QString &name, const QVariant &value);
    Q_INVOKABLE virtual void commit() = 0;
    Q_INVOKABLE virtual void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void begun();
    void changed();
    /** Not done because of this answer; empty where something else stands in the way. */
    void refused(const QString &name);
    void done(const QString &sentence);

protected:
    void addQuestion(const QVariantMap &question, const QVariant &answer = {});
    bool isAsked(const QString &name) const;
    void setError(const QString &name, const QString &sentence) { m_errors[name] = sentence; }
    void clearErrors() { m_errors.clear(); }
    /** The questions stand, and nobody was asked yet. */
    void open();
    void setBusy(bool busy);
    /** False where a day cannot be read, which is then shown. */
    bool checkDays();
    /** Shows what is wrong with the first answer that has an error. */
    void refuseFirst();
    QString text(const QString &name) const { return m_answers.value(name).toString().trimmed(); }
    QDate day(const QString &name) const;
    QDateTime moment(const QString &name) const;

private:
    /** Writes days as they are written here; the name of the first answer that is none. */
    QString readDays();

    QPointer<Workspace> m_workspace;
    QVariantList m_questions;
    QVariantMap m_answers;
    QVariantMap m_errors;
    bool m_active = false;
    bool m_busy = false;
};
