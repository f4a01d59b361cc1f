// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/threads.h"
#include "core/register/task.h"
#include "qml/app/recordreader.h"
#include <QtQml/qqmlregistration.h>

/** One session as the register has it, read anew with every change: what its summary and its view stand on. */
class SessionReader : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionSummary, SessionDetail")
    /** 0 shows none. */
    Q_PROPERTY(qint64 sessionId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    /** What is shown is the session that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)

public:
    using RecordReader::RecordReader;

    bool isLoaded() const { return m_facts.session.id != 0 && m_facts.session.id == recordId(); }
    QString number() const { return m_facts.session.number; }
    QString title() const { return m_facts.session.title; }
    QString when() const;
    QVariantList tasks() const;
    /** Neither held nor cancelled. */
    bool isAhead() const;

protected:
    struct Facts {
        InfoSession session = {};
        QList<Thread> threads = {};
        SessionFigures figures = {};
        /** Participations whose invitation has not gone out. */
        QList<qint64> unsent = {};
        QList<Task> tasks = {};
    };
    const Facts &read() const { return m_facts; }
    const InfoSession &session() const { return m_facts.session; }

private:
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }

    Facts m_facts;
};
