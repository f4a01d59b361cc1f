// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/placerows.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 rowsPerStep = 500;

int knownHeads(const QStringList &cells)
{
    return int(std::ranges::count_if(cells, [](const QString &cell) { return !placeTarget(cell).key.isEmpty(); }));
}

/** Takes rows until there are too many or somebody cancels; then tells why. */
class Taking
{
public:
    Taking(RawTable &table, const Progress &progress, qint64 most) : m_table(table), m_progress(progress), m_most(most) { }

    bool take(RawRow row)
    {
        const auto count = qint64(m_table.rows.size());
        if (count % rowsPerStep == 0 && !m_progress.step(-1, m_table.name))
            m_outcome = fail(Error::Kind::Cancelled, u"cancelled"_s);
        else if (count >= m_most)
            m_outcome = fail(Error::Kind::Format, u"import.crowded"_s, {m_table.name, QString::number(m_most)});
        if (!m_outcome) return false;
        m_table.rows.push_back(std::move(row));
        return true;
    }
    const Result<> &outcome() const { return m_outcome; }

private:
    RawTable &m_table;
    const Progress &m_progress;
    qint64 m_most;
    Result<> m_outcome;
};

Result<RawTable> readTable(const QString &path, const Progress &progress, qint64 most)
{
    const TableOptions options{.limits = {.rows = most}};
    const auto reader = TableReader::open(path, options, knownHeads);
    if (!reader) return std::unexpected(reader.error());
    RawTable table{.name = reader->name(), .heads = reader->heads(), .numbers = reader->numbers(), .notes = reader->notes()};
    Taking taking(table, progress, most);
    const auto done = reader->read([&](const TableRow &row) { return taking.take({row.number, row.cells, {}}); });
    if (!taking.outcome()) return std::unexpected(taking.outcome().error());
    if (!done) return std::unexpected(done.error());
    return table;
}

Result<RawTable> readFeatures(const QString &path, const Progress &progress, qint64 most)
{
    const auto source = Source::open(path, {.features = most});
    if (!source) return std::unexpected(source.error());
    if (source->layers().isEmpty()) return fail(Error::Kind::Format, u"places.none"_s, {source->name()});
    const Layer &layer = source->layers().first();
    RawTable table{.name = source->name(), .heads = layer.fields, .numbers = NumberStyle::Machine, .crs = layer.crs};
    Taking taking(table, progress, most);
    const auto done = source->read(layer, {.fields = layer.fields, .encoding = source->encodingOf(layer)},
        [&](Feature feature) { return taking.take({feature.number, feature.values, std::move(feature.geometry)}); });
    if (!taking.outcome()) return std::unexpected(taking.outcome().error());
    if (!done) return std::unexpected(done.error());
    return table;
}
}

Result<RawTable> readRows(const QString &path, const Progress &progress, qint64 most)
{
    return isTable(path) ? readTable(path, progress, most) : readFeatures(path, progress, most);
}
