// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/querymodel.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

struct Print;

/** Papers on their way into a file, or to the desktop's program for it; made as a job that can be cancelled. */
class PrintDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)

public:
    using QObject::QObject;

    /**
     * @p paper is "offer", "object", "payer", "certificate", "checklist", "living" (of the vacancy @p number, the household the one for
     * which it is held) or "free" (the list of free dwellings). No @p file: opened.
     */
    Q_INVOKABLE void print(const QString &paper, const QString &number, bool withAddress, const QString &ending, const QUrl &file);
    /** A list as a table shows it; @p columns are {column, title, numeric} in their order, @p filter says in words what was left out. */
    Q_INVOKABLE void printList(QueryModel *model, const QString &title, const QString &filter, const QVariantList &columns,
        const QString &ending, const QUrl &file);
    /** The suggested name of a file, without a folder. */
    Q_INVOKABLE static QString fileName(const QString &title, const QString &ending);

Q_SIGNALS:
    /** A paper is finished. */
    void printed(const QString &path, int pages);

private:
    using Load = std::function<Result<Print>(Sql &)>;
    void run(const QString &title, const Load &load, const QString &ending, const QUrl &file);

    QPointer<Workspace> m_workspace;
};
