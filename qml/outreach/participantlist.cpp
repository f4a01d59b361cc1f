// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/participantlist.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/outreach/invitees.h"
#include "core/outreach/sessions.h"
#include "core/outreach/topics.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "import/sessionprints.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"
#include "qml/outreach/threadrows.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the table. */
enum Column {
    Name,
    Town,
    Kind,
    Way,
    Answer,
    Flats,
    Interests,
    Attended,
    ColumnCount
};

bool isUnsent(const Participation &part)
{
    return !part.invitedOn.isValid() && part.reply == Reply::Open;
}

QVariant countOf(std::optional<int> number)
{
    return number ? QVariant(QString::number(*number)) : QVariant(QString());
}

QString attendedWord(Tri attended)
{
    return attended == Tri::Unknown ? u"–"_s : word(attended);
}
}

ParticipantList::ParticipantList(QObject *parent) : QueryModel({u"participation"_s, u"info_session"_s, u"landlord"_s, u"consent"_s}, parent)
{
}

int ParticipantList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParticipantList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QHash<int, QByteArray> ParticipantList::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QString ParticipantList::cell(const Row &row, int column)
{
    const Participation &part = row.part;
    switch (column) {
    case Name: return row.name;
    case Town: return row.landlord.city.isEmpty() ? u"–"_s : row.landlord.city;
    case Kind: return row.landlord.kind == LandlordKind::Unknown ? u"–"_s : word(row.landlord.kind);
    case Way: return part.channel == Channel::Unknown ? u"–"_s : word(part.channel);
    case Answer: return isUnsent(part) ? tr("nicht versandt") : word(part.reply);
    case Flats: return part.offeredFlats ? QString::number(*part.offeredFlats) : u"–"_s;
    case Interests: return part.interests ? topicCodes(part.interests) : u"–"_s;
    case Attended: return attendedWord(part.attended);
    default: return {};
    }
}

QVariant ParticipantList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    const QString judgement = isUnsent(row.part) ? QString() : markOf(row.part.reply);
    switch (role) {
    case Qt::DisplayRole: return cell(row, column);
    case MarkRole:
        if (column == Answer) return judgement;
        if (column == Attended && row.part.attended != Tri::Unknown) return row.part.attended == Tri::Yes ? u"good"_s : u"bad"_s;
        return QString();
    case ToneRole:
        if (column == Name || column == Flats) return QString();
        return column == Answer && !judgement.isEmpty() && row.part.reply != Reply::Open ? judgement : u"quiet"_s;
    case StrongRole: return false;
    default: return {};
    }
}

Result<QList<ParticipantList::Row>> ParticipantList::load(Sql &sql, qint64 sessionId)
{
    const auto parts = participationsOf(sql, sessionId);
    if (!parts) return std::unexpected(parts.error());
    const auto landlords = sql.find<Landlord>(u"landlord"_s,
        u"where id in (select landlord_id from participation where session_id=?) and %1 order by name_sort, id"_s.arg(
            unrestricted(SubjectKind::Landlord, u"landlord.id"_s)),
        {sessionId});
    if (!landlords) return std::unexpected(landlords.error());
    const QString ofSession
        = u"where purpose='event_invitation' and landlord_id in (select landlord_id from participation where session_id=?)"_s;
    const auto consents = sql.find<Consent>(u"consent"_s, ofSession + u" order by id"_s, {sessionId});
    if (!consents) return std::unexpected(consents.error());
    QHash<qint64, QList<Consent>> byLandlord;
    for (const Consent &consent : *consents) byLandlord[consent.landlordId] += consent;
    QHash<qint64, Participation> partOf;
    for (const Participation &part : *parts) partOf.insert(part.landlordId, part);
    const QDate today = QDate::currentDate();
    QList<Row> rows;
    rows.reserve(landlords->size());
    for (const Landlord &landlord : *landlords) {
        const QList<Consent> given = byLandlord.value(landlord.id);
        Row row{.part = partOf.value(landlord.id), .landlord = landlord, .name = displayName(landlord)};
        row.refusal = inviteWords(inviteState(landlord, given, today), landlord);
        for (const Consent &consent : given)
            if (allows({consent}, ConsentPurpose::EventInvitation, today)) row.allowedSince = consent.givenOn;
        rows += row;
    }
    return rows;
}

void ParticipantList::reload()
{
    const qint64 id = m_sessionId;
    workspace()->read(
        this, [id](Sql &sql) { return load(sql, id); },
        [this, id](const Result<QList<Row>> &found) {
            if (id != m_sessionId) return; // another session was chosen meanwhile
            if (found) take(*found);
            loaded(found.transform([](const auto &) { }));
            Q_EMIT reloaded();
        });
}

/** Keeps the rows where they are while only their cells changed: whoever enters replies by keys stays in his row. */
void ParticipantList::take(const QList<Row> &all)
{
    m_all = all;
    const QList<Row> rows = shown();
    const auto isSame = [](const Row &one, const Row &other) { return one.part.id == other.part.id; };
    if (std::ranges::equal(rows, m_rows, isSame)) {
        m_rows = rows;
        if (!rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ParticipantList::arrange()
{
    beginResetModel();
    m_rows = shown();
    endResetModel();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
    Q_EMIT reloaded();
}

QList<ParticipantList::Row> ParticipantList::shown() const
{
    const QString words = folded(m_text);
    QList<Row> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [&](const Row &row) {
        if (m_openOnly && row.part.reply != Reply::Open) return false;
        return words.isEmpty() || matches(words, folded(row.name + u' ' + row.landlord.city));
    });
    if (m_sortColumn != Name) std::ranges::stable_sort(rows, [this](const Row &one, const Row &other) { return isLess(one, other); });
    if (m_descending) std::ranges::reverse(rows);
    return rows;
}

bool ParticipantList::isLess(const Row &one, const Row &other) const
{
    switch (m_sortColumn) {
    case Answer: return one.part.reply < other.part.reply;
    case Flats: return one.part.offeredFlats < other.part.offeredFlats;
    case Attended: return one.part.attended < other.part.attended;
    default: return QString::localeAwareCompare(cell(one, m_sortColumn), cell(other, m_sortColumn)) < 0;
    }
}

void ParticipantList::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    arrange();
}

void ParticipantList::setSessionId(qint64 id)
{
    if (m_sessionId == id) return;
    m_sessionId = id;
    m_all.clear();
    m_text.clear();
    m_openOnly = false;
    arrange();
    Q_EMIT sessionIdChanged();
    refresh();
}

void ParticipantList::setText(const QString &text)
{
    if (m_text == text) return;
    m_text = text;
    arrange();
}

void ParticipantList::setOpenOnly(bool on)
{
    if (m_openOnly == on) return;
    m_openOnly = on;
    arrange();
}

QVariantList ParticipantList::replyOptions() const
{
    return optionsOf(QMetaEnum::fromType<Reply>());
}

QVariantList ParticipantList::topicOptions() const
{
    QVariantList options;
    for (const Topic topic : topicList()) options += option(static_cast<int>(topic), u"%1 %2"_s.arg(topicCode(topic), word(Topics(topic))));
    return options;
}

qint64 ParticipantList::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).part.id : 0;
}

int ParticipantList::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.part.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const ParticipantList::Row *ParticipantList::find(qint64 id) const
{
    const auto found = std::ranges::find(m_all, id, [](const Row &row) { return row.part.id; });
    return found == m_all.end() ? nullptr : &*found;
}

QVariantMap ParticipantList::entry(qint64 id) const
{
    const Row *row = find(id);
    if (!row) return {};
    const Participation &part = row->part;
    QVariantList interests;
    for (const Topic topic : topicList())
        if (part.interests.testFlag(topic)) interests += static_cast<int>(topic);
    const QString since
        = row->allowedSince.isValid() ? tr("Einladen erlaubt seit %1").arg(dateText(row->allowedSince)) : tr("Einladen erlaubt");
    return {{u"id"_s, part.id}, {u"landlordId"_s, part.landlordId}, {u"name"_s, row->name}, {u"town"_s, row->landlord.city},
        {u"phone"_s, numberToCall(row->landlord)}, {u"email"_s, row->landlord.email}, {u"allowed"_s, row->refusal.isEmpty()},
        {u"permission"_s, row->refusal.isEmpty() ? since : row->refusal}, {u"reply"_s, keyOf(part.reply)},
        {u"replyText"_s, isUnsent(part) ? tr("Einladung noch nicht versandt") : word(part.reply)}, {u"judgement"_s, markOf(part.reply)},
        {u"attended"_s,
            part.attended == Tri::Yes      ? u"yes"_s
                : part.attended == Tri::No ? u"no"_s
                                           : u"unknown"_s},
        {u"companions"_s, countOf(part.companions)}, {u"interests"_s, interests}, {u"topics"_s, topicCodes(part.interests)},
        {u"flats"_s, countOf(part.offeredFlats)}, {u"note"_s, part.note}, {u"invitedOn"_s, dateText(part.invitedOn)},
        {u"repliedOn"_s, dateText(part.repliedOn)}, {u"channel"_s, part.channel == Channel::Unknown ? QString() : word(part.channel)}};
}

void ParticipantList::change(qint64 id, const Edit &edit, const QString &sentence)
{
    if (!workspace()) return;
    // Keys come faster than answers: the next one sees this one's outcome at once, and each changes its one fact of the entry as it stands.
    for (QList<Row> *rows : {&m_all, &m_rows})
        for (Row &row : *rows)
            if (row.part.id == id) edit(row.part);
    workspace()->write(
        this,
        [id, edit](Sql &sql) {
            return sql.load<Participation>(u"participation"_s, id).and_then([&](Participation part) {
                edit(part);
                return saveParticipation(sql, part, QDate::currentDate());
            });
        },
        [this, sentence](const Result<Participation> &saved) {
            if (saved)
                Q_EMIT done(sentence);
            else
                refresh();
        });
}

void ParticipantList::setReply(qint64 id, const QString &reply)
{
    const Row *row = find(id);
    const auto wanted = ofKey<Reply>(reply);
    if (!row || row->part.reply == wanted) return;
    change(id, [wanted](Participation &part) { part.reply = wanted; }, tr("%1: %2").arg(row->name, word(wanted)));
}

void ParticipantList::toggleAttended(qint64 id)
{
    const Row *row = find(id);
    if (!row) return;
    const Tri wanted = row->part.attended == Tri::Yes ? Tri::No : Tri::Yes;
    const QString sentence = wanted == Tri::Yes ? tr("%1 war da.") : tr("%1 war nicht da.");
    change(id, [wanted](Participation &part) { part.attended = wanted; }, sentence.arg(row->name));
}

void ParticipantList::setFlats(qint64 id, int flats)
{
    const Row *row = find(id);
    if (!row || row->part.offeredFlats == flats) return;
    change(id, [flats](Participation &part) { part.offeredFlats = flats; }, tr("%1: %n Wohnungen genannt", nullptr, flats).arg(row->name));
}

void ParticipantList::keep(qint64 id, const QVariantMap &answers)
{
    const Row *row = find(id);
    if (!row) return;
    const auto number = [&](const QString &name) -> std::optional<int> {
        bool isNumber = false;
        const int value = answers[name].toString().trimmed().toInt(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    };
    Participation part = row->part;
    part.reply = ofKey<Reply>(answers[u"reply"_s].toString());
    const QString attended = answers[u"attended"_s].toString();
    part.attended = attended == "yes"_L1 ? Tri::Yes : attended == "no"_L1 ? Tri::No : Tri::Unknown;
    part.companions = number(u"companions"_s);
    part.offeredFlats = number(u"flats"_s);
    part.note = answers[u"note"_s].toString().trimmed();
    part.interests = {};
    for (const QVariant &topic : answers[u"interests"_s].toList()) part.interests.setFlag(static_cast<Topic>(topic.toInt()));
    if (!workspace()) return;
    workspace()->write(
        this, [part](Sql &sql) { return saveParticipation(sql, part, QDate::currentDate()); },
        [this, name = row->name](const Result<Participation> &saved) {
            if (!saved) return;
            Q_EMIT kept();
            Q_EMIT done(tr("Die Rückmeldung von %1 ist eingetragen.").arg(name));
        });
}

void ParticipantList::remove(qint64 id)
{
    const Row *row = find(id);
    if (!row || !workspace()) return;
    workspace()->write(
        this, [id, version = row->part.version](Sql &sql) { return removeParticipation(sql, id, version); },
        [this, name = row->name](const Result<> &gone) {
            if (gone) Q_EMIT done(tr("%1 ist von der Liste genommen.").arg(name));
        });
}

QStringList ParticipantList::openMails() const
{
    QStringList mails;
    for (const Row &row : m_all)
        if (row.part.reply == Reply::Open && row.part.channel == Channel::Email && !row.landlord.email.isEmpty())
            mails += row.landlord.email;
    return mails;
}

void ParticipantList::mail(qint64 id)
{
    const Row *row = find(id);
    if (!row || !workspace()) return;
    const SessionLetter letter = row->part.attended == Tri::Yes ? SessionLetter::Thanks : SessionLetter::Invitation;
    const MailingWish wish{.letter = letter, .format = MailingFormat::Eml, .everybody = true};
    const auto load = [wish, id, session = m_sessionId, actor = workspace()->actor()](Sql &sql) {
        return loadMailing(sql, wish, session, actor, QDateTime::currentDateTime()).and_then([id](const SessionMailing &mailing) {
            return mailtoOf(mailing, id);
        });
    };
    workspace()->read(this, load, [this](const Result<QString> &address) {
        if (address)
            Q_EMIT mailReady(QUrl(*address, QUrl::StrictMode));
        else
            workspace()->tell(address.error());
    });
}
