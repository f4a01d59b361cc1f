// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gapoutput.h"
#include "core/storage/record.h"
#include "geo/mobility/gapjson.h"
#include "geo/mobility/gapmethod.h"
#include "geo/mobility/gaptable.h"
#include "import/call.h"
#include "import/feedoutput.h"

using namespace Qt::StringLiterals;

namespace {
QString dayKindKey(DayKind kind)
{
    switch (kind) {
    case DayKind::SchoolDay: return u"school_day"_s;
    case DayKind::HolidayWorkday: return u"holiday_workday"_s;
    case DayKind::Saturday: return u"saturday"_s;
    case DayKind::Sunday: return u"sunday"_s;
    }
    return {};
}

QString originKey(CellOrigin origin)
{
    switch (origin) {
    case CellOrigin::None: return u"none"_s;
    case CellOrigin::Census: return u"census"_s;
    case CellOrigin::Addresses: return u"addresses"_s;
    case CellOrigin::Municipalities: return u"municipalities"_s;
    }
    return {};
}

QJsonArray methodJson(const GapRun &run)
{
    QJsonArray array;
    for (const MethodFact &fact : methodOf(run))
        array += QJsonObject{{u"key"_s, fact.key}, {u"label"_s, fact.label}, {u"text"_s, fact.text}};
    return array;
}

/** How wide each column has to be. */
QList<qsizetype> widthsOf(const QList<GapTable> &tables)
{
    QList<qsizetype> widths;
    const auto widen = [&](qsizetype column, const QString &text) {
        if (column >= widths.size()) widths.resize(column + 1);
        widths[column] = std::max(widths[column], text.size());
    };
    for (const GapTable &table : tables) {
        for (qsizetype i = 0; i < table.heads.size(); ++i) widen(i, table.heads[i]);
        for (const GapRow &row : table.rows) {
            widen(0, row.name);
            for (qsizetype i = 0; i < row.cells.size(); ++i) widen(i + 1, row.cells[i]);
        }
    }
    return widths;
}

QString lineOf(const QString &name, const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line = name.leftJustified(widths.value(0));
    for (qsizetype i = 0; i < cells.size(); ++i) line += u"  "_s + cells[i].rightJustified(widths.value(i + 1));
    return line;
}

void printTable(QTextStream &out, const GapTable &table, const QList<qsizetype> &widths)
{
    out << table.title << '\n' << lineOf(table.heads.first(), table.heads.sliced(1), widths) << '\n';
    for (const GapRow &row : table.rows) out << lineOf(row.name, row.cells, widths) << '\n';
    out << '\n';
}

void printMethod(QTextStream &out, const GapRun &run)
{
    const QList<MethodFact> facts = methodOf(run);
    qsizetype width = 0;
    for (const MethodFact &fact : facts) width = std::max(width, fact.label.size());
    out << say(QT_TRANSLATE_NOOP("CommandLine", "Wie gerechnet wurde")) << '\n';
    for (const MethodFact &fact : facts) out << "  " << fact.label.leftJustified(width + 2) << fact.text << '\n';
    for (const QString &notice : noticesOf(run)) out << notice << '\n';
    for (const QString &credit : run.now.input.credits) out << say(QT_TRANSLATE_NOOP("CommandLine", "Quelle: %1")).arg(credit) << '\n';
}
}

QJsonObject gapJson(const GapRun &run)
{
    const GapInput &input = run.now.input;
    QJsonObject object{{u"day"_s, input.day.toString(Qt::ISODate)}, {u"dayKind"_s, dayKindKey(run.dayKind)},
        {u"profile"_s, toJson(run.profile)}, {u"cells"_s, static_cast<qint64>(input.cells.size())},
        {u"cellOrigin"_s, originKey(input.origin)}, {u"onPaths"_s, run.now.analysis.onPaths}, {u"inputHash"_s, input.hash},
        {u"sources"_s, QJsonArray::fromStringList(input.sources)}, {u"credits"_s, QJsonArray::fromStringList(input.credits)},
        {u"notes"_s, notesJson(input.notes)}, {u"method"_s, methodJson(run)}, {u"figures"_s, toJson(run.now.figures)}};
    if (!run.then) return object;
    object[u"scenario"_s] = QJsonObject{{u"number"_s, run.scenario->scenario.number}, {u"name"_s, run.scenario->scenario.name},
        {u"measures"_s, QJsonDocument::fromJson(measuresText(run.scenario->measures).toUtf8()).array()}};
    object[u"after"_s] = toJson(run.then->figures);
    object[u"difference"_s] = toJson(run.difference);
    return object;
}

void printGaps(QTextStream &out, const GapRun &run)
{
    const GapFigures &figures = run.shown().figures;
    const QList<GapTable> towns = townTables(figures);
    const QList<GapTable> tables = QList<GapTable>{associationTable(figures)} + towns;
    const QList<qsizetype> widths = widthsOf(tables);
    out << titleOf(run) << '\n' << dayText(run) << "\n\n";
    if (run.then) {
        const GapTable comparison = comparisonTable(run);
        printTable(out, comparison, widthsOf({comparison}));
    }
    for (const GapTable &table : tables) printTable(out, table, widths);
    printMethod(out, run);
}
