// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/municipality.h"
#include "core/register/settinginput.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One setting of the register: label, what was typed, and what is wrong with it. */
class SettingEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SettingsForm.entries()")
    Q_PROPERTY(QString label READ label CONSTANT)
    /** Stands in the label: "Tagen", "€ je m²". */
    Q_PROPERTY(QString unit READ unit CONSTANT)
    Q_PROPERTY(QString hint READ hint CONSTANT)
    Q_PROPERTY(bool numeric READ isNumeric CONSTANT)
    /** {value, text} to choose from; empty for what is typed. */
    Q_PROPERTY(QVariantList options READ options NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    SettingEntry(SettingField field, QObject *parent) : QObject(parent), m_field(field) { }

    SettingField field() const { return m_field; }
    QString label() const { return labelOf(m_field); }
    QString unit() const;
    QString hint() const;
    bool isNumeric() const { return m_field >= SettingField::StaleDays; }
    QVariantList options() const { return m_options; }
    QString text() const { return m_text; }
    QString error() const { return m_error; }
    bool isEdited() const { return m_edited; }

    Q_INVOKABLE void commit(const QString &text);
    void setOptions(const QVariantList &options);
    /** Shows what is stored and forgets what was typed. */
    void reset(const QString &text);
    void setError(const QString &error);

Q_SIGNALS:
    void changed();
    void edited();

private:
    SettingField m_field;
    QVariantList m_options;
    QString m_text;
    QString m_error;
    bool m_edited = false;
};

/** The register's settings, the same for everybody who opens it: typed here, kept by save() as one step. */
class SettingsForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY edited)
    Q_PROPERTY(bool busy READ isBusy NOTIFY edited)

public:
    explicit SettingsForm(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    Q_INVOKABLE QList<SettingEntry *> entries() const { return m_entries; }
    bool isDirty() const;
    int errorCount() const;
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void save();
    Q_INVOKABLE void revert();

Q_SIGNALS:
    void workspaceChanged();
    void edited();
    void saved();
    /** Not saved; the fields say why. */
    void refused();

private:
    struct Loaded {
        RegisterSettings settings = {};
        QList<District> districts = {};
    };
    void reload();
    void show(const Loaded &loaded);
    void check();

    QPointer<Workspace> m_workspace;
    QList<SettingEntry *> m_entries;
    RegisterSettings m_stored;
    bool m_busy = false;
};
