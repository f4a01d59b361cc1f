// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverparts.h"
#include "core/handover/sponsors.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One handover with everything in its two papers, read anew with every change; what the editor and the signatures stand on. */
class ProtocolReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HandoverEditor")
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 shows none. */
    Q_PROPERTY(qint64 handoverId READ handoverId WRITE setHandoverId NOTIFY handoverIdChanged)
    /** What is shown is the handover that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString uid READ uid NOTIFY changed)
    /** Something is still on its way into the register. */
    Q_PROPERTY(bool isWriting READ isWriting NOTIFY writingChanged)

public:
    using QObject::QObject;

    /** What the register says of the handover beyond its papers. */
    struct Facts {
        HandoverEntry entry = {};
        /** The last protocol of the flat. */
        std::optional<HandoverEntry> before = {};
        /** "Lauterstraße 27, EG". */
        QString address = {};
        QString householdNumber = {};
        std::optional<int> persons = {};
        /** Who stands by the household now. */
        QList<Engagement> engagements = {};
        QStringList sponsors = {};
        QList<SponsorSuggestion> suggestions = {};
    };

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 handoverId() const { return m_handoverId; }
    void setHandoverId(qint64 id);
    bool isLoaded() const { return m_facts.entry.handover.id != 0 && m_facts.entry.handover.id == m_handoverId; }
    QString error() const { return m_error; }
    QString uid() const { return m_facts.entry.handover.uid; }
    bool isWriting() const { return m_pending > 0; }
    const Facts &facts() const { return m_facts; }
    const HandoverEntry &entry() const { return m_facts.entry; }
    const Handover &handover() const { return m_facts.entry.handover; }
    bool hasSponsor() const { return !m_facts.engagements.isEmpty(); }

Q_SIGNALS:
    void workspaceChanged();
    void handoverIdChanged();
    void changed();
    void writingChanged();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

protected:
    /** The entry as it is shown: what is on its way is in it already. */
    HandoverEntry &shown() { return m_facts.entry; }
    void beginWriting();
    /** What was read meanwhile is older than what is on its way: it is read anew once nothing is. */
    void endWriting();
    void reload();

private:
    static Result<Facts> load(Sql &sql, qint64 id, QDate today);
    static Result<> loadPlace(Sql &sql, Facts &facts);
    static Result<> loadHousehold(Sql &sql, Facts &facts, QDate today);
    void take(const Result<Facts> &facts);

    QPointer<Workspace> m_workspace;
    qint64 m_handoverId = 0;
    Facts m_facts;
    QString m_error;
    int m_pending = 0;
    quint64 m_newest = 0;
};
