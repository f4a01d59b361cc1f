// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/recent.h"
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class Machine;

/** The register that is open and the person acting on it; handed to every page. */
class Workspace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY opened)
    /** True between a request to open and its answer. */
    Q_PROPERTY(bool isOpening READ isOpening NOTIFY opened)
    Q_PROPERTY(bool isSample READ isSample NOTIFY opened)
    Q_PROPERTY(QString title READ title NOTIFY opened)
    /** File path or server address without password. */
    Q_PROPERTY(QString location READ location NOTIFY opened)
    Q_PROPERTY(QString actorName READ actorName WRITE setActorName NOTIFY actorChanged)
    Q_PROPERTY(QString actorOffice READ actorOffice WRITE setActorOffice NOTIFY actorChanged)
    /** What the next undo or redo would do, in words: "Reservierung LR-2026-00412". */
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged)
    Q_PROPERTY(RecentModel *recent READ recent CONSTANT)

public:
    explicit Workspace(QObject *parent = nullptr);

    /** Reads and keeps the list of recent registers and the person's name there. */
    void setMachine(Machine *machine);

    bool isOpen() const { return !m_location.isEmpty(); }
    bool isOpening() const { return m_opening; }
    bool isSample() const { return m_sample; }
    QString title() const { return m_title; }
    QString location() const { return m_location; }
    QString actorName() const { return m_actorName; }
    QString actorOffice() const { return m_actorOffice; }
    QString undoText() const { return {}; }
    QString redoText() const { return {}; }
    bool canUndo() const { return false; }
    bool canRedo() const { return false; }
    RecentModel *recent() const { return m_recent; }

    void setActorName(const QString &name);
    void setActorOffice(const QString &office);

    Q_INVOKABLE void openFile(const QUrl &file);
    /** Makes a new register; with @p sample the made-up one for practice. An empty @p file puts the sample into a temporary folder. */
    Q_INVOKABLE void createFile(const QUrl &file, bool sample);
    Q_INVOKABLE void openServer(const QString &address);
    Q_INVOKABLE void close();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void opened();
    void actorChanged();
    void historyChanged();
    /** @p sentence is for the person, @p details for whoever helps them. */
    void failed(const QString &sentence, const QString &details);

private:
    void show(const QString &location, const QString &title, bool sample);

    Machine *m_machine = nullptr;
    RecentModel *m_recent;
    QString m_location;
    QString m_title;
    QString m_actorName;
    QString m_actorOffice;
    bool m_opening = false;
    bool m_sample = false;
};
