// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/figuretext.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** A number and its unit stay on one line. */
const QChar hardSpace(0xA0);

QString say(const char *german)
{
    return QCoreApplication::translate("Figure", german);
}

/** "12,5", and "12" where nothing stands behind the comma. */
QString decimalText(double number)
{
    const double rounded = std::round(number * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}
}

QString numberText(const FigureValue &value, FigureUnit unit)
{
    if (value.isWithheld) return u"•"_s;
    if (!value.number) return u"–"_s;
    const bool isWhole = unit == FigureUnit::Count || unit == FigureUnit::Days;
    return isWhole ? QLocale().toString(static_cast<qint64>(std::llround(*value.number))) : decimalText(*value.number);
}

QString figureText(const FigureValue &value, FigureUnit unit)
{
    const QString number = numberText(value, unit), after = unitText(unit);
    return after.isEmpty() || value.isWithheld || !value.number ? number : number + hardSpace + after;
}

QString unitText(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count: return {};
    case FigureUnit::Percent: return u"%"_s;
    case FigureUnit::Days: return say(QT_TRANSLATE_NOOP("Figure", "Tage"));
    case FigureUnit::Months: return say(QT_TRANSLATE_NOOP("Figure", "Monate"));
    }
    return {};
}

QString withheldNote()
{
    return say(QT_TRANSLATE_NOOP("Figure", "• aus Datenschutzgründen zusammengefasst"));
}

const Figure *figureOf(const FigureSheet &sheet, const QString &id)
{
    const auto found = std::ranges::find(sheet.figures, id, &Figure::id);
    return found == sheet.figures.end() ? nullptr : &*found;
}

const FigureLine *lineOf(const FigureSheet &sheet, const QString &key)
{
    for (const Figure &figure : sheet.figures)
        if (const auto found = std::ranges::find(figure.lines, key, &FigureLine::key); found != figure.lines.end()) return &*found;
    return nullptr;
}
