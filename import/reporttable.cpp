// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/reporttable.h"
#include "core/figures/figuretext.h"
#include "core/figures/reports.h"
#include "import/records.h"

using namespace Qt::StringLiterals;

namespace {
/** Spreadsheets take a dot between thousands for a decimal point in other countries. */
QLocale german()
{
    QLocale locale(QLocale::German, QLocale::Germany);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString germanUnit(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count: return u"Anzahl"_s;
    case FigureUnit::Percent: return u"Prozent"_s;
    case FigureUnit::Days: return u"Tage"_s;
    case FigureUnit::Months: return u"Monate"_s;
    }
    return {};
}

QVariantList rowOf(const FigureSheet &sheet, const Figure &figure, const FigureLine &line)
{
    const auto text = [&](const FigureValue &value) -> QVariant {
        if (!value.isWithheld && !value.number) return {};
        return numberText(value, line.unit, german());
    };
    QVariantList row{figure.id, figure.name, line.name, germanUnit(line.unit), figure.isOfDay ? u"Stichtag"_s : u"Zeitraum"_s,
        text(line.total), text(line.before)};
    bool isWithheld = line.total.isWithheld || line.before.isWithheld;
    for (qsizetype i = 0; i < sheet.areas.size(); ++i) {
        row += text(line.byArea.value(i));
        isWithheld = isWithheld || line.byArea.value(i).isWithheld;
    }
    row += isWithheld ? QVariant(u"• aus Datenschutzgründen zusammengefasst"_s) : figure.remark.isEmpty() ? QVariant() : figure.remark;
    return row;
}
}

QByteArray figureTableCsv(const FigureSheet &sheet)
{
    Records records{{u"Nr."_s, u"Kennzahl"_s, u"Zeile"_s, u"Einheit"_s, u"Wann"_s, germanPeriodText(sheet.period),
                        u"davor: "_s + germanPeriodText(sheet.before)},
        {}};
    for (const FigureArea &area : sheet.areas) records.keys += area.name;
    records.keys += u"Hinweis"_s;
    for (const Figure &figure : sheet.figures)
        for (const FigureLine &line : figure.lines) records.rows += rowOf(sheet, figure, line);
    QString text;
    QTextStream out(&text);
    printCsv(out, records);
    out.flush();
    return text.toUtf8();
}
