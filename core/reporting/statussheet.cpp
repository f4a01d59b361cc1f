// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/statussheet.h"
#include "core/reporting/reportparts.h"

using namespace Qt::StringLiterals;

namespace {
QJsonArray coverOf(const Report &report)
{
    QList<Fact> facts{{u"Zeitraum"_s, u"%1 bis %2"_s.arg(germanDay(report.fromOn), germanDay(report.untilOn))},
        {u"Stand der Zahlen"_s, germanDay(countedOn(report))}};
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty()) facts += {label, text};
    };
    const QString session = report.sessionOn.isValid() ? u", Sitzung am %1"_s.arg(germanDay(report.sessionOn)) : QString();
    add(u"Für"_s, report.committee + session);
    add(u"Verfasst von"_s, report.author);
    add(u"Bericht"_s, report.number);
    if (report.state == ReportState::Released) add(u"Freigegeben"_s, u"%1, %2"_s.arg(report.releasedBy, germanDay(report.releasedOn)));
    return toJson(facts);
}

QJsonObject lightsOf(const Report &report, const FrozenReport &frozen)
{
    QJsonArray rows;
    for (const Measure &measure : frozen.measures) {
        const Light light = lightOf(measure, countedOn(report));
        rows += QJsonObject{{u"name"_s, measure.title}, {u"kind"_s, lightClass(light)}, {u"word"_s, germanLight(light)},
            {u"due"_s, measure.dueOn.isValid() ? germanDay(measure.dueOn) : u"–"_s}};
    }
    return {{u"title"_s, u"Ampel der Maßnahmen"_s}, {u"heads"_s, QJsonArray{u"Maßnahme"_s, u"Ampel"_s, u"Frist"_s}}, {u"rows"_s, rows}};
}

QString germanState(MeasureState state)
{
    switch (state) {
    case MeasureState::NotBegun: return u"nicht begonnen"_s;
    case MeasureState::Begun: return u"begonnen"_s;
    case MeasureState::Done: return u"umgesetzt"_s;
    case MeasureState::Delayed: return u"verzögert"_s;
    }
    return {};
}

/** A cell of the measure table; what nobody entered is a dash. */
QJsonArray cell(const QString &text)
{
    const QJsonArray lines = paragraphs(text);
    return lines.isEmpty() ? QJsonArray{u"–"_s} : lines;
}

QJsonObject measuresOf(const FrozenReport &frozen)
{
    QJsonArray rows;
    for (const Measure &measure : frozen.measures) {
        const QString figure = figureOfMeasure(frozen.figures, measure);
        const QString result = figure.isEmpty() ? measure.result : measure.result + u'\n' + figure;
        QJsonArray cells;
        for (const QString &text : {measure.goal, germanState(measure.state), result, measure.obstacles, measure.nextSteps,
                 measure.responsible, germanDay(measure.dueOn), measure.funding})
            cells += QJsonObject{{u"lines"_s, cell(text)}};
        rows += QJsonObject{{u"name"_s, measure.title}, {u"cells"_s, cells}};
    }
    return {{u"heads"_s,
                QJsonArray{u"Maßnahme"_s, u"Ziel"_s, u"Stand"_s, u"Ergebnis, Kennzahl"_s, u"Hemmnisse"_s, u"Nächste Schritte"_s,
                    u"Verantwortlich"_s, u"Frist"_s, u"Förderung"_s}},
        {u"rows"_s, rows}};
}
}

Paper statusSheet(const Report &report, const FrozenReport &frozen, const Printing &printing)
{
    Paper paper = reportFrame(u"status.html"_s, report, frozen, printing);
    QJsonObject &values = paper.values;
    values[u"eyebrow"_s] = u"Sachstandsbericht für die Lenkungsgruppe"_s;
    values[u"cover"_s] = coverOf(report);
    values[u"summaryTitle"_s] = u"1 Kurzfassung"_s;
    values[u"summary"_s] = paragraphs(report.summary);
    if (report.summary.contains(u'•')) values[u"summaryNote"_s] = withheldText();
    if (!frozen.measures.isEmpty()) {
        values[u"lights"_s] = lightsOf(report, frozen);
        values[u"measures"_s] = measuresOf(frozen);
    }
    values[u"measuresTitle"_s] = u"2 Maßnahmen"_s;
    values[u"noMeasures"_s] = u"Maßnahmen sind noch nicht eingetragen."_s;
    values[u"figuresTitle"_s] = u"3 Kennzahlen"_s;
    values[u"figures"_s] = figureTable(frozen.figures, dayOfStock(report));
    values[u"mapTitle"_s] = u"4 Karte: erfasste Leerstände"_s;
    values[u"map"_s] = inlinePicture(frozen.mapPng);
    values[u"mapText"_s] = frozen.mapText;
    values[u"mapTable"_s] = mapTable(frozen.figures);
    values[u"steeringTitle"_s] = u"5 Steuerungsbedarf"_s;
    values[u"steering"_s] = cell(report.decision);
    QJsonArray more;
    for (const auto &[title, text] : {std::pair(u"Ausblick"_s, report.outlook), std::pair(u"Finanzen"_s, report.finances)})
        if (const QJsonArray lines = paragraphs(text); !lines.isEmpty()) more += QJsonObject{{u"title"_s, title}, {u"lines"_s, lines}};
    values[u"more"_s] = more;
    values[u"annexTitle"_s] = u"6 Anlagen"_s;
    values[u"areas"_s] = areaTables(frozen.figures);
    values[u"methodTitle"_s] = u"Wie gezählt wurde"_s;
    values[u"method"_s] = methodTable(frozen.figures);
    values[u"quality"_s] = qualityText(frozen.figures);
    return paper;
}
