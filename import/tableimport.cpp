// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/tableimport.h"
#include "import/entrystaging.h"
#include "import/landlordrows.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int whole = 100, read = 80;
constexpr qint64 rowsPerStep = 500;

/** Properties that the cell of another target may fill. */
const QList<std::pair<QString, QString>> companions{{u"dwelling.floor"_s, u"dwelling.sides"_s},
    {u"vacancy.availability"_s, u"vacancy.availableFrom"_s}, {u"vacancy.vacantSince"_s, u"vacancy.vacantSinceAccuracy"_s}};

Result<TableReader> openTable(const QString &path, const TableImport &import)
{
    return TableReader::open(path, import.options, [kind = import.kind](const QStringList &cells) { return knownHeads(kind, cells); });
}

Result<ColumnChoice> remembered(Database &database, TableKind kind, const QStringList &heads)
{
    return database.read([kind, heads](Sql &sql) { return rememberedColumns(sql, kind, heads); }).takeResult();
}

/** Columns that nobody could place go where every word has room, unless they are left out now. */
void placeRest(const TableImport &import, const QStringList &heads, QStringList &targets)
{
    for (qsizetype i = 0; i < targets.size(); ++i)
        if (targets[i].isEmpty() && !heads[i].isEmpty() && !import.columns.contains(heads[i])) targets[i] = noteTarget(import.kind);
}

/** The targets by column: guessed, above it remembered, above it chosen now. */
Result<QStringList> targetsOf(Database &database, const TableReader &reader, const TableImport &import)
{
    return remembered(database, import.kind, reader.heads()).and_then([&](ColumnChoice choice) {
        for (const auto &[head, target] : import.columns.asKeyValueRange()) choice[head.simplified()] = target;
        return chosenColumns(import.kind, reader.name(), reader.heads(), choice).transform([&](QStringList targets) {
            if (import.restToNote) placeRest(import, reader.heads(), targets);
            return targets;
        });
    });
}

/** The first heads, for a sentence. */
QString someHeads(const QStringList &heads)
{
    constexpr qsizetype shown = 10, longest = 30;
    QStringList some;
    for (const QString &head : heads)
        if (!head.isEmpty() && some.size() < shown) some += head.size() > longest ? head.first(longest) + u'…' : head;
    return some.join(u", "_s);
}

/** Heads whose columns are left out although something stands below them. */
class Unused
{
public:
    explicit Unused(const StagedTable &staged) : m_staged(staged)
    {
        for (qsizetype i = 0; i < staged.targets.size(); ++i)
            if (staged.targets[i].isEmpty()) m_columns += i;
    }
    void look(const TableRow &row)
    {
        m_columns.removeIf([&](qsizetype column) {
            if (row.cells.value(column).trimmed().isEmpty()) return false;
            m_filled += column;
            return true;
        });
    }
    QStringList heads() const
    {
        QList<qsizetype> columns = m_filled;
        std::ranges::sort(columns);
        QStringList heads;
        for (const qsizetype column : std::as_const(columns))
            heads += m_staged.heads[column].isEmpty() ? QCoreApplication::translate("Table", "Spalte %1 ohne Überschrift").arg(column + 1)
                                                      : m_staged.heads[column];
        return heads;
    }

private:
    const StagedTable &m_staged;
    QList<qsizetype> m_columns;
    QList<qsizetype> m_filled;
};

/** Gives every row to @p take, with progress. */
Result<> eachRow(
    const TableReader &reader, StagedTable &staged, const Progress &progress, const std::function<Result<>(const TableRow &)> &take)
{
    Unused unused(staged);
    Result<> taken;
    qint64 rows = 0;
    const auto look = [&](const TableRow &row) {
        ++rows;
        if (rows % rowsPerStep == 0 && !progress.step(static_cast<int>(std::min<qint64>(read, rows / rowsPerStep)), staged.file))
            taken = fail(Error::Kind::Cancelled, u"cancelled"_s);
        unused.look(row);
        if (taken) taken = take(row);
        return taken.has_value();
    };
    return reader.read(look).and_then([&] {
        staged.unused = unused.heads();
        return taken;
    });
}

Result<> stageVacancies(Database &database, const TableReader &reader, const KnownRegister &known, const TableImport &import, QDate today,
    StagedTable &staged, const Progress &progress)
{
    const Unreadable unreadable = import.restToNote ? Unreadable::ToNote : Unreadable::Refuse;
    VacancyRows rows(staged.heads, staged.targets, today, reader.numbers(), unreadable);
    EntryStaging staging(database, known, staged, today);
    const Progress rest([&](int percent, const QString &) { (void)progress.step(read + percent * (whole - read) / whole, staged.file); },
        [&] { return progress.isCancelled(); });
    return eachRow(reader, staged, progress, [&](const TableRow &row) { return staging.add(rows.read(row)); }).and_then([&] {
        return staging.finish(rest);
    });
}

Result<> stageLandlords(const TableReader &reader, const KnownRegister &known, const TableImport &import, QDate today, StagedTable &staged,
    const Progress &progress)
{
    LandlordRows rows(staged, known, today, reader.numbers(), import.restToNote);
    return eachRow(reader, staged, progress, [&](const TableRow &row) -> Result<> {
        rows.add(row);
        return {};
    });
}
}

Result<TablePreview> previewTable(Database &database, const QString &path, const TableImport &import)
{
    const auto reader = openTable(path, import);
    if (!reader) return std::unexpected(reader.error());
    const auto choice = remembered(database, import.kind, reader->heads());
    const auto targets = targetsOf(database, *reader, import);
    if (!choice) return std::unexpected(choice.error());
    if (!targets) return std::unexpected(targets.error());
    TablePreview preview{.file = reader->name(),
        .sheet = reader->sheet(),
        .sheets = reader->sheets(),
        .heads = reader->heads(),
        .columns = guessColumns(import.kind, reader->heads()),
        .sample = reader->sample(),
        .notes = reader->notes()};
    for (qsizetype i = 0; i < preview.columns.size(); ++i) {
        const bool isChosen = choice->contains(preview.heads[i]) || import.columns.contains(preview.heads[i]);
        preview.columns[i] = {(*targets)[i], isChosen || preview.columns[i].isSure};
    }
    return preview;
}

Result<StagedTable> stageTable(Database &database, const QString &path, const TableImport &import, QDate today, const Progress &progress)
{
    const auto reader = openTable(path, import);
    if (!reader) return std::unexpected(reader.error());
    const auto targets = targetsOf(database, *reader, import);
    if (!targets) return std::unexpected(targets.error());
    StagedTable staged{.kind = import.kind,
        .file = reader->name(),
        .sheet = reader->sheet(),
        .heads = reader->heads(),
        .targets = *targets,
        .notes = reader->notes(),
        .providerKey = import.providerKey};
    for (const QString &target : *targets)
        if (!target.isEmpty()) staged.facts += target;
    for (const auto &[target, companion] : companions)
        if (staged.facts.contains(target)) staged.facts += companion;
    if (staged.facts.isEmpty()) return fail(Error::Kind::Format, u"table.noColumns"_s, {staged.file, someHeads(staged.heads)});
    const auto known = database.read(loadKnown).takeResult();
    if (!known) return std::unexpected(known.error());
    const auto done = import.kind == TableKind::Vacancies ? stageVacancies(database, *reader, *known, import, today, staged, progress)
                                                          : stageLandlords(*reader, *known, import, today, staged, progress);
    if (!done) return std::unexpected(done.error());
    return staged;
}

Result<ImportedTable> keepStaged(
    Database &database, const Actor &actor, StagedTable staged, const TableChoices &choices, QDate today, const Progress &progress)
{
    const RowCounts counts = staged.counts();
    if (counts.refused == staged.rowCount() && counts.refused > 0) {
        const StagedRow &first = staged.row(0);
        return fail(Error::Kind::Invalid, u"table.nothing"_s,
            {staged.file, QString::number(counts.refused), QString::number(first.number), sentence(first.problems.first())});
    }
    return database.write(actor, [&](Sql &sql) { return mergeTable(sql, staged, choices, today, progress); })
        .takeResult()
        .transform([&](const RowCounts &done) { return ImportedTable{std::move(staged), done}; });
}

Result<ImportedTable> importTable(Database &database, const Actor &actor, const QString &path, const TableImport &import,
    const TableChoices &choices, QDate today, const Progress &progress)
{
    return stageTable(database, path, import, today, progress).and_then([&](StagedTable staged) {
        return keepStaged(database, actor, std::move(staged), choices, today, progress);
    });
}
