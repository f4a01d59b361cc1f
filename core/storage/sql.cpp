// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sql.h"
#include "core/storage/changelog.h"
#include "core/storage/touch.h"
#include "core/storage/wordindex.h"
#include <QSqlRecord>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
QString mark(const QString &column)
{
    return column == "geom"_L1 ? u"ST_GeomFromWKB(?,25832)"_s : u"?"_s;
}

/** As the driver wants it: bytes for geometry, and an empty text for a null one, since no text column is null. */
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Wkb>()) return value.value<Wkb>().bytes;
    if (value.metaType().id() == QMetaType::QString && value.toString().isNull()) return u""_s;
    return value;
}

bool isSelect(QStringView text)
{
    const QStringView start = text.trimmed().first(std::min<qsizetype>(6, text.trimmed().size()));
    return start.compare("select"_L1, Qt::CaseInsensitive) == 0 || start.startsWith("with"_L1, Qt::CaseInsensitive);
}

QVariant *entry(Row &row, QLatin1StringView column)
{
    const auto found = std::ranges::find_if(row, [&](const auto &pair) { return pair.first == column; });
    return found == row.end() ? nullptr : &found->second;
}

/** A server's policies let a statement pass over rows that its login may not change. */
Result<> expectDone(const QSqlQuery *done)
{
    if (done->numRowsAffected() == 0) return fail(Error::Kind::Denied, u"denied.role"_s);
    return {};
}

/** False where the server's functions take content out of the log, not this connection. */
Result<bool> mayForgetItself(Sql &sql)
{
    if (sql.engine().login.isEmpty()) return true;
    return sql.value(u"select has_table_privilege('change_image', 'delete')"_s).transform([](const QVariant &may) { return may.toBool(); });
}

Result<> forgetRow(Sql &sql, const QString &table, qint64 id)
{
    return mayForgetItself(sql).and_then([&](bool itself) -> Result<> {
        if (itself) return sql.forgetContent(u"c.table_name=? and c.row_id=?"_s, {table, id}).transform([](qint64) { });
        if (isUnlogged(table)) return {};
        return sql.value(u"select bleibe.forget_row(?, ?)"_s, {table, id}).transform([](const QVariant &) { });
    });
}

QStringList names(const Row &row)
{
    QStringList columns;
    for (const auto &[column, value] : row) columns += column;
    return columns;
}
}

Sql::Sql(Connection &connection, const Actor *actor) : m_connection(connection), m_actor(actor) { }

Result<QSqlQuery> Sql::query(const QString &select, const QVariantList &values)
{
    if (!isSelect(select)) return fail(Error::Kind::Denied, u"denied.reading"_s, {}, select);
    QSqlQuery query(m_connection.db);
    // From a server rows come all at once: those that stream are lost as soon as another statement runs, even the release of an earlier
    // one.
    query.setForwardOnly(&engine() == &spatialite());
    if (!query.prepare(select)) return std::unexpected(engine().explain(query.lastError()));
    for (const QVariant &value : values) query.addBindValue(toStored(value));
    if (!query.exec()) return std::unexpected(engine().explain(query.lastError()));
    return query;
}

Result<QVariant> Sql::value(const QString &select, const QVariantList &values)
{
    return query(select, values).transform([](QSqlQuery rows) { return rows.next() ? rows.value(0) : QVariant(); });
}

Result<std::vector<qint64>> Sql::numbers(
    const QStringList &columns, const QString &select, const QVariantList &values, const Progress &progress)
{
    if (!isSelect(select)) return fail(Error::Kind::Denied, u"denied.reading"_s, {}, select);
    if (engine().watch) engine().watch(m_connection.db, &progress);
    const auto packed = value(u"select %1 from (%2) packed_rows"_s.arg(engine().packed(columns), select), values);
    if (engine().watch) engine().watch(m_connection.db, nullptr);
    if (progress.isCancelled()) return fail(Error::Kind::Cancelled, {});
    return packed.transform([](const QVariant &all) {
        const QByteArray bytes = all.toByteArray();
        std::vector<qint64> numbers(size_t(bytes.size()) / sizeof(qint64));
        qFromBigEndian<qint64>(bytes.constData(), qsizetype(numbers.size()), numbers.data());
        return numbers;
    });
}

Result<QSqlQuery *> Sql::run(const QString &statement, const QVariantList &values)
{
    auto &prepared = m_connection.prepared[statement];
    if (!prepared) {
        prepared = std::make_shared<QSqlQuery>(m_connection.db);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(statement)) {
            const Error error = engine().explain(prepared->lastError());
            m_connection.prepared.remove(statement);
            return std::unexpected(error);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) prepared->bindValue(static_cast<int>(i), bound(values[i]));
    if (!prepared->exec()) return std::unexpected(engine().explain(prepared->lastError()));
    return prepared.get();
}

const QString &Sql::insertStatement(const QString &table, const Row &row)
{
    auto &last = m_connection.lastInsert;
    const auto isColumn = [](const auto &pair, const QString &column) { return pair.first == column; };
    if (last.table != table || !std::ranges::equal(row, last.columns, isColumn)) {
        QStringList marks;
        for (const auto &[column, value] : row) marks += isStoredHere(table) ? u"?"_s : mark(column);
        last = {table, names(row),
            u"insert into %1 (%2) values (%3)%4"_s.arg(table, names(row).join(u','), marks.join(u','), engine().returning)};
    }
    return last.statement;
}

Result<qint64> Sql::insert(const QString &table, Row row)
{
    if (!m_actor) return fail(Error::Kind::Denied, u"denied.reading"_s);
    if (!entry(row, "uid"_L1)) row.append({u"uid"_s, {}});
    QVariant *uid = entry(row, "uid"_L1), *office = entry(row, "office"_L1), *version = entry(row, "version"_L1);
    if (uid->toString().isEmpty()) *uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (office && office->toString().isEmpty()) *office = m_actor->office;
    const QString rowUid = uid->toString();
    const int rowVersion = version ? version->toInt() : 1;
    for (auto &[column, value] : row) value = toStored(value);
    const QVariant *search = hasWords(table) ? entry(row, "search"_L1) : nullptr;
    const QString words = search ? search->toString() : QString();
    return insertRow(table, std::move(row)).and_then([&](qint64 id) {
        return (isUnlogged(table) ? Result<>() : log(u"insert"_s, table, id, rowUid, rowVersion, {}))
            .and_then([&] { return words.isEmpty() ? Result<>() : indexWords(table, id, {}, words); })
            .transform([id] { return id; });
    });
}

qint64 Sql::newId(QSqlQuery &query) const
{
    if (engine().returning.isEmpty()) return query.lastInsertId().toLongLong();
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

Result<qint64> Sql::insertRow(const QString &table, Row row)
{
    std::optional<StoredShape> shape;
    if (QVariant *geometry = isStoredHere(table) ? entry(row, "geom"_L1) : nullptr; geometry && !geometry->isNull()) {
        shape = engine().store(geometry->value<Wkb>());
        if (!shape) return fail(Error::Kind::Invalid, {}, {}, u"no multipolygon"_s);
        *geometry = shape->bytes;
    }
    QVariantList values;
    values.reserve(row.size());
    for (const auto &[column, value] : std::as_const(row)) values += value;
    return run(insertStatement(table, row), values).and_then([&](QSqlQuery *query) -> Result<qint64> {
        const qint64 id = newId(*query);
        if (!shape) return id;
        const auto &[west, south, east, north] = shape->box;
        return run(engine().addToIndex.arg(table), {id, west, east, south, north}).transform([id](const QSqlQuery *) { return id; });
    });
}

Result<> Sql::insertMany(const QString &table, const std::function<Result<>()> &fill)
{
    if (auto off = engine().keepIndexes(m_connection.db, false); !off) return off;
    m_manyTable = table;
    m_connection.lastInsert = {};
    const auto filled = fill().and_then([this] { return writeEntries(); });
    m_manyTable.clear();
    m_connection.lastInsert = {};
    const auto on = engine().keepIndexes(m_connection.db, true);
    return filled ? on : filled;
}

Result<Row> Sql::current(const QString &table, qint64 id, const QStringList &columns)
{
    QStringList selected;
    for (const QString &column : columns) selected += column == "geom"_L1 ? u"ST_AsBinary(geom)"_s : column;
    return query(u"select %1 from %2 where id=?"_s.arg(selected.join(u','), table), {id}).and_then([&](QSqlQuery query) -> Result<Row> {
        if (!query.next()) return fail(Error::Kind::NotFound, {}, {}, table);
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QVariant value = query.value(static_cast<int>(i));
            row.append({columns[i], columns[i] == "geom"_L1 && !value.isNull() ? QVariant::fromValue(Wkb{value.toByteArray()}) : value});
        }
        return row;
    });
}

Result<> Sql::expectVersion(const QString &table, qint64 id, int wanted, const QVariant &actual)
{
    if (actual.toInt() == wanted) return {};
    auto who = query(u"select s.actor_name, s.at from change_entry c join change_step s on s.id=c.step_id "
                     "where c.table_name=? and c.row_id=? order by c.id desc limit 1"_s,
        {table, id});
    if (!who) return std::unexpected(who.error());
    const bool known = who->next();
    const auto at = known ? QDateTime::fromString(who->value(1).toString(), Qt::ISODateWithMs).toLocalTime() : QDateTime();
    const QString name = known ? who->value(0).toString() : u"?"_s;
    who->finish();
    const QStringList columns = columnsSince(*this, {table, id}, wanted).value_or(QStringList());
    return fail(Error::Kind::Conflict, u"conflict"_s, {name, at.toString(u"HH:mm"_s)}, table + u' ' + columns.join(u' '));
}

Result<int> Sql::update(const QString &table, qint64 id, int version, const Row &changes)
{
    if (!m_actor) return fail(Error::Kind::Denied, u"denied.reading"_s);
    auto before = current(table, id, names(changes) << u"version"_s << u"uid"_s);
    if (!before) return std::unexpected(before.error());
    const QString uid = before->takeLast().second.toString();
    if (auto same = expectVersion(table, id, version, before->takeLast().second); !same) return std::unexpected(same.error());
    QStringList sets;
    QVariantList values;
    Row image;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto &[column, wanted] = changes[i];
        const QVariant stored = toStored(wanted);
        if (column == "uid"_L1 || sameStored(before->at(i).second, stored)) continue;
        sets += column + u'=' + mark(column);
        values += stored;
        image.append(before->at(i));
    }
    if (sets.isEmpty()) return version;
    values << id << version;
    const QString statement = u"update %1 set %2, version=version+1 where id=? and version=?"_s.arg(table, sets.join(u", "_s));
    const QVariant *searched = hasWords(table) ? entry(image, "search"_L1) : nullptr;
    return run(statement, values)
        .and_then(expectDone)
        .and_then([&] { return log(u"update"_s, table, id, uid, version + 1, toImage(image)); })
        .and_then([&] {
            if (!searched) return Result<>();
            const auto now = std::ranges::find(changes, u"search"_s, &Row::value_type::first);
            return indexWords(table, id, searched->toString(), now->second.toString());
        })
        .transform([&] { return version + 1; });
}

Result<QList<std::pair<qint64, int>>> Sql::rowsOf(const QString &table, const QString &where, const QVariantList &values)
{
    return query(u"select id, version from %1 where %2 order by id"_s.arg(table, where), values).transform([](QSqlQuery rows) {
        QList<std::pair<qint64, int>> found;
        while (rows.next()) found.append({rows.value(0).toLongLong(), rows.value(1).toInt()});
        return found;
    });
}

Result<> Sql::updateAll(const QString &table, const QString &where, const QVariantList &values, const Row &changes)
{
    auto rows = rowsOf(table, where, values);
    if (!rows) return std::unexpected(rows.error());
    for (const auto &[id, version] : *rows)
        if (auto done = update(table, id, version, changes); !done) return std::unexpected(done.error());
    return {};
}

Result<> Sql::removeAll(const QString &table, const QString &where, const QVariantList &values)
{
    auto rows = rowsOf(table, where, values);
    if (!rows) return std::unexpected(rows.error());
    for (const auto &[id, version] : *rows)
        if (auto gone = remove(table, id, version); !gone) return gone;
    return {};
}

Result<> Sql::erase(const QString &table, qint64 id)
{
    if (!m_actor) return fail(Error::Kind::Denied, u"denied.reading"_s);
    if (table == "search_word"_L1) return eraseWord(m_connection, id);
    auto row = current(table, id, QStringList{u"uid"_s, u"version"_s} + (hasWords(table) ? QStringList{u"search"_s} : QStringList()));
    if (!row) return std::unexpected(row.error());
    if (hasWords(table))
        if (auto done = indexWords(table, id, row->last().second.toString(), {}); !done) return done;
    const QString uid = row->first().second.toString();
    const int version = row->at(1).second.toInt();
    return run(u"delete from %1 where id=?"_s.arg(table), {id})
        .and_then(expectDone)
        .and_then([&] { return isUnlogged(table) ? Result<>() : log(u"delete"_s, table, id, uid, version, {}); })
        .and_then([&] { return forgetRow(*this, table, id); });
}

Result<qint64> Sql::forgetContent(const QString &where, const QVariantList &values)
{
    if (!m_actor) return fail(Error::Kind::Denied, u"denied.reading"_s);
    const QString changes = u"select c.id from change_entry c join change_step s on s.id=c.step_id where "_s + where;
    return mayForgetItself(*this).and_then([&](bool itself) -> Result<qint64> {
        if (!itself)
            return value(u"select bleibe.forget_content(array(%1))"_s.arg(changes), values).transform([](const QVariant &gone) {
                return gone.toLongLong();
            });
        return run(u"delete from change_image where change_id in (%1)"_s.arg(changes), values).transform([](const QSqlQuery *done) {
            return static_cast<qint64>(done->numRowsAffected());
        });
    });
}

Result<> Sql::renameSubject(qint64 stepId, const QString &subject)
{
    if (!m_actor) return fail(Error::Kind::Denied, u"denied.reading"_s);
    return run(u"update change_step set subject=? where id=?"_s, {subject, stepId}).and_then(expectDone);
}

QString Sql::login()
{
    if (engine().login.isEmpty()) return {};
    return value(u"select "_s + engine().login).transform([](const QVariant &login) { return login.toString(); }).value_or(QString());
}

Result<> Sql::remove(const QString &table, qint64 id, int version)
{
    if (!m_actor) return fail(Error::Kind::Denied, u"denied.reading"_s);
    return query(u"select * from %1 where id=?"_s.arg(table), {id})
        .and_then([&](const QSqlQuery &shape) {
            QStringList columns;
            for (int i = 0; i < shape.record().count(); ++i) columns += shape.record().fieldName(i);
            return current(table, id, columns);
        })
        .and_then([&](Row row) -> Result<> {
            if (auto same = expectVersion(table, id, version, *entry(row, "version"_L1)); !same) return same;
            const QString uid = entry(row, "uid"_L1)->toString();
            const QVariant *search = hasWords(table) ? entry(row, "search"_L1) : nullptr;
            if (search)
                if (auto done = indexWords(table, id, search->toString(), {}); !done) return done;
            return run(u"delete from %1 where id=?"_s.arg(table), {id}).and_then(expectDone).and_then([&] {
                return log(u"delete"_s, table, id, uid, version, isContent(table) ? QByteArray() : toImage(row));
            });
        });
}
