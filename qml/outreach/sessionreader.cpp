// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionreader.h"
#include "core/base/words.h"
#include "core/outreach/sessions.h"
#include "core/register/desk.h"
#include "qml/desk/deskrows.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

void SessionReader::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) connect(workspace, &Workspace::changed, this, &SessionReader::reload);
    Q_EMIT workspaceChanged();
    reload();
}

void SessionReader::setSessionId(qint64 id)
{
    if (m_sessionId == id) return;
    m_sessionId = id;
    Q_EMIT sessionIdChanged();
    reload();
}

Result<SessionReader::Facts> SessionReader::load(Sql &sql, qint64 id)
{
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    Facts facts;
    auto done = sql.load<InfoSession>(u"info_session"_s, id).transform(into(facts.session));
    if (done) done = threadsOf(sql, id).transform(into(facts.threads));
    if (done)
        done = participationsOf(sql, id).transform([&](const QList<Participation> &parts) {
            for (const Participation &part : parts)
                if (!part.invitedOn.isValid()) facts.unsent += part.id;
        });
    if (done) done = findTasks(sql, {.subjectUid = facts.session.uid}).transform(into(facts.tasks));
    if (!done) return std::unexpected(done.error());
    facts.figures = figuresOf(facts.threads);
    return facts;
}

void SessionReader::reload()
{
    if (m_sessionId == 0 || !m_workspace || !m_workspace->isOpen()) {
        m_facts = {};
        m_error.clear();
        Q_EMIT changed();
        return;
    }
    m_workspace->read(
        this, [id = m_sessionId](Sql &sql) { return load(sql, id); },
        [this, id = m_sessionId](const Result<Facts> &facts) {
            if (id != m_sessionId) return; // another one was chosen meanwhile
            m_facts = facts.value_or(Facts());
            m_error = facts ? QString() : sentence(facts.error());
            Q_EMIT changed();
        });
}

QString SessionReader::when() const
{
    return spanText(m_facts.session.beginsAt, m_facts.session.endsAt);
}

QVariantList SessionReader::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

bool SessionReader::isAhead() const
{
    return m_facts.session.status == SessionStatus::Planned || m_facts.session.status == SessionStatus::Invited;
}
