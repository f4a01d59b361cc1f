// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionsummary.h"
#include "core/outreach/sessions.h"
#include "core/outreach/topics.h"
#include "core/register/words.h"
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

QString SessionSummary::kind() const
{
    return hasSession() ? word(session().kind) : QString();
}

QString SessionSummary::status() const
{
    return hasSession() ? word(session().status) : QString();
}

QString SessionSummary::mark() const
{
    return hasSession() ? markOf(session().status, session().beginsAt, QDateTime::currentDateTime()) : QString();
}

QStringList SessionSummary::place() const
{
    const InfoSession &session = this->session();
    QStringList lines{session.placeName, session.placeAddress, session.placeNote};
    if (session.placeAccessible == Tri::Yes) lines.insert(2, tr("ohne Stufen"));
    if (session.placeAccessible == Tri::No) lines.insert(2, tr("mit Stufen"));
    lines.removeAll(QString());
    return lines;
}

QVariantList SessionSummary::facts() const
{
    const InfoSession &session = this->session();
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
    const SessionFigures &one = read().figures;
    const bool isHeld = session().status == SessionStatus::Held;
    return {figure(one.invited, tr("eingeladen")),
        isHeld ? figure(one.came, tr("waren da"), u"good"_s) : figure(one.comes, tr("kommen"), u"good"_s),
        figure(one.declined, tr("kommen nicht"), u"bad"_s), figure(one.open + one.callBack, tr("offen"), u"unknown"_s),
        figure(one.offeredFlats, tr("Wohnungen genannt"))};
}

QVariantList SessionSummary::topics() const
{
    QVariantList rows;
    for (const Topic topic : topicList())
        if (session().topics.testFlag(topic)) rows += QVariantMap{{u"code"_s, topicCode(topic)}, {u"title"_s, word(Topics(topic))}};
    return rows;
}

QVariantList SessionSummary::steps() const
{
    const InfoSession &session = this->session();
    const SessionFigures &figures = read().figures;
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

bool SessionSummary::canCancel() const
{
    return hasSession() && isAhead();
}

void SessionSummary::remove()
{
    if (!workspace() || !hasSession()) return;
    workspace()->write(
        this, [id = session().id, version = session().version](Sql &sql) { return removeSession(sql, id, version); },
        [this, number = number()](const Result<> &gone) {
            if (!gone) return;
            setRecordId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("Infogespräch %1 ist gelöscht.").arg(number));
        });
}

void SessionSummary::cancel()
{
    if (!workspace() || !canCancel()) return;
    workspace()->write(
        this, [id = session().id, version = session().version](Sql &sql) { return cancelSession(sql, id, version); },
        [this, number = number()](const Result<InfoSession> &kept) {
            if (kept) Q_EMIT done(tr("Infogespräch %1 ist abgesagt.").arg(number));
        });
}
