// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/councilsheet.h"
#include "core/reporting/reportparts.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array leading{ShortLine{"K01.open"_L1, "Erfasste Leerstände am Stichtag"}, ShortLine{"K02.new"_L1, "Neu erfasst"},
    ShortLine{"K05.landlords"_L1, "Angesprochene Vermieter"}, ShortLine{"K07.sessions"_L1, "Infogespräche mit Vermietern"},
    ShortLine{"K08.let"_L1, "Vermietungen"}, ShortLine{"K08.register"_L1, "davon über das Register"},
    ShortLine{"K09.rate"_L1, "Vermittlungsquote"}, ShortLine{"K10.median"_L1, "Vom Erfassen bis zur Vermietung (Median)"},
    ShortLine{"K12.instructed"_L1, "Übergaben mit Einführungsprotokoll"}, ShortLine{"K13.sponsored"_L1, "Übergaben mit Pate"},
    ShortLine{"K14.done"_L1, "Begleitbesuche"}, ShortLine{"K16.L1"_L1, "Einwohner ohne Bus, Bahn und Bürgerbus"}};

QString germanKind(PaperKind kind)
{
    return kind == PaperKind::Decision ? u"Beschlussvorlage"_s : u"Mitteilungsvorlage"_s;
}

QString orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? u"–"_s : text;
}

/** What the head of a Vorlage names, in two columns. */
QJsonArray headOf(const Report &report)
{
    return toJson({{u"Vorlage Nr."_s, orDash(report.paperNumber)}, {u"Aktenzeichen"_s, orDash(report.fileNumber)},
        {u"Art"_s, germanKind(report.paperKind)}, {u"Fachbereich"_s, orDash(report.department)}, {u"Gremium"_s, orDash(report.committee)},
        {u"Sitzung am"_s, orDash(germanDay(report.sessionOn))}, {u"Beratung"_s, report.isPublic ? u"öffentlich"_s : u"nichtöffentlich"_s},
        {u"Datum"_s, orDash(germanDay(report.writtenOn))}});
}

/** Name, light and figure of each measure: what was typed about its obstacles is for the steering group. */
QJsonObject measuresOf(const Report &report, const FrozenReport &frozen)
{
    QJsonArray rows;
    for (const Measure &measure : frozen.measures) {
        const Light light = lightOf(measure, countedOn(report));
        rows += QJsonObject{{u"name"_s, measure.title}, {u"kind"_s, lightClass(light)}, {u"word"_s, germanLight(light)},
            {u"figure"_s, orDash(figureOfMeasure(frozen.figures, measure))}};
    }
    return {{u"heads"_s, QJsonArray{u"Maßnahme"_s, u"Stand"_s, u"Kennzahl"_s}}, {u"rows"_s, rows}};
}

QJsonArray sectionsOf(const Report &report)
{
    QJsonArray sections;
    for (const auto &[title, text, missing] : {std::tuple(u"Finanzielle Auswirkungen"_s, report.finances, u"Es sind keine eingetragen."_s),
             std::tuple(u"Ausblick"_s, report.outlook, QString())}) {
        const QJsonArray lines = paragraphs(text.trimmed().isEmpty() ? missing : text);
        if (!lines.isEmpty()) sections += QJsonObject{{u"title"_s, title}, {u"lines"_s, lines}};
    }
    return sections;
}
}

Paper councilSheet(const Report &report, const FrozenReport &frozen, const Printing &printing)
{
    Paper paper = reportFrame(u"council.html"_s, report, frozen, printing);
    QJsonObject &values = paper.values;
    values[u"eyebrow"_s] = u"%1 · Betreff"_s.arg(germanKind(report.paperKind));
    values[u"head"_s] = headOf(report);
    values[u"factsTitle"_s] = u"Sachverhalt"_s;
    values[u"facts"_s] = paragraphs(report.facts);
    values[u"figures"_s] = shortFigureTable(frozen.figures, leading);
    if (!frozen.measures.isEmpty()) values[u"measures"_s] = measuresOf(report, frozen);
    values[u"measuresTitle"_s] = u"Stand der Maßnahmen"_s;
    values[u"sections"_s] = sectionsOf(report);
    values[u"decisionTitle"_s] = u"Beschlussvorschlag"_s;
    values[u"decision"_s] = paragraphs(report.decision);
    values[u"onBehalf"_s] = u"Im Auftrag"_s;
    values[u"signedBy"_s] = report.signedBy;
    values[u"annexesTitle"_s] = u"Anlagen"_s;
    const QStringList annexes{u"1 Karte: erfasste Leerstände"_s, u"2 Kennzahlen"_s, u"3 Wie gezählt wurde"_s};
    values[u"annexes"_s] = QJsonArray::fromStringList(annexes);
    values[u"mapTitle"_s] = u"Anlage "_s + annexes[0];
    values[u"map"_s] = inlinePicture(frozen.mapPng);
    values[u"mapText"_s] = frozen.mapText;
    values[u"mapTable"_s] = mapTable(frozen.figures);
    values[u"allTitle"_s] = u"Anlage "_s + annexes[1];
    values[u"all"_s] = figureTable(frozen.figures, dayOfStock(report));
    values[u"areas"_s] = areaTables(frozen.figures);
    values[u"methodTitle"_s] = u"Anlage "_s + annexes[2];
    values[u"method"_s] = methodTable(frozen.figures);
    values[u"quality"_s] = qualityText(frozen.figures);
    return paper;
}
