// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/report.h"
#include "qml/reporting/printdesk.h"
#include <QFutureWatcher>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>
#include <memory>

struct Preview;

/** One report: what stands in it, and what can be done with it: made, counted anew, looked at, released, given away as a file. */
class ReportDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 for none. */
    Q_PROPERTY(qint64 reportId READ reportId WRITE setReportId NOTIFY reportIdChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    /** {number, title, kind, kindText, isReleased, isCounted, state, period, author, counted, released, hasEnded, texts: [{label, text}]}
     */
    Q_PROPERTY(QVariantMap report READ report NOTIFY changed)
    /** {value, text} of the periods that a report of this kind is likely about, the last one that has ended first. */
    Q_PROPERTY(QVariantMap proposals READ proposals CONSTANT)
    /** A job runs that makes, counts or releases. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /** Why the last wish was refused; empty where it was not. */
    Q_PROPERTY(QString error READ error NOTIFY busyChanged)
    /** The pages as addresses that hold the pictures; the last good ones while there is an error. */
    Q_PROPERTY(QStringList pages READ pages NOTIFY previewed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY previewed)
    Q_PROPERTY(bool previewing READ isPreviewing NOTIFY previewed)
    /** Why there are no pages. */
    Q_PROPERTY(QString previewError READ previewError NOTIFY previewed)

public:
    explicit ReportDesk(QObject *parent = nullptr);
    ~ReportDesk() override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 reportId() const { return m_reportId; }
    void setReportId(qint64 id);
    bool isLoaded() const { return m_report.id != 0 && m_report.id == m_reportId; }
    QVariantMap report() const;
    QVariantMap proposals() const;
    bool isBusy() const { return m_isBusy; }
    QString error() const { return m_error; }
    QStringList pages() const { return m_pages; }
    int pageCount() const { return m_pageCount; }
    bool isPreviewing() const { return m_watcher != nullptr; }
    QString previewError() const { return m_previewError; }

    /** A draft of this kind ("Steering", "Council") over these days as typed, counted at once. */
    Q_INVOKABLE void create(const QString &kind, const QString &from, const QString &until, const QString &author);
    /** Counts anew; the pages follow. */
    Q_INVOKABLE void count();
    /** By the person of this name; nothing of it changes afterwards. */
    Q_INVOKABLE void release(const QString &who);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void preview();
    /** Stops what is being painted, and forgets the pages. */
    Q_INVOKABLE void dropPreview();
    /** @p ending is "pdf", "html", "odt" or "csv". No @p file: opened with the desktop's program. */
    Q_INVOKABLE void exportTo(const QString &ending, const QUrl &file);
    /** "BR-2026-00001 Sachstandsbericht 1. Halbjahr 2026.pdf", without a folder. */
    Q_INVOKABLE QString fileName(const QString &ending) const;
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void workspaceChanged();
    void reportIdChanged();
    void changed();
    void busyChanged();
    void previewed();
    void created(qint64 id);
    void counted();
    void released();
    void removed();
    void written(const QString &path);
    void done(const QString &sentence);

private:
    void load();
    void begin();
    void finish(const Error *error);
    void showPages(const Result<Preview> &preview);
    /** Runs one piece of work in the background, with its errors told here. */
    template<class Work, class Then> void run(const QString &title, Work work, Then then);

    QPointer<Workspace> m_workspace;
    PrintDesk m_printing;
    qint64 m_reportId = 0;
    Report m_report;
    QString m_error;
    bool m_isBusy = false;
    std::unique_ptr<QFutureWatcherBase> m_watcher;
    QStringList m_pages;
    int m_pageCount = 0;
    QString m_previewError;
};
