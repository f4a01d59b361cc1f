// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/machine.h"
#include "qml/app/workspace.h"

/** What tests of backups need that a window cannot do by itself: changes, damage, disks that come and go. */
class BackupSample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace)
    /** How many changes were kept. */
    Q_PROPERTY(int done MEMBER m_done NOTIFY changed)

public:
    using QObject::QObject;

    Q_INVOKABLE void remember(Machine *machine) { m_workspace->setMachine(machine); }
    /** A change of the register. */
    Q_INVOKABLE void nameOffice(const QString &name);
    /** Writes over the middle of a file. */
    Q_INVOKABLE void damage(const QString &file) const;
    Q_INVOKABLE bool makeFolder(const QUrl &folder) const;
    Q_INVOKABLE bool exists(const QString &file) const;

Q_SIGNALS:
    void changed();

private:
    Workspace *m_workspace = nullptr;
    int m_done = 0;
};
