// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/rights.h"
#include "core/base/privatefolder.h"
#include "core/register/setting.h"
#include "core/storage/database.h"
#include "qml/app/backups.h"
#include "qml/app/drafts.h"
#include "qml/app/history.h"
#include "qml/app/jobs.h"
#include "qml/app/recent.h"
#include "qml/app/shares.h"
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class Keyring;
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
    /** Who works, in a line: name and role, or the login where nobody gave a name. */
    Q_PROPERTY(QString actorLabel READ actorLabel NOTIFY rightsChanged)
    Q_PROPERTY(QString actorOffice READ actorOffice WRITE setActorOffice NOTIFY actorChanged)
    /** What the next undo or redo would do, in words: "Reservierung LR-2026-00412". */
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged)
    Q_PROPERTY(RecentModel *recent READ recent CONSTANT)
    Q_PROPERTY(Jobs *jobs READ jobs CONSTANT)
    Q_PROPERTY(Backups *backups READ backups CONSTANT)
    Q_PROPERTY(Shares *shares READ shares CONSTANT)
    Q_PROPERTY(Drafts *drafts READ drafts CONSTANT)
    /** False while the server does not answer; what was read stays usable. */
    Q_PROPERTY(bool isServer READ isServer NOTIFY opened)
    /** What this person may do here: "Households" → {read, write, create, reach} with create where more than assigned records may be
     * written, reach a key of AccessTerms.Extent; all true on a file. */
    Q_PROPERTY(QVariantMap rights READ rights NOTIFY rightsChanged)
    /** The person's role on a server; empty on a file. */
    Q_PROPERTY(QString roleText READ roleText NOTIFY rightsChanged)
    Q_PROPERTY(bool isReachable READ isReachable NOTIFY reachableChanged)
    /** When the last own change was kept; invalid before the first. */
    Q_PROPERTY(QDateTime savedAt READ savedAt NOTIFY historyChanged)

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /** Reads and keeps the list of recent registers and the person's name there. */
    void setMachine(Machine *machine);

    bool isOpen() const { return m_database != nullptr; }
    bool isOpening() const { return m_opening; }
    bool isSample() const { return m_sample; }
    QString title() const { return m_title; }
    QString location() const { return m_place; }
    QString actorName() const { return m_actorName; }
    QString actorLabel() const;
    QString actorOffice() const { return m_actorOffice; }
    QString undoText() const { return canUndo() ? wordsOf(m_history.done.last()) : QString(); }
    QString redoText() const { return canRedo() ? wordsOf(m_history.takenBack.last()) : QString(); }
    bool canUndo() const { return !m_history.done.isEmpty(); }
    bool canRedo() const { return !m_history.takenBack.isEmpty(); }
    RecentModel *recent() const { return m_recent; }
    Jobs *jobs() const { return m_jobs; }
    Backups *backups() const { return m_backups; }
    Shares *shares() const { return m_shares; }
    Drafts *drafts() const { return m_drafts; }
    bool isServer() const { return m_database && m_database->location().kind == Location::Kind::Server; }
    QVariantMap rights() const;
    QString roleText() const;
    const Standing &standing() const { return m_standing; }
    /** True where a register is open and the person may read what @p right covers: what may not be read is not asked for. */
    bool mayRead(Right right) const { return isOpen() && ::mayRead(m_standing, right); }
    bool isReachable() const { return m_reachable; }
    QDateTime savedAt() const { return m_savedAt; }
    /** What the open register's settings say; the defaults until they are read. */
    const RegisterSettings &settings() const { return m_settings; }
    Actor actor() const;
    /** The open register; null before one is. */
    Database *database() const { return m_database.get(); }
    /** For work in the background that must not lose it. */
    std::shared_ptr<Database> sharedDatabase() const { return m_database; }

    /** Runs a task that reads; then(result) follows here unless @p owner is gone. */
    template<class Task, class Then> void read(QObject *owner, Task task, Then then)
    {
        if (m_database) m_database->read(std::move(task)).then(owner, std::move(then));
    }
    /** Runs a task that changes, as the person acting; an error is told by failed() before then(result) follows. */
    template<class Task, class Then> void write(QObject *owner, Task task, Then then)
    {
        using R = std::invoke_result_t<Task, Sql &>;
        ask(owner, std::move(task), [this, then = std::move(then)](R result) {
            if (!result) tellUnsaved(result.error());
            then(std::move(result));
        });
    }
    /** The same for who tells errors in a place of its own. */
    template<class Task, class Then> void ask(QObject *owner, Task task, Then then)
    {
        if (m_database) m_database->write(actor(), std::move(task)).then(owner, std::move(then));
    }
    /** Says what went wrong; a server that does not answer is said by the window as long as it lasts. */
    void tell(const Error &error);
    /** Something was not saved. */
    void tellUnsaved(const Error &error);

    /** Opens, or makes, the local file of a register that lies on a network drive. */
    void openShared(const SharedRegister &shared, bool create);

    /** Where a file of this name can be written for other programs to open; gone when this program ends. Empty where there is no room. */
    QString handedOutPath(const QString &fileName);
    /** Opens a file that was written there with the desktop's program for its type. */
    void handOut(const QString &path);

    void setActorName(const QString &name);
    void setActorOffice(const QString &office);

    Q_INVOKABLE void openFile(const QUrl &file);
    /** Makes a new register; with @p sample the made-up one for practice. An empty @p file puts the sample into a temporary folder. */
    Q_INVOKABLE void createFile(const QUrl &file, bool sample);
    /** Opens with the password that the address names or the keyring knows; serverRefused() where that is not the right one. */
    Q_INVOKABLE void openServer(const QString &address);
    /** The same with what a person typed; @p remember puts the password into the keyring once it was right, and else takes it out. */
    Q_INVOKABLE void logIn(const QString &address, const QString &password, bool remember);
    /** Tries @p password on a second connection; then(fits, error) follows. Nothing is compared with what is kept here. */
    void checkPassword(QObject *owner, const QString &password, const std::function<void(const Result<> &)> &then);
    /** True where the server asked for a password when this register was opened. */
    bool hasPassword() const { return isServer() && !m_database->location().password.isEmpty(); }
    Keyring *keyring() const { return m_keyring; }
    Q_INVOKABLE void close();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /** Writes a checked copy of an open file register. */
    Q_INVOKABLE void backup(const QUrl &file);
    /** Puts @p copy in the place of @p registerFile, keeps what stood there as @p before, and opens it again. */
    void restore(const QString &registerFile, const QString &copy, const QString &before);

Q_SIGNALS:
    void opened();
    void actorChanged();
    void historyChanged();
    void reachableChanged();
    /** The connection that reads is a new one. */
    void reconnected();
    void rightsChanged();
    void settingsChanged();
    /** Rows of these tables changed, by anyone. */
    void changed(const QStringList &tables);
    /** Something was done that the person may want to know: "Gesichert nach …". */
    void notice(const QString &sentence);
    /** The server at @p address, without password, was not opened; @p wantsPassword where another name or password may help. */
    void serverRefused(const QString &address, const QString &sentence, bool wantsPassword);
    /** @p sentence is for the person, @p details for whoever helps them. */
    void failed(const QString &sentence, const QString &details);
    /** The register of this file cannot be opened as it is: a copy may help. */
    void damaged(const QString &registerFile);

private:
    /** A register, and who the person is in it. */
    struct Opened {
        std::shared_ptr<Database> database = {};
        Standing standing = {};
    };
    /** What is to be opened, and as what. */
    struct Wanted {
        QString address = {};
        bool create = false;
        bool sample = false;
        SharedRegister shared = {};
        /** Told once it is open. */
        QString notice = {};
        /** Of a server, where the address does not name it. */
        QString password = {};
        /** A person typed the password and waits for the answer in front of the dialog. */
        bool isTyped = false;
        bool remember = false;
    };
    void open(const Wanted &wanted);
    void use(const Opened &opening, const Wanted &wanted);
    void refuse(const Error &error, const Wanted &wanted);
    void letGo();
    void forget();
    void takeBack(qint64 step);
    void readSettings();
    void readStanding();
    void showReachable(bool now);
    void keepPassword(const Location &where, const Wanted &wanted);

    Machine *m_machine = nullptr;
    RecentModel *m_recent;
    Jobs *m_jobs;
    Backups *m_backups;
    Shares *m_shares;
    Drafts *m_drafts;
    Keyring *m_keyring;
    /** Copies for other programs, readable for nobody else. */
    std::unique_ptr<PrivateFolder> m_handedOut;
    int m_handedOutCount = 0;
    std::shared_ptr<Database> m_database;
    History m_history;
    QDateTime m_savedAt;
    RegisterSettings m_settings;
    Standing m_standing;
    QString m_title;
    QString m_place;
    QString m_actorName;
    QString m_actorOffice;
    bool m_opening = false;
    bool m_sample = false;
    bool m_reachable = true;
};
