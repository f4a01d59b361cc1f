// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "core/storage/wordindex.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QString hashOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/** Begins the hashes that cover also by whom; older ones cover the login alone. */
constexpr auto newHashes = "v2:"_L1;

/** What the chain says of a step. Its words are no part of it: they may name a person who is deleted. */
struct LinkedStep {
    QString at = {};
    QString login = {};
    QString name = {};
    QString office = {};
    qint64 undoes = 0;
    int depth = 0;
};

/** What the chain covers; the payload only by its hash, so that retention may delete the payload. */
QString linkHash(const QString &before, const Change &change, const LinkedStep &step, const QString &imageHash, bool isNew)
{
    QStringList parts{before, QString::number(change.id), QString::number(change.stepId), step.at, step.login, change.action, change.table,
        QString::number(change.rowId), change.rowUid, QString::number(change.version), imageHash};
    if (isNew) parts << step.name << step.office << QString::number(step.undoes) << QString::number(step.depth);
    const QString hash = hashOf(parts.join(u'\x1f').toUtf8());
    return isNew ? newHashes + hash : hash;
}

constexpr qsizetype entryColumns = 9;
/** So many changes are written at once where many rows come at once. */
constexpr qsizetype entryBatch = 50;

const QString changeColumns = u"c.id, c.step_id, c.action, c.table_name, c.row_id, c.row_uid, c.version"_s;

Change readChange(const QSqlQuery &rows)
{
    return {rows.value(0).toLongLong(), rows.value(1).toLongLong(), rows.value(2).toString(), rows.value(3).toString(),
        rows.value(4).toLongLong(), rows.value(5).toString(), rows.value(6).toInt()};
}

Step readStep(const QSqlQuery &rows)
{
    return {rows.value(0).toLongLong(), QDateTime::fromString(rows.value(1).toString(), Qt::ISODateWithMs), rows.value(2).toString(),
        rows.value(3).toString(), rows.value(4).toString(), rows.value(5).toLongLong(), rows.value(6).toInt()};
}

const QString stepColumns = u"select id, at, actor_name, verb, subject, coalesce(undoes, 0), depth from change_step"_s;

/**
 * A step and what took it back, did it again, took that back … form a chain. Seen from @p step, a chain of later steps
 * cancels out where it has an even number of members; an odd one still holds, and its last member is in the way.
 */
Result<> expectUntouchedSince(Sql &sql, const Step &step, const Change &change)
{
    auto rows = sql.query(u"select distinct s.id, coalesce(s.undoes, 0), s.actor_name, s.at from change_entry c join change_step s "
                          "on s.id=c.step_id where c.table_name=? and c.row_id=? and s.id>? order by s.id"_s,
        {change.table, change.rowId, step.id});
    if (!rows) return std::unexpected(rows.error());
    QHash<qint64, qint64> rootOf;
    QHash<qint64, QPair<int, QStringList>> chains;
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong(), root = rootOf.value(rows->value(1).toLongLong(), id);
        rootOf[id] = root;
        auto &[members, last] = chains[root];
        ++members;
        last = {rows->value(2).toString(),
            QDateTime::fromString(rows->value(3).toString(), Qt::ISODateWithMs).toLocalTime().toString(u"HH:mm"_s)};
    }
    for (const auto &[members, last] : std::as_const(chains))
        if (members % 2 == 1) return fail(Error::Kind::Conflict, u"undo.changed"_s, last, change.table);
    return {};
}

/** What a step changed, the last first; a conflict where somebody changed one of the rows since. */
Result<QList<Change>> changesToTakeBack(Sql &sql, const Step &step)
{
    auto rows = sql.query(u"select "_s + changeColumns + u" from change_entry c where c.step_id=? order by c.id desc"_s, {step.id});
    if (!rows) return std::unexpected(rows.error());
    QList<Change> changes;
    while (rows->next()) changes += readChange(*rows);
    rows->finish();
    // A number is never given again.
    changes.removeIf([](const Change &change) { return change.table == "number_counter"_L1 || isContent(change.table); });
    // All are looked at before the first goes back: a row that the step changed twice would seem to be touched by this very undo.
    for (const Change &change : std::as_const(changes))
        if (auto untouched = expectUntouchedSince(sql, step, change); !untouched) return std::unexpected(untouched.error());
    return changes;
}

Result<Row> imageOf(Sql &sql, const Change &change)
{
    auto image = sql.value(u"select image from change_image where change_id=?"_s, {change.id});
    if (!image) return std::unexpected(image.error());
    if (image->isNull()) return fail(Error::Kind::NotFound, u"undo.forgotten"_s);
    return fromImage(image->toString().toUtf8());
}

Result<> takeBack(Sql &sql, const Change &change)
{
    if (change.action == "delete"_L1)
        return imageOf(sql, change).and_then([&](const Row &row) { return sql.insert(change.table, row); }).transform([](qint64) {});
    auto version = sql.value(u"select version from %1 where id=?"_s.arg(change.table), {change.rowId});
    if (!version) return std::unexpected(version.error());
    if (change.action == "insert"_L1) return sql.remove(change.table, change.rowId, version->toInt());
    return imageOf(sql, change)
        .and_then([&](const Row &row) { return sql.update(change.table, change.rowId, version->toInt(), row); })
        .transform([](int) {});
}
}

bool isContent(const QString &table)
{
    return table == "document_content"_L1 || table == "base_cell"_L1 || table == "walking_content"_L1 || table == "office_key"_L1;
}

bool isUnlogged(const QString &table)
{
    return table == "reading"_L1;
}

QByteArray toImage(const Row &row)
{
    QJsonObject object;
    for (const auto &[column, value] : row) object[column] = jsonOfStored(value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Row fromImage(const QByteArray &image)
{
    Row row;
    const QJsonObject object = QJsonDocument::fromJson(image).object();
    for (auto it = object.begin(); it != object.end(); ++it) row.append({it.key(), storedOfJson(it.value())});
    return row;
}

bool sameStored(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull()) return a.isNull() == b.isNull();
    if (a.metaType() == QMetaType::fromType<Wkb>() || b.metaType() == QMetaType::fromType<Wkb>())
        return a.metaType() == b.metaType() && a.value<Wkb>() == b.value<Wkb>();
    if (a.metaType() == b.metaType()) return a == b;
    return a.toString() == b.toString();
}

Result<> Sql::beginStep()
{
    if (auto renewed = renewWords(m_connection, *this); !renewed) return renewed;
    auto last = query(u"select id, hash from change_entry order by id desc limit 1"_s);
    if (!last) return std::unexpected(last.error());
    if (last->next()) m_lastChange = last->value(0).toLongLong(), m_chain = last->value(1).toString();
    m_step.at = QDateTime::currentDateTimeUtc();
    m_stepAt = m_step.at.toString(Qt::ISODateWithMs);
    m_step.actorName = m_actor->name;
    m_writtenVerb = m_step.verb;
    const QString statement = u"insert into change_step (at, actor_login, actor_name, office, verb, subject, undoes, depth) "
                              "values (?,?,?,?,?,?,?,?)"_s
        + engine().returning;
    return run(statement,
        {m_stepAt, m_actor->login, m_actor->name, m_actor->office, m_step.verb, m_step.subject,
            m_step.undoes ? QVariant(m_step.undoes) : QVariant(QMetaType::fromType<qint64>()), m_step.depth})
        .transform([&](QSqlQuery *inserted) { m_step.id = newId(*inserted); });
}

Result<> Sql::log(const QString &action, const QString &table, qint64 id, const QString &uid, int version, const QByteArray &image)
{
    if (m_step.id == 0)
        if (auto begun = beginStep(); !begun) return begun;
    const Change change{++m_lastChange, m_step.id, action, table, id, uid, version};
    const QString imageHash = image.isEmpty() ? QString() : hashOf(image);
    const LinkedStep step{m_stepAt, m_actor->login, m_actor->name, m_actor->office, m_step.undoes, m_step.depth};
    m_chain = linkHash(m_chain, change, step, imageHash, true);
    m_entries << change.id << change.stepId << action << table << id << uid << version << imageHash << m_chain;
    const bool isBatch = !m_manyTable.isEmpty() && image.isEmpty() && m_entries.size() < entryBatch * entryColumns;
    auto written = isBatch ? Result<>() : writeEntries();
    if (!written || image.isEmpty()) return written;
    return run(u"insert into change_image (change_id, image) values (?,?)"_s, {change.id, QString::fromUtf8(image)})
        .transform([](const QSqlQuery *) { });
}

Result<> Sql::writeEntries()
{
    const QVariantList values = std::exchange(m_entries, {});
    if (values.isEmpty()) return {};
    const QString marks = QStringList(values.size() / entryColumns, u"(?,?,?,?,?,?,?,?,?)"_s).join(u',');
    const QString columns
        = u"insert into change_entry (id, step_id, action, table_name, row_id, row_uid, version, image_hash, hash) values "_s;
    return run(columns + marks, values).transform([](const QSqlQuery *) { });
}

void Sql::describe(const QString &verb, const QString &subject)
{
    if (!m_step.verb.isEmpty()) return;
    m_step.verb = verb;
    m_step.subject = subject;
}

Result<> Sql::nameStep()
{
    if (m_step.verb == m_writtenVerb) return {};
    return run(u"update change_step set verb=?, subject=? where id=?"_s, {m_step.verb, m_step.subject, m_step.id})
        .transform([](const QSqlQuery *) { });
}

Result<> Sql::takesBack(const Step &step)
{
    m_step.undoes = step.id;
    m_step.depth = step.depth + 1;
    describe(step.verb, step.subject);
    if (auto begun = beginStep(); !begun) return begun;
    return run(u"update change_step set undone_by=? where id=?"_s, {m_step.id, step.id}).transform([](const QSqlQuery *) { });
}

Result<News> newsSince(Sql &sql, qint64 seen)
{
    return sql.query(u"select max(id), table_name from change_entry where id>? group by table_name"_s, {seen})
        .transform([&](QSqlQuery rows) {
            News news{seen, {}};
            while (rows.next()) {
                news.newest = std::max(news.newest, rows.value(0).toLongLong());
                news.tables += rows.value(1).toString();
            }
            return news;
        });
}

Result<QList<Step>> recentSteps(Sql &sql, int limit)
{
    return sql.query(stepColumns + u" order by id desc limit ?"_s, {limit}).transform([](QSqlQuery rows) {
        QList<Step> steps;
        while (rows.next()) steps += readStep(rows);
        return steps;
    });
}

Result<Step> loadStep(Sql &sql, qint64 id)
{
    return sql.query(stepColumns + u" where id=? and undone_by is null"_s, {id}).and_then([](QSqlQuery rows) -> Result<Step> {
        if (!rows.next()) return fail(Error::Kind::NotFound, u"undo.gone"_s);
        return readStep(rows);
    });
}

Result<> checkUndo(Sql &sql, qint64 id)
{
    const auto step = loadStep(sql, id);
    if (!step) return std::unexpected(step.error());
    const auto changes = changesToTakeBack(sql, *step);
    if (!changes) return std::unexpected(changes.error());
    return sql
        .value(u"select count(*) from change_entry c where c.step_id=? and c.action<>'insert' and c.table_name not in ('number_counter', "
               "'document_content', 'base_cell', 'walking_content') and not exists (select 1 from change_image i where i.change_id=c.id)"_s,
            {id})
        .and_then([](const QVariant &lost) { return lost.toInt() > 0 ? fail(Error::Kind::NotFound, u"undo.forgotten"_s) : Result<>(); });
}

Result<> undoStep(Sql &sql, qint64 id)
{
    const auto step = loadStep(sql, id);
    if (!step) return std::unexpected(step.error());
    const auto changes = changesToTakeBack(sql, *step);
    if (!changes) return std::unexpected(changes.error());
    if (auto begun = sql.takesBack(*step); !begun) return begun;
    for (const Change &change : *changes)
        if (auto done = takeBack(sql, change); !done) return done;
    return {};
}

Result<> checkChain(Sql &sql)
{
    auto rows = sql.query(u"select "_s + changeColumns
        + u", c.image_hash, c.hash, s.at, s.actor_login, s.actor_name, s.office, coalesce(s.undoes, 0), s.depth, i.image from change_entry "
          u"c "
          "join change_step s on s.id=c.step_id left join change_image i on i.change_id=c.id order by c.id"_s);
    if (!rows) return std::unexpected(rows.error());
    QString chain;
    while (rows->next()) {
        const Change change = readChange(*rows);
        const QString imageHash = rows->value(7).toString(), hash = rows->value(8).toString();
        const LinkedStep step{rows->value(9).toString(), rows->value(10).toString(), rows->value(11).toString(), rows->value(12).toString(),
            rows->value(13).toLongLong(), rows->value(14).toInt()};
        const QVariant image = rows->value(15);
        const bool imageFits = image.isNull() || hashOf(image.toString().toUtf8()) == imageHash;
        // Once the chain says by whom, nothing behind it says less.
        const bool isNew = chain.startsWith(newHashes) || hash.startsWith(newHashes);
        chain = linkHash(chain, change, step, imageHash, isNew);
        if (!imageFits || chain != hash) return fail(Error::Kind::Format, u"audit.broken"_s, {QString::number(change.id)});
    }
    return {};
}
