// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/staging.h"

using namespace Qt::StringLiterals;

namespace {
const QString municipalityTable = u"municipality"_s;
const QString notEmpty = u"boundaries.notEmpty"_s;

/** True where the direct way does not fit, but comparing first may. */
bool needsComparison(const Error &error)
{
    return error.reason == notEmpty || error.reason == boundariesNotDistinct;
}

/** Reads into a register without municipalities, in the running transaction. */
class FirstImport
{
public:
    FirstImport(Sql &sql, const BoundaryOptions &options) : m_sql(sql), m_options(options) { }

    Result<ImportedBoundaries> run(const QString &path, const Progress &progress)
    {
        const auto known = m_sql.value(u"select count(*) from municipality"_s);
        if (!known) return std::unexpected(known.error());
        if (known->toLongLong() > 0) return fail(Error::Kind::Conflict, notEmpty);
        const auto keep = [this](const Municipality &municipality) {
            m_groups.add(municipality);
            ++m_imported.counts.added;
            return m_sql.insert(municipalityTable, rowOf(municipality)).transform([](qint64) { });
        };
        const auto fill = [&] {
            return streamBoundaries(path, m_options, progress, keep).and_then([&](Boundaries found) { return finish(std::move(found)); });
        };
        return m_sql.insertMany(municipalityTable, fill).transform([&] { return std::move(m_imported); });
    }

private:
    Result<> finish(Boundaries found)
    {
        StagedBoundaries &staged = m_imported.staged;
        if (auto taken = takeFacts(m_sql, staged, std::move(found), m_groups, m_options); !taken) return taken;
        m_sql.describe(u"boundaries.imported"_s, staged.file);
        return deriveGroups(m_sql, staged, m_groups);
    }

    Sql &m_sql;
    const BoundaryOptions &m_options;
    MunicipalityGroups m_groups;
    ImportedBoundaries m_imported;
};

Result<ImportedBoundaries> comparedImport(Database &database, const Actor &actor, const QString &path, const BoundaryOptions &options,
    const MergeChoices &choices, const Progress &progress)
{
    return stageBoundaries(database, path, options, progress).and_then([&](StagedBoundaries staged) {
        auto merged = database.write(actor, [&](Sql &sql) { return mergeBoundaries(sql, staged, choices); });
        return merged.takeResult().transform([&](const MergeCounts &counts) { return ImportedBoundaries{std::move(staged), counts}; });
    });
}
}

Result<ImportedBoundaries> importBoundaries(Database &database, const Actor &actor, const QString &path, const BoundaryOptions &options,
    const MergeChoices &choices, const Progress &progress)
{
    auto imported = database.write(actor, [&](Sql &sql) { return FirstImport(sql, options).run(path, progress); }).takeResult();
    if (imported || !needsComparison(imported.error())) return imported;
    return comparedImport(database, actor, path, options, choices, progress);
}
