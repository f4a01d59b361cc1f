// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/readings.h"
#include "core/access/recordwords.h"
#include "core/base/text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"reading"_s;

QString stored(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

/** A condition with its values. */
struct Condition {
    QStringList parts = {};
    QVariantList values = {};
    void add(const QString &part, const QVariantList &bound)
    {
        parts += part;
        values += bound;
    }
    QString text() const { return parts.isEmpty() ? QString() : u" where "_s + parts.join(u" and "_s); }
};

Result<> addPerson(Sql &sql, const QString &wanted, Condition &condition)
{
    if (wanted.trimmed().isEmpty()) return {};
    return readingPersons(sql).transform([&](const QStringList &persons) {
        QVariantList names;
        for (const QString &name : persons)
            if (name == wanted || matches(folded(wanted), folded(name))) names += name;
        condition.add(names.isEmpty() ? u"1=0"_s : u"actor_name in (%1)"_s.arg(QStringList(names.size(), u"?"_s).join(u',')), names);
    });
}

Result<> addRecord(Sql &sql, const AuditFilter &filter, Condition &condition)
{
    const QString typed = filter.record.trimmed().toLower();
    if (!typed.isEmpty()) condition.add(u"(subject_uid=? or lower(subject_label) like ?)"_s, {typed, u'%' + typed + u'%'});
    if (filter.rowId == 0) return {};
    if (filter.table != "household"_L1) {
        condition.add(u"1=0"_s, {});
        return {};
    }
    return sql.value(u"select uid from household where id=?"_s, {filter.rowId}).transform([&](const QVariant &uid) {
        condition.add(u"subject_uid=?"_s, {uid.toString()});
    });
}

Result<Condition> conditionOf(Sql &sql, const AuditFilter &filter)
{
    Condition condition;
    if (auto done = addPerson(sql, filter.person, condition); !done) return std::unexpected(done.error());
    if (filter.from.isValid()) condition.add(u"at>=?"_s, {stored(filter.from.startOfDay())});
    if (filter.until.isValid()) condition.add(u"at<?"_s, {stored(filter.until.addDays(1).startOfDay())});
    if (auto done = addRecord(sql, filter, condition); !done) return std::unexpected(done.error());
    return condition;
}
}

ReadingNote readingOf(const QString &householdUid, const QString &number, QLatin1StringView purpose)
{
    return {u"household"_s, householdUid, number, purpose};
}

ReadingNote readingOfHouseholds(qsizetype count, QLatin1StringView purpose)
{
    return {u"household_list"_s, {}, QString::number(count), purpose};
}

Result<> logReading(Sql &sql, const ReadingNote &note, const QDateTime &now)
{
    const Actor &actor = sql.actor();
    const auto noted = sql.value(
        u"select count(*) from reading where at>? and at<=? and actor_login=? and actor_name=? and subject_kind=? and subject_uid=? and purpose=?"_s,
        {stored(now.addSecs(-60 * qint64(readingMinutes))), stored(now), actor.login, actor.name, note.subjectKind, note.subjectUid,
            note.purpose});
    if (!noted) return std::unexpected(noted.error());
    if (noted->toInt() > 0) return {};
    const NotedReading reading{.at = now,
        .actorLogin = actor.login,
        .actorName = actor.name,
        .subjectKind = note.subjectKind,
        .subjectUid = note.subjectUid,
        .subjectLabel = note.subjectLabel,
        .purpose = note.purpose};
    return sql.insert(table, rowOf(reading)).transform([](qint64) { });
}

Result<> logReadingOfHousehold(Sql &sql, qint64 id, QLatin1StringView purpose, const QDateTime &now)
{
    auto rows = sql.query(u"select uid, number from household where id=?"_s, {id});
    if (!rows) return std::unexpected(rows.error());
    if (!rows->next()) return {};
    const ReadingNote note = readingOf(rows->value(0).toString(), rows->value(1).toString(), purpose);
    rows->finish();
    return logReading(sql, note, now);
}

Result<QList<NotedReading>> findReadings(Sql &sql, const AuditFilter &filter, qint64 before, int most)
{
    auto condition = conditionOf(sql, filter);
    if (!condition) return std::unexpected(condition.error());
    if (before > 0) condition->add(u"id<?"_s, {before});
    condition->values += most;
    return sql.find<NotedReading>(table, condition->text() + u" order by id desc limit ?"_s, condition->values);
}

Result<qint64> countReadings(Sql &sql, const AuditFilter &filter)
{
    return conditionOf(sql, filter).and_then([&](const Condition &condition) {
        return sql.value(u"select count(*) from reading"_s + condition.text(), condition.values).transform([](const QVariant &count) {
            return count.toLongLong();
        });
    });
}

Result<QStringList> readingPersons(Sql &sql)
{
    return sql.query(u"select distinct actor_name from reading"_s).transform([](QSqlQuery rows) {
        QStringList names;
        while (rows.next()) names += rows.value(0).toString();
        std::ranges::sort(names, {}, [](const QString &name) { return sortKey(name); });
        return names;
    });
}

Result<QList<NotedReading>> readingsOf(Sql &sql, const QString &subjectUid)
{
    return sql.find<NotedReading>(table, u"where subject_uid=? order by id desc"_s, {subjectUid});
}

QString subjectWords(const NotedReading &reading)
{
    if (reading.subjectKind != "household_list"_L1) return titleOf(reading.subjectKind, reading.subjectLabel);
    const int count = reading.subjectLabel.toInt();
    return QCoreApplication::translate("Reading", "Liste mit %n Haushalten", nullptr, count);
}

QString purposeWords(const NotedReading &reading)
{
    struct Purpose {
        QLatin1StringView key;
        const char *german;
    };
    static constexpr std::array purposes{Purpose{ReadingPurpose::view, QT_TRANSLATE_NOOP("Reading", "angesehen")},
        Purpose{ReadingPurpose::edit, QT_TRANSLATE_NOOP("Reading", "zum Ändern geöffnet")},
        Purpose{ReadingPurpose::ranking, QT_TRANSLATE_NOOP("Reading", "Wohnungen gesucht")},
        Purpose{ReadingPurpose::print, QT_TRANSLATE_NOOP("Reading", "gedruckt")},
        Purpose{ReadingPurpose::exported, QT_TRANSLATE_NOOP("Reading", "ausgegeben")}};
    const auto *const known = std::ranges::find(purposes, reading.purpose, [](const Purpose &one) { return QString(one.key); });
    return known == purposes.end() ? reading.purpose : QCoreApplication::translate("Reading", known->german);
}
