// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/handover/handovereditor.h"

/** The signatures below one paper of a handover, and what can be done with it once somebody signed. */
class SignatureDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(HandoverEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED)
    /** "Protocol" or "Instruction". */
    Q_PROPERTY(QString document READ document WRITE setDocument NOTIFY editorChanged)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /** {heading, lines}, as it was read last. */
    Q_PROPERTY(QVariantList lines READ lines NOTIFY readingChanged)
    /** {german, other, rightToLeft}: what a signature confirms, in German and in the language of the talk. */
    Q_PROPERTY(QVariantMap declaration READ declaration NOTIFY changed)
    /** The paper says something else by now than what was read. */
    Q_PROPERTY(bool isStale READ isStale NOTIFY changed)
    /** Why it cannot be signed yet, one sentence each. */
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    /** {role, roleWord, name, isSigned, when, form, strokes, scanUid} of everybody who signed, then of who still shall. */
    Q_PROPERTY(RowList *signers READ signers CONSTANT)
    Q_PROPERTY(bool isLocked READ isLocked NOTIFY changed)
    /** "Unterschrieben am 30.11.2026 um 10:42 Uhr von Mieter F. A. …" */
    Q_PROPERTY(QString lockedText READ lockedText NOTIFY changed)
    Q_PROPERTY(bool isConcluded READ isConcluded NOTIFY changed)
    /** A concluded paper that does not say any more what was signed. */
    Q_PROPERTY(bool isBroken READ isBroken NOTIFY changed)
    /** {text, reason, when, by}. */
    Q_PROPERTY(QVariantList supplements READ supplements NOTIFY changed)
    /** Why the last signature was not taken; empty where it was. */
    Q_PROPERTY(QString refusal READ refusal NOTIFY readingChanged)
    /** The clock of this machine stands before a signature that is there. */
    Q_PROPERTY(QString clockWarning READ clockWarning NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY readingChanged)

public:
    explicit SignatureDesk(QObject *parent = nullptr);

    HandoverEditor *editor() const { return m_editor; }
    void setEditor(HandoverEditor *editor);
    QString document() const;
    void setDocument(const QString &document);
    QString title() const;
    QVariantList lines() const { return m_lines; }
    QVariantMap declaration() const;
    bool isStale() const;
    QStringList missing() const;
    RowList *signers() const { return m_signers; }
    bool isLocked() const;
    QString lockedText() const;
    bool isConcluded() const { return m_editor && m_editor->handover().status == HandoverStatus::Signed; }
    bool isBroken() const;
    QVariantList supplements() const;
    QString refusal() const { return m_refusal; }
    QString clockWarning() const;
    bool isBusy() const { return m_busy; }

    /** What is shown from now on is what somebody signs. */
    Q_INVOKABLE void readAnew();
    /** With @p strokes by pen, finger or mouse; without any on paper, with the uid of the scan where there is one. */
    Q_INVOKABLE void sign(const QString &role, const QString &name, const QString &strokes, const QString &scanUid);
    Q_INVOKABLE void discard(const QString &reason);
    Q_INVOKABLE void supplement(const QString &text, const QString &reason);
    /** Ends the whole handover. */
    Q_INVOKABLE void conclude();

Q_SIGNALS:
    void editorChanged();
    void changed();
    void readingChanged();
    void done(const QString &sentence);

private:
    void follow();
    QVariantList signerRows() const;
    template<class Task> void write(Task task, const QString &sentence);

    QPointer<HandoverEditor> m_editor;
    RowList *m_signers;
    HandoverDocument m_document = HandoverDocument::Protocol;
    QVariantList m_lines;
    QString m_readHash;
    qint64 m_readId = 0;
    QString m_refusal;
    bool m_busy = false;
};
