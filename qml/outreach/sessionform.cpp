// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionform.h"
#include "core/base/words.h"
#include "core/outreach/sessions.h"
#include "core/outreach/topics.h"
#include "core/places/hours.h"
#include "core/register/entries.h"
#include "core/register/input.h"
#include "core/register/settings.h"
#include "core/register/words.h"
#include "geo/projection.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int daysAhead = 14, daysToReply = 7;
/** "20", "20:00", "20.00 Uhr": a time of the day on which it begins. */
const QRegularExpression timeOnly(u"^(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*Uhr)?$"_s);
}

SessionForm::SessionForm(QObject *parent) : RecordForm(parent), m_search(this)
{
    addRecord("info_session", InfoSession::staticMetaObject, &m_session);
    field(u"info_session.endsAt"_s)->setText([this] { return printEnd(); }, [this](const QString &typed) { return readEnd(typed); });
    connect(field(u"info_session.beginsAt"_s), &FormField::edited, this, &SessionForm::followBegin);
    connect(this, &SessionForm::workspaceChanged, this, &SessionForm::follow);
    m_address = new AddressEntry(this, {u"info_session.placeAddress"_s});
    connect(m_address, &AddressEntry::chosen, this, [this](const AddressHit &hit) {
        m_session.placeAddress = hit.text;
        field(u"info_session.placeAddress"_s)->reset();
        moveTo(toWkb(hit.place));
    });
    check();
}

void SessionForm::follow()
{
    if (!workspace()) return;
    m_search.setWorkspace(workspace());
    const auto readOffice = [this] {
        if (!workspace()->isOpen()) return;
        workspace()->read(
            this, [](Sql &sql) { return settingOf(sql, SettingName::officeName); },
            [this](const Result<QString> &name) { m_office = name.value_or(m_office); });
    };
    connect(workspace(), &Workspace::opened, this, readOffice);
    connect(workspace(), &Workspace::changed, this, [readOffice](const QStringList &tables) {
        if (tables.contains(u"setting"_s)) readOffice();
    });
    readOffice();
}

QStringList SessionForm::firstFields() const
{
    return {u"info_session.title"_s, u"info_session.kind"_s, u"info_session.beginsAt"_s, u"info_session.endsAt"_s,
        u"info_session.placeName"_s, u"info_session.placeAddress"_s};
}

QVariantList SessionForm::groups() const
{
    const auto group = [](const QString &key, const QString &title, const QStringList &properties) {
        QStringList names;
        names.reserve(properties.size());
        for (const QString &property : properties) names += u"info_session."_s + property;
        return QVariantMap{{u"key"_s, key}, {u"title"_s, title}, {u"names"_s, names}};
    };
    return {group(u"invitation"_s, tr("Einladung"),
                {u"organiser"_s, u"replyUntil"_s, u"targetGroup"_s, u"seats"_s, u"language"_s, u"speakers"_s}),
        group(u"place"_s, tr("Zum Ort"), {u"placeAccessible"_s, u"placeNote"_s}), group(u"note"_s, tr("Notiz"), {u"note"_s})};
}

QList<Finding> SessionForm::findings() const
{
    // A new form does not begin with complaints.
    return m_sessionId == 0 && !isDirty() ? QList<Finding>() : checkSession(m_session);
}

bool SessionForm::isDirty() const
{
    return !(entry() == m_stored) || hasUnreadable();
}

SessionEntry SessionForm::fresh(QDate day) const
{
    const QDate today = QDate::currentDate();
    const QDate begin = day.isValid() ? day : nextWorkingDay(today.addDays(daysAhead - 1));
    InfoSession session{.beginsAt = QDateTime(begin, QTime(18, 30)).toUTC(),
        .endsAt = QDateTime(begin, QTime(20, 0)).toUTC(),
        .organiser = m_office,
        .language = u"Deutsch"_s};
    if (begin.addDays(-daysToReply) > today) session.replyUntil = begin.addDays(-daysToReply);
    return {session, {}};
}

void SessionForm::startOn(const QString &day)
{
    m_day = QDate::fromString(day, Qt::ISODate);
    setSessionId(0);
}

void SessionForm::setSessionId(qint64 id)
{
    m_sessionId = id;
    Q_EMIT sessionIdChanged();
    const auto load = [id](Sql &sql) { return loadSession(sql, id); };
    open(id, load, [this](const SessionEntry &entry) { show(entry.session.id == 0 ? fresh(std::exchange(m_day, {})) : entry); });
}

void SessionForm::show(const SessionEntry &entry)
{
    m_session = entry.session;
    m_items = entry.items;
    m_stored = entry;
    m_begin = m_session.beginsAt;
    m_town.clear();
    m_address->forget();
    m_search.clear();
    setConflict({});
    resetFields();
    nameTown(false);
}

void SessionForm::change()
{
    check();
    Q_EMIT edited();
}

void SessionForm::followBegin()
{
    const QDateTime before = std::exchange(m_begin, m_session.beginsAt.isValid() ? m_session.beginsAt : m_begin);
    if (!before.isValid() || !m_session.beginsAt.isValid() || before == m_session.beginsAt) return;
    if (m_session.endsAt.isValid()) m_session.endsAt = m_session.beginsAt.addSecs(before.secsTo(m_session.endsAt));
    const QDate usual = before.toLocalTime().date().addDays(-daysToReply);
    if (m_session.replyUntil == usual) m_session.replyUntil = dayOf(m_session).addDays(-daysToReply);
    field(u"info_session.endsAt"_s)->reset();
    field(u"info_session.replyUntil"_s)->reset();
    change();
}

QString SessionForm::printEnd() const
{
    const QDateTime end = m_session.endsAt.toLocalTime();
    if (!end.isValid()) return {};
    const QString time = end.toString(u"HH:mm"_s);
    return end.date() == dayOf(m_session) ? time : dateText(end.date()) + u' ' + time;
}

Result<> SessionForm::readEnd(const QString &typed)
{
    const QRegularExpressionMatch time = timeOnly.match(typed.trimmed());
    const QDate day = dayOf(m_session);
    const QString minutes = time.captured(2).isEmpty() ? u"00"_s : time.captured(2);
    const QString whole = time.hasMatch() && day.isValid() ? dateText(day) + u' ' + time.captured(1) + u':' + minutes : typed;
    return setGadgetText(InfoSession::staticMetaObject, &m_session, field(u"info_session.endsAt"_s)->field(), whole, QDate::currentDate());
}

void SessionForm::save()
{
    if (!workspace() || isBusy()) return;
    check();
    Q_EMIT edited();
    if (firstError()) {
        Q_EMIT refused();
        return;
    }
    SessionEntry kept = entry();
    kept.items.removeIf([](const SessionItem &item) { return item.heading.isEmpty() && item.result.isEmpty(); });
    const auto save = [kept](Sql &sql) { return saveSession(sql, kept, QDate::currentDate()); };
    store(save, [this](const SessionEntry &stored) {
        m_sessionId = stored.session.id;
        show(stored);
        Q_EMIT sessionIdChanged();
        Q_EMIT saved(m_sessionId);
    });
}

void SessionForm::revert()
{
    show(SessionEntry(m_stored));
}

void SessionForm::mergeWith(const SessionEntry &theirs)
{
    QList<SessionItem> mine = m_items;
    if (!keepsMine(u"session_item"_s, mine != m_stored.items)) {
        mine = theirs.items;
    } else {
        for (SessionItem &item : mine) {
            const auto known = std::ranges::find(theirs.items, item.id, &SessionItem::id);
            if (known == theirs.items.end())
                item = {.heading = item.heading};
            else
                item.version = known->version;
        }
    }
    m_session = chosen("info_session", m_stored.session, m_session, theirs.session);
    m_items = mine;
    m_stored = theirs;
    m_begin = m_session.beginsAt;
}

void SessionForm::lookAtTheirs()
{
    meet([id = m_sessionId](Sql &sql) { return loadSession(sql, id); },
        [this](const SessionEntry &theirs, Versions &versions) {
            const auto headings = [](const QList<SessionItem> &items) {
                QStringList names;
                for (const SessionItem &one : items) names += one.heading;
                return names.join(u", "_s);
            };
            versions.compare("info_session", m_stored.session, m_session, theirs.session);
            versions.compareWords(
                u"session_item"_s, tr("Tagesordnung"), headings(m_stored.items), headings(m_items), headings(theirs.items));
        },
        [this](const SessionEntry &theirs) {
            mergeWith(theirs);
            setConflict({});
            resetFields();
            nameTown(false);
        });
}

void SessionForm::renew()
{
    m_sessionId = 0;
    makeNew(m_session);
    for (SessionItem &item : m_items) makeNew(item);
    m_stored = {};
    Q_EMIT sessionIdChanged();
}

QList<RowKey> SessionForm::partRows() const
{
    QList<RowKey> rows;
    rows.reserve(m_stored.items.size());
    for (const SessionItem &one : m_stored.items) rows.append({u"session_item"_s, one.id});
    return rows;
}
