// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/figuresjson.h"
#include "core/storage/record.h"
#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
QJsonValue jsonOf(const FigureValue &value)
{
    if (value.isWithheld) return u"withheld"_s;
    return value.number ? QJsonValue(*value.number) : QJsonValue::Null;
}

QString unitKey(FigureUnit unit)
{
    return snakeCase(QString::fromLatin1(QMetaEnum::fromType<FigureUnit>().valueToKey(static_cast<int>(unit))));
}

QJsonObject jsonOf(const Period &period)
{
    return {{u"from"_s, period.from.toString(Qt::ISODate)}, {u"until"_s, period.until.toString(Qt::ISODate)}};
}

QJsonObject jsonOf(const FigureLine &line)
{
    QJsonArray byArea;
    for (const FigureValue &value : line.byArea) byArea += jsonOf(value);
    QJsonObject object{{u"key"_s, line.key}, {u"name"_s, line.name}, {u"unit"_s, unitKey(line.unit)}, {u"total"_s, jsonOf(line.total)},
        {u"before"_s, jsonOf(line.before)}, {u"byArea"_s, byArea}};
    if (!line.target.page.isEmpty()) object[u"target"_s] = QJsonObject{{u"page"_s, line.target.page}, {u"filter"_s, line.target.filter}};
    return object;
}

QJsonObject jsonOf(const Figure &figure)
{
    QJsonArray lines;
    for (const FigureLine &line : figure.lines) lines += jsonOf(line);
    return {{u"id"_s, figure.id}, {u"name"_s, figure.name}, {u"definition"_s, figure.definition}, {u"isOfDay"_s, figure.isOfDay},
        {u"remark"_s, figure.remark}, {u"lines"_s, lines}};
}

/** Takes values out of JSON and remembers whether one made no sense. */
class Reader
{
public:
    FigureValue value(const QJsonValue &json)
    {
        if (json.isNull()) return {};
        if (json.isString() && json.toString() == "withheld"_L1) return {.isWithheld = true};
        if (!json.isDouble()) m_isDamaged = true;
        return {.number = json.toDouble()};
    }
    QString text(const QJsonValue &json)
    {
        if (!json.isString()) m_isDamaged = true;
        return json.toString();
    }
    QJsonArray array(const QJsonValue &json)
    {
        if (!json.isArray()) m_isDamaged = true;
        return json.toArray();
    }
    Period period(const QJsonValue &json) { return {day(json["from"_L1]), day(json["until"_L1])}; }
    FigureLine line(const QJsonValue &json, qsizetype areas)
    {
        FigureLine line{.key = text(json["key"_L1]),
            .name = text(json["name"_L1]),
            .unit = unit(json["unit"_L1]),
            .total = value(json["total"_L1]),
            .before = value(json["before"_L1]),
            .target = {json["target"_L1]["page"_L1].toString(), json["target"_L1]["filter"_L1].toString()}};
        const QJsonArray byArea = array(json["byArea"_L1]);
        if (!byArea.isEmpty() && byArea.size() != areas) m_isDamaged = true;
        line.byArea.reserve(byArea.size());
        for (const auto &one : byArea) line.byArea += value(one);
        return line;
    }
    Figure figure(const QJsonValue &json, qsizetype areas)
    {
        Figure figure{.id = text(json["id"_L1]),
            .name = text(json["name"_L1]),
            .definition = text(json["definition"_L1]),
            .isOfDay = json["isOfDay"_L1].toBool(),
            .remark = text(json["remark"_L1])};
        const QJsonArray lines = array(json["lines"_L1]);
        figure.lines.reserve(lines.size());
        for (const auto &one : lines) figure.lines += line(one, areas);
        return figure;
    }
    bool isDamaged() const { return m_isDamaged; }

private:
    QDate day(const QJsonValue &json)
    {
        const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
        if (!day.isValid()) m_isDamaged = true;
        return day;
    }
    FigureUnit unit(const QJsonValue &json)
    {
        const auto kind = QMetaEnum::fromType<FigureUnit>();
        for (int i = 0; i < kind.keyCount(); ++i)
            if (unitKey(static_cast<FigureUnit>(kind.value(i))) == json.toString()) return static_cast<FigureUnit>(kind.value(i));
        m_isDamaged = true;
        return FigureUnit::Count;
    }

    bool m_isDamaged = false;
};
}

QJsonObject figuresToJson(const FigureSheet &sheet)
{
    QJsonArray areas, figures;
    for (const FigureArea &area : sheet.areas) areas += QJsonObject{{u"key"_s, area.key}, {u"name"_s, area.name}};
    for (const Figure &figure : sheet.figures) figures += jsonOf(figure);
    return {{u"period"_s, jsonOf(sheet.period)}, {u"before"_s, jsonOf(sheet.before)}, {u"scope"_s, sheet.scope}, {u"areas"_s, areas},
        {u"figures"_s, figures}, {u"smallNumber"_s, sheet.smallNumber}, {u"unconfirmed"_s, jsonOf(sheet.unconfirmed)}};
}

Result<FigureSheet> figuresFromJson(const QJsonObject &object)
{
    Reader reader;
    FigureSheet sheet{.period = reader.period(object["period"_L1]), .before = reader.period(object["before"_L1])};
    const QJsonArray areas = reader.array(object["areas"_L1]), figures = reader.array(object["figures"_L1]);
    for (const auto &area : areas) sheet.areas += FigureArea{reader.text(area["key"_L1]), reader.text(area["name"_L1])};
    sheet.figures.reserve(figures.size());
    for (const auto &figure : figures) sheet.figures += reader.figure(figure, areas.size());
    sheet.smallNumber = object["smallNumber"_L1].toInt(sheet.smallNumber);
    sheet.unconfirmed = reader.value(object["unconfirmed"_L1]);
    sheet.scope = object["scope"_L1].toString();
    if (reader.isDamaged()) return fail(Error::Kind::Format, u"figures.damaged"_s);
    return sheet;
}
