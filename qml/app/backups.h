// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class Machine;

/** When the open register was last backed up from this machine, and whether somebody should be reminded; kept in Machine under "backup". */
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

public:
    static constexpr int reminderDays = 7;

    explicit Backups(QObject *parent);
    void setMachine(Machine *machine) { m_machine = machine; }

    QDateTime lastAt() const { return m_last; }
    QString lastText() const;
    bool isDue() const;

    /** The register that is open now: a file; empty for what needs no reminder (server, sample, none). */
    void use(const QString &file, const QDateTime &now);
    void made(const QDateTime &now);
    /** The reminder was answered; it comes back tomorrow, if still needed. */
    Q_INVOKABLE void rest();

Q_SIGNALS:
    void changed();

private:
    void keep();

    Machine *m_machine = nullptr;
    QString m_file;
    QDateTime m_since; // first seen on this machine
    QDateTime m_last;
    QDate m_reminded;
    QDate m_today;
    QTimer m_hourly;
};
