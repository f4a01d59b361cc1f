// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/figuretext.h"
#include "core/figures/measures.h"
#include "core/figures/reports.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

// What is proposed stands in German, as the papers do, whatever the program speaks.

namespace {
const QLocale german(QLocale::German, QLocale::Germany);

QString say(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QString dayText(QDate day)
{
    return dateText(day, german);
}

/** How a number stands in a sentence: none, one, and any other before the noun. */
struct Noun {
    const char *none;
    const char *one;
    const char *many;
};

QString counted(const FigureValue &value, const Noun &noun)
{
    if (value.isWithheld) return u"• "_s + QString::fromUtf8(noun.many);
    const int number = value.number ? int(*value.number) : 0;
    if (number == 0) return QString::fromUtf8(noun.none);
    return number == 1 ? QString::fromUtf8(noun.one) : german.toString(number) + u' ' + QString::fromUtf8(noun.many);
}

QString bare(const FigureValue &value)
{
    if (value.isWithheld) return u"•"_s;
    return value.number ? german.toString(int(*value.number)) : u"0"_s;
}

/** The first line of a figure is the figure itself; those behind it divide it. */
FigureLine leadOf(const FrozenReport &frozen, const QString &id)
{
    const Figure *figure = figureOf(frozen.figures, id);
    return figure && !figure->lines.isEmpty() ? figure->lines.first() : FigureLine{};
}

FigureLine lineNamed(const FrozenReport &frozen, const QString &key, const QString &figure)
{
    const FigureLine *line = lineOf(frozen.figures, key);
    return line ? *line : leadOf(frozen, figure);
}

QString stockSentence(const FrozenReport &frozen, QDate today)
{
    constexpr Noun vacancies{"keinen erfassten Leerstand", "einen erfassten Leerstand", "erfasste Leerstände"};
    const FigureLine open = leadOf(frozen, u"K01"_s);
    return u"Am %1 zählt das Register %2; am %3 waren es %4."_s.arg(dayText(std::min(frozen.figures.period.until, today)),
        counted(open.total, vacancies), dayText(frozen.figures.before.until), bare(open.before));
}

QString newSentence(const FrozenReport &frozen)
{
    constexpr Noun vacancies{"kein Leerstand", "ein Leerstand", "Leerstände"};
    const FigureLine added = leadOf(frozen, u"K02"_s);
    return u"Neu dazu kamen in dieser Zeit: %1 (davor %2)."_s.arg(counted(added.total, vacancies), bare(added.before));
}

QString letSentence(const FrozenReport &frozen)
{
    constexpr Noun lettings{"keine Vermietung", "eine Vermietung", "Vermietungen"};
    const FigureLine let = lineNamed(frozen, u"K08.let"_s, u"K08"_s), share = lineNamed(frozen, u"K09.rate"_s, u"K09"_s);
    const QString sentence = u"Es gab %1 (davor %2)"_s.arg(counted(let.total, lettings), bare(let.before));
    if (share.total.isWithheld || !share.total.number) return sentence + u'.';
    return sentence + u"; die Vermittlungsquote lag bei %1."_s.arg(figureText(share.total, share.unit, german));
}

QString talkSentence(const FrozenReport &frozen)
{
    constexpr Noun talks{"kein Infogespräch", "ein Infogespräch", "Infogespräche"};
    constexpr Noun handovers{"keine Übergabe", "eine Übergabe", "Übergaben"};
    const FigureLine talk = leadOf(frozen, u"K07"_s), handover = leadOf(frozen, u"K12"_s);
    return u"Die Dienststellen führten %1 mit Vermietern (davor %2) und %3 mit Einführungsprotokoll durch (davor %4)."_s.arg(
        counted(talk.total, talks), bare(talk.before), counted(handover.total, handovers), bare(handover.before));
}

QString measureSentence(const FrozenReport &frozen, QDate today)
{
    if (frozen.measures.isEmpty()) return u"Maßnahmen sind im Register noch nicht eingetragen."_s;
    QStringList parts;
    for (const Light light : {Light::Done, Light::OnTrack, Light::Delayed, Light::Overdue, Light::NotBegun}) {
        const auto number = std::ranges::count(frozen.measures, light, [&](const Measure &one) { return lightOf(one, today); });
        if (number > 0)
            parts += u"%1 %2"_s.arg(
                german.toString(int(number)), light == Light::Overdue ? u"mit überschrittener Frist"_s : germanLight(light));
    }
    return u"Der Stand der %1 Maßnahmen: %2."_s.arg(german.toString(frozen.measures.size()), parts.join(u", "_s));
}

/** A line for each measure that has such a text. */
QString perMeasure(const FrozenReport &frozen, QString Measure::*text)
{
    QStringList lines;
    for (const Measure &measure : frozen.measures)
        if (const QString said = (measure.*text).simplified(); !said.isEmpty()) lines += measure.title + u": "_s + said;
    return lines.join(u'\n');
}

QString steeringWish(const FrozenReport &frozen, QDate today)
{
    QStringList lines;
    for (const Measure &measure : frozen.measures) {
        const Light light = lightOf(measure, today);
        if (light != Light::Overdue && light != Light::Delayed) continue;
        const QString reason = measure.obstacles.simplified();
        lines += u"%1 (%2)%3"_s.arg(measure.title, germanLight(light), reason.isEmpty() ? u"."_s : u": "_s + reason);
    }
    if (lines.isEmpty()) return u"Die Lenkungsgruppe nimmt den Sachstand zur Kenntnis."_s;
    lines.prepend(u"Die Lenkungsgruppe legt die notwendigen Steuerungsmaßnahmen fest zu:"_s);
    return lines.join(u'\n');
}

bool isWholeYear(const Period &period)
{
    return period.from == QDate(period.from.year(), 1, 1) && period.until == QDate(period.from.year(), 12, 31);
}

/** 1 or 2; 0 where the period is no half of a year. */
int halfOf(const Period &period)
{
    const int year = period.from.year();
    if (period.from == QDate(year, 1, 1) && period.until == QDate(year, 6, 30)) return 1;
    return period.from == QDate(year, 7, 1) && period.until == QDate(year, 12, 31) ? 2 : 0;
}
}

QString periodText(const Period &period)
{
    if (isWholeYear(period)) return QString::number(period.from.year());
    if (const int half = halfOf(period); half > 0)
        return say(QT_TRANSLATE_NOOP("Report", "%1. Halbjahr %2")).arg(half).arg(period.from.year());
    return say(QT_TRANSLATE_NOOP("Report", "%1 bis %2")).arg(dateText(period.from), dateText(period.until));
}

QString germanPeriodText(const Period &period)
{
    if (isWholeYear(period)) return QString::number(period.from.year());
    if (const int half = halfOf(period); half > 0) return u"%1. Halbjahr %2"_s.arg(half).arg(period.from.year());
    return u"%1 bis %2"_s.arg(dayText(period.from), dayText(period.until));
}

QString proposedSummary(const FrozenReport &frozen, QDate today)
{
    return QStringList{
        stockSentence(frozen, today), newSentence(frozen), letSentence(frozen), talkSentence(frozen), measureSentence(frozen, today)}
        .join(u'\n');
}

QString proposedFacts(const FrozenReport &frozen, QDate today)
{
    const Period &period = frozen.figures.period;
    const QString occasion
        = u"Der Kreistag hat mit dem Integrationskonzept beschlossen, ein Leerstandsregister zu führen, Vermieter zu Infogesprächen "
          "einzuladen, Übergaben mit Einführungsprotokoll und Paten zu begleiten und auf Bürgerbusse, Mitfahrerbänke und Hotspots "
          "hinzuweisen. Der Bericht umfasst die Zeit vom %1 bis %2."_s.arg(dayText(period.from), dayText(period.until));
    const QStringList numbers{stockSentence(frozen, today), newSentence(frozen), letSentence(frozen), talkSentence(frozen)};
    return QStringList{occasion, numbers.join(u' '), measureSentence(frozen, today)}.join(u'\n');
}

Report proposedReport(ReportKind kind, const FrozenReport &frozen, QDate today)
{
    const Period &period = frozen.figures.period;
    Report report{.kind = kind, .fromOn = period.from, .untilOn = period.until, .writtenOn = today, .author = u"Bildungskoordination"_s};
    report.finances = perMeasure(frozen, &Measure::funding);
    report.outlook = perMeasure(frozen, &Measure::nextSteps);
    if (kind == ReportKind::Steering) {
        report.title = u"Leerstandsregister und Maßnahmen, %1"_s.arg(germanPeriodText(period));
        report.summary = proposedSummary(frozen, today);
        report.committee = u"Lenkungsgruppe"_s;
        report.isPublic = false;
        report.decision = steeringWish(frozen, today);
        return report;
    }
    report.title = u"Leerstandsregister und Wohnraum: Sachstand %1"_s.arg(germanPeriodText(period));
    report.facts = proposedFacts(frozen, today);
    report.committee = u"Kreistag"_s;
    report.decision = u"Der Kreistag nimmt den Sachstandsbericht zur Kenntnis."_s;
    return report;
}
