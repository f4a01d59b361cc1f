// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/auditdetail.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include "import/auditlists.h"
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsShown = 200;
}

Reverser AuditDetail::whoActs() const
{
    const Actor actor = workspace()->actor();
    return {workspace()->standing(), actor.login, actor.name, QDate::currentDate()};
}

void AuditDetail::reload()
{
    const qint64 id = recordId();
    if (id == 0 || !workspace() || !workspace()->isOpen()) {
        m_facts = {};
        Q_EMIT changed();
        return;
    }
    const auto load = [id, who = whoActs()](Sql &sql) -> Result<Facts> {
        const auto preview = previewTakingBack(sql, id, who);
        if (!preview) return std::unexpected(preview.error());
        return loadAuditChanges(sql, id, 0, rowsShown).transform([&](const AuditChanges &changes) { return Facts{*preview, changes}; });
    };
    workspace()->read(this, load, [this, id](const Result<Facts> &found) {
        if (id != recordId()) return; // another one was chosen meanwhile
        m_facts = found.value_or(Facts());
        if (!found) workspace()->tell(found.error());
        Q_EMIT changed();
    });
}

QString AuditDetail::title() const
{
    return hasStep() ? wordsOf(m_facts.preview.step) : QString();
}

QString AuditDetail::who() const
{
    const AuditStep &step = m_facts.preview.step;
    return step.office.isEmpty() ? step.step.actorName : tr("%1, %2").arg(step.step.actorName, step.office);
}

QString AuditDetail::when() const
{
    const QDateTime at = m_facts.preview.step.step.at.toLocalTime();
    return at.isValid() ? tr("%1 um %2 Uhr").arg(dateText(at.date()), at.toString(u"HH:mm:ss"_s)) : QString();
}

bool AuditDetail::mayTakeBack() const
{
    return hasStep() && workspace() && ::mayTakeBack(m_facts.preview.step, whoActs()).has_value();
}

QString AuditDetail::state() const
{
    if (!hasStep() || !workspace()) return {};
    if (m_facts.preview.step.undoneBy != 0) return tr("Das ist zurückgenommen.");
    const auto may = ::mayTakeBack(m_facts.preview.step, whoActs());
    return may || may.error().reason == "undo.past"_L1 ? QString() : sentence(may.error());
}

QString AuditDetail::hindrance() const
{
    return mayTakeBack() && m_facts.preview.hindrance ? sentence(*m_facts.preview.hindrance) : QString();
}

QStringList AuditDetail::consequences() const
{
    QStringList lines = m_facts.preview.lines;
    if (m_facts.preview.more > 0) lines += tr("Und %n weitere Einträge.", nullptr, int(m_facts.preview.more));
    return lines;
}

QVariantList AuditDetail::lines() const
{
    QVariantList lines;
    for (const AuditChange &change : m_facts.changes.changes) {
        const QString note = change.isForgotten ? tr("Der Inhalt ist gelöscht.") : QString();
        lines += QVariantMap{{u"isRow"_s, true}, {u"text"_s, change.title}, {u"action"_s, actionWord(change)}, {u"kind"_s, change.action},
            {u"note"_s, note}};
        for (const AuditField &field : change.fields)
            lines += QVariantMap{{u"isRow"_s, false}, {u"label"_s, field.label}, {u"before"_s, field.before}, {u"after"_s, field.after},
                {u"kind"_s, change.action}};
    }
    return lines;
}

void AuditDetail::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void AuditDetail::takeBack()
{
    if (!workspace() || !mayTakeBack() || m_busy) return;
    setBusy(true);
    workspace()->write(
        this, [id = recordId(), who = whoActs()](Sql &sql) { return takeStepBack(sql, id, who); },
        [this, words = wordsOf(m_facts.preview.step.step), again = isTakingBack()](const Result<> &taken) {
            setBusy(false);
            if (taken) Q_EMIT done((again ? tr("Wiederholt: %1") : tr("Zurückgenommen: %1")).arg(words));
        });
}

QString AuditDetail::asText() const
{
    QStringList lines{title(), when(), who()};
    for (const AuditChange &change : m_facts.changes.changes) {
        lines += actionWord(change) + u": "_s + change.title;
        for (const AuditField &field : change.fields) lines += u"    "_s + field.label + u": "_s + field.before + u" → "_s + field.after;
    }
    return lines.join(u'\n');
}
