// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/finding.h"
#include "core/storage/record.h"
#include "qml/app/formfield.h"
#include "qml/app/workspace.h"
#include <QPointer>

/** Of three versions of a record the one that keeps what was changed here and takes the rest from the others. */
template<class T> T merged(const T &base, const T &mine, const T &theirs)
{
    T result = theirs;
    const QMetaObject &meta = T::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (qstrcmp(property.name(), "version") == 0) continue;
        const QVariant value = property.readOnGadget(&mine);
        if (toStored(value) != toStored(property.readOnGadget(&base))) property.writeOnGadget(&result, value);
    }
    return result;
}

/** Base of all entry forms: fields by group, checks after every change, what is unsaved. */
class RecordForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("VacancyForm, HouseholdForm, LandlordForm, PlaceForm, AgreementForm")
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** Something differs from what is stored. */
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY edited)
    /** Names of the fields that come first. */
    Q_PROPERTY(QStringList firstFields READ firstFields CONSTANT)
    /** {key, title, names, open} of the groups that unfold under the first fields; without `open` they begin closed. */
    Q_PROPERTY(QVariantList groups READ groups CONSTANT)
    /** Where saving would undo somebody else's change: who and when. */
    Q_PROPERTY(QString conflict READ conflict NOTIFY edited)
    /** Loading or saving. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    virtual bool isDirty() const = 0;
    int errorCount() const;
    virtual QStringList firstFields() const = 0;
    virtual QVariantList groups() const = 0;
    QString conflict() const { return m_conflict; }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE QList<FormField *> fieldsNamed(const QStringList &names) const;
    Q_INVOKABLE FormField *field(const QString &name) const;
    /** Null where nothing is wrong. */
    Q_INVOKABLE FormField *firstError() const;
    Q_INVOKABLE virtual void save() = 0;
    /** Back to what is stored. */
    Q_INVOKABLE virtual void revert() = 0;
    /** Takes the other's version of what was not changed here, and keeps what was typed. */
    Q_INVOKABLE virtual void takeOver() = 0;

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
    /** load(sql) reads the record @p id in the background, none for 0; show() gets it unless another one is wanted by then. */
    template<class Load, class Show> void open(qint64 id, Load load, Show show);
    void setConflict(const QString &sentence) { m_conflict = sentence; }
    const QList<FormField *> &allFields() const { return m_fields; }

private:
    QPointer<Workspace> m_workspace;
    QList<FormField *> m_fields;
    QString m_conflict;
    bool m_busy = false;
    qint64 m_wantedId = 0;
};

template<class Load, class Show> void RecordForm::open(qint64 id, Load load, Show show)
{
    using Opened = std::invoke_result_t<Load, Sql &>;
    m_wantedId = id;
    if (id == 0 || !m_workspace) return show({});
    setBusy(true);
    m_workspace->read(this, load, [this, id, show](const Opened &opened) {
        setBusy(false);
        if (id != m_wantedId) return;
        if (!opened) return m_workspace->tell(opened.error());
        show(*opened);
    });
}
