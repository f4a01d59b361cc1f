// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/sponsormatch.h"
#include "core/base/words.h"
#include "core/placement/household.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "qml/handover/handoverfinding.h"

using namespace Qt::StringLiterals;

SponsorMatch::SponsorMatch(QObject *parent) : QObject(parent), m_household(findHouseholdChoices, this)
{
    connect(&m_household, &RecordChoice::chosen, this, &SponsorMatch::suggest);
}

void SponsorMatch::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    m_household.setWorkspace(workspace);
    Q_EMIT workspaceChanged();
}

void SponsorMatch::start(qint64 householdId, qint64 sponsorId)
{
    m_wanted = sponsorId;
    m_sponsorId = 0;
    m_suggestions.clear();
    m_error.clear();
    m_household.show({});
    setDay(dateText(QDate::currentDate()));
    if (householdId <= 0 || !m_workspace) return;
    m_workspace->read(
        this, [householdId](Sql &sql) { return sql.load<Household>(u"household"_s, householdId); },
        [this](const Result<Household> &household) {
            if (!household) return m_workspace->tell(household.error());
            m_household.show({household->id, household->number, household->payer});
            suggest();
        });
}

void SponsorMatch::suggest()
{
    m_suggestions.clear();
    m_error.clear();
    m_loading = m_household.id() != 0 && m_workspace;
    Q_EMIT changed();
    if (!m_loading) return;
    m_workspace->read(
        this, [id = m_household.id()](Sql &sql) { return suggestSponsors(sql, id, QDate::currentDate()); },
        [this, id = m_household.id()](const Result<QList<SponsorSuggestion>> &found) {
            if (id != m_household.id()) return; // another household was chosen meanwhile
            m_loading = false;
            m_error = found ? QString() : sentence(found.error());
            m_suggestions = found.value_or(QList<SponsorSuggestion>());
            const bool isWantedThere
                = std::ranges::any_of(m_suggestions, [this](const SponsorSuggestion &one) { return one.row.sponsor.id == m_wanted; });
            m_sponsorId = isWantedThere ? m_wanted : m_suggestions.isEmpty() ? 0 : m_suggestions.constFirst().row.sponsor.id;
            Q_EMIT changed();
        });
}

QVariantList SponsorMatch::suggestions() const
{
    QVariantList rows;
    for (const SponsorSuggestion &one : m_suggestions)
        rows += QVariantMap{{u"id"_s, one.row.sponsor.id}, {u"name"_s, one.row.name}, {u"reason"_s, one.reason}};
    return rows;
}

void SponsorMatch::setSponsorId(qint64 id)
{
    m_sponsorId = id;
    m_error.clear();
    Q_EMIT changed();
}

void SponsorMatch::setDay(const QString &typed)
{
    const auto read = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    m_begin = read ? read->toDate() : QDate();
    m_day = m_begin.isValid() ? dateText(m_begin) : typed;
    m_dayError = read ? (m_begin.isValid() ? QString() : tr("Der Tag fehlt.")) : sentence(read.error());
    Q_EMIT changed();
}

bool SponsorMatch::canBegin() const
{
    return m_household.id() != 0 && m_sponsorId != 0 && m_begin.isValid() && !m_loading;
}

void SponsorMatch::begin()
{
    if (!m_workspace || !canBegin()) return;
    const auto start = [sponsor = m_sponsorId, household = m_household.id(), day = m_begin](
                           Sql &sql) { return engage(sql, sponsor, household, day, QDate::currentDate()); };
    m_workspace->write(this, start, [this, number = m_household.name()](const Result<Engagement> &begun) {
        if (begun) {
            Q_EMIT this->begun(begun->sponsorId, tr("Die Patenschaft für %1 beginnt am %2.").arg(number, dateText(begun->beginsOn)));
            return;
        }
        m_error = sentence(begun.error());
        Q_EMIT changed();
    });
}
