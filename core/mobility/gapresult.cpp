// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/gapresult.h"
#include "core/register/numbers.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"gap_result"_s, series = u"LA"_s;

QJsonObject jsonOf(const ScenarioMeasure &measure)
{
    QJsonObject object;
    const Row row = rowOf(measure);
    for (const auto &[column, value] : row)
        if (column != "office"_L1 && column != "scenario_id"_L1 && column != "geom"_L1 && !value.isNull())
            object[column] = jsonOfStored(value);
    if (!measure.geom.bytes.isEmpty()) object[u"geom"_s] = QString::fromLatin1(measure.geom.bytes.toHex());
    return object;
}

ScenarioMeasure measureOf(const QJsonObject &object)
{
    ScenarioMeasure measure;
    const QMetaObject &meta = ScenarioMeasure::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QString column = snakeCase(QString::fromLatin1(property.name()));
        if (object.contains(column) && column != "geom"_L1)
            property.writeOnGadget(&measure, fromStored(storedOfJson(object[column]), property.metaType()));
    }
    measure.geom = {QByteArray::fromHex(object["geom"_L1].toString().toLatin1())};
    return measure;
}
}

Result<GapResult> keepResult(Sql &sql, GapResult result, const QDateTime &now)
{
    result.name = result.name.simplified();
    if (result.name.isEmpty()) return fail(Error::Kind::Invalid, u"result.name"_s);
    const auto number = nextNumber(sql, series, now.date().year());
    if (!number) return std::unexpected(number.error());
    result.number = *number;
    result.madeAt = now;
    result.madeBy = sql.actor().name;
    sql.describe(u"result.kept"_s, displayName(result));
    return sql.add(table, result);
}

Result<QList<GapResult>> listResults(Sql &sql)
{
    return sql.find<GapResult>(table, u"order by made_at desc, id desc"_s);
}

Result<GapResult> loadResult(Sql &sql, qint64 id)
{
    return sql.load<GapResult>(table, id);
}

Result<GapResult> findResult(Sql &sql, const QString &typed)
{
    const QString wanted = typed.simplified();
    return listResults(sql).and_then([&](const QList<GapResult> &all) -> Result<GapResult> {
        const auto isMeant = [&](const GapResult &one) {
            return one.number.compare(wanted, Qt::CaseInsensitive) == 0 || one.name.compare(wanted, Qt::CaseInsensitive) == 0;
        };
        const auto found = std::ranges::find_if(all, isMeant);
        return found == all.end() ? fail(Error::Kind::NotFound, u"result.unknown"_s, {wanted}) : Result<GapResult>(*found);
    });
}

Result<> removeResult(Sql &sql, qint64 id, int version)
{
    return loadResult(sql, id).and_then([&](const GapResult &known) {
        sql.describe(u"result.removed"_s, displayName(known));
        return sql.remove(table, id, version);
    });
}

QString displayName(const GapResult &result)
{
    return result.name.isEmpty() ? result.number : result.number + u" · "_s + result.name;
}

QString measuresText(const QList<ScenarioMeasure> &measures)
{
    if (measures.isEmpty()) return {};
    QJsonArray array;
    for (const ScenarioMeasure &measure : measures) array += jsonOf(measure);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QList<ScenarioMeasure>> measuresOf(const QString &text)
{
    QList<ScenarioMeasure> measures;
    if (text.isEmpty()) return measures;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) return fail(Error::Kind::Format, u"result.damaged"_s);
    const QJsonArray array = document.array();
    measures.reserve(array.size());
    for (const auto &one : array) measures += measureOf(one.toObject());
    return measures;
}
