// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include "tests/lineproxy.h"
#include "tests/testregister.h"

/** Somebody else at another machine, and a server whose line can break. */
class LiveSample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace)
    /** A PostgreSQL runs for the tests. */
    Q_PROPERTY(bool hasServer READ hasServer CONSTANT)
    /** Of a register on it with a vacancy, a landlord and a household, over a line that can break; makes it when it is asked for first. */
    Q_PROPERTY(QString address READ address CONSTANT)
    /** How many changes by somebody else were kept. */
    Q_PROPERTY(int done MEMBER m_done NOTIFY changed)
    Q_PROPERTY(QString answer MEMBER m_answer NOTIFY changed)

public:
    using QObject::QObject;
    ~LiveSample() override;

    bool hasServer() const { return !testPostgres().isEmpty(); }
    QString address();

    /** A column of a row, changed by Otto Anders. */
    Q_INVOKABLE void change(const QString &table, qint64 id, const QString &column, const QVariant &value);
    Q_INVOKABLE void remove(const QString &table, qint64 id);
    /** One value of the register, as text. */
    Q_INVOKABLE void ask(const QString &select);
    /** Otto Anders opens the record to edit it, and closes it. */
    Q_INVOKABLE void hold(const QString &table, qint64 id);
    Q_INVOKABLE void letGo(const QString &table, qint64 id);

    Q_INVOKABLE void cut() { m_line->cut(); }
    Q_INVOKABLE void hang() { m_line->hang(); }
    Q_INVOKABLE void mend() { m_line->mend(); }
    /** The server ends every connection to the register. */
    Q_INVOKABLE void killConnections();

Q_SIGNALS:
    void changed();

private:
    void fill();
    void keep(const std::function<Result<>(Sql &)> &task);
    /** The register as Otto's machine sees it. */
    Database *others();

    Workspace *m_workspace = nullptr;
    std::unique_ptr<TestRegister> m_register;
    std::unique_ptr<LineProxy> m_line;
    int m_done = 0;
    QString m_answer;
};
