// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionreader.h"
#include "core/outreach/sessions.h"
#include "core/register/desk.h"
#include "qml/desk/deskrows.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

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
