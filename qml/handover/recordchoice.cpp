// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/recordchoice.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostMatches = 6;
constexpr int typingPause = 150;
}

RecordChoice::RecordChoice(Find find, QObject *parent) : QObject(parent), m_find(std::move(find))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &RecordChoice::find);
}

void RecordChoice::show(const Match &record)
{
    m_record = record;
    search({});
    Q_EMIT edited();
}

QVariantList RecordChoice::matches() const
{
    QVariantList rows;
    for (const Match &one : m_matches) rows += QVariantMap{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"details"_s, one.details}};
    return rows;
}

void RecordChoice::search(const QString &text)
{
    m_text = text.trimmed();
    if (!m_text.isEmpty()) return m_typing.start();
    m_typing.stop();
    m_searched.clear();
    m_matches.clear();
    Q_EMIT matchesChanged();
}

void RecordChoice::find()
{
    if (!m_workspace) return;
    m_workspace->read(
        this, [find = m_find, text = m_text](Sql &sql) { return find(sql, text); },
        [this, text = m_text](const Result<QList<Match>> &found) {
            if (!found || text != m_text) return; // one typed on meanwhile
            m_searched = text;
            m_matches = found->first(std::min(mostMatches, found->size()));
            Q_EMIT matchesChanged();
        });
}

void RecordChoice::choose(int match)
{
    if (match < 0 || match >= m_matches.size()) return;
    show(Match(m_matches[match]));
    Q_EMIT chosen();
}

void RecordChoice::clear()
{
    show({});
    Q_EMIT chosen();
}
