// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"councilMeasure.figure", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Kennzahl. Gemeint ist K01 bis K20.")},
    Words{"councilMeasure.gone", QT_TRANSLATE_NOOP("Error", "Diese Maßnahme gibt es nicht mehr.")},
    Words{"councilMeasure.title", QT_TRANSLATE_NOOP("Error", "Der Maßnahme fehlt ein Name.")},
    Words{"figures.area", QT_TRANSLATE_NOOP("Error", "Die Verbandsgemeinde „%1“ gibt es in diesem Register nicht.")},
    Words{"figures.damaged", QT_TRANSLATE_NOOP("Error", "Die Kennzahlen lassen sich nicht lesen.")},
    Words{"figures.day", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Tag. Gemeint ist ein Datum wie 2026-06-30.")},
    Words{"figures.denied",
        QT_TRANSLATE_NOOP("Error",
            "Mit dieser Rolle werden Kennzahlen nicht aus den Datensätzen gezählt. Sie stehen in den Berichten, die dafür freigegeben "
            "sind.")},
    Words{"figures.period", QT_TRANSLATE_NOOP("Error", "Der Zeitraum stimmt nicht. Sein Anfang liegt nicht nach seinem Ende.")},
    Words{"manual.nowhere", QT_TRANSLATE_NOOP("Error", "Es fehlt, wohin das Handbuch geschrieben wird. Mit --out einen Ordner angeben.")},
    Words{"manual.picture",
        QT_TRANSLATE_NOOP("Error", "Das Bild %1 fehlt in %2. Die Bilder schreibt „bleibe shots ORDNER --register sample“.")},
    Words{"odt.died", QT_TRANSLATE_NOOP("Error", "Pandoc konnte die Seite nicht umwandeln. Als PDF oder HTML lässt sie sich ausgeben.")},
    Words{"odt.missing",
        QT_TRANSLATE_NOOP("Error",
            "Für ODT fehlt Pandoc auf diesem Rechner. Das Paket „pandoc“ installieren, oder den Bericht als HTML ausgeben und mit "
            "LibreOffice öffnen.")},
    Words{"odt.slow", QT_TRANSLATE_NOOP("Error", "Pandoc wurde nach %1 Sekunden nicht fertig und wurde beendet.")},
    Words{"qgis.ending", QT_TRANSLATE_NOOP("Error", "%1 endet nicht auf .qgz. Den Namen der Datei ändern.")},
    Words{
        "qgis.nowhere", QT_TRANSLATE_NOOP("Error", "Es fehlt, wohin das Projekt geschrieben wird. Mit --out eine Datei auf .qgz angeben.")},
    Words{"qgis.server",
        QT_TRANSLATE_NOOP(
            "Error", "Ein Projekt gibt es nur zu einer Datei. Von einem Server die Listen ausgeben: bleibe export vacancies DATEI.gpkg.")},
    Words{"report.ending", QT_TRANSLATE_NOOP("Error", "Die Endung von %1 passt nicht. Möglich sind pdf, html, odt und csv.")},
    Words{"report.frozen", QT_TRANSLATE_NOOP("Error", "Die festgehaltenen Zahlen von %1 lassen sich nicht lesen.")},
    Words{"report.kind", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Bericht. Möglich sind steering und council.")},
    Words{"report.nowhere",
        QT_TRANSLATE_NOOP(
            "Error", "Es fehlt, wohin der Bericht geschrieben wird. Mit --out eine Datei auf .pdf, .html, .odt oder .csv angeben.")},
    Words{"report.otherKind", QT_TRANSLATE_NOOP("Error", "%1 ist ein anderer Bericht: %2.")},
    Words{"report.otherPeriod", QT_TRANSLATE_NOOP("Error", "Die Zahlen sind aus einem anderen Zeitraum als %1. Noch einmal zählen.")},
    Words{"report.period", QT_TRANSLATE_NOOP("Error", "Der Zeitraum stimmt nicht. Das Ende liegt nach dem Anfang, höchstens drei Jahre.")},
    Words{"report.released", QT_TRANSLATE_NOOP("Error", "%1 ist freigegeben und ändert sich nicht mehr. Einen neuen Bericht anlegen.")},
    Words{"report.releaser", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer den Bericht freigibt. Ohne Namen lässt er sich nicht freigeben.")},
    Words{"report.title", QT_TRANSLATE_NOOP("Error", "Dem Bericht fehlt ein Titel.")},
    Words{"report.uncounted", QT_TRANSLATE_NOOP("Error", "In %1 stehen noch keine Zahlen. Erst zählen.")},
    Words{"report.undo", QT_TRANSLATE_NOOP("Error", "Dieser Schritt gehört zu einem freigegebenen Bericht und bleibt, wie er ist.")},
    Words{"report.unknown", QT_TRANSLATE_NOOP("Error", "Den Bericht %1 gibt es in diesem Register nicht.")},
};
}

std::span<const Words> reportReasons()
{
    return table;
}
