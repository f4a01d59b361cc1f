// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/trash.h"
#include "core/access/recordwords.h"
#include "core/base/text.h"
#include "core/storage/changelog.h"

using namespace Qt::StringLiterals;

namespace {
/** A deletion as it was read, before it is known what stands for its step. */
struct Found {
    TrashItem item = {};
    qsizetype weight = 0;
};

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/** A deletion is the last that happened to its row: whatever came back since has a later entry. */
const QString isLast = u"not exists (select 1 from change_entry d where d.table_name=c.table_name and d.row_id=c.row_id and d.id>c.id)"_s;

/** What a step made and threw away again was never there for anybody. */
const QString wasThere = u"not exists (select 1 from change_entry b where b.table_name=c.table_name and b.row_id=c.row_id and "
                         "b.step_id=c.step_id and b.action='insert')"_s;

QVariantMap mapOf(const QString &image)
{
    QVariantMap row;
    for (const auto &[column, value] : fromImage(image.toUtf8())) row[column] = value;
    return row;
}

Found readFound(const QSqlQuery &rows)
{
    const QString table = rows.value(2).toString();
    const QVariant image = rows.value(5);
    TrashItem item{.changeId = rows.value(0).toLongLong(),
        .stepId = rows.value(1).toLongLong(),
        .table = table,
        .rowId = rows.value(3).toLongLong(),
        .rowUid = rows.value(4).toString(),
        .name = image.isNull() ? QString() : nameOf(table, mapOf(image.toString())),
        .at = QDateTime::fromString(rows.value(6).toString(), Qt::ISODateWithMs),
        .actorName = rows.value(7).toString(),
        .office = rows.value(8).toString(),
        .companions = rows.value(9).toInt() - 1,
        .isForgotten = image.isNull()};
    return {item, trashKinds().indexOf(table)};
}

bool fits(const TrashItem &item, const TrashFilter &filter)
{
    if (!filter.table.isEmpty() && item.table != filter.table) return false;
    if (filter.text.trimmed().isEmpty()) return true;
    const QString said = titleOf(item.table, item.name) + u' ' + item.actorName + u' ' + item.rowUid;
    return matches(folded(filter.text), folded(said)) || said.contains(filter.text.trimmed(), Qt::CaseInsensitive);
}

/** Of each step those that weigh most. */
void addStep(const QList<Found> &ofStep, const TrashFilter &filter, QList<TrashItem> &items)
{
    qsizetype weightiest = trashKinds().size();
    for (const Found &one : ofStep) weightiest = std::min(weightiest, one.weight);
    for (const Found &one : ofStep)
        if (one.weight == weightiest && fits(one.item, filter)) items += one.item;
}
}

const QStringList &trashKinds()
{
    static const QStringList kinds{u"household"_s, u"vacancy"_s, u"landlord"_s, u"info_session"_s, u"handover"_s, u"visit"_s, u"sponsor"_s,
        u"place"_s, u"scenario"_s, u"gap_result"_s, u"gap_profile"_s, u"agreement"_s, u"scenario_measure"_s, u"contact"_s, u"consent"_s,
        u"document"_s, u"report"_s, u"measure"_s, u"saved_search"_s, u"paper_template"_s};
    return kinds;
}

Result<QList<TrashItem>> findTrash(Sql &sql, const TrashFilter &filter, qint64 before, int most)
{
    QVariantList values;
    for (const QString &table : trashKinds()) values += table;
    QString where = u"c.action='delete' and c.table_name in (%1) and s.depth%2=0 and "_s.arg(marks(trashKinds().size()), u"%2"_s) + isLast
        + u" and "_s + wasThere;
    if (before > 0) {
        where += u" and c.id<?"_s;
        values += before;
    }
    if (filter.from.isValid()) {
        where += u" and s.at>=?"_s;
        values += filter.from.startOfDay().toUTC().toString(Qt::ISODateWithMs);
    }
    if (filter.until.isValid()) {
        where += u" and s.at<?"_s;
        values += filter.until.addDays(1).startOfDay().toUTC().toString(Qt::ISODateWithMs);
    }
    auto rows = sql.query(u"select c.id, c.step_id, c.table_name, c.row_id, c.row_uid, i.image, s.at, s.actor_name, s.office, "
                          "(select count(*) from change_entry o where o.step_id=c.step_id and o.action='delete') from change_entry c join "
                          "change_step s on s.id=c.step_id left join change_image i on i.change_id=c.id where "_s
            + where + u" order by c.id desc"_s,
        values);
    if (!rows) return std::unexpected(rows.error());
    QList<TrashItem> items;
    QList<Found> ofStep;
    while (items.size() < most && rows->next()) {
        const Found one = readFound(*rows);
        if (!ofStep.isEmpty() && ofStep.first().item.stepId != one.item.stepId) {
            addStep(ofStep, filter, items);
            ofStep.clear();
        }
        ofStep += one;
    }
    if (items.size() < most) addStep(ofStep, filter, items);
    return items;
}
