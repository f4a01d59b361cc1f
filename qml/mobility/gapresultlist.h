// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaprun.h"
#include "qml/app/workspace.h"
#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Results that were kept, the newest first, and on demand whether they still hold. Follows changes by itself. */
class GapResultList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** Read at least once. */
    Q_PROPERTY(bool isReady READ isReady NOTIFY countChanged)
    /** Being compared with the data of now. */
    Q_PROPERTY(bool checking READ isChecking NOTIFY checkingChanged)

public:
    enum Role {
        ResultId = Qt::UserRole,
        Title,
        /** "Dienstag, 24.11.2026 · ländlich · SZ-2026-00003" */
        About,
        /** "22.11.2026, Tina Test" */
        Made,
        /** Inhabitants in gaps, of all. */
        Figures,
        /** "good", "warn", "bad" as Verdict has them; "unknown" where nobody asked. */
        Judgement,
        /** Whether the data are still the same, in words. */
        Verdict
    };

    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    bool isReady() const { return m_isReady; }
    bool isChecking() const { return m_checking; }

    /** Makes every result again and says whether its data changed; a job that can be cancelled. */
    Q_INVOKABLE void check();
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();
    void checkingChanged();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    struct Row {
        GapResult result = {};
        QString about = {};
        QString figures = {};
        std::optional<ResultState> state = {};
    };
    using States = QHash<qint64, ResultState>;
    void reload();
    void take(const QList<GapResult> &results);

    QPointer<Workspace> m_workspace;
    std::vector<Row> m_rows;
    States m_states;
    bool m_isReady = false;
    bool m_checking = false;
};
