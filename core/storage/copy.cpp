// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/copy.h"
#include "core/storage/schema.h"

using namespace Qt::StringLiterals;

namespace {
/** So many bytes of one statement are bound at once, at most one row more. */
constexpr qsizetype mostBytes = 1 << 20;

bool isFile(const Engine &engine)
{
    return &engine == &spatialite();
}

/** Writes rows of one table, many to a statement where every statement is a way to a server and back. */
class RowWriter
{
public:
    RowWriter(const Connection &to, const TableShape &shape)
        : m_to(to), m_shape(shape), m_batch(isFile(*to.engine) ? 1 : 50), m_insert(to.db)
    {
    }

    Result<> add(const QVariantList &row)
    {
        for (const QVariant &value : row) m_bytes += value.typeId() == QMetaType::QByteArray ? value.toByteArray().size() : 16;
        m_values += row;
        return ++m_rows < m_batch && m_bytes < mostBytes ? Result<>() : flush();
    }
    Result<> flush()
    {
        if (m_rows == 0) return {};
        if (m_rows != m_prepared) {
            const QString marks = QStringList(m_rows, m_shape.marks).join(u',');
            if (!m_insert.prepare(u"insert into %1 (%2) values %3"_s.arg(m_shape.table, m_shape.columns.join(u','), marks)))
                return std::unexpected(m_to.engine->explain(m_insert.lastError()));
            m_prepared = m_rows;
        }
        for (qsizetype i = 0; i < m_values.size(); ++i) m_insert.bindValue(static_cast<int>(i), m_values[i]);
        m_values.clear();
        m_rows = m_bytes = 0;
        if (!m_insert.exec()) return std::unexpected(m_to.engine->explain(m_insert.lastError()));
        return {};
    }

private:
    const Connection &m_to;
    const TableShape &m_shape;
    qsizetype m_batch;
    QSqlQuery m_insert;
    qsizetype m_prepared = 0;
    QVariantList m_values;
    qsizetype m_rows = 0;
    qsizetype m_bytes = 0;
};

/** Tells how far all tables together are. */
struct Meter {
    const Progress &progress;
    qint64 all = 0;
    qint64 done = 0;

    bool step(const QString &table)
    {
        constexpr qint64 rowsPerLook = 256;
        ++done;
        return done % rowsPerLook != 0 || progress.step(static_cast<int>(100 * done / std::max<qint64>(all, 1)), table);
    }
};

Result<TableSum> copyTable(Sql &from, const Connection &to, const TableShape &shape, Meter &meter)
{
    auto rows = from.query(shape.select);
    if (!rows) return std::unexpected(rows.error());
    TableSum sum{.table = shape.table};
    RowWriter writer(to, shape);
    while (rows->next()) {
        const QVariantList row = valuesOfRow(*rows, shape.columns.size());
        sum.add(row);
        if (auto written = writer.add(row); !written) return std::unexpected(written.error());
        if (!meter.step(shape.table)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    return writer.flush().transform([&] { return sum; });
}

/** The highest id that a table ever gave; 0 where it gives none. */
Result<qint64> lastIdOf(Sql &sql, const TableShape &shape)
{
    if (!shape.columns.contains("id"_L1)) return 0;
    if (isFile(sql.engine()))
        return sql.value(u"select seq from sqlite_sequence where name=?"_s, {shape.table}).transform([](const QVariant &id) {
            return id.toLongLong();
        });
    const auto sequence = sql.value(u"select pg_get_serial_sequence('%1', 'id')"_s.arg(shape.table));
    if (!sequence) return std::unexpected(sequence.error());
    if (sequence->toString().isEmpty()) return 0;
    return sql.value(u"select case when is_called then last_value else last_value-1 end from "_s + sequence->toString())
        .transform([](const QVariant &id) { return id.toLongLong(); });
}

Result<> keepLastId(const Connection &to, const QString &table, qint64 last)
{
    if (last <= 0) return {};
    if (!isFile(*to.engine))
        return scalar(to.db, *to.engine, u"select setval(pg_get_serial_sequence('%1', 'id'), %2)"_s.arg(table).arg(last))
            .transform([](const QVariant &) { });
    return execute(to.db, *to.engine, u"delete from sqlite_sequence where name='%1'"_s.arg(table)).and_then([&] {
        return execute(to.db, *to.engine, u"insert into sqlite_sequence (name, seq) values ('%1', %2)"_s.arg(table).arg(last));
    });
}

/** Rows that name later rows of their own table hold only once all are there; names and tables of such references of a server. */
Result<QList<std::pair<QString, QString>>> ownReferences(const Connection &to)
{
    QSqlQuery found(to.db);
    if (!found.exec(u"select conname, conrelid::regclass from pg_constraint where contype='f' and conrelid=confrelid "
                    "and connamespace=to_regnamespace('bleibe')"_s))
        return std::unexpected(to.engine->explain(found.lastError()));
    QList<std::pair<QString, QString>> references;
    while (found.next()) references.append({found.value(0).toString(), found.value(1).toString()});
    return references;
}

Result<> deferReferences(const Connection &to, bool on)
{
    if (isFile(*to.engine)) return on ? execute(to.db, *to.engine, u"pragma defer_foreign_keys=on"_s) : Result<>();
    const auto references = ownReferences(to);
    if (!references) return std::unexpected(references.error());
    Result<> done = on ? Result<>() : execute(to.db, *to.engine, u"set constraints all immediate"_s);
    const QString how = on ? u"deferrable initially deferred"_s : u"not deferrable"_s;
    for (const auto &[name, table] : *references)
        if (done) done = execute(to.db, *to.engine, u"alter table %1 alter constraint %2 %3"_s.arg(table, name, how));
    return done;
}

/** The triggers of a server with roles ask who writes and whether the log names it; a copy brings its log along, and the owner alone may do
 * this. */
Result<> holdTriggers(const Connection &to, bool on)
{
    Result<> done;
    if (isFile(*to.engine)) return done;
    for (const QString &table : schemaTables())
        if (done) done = execute(to.db, *to.engine, u"alter table bleibe.%1 %2 trigger user"_s.arg(table, on ? u"disable"_s : u"enable"_s));
    return done;
}

Result<> expectSame(const QList<TableSum> &sums, Connection &to, const Progress &progress)
{
    Sql back(to, nullptr);
    return sumsOf(back, progress).and_then([&](const QList<TableSum> &there) -> Result<> {
        const auto differing = std::ranges::mismatch(sums, there).in1;
        if (differing == sums.end()) return {};
        return fail(Error::Kind::Storage, u"copy.differs"_s, {differing->table});
    });
}
}

Result<QList<TableSum>> copyRows(Sql &from, Connection &to, const Progress &progress)
{
    if (auto ready = deferReferences(to, true).and_then([&] { return holdTriggers(to, true); }); !ready)
        return std::unexpected(ready.error());
    const auto counts = countRows(from);
    if (!counts) return std::unexpected(counts.error());
    const Progress writing = progress.part(0, 70);
    const auto rows = counts->values();
    Meter meter{writing, std::accumulate(rows.begin(), rows.end(), qint64(0))};
    QList<TableSum> sums;
    const QStringList tables = schemaTables();
    sums.reserve(tables.size());
    for (const QString &table : tables) {
        const auto shape = shapeOfTable(from, table);
        if (!shape) return std::unexpected(shape.error());
        const auto sum = copyTable(from, to, *shape, meter);
        if (!sum) return std::unexpected(sum.error());
        sums += *sum;
        const auto kept = lastIdOf(from, *shape).and_then([&](qint64 last) { return keepLastId(to, table, last); });
        if (!kept) return std::unexpected(kept.error());
    }
    if (auto whole = deferReferences(to, false).and_then([&] { return holdTriggers(to, false); }); !whole)
        return std::unexpected(whole.error());
    return expectSame(sums, to, progress.part(70, 100)).transform([&] { return sums; });
}
