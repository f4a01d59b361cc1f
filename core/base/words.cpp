// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason. %1, %2 … are the arguments of the error.
constexpr std::array table{
    Words{"actor.unnamed", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer arbeitet. Name und Dienststelle in den Einstellungen eintragen.")},
    Words{"backup.same", QT_TRANSLATE_NOOP("Error", "Die Sicherung kann nicht das Register selbst sein: %1. Einen anderen Namen wählen.")},
    Words{"backup.unsound",
        QT_TRANSLATE_NOOP("Error", "Die Kopie %1 war nicht in Ordnung und wurde verworfen. Eine frühere Sicherung ist unverändert.")},
    Words{"cancelled", QT_TRANSLATE_NOOP("Error", "Abgebrochen. Es wurde nichts übernommen.")},
    Words{"check.border", QT_TRANSLATE_NOOP("Error", "Die Grenze von %1 ist beschädigt. Die Gemeindegrenzen noch einmal einlesen.")},
    Words{"conflict", QT_TRANSLATE_NOOP("Error", "%1 hat diesen Eintrag um %2 Uhr geändert. Es wurde nichts überschrieben.")},
    Words{"constraint",
        QT_TRANSLATE_NOOP(
            "Error", "Das Register hat die Angabe abgelehnt, weil sie einer anderen widerspricht. Es wurde nichts gespeichert.")},
    Words{"crs.contradicts",
        QT_TRANSLATE_NOOP("Error",
            "%1 gibt Grad als Einheit an, die Zahlen sind aber Meter. Das Koordinatensystem beim Absender erfragen und angeben, vielleicht "
            "%2.")},
    Words{"crs.missing",
        QT_TRANSLATE_NOOP("Error",
            "%1 nennt kein Koordinatensystem, und die Zahlen passen zu keinem, das in Deutschland üblich ist. Das Koordinatensystem beim "
            "Absender erfragen und angeben.")},
    Words{"crs.swapped",
        QT_TRANSLATE_NOOP("Error",
            "In %1 sind die Achsen vertauscht (Breite vor Länge). Die Datei mit der Reihenfolge Länge, Breite neu ausgeben lassen.")},
    Words{"crs.unknown",
        QT_TRANSLATE_NOOP("Error", "Das Koordinatensystem %1 ist unbekannt. Üblich sind EPSG:25832, EPSG:4326 und EPSG:31467.")},
    Words{"denied.reading", QT_TRANSLATE_NOOP("Error", "Beim Lesen darf nichts geändert werden.")},
    Words{"denied.role",
        QT_TRANSLATE_NOOP("Error", "Das erlaubt Ihre Rolle nicht. Wer hier hilft, steht unter Datenschutz bei Konten und Rollen.")},
    Words{"document.empty", QT_TRANSLATE_NOOP("Error", "Die Unterlage ist leer. Eine andere Datei wählen.")},
    Words{"document.gone", QT_TRANSLATE_NOOP("Error", "Diese Unterlage gibt es nicht mehr.")},
    Words{"document.kind", QT_TRANSLATE_NOOP("Error", "Die Art „%1“ gibt es nicht. Möglich sind: %2.")},
    Words{"document.large", QT_TRANSLATE_NOOP("Error", "%1 ist %2 MB groß, erlaubt sind %3 MB. Die Datei verkleinern oder teilen.")},
    Words{"document.many", QT_TRANSLATE_NOOP("Error", "Das sind zusammen über %1 MB auf einmal. Weniger Dateien auf einmal hinzufügen.")},
    Words{"document.twice", QT_TRANSLATE_NOOP("Error", "%1 ist hier schon als „%2“ abgelegt.")},
    Words{"document.type",
        QT_TRANSLATE_NOOP(
            "Error", "%1 wird nicht aufgenommen, der Inhalt ist %2. Möglich sind Bilder, PDF, Text und Dateien von Office-Programmen.")},
    Words{"engine.missing",
        QT_TRANSLATE_NOOP("Error", "Der Baustein %1 fehlt auf diesem Rechner oder passt nicht. Bleibe neu installieren.")},
    Words{"export.failed",
        QT_TRANSLATE_NOOP(
            "Error", "%1 ließ sich nicht schreiben. Vielleicht ist der Datenträger voll. Eine frühere Datei ist unverändert.")},
    Words{"export.folder", QT_TRANSLATE_NOOP("Error", "In den Ordner %1 darf nicht geschrieben werden. Einen anderen Ort wählen.")},
    Words{
        "export.format", QT_TRANSLATE_NOOP("Error", "Die Endung von %1 nennt kein Format. Möglich sind csv, xlsx, ods, gpkg und geojson.")},
    Words{"export.kind",
        QT_TRANSLATE_NOOP("Error", "Die Liste „%1“ gibt es nicht. Möglich sind vacancies, landlords, municipalities und places.")},
    Words{"file.busy",
        QT_TRANSLATE_NOOP("Error", "Ein anderes Programm schreibt gerade in das Register %1. In ein paar Sekunden noch einmal versuchen.")},
    Words{"file.cantopen", QT_TRANSLATE_NOOP("Error", "Das Register %1 lässt sich nicht öffnen. Prüfen, ob der Ordner beschreibbar ist.")},
    Words{
        "file.damaged", QT_TRANSLATE_NOOP("Error", "Die Datei %1 ist beschädigt. Sie wurde nicht verändert. Die letzte Sicherung öffnen.")},
    Words{"file.exists",
        QT_TRANSLATE_NOOP("Error", "Die Datei %1 gibt es schon. Einen anderen Namen wählen oder das vorhandene Register öffnen.")},
    Words{"file.foreign",
        QT_TRANSLATE_NOOP("Error",
            "Die Datei %1 enthält etwas Fremdes, das von selbst handeln würde: %2. Sie wurde nicht geöffnet und nicht verändert.")},
    Words{"file.full",
        QT_TRANSLATE_NOOP("Error",
            "Der Datenträger ist voll. Es wurde nichts gespeichert, das Register ist unverändert. Platz schaffen und noch einmal "
            "speichern.")},
    Words{"file.io",
        QT_TRANSLATE_NOOP("Error",
            "Der Datenträger von %1 meldet einen Fehler. Es wurde nichts gespeichert. Die Datei auf einen anderen Datenträger kopieren.")},
    Words{"file.missing", QT_TRANSLATE_NOOP("Error", "Die Datei %1 gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt.")},
    Words{"file.network",
        QT_TRANSLATE_NOOP("Error",
            "%1 liegt auf einem Netzlaufwerk. Dort kann ein Register beschädigt werden. Das Register auf diesem Rechner führen und nach "
            "jedem Gebrauch dorthin sichern, oder den Server nutzen.")},
    Words{"file.nofolder", QT_TRANSLATE_NOOP("Error", "Den Ordner %1 gibt es nicht.")},
    Words{"file.notregister",
        QT_TRANSLATE_NOOP("Error", "%1 ist kein Register von Bleibe. Eine andere Datei wählen oder ein neues Register anlegen.")},
    Words{"file.readonly",
        QT_TRANSLATE_NOOP("Error",
            "%1 ist schreibgeschützt. Das Register ist unverändert. Rechte an Datei und Ordner prüfen oder eine Kopie an anderem Ort "
            "öffnen.")},
    Words{"file.unreadable", QT_TRANSLATE_NOOP("Error", "%1 darf nicht gelesen werden. Rechte an der Datei prüfen.")},
    Words{"filter.bracket", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Die Klammer wird nicht geschlossen. Es fehlt „)“.")},
    Words{"filter.choice", QT_TRANSLATE_NOOP("Error", "„%1“ gibt es bei „%2“ nicht. Möglich sind: %3.")},
    Words{"filter.deep", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Mehr als %2 Klammern ineinander sind nicht möglich.")},
    Words{"filter.empty", QT_TRANSLATE_NOOP("Error", "Hinter „%1“ steht kein Wert.")},
    Words{"filter.field",
        QT_TRANSLATE_NOOP("Error", "Zeichen %1: Das Feld „%2“ gibt es nicht. Gebraucht wird ein Feld wie Status, Zimmer oder gross_cold.")},
    Words{"filter.list", QT_TRANSLATE_NOOP("Error", "Zeichen %1: In der Liste wird „,“ oder „)“ erwartet.")},
    Words{"filter.long", QT_TRANSLATE_NOOP("Error", "Der Filter ist länger als %1 Zeichen. Ihn kürzen.")},
    Words{"filter.many", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Mehr als %2 Bedingungen oder Werte sind nicht möglich.")},
    Words{"filter.more", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Vor „%2“ wird „und“ oder „oder“ erwartet.")},
    Words{"filter.nothing", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Hier fehlt eine Bedingung, zum Beispiel Zimmer>=3.")},
    Words{"filter.novalue", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Hier wird ein Wert für „%2“ erwartet.")},
    Words{"filter.place", QT_TRANSLATE_NOOP("Error", "%1 „%2“ gibt es im Register nicht. Den Namen oder Schlüssel prüfen.")},
    Words{"filter.quote", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Das Anführungszeichen wird nicht geschlossen.")},
    Words{"filter.test",
        QT_TRANSLATE_NOOP(
            "Error", "Zeichen %1: Hinter „%2“ wird ein Vergleich erwartet, zum Beispiel =, >=, in (…) oder „ist unbekannt“.")},
    Words{"filter.unfit", QT_TRANSLATE_NOOP("Error", "Zeichen %1: Dieser Vergleich passt nicht zu „%2“.")},
    Words{"filter.value", QT_TRANSLATE_NOOP("Error", "%2 Die Stelle: Zeichen %1.")},
    Words{"geometry.damaged",
        QT_TRANSLATE_NOOP("Error", "Die Umrisse in den Daten sind beschädigt. Die Daten neu beschaffen und noch einmal einlesen.")},
    Words{"geometry.empty", QT_TRANSLATE_NOOP("Error", "Der Umriss enthält keine Fläche.")},
    Words{"geometry.kind", QT_TRANSLATE_NOOP("Error", "Hier werden Flächen erwartet, die Daten enthalten etwas anderes.")},
    Words{"hours.feature",
        QT_TRANSLATE_NOOP("Error",
            "Die Zeiten „%1“ benutzen etwas, das Bleibe nicht auswerten kann, etwa Schulferien (SH). Schulferien stehen in einem eigenen "
            "Feld.")},
    Words{"hours.syntax",
        QT_TRANSLATE_NOOP(
            "Error", "Die Zeiten „%1“ sind nicht zu lesen. Gemeint ist etwas wie „Di, Do 8:30–13:30“ oder „Mo-Fr 08:00-18:00; PH off“.")},
    Words{"import.crowded",
        QT_TRANSLATE_NOOP("Error", "%1 enthält mehr als %2 Objekte. So große Dateien werden nicht eingelesen; einen Ausschnitt wählen.")},
    Words{"import.damaged", QT_TRANSLATE_NOOP("Error", "%1 ist beschädigt und lässt sich nicht lesen. Die Datei neu beschaffen.")},
    Words{"import.damagedAt",
        QT_TRANSLATE_NOOP("Error", "%1 ist beim %2. Objekt beschädigt. Es wurde nichts übernommen. Die Datei neu beschaffen.")},
    Words{"import.empty", QT_TRANSLATE_NOOP("Error", "%1 ist leer. Die Datei neu beschaffen.")},
    Words{"import.large",
        QT_TRANSLATE_NOOP("Error", "%1 ist größer als %2 MB. So große Dateien werden nicht eingelesen; einen Ausschnitt wählen.")},
    Words{"import.noRoom", QT_TRANSLATE_NOOP("Error", "Für %1 ist im Ordner für Zwischendateien kein Platz.")},
    Words{"import.notUtf8",
        QT_TRANSLATE_NOOP("Error",
            "Im %2. Objekt von %1 stehen Zeichen, die keine gültige UTF-8-Schrift sind. Umlaute gingen verloren, darum wurde nichts "
            "übernommen. Die Datei als UTF-8 neu ausgeben lassen.")},
    Words{"import.truncated",
        QT_TRANSLATE_NOOP("Error",
            "%1 bricht ab: angekündigt sind %2 Objekte, gelesen wurden %3. Es wurde nichts übernommen. Die Datei neu beschaffen.")},
    Words{"import.unknown",
        QT_TRANSLATE_NOOP("Error",
            "%1 lässt sich nicht lesen: Das Format ist unbekannt oder die Datei beschädigt. Möglich sind GeoPackage, Shapefile, GeoJSON, "
            "TopoJSON, GML, KML, FlatGeobuf, MapInfo und CSV mit WKT.")},
    Words{"import.unreadable",
        QT_TRANSLATE_NOOP("Error", "%1 gibt es nicht oder darf nicht gelesen werden. Ort und Rechte der Datei prüfen.")},
    Words{"input.ags", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Gemeindeschlüssel. Er hat acht Ziffern, zum Beispiel 07335035.")},
    Words{"input.area", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Fläche. Quadratmeter eintragen, zum Beispiel 65,5.")},
    Words{"input.choice", QT_TRANSLATE_NOOP("Error", "„%1“ steht nicht zur Auswahl. Einen Eintrag der Liste wählen.")},
    Words{"input.clock", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Uhrzeit. Gemeint ist etwas wie 12:00.")},
    Words{"input.date", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Datum. Tag, Monat und Jahr eintragen, zum Beispiel 01.12.2026.")},
    Words{
        "input.email", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine E-Mail-Adresse. Sie sieht so aus wie name@beispiel.de mit @ und Punkt.")},
    Words{
        "input.energy", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Kennwert. Die Endenergie in kWh/(m²·a) eintragen, zum Beispiel 125,4.")},
    Words{"input.floor", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Etage. EG, 1. OG, DG, UG oder eine Zahl von −2 bis 40 eintragen.")},
    Words{"input.housenumber",
        QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Hausnummer. Zum Beispiel so eintragen: 12, 12 a, 12-14 oder 26,28.")},
    Words{"input.integer", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine ganze Zahl.")},
    Words{"input.moment", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Zeitpunkt. Zum Beispiel so eintragen: 01.12.2026 09:30.")},
    Words{"input.money", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Betrag. Euro und Cent eintragen, zum Beispiel 1.234,56.")},
    Words{"input.movein", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Datum. Ein Datum eintragen, „sofort“ oder „nach Vereinbarung“.")},
    Words{"input.phone", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Telefonnummer. Ziffern eintragen, zum Beispiel 0631 12345.")},
    Words{"input.postalcode", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Postleitzahl. Sie hat fünf Ziffern.")},
    Words{"input.rooms",
        QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Zimmerzahl. Ganze oder halbe Zimmer von 1 bis 20 eintragen, zum Beispiel 2,5.")},
    Words{"input.website", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Internetadresse. Gemeint ist etwas wie www.beispiel.de.")},
    Words{"input.year", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Baujahr. Vier Ziffern eintragen, zum Beispiel 1965.")},
    Words{"input.yesno", QT_TRANSLATE_NOOP("Error", "„%1“ ist weder ja noch nein.")},
    Words{"landlord.inuse", QT_TRANSLATE_NOOP("Error", "%1 hat noch eine Rolle an Wohnungen (%2). Erst dort austragen.")},
    Words{"location.empty", QT_TRANSLATE_NOOP("Error", "Es fehlt, welches Register gemeint ist: eine Datei oder postgresql://…")},
    Words{"location.server",
        QT_TRANSLATE_NOOP("Error", "Die Adresse des Servers stimmt so nicht. Beispiel: postgresql://name@rechner/datenbank")},
    Words{"map.box",
        QT_TRANSLATE_NOOP(
            "Error", "„%1“ ist kein Ausschnitt. Gemeint sind vier Zahlen in Grad: West,Süd,Ost,Nord, zum Beispiel 7.4,49.3,7.9,49.6.")},
    Words{"map.ending", QT_TRANSLATE_NOOP("Error", "%1 endet weder auf .pdf noch auf .png. Den Namen der Datei ändern.")},
    Words{"map.layer", QT_TRANSLATE_NOOP("Error", "Die Ebene „%1“ gibt es nicht. Möglich sind: %2.")},
    Words{"map.nowhere",
        QT_TRANSLATE_NOOP(
            "Error", "Das Register hat keine Grenzen, die den Ausschnitt bestimmen. Grenzen einlesen oder den Ausschnitt angeben.")},
    Words{"map.paper", QT_TRANSLATE_NOOP("Error", "Das Papier „%1“ gibt es nicht. Möglich sind a4, a3 und a2.")},
    Words{"map.scale", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Maßstab. Gemeint ist eine ganze Zahl ab 500, zum Beispiel 25000.")},
    Words{"map.write",
        QT_TRANSLATE_NOOP(
            "Error", "%1 lässt sich nicht schreiben. Einen anderen Ordner wählen oder prüfen, ob die Datei noch geöffnet ist.")},
    Words{"merge.same", QT_TRANSLATE_NOOP("Error", "%1 und %2 gehören schon zur selben Wohnung.")},
    Words{"note.crsGuessed", QT_TRANSLATE_NOOP("Error", "%1 nennt kein Koordinatensystem. Nach den Zahlen wurde %2 angenommen.")},
    Words{"note.emptyParts",
        QT_TRANSLATE_NOOP("Error", "%1 kleine Teile von Gemeinden haben in der Datei keine Grenze und wurden übergangen.")},
    Words{"note.encodingGuessed", QT_TRANSLATE_NOOP("Error", "%1 nennt keine oder eine falsche Zeichenkodierung. Gelesen wurde als %2.")},
    Words{"note.joined",
        QT_TRANSLATE_NOOP("Error", "%1 weitere Flächen gehören zu Gemeinden mit mehreren Teilen und wurden mit ihnen vereinigt.")},
    Words{"note.reencoded",
        QT_TRANSLATE_NOOP("Error",
            "%1 wurde in voller Größe neu gespeichert: Nur aus JPEG und PNG lassen sich Ort und Kameradaten entfernen, ohne das Bild "
            "anzufassen.")},
    Words{"note.repaired", QT_TRANSLATE_NOOP("Error", "%1 Grenzen überschnitten sich selbst und wurden bereinigt.")},
    Words{"note.sheet", QT_TRANSLATE_NOOP("Error", "%1 hat mehrere Blätter. Gelesen wurde „%2“.")},
    Words{"openimmo.damaged",
        QT_TRANSLATE_NOOP("Error", "%1 ist in Zeile %2 beschädigt und wurde nicht übernommen. Die Datei neu beschaffen.")},
    Words{"openimmo.deleted", QT_TRANSLATE_NOOP("Error", "Der Anbieter hat das Angebot gelöscht.")},
    Words{"openimmo.dtd", QT_TRANSLATE_NOOP("Error", "%1 vereinbart eigene Zeichen (DOCTYPE) und wird darum nicht gelesen.")},
    Words{"openimmo.feedback",
        QT_TRANSLATE_NOOP("Error", "%1 ist eine Rückmeldung an Anbieter (openimmo_feedback) und enthält keine Angebote.")},
    Words{"openimmo.missing", QT_TRANSLATE_NOOP("Error", "Die vollständige Liste des Anbieters enthält das Angebot nicht mehr.")},
    Words{"openimmo.noPaper", QT_TRANSLATE_NOOP("Error", "„%1“ liegt der Datei nicht bei.")},
    Words{"openimmo.notHousing", QT_TRANSLATE_NOOP("Error", "Das Objekt ist keine Wohnung, kein Haus und kein Zimmer zum Wohnen.")},
    Words{"openimmo.notLet", QT_TRANSLATE_NOOP("Error", "Das Objekt wird nicht zur Miete angeboten.")},
    Words{"openimmo.objects", QT_TRANSLATE_NOOP("Error", "%1 enthält %2 Objekte, erlaubt sind %3. Die Datei teilen.")},
    Words{"openimmo.reference",
        QT_TRANSLATE_NOOP("Error", "Das Objekt ist nur ein Beispiel des Anbieters (REFERENZ) und wird nicht angeboten.")},
    Words{"openimmo.strangers", QT_TRANSLATE_NOOP("Error", "%1: %2 Angaben kennt OpenImmo nicht; sie wurden übergangen (%3).")},
    Words{"openimmo.taken", QT_TRANSLATE_NOOP("Error", "Laut Anbieter ist das Objekt vergeben.")},
    Words{"openimmo.unknown", QT_TRANSLATE_NOOP("Error", "%1 ist keine OpenImmo-Datei. Gelesen werden die Fassungen 1.2.0 bis 1.2.7.")},
    Words{"openimmo.zip", QT_TRANSLATE_NOOP("Error", "%1 enthält %2 XML-Dateien. Gebraucht wird eine OpenImmo-Datei, daneben nur Bilder.")},
    Words{"picture.damaged",
        QT_TRANSLATE_NOOP("Error",
            "%1 lässt sich nicht als Bild lesen. Die Datei ist beschädigt oder hat ein Format, das dieser Rechner nicht kennt. Das Bild "
            "als JPEG speichern.")},
    Words{"picture.large", QT_TRANSLATE_NOOP("Error", "%1 hat %2 × %3 Bildpunkte, erlaubt sind %4 Millionen. Das Bild verkleinern.")},
    Words{"place.noGeometry", QT_TRANSLATE_NOOP("Error", "Die Lage fehlt. Auf der Karte zeigen, wo es ist.")},
    Words{"place.validity", QT_TRANSLATE_NOOP("Error", "„Gilt bis“ %2 liegt vor „Gilt ab“ %1. Eines der beiden Daten stimmt nicht.")},
    Words{"press.died",
        QT_TRANSLATE_NOOP("Error",
            "Das Programm, das PDF erzeugt, hat aufgehört. Es wurde nichts gedruckt. Noch einmal versuchen oder als HTML speichern.")},
    Words{"press.missing",
        QT_TRANSLATE_NOOP(
            "Error", "Für PDF fehlt auf diesem Rechner das Paket „weasyprint“. Es installieren lassen oder als HTML speichern.")},
    Words{
        "press.refused", QT_TRANSLATE_NOOP("Error", "Aus diesem Papier lässt sich kein PDF machen. Die Vorlage prüfen oder zurücksetzen.")},
    Words{"press.slow",
        QT_TRANSLATE_NOOP("Error",
            "Das PDF war nach %1 Sekunden nicht fertig und wurde abgebrochen. Eine Liste enger filtern, sonst die Vorlage prüfen.")},
    Words{
        "preview.failed", QT_TRANSLATE_NOOP("Error", "Die Vorschau ließ sich nicht zeichnen. Das Papier selbst ist davon nicht berührt.")},
    Words{"preview.missing",
        QT_TRANSLATE_NOOP("Error", "Für die Vorschau fehlt auf diesem Rechner das Paket „poppler-utils“. Gedruckt werden kann trotzdem.")},
    Words{"print.ending", QT_TRANSLATE_NOOP("Error", "%1 endet weder auf .pdf noch auf .html. Den Namen der Datei ändern.")},
    Words{"print.long",
        QT_TRANSLATE_NOOP("Error", "%1 Zeilen sind zu viel für ein Papier, höchstens %2 gehen. Enger filtern oder die Liste exportieren.")},
    Words{"print.nowhere", QT_TRANSLATE_NOOP("Error", "Es fehlt, wohin gedruckt wird. Mit --out eine Datei auf .pdf oder .html angeben.")},
    Words{"print.unwritable",
        QT_TRANSLATE_NOOP("Error", "%1 lässt sich nicht schreiben. Prüfen, ob es den Ordner gibt und ob er beschreibbar ist.")},
    Words{"register.newer",
        QT_TRANSLATE_NOOP("Error",
            "%1 wurde mit einer neueren Fassung von Bleibe angelegt. Es wurde nicht verändert. Bleibe auf diesem Rechner erneuern.")},
    Words{"role.until", QT_TRANSLATE_NOOP("Error", "Die Rolle beginnt erst am %1. Sie kann nicht vorher enden.")},
    Words{"sample.towns", QT_TRANSLATE_NOOP("Error", "Für das Musterregister fehlen Gemeinden. Erst die Grenzen einlesen.")},
    Words{"search.noname", QT_TRANSLATE_NOOP("Error", "Die Suche braucht einen Namen.")},
    Words{"search.none", QT_TRANSLATE_NOOP("Error", "Eine gespeicherte Suche „%1“ gibt es nicht.")},
    Words{"search.taken", QT_TRANSLATE_NOOP("Error", "Eine gespeicherte Suche „%1“ gibt es schon. Einen anderen Namen wählen.")},
    Words{"server.busy",
        QT_TRANSLATE_NOOP("Error", "Der Server bearbeitet gerade eine längere Änderung. In ein paar Sekunden noch einmal versuchen.")},
    Words{"server.exists", QT_TRANSLATE_NOOP("Error", "In %1 gibt es schon ein Register. Es lässt sich öffnen.")},
    Words{"server.full",
        QT_TRANSLATE_NOOP("Error",
            "Der Datenträger des Servers ist voll. Es wurde nichts gespeichert. Die Stelle verständigen, die den Server betreibt.")},
    Words{"server.gone",
        QT_TRANSLATE_NOOP(
            "Error", "Der Server antwortet nicht mehr. Ihre Eingaben sind noch da. Bleibe verbindet sich neu, sobald er wieder da ist.")},
    Words{"server.noregister", QT_TRANSLATE_NOOP("Error", "In %1 gibt es noch kein Register. Es lässt sich mit „Neues Register“ anlegen.")},
    Words{"server.unreachable",
        QT_TRANSLATE_NOOP("Error", "Der Server %1 ist nicht erreichbar oder lehnt die Anmeldung ab. Adresse, Name und Kennwort prüfen.")},
    Words{"shape.kind", QT_TRANSLATE_NOOP("Error", "Das Objekt ist keine Fläche.")},
    Words{"shape.missing", QT_TRANSLATE_NOOP("Error", "Die Grenze fehlt.")},
    Words{"shape.numbers", QT_TRANSLATE_NOOP("Error", "Eine Koordinate der Grenze ist keine brauchbare Zahl.")},
    Words{"shape.outside",
        QT_TRANSLATE_NOOP("Error", "Die Grenze liegt nicht in Deutschland. Wahrscheinlich stimmt das Koordinatensystem der Datei nicht.")},
    Words{"shape.overlap", QT_TRANSLATE_NOOP("Error", "Zwei Teile dieser Gemeinde bedecken dieselbe Fläche.")},
    Words{"shape.repair", QT_TRANSLATE_NOOP("Error", "Die Grenze überschneidet sich so, dass die Fläche nicht eindeutig ist.")},
    Words{"shape.ring", QT_TRANSLATE_NOOP("Error", "Die Grenze ist nicht geschlossen.")},
    Words{"shape.swapped", QT_TRANSLATE_NOOP("Error", "Rechts- und Hochwert (Länge und Breite) der Grenze sind vertauscht.")},
    Words{"shape.vertices", QT_TRANSLATE_NOOP("Error", "Die Grenze hat mehr als %1 Punkte.")},
    Words{"sketch.areaCorners", QT_TRANSLATE_NOOP("Error", "Ein Gebiet braucht mindestens drei Ecken. Weitere Ecken setzen.")},
    Words{"sketch.crossing",
        QT_TRANSLATE_NOOP("Error", "Der Rand des Gebiets kreuzt sich selbst. Ecken so verschieben, dass er sich nicht überschneidet.")},
    Words{"sketch.routeCorners", QT_TRANSLATE_NOOP("Error", "Eine Strecke braucht mindestens zwei Ecken. Weitere Ecken setzen.")},
    Words{"shapefile.incomplete",
        QT_TRANSLATE_NOOP("Error",
            "Zu %1 fehlt %2. Ein Shapefile besteht aus mehreren Dateien, die nebeneinander liegen müssen; alle zusammen neu kopieren.")},
    Words{"setting.amount",
        QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Betrag je m². Euro und Cent von 0,01 bis 100,00 eintragen, zum Beispiel 8,50.")},
    Words{"setting.count", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Anzahl. Eine ganze Zahl von 1 bis 20 eintragen.")},
    Words{"setting.days", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Frist. Ganze Tage von 1 bis 730 eintragen.")},
    Words{"setting.district", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Kreisschlüssel. Er hat fünf Ziffern, zum Beispiel 07335.")},
    Words{"setting.range", QT_TRANSLATE_NOOP("Error", "Die obere Grenze muss über der unteren liegen.")},
    Words{"share.gone",
        QT_TRANSLATE_NOOP("Error", "Das Netzlaufwerk mit %1 ist nicht erreichbar. Verbindung prüfen und noch einmal versuchen.")},
    Words{"table.badMap",
        QT_TRANSLATE_NOOP("Error", "%1 ordnet keine Spalten zu. Gemeint ist JSON wie {\"Kaltmiete\": \"vacancy.netCold\"}.")},
    Words{"table.cell", QT_TRANSLATE_NOOP("Error", "Der Text ist zu lang für eine Zelle.")},
    Words{"table.columns",
        QT_TRANSLATE_NOOP("Error", "%1 hat in Zeile %2 mehr als %3 Spalten. Das ist keine Liste; die Tabelle neu ausgeben.")},
    Words{"table.coordinate", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Koordinate.")},
    Words{
        "table.errorCell", QT_TRANSLATE_NOOP("Error", "„%1“ ist ein Rechenfehler der Tabelle. Dort berichtigen und noch einmal einlesen.")},
    Words{"table.kind", QT_TRANSLATE_NOOP("Error", "Es fehlt, was die Zeilen sind: --as vacancies oder --as landlords.")},
    Words{"table.noAddress", QT_TRANSLATE_NOOP("Error", "Es fehlt, wo die Wohnung ist: Straße, Ort oder Gemeindeschlüssel.")},
    Words{"table.noBook",
        QT_TRANSLATE_NOOP("Error",
            "%1 lässt sich nicht als Tabelle lesen: beschädigt oder keine Excel- oder OpenDocument-Datei. In der Tabellenkalkulation "
            "öffnen und neu speichern.")},
    Words{"table.noColumns",
        QT_TRANSLATE_NOOP("Error",
            "In %1 ist keine Spalte zu erkennen. Überschriften sind: %2. Die Spalten von Hand zuordnen oder eine andere Datei wählen.")},
    Words{"table.noHead", QT_TRANSLATE_NOOP("Error", "In %1 gibt es keine Spalte „%2“. Vorhanden sind: %3.")},
    Words{"table.noHeads",
        QT_TRANSLATE_NOOP("Error", "In %1 ist keine Zeile mit Überschriften zu finden. Über jede Spalte gehört ihr Name.")},
    Words{"table.noName", QT_TRANSLATE_NOOP("Error", "Es fehlt der Name: Nachname oder Firma.")},
    Words{"table.noRows",
        QT_TRANSLATE_NOOP("Error", "%1 enthält unter den Überschriften keine Zeile. Eine andere Datei oder ein anderes Blatt wählen.")},
    Words{"table.noSheet", QT_TRANSLATE_NOOP("Error", "In %1 gibt es kein Blatt „%2“. Vorhanden sind: %3.")},
    Words{"table.noTarget", QT_TRANSLATE_NOOP("Error", "Die Angabe „%1“ gibt es nicht. Gemeint ist etwas wie vacancy.netCold.")},
    Words{"table.nothing",
        QT_TRANSLATE_NOOP("Error", "In %1 ist keine von %2 Zeilen zu gebrauchen, zuerst Zeile %3. %4 Es wurde nichts übernommen.")},
    Words{"table.nul",
        QT_TRANSLATE_NOOP("Error", "%1 enthält in Zeile %2 Nullbytes und ist kein Text. Die Datei als CSV, XLSX oder ODS neu ausgeben.")},
    Words{"table.oldExcel",
        QT_TRANSLATE_NOOP("Error",
            "%1 ist im alten Excel-Format (XLS) oder mit einem Kennwort geschützt. In der Tabellenkalkulation öffnen und als XLSX ohne "
            "Kennwort speichern.")},
    Words{"table.otherAddress",
        QT_TRANSLATE_NOOP("Error",
            "Die Nummer %1 gehört im Register zu %2 an anderer Adresse. Angeben, wessen Nummern das sind (Anbieterkennung), oder die "
            "Nummer prüfen.")},
    Words{"table.place", QT_TRANSLATE_NOOP("Error", "Die Koordinaten liegen nicht in Deutschland oder sind vertauscht.")},
    Words{"table.quote",
        QT_TRANSLATE_NOOP("Error",
            "In %1 beginnt in Zeile %2 ein Text mit Anführungszeichen, der nirgends endet. Das Anführungszeichen ergänzen oder "
            "entfernen.")},
    Words{"table.repeated", QT_TRANSLATE_NOOP("Error", "Diese Zeile meint dasselbe wie Zeile %1.")},
    Words{"table.rows",
        QT_TRANSLATE_NOOP("Error", "%1 hat mehr als %2 Zeilen. So große Tabellen werden nicht eingelesen; die Liste teilen.")},
    Words{"table.similar",
        QT_TRANSLATE_NOOP("Error",
            "%1 hat dieselbe Adresse, aber andere Größe oder Etage. Ist es eine andere Wohnung, die Zeile ausdrücklich aufnehmen.")},
    Words{"template.crossed",
        QT_TRANSLATE_NOOP("Error",
            "In der Vorlage %1, Zeile %2, passt %3 zu keinem offenen Abschnitt. Zuerst den Abschnitt schließen, der zuletzt aufging.")},
    Words{"template.deep", QT_TRANSLATE_NOOP("Error", "In der Vorlage %1, Zeile %2, stecken zu viele Abschnitte ineinander.")},
    Words{"template.endless", QT_TRANSLATE_NOOP("Error", "Die Vorlage %1 wiederholt ab Zeile %2 zu viel. Die Wiederholungen verringern.")},
    Words{"template.large", QT_TRANSLATE_NOOP("Error", "Die Vorlage %1 ist zu groß. Bilder gehören nicht hinein.")},
    Words{"template.missing", QT_TRANSLATE_NOOP("Error", "Die Vorlage %1 verweist in Zeile %2 auf „%3“, die es nicht gibt.")},
    Words{"template.nameless", QT_TRANSLATE_NOOP("Error", "In der Vorlage %1, Zeile %2, steht zwischen {{ und }} kein Name.")},
    Words{"template.nested",
        QT_TRANSLATE_NOOP(
            "Error", "Die Vorlage %1 bindet in Zeile %2 „%3“ ein, ist aber selbst schon eingebunden. Eine Ebene ist erlaubt.")},
    Words{"template.raw",
        QT_TRANSLATE_NOOP(
            "Error", "In der Vorlage %1, Zeile %2, steht „{{%3“. Werte werden immer geschützt ausgegeben; nur {{Name}} schreiben.")},
    Words{"template.unclosed", QT_TRANSLATE_NOOP("Error", "In der Vorlage %1, Zeile %2, bleibt %3 offen.")},
    Words{"template.unknown", QT_TRANSLATE_NOOP("Error", "Eine Vorlage „%1“ gibt es nicht.")},
    Words{"tiles.address",
        QT_TRANSLATE_NOOP("Error",
            "„%1“ ist keine Adresse für Kartenkacheln. Sie beginnt mit https://, nennt einen festen Rechner und enthält je einmal {z}, {x} "
            "und {y}.")},
    Words{"tiles.damaged", QT_TRANSLATE_NOOP("Error", "Die Kartendatei %1 ist beschädigt. Die Datei neu beschaffen.")},
    Words{"tiles.foreign", QT_TRANSLATE_NOOP("Error", "Die Datei %1 enthält keine Kartenkacheln (MBTiles oder GeoPackage).")},
    Words{"tiles.missing", QT_TRANSLATE_NOOP("Error", "Die Kartendatei %1 ist nicht mehr da. Den Ort der Datei prüfen.")},
    Words{"tiles.scheme",
        QT_TRANSLATE_NOOP(
            "Error", "Die Kacheln in %1 folgen nicht der Einteilung von Webkarten (EPSG:3857). Die Karte so neu ausgeben lassen.")},
    Words{"tiles.vector",
        QT_TRANSLATE_NOOP("Error", "Die Kartendatei %1 enthält Vektorkacheln. Bleibe zeigt nur Bildkacheln (PNG oder JPEG).")},
    Words{"vacancy.gone", QT_TRANSLATE_NOOP("Error", "Den Leerstand %1 gibt es nicht mehr.")},
    Words{"vacancy.open",
        QT_TRANSLATE_NOOP(
            "Error", "Diese Wohnung steht schon als %1 im Register. Dort weiterarbeiten oder den früheren Leerstand erst beenden.")},
    Words{"vacancy.over", QT_TRANSLATE_NOOP("Error", "%1 ist „%2“; da gibt es nichts mehr zu bestätigen.")},
    Words{"vacancy.status", QT_TRANSLATE_NOOP("Error", "%2 Erst dann kann der Status „%1“ werden.")},
    Words{"zip.broken", QT_TRANSLATE_NOOP("Error", "%1 ist keine oder eine beschädigte Zip-Datei. Die Datei neu beschaffen.")},
    Words{"zip.crowded", QT_TRANSLATE_NOOP("Error", "%1 enthält %2 Dateien, erlaubt sind %3. Nur die Dateien mit den Gemeinden packen.")},
    Words{"zip.large", QT_TRANSLATE_NOOP("Error", "%1 würde ausgepackt %2 MB groß, erlaubt sind %3 MB. Einen Ausschnitt wählen.")},
    Words{"zip.names",
        QT_TRANSLATE_NOOP("Error",
            "%1 enthält den Dateinamen „%2“, der aus dem Ordner hinausführt. Solche Zip-Dateien werden nicht geöffnet. Die Dateien neu "
            "packen lassen.")},
    Words{"zip.unpack",
        QT_TRANSLATE_NOOP("Error",
            "%1 lässt sich nicht nach %2 auspacken: beschädigt, oder dort ist kein Platz. Platz schaffen oder die Datei neu beschaffen.")},
};

const char *generalWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid: return QT_TRANSLATE_NOOP("Error", "Die Angabe stimmt so nicht.");
    case Error::Kind::NotFound: return QT_TRANSLATE_NOOP("Error", "Den Eintrag gibt es nicht mehr.");
    case Error::Kind::Conflict: return QT_TRANSLATE_NOOP("Error", "Jemand anderes hat den Eintrag inzwischen geändert.");
    case Error::Kind::Denied: return QT_TRANSLATE_NOOP("Error", "Das ist hier nicht erlaubt.");
    case Error::Kind::Cancelled: return QT_TRANSLATE_NOOP("Error", "Abgebrochen. Es wurde nichts übernommen.");
    case Error::Kind::Storage: return QT_TRANSLATE_NOOP("Error", "Das Register hat nicht geantwortet. Es wurde nichts gespeichert.");
    case Error::Kind::Format: return QT_TRANSLATE_NOOP("Error", "Die Datei hat nicht das erwartete Format.");
    }
    return "";
}

std::array<std::span<const Words>, 8> allWords()
{
    return {table, importWords(), placementReasons(), outreachReasons(), handoverReasons(), mobilityReasons(), accessReasons(),
        reportReasons()};
}

const char *germanOf(const Error &error)
{
    const auto isMeant = [&](const Words &words) { return error.reason == QLatin1StringView(words.reason); };
    for (const std::span<const Words> known : allWords())
        if (const auto found = std::ranges::find_if(known, isMeant); found != known.end()) return found->german;
    return generalWords(error.kind);
}
}

QString sentence(const Error &error)
{
    QString text = QCoreApplication::translate("Error", germanOf(error));
    for (qsizetype i = 0; i < error.arguments.size(); ++i) text.replace(u'%' + QString::number(i + 1), error.arguments[i]);
    return text;
}

QStringList knownReasons()
{
    QStringList reasons;
    for (const std::span<const Words> known : allWords())
        for (const Words &words : known) reasons += QString::fromLatin1(words.reason);
    return reasons;
}
