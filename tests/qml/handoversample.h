// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"

/** A handover of a flat of the sample, and what somebody else does to it meanwhile. */
class HandoverSample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace)
    /** Of the handover that was planned last; 0 while it is on its way, -1 where it could not be. */
    Q_PROPERTY(qint64 handover MEMBER m_handover NOTIFY changed)
    /** How many changes by somebody else were kept. */
    Q_PROPERTY(int done MEMBER m_done NOTIFY changed)

public:
    using QObject::QObject;

    /** Move-in of the first let flat with a household; the talk is held in that language. */
    Q_INVOKABLE void plan(const QString &kind, const QString &language);
    /** A column of a row, changed by Erika Eilig at another machine. */
    Q_INVOKABLE void change(const QString &table, const QString &where, const QString &column, const QString &value);
    /** Everything of the protocol but the signatures is entered. */
    Q_INVOKABLE void fill();
    /** Everybody signs both papers by hand, and the handover is concluded. */
    Q_INVOKABLE void conclude();
    /** One value of the register. */
    Q_INVOKABLE void ask(const QString &select);
    Q_PROPERTY(QString answer MEMBER m_answer NOTIFY changed)

Q_SIGNALS:
    void changed();

private:
    void keep(const Actor &actor, const std::function<Result<>(Sql &)> &task);

    Workspace *m_workspace = nullptr;
    qint64 m_handover = 0;
    int m_done = 0;
    QString m_answer;
};
