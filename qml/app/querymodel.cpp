// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/querymodel.h"
#include "core/base/words.h"

QueryModel::QueryModel(QStringList tables, QObject *parent) : QAbstractTableModel(parent), m_tables(std::move(tables))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_loading = true;
        Q_EMIT loadingChanged();
        reload();
    });
}

void QueryModel::setWorkspace(Workspace *workspace)
{
    if (workspace == m_workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &QueryModel::refresh);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (std::ranges::any_of(tables, [this](const QString &table) { return m_tables.contains(table); })) refresh();
        });
        refresh();
    }
    Q_EMIT workspaceChanged();
}

void QueryModel::refresh()
{
    if (m_workspace && m_workspace->isOpen()) m_soon.start(0);
}

void QueryModel::loaded(const Result<> &outcome)
{
    m_loading = false;
    m_error = outcome ? QString() : sentence(outcome.error());
    Q_EMIT loadingChanged();
    Q_EMIT countChanged();
}

void QueryModel::collect(const QList<int> &columns, qsizetype most, const Texts &then)
{
    if (!m_loading && !m_soon.isActive()) return readTexts(columns, most, then);
    const auto again = [this, columns, most, then] { collect(columns, most, then); };
    connect(this, &QueryModel::loadingChanged, this, again, Qt::SingleShotConnection);
}

void QueryModel::readTexts(const QList<int> &columns, qsizetype most, const Texts &then)
{
    QList<QStringList> rows;
    for (int row = 0; row < std::min<qsizetype>(most, rowCount()); ++row) {
        QStringList texts;
        for (const int column : columns) texts += index(row, column).data().toString();
        rows += texts;
    }
    then(rows);
}
