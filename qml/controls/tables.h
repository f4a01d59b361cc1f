// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QAbstractItemModel>
#include <QItemSelectionModel>
#include <QtQml/qqmlregistration.h>

/**
 * What a cell of a TablePane shows beside its text. A model for a TablePane answers these roles for every cell and merges
 * cellRoleNames() into its roleNames().
 */
enum CellRole {
    /** "available" … (a status mark), "good", "warn", "bad", "unknown" (a judgement), or empty. */
    MarkRole = Qt::UserRole + 1000,
    /** Ink: "", "quiet", "good", "warn", "bad". */
    ToneRole,
    /** True: heavier than its column. */
    StrongRole
};
QHash<int, QByteArray> cellRoleNames();

/** What a TablePane needs of a model and QML cannot do quickly. */
class Tables : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /** The rows as tab separated text with their titles, into the clipboard; returns it. At most 100,000 rows. */
    Q_INVOKABLE static QString copy(
        QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns, const QStringList &titles);
    /** The next row after @p from, going round, whose text in @p column starts with @p typed (folded); -1 for none. Looks at 200,000 rows
     * at most. */
    Q_INVOKABLE static int find(QAbstractItemModel *model, int column, const QString &typed, int from);
    /** Selects the rows @p from to @p to and no others. */
    Q_INVOKABLE static void selectRows(QItemSelectionModel *selection, int from, int to);
    Q_INVOKABLE static QList<int> selectedRows(const QItemSelectionModel *selection);
    Q_INVOKABLE static QString text(QAbstractItemModel *model, int row, int column);
};
