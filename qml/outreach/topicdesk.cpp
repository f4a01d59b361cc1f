// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/topicdesk.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

void TopicDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &TopicDesk::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("topic_text"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void TopicDesk::reload()
{
    if (!m_workspace || !m_workspace->mayRead(Right::Sessions)) {
        m_entries.clear();
        Q_EMIT changed();
        return;
    }
    const auto load = [](Sql &sql) -> Result<QList<Entry>> {
        const auto texts = topicTexts(sql);
        if (!texts) return std::unexpected(texts.error());
        QList<Entry> entries;
        entries.reserve(texts->size());
        for (const TopicText &text : *texts) {
            const auto change = lastChange(sql, text);
            if (!change) return std::unexpected(change.error());
            entries += Entry{text, *change};
        }
        return entries;
    };
    m_workspace->read(this, load, [this](const Result<QList<Entry>> &entries) {
        if (!entries) return m_workspace->tell(entries.error());
        m_entries = *entries;
        Q_EMIT changed();
    });
}

QString TopicDesk::standOf(const Entry &entry)
{
    if (entry.text.id == 0) return tr("Text von Bleibe");
    const QString version = tr("Fassung %1").arg(entry.text.version);
    if (!entry.change.on.isValid()) return version;
    return tr("%1 vom %2, geändert von %3").arg(version, dateText(entry.change.on), entry.change.by);
}

QVariantList TopicDesk::topics() const
{
    QVariantList rows;
    rows.reserve(m_entries.size());
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const Entry &one = m_entries.at(at);
        rows += QVariantMap{{u"code"_s, topicCode(topicList().at(at))}, {u"title"_s, one.text.title}, {u"law"_s, one.text.law},
            {u"isOwn"_s, one.text.id != 0}, {u"stand"_s, standOf(one)}};
    }
    return rows;
}

QString TopicDesk::code() const
{
    return m_at < 0 ? QString() : topicCode(topicList().at(m_at));
}

QVariantMap TopicDesk::texts() const
{
    return {{u"title"_s, m_text.title}, {u"law"_s, m_text.law}, {u"facts"_s, m_text.facts}, {u"plainFacts"_s, m_text.plainFacts}};
}

QString TopicDesk::stand() const
{
    return m_at < 0 || m_at >= m_entries.size() ? QString() : standOf(m_entries.at(m_at));
}

QString TopicDesk::titleError() const
{
    return m_at >= 0 && m_text.title.trimmed().isEmpty() ? tr("Der Titel fehlt.") : QString();
}

void TopicDesk::begin(int at)
{
    if (at < 0 || at >= m_entries.size()) return;
    m_at = at;
    m_text = m_entries.at(at).text;
    m_stored = m_text;
    Q_EMIT edited();
}

void TopicDesk::commit(const QString &name, const QString &text)
{
    const QHash<QString, QString TopicText::*> members{{u"title"_s, &TopicText::title}, {u"law"_s, &TopicText::law},
        {u"facts"_s, &TopicText::facts}, {u"plainFacts"_s, &TopicText::plainFacts}};
    if (!members.contains(name)) return;
    m_text.*members.value(name) = text.trimmed();
    Q_EMIT edited();
}

void TopicDesk::finish(const Result<> &outcome, const QString &sentence)
{
    m_busy = false;
    Q_EMIT edited();
    if (outcome) Q_EMIT done(sentence);
}

void TopicDesk::save()
{
    if (!m_workspace || m_busy || m_at < 0) return;
    if (!titleError().isEmpty()) return Q_EMIT refused();
    m_busy = true;
    Q_EMIT edited();
    m_workspace->write(
        this, [text = m_text](Sql &sql) { return saveTopicText(sql, text); },
        [this, sentence = tr("%1 ist gespeichert.").arg(m_text.title)](const Result<TopicText> &kept) {
            if (kept) {
                m_text = *kept;
                m_stored = *kept;
            }
            finish(kept.transform([](const TopicText &) { }), sentence);
        });
}

void TopicDesk::reset()
{
    if (!m_workspace || m_busy || m_at < 0 || !isOwn()) return;
    m_busy = true;
    Q_EMIT edited();
    m_workspace->write(
        this, [topic = topicList().at(m_at)](Sql &sql) { return resetTopicText(sql, topic); },
        [this, sentence = tr("%1: Es gilt wieder der Text von Bleibe.").arg(code())](const Result<> &gone) { finish(gone, sentence); });
}
