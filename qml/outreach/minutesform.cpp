// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/minutesform.h"
#include "core/base/words.h"
#include "core/outreach/sessions.h"
#include "core/register/input.h"

using namespace Qt::StringLiterals;

namespace {
const QString chair = u"chair"_s, minuteTaker = u"minuteTaker"_s, staffCount = u"staffCount"_s, guestCount = u"guestCount"_s;
const QString beginsAt = u"beginsAt"_s, endsAt = u"endsAt"_s, minutes = u"minutes"_s, openQuestions = u"openQuestions"_s;

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}
}

void MinutesForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("info_session"_L1) || tables.contains("session_item"_L1)) reload();
        });
    Q_EMIT workspaceChanged();
    reload();
}

void MinutesForm::setSessionId(qint64 id)
{
    if (m_sessionId == id) return;
    m_sessionId = id;
    m_dirty = false;
    Q_EMIT sessionIdChanged();
    reload();
}

void MinutesForm::reload()
{
    // What was written stays; a change by somebody else meanwhile is told when it is kept.
    if (m_dirty || m_busy) return;
    if (m_sessionId == 0 || !m_workspace || !m_workspace->isOpen()) return show({});
    m_workspace->read(
        this, [id = m_sessionId](Sql &sql) { return loadSession(sql, id); },
        [this, id = m_sessionId](const Result<SessionEntry> &entry) {
            if (id != m_sessionId || m_dirty) return;
            if (!entry && m_entry.session.id == id && entry.error().kind == Error::Kind::Storage) return; // what stands there stays
            show(entry.value_or(SessionEntry()));
        });
}

void MinutesForm::show(const SessionEntry &entry)
{
    m_entry = entry;
    const InfoSession &session = entry.session;
    m_answers = {{chair, session.chair}, {minuteTaker, session.minuteTaker}, {staffCount, numberText(session.staffCount)},
        {guestCount, numberText(session.guestCount)}, {beginsAt, printInput(InputKind::Moment, session.beginsAt)},
        {endsAt, printInput(InputKind::Moment, session.endsAt)}, {minutes, session.minutes}, {openQuestions, session.openQuestions}};
    m_errors.clear();
    m_dirty = false;
    Q_EMIT changed();
}

QVariantList MinutesForm::items() const
{
    QVariantList rows;
    for (const SessionItem &item : m_entry.items) rows += QVariantMap{{u"heading"_s, item.heading}, {u"result"_s, item.result}};
    return rows;
}

QStringList MinutesForm::findings() const
{
    QStringList sentences;
    for (const Finding &finding : checkSession(m_entry.session))
        if (finding.field.contains(minutes) || finding.field.contains(openQuestions)) sentences += sentence(finding);
    return sentences;
}

void MinutesForm::answer(const QString &name, const QString &text)
{
    if (m_answers.value(name).toString() == text) return;
    m_answers[name] = text;
    m_errors.remove(name);
    m_dirty = true;
    Q_EMIT changed();
}

void MinutesForm::answerItem(int row, const QString &name, const QString &text)
{
    if (row < 0 || row >= itemCount()) return;
    QString &kept = name == "heading"_L1 ? m_entry.items[row].heading : m_entry.items[row].result;
    if (kept == text) return;
    kept = text;
    m_dirty = true;
    Q_EMIT changed();
}

void MinutesForm::addItem()
{
    m_entry.items += SessionItem();
    m_dirty = true;
    Q_EMIT changed();
}

void MinutesForm::removeItem(int row)
{
    if (row < 0 || row >= itemCount()) return;
    m_entry.items.removeAt(row);
    m_dirty = true;
    Q_EMIT changed();
}

bool MinutesForm::read()
{
    m_errors.clear();
    const QDate today = QDate::currentDate();
    const auto moment = [&](const QString &name) {
        const auto value = parseInput(InputKind::Moment, QMetaType::fromType<QDateTime>(), m_answers.value(name).toString(), today);
        if (!value) m_errors[name] = sentence(value.error());
        return value.value_or(QVariant()).toDateTime();
    };
    const auto number = [&](const QString &name) -> std::optional<int> {
        const QString typed = m_answers.value(name).toString().trimmed();
        bool isNumber = false;
        const int value = typed.toInt(&isNumber);
        if (!typed.isEmpty() && (!isNumber || value < 0)) m_errors[name] = tr("Eine ganze Zahl eingeben.");
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    };
    const auto text = [&](const QString &name) { return m_answers.value(name).toString().trimmed(); };
    InfoSession &session = m_entry.session;
    session.chair = text(chair);
    session.minuteTaker = text(minuteTaker);
    session.staffCount = number(staffCount);
    session.guestCount = number(guestCount);
    session.beginsAt = moment(beginsAt);
    session.endsAt = moment(endsAt);
    session.minutes = text(minutes);
    session.openQuestions = text(openQuestions);
    return m_errors.isEmpty();
}

template<class Change> void MinutesForm::write(Change change, const QString &sentence)
{
    if (!m_workspace || m_busy || m_sessionId == 0) return;
    m_busy = true;
    Q_EMIT changed();
    m_workspace->write(this, std::move(change), [this, sentence](const Result<SessionEntry> &kept) {
        m_busy = false;
        if (kept) show(*kept);
        Q_EMIT changed();
        if (!kept) return;
        Q_EMIT saved();
        Q_EMIT done(sentence);
    });
}

void MinutesForm::save()
{
    if (!read()) {
        Q_EMIT changed();
        return Q_EMIT refused(m_errors.firstKey());
    }
    write([entry = m_entry](Sql &sql) { return saveSession(sql, entry, QDate::currentDate()); },
        tr("Das Protokoll von %1 ist gespeichert.").arg(m_entry.session.number));
}

void MinutesForm::release()
{
    if (!read()) {
        Q_EMIT changed();
        return Q_EMIT refused(m_errors.firstKey());
    }
    const auto task = [entry = m_entry, isChanged = m_dirty](Sql &sql) -> Result<SessionEntry> {
        const QDate today = QDate::currentDate();
        sql.describe(u"session.released"_s, entry.session.number);
        const auto kept = isChanged ? saveSession(sql, entry, today) : Result<SessionEntry>(entry);
        return kept.and_then([&](const SessionEntry &one) { return releaseMinutes(sql, one.session.id, one.session.version, today); })
            .and_then([&](const InfoSession &session) { return loadSession(sql, session.id); });
    };
    write(task, tr("Das Protokoll von %1 ist freigegeben.").arg(m_entry.session.number));
}

void MinutesForm::reopen()
{
    const auto task = [id = m_entry.session.id, version = m_entry.session.version](Sql &sql) {
        return reopenMinutes(sql, id, version).and_then([&](const InfoSession &session) { return loadSession(sql, session.id); });
    };
    write(task, tr("Die Freigabe des Protokolls von %1 ist zurückgenommen.").arg(m_entry.session.number));
}

void MinutesForm::revert()
{
    m_dirty = false;
    reload();
}
