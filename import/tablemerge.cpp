// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/consents.h"
#include "core/register/entries.h"
#include "core/register/entrybatch.h"
#include "core/register/landlords.h"
#include "import/entrystaging.h"
#include "import/offerpapers.h"
#include "import/origins.h"
#include "import/tableimport.h"
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype entriesAtOnce = 500;
const QString series = u"LR"_s;

/** Writes one staged table; landlords first, since entries refer to them. */
class Merge
{
public:
    Merge(Sql &sql, const StagedTable &staged, const TableChoices &choices, QDate today, const Progress &progress)
        : m_sql(sql), m_staged(staged), m_choices(choices), m_today(today), m_progress(progress)
    {
    }

    Result<RowCounts> run()
    {
        collect();
        return keepLandlords()
            .and_then([this] { return keepChanged(); })
            .and_then([this] { return keepBuildings(); })
            .and_then([this] { return keepNew(); })
            .and_then([this] { return keepRoles(); })
            .and_then([this] { return endGone(); })
            .and_then([this] { return m_staged.transfer ? keepOrigins() : remember(); })
            .transform([this] { return m_counts; });
    }

private:
    bool isTaken(const StagedRow &row) const
    {
        if (m_choices.leftOut.contains(row.number)) return false;
        return row.action == RowAction::New || row.action == RowAction::Changed
            || (row.action == RowAction::Duplicate && m_choices.takeDuplicates && !isRepetition(row));
    }

    /** The rows that are written; a landlord that no such row names is not. */
    void collect()
    {
        m_counts = m_staged.counts();
        m_counts.added = m_counts.changed = m_counts.gone = 0;
        for (const StagedEntry &row : m_staged.entries) {
            if (!isTaken(row)) continue;
            if (row.landlord >= 0) m_wanted += row.landlord;
            const bool isKnown = row.entry.vacancy.id != 0;
            (isKnown ? m_counts.changed : m_counts.added)++;
            (isKnown ? m_changed : m_new) += row;
        }
    }

    Result<> keepLandlords()
    {
        const bool areRows = m_staged.kind == TableKind::Landlords;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_staged.landlords.size(); ++i) {
            const StagedLandlord &row = m_staged.landlords[i];
            if (areRows ? !isTaken(row) : !m_wanted.contains(i)) continue;
            places += i;
            if (areRows) (row.action == RowAction::Changed ? m_counts.changed : m_counts.added)++;
        }
        return addNewLandlords(places).and_then([&]() -> Result<> {
            for (const qsizetype place : std::as_const(places))
                if (const auto kept = keepLandlord(m_staged.landlords[place], m_landlordIds[place]); !kept) return kept;
            return {};
        });
    }

    Result<> addNewLandlords(const QList<qsizetype> &places)
    {
        m_landlordIds.resize(m_staged.landlords.size());
        QList<Landlord> fresh;
        for (const qsizetype place : places)
            if (const Landlord &landlord = m_staged.landlords[place].landlord; landlord.id == 0) fresh += landlord;
        const auto kept = fresh.isEmpty() ? Result<>() : addLandlords(m_sql, fresh);
        return kept.transform([&] {
            auto added = fresh.cbegin();
            for (const qsizetype place : places) {
                const qint64 known = m_staged.landlords[place].landlord.id;
                m_landlordIds[place] = known != 0 ? known : (added++)->id;
            }
        });
    }

    Result<> keepLandlord(const StagedLandlord &row, qint64 id)
    {
        if (row.landlord.id != 0 && row.action == RowAction::Changed)
            if (const auto kept = saveLandlord(m_sql, row.landlord); !kept) return std::unexpected(kept.error());
        if (!row.needsConsent) return {};
        const Consent consent{
            .landlordId = id, .purpose = ConsentPurpose::StoreInRegister, .givenOn = row.consentOn, .note = m_staged.file};
        return keepConsent(m_sql, consent).transform([](const Consent &) { });
    }

    Result<> keepChanged()
    {
        for (qsizetype start = 0; start < m_changed.size(); start += entriesAtOnce) {
            const auto part = m_changed.sliced(start, std::min(entriesAtOnce, m_changed.size() - start));
            QList<qint64> ids;
            for (const StagedEntry &row : part) ids += row.entry.vacancy.id;
            const auto known = loadEntries(m_sql, ids);
            if (!known) return std::unexpected(known.error());
            for (const StagedEntry &row : part)
                if (const auto kept = keepChange(row, *known); !kept) return kept;
            if (!m_progress.step(-1)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        }
        return {};
    }

    Result<> keepChange(const StagedEntry &row, const QHash<qint64, VacancyEntry> &known)
    {
        VacancyEntry before = known.value(row.entry.vacancy.id);
        VacancyEntry after = before;
        QStringList targets;
        StagedEntry only{row};
        only.stated.clear();
        for (const QString &change : row.changes) {
            only.stated += static_cast<quint16>(targets.size());
            targets += change;
        }
        overlay(after, only, targets);
        after.building.municipalityId = row.entry.building.municipalityId;
        // Whoever changed one of them since wins; but flats of one house, changed by this import, share its building.
        const qint64 building = before.building.id;
        if (m_touched.contains(building)) {
            const auto now = m_sql.load<Building>(u"building"_s, building);
            if (!now) return std::unexpected(now.error());
            before.building = *now;
            VacancyEntry shared{*now, {}, {}};
            overlay(shared, only, targets);
            after.building = shared.building;
        } else {
            before.building.version = row.entry.building.version;
        }
        before.dwelling.version = row.entry.dwelling.version;
        before.vacancy.version = row.entry.vacancy.version;
        m_touched += building;
        return saveChanges(m_sql, before, after);
    }

    /** Buildings that are there and get a further flat may be known better now. */
    Result<> keepBuildings()
    {
        for (const StagedEntry &row : std::as_const(m_new)) {
            const Building &building = row.entry.building;
            if (building.id == 0 || m_touched.contains(building.id)) continue;
            m_touched += building.id;
            const auto now = m_sql.load<Building>(u"building"_s, building.id);
            if (!now) return std::unexpected(now.error());
            VacancyEntry before{*now, row.entry.dwelling, row.entry.vacancy}, after = before;
            before.building.version = building.version;
            after.building = building;
            if (const auto kept = saveChanges(m_sql, before, after); !kept) return kept;
        }
        return {};
    }

    Result<> keepNew()
    {
        if (m_new.isEmpty()) return {};
        std::vector<VacancyEntry *> entries;
        for (StagedEntry &row : m_new) entries.push_back(&row.entry);
        return giveNumbers().and_then([&] { return addEntries(m_sql, entries, m_staged.facts, m_progress); }).and_then([&] {
            return keepStatuses();
        });
    }

    Result<> giveNumbers()
    {
        qint64 without = 0;
        QHash<std::pair<QString, int>, qint64> highest;
        for (StagedEntry &row : m_new) {
            Vacancy &vacancy = row.entry.vacancy;
            if (!vacancy.statusSince.isValid()) vacancy.statusSince = QDateTime::currentDateTimeUtc();
            const auto own = parseNumber(vacancy.number);
            without += own ? 0 : 1;
            if (own) highest[{own->series, own->year}] = std::max(highest.value({own->series, own->year}), own->count);
        }
        for (const auto &[key, count] : std::as_const(highest).asKeyValueRange())
            if (const auto skipped = skipNumbers(m_sql, {key.first, key.second, count}); !skipped) return skipped;
        if (without == 0) return {};
        return takeNumbers(m_sql, series, m_today.year(), without).transform([&](SeriesNumber number) {
            for (StagedEntry &row : m_new)
                if (Vacancy &vacancy = row.entry.vacancy; !parseNumber(vacancy.number)) {
                    vacancy.number = numberText(number);
                    ++number.count;
                }
        });
    }

    /** The transition log starts with the status that the row came with. */
    Result<> keepStatuses()
    {
        for (const StagedEntry &row : std::as_const(m_new)) {
            const Vacancy &vacancy = row.entry.vacancy;
            if (vacancy.status == VacancyStatus::Draft) continue;
            const StatusTransition transition{.vacancyId = vacancy.id,
                .toStatus = vacancy.status,
                .at = vacancy.statusSince,
                .actorLogin = m_sql.actor().login,
                .actorName = m_sql.actor().name,
                .reason = m_staged.file};
            if (const auto added = m_sql.insert(u"status_transition"_s, rowOf(transition)); !added) return std::unexpected(added.error());
        }
        return {};
    }

    Result<> keepRoles()
    {
        return m_sql.insertMany(u"landlord_role"_s, [this]() -> Result<> {
            for (const auto *rows : {&m_new, &m_changed})
                for (const StagedEntry &row : *rows)
                    if (const auto kept = keepRoleOf(row); !kept) return kept;
            return {};
        });
    }

    Result<> keepRoleOf(const StagedEntry &row)
    {
        if (!row.needsRole || row.landlord < 0) return {};
        const std::pair role(row.entry.dwelling.id, m_landlordIds[row.landlord]);
        if (m_roles.contains(role)) return {};
        m_roles += role;
        const LandlordRole kept{.dwellingId = role.first, .landlordId = role.second, .role = row.role};
        return m_sql.insert(u"landlord_role"_s, rowOf(kept)).transform([](qint64) { });
    }

    /** By the guarded step of the life cycle, with what the provider said as its reason. */
    Result<> endGone()
    {
        for (const StagedEntry &row : m_staged.entries) {
            if (row.action != RowAction::Gone || m_choices.keepGone || m_choices.leftOut.contains(row.number)) continue;
            const StatusChange change{.reason = sentence(row.problems.first()) + u" ("_s + m_staged.file + u')'};
            const Vacancy &vacancy = row.entry.vacancy;
            const auto ended = changeStatus(m_sql, vacancy.id, vacancy.version, VacancyStatus::Dropped, change, m_today);
            if (!ended) return std::unexpected(ended.error());
            ++m_counts.gone;
        }
        return {};
    }

    Result<> remember() { return rememberColumns(m_sql, m_staged.kind, m_staged.heads, m_staged.targets); }

    /** What providers said, and the pictures that came along. */
    Result<> keepOrigins()
    {
        for (const auto *rows : {&m_new, &m_changed})
            for (const StagedEntry &row : *rows) {
                const auto entry = loadEntry(m_sql, row.entry.vacancy.id);
                if (!entry) return std::unexpected(entry.error());
                if (const auto kept = keepOrigin(m_sql, entry->vacancy.uid, row.said); !kept) return kept;
                if (const auto kept = keepPapers(m_sql, row, *entry); !kept) return kept;
                if (!m_progress.step(-1)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
            }
        return {};
    }

    Sql &m_sql;
    const StagedTable &m_staged;
    const TableChoices &m_choices;
    QDate m_today;
    const Progress &m_progress;
    RowCounts m_counts;
    QList<StagedEntry> m_new, m_changed;
    QSet<qsizetype> m_wanted;
    QList<qint64> m_landlordIds;
    QSet<qint64> m_touched;
    QSet<std::pair<qint64, qint64>> m_roles;
};
}

Result<RowCounts> mergeTable(Sql &sql, const StagedTable &staged, const TableChoices &choices, QDate today, const Progress &progress)
{
    sql.describe(staged.transfer ? u"openimmo.imported"_s : u"table.imported"_s, staged.file);
    return Merge(sql, staged, choices, today, progress).run();
}
