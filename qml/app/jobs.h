// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QtQml/qqmlregistration.h>
#include <memory>

/** The long work that is running, for the status bar: what, how far, cancel. */
class Jobs : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Workspace.jobs")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Title = Qt::UserRole,
        Percent,
        Text
    };

    using QAbstractListModel::QAbstractListModel;
    ~Jobs() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_jobs.size()); }
    Q_INVOKABLE void cancel(int row);

    /** Runs work(progress) in the background and then(result) here, once it is through. */
    template<class Work, class Then> void run(const QString &title, Work work, Then then)
    {
        using R = std::invoke_result_t<Work, const Progress &>;
        auto *watcher = new QFutureWatcher<R>(this);
        follow(watcher, title);
        connect(watcher, &QFutureWatcher<R>::finished, this, [this, watcher, then = std::move(then)] {
            R outcome = fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
            if (watcher->future().resultCount() > 0) outcome = watcher->future().takeResult();
            drop(watcher);
            then(std::move(outcome));
        });
        watcher->setFuture(startJob(std::move(work)));
    }

Q_SIGNALS:
    void countChanged();

private:
    struct Job {
        QFutureWatcherBase *watcher;
        QString title;
        int percent = -1;
        QString text = {};
    };
    void follow(QFutureWatcherBase *watcher, const QString &title);
    void drop(QFutureWatcherBase *watcher);
    int rowOf(const QFutureWatcherBase *watcher) const;

    QList<Job> m_jobs;
};
