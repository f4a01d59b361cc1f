// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/keptbackups.h"
#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <memory>

class Machine;
class Workspace;

/**
 * Copies of the open register: made by themselves when it is closed and once a day, by hand whenever one likes, remembered in Machine under
 * "backup" and "copies". What failed is told until it is mended.
 */
class Backups : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Workspace.backups")
    /** Of the last backup that was checked; invalid where there was none. */
    Q_PROPERTY(QDateTime lastAt READ lastAt NOTIFY changed)
    /** "14:05" today, else "12.11."; empty where there was none. */
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    /** The last one is older than a week and nobody was reminded yet today. */
    Q_PROPERTY(bool isDue READ isDue NOTIFY changed)
    /** The file that copies are made of; empty on a server. */
    Q_PROPERTY(QString registerFile READ registerFile NOTIFY changed)
    /** False for the sample, which nobody would miss. */
    Q_PROPERTY(bool isAutomatic READ isAutomatic NOTIFY changed)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    /** Where copies go. */
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(bool isOwnFolder READ isOwnFolder NOTIFY changed)
    /** Another place for each copy; empty for none. */
    Q_PROPERTY(QString second READ second NOTIFY changed)
    /** "heute, 14:05"; empty before the first automatic one. */
    Q_PROPERTY(QString automaticText READ automaticText NOTIFY changed)
    /** Why the last one did not come about, in a sentence; empty where it did. */
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString secondFailure READ secondFailure NOTIFY changed)

public:
    static constexpr int reminderDays = 7;

    explicit Backups(Workspace *workspace);
    void setMachine(Machine *machine) { m_machine = machine; }
    /** How long after opening the copy of the day is looked for; shorter in tests. */
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    QDateTime lastAt() const { return m_last; }
    QString lastText() const;
    bool isDue() const;
    QString registerFile() const { return m_registerFile; }
    bool isAutomatic() const { return m_automatic; }
    bool isRunning() const { return m_running > 0; }
    QString folder() const { return places(m_registerFile).folder; }
    bool isOwnFolder() const { return folder() == defaultBackupFolder(m_registerFile); }
    QString second() const { return places(m_registerFile).second; }
    QString automaticText() const;
    QString failure() const { return kept(m_registerFile).value(QStringLiteral("failure")).toString(); }
    QString secondFailure() const { return kept(m_registerFile).value(QStringLiteral("secondFailure")).toString(); }

    /** Where copies of a register go, whether it is open or not. */
    BackupPlaces places(const QString &registerFile) const;
    /** When this machine last checked a copy; invalid where it never did. */
    QDateTime checkedAt(const QString &registerFile, const QString &copy) const;
    void setChecked(const QString &registerFile, const QString &copy, const QDateTime &now);

    /** The register that is open now: a file; empty for what needs no reminder (server, sample, none). */
    void use(const QString &file, const QDateTime &now);
    /** The file that copies are made of, by themselves where @p automatic. */
    void follow(const QString &registerFile, bool automatic);
    /** The register is closed: a last copy is made in the background, where something changed. */
    void leave(const std::shared_ptr<Database> &database);
    void made(const QDateTime &now);
    /** The reminder was answered; it comes back tomorrow, if still needed. */
    Q_INVOKABLE void rest();
    /** Makes a copy of the open register now. */
    Q_INVOKABLE void makeNow();
    /** Makes the copy of the day, where something changed. */
    Q_INVOKABLE void makeDaily();
    /** An empty one stands for the own folder. */
    Q_INVOKABLE void setFolder(const QUrl &folder);
    Q_INVOKABLE void setSecond(const QUrl &folder);

Q_SIGNALS:
    void changed();
    /** A copy was made, or none was needed, or @p complaint says why not. */
    void finished(const QString &complaint);

private:
    void keep();
    QVariantMap kept(const QString &registerFile) const;
    void setKept(const QString &registerFile, const QString &key, const QVariant &value);
    void run(const std::shared_ptr<Database> &database, BackupKind kind);
    void finish(const QString &registerFile, BackupKind kind, const Result<KeptBackup> &outcome);
    void succeeded(const QString &registerFile, const KeptBackup &done);

    Workspace *m_workspace;
    Machine *m_machine = nullptr;
    QString m_file;
    QString m_registerFile;
    bool m_automatic = false;
    int m_running = 0;
    std::chrono::milliseconds m_patience{15'000};
    /** The day whose copy was looked after. */
    QDate m_lookedOn;
    QDateTime m_since; // first seen on this machine
    QDateTime m_last;
    QDate m_reminded;
    QDate m_today;
    QTimer m_hourly;
    QTimer m_opening;
};
