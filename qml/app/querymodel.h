// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

/**
 * Base of all lists: has a workspace, reloads when its tables change, and tells what a page has to show meanwhile.
 * A model overrides reload() and calls loaded() with the outcome.
 */
class QueryModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** True while the first rows are on their way. */
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    /** What went wrong, in words; empty when all is well. */
    Q_PROPERTY(QString error READ error NOTIFY loadingChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    QueryModel(QStringList tables, QObject *parent);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    int count() const { return rowCount(); }
    /** Loads anew, once per turn of the event loop however often it is asked. */
    Q_INVOKABLE void refresh();
    using Texts = std::function<void(const Result<QList<QStringList>> &)>;
    /** The texts of these columns in all rows, or in the first @p most, for paper; then(texts) follows once the list stands and they are
     * read. */
    void collect(const QList<int> &columns, qsizetype most, const Texts &then);

Q_SIGNALS:
    void workspaceChanged();
    void loadingChanged();
    void countChanged();
    /** The list was filled anew; rows are others now. */
    void reloaded();

protected:
    virtual void reload() = 0;
    /** collect() of a list that stands. */
    virtual void readTexts(const QList<int> &columns, qsizetype most, const Texts &then);
    void loaded(const Result<> &outcome);
    /** Runs find(sql) in the background; take(found) fills the list, unless it was asked for anew meanwhile. */
    template<class Find, class Take> void readNewest(Find find, Take take);

private:
    QPointer<Workspace> m_workspace;
    QStringList m_tables;
    QTimer m_soon;
    QString m_error;
    bool m_loading = false;
    quint64 m_newest = 0;
};

template<class Find, class Take> void QueryModel::readNewest(Find find, Take take)
{
    using Found = std::invoke_result_t<Find, Sql &>;
    m_workspace->read(this, std::move(find), [this, request = ++m_newest, take](const Found &found) {
        if (request != m_newest) return; // the filter has moved on
        if (found) {
            beginResetModel();
            take(*found);
            endResetModel();
        }
        loaded(found.transform([](const auto &) { }));
        Q_EMIT reloaded();
    });
}
