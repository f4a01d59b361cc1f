// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/inviteelist.h"
#include "core/outreach/sessions.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostMonths = 1200;

QString detailOf(const Invitee &one)
{
    QStringList parts{one.city};
    if (one.openVacancies > 0) parts += InviteeList::tr("%n Leerstände", nullptr, one.openVacancies);
    if (one.longestMonths > 0) parts += InviteeList::tr("leer seit %n Monaten", nullptr, one.longestMonths);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/** Invites one after the other in one transaction; cancelling keeps none. */
Result<int> inviteAll(Sql &sql, qint64 sessionId, const QList<qint64> &landlords, const Progress &progress)
{
    constexpr qsizetype whole = 100;
    const QDate today = QDate::currentDate();
    for (qsizetype at = 0; at < landlords.size(); ++at) {
        if (!progress.step(static_cast<int>(at * whole / landlords.size()))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        if (const auto part = ::invite(sql, sessionId, landlords.at(at), today); !part) return std::unexpected(part.error());
    }
    return static_cast<int>(landlords.size());
}
}

InviteeList::InviteeList(QObject *parent)
    : QueryModel({u"participation"_s, u"landlord"_s, u"consent"_s, u"vacancy"_s}, parent), m_areas(new AreaChoice(this))
{
    connect(m_areas, &AreaChoice::edited, this, &InviteeList::changeFilter);
}

int InviteeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InviteeList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QHash<int, QByteArray> InviteeList::roleNames() const
{
    return {{Name, "name"}, {Detail, "detail"}, {Way, "way"}, {Reason, "reason"}, {IsAllowed, "isAllowed"}, {IsTicked, "isTicked"}};
}

QVariant InviteeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Invitee &one = m_rows.at(index.row());
    const bool isAllowed = index.row() < m_allowed;
    switch (role) {
    case Name: return one.name;
    case Detail: return detailOf(one);
    case Way: return one.channel == Channel::Unknown ? tr("kein Weg bekannt") : word(one.channel);
    case Reason: return one.isInvited ? tr("Steht schon auf der Liste.") : one.reason;
    case IsAllowed: return isAllowed;
    case IsTicked: return isAllowed && !m_unticked.contains(one.landlordId);
    default: return {};
    }
}

void InviteeList::reload()
{
    if (m_sessionId == 0) return loaded({});
    m_filter.areas = m_areas->areas().split(u';', Qt::SkipEmptyParts);
    struct Found {
        QList<Invitee> invitees;
        QList<NamedArea> areas;
    };
    const auto find = [id = m_sessionId, filter = m_filter, wantsAreas = !m_hasAreas](Sql &sql) -> Result<Found> {
        Found found;
        auto invitees = findInvitees(sql, id, filter, QDate::currentDate());
        if (!invitees) return std::unexpected(invitees.error());
        found.invitees = *invitees;
        if (!wantsAreas) return found;
        return namedAreas(sql).transform([&](const QList<NamedArea> &areas) {
            found.areas = areas;
            return found;
        });
    };
    readNewest(find, [this](const Found &found) {
        take(found.invitees);
        if (!m_hasAreas) m_areas->setAreas(found.areas);
        m_hasAreas = true;
    });
}

void InviteeList::take(const QList<Invitee> &found)
{
    m_rows = found;
    const auto refused
        = std::ranges::stable_partition(m_rows, [](const Invitee &one) { return one.state == CallState::Allowed && !one.isInvited; });
    m_allowed = static_cast<int>(refused.begin() - m_rows.begin());
    QSet<qint64> still;
    for (int row = 0; row < m_allowed; ++row)
        if (m_unticked.contains(m_rows.at(row).landlordId)) still += m_rows.at(row).landlordId;
    m_unticked = still;
    Q_EMIT ticksChanged();
}

void InviteeList::changeFilter()
{
    Q_EMIT filterChanged();
    refresh();
}

void InviteeList::setSessionId(qint64 id)
{
    if (m_sessionId == id) return;
    m_sessionId = id;
    changeFilter();
}

void InviteeList::setMonths(const QString &typed)
{
    const int wanted = std::clamp(typed.trimmed().toInt(), 0, mostMonths);
    if (wanted == m_filter.vacantMonths) return;
    m_filter.vacantMonths = wanted;
    changeFilter();
}

void InviteeList::setText(const QString &text)
{
    if (text == m_filter.text) return;
    m_filter.text = text;
    changeFilter();
}

void InviteeList::setWithoutVacancy(bool on)
{
    if (on == m_filter.withoutVacancy) return;
    m_filter.withoutVacancy = on;
    changeFilter();
}

QVariantList InviteeList::vacancies() const
{
    QVariantList ids;
    for (const qint64 id : m_filter.vacancies) ids += id;
    return ids;
}

void InviteeList::setVacancies(const QVariantList &ids)
{
    m_filter.vacancies.clear();
    for (const QVariant &id : ids) m_filter.vacancies += id.toLongLong();
    changeFilter();
}

void InviteeList::begin(qint64 sessionId, const QVariantList &vacancies)
{
    m_sessionId = sessionId;
    m_filter = {};
    m_areas->show({});
    m_unticked.clear();
    setVacancies(vacancies);
}

void InviteeList::tick(int row, bool on)
{
    if (row < 0 || row >= m_allowed) return;
    if (on)
        m_unticked.remove(m_rows.at(row).landlordId);
    else
        m_unticked += m_rows.at(row).landlordId;
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {IsTicked});
    Q_EMIT ticksChanged();
}

void InviteeList::tickAll(bool on)
{
    m_unticked.clear();
    if (!on)
        for (int row = 0; row < m_allowed; ++row) m_unticked += m_rows.at(row).landlordId;
    if (m_allowed > 0) Q_EMIT dataChanged(index(0, 0), index(m_allowed - 1, 0), {IsTicked});
    Q_EMIT ticksChanged();
}

void InviteeList::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void InviteeList::invite()
{
    if (m_busy || !workspace() || !workspace()->isOpen() || tickedCount() == 0) return;
    QList<qint64> landlords;
    landlords.reserve(m_allowed);
    for (int row = 0; row < m_allowed; ++row)
        if (!m_unticked.contains(m_rows.at(row).landlordId)) landlords += m_rows.at(row).landlordId;
    setBusy(true);
    const auto work
        = [held = workspace()->sharedDatabase(), actor = workspace()->actor(), id = m_sessionId, landlords](const Progress &progress) {
              const auto task = [=](Sql &sql) { return inviteAll(sql, id, landlords, progress); };
              return held->write(actor, task).takeResult();
          };
    workspace()->jobs()->run(tr("Einladen"), work, [self = QPointer(this)](const Result<int> &count) {
        if (!self) return;
        self->setBusy(false);
        if (!count && count.error().kind != Error::Kind::Cancelled) self->workspace()->tell(count.error());
        if (!count) return;
        Q_EMIT self->invited();
        Q_EMIT self->done(tr("%n Vermieter eingeladen. Die Einladungen sind noch zu versenden.", nullptr, *count));
    });
}
