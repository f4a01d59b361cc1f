// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/share.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

class Machine;
class Workspace;

/** The registers of network drives that are kept on this machine, as Machine remembers them under "shares". */
QList<SharedRegister> sharesOf(const Machine &machine);

/**
 * Opens registers of network drives by way of a local file, and delivers a verified copy to the drive when they are closed. What a person
 * has to decide is asked by signals.
 */
class Shares : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Workspace.shares")
    /** The file on the drive that the open register is delivered to; empty for every other register. */
    Q_PROPERTY(QString current READ current NOTIFY changed)
    /** A copy is on its way to the drive. */
    Q_PROPERTY(bool isDelivering READ isDelivering NOTIFY changed)

public:
    explicit Shares(Workspace *workspace);
    void setMachine(Machine *machine) { m_machine = machine; }
    /** Another way to tell network drives, for tests. */
    void setFileSystem(FileSystemOf fileSystem) { m_fileSystem = fileSystem; }
    /** Where local files are kept; by default the person's data folder. */
    void setFolder(const QString &folder) { m_folder = folder; }
    FileSystemOf fileSystemOf() const { return m_fileSystem; }

    QString current() const { return m_current.share; }
    const SharedRegister &kept() const { return m_current; }
    bool isDelivering() const { return m_delivering; }

    bool knows(const QString &share) const { return find(share).has_value(); }
    /** Opens what is kept here for a drive's file, after a look at the drive. */
    void open(const QString &share);
    /** A register was found on a drive, or shall be made there. */
    void offer(const QString &share, bool create);
    /** The register that is open now; empty for none of these. */
    void use(const SharedRegister &kept);
    /** The register was closed and is delivered now. */
    void leave();

    /** Yes to what was offered: from now on the register is kept here. */
    Q_INVOKABLE void keep(const QString &share, bool create);
    /** Answers to differs(). */
    Q_INVOKABLE void takeTheirs(const QString &share);
    Q_INVOKABLE void keepOurs(const QString &share);
    /** Tries the delivery that failed once more. */
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();
    void offered(const QString &share, bool create);
    /** Somebody else wrote to the drive; @p sentence says when, and what is here. */
    void differs(const QString &share, const QString &sentence);
    /** A delivery ended; @p sentence says what went wrong, or is empty. */
    void delivered(const QString &sentence, bool canRetry);

private:
    std::optional<SharedRegister> find(const QString &share) const;
    void remember(const SharedRegister &kept);
    void looked(const SharedRegister &kept, const ShareLook &look);
    void deliverNext();
    void finish(const Result<Delivery> &outcome);

    Workspace *m_workspace;
    Machine *m_machine = nullptr;
    FileSystemOf m_fileSystem = fileSystemType;
    QString m_folder;
    SharedRegister m_current;
    /** To be delivered, the first one now. */
    QList<SharedRegister> m_waiting;
    SharedRegister m_failed;
    /** To be opened once nothing is being delivered. */
    QString m_next;
    bool m_delivering = false;
};
