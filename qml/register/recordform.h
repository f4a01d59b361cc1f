// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/finding.h"
#include "qml/app/workspace.h"
#include "qml/register/formfield.h"
#include <QPointer>

/** Base of all entry forms: fields by group, checks after every change, what is unsaved. */
class RecordForm : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** Something differs from what is stored. */
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY edited)
    /** Loading or saving. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    virtual bool isDirty() const = 0;
    int errorCount() const;
    bool isBusy() const { return m_busy; }

    /** The fields of a group, or those of a list of names, in order. */
    Q_INVOKABLE QList<FormField *> fieldsOf(const QString &group) const;
    Q_INVOKABLE QList<FormField *> fieldsNamed(const QStringList &names) const;
    Q_INVOKABLE FormField *field(const QString &name) const;
    /** Null where nothing is wrong. */
    Q_INVOKABLE FormField *firstError() const;
    Q_INVOKABLE virtual void save() = 0;
    /** Back to what is stored. */
    Q_INVOKABLE virtual void revert() = 0;

Q_SIGNALS:
    void workspaceChanged();
    void edited();
    void busyChanged();
    void saved(qint64 id);
    /** Not saved because of errors in fields, or of what failed() of the workspace says. */
    void refused();

protected:
    /** Makes a field for each that the catalogue has for @p record; the gadget is a member of the form. */
    void addRecord(const char *record, const QMetaObject &meta, void *gadget);
    /** What the rules say about the values as they are. */
    virtual QList<Finding> findings() const = 0;
    /** Shows findings at their fields. */
    void check();
    void resetFields();
    /** What was typed and means nothing, by field; and the way back after a crash. */
    QMap<QString, QString> unreadable() const;
    bool hasUnreadable() const { return !unreadable().isEmpty(); }
    void setBusy(bool busy);

private:
    QPointer<Workspace> m_workspace;
    QList<FormField *> m_fields;
    bool m_busy = false;
};
