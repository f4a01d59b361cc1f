// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessiondetail.h"
#include "core/outreach/sessions.h"
#include "core/outreach/topics.h"
#include "core/register/words.h"
#include "qml/outreach/threadrows.h"

using namespace Qt::StringLiterals;

QString SessionDetail::status() const
{
    return word(session().status);
}

QString SessionDetail::statusSign() const
{
    switch (session().status) {
    case SessionStatus::Planned: return {};
    case SessionStatus::Invited: return u"unchecked"_s;
    case SessionStatus::Held: return u"available"_s;
    case SessionStatus::Cancelled: return u"resting"_s;
    }
    return {};
}

QString SessionDetail::where() const
{
    const InfoSession &session = this->session();
    QStringList parts{session.placeName.isEmpty() ? session.placeAddress : session.placeName};
    if (session.placeAccessible == Tri::Yes) parts += tr("stufenlos");
    if (session.placeAccessible == Tri::No) parts += tr("nicht stufenlos");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariantList SessionDetail::figures() const
{
    const SessionFigures &all = read().figures;
    const auto figure = [](int value, const QString &label, const QString &judgement = {}) {
        return QVariantMap{{u"value"_s, QString::number(value)}, {u"label"_s, label}, {u"judgement"_s, judgement}};
    };
    const bool isHeld = session().status == SessionStatus::Held;
    const QString open = all.callBack > 0 ? tr("offen, %n Rückrufe", nullptr, all.callBack) : tr("offen");
    return {figure(all.invited, tr("eingeladen")), figure(all.comes, tr("kommen"), u"good"_s),
        isHeld ? figure(all.came, tr("waren da"), u"good"_s) : figure(all.declined, tr("kommen nicht"), u"bad"_s),
        figure(all.open + all.callBack, open, u"unknown"_s), figure(all.offeredFlats, tr("Wohnungen genannt"))};
}

bool SessionDetail::isDayReached() const
{
    return dayOf(session()) <= QDate::currentDate();
}

bool SessionDetail::canInvite() const
{
    return isLoaded() && !isReleased() && session().status != SessionStatus::Cancelled;
}

QString SessionDetail::minutesState() const
{
    const InfoSession &session = this->session();
    if (!isReleased()) return tr("Protokoll noch nicht freigegeben");
    return tr("Protokoll freigegeben am %1 von %2").arg(dateText(session.minutesReleasedOn), session.minutesReleasedBy);
}

QVariantList SessionDetail::topics() const
{
    QVariantList rows;
    for (const Topic topic : topicList())
        rows += QVariantMap{{u"code"_s, topicCode(topic)}, {u"text"_s, word(Topics(topic))}, {u"value"_s, static_cast<int>(topic)},
            {u"planned"_s, session().topics.testFlag(topic)}};
    return rows;
}

int SessionDetail::topicCount() const
{
    return static_cast<int>(std::ranges::count_if(topicList(), [this](Topic topic) { return session().topics.testFlag(topic); }));
}

QVariantList SessionDetail::promises() const
{
    QVariantList rows;
    for (const Thread &thread : read().threads)
        for (const Agreement &promise : thread.promises) rows += promiseRow(promise, thread.landlord, QDate::currentDate());
    return rows;
}

QVariantList SessionDetail::threads() const
{
    QVariantList rows;
    for (const Thread &thread : read().threads) rows += threadRow(thread);
    return rows;
}

QString SessionDetail::outcome() const
{
    const SessionFigures &all = read().figures;
    const QStringList parts{tr("%n eingeladen", nullptr, all.invited), tr("%n waren da", nullptr, all.came),
        tr("%n Zusagen", nullptr, all.promised), tr("%n Wohnungen erfasst", nullptr, all.entered), tr("%n vermietet", nullptr, all.let)};
    return parts.join(u" · "_s);
}

template<class Change> void SessionDetail::change(Change change, const QString &sentence)
{
    if (!workspace() || !isLoaded()) return;
    workspace()->write(this, std::move(change), [this, sentence](const auto &kept) {
        if (kept) Q_EMIT done(sentence);
    });
}

void SessionDetail::hold()
{
    change([id = recordId(), version = session().version](Sql &sql) { return holdSession(sql, id, version, QDate::currentDate()); },
        tr("%1 ist als durchgeführt eingetragen.").arg(number()));
}

void SessionDetail::callOff()
{
    change([id = recordId(), version = session().version](Sql &sql) { return cancelSession(sql, id, version); },
        tr("%1 ist abgesagt.").arg(number()));
}

void SessionDetail::noteSent()
{
    if (read().unsent.isEmpty()) return;
    change([id = recordId(), parts = read().unsent](Sql &sql) { return noteInvited(sql, id, parts, QDate::currentDate()); },
        tr("%n Einladungen sind als versandt eingetragen.", nullptr, unsentCount()));
}

void SessionDetail::planTopic(int value, bool planned)
{
    change(
        [id = recordId(), topic = static_cast<Topic>(value), planned](Sql &sql) {
            return loadSession(sql, id).and_then([&](SessionEntry entry) {
                entry.session.topics.setFlag(topic, planned);
                return saveSession(sql, entry, QDate::currentDate());
            });
        },
        tr("Die Themen von %1 sind geändert.").arg(number()));
}
