// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/auditrecord.h"
#include "core/access/recordkinds.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace {
/** Most records that one name may stand for; more than that is no record but a search. */
constexpr int mostNamed = 50;

/** Tables with a number of their own. */
const QStringList &numbered()
{
    static const QStringList tables{u"vacancy"_s, u"household"_s, u"handover"_s, u"visit"_s, u"info_session"_s, u"trip"_s, u"scenario"_s,
        u"gap_result"_s, u"retention_run"_s, u"subject_request"_s, u"exchange"_s};
    return tables;
}

/** Tables whose rows are records of their own. */
const QStringList &roots()
{
    static const QStringList tables = numbered()
        + QStringList{u"landlord"_s, u"sponsor"_s, u"place"_s, u"dwelling"_s, u"building"_s, u"document"_s, u"task"_s, u"agreement"_s,
            u"tenancy"_s, u"account"_s};
    return tables;
}

Result<> addIds(Sql &sql, const QString &select, const QVariantList &values, QSet<qint64> &ids)
{
    return sql.query(select, values).transform([&](QSqlQuery rows) {
        while (rows.next()) ids += rows.value(0).toLongLong();
    });
}

/** Rows of a table that name the record now, and those that did when they were deleted. */
Result<> addParts(Sql &sql, const Reference &reference, qint64 id, RowsByTable &found)
{
    const QString table = QString::fromLatin1(reference.table), column = QString::fromLatin1(reference.column);
    QSet<qint64> ids;
    const QString named = u"\"%1\":%2"_s.arg(column).arg(id);
    auto done = addIds(sql, u"select id from %1 where %2=?"_s.arg(table, column), {id}, ids).and_then([&] {
        return addIds(sql,
            u"select c.row_id from change_entry c join change_image i on i.change_id=c.id where c.action='delete' and c.table_name=? and "
            "(i.image like ? or i.image like ?)"_s,
            {table, u'%' + named + u",%"_s, u'%' + named + u"}%"_s}, ids);
    });
    if (!ids.isEmpty()) found[table] += ids;
    return done;
}

/** What hangs on a record by its uid. */
Result<> addHung(Sql &sql, const QString &uid, RowsByTable &found)
{
    if (uid.isEmpty()) return {};
    for (const QString &table : {u"task"_s, u"document"_s, u"restriction"_s, u"subject_request"_s}) {
        QSet<qint64> ids;
        if (auto done = addIds(sql, u"select id from %1 where subject_uid=?"_s.arg(table), {uid}, ids); !done) return done;
        if (!ids.isEmpty()) found[table] += ids;
    }
    return {};
}

/** Whether a part of this table says something about the record; handovers and visits are records of their own. */
bool isPart(const Reference &reference, const QString &table)
{
    const QString part = QString::fromLatin1(reference.table);
    if (table == "dwelling"_L1 || table == "building"_L1 || table == "tenancy"_L1) return false;
    if (part == "handover"_L1 || part == "visit"_L1) return false;
    if (table == "sponsor"_L1) return part == "engagement"_L1;
    return part != table;
}

/** A vacancy is an episode of a dwelling in a building: what one says of the flat stands there. */
Result<> addFlat(Sql &sql, qint64 vacancy, RowsByTable &found)
{
    return sql.query(u"select d.id, d.building_id from vacancy v join dwelling d on d.id=v.dwelling_id where v.id=?"_s, {vacancy})
        .and_then([&](QSqlQuery rows) -> Result<> {
            if (!rows.next()) return {};
            const qint64 dwelling = rows.value(0).toLongLong();
            found[u"dwelling"_s] += dwelling;
            found[u"building"_s] += rows.value(1).toLongLong();
            rows.finish();
            QSet<qint64> roles;
            return addIds(sql, u"select id from landlord_role where dwelling_id=?"_s, {dwelling}, roles).transform([&] {
                if (!roles.isEmpty()) found[u"landlord_role"_s] += roles;
            });
        });
}

Result<> addAround(Sql &sql, const QString &table, qint64 id, RowsByTable &found)
{
    found[table] += id;
    for (const Reference &reference : references())
        if (table == QLatin1StringView(reference.target) && isPart(reference, table))
            if (auto done = addParts(sql, reference, id, found); !done) return done;
    if (table == "vacancy"_L1)
        if (auto done = addFlat(sql, id, found); !done) return done;
    return sql.value(u"select uid from %1 where id=?"_s.arg(table), {id}).and_then([&](const QVariant &uid) {
        return addHung(sql, uid.toString(), found);
    });
}

Result<> findNamed(Sql &sql, const QString &typed, RowsByTable &named)
{
    const QString like = u'%' + folded(typed) + u'%';
    QSet<qint64> landlords;
    if (auto done = addIds(sql, u"select id from landlord where search like ? order by id limit ?"_s, {like, mostNamed}, landlords); !done)
        return done;
    if (!landlords.isEmpty()) named[u"landlord"_s] = landlords;
    for (const auto &[table, name] : {std::pair(u"sponsor"_s, u"first_name || ' ' || last_name"_s), {u"place"_s, u"name"_s}}) {
        QSet<qint64> ids;
        const QString select = u"select id from %1 where lower(%2) like ? order by id limit ?"_s.arg(table, name);
        if (auto done = addIds(sql, select, {u'%' + typed.toLower() + u'%', mostNamed}, ids); !done) return done;
        if (!ids.isEmpty()) named[table] = ids;
    }
    return {};
}

Result<> findNumbered(Sql &sql, const QString &typed, RowsByTable &named)
{
    for (const QString &table : numbered()) {
        QSet<qint64> ids;
        if (auto done = addIds(sql, u"select id from %1 where number=?"_s.arg(table), {typed.toUpper()}, ids); !done) return done;
        if (!ids.isEmpty()) named[table] = ids;
    }
    return {};
}

/** A record by its uid, whether it stands or is deleted. */
Result<> findByUid(Sql &sql, const QString &uid, RowsByTable &named)
{
    for (const QString &table : roots()) {
        QSet<qint64> ids;
        const QString gone = u"select row_id from change_entry where action='delete' and table_name=? and row_uid=?"_s;
        auto done = addIds(sql, u"select id from %1 where uid=?"_s.arg(table), {uid}, ids).and_then([&] {
            return addIds(sql, gone, {table, uid}, ids);
        });
        if (!done) return done;
        if (!ids.isEmpty()) named[table] = ids;
    }
    return {};
}
}

Result<RowsByTable> rowsAround(Sql &sql, const QString &table, qint64 id)
{
    RowsByTable found;
    if (tableWord(table).isEmpty()) return found;
    return addAround(sql, table, id, found).transform([&] { return found; });
}

Result<RowsByTable> rowsOfRecord(Sql &sql, const QString &typed)
{
    constexpr int uidLength = 36;
    RowsByTable named, found;
    auto done
        = typed.size() == uidLength && typed.count(u'-') == 4 ? findByUid(sql, typed.toLower(), named) : findNumbered(sql, typed, named);
    if (done && named.isEmpty()) done = findNamed(sql, typed, named);
    for (auto table = named.cbegin(); done && table != named.cend(); ++table)
        for (const qint64 id : table.value())
            if (done) done = addAround(sql, table.key(), id, found);
    if (!done) return std::unexpected(done.error());
    return found;
}
