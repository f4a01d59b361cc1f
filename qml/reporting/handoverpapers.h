// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handover.h"
#include "qml/reporting/printdesk.h"
#include <QVariantList>

/** Which papers a handover has, in which languages, and the way of one into a file. Names that are to be printed are kept nowhere. */
class HandoverPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(qint64 handoverId READ handoverId WRITE setHandoverId NOTIFY handoverChanged)
    /** False until the handover was read. */
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    /** {value, text, hint, hasLanguage, hasNames} of the papers of this kind of handover. */
    Q_PROPERTY(QVariantList papers READ papers NOTIFY changed)
    /** {value, text, isReleased}: German alone, then German with each other language. */
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed)
    /** The language of the talk, "de" where it is German. */
    Q_PROPERTY(QString language READ language NOTIFY changed)

public:
    explicit HandoverPapers(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 handoverId() const { return m_handoverId; }
    void setHandoverId(qint64 id);
    bool isReady() const { return m_handover.id != 0 && m_handover.id == m_handoverId; }
    QString number() const { return m_handover.number; }
    QVariantList papers() const;
    QVariantList languages() const;
    QString language() const { return m_handover.language.isEmpty() ? QStringLiteral("de") : m_handover.language; }

    /** Reads the handover anew. */
    Q_INVOKABLE void load();
    /** @p paper is one of papers, @p names has one name a line. No @p file: opened with the desktop's program. */
    Q_INVOKABLE void print(const QString &paper, const QString &language, bool blank, const QString &names, const QString &owner,
        const QString &ending, const QUrl &file);
    /** Without a folder: "Einweisungsprotokoll UE-2026-00031.pdf". */
    Q_INVOKABLE QString fileName(const QString &paper, const QString &ending) const;

Q_SIGNALS:
    void workspaceChanged();
    void handoverChanged();
    void changed();
    void printed(const QString &path, int pages);

private:
    QString titleOf(const QString &paper) const;

    QPointer<Workspace> m_workspace;
    PrintDesk m_desk;
    qint64 m_handoverId = 0;
    Handover m_handover;
    QStringList m_released;
};
