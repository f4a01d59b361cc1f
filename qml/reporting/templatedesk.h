// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/template.h"
#include "qml/app/workspace.h"
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>

struct Preview;

/** The templates of papers: read, changed for this register, looked at with made-up values while one types. */
class TemplateDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {name, label, isChanged} of all; changed ones are the register's own. */
    Q_PROPERTY(QVariantList templates READ templates NOTIFY changed)
    /** The one at hand. */
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    /** What was typed, else what is kept. */
    Q_PROPERTY(QString text READ text NOTIFY textReplaced)
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY changed)
    /** Typed and not kept. */
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** What is wrong with the text, as a sentence, and in which line of it; 0 where no line is meant. */
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(int errorLine READ errorLine NOTIFY changed)
    /** The first pages as addresses that hold the pictures; the last good ones while there is an error. */
    Q_PROPERTY(QStringList pages READ pages NOTIFY previewed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY previewed)
    /** The pages are being painted. */
    Q_PROPERTY(bool previewing READ isPreviewing NOTIFY previewed)

public:
    explicit TemplateDesk(QObject *parent = nullptr);
    ~TemplateDesk() override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList templates() const;
    QString name() const { return m_name; }
    /** Forgets what was typed for another. */
    void setName(const QString &name);
    QString text() const { return m_text; }
    bool isChanged() const { return m_changed.contains(m_name); }
    bool isDirty() const { return m_text != m_templates.value(m_name); }
    bool isBusy() const { return m_busy; }
    QString error() const { return m_error; }
    int errorLine() const { return m_errorLine; }
    QStringList pages() const { return m_pages; }
    int pageCount() const { return m_pageCount; }
    bool isPreviewing() const { return m_watcher != nullptr || m_pause.isActive(); }

    /** What the person types; looked at after a pause. */
    Q_INVOKABLE void type(const QString &text);
    /** Keeps the text as this register's own. */
    Q_INVOKABLE void keep();
    /** Back to the program's own text, as a step that can be undone. */
    Q_INVOKABLE void reset();
    /** Forgets what was typed. */
    Q_INVOKABLE void revert();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    /** The text is another one, not by typing. */
    void textReplaced();
    void previewed();
    void done(const QString &sentence);
    /** Not kept; `error` says why. */
    void refused();

private:
    struct Loaded {
        Templates templates = {};
        QStringList changed = {};
    };
    void reload();
    void show(const Loaded &loaded);
    void preview();
    void shown(const Result<Preview> &preview);
    void stopPreview();
    void setError(const std::optional<Error> &error);

    QPointer<Workspace> m_workspace;
    Templates m_templates;
    QStringList m_changed;
    QString m_name;
    QString m_text;
    QString m_error;
    int m_errorLine = 0;
    bool m_busy = false;
    QTimer m_pause;
    std::unique_ptr<QFutureWatcherBase> m_watcher;
    QStringList m_pages;
    int m_pageCount = 0;
};
