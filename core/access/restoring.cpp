// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/recordwords.h"
#include "core/access/trash.h"
#include "core/register/words.h"
#include "core/storage/changelog.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
/** A row as one step found it. */
struct Kept {
    qint64 changeId = 0;
    QString action = {};
    QString table = {};
    qint64 rowId = 0;
    QString rowUid = {};
    /** Null where it is forgotten. */
    std::optional<Row> image = {};
    /** Something else happened to the row since. */
    bool isTouched = false;
};

QString say(const char *german)
{
    return QCoreApplication::translate("Trash", german);
}

QVariantMap mapOf(const Row &row)
{
    QVariantMap map;
    for (const auto &[column, value] : row) map[column] = value;
    return map;
}

QString titleOf(const Kept &kept)
{
    return titleOf(kept.table, kept.image ? nameOf(kept.table, mapOf(*kept.image)) : QString());
}

/** What a step removed and changed, the last first, as it has to come back. */
Result<QList<Kept>> keptOf(Sql &sql, qint64 step)
{
    return sql
        .query(u"select c.id, c.action, c.table_name, c.row_id, c.row_uid, i.image, (select count(*) from change_entry d where "
               "d.table_name=c.table_name and d.row_id=c.row_id and d.id>c.id and d.step_id<>c.step_id) from change_entry c left join "
               "change_image i on "
               "i.change_id=c.id where c.step_id=? and c.action<>'insert' and c.table_name<>'number_counter' and not exists (select 1 from "
               "change_entry b where "
               "b.table_name=c.table_name and b.row_id=c.row_id and b.step_id=c.step_id and b.action='insert') order by c.id desc"_s,
            {step})
        .transform([](QSqlQuery rows) {
            QList<Kept> kept;
            while (rows.next()) {
                const QVariant image = rows.value(5);
                Kept one{rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(), rows.value(3).toLongLong(),
                    rows.value(4).toString(), {}, rows.value(6).toInt() > 0};
                if (!image.isNull()) one.image = fromImage(image.toString().toUtf8());
                if (!isContent(one.table) && !tableWord(one.table).isEmpty()) kept += one;
            }
            return kept;
        });
}

/** Finds out what has to come back for one record to be whole again. */
class Planner
{
public:
    Planner(Sql &sql, Restoring &plan) : m_sql(sql), m_plan(plan) { }

    Result<> addStep(qint64 step)
    {
        if (m_seen.contains(step)) return {};
        m_seen += step;
        auto kept = keptOf(m_sql, step);
        if (!kept) return std::unexpected(kept.error());
        for (const Kept &one : *kept)
            if (one.action == "delete"_L1 && !one.isTouched) m_returning += keyOf(one.table, one.rowId);
        for (const Kept &one : *kept)
            if (one.action == "delete"_L1 && !one.isTouched)
                if (auto done = look(one, step); !done) return done;
        m_plan.steps += step; // after those that it needs
        return {};
    }

private:
    static QString keyOf(const QString &table, qint64 id) { return table + u'/' + QString::number(id); }

    Result<> look(const Kept &one, qint64 step)
    {
        if (!one.image) {
            if (one.changeId == m_plan.item.changeId || step != m_plan.item.stepId)
                m_plan.hindrance = Error{Error::Kind::NotFound, u"trash.forgotten"_s, {titleOf(one.table, m_plan.item.name)}};
            else
                m_plan.notes += say(QT_TRANSLATE_NOOP("Trash", "%1 bleibt weg, der Inhalt ist gelöscht.")).arg(tableWord(one.table));
            return {};
        }
        if (one.changeId != m_plan.item.changeId && step == m_plan.item.stepId) m_plan.with += titleOf(one);
        return lookForParents(one).and_then([&] { return lookForRivals(one); });
    }

    Result<> lookForParents(const Kept &one)
    {
        for (const auto &[column, value] : *one.image) {
            const QString target = targetOf(one.table, column);
            if (target.isEmpty() || value.isNull() || m_returning.contains(keyOf(target, value.toLongLong()))) continue;
            const auto there = m_sql.value(u"select count(*) from %1 where id=?"_s.arg(target), {value});
            if (!there) return std::unexpected(there.error());
            if (there->toInt() == 0)
                if (auto done = addParent(one, column, target, value.toLongLong()); !done) return done;
        }
        return {};
    }

    /** What the record belongs to is deleted too: it comes back together, or the record cannot. */
    Result<> addParent(const Kept &one, const QString &column, const QString &target, qint64 id)
    {
        auto rows = m_sql.query(u"select c.step_id, s.at, s.actor_name, i.image from change_entry c join change_step s on s.id=c.step_id "
                                "join change_image i on i.change_id=c.id where c.action='delete' and c.table_name=? and c.row_id=? "
                                "order by c.id desc limit 1"_s,
            {target, id});
        if (!rows) return std::unexpected(rows.error());
        if (!rows->next()) {
            const bool isNeeded = std::ranges::any_of(references(), [&](const Reference &reference) {
                return one.table == QLatin1StringView(reference.table) && column == QLatin1StringView(reference.column)
                    && reference.isRequired;
            });
            if (isNeeded)
                m_plan.hindrance = Error{Error::Kind::NotFound, u"trash.parent"_s, {titleOf(one), tableWord(target)}};
            else
                m_plan.notes += say(QT_TRANSLATE_NOOP("Trash", "%1: „%2“ bleibt leer, den Eintrag gibt es nicht mehr."))
                                    .arg(titleOf(one), fieldWord(one.table, column));
            return {};
        }
        const qint64 step = rows->value(0).toLongLong();
        const QDateTime at = QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs).toLocalTime();
        const QString who = rows->value(2).toString();
        const QString title = titleOf(target, nameOf(target, mapOf(fromImage(rows->value(3).toString().toUtf8()))));
        rows->finish();
        m_plan.together += say(QT_TRANSLATE_NOOP("Trash", "%1, gelöscht am %2 von %3")).arg(title, dateText(at.date()), who);
        return addStep(step);
    }

    /** What took the record's place meanwhile; and the content of a document. */
    Result<> lookForRivals(const Kept &one)
    {
        const QVariantMap row = mapOf(*one.image);
        if (one.table == "document"_L1) {
            const auto content = m_sql.value(u"select count(*) from document_content where sha256=?"_s, {row.value(u"sha256"_s)});
            if (!content) return std::unexpected(content.error());
            if (content->toInt() == 0)
                m_plan.notes
                    += say(QT_TRANSLATE_NOOP("Trash", "%1: Der Inhalt ist nicht mehr da, nur der Eintrag kommt zurück.")).arg(titleOf(one));
        }
        static const QStringList over{u"let"_s, u"handed_over"_s, u"closed"_s, u"dropped"_s, u"withdrawn"_s};
        if (one.table != "vacancy"_L1 || over.contains(row.value(u"status"_s).toString())) return {};
        return m_sql
            .value(u"select number from vacancy where dwelling_id=? and status not in ('let', 'handed_over', 'closed', 'dropped', "
                   "'withdrawn')"_s,
                {row.value(u"dwelling_id"_s)})
            .transform([&](const QVariant &number) {
                if (number.isValid()) m_plan.hindrance = Error{Error::Kind::Conflict, u"trash.taken"_s, {titleOf(one), number.toString()}};
            });
    }

    Sql &m_sql;
    Restoring &m_plan;
    QSet<qint64> m_seen = {};
    QSet<QString> m_returning = {};
};

Result<TrashItem> loadItem(Sql &sql, qint64 changeId)
{
    auto rows = sql.query(u"select c.step_id, c.table_name, c.row_id, c.row_uid, i.image, s.at, s.actor_name, s.office from change_entry c "
                          "join change_step s on s.id=c.step_id left join change_image i on i.change_id=c.id where c.id=? and "
                          "c.action='delete' and not exists (select 1 from change_entry d where d.table_name=c.table_name and "
                          "d.row_id=c.row_id and d.id>c.id)"_s,
        {changeId});
    if (!rows) return std::unexpected(rows.error());
    if (!rows->next()) return fail(Error::Kind::NotFound, u"trash.gone"_s);
    const QString table = rows->value(1).toString();
    const bool isForgotten = rows->value(4).isNull();
    return TrashItem{.changeId = changeId,
        .stepId = rows->value(0).toLongLong(),
        .table = table,
        .rowId = rows->value(2).toLongLong(),
        .rowUid = rows->value(3).toString(),
        .name = isForgotten ? QString() : nameOf(table, mapOf(fromImage(rows->value(4).toString().toUtf8()))),
        .at = QDateTime::fromString(rows->value(5).toString(), Qt::ISODateWithMs),
        .actorName = rows->value(6).toString(),
        .office = rows->value(7).toString(),
        .companions = 0,
        .isForgotten = isForgotten};
}

/** A reference to what is gone for good stays empty. */
Result<Row> withoutLost(Sql &sql, const QString &table, Row row)
{
    for (auto &[column, value] : row) {
        const QString target = targetOf(table, column);
        if (target.isEmpty() || value.isNull()) continue;
        const auto there = sql.value(u"select count(*) from %1 where id=?"_s.arg(target), {value});
        if (!there) return std::unexpected(there.error());
        if (there->toInt() == 0) value = {};
    }
    return row;
}

/** Links that the deletion had to cut are tied again, where nobody touched the row since. */
Result<> tieAgain(Sql &sql, const Kept &one)
{
    const auto version = sql.value(u"select version from %1 where id=? and uid=?"_s.arg(one.table), {one.rowId, one.rowUid});
    if (!version) return std::unexpected(version.error());
    if (!version->isValid()) return {};
    return withoutLost(sql, one.table, *one.image)
        .and_then([&](const Row &row) { return sql.update(one.table, one.rowId, version->toInt(), row); })
        .transform([](int) {});
}

Result<> bringBack(Sql &sql, qint64 step)
{
    const auto kept = keptOf(sql, step);
    if (!kept) return std::unexpected(kept.error());
    for (const Kept &one : *kept) {
        if (!one.image || one.isTouched) continue;
        auto done = one.action == "update"_L1 ? tieAgain(sql, one)
                                              : withoutLost(sql, one.table, *one.image)
                                                    .and_then([&](const Row &row) { return sql.insert(one.table, row); })
                                                    .transform([](qint64) {});
        if (!done) return done;
    }
    return {};
}
}

Result<Restoring> planRestoring(Sql &sql, qint64 changeId)
{
    const auto item = loadItem(sql, changeId);
    if (!item) return std::unexpected(item.error());
    Restoring plan{.item = *item};
    return Planner(sql, plan).addStep(item->stepId).transform([&] {
        plan.item.companions = static_cast<int>(plan.with.size());
        return plan;
    });
}

Result<Restoring> restoreFromTrash(Sql &sql, qint64 changeId)
{
    const auto plan = planRestoring(sql, changeId);
    if (!plan) return plan;
    if (plan->hindrance) return std::unexpected(*plan->hindrance);
    sql.describe(u"trash.restored"_s, titleOf(plan->item.table, plan->item.name));
    for (const qint64 step : plan->steps)
        if (auto done = bringBack(sql, step); !done) return std::unexpected(done.error());
    return plan;
}
