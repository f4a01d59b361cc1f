// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/figuretext.h"
#include <QCoreApplication>
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
QString decimalText(double number, const QLocale &locale)
{
    const double rounded = std::round(number * 10) / 10;
    return locale.toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

const char *unitWord(FigureUnit unit, bool isOne)
{
    switch (unit) {
    case FigureUnit::Count: return "";
    case FigureUnit::Percent: return "%";
    case FigureUnit::Days: return isOne ? QT_TRANSLATE_NOOP("Figure", "Tag") : QT_TRANSLATE_NOOP("Figure", "Tage");
    case FigureUnit::Months: return isOne ? QT_TRANSLATE_NOOP("Figure", "Monat") : QT_TRANSLATE_NOOP("Figure", "Monate");
    }
    return "";
}
}

QString numberText(const FigureValue &value, FigureUnit unit, const QLocale &locale)
{
    if (value.isWithheld) return u"•"_s;
    if (!value.number) return u"–"_s;
    const bool isWhole = unit == FigureUnit::Count || unit == FigureUnit::Days;
    return isWhole ? locale.toString(static_cast<qint64>(std::llround(*value.number))) : decimalText(*value.number, locale);
}

QString figureText(const FigureValue &value, FigureUnit unit, const QLocale &locale)
{
    QString number = numberText(value, unit, locale);
    if (unit == FigureUnit::Count || value.isWithheld || !value.number) return number;
    // Papers are German whatever the program speaks.
    const char *word = unitWord(unit, number == "1"_L1);
    return number + hardSpace + (locale.language() == QLocale::German ? QString::fromUtf8(word) : say(word));
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
