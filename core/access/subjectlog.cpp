// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/readings.h"
#include "core/access/subjectlabels.h"
#include "core/access/subjectrows.h"
#include "core/storage/changelog.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype atOnce = 200;

QString say(const char *german)
{
    return QCoreApplication::translate("SubjectAccess", german);
}

const SubjectTable *tableOf(const QString &name)
{
    const auto found = std::ranges::find_if(subjectTables(), [&](const SubjectTable &one) { return name == QLatin1StringView(one.table); });
    return found == subjectTables().end() ? nullptr : &*found;
}

QString actionText(const QString &action, const QString &table)
{
    const QString record = toldRecord(table);
    if (action == "insert"_L1) return say(QT_TRANSLATE_NOOP("SubjectAccess", "%1 angelegt")).arg(record);
    if (action == "delete"_L1) return say(QT_TRANSLATE_NOOP("SubjectAccess", "%1 gelöscht")).arg(record);
    return say(QT_TRANSLATE_NOOP("SubjectAccess", "%1 geändert")).arg(record);
}

/** The office in any case, the name of a member of staff only where it is wanted. */
QString whoText(const QString &name, const QString &office, const AccessWish &wish)
{
    const QString shown = office.isEmpty() ? say(QT_TRANSLATE_NOOP("SubjectAccess", "Dienststelle")) : office;
    return wish.withStaffNames && !name.isEmpty() ? u"%1, %2"_s.arg(name, shown) : shown;
}

/** Columns: at, name, office, action, table, image. */
SubjectEvent readChange(const QSqlQuery &row, const SubjectAccess &access, const AccessWish &wish)
{
    const QString table = row.value(4).toString();
    SubjectEvent event{.at = QDateTime::fromString(row.value(0).toString(), Qt::ISODateWithMs),
        .who = whoText(row.value(1).toString(), row.value(2).toString(), wish),
        .what = actionText(row.value(3).toString(), table)};
    const SubjectTable *known = tableOf(table);
    if (!known || row.isNull(5)) return event;
    const Row image = fromImage(row.value(5).toString().toUtf8());
    for (const auto &[column, value] : image)
        if (auto told = storedValueOf(*known, known->part(access.subject.kind), column, value, wish)) event.before += *told;
    return event;
}

const QString columns = u"s.at, s.actor_name, s.office, c.action, c.table_name, i.image, c.id from change_entry c "
                        "join change_step s on s.id=c.step_id left join change_image i on i.change_id=c.id"_s;

QStringList uidsOf(const SubjectAccess &access)
{
    QStringList uids{access.subject.uid};
    for (const SubjectSection &section : access.sections)
        for (const SubjectRecord &record : section.records)
            if (!uids.contains(record.uid)) uids += record.uid;
    return uids;
}

/** True where a deleted row belonged to the person: its image names the person's id or uid. */
bool wasTheirs(const QSqlQuery &row, const Subject &subject)
{
    const Row image = fromImage(row.value(5).toString().toUtf8());
    const QString key = subjectTable(subject.kind) + u"_id"_s;
    return std::ranges::any_of(image, [&](const auto &one) {
        if (one.first == key) return one.second.toLongLong() == subject.id;
        return one.first == "subject_uid"_L1 && one.second.toString() == subject.uid;
    });
}

/** Rows that are gone from their tables, but whose last state the log still keeps. */
Result<> addDeleted(Sql &sql, const SubjectAccess &access, const AccessWish &wish, QMap<qint64, SubjectEvent> &found)
{
    const QString key = u"%\"%1_id\":%2%"_s.arg(subjectTable(access.subject.kind), QString::number(access.subject.id));
    return sql
        .query(u"select "_s + columns + u" where c.action='delete' and (i.image like ? or i.image like ?)"_s,
            {key, u"%\""_s + access.subject.uid + u"\"%"_s})
        .transform([&](QSqlQuery rows) {
            while (rows.next())
                if (wasTheirs(rows, access.subject)) found.insert(rows.value(6).toLongLong(), readChange(rows, access, wish));
        });
}
}

Result<QList<SubjectEvent>> changesOf(Sql &sql, const SubjectAccess &access, const AccessWish &wish)
{
    QMap<qint64, SubjectEvent> found;
    const QStringList uids = uidsOf(access);
    for (qsizetype first = 0; first < uids.size(); first += atOnce) {
        const QStringList some = uids.mid(first, atOnce);
        QVariantList values;
        values.reserve(some.size());
        for (const QString &uid : some) values += uid;
        auto rows = sql.query(u"select "_s + columns + u" where c.row_uid in (%1)"_s.arg(marksFor(some.size())), values);
        if (!rows) return std::unexpected(rows.error());
        while (rows->next()) found.insert(rows->value(6).toLongLong(), readChange(*rows, access, wish));
    }
    return addDeleted(sql, access, wish, found).transform([&] { return found.values(); });
}

Result<QList<SubjectEvent>> readingsOf(Sql &sql, const Subject &subject, const AccessWish &wish)
{
    return ::readingsOf(sql, subject.uid).transform([&](const QList<NotedReading> &readings) {
        QList<SubjectEvent> found;
        found.reserve(readings.size());
        for (const NotedReading &one : readings)
            found += SubjectEvent{.at = one.at, .who = whoText(one.actorName, one.office, wish), .what = purposeWords(one)};
        return found;
    });
}

Result<QStringList> originsOf(Sql &sql, const SubjectAccess &access)
{
    const QStringList uids = uidsOf(access);
    QStringList origins;
    for (qsizetype first = 0; first < uids.size(); first += atOnce) {
        const QStringList some = uids.mid(first, atOnce);
        QVariantList values;
        values.reserve(some.size());
        for (const QString &uid : some) values += uid;
        auto rows = sql.query(
            u"select min(s.at), s.verb, s.subject from change_entry c join change_step s on s.id=c.step_id where c.action='insert' "
            "and s.verb like '%.imported' and c.row_uid in (%1) group by s.verb, s.subject order by 1"_s.arg(marksFor(some.size())),
            values);
        if (!rows) return std::unexpected(rows.error());
        while (rows->next()) {
            const QDate day = QDateTime::fromString(rows->value(0).toString(), Qt::ISODateWithMs).toLocalTime().date();
            const QString line = say(QT_TRANSLATE_NOOP("SubjectAccess", "Eingelesen am %1 aus %2"))
                                     .arg(QLocale().toString(day, QLocale::ShortFormat), rows->value(2).toString());
            if (!origins.contains(line)) origins += line;
        }
    }
    return origins;
}
