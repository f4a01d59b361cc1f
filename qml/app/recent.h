// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

class Machine;

/** A register that was open on this machine. */
struct RecentRegister {
    QString location; // file path or postgresql:// address, without a password
    QString title;
    QDateTime lastUsed; // local time
    bool operator==(const RecentRegister &) const = default;
};

/** The registers last used on this machine, newest first; kept in Machine under "recent". */
class RecentModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Workspace.recent")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        Title = Qt::UserRole,
        Location,
        Place,
        LastUsed,
        State
    };

    explicit RecentModel(QObject *parent = nullptr);
    /** Where the list is read from and written to; null keeps it in memory. */
    void setMachine(Machine *machine);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_registers.size()); }

    /** Puts a register on top. At most eight are kept. */
    void use(const RecentRegister &used);
    Q_INVOKABLE void forget(int row);
    Q_INVOKABLE void clear();

    /** "ok", "older" (needs a new schema), "network" (file on a network drive), "kept" (one that has a local file), "missing", "server"
     * (not asked yet). */
    static QString state(const QString &location);

Q_SIGNALS:
    void countChanged();

private:
    void keep();

    Machine *m_machine = nullptr;
    QList<RecentRegister> m_registers;
};
