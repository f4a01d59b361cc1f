// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/words.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** A file on its way in: read in the background and compared, shown, then kept as one step or dropped. */
class FileImport : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /** "idle", "reading", "staged", "keeping", "kept" or "failed". */
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString state() const { return m_state; }
    QString fileName() const;
    QString error() const { return m_error; }

    Q_INVOKABLE void drop();

Q_SIGNALS:
    void changed();
    /** Kept: "258 neu, 0 geändert". */
    void kept(const QString &summary);

protected:
    explicit FileImport(QObject *parent) : QObject(parent) { }

    /** Forgets what was read. */
    virtual void forget() = 0;
    /**
     * Runs work(database, path, progress) in the background under @p title, in which %1 is the file; take() gets what it read. Cancelled
     * work drops the file.
     */
    template<class Work, class Take> void stage(const QUrl &file, const QString &title, Work work, Take take);
    /** Runs @p merge as one step; summary() says what it did. */
    template<class Merge, class Summary> void keepStaged(Merge merge, Summary summary);

private:
    void go(const QString &state, const QString &error = {});

    QPointer<Workspace> m_workspace;
    QString m_state = QStringLiteral("idle");
    QString m_file;
    QString m_error;
};

template<class Work, class Take> void FileImport::stage(const QUrl &file, const QString &title, Work work, Take take)
{
    const bool isBusy = m_state == QLatin1StringView("reading") || m_state == QLatin1StringView("keeping");
    if (!m_workspace || !m_workspace->isOpen() || isBusy) return;
    m_file = file.toLocalFile();
    forget();
    go(QStringLiteral("reading"));
    // The register stays open while its file is read, even where the person closes it meanwhile.
    const auto job = [database = m_workspace->sharedDatabase(), path = m_file, work](
                         const Progress &progress) { return work(*database, path, progress); };
    using Staged = std::invoke_result_t<decltype(job), const Progress &>;
    const QPointer<FileImport> self(this);
    m_workspace->jobs()->run(title.arg(fileName()), job, [self, take](const Staged &staged) {
        if (!self) return;
        if (staged) {
            take(*staged);
            self->go(QStringLiteral("staged"));
        } else if (staged.error().kind == Error::Kind::Cancelled) {
            self->drop();
        } else {
            self->go(QStringLiteral("failed"), sentence(staged.error()));
        }
    });
}

template<class Merge, class Summary> void FileImport::keepStaged(Merge merge, Summary summary)
{
    if (!m_workspace || m_state != QLatin1StringView("staged")) return;
    go(QStringLiteral("keeping"));
    using Done = std::invoke_result_t<Merge, Sql &>;
    m_workspace->write(this, merge, [this, summary](const Done &done) {
        if (!done) return go(QStringLiteral("failed"), sentence(done.error()));
        go(QStringLiteral("kept"));
        Q_EMIT kept(summary(*done));
    });
}
