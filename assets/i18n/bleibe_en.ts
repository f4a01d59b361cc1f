<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Bleibe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register freier Wohnungen im Landkreis, mit Karte. Freie Software unter der EUPL 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthaltene und benutzte Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt 6 (LGPL 3), GDAL (MIT), SpatiaLite (MPL, GPL 2, LGPL 2.1), SQLite (gemeinfrei), GEOS (LGPL 2.1), PROJ (MIT), PostgreSQL und PostGIS (PostgreSQL-Lizenz, GPL 2), Schrift Inter (OFL 1.1), Schriften Noto (OFL 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert), Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0). Alle Personen, Anschriften und Beträge des Beispielregisters sind erfunden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorDialog</name>
    <message>
        <source>Wer arbeitet hier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Stelle stehen neben jeder Änderung. In einer Datei ist das eine Angabe, auf einem Server ein Nachweis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Namen eingeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zum Beispiel: Sozialamt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gestern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundaryImport</name>
    <message>
        <source>Grenze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regionalschlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fläche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenzen einlesen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 entfernt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr dabei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht übernommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objekt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr in der Datei; bleibt, weil Gebäude dort liegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr in der Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geändert: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Vermieter anrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch niemand eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit dem Telefon dieses Rechners anrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt erlaubt · zuletzt gesprochen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt erlaubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Suchen oder Befehl eingeben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nur Gemeinden, deren Schlüssel so beginnt, etwa 07335</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ebene der Datei; sonst die mit den Gemeinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalte für eine Angabe, etwa ags=SCHLUESSEL; mehrfach möglich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koordinatensystem, falls die Datei keines oder ein falsches nennt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinden entfernen, die in der Datei fehlen und keine Gebäude haben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur zeigen, was geschähe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probelauf, es wurde nichts übernommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Gemeinden neu %2, geändert %3, entfernt %4, unverändert %5; Objekte übersprungen %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Datei fehlen, im Register bleiben:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeindegrenzen einlesen: GeoPackage, Shapefile (auch gezippt), GeoJSON, TopoJSON, GML, KML, FlatGeobuf, MapInfo, CSV mit WKT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe als JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufruf:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGISTER ist eine Datei (*.sqlite) oder postgresql://… Ohne Befehl öffnet sich das Fenster.
„--help“ hinter einem Befehl zeigt, was er kennt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache der Meldungen: de oder en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer handelt; sonst die Anmeldung am Rechner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortschritt zeigen, auch wenn die Ausgabe in eine Datei geht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Register: eine Datei oder postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbekannte Angabe: --%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinter einer Angabe fehlt ihr Wert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu viel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Befehl gibt es nicht: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe als CSV mit Semikolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Gemeinden des Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Leerstände des Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Vermieter des Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beispiel: %1 Gemeinden, %2 Leerstände, %3 Vermieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Register ist in Ordnung: %1 Gemeinden, %2 Leerstände, %3 Vermieter, Änderungsprotokoll lückenlos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesichert und geprüft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein neues Register anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit erfundenen Beispieldaten füllen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Register prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Register geprüft sichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Seite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen oder Befehl eingeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weder Befehl noch Eintrag passt zu „%1“.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Register &amp;öffnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit &amp;Server verbinden …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neues Register …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beispielregister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>üben Schulung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung anlegen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register s&amp;chließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;eenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rückgängig: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wiederholen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrift &amp;größer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrift &amp;kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrift &amp;normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dunkle Farben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hoher Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Helle Farben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung Thema Kontrast dunkel hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einlesen Grenzen Gemeinden Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suchen oder Befehl …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tastenkürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ü&amp;ber Bleibe, Lizenzen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Voriger Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Es fehlt, wer arbeitet. Name und Dienststelle in den Einstellungen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Änderungsprotokoll ist ab Eintrag %1 nicht mehr stimmig. Es wurde außerhalb von Bleibe verändert. Eine ältere Sicherung zum Vergleich öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicherung kann nicht das Register selbst sein: %1. Einen anderen Namen wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kopie %1 war nicht in Ordnung und wurde verworfen. Eine frühere Sicherung ist unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält Verbandsgemeinden (%2 Flächen mit neunstelligem Schlüssel), keine Gemeinden. Die Datei mit den Gemeinden wählen; die Verbandsgemeinden leitet Bleibe aus ihr ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Gemeindeschlüssel „%1“ ist keiner: Er braucht acht Ziffern und ein Land von 01 bis 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Spalte %2 in %1 enthält keine Gemeindeschlüssel (acht oder zwölf Ziffern). Die Spalte mit dem Schlüssel angeben oder eine andere Datei wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ordnet keine Spalte zu. Gemeint ist etwas wie ags=SCHLUESSEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist beschädigt: %2 von %3 Gemeinden sind nicht zu gebrauchen, zuerst %4. %5 Es wurde nichts übernommen. Die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält Landkreise und kreisfreie Städte (%2 Flächen), keine Gemeinden. Die Datei mit den Gemeinden wählen; die Kreise leitet Bleibe aus ihr ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Gemeinde kommt schon als Nummer %1 vor, mit anderem Namen oder derselben Fläche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält Länder (%2 Flächen), keine Gemeinden. Die Datei mit den Gemeinden wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält keine Flächen. Gebraucht wird eine Datei mit den Grenzen der Gemeinden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Angabe „%1“ gibt es nicht. Möglich sind: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 gibt es keine Spalte „%2“. Vorhanden sind: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 ist keine Spalte mit dem Gemeindeschlüssel (AGS oder ARS) zu erkennen. Vorhanden sind: %2. Die Spalte angeben oder eine andere Datei wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 gibt es keine Ebene „%2“. Vorhanden sind: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Name fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält keine einzige Gemeinde. Eine andere Datei wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält keine Gemeinde, deren Schlüssel mit %2 beginnt. Den Kreisschlüssel prüfen oder eine andere Datei wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze ist dieselbe wie die von %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze umschließt %1 km², die Datei selbst nennt %2 km². Wahrscheinlich stimmt das Koordinatensystem nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze liegt nicht in dem Land, das der Schlüssel nennt (%1). Wahrscheinlich stimmt das Koordinatensystem der Datei nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgebrochen. Es wurde nichts übernommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze von %1 ist beschädigt. Die Gemeindegrenzen noch einmal einlesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hat diesen Eintrag um %2 Uhr geändert. Ihre Eingaben sind noch da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Register hat die Angabe abgelehnt, weil sie einer anderen widerspricht. Es wurde nichts gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gibt Grad als Einheit an, die Zahlen sind aber Meter. Das Koordinatensystem beim Absender erfragen und angeben, vielleicht %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nennt kein Koordinatensystem, und die Zahlen passen zu keinem, das in Deutschland üblich ist. Das Koordinatensystem beim Absender erfragen und angeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 sind die Achsen vertauscht (Breite vor Länge). Die Datei mit der Reihenfolge Länge, Breite neu ausgeben lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Koordinatensystem %1 ist unbekannt. Üblich sind EPSG:25832, EPSG:4326 und EPSG:31467.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beim Lesen darf nichts geändert werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Rolle darf das nicht ändern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Baustein %1 fehlt auf diesem Rechner oder passt nicht. Bleibe neu installieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein anderes Programm schreibt gerade in das Register %1. In ein paar Sekunden noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Register %1 lässt sich nicht öffnen. Prüfen, ob der Ordner beschreibbar ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei %1 ist beschädigt. Sie wurde nicht verändert. Die letzte Sicherung öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei %1 gibt es schon. Einen anderen Namen wählen oder das vorhandene Register öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei %1 enthält etwas Fremdes, das von selbst handeln würde: %2. Sie wurde nicht geöffnet und nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Es wurde nichts gespeichert, das Register ist unverändert. Platz schaffen und noch einmal speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger von %1 meldet einen Fehler. Es wurde nichts gespeichert. Die Datei auf einen anderen Datenträger kopieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei %1 gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 liegt auf einem Netzlaufwerk. Dort kann ein Register beschädigt werden. Das Register auf diesem Rechner führen und nach jedem Gebrauch dorthin sichern, oder den Server nutzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Ordner %1 gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist kein Register von Bleibe. Eine andere Datei wählen oder ein neues Register anlegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist schreibgeschützt. Das Register ist unverändert. Rechte an Datei und Ordner prüfen oder eine Kopie an anderem Ort öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 darf nicht gelesen werden. Rechte an der Datei prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Umrisse in den Daten sind beschädigt. Die Daten neu beschaffen und noch einmal einlesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Umriss enthält keine Fläche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier werden Flächen erwartet, die Daten enthalten etwas anderes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält mehr als %2 Objekte. So große Dateien werden nicht eingelesen; einen Ausschnitt wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist beschädigt und lässt sich nicht lesen. Die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist beim %2. Objekt beschädigt. Es wurde nichts übernommen. Die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist leer. Die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist größer als %2 MB. So große Dateien werden nicht eingelesen; einen Ausschnitt wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im %2. Objekt von %1 stehen Zeichen, die keine gültige UTF-8-Schrift sind. Umlaute gingen verloren, darum wurde nichts übernommen. Die Datei als UTF-8 neu ausgeben lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bricht ab: angekündigt sind %2 Objekte, gelesen wurden %3. Es wurde nichts übernommen. Die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: Das Format ist unbekannt oder die Datei beschädigt. Möglich sind GeoPackage, Shapefile, GeoJSON, TopoJSON, GML, KML, FlatGeobuf, MapInfo und CSV mit WKT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gibt es nicht oder darf nicht gelesen werden. Ort und Rechte der Datei prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist kein Gemeindeschlüssel. Er hat acht Ziffern, zum Beispiel 07335035.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine Fläche. Quadratmeter eintragen, zum Beispiel 65,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ steht nicht zur Auswahl. Einen Eintrag der Liste wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist kein Datum. Tag, Monat und Jahr eintragen, zum Beispiel 01.12.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine E-Mail-Adresse. Sie sieht so aus wie name@beispiel.de mit @ und Punkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist kein Kennwert. Die Endenergie in kWh/(m²·a) eintragen, zum Beispiel 125,4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine Etage. EG, 1. OG, DG, UG oder eine Zahl von −2 bis 40 eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine Hausnummer. Zum Beispiel so eintragen: 12, 12 a, 12-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine ganze Zahl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist kein Zeitpunkt. Zum Beispiel so eintragen: 01.12.2026 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist kein Betrag. Euro und Cent eintragen, zum Beispiel 1.234,56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist kein Datum. Ein Datum eintragen, „sofort“ oder „nach Vereinbarung“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine Telefonnummer. Ziffern eintragen, zum Beispiel 0631 12345.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine Postleitzahl. Sie hat fünf Ziffern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist keine Zimmerzahl. Ganze oder halbe Zimmer von 1 bis 20 eintragen, zum Beispiel 2,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist kein Baujahr. Vier Ziffern eintragen, zum Beispiel 1965.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ ist weder ja noch nein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hat noch eine Rolle an Wohnungen (%2). Erst dort austragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, welches Register gemeint ist: eine Datei oder postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Adresse des Servers stimmt so nicht. Beispiel: postgresql://name@rechner/datenbank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nennt kein Koordinatensystem. Nach den Zahlen wurde %2 angenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kleine Teile von Gemeinden haben in der Datei keine Grenze und wurden übergangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nennt keine oder eine falsche Zeichenkodierung. Gelesen wurde als %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weitere Flächen gehören zu Gemeinden mit mehreren Teilen und wurden mit ihnen vereinigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Grenzen überschnitten sich selbst und wurden bereinigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wurde mit einer neueren Fassung von Bleibe angelegt. Es wurde nicht verändert. Bleibe auf diesem Rechner erneuern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für das Musterregister fehlen Gemeinden. Erst die Grenzen einlesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Server bearbeitet gerade eine längere Änderung. In ein paar Sekunden noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 gibt es schon ein Register. Es lässt sich öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger des Servers ist voll. Es wurde nichts gespeichert. Die Stelle verständigen, die den Server betreibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Server antwortet nicht mehr. Ihre Eingaben sind noch da. Bleibe verbindet sich neu, sobald er wieder da ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 gibt es noch kein Register. Es lässt sich mit „Neues Register“ anlegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Server %1 ist nicht erreichbar oder lehnt die Anmeldung ab. Adresse, Name und Kennwort prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Objekt ist keine Fläche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Koordinate der Grenze ist keine brauchbare Zahl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze liegt nicht in Deutschland. Wahrscheinlich stimmt das Koordinatensystem der Datei nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwei Teile dieser Gemeinde bedecken dieselbe Fläche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze überschneidet sich so, dass die Fläche nicht eindeutig ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze ist nicht geschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechts- und Hochwert (Länge und Breite) der Grenze sind vertauscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenze hat mehr als %1 Punkte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu %1 fehlt %2. Ein Shapefile besteht aus mehreren Dateien, die nebeneinander liegen müssen; alle zusammen neu kopieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kartendatei %1 ist beschädigt. Die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei %1 enthält keine Kartenkacheln (MBTiles).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kartendatei %1 ist nicht mehr da. Den Ort der Datei prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kartendatei %1 enthält Vektorkacheln. Bleibe zeigt nur Bildkacheln (PNG oder JPEG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen: %1 hat den Eintrag um %2 Uhr weiter geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht mehr zurücknehmen, der frühere Inhalt wurde gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das wurde schon zurückgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Leerstand %1 gibt es nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Wohnung steht schon als %1 im Register. Dort weiterarbeiten oder den früheren Leerstand erst beenden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 Erst dann kann der Status „%1“ werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ist keine oder eine beschädigte Zip-Datei. Die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält %2 Dateien, erlaubt sind %3. Nur die Dateien mit den Gemeinden packen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 würde ausgepackt %2 MB groß, erlaubt sind %3 MB. Einen Ausschnitt wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enthält den Dateinamen „%2“, der aus dem Ordner hinausführt. Solche Zip-Dateien werden nicht geöffnet. Die Dateien neu packen lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lässt sich nicht nach %2 auspacken: beschädigt, oder dort ist kein Platz. Platz schaffen oder die Datei neu beschaffen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Angabe stimmt so nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Eintrag gibt es nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jemand anderes hat den Eintrag inzwischen geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das ist hier nicht erlaubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Register hat nicht geantwortet. Es wurde nichts gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei hat nicht das erwartete Format.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Einzelheiten kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Straße</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausnummernzusatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ortsteil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeindeschlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagegenauigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herkunft der Lage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemarkung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flurstück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzahl Etagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebäude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnungsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lage im Gebäude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagebeschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohneinheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objektnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Externe Objektnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenImmo-Objekt-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anbieterkennung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herkunft der Meldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objektart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnungstyp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haustyp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnfläche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flächenermittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutzfläche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellerfläche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlafzimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badezimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate WC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balkone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gartennutzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Höchstens Personen (Vermieterangabe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur Untervermietung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettokaltmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalte Betriebskosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heizkosten (mit zentralem Warmwasser)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mieter schließt Heizvertrag selbst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heizkosten in Nebenkosten enthalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauschalmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruttokaltmiete laut Angabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesamtmiete laut Angabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellplatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellplatzmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellplatz muss mitgemietet werden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küchenzuschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möblierungszuschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemerkung zur Kaution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genossenschaftsanteile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mietanpassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorübergehend gesenkte Nettokaltmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mietsenkung bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heizungsart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energieträger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmwasserbereitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möbliert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrierefrei (DIN 18040-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollstuhlgerecht (DIN 18040-2 R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stufen bis zur Wohnungstür</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufzug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniorengerecht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstellraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasch- oder Trockenraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fahrradraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internetgeschwindigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haustiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichtraucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WG-geeignet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WBS-pflichtig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WBS: Wohnungsgröße</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WBS: Einkommensgruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belegungsbindung bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baujahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzte Modernisierung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denkmalschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekannte Mängel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schwere der Mängel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rauchwarnmelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemerkung zum Gebäude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemerkung zur Wohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energieausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgestellt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registriernummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endenergie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmwasser enthalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energieträger laut Ausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baujahr laut Ausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baujahr des Wärmeerzeugers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effizienzklasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausweis von vor Mai 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art des Leerstands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genauigkeit des Datums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstandsgrund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festgestellt durch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innerhalb von 3 Monaten beziehbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutzungspotenzial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanierungsaufwand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereitschaft des Vermieters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedingungen des Vermieters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermietet auch an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mietdauer mindestens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mietdauer höchstens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund der Befristung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse darf gezeigt werden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne Bemerkung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuletzt bestätigt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestätigt durch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestätigt über</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand beendet am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art des Vermieters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechpartner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevorzugter Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreichbarkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vollmacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vollmacht vom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktsperre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktsperre seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund der Kontaktsperre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutzhinweis gegeben am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daten von Dritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz (nur Tatsachen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuerst anrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erteilt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitpunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprächspartner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geführt von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig (Anmeldename)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständige Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezug (Kennung)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezug (Name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt durch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateiname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateityp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prüfsumme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Höhe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgenommen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihenfolge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur intern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Ort und Lage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art und Größe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausstattung und Zustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energieausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle an der Wohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterlage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 aktive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 Wohnfläche sind ungewöhnlich. Üblich sind 8 bis 500 m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Zimmer auf %2: weniger als 6 m² je Zimmer. Zimmer oder Fläche prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei ab %1 liegt mehr als 12 Monate vor „Leerstand seit“ %2. Eines der beiden Daten stimmt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WBS-pflichtig, aber ohne „Belegungsbindung bis“. Das Datum beim Vermieter erfragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bruttokalt liegen über der Quadratmeter-Obergrenze von %2 (§ 22 Abs. 1 Satz 8 Nr. 1 SGB II).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klasse %1 passt nicht zu %2 kWh/(m²·a); dazu gehört Klasse %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Energieausweis galt bis %1. Einen neuen anfordern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kaution übersteigt § 551 BGB: höchstens drei Nettokaltmieten, hier %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hat dieselbe Adresse und Wohnung. Prüfen, ob es derselbe Leerstand ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 liegt höchstens 15 m entfernt und ist gleich groß. Prüfen, ob es derselbe Leerstand ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„%1“ fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es ist kein Vermieter eingetragen. Ohne ihn kann niemand angesprochen werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Vermieter hat weder Telefon noch E-Mail noch Anschrift. Eines davon eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Vermieter will nicht vermieten. Erst die Bereitschaft klären.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollstuhlgerecht im %1 ohne Aufzug passt nicht zusammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollstuhlgerecht im %1: Ob es einen Aufzug gibt, ist nicht eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Lage gehört zur Gemeinde %1, die Adresse zu %2. Lage oder Gemeinde prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Lage ist außerhalb des Landkreises. Die Nadel auf der Karte verschieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text enthält eine E-Mail-Adresse (%1). Sie gehört zum Vermieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text sagt etwas über Gesundheit („%1“). Solche Angaben gehören nicht ins Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text enthält eine Telefonnummer (%1). Sie gehört zum Vermieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text sagt etwas über Religion („%1“). Solche Angaben gehören nicht ins Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 netto kalt sind mehr als die üblichen %2. Miete und Fläche prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 netto kalt sind weniger als die üblichen %2. Miete und Fläche prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„Leerstand seit“ %1 liegt in der Zukunft. Bei drohendem Leerstand die Art „drohender Leerstand“ wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, wann der Haushalt der Weitergabe seiner Daten an den Vermieter zugestimmt hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es ist weder eine Einwilligung noch eine andere Rechtsgrundlage eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt die Fallkennung, für die reserviert wird. Ein Name ist nicht nötig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Daten sind nicht in den letzten %1 Tagen bestätigt worden. Beim Vermieter nachfragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es ist noch kein Gespräch mit dem Vermieter eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde noch nicht geprüft, ob die Wohnung schon im Register steht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt ein künftiger Tag für die Wiedervorlage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, an wen vermietet wurde (Rechtskreis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aus „%1“ heraus kann nur eine Vermietung außerhalb des Registers eingetragen werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, wann die Unterlagen beim Träger waren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, welcher Träger die Zusicherung gibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Einführungsprotokoll ist noch nicht unterschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt der Grund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von „%1“ führt kein Schritt zu „%2“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt der Mietbeginn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Reservierung braucht ein Ende, das noch nicht vorbei ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt, wann die Einwilligung widerrufen wurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Bruttokaltmiete ist laut Angabe %1, gerechnet aber %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Gesamtmiete ist laut Angabe %1, gerechnet aber %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>DG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. UG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. OG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (DG)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Monate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>%1 zuklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 aufklappen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Name eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beispieldaten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Grenzen lesen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeindegrenzen &amp;einlesen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import GeoJSON GPKG Shapefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeindegrenzen eingelesen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeindegrenzen wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karten (*.geojson *.json *.gpkg *.shp *.zip *.gml *.kml *.fgb *.tab *.csv *.topojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur Schlüssel, die so beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>07335 ist der Landkreis Kaiserslautern. Leer: alle Gemeinden der Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wurde nicht übernommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Grenzen sind im Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Import lässt sich als ein Schritt zurücknehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karte zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei hierher ziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile (auch gezippt), GML, KML, FlatGeobuf, TAB, CSV mit WKT oder TopoJSON. Vor dem Übernehmen sehen Sie, was sich ändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wird gelesen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird übernommen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>%1 Vorgänge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Strg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leertaste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Landlord</name>
    <message>
        <source>Kontaktsperre seit %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Einwilligung für „Kontakt bei Bedarf“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung für „Kontakt bei Bedarf“ wurde widerrufen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message numerus="yes">
        <source>%1, %n sichtbar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendTitle</name>
    <message numerus="yes">
        <source>%n sichtbar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Legende schließen (L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Bleibe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Vergrößern (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkleinern (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganzen Landkreis zeigen (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ebenen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message numerus="yes">
        <source>%n Leerstände: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hier ist kein Leerstand zu sehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Leerstände sichtbar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFurniture</name>
    <message>
        <source>Legende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legende zeigen (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Namen der Gemeinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hintergrundkarte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quellen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Haus anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenzen werden gezeichnet, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>zu prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserviert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Vermittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermietet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruhend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>über 90 Tage alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Leerstände sichtbar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zum nächsten Leerstand, L öffnet die Legende</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message>
        <source>Nadel, von Hand gesetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadel, nach der Adresse gesetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit den Pfeiltasten verschieben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuRow</name>
    <message>
        <source>&amp;Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Karte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityAreas</name>
    <message>
        <source>kreisfreie Stadt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenFooter</name>
    <message>
        <source>wie der Rechner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassung %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrift: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tastenkürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lizenzen und Quellen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Register freier Wohnungen im Landkreis. Wer braucht was, was ist frei, wen rufe ich an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umriss des Landkreises Kaiserslautern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© GeoBasis-DE / BKG 2016 (Daten verändert) · dl-de/by-2-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei von diesem Rechner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>für mehrere Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer, für Ihren Landkreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erfundene Daten zum Üben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf einem Netzlaufwerk kann das Register beschädigt werden. Kopieren Sie die Datei auf diesen Rechner und sichern Sie sie nach jeder Benutzung auf das Laufwerk, oder verwenden Sie den Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles bleibt auf diesem Rechner oder auf Ihrem Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online-Karten sind an. Sie lassen sich in den Einstellungen ausschalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online-Karten sind aus. Sie lassen sich in den Einstellungen einschalten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsButtons</name>
    <message>
        <source>Schaltflächen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Fokus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute nachfragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ebenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, Marken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserviert bis 27.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUSTERWERTE – nicht amtlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beispieldaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrierefrei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haustiere erlaubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laut Vermieterin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur mit Aufzug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heizung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fernwärme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wärmepumpe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsFeedback</name>
    <message>
        <source>LR-2026-00412 reserviert bis 04.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner im Inhalt, nie als Dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht gespeichert. Die Datei ist schreibgeschützt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Eingaben sind noch da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anderem Ort speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VG Weilerbach hat diesen Eintrag um 14:29 geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Felder unterscheiden sich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergleichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musterwerte, keine amtlichen Grenzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenzwerte einlesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 Gemeinden eingelesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldung mit Rückweg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 Sekunden, bleibt bei Zeiger oder Fokus. Danach Strg Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laufende Arbeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einlesen: wohnungen.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>312 von 480</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch etwa 10 Sekunden · 4 Zeilen abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenzen werden gelesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11.299 bisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fußwege werden berechnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsFields</name>
    <message>
        <source>Felder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettokaltmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je Monat, ohne Nebenkosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heizkosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte eine Zahl eingeben, zum Beispiel 95,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straße und Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibt es schon: LR-2026-00412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse, Nr., Vermieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Küche bleibt. Besichtigung ab Montag möglich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktenzeichen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsMarks</name>
    <message>
        <source>erfasst, geprüft: Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar: Kreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserviert: Raute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Vermittlung: Dreieck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermietet: Quadrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruhend, Sanierung: Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>über 90 Tage alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: Form und Farbe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar, lange nicht bestätigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KdU-Ampel: Zeichen und Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70,00 € unter der Grenze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20,00 € über der Grenze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>über 150 % der Grenze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Bausteine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsType</name>
    <message>
        <source>Akzent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, ruhig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rand von Feldern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trennlinie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fläche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achtung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fehler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seitentitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abschnitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe, Kartentitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Tabelle 1.064,00 · Wohnungsgeberbestätigung, Bruchmühlbach-Miesau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschriftung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnfläche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerer Zustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Leerstand passt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei bis 01.12., 3 Personen, VG Weilerbach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Lage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf die Karte klicken, oder Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nicht auf der Karte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>außerhalb der Gemeinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · von Hand gesetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · aus der Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu setzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf der Karte setzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Seiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Zuletzt benutzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste leeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier stehen die Register, die Sie öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gestern, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>bereit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ältere Fassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netzlaufwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldung nötig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht gefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was tun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Leerstände</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Karte: %n Leerstände · 1 ausgewählt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte: %n Leerstände</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leerstand &amp;erfassen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand &amp;bearbeiten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur &amp;Tabelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur &amp;Karte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© GeoBasis-DE / BKG 2016 (Daten verändert) · dl-de/by-2-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste wurde nicht geladen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RentCard</name>
    <message>
        <source>Miete im Monat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Maßstab: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suche leeren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Mit Server verbinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für mehrere Dienststellen. Die Adresse nennt Ihnen die IT; das Kennwort gehört nicht hinein, es steht in der Datei pgpass oder kommt von der Anmeldung im Haus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Adresse eingeben wie postgresql://server/register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie der Rechner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schriftgröße</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabellenzeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt nach dem nächsten Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewegungen zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Haken blendet und gleitet nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steht neben jeder Änderung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karten aus dem Netz erlauben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aus: nichts verlässt das Haus. An: der Kartendienst erfährt, welchen Ausschnitt Sie ansehen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Nächster Bereich, voriger Bereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite 1 bis 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabelle: bewegen und auswählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos 1, Ende, Bild ↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabelle: öffnen, zusätzlich auswählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingabe, Leertaste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabelle: zur Zeile springen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabelle: Köpfe erreichen, sortieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ in der ersten Zeile, Eingabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabelle: Zeilen kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Schritt zurück (Menü, Detail, Filter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tastenkürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagedRows</name>
    <message>
        <source>Was sich ändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinden entfernen, die nicht mehr in der Datei stehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts zu tun: Das Register stimmt mit der Datei überein.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server antwortet nicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beispieldaten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>%1, lange nicht bestätigt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Anmeldung %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeindegrenzen einlesen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung „%1“ ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widerruf „%1“ eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch mit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch mit %1 ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter %1 erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter %1 ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter %1 löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter %1 der Wohnung zuordnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter %1 von der Wohnung lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musterbestand mit %1 Leerständen anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellung %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage %1 ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand %1 erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand %1 ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand %1 bestätigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lage von %1 ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand %1 löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status von %1 ändern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumRow</name>
    <message>
        <source>Bruttokaltmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesamt warm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>leer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeadCell</name>
    <message>
        <source>aufsteigend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absteigend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Zeile %1 von %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Spaltenköpfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird geladen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>unbekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hauskoordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straße</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ortsmitte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>von Hand gesetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>von Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dachgeschoss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maisonette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loft, Studio, Atelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penthouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrassenwohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etagenwohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erdgeschosswohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Souterrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferienwohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rohdachboden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attikawohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihenhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihenendhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihenmittelhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reiheneckhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doppelhaushälfte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfamilienhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadthaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bungalow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resthof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bauernhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schloss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweifamilienhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehrfamilienhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferienhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berghütte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chalet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strandhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laube, Datsche, Gartenhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apartmenthaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herrenhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fertighaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnflächenverordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIN 277</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geschätzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einbauküche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pantryküche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offene Küche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spüle und Herd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dusche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ofenheizung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etagenheizung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zentralheizung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fernwärme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fußbodenheizung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternativ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erdwärme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luftwärmepumpe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockheizkraftwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasser-Elektro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pellets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flüssiggas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zentral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dezentral mit Strom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dezentral mit Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmöbliert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teilweise möbliert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voll möbliert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kein Anschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasfaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erstbezug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuwertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modernisiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gepflegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teil- oder vollrenoviert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teilsaniert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teil- oder vollsaniert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vollsaniert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renovierungsbedürftig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanierungsbedürftig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach Vereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baufällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entkernt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrissobjekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rohbau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projektiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erheblich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbewohnbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfsausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbrauchsausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht erforderlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liegt nicht vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erbengemeinschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnungseigentümergemeinschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnungsunternehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genossenschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makler oder Verwalter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besuch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigentümer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwalter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hauptmieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern im Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt bei Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einladung zu Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitergabe an Verbandsgemeinde und Jobcenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse an Wohnungssuchende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung, Art. 6 Abs. 1 a DSGVO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertragsanbahnung, Art. 6 Abs. 1 b DSGVO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentliche Aufgabe, Art. 6 Abs. 1 e DSGVO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schriftlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elektronisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mündlich, dokumentiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ausgehend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eingehend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachricht hinterlassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückruf gewünscht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daten bestätigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr frei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgebrochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Bezug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebäude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grundriss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lageplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energieausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vollmacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erfasst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geprüft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserviert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorgeschlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zusicherung läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermietet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>übergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruhend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Sanierung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zu prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Vermittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruhend oder in Sanierung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermieter selbst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ortsgemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makler (OpenImmo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabelle eingelesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigene Recherche im Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sonstige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mieterwechsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baumaßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abriss geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkauf geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigennutzung geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erbfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Nachfrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schlechte Erfahrung mit Vermietung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freigehalten für Angehörige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtsstreit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auf den Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auf den Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auf das Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zum Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sofort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einzelne Wohnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ganzes Gebäude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilleerstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drohender Leerstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sofort nutzbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach Renovierung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach Sanierung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht zum Wohnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abriss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unter Bedingungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leistungsbeziehende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geflüchtete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>befristet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmietung durch Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenmeldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldung der Verbandsgemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ortsbegehung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasserverbrauch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stromzähler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melderegister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freiplatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiefgarage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parkhaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sonstiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffelmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach Absprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGB II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGB XII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AsylbLG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Leistungsbezug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anderweitig, außerhalb des Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune als Mieterin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>&amp;Ausschneiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Einfügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lles auswählen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Meldung schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyDetail</name>
    <message>
        <source>VG %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zuletzt bestätigt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch nie bestätigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnfläche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frei ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauschalmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettokaltmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalte Nebenkosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruttokaltmiete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heizung, Warmwasser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesamt warm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyFilters</name>
    <message>
        <source>ab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis %1 €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 3 Monaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 6 Monaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstände durchsuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse, Nr., Vermieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserviert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Vermittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zu prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruhend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermietet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>egal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruttokalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>über 90 Tage her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyFormPane</name>
    <message>
        <source>Ungespeicherte Eingaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Leerstand sind noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben fehlen oder stimmen nicht.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen, meine Eingaben behalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Angaben kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestätigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyListModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruttokalt €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <source>Nichts ausgewählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Leerstand in der Karte oder Tabelle wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyTable</name>
    <message>
        <source>Leerstände</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimmer ohne Küche und Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruttokalt €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettokaltmiete und kalte Nebenkosten im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Leerstand passt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Leerstände</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Leerstände übrig.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Einlesen oder erfassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerstand erfassen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Register öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register (*.sqlite *.bleibe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Register anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkFrame</name>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Übung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sozialamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beispielregister anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beispielregister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesichert und geprüft: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Hier ist kein Bildschirm. Das Fenster wurde in ein Bild gezeichnet:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
