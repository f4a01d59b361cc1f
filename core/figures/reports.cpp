// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/reports.h"
#include "core/figures/figuresjson.h"
#include "core/register/numbers.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"report"_s, series = u"BR"_s, frozenColumn = u"frozen"_s;
constexpr int mostYears = 3;

Result<> expectDraft(const Report &report)
{
    return report.state == ReportState::Released ? fail(Error::Kind::Denied, u"report.released"_s, {report.number}) : Result<>();
}

Result<> expectComplete(const Report &report)
{
    if (report.title.isEmpty()) return fail(Error::Kind::Invalid, u"report.title"_s);
    const bool isPeriod = report.fromOn.isValid() && report.untilOn.isValid() && report.fromOn <= report.untilOn
        && report.untilOn < report.fromOn.addYears(mostYears);
    return isPeriod ? Result<>() : fail(Error::Kind::Invalid, u"report.period"_s);
}

Result<Report> loadDraft(Sql &sql, qint64 id)
{
    return loadReport(sql, id).and_then([](const Report &report) { return expectDraft(report).transform([&] { return report; }); });
}

Result<Report> one(const Result<QList<Report>> &found, const QString &name)
{
    if (!found) return std::unexpected(found.error());
    if (found->isEmpty()) return fail(Error::Kind::NotFound, u"report.unknown"_s, {name});
    return found->first();
}

QJsonArray jsonOf(const QList<Measure> &measures)
{
    QJsonArray array;
    for (const Measure &measure : measures) {
        QJsonObject object;
        for (const auto &[column, value] : rowOf(measure)) object[column] = jsonOfStored(value);
        array += object;
    }
    return array;
}

QList<Measure> measuresOf(const QJsonArray &array)
{
    QList<Measure> measures;
    measures.reserve(array.size());
    const QMetaObject &meta = Measure::staticMetaObject;
    for (const auto &value : array) {
        Measure measure;
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            const QJsonValue stored = value[snakeCase(QString::fromLatin1(property.name()))];
            if (!stored.isUndefined()) property.writeOnGadget(&measure, fromStored(storedOfJson(stored), property.metaType()));
        }
        measures += measure;
    }
    return measures;
}

QString textOf(const FrozenReport &frozen)
{
    const QJsonObject object{{u"figures"_s, figuresToJson(frozen.figures)}, {u"measures"_s, jsonOf(frozen.measures)},
        {u"map"_s, QString::fromLatin1(frozen.mapPng.toBase64())}, {u"mapText"_s, frozen.mapText}, {u"sender"_s, frozen.sender},
        {u"credits"_s, QJsonArray::fromStringList(frozen.credits)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Report> addNew(Sql &sql, Report report)
{
    const int year = report.writtenOn.isValid() ? report.writtenOn.year() : report.untilOn.year();
    const auto number = nextNumber(sql, series, year);
    if (!number) return std::unexpected(number.error());
    report.number = *number;
    report.state = ReportState::Draft;
    report.releasedBy.clear();
    report.releasedOn = {};
    report.frozenAt = {};
    report.frozen.clear();
    sql.describe(u"report.added"_s, report.number);
    return sql.add(table, report);
}
}

Result<QList<Report>> findReports(Sql &sql)
{
    // Maps make what is frozen large, and a list does not show them.
    const QString columns = columnsOf<Report>().chopped(frozenColumn.size()) + u"''"_s;
    return sql.query(u"select %1 from report order by until_on desc, kind, number desc"_s.arg(columns)).transform([](QSqlQuery rows) {
        QList<Report> found;
        while (rows.next()) found += readValue<Report>(rows);
        return found;
    });
}

Result<Report> loadReport(Sql &sql, qint64 id)
{
    return one(sql.find<Report>(table, u"where id=?"_s, {id}), {});
}

Result<Report> loadReport(Sql &sql, const QString &number)
{
    return one(sql.find<Report>(table, u"where number=?"_s, {number.trimmed().toUpper()}), number);
}

Result<Report> saveReport(Sql &sql, Report report)
{
    report.title = report.title.simplified();
    if (report.id == 0) return expectComplete(report).and_then([&] { return addNew(sql, report); });
    const auto kept = loadDraft(sql, report.id);
    if (!kept) return kept;
    if (auto complete = expectComplete(report); !complete) return std::unexpected(complete.error());
    const bool isSamePeriod = kept->fromOn == report.fromOn && kept->untilOn == report.untilOn;
    report.number = kept->number;
    report.state = kept->state;
    report.releasedBy = kept->releasedBy;
    report.releasedOn = kept->releasedOn;
    report.frozenAt = isSamePeriod ? kept->frozenAt : QDateTime();
    report.frozen = isSamePeriod ? kept->frozen : QString();
    sql.describe(u"report.changed"_s, report.number);
    return sql.save(table, report);
}

Result<Report> freezeReport(Sql &sql, qint64 id, const FrozenReport &frozen, const QDateTime &at)
{
    auto report = loadDraft(sql, id);
    if (!report) return report;
    if (frozen.figures.period != Period{report->fromOn, report->untilOn})
        return fail(Error::Kind::Invalid, u"report.otherPeriod"_s, {report->number});
    sql.describe(u"report.counted"_s, report->number);
    report->frozenAt = at;
    report->frozen = textOf(frozen);
    return sql.save(table, *report);
}

Result<Report> releaseReport(Sql &sql, qint64 id, const QString &who, QDate today)
{
    auto report = loadDraft(sql, id);
    if (!report) return report;
    if (who.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"report.releaser"_s);
    if (auto counted = frozenOf(*report); !counted) return std::unexpected(counted.error());
    sql.describe(u"report.released"_s, report->number);
    report->state = ReportState::Released;
    report->releasedBy = who.simplified();
    report->releasedOn = today;
    if (!report->writtenOn.isValid()) report->writtenOn = today;
    return sql.save(table, *report);
}

Result<> removeReport(Sql &sql, qint64 id, int version)
{
    return loadDraft(sql, id).and_then([&](const Report &report) {
        sql.describe(u"report.removed"_s, report.number);
        return sql.remove(table, id, version);
    });
}

Result<FrozenReport> frozenOf(const Report &report)
{
    if (report.frozen.isEmpty()) return fail(Error::Kind::Invalid, u"report.uncounted"_s, {report.number});
    const QJsonObject object = QJsonDocument::fromJson(report.frozen.toUtf8()).object();
    const auto figures = figuresFromJson(object[u"figures"_s].toObject());
    if (!figures) return fail(Error::Kind::Format, u"report.frozen"_s, {report.number}, figures.error().detail);
    return FrozenReport{.figures = *figures,
        .measures = measuresOf(object[u"measures"_s].toArray()),
        .mapPng = QByteArray::fromBase64(object[u"map"_s].toString().toLatin1()),
        .mapText = object[u"mapText"_s].toString(),
        .sender = object[u"sender"_s].toObject(),
        .credits = object[u"credits"_s].toVariant().toStringList()};
}

Result<bool> touchesReleasedReport(Sql &sql, qint64 step)
{
    const QString select = u"select count(*) from change_entry c join report r on r.id=c.row_id where c.step_id=? and "
                           "c.table_name='report' and r.state='released'"_s;
    return sql.value(select, {step}).transform([](const QVariant &count) { return count.toInt() > 0; });
}
