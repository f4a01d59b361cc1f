// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/figurefile.h"
#include "core/figures/figuretext.h"
#include "core/figures/reports.h"
#include "core/register/words.h"
#include "import/prints.h"
#include "import/reporttable.h"
#include "import/tablewriter.h"
#include "qml/figures/figurechange.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Figures", german);
}

QList<WrittenColumn> columnsOf(const FigureSheet &sheet)
{
    QList<WrittenColumn> columns{{.label = say(QT_TRANSLATE_NOOP("Figures", "Nr.")), .name = u"key"_s},
        {.label = say(QT_TRANSLATE_NOOP("Figures", "Kennzahl")), .name = u"figure"_s},
        {.label = say(QT_TRANSLATE_NOOP("Figures", "Einheit")), .name = u"unit"_s}, {.label = periodText(sheet.period), .name = u"now"_s},
        {.label = periodText(sheet.before), .name = u"before"_s},
        {.label = say(QT_TRANSLATE_NOOP("Figures", "Veränderung")), .name = u"change"_s}};
    columns.reserve(columns.size() + sheet.areas.size());
    for (const FigureArea &area : sheet.areas) columns += WrittenColumn{.label = area.name, .name = u"area_"_s + area.key};
    return columns;
}

QList<WrittenCell> cellsOf(const Figure &figure, const FigureLine &line)
{
    const QString name = figure.lines.size() == 1 ? figure.name : figure.name + u": "_s + line.name;
    QList<WrittenCell> cells{line.key, name, word(line.unit), numberText(line.total, line.unit), numberText(line.before, line.unit),
        figureChange(line.total, line.before, line.unit)};
    cells.reserve(cells.size() + line.byArea.size());
    for (const FigureValue &value : line.byArea) cells += WrittenCell(numberText(value, line.unit));
    return cells;
}
}

Result<> writeFigures(const FigureSheet &sheet, const QString &path)
{
    // The same as the annex of a report.
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) return writeFile(path, figureTableCsv(sheet));
    const QList<WrittenColumn> columns = columnsOf(sheet);
    auto writer = TableWriter::create(path, say(QT_TRANSLATE_NOOP("Figures", "Kennzahlen")), columns, WrittenShapes::None);
    if (!writer) return std::unexpected(writer.error());
    for (const Figure &figure : sheet.figures)
        for (const FigureLine &line : figure.lines) {
            QList<WrittenCell> cells = cellsOf(figure, line);
            while (cells.size() < columns.size()) cells += WrittenCell();
            if (auto row = writer->write(cells); !row) return row;
        }
    return writer->finish();
}
