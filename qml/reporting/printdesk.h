// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/querymodel.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

struct Print;

/** What became of a paper, and what whoever printed it should know. */
struct PrintedPaper {
    int pages = 0;
    QStringList remarks = {};
};

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
    /**
     * @p paper is "attendance", "minutes", "handout" or "easyHandout" of the session with this id; @p number names the job and the file.
     * No @p file: opened.
     */
    Q_INVOKABLE void printSession(const QString &paper, qint64 session, const QString &number, const QString &ending, const QUrl &file);
    /**
     * @p letter is "invitation" or "thanks", @p format "pdf", "html" or "eml"; @p everybody also to those who want another way, @p oneFile
     * all in one PDF. lettersWritten() says whom they are to; nothing is marked as sent.
     */
    Q_INVOKABLE void writeLetters(const QString &letter, qint64 session, const QString &number, const QString &format, bool everybody,
        bool oneFile, const QUrl &folder);
    /** Notes that the invitations of these participations, as lettersWritten() names them, went out today. */
    Q_INVOKABLE void noteSent(qint64 session, const QVariantList &participations);
    /** Makes a paper at a path, in the background. */
    using Make = std::function<Result<PrintedPaper>(Database &, const QString &path, const Progress &)>;
    /** The same for any paper; @p title names the job and, without a @p file, what is opened. */
    void make(const QString &title, const Make &work, const QString &ending, const QUrl &file);
    /** The suggested name of a file, without a folder. */
    Q_INVOKABLE static QString fileName(const QString &title, const QString &ending);

Q_SIGNALS:
    /** A paper is finished. */
    void printed(const QString &path, int pages);
    /** Letters stand in the folder; @p leftOut says whom none was written to, and why. */
    void lettersWritten(const QString &folder, const QVariantList &participations, const QStringList &leftOut);

private:
    using Load = std::function<Result<Print>(Sql &)>;
    void run(const QString &title, const Load &load, const QString &ending, const QUrl &file);

    QPointer<Workspace> m_workspace;
};
