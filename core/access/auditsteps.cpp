// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/audit.h"
#include "core/access/auditrecord.h"
#include "core/access/stepwords.h"
#include "core/base/text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString stepColumns = u"s.id, s.at, s.actor_name, s.verb, s.subject, coalesce(s.undoes, 0), s.depth, s.actor_login, s.office, "
                            "coalesce(s.undone_by, 0)"_s;

AuditStep readAuditStep(const QSqlQuery &rows)
{
    return {{rows.value(0).toLongLong(), QDateTime::fromString(rows.value(1).toString(), Qt::ISODateWithMs), rows.value(2).toString(),
                rows.value(3).toString(), rows.value(4).toString(), rows.value(5).toLongLong(), rows.value(6).toInt()},
        rows.value(7).toString(), rows.value(8).toString(), rows.value(9).toLongLong()};
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QString startOf(QDate day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

/** A condition with its values. */
struct Condition {
    QStringList parts = {};
    QVariantList values = {};
    QString text() const { return parts.isEmpty() ? QString() : u" where "_s + parts.join(u" and "_s); }
};

Result<> addPerson(Sql &sql, const QString &wanted, Condition &condition)
{
    if (wanted.trimmed().isEmpty()) return {};
    const auto persons = auditPersons(sql);
    if (!persons) return std::unexpected(persons.error());
    QVariantList names;
    for (const QString &name : *persons)
        if (name == wanted || matches(folded(wanted), folded(name))) names += name;
    condition.parts += names.isEmpty() ? u"1=0"_s : u"s.actor_name in (%1)"_s.arg(marks(names.size()));
    condition.values += names;
    return {};
}

void addDays(const AuditFilter &filter, Condition &condition)
{
    if (filter.from.isValid()) {
        condition.parts += u"s.at>=?"_s;
        condition.values += startOf(filter.from);
    }
    if (filter.until.isValid()) {
        condition.parts += u"s.at<?"_s;
        condition.values += startOf(filter.until.addDays(1));
    }
}

void addKind(const QString &key, Condition &condition)
{
    const auto kind = std::ranges::find(auditKinds(), key, &AuditKind::key);
    if (kind == auditKinds().end()) return;
    condition.parts
        += u"exists (select 1 from change_entry c where c.step_id=s.id and c.table_name in (%1))"_s.arg(marks(kind->tables.size()));
    for (const QString &table : kind->tables) condition.values += table;
}

/** The steps that changed rows of a record; and, for what was typed, those that name it. */
Result<> addRecord(Sql &sql, const AuditFilter &filter, Condition &condition)
{
    const QString typed = filter.record.trimmed();
    if (typed.isEmpty() && filter.rowId == 0) return {};
    const auto rows = filter.rowId != 0 ? rowsAround(sql, filter.table, filter.rowId) : rowsOfRecord(sql, typed);
    if (!rows) return std::unexpected(rows.error());
    QStringList parts;
    for (auto table = rows->cbegin(); table != rows->cend(); ++table) {
        QStringList ids;
        ids.reserve(table.value().size());
        for (const qint64 id : table.value()) ids += QString::number(id);
        parts += u"(c.table_name='%1' and c.row_id in (%2))"_s.arg(table.key(), ids.join(u','));
    }
    QStringList ways;
    for (const QString &part : std::as_const(parts)) ways += u"s.id in (select c.step_id from change_entry c where %1)"_s.arg(part);
    if (filter.rowId == 0) {
        ways += u"lower(s.subject) like ?"_s;
        condition.values += u'%' + typed.toLower() + u'%';
    }
    condition.parts += ways.isEmpty() ? u"1=0"_s : u'(' + ways.join(u" or "_s) + u')';
    return {};
}

Result<Condition> conditionOf(Sql &sql, const AuditFilter &filter)
{
    Condition condition;
    if (auto done = addPerson(sql, filter.person, condition); !done) return std::unexpected(done.error());
    addDays(filter, condition);
    addKind(filter.kind, condition);
    if (auto done = addRecord(sql, filter, condition); !done) return std::unexpected(done.error());
    return condition;
}

QString say(const char *german)
{
    return QCoreApplication::translate("Audit", german);
}
}

const QList<AuditKind> &auditKinds()
{
    static const QList<AuditKind> kinds{{u"vacancies"_s, say(QT_TRANSLATE_NOOP("Audit", "Wohnungen und Leerstände")),
                                            {u"vacancy"_s, u"dwelling"_s, u"building"_s, u"status_transition"_s, u"landlord_role"_s}},
        {u"landlords"_s, say(QT_TRANSLATE_NOOP("Audit", "Vermieter")),
            {u"landlord"_s, u"consent"_s, u"contact"_s, u"agreement"_s, u"landlord_role"_s}},
        {u"households"_s, say(QT_TRANSLATE_NOOP("Audit", "Haushalte und Vermittlung")),
            {u"household"_s, u"destination"_s, u"reservation"_s, u"proposal"_s, u"tenancy"_s}},
        {u"sessions"_s, say(QT_TRANSLATE_NOOP("Audit", "Infogespräche")), {u"info_session"_s, u"session_item"_s, u"participation"_s}},
        {u"handovers"_s, say(QT_TRANSLATE_NOOP("Audit", "Übergaben")),
            {u"handover"_s, u"handover_party"_s, u"handover_key"_s, u"meter_reading"_s, u"handover_room"_s, u"room_part"_s,
                u"inventory_item"_s, u"handover_promise"_s, u"instruction_row"_s, u"signature"_s, u"supplement"_s, u"trip"_s}},
        {u"visits"_s, say(QT_TRANSLATE_NOOP("Audit", "Besuche und Paten")), {u"visit"_s, u"visit_plan"_s, u"sponsor"_s, u"engagement"_s}},
        {u"places"_s, say(QT_TRANSLATE_NOOP("Audit", "Orte und Mobilität")),
            {u"place"_s, u"community_bus"_s, u"community_bus_stop"_s, u"scenario"_s, u"scenario_measure"_s, u"gap_profile"_s,
                u"gap_result"_s, u"timetable_feed"_s, u"walking_source"_s}},
        {u"documents"_s, say(QT_TRANSLATE_NOOP("Audit", "Unterlagen")), {u"document"_s}},
        {u"tasks"_s, say(QT_TRANSLATE_NOOP("Audit", "Wiedervorlagen")), {u"task"_s}},
        {u"reports"_s, say(QT_TRANSLATE_NOOP("Audit", "Berichte und Maßnahmen")), {u"report"_s, u"measure"_s}},
        {u"settings"_s, say(QT_TRANSLATE_NOOP("Audit", "Einstellungen, Konten, Fristen")),
            {u"setting"_s, u"account"_s, u"actor"_s, u"paper_template"_s, u"rent_limit"_s, u"heating_limit"_s, u"comparison_area"_s,
                u"retention_rule"_s, u"retention_run"_s, u"tally"_s, u"restriction"_s, u"subject_request"_s, u"office_key"_s, u"exchange"_s,
                u"topic_text"_s, u"text_release"_s}}};
    return kinds;
}

Result<QList<AuditStep>> findAuditSteps(Sql &sql, const AuditFilter &filter, qint64 before, int most)
{
    auto condition = conditionOf(sql, filter);
    if (!condition) return std::unexpected(condition.error());
    if (before > 0) {
        condition->parts += u"s.id<?"_s;
        condition->values += before;
    }
    condition->values += most;
    const QString select = u"select "_s + stepColumns + u" from change_step s"_s + condition->text() + u" order by s.id desc limit ?"_s;
    return sql.query(select, condition->values).transform([](QSqlQuery rows) {
        QList<AuditStep> steps;
        while (rows.next()) steps += readAuditStep(rows);
        return steps;
    });
}

Result<AuditStep> loadAuditStep(Sql &sql, qint64 id)
{
    return sql.query(u"select "_s + stepColumns + u" from change_step s where s.id=?"_s, {id})
        .and_then([](QSqlQuery rows) -> Result<AuditStep> {
            if (!rows.next()) return fail(Error::Kind::NotFound, u"undo.gone"_s);
            return readAuditStep(rows);
        });
}

Result<qint64> countAuditSteps(Sql &sql, const AuditFilter &filter)
{
    return conditionOf(sql, filter).and_then([&](const Condition &condition) {
        const QString some = u"select s.id from change_step s"_s + condition.text() + u" order by s.id desc limit ?"_s;
        const QVariantList values = condition.values + QVariantList{auditStepsCounted + 1};
        return sql.value(u"select count(*) from ("_s + some + u") counted"_s, values).transform([](const QVariant &count) {
            return count.toLongLong();
        });
    });
}

Result<QStringList> auditPersons(Sql &sql)
{
    // Steps from one name to the next along the index: a plain "distinct" would read every step.
    return sql
        .query(u"with recursive person(name) as (select min(actor_name) from change_step union all select (select min(actor_name) from "
               "change_step where actor_name>name) from person where name is not null) select name from person where name is not null"_s)
        .transform([](QSqlQuery rows) {
            QStringList names;
            while (rows.next()) names += rows.value(0).toString();
            std::ranges::sort(names, {}, [](const QString &name) { return sortKey(name); });
            return names;
        });
}

QString wordsOf(const AuditStep &step)
{
    QString words = wordsOf(step.step);
    if (step.step.depth % 2 == 1) return say(QT_TRANSLATE_NOOP("Audit", "Zurückgenommen: %1")).arg(words);
    if (step.step.depth > 0) return say(QT_TRANSLATE_NOOP("Audit", "Wiederholt: %1")).arg(words);
    return words;
}

Result<ChainState> chainState(Sql &sql)
{
    return sql.query(u"select id, hash from change_entry order by id desc limit 1"_s).and_then([&](QSqlQuery newest) -> Result<ChainState> {
        if (!newest.next()) return ChainState{};
        const QString hash = newest.value(1).toString();
        newest.finish();
        return sql.value(u"select count(*) from change_entry"_s).transform([&](const QVariant &count) {
            return ChainState{count.toLongLong(), hash};
        });
    });
}
