// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/signaturedesk.h"
#include "core/base/words.h"
#include "core/handover/handovertexts.h"
#include "core/handover/progress.h"
#include "core/handover/signatures.h"
#include "qml/controls/options.h"
#include "qml/handover/entrylines.h"

using namespace Qt::StringLiterals;

namespace {
QString momentText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return SignatureDesk::tr("%1 um %2 Uhr").arg(dateText(local.date()), QLocale().toString(local.time(), u"HH:mm"_s));
}
}

SignatureDesk::SignatureDesk(QObject *parent) : QObject(parent), m_signers(new RowList(this)) { }

void SignatureDesk::setEditor(HandoverEditor *editor)
{
    if (m_editor == editor) return;
    if (m_editor) m_editor->disconnect(this);
    m_editor = editor;
    if (editor) connect(editor, &ProtocolReader::changed, this, &SignatureDesk::follow);
    Q_EMIT editorChanged();
    follow();
}

QString SignatureDesk::document() const
{
    return keyOf(m_document);
}

void SignatureDesk::setDocument(const QString &document)
{
    if (this->document() == document) return;
    m_document = ofKey<HandoverDocument>(document);
    m_readId = 0;
    Q_EMIT editorChanged();
    follow();
}

void SignatureDesk::follow()
{
    if (m_editor && m_editor->isLoaded() && m_readId != m_editor->handoverId()) readAnew();
    m_signers->setRows(signerRows());
    Q_EMIT changed();
}

void SignatureDesk::readAnew()
{
    if (!m_editor) return;
    m_readId = m_editor->handoverId();
    m_readHash = contentHash(m_editor->entry(), m_document);
    m_lines = paperLines(m_editor->entry(), m_document);
    m_refusal.clear();
    Q_EMIT readingChanged();
    Q_EMIT changed();
}

QString SignatureDesk::title() const
{
    return word(m_document);
}

QVariantMap SignatureDesk::declaration() const
{
    const QString code = u"form.signing"_s;
    const QString language = m_editor ? m_editor->handover().language : QString();
    const ReadingLanguage *known = findLanguage(language);
    return {{u"german"_s, formWord(code)}, {u"other"_s, known ? formWord(code, language) : QString()},
        {u"rightToLeft"_s, known && known->rightToLeft}};
}

bool SignatureDesk::isStale() const
{
    return m_editor && m_editor->isLoaded() && contentHash(m_editor->entry(), m_document) != m_readHash;
}

QStringList SignatureDesk::missing() const
{
    return m_editor && m_editor->isLoaded() ? missingForSignature(m_editor->entry(), m_document) : QStringList();
}

bool SignatureDesk::isLocked() const
{
    return m_editor && ::isLocked(m_editor->entry(), m_document);
}

bool SignatureDesk::isBroken() const
{
    return isConcluded() && !isIntact(m_editor->entry());
}

QVariantList SignatureDesk::signerRows() const
{
    QVariantList rows;
    if (!m_editor || !m_editor->isLoaded()) return rows;
    for (const Signature &one : m_editor->entry().signatures) {
        if (one.document != m_document) continue;
        rows += QVariantMap{{u"id"_s, one.id}, {u"role"_s, keyOf(one.role)}, {u"roleWord"_s, word(one.role)}, {u"name"_s, one.name},
            {u"isSigned"_s, true}, {u"when"_s, momentText(one.signedAt)}, {u"form"_s, word(one.form)}, {u"strokes"_s, one.strokes},
            {u"scanUid"_s, one.documentUid}};
    }
    for (const HandoverParty &party : missingSigners(m_editor->entry(), m_document))
        rows += QVariantMap{{u"id"_s, -party.id}, {u"role"_s, keyOf(party.role)}, {u"roleWord"_s, word(party.role)},
            {u"name"_s, party.name}, {u"isSigned"_s, false}, {u"when"_s, QString()}, {u"form"_s, QString()}, {u"strokes"_s, QString()},
            {u"scanUid"_s, QString()}};
    return rows;
}

QString SignatureDesk::lockedText() const
{
    QStringList parts;
    if (!m_editor) return {};
    for (const Signature &one : m_editor->entry().signatures)
        if (one.document == m_document) parts += tr("%1 %2 am %3").arg(word(one.role), one.name, momentText(one.signedAt));
    return tr("Unterschrieben: %1.").arg(parts.join(u", "_s));
}

QVariantList SignatureDesk::supplements() const
{
    QVariantList rows;
    if (!m_editor) return rows;
    for (const Supplement &one : m_editor->entry().supplements)
        if (one.document == m_document)
            rows += QVariantMap{
                {u"text"_s, one.text}, {u"reason"_s, one.reason}, {u"when"_s, momentText(one.addedAt)}, {u"by"_s, one.addedBy}};
    return rows;
}

QString SignatureDesk::clockWarning() const
{
    if (!m_editor) return {};
    QDateTime last;
    for (const Signature &one : m_editor->entry().signatures) last = std::max(last, one.signedAt);
    if (!last.isValid() || last <= QDateTime::currentDateTime()) return {};
    return tr("Die Uhr dieses Rechners steht vor der letzten Unterschrift (%1). Die Uhr stellen, bevor jemand unterschreibt.")
        .arg(momentText(last));
}

template<class Task> void SignatureDesk::write(Task task, const QString &sentence)
{
    if (!m_editor || !m_editor->workspace() || !m_editor->isLoaded() || m_busy) return;
    m_busy = true;
    m_refusal.clear();
    Q_EMIT readingChanged();
    Database *database = m_editor->workspace()->database();
    using Kept = std::invoke_result_t<Task, Sql &>;
    database->write(m_editor->workspace()->actor(), std::move(task)).then(this, [this, sentence](const Kept &kept) {
        m_busy = false;
        if (!kept) m_refusal = ::sentence(kept.error());
        Q_EMIT readingChanged();
        if (kept) Q_EMIT done(sentence);
    });
}

void SignatureDesk::sign(const QString &role, const QString &name, const QString &strokes, const QString &scanUid)
{
    const Signature wanted{.handoverId = m_editor ? m_editor->handoverId() : 0,
        .document = m_document,
        .role = ofKey<PartyRole>(role),
        .name = name.simplified(),
        .form = strokes.isEmpty() ? SignatureForm::OnPaper : SignatureForm::Drawn,
        .strokes = strokes,
        .contentSha256 = m_readHash,
        .documentUid = scanUid};
    write([wanted](Sql &sql) { return ::sign(sql, wanted, QDateTime::currentDateTime()); },
        tr("%1 hat unterschrieben.").arg(wanted.name.isEmpty() ? word(wanted.role) : wanted.name));
}

void SignatureDesk::discard(const QString &reason)
{
    write([id = m_editor->handoverId(), document = m_document, reason](Sql &sql) { return discardSignatures(sql, id, document, reason); },
        tr("Die Unterschriften sind verworfen."));
}

void SignatureDesk::supplement(const QString &text, const QString &reason)
{
    const Supplement wanted{
        .handoverId = m_editor->handoverId(), .document = m_document, .text = text.trimmed(), .reason = reason.trimmed()};
    write([wanted](Sql &sql) { return addSupplement(sql, wanted, QDateTime::currentDateTime()); }, tr("Der Nachtrag ist gespeichert."));
}

void SignatureDesk::conclude()
{
    const Handover &handover = m_editor->handover();
    write([id = handover.id, version = handover.version](Sql &sql) { return concludeHandover(sql, id, version, QDate::currentDate()); },
        tr("Übergabe %1 ist abgeschlossen.").arg(handover.number));
}
