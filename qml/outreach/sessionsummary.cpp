// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionsummary.h"
#include "core/base/words.h"
#include "core/outreach/sessions.h"
#include "core/outreach/topics.h"
#include "core/register/desk.h"
#include "core/register/words.h"
#include "qml/desk/deskrows.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

namespace {
QVariantMap figure(int value, const QString &label, const QString &mark = {})
{
    return {{u"value"_s, value}, {u"label"_s, label}, {u"mark"_s, mark}};
}

QVariantMap step(const QString &text, bool isDue = false)
{
    return {{u"text"_s, text}, {u"isDue"_s, isDue}};
}
}

void SessionSummary::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) connect(workspace, &Workspace::changed, this, &SessionSummary::reload);
    Q_EMIT workspaceChanged();
    reload();
}

void SessionSummary::setSessionId(qint64 id)
{
    if (m_sessionId == id) return;
    m_sessionId = id;
    Q_EMIT sessionIdChanged();
    reload();
}

Result<SessionSummary::Facts> SessionSummary::load(Sql &sql, qint64 id)
{
    Facts facts;
    auto done = loadSession(sql, id).transform([&](const SessionEntry &entry) { facts.session = entry.session; });
    if (done) done = threadsOf(sql, id).transform([&](const QList<Thread> &threads) { facts.figures = figuresOf(threads); });
    if (done) done = findTasks(sql, {.subjectUid = facts.session.uid}).transform([&](const QList<Task> &tasks) { facts.tasks = tasks; });
    if (!done) return std::unexpected(done.error());
    return facts;
}

void SessionSummary::reload()
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

QString SessionSummary::kind() const
{
    return hasSession() ? word(m_facts.session.kind) : QString();
}

QString SessionSummary::status() const
{
    return hasSession() ? word(m_facts.session.status) : QString();
}

QString SessionSummary::mark() const
{
    return hasSession() ? markOf(m_facts.session.status, m_facts.session.beginsAt, QDateTime::currentDateTime()) : QString();
}

QString SessionSummary::when() const
{
    return spanText(m_facts.session.beginsAt, m_facts.session.endsAt);
}

QStringList SessionSummary::place() const
{
    const InfoSession &session = m_facts.session;
    QStringList lines{session.placeName, session.placeAddress, session.placeNote};
    if (session.placeAccessible == Tri::Yes) lines.insert(2, tr("ohne Stufen"));
    if (session.placeAccessible == Tri::No) lines.insert(2, tr("mit Stufen"));
    lines.removeAll(QString());
    return lines;
}

QVariantList SessionSummary::facts() const
{
    const InfoSession &session = m_facts.session;
    QVariantList rows;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty()) rows += QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
    };
    add(tr("Veranstalter"), session.organiser);
    add(tr("Vortragende"), QString(session.speakers).replace(u'\n', u", "_s));
    add(tr("Zielgruppe"), session.targetGroup);
    add(tr("Plätze"), session.seats ? QString::number(*session.seats) : QString());
    add(tr("Sprache"), session.language);
    add(tr("Rückmeldung bis"), dateText(session.replyUntil));
    add(tr("Notiz"), session.note);
    return rows;
}

QVariantList SessionSummary::figures() const
{
    const SessionFigures &one = m_facts.figures;
    const bool isHeld = m_facts.session.status == SessionStatus::Held;
    return {figure(one.invited, tr("eingeladen")),
        isHeld ? figure(one.came, tr("waren da"), u"good"_s) : figure(one.comes, tr("kommen"), u"good"_s),
        figure(one.declined, tr("kommen nicht"), u"bad"_s), figure(one.open + one.callBack, tr("offen"), u"unknown"_s),
        figure(one.offeredFlats, tr("Wohnungen genannt"))};
}

QVariantList SessionSummary::topics() const
{
    QVariantList rows;
    for (const Topic topic : topicList())
        if (m_facts.session.topics.testFlag(topic)) rows += QVariantMap{{u"code"_s, topicCode(topic)}, {u"title"_s, word(Topics(topic))}};
    return rows;
}

QVariantList SessionSummary::steps() const
{
    const InfoSession &session = m_facts.session;
    const SessionFigures &figures = m_facts.figures;
    const QDate today = QDate::currentDate();
    if (!hasSession() || session.status == SessionStatus::Cancelled) return {};
    if (session.status == SessionStatus::Held)
        return session.minutesReleasedOn.isValid() ? QVariantList() : QVariantList{step(tr("Protokoll freigeben"))};
    if (session.beginsAt < QDateTime::currentDateTime()) return {step(tr("Als durchgeführt eintragen, mit Anwesenden"), true)};
    QVariantList rows;
    if (session.status == SessionStatus::Planned)
        rows += step(figures.invited == 0 ? tr("Vermieter einladen") : tr("Einladungen versenden"));
    if (figures.callBack > 0) rows += step(tr("%n Vermieter zurückrufen", nullptr, figures.callBack), true);
    if (session.status == SessionStatus::Invited && figures.open > 0)
        rows += step(tr("%n Rückmeldungen stehen aus", nullptr, figures.open), session.replyUntil.isValid() && session.replyUntil < today);
    return rows;
}

QVariantList SessionSummary::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

bool SessionSummary::canCancel() const
{
    const SessionStatus status = m_facts.session.status;
    return hasSession() && (status == SessionStatus::Planned || status == SessionStatus::Invited);
}

void SessionSummary::remove()
{
    if (!m_workspace || !hasSession()) return;
    m_workspace->write(
        this, [id = m_facts.session.id, version = m_facts.session.version](Sql &sql) { return removeSession(sql, id, version); },
        [this, number = number()](const Result<> &gone) {
            if (!gone) return;
            setSessionId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("Infogespräch %1 ist gelöscht.").arg(number));
        });
}

void SessionSummary::cancel()
{
    if (!m_workspace || !canCancel()) return;
    m_workspace->write(
        this, [id = m_facts.session.id, version = m_facts.session.version](Sql &sql) { return cancelSession(sql, id, version); },
        [this, number = number()](const Result<InfoSession> &kept) {
            if (kept) Q_EMIT done(tr("Infogespräch %1 ist abgesagt.").arg(number));
        });
}
