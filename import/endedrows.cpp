// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/words.h"
#include "import/addresscells.h"
#include "import/entrystaging.h"

using namespace Qt::StringLiterals;

/** An offer that its provider withdraws ends the episode that bears its number; @p otherwise is what the row is where there is none. */
void EntryStaging::end(StagedEntry &row, RowAction otherwise)
{
    const VacancyKeys *known = m_vacancies.offered(row.entry.vacancy);
    if (known) {
        const Meant meant{.row = m_staged.entries.size(), .vacancyId = known->vacancyId, .isVacancy = true};
        if (isRepeated(row, meant)) return;
        row.known = known->number;
        m_spokenOf += known->vacancyId;
        m_meant += meant;
        return;
    }
    row.action = otherwise;
    if (otherwise != RowAction::Same) return;
    row.problems.clear();
    row.findings += Finding{u"openimmo"_s, Finding::Level::Hint, {}, u"openimmo.notKnown"_s, {}};
}

/** What a complete list does not hold any more gets rows behind its own. */
void EntryStaging::endMissing()
{
    if (!m_staged.transfer || !m_staged.transfer->isWhole) return;
    qint64 number = m_staged.entries.isEmpty() ? 0 : m_staged.entries.last().number;
    for (const VacancyKeys &known : m_known.vacancies) {
        const bool isTheirs = !known.providerKey.isEmpty() && m_staged.transfer->providerKeys.contains(known.providerKey);
        if (!isTheirs || !isOpen(known.status) || m_spokenOf.contains(known.vacancyId)) continue;
        StagedEntry row;
        row.number = ++number;
        row.action = RowAction::Gone;
        row.known = known.number;
        row.problems += RowProblem{{}, {Error::Kind::Conflict, u"openimmo.missing"_s, {}}};
        m_meant += Meant{.row = m_staged.entries.size(), .vacancyId = known.vacancyId, .isVacancy = true};
        m_staged.entries += std::move(row);
    }
}

void EntryStaging::compareEnded(StagedEntry &row, const VacancyEntry &known) const
{
    row.entry = known;
    row.subject = addressText(known.building);
    row.findings.clear();
    static const QList<VacancyStatus> inPlacement{VacancyStatus::Reserved, VacancyStatus::Proposed, VacancyStatus::CommitmentPending};
    if (inPlacement.contains(known.vacancy.status))
        row.findings += Finding{
            u"openimmo"_s, Finding::Level::Warning, u"vacancy.status"_s, u"openimmo.inPlacement"_s, {word(known.vacancy.status)}};
}
