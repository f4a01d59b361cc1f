// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/audit.h"
#include "core/access/recordwords.h"
#include "core/storage/changelog.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString dash = u"–"_s;

struct Entry {
    AuditChange change = {};
    QString imageHash = {};
    QByteArray image = {};
};

/** What the columns of a row held right after a change; a column whose value nobody can tell any more is missing. */
struct Known {
    QVariantMap values = {};
};

QVariantMap mapOf(const QByteArray &image)
{
    QVariantMap row;
    for (const auto &[column, value] : fromImage(image)) row[column] = value;
    return row;
}

/**
 * The next change of a row holds what stood there before it, so it tells what stood there after this one; where none does, the row as it
 * stands. Once an image is forgotten nobody can tell whether it held a column.
 */
Result<Known> knownAfter(Sql &sql, const AuditChange &change)
{
    auto later = sql.query(u"select c.action, c.image_hash, i.image from change_entry c left join change_image i on i.change_id=c.id "
                           "where c.table_name=? and c.row_id=? and c.row_uid=? and c.id>? order by c.id"_s,
        {change.table, change.rowId, change.rowUid, change.id});
    if (!later) return std::unexpected(later.error());
    Known known;
    while (later->next()) {
        const bool isDelete = later->value(0).toString() == "delete"_L1;
        if (later->value(2).isNull() && (isDelete || !later->value(1).toString().isEmpty())) return known;
        const QVariantMap image = mapOf(later->value(2).toString().toUtf8());
        for (auto one = image.cbegin(); one != image.cend(); ++one)
            if (!known.values.contains(one.key())) known.values.insert(one.key(), one.value());
        if (isDelete) return known;
    }
    later->finish();
    return storedRow(sql, change.table, change.rowId).transform([&](const QVariantMap &row) {
        for (auto one = row.cbegin(); one != row.cend(); ++one)
            if (row.value(u"uid"_s) == change.rowUid && !known.values.contains(one.key())) known.values.insert(one.key(), one.value());
        return known;
    });
}

/** In the order of the forms. */
QStringList inOrder(const QString &table, const QVariantMap &row)
{
    QStringList columns;
    const QMetaObject *kind = gadgetOf(table);
    for (int i = 0; kind && i < kind->propertyCount(); ++i)
        if (const QString column = snakeCase(QString::fromLatin1(kind->property(i).name())); row.contains(column)) columns += column;
    for (const QString &column : row.keys())
        if (!columns.contains(column)) columns += column;
    columns.removeIf([&](const QString &column) { return !isShownColumn(table, column); });
    return columns;
}

/** The table of a subject that is named by kind and uid. */
QString subjectTable(const QString &kind)
{
    return kind == "session"_L1 ? u"info_session"_s : kind;
}

/** Values in words; names of other records are looked up. */
class Wording
{
public:
    explicit Wording(Sql &sql, const AuditChange &change) : m_sql(sql), m_change(change) { }

    QString word(const QString &column, const QVariant &value, const QVariantMap &row) const
    {
        const QString target = targetOf(m_change.table, column);
        if (!target.isEmpty() && !value.isNull()) return recordWord(target, value.toLongLong());
        if (column == "subject_uid"_L1) return subjectWord(subjectTable(row.value(u"subject_kind"_s).toString()), value.toString());
        return valueWord(m_change.table, column, value);
    }

private:
    QString recordWord(const QString &table, qint64 id) const
    {
        const auto name = nameOf(m_sql, table, id);
        return name && !name->isEmpty() ? *name : QCoreApplication::translate("Audit", "gelöscht");
    }
    QString subjectWord(const QString &table, const QString &uid) const
    {
        if (uid.isEmpty()) return dash;
        if (tableWord(table).isEmpty()) return uid;
        const auto id = m_sql.value(u"select id from %1 where uid=?"_s.arg(table), {uid});
        return id && id->isValid() ? titleOf(table, recordWord(table, id->toLongLong())) : uid;
    }

    Sql &m_sql;
    const AuditChange &m_change;
};

/** What a new row says by itself; nobody has to be told what was left open. */
bool saysNothing(const QString &table, const QString &column, const QVariant &value)
{
    const QString stored = value.toString();
    if (value.isNull() || stored.isEmpty() || stored == "unknown"_L1 || column == "office"_L1)
        return value.metaType() != QMetaType::fromType<Wkb>();
    const QMetaObject *kind = gadgetOf(table);
    for (int i = 0; kind && i < kind->propertyCount(); ++i)
        if (const QMetaProperty property = kind->property(i); snakeCase(QString::fromLatin1(property.name())) == column)
            return property.metaType().id() == QMetaType::Bool && stored == "0"_L1;
    return false;
}

void addAll(const Wording &wording, AuditChange &change, const QVariantMap &row, bool isAfter)
{
    for (const QString &column : inOrder(change.table, row)) {
        const QVariant value = row.value(column);
        if (saysNothing(change.table, column, value)) continue;
        const QString said = wording.word(column, value, row);
        change.fields += {fieldWord(change.table, column), isAfter ? dash : said, isAfter ? said : dash};
    }
}

void addUpdate(const Wording &wording, AuditChange &change, const QVariantMap &before, const QVariantMap &after)
{
    const QString unknown = QCoreApplication::translate("Audit", "nicht mehr bekannt");
    for (const QString &column : inOrder(change.table, before)) {
        AuditField field{fieldWord(change.table, column), wording.word(column, before.value(column), before),
            after.contains(column) ? wording.word(column, after.value(column), after) : unknown};
        if (column == "geom"_L1 && field.before == field.after) field.after = QCoreApplication::translate("Audit", "versetzt");
        change.fields += field;
    }
}

/** "Leerstand LR-2026-00412"; a part of something says of what. */
Result<QString> titleFor(Sql &sql, const AuditChange &change, const QVariantMap &row)
{
    QString name = nameOf(change.table, row);
    if (name.isEmpty()) {
        auto found = nameOf(sql, change.table, change.rowId);
        if (!found) return found;
        name = *found;
    }
    return titleOf(change.table, name);
}

Result<AuditChange> inWords(Sql &sql, Entry entry)
{
    AuditChange &change = entry.change;
    const Wording wording(sql, change);
    const QVariantMap image = mapOf(entry.image);
    change.isForgotten = entry.image.isEmpty() && change.action != "insert"_L1;
    QVariantMap named = image;
    if (change.action != "delete"_L1) {
        const auto known = knownAfter(sql, change);
        if (!known) return std::unexpected(known.error());
        if (change.action == "insert"_L1) {
            addAll(wording, change, known->values, true);
            change.isForgotten = known->values.isEmpty();
        } else {
            addUpdate(wording, change, image, known->values);
        }
        named = known->values;
    } else {
        addAll(wording, change, image, false);
    }
    return titleFor(sql, change, named).transform([&](const QString &title) {
        change.title = title.isEmpty() ? change.table : title;
        return change;
    });
}

const QString entryColumns
    = u"select c.id, c.action, c.table_name, c.row_id, c.row_uid, c.image_hash, i.image from change_entry c left join "
      "change_image i on i.change_id=c.id "_s;

Entry readEntry(const QSqlQuery &rows)
{
    return {{rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toLongLong(),
                rows.value(4).toString()},
        rows.value(5).toString(), rows.value(6).toString().toUtf8()};
}
}

Result<AuditChange> loadAuditChange(Sql &sql, qint64 change)
{
    auto rows = sql.query(entryColumns + u"where c.id=?"_s, {change});
    if (!rows) return std::unexpected(rows.error());
    if (!rows->next()) return fail(Error::Kind::NotFound, u"trash.gone"_s);
    const Entry entry = readEntry(*rows);
    rows->finish();
    return inWords(sql, entry);
}

Result<AuditChanges> loadAuditChanges(Sql &sql, qint64 step, int first, int most)
{
    AuditChanges found;
    const auto total = sql.value(u"select count(*) from change_entry where step_id=?"_s, {step});
    if (!total) return std::unexpected(total.error());
    found.total = total->toLongLong();
    auto rows = sql.query(entryColumns + u"where c.step_id=? order by c.id limit ? offset ?"_s, {step, most, first});
    if (!rows) return std::unexpected(rows.error());
    QList<Entry> entries;
    while (rows->next()) entries += readEntry(*rows);
    rows->finish();
    found.changes.reserve(entries.size());
    for (const Entry &entry : std::as_const(entries)) {
        auto change = inWords(sql, entry);
        if (!change) return std::unexpected(change.error());
        found.changes += *change;
    }
    return found;
}
