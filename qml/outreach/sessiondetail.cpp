// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessiondetail.h"
#include "core/base/words.h"
#include "core/outreach/sessions.h"
#include "core/outreach/topics.h"
#include "core/register/desk.h"
#include "core/register/words.h"
#include "qml/desk/deskrows.h"
#include "qml/outreach/sessionwords.h"
#include "qml/outreach/threadrows.h"

using namespace Qt::StringLiterals;

void SessionDetail::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) connect(workspace, &Workspace::changed, this, &SessionDetail::reload);
    Q_EMIT workspaceChanged();
    reload();
}

void SessionDetail::setSessionId(qint64 id)
{
    if (m_sessionId == id) return;
    m_sessionId = id;
    Q_EMIT sessionIdChanged();
    reload();
}

Result<SessionDetail::Facts> SessionDetail::load(Sql &sql, qint64 id)
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

void SessionDetail::reload()
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

QString SessionDetail::status() const
{
    return word(m_facts.session.status);
}

QString SessionDetail::statusSign() const
{
    switch (m_facts.session.status) {
    case SessionStatus::Planned: return {};
    case SessionStatus::Invited: return u"unchecked"_s;
    case SessionStatus::Held: return u"available"_s;
    case SessionStatus::Cancelled: return u"resting"_s;
    }
    return {};
}

QString SessionDetail::when() const
{
    return spanText(m_facts.session.beginsAt, m_facts.session.endsAt);
}

QString SessionDetail::where() const
{
    const InfoSession &session = m_facts.session;
    QStringList parts{session.placeName.isEmpty() ? session.placeAddress : session.placeName};
    if (session.placeAccessible == Tri::Yes) parts += tr("stufenlos");
    if (session.placeAccessible == Tri::No) parts += tr("nicht stufenlos");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariantList SessionDetail::figures() const
{
    const SessionFigures &all = m_facts.figures;
    const auto figure = [](int value, const QString &label, const QString &judgement = {}) {
        return QVariantMap{{u"value"_s, QString::number(value)}, {u"label"_s, label}, {u"judgement"_s, judgement}};
    };
    const bool isHeld = m_facts.session.status == SessionStatus::Held;
    const QString open = all.callBack > 0 ? tr("offen, %n Rückrufe", nullptr, all.callBack) : tr("offen");
    return {figure(all.invited, tr("eingeladen")), figure(all.comes, tr("kommen"), u"good"_s),
        isHeld ? figure(all.came, tr("waren da"), u"good"_s) : figure(all.declined, tr("kommen nicht"), u"bad"_s),
        figure(all.open + all.callBack, open, u"unknown"_s), figure(all.offeredFlats, tr("Wohnungen genannt"))};
}

bool SessionDetail::isAhead() const
{
    return m_facts.session.status == SessionStatus::Planned || m_facts.session.status == SessionStatus::Invited;
}

bool SessionDetail::isDayReached() const
{
    return dayOf(m_facts.session) <= QDate::currentDate();
}

bool SessionDetail::canInvite() const
{
    return isLoaded() && !isReleased() && m_facts.session.status != SessionStatus::Cancelled;
}

QString SessionDetail::minutesState() const
{
    const InfoSession &session = m_facts.session;
    if (!isReleased()) return tr("Protokoll noch nicht freigegeben");
    return tr("Protokoll freigegeben am %1 von %2").arg(dateText(session.minutesReleasedOn), session.minutesReleasedBy);
}

QVariantList SessionDetail::topics() const
{
    QVariantList rows;
    for (const Topic topic : topicList())
        rows += QVariantMap{{u"code"_s, topicCode(topic)}, {u"text"_s, word(Topics(topic))}, {u"value"_s, static_cast<int>(topic)},
            {u"planned"_s, m_facts.session.topics.testFlag(topic)}};
    return rows;
}

int SessionDetail::topicCount() const
{
    return static_cast<int>(std::ranges::count_if(topicList(), [this](Topic topic) { return m_facts.session.topics.testFlag(topic); }));
}

QVariantList SessionDetail::promises() const
{
    QVariantList rows;
    for (const Thread &thread : m_facts.threads)
        for (const Agreement &promise : thread.promises) rows += promiseRow(promise, thread.landlord, QDate::currentDate());
    return rows;
}

QVariantList SessionDetail::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

QVariantList SessionDetail::threads() const
{
    QVariantList rows;
    for (const Thread &thread : m_facts.threads) rows += threadRow(thread);
    return rows;
}

QString SessionDetail::outcome() const
{
    const SessionFigures &all = m_facts.figures;
    const QStringList parts{tr("%n eingeladen", nullptr, all.invited), tr("%n waren da", nullptr, all.came),
        tr("%n Zusagen", nullptr, all.promised), tr("%n Wohnungen erfasst", nullptr, all.entered), tr("%n vermietet", nullptr, all.let)};
    return parts.join(u" · "_s);
}

template<class Change> void SessionDetail::change(Change change, const QString &sentence)
{
    if (!m_workspace || !isLoaded()) return;
    m_workspace->write(this, std::move(change), [this, sentence](const auto &kept) {
        if (kept) Q_EMIT done(sentence);
    });
}

void SessionDetail::hold()
{
    change([id = m_sessionId, version = m_facts.session.version](Sql &sql) { return holdSession(sql, id, version, QDate::currentDate()); },
        tr("%1 ist als durchgeführt eingetragen.").arg(number()));
}

void SessionDetail::callOff()
{
    change([id = m_sessionId, version = m_facts.session.version](Sql &sql) { return cancelSession(sql, id, version); },
        tr("%1 ist abgesagt.").arg(number()));
}

void SessionDetail::noteSent()
{
    if (m_facts.unsent.isEmpty()) return;
    change([id = m_sessionId, parts = m_facts.unsent](Sql &sql) { return noteInvited(sql, id, parts, QDate::currentDate()); },
        tr("%n Einladungen sind als versandt eingetragen.", nullptr, unsentCount()));
}

void SessionDetail::planTopic(int value, bool planned)
{
    change(
        [id = m_sessionId, topic = static_cast<Topic>(value), planned](Sql &sql) {
            return loadSession(sql, id).and_then([&](SessionEntry entry) {
                entry.session.topics.setFlag(topic, planned);
                return saveSession(sql, entry, QDate::currentDate());
            });
        },
        tr("Die Themen von %1 sind geändert.").arg(number()));
}
