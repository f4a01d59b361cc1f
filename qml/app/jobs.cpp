// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/jobs.h"

Jobs::~Jobs()
{
    for (const Job &job : std::as_const(m_jobs)) {
        job.watcher->disconnect(this);
        job.watcher->cancel();
        job.watcher->waitForFinished();
    }
}

int Jobs::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Jobs::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Job &job = m_jobs.at(index.row());
    switch (role) {
    case Title: return job.title;
    case Percent: return job.percent;
    case Text: return job.text;
    default: return {};
    }
}

QHash<int, QByteArray> Jobs::roleNames() const
{
    return {{Title, "title"}, {Percent, "percent"}, {Text, "progressText"}};
}

void Jobs::cancel(int row)
{
    if (row >= 0 && row < count()) m_jobs.at(row).watcher->cancel();
}

void Jobs::follow(QFutureWatcherBase *watcher, const QString &title)
{
    beginInsertRows({}, count(), count());
    m_jobs.append({watcher, title});
    endInsertRows();
    Q_EMIT countChanged();
    const auto tell = [this, watcher](auto change) {
        const int row = rowOf(watcher);
        if (row < 0) return;
        change(m_jobs[row]);
        Q_EMIT dataChanged(index(row), index(row));
    };
    connect(
        watcher, &QFutureWatcherBase::progressValueChanged, this, [tell](int percent) { tell([=](Job &job) { job.percent = percent; }); });
    connect(
        watcher, &QFutureWatcherBase::progressTextChanged, this, [tell](const QString &text) { tell([&](Job &job) { job.text = text; }); });
}

void Jobs::drop(QFutureWatcherBase *watcher)
{
    const int row = rowOf(watcher);
    beginRemoveRows({}, row, row);
    m_jobs.removeAt(row);
    endRemoveRows();
    watcher->deleteLater();
    Q_EMIT countChanged();
}

int Jobs::rowOf(const QFutureWatcherBase *watcher) const
{
    for (int row = 0; row < count(); ++row)
        if (m_jobs.at(row).watcher == watcher) return row;
    return -1;
}
