// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/gapsheet.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("GapPaper", german);
}

QJsonArray signsJson(const QList<GapSign> &signs)
{
    QJsonArray array;
    for (const GapSign &sign : signs)
        array += QJsonObject{{u"picture"_s, inlinePicture(sign.picture)}, {u"text"_s, sign.text}, {u"count"_s, sign.count}};
    return array;
}

QJsonArray headsJson(const QStringList &heads)
{
    QJsonArray array;
    for (qsizetype i = 0; i < heads.size(); ++i) array += QJsonObject{{u"text"_s, heads[i]}, {u"numeric"_s, i > 0}};
    return array;
}

QJsonObject groupJson(const GapTable &table, const QString &title)
{
    QJsonArray rows;
    for (const GapRow &row : table.rows)
        rows += QJsonObject{{u"name"_s, row.name}, {u"cells"_s, QJsonArray::fromStringList(row.cells)}, {u"isSum"_s, row.isSum}};
    return {{u"groupTitle"_s, title}, {u"width"_s, table.heads.size()}, {u"rows"_s, rows}};
}

QJsonObject tableJson(const QString &title, const QStringList &heads, const QJsonArray &groups)
{
    return {{u"caption"_s, title}, {u"heads"_s, headsJson(heads)}, {u"groups"_s, groups}};
}

/** One table of all municipalities, divided by Verbandsgemeinde. */
QJsonObject townsJson(const QList<GapTable> &towns)
{
    QJsonArray groups;
    for (const GapTable &table : towns) groups += groupJson(table, table.title);
    return tableJson(say(QT_TRANSLATE_NOOP("GapPaper", "Nach Gemeinden")), towns.first().heads, groups);
}
}

Paper gapSheet(const GapSheetFacts &facts, const Printing &printing)
{
    Paper paper = framed(u"gaps.html"_s, facts.title, Confidentiality::ForAll, facts.credits, printing);
    paper.wide = true;
    QJsonObject &values = paper.values;
    values[u"heading"_s] = facts.title;
    values[u"subheading"_s] = facts.subtitle;
    values[u"map"_s] = inlinePicture(facts.map);
    values[u"mapText"_s] = facts.mapText;
    values[u"legendTitle"_s] = say(QT_TRANSLATE_NOOP("GapPaper", "Lücken, Einwohner"));
    values[u"levels"_s] = signsJson(facts.levels);
    values[u"classesTitle"_s] = say(QT_TRANSLATE_NOOP("GapPaper", "ÖV-Güteklasse"));
    values[u"classes"_s] = signsJson(facts.classes);
    if (!facts.comparison.rows.isEmpty())
        values[u"comparison"_s] = tableJson(facts.comparison.title, facts.comparison.heads, {groupJson(facts.comparison, {})});
    QJsonArray tables{tableJson(facts.associations.title, facts.associations.heads, {groupJson(facts.associations, {})})};
    if (!facts.towns.isEmpty()) tables += townsJson(facts.towns);
    values[u"tables"_s] = tables;
    values[u"hiddenNote"_s] = say(QT_TRANSLATE_NOOP("GapPaper", "• verborgen, weil es wenige sind"));
    values[u"methodTitle"_s] = say(QT_TRANSLATE_NOOP("GapPaper", "Wie gerechnet wurde"));
    values[u"method"_s] = toJson(facts.method);
    values[u"notices"_s] = QJsonArray::fromStringList(facts.notices);
    return paper;
}
