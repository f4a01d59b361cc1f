// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/figurechange.h"
#include "core/figures/figures.h"
#include "core/figures/figuretext.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Figures", german);
}
}

QString figureChange(const FigureValue &now, const FigureValue &before, FigureUnit unit)
{
    if (now.isWithheld || before.isWithheld) return figureText(FigureValue{.isWithheld = true}, unit);
    if (!now.number || !before.number) return figureText({}, unit);
    const double change = std::round((*now.number - *before.number) * 10) / 10;
    const QString sign = change > 0 ? u"+"_s : change < 0 ? u"−"_s : u"±"_s;
    const FigureValue size{.number = std::abs(change)};
    if (unit != FigureUnit::Percent) return sign + figureText(size, unit);
    return sign + numberText(size, unit) + QChar(QChar::Nbsp) + say(QT_TRANSLATE_NOOP("Figures", "Punkte"));
}

QString shortPeriod(const Period &period)
{
    if (period == yearOf(period.from)) return QString::number(period.from.year());
    if (period != halfYearOf(period.from)) return say(QT_TRANSLATE_NOOP("Figures", "bis %1")).arg(dateText(period.until));
    const QString half
        = period.from.month() < 7 ? say(QT_TRANSLATE_NOOP("Figures", "1. Hj. %1")) : say(QT_TRANSLATE_NOOP("Figures", "2. Hj. %1"));
    return half.arg(period.from.year());
}
