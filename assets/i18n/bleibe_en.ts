<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Bleibe %1</source>
        <translation>Bleibe %1</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Register freier Wohnungen im Landkreis, mit Karte. Freie Software unter der EUPL 1.2.</source>
        <translation>Register of vacant flats in the district, with a map. Free software under the EUPL 1.2.</translation>
    </message>
    <message>
        <source>Enthaltene und benutzte Software</source>
        <translation>Software included and used</translation>
    </message>
    <message>
        <source>Qt 6 (LGPL 3), GDAL (MIT), SpatiaLite (MPL, GPL 2, LGPL 2.1), SQLite (gemeinfrei), GEOS (LGPL 2.1), PROJ (MIT), PostgreSQL und PostGIS (PostgreSQL-Lizenz, GPL 2), Schrift Inter (OFL 1.1), Schriften Noto (OFL 1.1).</source>
        <translation>Qt 6 (LGPL 3), GDAL (MIT), SpatiaLite (MPL, GPL 2, LGPL 2.1), SQLite (public domain), GEOS (LGPL 2.1), PROJ (MIT), PostgreSQL and PostGIS (PostgreSQL Licence, GPL 2), Inter font (OFL 1.1), Noto fonts (OFL 1.1).</translation>
    </message>
    <message>
        <source>Daten</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert), Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0). Alle Personen, Anschriften und Beträge des Beispielregisters sind erfunden.</source>
        <translation>Boundaries: © GeoBasis-DE / BKG 2016 (data modified), Data licence Germany – attribution – version 2.0 (dl-de/by-2-0). All persons, addresses and amounts in the sample register are invented.</translation>
    </message>
</context>
<context>
    <name>ActorDialog</name>
    <message>
        <source>Wer arbeitet hier?</source>
        <translation>Who is working here?</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name und Stelle stehen neben jeder Änderung. In einer Datei ist das eine Angabe, auf einem Server ein Nachweis.</source>
        <translation>Name and office are shown beside every change. In a file this is a statement, on a server it is proof.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Einen Namen eingeben.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>zum Beispiel: Sozialamt</source>
        <translation>for example: Social services</translation>
    </message>
</context>
<context>
    <name>AddressEntry</name>
    <message>
        <source>geschätzt, nächste Nummer %1</source>
        <translation>estimated, nearest number %1</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>street</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>1 Tag</source>
        <translation>1 day</translation>
    </message>
    <message numerus="yes">
        <source>vor %n Tagen</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tage</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Bleibt sie leer, werden die Themen zu Punkten.</source>
        <translation>Left empty, the topics become its items.</translation>
    </message>
    <message>
        <source>Noch keine Punkte.</source>
        <translation>No items yet.</translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Themen übernehmen</source>
        <translation>Take topics</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>Punkt %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>%1 nach oben (Alt+Auf)</source>
        <translation>%1 up (Alt+Up)</translation>
    </message>
    <message>
        <source>%1 nach unten (Alt+Ab)</source>
        <translation>%1 down (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 herausnehmen</source>
        <translation>Take out %1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Zusage einlösen: %1</source>
        <translation>Redeem the promise: %1</translation>
    </message>
    <message>
        <source>Vereinbarung endet: %1</source>
        <translation>Agreement ends: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen anbieten</source>
        <translation>
            <numerusform>offer %n flat</numerusform>
            <numerusform>offer %n flats</numerusform>
        </translation>
    </message>
    <message>
        <source>Miete senken um %1</source>
        <translation>lower the rent by %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Direktzahlung durch %1</source>
        <translation>direct payment by %1</translation>
    </message>
    <message>
        <source>Kautionsdarlehen über %1</source>
        <translation>deposit loan of %1</translation>
    </message>
    <message numerus="yes">
        <source>für %n Personen</source>
        <translation>
            <numerusform>for %n person</numerusform>
            <numerusform>for %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Mit %1 weniger%2: %3.</source>
        <translation>With %1 less%2: %3.</translation>
    </message>
    <message>
        <source>Ab %1 wieder mit der vollen Miete: %2.</source>
        <translation>From %1 with the full rent again: %2.</translation>
    </message>
    <message>
        <source>Mit der vollen Miete: %1.</source>
        <translation>With the full rent: %1.</translation>
    </message>
    <message>
        <source>eingelöst</source>
        <translation>redeemed</translation>
    </message>
</context>
<context>
    <name>AgreementDesk</name>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>einzulösen bis %1</source>
        <translation>to be redeemed by %1</translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Die Vereinbarung ist gelöscht.</source>
        <translation>The agreement is deleted.</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vereinbarung ändern</source>
        <translation>Change agreement</translation>
    </message>
    <message>
        <source>Vereinbarung eintragen</source>
        <translation>Enter agreement</translation>
    </message>
    <message>
        <source>Eingetragen: %1</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>Nicht gespeichert.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>Übernehmen, meine Eingaben behalten</source>
        <translation>Take over, keep my entries</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Mit wem es vereinbart ist, fehlt.</source>
        <translation>With whom it is agreed is missing.</translation>
    </message>
    <message>
        <source>Wohnung</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Wirkung auf die Mietgrenze</source>
        <translation>Effect on the rent limit</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>keine bestimmte</source>
        <translation>no particular one</translation>
    </message>
    <message>
        <source>Infogespräch %1 am %2</source>
        <translation>Information session %1 on %2</translation>
    </message>
    <message>
        <source>Mietverhältnis seit %1</source>
        <translation>Tenancy since %1</translation>
    </message>
    <message>
        <source>Ein Mietvertrag geht über, wenn alle drei Seiten zustimmen; nach einem Todesfall gilt § 563 BGB.</source>
        <translation>A lease passes on when all three sides agree; after a death BGB §563 applies.</translation>
    </message>
    <message>
        <source>Wer untervermietet, braucht die Erlaubnis der Eigentümerin oder des Eigentümers (§ 540 BGB).</source>
        <translation>Whoever sublets needs the owner’s permission (BGB §540).</translation>
    </message>
    <message>
        <source>Die niedrigere Miete steht mit Anfang und Ende in einem Nachtrag; danach gilt von selbst die alte (§ 557 BGB).</source>
        <translation>The lower rent stands in a supplement with its begin and end; afterwards the old one holds again by itself (BGB §557).</translation>
    </message>
    <message>
        <source>Mietet die Kommune für Menschen mit dringendem Wohnbedarf, gilt der Mieterschutz nur zum Teil (§ 549 Abs. 2 Nr. 3 BGB).</source>
        <translation>Where the municipality rents for people in urgent need of housing, tenant protection applies only in part (BGB §549(2) no. 3).</translation>
    </message>
    <message>
        <source>Ansprüche auf Leistungen lassen sich nicht abtreten (§ 42 Abs. 4 SGB II, § 17 Abs. 1 SGB XII): Die Direktzahlung beantragt die leistungsberechtigte Person.</source>
        <translation>Benefit claims cannot be assigned (SGB II §42(4), SGB XII §17(1)): the entitled person requests the direct payment.</translation>
    </message>
    <message>
        <source>Erklärt wird, dass die Kaution nach dem Mietende zuerst an den Träger zurückgeht, der sie geliehen hat.</source>
        <translation>It declares that after the tenancy the deposit first goes back to the payer who lent it.</translation>
    </message>
    <message>
        <source>Höchstens drei Nettokaltmieten (§ 551 BGB); vorher braucht es Zusicherung und Mietvertrag (§ 22 Abs. 6 SGB II).</source>
        <translation>Three net cold rents at most (BGB §551); prior commitment and lease come first (SGB II §22(6)).</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>Vereinbarungen</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Vereinbarung eintragen …</source>
        <translation>Enter agreement …</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>%1 löschen</source>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>AreaChip</name>
    <message>
        <source>%1 entfernen</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>Oder das Gebiet aus Gemeinden:</source>
        <translation>Or the area made of municipalities:</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>collective municipality</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Gemeinde oder VG</source>
        <translation>Municipality or association</translation>
    </message>
    <message>
        <source>„%1“ zählt noch nicht. Einen Vorschlag wählen.</source>
        <translation>“%1” does not count yet. Choose a suggestion.</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Vorprüfung: Über die Kosten entscheidet der zuständige Träger, vor der Unterschrift.</source>
        <translation>Preliminary check: the office that pays decides on the costs, before anything is signed.</translation>
    </message>
    <message>
        <source>MUSTERWERTE – nicht amtlich</source>
        <translation>SAMPLE FIGURES – not official</translation>
    </message>
    <message>
        <source>ENTWURF – nicht freigegeben</source>
        <translation>DRAFT – not released</translation>
    </message>
    <message>
        <source>innerhalb der Grenze, %1 Reserve</source>
        <translation>within the limit, %1 left</translation>
    </message>
    <message>
        <source>über der Grenze um %1</source>
        <translation>above the limit by %1</translation>
    </message>
    <message>
        <source>über 150 % der Grenze, um %1</source>
        <translation>above 150% of the limit, by %1</translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation>figures are missing</translation>
    </message>
    <message>
        <source>keine Grenze für diesen Tag und diese Personenzahl</source>
        <translation>no limit for this day and number of persons</translation>
    </message>
    <message>
        <source>Mietgrenze</source>
        <translation>Rent limit</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mit Maßnahmen</source>
        <translation>With measures</translation>
    </message>
    <message>
        <source>%1: %2 Einwohner in Lücken</source>
        <translation>%1: %2 inhabitants in gaps</translation>
    </message>
    <message>
        <source>%1: unverändert %2</source>
        <translation>%1: unchanged at %2</translation>
    </message>
    <message>
        <source>%1: heute %2, dann %3, %4</source>
        <translation>%1: today %2, then %3, %4</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>Mitfahren</source>
        <translation>Getting a ride</translation>
    </message>
    <message>
        <source>Richtung %1</source>
        <translation>Towards %1</translation>
    </message>
    <message>
        <source>Ziele der Schilder nicht eingetragen</source>
        <translation>Destinations of the signs not entered</translation>
    </message>
    <message>
        <source>Zurück:</source>
        <translation>Back:</translation>
    </message>
    <message>
        <source>Bank für den Rückweg: %1</source>
        <translation>Bench for the way back: %1</translation>
    </message>
    <message>
        <source>Ohne Bank für den Rückweg: Man kommt von hier weg, aber nicht zurück.</source>
        <translation>No bench for the way back: one gets away from here, but not back.</translation>
    </message>
    <message>
        <source>Eine Ergänzung, kein Ersatz für den Bus.</source>
        <translation>A supplement, not a substitute for the bus.</translation>
    </message>
</context>
<context>
    <name>BoundaryImport</name>
    <message>
        <source>Grenze</source>
        <translation>boundary</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Regionalschlüssel</source>
        <translation>regional key (ARS)</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>collective municipality</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>district</translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation>population</translation>
    </message>
    <message>
        <source>Fläche</source>
        <translation>area</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>as of</translation>
    </message>
    <message>
        <source>Grenzen einlesen: %1</source>
        <translation>Importing boundaries: %1</translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert, %3 entfernt</source>
        <translation>%1 new, %2 changed, %3 removed</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>nicht mehr dabei</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>nicht übernommen</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>Objekt %1</source>
        <translation>Object %1</translation>
    </message>
    <message>
        <source>nicht mehr in der Datei; bleibt, weil Gebäude dort liegen</source>
        <translation>no longer in the file; stays because there are buildings in it</translation>
    </message>
    <message>
        <source>nicht mehr in der Datei</source>
        <translation>no longer in the file</translation>
    </message>
    <message>
        <source>geändert: %1</source>
        <translation>changed: %1</translation>
    </message>
</context>
<context>
    <name>BoundaryPane</name>
    <message>
        <source>Gemeindegrenzen eingelesen: %1</source>
        <translation>Municipal boundaries imported: %1</translation>
    </message>
    <message>
        <source>Gemeindegrenzen wählen</source>
        <translation>Choose municipal boundaries</translation>
    </message>
    <message>
        <source>Karten (*.geojson *.json *.gpkg *.shp *.zip *.gml *.kml *.fgb *.tab *.csv *.topojson)</source>
        <translation>Maps (*.geojson *.json *.gpkg *.shp *.zip *.gml *.kml *.fgb *.tab *.csv *.topojson)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Nur Schlüssel, die so beginnen</source>
        <translation>Only keys that begin with</translation>
    </message>
    <message>
        <source>07335 ist der Landkreis Kaiserslautern. Leer: alle Gemeinden der Datei.</source>
        <translation>07335 is the district of Kaiserslautern. Empty: all municipalities in the file.</translation>
    </message>
    <message>
        <source>Datei wählen</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>%1 wurde nicht übernommen.</source>
        <translation>%1 was not imported.</translation>
    </message>
    <message>
        <source>Die Grenzen sind im Register.</source>
        <translation>The boundaries are in the register.</translation>
    </message>
    <message>
        <source>Der Import lässt sich als ein Schritt zurücknehmen.</source>
        <translation>The import can be undone as one step.</translation>
    </message>
    <message>
        <source>Karte zeigen</source>
        <translation>Show map</translation>
    </message>
    <message>
        <source>Eine Datei hierher ziehen</source>
        <translation>Drag a file here</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile (auch gezippt), GML, KML, FlatGeobuf, TAB, CSV mit WKT oder TopoJSON. Vor dem Übernehmen sehen Sie, was sich ändert.</source>
        <translation>GeoJSON, GeoPackage, shapefile (zipped, too), GML, KML, FlatGeobuf, TAB, CSV with WKT or TopoJSON. You see what changes before it is kept.</translation>
    </message>
    <message>
        <source>%1 wird gelesen …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>Wird übernommen …</source>
        <translation>Importing …</translation>
    </message>
</context>
<context>
    <name>BulkConfirm</name>
    <message numerus="yes">
        <source>%n Leerstände sind als heute bestätigt eingetragen.</source>
        <translation>
            <numerusform>%n vacancy is marked as confirmed today.</numerusform>
            <numerusform>%n vacancies are marked as confirmed today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%n Leerstände ausgewählt</source>
        <translation>
            <numerusform>%n vacancy selected</numerusform>
            <numerusform>%n vacancies selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Was hier geschieht, gilt für alle ausgewählten und lässt sich als ein Schritt zurücknehmen.</source>
        <translation>What is done here holds for all selected ones and can be undone as one step.</translation>
    </message>
    <message>
        <source>Status ändern</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Als heute bestätigt eintragen</source>
        <translation>Mark as confirmed today</translation>
    </message>
    <message>
        <source>Aufgabe anlegen …</source>
        <translation>New task …</translation>
    </message>
    <message numerus="yes">
        <source>%n Leerständen</source>
        <translation>
            <numerusform>%n vacancy</numerusform>
            <numerusform>%n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>Als Tabelle kopieren</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Auswahl aufheben</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Vermieter einladen …</source>
        <translation>Invite landlords …</translation>
    </message>
    <message>
        <source>Zu einem Infogespräch, das geplant ist</source>
        <translation>To a session that is planned</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Besichtigung %1</source>
        <translation>Viewing %1</translation>
    </message>
    <message>
        <source>Haushalt %1</source>
        <translation>Household %1</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Besichtigung %1</source>
        <translation>Viewing %1</translation>
    </message>
    <message>
        <source>Termin schreiben</source>
        <translation>Writing the appointment</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Infogespräch %1</source>
        <translation>Information session %1</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Vermieter anrufen</source>
        <translation>Call landlord</translation>
    </message>
    <message>
        <source>Noch niemand eingetragen.</source>
        <translation>Nobody entered yet.</translation>
    </message>
    <message>
        <source>Mit dem Telefon dieses Rechners anrufen</source>
        <translation>Call with this computer’s phone</translation>
    </message>
    <message>
        <source>Kontakt erlaubt</source>
        <translation>Contact allowed</translation>
    </message>
    <message>
        <source>Nummer kopieren</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Zuletzt am %1: %2</source>
        <translation>Last on %1: %2</translation>
    </message>
    <message>
        <source> – „%1“</source>
        <translation> – “%1”</translation>
    </message>
    <message>
        <source>Zusage: %1</source>
        <translation>Promise: %1</translation>
    </message>
    <message>
        <source>Nächster Schritt: %1</source>
        <translation>Next step: %1</translation>
    </message>
    <message>
        <source>Angaben stimmen</source>
        <translation>Data are right</translation>
    </message>
    <message>
        <source>Gespräch eintragen und den Leerstand als heute bestätigt führen</source>
        <translation>Log the talk and mark the vacancy as confirmed today</translation>
    </message>
    <message>
        <source>Nicht erreicht</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Eintragen und am nächsten Arbeitstag wieder vorlegen</source>
        <translation>Log it and bring it up again on the next working day</translation>
    </message>
    <message>
        <source>Gespräch eintragen …</source>
        <translation>Log a talk …</translation>
    </message>
    <message>
        <source>%1, zum Vermieter</source>
        <translation>%1, to the landlord</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Foto aufnehmen</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Bild der Kamera</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Die Kamera antwortet nicht: %1. Ein Foto lässt sich auch aus einer Datei hinzufügen.</source>
        <translation>The camera does not answer: %1. A photo can also be added from a file.</translation>
    </message>
    <message numerus="yes">
        <source>Fertig, %n Fotos</source>
        <translation>
            <numerusform>Done, %n photo</numerusform>
            <numerusform>Done, %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Spalte %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Der Name passt nur ungefähr. Prüfen, ob das stimmt.</source>
        <translation>The name fits only roughly. Check whether this is right.</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Suchen oder Befehl eingeben</source>
        <translation>Search or enter a command</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nur Gemeinden, deren Schlüssel so beginnt, etwa 07335</source>
        <translation>Only municipalities whose key starts like this, such as 07335</translation>
    </message>
    <message>
        <source>Ebene der Datei; sonst die mit den Gemeinden</source>
        <translation>Layer of the file; otherwise the one with the municipalities</translation>
    </message>
    <message>
        <source>Spalte für eine Angabe, etwa ags=SCHLUESSEL; mehrfach möglich</source>
        <translation>Column for a fact, such as ags=SCHLUESSEL; may be given several times</translation>
    </message>
    <message>
        <source>Koordinatensystem, falls die Datei keines oder ein falsches nennt</source>
        <translation>Coordinate system, if the file names none or a wrong one</translation>
    </message>
    <message>
        <source>Gemeinden entfernen, die in der Datei fehlen und keine Gebäude haben</source>
        <translation>Remove municipalities that are missing from the file and have no buildings</translation>
    </message>
    <message>
        <source>Nur zeigen, was geschähe</source>
        <translation>Only show what would happen</translation>
    </message>
    <message>
        <source>Probelauf, es wurde nichts übernommen.</source>
        <translation>Dry run, nothing was imported.</translation>
    </message>
    <message>
        <source>%1: Gemeinden neu %2, geändert %3, entfernt %4, unverändert %5; Objekte übersprungen %6.</source>
        <translation>%1: municipalities new %2, changed %3, removed %4, unchanged %5; objects skipped %6.</translation>
    </message>
    <message>
        <source>In der Datei fehlen, im Register bleiben:</source>
        <translation>Missing from the file, kept in the register:</translation>
    </message>
    <message>
        <source>Gemeindegrenzen einlesen: GeoPackage, Shapefile (auch gezippt), GeoJSON, TopoJSON, GML, KML, FlatGeobuf, MapInfo, CSV mit WKT</source>
        <translation>Import municipal boundaries: GeoPackage, Shapefile (also zipped), GeoJSON, TopoJSON, GML, KML, FlatGeobuf, MapInfo, CSV with WKT</translation>
    </message>
    <message>
        <source>Ausgabe als JSON</source>
        <translation>Output as JSON</translation>
    </message>
    <message>
        <source>Aufruf:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Sprache der Meldungen: de oder en</source>
        <translation>Language of the messages: de or en</translation>
    </message>
    <message>
        <source>Wer handelt; sonst die Anmeldung am Rechner</source>
        <translation>Who acts; otherwise the login on this computer</translation>
    </message>
    <message>
        <source>Fortschritt zeigen, auch wenn die Ausgabe in eine Datei geht</source>
        <translation>Show progress even if the output goes to a file</translation>
    </message>
    <message>
        <source>Diese Hilfe</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Das Register: eine Datei oder postgresql://…</source>
        <translation>The register: a file or postgresql://…</translation>
    </message>
    <message>
        <source>Unbekannte Angabe: --%1</source>
        <translation>Unknown option: --%1</translation>
    </message>
    <message>
        <source>Hinter einer Angabe fehlt ihr Wert.</source>
        <translation>An option is missing its value.</translation>
    </message>
    <message>
        <source>Es fehlt: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Zu viel: %1</source>
        <translation>Too much: %1</translation>
    </message>
    <message>
        <source>Diesen Befehl gibt es nicht: %1</source>
        <translation>There is no such command: %1</translation>
    </message>
    <message>
        <source>Ausgabe als CSV mit Semikolon</source>
        <translation>Output as CSV with semicolons</translation>
    </message>
    <message>
        <source>Die Gemeinden des Registers</source>
        <translation>The municipalities of the register</translation>
    </message>
    <message>
        <source>Die Leerstände des Registers</source>
        <translation>The vacancies of the register</translation>
    </message>
    <message>
        <source>Die Vermieter des Registers</source>
        <translation>The landlords of the register</translation>
    </message>
    <message>
        <source>Neues Register: %1</source>
        <translation>New register: %1</translation>
    </message>
    <message>
        <source>Beispiel: %1 Gemeinden, %2 Leerstände, %3 Vermieter</source>
        <translation>Sample: %1 municipalities, %2 vacancies, %3 landlords</translation>
    </message>
    <message>
        <source>Das Register ist in Ordnung: %1 Gemeinden, %2 Leerstände, %3 Vermieter, Änderungsprotokoll lückenlos.</source>
        <translation>The register is in order: %1 municipalities, %2 vacancies, %3 landlords, change log complete.</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>Ein neues Register anlegen</source>
        <translation>Create a new register</translation>
    </message>
    <message>
        <source>Mit erfundenen Beispieldaten füllen</source>
        <translation>Fill it with invented sample data</translation>
    </message>
    <message>
        <source>Ein Register prüfen</source>
        <translation>Check a register</translation>
    </message>
    <message>
        <source>Ein Register geprüft sichern</source>
        <translation>Back up a register and check the copy</translation>
    </message>
    <message>
        <source>REGISTER ist eine Datei (*.sqlite) oder postgresql://… Ohne Befehl öffnet sich das Fenster.
„--help“ hinter einem Befehl zeigt, was er kennt, „--lang en“ stellt jeden auf Englisch um.</source>
        <translation>REGISTER is a file (*.sqlite) or postgresql://… Without a command the window opens.
“--help” after a command shows what it knows, “--lang en” switches any of them to English.</translation>
    </message>
    <message>
        <source>Auch personenbezogene Angaben und Adressen: alles, was sich wieder einlesen lässt</source>
        <translation>Personal data and addresses, too: everything that can be read back</translation>
    </message>
    <message>
        <source>%1: %2 Zeilen geschrieben.</source>
        <translation>%1: %2 rows written.</translation>
    </message>
    <message>
        <source>%1: Zeilen neu %2, geändert %3, unverändert %4, doppelt %5, abgelehnt %6.</source>
        <translation>%1: rows new %2, changed %3, unchanged %4, duplicate %5, refused %6.</translation>
    </message>
    <message>
        <source>Nicht mehr angeboten: %1</source>
        <translation>No longer offered: %1</translation>
    </message>
    <message>
        <source>Nicht zugeordnete Spalten: %1</source>
        <translation>Columns left out: %1</translation>
    </message>
    <message>
        <source>Was die Zeilen sind: vacancies oder landlords</source>
        <translation>What the rows are: vacancies or landlords</translation>
    </message>
    <message>
        <source>Zuordnung der Spalten als JSON: {&quot;Überschrift&quot;: &quot;vacancy.netCold&quot;}, leer lässt eine Spalte weg</source>
        <translation>What the columns are, as JSON: {&quot;Head&quot;: &quot;vacancy.netCold&quot;}; empty leaves a column out</translation>
    </message>
    <message>
        <source>Blatt einer Arbeitsmappe; sonst das mit den meisten bekannten Spalten</source>
        <translation>Sheet of a workbook; else the one with most known columns</translation>
    </message>
    <message>
        <source>Zeichenkodierung einer CSV-Datei, die kein UTF-8 ist</source>
        <translation>Character encoding of a CSV file that is no UTF-8</translation>
    </message>
    <message>
        <source>Wessen Nummern die externen Objektnummern sind</source>
        <translation>Whose numbers the external numbers are</translation>
    </message>
    <message>
        <source>Auch Zeilen aufnehmen, die wohl schon im Register stehen</source>
        <translation>Also add rows that are probably in the register already</translation>
    </message>
    <message>
        <source>Leerstände oder Vermieter aus einer Tabelle einlesen: CSV, XLSX, ODS</source>
        <translation>Import vacancies or landlords from a table: CSV, XLSX, ODS</translation>
    </message>
    <message>
        <source>Gespeicherte Suche: %1</source>
        <translation>Saved search: %1</translation>
    </message>
    <message>
        <source>Nur solche: „Status=verfügbar und Zimmer&gt;=3“; siehe README, Filter</source>
        <translation>Only these: “status=available and rooms&gt;=3”; see README, Filter</translation>
    </message>
    <message>
        <source>Nur solche, die eine gespeicherte Suche findet</source>
        <translation>Only those that a saved search finds</translation>
    </message>
    <message>
        <source>Die gespeicherten Suchen</source>
        <translation>The saved searches</translation>
    </message>
    <message>
        <source>Speichert einen Filter unter einem Namen, für die ganze Dienststelle</source>
        <translation>Saves a filter under a name, for the whole office</translation>
    </message>
    <message>
        <source>Der Filter, siehe README</source>
        <translation>The filter, see README</translation>
    </message>
    <message>
        <source>Nur für die eigene Anmeldung</source>
        <translation>Only for your own login</translation>
    </message>
    <message>
        <source>Löscht eine gespeicherte Suche</source>
        <translation>Deletes a saved search</translation>
    </message>
    <message>
        <source>Wohin: eine Datei auf .pdf oder .html</source>
        <translation>Where to: a file ending in .pdf or .html</translation>
    </message>
    <message>
        <source>%1 hängt jetzt an %2 (%3, %4 kB).</source>
        <translation>%1 now hangs on %2 (%3, %4 kB).</translation>
    </message>
    <message>
        <source>Das Angebotsblatt eines Leerstands drucken</source>
        <translation>Print the offer sheet of a vacancy</translation>
    </message>
    <message>
        <source>Das Objektblatt eines Leerstands drucken (intern)</source>
        <translation>Print the object sheet of a vacancy (internal)</translation>
    </message>
    <message>
        <source>Die freien Wohnungen nach Personen drucken</source>
        <translation>Print the free flats by number of persons</translation>
    </message>
    <message>
        <source>Ein Foto oder eine Unterlage an einen Leerstand hängen</source>
        <translation>Attach a photo or document to a vacancy</translation>
    </message>
    <message>
        <source>Der Leerstand</source>
        <translation>The vacancy</translation>
    </message>
    <message>
        <source>Art, zum Beispiel photo, floor_plan, energy_certificate</source>
        <translation>Kind, such as photo, floor_plan, energy_certificate</translation>
    </message>
    <message>
        <source>Titel der Unterlage</source>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>Bild in voller Größe behalten</source>
        <translation>Keep the picture in full size</translation>
    </message>
    <message>
        <source>Nie für andere drucken</source>
        <translation>Never print for others</translation>
    </message>
    <message>
        <source>Spalten ohne Platz und unlesbare Zellen wörtlich in die interne Bemerkung schreiben</source>
        <translation>Write columns without a place and unreadable cells word for word into the internal note</translation>
    </message>
    <message>
        <source>Leerstände stehen lassen, die der Anbieter nicht mehr anbietet</source>
        <translation>Leave vacancies alone that the provider no longer offers</translation>
    </message>
    <message>
        <source>Auch Angebote aufnehmen, die wohl schon im Register stehen</source>
        <translation>Also take offers that are probably in the register already</translation>
    </message>
    <message>
        <source>Mietangebote aus OpenImmo 1.2 einlesen: XML, oder Zip mit Bildern</source>
        <translation>Import rental offers from OpenImmo 1.2: XML, or zip with pictures</translation>
    </message>
    <message>
        <source>Nicht mehr angeboten, aber stehen gelassen: %1</source>
        <translation>No longer offered, but left alone: %1</translation>
    </message>
    <message>
        <source>Nur den Ort drucken, auch wo die Adresse gezeigt werden darf</source>
        <translation>Print the town alone, even where the address may be shown</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>, Stand %1</source>
        <translation>, as of %1</translation>
    </message>
    <message>
        <source>Von wem die Daten sind; unter demselben Namen werden sie später erneuert</source>
        <translation>Who publishes the data; under the same name they are renewed later</translation>
    </message>
    <message>
        <source>Tag der Zählung, falls die Datei ihn nicht verrät</source>
        <translation>Day of the count, if the file does not tell it</translation>
    </message>
    <message>
        <source>%1: %2 Zeilen, Zellen neu %3, geändert %4, unverändert %5.</source>
        <translation>%1: %2 rows, cells new %3, changed %4, unchanged %5.</translation>
    </message>
    <message>
        <source>Einwohner: %1 in %2 Zellen, unbekannt in %3 Zellen.</source>
        <translation>Inhabitants: %1 in %2 cells, unknown in %3 cells.</translation>
    </message>
    <message>
        <source>Wohnungen: %1 in %2 Zellen, unbekannt in %3 Zellen.</source>
        <translation>Dwellings: %1 in %2 cells, unknown in %3 cells.</translation>
    </message>
    <message>
        <source>Leerstehende Wohnungen: %1 in %2 Zellen, unbekannt in %3 Zellen.</source>
        <translation>Vacant dwellings: %1 in %2 cells, unknown in %3 cells.</translation>
    </message>
    <message>
        <source>Einwohner und Leerstand nach Gitterzellen des Zensus einlesen: CSV, GeoPackage, GeoJSON</source>
        <translation>Import population and vacancy by grid cells of the census: CSV, GeoPackage, GeoJSON</translation>
    </message>
    <message>
        <source>%1: Knoten %2, Wege %3, Relationen %4; Flächen %5.</source>
        <translation>%1: nodes %2, ways %3, relations %4; areas %5.</translation>
    </message>
    <message>
        <source>Hintergrundkarte, Stand %1, %2:</source>
        <translation>Background map, as of %1, %2:</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Die Orte des Registers: Haltestellen, Bürgerbusse, Bänke, Hotspots …</source>
        <translation>The places of the register: stops, community buses, benches, hotspots …</translation>
    </message>
    <message>
        <source>Nur solche Arten, mit Komma dazwischen: ride_bench,hotspot</source>
        <translation>Only such kinds, with commas between: ride_bench,hotspot</translation>
    </message>
    <message>
        <source>Nur was an diesem Tag gilt</source>
        <translation>Only what is valid on that day</translation>
    </message>
    <message>
        <source>Nur solche, in denen diese Wörter vorkommen</source>
        <translation>Only those in which these words occur</translation>
    </message>
    <message>
        <source>%1: Orte neu %2, geändert %3, unverändert %4, doppelt %5, abgelehnt %6.</source>
        <translation>%1: places new %2, changed %3, unchanged %4, duplicate %5, refused %6.</translation>
    </message>
    <message>
        <source>Nicht mehr in der Quelle und darum beendet: %1</source>
        <translation>No longer in the source and therefore ended: %1</translation>
    </message>
    <message>
        <source>Nicht mehr in der Quelle, aber stehen gelassen: %1</source>
        <translation>No longer in the source, but left as they are: %1</translation>
    </message>
    <message>
        <source>Auch aufnehmen, was wohl schon im Register steht</source>
        <translation>Also take what is probably in the register already</translation>
    </message>
    <message>
        <source>Beenden, was die Quelle früher hatte und nicht mehr hat</source>
        <translation>End what the source had earlier and does not have any more</translation>
    </message>
    <message>
        <source>Was alle Zeilen sind, etwa ride_bench, wenn keine Spalte es sagt</source>
        <translation>What all rows are, such as ride_bench, where no column says it</translation>
    </message>
    <message>
        <source>Quellenangabe, die neben jeder Karte stehen muss</source>
        <translation>Credit that has to stand beside every map</translation>
    </message>
    <message>
        <source>Lizenz der Quelle</source>
        <translation>Licence of the source</translation>
    </message>
    <message>
        <source>Zuordnung der Spalten als JSON: {&quot;Überschrift&quot;: &quot;place.name&quot;}, leer lässt eine Spalte weg</source>
        <translation>Meaning of the columns as JSON: {&quot;head&quot;: &quot;place.name&quot;}, empty leaves a column out</translation>
    </message>
    <message>
        <source>Orte für die Karte einlesen: Bänke, Haltestellen, Geschäfte … aus CSV, XLSX, ODS, GeoJSON, GeoPackage</source>
        <translation>Import places for the map: benches, stops, shops … from CSV, XLSX, ODS, GeoJSON, GeoPackage</translation>
    </message>
    <message>
        <source>Der Tag, von dem aus geprüft wird, ob die Daten noch gelten; sonst heute</source>
        <translation>The day from which it is checked whether the data still hold; today otherwise</translation>
    </message>
    <message>
        <source>Haltestellen, Fahrplan und Angebote auf Anruf im Format GTFS einlesen: Zip-Datei oder Ordner</source>
        <translation>Import stops, timetable and services on demand in the GTFS format: zip file or folder</translation>
    </message>
    <message>
        <source>Hotspots aus einer Knotenliste von Freifunk einlesen: meshviewer, nodelist, nodes.json, GeoJSON</source>
        <translation>Import hotspots from a node list of Freifunk: meshviewer, nodelist, nodes.json, GeoJSON</translation>
    </message>
    <message>
        <source>Stand der Daten, falls die Datei ihn nicht verrät</source>
        <translation>Day of the data, if the file does not tell</translation>
    </message>
    <message>
        <source>%1: %2 Zeilen, %3 Häuser in %4 Straßen; neu %5, verschoben %6, entfallen %7, unverändert %8.</source>
        <translation>%1: %2 rows, %3 houses in %4 streets; new %5, moved %6, gone %7, unchanged %8.</translation>
    </message>
    <message>
        <source>Ergänzt: %1 Postleitzahlen, %2 Orte.</source>
        <translation>Filled in: %1 postal codes, %2 towns.</translation>
    </message>
    <message>
        <source>Hauskoordinaten einlesen: CSV, XLSX, ODS, Hauskoordinaten der Länder, GeoJSON, GeoPackage, OSM</source>
        <translation>Import house coordinates: CSV, XLSX, ODS, official house coordinates, GeoJSON, GeoPackage, OSM</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>house</translation>
    </message>
    <message>
        <source>geschätzt, nächste Nummer %1</source>
        <translation>estimated, nearest number %1</translation>
    </message>
    <message>
        <source>Straßenmitte</source>
        <translation>middle of the street</translation>
    </message>
    <message>
        <source>Ortsmitte</source>
        <translation>centre of the town</translation>
    </message>
    <message>
        <source>Den Ort einer Adresse in den eingelesenen Hauskoordinaten finden, ohne Netz</source>
        <translation>Find the place of an address in the imported house coordinates, without network</translation>
    </message>
    <message>
        <source>Hintergrundkarte unverändert, Stand %1, %2:</source>
        <translation>Background map unchanged, as of %1, %2:</translation>
    </message>
    <message>
        <source>Was die Karte zeigt, mit Komma dazwischen: background, areas, names, vacancies, reach, transit, community_bus, ride_bench, hotspot, supply, health, education, advice</source>
        <translation>What the map shows, with commas between: background, areas, names, vacancies, reach, transit, community_bus, ride_bench, hotspot, supply, health, education, advice</translation>
    </message>
    <message>
        <source>Der Ausschnitt in Grad; sonst der ganze Landkreis</source>
        <translation>The part to show, in degrees; else the whole district</translation>
    </message>
    <message>
        <source>Der Maßstab: 25000 für 1 : 25.000; sonst so groß, wie das Papier erlaubt</source>
        <translation>The scale: 25000 for 1 : 25,000; else as large as the paper allows</translation>
    </message>
    <message>
        <source>a4, a3 oder a2; sonst a4</source>
        <translation>a4, a3 or a2; else a4</translation>
    </message>
    <message>
        <source>Hochformat</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Was über der Karte steht</source>
        <translation>What stands above the map</translation>
    </message>
    <message>
        <source>Orte, wie sie an diesem Tag gelten; sonst heute</source>
        <translation>Places as they are on this day; else today</translation>
    </message>
    <message>
        <source>%1: %2, etwa 1 : %3</source>
        <translation>%1: %2, about 1 : %3</translation>
    </message>
    <message>
        <source>Die Karte als PDF oder PNG mit 300 dpi schreiben, mit Titel, Legende, Maßstab und Quellen</source>
        <translation>Write the map as PDF or PNG of 300 dpi, with title, legend, scale and sources</translation>
    </message>
    <message>
        <source>Eine Liste (vacancies, landlords, municipalities, places) in eine Datei schreiben: CSV, XLSX, ODS, GeoPackage, GeoJSON; ohne --full ohne Angaben zu Personen</source>
        <translation>Write a list (vacancies, landlords, municipalities, places) to a file: CSV, XLSX, ODS, GeoPackage, GeoJSON; without --full nothing about persons</translation>
    </message>
    <message>
        <source>%1: Ferien neu %2, entfallen %3, unverändert %4.</source>
        <translation>%1: holidays new %2, gone %3, unchanged %4.</translation>
    </message>
    <message>
        <source>Schulferien aus einem Kalender (ICS) oder einer Tabelle mit Name, erstem und letztem Tag einlesen</source>
        <translation>Read school holidays from a calendar (ICS) or a table with name, first and last day</translation>
    </message>
    <message>
        <source>Personen jeder Bedarfsgemeinschaft, die einzieht: 3, oder 2,1</source>
        <translation>Persons of each benefit household that moves in: 3, or 2,1</translation>
    </message>
    <message>
        <source>Personen ohne Leistungen, die mit darin wohnen</source>
        <translation>Persons without benefits who live there too</translation>
    </message>
    <message>
        <source>Rechtskreis: sgb2, sgb12, asylblg, asylblg2</source>
        <translation>Legal circle: sgb2, sgb12, asylblg, asylblg2</translation>
    </message>
    <message>
        <source>Vergleichsraum; nötig, wenn es mehrere gibt</source>
        <translation>Comparison area; needed where there are several</translation>
    </message>
    <message>
        <source>Der Tag, an dem der Vertrag beginnt; sonst heute</source>
        <translation>The day on which the lease begins; else today</translation>
    </message>
    <message>
        <source>Personen: %1</source>
        <translation>Persons: %1</translation>
    </message>
    <message>
        <source>bruttokalt %1</source>
        <translation>gross cold %1</translation>
    </message>
    <message>
        <source>Grenze %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>Es fehlt: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Es passte, wenn die Miete um %1 sänke.</source>
        <translation>It would fit if the rent fell by %1.</translation>
    </message>
    <message>
        <source>Die Kaution übersteigt drei Nettokaltmieten (§ 551 BGB).</source>
        <translation>The deposit exceeds three net cold rents (BGB §551).</translation>
    </message>
    <message>
        <source>Die Kosten einer Wohnung an den Mietgrenzen prüfen (Vorprüfung)</source>
        <translation>Check the costs of a flat against the rent limits (preliminary)</translation>
    </message>
    <message>
        <source>%1: Mietgrenzen neu %2, geändert %3, entfallen %4, unverändert %5.</source>
        <translation>%1: rent limits new %2, changed %3, gone %4, unchanged %5.</translation>
    </message>
    <message>
        <source>Mietgrenzen (Angemessenheit der Unterkunftskosten) aus einer Tabelle einlesen</source>
        <translation>Import rent limits (adequate housing costs) from a table</translation>
    </message>
    <message>
        <source>Die Haushalte des Registers: Nummern statt Namen</source>
        <translation>The households of the register: numbers instead of names</translation>
    </message>
    <message>
        <source>So viele Vorschläge und so viele Gründe zeigen; sonst 10</source>
        <translation>Show that many suggestions and that many reasons; else 10</translation>
    </message>
    <message>
        <source>Der Tag, der als heute gilt</source>
        <translation>The day that is taken for today</translation>
    </message>
    <message>
        <source>%1 Personen</source>
        <translation>%1 persons</translation>
    </message>
    <message>
        <source>%1: %2 Vorschläge aus %3 geprüften</source>
        <translation>%1: %2 suggestions out of %3 checked</translation>
    </message>
    <message>
        <source>%1 von 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>Warum nicht: %1 ausgeschlossen</source>
        <translation>Why not: %1 excluded</translation>
    </message>
    <message>
        <source>Für einen Haushalt (G-…) die passenden Wohnungen, für einen Leerstand (LR-…) die wartenden Haushalte, mit dem Grund für jedes Ja und Nein (Vorprüfung)</source>
        <translation>For a household (G-…) the flats that suit it, for a vacancy (LR-…) the households that wait, with the reason for every yes and no (preliminary check)</translation>
    </message>
    <message>
        <source>Heizkosten %1: innerhalb des Richtwerts</source>
        <translation>Heating costs %1: within the guide value</translation>
    </message>
    <message>
        <source>Heizkosten %1: über dem Richtwert, einzeln prüfen</source>
        <translation>Heating costs %1: above the guide value, to be checked singly</translation>
    </message>
    <message>
        <source>%1: Heizkosten neu %2, geändert %3, entfallen %4, unverändert %5.</source>
        <translation>%1: heating costs new %2, changed %3, gone %4, unchanged %5.</translation>
    </message>
    <message>
        <source>%1: %2 Mietgrenzen freigegeben.</source>
        <translation>%1: %2 rent limits released.</translation>
    </message>
    <message>
        <source>Richtwerte für Heizkosten (Heizspiegel) aus einer Tabelle einlesen</source>
        <translation>Take in guide values for heating costs (Heizspiegel) from a table</translation>
    </message>
    <message>
        <source>Amtliche Mietgrenzen, die an diesem Tag beginnen, als zweite Person freigeben</source>
        <translation>Release official rent limits that begin on this day as the second person</translation>
    </message>
    <message>
        <source>%1: %2 Gebiete.</source>
        <translation>%1: %2 areas.</translation>
    </message>
    <message>
        <source>Welche Gemeinden und Verbandsgemeinden ein Vergleichsraum hat, mit Komma dazwischen; nötig, wenn es mehrere gibt</source>
        <translation>Which municipalities and associations a comparison area has, with commas between; needed where there are several</translation>
    </message>
    <message>
        <source>Für welchen Haushalt (G-…); sonst der, für den die Wohnung gehalten wird</source>
        <translation>For which household (G-…); otherwise the one for which the flat is held</translation>
    </message>
    <message>
        <source>Das Angebot einer Wohnung für den Träger der Wohnkosten drucken, mit der Vorprüfung</source>
        <translation>Print the offer of a flat for the payer of its costs, with the preliminary check</translation>
    </message>
    <message>
        <source>Die Mietbescheinigung drucken, für den Vermieter zum Ergänzen und Unterschreiben</source>
        <translation>Print the rent certificate, for the landlord to complete and to sign</translation>
    </message>
    <message>
        <source>Die Prüfliste der Sachbearbeitung drucken (intern)</source>
        <translation>Print the clerk&apos;s checklist (internal)</translation>
    </message>
    <message>
        <source>Das Infoblatt „Leben in …“ drucken: um eine Wohnung oder für eine Gemeinde</source>
        <translation>Print the information sheet “Living in …”: around a flat or for a municipality</translation>
    </message>
    <message>
        <source>Wohin: eine Datei auf .ics</source>
        <translation>Where to: a file ending in .ics</translation>
    </message>
    <message>
        <source>%1 am %2 um %3: %4</source>
        <translation>%1 on %2 at %3: %4</translation>
    </message>
    <message>
        <source>Die vereinbarte Besichtigung eines Leerstands als Kalendertermin (ICS) ausgeben</source>
        <translation>Write the agreed viewing of a vacancy as a calendar appointment (ICS)</translation>
    </message>
    <message>
        <source>Das Infogespräch (IG-…)</source>
        <translation>The information session (IG-…)</translation>
    </message>
    <message>
        <source>Nur mit Leerständen in diesen Gemeinden oder Verbandsgemeinden, mit Komma dazwischen</source>
        <translation>Only with vacancies in these municipalities or associations, with commas between</translation>
    </message>
    <message>
        <source>Nur mit Leerständen, die so viele Monate dauern</source>
        <translation>Only with vacancies that last so many months</translation>
    </message>
    <message>
        <source>Die Infogespräche mit Vermietern</source>
        <translation>The information sessions with landlords</translation>
    </message>
    <message>
        <source>Was aus einem Infogespräch wurde: Zusagen, Wohnungen, Vermietungen</source>
        <translation>What became of an information session: promises, flats, lettings</translation>
    </message>
    <message>
        <source>Wer eingeladen werden darf, und wer aus welchem Grund nicht</source>
        <translation>Who may be invited, and who may not for which reason</translation>
    </message>
    <message>
        <source>Die Vereinbarungen mit Vermietern</source>
        <translation>The agreements with landlords</translation>
    </message>
    <message>
        <source>Wohin: ein Ordner, der angelegt wird</source>
        <translation>Where to: a folder, which is made</translation>
    </message>
    <message>
        <source>pdf (ohne Angabe), html oder eml</source>
        <translation>pdf (by default), html or eml</translation>
    </message>
    <message>
        <source>Alle Briefe in einer PDF-Datei, je 250 Briefe eine</source>
        <translation>All letters in one PDF file, one for each 250 letters</translation>
    </message>
    <message>
        <source>Auch an alle, die einen anderen Weg wünschen</source>
        <translation>Also to all who want another way</translation>
    </message>
    <message>
        <source>Danach eintragen, dass die Einladungen verschickt sind</source>
        <translation>Note afterwards that the invitations went out</translation>
    </message>
    <message>
        <source>%1: Briefe %2, Ordner %3</source>
        <translation>%1: letters %2, folder %3</translation>
    </message>
    <message>
        <source>Ohne Brief: %1. %2</source>
        <translation>No letter: %1. %2</translation>
    </message>
    <message>
        <source>Termine: %1, Datei %2</source>
        <translation>Appointments: %1, file %2</translation>
    </message>
    <message>
        <source>Die Anwesenheitsliste eines Infogesprächs drucken</source>
        <translation>Print the attendance list of an information session</translation>
    </message>
    <message>
        <source>Die Niederschrift eines Infogesprächs drucken</source>
        <translation>Print the minutes of an information session</translation>
    </message>
    <message>
        <source>Das Merkblatt für Vermieter zu den Themen eines Infogesprächs drucken</source>
        <translation>Print the leaflet for landlords on the topics of an information session</translation>
    </message>
    <message>
        <source>Dasselbe Merkblatt in Leichter Sprache drucken</source>
        <translation>Print the same leaflet in Leichte Sprache</translation>
    </message>
    <message>
        <source>Die Einladungen zu einem Infogespräch schreiben, als Briefe oder Mails</source>
        <translation>Write the invitations to an information session, as letters or mails</translation>
    </message>
    <message>
        <source>Den Dank an alle schreiben, die bei einem Infogespräch waren</source>
        <translation>Write thanks to all who came to an information session</translation>
    </message>
    <message>
        <source>Geplante Infogespräche und ihre offenen Aufgaben als Kalenderdatei (ICS) ausgeben</source>
        <translation>Write planned information sessions and their open tasks as a calendar file (ICS)</translation>
    </message>
    <message>
        <source>In welchen Sprachen die Papiere der Übergabe zu lesen sind, und wer sie geprüft hat</source>
        <translation>In which languages the handover papers can be read, and who checked them</translation>
    </message>
    <message>
        <source>Nur, wo etwas fehlt: signature, sponsor, visit, open, mit Komma dazwischen</source>
        <translation>Only where something is missing: signature, sponsor, visit, open, separated by commas</translation>
    </message>
    <message>
        <source>Nur geplante, laufende, unterschriebene, abgesagte: planned, under_way, signed, cancelled, mit Komma</source>
        <translation>Only planned, running, signed, called off ones: planned, under_way, signed, cancelled, separated by commas</translation>
    </message>
    <message>
        <source>Nur von diesem Tag an</source>
        <translation>Only from this day on</translation>
    </message>
    <message>
        <source>Nur bis zu diesem Tag</source>
        <translation>Only until this day</translation>
    </message>
    <message>
        <source>Nur in dieser Gemeinde oder Verbandsgemeinde</source>
        <translation>Only in this municipality or association</translation>
    </message>
    <message>
        <source>Die Übergaben, auf Wunsch nur die, denen etwas fehlt</source>
        <translation>The handovers, on request only those that lack something</translation>
    </message>
    <message>
        <source>Diese Übergabe geht mit; mehrmals möglich</source>
        <translation>This handover goes along; may be given several times</translation>
    </message>
    <message>
        <source>Dieser Begleitbesuch geht mit; mehrmals möglich</source>
        <translation>This support visit goes along; may be given several times</translation>
    </message>
    <message>
        <source>Wer die Datei mitnimmt</source>
        <translation>Who takes the file along</translation>
    </message>
    <message>
        <source>Bis wann sie zurück ist</source>
        <translation>By when it is back</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Wohin: eine Datei auf .bleibe-mit</source>
        <translation>Where to: a file ending in .bleibe-mit</translation>
    </message>
    <message>
        <source>Wohin: eine Datei auf .sqlite, die es noch nicht gibt</source>
        <translation>Where to: a file ending in .sqlite that does not exist yet</translation>
    </message>
    <message>
        <source>Die erste Zeile dieser Datei ist die Passphrase; sonst die der Standardeingabe</source>
        <translation>The first line of this file is the passphrase; else that of standard input</translation>
    </message>
    <message>
        <source>Nur zeigen, was übernommen würde</source>
        <translation>Only show what would be taken over</translation>
    </message>
    <message>
        <source>Übernehmen, in einem Schritt</source>
        <translation>Take over, in one step</translation>
    </message>
    <message>
        <source>Was gilt, wo beide Seiten geändert haben: here (das Register) oder there (unterwegs)</source>
        <translation>What counts where both sides changed: here (the register) or there (on the way)</translation>
    </message>
    <message>
        <source>Nur die, die unterwegs sind</source>
        <translation>Only those that are out</translation>
    </message>
    <message>
        <source>%1 bei %2, zurück bis %3: %4</source>
        <translation>%1 with %2, back by %3: %4</translation>
    </message>
    <message>
        <source>Gepackt und geprüft: %1</source>
        <translation>Packed and checked: %1</translation>
    </message>
    <message>
        <source>%1: hier „%2“, unterwegs „%3“</source>
        <translation>%1: here “%2”, on the way “%3”</translation>
    </message>
    <message>
        <source>Übergaben und Besuche als verschlüsselte Datei mitnehmen</source>
        <translation>Take handovers and visits along as an encrypted file</translation>
    </message>
    <message>
        <source>Eine Mitnahmedatei als Register öffnen</source>
        <translation>Open a take-along file as a register</translation>
    </message>
    <message>
        <source>Ein so geöffnetes Register für den Rückweg wieder verschlüsseln</source>
        <translation>Encrypt a register opened that way again for the way back</translation>
    </message>
    <message>
        <source>Eine zurückgekommene Mitnahmedatei zeigen oder übernehmen</source>
        <translation>Show or take over a take-along file that came back</translation>
    </message>
    <message>
        <source>Auf eine Mitnahmedatei nicht mehr warten</source>
        <translation>Wait for a take-along file no longer</translation>
    </message>
    <message>
        <source>Die Mitnahmedateien und wer sie hat</source>
        <translation>The take-along files and who has them</translation>
    </message>
    <message>
        <source>Der Tag; sonst heute</source>
        <translation>The day; today otherwise</translation>
    </message>
    <message>
        <source>Nur die Besuche dieses Paten</source>
        <translation>Only the visits of this sponsor</translation>
    </message>
    <message>
        <source>Das Tagesblatt der Besuche drucken: Adressen, Zeiten und Prüfpunkte, sonst nichts</source>
        <translation>Print the day sheet of visits: addresses, times and things to check, nothing else</translation>
    </message>
    <message>
        <source>Wohin: eine Datei auf .pdf</source>
        <translation>Where to: a file ending in .pdf</translation>
    </message>
    <message>
        <source>Zweite Sprache neben dem Deutschen, zum Beispiel ar; de für Deutsch allein, sonst die der Übergabe</source>
        <translation>Second language beside the German, for example ar; de for German alone, otherwise that of the handover</translation>
    </message>
    <message>
        <source>Leer, zum Ausfüllen von Hand</source>
        <translation>Blank, to be filled in by hand</translation>
    </message>
    <message>
        <source>Name für das Papier, mehrmals möglich; gespeichert wird er nicht</source>
        <translation>Name for the paper, may be given several times; it is not stored</translation>
    </message>
    <message>
        <source>Eigentümer, wenn er nicht der Wohnungsgeber ist; gespeichert wird er nicht</source>
        <translation>Owner, where it is not the person providing the dwelling; not stored</translation>
    </message>
    <message>
        <source>Das Übergabeprotokoll drucken, auf Wunsch mit einer zweiten Sprache</source>
        <translation>Print the handover protocol, with a second language if wanted</translation>
    </message>
    <message>
        <source>Das Einweisungsprotokoll drucken, auf Wunsch mit einer zweiten Sprache</source>
        <translation>Print the instruction record, with a second language if wanted</translation>
    </message>
    <message>
        <source>Die Wohnungsgeberbestätigung drucken (§ 19 BMG)</source>
        <translation>Print the confirmation of moving in (section 19 BMG)</translation>
    </message>
    <message>
        <source>Alle Papiere einer Übergabe in einer PDF-Datei</source>
        <translation>All papers of a handover in one PDF file</translation>
    </message>
    <message>
        <source>Das Blatt „Freiwillige Besuche“ drucken</source>
        <translation>Print the leaflet “Voluntary visits”</translation>
    </message>
    <message>
        <source>Nur geplante, deren Tag gekommen ist</source>
        <translation>Only planned ones whose day has come</translation>
    </message>
    <message>
        <source>Welcher Tag als heute gilt; sonst heute</source>
        <translation>The day that counts as today; otherwise today</translation>
    </message>
    <message>
        <source>Nur wer diese Sprache spricht, etwa ar oder Arabisch</source>
        <translation>Only who speaks this language, such as ar or Arabisch</translation>
    </message>
    <message>
        <source>Die freiwilligen Besuche</source>
        <translation>The voluntary visits</translation>
    </message>
    <message>
        <source>Die Paten mit Sprachen und Gebiet</source>
        <translation>The sponsors with languages and area</translation>
    </message>
    <message>
        <source>Nur map, places, addresses oder walking einlesen; mehrere mit Komma</source>
        <translation>Read only map, places, addresses or walking; several with commas</translation>
    </message>
    <message>
        <source>Wege für Fußgänger unverändert: %1 km, Knoten %2, Teile %3.</source>
        <translation>Paths for walking unchanged: %1 km, nodes %2, parts %3.</translation>
    </message>
    <message>
        <source>Wege für Fußgänger: %1 km, Knoten %2, Teile %3.</source>
        <translation>Paths for walking: %1 km, nodes %2, parts %3.</translation>
    </message>
    <message>
        <source>Hintergrundkarte, Wege, Orte und Adressen aus einer OSM-Datei einlesen (.osm.pbf, .osm, .osm.gz, .osm.bz2); frühere Karte und Wege werden ersetzt</source>
        <translation>Read background map, paths, places and addresses from an OSM file (.osm.pbf, .osm, .osm.gz, .osm.bz2); an earlier map and paths are replaced</translation>
    </message>
    <message>
        <source>Die Profile, nach denen Orte als versorgt zählen: eingebaute und eigene</source>
        <translation>The profiles by which places count as served: built-in and own ones</translation>
    </message>
    <message>
        <source>Der Tag des Fahrplans; sonst der nächste Schultag</source>
        <translation>The day of the timetable; else the next school day</translation>
    </message>
    <message>
        <source>Der Maßstab: compact_60, standard_120, extended_210, bbsr oder ein eigener; sonst extended_210</source>
        <translation>The standard: compact_60, standard_120, extended_210, bbsr or one of your own; else extended_210</translation>
    </message>
    <message>
        <source>Wie der Weg zur Haltestelle zählt: air_line oder paths; sonst wie im Profil</source>
        <translation>How the way to a stop counts: air_line or paths; else as in the profile</translation>
    </message>
    <message>
        <source>Mit den Maßnahmen dieses Szenarios, nach Nummer oder Namen</source>
        <translation>With the measures of this scenario, by number or name</translation>
    </message>
    <message>
        <source>Zellen, Gemeinden, Haltestellen, Maßnahmen und Methode als GeoPackage schreiben</source>
        <translation>Write cells, municipalities, stops, measures and method as a GeoPackage</translation>
    </message>
    <message>
        <source>Die Tabellen schreiben: als CSV, XLSX oder ODS, nach der Endung</source>
        <translation>Write the tables: as CSV, XLSX or ODS, by the ending</translation>
    </message>
    <message>
        <source>Das Blatt mit Karte und Tabellen als PDF schreiben</source>
        <translation>Write the sheet with map and tables as PDF</translation>
    </message>
    <message>
        <source>Dasselbe Blatt als HTML schreiben</source>
        <translation>Write the same sheet as HTML</translation>
    </message>
    <message>
        <source>Das Ergebnis unter diesem Namen im Register behalten</source>
        <translation>Keep the result in the register under this name</translation>
    </message>
    <message>
        <source>Geschrieben: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Behalten als %1</source>
        <translation>Kept as %1</translation>
    </message>
    <message>
        <source>Wo Menschen ohne Bus, Laden oder Arzt wohnen: Einwohner und Leerstände nach Lückenstufe und Gemeinde</source>
        <translation>Where people live without a bus, shop or doctor: inhabitants and vacancies by level of gap and municipality</translation>
    </message>
    <message>
        <source>Die behaltenen Ergebnisse der Lückenanalyse</source>
        <translation>The kept results of the analysis of gaps</translation>
    </message>
    <message>
        <source>Wie gerechnet wurde</source>
        <translation>How it was calculated</translation>
    </message>
    <message>
        <source>Von wo; mehrmals möglich</source>
        <translation>From where; may be given several times</translation>
    </message>
    <message>
        <source>Für welchen Tag; sonst der nächste übliche Werktag mit Schule</source>
        <translation>For which day; otherwise the next usual working day with school</translation>
    </message>
    <message>
        <source>Nach welchem Profil; sonst extended_210</source>
        <translation>By which profile; otherwise extended_210</translation>
    </message>
    <message>
        <source>Was von einem Ort aus zu Fuß erreichbar ist, und wie er an Bus, Bahn und Bürgerbus hängt</source>
        <translation>What can be reached on foot from a place, and how it is served by bus, train and community bus</translation>
    </message>
    <message>
        <source>Wie viele Standorte; sonst 5</source>
        <translation>How many sites; otherwise 5</translation>
    </message>
    <message>
        <source>Unter welchen Orten: stops (Haltestellen), squares (Ortsmitten, Läden, Ämter …), nodes (alle Wegkreuzungen)</source>
        <translation>Among which places: stops, squares (centres, shops, offices …), nodes (all crossings of paths)</translation>
    </message>
    <message>
        <source>Wer zählt: gaps (wer in Lücken wohnt; für Bänke üblich) oder all</source>
        <translation>Who counts: gaps (who lives in gaps; usual for benches) or all</translation>
    </message>
    <message>
        <source>Wie weit ein Standort zu Fuß reicht; sonst nach dem Profil</source>
        <translation>How far a site reaches on foot; otherwise as the profile says</translation>
    </message>
    <message>
        <source>Mit den Maßnahmen dieses Szenarios</source>
        <translation>With the measures of this scenario</translation>
    </message>
    <message>
        <source>Die Standorte auch als GeoPackage schreiben</source>
        <translation>Write the sites as GeoPackage, too</translation>
    </message>
    <message>
        <source>+%1 Einwohner, zusammen %2</source>
        <translation>+%1 inhabitants, %2 together</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Standort</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Einwohner neu erreicht</source>
        <translation>Inhabitants newly reached</translation>
    </message>
    <message>
        <source>Einwohner zusammen</source>
        <translation>Inhabitants together</translation>
    </message>
    <message>
        <source>Wo neue Mitfahrerbänke (bench) oder Hotspots (hotspot) die meisten Menschen erreichten, die bisher keine in der Nähe haben</source>
        <translation>Where new ride-sharing benches (bench) or hotspots (hotspot) would reach the most people who have none near so far</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Suchen oder Befehl eingeben</source>
        <translation>Search or enter a command</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Befehle und Seiten</source>
        <translation>Commands and pages</translation>
    </message>
    <message>
        <source>Weder Eintrag noch Befehl passt zu „%1“.</source>
        <translation>No record and no command matches “%1”.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Register &amp;öffnen …</source>
        <translation>&amp;Open register…</translation>
    </message>
    <message>
        <source>Mit &amp;Server verbinden …</source>
        <translation>Connect to &amp;server…</translation>
    </message>
    <message>
        <source>&amp;Neues Register …</source>
        <translation>&amp;New register…</translation>
    </message>
    <message>
        <source>&amp;Beispielregister</source>
        <translation>Sam&amp;ple register</translation>
    </message>
    <message>
        <source>üben Schulung</source>
        <translation>practise training</translation>
    </message>
    <message>
        <source>Sicherung anlegen …</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Register s&amp;chließen</source>
        <translation>&amp;Close register</translation>
    </message>
    <message>
        <source>B&amp;eenden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Rückgängig: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Wiederholen: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Wiederholen</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Vor</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Schrift &amp;größer</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>Schrift &amp;kleiner</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>Schrift &amp;normal</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Dunkle Farben</source>
        <translation>&amp;Dark colours</translation>
    </message>
    <message>
        <source>&amp;Hoher Kontrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Helle Farben</source>
        <translation>L&amp;ight colours</translation>
    </message>
    <message>
        <source>Darstellung Thema Kontrast dunkel hell</source>
        <translation>appearance theme contrast dark light</translation>
    </message>
    <message>
        <source>&amp;Importieren …</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>einlesen Grenzen Gemeinden Datei</source>
        <translation>import boundaries municipalities file</translation>
    </message>
    <message>
        <source>&amp;Einstellungen</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Suchen oder Befehl …</source>
        <translation>&amp;Search or command…</translation>
    </message>
    <message>
        <source>&amp;Tastenkürzel</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Ü&amp;ber Bleibe, Lizenzen</source>
        <translation>&amp;About Bleibe, licences</translation>
    </message>
</context>
<context>
    <name>CommunityBus</name>
    <message>
        <source>%1, %2, %3 Uhr</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Die Fahrzeiten sind nicht eingetragen.</source>
        <translation>The hours of service are not entered.</translation>
    </message>
    <message>
        <source>Die Fahrzeiten sind nicht zu lesen: %1</source>
        <translation>The hours of service cannot be read: %1</translation>
    </message>
    <message>
        <source>Fährt erst ab %1.</source>
        <translation>Runs from %1 on only.</translation>
    </message>
    <message>
        <source>Eingestellt seit %1.</source>
        <translation>Discontinued since %1.</translation>
    </message>
    <message>
        <source>An diesem Tag fährt er nicht. Er fährt: %1.</source>
        <translation>It does not run on that day. It runs: %1.</translation>
    </message>
    <message>
        <source>Um diese Zeit fährt er nicht, an dem Tag aber %1.</source>
        <translation>It does not run at that time, but that day %1.</translation>
    </message>
    <message>
        <source>Fährt nicht am Feiertag: %1.</source>
        <translation>Does not run on the public holiday: %1.</translation>
    </message>
    <message>
        <source>Fährt nur an Feiertagen.</source>
        <translation>Runs on public holidays only.</translation>
    </message>
    <message>
        <source>Feiertag (%1): Ob er fährt, ist nicht eingetragen. Nachfragen.</source>
        <translation>Public holiday (%1): whether it runs is not entered. Ask.</translation>
    </message>
    <message>
        <source>Fährt nicht in den Schulferien: %1.</source>
        <translation>Does not run in the school holidays: %1.</translation>
    </message>
    <message>
        <source>Fährt nur in den Schulferien.</source>
        <translation>Runs in the school holidays only.</translation>
    </message>
    <message>
        <source>Schulferien (%1): Ob er fährt, ist nicht eingetragen. Nachfragen.</source>
        <translation>School holidays (%1): whether it runs is not entered. Ask.</translation>
    </message>
    <message>
        <source>Ob dann Schulferien sind, ist nicht bekannt: Für dieses Jahr sind keine Ferien eingelesen.</source>
        <translation>Whether there are school holidays then is not known: no holidays have been imported for that year.</translation>
    </message>
    <message>
        <source>Fährt am %1, %2, %3.</source>
        <translation>Runs on %1, %2, %3.</translation>
    </message>
    <message>
        <source>Ob man sich anmelden muss, ist nicht eingetragen.</source>
        <translation>Whether one has to book is not entered.</translation>
    </message>
    <message>
        <source>Ohne Anmeldung.</source>
        <translation>No booking needed.</translation>
    </message>
    <message>
        <source>Die Anmeldung war nur bis %1 möglich.</source>
        <translation>Booking was possible until %1 only.</translation>
    </message>
    <message>
        <source>Anmelden bis %1</source>
        <translation>Book until %1</translation>
    </message>
    <message>
        <source> unter %1</source>
        <translation> at %1</translation>
    </message>
    <message>
        <source>, möglich ab %1</source>
        <translation>, possible from %1</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Höchstens vier stehen nebeneinander. Erst eine andere abwählen.</source>
        <translation>Four at most stand side by side. Untick another one first.</translation>
    </message>
    <message>
        <source>Eine zweite Wohnung ankreuzen, dann stehen beide nebeneinander.</source>
        <translation>Tick a second flat, then both stand side by side.</translation>
    </message>
    <message>
        <source>Auswahl aufheben</source>
        <translation>Clear selection</translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen vergleichen</source>
        <translation>
            <numerusform>Compare %n flat</numerusform>
            <numerusform>Compare %n flats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n Wohnungen im Vergleich</source>
        <translation>
            <numerusform>%n flat compared</numerusform>
            <numerusform>%n flats compared</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 von 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>%1, am besten</source>
        <translation>%1, the best</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ComparisonSection</name>
    <message>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Mit %1.</source>
        <translation>With %1.</translation>
    </message>
    <message>
        <source>Kein Unterschied zum letzten Protokoll.</source>
        <translation>No difference from the last report.</translation>
    </message>
    <message>
        <source>%1, %2: vorher %3, jetzt %4</source>
        <translation>%1, %2: before %3, now %4</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>abgelaufen am %1</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>widerrufen am %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>%1, seit %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>erteilt am %1, %2</source>
        <translation>given on %1, %2</translation>
    </message>
    <message>
        <source>%1, gültig bis %2</source>
        <translation>%1, valid until %2</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Widerruf eintragen</source>
        <translation>Record withdrawal</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Erteilt am</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Leer: bis zum Widerruf</source>
        <translation>Empty: until withdrawn</translation>
    </message>
    <message>
        <source>Textversion</source>
        <translation>Text version</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Nachweis, Bemerkung</source>
        <translation>Evidence, remark</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>Daraus folgt die Löschung. Sie ist ein eigener Schritt: Bis dahin bleiben die Angaben stehen und sind gekennzeichnet.</source>
        <translation>Deletion follows from this. It is a step of its own: until then the data stay and are marked.</translation>
    </message>
    <message>
        <source>Danach bietet Bleibe nirgends mehr an, diesen Vermieter anzurufen.</source>
        <translation>Bleibe will then offer to call this landlord nowhere any more.</translation>
    </message>
    <message>
        <source>Danach nennen Ausdrucke und Exporte nur noch den Ort.</source>
        <translation>Prints and exports will then name the town only.</translation>
    </message>
    <message>
        <source>Das Datum fehlt.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>Der %1 kommt erst noch. Einen Tag bis heute eintragen.</source>
        <translation>%1 is still to come. Enter a day up to today.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Anfang.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>Widerruf eingetragen: %1</source>
        <translation>Withdrawal recorded: %1</translation>
    </message>
    <message>
        <source>Eingetragen: %1</source>
        <translation>Recorded: %1</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Widerrufen …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Eintragen …</source>
        <translation>Record …</translation>
    </message>
    <message>
        <source>%1 widerrufen</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>%1 eintragen</source>
        <translation>Record %1</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>%1: einer weniger</source>
        <translation>%1: one less</translation>
    </message>
    <message>
        <source>%1: einer mehr</source>
        <translation>%1: one more</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation>Open calendar</translation>
    </message>
</context>
<context>
    <name>DateList</name>
    <message>
        <source>Termine</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message>
        <source>Was gilt am</source>
        <translation>What is valid on</translation>
    </message>
    <message>
        <source>Leer: auch was noch nicht oder nicht mehr gilt</source>
        <translation>Empty: also what is not valid yet or any more</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Alle Zeiten</source>
        <translation>At any time</translation>
    </message>
</context>
<context>
    <name>DayListModel</name>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>nie</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Aufgaben</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nachfragen</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Reservierungen</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Drohend</source>
        <translation>Imminent</translation>
    </message>
    <message>
        <source>Ohne Antwort</source>
        <translation>No answer</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Voriger Monat</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>DeskFilters</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>mich</source>
        <translation>me</translation>
    </message>
    <message>
        <source>meine Stelle</source>
        <translation>my office</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>fällig</source>
        <translation>due</translation>
    </message>
    <message>
        <source>alle offenen</source>
        <translation>all open</translation>
    </message>
    <message>
        <source>auch erledigte</source>
        <translation>done ones, too</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Kein Anruf möglich. %1</source>
        <translation>No call possible. %1</translation>
    </message>
    <message>
        <source>Kein Anruf möglich. Zu dieser Wohnung ist keine Nummer bekannt.</source>
        <translation>No call possible. No number is known for this dwelling.</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n Aufgaben überfällig</source>
        <translation>
            <numerusform>%n task overdue</numerusform>
            <numerusform>%n tasks overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Aufgabe &amp;anlegen …</source>
        <translation>&amp;New task …</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>Aufgabe anlegen</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Tasten in der Liste: B Angaben stimmen · N nicht erreicht · G Gespräch eintragen · F nicht mehr frei</source>
        <translation>Keys in the list: B data are right · N not reached · G log a talk · F no longer free</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Abgelaufene Reservierungen &amp;zurückgeben</source>
        <translation>Give back &amp;ended reservations</translation>
    </message>
    <message>
        <source>Reservierung Ende freigeben verfügbar</source>
        <translation>reservation end release available</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Eine Zeile der Liste wählen.</source>
        <translation>Choose a line of the list.</translation>
    </message>
    <message>
        <source>%1 ist gespeichert.</source>
        <translation>%1 is saved.</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>Für heute ist nichts fällig.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>Keine Aufgaben.</source>
        <translation>No tasks.</translation>
    </message>
    <message>
        <source>Alle Leerstände sind frisch bestätigt.</source>
        <translation>All vacancies are freshly confirmed.</translation>
    </message>
    <message>
        <source>Nichts ist reserviert.</source>
        <translation>Nothing is reserved.</translation>
    </message>
    <message>
        <source>Kein Leerstand droht.</source>
        <translation>No vacancy is imminent.</translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Leer ab</source>
        <translation>Vacant from</translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Was später ansteht, steht unter „alle offenen“.</source>
        <translation>What comes later is under “all open”.</translation>
    </message>
    <message>
        <source>Kein Vorschlag wartet länger als eine Woche auf Antwort.</source>
        <translation>No proposal has waited for an answer for more than a week.</translation>
    </message>
    <message>
        <source>Gefragt am</source>
        <translation>Asked on</translation>
    </message>
</context>
<context>
    <name>DestinationEditor</name>
    <message>
        <source>Ziele des Alltags</source>
        <translation>Everyday destinations</translation>
    </message>
    <message>
        <source>Orte, keine Personen. Bei Verwandten genügt die Gemeinde.</source>
        <translation>Places, not persons. For relatives the municipality is enough.</translation>
    </message>
    <message>
        <source>Ziel hinzufügen</source>
        <translation>Add destination</translation>
    </message>
</context>
<context>
    <name>DestinationEntry</name>
    <message>
        <source>Ziel %1</source>
        <translation>Destination %1</translation>
    </message>
    <message>
        <source>%1, Art</source>
        <translation>%1, kind</translation>
    </message>
    <message>
        <source>%1, Bezeichnung</source>
        <translation>%1, name</translation>
    </message>
    <message>
        <source>Bezeichnung, kein Personenname</source>
        <translation>Name of the place, not of a person</translation>
    </message>
    <message>
        <source>%1 herausnehmen</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Auf die Karte klicken, oder Esc.</source>
        <translation>Click on the map, or press Esc.</translation>
    </message>
    <message>
        <source>%1, Ort</source>
        <translation>%1, place</translation>
    </message>
    <message>
        <source>Anderer Ort</source>
        <translation>Another place</translation>
    </message>
    <message>
        <source>%1, anderer Ort</source>
        <translation>%1, another place</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Auf der Karte</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DestinationList</name>
    <message>
        <source>Bezeichnung oder Ort fehlt. Eintragen, oder das Ziel herausnehmen.</source>
        <translation>The name or the place is missing. Enter it, or remove the destination.</translation>
    </message>
    <message>
        <source>auf der Karte gesetzt</source>
        <translation>set on the map</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Bezeichnung</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Steht unter dem Bild, auch im Angebotsblatt, und wird vorgelesen.</source>
        <translation>Stands below the picture, on the offer sheet too, and is read aloud.</translation>
    </message>
    <message>
        <source>zum Beispiel Küche</source>
        <translation>for example kitchen</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Fotos und Pläne gehören zur Wohnung, der Energieausweis zum Gebäude, alles andere zu diesem Leerstand.</source>
        <translation>Photos and plans belong to the dwelling, the energy certificate to the building, everything else to this vacancy.</translation>
    </message>
    <message>
        <source>Nur intern</source>
        <translation>Internal only</translation>
    </message>
    <message>
        <source>Kommt nie auf ein Angebotsblatt.</source>
        <translation>Never goes onto an offer sheet.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>Bild laden</source>
        <translation>Loading the picture</translation>
    </message>
    <message>
        <source>Öffnen: %1</source>
        <translation>Opening: %1</translation>
    </message>
    <message>
        <source>Speichern: %1</source>
        <translation>Saving: %1</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>%1 liegt nicht auf diesem Rechner. Die Datei zuerst speichern.</source>
        <translation>%1 is not on this computer. Save the file first.</translation>
    </message>
    <message>
        <source>eingefügt.png</source>
        <translation>pasted.png</translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien hinzufügen</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ist hinzugefügt.</source>
        <translation>%1 has been added.</translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien sind hinzugefügt.</source>
        <translation>
            <numerusform>%n file has been added.</numerusform>
            <numerusform>%n files have been added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Originale übernehmen</source>
        <translation>Taking the originals</translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder sind in voller Größe abgelegt.</source>
        <translation>
            <numerusform>%n picture is kept in full size.</numerusform>
            <numerusform>%n pictures are kept in full size.</numerusform>
        </translation>
    </message>
    <message>
        <source>aufgenommen %1.jpg</source>
        <translation>taken %1.jpg</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Groß ansehen</source>
        <translation>Show large</translation>
    </message>
    <message>
        <source>Mit anderem Programm öffnen</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Bezeichnung und Art …</source>
        <translation>Caption and kind …</translation>
    </message>
    <message>
        <source>Zum Titelbild machen</source>
        <translation>Make it the title picture</translation>
    </message>
    <message>
        <source>Nach vorn</source>
        <translation>To the front</translation>
    </message>
    <message>
        <source>Nach hinten</source>
        <translation>To the back</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>DocumentSection</name>
    <message>
        <source>Fotos und Unterlagen hinzufügen</source>
        <translation>Add photos and documents</translation>
    </message>
    <message>
        <source>Bilder und Unterlagen (*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.gif *.bmp *.pdf *.odt *.ods *.doc *.docx *.xls *.xlsx *.rtf *.txt *.csv)</source>
        <translation>Pictures and documents (*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.gif *.bmp *.pdf *.odt *.ods *.doc *.docx *.xls *.xlsx *.rtf *.txt *.csv)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Fotos und Unterlagen</source>
        <translation>Photos and documents</translation>
    </message>
    <message>
        <source>Hinzufügen …</source>
        <translation>Add …</translation>
    </message>
    <message numerus="yes">
        <source>Fotos und Pläne gehören zur Wohnung und stehen bei allen %n Leerständen.</source>
        <translation>
            <numerusform>Photos and plans belong to the dwelling and are shown with %n vacancy.</numerusform>
            <numerusform>Photos and plans belong to the dwelling and are shown with all %n vacancies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Einwilligung, Vollmacht oder Schreiben hierher ziehen</source>
        <translation>Drag a consent, power of attorney or letter here</translation>
    </message>
    <message>
        <source>Fotos, Grundriss und Energieausweis hierher ziehen</source>
        <translation>Drag photos, floor plan and energy certificate here</translation>
    </message>
    <message>
        <source>Wird hinzugefügt …</source>
        <translation>Being added …</translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien wurden nicht hinzugefügt.</source>
        <translation>
            <numerusform>%n file was not added.</numerusform>
            <numerusform>%n files were not added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verstanden</source>
        <translation>Understood</translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder wurden auf 2.560 Bildpunkte verkleinert.</source>
        <translation>
            <numerusform>%n picture was scaled to 2,560 pixels.</numerusform>
            <numerusform>%n pictures were scaled to 2,560 pixels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Originale behalten</source>
        <translation>Keep originals</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Titelbild</source>
        <translation>Title picture</translation>
    </message>
    <message>
        <source>nur intern</source>
        <translation>internal only</translation>
    </message>
    <message>
        <source>%1 ist geändert.</source>
        <translation>%1 has been changed.</translation>
    </message>
    <message>
        <source>%1 ist jetzt das Titelbild.</source>
        <translation>%1 is now the title picture.</translation>
    </message>
    <message>
        <source>%1 ist entfernt.</source>
        <translation>%1 has been removed.</translation>
    </message>
</context>
<context>
    <name>DrawEditor</name>
    <message>
        <source>Strecke weiter zeichnen</source>
        <translation>Go on drawing the route</translation>
    </message>
    <message>
        <source>Strecke zeichnen</source>
        <translation>Draw the route</translation>
    </message>
    <message>
        <source>Gebiet weiter zeichnen</source>
        <translation>Go on drawing the area</translation>
    </message>
    <message>
        <source>Gebiet zeichnen</source>
        <translation>Draw the area</translation>
    </message>
    <message>
        <source>Zeichnen beenden</source>
        <translation>End drawing</translation>
    </message>
    <message>
        <source>Letzte Ecke zurücknehmen</source>
        <translation>Take back the last corner</translation>
    </message>
    <message>
        <source>Gebiet entfernen</source>
        <translation>Remove area</translation>
    </message>
</context>
<context>
    <name>DrawingCorner</name>
    <message>
        <source>Ecke %1</source>
        <translation>Corner %1</translation>
    </message>
    <message>
        <source>Ecke %1, Haltestelle %2</source>
        <translation>Corner %1, stop %2</translation>
    </message>
    <message>
        <source>Mit den Pfeiltasten verschieben, mit Entf herausnehmen</source>
        <translation>Move with the arrow keys, take out with Delete</translation>
    </message>
</context>
<context>
    <name>DrawnAreaCard</name>
    <message>
        <source>Erlaubtes Gebiet auf der Karte</source>
        <translation>Permitted area on the map</translation>
    </message>
    <message>
        <source>Ecken auf der Karte setzen.</source>
        <translation>Set corners on the map.</translation>
    </message>
    <message>
        <source>Gebiet aus mehreren Teilen</source>
        <translation>Area of several parts</translation>
    </message>
    <message>
        <source>Noch keines. Es gilt neben den gewählten Gemeinden.</source>
        <translation>None yet. It applies besides the chosen municipalities.</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Gebiet auf der Karte zeigen</source>
        <translation>Show area on the map</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Dateien wählen …</source>
        <translation>Choose files …</translation>
    </message>
</context>
<context>
    <name>DwellingList</name>
    <message>
        <source>Wohnungen</source>
        <translation>Dwellings</translation>
    </message>
    <message>
        <source>Zurzeit keine.</source>
        <translation>None at present.</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Wohnungen zeigen</source>
        <translation>
            <numerusform>Show %n dwelling</numerusform>
            <numerusform>Show all %n dwellings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auch %n frühere zeigen</source>
        <translation>
            <numerusform>Show %n former one, too</numerusform>
            <numerusform>Show %n former ones, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>meist %1</source>
        <translation>mostly %1</translation>
    </message>
    <message>
        <source>%1 Einwohner besser gestellt, %2</source>
        <translation>%1 inhabitants better off, %2</translation>
    </message>
    <message>
        <source>%1 Einwohner schlechter gestellt, %2</source>
        <translation>%1 inhabitants worse off, %2</translation>
    </message>
    <message>
        <source>%1 schlechter</source>
        <translation>%1 worse</translation>
    </message>
    <message>
        <source>Stufe bleibt</source>
        <translation>level stays</translation>
    </message>
    <message>
        <source>hilft %1</source>
        <translation>helps %1</translation>
    </message>
    <message>
        <source>nah für %1</source>
        <translation>near for %1</translation>
    </message>
    <message>
        <source>verlieren die Bank</source>
        <translation>lose the bench</translation>
    </message>
    <message>
        <source>neu am Hotspot</source>
        <translation>new at the hotspot</translation>
    </message>
    <message>
        <source>verlieren den Hotspot</source>
        <translation>lose the hotspot</translation>
    </message>
    <message>
        <source>ohne Wirkung</source>
        <translation>no effect</translation>
    </message>
    <message>
        <source>unter 10</source>
        <translation>under 10</translation>
    </message>
    <message numerus="yes">
        <source>%n Abfahrten am Tag</source>
        <translation>
            <numerusform>%n departure a day</numerusform>
            <numerusform>%n departures a day</numerusform>
        </translation>
    </message>
    <message>
        <source>Leerstände in L1 oder L2</source>
        <translation>Vacancies in L1 or L2</translation>
    </message>
</context>
<context>
    <name>EntryInput</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>EpisodeList</name>
    <message>
        <source>Dieselbe Wohnung zu anderer Zeit</source>
        <translation>The same dwelling at another time</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Es fehlt, wer arbeitet. Name und Dienststelle in den Einstellungen eintragen.</source>
        <translation>It is not stated who is working. Enter name and office in the settings.</translation>
    </message>
    <message>
        <source>Das Änderungsprotokoll ist ab Eintrag %1 nicht mehr stimmig. Es wurde außerhalb von Bleibe verändert. Eine ältere Sicherung zum Vergleich öffnen.</source>
        <translation>The change log is no longer consistent from entry %1 on. It was altered outside Bleibe. Open an older backup to compare.</translation>
    </message>
    <message>
        <source>Die Sicherung kann nicht das Register selbst sein: %1. Einen anderen Namen wählen.</source>
        <translation>The backup cannot be the register itself: %1. Choose another name.</translation>
    </message>
    <message>
        <source>Die Kopie %1 war nicht in Ordnung und wurde verworfen. Eine frühere Sicherung ist unverändert.</source>
        <translation>The copy %1 was not sound and was discarded. An earlier backup is unchanged.</translation>
    </message>
    <message>
        <source>%1 enthält Verbandsgemeinden (%2 Flächen mit neunstelligem Schlüssel), keine Gemeinden. Die Datei mit den Gemeinden wählen; die Verbandsgemeinden leitet Bleibe aus ihr ab.</source>
        <translation>%1 contains collective municipalities (%2 areas with a nine-digit key), not municipalities. Choose the file with the municipalities; Bleibe derives the collective municipalities from it.</translation>
    </message>
    <message>
        <source>Der Gemeindeschlüssel „%1“ ist keiner: Er braucht acht Ziffern und ein Land von 01 bis 16.</source>
        <translation>“%1” is not a municipality key: it needs eight digits and a Land from 01 to 16.</translation>
    </message>
    <message>
        <source>Die Spalte %2 in %1 enthält keine Gemeindeschlüssel (acht oder zwölf Ziffern). Die Spalte mit dem Schlüssel angeben oder eine andere Datei wählen.</source>
        <translation>Column %2 in %1 contains no municipality keys (eight or twelve digits). Name the column with the key or choose another file.</translation>
    </message>
    <message>
        <source>„%1“ ordnet keine Spalte zu. Gemeint ist etwas wie ags=SCHLUESSEL.</source>
        <translation>“%1” does not assign a column. It should look like ags=SCHLUESSEL.</translation>
    </message>
    <message>
        <source>%1 ist beschädigt: %2 von %3 Gemeinden sind nicht zu gebrauchen, zuerst %4. %5 Es wurde nichts übernommen. Die Datei neu beschaffen.</source>
        <translation>%1 is damaged: %2 of %3 municipalities are unusable, the first is %4. %5 Nothing was imported. Obtain the file again.</translation>
    </message>
    <message>
        <source>%1 enthält Landkreise und kreisfreie Städte (%2 Flächen), keine Gemeinden. Die Datei mit den Gemeinden wählen; die Kreise leitet Bleibe aus ihr ab.</source>
        <translation>%1 contains districts and independent towns (%2 areas), not municipalities. Choose the file with the municipalities; Bleibe derives the districts from it.</translation>
    </message>
    <message>
        <source>Diese Gemeinde kommt schon als Nummer %1 vor, mit anderem Namen oder derselben Fläche.</source>
        <translation>This municipality already appears as number %1, with another name or the same area.</translation>
    </message>
    <message>
        <source>%1 enthält Länder (%2 Flächen), keine Gemeinden. Die Datei mit den Gemeinden wählen.</source>
        <translation>%1 contains Länder (%2 areas), not municipalities. Choose the file with the municipalities.</translation>
    </message>
    <message>
        <source>%1 enthält keine Flächen. Gebraucht wird eine Datei mit den Grenzen der Gemeinden.</source>
        <translation>%1 contains no areas. A file with the boundaries of the municipalities is needed.</translation>
    </message>
    <message>
        <source>Die Angabe „%1“ gibt es nicht. Möglich sind: %2.</source>
        <translation>There is no fact “%1”. Possible are: %2.</translation>
    </message>
    <message>
        <source>In %1 gibt es keine Spalte „%2“. Vorhanden sind: %3.</source>
        <translation>There is no column “%2” in %1. There are: %3.</translation>
    </message>
    <message>
        <source>In %1 ist keine Spalte mit dem Gemeindeschlüssel (AGS oder ARS) zu erkennen. Vorhanden sind: %2. Die Spalte angeben oder eine andere Datei wählen.</source>
        <translation>No column with the municipality key (AGS or ARS) could be recognised in %1. There are: %2. Name the column or choose another file.</translation>
    </message>
    <message>
        <source>In %1 gibt es keine Ebene „%2“. Vorhanden sind: %3.</source>
        <translation>There is no layer “%2” in %1. There are: %3.</translation>
    </message>
    <message>
        <source>Der Name fehlt.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>%1 enthält keine einzige Gemeinde. Eine andere Datei wählen.</source>
        <translation>%1 does not contain a single municipality. Choose another file.</translation>
    </message>
    <message>
        <source>%1 enthält keine Gemeinde, deren Schlüssel mit %2 beginnt. Den Kreisschlüssel prüfen oder eine andere Datei wählen.</source>
        <translation>%1 contains no municipality whose key starts with %2. Check the district key or choose another file.</translation>
    </message>
    <message>
        <source>Die Grenze ist dieselbe wie die von %1.</source>
        <translation>The boundary is the same as that of %1.</translation>
    </message>
    <message>
        <source>Die Grenze umschließt %1 km², die Datei selbst nennt %2 km². Wahrscheinlich stimmt das Koordinatensystem nicht.</source>
        <translation>The boundary encloses %1 km², the file itself states %2 km². The coordinate system is probably wrong.</translation>
    </message>
    <message>
        <source>Die Grenze liegt nicht in dem Land, das der Schlüssel nennt (%1). Wahrscheinlich stimmt das Koordinatensystem der Datei nicht.</source>
        <translation>The boundary is not in the Land that the key names (%1). The coordinate system of the file is probably wrong.</translation>
    </message>
    <message>
        <source>Abgebrochen. Es wurde nichts übernommen.</source>
        <translation>Cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>Die Grenze von %1 ist beschädigt. Die Gemeindegrenzen noch einmal einlesen.</source>
        <translation>The boundary of %1 is damaged. Import the municipal boundaries again.</translation>
    </message>
    <message>
        <source>%1 hat diesen Eintrag um %2 Uhr geändert. Ihre Eingaben sind noch da.</source>
        <translation>%1 changed this entry at %2. What you entered is still there.</translation>
    </message>
    <message>
        <source>Das Register hat die Angabe abgelehnt, weil sie einer anderen widerspricht. Es wurde nichts gespeichert.</source>
        <translation>The register refused this because it contradicts something else. Nothing was saved.</translation>
    </message>
    <message>
        <source>%1 gibt Grad als Einheit an, die Zahlen sind aber Meter. Das Koordinatensystem beim Absender erfragen und angeben, vielleicht %2.</source>
        <translation>%1 gives degrees as its unit, but the numbers are metres. Ask the sender for the coordinate system and state it, perhaps %2.</translation>
    </message>
    <message>
        <source>%1 nennt kein Koordinatensystem, und die Zahlen passen zu keinem, das in Deutschland üblich ist. Das Koordinatensystem beim Absender erfragen und angeben.</source>
        <translation>%1 names no coordinate system, and the numbers fit none that is common in Germany. Ask the sender for the coordinate system and state it.</translation>
    </message>
    <message>
        <source>In %1 sind die Achsen vertauscht (Breite vor Länge). Die Datei mit der Reihenfolge Länge, Breite neu ausgeben lassen.</source>
        <translation>The axes in %1 are swapped (latitude before longitude). Have the file exported again in the order longitude, latitude.</translation>
    </message>
    <message>
        <source>Das Koordinatensystem %1 ist unbekannt. Üblich sind EPSG:25832, EPSG:4326 und EPSG:31467.</source>
        <translation>The coordinate system %1 is unknown. Common ones are EPSG:25832, EPSG:4326 and EPSG:31467.</translation>
    </message>
    <message>
        <source>Beim Lesen darf nichts geändert werden.</source>
        <translation>Nothing may be changed while reading.</translation>
    </message>
    <message>
        <source>Ihre Rolle darf das nicht ändern.</source>
        <translation>Your role may not change this.</translation>
    </message>
    <message>
        <source>Der Baustein %1 fehlt auf diesem Rechner oder passt nicht. Bleibe neu installieren.</source>
        <translation>The component %1 is missing on this computer or does not fit. Install Bleibe again.</translation>
    </message>
    <message>
        <source>Ein anderes Programm schreibt gerade in das Register %1. In ein paar Sekunden noch einmal versuchen.</source>
        <translation>Another program is writing to the register %1. Try again in a few seconds.</translation>
    </message>
    <message>
        <source>Das Register %1 lässt sich nicht öffnen. Prüfen, ob der Ordner beschreibbar ist.</source>
        <translation>The register %1 cannot be opened. Check whether the folder is writable.</translation>
    </message>
    <message>
        <source>Die Datei %1 ist beschädigt. Sie wurde nicht verändert. Die letzte Sicherung öffnen.</source>
        <translation>The file %1 is damaged. It was not changed. Open the last backup.</translation>
    </message>
    <message>
        <source>Die Datei %1 gibt es schon. Einen anderen Namen wählen oder das vorhandene Register öffnen.</source>
        <translation>The file %1 already exists. Choose another name or open the existing register.</translation>
    </message>
    <message>
        <source>Die Datei %1 enthält etwas Fremdes, das von selbst handeln würde: %2. Sie wurde nicht geöffnet und nicht verändert.</source>
        <translation>The file %1 contains something foreign that would act by itself: %2. It was neither opened nor changed.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Es wurde nichts gespeichert, das Register ist unverändert. Platz schaffen und noch einmal speichern.</source>
        <translation>The disk is full. Nothing was saved, the register is unchanged. Make room and save again.</translation>
    </message>
    <message>
        <source>Der Datenträger von %1 meldet einen Fehler. Es wurde nichts gespeichert. Die Datei auf einen anderen Datenträger kopieren.</source>
        <translation>The disk of %1 reports an error. Nothing was saved. Copy the file to another disk.</translation>
    </message>
    <message>
        <source>Die Datei %1 gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt.</source>
        <translation>There is no file %1. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>%1 liegt auf einem Netzlaufwerk. Dort kann ein Register beschädigt werden. Das Register auf diesem Rechner führen und nach jedem Gebrauch dorthin sichern, oder den Server nutzen.</source>
        <translation>%1 is on a network drive. A register can be damaged there. Keep the register on this computer and back it up to the drive after each use, or use the server.</translation>
    </message>
    <message>
        <source>Den Ordner %1 gibt es nicht.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>%1 ist kein Register von Bleibe. Eine andere Datei wählen oder ein neues Register anlegen.</source>
        <translation>%1 is not a Bleibe register. Choose another file or create a new register.</translation>
    </message>
    <message>
        <source>%1 ist schreibgeschützt. Das Register ist unverändert. Rechte an Datei und Ordner prüfen oder eine Kopie an anderem Ort öffnen.</source>
        <translation>%1 is write-protected. The register is unchanged. Check the permissions of file and folder or open a copy elsewhere.</translation>
    </message>
    <message>
        <source>%1 darf nicht gelesen werden. Rechte an der Datei prüfen.</source>
        <translation>%1 may not be read. Check the permissions of the file.</translation>
    </message>
    <message>
        <source>Die Umrisse in den Daten sind beschädigt. Die Daten neu beschaffen und noch einmal einlesen.</source>
        <translation>The outlines in the data are damaged. Obtain the data again and import it once more.</translation>
    </message>
    <message>
        <source>Der Umriss enthält keine Fläche.</source>
        <translation>The outline contains no area.</translation>
    </message>
    <message>
        <source>Hier werden Flächen erwartet, die Daten enthalten etwas anderes.</source>
        <translation>Areas are expected here, the data contains something else.</translation>
    </message>
    <message>
        <source>%1 enthält mehr als %2 Objekte. So große Dateien werden nicht eingelesen; einen Ausschnitt wählen.</source>
        <translation>%1 contains more than %2 objects. Files this large are not imported; choose a part of it.</translation>
    </message>
    <message>
        <source>%1 ist beschädigt und lässt sich nicht lesen. Die Datei neu beschaffen.</source>
        <translation>%1 is damaged and cannot be read. Obtain the file again.</translation>
    </message>
    <message>
        <source>%1 ist beim %2. Objekt beschädigt. Es wurde nichts übernommen. Die Datei neu beschaffen.</source>
        <translation>%1 is damaged at object %2. Nothing was imported. Obtain the file again.</translation>
    </message>
    <message>
        <source>%1 ist leer. Die Datei neu beschaffen.</source>
        <translation>%1 is empty. Obtain the file again.</translation>
    </message>
    <message>
        <source>%1 ist größer als %2 MB. So große Dateien werden nicht eingelesen; einen Ausschnitt wählen.</source>
        <translation>%1 is larger than %2 MB. Files this large are not imported; choose a part of it.</translation>
    </message>
    <message>
        <source>Im %2. Objekt von %1 stehen Zeichen, die keine gültige UTF-8-Schrift sind. Umlaute gingen verloren, darum wurde nichts übernommen. Die Datei als UTF-8 neu ausgeben lassen.</source>
        <translation>Object %2 of %1 contains characters that are not valid UTF-8. Umlauts would be lost, so nothing was imported. Have the file exported again as UTF-8.</translation>
    </message>
    <message>
        <source>%1 bricht ab: angekündigt sind %2 Objekte, gelesen wurden %3. Es wurde nichts übernommen. Die Datei neu beschaffen.</source>
        <translation>%1 ends too early: %2 objects are announced, %3 were read. Nothing was imported. Obtain the file again.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: Das Format ist unbekannt oder die Datei beschädigt. Möglich sind GeoPackage, Shapefile, GeoJSON, TopoJSON, GML, KML, FlatGeobuf, MapInfo und CSV mit WKT.</source>
        <translation>%1 cannot be read: the format is unknown or the file is damaged. Possible are GeoPackage, Shapefile, GeoJSON, TopoJSON, GML, KML, FlatGeobuf, MapInfo and CSV with WKT.</translation>
    </message>
    <message>
        <source>%1 gibt es nicht oder darf nicht gelesen werden. Ort und Rechte der Datei prüfen.</source>
        <translation>%1 does not exist or may not be read. Check the place and permissions of the file.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Gemeindeschlüssel. Er hat acht Ziffern, zum Beispiel 07335035.</source>
        <translation>“%1” is not a municipality key. It has eight digits, for example 07335035.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Fläche. Quadratmeter eintragen, zum Beispiel 65,5.</source>
        <translation>“%1” is not an area. Enter square metres, for example 65.5.</translation>
    </message>
    <message>
        <source>„%1“ steht nicht zur Auswahl. Einen Eintrag der Liste wählen.</source>
        <translation>“%1” is not one of the choices. Choose an entry from the list.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Datum. Tag, Monat und Jahr eintragen, zum Beispiel 01.12.2026.</source>
        <translation>“%1” is not a date. Enter day, month and year, for example 01/12/2026.</translation>
    </message>
    <message>
        <source>„%1“ ist keine E-Mail-Adresse. Sie sieht so aus wie name@beispiel.de mit @ und Punkt.</source>
        <translation>“%1” is not an e-mail address. It looks like name@example.com, with @ and a dot.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Kennwert. Die Endenergie in kWh/(m²·a) eintragen, zum Beispiel 125,4.</source>
        <translation>“%1” is not an energy value. Enter the final energy in kWh/(m²·a), for example 125.4.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Etage. EG, 1. OG, DG, UG oder eine Zahl von −2 bis 40 eintragen.</source>
        <translation>“%1” is not a floor. Enter ground, floor 1, attic, basement or a number from −2 to 40.</translation>
    </message>
    <message>
        <source>„%1“ ist keine ganze Zahl.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Zeitpunkt. Zum Beispiel so eintragen: 01.12.2026 09:30.</source>
        <translation>“%1” is not a date and time. Enter it like this: 01/12/2026 09:30.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Betrag. Euro und Cent eintragen, zum Beispiel 1.234,56.</source>
        <translation>“%1” is not an amount. Enter euros and cents, for example 1,234.56.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Datum. Ein Datum eintragen, „sofort“ oder „nach Vereinbarung“.</source>
        <translation>“%1” is not a date. Enter a date, “immediately” or “negotiable”.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Telefonnummer. Ziffern eintragen, zum Beispiel 0631 12345.</source>
        <translation>“%1” is not a phone number. Enter digits, for example 0631 12345.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Postleitzahl. Sie hat fünf Ziffern.</source>
        <translation>“%1” is not a postcode. It has five digits.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Zimmerzahl. Ganze oder halbe Zimmer von 1 bis 20 eintragen, zum Beispiel 2,5.</source>
        <translation>“%1” is not a number of rooms. Enter whole or half rooms from 1 to 20, for example 2.5.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Baujahr. Vier Ziffern eintragen, zum Beispiel 1965.</source>
        <translation>“%1” is not a year of construction. Enter four digits, for example 1965.</translation>
    </message>
    <message>
        <source>„%1“ ist weder ja noch nein.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>%1 hat noch eine Rolle an Wohnungen (%2). Erst dort austragen.</source>
        <translation>%1 still has a role for flats (%2). Remove it there first.</translation>
    </message>
    <message>
        <source>Es fehlt, welches Register gemeint ist: eine Datei oder postgresql://…</source>
        <translation>It is not stated which register is meant: a file or postgresql://…</translation>
    </message>
    <message>
        <source>Die Adresse des Servers stimmt so nicht. Beispiel: postgresql://name@rechner/datenbank</source>
        <translation>The address of the server is not right. Example: postgresql://name@host/database</translation>
    </message>
    <message>
        <source>%1 nennt kein Koordinatensystem. Nach den Zahlen wurde %2 angenommen.</source>
        <translation>%1 names no coordinate system. Judging by the numbers, %2 was assumed.</translation>
    </message>
    <message>
        <source>%1 kleine Teile von Gemeinden haben in der Datei keine Grenze und wurden übergangen.</source>
        <translation>%1 small parts of municipalities have no boundary in the file and were skipped.</translation>
    </message>
    <message>
        <source>%1 nennt keine oder eine falsche Zeichenkodierung. Gelesen wurde als %2.</source>
        <translation>%1 names no character encoding or a wrong one. It was read as %2.</translation>
    </message>
    <message>
        <source>%1 weitere Flächen gehören zu Gemeinden mit mehreren Teilen und wurden mit ihnen vereinigt.</source>
        <translation>%1 further areas belong to municipalities with several parts and were joined with them.</translation>
    </message>
    <message>
        <source>%1 Grenzen überschnitten sich selbst und wurden bereinigt.</source>
        <translation>%1 boundaries crossed themselves and were repaired.</translation>
    </message>
    <message>
        <source>%1 wurde mit einer neueren Fassung von Bleibe angelegt. Es wurde nicht verändert. Bleibe auf diesem Rechner erneuern.</source>
        <translation>%1 was created with a newer version of Bleibe. It was not changed. Update Bleibe on this computer.</translation>
    </message>
    <message>
        <source>Für das Musterregister fehlen Gemeinden. Erst die Grenzen einlesen.</source>
        <translation>The sample register needs municipalities. Import the boundaries first.</translation>
    </message>
    <message>
        <source>Der Server bearbeitet gerade eine längere Änderung. In ein paar Sekunden noch einmal versuchen.</source>
        <translation>The server is working on a longer change. Try again in a few seconds.</translation>
    </message>
    <message>
        <source>In %1 gibt es schon ein Register. Es lässt sich öffnen.</source>
        <translation>There is already a register in %1. It can be opened.</translation>
    </message>
    <message>
        <source>Der Datenträger des Servers ist voll. Es wurde nichts gespeichert. Die Stelle verständigen, die den Server betreibt.</source>
        <translation>The disk of the server is full. Nothing was saved. Tell the office that runs the server.</translation>
    </message>
    <message>
        <source>Der Server antwortet nicht mehr. Ihre Eingaben sind noch da. Bleibe verbindet sich neu, sobald er wieder da ist.</source>
        <translation>The server no longer answers. What you entered is still there. Bleibe reconnects as soon as it is back.</translation>
    </message>
    <message>
        <source>In %1 gibt es noch kein Register. Es lässt sich mit „Neues Register“ anlegen.</source>
        <translation>There is no register in %1 yet. “New register” creates one.</translation>
    </message>
    <message>
        <source>Der Server %1 ist nicht erreichbar oder lehnt die Anmeldung ab. Adresse, Name und Kennwort prüfen.</source>
        <translation>The server %1 cannot be reached or refuses the login. Check address, name and password.</translation>
    </message>
    <message>
        <source>Das Objekt ist keine Fläche.</source>
        <translation>The object is not an area.</translation>
    </message>
    <message>
        <source>Die Grenze fehlt.</source>
        <translation>The boundary is missing.</translation>
    </message>
    <message>
        <source>Eine Koordinate der Grenze ist keine brauchbare Zahl.</source>
        <translation>A coordinate of the boundary is not a usable number.</translation>
    </message>
    <message>
        <source>Die Grenze liegt nicht in Deutschland. Wahrscheinlich stimmt das Koordinatensystem der Datei nicht.</source>
        <translation>The boundary is not in Germany. The coordinate system of the file is probably wrong.</translation>
    </message>
    <message>
        <source>Zwei Teile dieser Gemeinde bedecken dieselbe Fläche.</source>
        <translation>Two parts of this municipality cover the same area.</translation>
    </message>
    <message>
        <source>Die Grenze überschneidet sich so, dass die Fläche nicht eindeutig ist.</source>
        <translation>The boundary crosses itself so that the area is ambiguous.</translation>
    </message>
    <message>
        <source>Die Grenze ist nicht geschlossen.</source>
        <translation>The boundary is not closed.</translation>
    </message>
    <message>
        <source>Rechts- und Hochwert (Länge und Breite) der Grenze sind vertauscht.</source>
        <translation>Easting and northing (longitude and latitude) of the boundary are swapped.</translation>
    </message>
    <message>
        <source>Die Grenze hat mehr als %1 Punkte.</source>
        <translation>The boundary has more than %1 points.</translation>
    </message>
    <message>
        <source>Zu %1 fehlt %2. Ein Shapefile besteht aus mehreren Dateien, die nebeneinander liegen müssen; alle zusammen neu kopieren.</source>
        <translation>%2 is missing for %1. A Shapefile consists of several files that must lie side by side; copy all of them again together.</translation>
    </message>
    <message>
        <source>Die Kartendatei %1 ist beschädigt. Die Datei neu beschaffen.</source>
        <translation>The map file %1 is damaged. Obtain the file again.</translation>
    </message>
    <message>
        <source>Die Kartendatei %1 ist nicht mehr da. Den Ort der Datei prüfen.</source>
        <translation>The map file %1 is no longer there. Check the place of the file.</translation>
    </message>
    <message>
        <source>Die Kartendatei %1 enthält Vektorkacheln. Bleibe zeigt nur Bildkacheln (PNG oder JPEG).</source>
        <translation>The map file %1 contains vector tiles. Bleibe shows image tiles only (PNG or JPEG).</translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen: %1 hat den Eintrag um %2 Uhr weiter geändert.</source>
        <translation>This cannot be undone: %1 changed the entry further at %2.</translation>
    </message>
    <message>
        <source>Das lässt sich nicht mehr zurücknehmen, der frühere Inhalt wurde gelöscht.</source>
        <translation>This can no longer be undone, the earlier content was deleted.</translation>
    </message>
    <message>
        <source>Das wurde schon zurückgenommen.</source>
        <translation>This was already undone.</translation>
    </message>
    <message>
        <source>Den Leerstand %1 gibt es nicht mehr.</source>
        <translation>The vacancy %1 no longer exists.</translation>
    </message>
    <message>
        <source>Diese Wohnung steht schon als %1 im Register. Dort weiterarbeiten oder den früheren Leerstand erst beenden.</source>
        <translation>This flat is already in the register as %1. Carry on there or end the earlier vacancy first.</translation>
    </message>
    <message>
        <source>%2 Erst dann kann der Status „%1“ werden.</source>
        <translation>%2 Only then can the status become “%1”.</translation>
    </message>
    <message>
        <source>%1 ist keine oder eine beschädigte Zip-Datei. Die Datei neu beschaffen.</source>
        <translation>%1 is not a zip file or a damaged one. Obtain the file again.</translation>
    </message>
    <message>
        <source>%1 enthält %2 Dateien, erlaubt sind %3. Nur die Dateien mit den Gemeinden packen.</source>
        <translation>%1 contains %2 files, %3 are allowed. Pack only the files with the municipalities.</translation>
    </message>
    <message>
        <source>%1 würde ausgepackt %2 MB groß, erlaubt sind %3 MB. Einen Ausschnitt wählen.</source>
        <translation>%1 would be %2 MB when unpacked, %3 MB are allowed. Choose a part of it.</translation>
    </message>
    <message>
        <source>%1 enthält den Dateinamen „%2“, der aus dem Ordner hinausführt. Solche Zip-Dateien werden nicht geöffnet. Die Dateien neu packen lassen.</source>
        <translation>%1 contains the file name “%2”, which leads out of the folder. Such zip files are not opened. Have the files packed again.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht nach %2 auspacken: beschädigt, oder dort ist kein Platz. Platz schaffen oder die Datei neu beschaffen.</source>
        <translation>%1 cannot be unpacked to %2: it is damaged, or there is no room. Make room or obtain the file again.</translation>
    </message>
    <message>
        <source>Die Angabe stimmt so nicht.</source>
        <translation>This is not right.</translation>
    </message>
    <message>
        <source>Den Eintrag gibt es nicht mehr.</source>
        <translation>The entry no longer exists.</translation>
    </message>
    <message>
        <source>Jemand anderes hat den Eintrag inzwischen geändert.</source>
        <translation>Someone else has changed the entry in the meantime.</translation>
    </message>
    <message>
        <source>Das ist hier nicht erlaubt.</source>
        <translation>This is not allowed here.</translation>
    </message>
    <message>
        <source>Das Register hat nicht geantwortet. Es wurde nichts gespeichert.</source>
        <translation>The register did not answer. Nothing was saved.</translation>
    </message>
    <message>
        <source>Die Datei hat nicht das erwartete Format.</source>
        <translation>The file does not have the expected format.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Betrag je m². Euro und Cent von 0,01 bis 100,00 eintragen, zum Beispiel 8,50.</source>
        <translation>“%1” is no amount per m². Enter euros and cents from 0.01 to 100.00, for example 8.50.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Frist. Ganze Tage von 1 bis 730 eintragen.</source>
        <translation>“%1” is no period. Enter whole days from 1 to 730.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Kreisschlüssel. Er hat fünf Ziffern, zum Beispiel 07335.</source>
        <translation>“%1” is no district key. It has five digits, for example 07335.</translation>
    </message>
    <message>
        <source>Die obere Grenze muss über der unteren liegen.</source>
        <translation>The upper limit must be above the lower one.</translation>
    </message>
    <message>
        <source>Das Netzlaufwerk mit %1 ist nicht erreichbar. Verbindung prüfen und noch einmal versuchen.</source>
        <translation>The network drive with %1 cannot be reached. Check the connection and try again.</translation>
    </message>
    <message>
        <source>%1 und %2 gehören schon zur selben Wohnung.</source>
        <translation>%1 and %2 already belong to the same dwelling.</translation>
    </message>
    <message>
        <source>%1 ist „%2“; da gibt es nichts mehr zu bestätigen.</source>
        <translation>%1 is “%2”; there is nothing left to confirm.</translation>
    </message>
    <message>
        <source>%1 ließ sich nicht schreiben. Vielleicht ist der Datenträger voll. Eine frühere Datei ist unverändert.</source>
        <translation>%1 could not be written. Perhaps the disk is full. An earlier file is unchanged.</translation>
    </message>
    <message>
        <source>In den Ordner %1 darf nicht geschrieben werden. Einen anderen Ort wählen.</source>
        <translation>The folder %1 may not be written to. Choose another place.</translation>
    </message>
    <message>
        <source>Die Endung von %1 nennt kein Format. Möglich sind csv, xlsx, ods, gpkg und geojson.</source>
        <translation>The ending of %1 names no format. Possible are csv, xlsx, ods, gpkg and geojson.</translation>
    </message>
    <message>
        <source>%1 hat mehrere Blätter. Gelesen wurde „%2“.</source>
        <translation>%1 has several sheets. “%2” was read.</translation>
    </message>
    <message>
        <source>%1 ordnet keine Spalten zu. Gemeint ist JSON wie {&quot;Kaltmiete&quot;: &quot;vacancy.netCold&quot;}.</source>
        <translation>%1 maps no columns. JSON such as {&quot;Kaltmiete&quot;: &quot;vacancy.netCold&quot;} is meant.</translation>
    </message>
    <message>
        <source>Der Text ist zu lang für eine Zelle.</source>
        <translation>The text is too long for a cell.</translation>
    </message>
    <message>
        <source>%1 hat in Zeile %2 mehr als %3 Spalten. Das ist keine Liste; die Tabelle neu ausgeben.</source>
        <translation>%1 has more than %3 columns in row %2. That is no list; export the table again.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Koordinate.</source>
        <translation>“%1” is no coordinate.</translation>
    </message>
    <message>
        <source>„%1“ ist ein Rechenfehler der Tabelle. Dort berichtigen und noch einmal einlesen.</source>
        <translation>“%1” is an error of the spreadsheet. Correct it there and import again.</translation>
    </message>
    <message>
        <source>Es fehlt, was die Zeilen sind: --as vacancies oder --as landlords.</source>
        <translation>It is missing what the rows are: --as vacancies or --as landlords.</translation>
    </message>
    <message>
        <source>Es fehlt, wo die Wohnung ist: Straße, Ort oder Gemeindeschlüssel.</source>
        <translation>It is missing where the dwelling is: street, town or municipality key.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht als Tabelle lesen: beschädigt oder keine Excel- oder OpenDocument-Datei. In der Tabellenkalkulation öffnen und neu speichern.</source>
        <translation>%1 cannot be read as a table: damaged, or no Excel or OpenDocument file. Open it in the spreadsheet and save it again.</translation>
    </message>
    <message>
        <source>In %1 ist keine Spalte zu erkennen. Überschriften sind: %2. Die Spalten von Hand zuordnen oder eine andere Datei wählen.</source>
        <translation>No column of %1 is known. Its heads are: %2. Map the columns by hand or choose another file.</translation>
    </message>
    <message>
        <source>In %1 ist keine Zeile mit Überschriften zu finden. Über jede Spalte gehört ihr Name.</source>
        <translation>No row with heads can be found in %1. Every column needs its name above it.</translation>
    </message>
    <message>
        <source>Es fehlt der Name: Nachname oder Firma.</source>
        <translation>The name is missing: last name or company.</translation>
    </message>
    <message>
        <source>%1 enthält unter den Überschriften keine Zeile. Eine andere Datei oder ein anderes Blatt wählen.</source>
        <translation>%1 has no row below its heads. Choose another file or another sheet.</translation>
    </message>
    <message>
        <source>In %1 gibt es kein Blatt „%2“. Vorhanden sind: %3.</source>
        <translation>%1 has no sheet “%2”. There are: %3.</translation>
    </message>
    <message>
        <source>Die Angabe „%1“ gibt es nicht. Gemeint ist etwas wie vacancy.netCold.</source>
        <translation>There is no “%1”. Something like vacancy.netCold is meant.</translation>
    </message>
    <message>
        <source>In %1 ist keine von %2 Zeilen zu gebrauchen, zuerst Zeile %3. %4 Es wurde nichts übernommen.</source>
        <translation>Not one of %2 rows in %1 can be used, the first being row %3. %4 Nothing was imported.</translation>
    </message>
    <message>
        <source>%1 enthält in Zeile %2 Nullbytes und ist kein Text. Die Datei als CSV, XLSX oder ODS neu ausgeben.</source>
        <translation>%1 holds zero bytes in row %2 and is no text. Export the file again as CSV, XLSX or ODS.</translation>
    </message>
    <message>
        <source>%1 ist im alten Excel-Format (XLS) oder mit einem Kennwort geschützt. In der Tabellenkalkulation öffnen und als XLSX ohne Kennwort speichern.</source>
        <translation>%1 is in the old Excel format (XLS) or protected by a password. Open it in the spreadsheet and save it as XLSX without a password.</translation>
    </message>
    <message>
        <source>Die Nummer %1 gehört im Register zu %2 an anderer Adresse. Angeben, wessen Nummern das sind (Anbieterkennung), oder die Nummer prüfen.</source>
        <translation>In the register the number %1 belongs to %2 at another address. Say whose numbers these are (provider key), or check the number.</translation>
    </message>
    <message>
        <source>Die Koordinaten liegen nicht in Deutschland oder sind vertauscht.</source>
        <translation>The coordinates are not in Germany, or swapped.</translation>
    </message>
    <message>
        <source>In %1 beginnt in Zeile %2 ein Text mit Anführungszeichen, der nirgends endet. Das Anführungszeichen ergänzen oder entfernen.</source>
        <translation>In row %2 of %1 a quoted text begins that ends nowhere. Add the quotation mark or remove it.</translation>
    </message>
    <message>
        <source>Diese Zeile meint dasselbe wie Zeile %1.</source>
        <translation>This row means the same as row %1.</translation>
    </message>
    <message>
        <source>%1 hat mehr als %2 Zeilen. So große Tabellen werden nicht eingelesen; die Liste teilen.</source>
        <translation>%1 has more than %2 rows. Tables that large are not imported; split the list.</translation>
    </message>
    <message>
        <source>%1 hat dieselbe Adresse, aber andere Größe oder Etage. Ist es eine andere Wohnung, die Zeile ausdrücklich aufnehmen.</source>
        <translation>%1 has the same address, but another size or floor. If it is another dwelling, add the row on purpose.</translation>
    </message>
    <message>
        <source>Zeichen %1: Die Klammer wird nicht geschlossen. Es fehlt „)“.</source>
        <translation>Character %1: The bracket is not closed. “)” is missing.</translation>
    </message>
    <message>
        <source>„%1“ gibt es bei „%2“ nicht. Möglich sind: %3.</source>
        <translation>“%1” does not exist for “%2”. Possible are: %3.</translation>
    </message>
    <message>
        <source>Zeichen %1: Mehr als %2 Klammern ineinander sind nicht möglich.</source>
        <translation>Character %1: More than %2 brackets inside each other are not possible.</translation>
    </message>
    <message>
        <source>Hinter „%1“ steht kein Wert.</source>
        <translation>There is no value behind “%1”.</translation>
    </message>
    <message>
        <source>Zeichen %1: Das Feld „%2“ gibt es nicht. Gebraucht wird ein Feld wie Status, Zimmer oder gross_cold.</source>
        <translation>Character %1: There is no field “%2”. A field such as status, rooms or gross_cold is needed.</translation>
    </message>
    <message>
        <source>Zeichen %1: In der Liste wird „,“ oder „)“ erwartet.</source>
        <translation>Character %1: The list needs “,” or “)” here.</translation>
    </message>
    <message>
        <source>Der Filter ist länger als %1 Zeichen. Ihn kürzen.</source>
        <translation>The filter is longer than %1 characters. Shorten it.</translation>
    </message>
    <message>
        <source>Zeichen %1: Mehr als %2 Bedingungen oder Werte sind nicht möglich.</source>
        <translation>Character %1: More than %2 conditions or values are not possible.</translation>
    </message>
    <message>
        <source>Zeichen %1: Vor „%2“ wird „und“ oder „oder“ erwartet.</source>
        <translation>Character %1: “and” or “or” is needed before “%2”.</translation>
    </message>
    <message>
        <source>Zeichen %1: Hier fehlt eine Bedingung, zum Beispiel Zimmer&gt;=3.</source>
        <translation>Character %1: A condition is missing here, for example rooms&gt;=3.</translation>
    </message>
    <message>
        <source>Zeichen %1: Hier wird ein Wert für „%2“ erwartet.</source>
        <translation>Character %1: A value for “%2” is needed here.</translation>
    </message>
    <message>
        <source>%1 „%2“ gibt es im Register nicht. Den Namen oder Schlüssel prüfen.</source>
        <translation>%1 “%2” is not in the register. Check the name or key.</translation>
    </message>
    <message>
        <source>Zeichen %1: Das Anführungszeichen wird nicht geschlossen.</source>
        <translation>Character %1: The quotation mark is not closed.</translation>
    </message>
    <message>
        <source>Zeichen %1: Hinter „%2“ wird ein Vergleich erwartet, zum Beispiel =, &gt;=, in (…) oder „ist unbekannt“.</source>
        <translation>Character %1: A comparison is needed behind “%2”, for example =, &gt;=, in (…) or “is unknown”.</translation>
    </message>
    <message>
        <source>Zeichen %1: Dieser Vergleich passt nicht zu „%2“.</source>
        <translation>Character %1: This comparison does not suit “%2”.</translation>
    </message>
    <message>
        <source>%2 Die Stelle: Zeichen %1.</source>
        <translation>%2 Where: character %1.</translation>
    </message>
    <message>
        <source>Die Suche braucht einen Namen.</source>
        <translation>The search needs a name.</translation>
    </message>
    <message>
        <source>Eine gespeicherte Suche „%1“ gibt es nicht.</source>
        <translation>There is no saved search “%1”.</translation>
    </message>
    <message>
        <source>Eine gespeicherte Suche „%1“ gibt es schon. Einen anderen Namen wählen.</source>
        <translation>There is a saved search “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>Die Unterlage ist leer. Eine andere Datei wählen.</source>
        <translation>The document is empty. Choose another file.</translation>
    </message>
    <message>
        <source>Diese Unterlage gibt es nicht mehr.</source>
        <translation>This document no longer exists.</translation>
    </message>
    <message>
        <source>Die Art „%1“ gibt es nicht. Möglich sind: %2.</source>
        <translation>There is no kind “%1”. Possible are: %2.</translation>
    </message>
    <message>
        <source>%1 ist %2 MB groß, erlaubt sind %3 MB. Die Datei verkleinern oder teilen.</source>
        <translation>%1 has %2 MB, %3 MB are allowed. Make the file smaller or divide it.</translation>
    </message>
    <message>
        <source>%1 wird nicht aufgenommen, der Inhalt ist %2. Möglich sind Bilder, PDF, Text und Dateien von Office-Programmen.</source>
        <translation>%1 is not taken in, its content is %2. Possible are pictures, PDF, text and files of office programs.</translation>
    </message>
    <message>
        <source>%1 wurde in voller Größe neu gespeichert: Nur aus JPEG und PNG lassen sich Ort und Kameradaten entfernen, ohne das Bild anzufassen.</source>
        <translation>%1 was stored anew in full size: only in JPEG and PNG can place and camera data be removed without touching the picture.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht als Bild lesen. Die Datei ist beschädigt oder hat ein Format, das dieser Rechner nicht kennt. Das Bild als JPEG speichern.</source>
        <translation>%1 cannot be read as a picture. The file is damaged or has a format that this machine does not know. Save the picture as JPEG.</translation>
    </message>
    <message>
        <source>%1 hat %2 × %3 Bildpunkte, erlaubt sind %4 Millionen. Das Bild verkleinern.</source>
        <translation>%1 has %2 × %3 pixels, %4 million are allowed. Make the picture smaller.</translation>
    </message>
    <message>
        <source>Das Programm, das PDF erzeugt, hat aufgehört. Es wurde nichts gedruckt. Noch einmal versuchen oder als HTML speichern.</source>
        <translation>The program that makes PDF stopped. Nothing was printed. Try again or save as HTML.</translation>
    </message>
    <message>
        <source>Für PDF fehlt auf diesem Rechner das Paket „weasyprint“. Es installieren lassen oder als HTML speichern.</source>
        <translation>PDF needs the package “weasyprint”, which this machine lacks. Have it installed or save as HTML.</translation>
    </message>
    <message>
        <source>Aus diesem Papier lässt sich kein PDF machen. Die Vorlage prüfen oder zurücksetzen.</source>
        <translation>No PDF can be made of this paper. Check the template or reset it.</translation>
    </message>
    <message>
        <source>Das PDF war nach %1 Sekunden nicht fertig und wurde abgebrochen. Eine Liste enger filtern, sonst die Vorlage prüfen.</source>
        <translation>The PDF was not ready after %1 seconds and was given up. Filter a list more closely, or check the template.</translation>
    </message>
    <message>
        <source>%1 endet weder auf .pdf noch auf .html. Den Namen der Datei ändern.</source>
        <translation>%1 ends neither in .pdf nor in .html. Change the name of the file.</translation>
    </message>
    <message>
        <source>Es fehlt, wohin gedruckt wird. Mit --out eine Datei auf .pdf oder .html angeben.</source>
        <translation>It is not said where to print. Name a file ending in .pdf or .html with --out.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht schreiben. Prüfen, ob es den Ordner gibt und ob er beschreibbar ist.</source>
        <translation>%1 cannot be written. Check whether the folder exists and may be written to.</translation>
    </message>
    <message>
        <source>In der Vorlage %1, Zeile %2, passt %3 zu keinem offenen Abschnitt. Zuerst den Abschnitt schließen, der zuletzt aufging.</source>
        <translation>In the template %1, line %2, %3 closes no open section. Close the section first that was opened last.</translation>
    </message>
    <message>
        <source>In der Vorlage %1, Zeile %2, stecken zu viele Abschnitte ineinander.</source>
        <translation>In the template %1, line %2, too many sections lie within each other.</translation>
    </message>
    <message>
        <source>Die Vorlage %1 wiederholt ab Zeile %2 zu viel. Die Wiederholungen verringern.</source>
        <translation>The template %1 repeats too much from line %2 on. Repeat less.</translation>
    </message>
    <message>
        <source>Die Vorlage %1 ist zu groß. Bilder gehören nicht hinein.</source>
        <translation>The template %1 is too large. Pictures do not belong in it.</translation>
    </message>
    <message>
        <source>Die Vorlage %1 verweist in Zeile %2 auf „%3“, die es nicht gibt.</source>
        <translation>The template %1 refers in line %2 to “%3”, which does not exist.</translation>
    </message>
    <message>
        <source>In der Vorlage %1, Zeile %2, steht zwischen {{ und }} kein Name.</source>
        <translation>In the template %1, line %2, there is no name between {{ and }}.</translation>
    </message>
    <message>
        <source>Die Vorlage %1 bindet in Zeile %2 „%3“ ein, ist aber selbst schon eingebunden. Eine Ebene ist erlaubt.</source>
        <translation>The template %1 brings in “%3” in line %2, but is itself brought in. One level is allowed.</translation>
    </message>
    <message>
        <source>In der Vorlage %1, Zeile %2, steht „{{%3“. Werte werden immer geschützt ausgegeben; nur {{Name}} schreiben.</source>
        <translation>In the template %1, line %2, there is “{{%3”. Values are always printed escaped; write {{name}} only.</translation>
    </message>
    <message>
        <source>In der Vorlage %1, Zeile %2, bleibt %3 offen.</source>
        <translation>In the template %1, line %2, %3 stays open.</translation>
    </message>
    <message>
        <source>Eine Vorlage „%1“ gibt es nicht.</source>
        <translation>There is no template “%1”.</translation>
    </message>
    <message>
        <source>Die Rolle beginnt erst am %1. Sie kann nicht vorher enden.</source>
        <translation>The role begins on %1. It cannot end before that.</translation>
    </message>
    <message>
        <source>%1 ist in Zeile %2 beschädigt und wurde nicht übernommen. Die Datei neu beschaffen.</source>
        <translation>%1 is damaged in line %2 and was not taken over. Get the file anew.</translation>
    </message>
    <message>
        <source>Der Anbieter hat das Angebot gelöscht.</source>
        <translation>The provider has deleted the offer.</translation>
    </message>
    <message>
        <source>%1 vereinbart eigene Zeichen (DOCTYPE) und wird darum nicht gelesen.</source>
        <translation>%1 declares characters of its own (DOCTYPE) and is therefore not read.</translation>
    </message>
    <message>
        <source>%1 ist eine Rückmeldung an Anbieter (openimmo_feedback) und enthält keine Angebote.</source>
        <translation>%1 is feedback to providers (openimmo_feedback) and contains no offers.</translation>
    </message>
    <message>
        <source>Die vollständige Liste des Anbieters enthält das Angebot nicht mehr.</source>
        <translation>The provider’s complete list no longer contains the offer.</translation>
    </message>
    <message>
        <source>„%1“ liegt der Datei nicht bei.</source>
        <translation>“%1” does not come with the file.</translation>
    </message>
    <message>
        <source>Für %1 ist im Ordner für Zwischendateien kein Platz.</source>
        <translation>There is no room for %1 in the folder for temporary files.</translation>
    </message>
    <message>
        <source>Das Objekt ist keine Wohnung, kein Haus und kein Zimmer zum Wohnen.</source>
        <translation>The object is no flat, house or room to live in.</translation>
    </message>
    <message>
        <source>Das Objekt wird nicht zur Miete angeboten.</source>
        <translation>The object is not offered for rent.</translation>
    </message>
    <message>
        <source>%1 enthält %2 Objekte, erlaubt sind %3. Die Datei teilen.</source>
        <translation>%1 contains %2 objects, %3 are allowed. Split the file.</translation>
    </message>
    <message>
        <source>Das Objekt ist nur ein Beispiel des Anbieters (REFERENZ) und wird nicht angeboten.</source>
        <translation>The object is only an example of the provider (REFERENZ) and is not offered.</translation>
    </message>
    <message>
        <source>%1: %2 Angaben kennt OpenImmo nicht; sie wurden übergangen (%3).</source>
        <translation>%1: OpenImmo does not know %2 of its elements; they were passed over (%3).</translation>
    </message>
    <message>
        <source>Laut Anbieter ist das Objekt vergeben.</source>
        <translation>The provider says that the object is taken.</translation>
    </message>
    <message>
        <source>%1 ist keine OpenImmo-Datei. Gelesen werden die Fassungen 1.2.0 bis 1.2.7.</source>
        <translation>%1 is no OpenImmo file. Versions 1.2.0 to 1.2.7 are read.</translation>
    </message>
    <message>
        <source>%1 enthält %2 XML-Dateien. Gebraucht wird eine OpenImmo-Datei, daneben nur Bilder.</source>
        <translation>%1 contains %2 XML files. One OpenImmo file is needed, with nothing but pictures beside it.</translation>
    </message>
    <message>
        <source>Das sind zusammen über %1 MB auf einmal. Weniger Dateien auf einmal hinzufügen.</source>
        <translation>Together these are more than %1 MB at once. Add fewer files at a time.</translation>
    </message>
    <message>
        <source>%1 ist hier schon als „%2“ abgelegt.</source>
        <translation>%1 is kept here already as “%2”.</translation>
    </message>
    <message>
        <source>Die Vorschau ließ sich nicht zeichnen. Das Papier selbst ist davon nicht berührt.</source>
        <translation>The preview could not be drawn. The paper itself is not affected.</translation>
    </message>
    <message>
        <source>Für die Vorschau fehlt auf diesem Rechner das Paket „poppler-utils“. Gedruckt werden kann trotzdem.</source>
        <translation>The preview needs the package “poppler-utils”, which is missing on this computer. Printing works all the same.</translation>
    </message>
    <message>
        <source>%1 Zeilen sind zu viel für ein Papier, höchstens %2 gehen. Enger filtern oder die Liste exportieren.</source>
        <translation>%1 rows are too many for a paper, %2 at most. Filter more narrowly or export the list.</translation>
    </message>
    <message>
        <source>%1 ist keine OSM-Datei. Gelesen werden .osm.pbf, .osm, .osm.gz und .osm.bz2, zum Beispiel ein Auszug von Rheinland-Pfalz.</source>
        <translation>%1 is not an OSM file. .osm.pbf, .osm, .osm.gz and .osm.bz2 are read, for example an extract of Rhineland-Palatinate.</translation>
    </message>
    <message>
        <source>Die Objekte in %1 stehen nicht in der Reihenfolge ihrer Nummern, und es sind mehr als %2. Die Datei sortieren lassen (osmium sort) oder einen kleineren Ausschnitt wählen.</source>
        <translation>The objects in %1 are not in the order of their numbers, and there are more than %2. Have the file sorted (osmium sort) or choose a smaller extract.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Tag. Gemeint ist etwas wie 2026-11-21.</source>
        <translation>“%1” is not a day. Something like 2026-11-21 is meant.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: Ab Zeichen %2 ist es kein gültiges JSON. Die Liste neu herunterladen.</source>
        <translation>%1 cannot be read: from character %2 on it is not valid JSON. Download the list again.</translation>
    </message>
    <message>
        <source>%1 enthält keine Knotenliste von Freifunk. Gebraucht wird eine Datei wie meshviewer.json, nodelist.json oder nodes.json.</source>
        <translation>%1 does not contain a node list of Freifunk. A file like meshviewer.json, nodelist.json or nodes.json is needed.</translation>
    </message>
    <message>
        <source>%1 enthält Klassen von 1 bis 6 statt Einwohnerzahlen (klassierte Werte). Gebraucht wird die Datei mit den spitzen Werten.</source>
        <translation>%1 contains classes from 1 to 6 instead of numbers of inhabitants (klassierte Werte). The file with exact values (spitze Werte) is needed.</translation>
    </message>
    <message>
        <source>%1 enthält mehr als %2 Zellen im Umkreis. Erst die Gemeindegrenzen einlesen oder einen Ausschnitt wählen.</source>
        <translation>%1 contains more than %2 cells in the area. Import the municipal boundaries first or choose an extract.</translation>
    </message>
    <message>
        <source>Keine der %2 Zellen von %1 liegt in der Nähe der Gemeinden dieses Registers. Eine andere Datei wählen.</source>
        <translation>None of the %2 cells of %1 lies near the municipalities of this register. Choose another file.</translation>
    </message>
    <message>
        <source>%1 enthält keine Gitterzelle in Deutschland. Gebraucht werden Kennungen wie 1kmN2684E4334 oder Koordinaten in EPSG:3035.</source>
        <translation>%1 does not contain any grid cell in Germany. Ids like 1kmN2684E4334 or coordinates in EPSG:3035 are needed.</translation>
    </message>
    <message>
        <source>In %1 ist kein Zensusgitter zu erkennen. Gebraucht werden Spalten wie Gitter_ID oder x_mp_1km und y_mp_1km, dazu Einwohner, Wohnungen oder Leerstand.</source>
        <translation>No census grid is recognised in %1. Columns like Gitter_ID or x_mp_1km and y_mp_1km are needed, with inhabitants, dwellings or vacancy.</translation>
    </message>
    <message>
        <source>Knoten mit unlesbarem Ort, nicht übernommen: %1.</source>
        <translation>Nodes with an unreadable place, not taken: %1.</translation>
    </message>
    <message>
        <source>Knoten außerhalb von Deutschland, nicht übernommen: %1.</source>
        <translation>Nodes outside Germany, not taken: %1.</translation>
    </message>
    <message>
        <source>Knoten, die seit über %2 Tagen nicht mehr senden, nicht übernommen: %1.</source>
        <translation>Nodes silent for more than %2 days, not taken: %1.</translation>
    </message>
    <message>
        <source>Knoten ohne Kennung, nicht übernommen: %1.</source>
        <translation>Nodes without an id, not taken: %1.</translation>
    </message>
    <message>
        <source>Knoten ohne Ort, nicht übernommen: %1.</source>
        <translation>Nodes without a place, not taken: %1.</translation>
    </message>
    <message>
        <source>Knoten, die gerade nicht senden, trotzdem übernommen: %1.</source>
        <translation>Nodes that are silent at present, taken all the same: %1.</translation>
    </message>
    <message>
        <source>Namen, die eine Geräte- oder Personenadresse enthielten und darum nur „Freifunk“ heißen: %1.</source>
        <translation>Names that held an address of a device or person and are therefore just “Freifunk”: %1.</translation>
    </message>
    <message>
        <source>Mehrfach genannte Knoten, einmal übernommen: %1.</source>
        <translation>Nodes named more than once, taken once: %1.</translation>
    </message>
    <message>
        <source>Knoten mit vertauschter Länge und Breite, berichtigt: %1.</source>
        <translation>Nodes with longitude and latitude swapped, put right: %1.</translation>
    </message>
    <message>
        <source>Knoten mit dem Ort 0/0, nicht übernommen: %1.</source>
        <translation>Nodes at 0/0, not taken: %1.</translation>
    </message>
    <message>
        <source>Zeilen ohne Gitterzelle in Deutschland, nicht übernommen: %1.</source>
        <translation>Rows without a grid cell in Germany, not taken: %1.</translation>
    </message>
    <message>
        <source>Zellen weit außerhalb der Gemeinden dieses Registers, nicht übernommen: %1.</source>
        <translation>Cells far from the municipalities of this register, not taken: %1.</translation>
    </message>
    <message>
        <source>Mehrfach genannte Zellen, einmal übernommen: %1.</source>
        <translation>Cells named more than once, taken once: %1.</translation>
    </message>
    <message>
        <source>Zellen, in denen alle Zahlen unbekannt sind (geheim gehalten oder nicht gezählt): %1.</source>
        <translation>Cells in which all numbers are unknown (withheld or not counted): %1.</translation>
    </message>
    <message>
        <source>Zahlen, die keine sind und darum als unbekannt gelten: %1.</source>
        <translation>Numbers that are none and therefore count as unknown: %1.</translation>
    </message>
    <message>
        <source>Die Zeiten „%1“ benutzen etwas, das Bleibe nicht auswerten kann, etwa Schulferien (SH). Schulferien stehen in einem eigenen Feld.</source>
        <translation>The hours “%1” use something that Bleibe cannot evaluate, such as school holidays (SH). School holidays have a field of their own.</translation>
    </message>
    <message>
        <source>Die Zeiten „%1“ sind nicht zu lesen. Gemeint ist etwas wie „Di, Do 8:30–13:30“ oder „Mo-Fr 08:00-18:00; PH off“.</source>
        <translation>The hours “%1” cannot be read. Something like “Tu,Th 08:30-13:30” or “Mo-Fr 08:00-18:00; PH off” is meant.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Uhrzeit. Gemeint ist etwas wie 12:00.</source>
        <translation>“%1” is not a time. Something like 12:00 is meant.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Internetadresse. Gemeint ist etwas wie www.beispiel.de.</source>
        <translation>“%1” is not a web address. Something like www.example.org is meant.</translation>
    </message>
    <message>
        <source>Die Lage fehlt. Auf der Karte zeigen, wo es ist.</source>
        <translation>The place is missing. Show on the map where it is.</translation>
    </message>
    <message>
        <source>„Gilt bis“ %2 liegt vor „Gilt ab“ %1. Eines der beiden Daten stimmt nicht.</source>
        <translation>“Valid until” %2 is before “Valid from” %1. One of the two dates is wrong.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht lesen: Ab Zeichen %2 ist es kein gültiges JSON. Den Fahrplan neu beschaffen.</source>
        <translation>%1 cannot be read: from character %2 on it is not valid JSON. Obtain the timetable again.</translation>
    </message>
    <message>
        <source>%1 enthält mehr als %2 Abfahrten. So große Fahrpläne werden nicht eingelesen; einen Ausschnitt wählen.</source>
        <translation>%1 contains more than %2 departures. Timetables of that size are not imported; choose an extract.</translation>
    </message>
    <message>
        <source>In %1 fehlt die Tabelle %2. Ohne sie ist es kein vollständiger Fahrplan im Format GTFS. Den Fahrplan neu beschaffen.</source>
        <translation>%1 lacks the table %2. Without it, it is not a complete timetable in the GTFS format. Obtain the timetable again.</translation>
    </message>
    <message>
        <source>In %1 fehlen calendar.txt und calendar_dates.txt. Ohne eine der beiden ist nicht bekannt, an welchen Tagen etwas fährt.</source>
        <translation>%1 lacks calendar.txt and calendar_dates.txt. Without one of them it is not known on which days anything runs.</translation>
    </message>
    <message>
        <source>In %1 fehlt die Spalte %2. Den Fahrplan neu beschaffen.</source>
        <translation>%1 lacks the column %2. Obtain the timetable again.</translation>
    </message>
    <message>
        <source>In %1 ist keine einzige Fahrt zu gebrauchen: %2 Haltestellen, %3 Fahrten, %4 Halte. Den Fahrplan neu beschaffen.</source>
        <translation>No trip of %1 can be used: %2 stops, %3 trips, %4 stop times. Obtain the timetable again.</translation>
    </message>
    <message>
        <source>%1 enthält keinen Fahrplan im Format GTFS. Gebraucht wird eine Zip-Datei oder ein Ordner mit stops.txt, trips.txt und stop_times.txt.</source>
        <translation>%1 does not contain a timetable in the GTFS format. A zip file or folder with stops.txt, trips.txt and stop_times.txt is needed.</translation>
    </message>
    <message>
        <source>%1: Fahrten, deren Zeiten rückwärts laufen, nicht übernommen: %2 (zuerst %3).</source>
        <translation>%1: trips whose times run backwards, not taken: %2 (first %3).</translation>
    </message>
    <message>
        <source>%1: Gebiete ohne Kennung oder Fläche, nicht übernommen: %2 (zuerst „%3“).</source>
        <translation>%1: areas without id or polygon, not taken: %2 (first “%3”).</translation>
    </message>
    <message>
        <source>%1: Zeilen mit unlesbarem Tag, nicht übernommen: %2 (zuerst Zeile %3).</source>
        <translation>%1: rows with an unreadable day, not taken: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Halte ohne gültige Reihenfolge, nicht übernommen: %2 (zuerst Zeile %3).</source>
        <translation>%1: stop times without a valid order, not taken: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Zeilen mit unlesbarer Zeit, nicht übernommen: %2 (zuerst Zeile %3).</source>
        <translation>%1: rows with an unreadable time, not taken: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Zeilen mit unbekannter Art: %2 (zuerst Zeile %3).</source>
        <translation>%1: rows of an unknown kind: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Zeilen mit einer Kennung, die schon vorkam, nicht übernommen: %2 (zuerst Zeile %3).</source>
        <translation>%1: rows with an id that came before, not taken: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Haltestellen außerhalb von Deutschland, nicht auf der Karte: %2 (zuerst %3).</source>
        <translation>%1: stops outside Germany, not on the map: %2 (first %3).</translation>
    </message>
    <message>
        <source>%1: Eingänge und Wege von Stationen, nicht übernommen: %2 (zuerst %3).</source>
        <translation>%1: entrances and paths of stations, not taken: %2 (first %3).</translation>
    </message>
    <message>
        <source>Der Fahrplan in %1 ist am %2 abgelaufen. Einen neuen beim Verkehrsverbund herunterladen.</source>
        <translation>The timetable in %1 expired on %2. Download a new one from the transport association.</translation>
    </message>
    <message>
        <source>%1: Linien mit unbekanntem Unternehmen: %2 (zuerst Zeile %3).</source>
        <translation>%1: lines of an unknown company: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Kalender, nach denen an keinem Tag etwas fährt: %2 (zuerst %3).</source>
        <translation>%1: calendars after which nothing runs on any day: %2 (first %3).</translation>
    </message>
    <message>
        <source>%1: Zeilen ohne Kennung, nicht übernommen: %2 (zuerst Zeile %3).</source>
        <translation>%1: rows without an id, not taken: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Haltestellen ohne lesbaren Ort, nicht auf der Karte: %2 (zuerst %3).</source>
        <translation>%1: stops without a readable place, not on the map: %2 (first %3).</translation>
    </message>
    <message>
        <source>%1: Fahrten ohne Zeit am ersten oder letzten Halt, nicht übernommen: %2 (zuerst %3).</source>
        <translation>%1: trips without a time at the first or last stop, not taken: %2 (first %3).</translation>
    </message>
    <message>
        <source>Der Fahrplan in %1 gilt erst ab %2.</source>
        <translation>The timetable in %1 holds from %2 on.</translation>
    </message>
    <message>
        <source>%1: Fahrten mit weniger als zwei Halten, nicht übernommen: %2 (zuerst %3).</source>
        <translation>%1: trips with fewer than two stops, not taken: %2 (first %3).</translation>
    </message>
    <message>
        <source>%1: Halte mit nur einer der beiden Zeiten, sie gilt für Ankunft und Abfahrt: %2 (zuerst Zeile %3).</source>
        <translation>%1: stop times with only one of the two times, which counts for arrival and departure: %2 (first row %3).</translation>
    </message>
    <message>
        <source>%1: Zeilen, die auf etwas verweisen, das es nicht gibt, nicht übernommen: %2 (zuerst „%3“).</source>
        <translation>%1: rows that refer to something that does not exist, not taken: %2 (first “%3”).</translation>
    </message>
    <message>
        <source>%1: Fahrten mit zwei Halten an derselben Stelle, von denen nur der erste gilt: %2 (zuerst %3).</source>
        <translation>%1: trips with two stops at the same position, of which only the first counts: %2 (first %3).</translation>
    </message>
    <message>
        <source>%1: Haltestellen mit vertauschter Länge und Breite, berichtigt: %2 (zuerst %3).</source>
        <translation>%1: stops with longitude and latitude swapped, put right: %2 (first %3).</translation>
    </message>
    <message>
        <source>%1: Zeilen mit zu vielen oder zu wenigen Zellen: %2.</source>
        <translation>%1: rows with too many or too few cells: %2.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Art von Ort, die Bleibe kennt. Mit einem der Wörter aus der Liste der Arten bezeichnen.</source>
        <translation>“%1” is not a kind of place that Bleibe knows. Use one of the words of the list of kinds.</translation>
    </message>
    <message>
        <source>Die Koordinaten fehlen oder sind nicht zu lesen.</source>
        <translation>The coordinates are missing or cannot be read.</translation>
    </message>
    <message>
        <source>In %1 sagt keine Spalte, was die Orte sind. Die Art angeben, etwa Mitfahrerbank.</source>
        <translation>In %1 no column says what the places are. Name the kind, such as ride-sharing bench.</translation>
    </message>
    <message>
        <source>In %1 sind keine Koordinaten zu erkennen. Gebraucht werden zwei Spalten wie „lon“ und „lat“ oder „Ostwert“ und „Nordwert“. Vorhanden sind: %2.</source>
        <translation>No coordinates are recognised in %1. Two columns like “lon” and “lat” or “easting” and “northing” are needed. There are: %2.</translation>
    </message>
    <message>
        <source>%1 enthält keinen einzigen Ort. Eine andere Datei wählen.</source>
        <translation>%1 does not contain a single place. Choose another file.</translation>
    </message>
    <message>
        <source>Der Ort liegt außerhalb von Deutschland. Wahrscheinlich stimmt das Koordinatensystem nicht.</source>
        <translation>The place lies outside Germany. The coordinate system is probably wrong.</translation>
    </message>
    <message>
        <source>Die Kennung %1 kommt in der Datei schon weiter oben vor.</source>
        <translation>The key %1 occurs further up in the file already.</translation>
    </message>
    <message>
        <source>%1 steht schon im Register, höchstens 50 m entfernt.</source>
        <translation>%1 is in the register already, at most 50 m away.</translation>
    </message>
    <message>
        <source>Die Datei %1 enthält keine Kartenkacheln (MBTiles oder GeoPackage).</source>
        <translation>The file %1 contains no map tiles (MBTiles or GeoPackage).</translation>
    </message>
    <message>
        <source>Die Kacheln in %1 folgen nicht der Einteilung von Webkarten (EPSG:3857). Die Karte so neu ausgeben lassen.</source>
        <translation>The tiles in %1 do not follow the scheme of web maps (EPSG:3857). Have the map exported that way.</translation>
    </message>
    <message>
        <source>Nichts aus %1 liegt in Deutschland: weder Haltestellen (%2) noch Gebiete mit Fahrten auf Anruf (%3). Es wurde nichts übernommen.</source>
        <translation>Nothing of %1 lies in Germany: neither stops (%2) nor areas with rides on demand (%3). Nothing was taken.</translation>
    </message>
    <message>
        <source>Knoten in der Datei: %1, davon zu gebrauchen: %2.</source>
        <translation>Nodes in the file: %1, of use: %2.</translation>
    </message>
    <message>
        <source>In der Datei: %1 Haltestellen, %2 Linien, %3 Fahrten, %4 Halte, %5 Angebote auf Anruf.</source>
        <translation>In the file: %1 stops, %2 lines, %3 trips, %4 stop times, %5 services on demand.</translation>
    </message>
    <message>
        <source>Fahrplan „%1“ vom %2 bis %3: %4 Abfahrten; Zeilen neu %5, geändert %6, entfernt %7, unverändert %8.</source>
        <translation>Timetable “%1” from %2 to %3: %4 departures; rows new %5, changed %6, removed %7, unchanged %8.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Adresse für Kartenkacheln. Sie beginnt mit https://, nennt einen festen Rechner und enthält je einmal {z}, {x} und {y}.</source>
        <translation>“%1” is not an address for map tiles. It begins with https://, names one fixed host and contains {z}, {x} and {y} once each.</translation>
    </message>
    <message>
        <source>%1 enthält mehr als %2 Häuser im Umkreis. Erst die Gemeindegrenzen einlesen oder einen Ausschnitt wählen.</source>
        <translation>%1 holds more than %2 houses in the surroundings. Import the municipal borders first or choose an extract.</translation>
    </message>
    <message>
        <source>Keines der %2 Häuser von %1 liegt in der Nähe der Gemeinden dieses Registers. Eine andere Datei wählen.</source>
        <translation>None of the %2 houses of %1 lies near the municipalities of this register. Choose another file.</translation>
    </message>
    <message>
        <source>„%1“ wurde nicht gefunden: Das Register kennt noch keine Hauskoordinaten. Sie zuerst einlesen.</source>
        <translation>“%1” was not found: the register does not know any house coordinates yet. Import them first.</translation>
    </message>
    <message>
        <source>In %1 sind keine Adressen zu erkennen. Gebraucht werden Straße, Hausnummer und Koordinaten in eigenen Spalten. Vorhanden sind: %2.</source>
        <translation>No addresses can be recognised in %1. Street, house number and coordinates are needed in columns of their own. There are: %2.</translation>
    </message>
    <message>
        <source>%1 enthält keine Adresse mit Straße, Hausnummer und Ort auf der Karte (%2 Zeilen gelesen).</source>
        <translation>%1 holds no address with street, house number and place on the map (%2 rows read).</translation>
    </message>
    <message>
        <source>„%1“ wurde nicht gefunden. Schreibweise und Ort prüfen.</source>
        <translation>“%1” was not found. Check spelling and town.</translation>
    </message>
    <message>
        <source>Postleitzahlen, die keine sind und darum wegblieben: %1.</source>
        <translation>Postal codes that are none and were left out: %1.</translation>
    </message>
    <message>
        <source>Häuser außerhalb von Deutschland, nicht übernommen: %1.</source>
        <translation>Houses outside Germany, not taken: %1.</translation>
    </message>
    <message>
        <source>Adressen ohne Hausnummer, nicht übernommen: %1.</source>
        <translation>Addresses without house number, not taken: %1.</translation>
    </message>
    <message>
        <source>Adressen ohne Koordinaten, nicht übernommen: %1.</source>
        <translation>Addresses without coordinates, not taken: %1.</translation>
    </message>
    <message>
        <source>Adressen ohne Straße, nicht übernommen: %1.</source>
        <translation>Addresses without street, not taken: %1.</translation>
    </message>
    <message>
        <source>Häuser weit außerhalb der Gemeinden dieses Registers, nicht übernommen: %1.</source>
        <translation>Houses far outside the municipalities of this register, not taken: %1.</translation>
    </message>
    <message>
        <source>Mehrfach genannte Adressen, einmal übernommen: %1.</source>
        <translation>Addresses named more than once, taken once: %1.</translation>
    </message>
    <message>
        <source>Häuser mit vertauschten Koordinaten, berichtigt: %1.</source>
        <translation>Houses with swapped coordinates, put right: %1.</translation>
    </message>
    <message>
        <source>Gelöschte oder nur im Kataster geführte Hausnummern, nicht übernommen: %1.</source>
        <translation>House numbers withdrawn or used in the land register only, not taken: %1.</translation>
    </message>
    <message>
        <source>Ein Gebiet braucht mindestens drei Ecken. Weitere Ecken setzen.</source>
        <translation>An area needs at least three corners. Set more of them.</translation>
    </message>
    <message>
        <source>Der Rand des Gebiets kreuzt sich selbst. Ecken so verschieben, dass er sich nicht überschneidet.</source>
        <translation>The edge of the area crosses itself. Move corners so that it does not.</translation>
    </message>
    <message>
        <source>Eine Strecke braucht mindestens zwei Ecken. Weitere Ecken setzen.</source>
        <translation>A route needs at least two corners. Set more of them.</translation>
    </message>
    <message>
        <source>Flächen, deren Rand offen ist oder sich kreuzt, nicht auf der Karte: %1.</source>
        <translation>Areas whose edge is open or crosses itself, not on the map: %1.</translation>
    </message>
    <message>
        <source>Parkplätze für Fahrgemeinschaften ohne Bank, nicht übernommen: %1.</source>
        <translation>Car parks for sharing rides without a bench, not taken: %1.</translation>
    </message>
    <message>
        <source>Flächen, von denen Teile nicht in der Datei stehen, nicht auf der Karte: %1.</source>
        <translation>Areas of which parts are not in the file, not on the map: %1.</translation>
    </message>
    <message>
        <source>Mitglieder von Relationen, die nicht in der Datei stehen, übergangen: %1.</source>
        <translation>Members of relations that are not in the file, passed over: %1.</translation>
    </message>
    <message>
        <source>Punkte von Wegen, die keine Lage haben, übergangen: %1.</source>
        <translation>Nodes of ways that have no position, passed over: %1.</translation>
    </message>
    <message>
        <source>Orte weit außerhalb der Gemeinden dieses Registers oder von Deutschland, nicht übernommen: %1.</source>
        <translation>Places far outside the municipalities of this register or of Germany, not taken: %1.</translation>
    </message>
    <message>
        <source>Steige, Geldautomaten und Schulgebäude neben dem Ort, zu dem sie gehören, nicht eigens übernommen: %1.</source>
        <translation>Platforms, cash machines and school buildings beside the place they belong to, not taken separately: %1.</translation>
    </message>
    <message>
        <source>Linien auf Anmeldung weit außerhalb der Gemeinden dieses Registers, nicht übernommen: %1.</source>
        <translation>Lines on demand far outside the municipalities of this register, not taken: %1.</translation>
    </message>
    <message>
        <source>Die Objekte in %1 standen nicht in der Reihenfolge ihrer Nummern und wurden sortiert.</source>
        <translation>The objects in %1 were not in the order of their numbers and have been sorted.</translation>
    </message>
    <message>
        <source>Linien auf Anmeldung, von denen weder Weg noch Halt in der Datei steht, nicht übernommen: %1.</source>
        <translation>Lines on demand of which neither the way nor a stop is in the file, not taken: %1.</translation>
    </message>
    <message>
        <source>Geschäfte, die nicht dem täglichen Bedarf dienen, nicht übernommen: %1.</source>
        <translation>Shops of no daily use, not taken: %1.</translation>
    </message>
    <message>
        <source>%1 enthält nichts für dieses Register: keine Straßen oder Flächen, keine Orte und Häuser im Umkreis. Eine andere Datei wählen.</source>
        <translation>%1 holds nothing for this register: no streets or areas, no places and houses nearby. Choose another file.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Hausnummer. Zum Beispiel so eintragen: 12, 12 a, 12-14 oder 26,28.</source>
        <translation>“%1” is no house number. Enter it like this: 12, 12 a, 12-14 or 26,28.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Ausschnitt. Gemeint sind vier Zahlen in Grad: West,Süd,Ost,Nord, zum Beispiel 7.4,49.3,7.9,49.6.</source>
        <translation>“%1” is no part of the map. It takes four numbers in degrees: west,south,east,north, such as 7.4,49.3,7.9,49.6.</translation>
    </message>
    <message>
        <source>%1 endet weder auf .pdf noch auf .png. Den Namen der Datei ändern.</source>
        <translation>%1 ends neither in .pdf nor in .png. Change the name of the file.</translation>
    </message>
    <message>
        <source>Die Ebene „%1“ gibt es nicht. Möglich sind: %2.</source>
        <translation>There is no layer “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>Das Register hat keine Grenzen, die den Ausschnitt bestimmen. Grenzen einlesen oder den Ausschnitt angeben.</source>
        <translation>The register has no boundaries that tell what to show. Import boundaries or say which part to show.</translation>
    </message>
    <message>
        <source>Das Papier „%1“ gibt es nicht. Möglich sind a4, a3 und a2.</source>
        <translation>There is no paper “%1”. There are a4, a3 and a2.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Maßstab. Gemeint ist eine ganze Zahl ab 500, zum Beispiel 25000.</source>
        <translation>“%1” is no scale. It takes a whole number from 500, such as 25000.</translation>
    </message>
    <message>
        <source>%1 lässt sich nicht schreiben. Einen anderen Ordner wählen oder prüfen, ob die Datei noch geöffnet ist.</source>
        <translation>%1 cannot be written. Choose another folder, or see whether the file is still open.</translation>
    </message>
    <message>
        <source>Die Liste „%1“ gibt es nicht. Möglich sind vacancies, landlords, municipalities und places.</source>
        <translation>There is no list “%1”. There are vacancies, landlords, municipalities and places.</translation>
    </message>
    <message>
        <source>In %1 ist weder ein Fahrplan (GTFS) noch eine OSM-Karte, eine Knotenliste von Freifunk, ein Zensusgitter, eine Liste von Adressen oder von Schulferien zu erkennen. Eine andere Datei wählen.</source>
        <translation>%1 shows neither a timetable (GTFS) nor an OSM map, a Freifunk node list, a census grid, a list of addresses or of school holidays. Choose another file.</translation>
    </message>
    <message>
        <source>In %1 sind keine Ferien zu erkennen. Gebraucht werden drei Spalten mit Überschriften wie Name, Von und Bis, oder ein Kalender (ICS).</source>
        <translation>%1 shows no holidays. Needed are three columns with heads like Name, From and To, or a calendar (ICS).</translation>
    </message>
    <message>
        <source>%1, Zeile %2 (%3): Der erste oder letzte Tag fehlt oder ist kein Tag wie 12.10.2026. Es wurde nichts übernommen.</source>
        <translation>%1, line %2 (%3): the first or last day is missing or is no day like 2026-10-12. Nothing was taken.</translation>
    </message>
    <message>
        <source>%1 ist weder ein Kalender (ICS) noch eine Tabelle (CSV, XLSX, ODS).</source>
        <translation>%1 is neither a calendar (ICS) nor a table (CSV, XLSX, ODS).</translation>
    </message>
    <message>
        <source>%1, Zeile %2 (%3): Ferien, die länger als ein Jahr dauern, gibt es nicht. Es wurde nichts übernommen.</source>
        <translation>%1, line %2 (%3): no holidays last longer than a year. Nothing was taken.</translation>
    </message>
    <message>
        <source>%1 enthält keine Ferien. Eine andere Datei wählen.</source>
        <translation>%1 holds no holidays. Choose another file.</translation>
    </message>
    <message>
        <source>%1, Zeile %2 (%3): Der letzte Tag liegt vor dem ersten. Es wurde nichts übernommen.</source>
        <translation>%1, line %2 (%3): the last day is before the first. Nothing was taken.</translation>
    </message>
    <message>
        <source>%1, Zeile %2 (%3): Der Termin wiederholt sich, Ferien haben aber jedes Jahr andere Tage. Es wurde nichts übernommen.</source>
        <translation>%1, line %2 (%3): the event repeats, but holidays fall on other days each year. Nothing was taken.</translation>
    </message>
    <message>
        <source>Einträge ohne Tage oder abgesagte, nicht übernommen: %1.</source>
        <translation>Entries without days, or cancelled ones, not taken: %1.</translation>
    </message>
    <message>
        <source>Mehrfach genannte Ferien, einmal übernommen: %1.</source>
        <translation>Holidays named more than once, taken once: %1.</translation>
    </message>
    <message>
        <source>Den Rechtskreis „%1“ gibt es nicht. Möglich sind sgb2, sgb12, asylblg und asylblg2.</source>
        <translation>There is no legal circle “%1”. Possible are sgb2, sgb12, asylblg and asylblg2.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Personenzahl. Gemeint ist etwas wie 3, oder 2,1 für zwei Bedarfsgemeinschaften.</source>
        <translation>“%1” is no number of persons. Meant is something like 3, or 2,1 for two benefit households.</translation>
    </message>
    <message>
        <source>Welcher Vergleichsraum gilt? Mietgrenzen gibt es für: %1. Einen davon mit --area nennen.</source>
        <translation>Which comparison area holds? There are rent limits for: %1. Name one of them with --area.</translation>
    </message>
    <message>
        <source>%1 ab %2: Für %3 Personen gilt weniger als für eine Person weniger. Die Zeile prüfen.</source>
        <translation>%1 from %2: less holds for %3 persons than for one person fewer. Check the row.</translation>
    </message>
    <message>
        <source>%1 ab %2: Die Zeile mit den meisten Personen (%3) sagt nicht, was jede weitere Person bringt. Beide Spalten „je weitere Person“ ausfüllen.</source>
        <translation>%1 from %2: the row with most persons (%3) does not say what each further person adds. Fill in both columns “je weitere Person”.</translation>
    </message>
    <message>
        <source>%1: Am %2 gilt keine Tabelle. „Gültig ab“ und „gültig bis“ lückenlos angeben.</source>
        <translation>%1: no table holds on %2. Give “valid from” and “valid until” without gaps.</translation>
    </message>
    <message>
        <source>Für %1 wartet ab %2 keine amtliche Tabelle auf Freigabe.</source>
        <translation>For %1 no official table from %2 on waits to be released.</translation>
    </message>
    <message>
        <source>Das Register hat keine Mietgrenzen. Erst eine Tabelle einlesen: import rentlimits.</source>
        <translation>The register has no rent limits. Import a table first: import rentlimits.</translation>
    </message>
    <message>
        <source>%1: Am %2 gelten für %3 Personen zwei Zeilen. „Gültig ab“ und „gültig bis“ prüfen.</source>
        <translation>%1: on %2 two rows hold for %3 persons. Check “valid from” and “valid until”.</translation>
    </message>
    <message>
        <source>Wer Mietgrenzen einträgt, gibt sie nicht selbst frei (%1). Eine zweite Person bitten.</source>
        <translation>Who enters rent limits does not release them (%1). Ask a second person.</translation>
    </message>
    <message>
        <source>%1 ab %2: Die Personenzahlen laufen nicht lückenlos von 1 an.</source>
        <translation>%1 from %2: the numbers of persons do not run from 1 on without gaps.</translation>
    </message>
    <message>
        <source>%1 ab %2: Amtliche Werte brauchen eine Quelle, etwa die Vorlage oder den Beschluss.</source>
        <translation>%1 from %2: official figures need a source, such as the paper or the decision.</translation>
    </message>
    <message>
        <source>%1, Zeile %2: In der Spalte „%3“ ist „%4“ nicht zu gebrauchen. Die Zelle prüfen.</source>
        <translation>%1, row %2: “%4” in the column “%3” is of no use. Check the cell.</translation>
    </message>
    <message>
        <source>%1 hat nicht die Spalten einer Tabelle von Mietgrenzen. Nötig sind vergleichsraum, gueltig_ab, personen, wohnflaeche_m2 und bruttokalt_max_eur.</source>
        <translation>%1 does not have the columns of a table of rent limits. Needed are vergleichsraum, gueltig_ab, personen, wohnflaeche_m2 and bruttokalt_max_eur.</translation>
    </message>
    <message>
        <source>Den Haushalt %1 gibt es in diesem Register nicht.</source>
        <translation>There is no household %1 in this register.</translation>
    </message>
    <message>
        <source>%1 hält noch eine Wohnung. Erst die Reservierung beenden.</source>
        <translation>%1 still holds a flat. End the reservation first.</translation>
    </message>
    <message>
        <source>Wenn nichts zählt, gibt es keine Reihenfolge. Mindestens ein Gewicht über 0 setzen.</source>
        <translation>If nothing counts there is no order. Set at least one weight above 0.</translation>
    </message>
    <message>
        <source>%1 ist kein Gewicht. Möglich sind 0 bis 100.</source>
        <translation>%1 is no weight. 0 to 100 are possible.</translation>
    </message>
    <message>
        <source>%1 enthält keine Grenzen oder Richtwerte. Eine andere Datei wählen.</source>
        <translation>%1 has no limits or guide values. Choose another file.</translation>
    </message>
    <message>
        <source>In %1 sind keine Richtwerte für Heizkosten zu erkennen. Gebraucht werden die Spalten heizspiegel_jahr, traeger, gebaeudeflaeche_von und zu_hoch_eur_m2a.</source>
        <translation>No guide values for heating costs can be recognised in %1. The columns heizspiegel_jahr, traeger, gebaeudeflaeche_von and zu_hoch_eur_m2a are needed.</translation>
    </message>
    <message>
        <source>Heizspiegel %1: Die Zeilen ab %2 m² und ab %3 m² gelten für dieselben Gebäude. Die Flächen prüfen.</source>
        <translation>Heizspiegel %1: the rows from %2 m² and from %3 m² hold for the same buildings. Check the areas.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Tag. Gemeint ist etwas wie 2026-01-01.</source>
        <translation>“%1” is no day. Something like 2026-01-01 is meant.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Anzahl. Gemeint ist eine Zahl ab 1.</source>
        <translation>“%1” is no count. A number from 1 on is meant.</translation>
    </message>
    <message>
        <source>Der Vorschlag für %1 ist schon beantwortet: %2.</source>
        <translation>The proposal for %1 has been answered already: %2.</translation>
    </message>
    <message>
        <source>Zu einer Absage gehört ihr Grund.</source>
        <translation>A refusal needs its reason.</translation>
    </message>
    <message>
        <source>%1 wartet schon auf %2 Antworten. Erst eine davon eintragen.</source>
        <translation>%1 waits for %2 answers already. Enter one of them first.</translation>
    </message>
    <message>
        <source>Die Reservierung von %1 ist schon beendet.</source>
        <translation>The reservation of %1 has ended already.</translation>
    </message>
    <message>
        <source>Das Ende der Reservierung liegt in der Vergangenheit. Ein späteres Datum wählen.</source>
        <translation>The end of the reservation lies in the past. Choose a later date.</translation>
    </message>
    <message>
        <source>%2 hält %1 schon bis %4, für %3. Erst dort nachfragen.</source>
        <translation>%2 holds %1 until %4 already, for %3. Ask there first.</translation>
    </message>
    <message>
        <source>Das Mietverhältnis endet vor seinem Beginn. Eines der beiden Daten stimmt nicht.</source>
        <translation>The tenancy ends before it begins. One of the two dates is wrong.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Schlüssel. Gemeint sind Gemeindeschlüssel (8 Ziffern) oder Verbandsgemeinden (9 Ziffern).</source>
        <translation>“%1” is no key. Municipality keys (8 digits) or associations (9 digits) are meant.</translation>
    </message>
    <message>
        <source>%1 gehört schon zum Vergleichsraum %2. Jede Gemeinde hat nur einen.</source>
        <translation>%1 belongs to comparison area %2 already. A municipality has only one.</translation>
    </message>
    <message>
        <source>%1 wird für keinen Haushalt gehalten. Erst reservieren.</source>
        <translation>%1 is held for no household. Reserve it first.</translation>
    </message>
    <message>
        <source>%1 wird für keinen Haushalt gehalten. Die Wohnung erst reservieren, oder mit --for einen Haushalt angeben.</source>
        <translation>%1 is held for no household. Reserve the flat first, or name a household with --for.</translation>
    </message>
    <message>
        <source>Wo %1 liegt, ist nicht eingetragen. Erst die Gemeinde oder die Lage eintragen.</source>
        <translation>Where %1 lies is not entered. Enter the municipality or the place first.</translation>
    </message>
    <message>
        <source>Die Gemeinde %1 gibt es in diesem Register nicht.</source>
        <translation>There is no municipality %1 in this register.</translation>
    </message>
    <message>
        <source>Höchstens sechs Ziele des Alltags je Haushalt. Eines herausnehmen.</source>
        <translation>Six everyday destinations per household at most. Remove one.</translation>
    </message>
    <message>
        <source>Für %1 ist keine Besichtigung vereinbart. Erst den Termin beim Vorschlag eintragen.</source>
        <translation>No viewing is agreed for %1. First enter its time at the proposal.</translation>
    </message>
    <message>
        <source>Es fehlt, wohin der Termin geschrieben wird. Mit --out eine Datei auf .ics angeben.</source>
        <translation>It is missing where the appointment goes. Give a file ending in .ics with --out.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Anzahl. Eine ganze Zahl von 1 bis 20 eintragen.</source>
        <translation>“%1” is not a count. Enter a whole number from 1 to 20.</translation>
    </message>
    <message>
        <source>%1 wird für %2 gehalten. Diesen Leerstand behalten, oder erst die Reservierung beenden.</source>
        <translation>%1 is held for %2. Keep that vacancy, or end the reservation first.</translation>
    </message>
    <message>
        <source>Eine Direktzahlung gilt erst, wenn die leistungsberechtigte Person sie beantragt hat. Den Tag eintragen.</source>
        <translation>A direct payment holds only once the entitled person has requested it. Enter the day.</translation>
    </message>
    <message>
        <source>Die Vereinbarung endet vor ihrem Beginn. Eines der beiden Daten stimmt nicht.</source>
        <translation>The agreement ends before it begins. One of the two dates is wrong.</translation>
    </message>
    <message>
        <source>„%1“ passt nicht zu „%2“. Einen anderen Stand wählen.</source>
        <translation>“%1” does not go with “%2”. Choose another state.</translation>
    </message>
    <message>
        <source>%2 Deshalb wird %1 nicht eingeladen.</source>
        <translation>%2 Therefore %1 is not invited.</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit des Infogesprächs fehlen.</source>
        <translation>Day and time of the information session are missing.</translation>
    </message>
    <message>
        <source>Das Infogespräch endet vor seinem Beginn. Eine der beiden Zeiten stimmt nicht.</source>
        <translation>The information session ends before it begins. One of the two times is wrong.</translation>
    </message>
    <message>
        <source>%1 ist noch nicht gewesen. Anwesend sein kann erst ab dem %2 jemand.</source>
        <translation>%1 has not taken place yet. Nobody can have attended before %2.</translation>
    </message>
    <message>
        <source>Das Infogespräch %1 gibt es in diesem Register nicht.</source>
        <translation>There is no information session %1 in this register.</translation>
    </message>
    <message>
        <source>Zu %1 sind schon Einladungen hinausgegangen. Absagen statt löschen.</source>
        <translation>Invitations to %1 have gone out already. Cancel it instead of deleting it.</translation>
    </message>
    <message>
        <source>%1 ist schon gewesen oder abgesagt. Es wird niemand mehr eingeladen.</source>
        <translation>%1 was held or cancelled already. Nobody is invited any more.</translation>
    </message>
    <message>
        <source>Das Protokoll von %1 ist freigegeben. Erst die Freigabe zurücknehmen.</source>
        <translation>The minutes of %1 are released. Take the release back first.</translation>
    </message>
    <message>
        <source>Im Protokoll von %1 steht noch nichts. Erst Verlauf und Ergebnisse eintragen.</source>
        <translation>The minutes of %1 are still empty. Enter course and results first.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Anzahl von Monaten. Gemeint ist eine Zahl wie 6.</source>
        <translation>“%1” is no number of months. A number such as 6 is meant.</translation>
    </message>
    <message>
        <source>Es fehlt, welches Infogespräch gemeint ist. Mit --session eine Nummer angeben.</source>
        <translation>It is missing which session is meant. Give a number with --session.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Format für Briefe. Möglich sind pdf, html und eml.</source>
        <translation>“%1” is no format for letters. There are pdf, html and eml.</translation>
    </message>
    <message>
        <source>Es fehlt, wohin die Briefe geschrieben werden. Mit --out einen Ordner angeben.</source>
        <translation>It is not said where the letters go. Name a folder with --out.</translation>
    </message>
    <message>
        <source>In einer Datei gibt es die Briefe nur als PDF. --format pdf angeben oder --one-file weglassen.</source>
        <translation>Letters in one file are PDF only. Say --format pdf or leave --one-file out.</translation>
    </message>
    <message>
        <source>„%1“ ist keine E-Mail-Adresse. Sie auf der Karte des Vermieters berichtigen.</source>
        <translation>“%1” is no e-mail address. Correct it on the landlord’s card.</translation>
    </message>
    <message>
        <source>Für Mails fehlt die E-Mail-Adresse der Dienststelle. Sie wird in den Einstellungen eingetragen.</source>
        <translation>Mails want the office’s e-mail address. It is entered in the settings.</translation>
    </message>
    <message>
        <source>An diesen Vermieter geht keine Mail: Die Adresse fehlt, das Schreiben ist nicht erlaubt, oder er hat abgesagt.</source>
        <translation>No mail goes to this landlord: the address is missing, writing is not allowed, or the landlord declined.</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit der Übergabe fehlen.</source>
        <translation>Day and time of the handover are missing.</translation>
    </message>
    <message>
        <source>Die Übergabe endet vor ihrem Beginn. Eine der beiden Zeiten stimmt nicht.</source>
        <translation>The handover ends before it begins. One of the two times is wrong.</translation>
    </message>
    <message>
        <source>Die Übergabe %1 gibt es in diesem Register nicht.</source>
        <translation>This register has no handover %1.</translation>
    </message>
    <message>
        <source>Für %1 gibt es keine Texte der Übergabe.</source>
        <translation>There are no handover texts for %1.</translation>
    </message>
    <message>
        <source>An %1 hängen Besuche oder eine Mitnahmedatei. Absagen statt löschen.</source>
        <translation>Visits or a take-along file belong to %1. Call it off instead of deleting it.</translation>
    </message>
    <message>
        <source>%1 ist unterschrieben und ändert sich nicht mehr. Möglich ist ein Nachtrag.</source>
        <translation>%1 is signed and does not change any more. A supplement is possible.</translation>
    </message>
    <message>
        <source>Bei %1 fehlen noch Unterschriften: %2.</source>
        <translation>Signatures are still missing from %1: %2.</translation>
    </message>
    <message>
        <source>Das unterschriebene Schriftstück %1 sagt etwas anderes als beim Unterschreiben. Mit der letzten Sicherung vergleichen.</source>
        <translation>The signed paper %1 says something else than when it was signed. Compare it with the last backup.</translation>
    </message>
    <message>
        <source>%1 ist abgesagt. Für einen neuen Termin eine neue Übergabe planen.</source>
        <translation>%1 is called off. Plan a new handover for another day.</translation>
    </message>
    <message>
        <source>%1 ist unterschrieben. Das lässt sich nicht rückgängig machen; möglich ist ein Nachtrag.</source>
        <translation>%1 is signed. That cannot be undone; a supplement is possible.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Zählerstand. Gemeint ist eine Zahl wie 1234,567.</source>
        <translation>“%1” is no reading. What is meant is a number such as 1234.567.</translation>
    </message>
    <message>
        <source>%1 wurde geändert, seit es zum Unterschreiben gelesen wurde. Nicht unterschrieben. Neu lesen und dann unterschreiben.</source>
        <translation>%1 was changed since it was read for signing. Not signed. Read it anew and then sign.</translation>
    </message>
    <message>
        <source>Die Unterschrift von %1 ist leer.</source>
        <translation>The signature of %1 is empty.</translation>
    </message>
    <message>
        <source>%1 Deshalb lässt sich noch nicht unterschreiben.</source>
        <translation>%1 That is why it cannot be signed yet.</translation>
    </message>
    <message>
        <source>Es fehlt, wer unterschreibt.</source>
        <translation>Who signs is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, warum die Unterschriften verworfen werden.</source>
        <translation>Why the signatures are discarded is missing.</translation>
    </message>
    <message>
        <source>%1 hat dieses Schriftstück schon unterschrieben.</source>
        <translation>%1 has already signed this paper.</translation>
    </message>
    <message>
        <source>Zu einem Nachtrag gehören der Wortlaut und der Grund.</source>
        <translation>A supplement needs its words and a reason.</translation>
    </message>
    <message>
        <source>%1 ist noch nicht unterschrieben. Die Angaben lassen sich direkt ändern.</source>
        <translation>%1 is not signed yet. Its answers can be changed directly.</translation>
    </message>
    <message>
        <source>„%1“ kann einer Übergabe nicht fehlen. Gemeint ist signature, sponsor, visit oder open.</source>
        <translation>“%1” is nothing that a handover can lack. Use signature, sponsor, visit or open.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Stand einer Übergabe. Gemeint ist planned, under_way, signed oder cancelled.</source>
        <translation>“%1” is no state of a handover. Use planned, under_way, signed or cancelled.</translation>
    </message>
    <message>
        <source>Von %1 fehlt die Einwilligung. Erst danach kann die Patenschaft beginnen.</source>
        <translation>The consent of %1 is missing. The sponsorship can begin only after that.</translation>
    </message>
    <message>
        <source>%1 begleitet schon so viele Haushalte wie vereinbart (%2).</source>
        <translation>%1 already stands by as many households as agreed (%2).</translation>
    </message>
    <message>
        <source>%1 ist an diesem Tag nicht aktiv. Den Tag oder „Aktiv ab/bis“ prüfen.</source>
        <translation>%1 is not active on that day. Check the day or “Active from/until”.</translation>
    </message>
    <message>
        <source>Wie die Patenschaft endet, fehlt.</source>
        <translation>How the sponsorship ends is missing.</translation>
    </message>
    <message>
        <source>Die Patenschaft beginnt am %1 und kann nicht schon am %2 enden.</source>
        <translation>The sponsorship begins on %1 and cannot end on %2 already.</translation>
    </message>
    <message>
        <source>%1 begleitet diesen Haushalt schon.</source>
        <translation>%1 already stands by this household.</translation>
    </message>
    <message>
        <source>Freiwillige Besuche gibt es nur bei Leistungen nach dem AsylbLG; für %1 ist das nicht eingetragen.</source>
        <translation>Voluntary visits are for households with benefits under the AsylbLG only; that is not entered for %1.</translation>
    </message>
    <message>
        <source>Es fehlt, wann %1 über die Freiwilligkeit aufgeklärt wurde und einverstanden war.</source>
        <translation>It is missing when %1 was told that visits are voluntary, and agreed.</translation>
    </message>
    <message>
        <source>Die freiwilligen Besuche bei %1 sind schon beendet.</source>
        <translation>The voluntary visits to %1 have already ended.</translation>
    </message>
    <message>
        <source>Es fehlt, wann %1 eingezogen ist. Danach richten sich die Tage.</source>
        <translation>It is missing when %1 moved in. The days follow from that.</translation>
    </message>
    <message>
        <source>Warum die Besuche enden, fehlt.</source>
        <translation>Why the visits end is missing.</translation>
    </message>
    <message>
        <source>%1 ist am %2 eingezogen; nach zwölf Monaten enden die Besuche. Auf Wunsch lassen sich einzelne planen.</source>
        <translation>%1 moved in on %2; visits end after twelve months. Single ones can be planned on request.</translation>
    </message>
    <message>
        <source>Für %1 sind freiwillige Besuche schon geplant.</source>
        <translation>Voluntary visits are already planned for %1.</translation>
    </message>
    <message>
        <source>%1 ist keine Mitnahmedatei oder beschädigt.</source>
        <translation>%1 is no take-along file, or is damaged.</translation>
    </message>
    <message>
        <source>%1 stammt von einer neueren Fassung des Programms. Dieses Programm aktualisieren.</source>
        <translation>%1 is from a newer version of the program. Update this one.</translation>
    </message>
    <message>
        <source>Die Passphrase stimmt nicht, oder %1 wurde verändert.</source>
        <translation>The passphrase is wrong, or %1 was altered.</translation>
    </message>
    <message>
        <source>%1 ist unvollständig. Die Datei noch einmal kopieren.</source>
        <translation>%1 is incomplete. Copy the file again.</translation>
    </message>
    <message>
        <source>Die Passphrase ist zu kurz. Nötig sind mindestens %1 Zeichen.</source>
        <translation>The passphrase is too short. At least %1 characters are needed.</translation>
    </message>
    <message>
        <source>Bei %1 passen die gewählten Angaben nicht zu dem, was unterschrieben ist. Den unterschriebenen Stand im Ganzen wählen.</source>
        <translation>What was chosen for %1 does not fit what was signed. Choose the signed state as a whole.</translation>
    </message>
    <message>
        <source>%1 hat Haushalte begleitet und bleibt darum im Register. Stattdessen „Aktiv bis“ eintragen.</source>
        <translation>%1 has stood by households and therefore stays in the register. Enter “Active until” instead.</translation>
    </message>
    <message>
        <source>„%1“ ist keine Sprache, die das Register kennt.</source>
        <translation>“%1” is not a language that the register knows.</translation>
    </message>
    <message>
        <source>Der Name fehlt. Nachname oder Verein eintragen.</source>
        <translation>The name is missing. Enter a last name or an association.</translation>
    </message>
    <message>
        <source>Aktiv ab %1 liegt nach aktiv bis %2. Eines der beiden Daten stimmt nicht.</source>
        <translation>Active from %1 is after active until %2. One of the dates is wrong.</translation>
    </message>
    <message>
        <source>Angaben, die hier und unterwegs verschieden geändert sind: %1. Mit --preview ansehen, mit --keep here oder --keep there entscheiden.</source>
        <translation>Facts that were changed differently here and on the way: %1. Look with --preview, decide with --keep here or --keep there.</translation>
    </message>
    <message>
        <source>Es fehlt, was mitgenommen wird.</source>
        <translation>What is taken along is missing.</translation>
    </message>
    <message>
        <source>%1 wurde am %2 aufgegeben und kommt nicht mehr zurück.</source>
        <translation>%1 was given up on %2 and does not come back.</translation>
    </message>
    <message>
        <source>Eine der Übergaben oder einen der Besuche gibt es in diesem Register nicht.</source>
        <translation>One of the handovers or visits is not in this register.</translation>
    </message>
    <message>
        <source>Es fehlt, wer die Mitnahmedatei hat.</source>
        <translation>Who has the take-along file is missing.</translation>
    </message>
    <message>
        <source>„%1“ gibt es nicht. Gemeint ist here oder there.</source>
        <translation>There is no “%1”. It is either here or there.</translation>
    </message>
    <message>
        <source>Es fehlt, was geschehen soll: --preview zeigt, --merge übernimmt.</source>
        <translation>What to do is missing: --preview shows, --merge takes over.</translation>
    </message>
    <message>
        <source>Dies ist selbst eine Mitnahmedatei. Mitnehmen geht aus dem Register der Dienststelle.</source>
        <translation>This is a take-along file itself. Take along from the register of the office.</translation>
    </message>
    <message>
        <source>%1 enthält nichts, das zum Mitnehmen gepackt wurde.</source>
        <translation>%1 holds nothing that was packed to be taken along.</translation>
    </message>
    <message>
        <source>Es fehlt, wohin geschrieben wird. Mit --out eine Datei angeben.</source>
        <translation>Where to write is missing. Name a file with --out.</translation>
    </message>
    <message>
        <source>Die Nummer %1 ist hier inzwischen vergeben, unterwegs aber unterschrieben. Es wurde nichts übernommen.</source>
        <translation>The number %1 was given here meanwhile, but signed under on the way. Nothing was taken over.</translation>
    </message>
    <message>
        <source>%1 gehört zu einem anderen Register, oder das Mitnehmen wurde rückgängig gemacht.</source>
        <translation>%1 belongs to another register, or taking it along was undone.</translation>
    </message>
    <message>
        <source>Die Passphrase fehlt. Mit --passphrase-file eine Datei nennen oder sie in die Standardeingabe schreiben.</source>
        <translation>The passphrase is missing. Name a file with --passphrase-file or write it to standard input.</translation>
    </message>
    <message>
        <source>%1 ist am %2 schon zurückgekommen.</source>
        <translation>%1 came back already on %2.</translation>
    </message>
    <message>
        <source>Es fehlt, wie der Besuch %1 verlief.</source>
        <translation>How visit %1 went is missing.</translation>
    </message>
    <message>
        <source>Der Tag des Besuchs fehlt.</source>
        <translation>The day of the visit is missing.</translation>
    </message>
    <message>
        <source>%1 ist erst am %2. Danach lässt er sich abschließen.</source>
        <translation>%1 is not before %2. It can be completed after that.</translation>
    </message>
    <message>
        <source>Den Besuch %1 gibt es in diesem Register nicht.</source>
        <translation>There is no visit %1 in this register.</translation>
    </message>
    <message>
        <source>%1 ist nicht mehr geplant und ändert sich nicht mehr.</source>
        <translation>%1 is no longer planned and does not change any more.</translation>
    </message>
    <message>
        <source>Bei %1 ist nicht angekreuzt, dass die Freiwilligkeit erklärt wurde. Ohne das zählt kein Besuch.</source>
        <translation>For %1 it is not ticked that voluntariness was explained. Without that no visit counts.</translation>
    </message>
    <message>
        <source>Beim ersten Besuch gehen FSJ oder BFD nicht allein. Bei %1 fehlt, wer noch dabei war.</source>
        <translation>On a first visit voluntary service staff do not go alone. Who else came along to %1 is missing.</translation>
    </message>
    <message>
        <source>In „%1“ gibt es keine Papiere. Möglich sind de, %2.</source>
        <translation>There are no papers in “%1”. Possible are de, %2.</translation>
    </message>
    <message>
        <source>%1 endet nicht auf .pdf. Die Mappe gibt es nur als PDF.</source>
        <translation>%1 does not end in .pdf. The pack is made as PDF only.</translation>
    </message>
    <message>
        <source>„%1“ passt auf mehrere Paten. Den ganzen Namen angeben.</source>
        <translation>“%1” fits several sponsors. Give the whole name.</translation>
    </message>
    <message>
        <source>Einen Paten „%1“ gibt es in diesem Register nicht.</source>
        <translation>There is no sponsor “%1” in this register.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Tag. Gemeint ist ein Datum wie 2026-11-30.</source>
        <translation>“%1” is not a day. A date such as 2026-11-30 is meant.</translation>
    </message>
    <message>
        <source>Bestätigt wird nur ein Einzug, der stattfindet (§ 19 BMG). %1 ist keiner.</source>
        <translation>Only a move-in that takes place is confirmed (§ 19 BMG). %1 is none.</translation>
    </message>
    <message>
        <source>Nötig sind %1 MB freier Arbeitsspeicher. Andere Programme schließen.</source>
        <translation>%1 MB of free memory are needed. Close other programs.</translation>
    </message>
    <message>
        <source>Bis wann die Mitnahmedatei zurückkommt, fehlt oder liegt in der Vergangenheit.</source>
        <translation>The day by which the take-along file comes back is missing or in the past.</translation>
    </message>
    <message>
        <source>Inzwischen hat sich im Register etwas geändert. Die Vorschau neu ansehen.</source>
        <translation>Something has changed in the register in the meantime. Look at the preview again.</translation>
    </message>
    <message>
        <source>Eine Mitnahmedatei %1 gibt es in diesem Register nicht.</source>
        <translation>There is no take-along file %1 in this register.</translation>
    </message>
    <message>
        <source>Auf diesem Rechner liegt ein anderer Stand von %1: %2. Erst ihn öffnen und zurückgeben oder löschen.</source>
        <translation>This machine holds another state of %1: %2. First open it and give it back, or delete it.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Tag. Gemeint ist ein Datum wie 2026-11-24.</source>
        <translation>“%1” is no day. A date such as 2026-11-24 is meant.</translation>
    </message>
    <message>
        <source>Das Register weiß nicht, wo Menschen wohnen. Zensuszellen, Adressen oder Gemeindegrenzen mit Einwohnerzahlen einlesen.</source>
        <translation>The register does not know where people live. Import census cells, addresses or municipal boundaries with populations.</translation>
    </message>
    <message>
        <source>Das Register hat keine Gemeindegrenzen. Zuerst die Grenzen einlesen.</source>
        <translation>The register has no municipal boundaries. Import the boundaries first.</translation>
    </message>
    <message>
        <source>Es fehlt, wo der Bürgerbus fährt. Gemeinden wählen.</source>
        <translation>Where the community bus runs is missing. Choose municipalities.</translation>
    </message>
    <message>
        <source>%1: Nur der Ort lässt sich ändern. Versetzen oder Entfernen wählen.</source>
        <translation>%1: only its place can change. Choose moving or removing it.</translation>
    </message>
    <message>
        <source>Für die Haltestelle fehlt, wie viele Abfahrten sie am Tag hätte.</source>
        <translation>How many departures a day the stop would have is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, was sich am Bürgerbus ändert: sein Gebiet oder seine Zeiten.</source>
        <translation>What changes about the community bus is missing: its area or its hours.</translation>
    </message>
    <message>
        <source>„%1“ sind keine Zeiten. Gemeint ist etwas wie Di, Do 8:30–13:30.</source>
        <translation>“%1” is not a time. Something like Tu, Th 8:30–13:30 is meant.</translation>
    </message>
    <message>
        <source>%1 ist nichts, was Lücken schließt. Einen anderen Ort wählen.</source>
        <translation>%1 is nothing that closes gaps. Choose another place.</translation>
    </message>
    <message>
        <source>Es fehlt, wo %1 hinkommt. Auf die Karte klicken.</source>
        <translation>Where “%1” goes is missing. Click on the map.</translation>
    </message>
    <message>
        <source>Eine Haltestelle hat mindestens einen Mast.</source>
        <translation>A stop has at least one pole.</translation>
    </message>
    <message>
        <source>Es fehlt, welcher Ort gemeint ist.</source>
        <translation>Which place is meant is missing.</translation>
    </message>
    <message>
        <source>Ohne Zensuszellen sind die Einwohner jeder Gemeinde auf ihre Adressen verteilt. Die Zahlen sind geschätzt.</source>
        <translation>Without census cells, the inhabitants of each municipality are spread over its addresses. The figures are estimates.</translation>
    </message>
    <message>
        <source>%1 Haltestellen gleichen Namens liegen beieinander und zählen einzeln, zum Beispiel %2.</source>
        <translation>%1 stops of the same name lie side by side and count one by one, for example %2.</translation>
    </message>
    <message>
        <source>Am %2 gilt der Fahrplan %1 nicht. Er gilt vom %3 bis %4, seine Abfahrten fehlen hier.</source>
        <translation>On %2 the timetable %1 does not hold. It holds from %3 to %4, its departures are missing here.</translation>
    </message>
    <message>
        <source>%1 Orte liegen weit von jedem Weg; zu ihnen ist die Luftlinie gerechnet, zum Beispiel zu %2.</source>
        <translation>%1 places lie far from any path; ways to them are reckoned as the crow flies, for example to %2.</translation>
    </message>
    <message>
        <source>Am %1 fährt nach den eingelesenen Fahrplänen nichts. Einen anderen Tag wählen.</source>
        <translation>On %1 nothing runs by the timetables that were imported. Choose another day.</translation>
    </message>
    <message>
        <source>Es sind keine Wege eingelesen. Fußwege sind als Luftlinie mal %1 gerechnet.</source>
        <translation>No paths were imported. Ways on foot are reckoned as the crow flies times %1.</translation>
    </message>
    <message>
        <source>Es ist kein Fahrplan eingelesen. Deshalb hat kein Ort eine ÖV-Güteklasse.</source>
        <translation>No timetable was imported. Therefore no place has a class of public transport.</translation>
    </message>
    <message>
        <source>Weder Zensuszellen noch Adressen sind eingelesen. Jede Gemeinde zählt als ein einziger Ort.</source>
        <translation>Neither census cells nor addresses were imported. Each municipality counts as a single spot.</translation>
    </message>
    <message>
        <source>Von %1 Zensuszellen ist die Einwohnerzahl unbekannt. Sie fehlen in den Zahlen.</source>
        <translation>The population of %1 census cells is unknown. They are missing in the figures.</translation>
    </message>
    <message>
        <source>Das Profil „%1“ gehört zum Programm. Es unter einem anderen Namen speichern.</source>
        <translation>The profile “%1” belongs to the program. Save it under another name.</translation>
    </message>
    <message>
        <source>Im Profil stimmt die Angabe „%1“ nicht.</source>
        <translation>In the profile, the entry “%1” is not right.</translation>
    </message>
    <message>
        <source>Dem Profil fehlt ein Name.</source>
        <translation>The profile lacks a name.</translation>
    </message>
    <message>
        <source>Das Profil „%1“ gibt es nicht. Möglich sind: %2.</source>
        <translation>There is no profile “%1”. Possible are: %2.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Ort. Gemeint sind Länge und Breite wie 7.7689,49.4447.</source>
        <translation>“%1” is no place. Longitude and latitude such as 7.7689,49.4447 are meant.</translation>
    </message>
    <message>
        <source>%1 liegt nicht in Deutschland. Länge und Breite prüfen.</source>
        <translation>%1 does not lie in Germany. Check longitude and latitude.</translation>
    </message>
    <message>
        <source>Dem Szenario fehlt ein Name.</source>
        <translation>The scenario needs a name.</translation>
    </message>
    <message>
        <source>Das Szenario „%1“ gibt es nicht. Das Register hat noch keines.</source>
        <translation>There is no scenario “%1”. The register has none yet.</translation>
    </message>
    <message>
        <source>Ein Szenario „%1“ gibt es schon. Einen anderen Namen wählen.</source>
        <translation>There is a scenario “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>Das Szenario „%1“ gibt es nicht. Möglich sind: %2.</source>
        <translation>There is no scenario “%1”. Possible are: %2.</translation>
    </message>
    <message>
        <source>Für „%1“ sucht Bleibe keine Standorte. Möglich sind: bench, hotspot.</source>
        <translation>Bleibe does not look for sites for “%1”. Possible are: bench, hotspot.</translation>
    </message>
    <message>
        <source>Es gibt keinen Standort, von dem aus jemand neu erreicht würde.</source>
        <translation>There is no site from which anybody would be newly reached.</translation>
    </message>
    <message>
        <source>Das gespeicherte Wegenetz ist beschädigt. Die OSM-Datei noch einmal einlesen.</source>
        <translation>The stored network of paths is damaged. Import the OSM file again.</translation>
    </message>
    <message>
        <source>Das Profil „%1“ gehört zum Programm und bleibt.</source>
        <translation>The profile “%1” belongs to the program and stays.</translation>
    </message>
    <message>
        <source>In den Takten steht eine Kategorie, die es nicht gibt. Möglich sind 1 bis %1.</source>
        <translation>The intervals name a category that does not exist. Possible are 1 to %1.</translation>
    </message>
    <message>
        <source>Zu jeder Kategorie gehört für jeden Entfernungsring eine Klasse von A bis G oder keine; nach außen wird sie nie besser.</source>
        <translation>Each category has a class from A to G, or none, for every distance ring; outwards it never gets better.</translation>
    </message>
    <message>
        <source>Der Umweg ist eine Zahl von 1 bis 3: So viel länger als die Luftlinie ist der Weg.</source>
        <translation>The detour is a number from 1 to 3: so much longer than the straight line is the way.</translation>
    </message>
    <message>
        <source>Die Takte steigen von Zeile zu Zeile, von 1 bis %1 Minuten.</source>
        <translation>The intervals rise from row to row, from 1 to %1 minutes.</translation>
    </message>
    <message>
        <source>Versorgt ist ein Ort bis zu einer Klasse von A bis G.</source>
        <translation>A place is served up to a class from A to G.</translation>
    </message>
    <message>
        <source>Dem Profil fehlt, woran es misst: ÖV-Güteklassen oder eine Regel für Haltestellen.</source>
        <translation>The profile lacks what it measures by: classes of public transport or a rule for stops.</translation>
    </message>
    <message>
        <source>Die Entfernungsringe wachsen von innen nach außen, von 1 bis %1 m.</source>
        <translation>The distance rings grow from the inside out, from 1 to %1 m.</translation>
    </message>
    <message>
        <source>Ein Profil „%1“ gibt es schon. Einen anderen Namen wählen.</source>
        <translation>A profile “%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>„%1“ ist kein Teil einer OSM-Datei. Gemeint ist map, places, addresses oder walking.</source>
        <translation>“%1” is no part of an OSM file. Use map, places, addresses or walking.</translation>
    </message>
    <message>
        <source>%1 enthält mehr Wege, als ein Register braucht; keine wurden übernommen. Zuerst die Gemeindegrenzen einlesen oder einen kleineren Auszug nehmen.</source>
        <translation>%1 holds more paths than a register needs; none were taken. Read the boundaries of the municipalities first, or use a smaller extract.</translation>
    </message>
    <message>
        <source>In %1 ist kein Profil zu erkennen. Gebraucht wird eine JSON-Datei, wie Bleibe sie schreibt.</source>
        <translation>No profile is recognised in %1. A JSON file as Bleibe writes it is needed.</translation>
    </message>
    <message>
        <source>Mindestens eine Art von Ort ankreuzen.</source>
        <translation>Tick at least one kind of place.</translation>
    </message>
    <message>
        <source>Gemeint ist eine ganze Zahl von 1 bis %1 m.</source>
        <translation>A whole number from 1 to %1 m is meant.</translation>
    </message>
    <message>
        <source>Gemeint ist eine ganze Zahl bis %1 m; 0, wenn nur eines von beiden zählt.</source>
        <translation>A whole number up to %1 m is meant; 0 where only one of the two counts.</translation>
    </message>
    <message>
        <source>Gemeint sind Zeiten wie 6:00 und 20:00, das Ende nach dem Anfang; 30:00 ist 6 Uhr am nächsten Morgen.</source>
        <translation>Times such as 6:00 and 20:00 are meant, the end after the beginning; 30:00 is 6:00 the next morning.</translation>
    </message>
    <message>
        <source>Das Profil „%1“ wurde inzwischen geändert. Die Eingaben sind noch da; sie lassen sich unter einem anderen Namen speichern.</source>
        <translation>The profile “%1” was changed meanwhile. What was entered is still there; it can be saved under another name.</translation>
    </message>
    <message>
        <source>Mindestens eine Abfahrt gehört dazu, als ganze Zahl.</source>
        <translation>At least one departure belongs to it, as a whole number.</translation>
    </message>
    <message>
        <source>Den Weg „%1“ gibt es nicht. Möglich sind air_line und paths.</source>
        <translation>There is no way “%1”. Possible are air_line and paths.</translation>
    </message>
    <message>
        <source>%1 endet nicht auf .gpkg, .csv, .xlsx oder .ods. Den Namen der Datei ändern.</source>
        <translation>%1 does not end in .gpkg, .csv, .xlsx or .ods. Change the file’s name.</translation>
    </message>
    <message>
        <source>%1 endet nicht auf %2. Den Namen der Datei ändern.</source>
        <translation>%1 does not end in %2. Change the file’s name.</translation>
    </message>
    <message>
        <source>Das behaltene Ergebnis ist nicht mehr zu lesen. Es neu rechnen.</source>
        <translation>The kept result cannot be read any more. Calculate it again.</translation>
    </message>
    <message>
        <source>Dem Ergebnis fehlt ein Name.</source>
        <translation>The result lacks a name.</translation>
    </message>
    <message>
        <source>Ein Ergebnis „%1“ gibt es nicht.</source>
        <translation>There is no result “%1”.</translation>
    </message>
    <message>
        <source>„%1“ gibt es hier nicht. Möglich sind: %2.</source>
        <translation>There is no “%1” here. Possible are: %2.</translation>
    </message>
    <message>
        <source>„%1“ geht nicht. Gemeint ist eine Zahl von 1 bis %2.</source>
        <translation>“%1” is not possible. A number from 1 to %2 is meant.</translation>
    </message>
</context>
<context>
    <name>ExcludedLine</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ExcludedPane</name>
    <message>
        <source>Warum nicht</source>
        <translation>Why not</translation>
    </message>
    <message numerus="yes">
        <source>%n ausgeschlossen</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nicht vorgeschlagene Wohnungen</source>
        <translation>Flats that are not suggested</translation>
    </message>
    <message>
        <source>Weitere zeigen, noch %1</source>
        <translation>Show more, %1 left</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Gemeinden</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Gemeindeschlüssel</source>
        <translation>Municipality key</translation>
    </message>
    <message>
        <source>Regionalschlüssel</source>
        <translation>Regional key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Schlüssel der Verbandsgemeinde</source>
        <translation>Key of the municipal association</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Municipal association</translation>
    </message>
    <message>
        <source>Kreisschlüssel</source>
        <translation>District key</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Fläche in Hektar</source>
        <translation>Area in hectares</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Liste exportieren</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument (*.ods)</source>
        <translation>OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen gehen in eine Datei.</source>
        <translation>
            <numerusform>%n row goes into a file.</numerusform>
            <numerusform>%n rows go into a file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was geht hinein?</source>
        <translation>What goes into it?</translation>
    </message>
    <message>
        <source>Mit Vermietern, Nummern und Bemerkungen. Nur für den eigenen Gebrauch; die Datei ist nicht geschützt.</source>
        <translation>With landlords, numbers and notes. For your own use only; the file is not protected.</translation>
    </message>
    <message>
        <source>Keine Vermieter und Bemerkungen; die Adresse nur, wo sie gezeigt werden darf.</source>
        <translation>No landlords and notes; the address only where it may be shown.</translation>
    </message>
    <message>
        <source>ohne Personen</source>
        <translation>without persons</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Datei wählen …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message numerus="yes">
        <source>%n Monate</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Einzelheiten kopieren</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FeedImport</name>
    <message>
        <source>Hotspots (Freifunk)</source>
        <translation>Hotspots (Freifunk)</translation>
    </message>
    <message>
        <source>Haltestellen und Fahrplan (GTFS)</source>
        <translation>Stops and timetable (GTFS)</translation>
    </message>
    <message>
        <source>Einwohner und Leerstand nach Gitterzellen</source>
        <translation>Population and vacancy by grid cells</translation>
    </message>
    <message>
        <source>Einlesen: %1</source>
        <translation>Importing: %1</translation>
    </message>
    <message>
        <source>%1 neu, %2 geändert</source>
        <translation>%1 new, %2 changed</translation>
    </message>
    <message>
        <source>geändert: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>nicht mehr in der Datei</source>
        <translation>no longer in the file</translation>
    </message>
    <message>
        <source>Quelle: %1, Stand %2</source>
        <translation>Source: %1, as of %2</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Auf jeder Karte steht: %1</source>
        <translation>Shown on every map: %1</translation>
    </message>
    <message>
        <source>Hauskoordinaten</source>
        <translation>House coordinates</translation>
    </message>
    <message>
        <source>Schulferien</source>
        <translation>School holidays</translation>
    </message>
    <message>
        <source>Mietgrenzen</source>
        <translation>Rent limits</translation>
    </message>
    <message>
        <source>Richtwerte für Heizkosten</source>
        <translation>Guide values for heating costs</translation>
    </message>
    <message>
        <source>Karte, Wege, Orte und Adressen (OpenStreetMap)</source>
        <translation>Map, paths, places and addresses (OpenStreetMap)</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>%1 eingelesen: %2</source>
        <translation>%1 imported: %2</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Von wem die Daten sind</source>
        <translation>Who publishes the data</translation>
    </message>
    <message>
        <source>Unter demselben Namen werden sie später erneuert. Leer: der Name der Datei.</source>
        <translation>Under the same name they are renewed later. Empty: the name of the file.</translation>
    </message>
    <message>
        <source>Datei wählen</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>%1 wurde nicht übernommen.</source>
        <translation>%1 was not imported.</translation>
    </message>
    <message>
        <source>Die Daten sind im Register.</source>
        <translation>The data are in the register.</translation>
    </message>
    <message>
        <source>Der Import lässt sich als ein Schritt zurücknehmen.</source>
        <translation>The import can be taken back as one step.</translation>
    </message>
    <message>
        <source>Karte zeigen</source>
        <translation>Show map</translation>
    </message>
    <message>
        <source>Eine Datei hierher ziehen</source>
        <translation>Drop a file here</translation>
    </message>
    <message>
        <source>%1 wird gelesen …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>Wird übernommen …</source>
        <translation>Keeping …</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Orte beenden, die nicht mehr in der Datei stehen</source>
        <translation>End places that are no longer in the file</translation>
    </message>
    <message>
        <source>Auch aufnehmen, was neben Vorhandenem liegt</source>
        <translation>Also take what lies beside known places</translation>
    </message>
    <message>
        <source>Karte, Orte, Adressen oder Fahrplan wählen</source>
        <translation>Choose map, places, addresses or timetable</translation>
    </message>
    <message>
        <source>OpenStreetMap, Fahrplan, Knotenliste, Adressen, Gitter, Schulferien, Mietgrenzen, Heizspiegel (*.pbf *.osm *.gz *.bz2 *.zip *.json *.geojson *.csv *.txt *.xlsx *.ods *.gpkg *.ics)</source>
        <translation>OpenStreetMap, timetable, node list, addresses, grid, school holidays, rent limits, Heizspiegel (*.pbf *.osm *.gz *.bz2 *.zip *.json *.geojson *.csv *.txt *.xlsx *.ods *.gpkg *.ics)</translation>
    </message>
    <message>
        <source>Karte, Wege, Orte und Adressen von OpenStreetMap (.osm.pbf, .osm, auch gepackt), Hauskoordinaten, Fahrplan als GTFS (Zip), Knotenliste von Freifunk, Gitterzellen des Zensus, Schulferien als Kalender (ICS) oder Tabelle, Mietgrenzen oder Heizspiegel als Tabelle. Vor dem Übernehmen sehen Sie, was sich ändert.</source>
        <translation>Map, paths, places and addresses from OpenStreetMap (.osm.pbf, .osm, also packed), house coordinates, timetable as GTFS (zip), node list of Freifunk, grid cells of the census, school holidays as calendar (ICS) or table, rent limits or Heizspiegel as a table. Before taking anything over you see what changes.</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>neben vorhandenen</source>
        <translation>beside existing ones</translation>
    </message>
    <message>
        <source>nicht mehr dabei</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Häuser neu</source>
        <translation>houses new</translation>
    </message>
    <message>
        <source>verschoben</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Hintergrundkarte wie im Register: %1.</source>
        <translation>Background map as in the register: %1.</translation>
    </message>
    <message>
        <source>Hintergrundkarte, sie ersetzt eine frühere: %1.</source>
        <translation>Background map, it replaces an earlier one: %1.</translation>
    </message>
    <message>
        <source>Adressen: %1 Häuser neu, %2 verschoben, %3 entfallen, %4 unverändert.</source>
        <translation>Addresses: %1 houses new, %2 moved, %3 gone, %4 unchanged.</translation>
    </message>
    <message>
        <source>Neu: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Entfällt: %1</source>
        <translation>Goes: %1</translation>
    </message>
    <message>
        <source>Wege für Fußgänger wie im Register: %1 km, %2 Knoten.</source>
        <translation>Paths for walking as in the register: %1 km, %2 nodes.</translation>
    </message>
    <message>
        <source>Wege für Fußgänger, sie ersetzen frühere: %1 km, %2 Knoten.</source>
        <translation>Paths for walking, replacing earlier ones: %1 km, %2 nodes.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Hausnummernzusatz</source>
        <translation>House number suffix</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Ortsteil</source>
        <translation>Part of town</translation>
    </message>
    <message>
        <source>Gemeindeschlüssel</source>
        <translation>Municipality key (AGS)</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Lagegenauigkeit</source>
        <translation>Accuracy of position</translation>
    </message>
    <message>
        <source>Herkunft der Lage</source>
        <translation>Origin of position</translation>
    </message>
    <message>
        <source>Gemarkung</source>
        <translation>Cadastral district</translation>
    </message>
    <message>
        <source>Flur</source>
        <translation>Cadastral section</translation>
    </message>
    <message>
        <source>Flurstück</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>Anzahl Etagen</source>
        <translation>Number of floors</translation>
    </message>
    <message>
        <source>Gebäude</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Etage</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Wohnungsnummer</source>
        <translation>Flat number</translation>
    </message>
    <message>
        <source>Lage im Gebäude</source>
        <translation>Position in the building</translation>
    </message>
    <message>
        <source>Lagebeschreibung</source>
        <translation>Note on position</translation>
    </message>
    <message>
        <source>Wohneinheit</source>
        <translation>Dwelling</translation>
    </message>
    <message>
        <source>Objektnummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Externe Objektnummer</source>
        <translation>External number</translation>
    </message>
    <message>
        <source>OpenImmo-Objekt-ID</source>
        <translation>OpenImmo object ID</translation>
    </message>
    <message>
        <source>Anbieterkennung</source>
        <translation>Provider key</translation>
    </message>
    <message>
        <source>Herkunft der Meldung</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Objektart</source>
        <translation>Kind of dwelling</translation>
    </message>
    <message>
        <source>Wohnungstyp</source>
        <translation>Type of flat</translation>
    </message>
    <message>
        <source>Haustyp</source>
        <translation>Type of house</translation>
    </message>
    <message>
        <source>Wohnfläche</source>
        <translation>Living area</translation>
    </message>
    <message>
        <source>Flächenermittlung</source>
        <translation>Area measured by</translation>
    </message>
    <message>
        <source>Nutzfläche</source>
        <translation>Usable area</translation>
    </message>
    <message>
        <source>Kellerfläche</source>
        <translation>Cellar area</translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Schlafzimmer</source>
        <translation>Bedrooms</translation>
    </message>
    <message>
        <source>Badezimmer</source>
        <translation>Bathrooms</translation>
    </message>
    <message>
        <source>Separate WC</source>
        <translation>Separate toilets</translation>
    </message>
    <message>
        <source>Balkone</source>
        <translation>Balconies</translation>
    </message>
    <message>
        <source>Terrassen</source>
        <translation>Terraces</translation>
    </message>
    <message>
        <source>Gartennutzung</source>
        <translation>Use of garden</translation>
    </message>
    <message>
        <source>Höchstens Personen (Vermieterangabe)</source>
        <translation>Maximum persons (says landlord)</translation>
    </message>
    <message>
        <source>Nur Untervermietung</source>
        <translation>Sublet only</translation>
    </message>
    <message>
        <source>Nettokaltmiete</source>
        <translation>Net cold rent</translation>
    </message>
    <message>
        <source>Kalte Betriebskosten</source>
        <translation>Cold operating costs</translation>
    </message>
    <message>
        <source>Heizkosten (mit zentralem Warmwasser)</source>
        <translation>Heating costs (with central hot water)</translation>
    </message>
    <message>
        <source>Mieter schließt Heizvertrag selbst</source>
        <translation>Tenant contracts heating directly</translation>
    </message>
    <message>
        <source>Heizkosten in Nebenkosten enthalten</source>
        <translation>Heating included in operating costs</translation>
    </message>
    <message>
        <source>Pauschalmiete</source>
        <translation>Flat-rate rent</translation>
    </message>
    <message>
        <source>Bruttokaltmiete laut Angabe</source>
        <translation>Stated gross cold rent</translation>
    </message>
    <message>
        <source>Gesamtmiete laut Angabe</source>
        <translation>Stated gross warm rent</translation>
    </message>
    <message>
        <source>Stellplatz</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Stellplatzmiete</source>
        <translation>Parking rent</translation>
    </message>
    <message>
        <source>Stellplatz muss mitgemietet werden</source>
        <translation>Parking must be rented too</translation>
    </message>
    <message>
        <source>Küchenzuschlag</source>
        <translation>Kitchen surcharge</translation>
    </message>
    <message>
        <source>Möblierungszuschlag</source>
        <translation>Furniture surcharge</translation>
    </message>
    <message>
        <source>Kaution</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Bemerkung zur Kaution</source>
        <translation>Note on deposit</translation>
    </message>
    <message>
        <source>Genossenschaftsanteile</source>
        <translation>Cooperative shares</translation>
    </message>
    <message>
        <source>Abstand</source>
        <translation>Takeover payment</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Mietanpassung</source>
        <translation>Rent adjustment</translation>
    </message>
    <message>
        <source>Vorübergehend gesenkte Nettokaltmiete</source>
        <translation>Temporarily reduced net cold rent</translation>
    </message>
    <message>
        <source>Mietsenkung bis</source>
        <translation>Rent reduced until</translation>
    </message>
    <message>
        <source>Küche</source>
        <translation>Kitchen</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Bath</translation>
    </message>
    <message>
        <source>Heizungsart</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>Energieträger</source>
        <translation>Energy source</translation>
    </message>
    <message>
        <source>Warmwasserbereitung</source>
        <translation>Hot water</translation>
    </message>
    <message>
        <source>Möbliert</source>
        <translation>Furnishing</translation>
    </message>
    <message>
        <source>Barrierefrei (DIN 18040-2)</source>
        <translation>Accessible (DIN 18040-2)</translation>
    </message>
    <message>
        <source>Rollstuhlgerecht (DIN 18040-2 R)</source>
        <translation>Wheelchair accessible (DIN 18040-2 R)</translation>
    </message>
    <message>
        <source>Stufen bis zur Wohnungstür</source>
        <translation>Steps to the flat door</translation>
    </message>
    <message>
        <source>Aufzug</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Seniorengerecht</source>
        <translation>Senior-friendly</translation>
    </message>
    <message>
        <source>Keller</source>
        <translation>Cellar</translation>
    </message>
    <message>
        <source>Abstellraum</source>
        <translation>Store room</translation>
    </message>
    <message>
        <source>Wasch- oder Trockenraum</source>
        <translation>Laundry or drying room</translation>
    </message>
    <message>
        <source>Fahrradraum</source>
        <translation>Bicycle room</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Internetgeschwindigkeit</source>
        <translation>Internet speed</translation>
    </message>
    <message>
        <source>Haustiere</source>
        <translation>Pets</translation>
    </message>
    <message>
        <source>Nichtraucher</source>
        <translation>Non-smokers</translation>
    </message>
    <message>
        <source>WG-geeignet</source>
        <translation>Suitable for sharing</translation>
    </message>
    <message>
        <source>WBS-pflichtig</source>
        <translation>WBS (housing entitlement certificate) required</translation>
    </message>
    <message>
        <source>WBS: Wohnungsgröße</source>
        <translation>WBS: size of flat</translation>
    </message>
    <message>
        <source>WBS: Einkommensgruppe</source>
        <translation>WBS: income group</translation>
    </message>
    <message>
        <source>Belegungsbindung bis</source>
        <translation>Occupancy binding until</translation>
    </message>
    <message>
        <source>Baujahr</source>
        <translation>Year built</translation>
    </message>
    <message>
        <source>Letzte Modernisierung</source>
        <translation>Last modernised</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Denkmalschutz</source>
        <translation>Listed monument</translation>
    </message>
    <message>
        <source>Bekannte Mängel</source>
        <translation>Known defects</translation>
    </message>
    <message>
        <source>Schwere der Mängel</source>
        <translation>Severity of defects</translation>
    </message>
    <message>
        <source>Rauchwarnmelder</source>
        <translation>Smoke alarms</translation>
    </message>
    <message>
        <source>Bemerkung zum Gebäude</source>
        <translation>Note on building</translation>
    </message>
    <message>
        <source>Bemerkung zur Wohnung</source>
        <translation>Note on flat</translation>
    </message>
    <message>
        <source>Energieausweis</source>
        <translation>Energy certificate</translation>
    </message>
    <message>
        <source>Ausgestellt am</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Registriernummer</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Endenergie</source>
        <translation>Final energy</translation>
    </message>
    <message>
        <source>Warmwasser enthalten</source>
        <translation>Hot water included</translation>
    </message>
    <message>
        <source>Energieträger laut Ausweis</source>
        <translation>Energy source on certificate</translation>
    </message>
    <message>
        <source>Baujahr laut Ausweis</source>
        <translation>Year built on certificate</translation>
    </message>
    <message>
        <source>Baujahr des Wärmeerzeugers</source>
        <translation>Year of heat generator</translation>
    </message>
    <message>
        <source>Effizienzklasse</source>
        <translation>Efficiency class</translation>
    </message>
    <message>
        <source>Ausweis von vor Mai 2014</source>
        <translation>Certificate from before May 2014</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status seit</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Art des Leerstands</source>
        <translation>Kind of vacancy</translation>
    </message>
    <message>
        <source>Leerstand seit</source>
        <translation>Vacant since</translation>
    </message>
    <message>
        <source>Genauigkeit des Datums</source>
        <translation>Accuracy of date</translation>
    </message>
    <message>
        <source>Leerstandsgrund</source>
        <translation>Reason for vacancy</translation>
    </message>
    <message>
        <source>Festgestellt durch</source>
        <translation>Established by</translation>
    </message>
    <message>
        <source>Bezug</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>Innerhalb von 3 Monaten beziehbar</source>
        <translation>Available within 3 months</translation>
    </message>
    <message>
        <source>Nutzungspotenzial</source>
        <translation>Potential use</translation>
    </message>
    <message>
        <source>Sanierungsaufwand</source>
        <translation>Renovation effort</translation>
    </message>
    <message>
        <source>Bereitschaft des Vermieters</source>
        <translation>Landlord willing to let</translation>
    </message>
    <message>
        <source>Bedingungen des Vermieters</source>
        <translation>Landlord’s conditions</translation>
    </message>
    <message>
        <source>Vermietet auch an</source>
        <translation>Also lets to</translation>
    </message>
    <message>
        <source>Mietdauer mindestens</source>
        <translation>Minimum term</translation>
    </message>
    <message>
        <source>Mietdauer höchstens</source>
        <translation>Maximum term</translation>
    </message>
    <message>
        <source>Grund der Befristung</source>
        <translation>Reason for fixed term</translation>
    </message>
    <message>
        <source>Adresse darf gezeigt werden</source>
        <translation>Address may be shown</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Interne Bemerkung</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Zuletzt bestätigt am</source>
        <translation>Last confirmed on</translation>
    </message>
    <message>
        <source>Bestätigt durch</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Bestätigt über</source>
        <translation>Confirmed by way of</translation>
    </message>
    <message>
        <source>Leerstand beendet am</source>
        <translation>Vacancy ended on</translation>
    </message>
    <message>
        <source>Art des Vermieters</source>
        <translation>Kind of landlord</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Firma</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Ansprechpartner</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation>Street and house number</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bevorzugter Kanal</source>
        <translation>Preferred channel</translation>
    </message>
    <message>
        <source>Erreichbarkeit</source>
        <translation>When to reach</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Vertritt</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>Vollmacht</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Vollmacht vom</source>
        <translation>Power of attorney dated</translation>
    </message>
    <message>
        <source>Kontaktsperre</source>
        <translation>Contact blocked</translation>
    </message>
    <message>
        <source>Kontaktsperre seit</source>
        <translation>Contact blocked since</translation>
    </message>
    <message>
        <source>Grund der Kontaktsperre</source>
        <translation>Reason for block</translation>
    </message>
    <message>
        <source>Datenschutzhinweis gegeben am</source>
        <translation>Privacy notice given on</translation>
    </message>
    <message>
        <source>Daten von Dritten</source>
        <translation>Data from third parties</translation>
    </message>
    <message>
        <source>Notiz (nur Tatsachen)</source>
        <translation>Note (facts only)</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Zuerst anrufen</source>
        <translation>Call first</translation>
    </message>
    <message>
        <source>Seit</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Erteilt am</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Textversion</source>
        <translation>Text version</translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Leerstand</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Zeitpunkt</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Gesprächspartner</source>
        <translation>Person spoken to</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Wiedervorlage am</source>
        <translation>Follow up on</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Geführt von</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Zuständig (Anmeldename)</source>
        <translation>Assignee (login)</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Zuständige Stelle</source>
        <translation>Assigned office</translation>
    </message>
    <message>
        <source>Bezug (Kennung)</source>
        <translation>Subject (ID)</translation>
    </message>
    <message>
        <source>Bezug (Name)</source>
        <translation>Subject (name)</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Erledigt durch</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dateiname</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Dateityp</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Prüfsumme</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Breite</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Höhe</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Aufgenommen am</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Nur intern</source>
        <translation>Internal only</translation>
    </message>
    <message>
        <source>Bezug (Art)</source>
        <translation>Subject (kind)</translation>
    </message>
    <message>
        <source>Kennung des Leerstands</source>
        <translation>Vacancy id</translation>
    </message>
    <message>
        <source>Kennung der Wohnung</source>
        <translation>Dwelling id</translation>
    </message>
    <message>
        <source>Kennung des Gebäudes</source>
        <translation>Building id</translation>
    </message>
    <message>
        <source>Rechtswert (UTM 32)</source>
        <translation>Easting (UTM 32)</translation>
    </message>
    <message>
        <source>Hochwert (UTM 32)</source>
        <translation>Northing (UTM 32)</translation>
    </message>
    <message>
        <source>Längengrad</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Breitengrad</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Kennung des Vermieters</source>
        <translation>Landlord id</translation>
    </message>
    <message>
        <source>Name des Vermieters</source>
        <translation>Landlord&apos;s name</translation>
    </message>
    <message>
        <source>Telefon des Vermieters</source>
        <translation>Landlord&apos;s phone</translation>
    </message>
    <message>
        <source>Mobiltelefon des Vermieters</source>
        <translation>Landlord&apos;s mobile phone</translation>
    </message>
    <message>
        <source>E-Mail des Vermieters</source>
        <translation>Landlord&apos;s e-mail</translation>
    </message>
    <message>
        <source>Rolle des Vermieters</source>
        <translation>Landlord&apos;s role</translation>
    </message>
    <message>
        <source>Einwilligung am</source>
        <translation>Consent given on</translation>
    </message>
    <message>
        <source>Bruttokaltmiete</source>
        <translation>Gross cold rent</translation>
    </message>
    <message>
        <source>Bruttowarmmiete</source>
        <translation>Gross warm rent</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Municipal association</translation>
    </message>
    <message>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>veraltet</source>
        <translation>stale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Betreiber</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Zeiten</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Internetseite</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Rollstuhlgerecht</source>
        <translation>Wheelchair accessible</translation>
    </message>
    <message>
        <source>Kostenlos</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Ziele der Richtungsschilder</source>
        <translation>Destinations on the signs</translation>
    </message>
    <message>
        <source>Bank für den Rückweg</source>
        <translation>Bench for the way back</translation>
    </message>
    <message>
        <source>Überdacht</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Beleuchtet</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Autos können sicher halten</source>
        <translation>Cars can stop safely</translation>
    </message>
    <message>
        <source>Netzname (SSID)</source>
        <translation>Network name (SSID)</translation>
    </message>
    <message>
        <source>Programm</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Mit Anmeldung</source>
        <translation>With registration</translation>
    </message>
    <message>
        <source>Reichweite</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Gehört zur Station</source>
        <translation>Belongs to station</translation>
    </message>
    <message>
        <source>Bedienform</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>An Feiertagen</source>
        <translation>On public holidays</translation>
    </message>
    <message>
        <source>In den Schulferien</source>
        <translation>In school holidays</translation>
    </message>
    <message>
        <source>Zeiten in den Schulferien</source>
        <translation>Hours in school holidays</translation>
    </message>
    <message>
        <source>Preis</source>
        <translation>Fare</translation>
    </message>
    <message>
        <source>Preis im Einzelnen</source>
        <translation>Fare in detail</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Wer mitfahren darf</source>
        <translation>Who may ride</translation>
    </message>
    <message>
        <source>Selbst einsteigen nötig</source>
        <translation>Must board alone</translation>
    </message>
    <message>
        <source>Mit Begleitung</source>
        <translation>With a companion</translation>
    </message>
    <message>
        <source>Ziele außerhalb</source>
        <translation>Destinations outside</translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Anmelden bis vor der Fahrt</source>
        <translation>Book until before the ride</translation>
    </message>
    <message>
        <source>Anmelden bis Tage vorher</source>
        <translation>Book until days before</translation>
    </message>
    <message>
        <source>Anmelden bis Uhrzeit</source>
        <translation>Book until time</translation>
    </message>
    <message>
        <source>Anmelden ab Tage vorher</source>
        <translation>Book from days before</translation>
    </message>
    <message>
        <source>Anmelden ab Uhrzeit</source>
        <translation>Book from time</translation>
    </message>
    <message>
        <source>Telefonzeiten</source>
        <translation>Phone hours</translation>
    </message>
    <message>
        <source>Anmeldung im Internet</source>
        <translation>Booking website</translation>
    </message>
    <message>
        <source>Hinweis zur Anmeldung</source>
        <translation>Note on booking</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Gilt ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Geprüft am</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Geprüft von</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lizenz</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Quellenangabe</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Stand der Quelle</source>
        <translation>State of the source</translation>
    </message>
    <message>
        <source>Kennung in der Quelle</source>
        <translation>Key in the source</translation>
    </message>
    <message>
        <source>Angaben der Quelle</source>
        <translation>Facts of the source</translation>
    </message>
    <message>
        <source>Bürgerbus</source>
        <translation>Community bus</translation>
    </message>
    <message>
        <source>Haltestelle</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Minuten nach Abfahrt</source>
        <translation>Minutes after departure</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Legal circle</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Benefit authority</translation>
    </message>
    <message>
        <source>Aktenzeichen</source>
        <translation>File reference</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Bedarfsgemeinschaften</source>
        <translation>Benefit households</translation>
    </message>
    <message>
        <source>Kinder unter 6</source>
        <translation>Children under 6</translation>
    </message>
    <message>
        <source>Kinder 6 bis 17</source>
        <translation>Children 6 to 17</translation>
    </message>
    <message>
        <source>Eine Person mehr ab</source>
        <translation>One more person from</translation>
    </message>
    <message>
        <source>Gebraucht ab</source>
        <translation>Needed from</translation>
    </message>
    <message>
        <source>Wunschorte</source>
        <translation>Wished places</translation>
    </message>
    <message>
        <source>Zimmer mindestens</source>
        <translation>Rooms at least</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Haustier</source>
        <translation>Pet</translation>
    </message>
    <message>
        <source>WBS vorhanden</source>
        <translation>WBS available</translation>
    </message>
    <message>
        <source>WBS für Personen</source>
        <translation>WBS for persons</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Führerschein</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Wohnsitzauflage</source>
        <translation>Residence rule</translation>
    </message>
    <message>
        <source>Erlaubte Gemeinden</source>
        <translation>Permitted municipalities</translation>
    </message>
    <message>
        <source>Erlaubtes Gebiet</source>
        <translation>Permitted area</translation>
    </message>
    <message>
        <source>Auflage gilt bis</source>
        <translation>Rule holds until</translation>
    </message>
    <message>
        <source>Zusicherung</source>
        <translation>Prior commitment</translation>
    </message>
    <message>
        <source>Zusicherung gilt bis</source>
        <translation>Commitment holds until</translation>
    </message>
    <message>
        <source>Leistungen in den Monaten</source>
        <translation>Benefits in the months</translation>
    </message>
    <message>
        <source>Unter 25</source>
        <translation>Under 25</translation>
    </message>
    <message>
        <source>Verlust der Wohnung droht</source>
        <translation>Loss of the flat threatens</translation>
    </message>
    <message>
        <source>Verlust am</source>
        <translation>Loss on</translation>
    </message>
    <message>
        <source>Sprachmittlung nötig</source>
        <translation>Interpreter needed</translation>
    </message>
    <message>
        <source>Beendet am</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Anschrift des Ortes</source>
        <translation>Address of the place</translation>
    </message>
    <message>
        <source>Hinweise zum Ort</source>
        <translation>Notes on the place</translation>
    </message>
    <message>
        <source>Ohne Stufen</source>
        <translation>Without steps</translation>
    </message>
    <message>
        <source>Veranstalter</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Vortragende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Rückmeldung bis</source>
        <translation>Reply until</translation>
    </message>
    <message>
        <source>Eingeladen am</source>
        <translation>Invited on</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Von den Ämtern</source>
        <translation>From the offices</translation>
    </message>
    <message>
        <source>Gäste</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Anlass und Verlauf</source>
        <translation>Occasion and course</translation>
    </message>
    <message>
        <source>Offene Fragen</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Protokoll freigegeben von</source>
        <translation>Minutes released by</translation>
    </message>
    <message>
        <source>Protokoll freigegeben am</source>
        <translation>Minutes released on</translation>
    </message>
    <message>
        <source>Infogespräch</source>
        <translation>Information session</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Tagesordnungspunkt</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Rückmeldung am</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>War da</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>Fragen zu</source>
        <translation>Questions about</translation>
    </message>
    <message>
        <source>Wohnungen genannt</source>
        <translation>Flats offered</translation>
    </message>
    <message>
        <source>Wohnung</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Mietverhältnis</source>
        <translation>Tenancy</translation>
    </message>
    <message>
        <source>Vereinbart ist</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Überzeugt durch</source>
        <translation>Won by</translation>
    </message>
    <message>
        <source>Zugesagt am</source>
        <translation>Promised on</translation>
    </message>
    <message>
        <source>Einzulösen bis</source>
        <translation>To be redeemed by</translation>
    </message>
    <message>
        <source>Wohnungen</source>
        <translation>Flats</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Eigentümer erlaubt es</source>
        <translation>Owner agrees</translation>
    </message>
    <message>
        <source>Erlaubnis vom</source>
        <translation>Permission of</translation>
    </message>
    <message>
        <source>Von der leistungsberechtigten Person beantragt am</source>
        <translation>Requested by the entitled person on</translation>
    </message>
    <message>
        <source>Veranstaltungsort</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Mietbeginn</source>
        <translation>Tenancy begins</translation>
    </message>
    <message>
        <source>Einzug am</source>
        <translation>Moves in on</translation>
    </message>
    <message>
        <source>Sprache des Gesprächs</source>
        <translation>Language of the talk</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>interpreting</translation>
    </message>
    <message>
        <source>Reinigung</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Fehlende Schlüssel</source>
        <translation>Missing keys</translation>
    </message>
    <message>
        <source>Kaution gezahlt am</source>
        <translation>Deposit paid on</translation>
    </message>
    <message>
        <source>Kaution gezahlt von</source>
        <translation>Deposit paid by</translation>
    </message>
    <message>
        <source>Verglichen mit</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Wohnungsgeberbestätigung übergeben am</source>
        <translation>Provider confirmation handed over on</translation>
    </message>
    <message>
        <source>Prüfsumme des Übergabeprotokolls</source>
        <translation>Checksum of the handover report</translation>
    </message>
    <message>
        <source>Prüfsumme der Einweisung</source>
        <translation>Checksum of the instruction</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Name oder Kürzel</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Anwesend</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Beauftragt</source>
        <translation>Commissioned</translation>
    </message>
    <message>
        <source>Schlüssel für</source>
        <translation>Key for</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Schlüsselnummer</source>
        <translation>Key number</translation>
    </message>
    <message>
        <source>Zähler für</source>
        <translation>Meter for</translation>
    </message>
    <message>
        <source>Zählernummer</source>
        <translation>Meter number</translation>
    </message>
    <message>
        <source>Einheit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Abgelesen am</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Versorger</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Dem Versorger gemeldet zum</source>
        <translation>Reported to the supplier for</translation>
    </message>
    <message>
        <source>Marktlokation</source>
        <translation>Market location</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Bauteil</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Zu beheben von</source>
        <translation>To be put right by</translation>
    </message>
    <message>
        <source>Zu beheben bis</source>
        <translation>To be put right until</translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Eigentum</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Erklärt</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Gezeigt</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Merkblatt</source>
        <translation>Leaflet</translation>
    </message>
    <message>
        <source>Rückfrage</source>
        <translation>Asked back</translation>
    </message>
    <message>
        <source>Schriftstück</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Schriftzug</source>
        <translation>Strokes</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Nachtrag</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nachgetragen am</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Nachgetragen von</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Verein oder Träger</source>
        <translation>Association or organisation</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Haushalte höchstens</source>
        <translation>Households at most</translation>
    </message>
    <message>
        <source>Geschult am</source>
        <translation>Trained on</translation>
    </message>
    <message>
        <source>Führungszeugnis vorgelegt am</source>
        <translation>Certificate of conduct seen on</translation>
    </message>
    <message>
        <source>Verschwiegenheit unterschrieben am</source>
        <translation>Confidentiality signed on</translation>
    </message>
    <message>
        <source>Einwilligung vom</source>
        <translation>Consent of</translation>
    </message>
    <message>
        <source>Aktiv ab</source>
        <translation>Active from</translation>
    </message>
    <message>
        <source>Aktiv bis</source>
        <translation>Active until</translation>
    </message>
    <message>
        <source>Sortierung</source>
        <translation>Sort key</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Eingezogen am</source>
        <translation>Moved in on</translation>
    </message>
    <message>
        <source>Einverstanden am</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Besuchsplan</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Angekündigt am</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>Angekündigt über</source>
        <translation>Announced by</translation>
    </message>
    <message>
        <source>Freiwilligkeit erklärt</source>
        <translation>Voluntariness explained</translation>
    </message>
    <message>
        <source>Zutritt</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Wer besucht</source>
        <translation>Who visits</translation>
    </message>
    <message>
        <source>Themen besprochen</source>
        <translation>Topics discussed</translation>
    </message>
    <message>
        <source>Themen auffrischen</source>
        <translation>Topics to refresh</translation>
    </message>
    <message>
        <source>Heizung geht</source>
        <translation>Heating works</translation>
    </message>
    <message>
        <source>Feuchte oder Schimmel</source>
        <translation>Damp or mould</translation>
    </message>
    <message>
        <source>Rauchmelder gehen</source>
        <translation>Smoke alarms work</translation>
    </message>
    <message>
        <source>Mängel am Gebäude</source>
        <translation>Defects of the building</translation>
    </message>
    <message>
        <source>Unterstützung gewünscht</source>
        <translation>Support wished for</translation>
    </message>
    <message>
        <source>Kopie übergeben</source>
        <translation>Copy handed over</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Ort und Lage</source>
        <translation>Place and position</translation>
    </message>
    <message>
        <source>Art und Größe</source>
        <translation>Kind and size</translation>
    </message>
    <message>
        <source>Kosten im Monat</source>
        <translation>Costs per month</translation>
    </message>
    <message>
        <source>Ausstattung und Zustand</source>
        <translation>Equipment and condition</translation>
    </message>
    <message>
        <source>Verfügbarkeit</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Energieausweis</source>
        <translation>Energy certificate</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Rolle an der Wohnung</source>
        <translation>Role for the flat</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Unterlage</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Zeiten und Kontakt</source>
        <translation>Hours and contact</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bench</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Fahrt</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Gültigkeit und Quelle</source>
        <translation>Validity and source</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Ziele des Alltags</source>
        <translation>Everyday destinations</translation>
    </message>
    <message>
        <source>Infogespräch</source>
        <translation>Information session</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Teilnahme</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Parteien</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Zähler</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Räume</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Inventar</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Einweisung</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Besuch</source>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Weitere</source>
        <translation>More</translation>
    </message>
    <message numerus="yes">
        <source>Weitere Filter, %n aktiv</source>
        <translation>
            <numerusform>More filters, %n in use</numerusform>
            <numerusform>More filters, %n in use</numerusform>
        </translation>
    </message>
    <message>
        <source>Weitere Filter</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Suche: %1</source>
        <translation>Search: %1</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>%1 aktive</source>
        <translation>%1 chosen</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter %1 leeren</source>
        <translation>Clear filter %1</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 Wohnfläche sind ungewöhnlich. Üblich sind 8 bis 500 m².</source>
        <translation>A living area of %1 is unusual. 8 to 500 m² is usual.</translation>
    </message>
    <message>
        <source>%1 Zimmer auf %2: weniger als 6 m² je Zimmer. Zimmer oder Fläche prüfen.</source>
        <translation>%1 rooms on %2: less than 6 m² per room. Check rooms or area.</translation>
    </message>
    <message>
        <source>Frei ab %1 liegt mehr als 12 Monate vor „Leerstand seit“ %2. Eines der beiden Daten stimmt nicht.</source>
        <translation>Available from %1 is more than 12 months before “Vacant since” %2. One of the two dates is wrong.</translation>
    </message>
    <message>
        <source>WBS-pflichtig, aber ohne „Belegungsbindung bis“. Das Datum beim Vermieter erfragen.</source>
        <translation>WBS required, but no “Occupancy binding until”. Ask the landlord for the date.</translation>
    </message>
    <message>
        <source>%1 bruttokalt liegen über der Quadratmeter-Obergrenze von %2 (§ 22 Abs. 1 Satz 8 Nr. 1 SGB II).</source>
        <translation>A gross cold rent of %1 is above the limit per square metre of %2 (§ 22 Abs. 1 Satz 8 Nr. 1 SGB II).</translation>
    </message>
    <message>
        <source>Klasse %1 passt nicht zu %2 kWh/(m²·a); dazu gehört Klasse %3.</source>
        <translation>Class %1 does not fit %2 kWh/(m²·a); that is class %3.</translation>
    </message>
    <message>
        <source>Der Energieausweis galt bis %1. Einen neuen anfordern.</source>
        <translation>The energy certificate was valid until %1. Ask for a new one.</translation>
    </message>
    <message>
        <source>Die Kaution übersteigt § 551 BGB: höchstens drei Nettokaltmieten, hier %1.</source>
        <translation>The deposit exceeds § 551 BGB: at most three net cold rents, here %1.</translation>
    </message>
    <message>
        <source>%1 hat dieselbe Adresse und Wohnung. Prüfen, ob es derselbe Leerstand ist.</source>
        <translation>%1 has the same address and flat. Check whether it is the same vacancy.</translation>
    </message>
    <message>
        <source>%1 liegt höchstens 15 m entfernt und ist gleich groß. Prüfen, ob es derselbe Leerstand ist.</source>
        <translation>%1 is at most 15 m away and of the same size. Check whether it is the same vacancy.</translation>
    </message>
    <message>
        <source>„%1“ fehlt.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>Es ist kein Vermieter eingetragen. Ohne ihn kann niemand angesprochen werden.</source>
        <translation>No landlord is entered. Without one there is nobody to contact.</translation>
    </message>
    <message>
        <source>Der Vermieter hat weder Telefon noch E-Mail noch Anschrift. Eines davon eintragen.</source>
        <translation>The landlord has no phone, e-mail or postal address. Enter one of them.</translation>
    </message>
    <message>
        <source>Der Vermieter will nicht vermieten. Erst die Bereitschaft klären.</source>
        <translation>The landlord does not want to let. Clarify this first.</translation>
    </message>
    <message>
        <source>Rollstuhlgerecht im %1 ohne Aufzug passt nicht zusammen.</source>
        <translation>Wheelchair accessible (%1) without a lift does not fit together.</translation>
    </message>
    <message>
        <source>Rollstuhlgerecht im %1: Ob es einen Aufzug gibt, ist nicht eingetragen.</source>
        <translation>Wheelchair accessible (%1): whether there is a lift is not entered.</translation>
    </message>
    <message>
        <source>Die Lage gehört zur Gemeinde %1, die Adresse zu %2. Lage oder Gemeinde prüfen.</source>
        <translation>The position belongs to the municipality %1, the address to %2. Check position or municipality.</translation>
    </message>
    <message>
        <source>Die Lage ist außerhalb des Landkreises. Die Nadel auf der Karte verschieben.</source>
        <translation>The position is outside the district. Move the pin on the map.</translation>
    </message>
    <message>
        <source>Der Text enthält eine E-Mail-Adresse (%1). Sie gehört zum Vermieter.</source>
        <translation>The text contains an e-mail address (%1). It belongs with the landlord.</translation>
    </message>
    <message>
        <source>Der Text sagt etwas über Gesundheit („%1“). Solche Angaben gehören nicht ins Register.</source>
        <translation>The text says something about health (“%1”). Such details do not belong in the register.</translation>
    </message>
    <message>
        <source>Der Text enthält eine Telefonnummer (%1). Sie gehört zum Vermieter.</source>
        <translation>The text contains a phone number (%1). It belongs with the landlord.</translation>
    </message>
    <message>
        <source>Der Text sagt etwas über Religion („%1“). Solche Angaben gehören nicht ins Register.</source>
        <translation>The text says something about religion (“%1”). Such details do not belong in the register.</translation>
    </message>
    <message>
        <source>%1 netto kalt sind mehr als die üblichen %2. Miete und Fläche prüfen.</source>
        <translation>A net cold rent of %1 is more than the usual %2. Check rent and area.</translation>
    </message>
    <message>
        <source>%1 netto kalt sind weniger als die üblichen %2. Miete und Fläche prüfen.</source>
        <translation>A net cold rent of %1 is less than the usual %2. Check rent and area.</translation>
    </message>
    <message>
        <source>„Leerstand seit“ %1 liegt in der Zukunft. Bei drohendem Leerstand die Art „drohender Leerstand“ wählen.</source>
        <translation>“Vacant since” %1 is in the future. If a vacancy is to be expected, choose the kind “imminent vacancy”.</translation>
    </message>
    <message>
        <source>Es fehlt, wann der Haushalt der Weitergabe seiner Daten an den Vermieter zugestimmt hat.</source>
        <translation>It is not stated when the household agreed to its data being passed to the landlord.</translation>
    </message>
    <message>
        <source>Es ist weder eine Einwilligung noch eine andere Rechtsgrundlage eingetragen.</source>
        <translation>Neither a consent nor another legal basis is entered.</translation>
    </message>
    <message>
        <source>Es fehlt die Fallkennung, für die reserviert wird. Ein Name ist nicht nötig.</source>
        <translation>The case number to reserve for is missing. A name is not needed.</translation>
    </message>
    <message>
        <source>Die Daten sind nicht in den letzten %1 Tagen bestätigt worden. Beim Vermieter nachfragen.</source>
        <translation>The data has not been confirmed in the last %1 days. Ask the landlord.</translation>
    </message>
    <message>
        <source>Es ist noch kein Gespräch mit dem Vermieter eingetragen.</source>
        <translation>No contact with the landlord is entered yet.</translation>
    </message>
    <message>
        <source>Es wurde noch nicht geprüft, ob die Wohnung schon im Register steht.</source>
        <translation>It has not yet been checked whether the flat is already in the register.</translation>
    </message>
    <message>
        <source>Es fehlt ein künftiger Tag für die Wiedervorlage.</source>
        <translation>A future day for the follow-up is missing.</translation>
    </message>
    <message>
        <source>Es fehlt, an wen vermietet wurde (Rechtskreis).</source>
        <translation>It is not stated to whom it was let (benefit scheme).</translation>
    </message>
    <message>
        <source>Aus „%1“ heraus kann nur eine Vermietung außerhalb des Registers eingetragen werden.</source>
        <translation>From “%1” only a letting outside the register can be entered.</translation>
    </message>
    <message>
        <source>Es fehlt, wann die Unterlagen beim Träger waren.</source>
        <translation>It is not stated when the benefit authority had the papers.</translation>
    </message>
    <message>
        <source>Es fehlt, welcher Träger die Zusicherung gibt.</source>
        <translation>It is not stated which benefit authority gives the commitment.</translation>
    </message>
    <message>
        <source>Das Einführungsprotokoll ist noch nicht unterschrieben.</source>
        <translation>The instruction record is not signed yet.</translation>
    </message>
    <message>
        <source>Es fehlt der Grund.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>Von „%1“ führt kein Schritt zu „%2“.</source>
        <translation>No step leads from “%1” to “%2”.</translation>
    </message>
    <message>
        <source>Es fehlt der Mietbeginn.</source>
        <translation>The start of the tenancy is missing.</translation>
    </message>
    <message>
        <source>Die Reservierung braucht ein Ende, das noch nicht vorbei ist.</source>
        <translation>The reservation needs an end that is not yet past.</translation>
    </message>
    <message>
        <source>Es fehlt, wann die Einwilligung widerrufen wurde.</source>
        <translation>It is not stated when the consent was withdrawn.</translation>
    </message>
    <message>
        <source>Die Bruttokaltmiete ist laut Angabe %1, gerechnet aber %2.</source>
        <translation>The gross cold rent is stated as %1, but adds up to %2.</translation>
    </message>
    <message>
        <source>Die Gesamtmiete ist laut Angabe %1, gerechnet aber %2.</source>
        <translation>The gross warm rent is stated as %1, but adds up to %2.</translation>
    </message>
    <message>
        <source>Die Nummer %1 ist im Register für eine andere Wohnung vergeben. Es wird eine neue vergeben.</source>
        <translation>The number %1 is given to another dwelling in the register. A new one will be given.</translation>
    </message>
    <message>
        <source>„%1“ weicht von Zeile %2 ab, die dasselbe Haus beschreibt. Es gilt Zeile %2.</source>
        <translation>“%1” differs from row %2, which describes the same house. Row %2 counts.</translation>
    </message>
    <message>
        <source>Der Status „%1“ wird nicht übernommen; neue Leerstände beginnen als Entwurf.</source>
        <translation>The status “%1” is not taken over; new vacancies start as drafts.</translation>
    </message>
    <message>
        <source>Eine Kontaktsperre ohne Grund. Kurz sagen, woher sie kommt.</source>
        <translation>Contact is blocked without a reason. Say briefly where that comes from.</translation>
    </message>
    <message>
        <source>Der Name fehlt. Nachname oder Firma eintragen.</source>
        <translation>The name is missing. Enter a last name or a company.</translation>
    </message>
    <message>
        <source>Vollmacht, aber niemand ist vertreten. Unter „Vertritt“ wählen, für wen sie gilt.</source>
        <translation>A power of attorney, but nobody is represented. Choose under “Represents” for whom it holds.</translation>
    </message>
    <message>
        <source>Der Anbieter sagt nur „Kaltmiete“. Prüfen, ob sie ohne Betriebskosten gemeint ist.</source>
        <translation>The provider only says “cold rent”. Check whether it is meant without operating costs.</translation>
    </message>
    <message>
        <source>Der Leerstand ist gerade „%1“. Vor dem Übernehmen beim Anbieter nachfragen.</source>
        <translation>The vacancy is “%1” at present. Ask the provider before taking this over.</translation>
    </message>
    <message>
        <source>%1 Verweise ins Netz wurden nicht abgerufen.</source>
        <translation>%1 links into the net were not followed.</translation>
    </message>
    <message>
        <source>Der Anbieter löscht ein Angebot, das nicht oder nicht mehr im Register steht.</source>
        <translation>The provider deletes an offer that is not, or no longer, in the register.</translation>
    </message>
    <message>
        <source>Ein Bild oder eine Unterlage fehlt: %1</source>
        <translation>A picture or document is missing: %1</translation>
    </message>
    <message>
        <source>Ein Text des Anbieters enthält persönliche Angaben und steht darum in der internen Bemerkung.</source>
        <translation>A text of the provider contains personal data and therefore stands in the internal note.</translation>
    </message>
    <message>
        <source>Die Preise gelten nicht je Monat in Euro (%1) und fehlen darum.</source>
        <translation>The prices are not in euros per month (%1) and are therefore left out.</translation>
    </message>
    <message>
        <source>Laut Anbieter ist die Wohnung reserviert.</source>
        <translation>The provider says that the dwelling is reserved.</translation>
    </message>
    <message>
        <source>%1: „%2“ ist nicht zu lesen und fehlt darum.</source>
        <translation>%1: “%2” cannot be read and is therefore left out.</translation>
    </message>
    <message>
        <source>Anmeldung nötig, aber weder Telefon noch Internetseite eingetragen.</source>
        <translation>Booking is needed, but neither phone nor website is entered.</translation>
    </message>
    <message>
        <source>Zuletzt geprüft am %1. Nach einem Jahr noch einmal nachsehen.</source>
        <translation>Last checked on %1. Look again after a year.</translation>
    </message>
    <message>
        <source>Gilt nur bis %1.</source>
        <translation>Valid only until %1.</translation>
    </message>
    <message>
        <source>Die Zeiten „%1“ sind nicht zu lesen. Gemeint ist etwas wie „Di, Do 8:30–13:30“.</source>
        <translation>The hours “%1” cannot be read. Something like “Tu,Th 08:30-13:30” is meant.</translation>
    </message>
    <message>
        <source>%1 steht schon im Register, %2 m entfernt. Prüfen, ob dasselbe gemeint ist.</source>
        <translation>%1 is already in the register, %2 m away. Check whether the same is meant.</translation>
    </message>
    <message>
        <source>Die Lage fehlt. Auf der Karte zeigen, wo es ist.</source>
        <translation>The place is missing. Show on the map where it is.</translation>
    </message>
    <message>
        <source>Der Name fehlt.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Ohne Bank für den Rückweg kommt man von hier weg, aber nicht zurück.</source>
        <translation>Without a bench for the way back one gets away from here, but not back.</translation>
    </message>
    <message>
        <source>„Gilt bis“ %2 liegt vor „Gilt ab“ %1. Eines der beiden Daten stimmt nicht.</source>
        <translation>“Valid until” %2 is before “Valid from” %1. One of the two dates is wrong.</translation>
    </message>
    <message>
        <source>Auf welche Gemeinden sich die Auflage erstreckt, fehlt. Ohne sie passt keine Wohnung sicher.</source>
        <translation>To which municipalities the rule extends is missing. Without them no flat suits for sure.</translation>
    </message>
    <message>
        <source>„%1“ sind keine Bedarfsgemeinschaften. Gemeint ist etwas wie 3, oder 2, 1 für zwei.</source>
        <translation>“%1” are no benefit households. Something like 3 is meant, or 2, 1 for two.</translation>
    </message>
    <message>
        <source>„%1“ sind keine Monate. Gemeint ist etwas wie 03/2021–10/2022, 03/2026–.</source>
        <translation>“%1” are no months. Something like 03/2021–10/2022, 03/2026– is meant.</translation>
    </message>
    <message>
        <source>%1 Personen sind weniger als die Kinder oder Bedarfsgemeinschaften, die eingetragen sind.</source>
        <translation>%1 persons are fewer than the children or benefit households that are entered.</translation>
    </message>
    <message>
        <source>Die Zahl der Personen fehlt. Ohne sie lässt sich keine Wohnung prüfen.</source>
        <translation>The number of persons is missing. Without it no flat can be checked.</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit fehlen.</source>
        <translation>Day and time are missing.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn.</source>
        <translation>The end lies before the begin.</translation>
    </message>
    <message>
        <source>Wo das Gespräch stattfindet, fehlt. In der Einladung bliebe die Zeile leer.</source>
        <translation>Where the session takes place is missing. The line would stay empty in the invitation.</translation>
    </message>
    <message>
        <source>Die Rückmeldung ist erst nach dem Gespräch am %1 erbeten.</source>
        <translation>The reply is asked for only after the session on %1.</translation>
    </message>
    <message>
        <source>Um wie viel die Miete sinkt, fehlt.</source>
        <translation>By how much the rent falls is missing.</translation>
    </message>
    <message>
        <source>Mehr als drei Nettokaltmieten (%1) darf eine Kaution nicht betragen (§ 551 BGB).</source>
        <translation>A deposit must not exceed three net cold rents (%1) (BGB §551).</translation>
    </message>
    <message>
        <source>Wie viele Wohnungen zugesagt sind, fehlt.</source>
        <translation>How many flats are promised is missing.</translation>
    </message>
    <message>
        <source>Untervermieten braucht die Erlaubnis der Eigentümerin oder des Eigentümers (§ 540 BGB).</source>
        <translation>Subletting needs the owner’s permission (BGB §540).</translation>
    </message>
    <message>
        <source>Wer zahlt, fehlt.</source>
        <translation>Who pays is missing.</translation>
    </message>
    <message>
        <source>Ohne Antrag der leistungsberechtigten Person gibt es keine Direktzahlung (§ 22 Abs. 7 SGB II). Leistungen können nicht abgetreten werden.</source>
        <translation>Without a request of the entitled person there is no direct payment (SGB II §22(7)). Benefits cannot be assigned.</translation>
    </message>
    <message>
        <source>Bis wann die niedrigere Miete gilt, fehlt. Ohne Ende ist sie nicht vorübergehend.</source>
        <translation>Until when the lower rent holds is missing. Without an end it is not for a time.</translation>
    </message>
    <message>
        <source>Kleiner als der letzte Stand %1 vom %2. Zählernummer und Ziffern prüfen.</source>
        <translation>Less than the last reading %1 of %2. Check meter number and digits.</translation>
    </message>
    <message>
        <source>Der %1 liegt in der Zukunft.</source>
        <translation>%1 is in the future.</translation>
    </message>
    <message>
        <source>Viel mehr als seit dem letzten Stand %1 vom %2 üblich. Komma und Ziffern prüfen.</source>
        <translation>Much more than usual since the last reading %1 of %2. Check decimal mark and digits.</translation>
    </message>
    <message>
        <source>Eine Marktlokation hat elf Ziffern.</source>
        <translation>A market location has eleven digits.</translation>
    </message>
    <message>
        <source>Die Zählernummer fehlt. Ohne sie lässt sich der Stand nicht zuordnen.</source>
        <translation>The meter number is missing. Without it the reading cannot be assigned.</translation>
    </message>
    <message>
        <source>%1 wird in %2 abgelesen.</source>
        <translation>%1 is read in %2.</translation>
    </message>
    <message>
        <source>Ob ein Führungszeugnis vorgelegt wurde, ist offen. Nötig, wo Kinder betreut werden (§ 72a SGB VIII).</source>
        <translation>Whether a certificate of conduct was shown is open. It is needed where children are looked after (§ 72a SGB VIII).</translation>
    </message>
    <message>
        <source>Die Verschwiegenheit ist noch nicht unterschrieben.</source>
        <translation>Confidentiality has not been signed yet.</translation>
    </message>
    <message>
        <source>Die Einwilligung in das Speichern fehlt. Ohne sie beginnt keine Patenschaft.</source>
        <translation>The consent to being stored is missing. No sponsorship begins without it.</translation>
    </message>
    <message>
        <source>Der Name fehlt. Nachname oder Verein eintragen.</source>
        <translation>The name is missing. Enter a last name or an association.</translation>
    </message>
    <message>
        <source>„Aktiv bis“ liegt vor „Aktiv ab“.</source>
        <translation>“Active until” is before “Active from”.</translation>
    </message>
    <message>
        <source>Weder Telefon noch E-Mail. Eines davon eintragen.</source>
        <translation>Neither phone nor e-mail. Enter one of them.</translation>
    </message>
    <message>
        <source>Zwischen Ankündigung und Besuch liegen keine drei Werktage. Frühestens ginge es am %1.</source>
        <translation>There are less than three working days between announcement and visit. The earliest day would be %1.</translation>
    </message>
    <message>
        <source>Der Tag fehlt.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>Der %1 ist ein Feiertag (%2).</source>
        <translation>%1 is a public holiday (%2).</translation>
    </message>
    <message>
        <source>Noch nicht angekündigt. Spätestens am %1.</source>
        <translation>Not announced yet. On %1 at the latest.</translation>
    </message>
    <message>
        <source>Der Tag ist ein %1.</source>
        <translation>The day is a %1.</translation>
    </message>
    <message>
        <source>Der Tag fehlt. Ohne Aufklärung und Einverständnis gibt es keine Besuche.</source>
        <translation>The day is missing. Without being told and agreeing there are no visits.</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Zukunft. Erst danach können die Besuche beginnen.</source>
        <translation>The day is in the future. Visits can begin only after it.</translation>
    </message>
    <message>
        <source>Der Tag fehlt. Nach ihm richten sich die Besuche.</source>
        <translation>The day is missing. The visits follow from it.</translation>
    </message>
    <message>
        <source>Wie der Besuch verlief, fehlt.</source>
        <translation>How the visit went is missing.</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Zukunft.</source>
        <translation>The day is in the future.</translation>
    </message>
    <message>
        <source>Ankreuzen, dass die Freiwilligkeit erklärt wurde. Ohne das zählt kein Besuch.</source>
        <translation>Tick that voluntariness was explained. Without that no visit counts.</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>%1 bis %2 (%3)</source>
        <translation>%1 until %2 (%3)</translation>
    </message>
    <message>
        <source>Reservierung endete am %1 (%2)</source>
        <translation>reservation ended on %1 (%2)</translation>
    </message>
    <message>
        <source>für diesen Haushalt %1 bis %2</source>
        <translation>%1 for this household until %2</translation>
    </message>
    <message>
        <source>das gezeichnete Gebiet</source>
        <translation>the drawn area</translation>
    </message>
    <message>
        <source>Auflage endet am %1, vor dem Einzug</source>
        <translation>rule ends on %1, before moving in</translation>
    </message>
    <message>
        <source>noch ungeklärt: vor dem Angebot bei der Ausländerbehörde fragen</source>
        <translation>not clear yet: ask the immigration office before offering</translation>
    </message>
    <message>
        <source>gilt für ein anderes Land</source>
        <translation>holds for another Land</translation>
    </message>
    <message>
        <source>Lage der Wohnung oder erlaubtes Gebiet unbekannt</source>
        <translation>position of the flat or permitted area unknown</translation>
    </message>
    <message>
        <source>%1 liegt im erlaubten Gebiet (%2)</source>
        <translation>%1 lies in the permitted area (%2)</translation>
    </message>
    <message>
        <source>%1 liegt außerhalb; erlaubt: %2</source>
        <translation>%1 lies outside; permitted: %2</translation>
    </message>
    <message>
        <source>Personenzahl des Haushalts fehlt</source>
        <translation>the household&apos;s number of persons is missing</translation>
    </message>
    <message>
        <source>keine Obergrenze genannt</source>
        <translation>no upper limit named</translation>
    </message>
    <message>
        <source>höchstens %1, gebraucht für %2</source>
        <translation>%1 at most, needed for %2</translation>
    </message>
    <message>
        <source>nicht eingetragen, beim Vermieter nachfragen</source>
        <translation>not entered, ask the landlord</translation>
    </message>
    <message>
        <source>%1, gebraucht ab %2</source>
        <translation>%1, needed from %2</translation>
    </message>
    <message>
        <source>rollstuhlgerecht</source>
        <translation>wheelchair accessible</translation>
    </message>
    <message>
        <source>barrierefrei</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>nicht barrierefrei</source>
        <translation>not accessible</translation>
    </message>
    <message numerus="yes">
        <source>%n Stufen</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Aufzug</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>kein Aufzug</source>
        <translation>no lift</translation>
    </message>
    <message>
        <source>nicht eingetragen, ob einer nötig ist</source>
        <translation>not entered whether one is needed</translation>
    </message>
    <message>
        <source>nötig, vorhanden für %1</source>
        <translation>needed, there for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>nötig und vorhanden</source>
        <translation>needed and there</translation>
    </message>
    <message>
        <source>nötig, aber nicht vorhanden</source>
        <translation>needed, but not there</translation>
    </message>
    <message>
        <source>nötig; ob er vorliegt, ist nicht eingetragen</source>
        <translation>needed; not entered whether it is there</translation>
    </message>
    <message>
        <source>%1 bruttokalt, %2 unter der Grenze für %3</source>
        <translation>%1 gross cold, %2 below the limit for %3</translation>
    </message>
    <message>
        <source>%1 bruttokalt, %2 über der Grenze für %3</source>
        <translation>%1 gross cold, %2 above the limit for %3</translation>
    </message>
    <message>
        <source>, mehr als das Anderthalbfache</source>
        <translation>, more than one and a half times</translation>
    </message>
    <message>
        <source>Anteil %1: %2</source>
        <translation>share of %1: %2</translation>
    </message>
    <message>
        <source>es fehlt: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>passte, wenn die Miete um %1 sänke</source>
        <translation>would suit if the rent fell by %1</translation>
    </message>
    <message>
        <source>will zurzeit nicht vermieten</source>
        <translation>does not want to let at present</translation>
    </message>
    <message>
        <source>an wen vermietet wird, ist nicht eingetragen</source>
        <translation>not entered to whom it is let</translation>
    </message>
    <message>
        <source>vermietet an: %1</source>
        <translation>lets to: %1</translation>
    </message>
    <message>
        <source>Zimmerzahl nicht eingetragen</source>
        <translation>number of rooms not entered</translation>
    </message>
    <message>
        <source>%1 Zimmer</source>
        <translation>%1 rooms</translation>
    </message>
    <message>
        <source>gewünscht %1</source>
        <translation>wished %1</translation>
    </message>
    <message>
        <source>im Register ist keine eingetragen</source>
        <translation>none is entered in the register</translation>
    </message>
    <message>
        <source>Lage der Wohnung unbekannt</source>
        <translation>position of the flat unknown</translation>
    </message>
    <message>
        <source>%1, %2 (Luftlinie × 1,3)</source>
        <translation>%1, %2 (as the crow flies × 1.3)</translation>
    </message>
    <message>
        <source>unbekannt, ob hier einer fährt</source>
        <translation>unknown whether one runs here</translation>
    </message>
    <message>
        <source>fährt in dieser Gemeinde nicht</source>
        <translation>does not run in this municipality</translation>
    </message>
    <message>
        <source>%1, gewünscht %2</source>
        <translation>%1, wished %2</translation>
    </message>
    <message>
        <source>%1: mehr als drei Nettokaltmieten (§ 551 BGB)</source>
        <translation>%1: more than three net cold rents (§ 551 BGB)</translation>
    </message>
    <message>
        <source>%1; Darlehen beim Träger beantragen</source>
        <translation>%1; apply to the payer for a loan</translation>
    </message>
    <message>
        <source>fehlt, beim Vermieter nachfragen</source>
        <translation>missing, ask the landlord</translation>
    </message>
    <message>
        <source>über der Obergrenze je m² (§ 22 Abs. 1 SGB II)</source>
        <translation>above the ceiling per m² (§ 22(1) SGB II)</translation>
    </message>
    <message>
        <source>Heizkosten nicht eingetragen, beim Vermieter nachfragen</source>
        <translation>heating costs not entered, ask the landlord</translation>
    </message>
    <message>
        <source>für diesen Energieträger steht nichts im Heizspiegel</source>
        <translation>the Heizspiegel says nothing about this energy carrier</translation>
    </message>
    <message>
        <source>ohne Mietgrenze keine angemessene Fläche</source>
        <translation>no adequate area without a rent limit</translation>
    </message>
    <message>
        <source>%1, innerhalb des Richtwerts</source>
        <translation>%1, within the guide value</translation>
    </message>
    <message>
        <source>%1 über dem Richtwert, einzeln prüfen</source>
        <translation>%1 above the guide value, to be checked singly</translation>
    </message>
    <message>
        <source>mit Stellplatz</source>
        <translation>with parking space</translation>
    </message>
    <message>
        <source>keine zu Fuß erreichbar</source>
        <translation>none within reach on foot</translation>
    </message>
    <message>
        <source>%1, %2 zu Fuß</source>
        <translation>%1, %2 on foot</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>DG</source>
        <translation>attic</translation>
    </message>
    <message>
        <source>EG</source>
        <translation>ground</translation>
    </message>
    <message>
        <source>UG</source>
        <translation>basement</translation>
    </message>
    <message>
        <source>%1. UG</source>
        <translation>basement %1</translation>
    </message>
    <message>
        <source>%1. OG</source>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>%1 (DG)</source>
        <translation>%1 (attic)</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Monate</source>
        <translation>months</translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation>not stated</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>%1 zuklappen</source>
        <translation>Collapse %1</translation>
    </message>
    <message>
        <source>%1 aufklappen</source>
        <translation>Expand %1</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Ungespeicherte Eingaben</source>
        <translation>Unsaved entries</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben fehlen oder stimmen nicht.</source>
        <translation>
            <numerusform>%n field is missing or wrong.</numerusform>
            <numerusform>%n fields are missing or wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nicht gespeichert.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>Übernehmen, meine Eingaben behalten</source>
        <translation>Take over, keep my input</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>außerhalb der Gemeinden</source>
        <translation>outside the municipalities</translation>
    </message>
    <message>
        <source>unter 10 Einwohner</source>
        <translation>fewer than 10 inhabitants</translation>
    </message>
    <message>
        <source>rund %1 Einwohner</source>
        <translation>about %1 inhabitants</translation>
    </message>
    <message>
        <source>ohne ÖV-Güteklasse</source>
        <translation>without a service class</translation>
    </message>
    <message>
        <source>ÖV-Güteklasse %1</source>
        <translation>Service class %1</translation>
    </message>
    <message>
        <source>In der Nähe ist keine Haltestelle.</source>
        <translation>There is no stop nearby.</translation>
    </message>
    <message numerus="yes">
        <source>%1, Luftlinie %2, %n Abfahrten %3</source>
        <translation>
            <numerusform>%1, %2 as the crow flies, %n departure %3</numerusform>
            <numerusform>%1, %2 as the crow flies, %n departures %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fährt hier an diesem Tag.</source>
        <translation>%1 runs here on this day.</translation>
    </message>
    <message>
        <source>%1 fährt hier in dieser Woche.</source>
        <translation>%1 runs here in this week.</translation>
    </message>
    <message>
        <source>Kein Bürgerbus fährt hier.</source>
        <translation>No community bus runs here.</translation>
    </message>
    <message>
        <source>%1: kein Ort eingetragen.</source>
        <translation>%1: no place recorded.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, weiter als %2</source>
        <translation>%1, farther than %2</translation>
    </message>
    <message>
        <source>Güteklasse %1</source>
        <translation>Service class %1</translation>
    </message>
    <message>
        <source>%1 Einwohner</source>
        <translation>%1 inhabitants</translation>
    </message>
    <message>
        <source>, im Mittel alle %1&#xa0;min</source>
        <translation>, every %1&#xa0;min on average</translation>
    </message>
    <message>
        <source>%1: hilft, ändert die Stufe nicht.</source>
        <translation>%1: helps, does not change the level.</translation>
    </message>
</context>
<context>
    <name>GapCellCard</name>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Heute versorgt, mit den Maßnahmen anders.</source>
        <translation>Served today, different with the measures.</translation>
    </message>
    <message>
        <source>Heute L%1, mit den Maßnahmen anders.</source>
        <translation>L%1 today, different with the measures.</translation>
    </message>
    <message>
        <source>Zu Fuß von hier</source>
        <translation>On foot from here</translation>
    </message>
</context>
<context>
    <name>GapClassButton</name>
    <message>
        <source>Klasse %1, %2 Einwohner sichtbar</source>
        <translation>Class %1, %2 inhabitants in view</translation>
    </message>
</context>
<context>
    <name>GapFileDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A4 quer, zum Drucken und Weitergeben.</source>
        <translation>A4 landscape, for printing and handing on.</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Eine Seite für den Browser, auch zum Vorlesen.</source>
        <translation>A page for the browser, also for reading aloud.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Zellen, Gemeinden und Haltestellen für ein GIS, mit allen Angaben zur Methode.</source>
        <translation>Cells, municipalities and stops for a GIS, with everything about the method.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Gebiete, daneben je eine Datei mit Zellen, Haltestellen und Methode.</source>
        <translation>Areas, and beside it one file each with cells, stops and method.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Dieselben Tabellen als Blätter einer Datei.</source>
        <translation>The same tables as sheets of one file.</translation>
    </message>
    <message>
        <source>OpenDocument (*.ods)</source>
        <translation>OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Karte und Tabellen drucken</source>
        <translation>Print map and tables</translation>
    </message>
    <message>
        <source>Karte und Tabellen ausgeben</source>
        <translation>Export map and tables</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mit dem Programm des Rechners ansehen und drucken</source>
        <translation>View and print with the computer’s program</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mit Tag, Profil, Wegen, Quellen und Prüfsumme der Daten. Zahlen weniger Haushalte bleiben verborgen.</source>
        <translation>With day, profile, ways, sources and checksum of the data. Counts of few households stay hidden.</translation>
    </message>
</context>
<context>
    <name>GapFilters</name>
    <message>
        <source>Schultag</source>
        <translation>School day</translation>
    </message>
    <message>
        <source>Ferienwerktag</source>
        <translation>Working day in school holidays</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Gezählt werden Abfahrten in diesem Zeitfenster. Es gehört zum Profil.</source>
        <translation>Departures in this window are counted. It belongs to the profile.</translation>
    </message>
    <message>
        <source>Profil bearbeiten …</source>
        <translation>Edit profile …</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Entfernung</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Fußweg</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Luftlinie</source>
        <translation>Straight line</translation>
    </message>
    <message>
        <source>Ebenen</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>GapKeepDialog</name>
    <message>
        <source>In den Bericht übernehmen</source>
        <translation>Add to the report</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name des Ergebnisses</source>
        <translation>Name of the result</translation>
    </message>
    <message>
        <source>Behalten werden die Zahlen mit Tag, Profil und Maßnahmen, wie sie jetzt sind.</source>
        <translation>Kept are the figures with day, profile and measures as they are now.</translation>
    </message>
    <message>
        <source>Einen Namen eingeben.</source>
        <translation>Type a name.</translation>
    </message>
</context>
<context>
    <name>GapLayer</name>
    <message>
        <source>Lücken</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Güteklassen</source>
        <translation>Service classes</translation>
    </message>
    <message>
        <source>Fußweg: %1</source>
        <translation>On foot: %1</translation>
    </message>
    <message>
        <source>bis %1 min</source>
        <translation>up to %1 min</translation>
    </message>
    <message>
        <source>weiter oder gar nicht</source>
        <translation>farther or not at all</translation>
    </message>
    <message>
        <source>Haltestelle m</source>
        <translation>Stop m</translation>
    </message>
    <message>
        <source>Mitfahrerbank m</source>
        <translation>Ride-sharing bench m</translation>
    </message>
    <message>
        <source>Hotspot m</source>
        <translation>Hotspot m</translation>
    </message>
    <message>
        <source>Laden m</source>
        <translation>Shop m</translation>
    </message>
    <message>
        <source>Arztpraxis m</source>
        <translation>Doctor m</translation>
    </message>
    <message>
        <source>Apotheke m</source>
        <translation>Pharmacy m</translation>
    </message>
    <message>
        <source>Kita m</source>
        <translation>Day care m</translation>
    </message>
    <message>
        <source>Grundschule m</source>
        <translation>Primary school m</translation>
    </message>
    <message>
        <source>Schule m</source>
        <translation>School m</translation>
    </message>
    <message>
        <source>Verwaltung m</source>
        <translation>Administration m</translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>%1, ohne Maßnahmen</source>
        <translation>%1, without measures</translation>
    </message>
    <message>
        <source>% in Lücken</source>
        <translation>% in gaps</translation>
    </message>
    <message>
        <source>Klasse %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>ohne Klasse</source>
        <translation>without class</translation>
    </message>
    <message>
        <source>L3 ohne Laden</source>
        <translation>L3 without shop</translation>
    </message>
    <message>
        <source>L3 ohne Arzt</source>
        <translation>L3 without doctor</translation>
    </message>
    <message>
        <source>L1, L2 mit Mitfahrerbank</source>
        <translation>L1, L2 with bench</translation>
    </message>
    <message>
        <source>ohne Hotspot</source>
        <translation>without hotspot</translation>
    </message>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Leerstände in L1</source>
        <translation>Vacancies in L1</translation>
    </message>
    <message>
        <source>Leerstände in L2</source>
        <translation>Vacancies in L2</translation>
    </message>
    <message>
        <source>Leerstände in L3</source>
        <translation>Vacancies in L3</translation>
    </message>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Haushalte in L1, L2</source>
        <translation>Households in L1, L2</translation>
    </message>
    <message>
        <source>Ebene</source>
        <translation>Level of area</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schlüssel der Verbandsgemeinde</source>
        <translation>Key of the association</translation>
    </message>
    <message>
        <source>Gemeindeschlüssel</source>
        <translation>Municipality key</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Seite m</source>
        <translation>Side m</translation>
    </message>
    <message>
        <source>Ostwert EPSG:3035</source>
        <translation>East EPSG:3035</translation>
    </message>
    <message>
        <source>Nordwert EPSG:3035</source>
        <translation>North EPSG:3035</translation>
    </message>
    <message>
        <source>Stufe</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Stufe ohne Maßnahmen</source>
        <translation>Level without measures</translation>
    </message>
    <message>
        <source>Güteklasse</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Haltestelle der Klasse</source>
        <translation>Stop that gives the class</translation>
    </message>
    <message>
        <source>ÖV da</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Bürgerbus</source>
        <translation>Community bus</translation>
    </message>
    <message>
        <source>Laden nah</source>
        <translation>Shop near</translation>
    </message>
    <message>
        <source>Arzt nah</source>
        <translation>Doctor near</translation>
    </message>
    <message>
        <source>Mitfahrerbank nah</source>
        <translation>Bench near</translation>
    </message>
    <message>
        <source>Hotspot nah</source>
        <translation>Hotspot near</translation>
    </message>
    <message>
        <source>was in L3 fehlt</source>
        <translation>missing in L3</translation>
    </message>
    <message>
        <source>Zellen</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Gemeinden</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Verbandsgemeinden</source>
        <translation>Municipal associations</translation>
    </message>
    <message>
        <source>Gebiete</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Verkehrsmittel</source>
        <translation>Means of transport</translation>
    </message>
    <message>
        <source>Abfahrten</source>
        <translation>Departures</translation>
    </message>
    <message>
        <source>Steige</source>
        <translation>Poles</translation>
    </message>
    <message>
        <source>Takt min</source>
        <translation>Interval min</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Haltestellen</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>zählt</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Zeiten</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Angabe</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Profil, alle Werte</source>
        <translation>Profile, all values</translation>
    </message>
    <message>
        <source>Maßnahmen, alle Werte</source>
        <translation>Measures, all values</translation>
    </message>
    <message>
        <source>Methode</source>
        <translation>Method</translation>
    </message>
</context>
<context>
    <name>GapLegend</name>
    <message>
        <source>Haltestelle nah genug</source>
        <translation>Stop near enough</translation>
    </message>
    <message>
        <source>ohne Güteklasse</source>
        <translation>without a class</translation>
    </message>
    <message>
        <source>keine nah genug</source>
        <translation>none near enough</translation>
    </message>
    <message>
        <source>L1 kein ÖV, kein Bürgerbus</source>
        <translation>L1 no transit, no community bus</translation>
    </message>
    <message>
        <source>L2 kein ÖV, Bürgerbus fährt</source>
        <translation>L2 no transit, community bus runs</translation>
    </message>
    <message>
        <source>L3 ÖV da, Laden oder Arzt fehlt</source>
        <translation>L3 transit, no shop or doctor</translation>
    </message>
    <message>
        <source>ÖV-Güteklasse</source>
        <translation>Service class</translation>
    </message>
    <message>
        <source>sehr gut</source>
        <translation>very good</translation>
    </message>
    <message>
        <source>sehr gering</source>
        <translation>very poor</translation>
    </message>
    <message>
        <source>Zu Fuß: %1</source>
        <translation>On foot: %1</translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Quadrat: bewohnte Fläche, %1 m. Zahlen: Einwohner im Ausschnitt.</source>
        <translation>Square: inhabited area, %1 m. Figures: inhabitants in view.</translation>
    </message>
    <message>
        <source>Ein Quadrat je Gemeinde. Zahlen: Einwohner im Ausschnitt.</source>
        <translation>One square per municipality. Figures: inhabitants in view.</translation>
    </message>
</context>
<context>
    <name>GapMethod</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>ÖV-Güteklasse A bis %1</source>
        <translation>public transport class A to %1</translation>
    </message>
    <message>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Haltestelle mit mindestens %1 Abfahrten, Bus bis %2, Bahn bis %3</source>
        <translation>stop with at least %1 departures, bus up to %2, rail up to %3</translation>
    </message>
    <message>
        <source>Luftlinie × %1, kein Wegenetz eingelesen</source>
        <translation>straight line × %1, no network of paths imported</translation>
    </message>
    <message>
        <source>Luftlinie</source>
        <translation>straight line</translation>
    </message>
    <message>
        <source>Fußweg im Wegenetz</source>
        <translation>on foot along paths</translation>
    </message>
    <message>
        <source>Laden %1, Arztpraxis %2, Mitfahrerbank %3, Hotspot %4, Halt eines Bürgerbusses %5</source>
        <translation>shop %1, doctor %2, ride-sharing bench %3, hotspot %4, stop of a community bus %5</translation>
    </message>
    <message>
        <source>%1 bewohnte Zensuszellen, Seite %2</source>
        <translation>%1 inhabited census cells, side %2</translation>
    </message>
    <message>
        <source>%1 Zellen, Einwohner der Gemeinden auf ihre Adressen verteilt</source>
        <translation>%1 cells, inhabitants of municipalities spread over their addresses</translation>
    </message>
    <message>
        <source>jede Gemeinde als ein Ort</source>
        <translation>each municipality as one place</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 (zählt nicht mit)</source>
        <translation>%1 (does not count)</translation>
    </message>
    <message>
        <source>Schultag</source>
        <translation>school day</translation>
    </message>
    <message>
        <source>Werktag in den Ferien</source>
        <translation>workday in the holidays</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sonn- oder Feiertag</source>
        <translation>Sunday or public holiday</translation>
    </message>
    <message>
        <source>Fahrplan vom %1, %2 (%3)</source>
        <translation>Timetable of %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Mobilität und Lücken</source>
        <translation>Mobility and gaps</translation>
    </message>
    <message>
        <source>versorgt</source>
        <translation>served</translation>
    </message>
    <message>
        <source>L1 kein ÖV, kein Bürgerbus</source>
        <translation>L1 no public transport, no community bus</translation>
    </message>
    <message>
        <source>L2 kein ÖV, Bürgerbus fährt</source>
        <translation>L2 no public transport, community bus runs</translation>
    </message>
    <message>
        <source>L3 ÖV da, Laden oder Arzt fehlt</source>
        <translation>L3 public transport, shop or doctor missing</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Maßstab aus</source>
        <translation>Standard from</translation>
    </message>
    <message>
        <source>Als versorgt gilt</source>
        <translation>Counts as served</translation>
    </message>
    <message>
        <source>Weg zur Haltestelle</source>
        <translation>Way to the stop</translation>
    </message>
    <message>
        <source>Andere Wege</source>
        <translation>Other ways</translation>
    </message>
    <message>
        <source>Zu Fuß erreichbar bis</source>
        <translation>Near on foot up to</translation>
    </message>
    <message>
        <source>Bürgerbus zählt</source>
        <translation>Community bus counts</translation>
    </message>
    <message>
        <source>wenn er in der Woche fährt</source>
        <translation>if it runs in that week</translation>
    </message>
    <message>
        <source>nur, wenn er an dem Tag fährt</source>
        <translation>only if it runs on that day</translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Daten</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Szenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Prüfsumme der Daten</source>
        <translation>Checksum of the data</translation>
    </message>
    <message>
        <source>Einwohner auf 10 gerundet.</source>
        <translation>Inhabitants rounded to 10.</translation>
    </message>
    <message>
        <source>Zahlen von Haushalten unter %1 sind verborgen.</source>
        <translation>Counts of households below %1 are hidden.</translation>
    </message>
    <message>
        <source>Hotspots sind nicht eingelesen.</source>
        <translation>No hotspots have been imported.</translation>
    </message>
</context>
<context>
    <name>GapOutlet</name>
    <message>
        <source>Mobilität und Lücken</source>
        <translation>Mobility and gaps</translation>
    </message>
    <message>
        <source>Karte und Tabellen drucken</source>
        <translation>Print map and tables</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Lücken ausgeben</source>
        <translation>Export gaps</translation>
    </message>
    <message numerus="yes">
        <source>Gespeichert: %1 und %n Dateien daneben</source>
        <translation>
            <numerusform>Saved: %1 and %n file beside it</numerusform>
            <numerusform>Saved: %1 and %n files beside it</numerusform>
        </translation>
    </message>
    <message>
        <source>Ergebnis behalten</source>
        <translation>Keep result</translation>
    </message>
    <message>
        <source>Ergebnis %1 behalten.</source>
        <translation>Result %1 kept.</translation>
    </message>
</context>
<context>
    <name>GapPaper</name>
    <message>
        <source>Nach Gemeinden</source>
        <translation>By municipality</translation>
    </message>
    <message>
        <source>Lücken, Einwohner</source>
        <translation>Gaps, inhabitants</translation>
    </message>
    <message>
        <source>ÖV-Güteklasse</source>
        <translation>Public transport class</translation>
    </message>
    <message>
        <source>• verborgen, weil es wenige sind</source>
        <translation>• hidden because they are few</translation>
    </message>
    <message>
        <source>Wie gerechnet wurde</source>
        <translation>How it was calculated</translation>
    </message>
</context>
<context>
    <name>GapPrint</name>
    <message>
        <source>Karte der Lücken: %1 von %2 Einwohnern in L1 bis L3. Alle Zahlen stehen in den Tabellen.</source>
        <translation>Map of gaps: %1 of %2 inhabitants in L1 to L3. All figures stand in the tables.</translation>
    </message>
</context>
<context>
    <name>GapProbe</name>
    <message>
        <source>Hier ist keine Lücke zu sehen.</source>
        <translation>There is no gap in view.</translation>
    </message>
    <message>
        <source>Karte der Lücken, %1</source>
        <translation>Map of gaps, %1</translation>
    </message>
    <message>
        <source>Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zur nächsten Lücke, Eingabe nimmt die Fläche in der Mitte, dann gehen die Pfeile von Fläche zu Fläche, L öffnet die Legende</source>
        <translation>Arrows pan, plus and minus zoom, 0 shows the district, N goes to the next gap, Enter takes the square in the middle, then arrows go from square to square, L opens the legend</translation>
    </message>
</context>
<context>
    <name>GapResult</name>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Daten geändert, Zahlen gleich</source>
        <translation>data changed, figures the same</translation>
    </message>
    <message>
        <source>Daten haben sich geändert seit %1</source>
        <translation>data have changed since %1</translation>
    </message>
    <message>
        <source>nicht mehr nachzurechnen, Daten fehlen</source>
        <translation>cannot be calculated again, data are missing</translation>
    </message>
</context>
<context>
    <name>GapResultList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 von %2 Einwohnern in Lücken</source>
        <translation>%1 of %2 inhabitants in gaps</translation>
    </message>
    <message>
        <source>nicht verglichen</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>Ergebnisse vergleichen</source>
        <translation>Compare results</translation>
    </message>
    <message>
        <source>Ergebnis %1 gelöscht.</source>
        <translation>Result %1 deleted.</translation>
    </message>
</context>
<context>
    <name>GapResultsDialog</name>
    <message>
        <source>Behaltene Ergebnisse</source>
        <translation>Kept results</translation>
    </message>
    <message>
        <source>Wird gelesen …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Noch kein Ergebnis behalten</source>
        <translation>No result kept yet</translation>
    </message>
    <message>
        <source>„In den Bericht übernehmen“ hält fest, was die Karte gerade zeigt, mit Tag, Profil und Maßnahmen.</source>
        <translation>“Add to the report” keeps what the map shows now, with day, profile and measures.</translation>
    </message>
    <message>
        <source>Löschen …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>%1 löschen</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>%1 löschen?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>Die Zahlen gehen verloren. Karte, Profile und Szenarien bleiben.</source>
        <translation>The figures are lost. Map, profiles and scenarios stay.</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wird verglichen …</source>
        <translation>Comparing …</translation>
    </message>
    <message>
        <source>Mit heute vergleichen</source>
        <translation>Compare with today</translation>
    </message>
    <message>
        <source>Rechnet jedes Ergebnis mit den Daten von heute nach</source>
        <translation>Calculates every result again with the data of today</translation>
    </message>
</context>
<context>
    <name>GapRows</name>
    <message>
        <source>keine Lücken</source>
        <translation>no gaps</translation>
    </message>
    <message>
        <source>%1 Einwohner</source>
        <translation>%1 inhabitants</translation>
    </message>
    <message>
        <source>%1 in Lücken</source>
        <translation>%1 in gaps</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>District</translation>
    </message>
</context>
<context>
    <name>GapSide</name>
    <message>
        <source>Einwohner in Lücken</source>
        <translation>Inhabitants in gaps</translation>
    </message>
    <message>
        <source>auf 10 gerundet</source>
        <translation>rounded to 10</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%1 von %n Leerständen liegen in L1 oder L2.</source>
        <translation>
            <numerusform>%1 of %n vacancy lies in L1 or L2.</numerusform>
            <numerusform>%1 of %n vacancies lie in L1 or L2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Leerstände in L1 oder L2 zeigen</source>
        <translation>Show vacancies in L1 or L2</translation>
    </message>
</context>
<context>
    <name>GapSources</name>
    <message>
        <source>Woraus die Zahlen sind</source>
        <translation>What the figures are made from</translation>
    </message>
</context>
<context>
    <name>GapState</name>
    <message>
        <source>Noch keine Gemeinden</source>
        <translation>No municipalities yet</translation>
    </message>
    <message>
        <source>Noch keine Einwohner</source>
        <translation>No inhabitants yet</translation>
    </message>
    <message>
        <source>Die Lücken wurden nicht gefunden</source>
        <translation>The gaps were not found</translation>
    </message>
    <message>
        <source>Noch nicht gerechnet</source>
        <translation>Not calculated yet</translation>
    </message>
    <message>
        <source>Grenzen einlesen</source>
        <translation>Import boundaries</translation>
    </message>
    <message>
        <source>Einwohner einlesen</source>
        <translation>Import inhabitants</translation>
    </message>
    <message>
        <source>Neu rechnen</source>
        <translation>Calculate again</translation>
    </message>
    <message>
        <source>Lücken werden gesucht</source>
        <translation>Looking for gaps</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Einwohner in Lücken</source>
        <translation>Inhabitants in gaps</translation>
    </message>
    <message>
        <source>Rechts öffnet die Gemeinden, links schließt sie, Eingabe zeigt sie auf der Karte</source>
        <translation>Right opens the municipalities, left closes them, Enter shows them on the map</translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>versorgt</source>
        <translation>served</translation>
    </message>
    <message>
        <source>% in Lücken</source>
        <translation>% in gaps</translation>
    </message>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>davon L1, L2</source>
        <translation>in L1, L2</translation>
    </message>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Nach Verbandsgemeinden</source>
        <translation>By municipal association</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Municipal association</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Ohne Verbandsgemeinde</source>
        <translation>Without a municipal association</translation>
    </message>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>mit Maßnahmen</source>
        <translation>with measures</translation>
    </message>
    <message>
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Leerstände in L1 oder L2</source>
        <translation>Vacancies in L1 or L2</translation>
    </message>
    <message>
        <source>in Lücken mit Mitfahrerbank</source>
        <translation>in gaps with a ride-sharing bench</translation>
    </message>
    <message>
        <source>ohne Hotspot in der Nähe</source>
        <translation>without a hotspot near</translation>
    </message>
</context>
<context>
    <name>GapTableColumns</name>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Municipal association</translation>
    </message>
    <message>
        <source>Einwohner in L1</source>
        <translation>Inhabitants in L1</translation>
    </message>
    <message>
        <source>Einwohner in L2</source>
        <translation>Inhabitants in L2</translation>
    </message>
    <message>
        <source>Einwohner in L3</source>
        <translation>Inhabitants in L3</translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Anteil</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Anteil in Lücken</source>
        <translation>Share in gaps</translation>
    </message>
</context>
<context>
    <name>GapTableHead</name>
    <message>
        <source>absteigend</source>
        <translation>descending</translation>
    </message>
    <message>
        <source>aufsteigend</source>
        <translation>ascending</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>%1 bewohnte Zensuszellen</source>
        <translation>%1 inhabited census cells</translation>
    </message>
    <message>
        <source>%1 Flächen, Einwohner auf Adressen verteilt (geschätzt)</source>
        <translation>%1 squares, inhabitants spread over addresses (estimated)</translation>
    </message>
    <message>
        <source>jede Gemeinde als ein Ort (geschätzt)</source>
        <translation>each municipality as one place (estimated)</translation>
    </message>
    <message>
        <source>Haltestellen in Luftlinie</source>
        <translation>stops by straight line</translation>
    </message>
    <message>
        <source>Haltestellen über Fußwege</source>
        <translation>stops along footpaths</translation>
    </message>
    <message>
        <source>Haltestellen in Luftlinie × %1</source>
        <translation>stops by straight line × %1</translation>
    </message>
    <message>
        <source>Schultag</source>
        <translation>School day</translation>
    </message>
    <message>
        <source>Ferienwerktag</source>
        <translation>Working day in school holidays</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sonn- oder Feiertag</source>
        <translation>Sunday or public holiday</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;Uhr</source>
        <translation>%1–%2&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1&#xa0;km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>nicht zu Fuß</source>
        <translation>not on foot</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;min zu Fuß</source>
        <translation>%1, %2&#xa0;min on foot</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>versorgt</source>
        <translation>served</translation>
    </message>
    <message>
        <source>L1 kein ÖV, kein Bürgerbus</source>
        <translation>L1 no transit, no community bus</translation>
    </message>
    <message>
        <source>L2 kein ÖV, Bürgerbus fährt</source>
        <translation>L2 no transit, community bus runs</translation>
    </message>
    <message>
        <source>L3 ÖV da, Laden oder Arzt fehlt</source>
        <translation>L3 transit, no shop or doctor</translation>
    </message>
    <message>
        <source>Läden und Ärzte über Fußwege</source>
        <translation>shops and doctors along footpaths</translation>
    </message>
    <message>
        <source>Läden und Ärzte in Luftlinie × %1</source>
        <translation>shops and doctors by straight line × %1</translation>
    </message>
    <message>
        <source>ganzer Tag</source>
        <translation>whole day</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr am Folgetag</source>
        <translation>%1 to %2 on the following day</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>%1 zurückgeben</source>
        <translation>Give %1 back</translation>
    </message>
    <message>
        <source>Mitnahmedatei speichern</source>
        <translation>Save take-along file</translation>
    </message>
    <message>
        <source>Mitnahmedateien (*.bleibe-mit)</source>
        <translation>Take-along files (*.bleibe-mit)</translation>
    </message>
    <message>
        <source>Alles wird wieder verschlüsselt gepackt und zur Probe geöffnet. Danach verschwindet die Arbeitskopie von diesem Rechner. Die Datei kommt ins Register der Dienststelle mit „Mitnahmedatei öffnen“.</source>
        <translation>Everything is packed and encrypted again and opened as a trial. Then the working copy is removed from this machine. The file comes into the register of the office by “Open take-along file”.</translation>
    </message>
    <message>
        <source>Nicht gepackt. Die Arbeitskopie ist noch da.</source>
        <translation>Not packed. The working copy is still there.</translation>
    </message>
    <message>
        <source>Wird gepackt und geprüft</source>
        <translation>Packing and checking</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Schlüssel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>%1 (%2 verbraucht)</source>
        <translation>%1 (%2 used)</translation>
    </message>
    <message>
        <source>Inventar</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Themen der Einweisung auffrischen</source>
        <translation>Refresh topics of the instruction</translation>
    </message>
    <message>
        <source>Wohnungsgeberbestätigung aushändigen (§ 19 BMG)</source>
        <translation>Hand over the provider confirmation (section 19 BMG)</translation>
    </message>
    <message>
        <source>%1: Name oder „anwesend“ fehlt.</source>
        <translation>%1: Name or “present” is missing.</translation>
    </message>
    <message>
        <source>Schlüssel für %1: Die Anzahl fehlt.</source>
        <translation>Keys for %1: The count is missing.</translation>
    </message>
    <message>
        <source>Es ist kein Schlüssel eingetragen.</source>
        <translation>No key is entered.</translation>
    </message>
    <message>
        <source>%1: Der Zählerstand fehlt.</source>
        <translation>%1: The reading is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n Bauteile sind noch nicht geprüft.</source>
        <translation>
            <numerusform>%n element is not checked yet.</numerusform>
            <numerusform>%n elements are not checked yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Es ist kein Raum eingetragen.</source>
        <translation>No room is entered.</translation>
    </message>
    <message>
        <source>Wie gereinigt ist, fehlt.</source>
        <translation>How it was cleaned is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n Themen sind noch offen.</source>
        <translation>
            <numerusform>%n topic is still open.</numerusform>
            <numerusform>%n topics are still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Es steht noch kein Pate fest.</source>
        <translation>There is no sponsor yet.</translation>
    </message>
    <message>
        <source>%1: Die Unterschrift von %2 fehlt.</source>
        <translation>%1: The signature of %2 is missing.</translation>
    </message>
    <message>
        <source>%1 reserviert</source>
        <translation>%1 reserved</translation>
    </message>
    <message>
        <source>%1 vorgeschlagen</source>
        <translation>%1 proposed</translation>
    </message>
    <message>
        <source>Mietbeginn %1</source>
        <translation>tenancy starts %1</translation>
    </message>
    <message>
        <source>Mietende %1</source>
        <translation>End of tenancy %1</translation>
    </message>
    <message>
        <source>Übergabe %1</source>
        <translation>Handover %1</translation>
    </message>
    <message>
        <source>%1 wird Pate</source>
        <translation>%1 becomes the sponsor</translation>
    </message>
    <message>
        <source>%1 ist nicht mehr Pate</source>
        <translation>%1 is no longer the sponsor</translation>
    </message>
    <message>
        <source>Besuch %1</source>
        <translation>Visit %1</translation>
    </message>
    <message>
        <source>Whg. %1</source>
        <translation>flat %1</translation>
    </message>
    <message numerus="yes">
        <source>Mängel prüfen (%n), zu beheben von: %1</source>
        <translation>
            <numerusform>Check %n defect, to be remedied by: %1</numerusform>
            <numerusform>Check %n defects, to be remedied by: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverBody</name>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Übergeben, ohne dass es hier ein Protokoll gibt.</source>
        <translation>Handed over without a protocol here.</translation>
    </message>
    <message>
        <source>Übergabe planen</source>
        <translation>Plan handover</translation>
    </message>
</context>
<context>
    <name>HandoverCommands</name>
    <message>
        <source>Übergabe &amp;planen …</source>
        <translation>&amp;Plan handover …</translation>
    </message>
    <message>
        <source>neu Einzug Auszug Einweisung Protokoll</source>
        <translation>new move in move out instruction protocol</translation>
    </message>
    <message>
        <source>Papiere &amp;zur Übergabe …</source>
        <translation>Papers o&amp;f the handover …</translation>
    </message>
    <message>
        <source>drucken Protokoll Einweisung Wohnungsgeberbestätigung</source>
        <translation>print protocol instruction provider confirmation</translation>
    </message>
    <message>
        <source>Termin und &amp;Angaben ändern …</source>
        <translation>Change date &amp;and facts …</translation>
    </message>
    <message>
        <source>Übergabe a&amp;bsagen …</source>
        <translation>Call &amp;off handover …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>Nur &amp;Tabelle</source>
        <translation>Only &amp;table</translation>
    </message>
    <message>
        <source>Mit &amp;Karte</source>
        <translation>With &amp;map</translation>
    </message>
    <message>
        <source>N&amp;ur Karte</source>
        <translation>Onl&amp;y map</translation>
    </message>
    <message>
        <source>M&amp;it Tabelle</source>
        <translation>W&amp;ith table</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>Table columns hide show</translation>
    </message>
    <message>
        <source>Auswahl m&amp;itnehmen …</source>
        <translation>Take the selected &amp;along …</translation>
    </message>
    <message>
        <source>Mitnahmedatei unterwegs ohne Netz</source>
        <translation>take-along file on the way without network</translation>
    </message>
</context>
<context>
    <name>HandoverEditor</name>
    <message>
        <source>Parteien</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Zähler</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Räume</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Einweisung</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message numerus="yes">
        <source>%n übergeben</source>
        <translation>
            <numerusform>%n handed over</numerusform>
            <numerusform>%n handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Räume</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mängel</source>
        <translation>
            <numerusform>%n defect</numerusform>
            <numerusform>%n defects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gegenstände</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Absprachen</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message numerus="yes">
        <source>%n anwesend</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 von %2 gelesen</source>
        <translation>%1 of %2 read</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Zuletzt %1 am %2</source>
        <translation>Last %1 on %2</translation>
    </message>
    <message>
        <source>Zuletzt %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>Unterschied %1 %2</source>
        <translation>difference %1 %2</translation>
    </message>
    <message>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message numerus="yes">
        <source>%n Unterschiede</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>nicht abgelesen</source>
        <translation>not read</translation>
    </message>
    <message numerus="yes">
        <source>%n offen</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>geprüft</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>Eintrag entfernt.</source>
        <translation>Entry removed.</translation>
    </message>
    <message>
        <source>Die Patenschaft beginnt heute.</source>
        <translation>The sponsorship begins today.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>ohne Sprachmittlung</source>
        <translation>without interpreter</translation>
    </message>
    <message>
        <source>Sprachmittlung %1</source>
        <translation>interpreter %1</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>ddd, dd.MM.yyyy, HH:mm</source>
        <comment>Termin</comment>
        <translation>ddd, dd/MM/yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Anwesend</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>%1 vom %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>nur Deutsch</source>
        <translation>German only</translation>
    </message>
    <message>
        <source>Weiter zu %1 %2</source>
        <translation>On to %1 %2</translation>
    </message>
    <message>
        <source>Weiter: %1</source>
        <translation>On to: %1</translation>
    </message>
    <message>
        <source>Zu den Unterschriften</source>
        <translation>To the signatures</translation>
    </message>
    <message>
        <source>anwesend</source>
        <translation>present</translation>
    </message>
    <message>
        <source>nicht anwesend</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>mit Vollmacht</source>
        <translation>with power of attorney</translation>
    </message>
    <message>
        <source>beauftragt</source>
        <translation>commissioned</translation>
    </message>
    <message>
        <source>Fehlende Schlüssel: %1</source>
        <translation>Missing keys: %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>ohne Mangel: %1</source>
        <translation>without defect: %1</translation>
    </message>
    <message>
        <source>nicht geprüft</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Reinigung: %1</source>
        <translation>Cleaning: %1</translation>
    </message>
    <message>
        <source>Kaution: %1</source>
        <translation>Deposit: %1</translation>
    </message>
    <message>
        <source>erklärt</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>nicht erklärt</source>
        <translation>not explained</translation>
    </message>
    <message>
        <source>gezeigt</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>Merkblatt %1</source>
        <translation>leaflet %1</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Inventar</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Vereinbart</source>
        <translation>Agreed</translation>
    </message>
</context>
<context>
    <name>HandoverFilters</name>
    <message>
        <source>Übergaben durchsuchen</source>
        <translation>Search handovers</translation>
    </message>
    <message>
        <source>Adresse, Nr., Haushalt, Pate</source>
        <translation>Address, no., household, sponsor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Was fehlt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>egal</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>district</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
</context>
<context>
    <name>HandoverFooter</name>
    <message>
        <source>Papierfassung drucken</source>
        <translation>Print on paper</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nur Offene zeigen</source>
        <translation>Show open ones only</translation>
    </message>
    <message>
        <source>Unterschreiben geht, wenn alles bearbeitet ist.</source>
        <translation>Signing is possible once everything is dealt with.</translation>
    </message>
    <message>
        <source>Zu den Unterschriften</source>
        <translation>To the signatures</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Die Wohnung fehlt. Nummer oder Adresse eintippen und wählen.</source>
        <translation>The flat is missing. Type a number or an address and choose.</translation>
    </message>
    <message>
        <source>nur Deutsch</source>
        <translation>German only</translation>
    </message>
    <message>
        <source>Vermieter: %1</source>
        <translation>Landlord: %1</translation>
    </message>
    <message>
        <source>Haushalt %1</source>
        <translation>Household %1</translation>
    </message>
    <message>
        <source>Mieter, ohne Haushalt im Register</source>
        <translation>Tenant, no household of the register</translation>
    </message>
    <message>
        <source>die eigene Stelle</source>
        <translation>the own office</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>interpreting</translation>
    </message>
    <message>
        <source>Pate: %1</source>
        <translation>Sponsor: %1</translation>
    </message>
</context>
<context>
    <name>HandoverFormPane</name>
    <message>
        <source>%1 ändern</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Übergabe planen</source>
        <translation>Plan handover</translation>
    </message>
    <message>
        <source>Die Eingaben zu dieser Übergabe sind noch nicht gespeichert.</source>
        <translation>What was entered for this handover is not saved yet.</translation>
    </message>
    <message>
        <source>Zweite Sprache der Papiere</source>
        <translation>Second language of the papers</translation>
    </message>
    <message>
        <source>Wohnung</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Nummer oder Adresse</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>Haushalt, Vermieter und Tage kommen aus dem Register, wenn die Wohnung vermietet ist.</source>
        <translation>Household, landlord and days come from the register where the flat was let.</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Nummer oder Aktenzeichen</source>
        <translation>Number or file reference</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Name, Firma, Ort</source>
        <translation>Name, company, town</translation>
    </message>
    <message>
        <source>Wer kommt</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>Diese stehen im Protokoll. Weitere lassen sich dort eintragen.</source>
        <translation>These stand in the protocol. Others can be entered there.</translation>
    </message>
</context>
<context>
    <name>HandoverListModel</name>
    <message>
        <source>ohne Unterschrift</source>
        <translation>without signature</translation>
    </message>
    <message>
        <source>ohne Pate</source>
        <translation>without sponsor</translation>
    </message>
    <message>
        <source>ohne Besuch</source>
        <translation>without visit</translation>
    </message>
    <message>
        <source>mit offenen Punkten</source>
        <translation>with open points</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n offene Punkte</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverOpen</name>
    <message>
        <source>Noch offen</source>
        <translation>Still open</translation>
    </message>
</context>
<context>
    <name>HandoverOverview</name>
    <message>
        <source>Übergabe %1 ist geplant.</source>
        <translation>Handover %1 is planned.</translation>
    </message>
    <message>
        <source>Übergabe %1 ist gespeichert.</source>
        <translation>Handover %1 is saved.</translation>
    </message>
    <message numerus="yes">
        <source>Karte: %n Übergaben</source>
        <translation>
            <numerusform>Map: %n handover</numerusform>
            <numerusform>Map: %n handovers</numerusform>
        </translation>
    </message>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Übergabe planen</source>
        <translation>Plan handover</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mitnehmen …</source>
        <translation>Take along …</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Paten</source>
        <translation>Sponsors</translation>
    </message>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>Übergabe löschen</source>
        <translation>Delete handover</translation>
    </message>
    <message>
        <source>%1, %2: auch was darin schon eingetragen ist und die Fotos gehen mit.</source>
        <translation>%1, %2: what was entered in it and its photos go, too.</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Übergabe absagen</source>
        <translation>Call off handover</translation>
    </message>
    <message>
        <source>%1, %2 findet dann nicht statt. Die Aufgaben dazu enden. Wer kommen wollte, erfährt es dadurch nicht.</source>
        <translation>%1, %2 will not take place. Its tasks end. Whoever wanted to come does not learn of it by this.</translation>
    </message>
    <message>
        <source>Absagen</source>
        <translation>Cancel session</translation>
    </message>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Eine Übergabe in der Karte oder Tabelle wählen.</source>
        <translation>Choose a handover on the map or in the table.</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Zum Haushalt</source>
        <translation>To the household</translation>
    </message>
    <message>
        <source>Zum Vermieter</source>
        <translation>To the landlord</translation>
    </message>
    <message>
        <source>Zum Leerstand</source>
        <translation>To the vacancy</translation>
    </message>
    <message>
        <source>Zum Paten</source>
        <translation>To the sponsor</translation>
    </message>
    <message>
        <source>Weitermachen</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Die Namen der Personen sind Linien zum Eintragen.</source>
        <translation>The names of the persons are lines to write on.</translation>
    </message>
    <message>
        <source>Ausweis gezeigt, gesagt: Der Besuch ist freiwillig</source>
        <translation>Identity card shown, said: the visit is voluntary</translation>
    </message>
    <message>
        <source>Heizung geht</source>
        <translation>Heating works</translation>
    </message>
    <message>
        <source>Feuchte Stellen oder Schimmel</source>
        <translation>Damp or mould</translation>
    </message>
    <message>
        <source>Rauchmelder geprüft</source>
        <translation>Smoke alarms tested</translation>
    </message>
    <message>
        <source>Mängel am Haus</source>
        <translation>Defects of the building</translation>
    </message>
    <message>
        <source>Hilfe gewünscht</source>
        <translation>Help wanted</translation>
    </message>
    <message>
        <source>Kopie dagelassen</source>
        <translation>Copy left</translation>
    </message>
    <message>
        <source>Auffrischen: %1 %2</source>
        <translation>Go through again: %1 %2</translation>
    </message>
    <message>
        <source>Tagesblatt %1</source>
        <translation>Day sheet %1</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>An diesem Tag ist kein Besuch geplant.</source>
        <translation>No visit is planned on this day.</translation>
    </message>
    <message>
        <source>Ein Nein an der Tür ist in Ordnung und hat keine Folgen (Art. 13 GG). Niemand geht zum ersten Besuch allein. Nach dem Tag das Blatt vernichten, die Datei löschen. Häkchen auf dem Telefon merkt sich die Seite nicht.</source>
        <translation>A no at the door is fine and has no consequences (Art. 13 GG). Nobody goes to a first visit alone. After the day destroy the sheet, delete the file. The page does not remember ticks on the phone.</translation>
    </message>
    <message>
        <source>Ohne das Infoblatt „Leben in …“: %1</source>
        <translation>Without the sheet “Living in …”: %1</translation>
    </message>
</context>
<context>
    <name>HandoverPapers</name>
    <message>
        <source>Übergabeprotokoll</source>
        <translation>Handover protocol</translation>
    </message>
    <message>
        <source>Zustand der Wohnung. Ohne Leistungsdaten und ohne die Einweisung.</source>
        <translation>Condition of the flat. Without benefit data and without the instruction.</translation>
    </message>
    <message>
        <source>Einweisungsprotokoll</source>
        <translation>Instruction record</translation>
    </message>
    <message>
        <source>E01 bis E20 mit allen Sätzen und dem, was daraus wurde.</source>
        <translation>E01 to E20 with all sentences and what became of them.</translation>
    </message>
    <message>
        <source>Wohnungsgeberbestätigung</source>
        <translation>Confirmation of moving in</translation>
    </message>
    <message>
        <source>Die vier Angaben des § 19 Abs. 3 BMG, sonst nichts. Unterschreiben muss der Wohnungsgeber.</source>
        <translation>The four items of section 19(3) BMG, nothing else. The person providing the dwelling has to sign.</translation>
    </message>
    <message>
        <source>Blatt „Freiwillige Besuche“</source>
        <translation>Leaflet “Voluntary visits”</translation>
    </message>
    <message>
        <source>Eine Seite zum Mitgeben.</source>
        <translation>One page to give along.</translation>
    </message>
    <message>
        <source>Mappe mit allen Papieren</source>
        <translation>Pack of all papers</translation>
    </message>
    <message>
        <source>Alles zusammen, auch „Leben in …“, in einer PDF-Datei.</source>
        <translation>Everything together, “Living in …” too, in one PDF file.</translation>
    </message>
    <message>
        <source>Nur Deutsch</source>
        <translation>German only</translation>
    </message>
    <message>
        <source>Deutsch und %1</source>
        <translation>German and %1</translation>
    </message>
</context>
<context>
    <name>HandoverPhotos</name>
    <message>
        <source>%1 entfernen</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Scan anhängen …</source>
        <translation>Attach scan …</translation>
    </message>
    <message>
        <source>Foto hinzufügen …</source>
        <translation>Add photo …</translation>
    </message>
    <message>
        <source>Auch durch Hereinziehen oder Einfügen (%1)</source>
        <translation>Also by dropping or pasting (%1)</translation>
    </message>
    <message>
        <source>Foto aufnehmen</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Wird hinzugefügt …</source>
        <translation>Adding …</translation>
    </message>
    <message>
        <source>Verstanden</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Hier ablegen</source>
        <translation>Drop here</translation>
    </message>
</context>
<context>
    <name>HandoverPrint</name>
    <message>
        <source>Papiere zu %1</source>
        <translation>Papers of %1</translation>
    </message>
    <message>
        <source>Papiere der Übergabe</source>
        <translation>Papers of the handover</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Verbindlich ist der deutsche Text.</source>
        <translation>The German text is binding.</translation>
    </message>
    <message>
        <source>Diese Übersetzung ist noch nicht freigegeben; das steht auf dem Papier.</source>
        <translation>This translation is not released yet; the paper says so.</translation>
    </message>
    <message>
        <source>Ausfüllen</source>
        <translation>Filling in</translation>
    </message>
    <message>
        <source>Vordruck mit Linien, zum Ausfüllen von Hand.</source>
        <translation>Form with lines, to be filled in by hand.</translation>
    </message>
    <message>
        <source>Ausgefüllt</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Leer</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Namen auf dem Papier</source>
        <translation>Names on the paper</translation>
    </message>
    <message>
        <source>Ein Name je Zeile. Sie werden nur gedruckt und nicht gespeichert.</source>
        <translation>One name a line. They are printed only and not stored.</translation>
    </message>
    <message>
        <source>Eigentümer</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Nur, wenn es nicht der Wohnungsgeber ist. Wird nicht gespeichert.</source>
        <translation>Only where it is not the person providing the dwelling. Not stored.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mit dem Programm des Rechners ansehen und drucken</source>
        <translation>View and print with this computer&apos;s program</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>HandoverProgress</name>
    <message>
        <source>Stand</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1 von %2 fertig</source>
        <translation>%1 of %2 done</translation>
    </message>
</context>
<context>
    <name>HandoverSummary</name>
    <message>
        <source>Der Tag ist vorbei, und es ist noch nichts eingetragen.</source>
        <translation>The day has passed, and nothing was entered yet.</translation>
    </message>
    <message>
        <source>Der Tag ist vorbei, und es fehlen noch Unterschriften.</source>
        <translation>The day has passed, and signatures are still missing.</translation>
    </message>
    <message>
        <source>Sprachmittlung %1</source>
        <translation>interpreting %1</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>keiner aus dem Register</source>
        <translation>none of the register</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>noch keiner</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Mietbeginn</source>
        <translation>Tenancy begins</translation>
    </message>
    <message>
        <source>Auszug am</source>
        <translation>Moves out on</translation>
    </message>
    <message>
        <source>Einzug am</source>
        <translation>Moves in on</translation>
    </message>
    <message>
        <source>Besuche geplant</source>
        <translation>Visits planned</translation>
    </message>
    <message>
        <source>Wohnungsgeberbestätigung</source>
        <translation>Provider confirmation</translation>
    </message>
    <message>
        <source>übergeben am %1</source>
        <translation>handed over on %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Übergabe %1 ist abgesagt.</source>
        <translation>Handover %1 is called off.</translation>
    </message>
    <message>
        <source>Übergabe %1 ist gelöscht.</source>
        <translation>Handover %1 is deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mängel oder Themen sind offen geblieben.</source>
        <translation>
            <numerusform>%n defect or topic stayed open.</numerusform>
            <numerusform>%n defects or topics stayed open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Parteien</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Zähler</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Räume</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Einweisung</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>vollständig</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Inventar</source>
        <translation>Inventory</translation>
    </message>
</context>
<context>
    <name>HandoverSummaryHead</name>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Termin und Angaben ändern …</source>
        <translation>Change date and facts …</translation>
    </message>
    <message>
        <source>Aufgabe dazu …</source>
        <translation>Task about it …</translation>
    </message>
    <message>
        <source>Mitnehmen …</source>
        <translation>Take along …</translation>
    </message>
    <message>
        <source>Absagen …</source>
        <translation>Call off …</translation>
    </message>
    <message>
        <source>Löschen …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>unterwegs bei %1</source>
        <translation>out with %1</translation>
    </message>
    <message>
        <source>Was dort eingetragen wird, kommt mit der Mitnahmedatei zurück.</source>
        <translation>What is entered there comes back with the take-along file.</translation>
    </message>
</context>
<context>
    <name>HandoverSwitch</name>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Paten</source>
        <translation>Sponsors</translation>
    </message>
</context>
<context>
    <name>HandoverTable</name>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Unterschr.</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Unterschriften unter beiden Protokollen</source>
        <translation>Signatures under both papers</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>unterwegs bei</source>
        <translation>out with</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Keine Übergabe passt</source>
        <translation>No handover fits</translation>
    </message>
    <message>
        <source>Noch keine Übergaben</source>
        <translation>No handovers yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keine der %n Übergaben übrig.</source>
        <translation>
            <numerusform>The filters leave out the only handover.</numerusform>
            <numerusform>The filters leave none of the %n handovers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wird eine Wohnung vermietet, folgen hier Protokoll und Einweisung.</source>
        <translation>Once a flat is let, its protocol and instruction follow here.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Übergabe planen</source>
        <translation>Plan handover</translation>
    </message>
    <message>
        <source>Mängel und Themen, die noch einmal dran sind</source>
        <translation>Defects and topics that have to be gone through again</translation>
    </message>
    <message>
        <source>Freiwillige Besuche des Haushalts, geplant oder gewesen</source>
        <translation>Voluntary visits of the household, planned or past</translation>
    </message>
</context>
<context>
    <name>HandoverTimeline</name>
    <message>
        <source>Verlauf</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Übergabe planen</source>
        <translation>Plan handover</translation>
    </message>
</context>
<context>
    <name>HandoverTitle</name>
    <message>
        <source>Zurück zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Übergabe %1</source>
        <translation>Handover %1</translation>
    </message>
    <message>
        <source>Einweisung</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Einweisung, %1</source>
        <translation>Instruction, %1</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Weiter in der Übergabe</source>
        <translation>Next step of the handover</translation>
    </message>
    <message>
        <source>Die Übergabe lässt sich nicht zeigen.</source>
        <translation>The handover cannot be shown.</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Diese Übergabe ist abgesagt. Es lässt sich nichts mehr eintragen.</source>
        <translation>This handover is called off. Nothing more can be entered.</translation>
    </message>
    <message>
        <source>Papiere der Übergabe …</source>
        <translation>Papers of the handover …</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>läuft</source>
        <translation>running</translation>
    </message>
    <message>
        <source>unterschrieben</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Besuch geplant</source>
        <translation>visit planned</translation>
    </message>
    <message>
        <source>Besuch fällig</source>
        <translation>visit due</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>mit offenen Punkten</source>
        <translation>with open points</translation>
    </message>
    <message>
        <source>Hier ist kein Besuch zu sehen.</source>
        <translation>No visit can be seen here.</translation>
    </message>
    <message>
        <source>Hier ist keine Übergabe zu sehen.</source>
        <translation>No handover can be seen here.</translation>
    </message>
    <message>
        <source>Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zum nächsten Besuch, L öffnet die Legende</source>
        <translation>Arrows move, plus and minus zoom, 0 shows the district, N goes to the next visit, L opens the legend</translation>
    </message>
    <message>
        <source>Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zur nächsten Übergabe, L öffnet die Legende</source>
        <translation>Arrows move, plus and minus zoom, 0 shows the district, N goes to the next handover, L opens the legend</translation>
    </message>
    <message numerus="yes">
        <source>%n Besuche</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Übergaben</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Besuche sichtbar</source>
        <translation>
            <numerusform>%n visit visible</numerusform>
            <numerusform>%n visits visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Übergaben sichtbar</source>
        <translation>
            <numerusform>%n handover visible</numerusform>
            <numerusform>%n handovers visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Besuche sichtbar</source>
        <translation>
            <numerusform>Map, %n visit visible</numerusform>
            <numerusform>Map, %n visits visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Übergaben sichtbar</source>
        <translation>
            <numerusform>Map, %n handover visible</numerusform>
            <numerusform>Map, %n handovers visible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Name eintragen</source>
        <translation>Enter name</translation>
    </message>
    <message>
        <source>Rückgängig: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wiederholen: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Beispieldaten</source>
        <translation>Sample data</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Schritte zeigen</source>
        <translation>
            <numerusform>Show the only step</numerusform>
            <numerusform>Show all %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source> und </source>
        <translation> and </translation>
    </message>
    <message>
        <source>durchgehend</source>
        <translation>around the clock</translation>
    </message>
    <message>
        <source>ganztägig</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>derzeit %1</source>
        <translation>at present %1</translation>
    </message>
    <message>
        <source>%1–%2 Uhr</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>HouseholdCommands</name>
    <message>
        <source>Haushalt &amp;erfassen …</source>
        <translation>&amp;Record household …</translation>
    </message>
    <message>
        <source>Haushalt &amp;bearbeiten …</source>
        <translation>&amp;Edit household …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>Table columns hide show</translation>
    </message>
</context>
<context>
    <name>HouseholdDate</name>
    <message>
        <source>Wohnsitzauflage endet am %1</source>
        <translation>Residence rule ends on %1</translation>
    </message>
    <message>
        <source>Ende der Wohnsitzauflage prüfen</source>
        <translation>Check the end of the residence rule</translation>
    </message>
    <message>
        <source>Zusicherung endet am %1</source>
        <translation>Prior commitment ends on %1</translation>
    </message>
    <message>
        <source>Zusicherung verlängern lassen</source>
        <translation>Have the prior commitment prolonged</translation>
    </message>
    <message>
        <source>Karenzzeit endet am %1</source>
        <translation>Karenz ends on %1</translation>
    </message>
    <message>
        <source>Ende der Karenzzeit: Kosten prüfen lassen</source>
        <translation>End of the karenz: have the costs checked</translation>
    </message>
    <message>
        <source>Verlust der Wohnung am %1</source>
        <translation>Loss of the flat on %1</translation>
    </message>
    <message>
        <source>Drohenden Verlust der Wohnung abwenden</source>
        <translation>Avert the threatened loss of the flat</translation>
    </message>
    <message>
        <source>Rechtskreis gewechselt: Wohnkosten beim neuen Träger beantragen</source>
        <translation>Legal circle changed: apply to the new payer for the housing costs</translation>
    </message>
    <message>
        <source>Rechtskreis gewechselt: Zusicherung beim neuen Träger einholen</source>
        <translation>Legal circle changed: get the prior commitment of the new payer</translation>
    </message>
    <message>
        <source>Rechtskreis gewechselt: Direktzahlung neu beantragen</source>
        <translation>Legal circle changed: apply for direct payment anew</translation>
    </message>
    <message>
        <source>Rechtskreis gewechselt: Vermieter sagen, wer jetzt zahlt</source>
        <translation>Legal circle changed: tell the landlord who pays now</translation>
    </message>
</context>
<context>
    <name>HouseholdDetail</name>
    <message>
        <source>Haushalt %1 ist gelöscht.</source>
        <translation>Household %1 has been deleted.</translation>
    </message>
    <message>
        <source>Haushalt %1</source>
        <translation>Household %1</translation>
    </message>
    <message>
        <source>%1, bis %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Kinder unter 6</source>
        <translation>
            <numerusform>%n child under 6</numerusform>
            <numerusform>%n children under 6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Kinder von 6 bis 17</source>
        <translation>
            <numerusform>%n child from 6 to 17</numerusform>
            <numerusform>%n children from 6 to 17</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ja, für %n Personen</source>
        <translation>
            <numerusform>yes, for %n person</numerusform>
            <numerusform>yes, for %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seit %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Az. %1</source>
        <translation>File %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Personenzahl unbekannt</source>
        <translation>Number of persons unknown</translation>
    </message>
    <message>
        <source>%1, davon %2</source>
        <translation>%1, of them %2</translation>
    </message>
    <message>
        <source>ein Gebiet auf der Karte</source>
        <translation>an area on the map</translation>
    </message>
    <message>
        <source>in bestimmten Gemeinden, noch nicht eingetragen</source>
        <translation>in certain municipalities, not entered yet</translation>
    </message>
    <message>
        <source>nur %1</source>
        <translation>only %1</translation>
    </message>
    <message>
        <source>Ziele des Alltags</source>
        <translation>Everyday destinations</translation>
    </message>
</context>
<context>
    <name>HouseholdFilters</name>
    <message>
        <source>Haushalte durchsuchen</source>
        <translation>Search households</translation>
    </message>
    <message>
        <source>Nummer, Aktenzeichen, Träger</source>
        <translation>Number, file, benefit authority</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Legal circle</translation>
    </message>
    <message>
        <source>Wohnung</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>egal</source>
        <translation>any</translation>
    </message>
    <message>
        <source>noch keine reserviert</source>
        <translation>none reserved yet</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>Was die Wohnung braucht</source>
        <translation>What the flat needs</translation>
    </message>
    <message>
        <source>Zusicherung und Leistungen</source>
        <translation>Commitment and benefits</translation>
    </message>
    <message>
        <source>Dringlichkeit, Sprache</source>
        <translation>Urgency, language</translation>
    </message>
    <message>
        <source>Stand und Notiz</source>
        <translation>Status and note</translation>
    </message>
</context>
<context>
    <name>HouseholdFormPane</name>
    <message>
        <source>%1 bearbeiten</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Haushalt erfassen</source>
        <translation>Record household</translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Haushalt sind noch nicht gespeichert.</source>
        <translation>What was entered about this household is not saved yet.</translation>
    </message>
    <message>
        <source>Erlaubte Gemeinden</source>
        <translation>Permitted municipalities</translation>
    </message>
    <message>
        <source>Worauf sich die Auflage erstreckt: einzelne Gemeinden oder ganze Verbandsgemeinden.</source>
        <translation>What the rule extends to: single municipalities or whole associations.</translation>
    </message>
    <message>
        <source>Wunschorte</source>
        <translation>Wished places</translation>
    </message>
    <message>
        <source>Wohnungen dort stehen in der Vorschlagsliste weiter oben. Andere bleiben möglich.</source>
        <translation>Flats there stand higher in the ranking. Others remain possible.</translation>
    </message>
</context>
<context>
    <name>HouseholdHead</name>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Aufgabe anlegen …</source>
        <translation>New task …</translation>
    </message>
    <message>
        <source>Angaben kopieren</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Haushalt löschen</source>
        <translation>Delete household</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>HouseholdMap</name>
    <message>
        <source>Erlaubtes Gebiet und Ziele des Alltags</source>
        <translation>Permitted area and everyday destinations</translation>
    </message>
    <message>
        <source>Ziele des Alltags</source>
        <translation>Everyday destinations</translation>
    </message>
    <message>
        <source>Karte schließen</source>
        <translation>Close map</translation>
    </message>
    <message>
        <source>Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.</source>
        <translation>Click the place, or choose the middle with Enter. Esc cancels.</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Haushalt erfassen</source>
        <translation>Record household</translation>
    </message>
    <message>
        <source>Haushalt %1 ist gespeichert.</source>
        <translation>Household %1 has been saved.</translation>
    </message>
</context>
<context>
    <name>HouseholdPane</name>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Einen Haushalt in der Tabelle wählen.</source>
        <translation>Choose a household in the table.</translation>
    </message>
    <message>
        <source>Gesucht</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Noch nicht bekannt: %1</source>
        <translation>Not known yet: %1</translation>
    </message>
    <message>
        <source>Zusicherung und Leistungen</source>
        <translation>Commitment and benefits</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wohnung finden</source>
        <translation>Find a flat</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>HouseholdRankingModel</name>
    <message>
        <source>nichts offen</source>
        <translation>nothing open</translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>In Klammern: davon unter 18</source>
        <translation>In brackets: of them below 18</translation>
    </message>
    <message>
        <source>Gebraucht ab</source>
        <translation>Needed from</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Legal circle</translation>
    </message>
    <message>
        <source>Wohnsitzauflage</source>
        <translation>Residence rule</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Zusicherung</source>
        <translation>Prior commitment</translation>
    </message>
    <message>
        <source>Reserviert</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Die Wohnung, die für den Haushalt gehalten wird</source>
        <translation>The flat that is held for the household</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Der nächste Tag, den man kennen muss</source>
        <translation>The next day that one has to know</translation>
    </message>
    <message>
        <source>Kein Haushalt passt</source>
        <translation>No household fits</translation>
    </message>
    <message>
        <source>Noch keine Haushalte</source>
        <translation>No households yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Haushalte übrig.</source>
        <translation>
            <numerusform>The filters leave nothing of the %n household.</numerusform>
            <numerusform>The filters leave none of the %n households.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wer eine Wohnung sucht, wird hier ohne Namen erfasst.</source>
        <translation>Whoever looks for a flat is recorded here without a name.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Haushalt erfassen</source>
        <translation>Record household</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Grenzen lesen</source>
        <translation>Reading boundaries</translation>
    </message>
    <message>
        <source>OSM-Datei prüfen</source>
        <translation>Checking the OSM file</translation>
    </message>
    <message>
        <source>OSM-Datei lesen</source>
        <translation>Reading the OSM file</translation>
    </message>
    <message>
        <source>OSM-Datei auspacken</source>
        <translation>Unpacking the OSM file</translation>
    </message>
    <message>
        <source>Straßen und Wege</source>
        <translation>Streets and paths</translation>
    </message>
    <message>
        <source>Bahnstrecken</source>
        <translation>Railways</translation>
    </message>
    <message>
        <source>Gewässer</source>
        <translation>Waters</translation>
    </message>
    <message>
        <source>Wälder</source>
        <translation>Woods</translation>
    </message>
    <message>
        <source>Parks und Grünflächen</source>
        <translation>Parks and green areas</translation>
    </message>
    <message>
        <source>Siedlungs- und Gewerbeflächen</source>
        <translation>Residential and commercial areas</translation>
    </message>
    <message>
        <source>Gebäude</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>Ortsnamen</source>
        <translation>Place names</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 bis %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: bis %2 bruttokalt, %3</source>
        <translation>%1: up to %2 gross cold, %3</translation>
    </message>
    <message>
        <source>Die bisherige Tabelle endet am %1.</source>
        <translation>The table so far ends on %1.</translation>
    </message>
    <message>
        <source>Amtliche Werte gelten erst, wenn eine zweite Person sie freigibt.</source>
        <translation>Official figures hold only once a second person has released them.</translation>
    </message>
    <message>
        <source>über %1 bis %2 m²</source>
        <translation>above %1 up to %2 m²</translation>
    </message>
    <message>
        <source>über %1 m²</source>
        <translation>above %1 m²</translation>
    </message>
    <message>
        <source>Heizspiegel %1, %2, %3: bis %4 je m² und Jahr</source>
        <translation>Heizspiegel %1, %2, %3: up to %4 per m² and year</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Gemeindegrenzen &amp;einlesen …</source>
        <translation>&amp;Import municipal boundaries…</translation>
    </message>
    <message>
        <source>Import GeoJSON GPKG Shapefile</source>
        <translation>Import GeoJSON GPKG Shapefile</translation>
    </message>
    <message>
        <source>Was eingelesen wird</source>
        <translation>What is imported</translation>
    </message>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Gemeindegrenzen</source>
        <translation>Municipal boundaries</translation>
    </message>
    <message>
        <source>&amp;Tabelle oder OpenImmo einlesen …</source>
        <translation>Import &amp;table or OpenImmo …</translation>
    </message>
    <message>
        <source>Import Excel XLSX ODS CSV OpenImmo XML Makler Leerstände Vermieter</source>
        <translation>import Excel XLSX ODS CSV OpenImmo XML broker vacancies landlords</translation>
    </message>
    <message>
        <source>&amp;Karte, Orte, Adressen oder Fahrplan einlesen …</source>
        <translation>Read &amp;map, places, addresses or timetable …</translation>
    </message>
    <message>
        <source>Import OSM OpenStreetMap PBF Karte Straßen Adressen Hauskoordinaten GTFS Fahrplan Haltestellen Freifunk WLAN Zensus Einwohner</source>
        <translation>Import OSM OpenStreetMap PBF map streets addresses house coordinates GTFS timetable stops Freifunk WLAN census inhabitants</translation>
    </message>
    <message>
        <source>Karte und Orte</source>
        <translation>Map and places</translation>
    </message>
</context>
<context>
    <name>InstructionCard</name>
    <message>
        <source>keines</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Merkblatt · Deutsch</source>
        <translation>Leaflet · German</translation>
    </message>
    <message>
        <source>Merkblatt · %1</source>
        <translation>Leaflet · %1</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Deutsch + %1</source>
        <translation>German + %1</translation>
    </message>
    <message>
        <source>nur Deutsch</source>
        <translation>German only</translation>
    </message>
    <message>
        <source>gezeigt</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>Rückfrage</source>
        <translation>Asked back</translation>
    </message>
    <message>
        <source>Material mitgegeben</source>
        <translation>Material handed out</translation>
    </message>
</context>
<context>
    <name>InstructionHead</name>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Erklärt</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Gezeigt</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Rückfrage</source>
        <translation>Asked back</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>InstructionLine</name>
    <message>
        <source>erklärt: %1</source>
        <translation>explained: %1</translation>
    </message>
    <message>
        <source>gezeigt</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>Material mitgegeben</source>
        <translation>Material handed out</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>%1: gezeigt</source>
        <translation>%1: shown</translation>
    </message>
    <message>
        <source>%1: Material mitgegeben</source>
        <translation>%1: material handed out</translation>
    </message>
</context>
<context>
    <name>InstructionSection</name>
    <message>
        <source>Einweisung</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Themen der Einweisung</source>
        <translation>Topics of the instruction</translation>
    </message>
    <message>
        <source>Alle Themen sind bearbeitet.</source>
        <translation>All topics are dealt with.</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Tasten: 1 ja · 2 nein · 3 entfällt · G gezeigt · M Material · V verstanden · A auffrischen · S später · Enter Bemerkung</source>
        <translation>Keys: 1 yes · 2 no · 3 does not apply · G shown · M material · V understood · A refresh · S later · Enter remark</translation>
    </message>
</context>
<context>
    <name>InventorySection</name>
    <message>
        <source>Inventar und Absprachen</source>
        <translation>Inventory and agreements</translation>
    </message>
    <message>
        <source>Was in der Wohnung bleibt, wem es gehört und was vereinbart ist.</source>
        <translation>What stays in the flat, whose it is and what is agreed.</translation>
    </message>
    <message>
        <source>Inventar</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>%1, Anzahl</source>
        <translation>%1, count</translation>
    </message>
    <message>
        <source>Absprachen</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Absprache</source>
        <translation>Agreement</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Einladen</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Wohnung in</source>
        <translation>Flat in</translation>
    </message>
    <message>
        <source>Leer: überall</source>
        <translation>Empty: everywhere</translation>
    </message>
    <message>
        <source>Leer seit mindestens</source>
        <translation>Vacant for at least</translation>
    </message>
    <message>
        <source>Name oder Ort</source>
        <translation>Name or town</translation>
    </message>
    <message>
        <source>Auch ohne offenen Leerstand</source>
        <translation>Also without an open vacancy</translation>
    </message>
    <message numerus="yes">
        <source>Nur Vermieter der %n ausgewählten Leerstände.</source>
        <translation>
            <numerusform>Only landlords of the selected vacancy.</numerusform>
            <numerusform>Only landlords of the %n selected vacancies.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 von %2 ausgewählt</source>
        <translation>%1 of %2 selected</translation>
    </message>
    <message numerus="yes">
        <source> · %n nicht einzuladen</source>
        <translation>
            <numerusform> · %n not to be invited</numerusform>
            <numerusform> · %n not to be invited</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle auswählen</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Keinen auswählen</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Wer eingeladen werden kann</source>
        <translation>Who can be invited</translation>
    </message>
    <message>
        <source>Niemand gefunden</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Mehr Orte wählen, weniger Monate, oder auch Vermieter ohne offenen Leerstand.</source>
        <translation>Choose more places, fewer months, or also landlords without an open vacancy.</translation>
    </message>
    <message>
        <source>Wird geladen</source>
        <translation>Loading</translation>
    </message>
    <message numerus="yes">
        <source>%n einladen</source>
        <translation>
            <numerusform>Invite %n</numerusform>
            <numerusform>Invite %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In Monaten</source>
        <translation>In months</translation>
    </message>
</context>
<context>
    <name>InviteeList</name>
    <message numerus="yes">
        <source>%n Leerstände</source>
        <translation>
            <numerusform>%n vacancy</numerusform>
            <numerusform>%n vacancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leer seit %n Monaten</source>
        <translation>
            <numerusform>vacant for %n month</numerusform>
            <numerusform>vacant for %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>kein Weg bekannt</source>
        <translation>no way known</translation>
    </message>
    <message>
        <source>Steht schon auf der Liste.</source>
        <translation>Is on the list already.</translation>
    </message>
    <message>
        <source>Einladen</source>
        <translation>Invite</translation>
    </message>
    <message numerus="yes">
        <source>%n Vermieter eingeladen. Die Einladungen sind noch zu versenden.</source>
        <translation>
            <numerusform>%n landlord invited. The invitation is still to be sent.</numerusform>
            <numerusform>%n landlords invited. The invitations are still to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>%1 Vorgänge</source>
        <translation>%1 jobs</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Schlüssel</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Zählen und die Nummer vom Schlüssel ablesen. + und − zählen auch im Feld.</source>
        <translation>Count them and read the number off the key. + and − also count in the field.</translation>
    </message>
    <message>
        <source>Schlüssel für %1</source>
        <translation>Keys for %1</translation>
    </message>
    <message>
        <source>%1, Anzahl</source>
        <translation>%1, count</translation>
    </message>
    <message>
        <source>In Worten: was fehlt und bis wann es nachkommt. „keine“, wenn alle da sind.</source>
        <translation>In words: what is missing and until when it follows. “keine” (none) where all are there.</translation>
    </message>
    <message>
        <source>Es fehlt keiner</source>
        <translation>None is missing</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Strg</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leertaste</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Bild ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Bild ↓</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>Pos 1</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>Landlord</name>
    <message>
        <source>Kontaktsperre seit %1. %2</source>
        <translation>Contact blocked since %1. %2</translation>
    </message>
    <message>
        <source>Keine Einwilligung für „Kontakt bei Bedarf“.</source>
        <translation>No consent for “contact when needed”.</translation>
    </message>
    <message>
        <source>Die Einwilligung für „Kontakt bei Bedarf“ wurde widerrufen.</source>
        <translation>The consent for “contact when needed” was withdrawn.</translation>
    </message>
    <message>
        <source>Datenschutzhinweis gegeben am %1</source>
        <translation>Privacy notice given on %1</translation>
    </message>
    <message>
        <source>Datenschutzhinweis (Art. 13 DSGVO) nicht eingetragen</source>
        <translation>Privacy notice (Art. 13 GDPR) not recorded</translation>
    </message>
    <message>
        <source>Daten von Dritten: Datenschutzhinweis (Art. 14 DSGVO) nicht eingetragen</source>
        <translation>Data from a third party: privacy notice (Art. 14 GDPR) not recorded</translation>
    </message>
    <message>
        <source>Daten von Dritten: Datenschutzhinweis (Art. 14 DSGVO) bis %1 geben</source>
        <translation>Data from a third party: give the privacy notice (Art. 14 GDPR) by %1</translation>
    </message>
    <message>
        <source>Daten von Dritten: Der Datenschutzhinweis (Art. 14 DSGVO) war bis %1 zu geben und ist nicht eingetragen. Prüfen, ob er gegeben wurde.</source>
        <translation>Data from a third party: the privacy notice (Art. 14 GDPR) was due by %1 and is not recorded. Check whether it was given.</translation>
    </message>
</context>
<context>
    <name>LandlordCard</name>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Anderer</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Anderen Vermieter wählen</source>
        <translation>Choose another landlord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>„Nachname, Vorname“ oder Firma</source>
        <translation>“Surname, first name” or company</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Doch nicht neu</source>
        <translation>Not new after all</translation>
    </message>
</context>
<context>
    <name>LandlordChoice</name>
    <message>
        <source>Der Name fehlt. Einen Namen eintragen oder die Zeile leeren.</source>
        <translation>The name is missing. Enter a name or clear the line.</translation>
    </message>
</context>
<context>
    <name>LandlordCommands</name>
    <message>
        <source>Vermieter &amp;erfassen …</source>
        <translation>N&amp;ew landlord …</translation>
    </message>
    <message>
        <source>Vermieter &amp;bearbeiten …</source>
        <translation>Edit &amp;landlord …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>Table columns hide show</translation>
    </message>
</context>
<context>
    <name>LandlordDetail</name>
    <message>
        <source>Vollmacht vom %1</source>
        <translation>power of attorney dated %1</translation>
    </message>
    <message>
        <source>mit Vollmacht</source>
        <translation>with power of attorney</translation>
    </message>
    <message>
        <source>ohne Vollmacht</source>
        <translation>without power of attorney</translation>
    </message>
    <message>
        <source>Vollmacht unbekannt</source>
        <translation>power of attorney unknown</translation>
    </message>
    <message>
        <source>wird hier vertreten</source>
        <translation>is represented here</translation>
    </message>
    <message>
        <source>handelt für diesen Vermieter</source>
        <translation>acts for this landlord</translation>
    </message>
    <message>
        <source>Daraus folgt die Löschung. Zuerst den Status der offenen Leerstände auf „%1“ setzen.</source>
        <translation>Deletion follows from this. First set the status of the open vacancies to “%1”.</translation>
    </message>
    <message>
        <source>Daraus folgt die Löschung. Zuerst die Rollen an den Wohnungen austragen.</source>
        <translation>Deletion follows from this. First remove the roles on the dwellings.</translation>
    </message>
    <message>
        <source>Daraus folgt die Löschung. Der Vermieter hat keine Wohnung mehr und kann gelöscht werden.</source>
        <translation>Deletion follows from this. The landlord has no dwelling any more and can be deleted.</translation>
    </message>
    <message>
        <source>zuerst anrufen</source>
        <translation>call first</translation>
    </message>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 ist gelöscht.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>Datenschutzhinweis an %1 ist als heute gegeben eingetragen.</source>
        <translation>Privacy notice to %1 is recorded as given today.</translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen stehen zusammen %1 leer: rund %2 Nettokaltmiete.</source>
        <translation>
            <numerusform>%n flat has been vacant for %1: about %2 of net cold rent.</numerusform>
            <numerusform>%n flats have been vacant for %1 together: about %2 of net cold rent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Monate</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere sind nicht mitgerechnet, weil Miete oder Beginn fehlen.</source>
        <translation>
            <numerusform>%n more is not counted because its rent or begin is missing.</numerusform>
            <numerusform>%n more are not counted because their rent or begin is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LandlordFacts</name>
    <message>
        <source>Datenschutz</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Heute gegeben</source>
        <translation>Given today</translation>
    </message>
    <message>
        <source>Datenschutzhinweis als heute gegeben eintragen</source>
        <translation>Record the privacy notice as given today</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LandlordFilters</name>
    <message>
        <source>Vermieter durchsuchen</source>
        <translation>Search landlords</translation>
    </message>
    <message>
        <source>Name, Ort, Telefon</source>
        <translation>Name, town, phone</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>egal</source>
        <translation>any</translation>
    </message>
    <message>
        <source>mit offenen</source>
        <translation>with open ones</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>erlaubt</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>ohne Einwilligung</source>
        <translation>without consent</translation>
    </message>
    <message>
        <source>gesperrt</source>
        <translation>blocked</translation>
    </message>
</context>
<context>
    <name>LandlordForm</name>
    <message>
        <source>Anschrift, Titel, Sprache</source>
        <translation>Address, title, language</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Representation</translation>
    </message>
    <message>
        <source>Kontaktsperre</source>
        <translation>Contact blocked</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LandlordFormPane</name>
    <message>
        <source>%1 bearbeiten</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Vermieter erfassen</source>
        <translation>New landlord</translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Vermieter sind noch nicht gespeichert.</source>
        <translation>What you entered about this landlord is not saved yet.</translation>
    </message>
    <message>
        <source>Vielleicht schon im Register</source>
        <translation>Maybe in the register already</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>LandlordHead</name>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Aufgabe anlegen …</source>
        <translation>New task …</translation>
    </message>
    <message>
        <source>Leerstände dieses Vermieters</source>
        <translation>Vacancies of this landlord</translation>
    </message>
    <message>
        <source>Angaben kopieren</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Vermieter löschen</source>
        <translation>Delete landlord</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>LandlordListModel</name>
    <message>
        <source>erlaubt</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>gesperrt</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>ohne Einwilligung</source>
        <translation>without consent</translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>nie</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>LandlordPage</name>
    <message>
        <source>gesperrt</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Makler oder Verwalter</source>
        <translation>estate agent or manager</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Vermieter erfassen</source>
        <translation>New landlord</translation>
    </message>
    <message>
        <source>%1 ist gespeichert.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>LandlordPane</name>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Einen Vermieter in der Tabelle wählen.</source>
        <translation>Choose a landlord in the table.</translation>
    </message>
    <message>
        <source>Einwilligung zum Speichern widerrufen</source>
        <translation>Consent to be stored is withdrawn</translation>
    </message>
    <message>
        <source>Gespräch eintragen</source>
        <translation>Log a talk</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Loslassen: zu %1</source>
        <translation>Drop: to %1</translation>
    </message>
</context>
<context>
    <name>LandlordSearch</name>
    <message>
        <source>Vermieter suchen</source>
        <translation>Find a landlord</translation>
    </message>
    <message>
        <source>Name, Firma, Ort oder Telefon</source>
        <translation>Name, company, town or phone</translation>
    </message>
    <message>
        <source>Aus dem Register wählen oder neu anlegen. Geht auch später.</source>
        <translation>Choose from the register or add a new one. Later is fine too.</translation>
    </message>
    <message>
        <source>„%1“ neu anlegen</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Aus dem Register wählen.</source>
        <translation>Choose from the register.</translation>
    </message>
</context>
<context>
    <name>LandlordTable</name>
    <message>
        <source>Vermieter</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Die Nummer, unter der man zuerst anruft</source>
        <translation>The number to call first</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Offene Leerstände</source>
        <translation>Open vacancies</translation>
    </message>
    <message>
        <source>Letztes Gespräch</source>
        <translation>Last talk</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Ob man bei Bedarf anrufen darf</source>
        <translation>Whether one may call on demand</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kein Vermieter passt</source>
        <translation>No landlord fits</translation>
    </message>
    <message>
        <source>Noch keine Vermieter</source>
        <translation>No landlords yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Vermieter übrig.</source>
        <translation>
            <numerusform>The filters leave nothing of the %n landlord.</numerusform>
            <numerusform>The filters leave none of the %n landlords.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mit einem Leerstand oder hier erfassen.</source>
        <translation>Enter them with a vacancy or here.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Vermieter erfassen</source>
        <translation>New landlord</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Persisch (Farsi, Dari)</source>
        <translation>Persian (Farsi, Dari)</translation>
    </message>
    <message>
        <source>Ukrainisch</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Türkisch</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Kurdisch (Kurmandschi)</source>
        <translation>Kurdish (Kurmanji)</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Französisch</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Paschtu</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Amharisch</source>
        <translation>Amharic</translation>
    </message>
    <message>
        <source>Albanisch</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <source>Serbisch, Kroatisch, Bosnisch</source>
        <translation>Serbian, Croatian, Bosnian</translation>
    </message>
    <message>
        <source>Rumänisch</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Bulgarisch</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Polnisch</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Spanisch</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Italienisch</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Portugiesisch</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Georgisch</source>
        <translation>Georgian</translation>
    </message>
    <message>
        <source>Armenisch</source>
        <translation>Armenian</translation>
    </message>
    <message>
        <source>Aserbaidschanisch</source>
        <translation>Azerbaijani</translation>
    </message>
    <message>
        <source>Vietnamesisch</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Chinesisch</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Gebärdensprache</source>
        <translation>sign language</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>Auf den Papieren</source>
        <translation>On the papers</translation>
    </message>
    <message>
        <source>Begriffe zum Ankreuzen</source>
        <translation>Terms to tick</translation>
    </message>
    <message>
        <source>Frage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Übersetzung noch zu prüfen</source>
        <translation>Translation still to be checked</translation>
    </message>
    <message>
        <source>geprüft von %1 am %2</source>
        <translation>checked by %1 on %2</translation>
    </message>
    <message>
        <source>noch zu prüfen: Texte geändert, seit %1 sie am %2 prüfte</source>
        <translation>still to be checked: texts changed since %1 checked them on %2</translation>
    </message>
    <message>
        <source>%1 ist als geprüft freigegeben.</source>
        <translation>%1 is released as checked.</translation>
    </message>
    <message>
        <source>%1 ist wieder noch zu prüfen.</source>
        <translation>%1 is to be checked again.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Links der deutsche Text, der gilt. Rechts die Lesehilfe, wie sie auf den Papieren steht.</source>
        <translation>On the left the German text, which counts. On the right the reading aid as it stands on the papers.</translation>
    </message>
    <message>
        <source>Texte auf Deutsch und %1</source>
        <translation>Texts in German and %1</translation>
    </message>
    <message>
        <source>Als geprüft freigeben</source>
        <translation>Release as checked</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Freigabe zurücknehmen</source>
        <translation>Withdraw release</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Sprachen der Übergabe</source>
        <translation>Languages of the handover</translation>
    </message>
    <message>
        <source>Neben dem deutschen Text kann auf den Papieren eine dieser Sprachen stehen. Bis jemand sie freigibt, steht „Übersetzung noch zu prüfen“ dabei.</source>
        <translation>One of these languages can stand beside the German text on the papers. Until somebody releases it, they also say “Translation still to be checked”.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>LegendLayers</name>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Reichweiten</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Haltestelle 600 m, Bahnhof 1.200 m, Mitfahrerbank 500 m Luftlinie; Hotspot nach Angabe, sonst 50 m.</source>
        <translation>Stop 600 m, station 1,200 m, ride-sharing bench 500 m as the crow flies; hotspot as stated, else 50 m.</translation>
    </message>
    <message>
        <source>Gilt am</source>
        <translation>Valid on</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message numerus="yes">
        <source>%1, %n sichtbar</source>
        <translation>
            <numerusform>%1, %n visible</numerusform>
            <numerusform>%1, %n visible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendTitle</name>
    <message numerus="yes">
        <source>%n sichtbar</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visible</numerusform>
        </translation>
    </message>
    <message>
        <source>Legende schließen (L)</source>
        <translation>Close legend (L)</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Sehr geehrte Frau %1,</source>
        <translation>Dear Ms %1,</translation>
    </message>
    <message>
        <source>Sehr geehrter Herr %1,</source>
        <translation>Dear Mr %1,</translation>
    </message>
    <message>
        <source>Guten Tag %1,</source>
        <translation>Dear %1,</translation>
    </message>
    <message>
        <source>Sehr geehrte Damen und Herren,</source>
        <translation>Dear Sir or Madam,</translation>
    </message>
</context>
<context>
    <name>LimitCard</name>
    <message>
        <source>Mietgrenze nach Personen</source>
        <translation>Rent limit by persons</translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message>
        <source>%1 Reserve</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 darüber</source>
        <translation>%1 above</translation>
    </message>
    <message>
        <source>%1 darüber, mehr als das Anderthalbfache</source>
        <translation>%1 above, more than one and a half times</translation>
    </message>
    <message>
        <source>es fehlt: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gültig ab %2</source>
        <translation>%1, valid from %2</translation>
    </message>
</context>
<context>
    <name>LimitSettings</name>
    <message>
        <source>Mietgrenzen</source>
        <translation>Rent limits</translation>
    </message>
    <message>
        <source>Noch keine Tabelle. Ohne sie prüft das Register keine Mieten.</source>
        <translation>No table yet. Without one the register checks no rents.</translation>
    </message>
    <message>
        <source>Vergleichsräume</source>
        <translation>Comparison areas</translation>
    </message>
    <message>
        <source>Welche Gemeinden zu welchem gehören. Jede Auswahl gilt sofort und lässt sich zurücknehmen.</source>
        <translation>Which municipalities belong to which. Every choice counts at once and can be undone.</translation>
    </message>
    <message>
        <source>Noch keine Gemeinde.</source>
        <translation>No municipality yet.</translation>
    </message>
    <message>
        <source>Richtwerte für Heizkosten</source>
        <translation>Guide values for heating costs</translation>
    </message>
    <message>
        <source>Tabelle einlesen …</source>
        <translation>Import table …</translation>
    </message>
</context>
<context>
    <name>LimitTableRow</name>
    <message>
        <source>Freigeben</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1, %2 freigeben</source>
        <translation>Release %1, %2</translation>
    </message>
</context>
<context>
    <name>LimitTables</name>
    <message>
        <source>MUSTER</source>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <source>ENTWURF</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>amtlich</source>
        <translation>official</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation>from %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>freigegeben von %1 am %2</source>
        <translation>released by %1 on %2</translation>
    </message>
    <message>
        <source>zählt noch nicht, eingetragen von %1</source>
        <translation>does not count yet, entered by %1</translation>
    </message>
    <message>
        <source>alle Rechtskreise</source>
        <translation>all legal circles</translation>
    </message>
    <message>
        <source>Heizspiegel %1</source>
        <translation>Heizspiegel %1</translation>
    </message>
    <message>
        <source>Abrechnung %1 · %2</source>
        <translation>bills of %1 · %2</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Exportieren: %1</source>
        <translation>Exporting: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen exportiert: %1</source>
        <translation>
            <numerusform>%n row exported: %1</numerusform>
            <numerusform>%n rows exported: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Die Liste wurde nicht geladen.</source>
        <translation>The list was not loaded.</translation>
    </message>
</context>
<context>
    <name>LostRent</name>
    <message>
        <source>Entgangene Miete</source>
        <translation>Lost rent</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – %2 – Bleibe</source>
        <translation>%1 – %2 – Bleibe</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Vergrößern (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Verkleinern (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Ganzen Landkreis zeigen (0)</source>
        <translation>Show whole district (0)</translation>
    </message>
    <message>
        <source>Ebenen</source>
        <translation>Layers</translation>
    </message>
</context>
<context>
    <name>MapFurniture</name>
    <message>
        <source>Legende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Legende zeigen (L)</source>
        <translation>Show legend (L)</translation>
    </message>
    <message>
        <source>&amp;Namen der Gemeinden</source>
        <translation>&amp;Municipality names</translation>
    </message>
    <message>
        <source>&amp;Legende</source>
        <translation>&amp;Legend</translation>
    </message>
    <message>
        <source>&amp;Hintergrundkarte</source>
        <translation>&amp;Background map</translation>
    </message>
    <message>
        <source>Quellen: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>Grenzen werden gezeichnet, %1 %</source>
        <translation>Drawing boundaries, %1%</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grenzen</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Collective municipality</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Das Haus anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.</source>
        <translation>Click the house, or choose the centre with Enter. Esc cancels.</translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Orte sichtbar</source>
        <translation>
            <numerusform>Map, %n place visible</numerusform>
            <numerusform>Map, %n places visible</numerusform>
        </translation>
    </message>
    <message>
        <source>Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, L öffnet die Legende</source>
        <translation>Arrows move, plus and minus zoom, 0 shows the district, L opens the legend</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message>
        <source>Nadel, von Hand gesetzt</source>
        <translation>Pin, placed by hand</translation>
    </message>
    <message>
        <source>Nadel, nach der Adresse gesetzt</source>
        <translation>Pin, placed by address</translation>
    </message>
    <message>
        <source>Mit den Pfeiltasten verschieben</source>
        <translation>Move with the arrow keys</translation>
    </message>
</context>
<context>
    <name>MapPlaces</name>
    <message>
        <source>nach %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>keine Bank für den Rückweg</source>
        <translation>no bench for the way back</translation>
    </message>
    <message>
        <source>von Hand eingetragen</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>Karte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Karte drucken</source>
        <translation>Print map</translation>
    </message>
</context>
<context>
    <name>MapRuler</name>
    <message>
        <source>%1. Der nächste Klick misst neu, Esc schließt.</source>
        <translation>%1. The next click measures anew, Esc closes.</translation>
    </message>
</context>
<context>
    <name>MapSettings</name>
    <message>
        <source>Karte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kartendatei wählen</source>
        <translation>Choose a map file</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Hintergrund</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>ohne</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Kartendatei …</source>
        <translation>Map file …</translation>
    </message>
    <message>
        <source>Zoomstufe %1</source>
        <translation>Zoom level %1</translation>
    </message>
    <message>
        <source>Zoomstufen %1 bis %2</source>
        <translation>Zoom levels %1 to %2</translation>
    </message>
    <message>
        <source>Ohne Quellenangabe. Prüfen, ob die Karte gezeigt werden darf.</source>
        <translation>No source given. Check that the map may be shown.</translation>
    </message>
    <message>
        <source>%1 Die bisherige Karte bleibt.</source>
        <translation>%1 The previous map stays.</translation>
    </message>
    <message>
        <source>Andere Datei wählen …</source>
        <translation>Choose another file …</translation>
    </message>
    <message>
        <source>Karten (*.mbtiles *.gpkg)</source>
        <translation>Maps (*.mbtiles *.gpkg)</translation>
    </message>
    <message>
        <source>Eigene Karte und Kartendatei liegen auf diesem Rechner; nichts verlässt das Haus.</source>
        <translation>Own map and map file lie on this computer; nothing leaves the house.</translation>
    </message>
    <message>
        <source>eigene Karte</source>
        <translation>own map</translation>
    </message>
    <message>
        <source>Dieses Register hat noch keine eigene Karte.</source>
        <translation>This register has no map of its own yet.</translation>
    </message>
    <message>
        <source>%1, Stand %2</source>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>Andere OSM-Datei einlesen …</source>
        <translation>Import another OSM file …</translation>
    </message>
    <message>
        <source>OSM-Datei einlesen …</source>
        <translation>Import an OSM file …</translation>
    </message>
    <message>
        <source>aus dem Netz …</source>
        <translation>from the network …</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>lange nicht bestätigt</source>
        <translation>not confirmed for long</translation>
    </message>
    <message>
        <source>so viele beieinander</source>
        <translation>so many together</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Reichweite, Luftlinie</source>
        <translation>Reach, as the crow flies</translation>
    </message>
    <message>
        <source>Verbandsgemeinden</source>
        <translation>Verbandsgemeinden</translation>
    </message>
    <message>
        <source>etwa 1 : %1</source>
        <translation>about 1 : %1</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Orte und Mobilität</source>
        <translation>Places and mobility</translation>
    </message>
    <message>
        <source>Nur für den Dienstgebrauch: Die Zeichen zeigen, wo Wohnungen leer stehen.</source>
        <translation>For official use only: the signs show where dwellings stand empty.</translation>
    </message>
    <message>
        <source>Übergaben und Besuche</source>
        <translation>Handovers and visits</translation>
    </message>
    <message>
        <source>offene Punkte, überfällig</source>
        <translation>open points, overdue</translation>
    </message>
    <message>
        <source>Besuch fällig</source>
        <translation>visit due</translation>
    </message>
    <message>
        <source>Besuch geplant</source>
        <translation>visit planned</translation>
    </message>
    <message>
        <source>Nur für den Dienstgebrauch: Die Zeichen zeigen, wo Haushalte einziehen und wohnen.</source>
        <translation>For office use only: the signs show where households move in and live.</translation>
    </message>
</context>
<context>
    <name>MapViews</name>
    <message>
        <source>Ansichten der Karte</source>
        <translation>Views of the map</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Diese Ansicht zeigen</source>
        <translation>Show this view</translation>
    </message>
    <message>
        <source>Ansicht „%1“ löschen</source>
        <translation>Delete view “%1”</translation>
    </message>
    <message>
        <source>Eine Ansicht merkt sich Ausschnitt und Ebenen unter einem Namen.</source>
        <translation>A view remembers section and layers under a name.</translation>
    </message>
    <message>
        <source>Was jetzt zu sehen ist, merken als</source>
        <translation>Remember what is shown now as</translation>
    </message>
    <message>
        <source>Einen Namen eingeben.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Merken</source>
        <translation>Remember</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>zu prüfen</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>reserviert</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>in Vermittlung</source>
        <translation>in placement</translation>
    </message>
    <message>
        <source>vermietet</source>
        <translation>let</translation>
    </message>
    <message>
        <source>ruhend</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>über %1 Tage alt</source>
        <translation>over %1 days old</translation>
    </message>
    <message>
        <source>Hier ist kein Leerstand zu sehen.</source>
        <translation>No vacancy can be seen here.</translation>
    </message>
    <message>
        <source>Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zum nächsten Leerstand, L öffnet die Legende</source>
        <translation>Arrows move, plus and minus zoom, 0 shows the district, N goes to the next vacancy, L opens the legend</translation>
    </message>
    <message numerus="yes">
        <source>%n Leerstände</source>
        <translation>
            <numerusform>%n vacancy</numerusform>
            <numerusform>%n vacancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Leerstände sichtbar</source>
        <translation>
            <numerusform>%n vacancy visible</numerusform>
            <numerusform>%n vacancies visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Leerstände sichtbar</source>
        <translation>
            <numerusform>Map, %n vacancy visible</numerusform>
            <numerusform>Map, %n vacancies visible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>neue Haltestelle</source>
        <translation>new stop</translation>
    </message>
    <message>
        <source>neuer Bahnhof</source>
        <translation>new station</translation>
    </message>
    <message>
        <source>neuer Bürgerbus</source>
        <translation>new community bus</translation>
    </message>
    <message>
        <source>neue Mitfahrerbank</source>
        <translation>new ride-sharing bench</translation>
    </message>
    <message>
        <source>neuer Hotspot</source>
        <translation>new hotspot</translation>
    </message>
    <message>
        <source>neuer Supermarkt</source>
        <translation>new supermarket</translation>
    </message>
    <message>
        <source>neuer Dorfladen</source>
        <translation>new village shop</translation>
    </message>
    <message>
        <source>neuer Bäcker</source>
        <translation>new bakery</translation>
    </message>
    <message>
        <source>neuer Metzger</source>
        <translation>new butcher</translation>
    </message>
    <message>
        <source>neues Geschäft</source>
        <translation>new shop</translation>
    </message>
    <message>
        <source>neuer mobiler Händler</source>
        <translation>new mobile trader</translation>
    </message>
    <message>
        <source>neue Arztpraxis</source>
        <translation>new doctor’s practice</translation>
    </message>
    <message>
        <source>neuer Kinderarzt</source>
        <translation>new paediatrician</translation>
    </message>
    <message>
        <source>neue Apotheke</source>
        <translation>new pharmacy</translation>
    </message>
    <message>
        <source>%1 versetzen</source>
        <translation>move %1</translation>
    </message>
    <message>
        <source>%1 entfernen</source>
        <translation>remove %1</translation>
    </message>
    <message>
        <source>%1 ändern</source>
        <translation>change %1</translation>
    </message>
</context>
<context>
    <name>MeasureEditor</name>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was damit geschieht</source>
        <translation>What happens to it</translation>
    </message>
    <message>
        <source>Anderer Ort</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Welcher Ort</source>
        <translation>Which place</translation>
    </message>
    <message>
        <source>Name oder Anschrift</source>
        <translation>Name or address</translation>
    </message>
    <message>
        <source>Abfahrten am Tag</source>
        <translation>Departures a day</translation>
    </message>
    <message>
        <source>alle Richtungen zusammen</source>
        <translation>all directions together</translation>
    </message>
    <message>
        <source>in beide Richtungen</source>
        <translation>in both directions</translation>
    </message>
    <message>
        <source>ein Mast je Richtung</source>
        <translation>one pole each way</translation>
    </message>
    <message>
        <source>Auf die Karte klicken, oder Enter für ihre Mitte.</source>
        <translation>Click on the map, or press Enter for its middle.</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Adresse, Ort oder Gemeinde</source>
        <translation>Address, place or municipality</translation>
    </message>
    <message>
        <source>Nicht auf die Karte klicken</source>
        <translation>Do not click on the map</translation>
    </message>
    <message>
        <source>Auf der Karte wählen</source>
        <translation>Choose on the map</translation>
    </message>
    <message>
        <source>Fährt dann</source>
        <translation>Runs then</translation>
    </message>
    <message>
        <source>Alle Zeiten, alte und neue. Leer: wie bisher.</source>
        <translation>All hours, old and new. Empty: as before.</translation>
    </message>
    <message>
        <source>Zum Beispiel Di, Do 8:30–13:30</source>
        <translation>For example Tu, Th 8:30–13:30</translation>
    </message>
    <message>
        <source>Auch in</source>
        <translation>Also in</translation>
    </message>
    <message>
        <source>Fährt in</source>
        <translation>Runs in</translation>
    </message>
    <message>
        <source>keiner Gemeinde</source>
        <translation>no municipality</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leer: was es ist.</source>
        <translation>Empty: what it is.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wird gezählt …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Was es bewirkt, steht hier, sobald es einen Ort hat.</source>
        <translation>What it does is said here as soon as it has a place.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Neue Maßnahme</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Maßnahme %1 ändern</source>
        <translation>Change measure %1</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>versetzen</source>
        <translation>move</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>goes</translation>
    </message>
    <message>
        <source>erweitern</source>
        <translation>extend</translation>
    </message>
    <message>
        <source>ändern</source>
        <translation>change</translation>
    </message>
    <message>
        <source>auf der Karte gesetzt</source>
        <translation>set on the map</translation>
    </message>
    <message>
        <source>„%1“ ist gespeichert.</source>
        <translation>“%1” is saved.</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>%1 zählt mit</source>
        <translation>%1 counts</translation>
    </message>
    <message>
        <source>Maßnahme %1: %2</source>
        <translation>Measure %1: %2</translation>
    </message>
    <message>
        <source>Enter ändert, Entf löscht</source>
        <translation>Enter changes, Del deletes</translation>
    </message>
</context>
<context>
    <name>MenuRow</name>
    <message>
        <source>&amp;Datei</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Karte</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Zusammengeführt mit %1 am %2.</source>
        <translation>Merged with %1 on %2.</translation>
    </message>
    <message>
        <source>Nicht übernommen: %1.</source>
        <translation>Not taken over: %1.</translation>
    </message>
    <message>
        <source>Doppelt erfasst, zusammengeführt mit %1.</source>
        <translation>Recorded twice, merged with %1.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>%1 und %2 sind dieselbe Wohnung. %1 bleibt. %3</source>
        <translation>%1 and %2 are the same dwelling. %1 stays. %3</translation>
    </message>
    <message>
        <source>Was gilt?</source>
        <translation>What holds?</translation>
    </message>
    <message>
        <source>Dazu kommt: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Was nicht gilt, steht danach in der internen Bemerkung.</source>
        <translation>What does not hold is kept in the internal note.</translation>
    </message>
    <message>
        <source>%1 behalten</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Links steht, was %1 sagt, rechts %2.</source>
        <translation>On the left what %1 says, on the right %2.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>%1 endet als „entfallen“; Gespräche, Aufgaben und Unterlagen gehen zu %2.</source>
        <translation>%1 ends as “dropped”; talks, tasks and documents go to %2.</translation>
    </message>
    <message>
        <source>%1 bleibt als früherer oder späterer Leerstand derselben Wohnung stehen.</source>
        <translation>%1 stays as an earlier or later vacancy of the same dwelling.</translation>
    </message>
    <message>
        <source>%1 und %2 sind zusammengeführt.</source>
        <translation>%1 and %2 are merged.</translation>
    </message>
</context>
<context>
    <name>MeterEntry</name>
    <message>
        <source>Zähler %1</source>
        <translation>Meter %1</translation>
    </message>
    <message>
        <source>prüfen</source>
        <translation>check</translation>
    </message>
    <message>
        <source>abgelesen</source>
        <translation>read</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Fotos vom Zähler %1</source>
        <translation>Photos of the meter %1</translation>
    </message>
    <message>
        <source>Weniger</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Ablesetag, Versorger, Marktlokation</source>
        <translation>Day of reading, supplier, market location</translation>
    </message>
</context>
<context>
    <name>MetersSection</name>
    <message>
        <source>Zähler</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Es gibt kein früheres Protokoll dieser Wohnung.</source>
        <translation>There is no earlier report of this flat.</translation>
    </message>
    <message>
        <source>Letzte Stände aus %1.</source>
        <translation>Last readings from %1.</translation>
    </message>
    <message>
        <source>Noch kein Zähler eingetragen.</source>
        <translation>No meter entered yet.</translation>
    </message>
</context>
<context>
    <name>MinutesForm</name>
    <message>
        <source>Eine ganze Zahl eingeben.</source>
        <translation>Enter a whole number.</translation>
    </message>
    <message>
        <source>Das Protokoll von %1 ist gespeichert.</source>
        <translation>The minutes of %1 are saved.</translation>
    </message>
    <message>
        <source>Das Protokoll von %1 ist freigegeben.</source>
        <translation>The minutes of %1 are released.</translation>
    </message>
    <message>
        <source>Die Freigabe des Protokolls von %1 ist zurückgenommen.</source>
        <translation>The release of the minutes of %1 is taken back.</translation>
    </message>
</context>
<context>
    <name>MinutesItem</name>
    <message>
        <source>Punkt %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Punkt %1 löschen</source>
        <translation>Delete item %1</translation>
    </message>
    <message>
        <source>Ergebnis zu Punkt %1</source>
        <translation>Result of item %1</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Protokoll führt</source>
        <translation>Minutes taken by</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Von den Stellen waren da</source>
        <translation>Present from the offices</translation>
    </message>
    <message>
        <source>Gäste</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Vermieter zählen über die Liste.</source>
        <translation>Landlords are counted by the list.</translation>
    </message>
    <message>
        <source>Anlass und Verlauf</source>
        <translation>Occasion and course</translation>
    </message>
    <message>
        <source>Nichts über einzelne Mieter.</source>
        <translation>Nothing about single tenants.</translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Offene Fragen</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Vereinbart: wer, was, bis …</source>
        <translation>Agreed: who, what, until …</translation>
    </message>
    <message>
        <source>Als Aufgabe zu diesem Gespräch</source>
        <translation>As a task of this session</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Danach ändert sich das Protokoll nicht mehr</source>
        <translation>After that the minutes do not change any more</translation>
    </message>
    <message>
        <source>Freigabe zurücknehmen</source>
        <translation>Take back release</translation>
    </message>
</context>
<context>
    <name>MinutesQuestion</name>
    <message>
        <source>Protokoll nicht gespeichert</source>
        <translation>Minutes not saved</translation>
    </message>
    <message>
        <source>Am Protokoll wurde etwas geändert.</source>
        <translation>The minutes were changed.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>MobilityCard</name>
    <message>
        <source>Erreichbarkeit zu Fuß</source>
        <translation>Within reach on foot</translation>
    </message>
    <message>
        <source>Wo das Haus liegt, ist nicht eingetragen.</source>
        <translation>Where the house lies is not recorded.</translation>
    </message>
    <message>
        <source>Abfahrten der Woche ausblenden</source>
        <translation>Hide the week&apos;s departures</translation>
    </message>
    <message>
        <source>Abfahrten der Woche zeigen</source>
        <translation>Show the week&apos;s departures</translation>
    </message>
</context>
<context>
    <name>MobilityCommands</name>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Profil bearbeiten …</source>
        <translation>Edit &amp;profile …</translation>
    </message>
    <message>
        <source>Maßstab Güteklassen Grenzen ändern</source>
        <translation>measure classes thresholds change</translation>
    </message>
    <message>
        <source>&amp;Lücken zeigen</source>
        <translation>Show &amp;gaps</translation>
    </message>
    <message>
        <source>Mobilität Versorgung ÖPNV</source>
        <translation>mobility supply transit</translation>
    </message>
    <message>
        <source>&amp;Güteklassen zeigen</source>
        <translation>Show service &amp;classes</translation>
    </message>
    <message>
        <source>ÖPNV Bus Takt</source>
        <translation>transit bus frequency</translation>
    </message>
    <message>
        <source>Leerstände in L1 oder L2 &amp;zeigen</source>
        <translation>Show &amp;vacancies in L1 or L2</translation>
    </message>
    <message>
        <source>Wohnungen Lücken Register</source>
        <translation>flats gaps register</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>Karte und Tabellen &amp;drucken …</source>
        <translation>&amp;Print map and tables …</translation>
    </message>
    <message>
        <source>PDF HTML Blatt Lücken</source>
        <translation>PDF HTML sheet gaps</translation>
    </message>
    <message>
        <source>Karte und Tabellen aus&amp;geben …</source>
        <translation>E&amp;xport map and tables …</translation>
    </message>
    <message>
        <source>GeoPackage CSV Excel GIS exportieren</source>
        <translation>GeoPackage CSV Excel GIS export</translation>
    </message>
    <message>
        <source>In den &amp;Bericht übernehmen …</source>
        <translation>&amp;Add to the report …</translation>
    </message>
    <message>
        <source>Ergebnis behalten speichern</source>
        <translation>keep save result</translation>
    </message>
    <message>
        <source>Behaltene &amp;Ergebnisse …</source>
        <translation>&amp;Kept results …</translation>
    </message>
    <message>
        <source>Liste vergleichen Bericht</source>
        <translation>list compare report</translation>
    </message>
</context>
<context>
    <name>MobilityPage</name>
    <message>
        <source>Mobilität und Lücken</source>
        <translation>Mobility and gaps</translation>
    </message>
    <message>
        <source>Beispieldaten</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Fahrplan %1, %2</source>
        <translation>Timetable %1, %2</translation>
    </message>
    <message>
        <source>Karte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Die Lücken wurden nicht neu gefunden. Zu sehen ist der Stand davor.</source>
        <translation>The gaps were not found anew. What is shown is as it was before.</translation>
    </message>
    <message>
        <source>%1 der Einwohner in Lücken</source>
        <translation>%1 of inhabitants in gaps</translation>
    </message>
    <message>
        <source>Karte drucken</source>
        <translation>Print map</translation>
    </message>
    <message>
        <source>In den Bericht übernehmen</source>
        <translation>Add to the report</translation>
    </message>
    <message>
        <source>keine Abfahrten, %1, %2</source>
        <translation>no departures, %1, %2</translation>
    </message>
</context>
<context>
    <name>MonthCell</name>
    <message numerus="yes">
        <source>%n weitere</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthHead</name>
    <message>
        <source>Voriger Monat (Bild auf)</source>
        <translation>Previous month (Page Up)</translation>
    </message>
    <message>
        <source>Nächster Monat (Bild ab)</source>
        <translation>Next month (Page Down)</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Taste T</source>
        <translation>Key T</translation>
    </message>
    <message>
        <source>KW</source>
        <translation>Wk</translation>
    </message>
</context>
<context>
    <name>MunicipalityAreas</name>
    <message>
        <source>kreisfreie Stadt</source>
        <translation>independent town</translation>
    </message>
</context>
<context>
    <name>NamedArea</name>
    <message>
        <source>VG %1</source>
        <translation>VG %1</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Municipal association</translation>
    </message>
</context>
<context>
    <name>OnlineMapSettings</name>
    <message>
        <source>Karte aus dem Netz</source>
        <translation>Map from the network</translation>
    </message>
    <message>
        <source>andere Adresse</source>
        <translation>other address</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Mit {z}, {x} und {y} für Zoomstufe, Spalte und Zeile. Die Nutzung muss erlaubt sein.</source>
        <translation>With {z}, {x} and {y} for zoom, column and row. Its use must be permitted.</translation>
    </message>
    <message numerus="yes">
        <source>%n Anfragen an %1 seit %2</source>
        <translation>
            <numerusform>%n request to %1 since %2</numerusform>
            <numerusform>%n requests to %1 since %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bisher ging keine Anfrage ins Netz.</source>
        <translation>No request has gone to the network so far.</translation>
    </message>
    <message>
        <source>Karte von %1 holen?</source>
        <translation>Fetch the map from %1?</translation>
    </message>
    <message>
        <source>Für jeden gezeigten Ausschnitt fragt Bleibe dann bei %1 nach Kartenbildern. Der Betreiber erfährt die Internetadresse dieses Rechners und den Ausschnitt, nichts aus dem Register. Jede Anfrage wird hier gezählt.</source>
        <translation>For every part shown, Bleibe then asks %1 for pictures of the map. Its operator learns the internet address of this computer and the part shown, nothing of the register. Every request is counted here.</translation>
    </message>
    <message>
        <source>Karte holen</source>
        <translation>Fetch map</translation>
    </message>
</context>
<context>
    <name>OpenFooter</name>
    <message>
        <source>wie der Rechner</source>
        <translation>like the computer</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>Fassung %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Darstellung: %1</source>
        <translation>Appearance: %1</translation>
    </message>
    <message>
        <source>Schrift: %1 %</source>
        <translation>Text: %1%</translation>
    </message>
    <message>
        <source>Tastenkürzel</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Lizenzen und Quellen</source>
        <translation>Licences and sources</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Register freier Wohnungen im Landkreis. Wer braucht was, was ist frei, wen rufe ich an.</source>
        <translation>Register of vacant flats in the district. Who needs what, what is vacant, whom do I call.</translation>
    </message>
    <message>
        <source>Umriss des Landkreises Kaiserslautern</source>
        <translation>Outline of the district of Kaiserslautern</translation>
    </message>
    <message>
        <source>© GeoBasis-DE / BKG 2016 (Daten verändert) · dl-de/by-2-0</source>
        <translation>© GeoBasis-DE / BKG 2016 (data modified) · dl-de/by-2-0</translation>
    </message>
    <message>
        <source>Datei von diesem Rechner</source>
        <translation>file on this computer</translation>
    </message>
    <message>
        <source>für mehrere Dienststellen</source>
        <translation>for several offices</translation>
    </message>
    <message>
        <source>leer, für Ihren Landkreis</source>
        <translation>empty, for your district</translation>
    </message>
    <message>
        <source>erfundene Daten zum Üben</source>
        <translation>invented data to practise with</translation>
    </message>
    <message>
        <source>Alles bleibt auf diesem Rechner oder auf Ihrem Server.</source>
        <translation>Everything stays on this computer or on your server.</translation>
    </message>
    <message>
        <source>Bleibe holt nichts aus dem Internet. Karten kommen aus Dateien, die Sie wählen.</source>
        <translation>Bleibe fetches nothing from the internet. Maps come from files that you choose.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Vorschau mit Musterangaben</source>
        <translation>Preview with sample values</translation>
    </message>
    <message>
        <source>letzter Stand ohne Fehler</source>
        <translation>last state without errors</translation>
    </message>
    <message>
        <source>%1 von %2 Seiten</source>
        <translation>%1 of %2 pages</translation>
    </message>
    <message numerus="yes">
        <source>%n Seiten</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Vorschau wird gezeichnet</source>
        <translation>The preview is being drawn</translation>
    </message>
    <message>
        <source>Seite %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Personenzahl unbekannt</source>
        <translation>Number of persons unknown</translation>
    </message>
    <message>
        <source>Für 1 Person</source>
        <translation>For 1 person</translation>
    </message>
    <message>
        <source>Für 5 und mehr Personen</source>
        <translation>For 5 persons and more</translation>
    </message>
    <message>
        <source>Für %1 Personen</source>
        <translation>For %1 persons</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Adresse oder Ort</source>
        <translation>Address or town</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>Municipal association</translation>
    </message>
    <message>
        <source>Etage</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>Bruttokalt €</source>
        <translation>Gross cold €</translation>
    </message>
    <message>
        <source>Gesamt €</source>
        <translation>Total €</translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation>Free from</translation>
    </message>
    <message>
        <source>Stufen</source>
        <translation>Steps</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Freie Wohnungen nach Personen</source>
        <translation>Free flats by number of persons</translation>
    </message>
    <message>
        <source>Status: verfügbar</source>
        <translation>Status: available</translation>
    </message>
    <message>
        <source>Personen: Angabe des Vermieters, sonst eine je Zimmer. Ein Hinweis, keine Entscheidung. Ohne Freigabe steht nur der Ort.</source>
        <translation>Persons: as the landlord says, else one per room. A hint, not a decision. Where the address is not released, only the town is printed.</translation>
    </message>
    <message>
        <source>Nur für die eigene Wohnungssuche. Nicht veröffentlichen und nicht weitergeben.</source>
        <translation>For your own search only. Do not publish and do not pass on.</translation>
    </message>
    <message>
        <source>Nur für den Dienstgebrauch – enthält personenbezogene Daten.</source>
        <translation>For official use only – contains personal data.</translation>
    </message>
    <message>
        <source>Stand %1, %2 Uhr · %3</source>
        <translation>As of %1, %2 · %3</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>von</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Gemeindegrenzen: %1</source>
        <translation>Boundaries: %1</translation>
    </message>
    <message>
        <source>Gemeindegrenzen: © GeoBasis-DE / BKG%1 (Daten verändert), dl-de/by-2-0</source>
        <translation>Boundaries: © GeoBasis-DE / BKG%1 (data modified), dl-de/by-2-0</translation>
    </message>
    <message>
        <source>Die Aufteilung der Nebenkosten ist noch nicht bekannt.</source>
        <translation>How the additional costs are split is not known yet.</translation>
    </message>
    <message>
        <source>Den Vertrag über die Heizung schließt der Mieter selbst.</source>
        <translation>The tenant has a heating contract of their own.</translation>
    </message>
    <message>
        <source>Mit Stellplatz, der mitgemietet werden muss: %1</source>
        <translation>With the parking space that has to be taken: %1</translation>
    </message>
    <message>
        <source>Wohnung</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>, Ortsteil %1</source>
        <translation>, part of town %1</translation>
    </message>
    <message>
        <source>VG %1</source>
        <translation>VG %1</translation>
    </message>
    <message>
        <source>Wohnfläche</source>
        <translation>Living area</translation>
    </message>
    <message>
        <source>frei ab</source>
        <translation>free from</translation>
    </message>
    <message>
        <source>Gesamtmiete im Monat</source>
        <translation>Total rent per month</translation>
    </message>
    <message>
        <source>Pauschalmiete</source>
        <translation>Flat rate rent</translation>
    </message>
    <message>
        <source>Nettokaltmiete</source>
        <translation>Net cold rent</translation>
    </message>
    <message>
        <source>Kalte Nebenkosten</source>
        <translation>Cold operating costs</translation>
    </message>
    <message>
        <source>Bruttokaltmiete</source>
        <translation>Gross cold rent</translation>
    </message>
    <message>
        <source>Heizung und Warmwasser</source>
        <translation>Heating and hot water</translation>
    </message>
    <message>
        <source>Gesamtmiete</source>
        <translation>Total rent</translation>
    </message>
    <message>
        <source>Miete im Monat</source>
        <translation>Rent per month</translation>
    </message>
    <message>
        <source>Teil der Miete</source>
        <translation>Part of the rent</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Energieausweis</source>
        <translation>Energy certificate</translation>
    </message>
    <message>
        <source>Die Beschreibung nennt die Straße und wurde deshalb weggelassen.</source>
        <translation>The description names the street and was therefore left out.</translation>
    </message>
    <message>
        <source>Bilder wurden weggelassen: Eine Einwilligung dazu ist nicht eingetragen.</source>
        <translation>Pictures were left out: no consent to them is on record.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>widerrufen am %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>Einwilligung: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Letzte Gespräche</source>
        <translation>Latest talks</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ausweis</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Energieausweis nicht erforderlich</source>
        <translation>No energy certificate required</translation>
    </message>
    <message>
        <source>Energieausweis liegt noch nicht vor</source>
        <translation>The energy certificate is not available yet</translation>
    </message>
    <message>
        <source>Angebotsblatt</source>
        <translation>Offer sheet</translation>
    </message>
    <message>
        <source>Die Adresse wurde weggelassen: Sie ist nicht zum Zeigen freigegeben.</source>
        <translation>The address was left out: it is not released for showing.</translation>
    </message>
    <message>
        <source>Der Energieausweis ist seit dem %1 abgelaufen.</source>
        <translation>The energy certificate expired on %1.</translation>
    </message>
    <message>
        <source>Die genaue Adresse nennt Ihnen die Stelle, die dieses Blatt ausgibt.</source>
        <translation>The office that issues this sheet will tell you the exact address.</translation>
    </message>
    <message>
        <source>Weitere Kosten und Bedingungen</source>
        <translation>Further costs and terms</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Hinweis, keine Zusage: Alle Angaben nach Auskunft des Vermieters. Ob die Miete übernommen wird, entscheidet der zuständige Träger vor dem Vertrag.</source>
        <translation>A hint, not a commitment: all details as stated by the landlord. Whether the rent is covered is decided by the responsible authority before the contract.</translation>
    </message>
    <message>
        <source>Objektblatt</source>
        <translation>Object sheet</translation>
    </message>
    <message>
        <source>Vorprüfung – ersetzt keine Entscheidung/Zusicherung des zuständigen Trägers.</source>
        <translation>Preliminary check – does not replace a decision or commitment of the responsible authority.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Straße, Nr.</source>
        <translation>Street, no.</translation>
    </message>
    <message>
        <source>PLZ und Ort</source>
        <translation>Postal code and town</translation>
    </message>
    <message>
        <source>Vertreten durch</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>1 Vermieter</source>
        <translation>1 Landlord</translation>
    </message>
    <message>
        <source>2 Wohnung</source>
        <translation>2 Dwelling</translation>
    </message>
    <message>
        <source>Etage, Lage</source>
        <translation>Floor, position</translation>
    </message>
    <message>
        <source>Wer mietet (Name)</source>
        <translation>Tenant (name)</translation>
    </message>
    <message>
        <source>Einziehende Personen</source>
        <translation>Persons moving in</translation>
    </message>
    <message>
        <source>Beginn des Vertrags</source>
        <translation>Start of contract</translation>
    </message>
    <message>
        <source>Mietdauer</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>unbefristet</source>
        <translation>indefinite</translation>
    </message>
    <message>
        <source>befristet</source>
        <translation>fixed term</translation>
    </message>
    <message>
        <source>befristet bis</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>3 Einzug</source>
        <translation>3 Moving in</translation>
    </message>
    <message>
        <source>Heizkosten</source>
        <translation>Heating costs</translation>
    </message>
    <message>
        <source>Warmwasser</source>
        <translation>Hot water</translation>
    </message>
    <message>
        <source>zentral</source>
        <translation>central</translation>
    </message>
    <message>
        <source>dezentral</source>
        <translation>decentral</translation>
    </message>
    <message>
        <source>Strom enthalten</source>
        <translation>Electricity included</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>4 Kosten im Monat</source>
        <translation>4 Costs per month</translation>
    </message>
    <message>
        <source>5 Kaution und Mietanpassung</source>
        <translation>5 Deposit and rent adjustment</translation>
    </message>
    <message>
        <source>Kaution fällig am</source>
        <translation>Deposit due on</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Staffel</source>
        <translation>stepped</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>Höchstens drei Nettokaltmieten, in drei Raten zahlbar (§ 551 BGB).</source>
        <translation>At most three net cold rents, payable in three instalments (section 551 BGB).</translation>
    </message>
    <message>
        <source>6 Bankverbindung</source>
        <translation>6 Bank details</translation>
    </message>
    <message>
        <source>Konto von</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Nur für den Träger, wird nicht gespeichert. Auszufüllen, wenn die Miete direkt an den Vermieter gehen soll.</source>
        <translation>For the payer only, not stored. To be filled in where the rent is to go to the landlord directly.</translation>
    </message>
    <message>
        <source>Mietbescheinigung und Wohnungsangebot</source>
        <translation>Rent certificate and offer of a dwelling</translation>
    </message>
    <message>
        <source>Mietbescheinigung %1</source>
        <translation>Rent certificate %1</translation>
    </message>
    <message>
        <source>Die Adresse darf Wohnungssuchenden nicht gezeigt werden: Das Blatt nur dem Vermieter geben.</source>
        <translation>Seekers may not see the address: give this sheet to the landlord only.</translation>
    </message>
    <message>
        <source>Für den Träger der Wohnkosten. Was das Register weiß, ist eingetragen: prüfen, ändern, ergänzen und unterschreiben. Kein Mietvertrag; dieser folgt erst nach der schriftlichen Zusicherung des Trägers.</source>
        <translation>For the payer of housing costs. What the register knows is filled in: check, change, complete and sign. No tenancy contract; that follows only after the payer&apos;s written commitment.</translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation>Place, date</translation>
    </message>
    <message>
        <source>Unterschrift des Vermieters</source>
        <translation>Landlord&apos;s signature</translation>
    </message>
    <message>
        <source>Auf Verlangen gibt der Vermieter dem Jobcenter Auskunft (§ 60 SGB II).</source>
        <translation>On request the landlord informs the job centre (section 60 SGB II).</translation>
    </message>
    <message>
        <source>Wie viele Personen einziehen, ist noch nicht eingetragen.</source>
        <translation>How many persons move in is not entered yet.</translation>
    </message>
    <message>
        <source>Ohne Leistungen: %1, Anteil an der Miete selbst zu tragen</source>
        <translation>Without benefits: %1, who bear their share of the rent</translation>
    </message>
    <message>
        <source>Eine Person mehr ab %1</source>
        <translation>One more person from %1</translation>
    </message>
    <message>
        <source>Alle Angaben liegen vor.</source>
        <translation>All facts are there.</translation>
    </message>
    <message>
        <source>Beim Vermieter erfragen: %1</source>
        <translation>To ask the landlord for: %1</translation>
    </message>
    <message>
        <source>Der Haushalt hat keine Leistungen. Seine Wohnkosten prüft niemand.</source>
        <translation>The household has no benefits. Nobody checks its housing costs.</translation>
    </message>
    <message>
        <source>Passte, wenn die Miete um %1 sänke.</source>
        <translation>Would fit if the rent fell by %1.</translation>
    </message>
    <message>
        <source>Ein Quadratmeter kostet mehr als die gesetzte Obergrenze (§ 22 Abs. 1 SGB II).</source>
        <translation>A square metre costs more than the ceiling that is set (section 22(1) SGB II).</translation>
    </message>
    <message>
        <source>Der Verlust der Wohnung droht, am %1</source>
        <translation>The loss of the home threatens, on %1</translation>
    </message>
    <message>
        <source>Der Verlust der Wohnung droht</source>
        <translation>The loss of the home threatens</translation>
    </message>
    <message>
        <source>Unter 25: Zusicherung in jedem Fall nötig (§ 22 Abs. 5 SGB II)</source>
        <translation>Below 25: commitment needed in any case (section 22(5) SGB II)</translation>
    </message>
    <message>
        <source>Grund: Kündigung, Auszug aus der Unterkunft, Familiennachzug, Zustand</source>
        <translation>Reason: notice, leaving the accommodation, family reunion, condition</translation>
    </message>
    <message>
        <source>Keine Wohnsitzauflage eingetragen</source>
        <translation>No residence rule entered</translation>
    </message>
    <message>
        <source>%1, gilt bis %2</source>
        <translation>%1, valid until %2</translation>
    </message>
    <message>
        <source>Schriftlich, vor der Unterschrift unter den Mietvertrag</source>
        <translation>In writing, before the tenancy contract is signed</translation>
    </message>
    <message>
        <source>%1: noch nichts eingetragen</source>
        <translation>%1: nothing entered yet</translation>
    </message>
    <message>
        <source>Ob eine Kaution verlangt wird, ist nicht eingetragen.</source>
        <translation>Whether a deposit is asked for is not entered.</translation>
    </message>
    <message>
        <source>Darlehen</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Abtretungserklärung des Vermieters</source>
        <translation>Landlord&apos;s declaration of assignment</translation>
    </message>
    <message>
        <source>Mietbeginn: %1</source>
        <translation>Start of tenancy: %1</translation>
    </message>
    <message>
        <source>Mietvertrag, Mietbescheinigung, Wohnungsgeberbestätigung</source>
        <translation>Tenancy contract, rent certificate, confirmation of moving in</translation>
    </message>
    <message>
        <source>Strom, Wasser, Gas anmelden; Zählerstände bei der Übergabe</source>
        <translation>Register electricity, water, gas; meter readings at the handover</translation>
    </message>
    <message>
        <source>Personen und Bedarfsgemeinschaften</source>
        <translation>Persons and benefit households</translation>
    </message>
    <message>
        <source>Angebot vollständig</source>
        <translation>Offer complete</translation>
    </message>
    <message>
        <source>Mietgrenze und Heizung</source>
        <translation>Rent limit and heating</translation>
    </message>
    <message>
        <source>Umzug notwendig</source>
        <translation>Move necessary</translation>
    </message>
    <message>
        <source>Wohnsitzauflage, Zustimmung zum Zuzug</source>
        <translation>Residence rule, approval of the move</translation>
    </message>
    <message>
        <source>Zusicherung, erst dann Vertrag</source>
        <translation>Commitment, only then the contract</translation>
    </message>
    <message>
        <source>Kaution als Darlehen</source>
        <translation>Deposit as a loan</translation>
    </message>
    <message>
        <source>Direktzahlung an den Vermieter</source>
        <translation>Direct payment to the landlord</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Nach der Unterschrift</source>
        <translation>After signing</translation>
    </message>
    <message>
        <source>Versorger</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Prüfliste</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Schritt</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Was das Register weiß</source>
        <translation>What the register knows</translation>
    </message>
    <message>
        <source>Datum, Kürzel</source>
        <translation>Date, initials</translation>
    </message>
    <message>
        <source>Zug</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Linie</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>%1 nach %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>um %1 Uhr</source>
        <translation>at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n-mal, %1 bis %2 Uhr</source>
        <translation>
            <numerusform>once, %1 to %2</numerusform>
            <numerusform>%n times, %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nur auf Anruf</source>
        <translation>%1, on call only</translation>
    </message>
    <message>
        <source>Werktags, zum Beispiel am %1:</source>
        <translation>On working days, for example on %1:</translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere Linien</source>
        <translation>
            <numerusform>and one more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Ab 7 Uhr: %1</source>
        <translation>From 7:00 on: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>kostet nichts</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <source>Richtung: %1</source>
        <translation>Towards: %1</translation>
    </message>
    <message>
        <source>mit Dach</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>mit Licht</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>ohne Anmeldung</source>
        <translation>without registration</translation>
    </message>
    <message>
        <source>mit Anmeldung</source>
        <translation>with registration</translation>
    </message>
    <message>
        <source>Netz: %1</source>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>rollstuhlgerecht</source>
        <translation>wheelchair accessible</translation>
    </message>
    <message>
        <source>Ohne Anmeldung: einfach einsteigen.</source>
        <translation>No booking: just get on.</translation>
    </message>
    <message>
        <source>Anmelden: auch kurz vor der Fahrt.</source>
        <translation>Book: even shortly before the ride.</translation>
    </message>
    <message>
        <source>Anmelden: am selben Tag.</source>
        <translation>Book: on the same day.</translation>
    </message>
    <message numerus="yes">
        <source>Anmelden: spätestens %n Minuten vor der Fahrt.</source>
        <translation>
            <numerusform>Book: at the latest one minute before the ride.</numerusform>
            <numerusform>Book: at the latest %n minutes before the ride.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anmelden: spätestens %n Tage vorher.</source>
        <translation>
            <numerusform>Book: at the latest the day before.</numerusform>
            <numerusform>Book: at the latest %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anmelden: spätestens %n Tage vorher bis %1 Uhr.</source>
        <translation>
            <numerusform>Book: at the latest the day before until %1.</numerusform>
            <numerusform>Book: at the latest %n days before until %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, erreichbar %2</source>
        <translation>%1, answered %2</translation>
    </message>
    <message>
        <source>nicht an Feiertagen</source>
        <translation>not on public holidays</translation>
    </message>
    <message>
        <source>nicht in den Schulferien</source>
        <translation>not in school holidays</translation>
    </message>
    <message>
        <source>nur in den Schulferien</source>
        <translation>only in school holidays</translation>
    </message>
    <message>
        <source>in den Schulferien %1</source>
        <translation>in school holidays %1</translation>
    </message>
    <message>
        <source>Wer mitfährt: %1</source>
        <translation>Who may ride: %1</translation>
    </message>
    <message>
        <source>Ein- und aussteigen ohne Hilfe ist nötig.</source>
        <translation>Passengers have to get on and off without help.</translation>
    </message>
    <message>
        <source>Es fährt jemand mit und hilft.</source>
        <translation>Somebody rides along and helps.</translation>
    </message>
    <message>
        <source>Preis: %1</source>
        <translation>Price: %1</translation>
    </message>
    <message>
        <source>Fährt auch nach: %1</source>
        <translation>Also goes to: %1</translation>
    </message>
    <message>
        <source>Angaben vom %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Bus und Bahn</source>
        <translation>Bus and train</translation>
    </message>
    <message>
        <source>Bürgerbus</source>
        <translation>Community bus</translation>
    </message>
    <message>
        <source>Mitfahrerbank</source>
        <translation>Ride-sharing bench</translation>
    </message>
    <message>
        <source>Auf die Bank setzen und das Ziel zeigen. Wer dorthin fährt, kann mitnehmen. Das kostet nichts.</source>
        <translation>Sit down on the bench and show where to go. Whoever drives there may give a lift. It costs nothing.</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>Gesundheit</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Kita und Schule</source>
        <translation>Day care and school</translation>
    </message>
    <message>
        <source>Freies WLAN</source>
        <translation>Free wireless internet</translation>
    </message>
    <message>
        <source>Amt, Beratung, Kurse</source>
        <translation>Offices, advice, courses</translation>
    </message>
    <message>
        <source>Wege ab der Mitte der Gemeinde, geschätzt: Luftlinie mal 1,3.</source>
        <translation>Ways from the middle of the municipality, estimated: as the crow flies times 1.3.</translation>
    </message>
    <message>
        <source>Wege ab der Wohnung, geschätzt: Luftlinie mal 1,3.</source>
        <translation>Ways from the flat, estimated: as the crow flies times 1.3.</translation>
    </message>
    <message>
        <source>Was hier fehlt, ist noch nicht eingetragen.</source>
        <translation>What is missing here is not entered yet.</translation>
    </message>
    <message>
        <source>Was hier fehlt, ist noch nicht eingetragen. Fragen beantwortet: %1</source>
        <translation>What is missing here is not entered yet. Questions are answered by: %1</translation>
    </message>
    <message>
        <source>Leben in %1</source>
        <translation>Living in %1</translation>
    </message>
    <message>
        <source>Die Wege beginnen in der Mitte der Gemeinde: Die Adresse der Wohnung ist nicht zum Zeigen freigegeben.</source>
        <translation>Ways start in the middle of the municipality: the address of the flat is not released.</translation>
    </message>
    <message>
        <source>Infoblatt</source>
        <translation>Information sheet</translation>
    </message>
    <message>
        <source>Nur für den Träger der Wohnkosten – enthält personenbezogene Daten.</source>
        <translation>For the payer of housing costs only – contains personal data.</translation>
    </message>
    <message>
        <source>Ohne Leistungen</source>
        <translation>Without benefits</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>amtlich</source>
        <translation>official</translation>
    </message>
    <message>
        <source>ohne Quelle</source>
        <translation>without source</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>gilt ab %1</source>
        <translation>valid from %1</translation>
    </message>
    <message>
        <source>freigegeben am %1</source>
        <translation>released on %1</translation>
    </message>
    <message>
        <source>Fassung %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Heizspiegel %1</source>
        <translation>Heizspiegel %1</translation>
    </message>
    <message>
        <source>%1 je m² im Jahr</source>
        <translation>%1 per m² and year</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>%1, frühester Beginn des Vertrags</source>
        <translation>%1, earliest start of the contract</translation>
    </message>
    <message>
        <source>Grenze für %1</source>
        <translation>Limit for %1</translation>
    </message>
    <message>
        <source>Richtwert der Heizung</source>
        <translation>Heating limit</translation>
    </message>
    <message>
        <source>Die Miete ist nach Köpfen geteilt: %1 von %2 auf %3.</source>
        <translation>The rent is shared per head: %1 of %2 among %3.</translation>
    </message>
    <message>
        <source>Heizung: %1</source>
        <translation>Heating: %1</translation>
    </message>
    <message>
        <source>Prüfung der Kosten</source>
        <translation>Check of the costs</translation>
    </message>
    <message>
        <source>Anteil bruttokalt</source>
        <translation>Share of gross cold rent</translation>
    </message>
    <message>
        <source>Grenze</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Angebot für den Träger</source>
        <translation>Offer for the payer</translation>
    </message>
    <message>
        <source>Die Adresse wurde weggelassen: Eine Einwilligung zur Weitergabe an das Jobcenter ist nicht eingetragen.</source>
        <translation>The address was left out: no consent to pass it on to the job centre is entered.</translation>
    </message>
    <message>
        <source>Kaution und weitere Kosten</source>
        <translation>Deposit and other costs</translation>
    </message>
    <message>
        <source>Was noch fehlt</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>Noch nicht eingetragen: %1.</source>
        <translation>Not entered yet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ohne Heizspiegel im Register nicht geprüft</source>
        <translation>%1, not checked without a Heizspiegel in the register</translation>
    </message>
    <message>
        <source>Heizkosten nicht eingetragen, beim Vermieter nachfragen</source>
        <translation>heating costs not entered, ask the landlord</translation>
    </message>
    <message>
        <source>%1; ob das zulässig ist, zeigt erst die Nettokaltmiete (§ 551 BGB)</source>
        <translation>%1; whether it is allowed depends on the net cold rent (section 551 BGB)</translation>
    </message>
    <message>
        <source>%1, zulässig bis %2 (§ 551 BGB)</source>
        <translation>%1, allowed up to %2 (section 551 BGB)</translation>
    </message>
    <message>
        <source>%1, das sind %2 mehr als drei Nettokaltmieten (§ 551 BGB)</source>
        <translation>%1, which is %2 more than three net cold rents (section 551 BGB)</translation>
    </message>
    <message>
        <source>%1 liegt vor · %2 genau ansehen · %3 noch offen</source>
        <translation>%1 there · %2 look closely · %3 still open</translation>
    </message>
    <message>
        <source>Wege ab der Wohnung, zu Fuß auf bekannten Wegen.</source>
        <translation>Ways from the flat, on foot along known paths.</translation>
    </message>
    <message>
        <source>Wege ab der Mitte der Gemeinde, zu Fuß auf bekannten Wegen.</source>
        <translation>Ways from the middle of the municipality, on foot along known paths.</translation>
    </message>
    <message>
        <source>Weit abseits davon geschätzt: Luftlinie mal 1,3.</source>
        <translation>Far from these, estimated: straight line times 1.3.</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Unterschriften verwerfen</source>
        <translation>Discard signatures</translation>
    </message>
    <message>
        <source>Alle Unterschriften unter „%1“ gehen, damit es sich ändern lässt. Im Verlauf bleiben sie stehen.</source>
        <translation>All signatures below “%1” go so that it can be changed. The history keeps them.</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Nachtrag zu „%1“</source>
        <translation>Supplement to “%1”</translation>
    </message>
    <message>
        <source>Der Nachtrag steht mit Tag, Grund und Namen unter dem unterschriebenen Papier.</source>
        <translation>The supplement stands with day, reason and name below the signed paper.</translation>
    </message>
    <message>
        <source>Nachtragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Das Papier sagt nicht mehr, was unterschrieben wurde.</source>
        <translation>The paper does not say any more what was signed.</translation>
    </message>
    <message>
        <source>Das Papier hat sich geändert, seit es gelesen wurde.</source>
        <translation>The paper has changed since it was read.</translation>
    </message>
    <message>
        <source>Unterschrieben wird nur, was gelesen ist. Gezeichnetes bleibt stehen.</source>
        <translation>Only what was read is signed. What was drawn stays.</translation>
    </message>
    <message>
        <source>Neu lesen</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>Unterschreiben geht, wenn alles bearbeitet ist.</source>
        <translation>Signing is possible once everything is dealt with.</translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nachtrag vom %1, %2</source>
        <translation>Supplement of %1, %2</translation>
    </message>
    <message>
        <source>Grund: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Nachtrag …</source>
        <translation>Supplement …</translation>
    </message>
    <message>
        <source>Nachtrag zu %1</source>
        <translation>Supplement to %1</translation>
    </message>
    <message>
        <source>Unterschriften verwerfen …</source>
        <translation>Discard signatures …</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Unterlagen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>nur intern</source>
        <translation>internal only</translation>
    </message>
    <message>
        <source>Mehr zu %1</source>
        <translation>More on %1</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Was unterschrieben wird</source>
        <translation>What is signed</translation>
    </message>
    <message>
        <source>Weniger zeigen</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Ganz lesen</source>
        <translation>Read all of it</translation>
    </message>
</context>
<context>
    <name>PartCommands</name>
    <message>
        <source>Ü&amp;bergaben zeigen</source>
        <translation>Show hand&amp;overs</translation>
    </message>
    <message>
        <source>B&amp;esuche zeigen</source>
        <translation>Show visi&amp;ts</translation>
    </message>
    <message>
        <source>freiwillige Begleitbesuche fällig Tagesblatt</source>
        <translation>voluntary support visits due day sheet</translation>
    </message>
    <message>
        <source>&amp;Paten zeigen</source>
        <translation>Show spo&amp;nsors</translation>
    </message>
    <message>
        <source>Ehrenamt Ansprechperson</source>
        <translation>volunteer contact person</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Einladung: %1</source>
        <translation>Invitation: %1</translation>
    </message>
    <message>
        <source>Einladung</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Rückmeldung: %1</source>
        <translation>Reply: %1</translation>
    </message>
    <message>
        <source>Mit dem Telefon dieses Rechners anrufen</source>
        <translation>Call with this computer&apos;s telephone</translation>
    </message>
    <message>
        <source>Von der Liste nehmen</source>
        <translation>Take from the list</translation>
    </message>
    <message>
        <source>Zum Vermieter</source>
        <translation>To the landlord</translation>
    </message>
    <message>
        <source>Gespräch notieren</source>
        <translation>Note talk</translation>
    </message>
    <message>
        <source>Mail schreiben</source>
        <translation>Write mail</translation>
    </message>
    <message>
        <source>Einladung oder Dank im Mailprogramm dieses Rechners, noch nicht versandt</source>
        <translation>Invitation or thanks in this machine&apos;s mail program, not sent yet</translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message>
        <source>nicht versandt</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>Einladen erlaubt seit %1</source>
        <translation>Inviting is allowed since %1</translation>
    </message>
    <message>
        <source>Einladen erlaubt</source>
        <translation>Inviting is allowed</translation>
    </message>
    <message>
        <source>Einladung noch nicht versandt</source>
        <translation>Invitation not sent yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 war da.</source>
        <translation>%1 was there.</translation>
    </message>
    <message>
        <source>%1 war nicht da.</source>
        <translation>%1 was not there.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Wohnungen genannt</source>
        <translation>
            <numerusform>%1: %n flat mentioned</numerusform>
            <numerusform>%1: %n flats mentioned</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Rückmeldung von %1 ist eingetragen.</source>
        <translation>The reply of %1 is entered.</translation>
    </message>
    <message>
        <source>%1 ist von der Liste genommen.</source>
        <translation>%1 is taken from the list.</translation>
    </message>
</context>
<context>
    <name>ParticipantPane</name>
    <message>
        <source>Eingeladene</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Eingeladene suchen</source>
        <translation>Search the invited</translation>
    </message>
    <message>
        <source>Name, Ort</source>
        <translation>Name, town</translation>
    </message>
    <message>
        <source>Einladen</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Vermieter auswählen und auf die Liste setzen</source>
        <translation>Choose landlords and put them on the list</translation>
    </message>
</context>
<context>
    <name>ParticipantSide</name>
    <message>
        <source>Zusagen</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Noch keine Zusage aus diesem Gespräch.</source>
        <translation>No promise from this session yet.</translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Von %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Nichts offen.</source>
        <translation>Nothing open.</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Wer macht was bis wann</source>
        <translation>Who does what until when</translation>
    </message>
</context>
<context>
    <name>ParticipantTable</name>
    <message>
        <source>Eingeladene</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlord</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>K kommt, A kommt nicht, R bittet um Rückruf, O offen</source>
        <translation>K comes, A does not come, R asks for a call, O open</translation>
    </message>
    <message>
        <source>Wohnungen</source>
        <translation>Flats</translation>
    </message>
    <message>
        <source>Wie viele Wohnungen genannt wurden: 0 bis 9 eintippen</source>
        <translation>How many flats were mentioned: type 0 to 9</translation>
    </message>
    <message>
        <source>Fragen zu</source>
        <translation>Asks about</translation>
    </message>
    <message>
        <source>War da</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Leertaste: war da, war nicht da</source>
        <translation>Space: was there, was not there</translation>
    </message>
    <message>
        <source>Niemand passt zur Suche</source>
        <translation>Nobody matches the search</translation>
    </message>
    <message>
        <source>Noch niemand eingeladen</source>
        <translation>Nobody invited yet</translation>
    </message>
    <message numerus="yes">
        <source>Auf der Liste stehen %n Vermieter.</source>
        <translation>
            <numerusform>%n landlord is on the list.</numerusform>
            <numerusform>%n landlords are on the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vermieter nach Ort und Leerstand auswählen und auf die Liste setzen.</source>
        <translation>Choose landlords by place and vacancy and put them on the list.</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Einladen …</source>
        <translation>Invite …</translation>
    </message>
</context>
<context>
    <name>PartiesSection</name>
    <message>
        <source>Wer dabei ist</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>Vom Mieter genügt ein Kürzel. Der volle Name steht nur auf dem Papier.</source>
        <translation>Initials are enough for the tenant. The full name stands on paper only.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>nein heißt ehrenamtlich</source>
        <translation>no means voluntary</translation>
    </message>
    <message>
        <source>nur Deutsch</source>
        <translation>German only</translation>
    </message>
    <message>
        <source>Zweite Spalte der Einweisung</source>
        <translation>Second column of the instruction</translation>
    </message>
</context>
<context>
    <name>PartsButtons</name>
    <message>
        <source>Schaltflächen</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Erfassen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Reservieren</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Im Fokus</source>
        <translation>Focused</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Heute nachfragen</source>
        <translation>Ask today</translation>
    </message>
    <message>
        <source>klein</source>
        <translation>small</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ebenen</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Filter, Marken</source>
        <translation>Filters, tags</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>reserviert bis 27.11.</source>
        <translation>reserved until 27 Nov</translation>
    </message>
    <message>
        <source>MUSTERWERTE – nicht amtlich</source>
        <translation>SAMPLE VALUES – not official</translation>
    </message>
    <message>
        <source>Beispieldaten</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Wählen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Barrierefrei</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Haustiere erlaubt</source>
        <translation>Pets allowed</translation>
    </message>
    <message>
        <source>laut Vermieterin</source>
        <translation>says the landlord</translation>
    </message>
    <message>
        <source>Nur mit Aufzug</source>
        <translation>Only with lift</translation>
    </message>
    <message>
        <source>Heizung</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Fernwärme</source>
        <translation>District heating</translation>
    </message>
    <message>
        <source>Wärmepumpe</source>
        <translation>Heat pump</translation>
    </message>
</context>
<context>
    <name>PartsFeedback</name>
    <message>
        <source>LR-2026-00412 reserviert bis 04.12.</source>
        <translation>LR-2026-00412 reserved until 4 Dec</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Banner im Inhalt, nie als Dialog</source>
        <translation>Banner in the content, never as a dialog</translation>
    </message>
    <message>
        <source>Nicht gespeichert. Die Datei ist schreibgeschützt.</source>
        <translation>Not saved. The file is write-protected.</translation>
    </message>
    <message>
        <source>Ihre Eingaben sind noch da.</source>
        <translation>What you entered is still there.</translation>
    </message>
    <message>
        <source>An anderem Ort speichern</source>
        <translation>Save elsewhere</translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>VG Weilerbach hat diesen Eintrag um 14:29 geändert.</source>
        <translation>VG Weilerbach changed this entry at 14:29.</translation>
    </message>
    <message>
        <source>2 Felder unterscheiden sich.</source>
        <translation>2 fields differ.</translation>
    </message>
    <message>
        <source>Vergleichen</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Musterwerte, keine amtlichen Grenzen.</source>
        <translation>Sample values, no official limits.</translation>
    </message>
    <message>
        <source>Grenzwerte einlesen</source>
        <translation>Import limits</translation>
    </message>
    <message>
        <source>50 Gemeinden eingelesen.</source>
        <translation>50 municipalities imported.</translation>
    </message>
    <message>
        <source>Meldung mit Rückweg</source>
        <translation>Message with a way back</translation>
    </message>
    <message>
        <source>8 Sekunden, bleibt bei Zeiger oder Fokus. Danach Strg Z.</source>
        <translation>8 seconds, stays under pointer or focus. After that Ctrl Z.</translation>
    </message>
    <message>
        <source>Laufende Arbeit</source>
        <translation>Work in progress</translation>
    </message>
    <message>
        <source>Einlesen: wohnungen.xlsx</source>
        <translation>Importing: wohnungen.xlsx</translation>
    </message>
    <message>
        <source>312 von 480</source>
        <translation>312 of 480</translation>
    </message>
    <message>
        <source>noch etwa 10 Sekunden · 4 Zeilen abgelehnt</source>
        <translation>about 10 seconds left · 4 rows rejected</translation>
    </message>
    <message>
        <source>Grenzen werden gelesen</source>
        <translation>Reading boundaries</translation>
    </message>
    <message>
        <source>11.299 bisher</source>
        <translation>11,299 so far</translation>
    </message>
    <message>
        <source>Fußwege werden berechnet</source>
        <translation>Footpaths</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>PartsFields</name>
    <message>
        <source>Felder</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Nettokaltmiete</source>
        <translation>Net cold rent</translation>
    </message>
    <message>
        <source>je Monat, ohne Nebenkosten</source>
        <translation>per month, without operating costs</translation>
    </message>
    <message>
        <source>Heizkosten</source>
        <translation>Heating costs</translation>
    </message>
    <message>
        <source>Bitte eine Zahl eingeben, zum Beispiel 95,00.</source>
        <translation>Please enter a number, for example 95.00.</translation>
    </message>
    <message>
        <source>Straße und Nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Gibt es schon: LR-2026-00412.</source>
        <translation>Already there: LR-2026-00412.</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>Adresse, Nr., Vermieter</source>
        <translation>Address, no., landlord</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Küche bleibt. Besichtigung ab Montag möglich.</source>
        <translation>Kitchen stays. Viewings possible from Monday.</translation>
    </message>
    <message>
        <source>Aktenzeichen</source>
        <translation>File reference</translation>
    </message>
    <message>
        <source>480,00</source>
        <translation>480.00</translation>
    </message>
    <message>
        <source>95,0o</source>
        <translation>95.0o</translation>
    </message>
    <message>
        <source>01.12.2026</source>
        <translation>01/12/2026</translation>
    </message>
</context>
<context>
    <name>PartsMarks</name>
    <message>
        <source>erfasst, geprüft: Ring</source>
        <translation>recorded, verified: ring</translation>
    </message>
    <message>
        <source>verfügbar: Kreis</source>
        <translation>available: disc</translation>
    </message>
    <message>
        <source>reserviert: Raute</source>
        <translation>reserved: diamond</translation>
    </message>
    <message>
        <source>in Vermittlung: Dreieck</source>
        <translation>in placement: triangle</translation>
    </message>
    <message>
        <source>vermietet: Quadrat</source>
        <translation>let: square</translation>
    </message>
    <message>
        <source>ruhend, Sanierung: Pause</source>
        <translation>dormant, renovating: pause</translation>
    </message>
    <message>
        <source>über 90 Tage alt</source>
        <translation>over 90 days old</translation>
    </message>
    <message>
        <source>Status: Form und Farbe</source>
        <translation>Status: shape and colour</translation>
    </message>
    <message>
        <source>verfügbar, lange nicht bestätigt</source>
        <translation>available, not confirmed for long</translation>
    </message>
    <message>
        <source>KdU-Ampel: Zeichen und Text</source>
        <translation>Rent limit (KdU): sign and text</translation>
    </message>
    <message>
        <source>70,00 € unter der Grenze</source>
        <translation>€70.00 below the limit</translation>
    </message>
    <message>
        <source>20,00 € über der Grenze</source>
        <translation>€20.00 above the limit</translation>
    </message>
    <message>
        <source>über 150 % der Grenze</source>
        <translation>over 150% of the limit</translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation>Details missing</translation>
    </message>
    <message>
        <source>Zeichen</source>
        <translation>Icons</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Bausteine</source>
        <translation>Parts</translation>
    </message>
</context>
<context>
    <name>PartsType</name>
    <message>
        <source>Akzent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text, ruhig</source>
        <translation>Text, quiet</translation>
    </message>
    <message>
        <source>Rand von Feldern</source>
        <translation>Border of fields</translation>
    </message>
    <message>
        <source>Trennlinie</source>
        <translation>Divider</translation>
    </message>
    <message>
        <source>Fläche</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>gut</source>
        <translation>good</translation>
    </message>
    <message>
        <source>Achtung</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>Fehler</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Schrift</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seitentitel</source>
        <translation>Page title</translation>
    </message>
    <message>
        <source>Abschnitt</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Gruppe, Kartentitel</source>
        <translation>Group, card title</translation>
    </message>
    <message>
        <source>Text, Tabelle 1.064,00 · Wohnungsgeberbestätigung, Bruchmühlbach-Miesau</source>
        <translation>Text, table 1,064.00 · Wohnungsgeberbestätigung, Bruchmühlbach-Miesau</translation>
    </message>
    <message>
        <source>Beschriftung</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Wohnfläche</source>
        <translation>Living area</translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Leerer Zustand</source>
        <translation>Empty state</translation>
    </message>
    <message>
        <source>Kein Leerstand passt</source>
        <translation>No vacancy matches</translation>
    </message>
    <message>
        <source>Frei bis 01.12., 3 Personen, VG Weilerbach</source>
        <translation>Available by 1 Dec, 3 persons, VG Weilerbach</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>78,0 m²</source>
        <translation>78.0 m²</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase verbergen</source>
        <translation>Hide passphrase</translation>
    </message>
    <message>
        <source>Passphrase zeigen</source>
        <translation>Show passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase noch einmal</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Beide Eingaben sind verschieden.</source>
        <translation>The two entries differ.</translation>
    </message>
    <message>
        <source>Ohne sie öffnet niemand die Datei, auch die Dienststelle nicht.</source>
        <translation>Without it nobody opens the file, not even the office.</translation>
    </message>
    <message>
        <source>Vorschlagen</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Eine Passphrase aus Silben</source>
        <translation>A passphrase of syllables</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Fotos hinzufügen</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Bilder und Scans (*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.bmp *.pdf)</source>
        <translation>Pictures and scans (*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.bmp *.pdf)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Fotos und Pläne</source>
        <translation>Photos and plans</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Titelbild</source>
        <translation>Title picture</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Bild %1 von %2: %3</source>
        <translation>Picture %1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Mit anderem Programm öffnen</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Voriges Bild (←)</source>
        <translation>Previous picture (←)</translation>
    </message>
    <message>
        <source>Nächstes Bild (→)</source>
        <translation>Next picture (→)</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Lage</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Auf die Karte klicken, oder Esc.</source>
        <translation>Click the map, or Esc.</translation>
    </message>
    <message>
        <source>Noch nicht auf der Karte.</source>
        <translation>Not on the map yet.</translation>
    </message>
    <message>
        <source>außerhalb der Gemeinden</source>
        <translation>outside the municipalities</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Neu setzen</source>
        <translation>Place again</translation>
    </message>
    <message>
        <source>Auf der Karte setzen</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Dieser Ort ist keine Gemeinde im Register. Die Lage auf der Karte setzen.</source>
        <translation>This town is no municipality of the register. Set the position on the map.</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Ort öffnen</source>
        <translation>Open place</translation>
    </message>
</context>
<context>
    <name>PlaceCommands</name>
    <message>
        <source>Ort &amp;eintragen …</source>
        <translation>&amp;Enter place …</translation>
    </message>
    <message>
        <source>Ort &amp;bearbeiten …</source>
        <translation>Edit &amp;place …</translation>
    </message>
    <message>
        <source>Ort heute &amp;geprüft</source>
        <translation>Place &amp;checked today</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Ort auf der &amp;Karte zeigen</source>
        <translation>Show place on the &amp;map</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>R&amp;eload</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>Table columns hide show</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message numerus="yes">
        <source> und %n weitere</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Betreiber und Zugang</source>
        <translation>Operator and access</translation>
    </message>
    <message>
        <source>nach %1 min</source>
        <translation>after %1 min</translation>
    </message>
    <message>
        <source>Noch nie geprüft</source>
        <translation>Never checked</translation>
    </message>
    <message>
        <source>Geprüft am %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>Geprüft am %1 von %2</source>
        <translation>Checked on %1 by %2</translation>
    </message>
    <message>
        <source>%1 ist gelöscht.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>%1 ist als heute geprüft eingetragen.</source>
        <translation>%1 is noted as checked today.</translation>
    </message>
</context>
<context>
    <name>PlaceFilters</name>
    <message>
        <source>Orte durchsuchen</source>
        <translation>Search places</translation>
    </message>
    <message>
        <source>Name, Anschrift, Ziel</source>
        <translation>Name, address, destination</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Gilt am</source>
        <translation>Valid on</translation>
    </message>
    <message>
        <source>egal</source>
        <translation>any</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>nur mit Hinweis</source>
        <translation>only with a finding</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Betreiber und Zugang</source>
        <translation>Operator and access</translation>
    </message>
    <message>
        <source>gelöschte Bank</source>
        <translation>deleted bench</translation>
    </message>
    <message>
        <source>Das sind keine Koordinaten in Deutschland. Gemeint ist etwas wie „49,4447 7,7690“.</source>
        <translation>These are no coordinates in Germany. Something like “49.4447 7.7690” is meant.</translation>
    </message>
</context>
<context>
    <name>PlaceFormPane</name>
    <message>
        <source>%1 bearbeiten</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Ort eintragen</source>
        <translation>Enter place</translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Ort sind noch nicht gespeichert.</source>
        <translation>What you entered for this place is not saved yet.</translation>
    </message>
    <message>
        <source>Vielleicht schon im Register</source>
        <translation>Maybe in the register already</translation>
    </message>
    <message>
        <source>%1, %2 m entfernt. Speichern geht trotzdem.</source>
        <translation>%1, %2 m away. You can save all the same.</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>PlaceHead</name>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Auf der Karte zeigen</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Angaben kopieren</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Ort löschen</source>
        <translation>Delete place</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>PlaceListModel</name>
    <message>
        <source>nie</source>
        <translation>never</translation>
    </message>
    <message numerus="yes">
        <source> und %n weitere</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ort eintragen</source>
        <translation>Enter place</translation>
    </message>
    <message>
        <source>%1 ist gespeichert.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.</source>
        <translation>Click the place, or choose the centre with Enter. Esc cancels.</translation>
    </message>
</context>
<context>
    <name>PlacePane</name>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Einen Ort in der Tabelle wählen.</source>
        <translation>Choose a place in the table.</translation>
    </message>
    <message>
        <source>Heute geprüft</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Als heute geprüft eintragen</source>
        <translation>Note as checked today</translation>
    </message>
    <message>
        <source>Auf der Karte</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>PlacePoses</name>
    <message>
        <source>Bürgerbus</source>
        <translation>Community bus</translation>
    </message>
    <message>
        <source>Mitfahrerbank</source>
        <translation>Ride-sharing bench</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
</context>
<context>
    <name>PlaceReach</name>
    <message>
        <source>Fahren</source>
        <translation>Riding</translation>
    </message>
    <message>
        <source>Zeiten</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Zeiten nicht eingetragen</source>
        <translation>Hours not entered</translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message>
        <source>Kennung</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Länge (Grad)</source>
        <translation>Longitude (degrees)</translation>
    </message>
    <message>
        <source>Breite (Grad)</source>
        <translation>Latitude (degrees)</translation>
    </message>
    <message>
        <source>Ostwert</source>
        <translation>Easting</translation>
    </message>
    <message>
        <source>Nordwert</source>
        <translation>Northing</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Zeiten</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Geprüft</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kein Ort passt</source>
        <translation>No place fits</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>No places yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Orte übrig.</source>
        <translation>
            <numerusform>The filters leave none of the %n place.</numerusform>
            <numerusform>The filters leave none of the %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bürgerbus, Mitfahrerbank, Hotspot, Laden: hier eintragen oder einlesen.</source>
        <translation>Community bus, ride-sharing bench, hotspot, shop: enter them here or import them.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Ort eintragen</source>
        <translation>Enter place</translation>
    </message>
    <message>
        <source>Wann zuletzt jemand nachgesehen hat; nach einem Jahr mit Zeichen</source>
        <translation>When somebody looked last; marked after a year</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>reserviert bis %1, %2</source>
        <translation>reserved until %1, %2</translation>
    </message>
    <message>
        <source>Reservierung endete am %1, %2</source>
        <translation>reservation ended on %1, %2</translation>
    </message>
    <message>
        <source>vorgeschlagen am %1</source>
        <translation>proposed on %1</translation>
    </message>
    <message>
        <source>Zusicherung</source>
        <translation>Prior commitment</translation>
    </message>
    <message>
        <source>Kautionsdarlehen</source>
        <translation>Deposit loan</translation>
    </message>
    <message>
        <source>Direktzahlung</source>
        <translation>Direct payment</translation>
    </message>
    <message>
        <source>Mietbeginn %1, %2</source>
        <translation>tenancy from %1, %2</translation>
    </message>
    <message>
        <source>Besichtigung am %1</source>
        <translation>Viewing on %1</translation>
    </message>
    <message>
        <source>Mietverhältnis</source>
        <translation>Tenancy</translation>
    </message>
    <message>
        <source>Vermieten</source>
        <translation>Let</translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Antwort eintragen</source>
        <translation>Enter answer</translation>
    </message>
    <message>
        <source>Besichtigung</source>
        <translation>Viewing</translation>
    </message>
    <message>
        <source>Vorschlagen</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Verlängern</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>In den Kalender</source>
        <translation>To the calendar</translation>
    </message>
</context>
<context>
    <name>PlacingCard</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PlacingForm</name>
    <message>
        <source>%1 reservieren</source>
        <translation>Reserve %1</translation>
    </message>
    <message>
        <source>Reservierung von %1 verlängern</source>
        <translation>Prolong the reservation of %1</translation>
    </message>
    <message>
        <source>%1 vorschlagen</source>
        <translation>Propose %1</translation>
    </message>
    <message>
        <source>Antwort zu %1</source>
        <translation>Answer about %1</translation>
    </message>
    <message>
        <source>Besichtigung von %1</source>
        <translation>Viewing of %1</translation>
    </message>
    <message>
        <source>Mietverhältnis in %1</source>
        <translation>Tenancy in %1</translation>
    </message>
    <message>
        <source>Reservieren</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Verlängern</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Als vorgeschlagen eintragen</source>
        <translation>Enter as proposed</translation>
    </message>
    <message>
        <source>Antwort eintragen</source>
        <translation>Enter answer</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Reserviert bis</source>
        <translation>Reserved until</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Etwa: Besichtigung am Montag.</source>
        <translation>Such as: viewing on Monday.</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Grund einer Absage</source>
        <translation>Reason for a refusal</translation>
    </message>
    <message>
        <source>Danach richtet sich, ob die Wohnung wieder frei ist.</source>
        <translation>It decides whether the flat is free again.</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Besichtigung am</source>
        <translation>Viewing on</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit, etwa 01.12.2026 14:30</source>
        <translation>Day and time, such as 01/12/2026 14:30</translation>
    </message>
    <message>
        <source>Haushalt hat zugestimmt am</source>
        <translation>Household agreed on</translation>
    </message>
    <message>
        <source>Zustimmung zur Weitergabe der Daten an den Vermieter.</source>
        <translation>Consent to passing the data on to the landlord.</translation>
    </message>
    <message>
        <source>Gefragt über</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Mieter</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Mietbeginn</source>
        <translation>Tenancy begins</translation>
    </message>
    <message>
        <source>Mietende</source>
        <translation>Tenancy ends</translation>
    </message>
    <message>
        <source>Leer: unbefristet</source>
        <translation>Empty: open-ended</translation>
    </message>
    <message>
        <source>Zusicherung</source>
        <translation>Prior commitment</translation>
    </message>
    <message>
        <source>Kautionsdarlehen</source>
        <translation>Deposit loan</translation>
    </message>
    <message>
        <source>Direktzahlung</source>
        <translation>Direct payment</translation>
    </message>
    <message>
        <source>Das Datum fehlt.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>Die Zustimmung kann nicht in der Zukunft liegen.</source>
        <translation>The consent cannot lie in the future.</translation>
    </message>
    <message>
        <source>Die Antwort fehlt.</source>
        <translation>The answer is missing.</translation>
    </message>
    <message>
        <source>Zu einer Absage gehört ihr Grund.</source>
        <translation>A refusal needs its reason.</translation>
    </message>
    <message>
        <source>%1 ist für %2 reserviert.</source>
        <translation>%1 is reserved for %2.</translation>
    </message>
    <message>
        <source>Die Reservierung von %1 ist verlängert.</source>
        <translation>The reservation of %1 is extended.</translation>
    </message>
    <message>
        <source>%1 ist für %2 vorgeschlagen.</source>
        <translation>%1 is proposed for %2.</translation>
    </message>
    <message>
        <source>Die Antwort zu %1 ist eingetragen.</source>
        <translation>The answer about %1 is entered.</translation>
    </message>
    <message>
        <source>Die Besichtigung von %1 ist eingetragen.</source>
        <translation>The viewing of %1 is entered.</translation>
    </message>
    <message>
        <source>Das Mietverhältnis in %1 ist eingetragen.</source>
        <translation>The tenancy in %1 is entered.</translation>
    </message>
    <message>
        <source>%1 ist wieder frei.</source>
        <translation>%1 is free again.</translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen sind wieder frei.</source>
        <translation>
            <numerusform>%n flat is free again.</numerusform>
            <numerusform>%n flats are free again.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vermieten</source>
        <translation>Let %1</translation>
    </message>
    <message>
        <source>Als vermietet eintragen</source>
        <translation>Enter as let</translation>
    </message>
    <message>
        <source>%1 ist an %2 vermietet.</source>
        <translation>%1 is let to %2.</translation>
    </message>
</context>
<context>
    <name>PlacingList</name>
    <message>
        <source>Leerstand %1 zeigen</source>
        <translation>Show vacancy %1</translation>
    </message>
    <message>
        <source>Seit mehr als einer Woche ohne Antwort. Nachfragen.</source>
        <translation>Without an answer for more than a week. Ask again.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Frühere Vorschläge ausblenden</source>
        <translation>Hide earlier proposals</translation>
    </message>
    <message numerus="yes">
        <source>%n frühere Vorschläge</source>
        <translation>
            <numerusform>%n earlier proposal</numerusform>
            <numerusform>%n earlier proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedMark</name>
    <message>
        <source>Maßnahme %1: %2</source>
        <translation>Measure %1: %2</translation>
    </message>
    <message>
        <source>Pfeile verschieben, Enter behält den neuen Ort, Esc den alten</source>
        <translation>Arrows move it, Enter keeps the new place, Esc the old one</translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message>
        <source>Auf die Karte klicken, oder Esc.</source>
        <translation>Click the map, or Esc.</translation>
    </message>
    <message numerus="yes">
        <source>Gebiet aus %n Gemeinden</source>
        <translation>
            <numerusform>Area made of %n municipality</numerusform>
            <numerusform>Area made of %n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Strecke oder Gebiet aus einer Quelle</source>
        <translation>Route or area from a source</translation>
    </message>
    <message>
        <source>Auf der Karte; die Nadel lässt sich ziehen.</source>
        <translation>On the map; the pin can be dragged.</translation>
    </message>
    <message>
        <source>Noch nicht auf der Karte.</source>
        <translation>Not on the map yet.</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Neu setzen</source>
        <translation>Place again</translation>
    </message>
    <message>
        <source>Auf der Karte setzen</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Koordinaten</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Breite und Länge, oder UTM 32</source>
        <translation>Latitude and longitude, or UTM 32</translation>
    </message>
    <message>
        <source>Strecke oder Gebiet zeichnen, oder Gemeinden wählen.</source>
        <translation>Draw a route or an area, or choose municipalities.</translation>
    </message>
    <message>
        <source>Nur ein Punkt</source>
        <translation>Only a point</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Angebotsblatt %1</source>
        <translation>Offer sheet %1</translation>
    </message>
    <message>
        <source>Objektblatt %1</source>
        <translation>Object sheet %1</translation>
    </message>
    <message>
        <source>Freie Wohnungen</source>
        <translation>Free dwellings</translation>
    </message>
    <message>
        <source>Drucken: %1</source>
        <translation>Printing: %1</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Angebot für den Träger %1</source>
        <translation>Offer for the payer %1</translation>
    </message>
    <message>
        <source>Mietbescheinigung %1</source>
        <translation>Rent certificate %1</translation>
    </message>
    <message>
        <source>Prüfliste %1</source>
        <translation>Checklist %1</translation>
    </message>
    <message>
        <source>Leben in der Gemeinde, %1</source>
        <translation>Living in the municipality, %1</translation>
    </message>
    <message>
        <source>Niederschrift %1</source>
        <translation>Minutes %1</translation>
    </message>
    <message>
        <source>Merkblatt %1</source>
        <translation>Leaflet %1</translation>
    </message>
    <message>
        <source>Merkblatt in Leichter Sprache %1</source>
        <translation>Leaflet in Leichte Sprache %1</translation>
    </message>
    <message>
        <source>Anwesenheitsliste %1</source>
        <translation>Attendance list %1</translation>
    </message>
    <message>
        <source>Einladungen %1</source>
        <translation>Invitations %1</translation>
    </message>
    <message>
        <source>Dankschreiben %1</source>
        <translation>Letters of thanks %1</translation>
    </message>
    <message>
        <source>Geschrieben: %1. Ohne Brief: %2. Ordner: %3</source>
        <translation>Written: %1. Without a letter: %2. Folder: %3</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Diese Liste: %1</source>
        <translation>This list: %1</translation>
    </message>
    <message>
        <source>Zeilen, Spalten und Reihenfolge wie in der Tabelle. Nur für die Dienststelle.</source>
        <translation>Rows, columns and order as in the table. For the office only.</translation>
    </message>
    <message>
        <source>Angebotsblatt %1</source>
        <translation>Offer sheet %1</translation>
    </message>
    <message>
        <source>Für Wohnungsuchende: Wohnung, Kosten und Fotos, ohne Angaben zum Vermieter.</source>
        <translation>For those who look for a home: dwelling, costs and photos, nothing on the landlord.</translation>
    </message>
    <message>
        <source>Objektblatt %1</source>
        <translation>Object sheet %1</translation>
    </message>
    <message>
        <source>Alles, was das Register weiß. Nur für die Dienststelle.</source>
        <translation>Everything the register knows. For the office only.</translation>
    </message>
    <message>
        <source>Freie Wohnungen nach Personen</source>
        <translation>Free dwellings by number of persons</translation>
    </message>
    <message>
        <source>Alle verfügbaren Wohnungen, die Adresse nur, wo sie gezeigt werden darf.</source>
        <translation>All available dwellings, the address only where it may be shown.</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Angebotsblatt …</source>
        <translation>&amp;Offer sheet …</translation>
    </message>
    <message>
        <source>drucken Exposé PDF</source>
        <translation>print exposé PDF</translation>
    </message>
    <message>
        <source>Ob&amp;jektblatt …</source>
        <translation>Ob&amp;ject sheet …</translation>
    </message>
    <message>
        <source>drucken intern PDF</source>
        <translation>print internal PDF</translation>
    </message>
    <message>
        <source>&amp;Freie Wohnungen nach Personen …</source>
        <translation>&amp;Free dwellings by number of persons …</translation>
    </message>
    <message>
        <source>drucken Liste PDF</source>
        <translation>print list PDF</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Mit Adresse</source>
        <translation>With address</translation>
    </message>
    <message>
        <source>Ohne Haken steht nur der Ort auf dem Blatt.</source>
        <translation>Without a tick only the town stands on the sheet.</translation>
    </message>
    <message>
        <source>Die Adresse darf nicht gezeigt werden: Eine Freigabe ist nicht eingetragen.</source>
        <translation>The address may not be shown: no release is on record.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Seiten zum Drucken und Verschicken, für Vorleseprogramme ausgezeichnet.</source>
        <translation>Pages to print and to send, tagged for screen readers.</translation>
    </message>
    <message>
        <source>Eine Seite für den Browser, in Textprogramme übernehmbar.</source>
        <translation>A page for the browser, which word processors take over.</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mit dem Programm des Rechners ansehen und drucken</source>
        <translation>Look at it and print it with the program of this computer</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Angebot für den Träger %1</source>
        <translation>Offer for the payer %1</translation>
    </message>
    <message>
        <source>Für das Jobcenter oder Sozialamt: Kosten und Vorprüfung für den Haushalt, für den die Wohnung gehalten wird.</source>
        <translation>For the job centre or social office: costs and preliminary check for the household for which the flat is held.</translation>
    </message>
    <message>
        <source>Mietbescheinigung %1</source>
        <translation>Rent certificate %1</translation>
    </message>
    <message>
        <source>Für den Vermieter zum Ergänzen und Unterschreiben. Was das Register weiß, ist eingetragen.</source>
        <translation>For the landlord to complete and to sign. What the register knows is filled in.</translation>
    </message>
    <message>
        <source>Prüfliste %1</source>
        <translation>Checklist %1</translation>
    </message>
    <message>
        <source>Zehn Schritte bis zum Einzug, mit dem, was das Register dazu weiß. Nur für die Dienststelle.</source>
        <translation>Ten steps to moving in, with what the register knows of each. For the office only.</translation>
    </message>
    <message>
        <source>Leben in der Gemeinde, %1</source>
        <translation>Living in the municipality, %1</translation>
    </message>
    <message>
        <source>Bus, Bürgerbus, Läden, Ärzte, Schulen und Hilfe in der Nähe, zum Mitgeben.</source>
        <translation>Bus, community bus, shops, doctors, schools and help near by, to take along.</translation>
    </message>
    <message>
        <source>PDF HTML Papier Liste Träger Mietbescheinigung Prüfliste Infoblatt</source>
        <translation>PDF HTML paper list payer rent certificate checklist information sheet</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>dicht, Takt bis 60 min</source>
        <translation>dense, every 60 min at most</translation>
    </message>
    <message>
        <source>Standard, Takt bis 120 min</source>
        <translation>standard, every 120 min at most</translation>
    </message>
    <message>
        <source>ländlich, Takt bis 210 min</source>
        <translation>rural, every 210 min at most</translation>
    </message>
    <message>
        <source>Deutschlandatlas, 20 Abfahrten</source>
        <translation>Deutschlandatlas, 20 departures</translation>
    </message>
    <message>
        <source>ÖV-Güteklassen nach ARE 2022, deutsche Fassung von Plan4Better (GOAT)</source>
        <translation>Classes of public transport after ARE 2022, German version by Plan4Better (GOAT)</translation>
    </message>
    <message>
        <source>Deutschlandatlas/BBSR: Bus bis 600 m, Bahn bis 1.200 m, mindestens 20 Abfahrten am Werktag</source>
        <translation>Deutschlandatlas/BBSR: bus within 600 m, railway within 1,200 m, at least 20 departures on a working day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Takte</source>
        <translation>Intervals</translation>
    </message>
    <message>
        <source>Entfernungsringe</source>
        <translation>Distance rings</translation>
    </message>
    <message>
        <source>Klassen</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Zeit von</source>
        <translation>Time from</translation>
    </message>
    <message>
        <source>Zeit bis</source>
        <translation>Time until</translation>
    </message>
    <message>
        <source>Entfernung</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Umweg</source>
        <translation>Detour</translation>
    </message>
    <message>
        <source>Weg zum Laden</source>
        <translation>Way to the shop</translation>
    </message>
    <message>
        <source>Weg zur Arztpraxis</source>
        <translation>Way to the doctor</translation>
    </message>
    <message>
        <source>Weg zur Mitfahrerbank</source>
        <translation>Way to the ride-sharing bench</translation>
    </message>
    <message>
        <source>Weg zum Halt eines Bürgerbusses</source>
        <translation>Way to the stop of a community bus</translation>
    </message>
    <message>
        <source>Als Laden zählen</source>
        <translation>Counts as a shop</translation>
    </message>
    <message>
        <source>Als Arztpraxis zählen</source>
        <translation>Counts as a doctor</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Regel für Haltestellen</source>
        <translation>Rule for stops</translation>
    </message>
    <message>
        <source>Abfahrten am Tag</source>
        <translation>Departures a day</translation>
    </message>
    <message>
        <source>Bus bis</source>
        <translation>Bus within</translation>
    </message>
    <message>
        <source>Bahn bis</source>
        <translation>Railway within</translation>
    </message>
    <message>
        <source>Bürgerbus zählt, wenn er fährt</source>
        <translation>Community bus counts where it runs</translation>
    </message>
    <message>
        <source>Versorgt bis Klasse</source>
        <translation>Served up to class</translation>
    </message>
    <message>
        <source>Weg zum Hotspot</source>
        <translation>Way to the hotspot</translation>
    </message>
</context>
<context>
    <name>ProfileClasses</name>
    <message>
        <source>Kategorie %1</source>
        <translation>Category %1</translation>
    </message>
    <message>
        <source>Klasse, Kategorie %1, bis %2 m</source>
        <translation>Class, category %1, within %2 m</translation>
    </message>
    <message>
        <source>Klassen nach Entfernung</source>
        <translation>Classes by distance</translation>
    </message>
    <message>
        <source>A ist die beste Klasse; ein Strich heißt keine.</source>
        <translation>A is the best class; a dash means none.</translation>
    </message>
    <message>
        <source>bis … m</source>
        <translation>within … m</translation>
    </message>
    <message>
        <source>Entfernungsring %1, in Metern</source>
        <translation>Distance ring %1, in metres</translation>
    </message>
    <message>
        <source>Ein Entfernungsring mehr</source>
        <translation>One more distance ring</translation>
    </message>
    <message>
        <source>Den äußersten Ring entfernen</source>
        <translation>Remove the outermost ring</translation>
    </message>
    <message>
        <source>Kategorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Eine Kategorie mehr</source>
        <translation>One more category</translation>
    </message>
    <message>
        <source>Die letzte Kategorie entfernen</source>
        <translation>Remove the last category</translation>
    </message>
    <message>
        <source>Was schlechter ist, ist eine Lücke.</source>
        <translation>What is worse is a gap.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Eigenes Profil</source>
        <translation>Own profile</translation>
    </message>
    <message>
        <source>Profil ändern</source>
        <translation>Change profile</translation>
    </message>
    <message>
        <source>Das Profil ist gespeichert.</source>
        <translation>The profile is saved.</translation>
    </message>
    <message>
        <source>Das Profil ist gelöscht.</source>
        <translation>The profile is deleted.</translation>
    </message>
    <message>
        <source>Geschrieben: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Profil aus einer Datei</source>
        <translation>Profile from a file</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Profil als Datei</source>
        <translation>Profile as a file</translation>
    </message>
    <message>
        <source>Eine Kopie von „%1“. Gespeichert steht sie allen zur Wahl, die mit diesem Register arbeiten.</source>
        <translation>A copy of “%1”. Once saved, everybody who works with this register can choose it.</translation>
    </message>
    <message>
        <source>Wie der Weg zur Haltestelle gemessen wird.</source>
        <translation>How the way to the stop is measured.</translation>
    </message>
    <message>
        <source>So viel länger als die Luftlinie, wo kein Weg bekannt ist.</source>
        <translation>So much longer than the straight line where no path is known.</translation>
    </message>
    <message>
        <source>Haltestellen geben ÖV-Güteklassen</source>
        <translation>Stops give classes of public transport</translation>
    </message>
    <message>
        <source>Versorgt ist auch, wer eine Haltestelle mit genug Abfahrten nahe hat</source>
        <translation>A stop with enough departures nearby counts as served too</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Als Datei …</source>
        <translation>To a file …</translation>
    </message>
    <message>
        <source>Aus Datei …</source>
        <translation>From a file …</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>%1, eigenes</source>
        <translation>%1, own</translation>
    </message>
    <message>
        <source>%1, eigenes %2</source>
        <translation>%1, own %2</translation>
    </message>
    <message>
        <source>Profil einlesen</source>
        <translation>Import profile</translation>
    </message>
    <message>
        <source>Profil als Datei</source>
        <translation>Profile as a file</translation>
    </message>
</context>
<context>
    <name>ProfileIntervals</name>
    <message>
        <source>Takt unter, Zeile %1, in Minuten</source>
        <translation>Interval below, row %1, in minutes</translation>
    </message>
    <message>
        <source>Kategorie, Takt unter %1 Minuten, %2</source>
        <translation>Category, interval below %1 minutes, %2</translation>
    </message>
    <message>
        <source>Takte und Kategorien</source>
        <translation>Intervals and categories</translation>
    </message>
    <message>
        <source>Die erste Zeile zählt, deren Takt länger ist als der Abstand der Abfahrten in einer Richtung.</source>
        <translation>The first row counts whose interval is longer than the time between departures in one direction.</translation>
    </message>
    <message>
        <source>Takt unter (min)</source>
        <translation>Below (min)</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Eine Zeile mehr</source>
        <translation>One more row</translation>
    </message>
    <message>
        <source>Die letzte Zeile entfernen</source>
        <translation>Remove the last row</translation>
    </message>
</context>
<context>
    <name>ProfileWays</name>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Seiten</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RankBody</name>
    <message>
        <source>Vermieter anrufen</source>
        <translation>Call the landlord</translation>
    </message>
    <message>
        <source>Im Register zeigen</source>
        <translation>Show in the register</translation>
    </message>
    <message>
        <source>Rechnung ausblenden</source>
        <translation>Hide the calculation</translation>
    </message>
    <message>
        <source>Wie kommt die Zahl zustande?</source>
        <translation>How does this figure come about?</translation>
    </message>
    <message>
        <source>Vorschlagen …</source>
        <translation>Propose …</translation>
    </message>
    <message>
        <source>Reservieren …</source>
        <translation>Reserve …</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <source>Platz %1: %2, %3, %4 von 100</source>
        <translation>Rank %1: %2, %3, %4 of 100</translation>
    </message>
    <message>
        <source>Vergleichen</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>%1 vergleichen</source>
        <translation>Compare %1</translation>
    </message>
    <message>
        <source>von 100</source>
        <translation>of 100</translation>
    </message>
    <message>
        <source>Zuklappen</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Aufklappen</source>
        <translation>Unfold</translation>
    </message>
</context>
<context>
    <name>RankList</name>
    <message>
        <source>Vorschläge, beste zuerst</source>
        <translation>Suggestions, best first</translation>
    </message>
    <message>
        <source>Weitere zeigen, noch %1</source>
        <translation>Show more, %1 left</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Miete nicht prüfbar</source>
        <translation>rent cannot be checked</translation>
    </message>
    <message>
        <source>%1 über der Grenze</source>
        <translation>%1 above the limit</translation>
    </message>
    <message>
        <source>%1 unter der Grenze</source>
        <translation>%1 below the limit</translation>
    </message>
    <message>
        <source>sofort frei</source>
        <translation>free at once</translation>
    </message>
    <message>
        <source>frei ab %1</source>
        <translation>free from %1</translation>
    </message>
    <message>
        <source>Einzug unbekannt</source>
        <translation>move-in unknown</translation>
    </message>
    <message>
        <source>Zimmerzahl unbekannt</source>
        <translation>rooms unknown</translation>
    </message>
    <message>
        <source>%1 Zimmer</source>
        <translation>%1 rooms</translation>
    </message>
    <message>
        <source>%1 statt %2 Zimmer</source>
        <translation>%1 instead of %2 rooms</translation>
    </message>
    <message>
        <source>Zugang unbekannt</source>
        <translation>access unknown</translation>
    </message>
    <message numerus="yes">
        <source>%n Stufen</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Auflage passt</source>
        <translation>residence rule met</translation>
    </message>
    <message>
        <source>Auflage klären</source>
        <translation>clarify residence rule</translation>
    </message>
    <message>
        <source>kein Wunschort</source>
        <translation>no wished place</translation>
    </message>
    <message>
        <source>Vermieter fragen</source>
        <translation>ask landlord</translation>
    </message>
    <message>
        <source>WBS klären</source>
        <translation>clarify WBS</translation>
    </message>
    <message>
        <source>Haustier absprechen</source>
        <translation>agree on the pet</translation>
    </message>
    <message>
        <source>zu teuer je m²</source>
        <translation>too dear per m²</translation>
    </message>
    <message>
        <source>Heizkosten hoch</source>
        <translation>heating costs high</translation>
    </message>
    <message>
        <source>Kaution zu hoch</source>
        <translation>deposit too high</translation>
    </message>
    <message>
        <source>Haltestelle weit</source>
        <translation>stop far away</translation>
    </message>
    <message>
        <source>Einkaufen weit</source>
        <translation>shops far away</translation>
    </message>
    <message>
        <source>Schule oder Kita weit</source>
        <translation>school or day care far away</translation>
    </message>
    <message>
        <source>kein Bürgerbus</source>
        <translation>no community bus</translation>
    </message>
    <message>
        <source>Energieausweis fehlt</source>
        <translation>energy certificate missing</translation>
    </message>
    <message numerus="yes">
        <source>davon %n Kinder</source>
        <translation>
            <numerusform>%n of them a child</numerusform>
            <numerusform>%n of them children</numerusform>
        </translation>
    </message>
    <message>
        <source>gezeichnetes Gebiet</source>
        <translation>drawn area</translation>
    </message>
    <message>
        <source>Wohnsitzauflage</source>
        <translation>Residence rule</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Zusicherung</source>
        <translation>Prior commitment</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Ab wann</source>
        <translation>From when</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Wunschorte</source>
        <translation>Wished places</translation>
    </message>
    <message numerus="yes">
        <source>Grenze für %n Personen</source>
        <translation>
            <numerusform>Limit for %n person</numerusform>
            <numerusform>Limit for %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Mietgrenze</source>
        <translation>Rent limit</translation>
    </message>
    <message>
        <source>schon vergeben</source>
        <translation>already taken</translation>
    </message>
    <message>
        <source>Am häufigsten: %1, bei %2 von %3 Wohnungen.</source>
        <translation>Most often: %1, with %2 of %3 flats.</translation>
    </message>
    <message numerus="yes">
        <source>Ohne diese Regel kämen %n Wohnungen in Frage.</source>
        <translation>
            <numerusform>Without this rule %n flat would come into question.</numerusform>
            <numerusform>Without this rule %n flats would come into question.</numerusform>
        </translation>
    </message>
    <message>
        <source>bestätigt %1</source>
        <translation>confirmed %1</translation>
    </message>
    <message>
        <source>noch nie bestätigt</source>
        <translation>never confirmed yet</translation>
    </message>
    <message>
        <source>%1 bruttokalt</source>
        <translation>%1 gross cold</translation>
    </message>
    <message>
        <source>Abstand zur Mietgrenze</source>
        <translation>Margin up to the rent limit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 bruttokalt mit Stellplatz</source>
        <translation>%1 gross cold with parking</translation>
    </message>
</context>
<context>
    <name>RankingBanners</name>
    <message>
        <source>Es gibt Mietgrenzen mehrerer Vergleichsräume.</source>
        <translation>There are rent limits of several comparison areas.</translation>
    </message>
    <message>
        <source>Es sind keine Mietgrenzen eingelesen.</source>
        <translation>No rent limits have been imported.</translation>
    </message>
    <message>
        <source>Ob die Kosten angemessen sind, lässt sich deshalb nicht prüfen. Alles andere gilt.</source>
        <translation>So whether the costs are adequate cannot be checked. Everything else holds.</translation>
    </message>
    <message>
        <source>Mietgrenzen einlesen</source>
        <translation>Import rent limits</translation>
    </message>
    <message>
        <source>Die Liste ist nicht auf dem neuesten Stand.</source>
        <translation>The list is not up to date.</translation>
    </message>
    <message>
        <source>Noch einmal prüfen</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Wohnungen werden geprüft</source>
        <translation>Flats are being checked</translation>
    </message>
</context>
<context>
    <name>RankingCommands</name>
    <message>
        <source>&amp;Haushalt ändern …</source>
        <translation>&amp;Change household …</translation>
    </message>
    <message>
        <source>&amp;Vermieter anrufen</source>
        <translation>Call the &amp;landlord</translation>
    </message>
    <message>
        <source>&amp;Gewichte ändern …</source>
        <translation>Change &amp;weights …</translation>
    </message>
    <message>
        <source>Punkte Reihenfolge Kriterien Vorschlagsliste</source>
        <translation>points order criteria ranking</translation>
    </message>
    <message>
        <source>Wohnungen &amp;vergleichen</source>
        <translation>&amp;Compare flats</translation>
    </message>
    <message>
        <source>nebeneinander Gegenüberstellung</source>
        <translation>side by side comparison</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
</context>
<context>
    <name>RankingHead</name>
    <message numerus="yes">
        <source>%n Vorschläge</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>aus %1 geprüften, beste zuerst</source>
        <translation>out of %1 checked, best first</translation>
    </message>
    <message>
        <source>aus %1 geprüften</source>
        <translation>out of %1 checked</translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message>
        <source>Wohnung für Haushalt %1</source>
        <translation>Flat for household %1</translation>
    </message>
    <message>
        <source>Wohnung für einen Haushalt</source>
        <translation>Flat for a household</translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen geprüft</source>
        <translation>
            <numerusform>%n flat checked</numerusform>
            <numerusform>%n flats checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingState</name>
    <message>
        <source>Kein Haushalt gewählt</source>
        <translation>No household chosen</translation>
    </message>
    <message>
        <source>Nicht geprüft</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Keine Wohnungen im Angebot</source>
        <translation>No flats on offer</translation>
    </message>
    <message>
        <source>Keine Wohnung passt</source>
        <translation>No flat suits</translation>
    </message>
    <message>
        <source>Vorschläge gibt es auf der Karte eines Haushalts.</source>
        <translation>Suggestions are found on the card of a household.</translation>
    </message>
    <message>
        <source>Geprüft wird, was verfügbar, reserviert oder in Vermittlung ist. Davon ist nichts eingetragen.</source>
        <translation>What is available, reserved or in placement is checked. Nothing of that is entered.</translation>
    </message>
    <message>
        <source>Haushalte öffnen</source>
        <translation>Open households</translation>
    </message>
    <message>
        <source>Noch einmal prüfen</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Register öffnen</source>
        <translation>Open register</translation>
    </message>
    <message numerus="yes">
        <source>schließt %n aus</source>
        <translation>
            <numerusform>excludes %n</numerusform>
            <numerusform>excludes %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingStrip</name>
    <message>
        <source>Haushalt %1</source>
        <translation>Household %1</translation>
    </message>
</context>
<context>
    <name>RankingTabs</name>
    <message>
        <source>Was zu sehen ist</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Karte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Warum nicht</source>
        <translation>Why not</translation>
    </message>
</context>
<context>
    <name>RankingTitle</name>
    <message>
        <source>Zurück zum Haushalt</source>
        <translation>Back to the household</translation>
    </message>
    <message>
        <source>Zurück zu den Haushalten</source>
        <translation>Back to the households</translation>
    </message>
    <message>
        <source>Haushalt ändern</source>
        <translation>Change household</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Erreichen</source>
        <translation>How to reach</translation>
    </message>
    <message>
        <source>Kontakt erlaubt</source>
        <translation>Contact allowed</translation>
    </message>
    <message>
        <source>Weder Nummer noch E-Mail noch Anschrift bekannt.</source>
        <translation>Neither number nor e-mail nor address known.</translation>
    </message>
</context>
<context>
    <name>ReachReader</name>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1: %2, %3. Zeigt den Weg auf der Karte.</source>
        <translation>%1: %2, %3. Shows the way on the map.</translation>
    </message>
    <message>
        <source>Wann er fährt, ist nicht eingetragen.</source>
        <translation>When it runs is not recorded.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguage</name>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Farsi, Dari</source>
        <translation>Farsi, Dari</translation>
    </message>
    <message>
        <source>Ukrainisch</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Türkisch</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Kurmandschi</source>
        <translation>Kurmanji</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Französisch</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Leichte Sprache</source>
        <translation>Leichte Sprache</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Nachtrag</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Zuletzt benutzt</source>
        <translation>Recently used</translation>
    </message>
    <message>
        <source>Liste leeren</source>
        <translation>Clear list</translation>
    </message>
    <message>
        <source>Hier stehen die Register, die Sie öffnen.</source>
        <translation>The registers you open appear here.</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>heute, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>gestern, %1</source>
        <translation>yesterday, %1</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>bereit</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>ältere Fassung</source>
        <translation>older version</translation>
    </message>
    <message>
        <source>Netzlaufwerk</source>
        <translation>network drive</translation>
    </message>
    <message>
        <source>Anmeldung nötig</source>
        <translation>login needed</translation>
    </message>
    <message>
        <source>nicht gefunden</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Anmelden</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>lokal gehalten</source>
        <translation>kept locally</translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Alle Treffer im Register zeigen</source>
        <translation>Show all matches in the register</translation>
    </message>
    <message numerus="yes">
        <source>%n offene Leerstände</source>
        <translation>
            <numerusform>%n open vacancy</numerusform>
            <numerusform>%n open vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Gemeinden</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Adressen</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Auf der Karte zeigen</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Koordinaten</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Infogespräche</source>
        <translation>Information sessions</translation>
    </message>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>nicht mehr aktiv</source>
        <translation>no longer active</translation>
    </message>
    <message>
        <source>Paten</source>
        <translation>Sponsors</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 ändern</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Nichts gefunden.</source>
        <translation>Nothing found.</translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message>
        <source>Leerstand &amp;erfassen …</source>
        <translation>&amp;Add vacancy…</translation>
    </message>
    <message>
        <source>Leerstand &amp;bearbeiten …</source>
        <translation>&amp;Edit vacancy…</translation>
    </message>
    <message>
        <source>S&amp;tatus ändern …</source>
        <translation>Change s&amp;tatus…</translation>
    </message>
    <message>
        <source>reservieren vermietet ruhend entfallen</source>
        <translation>reserve let dormant dropped</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>R&amp;eload</translation>
    </message>
    <message>
        <source>Nur &amp;Tabelle</source>
        <translation>&amp;Table only</translation>
    </message>
    <message>
        <source>Nur &amp;Karte</source>
        <translation>&amp;Map only</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>Table columns hide show</translation>
    </message>
    <message>
        <source>Vermieter &amp;anrufen</source>
        <translation>&amp;Call landlord</translation>
    </message>
    <message>
        <source>Telefon Nummer wählen</source>
        <translation>phone dial number</translation>
    </message>
    <message>
        <source>&amp;Gespräch eintragen …</source>
        <translation>&amp;Log a talk …</translation>
    </message>
    <message>
        <source>Telefonat Kontakt Ergebnis Wiedervorlage</source>
        <translation>phone call contact outcome follow-up</translation>
    </message>
    <message>
        <source>Als &amp;heute bestätigt eintragen</source>
        <translation>Mark as &amp;confirmed today</translation>
    </message>
    <message>
        <source>A&amp;ufgabe anlegen …</source>
        <translation>New &amp;task …</translation>
    </message>
    <message>
        <source>Wiedervorlage Erinnerung</source>
        <translation>follow-up reminder</translation>
    </message>
    <message>
        <source>Liste e&amp;xportieren …</source>
        <translation>E&amp;xport list …</translation>
    </message>
    <message>
        <source>Excel XLSX ODS CSV GeoPackage GeoJSON speichern</source>
        <translation>Excel XLSX ODS CSV GeoPackage GeoJSON save</translation>
    </message>
    <message>
        <source>Suche &amp;speichern …</source>
        <translation>&amp;Save search …</translation>
    </message>
    <message>
        <source>Filter merken</source>
        <translation>keep filter</translation>
    </message>
    <message>
        <source>Gespeicherte Suche &amp;löschen</source>
        <translation>&amp;Delete saved search</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message numerus="yes">
        <source>Karte: %n Leerstände · 1 ausgewählt</source>
        <translation>
            <numerusform>Map: %n vacancy · 1 selected</numerusform>
            <numerusform>Map: %n vacancies · 1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte: %n Leerstände</source>
        <translation>
            <numerusform>Map: %n vacancy</numerusform>
            <numerusform>Map: %n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Leerstand erfassen</source>
        <translation>Add vacancy</translation>
    </message>
    <message>
        <source>%1 ist gespeichert.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>RegisterSettings</name>
    <message>
        <source>Dieses Register</source>
        <translation>This register</translation>
    </message>
    <message>
        <source>Ungespeicherte Eingaben</source>
        <translation>Unsaved entries</translation>
    </message>
    <message>
        <source>Die Einstellungen des Registers sind noch nicht gespeichert.</source>
        <translation>The settings of the register are not saved yet.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Gilt für alle, die dieses Register öffnen.</source>
        <translation>Applies to everybody who opens this register.</translation>
    </message>
</context>
<context>
    <name>RentCard</name>
    <message>
        <source>Miete im Monat</source>
        <translation>Rent per month</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Rückmeldung von %1</source>
        <translation>Reply of %1</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Wohnungen genannt</source>
        <translation>Flats mentioned</translation>
    </message>
    <message>
        <source>Begleitpersonen</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>War da</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>Fragen zu</source>
        <translation>Asks about</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RepresentedRow</name>
    <message>
        <source>Vertritt</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 nicht mehr vertreten</source>
        <translation>No longer represent %1</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>Reservierung für %1 endet am %2</source>
        <translation>Reservation for %1 ends on %2</translation>
    </message>
</context>
<context>
    <name>ReturnBenchEditor</name>
    <message>
        <source>Rückweg: %1</source>
        <translation>Way back: %1</translation>
    </message>
    <message>
        <source>Andere</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>Andere Bank für den Rückweg</source>
        <translation>Another bench for the way back</translation>
    </message>
    <message>
        <source>Ohne Bank für den Rückweg kommt man von hier weg, aber nicht zurück.</source>
        <translation>Without a bench for the way back one gets away from here, but not back.</translation>
    </message>
    <message>
        <source>Bank für den Rückweg</source>
        <translation>Bench for the way back</translation>
    </message>
    <message>
        <source>Name oder Ziel</source>
        <translation>Name or destination</translation>
    </message>
</context>
<context>
    <name>ReturnConflict</name>
    <message>
        <source>Unterschriebenes gilt nur im Ganzen: einen der beiden Stände wählen.</source>
        <translation>What was signed counts only as a whole: choose one of the two states.</translation>
    </message>
    <message>
        <source>Beim Mitnehmen: %1</source>
        <translation>When taken along: %1</translation>
    </message>
    <message>
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Unterwegs</source>
        <translation>On the way</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Zurück: %1</source>
        <translation>Back: %1</translation>
    </message>
    <message>
        <source>Mitnahmedatei öffnen</source>
        <translation>Open take-along file</translation>
    </message>
    <message>
        <source>Nicht übernommen.</source>
        <translation>Not taken over.</translation>
    </message>
    <message>
        <source>Nicht geöffnet.</source>
        <translation>Not opened.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Die Passphrase fehlt.</source>
        <translation>The passphrase is missing.</translation>
    </message>
    <message>
        <source>Prüfen zeigt zuerst, was ins Register zurückkäme; geschrieben wird noch nichts.</source>
        <translation>Checking shows first what would come back into the register; nothing is written yet.</translation>
    </message>
    <message>
        <source>Geöffnet liegt der Inhalt unverschlüsselt im eigenen Ordner auf diesem Rechner, bis zurückgegeben wird. Bis dahin schützt die Verschlüsselung der Festplatte.</source>
        <translation>Opened, the content lies unencrypted in your own folder on this machine until it is given back. Until then the encryption of the disk protects it.</translation>
    </message>
    <message>
        <source>Wird entschlüsselt und geprüft</source>
        <translation>Decrypting and checking</translation>
    </message>
    <message numerus="yes">
        <source>Noch %n zu wählen</source>
        <translation>
            <numerusform>%n still to choose</numerusform>
            <numerusform>%n still to choose</numerusform>
        </translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Zum Arbeiten öffnen</source>
        <translation>Open to work with</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReturnPreview</name>
    <message>
        <source>Was zurückkommt</source>
        <translation>What comes back</translation>
    </message>
    <message>
        <source>Nichts davon wurde inzwischen hier geändert.</source>
        <translation>None of it was changed here meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>Hier und unterwegs geändert: %n</source>
        <translation>
            <numerusform>Changed here and on the way: %n</numerusform>
            <numerusform>Changed here and on the way: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Überall hier</source>
        <translation>Here everywhere</translation>
    </message>
    <message>
        <source>Überall unterwegs</source>
        <translation>On the way everywhere</translation>
    </message>
</context>
<context>
    <name>RideCard</name>
    <message>
        <source>Fährt er am</source>
        <translation>Does it run on</translation>
    </message>
    <message>
        <source>um … Uhr?</source>
        <translation>at … o’clock?</translation>
    </message>
</context>
<context>
    <name>RideQuestion</name>
    <message>
        <source>Das Datum fehlt.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>Die Uhrzeit fehlt.</source>
        <translation>The time is missing.</translation>
    </message>
</context>
<context>
    <name>RoleDesk</name>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 wird zuerst angerufen.</source>
        <translation>%1 is called first.</translation>
    </message>
    <message>
        <source>%1 ist jetzt %2.</source>
        <translation>%1 is now %2.</translation>
    </message>
    <message>
        <source>%1 ist an dieser Wohnung ausgetragen.</source>
        <translation>%1 is removed from this dwelling.</translation>
    </message>
    <message>
        <source>%1 ist als %2 eingetragen.</source>
        <translation>%1 is entered as %2.</translation>
    </message>
    <message>
        <source>Das Datum fehlt.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>Die Rolle von %1 endet am %2.</source>
        <translation>The role of %1 ends on %2.</translation>
    </message>
</context>
<context>
    <name>RoleEntry</name>
    <message>
        <source>Eintragen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Vermieter der Wohnung</source>
        <translation>Landlords of the dwelling</translation>
    </message>
    <message>
        <source>Vermieter eintragen …</source>
        <translation>Add landlord …</translation>
    </message>
    <message>
        <source>Weiteren Vermieter eintragen …</source>
        <translation>Add another landlord …</translation>
    </message>
    <message numerus="yes">
        <source>%n frühere zeigen</source>
        <translation>
            <numerusform>Show %n former one</numerusform>
            <numerusform>Show %n former ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>zuerst anrufen</source>
        <translation>call first</translation>
    </message>
    <message>
        <source>Rolle von %1 ändern</source>
        <translation>Change role of %1</translation>
    </message>
    <message>
        <source>Zuerst anrufen</source>
        <translation>Call first</translation>
    </message>
    <message>
        <source>Rolle beenden …</source>
        <translation>End role …</translation>
    </message>
    <message>
        <source>Rolle: %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Irrtum, austragen</source>
        <translation>Mistake, remove</translation>
    </message>
    <message>
        <source>Letzter Tag der Rolle</source>
        <translation>Last day of the role</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RoomElementRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>1 ohne Mangel, 2 Gebrauchsspuren, 3 Mangel</source>
        <translation>1 without defect, 2 signs of use, 3 defect</translation>
    </message>
    <message>
        <source>ohne Mangel</source>
        <translation>without defect</translation>
    </message>
    <message>
        <source>Gebrauchsspuren</source>
        <translation>signs of use</translation>
    </message>
    <message>
        <source>Mangel</source>
        <translation>defect</translation>
    </message>
    <message>
        <source>Fotos: %1, %2</source>
        <translation>Photos: %1, %2</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>%1 entfernen</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Der Raum geht mit seinen Bauteilen. Fotos bleiben im Register. Lässt sich zurücknehmen.</source>
        <translation>The room goes with its elements. Photos stay in the register. Can be taken back.</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Alles ohne Mangel</source>
        <translation>All without defect</translation>
    </message>
    <message numerus="yes">
        <source>Gilt für die %n Bauteile, die noch niemand geprüft hat</source>
        <translation>
            <numerusform>For the %n element that nobody has checked yet</numerusform>
            <numerusform>For the %n elements that nobody has checked yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Raum entfernen …</source>
        <translation>Remove room …</translation>
    </message>
    <message>
        <source>Bauteil</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Fotos: %1</source>
        <translation>Photos: %1</translation>
    </message>
</context>
<context>
    <name>RoomsSection</name>
    <message>
        <source>Räume</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Tasten je Bauteil: 1 ohne Mangel, 2 Gebrauchsspuren, 3 Mangel.</source>
        <translation>Keys for each element: 1 without defect, 2 signs of use, 3 defect.</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Noch kein Raum eingetragen.</source>
        <translation>No room entered yet.</translation>
    </message>
</context>
<context>
    <name>RowFrame</name>
    <message>
        <source>%1 entfernen</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>RuleFilter</name>
    <message numerus="yes">
        <source>%1: %n Wohnungen</source>
        <translation>
            <numerusform>%1: %n flat</numerusform>
            <numerusform>%1: %n flats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplePaper</name>
    <message>
        <source>Schlüssel beim Hausmeister.</source>
        <translation>Key with the caretaker.</translation>
    </message>
    <message>
        <source>Helle Wohnung mit Blick ins Grüne.
Zwei Minuten zum Bus, Grundschule und Laden am Ort.</source>
        <translation>Bright dwelling with a view into the green.
Two minutes to the bus, primary school and shop in town.</translation>
    </message>
    <message>
        <source>Nur für die Dienststelle.</source>
        <translation>For the office only.</translation>
    </message>
    <message>
        <source>Gemeindegrenzen: Muster</source>
        <translation>Boundaries: sample</translation>
    </message>
    <message>
        <source>Alles wie gehabt.</source>
        <translation>Everything as before.</translation>
    </message>
    <message>
        <source>Wohnzimmer</source>
        <translation>Living room</translation>
    </message>
    <message>
        <source>Küche</source>
        <translation>Kitchen</translation>
    </message>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Status: verfügbar</source>
        <translation>Status: available</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Bruttokalt €</source>
        <translation>Gross cold €</translation>
    </message>
    <message>
        <source>Ihre Wohnung in der Musterstraße</source>
        <translation>Your dwelling in Musterstraße</translation>
    </message>
    <message>
        <source>Guten Tag Alex Muster,</source>
        <translation>Dear Alex Muster,</translation>
    </message>
    <message>
        <source>vielen Dank für das Gespräch. Wie besprochen melden wir uns, sobald eine Familie gefunden ist.
Melden Sie sich, wenn sich an der Miete oder am Termin etwas ändert.</source>
        <translation>thank you for the talk. As agreed we call as soon as a family has been found.
Tell us when anything about the rent or the date changes.</translation>
    </message>
    <message>
        <source>Mit freundlichen Grüßen</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>Mustertabelle</source>
        <translation>Sample table</translation>
    </message>
    <message>
        <source>Infogespräch in Musterstadt</source>
        <translation>Information session in Musterstadt</translation>
    </message>
    <message>
        <source>Die Themen wurden vorgestellt.</source>
        <translation>The topics were presented.</translation>
    </message>
    <message>
        <source>Drei Anwesende wünschen ein Merkblatt.</source>
        <translation>Three of those present want a handout.</translation>
    </message>
    <message>
        <source>Bohrlöcher über der Spüle</source>
        <translation>Drill holes above the sink</translation>
    </message>
    <message>
        <source>Hahn tropft</source>
        <translation>Tap drips</translation>
    </message>
    <message>
        <source>Kühlschrank</source>
        <translation>Refrigerator</translation>
    </message>
    <message>
        <source>Hausmeister bringt den Kellerschlüssel</source>
        <translation>Caretaker brings the cellar key</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Einwohner</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Mobilität und Lücken</source>
        <translation>Mobility and gaps</translation>
    </message>
    <message>
        <source>Schultag, ländlich</source>
        <translation>School day, rural</translation>
    </message>
    <message>
        <source>Karte von Musterland</source>
        <translation>Map of Musterland</translation>
    </message>
    <message>
        <source>L1 kein ÖV, kein Bürgerbus</source>
        <translation>L1 no public transport, no community bus</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Einwohner auf 10 gerundet.</source>
        <translation>Inhabitants rounded to 10.</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Suche speichern</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name der Suche</source>
        <translation>Name of the search</translation>
    </message>
    <message>
        <source>Einen Namen eingeben.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Für die ganze Stelle</source>
        <translation>For the whole office</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>%1 (Stelle)</source>
        <translation>%1 (office)</translation>
    </message>
    <message>
        <source>Suche „%1“ gespeichert.</source>
        <translation>Search “%1” saved.</translation>
    </message>
    <message>
        <source>Suche „%1“ gelöscht.</source>
        <translation>Search “%1” deleted.</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Maßstab: %1</source>
        <translation>Scale: %1</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Szenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Szenarien verwalten</source>
        <translation>Manage scenarios</translation>
    </message>
    <message>
        <source>&amp;Neues Szenario …</source>
        <translation>&amp;New scenario …</translation>
    </message>
    <message>
        <source>Name und N&amp;otiz …</source>
        <translation>Name and n&amp;ote …</translation>
    </message>
    <message>
        <source>&amp;Kopieren …</source>
        <translation>&amp;Copy …</translation>
    </message>
    <message>
        <source>&amp;Vergleichen …</source>
        <translation>Com&amp;pare …</translation>
    </message>
    <message>
        <source>&amp;Löschen</source>
        <translation>&amp;Delete</translation>
    </message>
</context>
<context>
    <name>ScenarioCompareDialog</name>
    <message>
        <source>Szenarien vergleichen</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <source>Vergleich speichern</source>
        <translation>Save comparison</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument (*.ods)</source>
        <translation>OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Nebeneinander</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Wird gezählt …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Einwohner, auf 10 gerundet</source>
        <translation>Inhabitants, rounded to 10</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Als Tabelle speichern …</source>
        <translation>Save as a table …</translation>
    </message>
</context>
<context>
    <name>ScenarioComparison</name>
    <message>
        <source>Einwohner in L1</source>
        <translation>Inhabitants in L1</translation>
    </message>
    <message>
        <source>Einwohner in L2</source>
        <translation>Inhabitants in L2</translation>
    </message>
    <message>
        <source>Einwohner in L3</source>
        <translation>Inhabitants in L3</translation>
    </message>
    <message>
        <source>Einwohner versorgt</source>
        <translation>Inhabitants served</translation>
    </message>
    <message>
        <source>Einwohner besser gestellt</source>
        <translation>Inhabitants better off</translation>
    </message>
    <message>
        <source>Einwohner schlechter gestellt</source>
        <translation>Inhabitants worse off</translation>
    </message>
    <message>
        <source>Einwohner neu an einer Mitfahrerbank</source>
        <translation>Inhabitants newly at a ride-sharing bench</translation>
    </message>
    <message>
        <source>Leerstände in L1 oder L2</source>
        <translation>Vacancies in L1 or L2</translation>
    </message>
    <message>
        <source>Kennzahl</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n Maßnahmen</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Vergleich der Szenarien %1</source>
        <translation>Comparison of scenarios %1</translation>
    </message>
    <message>
        <source>Vergleich der Szenarien</source>
        <translation>Comparison of scenarios</translation>
    </message>
    <message>
        <source>Vergleich speichern</source>
        <translation>Save comparison</translation>
    </message>
    <message>
        <source>Gespeichert: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>ScenarioDesk</name>
    <message>
        <source>Szenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>%1 (Kopie)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>%1 (Kopie %2)</source>
        <translation>%1 (copy %2)</translation>
    </message>
    <message>
        <source>„%1“ ist angelegt.</source>
        <translation>“%1” is added.</translation>
    </message>
    <message>
        <source>„%1“ ist gespeichert.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>„%1“ ist als Kopie angelegt.</source>
        <translation>“%1” is added as a copy.</translation>
    </message>
    <message>
        <source>„%1“ ist gelöscht.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>Heute, ohne Maßnahmen</source>
        <translation>Today, without measures</translation>
    </message>
    <message>
        <source>zählt nicht mit</source>
        <translation>does not count</translation>
    </message>
</context>
<context>
    <name>ScenarioNameDialog</name>
    <message>
        <source>Der Name fehlt.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>So heißt schon ein Szenario.</source>
        <translation>A scenario has this name already.</translation>
    </message>
    <message>
        <source>Szenario benennen</source>
        <translation>Name the scenario</translation>
    </message>
    <message>
        <source>Szenario kopieren</source>
        <translation>Copy scenario</translation>
    </message>
    <message>
        <source>Neues Szenario</source>
        <translation>New scenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Zum Beispiel die Kosten; sie steht auch im Vergleich.</source>
        <translation>For example what it costs; it stands in the comparison, too.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>erfüllt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>Punkte</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>zählt nicht</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>Zusammen, gerundet</source>
        <translation>Together, rounded</translation>
    </message>
    <message>
        <source>Die Zahl ordnet nur. Was nicht sein darf, schließt vorher aus; was den Haushalt nicht betrifft oder nirgends eingetragen ist, zählt nicht.</source>
        <translation>The figure only sorts. What must not be excludes beforehand; what does not concern the household or is entered nowhere does not count.</translation>
    </message>
    <message>
        <source>Gewichte ändern</source>
        <translation>Change weights</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suche leeren</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SectionEntry</name>
    <message>
        <source>vollständig</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>prüfen</source>
        <translation>check</translation>
    </message>
</context>
<context>
    <name>SectionNav</name>
    <message>
        <source>Teile der Übergabe</source>
        <translation>Parts of the handover</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Mit Server verbinden</source>
        <translation>Connect to server</translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Für mehrere Dienststellen. Die Adresse nennt Ihnen die IT; das Kennwort gehört nicht hinein, es steht in der Datei pgpass oder kommt von der Anmeldung im Haus.</source>
        <translation>For several offices. Your IT department gives you the address; the password does not belong in it, it is in the file pgpass or comes from your in-house login.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Eine Adresse eingeben wie postgresql://server/register.</source>
        <translation>Enter an address such as postgresql://server/register.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Kontaktsperre seit %1.</source>
        <translation>Contact blocked since %1.</translation>
    </message>
    <message>
        <source>Keine Einwilligung für „Einladung zu Veranstaltungen“.</source>
        <translation>No consent to “invitation to events”.</translation>
    </message>
    <message>
        <source>Die Einwilligung für „Einladung zu Veranstaltungen“ wurde widerrufen.</source>
        <translation>The consent to “invitation to events” was withdrawn.</translation>
    </message>
    <message>
        <source>Anrufen: bittet um Rückruf zu „%1“</source>
        <translation>Call: asks to be called back about “%1”</translation>
    </message>
    <message>
        <source>Informationsgespräch</source>
        <translation>Information session</translation>
    </message>
    <message>
        <source>Protokoll fertigstellen und freigeben</source>
        <translation>Finish and release the minutes</translation>
    </message>
    <message>
        <source>Dank und Merkblatt senden, genannte Wohnungen erfassen</source>
        <translation>Send thanks and handout, record the flats that were named</translation>
    </message>
</context>
<context>
    <name>SessionCommands</name>
    <message>
        <source>Infogespräch &amp;planen …</source>
        <translation>&amp;Plan information session …</translation>
    </message>
    <message>
        <source>Infogespräch &amp;bearbeiten …</source>
        <translation>&amp;Edit information session …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>Re&amp;load</translation>
    </message>
    <message>
        <source>Als &amp;Liste</source>
        <translation>As &amp;list</translation>
    </message>
    <message>
        <source>Als &amp;Monat</source>
        <translation>As &amp;month</translation>
    </message>
    <message>
        <source>Kalender Monat Liste</source>
        <translation>calendar month list</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>table columns hide show</translation>
    </message>
    <message>
        <source>Papiere &amp;zum Gespräch …</source>
        <translation>Papers of the &amp;session …</translation>
    </message>
    <message>
        <source>drucken Einladung Brief Rückantwort Anwesenheitsliste Niederschrift Merkblatt Dank</source>
        <translation>print invitation letter reply attendance list minutes leaflet thanks</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>stufenlos</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>nicht stufenlos</source>
        <translation>with steps</translation>
    </message>
    <message numerus="yes">
        <source>offen, %n Rückrufe</source>
        <translation>
            <numerusform>open, %n call back</numerusform>
            <numerusform>open, %n call back</numerusform>
        </translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>kommen</source>
        <translation>come</translation>
    </message>
    <message>
        <source>waren da</source>
        <translation>came</translation>
    </message>
    <message>
        <source>kommen nicht</source>
        <translation>do not come</translation>
    </message>
    <message>
        <source>Wohnungen genannt</source>
        <translation>Flats mentioned</translation>
    </message>
    <message>
        <source>Protokoll noch nicht freigegeben</source>
        <translation>Minutes not released yet</translation>
    </message>
    <message>
        <source>Protokoll freigegeben am %1 von %2</source>
        <translation>Minutes released on %1 by %2</translation>
    </message>
    <message numerus="yes">
        <source>%n eingeladen</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waren da</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zusagen</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen erfasst</source>
        <translation>
            <numerusform>%n flat entered</numerusform>
            <numerusform>%n flats entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vermietet</source>
        <translation>
            <numerusform>%n let</numerusform>
            <numerusform>%n let</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ist als durchgeführt eingetragen.</source>
        <translation>%1 is entered as held.</translation>
    </message>
    <message>
        <source>%1 ist abgesagt.</source>
        <translation>%1 is cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%n Einladungen sind als versandt eingetragen.</source>
        <translation>
            <numerusform>%n invitation is entered as sent.</numerusform>
            <numerusform>%n invitations are entered as sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Themen von %1 sind geändert.</source>
        <translation>The topics of %1 are changed.</translation>
    </message>
</context>
<context>
    <name>SessionFilters</name>
    <message>
        <source>Infogespräche durchsuchen</source>
        <translation>Search information sessions</translation>
    </message>
    <message>
        <source>Titel, Nummer, Ort</source>
        <translation>Title, number, place</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Einladung</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Zum Ort</source>
        <translation>About the place</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SessionFormPane</name>
    <message>
        <source>%1 bearbeiten</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Infogespräch planen</source>
        <translation>Plan information session</translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Infogespräch sind noch nicht gespeichert.</source>
        <translation>What was entered for this information session is not saved yet.</translation>
    </message>
</context>
<context>
    <name>SessionGround</name>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Zurück zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message numerus="yes">
        <source>%n als versandt eintragen</source>
        <translation>
            <numerusform>Enter %n as sent</numerusform>
            <numerusform>Enter %n as sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Einladungen sind hinausgegangen</source>
        <translation>The invitations went out</translation>
    </message>
    <message numerus="yes">
        <source>%n erinnern</source>
        <translation>
            <numerusform>Remind %n</numerusform>
            <numerusform>Remind %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeigt, wer nicht geantwortet hat, und kopiert die Mailadressen</source>
        <translation>Shows who has not replied and copies the e-mail addresses</translation>
    </message>
    <message>
        <source>Durchgeführt</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Das Gespräch hat stattgefunden</source>
        <translation>The session took place</translation>
    </message>
    <message>
        <source>Rückmeldung erfassen</source>
        <translation>Enter reply</translation>
    </message>
    <message>
        <source>Mehr zu diesem Gespräch</source>
        <translation>More about this session</translation>
    </message>
    <message>
        <source>Bearbeiten …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Einladungen als versandt eintragen</source>
        <translation>Enter invitations as sent</translation>
    </message>
    <message>
        <source>Als durchgeführt eintragen</source>
        <translation>Enter as held</translation>
    </message>
    <message>
        <source>Absagen …</source>
        <translation>Call off …</translation>
    </message>
    <message>
        <source>Gespräch absagen</source>
        <translation>Cancel session</translation>
    </message>
    <message>
        <source>Wer schon eingeladen ist, erfährt es dadurch nicht. Lässt sich zurücknehmen.</source>
        <translation>Whoever is invited already does not learn of it by this. Can be taken back.</translation>
    </message>
    <message>
        <source>Absagen</source>
        <translation>Cancel session</translation>
    </message>
    <message>
        <source>Papiere zum Gespräch …</source>
        <translation>Papers of the session …</translation>
    </message>
</context>
<context>
    <name>SessionMap</name>
    <message>
        <source>Ort des Infogesprächs</source>
        <translation>Place of the information session</translation>
    </message>
    <message>
        <source>Karte schließen</source>
        <translation>Close map</translation>
    </message>
    <message>
        <source>Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.</source>
        <translation>Click on the place, or choose the centre with Enter. Esc cancels.</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Wird geladen</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Kein Infogespräch geplant</source>
        <translation>No session planned</translation>
    </message>
</context>
<context>
    <name>SessionMonth</name>
    <message>
        <source>Der Monat wurde nicht geladen.</source>
        <translation>The month was not loaded.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kalenderwoche %1</source>
        <translation>Calendar week %1</translation>
    </message>
</context>
<context>
    <name>SessionMonthModel</name>
    <message numerus="yes">
        <source>%n Infogespräche</source>
        <translation>
            <numerusform>%n information session</numerusform>
            <numerusform>%n information sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Aufgaben</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Infogespräche</source>
        <translation>Information sessions</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Infogespräch planen</source>
        <translation>Plan information session</translation>
    </message>
    <message>
        <source>Infogespräch %1 ist gespeichert.</source>
        <translation>Information session %1 is saved.</translation>
    </message>
</context>
<context>
    <name>SessionPane</name>
    <message>
        <source>Infogespräch löschen</source>
        <translation>Delete information session</translation>
    </message>
    <message>
        <source>%1, %2: auch die Tagesordnung und die Liste der Eingeladenen gehen mit.</source>
        <translation>%1, %2: the agenda and the list of those invited go with it.</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Infogespräch absagen</source>
        <translation>Call off information session</translation>
    </message>
    <message>
        <source>%1, %2 findet dann nicht statt.</source>
        <translation>%1, %2 will not take place.</translation>
    </message>
    <message>
        <source>%1, %2 findet dann nicht statt. Wer schon eingeladen ist, erfährt es erst durch eine Nachricht.</source>
        <translation>%1, %2 will not take place. Those already invited only learn of it by a message.</translation>
    </message>
    <message>
        <source>Absagen</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Ein Infogespräch in der Tabelle wählen.</source>
        <translation>Choose an information session in the table.</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Termin in den Kalender</source>
        <translation>Appointment to the calendar</translation>
    </message>
    <message>
        <source>Als Datei, die jeder Kalender öffnet</source>
        <translation>As a file that every calendar opens</translation>
    </message>
</context>
<context>
    <name>SessionPaper</name>
    <message>
        <source>%1, %2 Uhr</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 bis %3 Uhr</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>Der Raum ist ohne Stufen erreichbar.</source>
        <translation>The room can be reached without steps.</translation>
    </message>
    <message>
        <source>Der Raum ist nur über Stufen erreichbar. Wer Hilfe braucht, sagt uns vorher Bescheid.</source>
        <translation>The room can only be reached by steps. Let us know beforehand if you need help.</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Anfahrt und Parken</source>
        <translation>Getting there and parking</translation>
    </message>
    <message>
        <source>Es sprechen</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Rückmeldung bis</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Ihrer Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)</source>
        <translation>your consent (Art. 6(1)(a) GDPR)</translation>
    </message>
    <message>
        <source>der Anbahnung eines Vertrags (Art. 6 Abs. 1 Buchst. b DSGVO)</source>
        <translation>steps prior to a contract (Art. 6(1)(b) GDPR)</translation>
    </message>
    <message>
        <source>einer Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e DSGVO)</source>
        <translation>a task in the public interest (Art. 6(1)(e) GDPR)</translation>
    </message>
    <message>
        <source> Ihre Daten haben wir nicht von Ihnen selbst; woher, sagen wir auf Anfrage.</source>
        <translation> We did not get your data from yourself; we say from whom on request.</translation>
    </message>
    <message>
        <source>die Dienststelle</source>
        <translation>the office</translation>
    </message>
    <message>
        <source>Datenschutz (Art. 13, 14 DSGVO): Verantwortlich ist %1. Name und Anschrift verwenden wir für diese Einladung auf Grundlage %2.%3 Antwort und Teilnahme stehen im Leerstandsregister, bis das Gespräch nachbereitet ist. Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch, können eine Einwilligung jederzeit widerrufen und sich bei der Landesdatenschutzbehörde beschweren.</source>
        <translation>Data protection (Art. 13, 14 GDPR): The controller is %1. We use name and address for this invitation on the basis of %2.%3 Reply and attendance are kept in the vacancy register until the session has been followed up. You have the right of access, rectification, erasure, restriction and objection, can withdraw a consent at any time and lodge a complaint with the data protection authority of the state.</translation>
    </message>
    <message>
        <source>Rückantwort</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Informationsgespräch %1: %2</source>
        <translation>Information session %1: %2</translation>
    </message>
    <message>
        <source>Zurück bis %1, auch telefonisch oder mit einer Mail.</source>
        <translation>To be returned by %1, or answered by phone or mail.</translation>
    </message>
    <message>
        <source>Ich komme mit _____ Personen (mich eingeschlossen).</source>
        <translation>I will come with _____ persons (including me).</translation>
    </message>
    <message>
        <source>Ich komme nicht.</source>
        <translation>I will not come.</translation>
    </message>
    <message>
        <source>Rufen Sie mich an. Telefon: ______________________  am besten: _______________</source>
        <translation>Call me. Phone: ______________________  best at: _______________</translation>
    </message>
    <message>
        <source>Ich habe _____ freie Wohnung(en).</source>
        <translation>I have _____ vacant flat(s).</translation>
    </message>
    <message>
        <source>Dazu habe ich Fragen</source>
        <translation>I have questions about</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Mit freundlichen Grüßen</source>
        <translation>Yours sincerely</translation>
    </message>
    <message>
        <source>Im Auftrag</source>
        <translation>On behalf of the office</translation>
    </message>
    <message>
        <source>Einladung zum Informationsgespräch für Vermieterinnen und Vermieter</source>
        <translation>Invitation to an information session for landlords</translation>
    </message>
    <message>
        <source>viele Menschen in unserer Region suchen eine Wohnung, und zugleich stehen Wohnungen leer. Wie beides zusammenkommt, welche Hilfen es gibt und wie die Miete gesichert ist, zeigen wir in einem Informationsgespräch: „%1“. Dazu laden wir Sie herzlich ein.</source>
        <translation>many people in our region are looking for a flat while flats stand vacant. How the two come together, which help there is and how the rent is secured is what we show in an information session: “%1”. We cordially invite you.</translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Ob Sie kommen, können Sie uns mit der beiliegenden Rückantwort, telefonisch oder mit einer Mail sagen.</source>
        <translation>You can tell us whether you will come with the enclosed reply, by phone or by mail.</translation>
    </message>
    <message>
        <source>Fragen vorab beantworten wir gern: %1.</source>
        <translation>We are glad to answer questions beforehand: %1.</translation>
    </message>
    <message>
        <source>Dank für Ihre Teilnahme am Informationsgespräch vom %1</source>
        <translation>Thank you for taking part in the information session of %1</translation>
    </message>
    <message>
        <source>vielen Dank, dass Sie am Informationsgespräch teilgenommen haben. Ihre Fragen und Erfahrungen helfen uns, Wohnungen und Menschen zusammenzubringen.</source>
        <translation>thank you for taking part in the information session. Your questions and experience help us to bring flats and people together.</translation>
    </message>
    <message numerus="yes">
        <source>Sie haben von %n freien Wohnungen gesprochen. Wir melden uns dazu bei Ihnen.</source>
        <translation>
            <numerusform>You spoke of one vacant flat. We will get in touch with you about it.</numerusform>
            <numerusform>You spoke of %n vacant flats. We will get in touch with you about them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Das Merkblatt zu den besprochenen Themen liegt bei.</source>
        <translation>The leaflet on the topics we talked about is enclosed.</translation>
    </message>
    <message>
        <source>Fragen beantworten wir gern: %1.</source>
        <translation>We are glad to answer questions: %1.</translation>
    </message>
    <message>
        <source>Keine E-Mail-Adresse.</source>
        <translation>No e-mail address.</translation>
    </message>
    <message>
        <source>Keine vollständige Postanschrift.</source>
        <translation>No complete postal address.</translation>
    </message>
    <message>
        <source>Einladung %1</source>
        <translation>Invitation %1</translation>
    </message>
    <message>
        <source>Dank %1</source>
        <translation>Thanks %1</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>TOP %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Vermieterinnen und Vermieter</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>Dienststellen</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Gäste</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Veranstalter</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Protokollführung</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Zugesagte Wohnungen</source>
        <translation>Flats promised</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>%1 (erledigt)</source>
        <translation>%1 (done)</translation>
    </message>
    <message>
        <source>Entwurf: Diese Niederschrift ist noch nicht freigegeben.</source>
        <translation>Draft: These minutes are not released yet.</translation>
    </message>
    <message>
        <source>Freigegeben am %1 durch %2.</source>
        <translation>Released on %1 by %2.</translation>
    </message>
    <message>
        <source>Anwesenheitsliste %1</source>
        <translation>Attendance list %1</translation>
    </message>
    <message>
        <source>Anwesenheitsliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kontakt erwünscht</source>
        <translation>Contact wanted</translation>
    </message>
    <message>
        <source>Die Liste weist die Teilnahme nach (Art. 6 Abs. 1 Buchst. e DSGVO). Sie wird nach der Freigabe der Niederschrift vernichtet. Wer „Kontakt erwünscht“ ankreuzt, ist damit einverstanden, dass wir uns wegen einer Wohnung melden; das lässt sich jederzeit widerrufen.</source>
        <translation>The list proves attendance (Art. 6(1)(e) GDPR). It is destroyed after the minutes are released. Whoever ticks “Contact wanted” agrees that we get in touch about a flat; this can be withdrawn at any time.</translation>
    </message>
    <message>
        <source>Niederschrift %1</source>
        <translation>Minutes %1</translation>
    </message>
    <message>
        <source>Niederschrift</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Anlass und Verlauf</source>
        <translation>Occasion and course</translation>
    </message>
    <message>
        <source>Tagesordnung und Ergebnisse</source>
        <translation>Agenda and results</translation>
    </message>
    <message>
        <source>Offene Fragen</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Merkblatt für Vermieterinnen und Vermieter</source>
        <translation>Leaflet for landlords</translation>
    </message>
    <message>
        <source>Was beim Vermieten an Haushalte mit Sozialleistungen gilt</source>
        <translation>What holds when letting to households with benefits</translation>
    </message>
    <message>
        <source>Allgemeine Hinweise, keine Rechtsberatung im Einzelfall.</source>
        <translation>General information, no legal advice on a single case.</translation>
    </message>
    <message>
        <source>Fragen: Telefon %1.</source>
        <translation>Questions: phone %1.</translation>
    </message>
    <message>
        <source>E-Mail %1.</source>
        <translation>E-mail %1.</translation>
    </message>
    <message>
        <source>Merkblatt in Leichter Sprache</source>
        <translation>Leaflet in Leichte Sprache</translation>
    </message>
    <message>
        <source>Sie vermieten eine Wohnung</source>
        <translation>You let a flat</translation>
    </message>
    <message>
        <source>Dieses Merkblatt ist in Leichter Sprache.</source>
        <translation>This leaflet is in Leichte Sprache.</translation>
    </message>
    <message>
        <source>Haben Sie Fragen?</source>
        <translation>Do you have questions?</translation>
    </message>
    <message>
        <source>Rufen Sie uns an: %1</source>
        <translation>Call us: %1</translation>
    </message>
    <message>
        <source>Oder schreiben Sie uns: %1</source>
        <translation>Or write to us: %1</translation>
    </message>
    <message>
        <source>Sprechen Sie mit uns.</source>
        <translation>Talk to us.</translation>
    </message>
    <message>
        <source>Briefe</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>SessionParts</name>
    <message>
        <source>Was zu sehen ist</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Eingeladene</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Zusagen, Aufgaben</source>
        <translation>Promises, tasks</translation>
    </message>
</context>
<context>
    <name>SessionPrint</name>
    <message>
        <source>Einladungen</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Je ein Brief mit Rückantwort, für Fensterumschläge. Verschickt wird nichts.</source>
        <translation>One letter each with a reply slip, for window envelopes. Nothing is sent.</translation>
    </message>
    <message>
        <source>Anwesenheitsliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Namen und Orte zum Unterschreiben, ohne Telefonnummern.</source>
        <translation>Names and towns to sign beside, without phone numbers.</translation>
    </message>
    <message>
        <source>Niederschrift</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Verlauf, Ergebnisse und Vereinbarungen. Vermieter stehen nur als Zahl darin.</source>
        <translation>Course, results and what was agreed. Landlords appear as a number only.</translation>
    </message>
    <message>
        <source>Merkblatt für Vermieter</source>
        <translation>Leaflet for landlords</translation>
    </message>
    <message>
        <source>Die Themen des Gesprächs mit den Gesetzen dazu.</source>
        <translation>The topics of the session with their laws.</translation>
    </message>
    <message>
        <source>Merkblatt in Leichter Sprache</source>
        <translation>Leaflet in Leichte Sprache</translation>
    </message>
    <message>
        <source>Dieselben Themen, ein Satz je Zeile, in großer Schrift.</source>
        <translation>The same topics, one sentence a line, in large type.</translation>
    </message>
    <message>
        <source>Dankschreiben</source>
        <translation>Letters of thanks</translation>
    </message>
    <message>
        <source>Je ein Brief an alle, die da waren.</source>
        <translation>One letter to everybody who came.</translation>
    </message>
    <message>
        <source>Papiere zu %1</source>
        <translation>Papers of %1</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Ordner für die Briefe</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mails als Entwürfe, die Einladung mit dem Termin. Jede wird angesehen und selbst verschickt.</source>
        <translation>Mails as drafts, the invitation with the appointment. Each is looked at and sent by hand.</translation>
    </message>
    <message>
        <source>Wer eine Mail wünscht, bekommt keinen Brief.</source>
        <translation>Whoever wants a mail gets no letter.</translation>
    </message>
    <message>
        <source>Alle Briefe in einer Datei</source>
        <translation>All letters in one file</translation>
    </message>
    <message>
        <source>Je 250 Briefe eine Datei.</source>
        <translation>One file for each 250 letters.</translation>
    </message>
    <message>
        <source>Auch an alle, die einen anderen Weg wünschen</source>
        <translation>Also to all who want another way</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mit dem Programm des Rechners ansehen und drucken</source>
        <translation>View and print with this computer’s program</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message>
        <source>ohne Stufen</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>mit Stufen</source>
        <translation>with steps</translation>
    </message>
    <message>
        <source>Veranstalter</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Vortragende</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Rückmeldung bis</source>
        <translation>Reply until</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>waren da</source>
        <translation>came</translation>
    </message>
    <message>
        <source>kommen</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>kommen nicht</source>
        <translation>not coming</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Wohnungen genannt</source>
        <translation>flats mentioned</translation>
    </message>
    <message>
        <source>Protokoll freigeben</source>
        <translation>Release the minutes</translation>
    </message>
    <message>
        <source>Als durchgeführt eintragen, mit Anwesenden</source>
        <translation>Enter as held, with those who came</translation>
    </message>
    <message>
        <source>Vermieter einladen</source>
        <translation>Invite landlords</translation>
    </message>
    <message>
        <source>Einladungen versenden</source>
        <translation>Send the invitations</translation>
    </message>
    <message numerus="yes">
        <source>%n Vermieter zurückrufen</source>
        <translation>
            <numerusform>Call back %n landlord</numerusform>
            <numerusform>Call back %n landlords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Rückmeldungen stehen aus</source>
        <translation>
            <numerusform>%n reply is outstanding</numerusform>
            <numerusform>%n replies are outstanding</numerusform>
        </translation>
    </message>
    <message>
        <source>Infogespräch %1 ist gelöscht.</source>
        <translation>Information session %1 is deleted.</translation>
    </message>
    <message>
        <source>Infogespräch %1 ist abgesagt.</source>
        <translation>Information session %1 is called off.</translation>
    </message>
</context>
<context>
    <name>SessionSwitch</name>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Infogespräche</source>
        <translation>Information sessions</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>kommen</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>Haben zugesagt zu kommen</source>
        <translation>Said that they will come</translation>
    </message>
    <message>
        <source>waren da</source>
        <translation>came</translation>
    </message>
    <message>
        <source>Zusagen</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Was dort zugesagt und nicht zurückgezogen wurde</source>
        <translation>What was promised there and not withdrawn</translation>
    </message>
    <message>
        <source>Kein Infogespräch passt</source>
        <translation>No information session matches</translation>
    </message>
    <message>
        <source>Noch keine Infogespräche</source>
        <translation>No information sessions yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keines der %n Infogespräche übrig.</source>
        <translation>
            <numerusform>The filters leave out the only information session.</numerusform>
            <numerusform>The filters leave out all %n information sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wer Vermieter gewinnen will, lädt sie hier zu einem Gespräch ein.</source>
        <translation>To win landlords, invite them to a talk here.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Infogespräch planen</source>
        <translation>Plan information session</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message numerus="yes">
        <source>%n Mailadressen kopiert; die übrigen Offenen stehen in der Liste.</source>
        <translation>
            <numerusform>%n e-mail address copied; the others without a reply stand in the list.</numerusform>
            <numerusform>%n e-mail addresses copied; the others without a reply stand in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Offenen stehen in der Liste.</source>
        <translation>Those without a reply stand in the list.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Name der Stelle</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Eigener Landkreis</source>
        <translation>Own district</translation>
    </message>
    <message>
        <source>Frist für Bestätigungen</source>
        <translation>Period for confirmations</translation>
    </message>
    <message>
        <source>Frist für Reservierungen</source>
        <translation>Period for reservations</translation>
    </message>
    <message>
        <source>Untere Grenze der Nettokaltmiete</source>
        <translation>Lower limit of the net cold rent</translation>
    </message>
    <message>
        <source>Obere Grenze der Nettokaltmiete</source>
        <translation>Upper limit of the net cold rent</translation>
    </message>
    <message>
        <source>Obergrenze der Bruttokaltmiete</source>
        <translation>Limit of the gross cold rent</translation>
    </message>
    <message>
        <source>Straße und Hausnummer der Stelle</source>
        <translation>Street and number of the office</translation>
    </message>
    <message>
        <source>PLZ und Ort der Stelle</source>
        <translation>Postal code and town of the office</translation>
    </message>
    <message>
        <source>Telefon der Stelle</source>
        <translation>Phone of the office</translation>
    </message>
    <message>
        <source>E-Mail der Stelle</source>
        <translation>E-mail of the office</translation>
    </message>
    <message>
        <source>Höchstens so viele offene Vorschläge je Haushalt</source>
        <translation>Open proposals per household at most</translation>
    </message>
    <message>
        <source>Beratung für Paten (Stelle, Telefon)</source>
        <translation>Counselling for sponsors (place, telephone)</translation>
    </message>
    <message>
        <source>Kleinste Zahl, die Auswertungen zeigen</source>
        <translation>Smallest number that evaluations show</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>Tagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>€ je m²</source>
        <translation>€ per m²</translation>
    </message>
    <message>
        <source>Seine Gemeinden füllen Karte und Filter.</source>
        <translation>Its municipalities fill map and filters.</translation>
    </message>
    <message>
        <source>So lange gilt eine Bestätigung; danach mahnt ein Zeichen.</source>
        <translation>A confirmation holds this long; after that a sign reminds.</translation>
    </message>
    <message>
        <source>Was darunter liegt, gilt beim Erfassen als Tippfehler.</source>
        <translation>Anything below is taken for a typing error on entry.</translation>
    </message>
    <message>
        <source>Was darüber liegt, gilt beim Erfassen als Tippfehler.</source>
        <translation>Anything above is taken for a typing error on entry.</translation>
    </message>
    <message>
        <source>Nach § 22 SGB II, wo der Landkreis sie festgelegt hat; sonst leer.</source>
        <translation>Under § 22 SGB II, where the district has set it; otherwise empty.</translation>
    </message>
    <message>
        <source>Steht mit Anschrift und Telefon oben auf jedem Papier.</source>
        <translation>Stands with address and phone at the top of every paper.</translation>
    </message>
    <message>
        <source>Wer auf so viele Antworten wartet, bekommt erst nach einer davon den nächsten Vorschlag.</source>
        <translation>Whoever waits for so many answers gets the next proposal only after one of them.</translation>
    </message>
    <message>
        <source>Steht in der Aufgabe „Gespräch anbieten“, wenn ein begleiteter Haushalt das Land verlassen hat.</source>
        <translation>Stands in the task “Offer a talk” when a household with a sponsor has left the country.</translation>
    </message>
    <message>
        <source>Kleinere Anzahlen von Haushalten erscheinen in Tabellen, Karten und Berichten nicht.</source>
        <translation>Smaller numbers of households do not appear in tables, maps and reports.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>wie der Rechner</source>
        <translation>like the computer</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>Schriftgröße</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Tabellenzeilen</source>
        <translation>Table rows</translation>
    </message>
    <message>
        <source>eng</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>weit</source>
        <translation>spacious</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Gilt nach dem nächsten Start.</source>
        <translation>Takes effect at the next start.</translation>
    </message>
    <message>
        <source>Bewegungen zeigen</source>
        <translation>Show motion</translation>
    </message>
    <message>
        <source>Ohne Haken blendet und gleitet nichts.</source>
        <translation>Without the tick nothing fades or slides.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steht neben jeder Änderung.</source>
        <translation>Shown beside every change.</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Einstellungen gespeichert.</source>
        <translation>Settings saved.</translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>&amp;Vorlagen bearbeiten …</source>
        <translation>Edit &amp;templates …</translation>
    </message>
    <message>
        <source>Papier Angebotsblatt Briefkopf HTML CSS</source>
        <translation>paper offer sheet letterhead HTML CSS</translation>
    </message>
    <message>
        <source>Papiere</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Angebotsblatt, Objektblatt, Listen und Briefe entstehen aus Vorlagen. Dieses Register kann eigene Fassungen haben.</source>
        <translation>Offer sheet, object sheet, lists and letters are made from templates. This register can have versions of its own.</translation>
    </message>
    <message>
        <source>Vorlagen bearbeiten …</source>
        <translation>Edit templates …</translation>
    </message>
    <message>
        <source>Mietgrenzen für %1 freigegeben.</source>
        <translation>Rent limits for %1 released.</translation>
    </message>
</context>
<context>
    <name>ShapeDrawing</name>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Strecke</source>
        <translation>Route</translation>
    </message>
    <message numerus="yes">
        <source>%n Ecken</source>
        <translation>
            <numerusform>%n corner</numerusform>
            <numerusform>%n corners</numerusform>
        </translation>
    </message>
    <message>
        <source>Ecken des Gebiets anklicken, oder die Mitte mit Enter.</source>
        <translation>Click the corners of the area, or Enter for the centre.</translation>
    </message>
    <message>
        <source>Der Strecke nach klicken, oder die Mitte mit Enter; Haltestellen fangen.</source>
        <translation>Click along the route, or Enter for the centre; stops catch.</translation>
    </message>
    <message>
        <source>Rücktaste nimmt zurück, Doppelklick oder zweimal Enter beendet, Esc verlässt.</source>
        <translation>Backspace takes back, double click or Enter twice ends, Esc leaves.</translation>
    </message>
</context>
<context>
    <name>ShareDialogs</name>
    <message>
        <source>%1 wurde zuletzt am %2 Uhr geändert, nicht von diesem Rechner aus.</source>
        <translation>%1 was last changed on %2, not from this computer.</translation>
    </message>
    <message>
        <source>Das Netzlaufwerk ist nicht erreichbar.</source>
        <translation>The network drive cannot be reached.</translation>
    </message>
    <message>
        <source>Lokal halten und nach jeder Nutzung auf das Laufwerk sichern?</source>
        <translation>Keep it locally and back it up to the drive after each use?</translation>
    </message>
    <message>
        <source>%1 liegt auf einem Netzlaufwerk. Dort kann ein Register beschädigt werden, wenn die Verbindung abreißt. Bleibe kann es auf diesem Rechner halten und nach jeder Nutzung eine geprüfte Sicherung auf das Laufwerk legen.

Das passt, solange eine Person damit arbeitet. Für mehrere zugleich ist der Server der richtige Ort.</source>
        <translation>%1 is on a network drive. There a register can be damaged when the connection breaks. Bleibe can keep it on this computer and put a verified backup onto the drive after each use.

That fits as long as one person works with it. For several at once the server is the right place.</translation>
    </message>
    <message>
        <source>Lokal halten und sichern</source>
        <translation>Keep locally and back up</translation>
    </message>
    <message>
        <source>Mit Server verbinden …</source>
        <translation>Connect to server …</translation>
    </message>
    <message>
        <source>Auf dem Laufwerk liegt ein anderer Stand</source>
        <translation>The drive holds another state</translation>
    </message>
    <message>
        <source>Stand vom Laufwerk holen</source>
        <translation>Take the drive’s state</translation>
    </message>
    <message>
        <source>Stand dieses Rechners behalten</source>
        <translation>Keep this computer’s state</translation>
    </message>
    <message>
        <source>Nicht auf das Laufwerk gesichert</source>
        <translation>Not backed up to the drive</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Trotzdem beenden</source>
        <translation>Quit anyway</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Netzlaufwerk ansehen</source>
        <translation>Look at the network drive</translation>
    </message>
    <message>
        <source>%1 wurde zuletzt am %2 Uhr geändert, nicht von diesem Rechner aus.</source>
        <translation>%1 was last changed on %2, not from this computer.</translation>
    </message>
    <message>
        <source>Auf diesem Rechner gibt es Änderungen, die dort fehlen.</source>
        <translation>This computer has changes that are missing there.</translation>
    </message>
    <message>
        <source>Auf diesem Rechner gibt es keine Änderungen, die dort fehlen.</source>
        <translation>This computer has no changes that are missing there.</translation>
    </message>
    <message>
        <source>Es geht nichts verloren: Der andere Stand bleibt unter eigenem Namen daneben liegen.</source>
        <translation>Nothing is lost: the other state stays beside it under a name of its own.</translation>
    </message>
    <message>
        <source>Das Netzlaufwerk ist nicht erreichbar. Sie arbeiten mit dem Stand dieses Rechners; gesichert wird beim nächsten Mal.</source>
        <translation>The network drive cannot be reached. You work with this computer’s state; it is backed up next time.</translation>
    </message>
    <message>
        <source>Register vom Netzlaufwerk holen</source>
        <translation>Fetch the register from the network drive</translation>
    </message>
    <message>
        <source>Netzlaufwerk vorbereiten</source>
        <translation>Prepare the network drive</translation>
    </message>
    <message>
        <source>Sicherung auf das Netzlaufwerk legen</source>
        <translation>Put the backup onto the network drive</translation>
    </message>
    <message>
        <source>Auf dem Netzlaufwerk hat inzwischen jemand anderes gespeichert. Ihr Stand liegt daneben: %1</source>
        <translation>Meanwhile somebody else has saved on the network drive. Your state is beside it: %1</translation>
    </message>
    <message>
        <source>Die Sicherung auf das Netzlaufwerk ist nicht gelungen. %1 Ihr Stand liegt auf diesem Rechner und wird beim nächsten Mal dorthin gesichert.</source>
        <translation>The backup to the network drive failed. %1 Your state is on this computer and will be backed up there next time.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Nächster Bereich, voriger Bereich</source>
        <translation>Next pane, previous pane</translation>
    </message>
    <message>
        <source>Seite 1 bis 9</source>
        <translation>Page 1 to 9</translation>
    </message>
    <message>
        <source>Tabelle: bewegen und auswählen</source>
        <translation>Table: move and select</translation>
    </message>
    <message>
        <source>Pos 1, Ende, Bild ↑ ↓</source>
        <translation>Home, End, Page ↑ ↓</translation>
    </message>
    <message>
        <source>Tabelle: öffnen, zusätzlich auswählen</source>
        <translation>Table: open, add to selection</translation>
    </message>
    <message>
        <source>Eingabe, Leertaste</source>
        <translation>Enter, Space</translation>
    </message>
    <message>
        <source>Tabelle: zur Zeile springen</source>
        <translation>Table: jump to row</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Tabelle: Köpfe erreichen, sortieren</source>
        <translation>Table: reach heads, sort</translation>
    </message>
    <message>
        <source>↑ in der ersten Zeile, Eingabe</source>
        <translation>↑ in the first row, Enter</translation>
    </message>
    <message>
        <source>Tabelle: Zeilen kopieren</source>
        <translation>Table: copy rows</translation>
    </message>
    <message>
        <source>Einen Schritt zurück (Menü, Detail, Filter)</source>
        <translation>One step back (menu, detail, filter)</translation>
    </message>
    <message>
        <source>Tastenkürzel</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Erledigt: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>SignatureDesk</name>
    <message>
        <source>%1 um %2 Uhr</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 %2 am %3</source>
        <translation>%1 %2 on %3</translation>
    </message>
    <message>
        <source>Unterschrieben: %1.</source>
        <translation>Signed: %1.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Rechners steht vor der letzten Unterschrift (%1). Die Uhr stellen, bevor jemand unterschreibt.</source>
        <translation>The clock of this machine stands before the last signature (%1). Set it before anybody signs.</translation>
    </message>
    <message>
        <source>%1 hat unterschrieben.</source>
        <translation>%1 has signed.</translation>
    </message>
    <message>
        <source>Die Unterschriften sind verworfen.</source>
        <translation>The signatures are discarded.</translation>
    </message>
    <message>
        <source>Der Nachtrag ist gespeichert.</source>
        <translation>The supplement is saved.</translation>
    </message>
    <message>
        <source>Übergabe %1 ist abgeschlossen.</source>
        <translation>Handover %1 is concluded.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>%1, gezeichnet</source>
        <translation>%1, drawn</translation>
    </message>
    <message>
        <source>%1, noch leer</source>
        <translation>%1, still empty</translation>
    </message>
    <message>
        <source>Hier mit Stift, Finger oder Maus unterschreiben</source>
        <translation>Sign here with pen, finger or mouse</translation>
    </message>
</context>
<context>
    <name>SignaturesSection</name>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Den Text lesen lassen, dann unterschreibt jede Partei. Danach ändert sich das Papier nicht mehr.</source>
        <translation>Let everybody read the text, then each party signs. After that the paper does not change any more.</translation>
    </message>
    <message>
        <source>Von Hand unterschriebene Papiere</source>
        <translation>Papers signed by hand</translation>
    </message>
    <message>
        <source>Scans der unterschriebenen Papiere</source>
        <translation>Scans of the signed papers</translation>
    </message>
    <message>
        <source>Die Übergabe ist abgeschlossen.</source>
        <translation>The handover is concluded.</translation>
    </message>
    <message>
        <source>Übergabe abschließen</source>
        <translation>Conclude handover</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unterschrift fehlt</source>
        <translation>Signature missing</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>%1 unterschreibt</source>
        <translation>%1 signs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wie er gesprochen wird</source>
        <translation>As it is spoken</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>hier zeichnen</source>
        <translation>draw here</translation>
    </message>
    <message>
        <source>auf Papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>Unterschrift %1</source>
        <translation>Signature %1</translation>
    </message>
    <message>
        <source>Der Scan „%1“ gehört dazu.</source>
        <translation>The scan “%1” belongs to it.</translation>
    </message>
    <message>
        <source>Das Papier drucken, unterschreiben lassen und den Scan unten anhängen. Der Scan lässt sich nachreichen.</source>
        <translation>Print the paper, have it signed and attach the scan below. The scan can follow later.</translation>
    </message>
    <message>
        <source>Auf Papier unterschrieben</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Einfache Signatur mit Namen und Uhrzeit.</source>
        <translation>Simple signature with name and time.</translation>
    </message>
</context>
<context>
    <name>SitePanel</name>
    <message>
        <source>Wo hilft es am meisten</source>
        <translation>Where would it help most</translation>
    </message>
    <message>
        <source>Was ist neu</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Mitfahrerbank</source>
        <translation>Ride-sharing bench</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Unter welchen Orten</source>
        <translation>Among which places</translation>
    </message>
    <message>
        <source>Haltestellen und Bahnhöfe</source>
        <translation>stops and stations</translation>
    </message>
    <message>
        <source>Ortsmitten, Läden, Schulen, Ämter</source>
        <translation>centres, shops, schools, offices</translation>
    </message>
    <message>
        <source>alle Wegkreuzungen</source>
        <translation>all crossings of paths</translation>
    </message>
    <message>
        <source>Wer zählt</source>
        <translation>Who counts</translation>
    </message>
    <message>
        <source>wer in Lücken wohnt</source>
        <translation>who lives in gaps</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Neu suchen</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Standorte suchen</source>
        <translation>Search for sites</translation>
    </message>
    <message>
        <source>Standorte werden gesucht</source>
        <translation>Searching for sites</translation>
    </message>
    <message>
        <source>Bleibe sucht die Plätze, von denen aus die meisten Menschen neu erreicht werden.</source>
        <translation>Bleibe looks for the places from which the most people are newly reached.</translation>
    </message>
    <message>
        <source>Sobald die Lücken gemessen sind, lässt sich suchen.</source>
        <translation>As soon as the gaps are measured, one can search.</translation>
    </message>
    <message>
        <source>Diese Liste gehört zu einer früheren Frage.</source>
        <translation>This list belongs to an earlier question.</translation>
    </message>
    <message>
        <source>Standort</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Einwohner mehr, darunter zusammen</source>
        <translation>inhabitants more, below together</translation>
    </message>
    <message>
        <source>Ins Szenario übernehmen</source>
        <translation>Take into the scenario</translation>
    </message>
    <message>
        <source>In ein neues Szenario übernehmen</source>
        <translation>Take into a new scenario</translation>
    </message>
</context>
<context>
    <name>SiteSearch</name>
    <message>
        <source>Platz %1, %2, %3 Einwohner mehr, zusammen %4</source>
        <translation>Rank %1, %2, %3 inhabitants more, %4 together</translation>
    </message>
    <message>
        <source>Gemessen auf eingelesenen Fußwegen.</source>
        <translation>Measured on imported footpaths.</translation>
    </message>
    <message>
        <source>Es sind keine Fußwege eingelesen. Gemessen ist die Luftlinie mal %1.</source>
        <translation>No footpaths are imported. Measured is the straight line times %1.</translation>
    </message>
    <message>
        <source>Mitfahrerbank</source>
        <translation>Ride-sharing bench</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message numerus="yes">
        <source>%n neue Mitfahrerbänke</source>
        <translation>
            <numerusform>%n new ride-sharing bench</numerusform>
            <numerusform>%n new ride-sharing benches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neue Hotspots</source>
        <translation>
            <numerusform>%n new hotspot</numerusform>
            <numerusform>%n new hotspots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Maßnahmen stehen jetzt in „%1“.</source>
        <translation>
            <numerusform>%n measure is now in “%1”.</numerusform>
            <numerusform>%n measures are now in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Ortsmitte %1</source>
        <translation>centre of %1</translation>
    </message>
    <message>
        <source>ohne Namen</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>bei %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>%1&#xa0;m von %2</source>
        <translation>%1&#xa0;m from %2</translation>
    </message>
    <message>
        <source>Nachweislich die beste Auswahl.</source>
        <translation>Proved to be the best choice.</translation>
    </message>
    <message>
        <source>Höchstens %1&#xa0;% mehr wären möglich.</source>
        <translation>At most %1% more would be possible.</translation>
    </message>
    <message>
        <source>Ohne Hotspot in %1&#xa0;m zu Fuß: %2 Einwohner.</source>
        <translation>Without a hotspot within %1&#xa0;m on foot: %2 inhabitants.</translation>
    </message>
    <message>
        <source>Ohne Mitfahrerbank in %1&#xa0;m zu Fuß: %2 Einwohner.</source>
        <translation>Without a ride-sharing bench within %1&#xa0;m on foot: %2 inhabitants.</translation>
    </message>
    <message>
        <source>In Lücken und ohne Mitfahrerbank in %1&#xa0;m zu Fuß: %2 Einwohner.</source>
        <translation>In gaps and without a ride-sharing bench within %1&#xa0;m on foot: %2 inhabitants.</translation>
    </message>
    <message numerus="yes">
        <source>%n Standorte erreichen davon %1.</source>
        <translation>
            <numerusform>%n site reaches %1 of them.</numerusform>
            <numerusform>%n sites reach %1 of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanFilter</name>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nächste 7 Tage</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Ab heute</source>
        <translation>From today</translation>
    </message>
    <message>
        <source>Alle Tage</source>
        <translation>All days</translation>
    </message>
</context>
<context>
    <name>Sponsor</name>
    <message>
        <source>Eine Beratungsstelle steht noch nicht in den Einstellungen.</source>
        <translation>No counselling contact stands in the settings yet.</translation>
    </message>
    <message>
        <source>Beratung: %1</source>
        <translation>Counselling: %1</translation>
    </message>
    <message>
        <source>Gespräch anbieten</source>
        <translation>Offer a talk</translation>
    </message>
    <message>
        <source>Haushalt %1 hat das Land verlassen. %2</source>
        <translation>Household %1 has left the country. %2</translation>
    </message>
    <message>
        <source>Anderen Paten suchen</source>
        <translation>Look for another sponsor</translation>
    </message>
    <message>
        <source>spricht %1</source>
        <translation>speaks %1</translation>
    </message>
    <message>
        <source>Einwilligung fehlt</source>
        <translation>consent missing</translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 von %2 Haushalten</source>
        <translation>%1 of %2 households</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>Verschwiegenheit</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Führungszeugnis</source>
        <translation>certificate of conduct</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>alle gesehen</source>
        <translation>all seen</translation>
    </message>
    <message>
        <source>fehlt: %1</source>
        <translation>missing: %1</translation>
    </message>
</context>
<context>
    <name>SponsorCommands</name>
    <message>
        <source>Pate &amp;erfassen …</source>
        <translation>&amp;Enter sponsor …</translation>
    </message>
    <message>
        <source>Ehrenamt neu Ansprechperson Verein</source>
        <translation>volunteer new contact association</translation>
    </message>
    <message>
        <source>&amp;Haushalt begleiten …</source>
        <translation>Stand by a &amp;household …</translation>
    </message>
    <message>
        <source>Patenschaft beginnen Vorschlag</source>
        <translation>begin sponsorship suggestion</translation>
    </message>
    <message>
        <source>Pate &amp;bearbeiten …</source>
        <translation>Edit &amp;sponsor …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>Table columns hide show</translation>
    </message>
</context>
<context>
    <name>SponsorDetailPane</name>
    <message>
        <source>Pate löschen</source>
        <translation>Delete sponsor</translation>
    </message>
    <message>
        <source>%1 steht dann nicht mehr im Register.</source>
        <translation>%1 is then no longer in the register.</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Einen Paten in der Tabelle wählen.</source>
        <translation>Choose a sponsor in the table.</translation>
    </message>
    <message>
        <source>%1, nicht mehr aktiv</source>
        <translation>%1, no longer active</translation>
    </message>
    <message>
        <source>Löschen …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nur ob und wann gesehen; keine Kopie, kein Inhalt.</source>
        <translation>Only whether and when seen; no copy, no content.</translation>
    </message>
    <message>
        <source>Haushalt begleiten</source>
        <translation>Stand by a household</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>SponsorEndDialog</name>
    <message>
        <source>Patenschaft für %1 beenden</source>
        <translation>End sponsorship for %1</translation>
    </message>
    <message>
        <source>Wie sie endet</source>
        <translation>How it ends</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SponsorFilters</name>
    <message>
        <source>Paten durchsuchen</source>
        <translation>Search sponsors</translation>
    </message>
    <message>
        <source>Name, Verein, Telefon</source>
        <translation>Name, association, phone</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>egal</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>district</translation>
    </message>
    <message>
        <source>Platz</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>noch Platz</source>
        <translation>room left</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>aktive</source>
        <translation>active</translation>
    </message>
    <message>
        <source>auch frühere</source>
        <translation>former ones, too</translation>
    </message>
</context>
<context>
    <name>SponsorForm</name>
    <message>
        <source>Unterlagen: nur der Tag, keine Kopie</source>
        <translation>Papers: the day only, no copy</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SponsorFormPane</name>
    <message>
        <source>%1 bearbeiten</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Pate erfassen</source>
        <translation>Enter sponsor</translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Paten sind noch nicht gespeichert.</source>
        <translation>What was entered about this sponsor is not saved yet.</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Weitere Sprachen</source>
        <translation>More languages</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Gemeinden oder Verbandsgemeinden, in denen geholfen wird.</source>
        <translation>Municipalities or associations where help is given.</translation>
    </message>
</context>
<context>
    <name>SponsorHouseholds</name>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Noch keiner.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Beenden …</source>
        <translation>End …</translation>
    </message>
    <message>
        <source>Patenschaft für %1 beenden</source>
        <translation>End sponsorship for %1</translation>
    </message>
</context>
<context>
    <name>SponsorMatch</name>
    <message>
        <source>Der Tag fehlt.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>Die Patenschaft für %1 beginnt am %2.</source>
        <translation>The sponsorship for %1 begins on %2.</translation>
    </message>
</context>
<context>
    <name>SponsorMatchDialog</name>
    <message>
        <source>Haushalt begleiten</source>
        <translation>Stand by a household</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Nummer oder Aktenzeichen</source>
        <translation>Number or file reference</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Erst die Sprache, dann der Ort, dann wer noch am meisten Platz hat.</source>
        <translation>Language first, then the place, then who has the fewest households.</translation>
    </message>
    <message>
        <source>Gerade hat niemand Platz, der nicht schon hilft.</source>
        <translation>Nobody who does not help already has room right now.</translation>
    </message>
    <message>
        <source>Ab</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Patenschaft beginnen</source>
        <translation>Begin sponsorship</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SponsorOffer</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SponsorPane</name>
    <message>
        <source>Paten</source>
        <translation>Sponsors</translation>
    </message>
    <message numerus="yes">
        <source>%n Paten</source>
        <translation>
            <numerusform>%n sponsor</numerusform>
            <numerusform>%n sponsors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Haushalt begleiten</source>
        <translation>Stand by a household</translation>
    </message>
    <message>
        <source>Pate erfassen</source>
        <translation>Enter sponsor</translation>
    </message>
    <message>
        <source>%1 ist gespeichert.</source>
        <translation>%1 is saved.</translation>
    </message>
</context>
<context>
    <name>SponsorSection</name>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Ein Vorschlag nach Sprache und Ort. Es entscheidet der Haushalt.</source>
        <translation>A suggestion by language and place. The household decides.</translation>
    </message>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Noch steht niemand dem Haushalt bei.</source>
        <translation>Nobody stands by the household yet.</translation>
    </message>
    <message>
        <source>Wer in Frage kommt</source>
        <translation>Who may be asked</translation>
    </message>
    <message>
        <source>Als Pate eintragen</source>
        <translation>Enter as sponsor</translation>
    </message>
    <message>
        <source>%1 als Pate eintragen</source>
        <translation>Enter %1 as sponsor</translation>
    </message>
    <message>
        <source>Niemand in Frage.</source>
        <translation>Nobody to ask.</translation>
    </message>
    <message>
        <source>Es fehlt ein Haushalt in der Übergabe, oder alle Paten sind vergeben. Paten stehen auf der Seite „Übergaben“.</source>
        <translation>The handover has no household, or all sponsors are taken. Sponsors are on the page “Handovers”.</translation>
    </message>
</context>
<context>
    <name>SponsorSummary</name>
    <message>
        <source>Danach ist nichts zu tun.</source>
        <translation>Nothing has to be done afterwards.</translation>
    </message>
    <message>
        <source>Danach steht die Aufgabe „Gespräch anbieten“ mit der Beratungsstelle an.</source>
        <translation>The task “Offer a talk” with the counselling contact follows.</translation>
    </message>
    <message>
        <source>Danach steht die Aufgabe „Anderen Paten suchen“ beim Haushalt an.</source>
        <translation>The task “Look for another sponsor” follows at the household.</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Verein oder Träger</source>
        <translation>Association or organisation</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Aktiv</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>Verschwiegenheit</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Führungszeugnis gesehen</source>
        <translation>Certificate of conduct seen</translation>
    </message>
    <message>
        <source>Schulung</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 ist gelöscht.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>Die Patenschaft hat erst am %1 begonnen.</source>
        <translation>The sponsorship began on %1 only.</translation>
    </message>
    <message>
        <source>Die Patenschaft für %1 ist beendet.</source>
        <translation>The sponsorship for %1 has ended.</translation>
    </message>
</context>
<context>
    <name>SponsorTable</name>
    <message>
        <source>Paten</source>
        <translation>Sponsors</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>So viele begleitet er gerade, von so vielen höchstens</source>
        <translation>How many at the moment, of how many at most</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Einwilligung, Verschwiegenheit, Führungszeugnis: nur ob und wann gesehen</source>
        <translation>Consent, confidentiality, certificate: only whether and when seen</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Kein Pate passt</source>
        <translation>No sponsor fits</translation>
    </message>
    <message>
        <source>Noch keine Paten</source>
        <translation>No sponsors yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Paten übrig.</source>
        <translation>
            <numerusform>The filters leave out the only sponsor.</numerusform>
            <numerusform>The filters leave none of the %n sponsors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wer Haushalten beim Ankommen hilft, steht hier mit Sprachen und Gebiet.</source>
        <translation>Who helps households to settle in stands here with languages and area.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Pate erfassen</source>
        <translation>Enter sponsor</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>%1, Luftlinie mal %2</source>
        <translation>%1, straight line times %2</translation>
    </message>
    <message>
        <source>versorgt</source>
        <translation>served</translation>
    </message>
    <message>
        <source>L1: weder Bus noch Bahn noch Bürgerbus</source>
        <translation>L1: neither bus nor train nor community bus</translation>
    </message>
    <message>
        <source>L2: kein Bus, keine Bahn, aber ein Bürgerbus</source>
        <translation>L2: no bus, no train, but a community bus</translation>
    </message>
    <message>
        <source>L3: Bus oder Bahn da, Laden und Arztpraxis zu weit</source>
        <translation>L3: bus or train there, shop and doctor too far</translation>
    </message>
    <message>
        <source>L3: Bus oder Bahn da, Arztpraxis zu weit</source>
        <translation>L3: bus or train there, doctor too far</translation>
    </message>
    <message>
        <source>L3: Bus oder Bahn da, Laden zu weit</source>
        <translation>L3: bus or train there, shop too far</translation>
    </message>
    <message>
        <source>Güteklasse %1 (%2)</source>
        <translation>Quality class %1 (%2)</translation>
    </message>
    <message>
        <source>genug Abfahrten (%1)</source>
        <translation>enough departures (%1)</translation>
    </message>
    <message>
        <source>nirgends genug Abfahrten in der Nähe</source>
        <translation>nowhere near enough departures</translation>
    </message>
    <message>
        <source>keine Güteklasse</source>
        <translation>no quality class</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;min zu Fuß</source>
        <translation>%1, %2&#xa0;min on foot</translation>
    </message>
    <message>
        <source>keine Abfahrten am %1</source>
        <translation>no departures on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Abfahrten am %1, %2–%3</source>
        <translation>
            <numerusform>%n departure on %1, %2–%3</numerusform>
            <numerusform>%n departures on %1, %2–%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Wege auf eingelesenen Fußwegen.</source>
        <translation>Ways on imported footpaths.</translation>
    </message>
    <message>
        <source>Kein eingelesener Weg führt hierher. Gerechnet ist die Luftlinie mal %1.</source>
        <translation>No imported path leads here. Counted is the straight line times %1.</translation>
    </message>
    <message>
        <source>Es sind keine Fußwege eingelesen. Gerechnet ist die Luftlinie mal %1.</source>
        <translation>No footpaths are imported. Counted is the straight line times %1.</translation>
    </message>
</context>
<context>
    <name>SpotField</name>
    <message>
        <source>Schule, Straße oder Gemeinde</source>
        <translation>School, street or municipality</translation>
    </message>
    <message>
        <source>„%1“ zählt noch nicht. Einen Vorschlag wählen.</source>
        <translation>“%1” does not count yet. Choose a suggestion.</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Staged</name>
    <message>
        <source>Bilder und Unterlagen</source>
        <translation>Pictures and documents</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>doppelt</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Im Register anders eingetragen und darum behalten: %1</source>
        <translation>Entered otherwise in the register and therefore kept: %1</translation>
    </message>
    <message>
        <source>vollständige Liste (VOLL)</source>
        <translation>complete list (VOLL)</translation>
    </message>
    <message>
        <source>einzelne Angebote (TEIL)</source>
        <translation>single offers (TEIL)</translation>
    </message>
</context>
<context>
    <name>StagedRows</name>
    <message>
        <source>Was sich ändert</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Gemeinden entfernen, die nicht mehr in der Datei stehen</source>
        <translation>Remove municipalities that are no longer in the file</translation>
    </message>
    <message>
        <source>Nichts zu tun: Das Register stimmt mit der Datei überein.</source>
        <translation>Nothing to do: the register agrees with the file.</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>StagedTableModel</name>
    <message>
        <source>ändert %1</source>
        <translation>changes %1</translation>
    </message>
    <message>
        <source>Zeile %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>StagedTablePane</name>
    <message>
        <source>Nur Zeilen, die Aufmerksamkeit brauchen</source>
        <translation>Only rows that need attention</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Zeilen der Tabelle</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Im Register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Auch übernehmen, was vielleicht doppelt ist</source>
        <translation>Also import what may be a duplicate</translation>
    </message>
    <message>
        <source>Was keinen Platz hat oder nicht zu lesen ist, in die interne Bemerkung schreiben</source>
        <translation>Write what has no place or cannot be read into the internal note</translation>
    </message>
    <message>
        <source>Leerstände beenden, die nicht mehr angeboten werden</source>
        <translation>End vacancies that are no longer offered</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Server antwortet nicht</source>
        <translation>Server does not answer</translation>
    </message>
    <message>
        <source>Alles gespeichert</source>
        <translation>Everything saved</translation>
    </message>
    <message>
        <source>Gespeichert %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Beispieldaten</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Beim Schließen wird auf das Netzlaufwerk gesichert</source>
        <translation>Backed up to the network drive on closing</translation>
    </message>
    <message>
        <source>Sicherung geprüft %1</source>
        <translation>Backup verified %1</translation>
    </message>
    <message>
        <source>Noch keine Sicherung. Jetzt anlegen …</source>
        <translation>No backup yet. Make one now …</translation>
    </message>
    <message>
        <source>Letzte Sicherung: %1. Jetzt anlegen …</source>
        <translation>Last backup: %1. Make one now …</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Status ändern in „%1“</source>
        <translation>Change status to “%1”</translation>
    </message>
    <message>
        <source>Das geht noch nicht:</source>
        <translation>Not possible yet:</translation>
    </message>
    <message>
        <source>Angaben ergänzen</source>
        <translation>Add details</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Status setzen</source>
        <translation>Set status</translation>
    </message>
</context>
<context>
    <name>StatusForm</name>
    <message>
        <source>Fallkennung</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Benefit authority</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vermietet an</source>
        <translation>Let to</translation>
    </message>
    <message>
        <source>Geprüft: Es ist eine andere Wohnung als die ähnlichen im Register.</source>
        <translation>Checked: this flat is not one of the similar ones in the register.</translation>
    </message>
    <message>
        <source>Reserviert bis</source>
        <translation>Reserved until</translation>
    </message>
    <message>
        <source>Wiedervorlage am</source>
        <translation>Follow up on</translation>
    </message>
    <message>
        <source>Haushalt hat zugestimmt am</source>
        <translation>Household agreed on</translation>
    </message>
    <message>
        <source>Unterlagen beim Träger am</source>
        <translation>Papers with authority on</translation>
    </message>
    <message>
        <source>Mietbeginn</source>
        <translation>Start of tenancy</translation>
    </message>
    <message>
        <source>Protokoll unterschrieben am</source>
        <translation>Record signed on</translation>
    </message>
    <message>
        <source>Einwilligung widerrufen am</source>
        <translation>Consent withdrawn on</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Das Aktenzeichen genügt, kein Name.</source>
        <translation>The file reference is enough, no name.</translation>
    </message>
    <message>
        <source>Zustimmung zur Weitergabe der Daten an den Vermieter.</source>
        <translation>Agreement to its data being passed to the landlord.</translation>
    </message>
    <message>
        <source>Damit beginnt die Löschung.</source>
        <translation>This starts the deletion.</translation>
    </message>
    <message>
        <source>%1 ist jetzt „%2“.</source>
        <translation>%1 is now “%2”.</translation>
    </message>
    <message>
        <source>%1 von %2 Leerständen sind jetzt „%3“.</source>
        <translation>%1 of %2 vacancies are now “%3”.</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>%1, lange nicht bestätigt</source>
        <translation>%1, not confirmed for long</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Anmeldung %1</source>
        <translation>Login %1</translation>
    </message>
    <message>
        <source>Gemeindegrenzen einlesen (%1)</source>
        <translation>Import municipal boundaries (%1)</translation>
    </message>
    <message>
        <source>Einwilligung „%1“ ändern</source>
        <translation>Change consent “%1”</translation>
    </message>
    <message>
        <source>Widerruf „%1“ eintragen</source>
        <translation>Enter withdrawal “%1”</translation>
    </message>
    <message>
        <source>Gespräch mit %1</source>
        <translation>Contact with %1</translation>
    </message>
    <message>
        <source>Gespräch mit %1 ändern</source>
        <translation>Change contact with %1</translation>
    </message>
    <message>
        <source>Vermieter %1 erfassen</source>
        <translation>Add landlord %1</translation>
    </message>
    <message>
        <source>Vermieter %1 ändern</source>
        <translation>Change landlord %1</translation>
    </message>
    <message>
        <source>Vermieter %1 löschen</source>
        <translation>Delete landlord %1</translation>
    </message>
    <message>
        <source>Vermieter %1 der Wohnung zuordnen</source>
        <translation>Assign landlord %1 to the flat</translation>
    </message>
    <message>
        <source>Vermieter %1 von der Wohnung lösen</source>
        <translation>Detach landlord %1 from the flat</translation>
    </message>
    <message>
        <source>Musterbestand mit %1 Leerständen anlegen</source>
        <translation>Create sample stock of %1 vacancies</translation>
    </message>
    <message>
        <source>Wiedervorlage %1</source>
        <translation>Follow-up %1</translation>
    </message>
    <message>
        <source>Wiedervorlage %1 ändern</source>
        <translation>Change follow-up %1</translation>
    </message>
    <message>
        <source>Leerstand %1 erfassen</source>
        <translation>Add vacancy %1</translation>
    </message>
    <message>
        <source>Leerstand %1 ändern</source>
        <translation>Change vacancy %1</translation>
    </message>
    <message>
        <source>Leerstand %1 bestätigen</source>
        <translation>Confirm vacancy %1</translation>
    </message>
    <message>
        <source>Lage von %1 ändern</source>
        <translation>Change position of %1</translation>
    </message>
    <message>
        <source>Leerstand %1 löschen</source>
        <translation>Delete vacancy %1</translation>
    </message>
    <message>
        <source>Status von %1 ändern</source>
        <translation>Change status of %1</translation>
    </message>
    <message>
        <source>Einstellung „%1“ ändern</source>
        <translation>Change setting “%1”</translation>
    </message>
    <message>
        <source>Einstellungen des Registers ändern</source>
        <translation>Change the register’s settings</translation>
    </message>
    <message>
        <source>Zusammenführen mit %1</source>
        <translation>Merge into %1</translation>
    </message>
    <message>
        <source>%1 Leerstände bestätigen</source>
        <translation>Confirm %1 vacancies</translation>
    </message>
    <message>
        <source>Status von %1 Leerständen ändern</source>
        <translation>Change the status of %1 vacancies</translation>
    </message>
    <message>
        <source>Wiedervorlage zu %1 Leerständen</source>
        <translation>Follow-up about %1 vacancies</translation>
    </message>
    <message>
        <source>Tabelle einlesen (%1)</source>
        <translation>Import table (%1)</translation>
    </message>
    <message>
        <source>Suche „%1“ speichern</source>
        <translation>Save search “%1”</translation>
    </message>
    <message>
        <source>Suche „%1“ ändern</source>
        <translation>Change search “%1”</translation>
    </message>
    <message>
        <source>Suche „%1“ löschen</source>
        <translation>Delete search “%1”</translation>
    </message>
    <message>
        <source>Unterlage „%1“ hinzufügen</source>
        <translation>add document “%1”</translation>
    </message>
    <message>
        <source>Unterlage „%1“ ändern</source>
        <translation>change document “%1”</translation>
    </message>
    <message>
        <source>Unterlage „%1“ verschieben</source>
        <translation>move document “%1”</translation>
    </message>
    <message>
        <source>Unterlage „%1“ entfernen</source>
        <translation>remove document “%1”</translation>
    </message>
    <message>
        <source>Vorlage %1 ändern</source>
        <translation>change template %1</translation>
    </message>
    <message>
        <source>Vorlage %1 zurücksetzen</source>
        <translation>reset template %1</translation>
    </message>
    <message>
        <source>Rolle von %1 an der Wohnung beenden</source>
        <translation>End role of %1 on the dwelling</translation>
    </message>
    <message>
        <source>%1 zuerst anrufen</source>
        <translation>Call %1 first</translation>
    </message>
    <message>
        <source>OpenImmo einlesen (%1)</source>
        <translation>Import OpenImmo (%1)</translation>
    </message>
    <message>
        <source>%1 Unterlagen hinzufügen</source>
        <translation>Add %1 documents</translation>
    </message>
    <message>
        <source>%1 Originale übernehmen</source>
        <translation>Take %1 originals</translation>
    </message>
    <message>
        <source>Original von „%1“ übernehmen</source>
        <translation>Take the original of “%1”</translation>
    </message>
    <message>
        <source>Zensusgitter einlesen (%1)</source>
        <translation>Import census grid (%1)</translation>
    </message>
    <message>
        <source>Schulferien aus %1 einlesen</source>
        <translation>Import school holidays from %1</translation>
    </message>
    <message>
        <source>%1 eintragen</source>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>%1 ändern</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>%1 als geprüft eintragen</source>
        <translation>Mark %1 as checked</translation>
    </message>
    <message>
        <source>%1 löschen</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Orte aus %1 einlesen</source>
        <translation>Import places from %1</translation>
    </message>
    <message>
        <source>Hintergrundkarte einlesen (%1)</source>
        <translation>Import background map (%1)</translation>
    </message>
    <message>
        <source>Hintergrundkarte entfernen (%1)</source>
        <translation>Remove background map (%1)</translation>
    </message>
    <message>
        <source>Fahrplan einlesen (%1)</source>
        <translation>Import timetable (%1)</translation>
    </message>
    <message>
        <source>Adressen einlesen (%1)</source>
        <translation>Import addresses (%1)</translation>
    </message>
    <message>
        <source>OpenStreetMap einlesen (%1)</source>
        <translation>Read OpenStreetMap (%1)</translation>
    </message>
    <message>
        <source>Mietgrenzen aus %1 einlesen</source>
        <translation>Import rent limits from %1</translation>
    </message>
    <message>
        <source>Mietgrenzen %1 freigeben</source>
        <translation>Release rent limits %1</translation>
    </message>
    <message>
        <source>Haushalt %1 erfassen</source>
        <translation>Record household %1</translation>
    </message>
    <message>
        <source>Haushalt %1 ändern</source>
        <translation>Change household %1</translation>
    </message>
    <message>
        <source>Haushalt %1 löschen</source>
        <translation>Delete household %1</translation>
    </message>
    <message>
        <source>Reservierung von %1 verlängern</source>
        <translation>Prolong the reservation of %1</translation>
    </message>
    <message>
        <source>Abgelaufene Reservierungen zurückgeben (%1)</source>
        <translation>Return expired reservations (%1)</translation>
    </message>
    <message>
        <source>Leerstand %1 reservieren</source>
        <translation>Reserve vacancy %1</translation>
    </message>
    <message>
        <source>Richtwerte für Heizkosten aus %1 einlesen</source>
        <translation>Take in guide values for heating costs from %1</translation>
    </message>
    <message>
        <source>Wohnung vorschlagen (%1)</source>
        <translation>Propose flat (%1)</translation>
    </message>
    <message>
        <source>Antwort auf den Vorschlag (%1)</source>
        <translation>Answer to the proposal (%1)</translation>
    </message>
    <message>
        <source>Besichtigung am %1</source>
        <translation>Viewing on %1</translation>
    </message>
    <message>
        <source>Mietverhältnis von %1 ändern</source>
        <translation>Change tenancy of %1</translation>
    </message>
    <message>
        <source>Gemeinden des Vergleichsraums %1</source>
        <translation>Municipalities of comparison area %1</translation>
    </message>
    <message>
        <source>Vereinbarung „%1“ eintragen</source>
        <translation>Enter agreement “%1”</translation>
    </message>
    <message>
        <source>Vereinbarung „%1“ ändern</source>
        <translation>Change agreement “%1”</translation>
    </message>
    <message>
        <source>Vereinbarung „%1“ löschen</source>
        <translation>Delete agreement “%1”</translation>
    </message>
    <message>
        <source>Infogespräch %1 planen</source>
        <translation>Plan session %1</translation>
    </message>
    <message>
        <source>Infogespräch %1 absagen</source>
        <translation>Cancel session %1</translation>
    </message>
    <message>
        <source>Infogespräch %1 ändern</source>
        <translation>Change session %1</translation>
    </message>
    <message>
        <source>Infogespräch %1 als durchgeführt eintragen</source>
        <translation>Note session %1 as held</translation>
    </message>
    <message>
        <source>Zu %1 einladen</source>
        <translation>Invite to %1</translation>
    </message>
    <message>
        <source>Protokoll von %1 freigeben</source>
        <translation>Release the minutes of %1</translation>
    </message>
    <message>
        <source>Infogespräch %1 löschen</source>
        <translation>Delete session %1</translation>
    </message>
    <message>
        <source>Freigabe des Protokolls von %1 zurücknehmen</source>
        <translation>Take back the release of the minutes of %1</translation>
    </message>
    <message>
        <source>Rückmeldung zu %1 eintragen</source>
        <translation>Note a reply to %1</translation>
    </message>
    <message>
        <source>Einladungen zu %1 als versandt eintragen</source>
        <translation>Note the invitations to %1 as sent</translation>
    </message>
    <message>
        <source>Von der Liste zu %1 nehmen</source>
        <translation>Take from the list of %1</translation>
    </message>
    <message>
        <source>Text zum Thema „%1“ ändern</source>
        <translation>Change the text of topic “%1”</translation>
    </message>
    <message>
        <source>Text zum Thema „%1“ zurücksetzen</source>
        <translation>Reset the text of topic “%1”</translation>
    </message>
    <message>
        <source>Texte der Übergabe freigeben (%1)</source>
        <translation>Release handover texts (%1)</translation>
    </message>
    <message>
        <source>Freigabe der Texte der Übergabe zurücknehmen (%1)</source>
        <translation>Withdraw release of handover texts (%1)</translation>
    </message>
    <message>
        <source>Übergabe %1 planen</source>
        <translation>Plan handover %1</translation>
    </message>
    <message>
        <source>Übergabe %1 absagen</source>
        <translation>Call off handover %1</translation>
    </message>
    <message>
        <source>Übergabe %1 ändern</source>
        <translation>Change handover %1</translation>
    </message>
    <message>
        <source>Übergabe %1 abschließen</source>
        <translation>Conclude handover %1</translation>
    </message>
    <message>
        <source>Übergabe %1 löschen</source>
        <translation>Delete handover %1</translation>
    </message>
    <message>
        <source>Übergabe %1 unterschreiben</source>
        <translation>Sign handover %1</translation>
    </message>
    <message>
        <source>Nachtrag zu %1</source>
        <translation>Supplement to %1</translation>
    </message>
    <message>
        <source>Unterschriften verwerfen: %1</source>
        <translation>Discard signatures: %1</translation>
    </message>
    <message>
        <source>Mitnahmedatei %1 aufgeben</source>
        <translation>Give up take-along file %1</translation>
    </message>
    <message>
        <source>Mitnahmedatei %1 übernehmen</source>
        <translation>Take over take-along file %1</translation>
    </message>
    <message>
        <source>Mitnehmen (%1)</source>
        <translation>Take along (%1)</translation>
    </message>
    <message>
        <source>Patenschaft für %1 beginnen</source>
        <translation>Begin sponsorship for %1</translation>
    </message>
    <message>
        <source>Patenschaft für %1 ändern</source>
        <translation>Change sponsorship for %1</translation>
    </message>
    <message>
        <source>Patenschaft für %1 beenden</source>
        <translation>End sponsorship for %1</translation>
    </message>
    <message>
        <source>Freiwillige Besuche bei %1 beginnen</source>
        <translation>Begin voluntary visits to %1</translation>
    </message>
    <message>
        <source>Freiwillige Besuche bei %1 beenden</source>
        <translation>End voluntary visits to %1</translation>
    </message>
    <message>
        <source>Pate %1 erfassen</source>
        <translation>Enter sponsor %1</translation>
    </message>
    <message>
        <source>Pate %1 ändern</source>
        <translation>Change sponsor %1</translation>
    </message>
    <message>
        <source>Pate %1 löschen</source>
        <translation>Delete sponsor %1</translation>
    </message>
    <message>
        <source>Besuch %1 planen</source>
        <translation>Plan visit %1</translation>
    </message>
    <message>
        <source>Besuch %1 absagen</source>
        <translation>Call off visit %1</translation>
    </message>
    <message>
        <source>Besuch %1 ändern</source>
        <translation>Change visit %1</translation>
    </message>
    <message>
        <source>Besuch %1 abschließen</source>
        <translation>Complete visit %1</translation>
    </message>
    <message>
        <source>Maßnahme „%1“ hinzufügen</source>
        <translation>Add measure “%1”</translation>
    </message>
    <message>
        <source>Maßnahme „%1“ ändern</source>
        <translation>Change measure “%1”</translation>
    </message>
    <message>
        <source>Maßnahme „%1“ versetzen</source>
        <translation>Move measure “%1”</translation>
    </message>
    <message>
        <source>Maßnahme „%1“ löschen</source>
        <translation>Delete measure “%1”</translation>
    </message>
    <message>
        <source>Maßnahme „%1“ ein- oder ausschalten</source>
        <translation>Switch measure “%1” on or off</translation>
    </message>
    <message>
        <source>Szenario „%1“ anlegen</source>
        <translation>Add scenario “%1”</translation>
    </message>
    <message>
        <source>Szenario „%1“ ändern</source>
        <translation>Change scenario “%1”</translation>
    </message>
    <message>
        <source>Szenario „%1“ kopieren</source>
        <translation>Copy scenario “%1”</translation>
    </message>
    <message>
        <source>Szenario „%1“ löschen</source>
        <translation>Delete scenario “%1”</translation>
    </message>
    <message>
        <source>Profil „%1“ anlegen</source>
        <translation>Add profile “%1”</translation>
    </message>
    <message>
        <source>Profil „%1“ ändern</source>
        <translation>Change profile “%1”</translation>
    </message>
    <message>
        <source>Profil „%1“ löschen</source>
        <translation>Delete profile “%1”</translation>
    </message>
    <message>
        <source>Ergebnis %1 behalten</source>
        <translation>Keep result %1</translation>
    </message>
    <message>
        <source>Ergebnis %1 löschen</source>
        <translation>Delete result %1</translation>
    </message>
</context>
<context>
    <name>StopEditor</name>
    <message>
        <source>Haltestellen</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Minuten nach Abfahrt bis %1</source>
        <translation>Minutes after departure to %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 nach oben</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>%1 nach unten</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>%1 herausnehmen</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>Haltestelle hinzufügen</source>
        <translation>Add stop</translation>
    </message>
    <message>
        <source>Name der Haltestelle</source>
        <translation>Name of the stop</translation>
    </message>
    <message>
        <source>„%1“ nur als Name</source>
        <translation>“%1” as a name only</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Haltestellen</source>
        <translation>Stops</translation>
    </message>
</context>
<context>
    <name>SumRow</name>
    <message>
        <source>Bruttokaltmiete</source>
        <translation>Gross cold rent</translation>
    </message>
    <message>
        <source>Gesamt warm</source>
        <translation>Gross warm rent</translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Absagen …</source>
        <translation>Cancel …</translation>
    </message>
    <message>
        <source>Löschen …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>SummarySteps</name>
    <message>
        <source>Nächste Schritte</source>
        <translation>Next steps</translation>
    </message>
</context>
<context>
    <name>SummaryTopics</name>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Spalte %1 ohne Überschrift</source>
        <translation>Column %1 without head</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>TableColumnMenu</name>
    <message>
        <source>%1 (kein Platz)</source>
        <translation>%1 (no room)</translation>
    </message>
    <message>
        <source>Alle Spalten zeigen</source>
        <translation>Show all columns</translation>
    </message>
</context>
<context>
    <name>TableHeadCell</name>
    <message>
        <source>aufsteigend</source>
        <translation>ascending</translation>
    </message>
    <message>
        <source>absteigend</source>
        <translation>descending</translation>
    </message>
</context>
<context>
    <name>TableIntake</name>
    <message>
        <source>%1 neu, %2 geändert</source>
        <translation>%1 new, %2 changed</translation>
    </message>
    <message>
        <source>nicht übernehmen</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>Einlesen: %1</source>
        <translation>Importing: %1</translation>
    </message>
    <message>
        <source>Übernehmen: %1</source>
        <translation>Keeping: %1</translation>
    </message>
    <message>
        <source>%1 beendet</source>
        <translation>%1 ended</translation>
    </message>
</context>
<context>
    <name>TableIntakePane</name>
    <message>
        <source>Tabellen (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Tables (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Datei wählen</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Tabellenblatt</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>%1 wurde nicht übernommen.</source>
        <translation>%1 was not imported.</translation>
    </message>
    <message>
        <source>Der Import lässt sich als ein Schritt zurücknehmen.</source>
        <translation>The import can be undone as one step.</translation>
    </message>
    <message>
        <source>Liste zeigen</source>
        <translation>Show list</translation>
    </message>
    <message>
        <source>Eine Tabelle hierher ziehen</source>
        <translation>Drag a table here</translation>
    </message>
    <message>
        <source>XLSX, ODS oder CSV. Die Spalten werden erkannt und lassen sich ändern. Vor dem Übernehmen sehen Sie jede Zeile.</source>
        <translation>XLSX, ODS or CSV. Columns are recognised and can be changed. You see every row before it is kept.</translation>
    </message>
    <message>
        <source>%1 wird gelesen …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>Wird übernommen …</source>
        <translation>Importing …</translation>
    </message>
    <message>
        <source>Übernommen: %1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>Tabellen und OpenImmo (*.xlsx *.ods *.csv *.tsv *.txt *.xml *.zip)</source>
        <translation>Tables and OpenImmo (*.xlsx *.ods *.csv *.tsv *.txt *.xml *.zip)</translation>
    </message>
    <message>
        <source>%1 ist im Register.</source>
        <translation>%1 is in the register.</translation>
    </message>
    <message>
        <source>Was hier im Register anders eingetragen ist, bleibt. Neue Angebote beginnen als Entwurf, ohne Einwilligung.</source>
        <translation>What is entered otherwise in the register stays. New offers begin as drafts, without consent.</translation>
    </message>
    <message>
        <source>Eine Tabelle oder OpenImmo-Datei hierher ziehen</source>
        <translation>Drag a table or OpenImmo file here</translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV oder OpenImmo (XML, Zip). Die Spalten einer Tabelle werden erkannt und lassen sich ändern. Vor dem Übernehmen sehen Sie jede Zeile.</source>
        <translation>XLSX, ODS, CSV or OpenImmo (XML, zip). The columns of a table are recognised and can be changed. You see every row before it is kept.</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Zeile %1 von %2: %3</source>
        <translation>Row %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Spaltenköpfe</source>
        <translation>Column heads</translation>
    </message>
    <message>
        <source>Wird geladen</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Mitnehmen</source>
        <translation>Take along</translation>
    </message>
    <message>
        <source>%1. Die Passphrase getrennt weitergeben.</source>
        <translation>%1. Pass the passphrase on separately.</translation>
    </message>
    <message>
        <source>Mitnahmedatei speichern</source>
        <translation>Save take-along file</translation>
    </message>
    <message>
        <source>Mitnahmedateien (*.bleibe-mit)</source>
        <translation>Take-along files (*.bleibe-mit)</translation>
    </message>
    <message>
        <source>Eine kleine verschlüsselte Datei für unterwegs, ohne Netz. Vom Haushalt gehen Nummer, Personenzahl und Sprache mit, sonst nichts. Zurück kommt, was geändert wurde; vorher wird es gezeigt.</source>
        <translation>A small encrypted file for the way, without network. Of the household go along number, count of persons and language, nothing else. What was changed comes back; it is shown before.</translation>
    </message>
    <message>
        <source>Nicht gepackt.</source>
        <translation>Not packed.</translation>
    </message>
    <message>
        <source>Was mitgeht: %1 von %2</source>
        <translation>What goes along: %1 of %2</translation>
    </message>
    <message>
        <source>Alle auswählen</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Nichts auswählen</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Übergaben und Besuche, die mitgehen können</source>
        <translation>Handovers and visits that can go along</translation>
    </message>
    <message>
        <source>Nichts geplant</source>
        <translation>Nothing planned</translation>
    </message>
    <message>
        <source>Mitgehen können geplante und laufende Übergaben und geplante Besuche.</source>
        <translation>Planned handovers, those under way and planned visits can go along.</translation>
    </message>
    <message>
        <source>Wird geladen</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Wer nimmt es mit</source>
        <translation>Who takes it along</translation>
    </message>
    <message>
        <source>Zurück bis</source>
        <translation>Back by</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Wird gepackt</source>
        <translation>Packing</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>am %1</source>
        <translation>on %1</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Gespräch eintragen</source>
        <translation>Log a talk</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Nur Tatsachen, keine Wertungen.</source>
        <translation>Facts only, no judgements.</translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Wiedervorlage am</source>
        <translation>Follow up on</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>By way of</translation>
    </message>
    <message>
        <source>Gesprochen mit</source>
        <translation>Spoken with</translation>
    </message>
    <message>
        <source>Wenn es nicht der Vermieter selbst war.</source>
        <translation>If it was not the landlord in person.</translation>
    </message>
    <message>
        <source>Der Anruf kam vom Vermieter</source>
        <translation>The landlord called</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Noch einmal anrufen</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Auf Rückruf achten, sonst noch einmal anrufen</source>
        <translation>Wait for a call back, else call again</translation>
    </message>
    <message>
        <source>Zurückrufen</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Zusage nachhalten</source>
        <translation>Follow up on the promise</translation>
    </message>
    <message>
        <source>Nachfragen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Dieser Tag ist vorbei. Heute oder später wählen, oder leer lassen.</source>
        <translation>This day is over. Choose today or later, or leave it empty.</translation>
    </message>
    <message>
        <source>Ein Ergebnis wählen.</source>
        <translation>Choose an outcome.</translation>
    </message>
    <message>
        <source>Wiedervorlage am %1.</source>
        <translation>Follow-up on %1.</translation>
    </message>
    <message>
        <source>Gespräch eingetragen: %1.</source>
        <translation>Talk logged: %1.</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Gespräche</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Zusage: %1</source>
        <translation>Promise: %1</translation>
    </message>
    <message>
        <source>Nächster Schritt: %1</source>
        <translation>Next step: %1</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Gespräche zeigen</source>
        <translation>
            <numerusform>Show %n talk</numerusform>
            <numerusform>Show all %n talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkQuestion</name>
    <message>
        <source>Gespräch nicht eingetragen</source>
        <translation>Talk not logged</translation>
    </message>
    <message>
        <source>Das Gespräch ist noch nicht eingetragen.</source>
        <translation>The talk is not logged yet.</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>fällig %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Zum Vermieter</source>
        <translation>Go to landlord</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>auf den nächsten Arbeitstag</source>
        <translation>to the next working day</translation>
    </message>
    <message>
        <source>um eine Woche</source>
        <translation>by one week</translation>
    </message>
    <message>
        <source>um vier Wochen</source>
        <translation>by four weeks</translation>
    </message>
    <message>
        <source>auf einen Tag …</source>
        <translation>to a day …</translation>
    </message>
    <message>
        <source>Weitergeben</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Zum Haushalt</source>
        <translation>To the household</translation>
    </message>
    <message>
        <source>Zum Infogespräch</source>
        <translation>Open information session</translation>
    </message>
    <message>
        <source>Zur Übergabe</source>
        <translation>To the handover</translation>
    </message>
    <message>
        <source>Zum Besuch</source>
        <translation>To the visit</translation>
    </message>
    <message>
        <source>Zum Paten</source>
        <translation>To the sponsor</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>ich selbst</source>
        <translation>myself</translation>
    </message>
    <message>
        <source>meine Stelle: %1</source>
        <translation>my office: %1</translation>
    </message>
    <message>
        <source>Erledigt: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Verschoben auf %1.</source>
        <translation>Postponed to %1.</translation>
    </message>
    <message>
        <source>Weitergegeben an %1.</source>
        <translation>Handed over to %1.</translation>
    </message>
    <message>
        <source>Sagen, was zu tun ist.</source>
        <translation>Say what has to be done.</translation>
    </message>
    <message>
        <source>Aufgabe angelegt: %1</source>
        <translation>Task created: %1</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>Aufgabe anlegen</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Aufgabe zu %1 anlegen</source>
        <translation>New task about %1</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What has to be done?</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Aufgaben</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Erledigt: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Fußzeile aller Papiere</source>
        <translation>Foot of all papers</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Briefkopf</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Objektblatt</source>
        <translation>Object sheet</translation>
    </message>
    <message>
        <source>Angebotsblatt</source>
        <translation>Offer sheet</translation>
    </message>
    <message>
        <source>Gestaltung aller Papiere</source>
        <translation>Look of all papers</translation>
    </message>
    <message>
        <source>Gruppe von Angaben</source>
        <translation>Group of facts</translation>
    </message>
    <message>
        <source>Miete im Monat</source>
        <translation>Rent per month</translation>
    </message>
    <message>
        <source>Mietbescheinigung</source>
        <translation>Rent certificate</translation>
    </message>
    <message>
        <source>Prüfliste</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Infoblatt „Leben in …“</source>
        <translation>Information sheet “Living in …”</translation>
    </message>
    <message>
        <source>Angebot für den Träger</source>
        <translation>Offer for the payer</translation>
    </message>
    <message>
        <source>Anwesenheitsliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Merkblatt für Vermieter</source>
        <translation>Leaflet for landlords</translation>
    </message>
    <message>
        <source>Niederschrift</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Wohnungsgeberbestätigung</source>
        <translation>Confirmation of moving in</translation>
    </message>
    <message>
        <source>Tagesblatt der Besuche</source>
        <translation>Day sheet of visits</translation>
    </message>
    <message>
        <source>Einweisungsprotokoll</source>
        <translation>Instruction record</translation>
    </message>
    <message>
        <source>Übergabeprotokoll</source>
        <translation>Handover protocol</translation>
    </message>
    <message>
        <source>Unterschriften und Nachträge</source>
        <translation>Signatures and supplements</translation>
    </message>
    <message>
        <source>Tabelle in zwei Sprachen</source>
        <translation>Table in two languages</translation>
    </message>
    <message>
        <source>Kopf in zwei Sprachen</source>
        <translation>Head in two languages</translation>
    </message>
    <message>
        <source>Blatt „Freiwillige Besuche“</source>
        <translation>Leaflet “Voluntary visits”</translation>
    </message>
    <message>
        <source>Mobilität und Lücken</source>
        <translation>Mobility and gaps</translation>
    </message>
</context>
<context>
    <name>TemplateDesk</name>
    <message>
        <source>%1: im Register gespeichert.</source>
        <translation>%1: kept in the register.</translation>
    </message>
    <message>
        <source>%1: auf die Vorlage des Programms zurückgesetzt.</source>
        <translation>%1: reset to the template of the program.</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Änderungen an der Vorlage speichern?</source>
        <translation>Save the changes to the template?</translation>
    </message>
    <message>
        <source>Sonst gehen sie verloren.</source>
        <translation>Otherwise they are lost.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Zurück zu den Einstellungen</source>
        <translation>Back to the settings</translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Auf Vorlage zurücksetzen</source>
        <translation>Reset to the template</translation>
    </message>
    <message>
        <source>In das Register übernehmen</source>
        <translation>Take into the register</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Dieses Register hat eine eigene Fassung.</source>
        <translation>This register has a version of its own.</translation>
    </message>
    <message>
        <source>Fassung des Programms. Änderungen gelten nur für dieses Register.</source>
        <translation>Version of the program. Changes hold for this register only.</translation>
    </message>
    <message>
        <source>Text der Vorlage</source>
        <translation>Text of the template</translation>
    </message>
    <message>
        <source>Zu Zeile %1</source>
        <translation>To line %1</translation>
    </message>
    <message>
        <source>CSS für alle Papiere. Schriften und Bilder von außen werden nicht geladen.</source>
        <translation>CSS for all papers. Fonts and pictures from outside are not loaded.</translation>
    </message>
    <message>
        <source>{{name}} setzt einen Wert ein, {{#rows}} … {{/rows}} wiederholt, {{^rows}} … {{/rows}} steht, wo nichts ist.</source>
        <translation>{{name}} puts in a value, {{#rows}} … {{/rows}} repeats, {{^rows}} … {{/rows}} stands where there is nothing.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Hauskoordinate</source>
        <translation>house coordinate</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>street</translation>
    </message>
    <message>
        <source>Ortsmitte</source>
        <translation>centre of place</translation>
    </message>
    <message>
        <source>von Hand gesetzt</source>
        <translation>placed by hand</translation>
    </message>
    <message>
        <source>automatisch</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>von Hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>Wohnung</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>house</translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation>room</translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation>other</translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Dachgeschoss</source>
        <translation>attic flat</translation>
    </message>
    <message>
        <source>Maisonette</source>
        <translation>maisonette</translation>
    </message>
    <message>
        <source>Loft, Studio, Atelier</source>
        <translation>loft, studio, atelier</translation>
    </message>
    <message>
        <source>Penthouse</source>
        <translation>penthouse</translation>
    </message>
    <message>
        <source>Terrassenwohnung</source>
        <translation>terrace flat</translation>
    </message>
    <message>
        <source>Etagenwohnung</source>
        <translation>upper-floor flat</translation>
    </message>
    <message>
        <source>Erdgeschosswohnung</source>
        <translation>ground-floor flat</translation>
    </message>
    <message>
        <source>Souterrain</source>
        <translation>basement flat</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>apartment</translation>
    </message>
    <message>
        <source>Ferienwohnung</source>
        <translation>holiday flat</translation>
    </message>
    <message>
        <source>Galerie</source>
        <translation>gallery</translation>
    </message>
    <message>
        <source>Rohdachboden</source>
        <translation>unfinished attic</translation>
    </message>
    <message>
        <source>Attikawohnung</source>
        <translation>set-back top-floor flat</translation>
    </message>
    <message>
        <source>Reihenhaus</source>
        <translation>terraced house</translation>
    </message>
    <message>
        <source>Reihenendhaus</source>
        <translation>end-terrace house</translation>
    </message>
    <message>
        <source>Reihenmittelhaus</source>
        <translation>mid-terrace house</translation>
    </message>
    <message>
        <source>Reiheneckhaus</source>
        <translation>corner-terrace house</translation>
    </message>
    <message>
        <source>Doppelhaushälfte</source>
        <translation>semi-detached house</translation>
    </message>
    <message>
        <source>Einfamilienhaus</source>
        <translation>single-family house</translation>
    </message>
    <message>
        <source>Stadthaus</source>
        <translation>town house</translation>
    </message>
    <message>
        <source>Bungalow</source>
        <translation>bungalow</translation>
    </message>
    <message>
        <source>Villa</source>
        <translation>villa</translation>
    </message>
    <message>
        <source>Resthof</source>
        <translation>former farm</translation>
    </message>
    <message>
        <source>Bauernhaus</source>
        <translation>farmhouse</translation>
    </message>
    <message>
        <source>Landhaus</source>
        <translation>country house</translation>
    </message>
    <message>
        <source>Schloss</source>
        <translation>palace</translation>
    </message>
    <message>
        <source>Zweifamilienhaus</source>
        <translation>two-family house</translation>
    </message>
    <message>
        <source>Mehrfamilienhaus</source>
        <translation>block of flats</translation>
    </message>
    <message>
        <source>Ferienhaus</source>
        <translation>holiday house</translation>
    </message>
    <message>
        <source>Berghütte</source>
        <translation>mountain hut</translation>
    </message>
    <message>
        <source>Chalet</source>
        <translation>chalet</translation>
    </message>
    <message>
        <source>Strandhaus</source>
        <translation>beach house</translation>
    </message>
    <message>
        <source>Laube, Datsche, Gartenhaus</source>
        <translation>summer house, garden house</translation>
    </message>
    <message>
        <source>Apartmenthaus</source>
        <translation>apartment building</translation>
    </message>
    <message>
        <source>Burg</source>
        <translation>castle</translation>
    </message>
    <message>
        <source>Herrenhaus</source>
        <translation>manor house</translation>
    </message>
    <message>
        <source>Finca</source>
        <translation>finca</translation>
    </message>
    <message>
        <source>Rustico</source>
        <translation>rustico</translation>
    </message>
    <message>
        <source>Fertighaus</source>
        <translation>prefabricated house</translation>
    </message>
    <message>
        <source>Wohnflächenverordnung</source>
        <translation>Wohnflächenverordnung</translation>
    </message>
    <message>
        <source>DIN 277</source>
        <translation>DIN 277</translation>
    </message>
    <message>
        <source>geschätzt</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Mitte</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <source>vorne</source>
        <translation>front</translation>
    </message>
    <message>
        <source>hinten</source>
        <translation>back</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Einbauküche</source>
        <translation>fitted kitchen</translation>
    </message>
    <message>
        <source>Pantryküche</source>
        <translation>kitchenette</translation>
    </message>
    <message>
        <source>offene Küche</source>
        <translation>open kitchen</translation>
    </message>
    <message>
        <source>Spüle und Herd</source>
        <translation>sink and cooker</translation>
    </message>
    <message>
        <source>Dusche</source>
        <translation>shower</translation>
    </message>
    <message>
        <source>Wanne</source>
        <translation>bathtub</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>window</translation>
    </message>
    <message>
        <source>Ofenheizung</source>
        <translation>stove heating</translation>
    </message>
    <message>
        <source>Etagenheizung</source>
        <translation>own boiler</translation>
    </message>
    <message>
        <source>Zentralheizung</source>
        <translation>central heating</translation>
    </message>
    <message>
        <source>Fernwärme</source>
        <translation>district heating</translation>
    </message>
    <message>
        <source>Fußbodenheizung</source>
        <translation>underfloor heating</translation>
    </message>
    <message>
        <source>Öl</source>
        <translation>oil</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>gas</translation>
    </message>
    <message>
        <source>Strom</source>
        <translation>electricity</translation>
    </message>
    <message>
        <source>alternativ</source>
        <translation>alternative</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>solar</translation>
    </message>
    <message>
        <source>Erdwärme</source>
        <translation>geothermal</translation>
    </message>
    <message>
        <source>Luftwärmepumpe</source>
        <translation>air heat pump</translation>
    </message>
    <message>
        <source>Blockheizkraftwerk</source>
        <translation>combined heat and power</translation>
    </message>
    <message>
        <source>Wasser-Elektro</source>
        <translation>water-electric</translation>
    </message>
    <message>
        <source>Pellets</source>
        <translation>pellets</translation>
    </message>
    <message>
        <source>Kohle</source>
        <translation>coal</translation>
    </message>
    <message>
        <source>Holz</source>
        <translation>wood</translation>
    </message>
    <message>
        <source>Flüssiggas</source>
        <translation>liquid gas</translation>
    </message>
    <message>
        <source>zentral</source>
        <translation>central</translation>
    </message>
    <message>
        <source>dezentral mit Strom</source>
        <translation>decentral with electricity</translation>
    </message>
    <message>
        <source>dezentral mit Gas</source>
        <translation>decentral with gas</translation>
    </message>
    <message>
        <source>unmöbliert</source>
        <translation>unfurnished</translation>
    </message>
    <message>
        <source>teilweise möbliert</source>
        <translation>partly furnished</translation>
    </message>
    <message>
        <source>voll möbliert</source>
        <translation>fully furnished</translation>
    </message>
    <message>
        <source>kein Anschluss</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>DSL</source>
        <translation>DSL</translation>
    </message>
    <message>
        <source>Kabel</source>
        <translation>cable</translation>
    </message>
    <message>
        <source>Glasfaser</source>
        <translation>fibre</translation>
    </message>
    <message>
        <source>Erstbezug</source>
        <translation>first occupancy</translation>
    </message>
    <message>
        <source>neuwertig</source>
        <translation>as new</translation>
    </message>
    <message>
        <source>modernisiert</source>
        <translation>modernised</translation>
    </message>
    <message>
        <source>gepflegt</source>
        <translation>well kept</translation>
    </message>
    <message>
        <source>teil- oder vollrenoviert</source>
        <translation>partly or fully renovated</translation>
    </message>
    <message>
        <source>teilsaniert</source>
        <translation>partly refurbished</translation>
    </message>
    <message>
        <source>teil- oder vollsaniert</source>
        <translation>partly or fully refurbished</translation>
    </message>
    <message>
        <source>vollsaniert</source>
        <translation>fully refurbished</translation>
    </message>
    <message>
        <source>renovierungsbedürftig</source>
        <translation>needs renovation</translation>
    </message>
    <message>
        <source>sanierungsbedürftig</source>
        <translation>needs refurbishment</translation>
    </message>
    <message>
        <source>nach Vereinbarung</source>
        <translation>negotiable</translation>
    </message>
    <message>
        <source>baufällig</source>
        <translation>dilapidated</translation>
    </message>
    <message>
        <source>entkernt</source>
        <translation>gutted</translation>
    </message>
    <message>
        <source>Abrissobjekt</source>
        <translation>for demolition</translation>
    </message>
    <message>
        <source>Rohbau</source>
        <translation>shell</translation>
    </message>
    <message>
        <source>projektiert</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>gering</source>
        <translation>minor</translation>
    </message>
    <message>
        <source>erheblich</source>
        <translation>considerable</translation>
    </message>
    <message>
        <source>unbewohnbar</source>
        <translation>uninhabitable</translation>
    </message>
    <message>
        <source>Bedarfsausweis</source>
        <translation>demand certificate</translation>
    </message>
    <message>
        <source>Verbrauchsausweis</source>
        <translation>consumption certificate</translation>
    </message>
    <message>
        <source>nicht erforderlich</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>liegt nicht vor</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>privat</source>
        <translation>private</translation>
    </message>
    <message>
        <source>Erbengemeinschaft</source>
        <translation>community of heirs</translation>
    </message>
    <message>
        <source>Wohnungseigentümergemeinschaft</source>
        <translation>flat owners’ association</translation>
    </message>
    <message>
        <source>Wohnungsunternehmen</source>
        <translation>housing company</translation>
    </message>
    <message>
        <source>Genossenschaft</source>
        <translation>cooperative</translation>
    </message>
    <message>
        <source>Kirche</source>
        <translation>church</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>local authority</translation>
    </message>
    <message>
        <source>Makler oder Verwalter</source>
        <translation>estate agent or manager</translation>
    </message>
    <message>
        <source>Frau</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Herr</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Firma</source>
        <translation>company</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>Besuch</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>event</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Eigentümer</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>Verwalter</source>
        <translation>property manager</translation>
    </message>
    <message>
        <source>Makler</source>
        <translation>estate agent</translation>
    </message>
    <message>
        <source>Hauptmieter</source>
        <translation>main tenant</translation>
    </message>
    <message>
        <source>Speichern im Register</source>
        <translation>storing in the register</translation>
    </message>
    <message>
        <source>Kontakt bei Bedarf</source>
        <translation>contact when needed</translation>
    </message>
    <message>
        <source>Einladung zu Veranstaltungen</source>
        <translation>invitation to events</translation>
    </message>
    <message>
        <source>Weitergabe an Verbandsgemeinde und Jobcenter</source>
        <translation>sharing with collective municipality and Jobcenter</translation>
    </message>
    <message>
        <source>Adresse an Wohnungssuchende</source>
        <translation>address to home seekers</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>Einwilligung, Art. 6 Abs. 1 a DSGVO</source>
        <translation>consent, Art. 6(1)(a) GDPR</translation>
    </message>
    <message>
        <source>Vertragsanbahnung, Art. 6 Abs. 1 b DSGVO</source>
        <translation>before a contract, Art. 6(1)(b) GDPR</translation>
    </message>
    <message>
        <source>öffentliche Aufgabe, Art. 6 Abs. 1 e DSGVO</source>
        <translation>public task, Art. 6(1)(e) GDPR</translation>
    </message>
    <message>
        <source>schriftlich</source>
        <translation>written</translation>
    </message>
    <message>
        <source>elektronisch</source>
        <translation>electronic</translation>
    </message>
    <message>
        <source>mündlich, dokumentiert</source>
        <translation>oral, documented</translation>
    </message>
    <message>
        <source>ausgehend</source>
        <translation>outgoing</translation>
    </message>
    <message>
        <source>eingehend</source>
        <translation>incoming</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>erreicht</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>nicht erreicht</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>Nachricht hinterlassen</source>
        <translation>message left</translation>
    </message>
    <message>
        <source>Rückruf gewünscht</source>
        <translation>call-back wanted</translation>
    </message>
    <message>
        <source>Daten bestätigt</source>
        <translation>data confirmed</translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>Absage</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>nicht mehr frei</source>
        <translation>no longer vacant</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>abgebrochen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>ohne Bezug</source>
        <translation>no subject</translation>
    </message>
    <message>
        <source>Gebäude</source>
        <translation>building</translation>
    </message>
    <message>
        <source>Leerstand</source>
        <translation>vacancy</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>landlord</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Grundriss</source>
        <translation>floor plan</translation>
    </message>
    <message>
        <source>Lageplan</source>
        <translation>site plan</translation>
    </message>
    <message>
        <source>Energieausweis</source>
        <translation>energy certificate</translation>
    </message>
    <message>
        <source>Vollmacht</source>
        <translation>power of attorney</translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation>offer</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>erfasst</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>geprüft</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>reserviert</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>vorgeschlagen</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>Zusicherung läuft</source>
        <translation>commitment pending</translation>
    </message>
    <message>
        <source>vermietet</source>
        <translation>let</translation>
    </message>
    <message>
        <source>übergeben</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>ruhend</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>in Sanierung</source>
        <translation>renovating</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>zu prüfen</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>in Vermittlung</source>
        <translation>in placement</translation>
    </message>
    <message>
        <source>ruhend oder in Sanierung</source>
        <translation>dormant or renovating</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>Vermieter selbst</source>
        <translation>landlord</translation>
    </message>
    <message>
        <source>Verbandsgemeinde</source>
        <translation>collective municipality</translation>
    </message>
    <message>
        <source>Ortsgemeinde</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>Makler (OpenImmo)</source>
        <translation>estate agent (OpenImmo)</translation>
    </message>
    <message>
        <source>Tabelle eingelesen</source>
        <translation>imported table</translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>eigene Recherche im Portal</source>
        <translation>own search in a portal</translation>
    </message>
    <message>
        <source>sonstige</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Mieterwechsel</source>
        <translation>change of tenant</translation>
    </message>
    <message>
        <source>Baumaßnahme</source>
        <translation>building work</translation>
    </message>
    <message>
        <source>Abriss geplant</source>
        <translation>demolition planned</translation>
    </message>
    <message>
        <source>Verkauf geplant</source>
        <translation>sale planned</translation>
    </message>
    <message>
        <source>Eigennutzung geplant</source>
        <translation>own use planned</translation>
    </message>
    <message>
        <source>Erbfall</source>
        <translation>inheritance</translation>
    </message>
    <message>
        <source>keine Nachfrage</source>
        <translation>no demand</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>schlechte Erfahrung mit Vermietung</source>
        <translation>bad experience with letting</translation>
    </message>
    <message>
        <source>freigehalten für Angehörige</source>
        <translation>kept for relatives</translation>
    </message>
    <message>
        <source>Rechtsstreit</source>
        <translation>legal dispute</translation>
    </message>
    <message>
        <source>auf den Tag</source>
        <translation>to the day</translation>
    </message>
    <message>
        <source>auf den Monat</source>
        <translation>to the month</translation>
    </message>
    <message>
        <source>auf das Jahr</source>
        <translation>to the year</translation>
    </message>
    <message>
        <source>zum Datum</source>
        <translation>on date</translation>
    </message>
    <message>
        <source>sofort</source>
        <translation>immediately</translation>
    </message>
    <message>
        <source>einzelne Wohnung</source>
        <translation>single flat</translation>
    </message>
    <message>
        <source>ganzes Gebäude</source>
        <translation>whole building</translation>
    </message>
    <message>
        <source>Teilleerstand</source>
        <translation>partly vacant</translation>
    </message>
    <message>
        <source>drohender Leerstand</source>
        <translation>imminent vacancy</translation>
    </message>
    <message>
        <source>sofort nutzbar</source>
        <translation>usable at once</translation>
    </message>
    <message>
        <source>nach Renovierung</source>
        <translation>after renovation</translation>
    </message>
    <message>
        <source>nach Sanierung</source>
        <translation>after refurbishment</translation>
    </message>
    <message>
        <source>nicht zum Wohnen</source>
        <translation>not for living in</translation>
    </message>
    <message>
        <source>Abriss</source>
        <translation>demolition</translation>
    </message>
    <message>
        <source>keiner</source>
        <translation>none</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>unter Bedingungen</source>
        <translation>on conditions</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Leistungsbeziehende</source>
        <translation>benefit recipients</translation>
    </message>
    <message>
        <source>Geflüchtete</source>
        <translation>refugees</translation>
    </message>
    <message>
        <source>Familien</source>
        <translation>families</translation>
    </message>
    <message>
        <source>befristet</source>
        <translation>fixed term</translation>
    </message>
    <message>
        <source>Anmietung durch Kommune</source>
        <translation>lease by local authority</translation>
    </message>
    <message>
        <source>Eigenmeldung</source>
        <translation>landlord’s own report</translation>
    </message>
    <message>
        <source>Meldung der Verbandsgemeinde</source>
        <translation>report by collective municipality</translation>
    </message>
    <message>
        <source>Ortsbegehung</source>
        <translation>site visit</translation>
    </message>
    <message>
        <source>Wasserverbrauch</source>
        <translation>water consumption</translation>
    </message>
    <message>
        <source>Stromzähler</source>
        <translation>electricity meter</translation>
    </message>
    <message>
        <source>Melderegister</source>
        <translation>population register</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>portal</translation>
    </message>
    <message>
        <source>Freiplatz</source>
        <translation>open space</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>garage</translation>
    </message>
    <message>
        <source>Tiefgarage</source>
        <translation>underground garage</translation>
    </message>
    <message>
        <source>Carport</source>
        <translation>carport</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>duplex garage</translation>
    </message>
    <message>
        <source>Parkhaus</source>
        <translation>multi-storey car park</translation>
    </message>
    <message>
        <source>sonstiger</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Staffelmiete</source>
        <translation>stepped rent</translation>
    </message>
    <message>
        <source>Indexmiete</source>
        <translation>index-linked rent</translation>
    </message>
    <message>
        <source>nach Absprache</source>
        <translation>by agreement</translation>
    </message>
    <message>
        <source>SGB II</source>
        <translation>SGB II</translation>
    </message>
    <message>
        <source>SGB XII</source>
        <translation>SGB XII</translation>
    </message>
    <message>
        <source>AsylbLG</source>
        <translation>AsylbLG</translation>
    </message>
    <message>
        <source>ohne Leistungsbezug</source>
        <translation>without benefits</translation>
    </message>
    <message>
        <source>anderweitig, außerhalb des Registers</source>
        <translation>elsewhere, outside the register</translation>
    </message>
    <message>
        <source>Kommune als Mieterin</source>
        <translation>local authority as tenant</translation>
    </message>
    <message>
        <source>anderer Ort</source>
        <translation>other place</translation>
    </message>
    <message>
        <source>Haltestelle</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Bahnhof</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Bürgerbus</source>
        <translation>Community bus</translation>
    </message>
    <message>
        <source>Mitfahrerbank</source>
        <translation>Ride-sharing bench</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Supermarkt</source>
        <translation>Supermarket</translation>
    </message>
    <message>
        <source>Dorfladen</source>
        <translation>Village shop</translation>
    </message>
    <message>
        <source>Bäcker</source>
        <translation>Bakery</translation>
    </message>
    <message>
        <source>Metzger</source>
        <translation>Butcher</translation>
    </message>
    <message>
        <source>Geschäft</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Mobiler Händler</source>
        <translation>Mobile trader</translation>
    </message>
    <message>
        <source>Tafel</source>
        <translation>Food bank</translation>
    </message>
    <message>
        <source>Kleiderkammer</source>
        <translation>Clothing bank</translation>
    </message>
    <message>
        <source>Bank oder Geldautomat</source>
        <translation>Bank or cash machine</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post office</translation>
    </message>
    <message>
        <source>Arztpraxis</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Kinderarzt</source>
        <translation>Paediatrician</translation>
    </message>
    <message>
        <source>Apotheke</source>
        <translation>Pharmacy</translation>
    </message>
    <message>
        <source>Krankenhaus</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Kita</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>Grundschule</source>
        <translation>Primary school</translation>
    </message>
    <message>
        <source>Weiterführende Schule</source>
        <translation>Secondary school</translation>
    </message>
    <message>
        <source>Schule</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Beratungsstelle</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation>Job centre</translation>
    </message>
    <message>
        <source>Sprachkurs</source>
        <translation>Language course</translation>
    </message>
    <message>
        <source>Fahrschule</source>
        <translation>Driving school</translation>
    </message>
    <message>
        <source>Bus und Bahn</source>
        <translation>Bus and train</translation>
    </message>
    <message>
        <source>Bürgerbusse</source>
        <translation>Community buses</translation>
    </message>
    <message>
        <source>Mitfahrerbänke</source>
        <translation>Ride-sharing benches</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <source>Einkauf und Versorgung</source>
        <translation>Shops and supply</translation>
    </message>
    <message>
        <source>Gesundheit</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Kita und Schule</source>
        <translation>Kindergarten and school</translation>
    </message>
    <message>
        <source>Amt und Beratung</source>
        <translation>Offices and advice</translation>
    </message>
    <message>
        <source>kommunal</source>
        <translation>municipal</translation>
    </message>
    <message>
        <source>anderes</source>
        <translation>other</translation>
    </message>
    <message>
        <source>von Haus zu Haus</source>
        <translation>door to door</translation>
    </message>
    <message>
        <source>feste Linie</source>
        <translation>fixed line</translation>
    </message>
    <message>
        <source>Linie auf Anmeldung</source>
        <translation>line on demand</translation>
    </message>
    <message>
        <source>Richtungsband</source>
        <translation>corridor</translation>
    </message>
    <message>
        <source>ohne Anmeldung</source>
        <translation>no booking</translation>
    </message>
    <message>
        <source>bis zur Abfahrt</source>
        <translation>until departure</translation>
    </message>
    <message>
        <source>am selben Tag</source>
        <translation>on the same day</translation>
    </message>
    <message>
        <source>an einem Tag davor</source>
        <translation>on a day before</translation>
    </message>
    <message>
        <source>kostenlos</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Spende</source>
        <translation>donation</translation>
    </message>
    <message>
        <source>Fahrpreis</source>
        <translation>fare</translation>
    </message>
    <message>
        <source>wie sonst</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>fährt nicht</source>
        <translation>does not run</translation>
    </message>
    <message>
        <source>fährt nur dann</source>
        <translation>runs only then</translation>
    </message>
    <message>
        <source>AsylbLG § 3</source>
        <translation>AsylbLG § 3</translation>
    </message>
    <message>
        <source>AsylbLG § 2</source>
        <translation>AsylbLG § 2</translation>
    </message>
    <message>
        <source>ohne Leistungen</source>
        <translation>no benefits</translation>
    </message>
    <message>
        <source>sucht</source>
        <translation>searching</translation>
    </message>
    <message>
        <source>pausiert</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>vermittelt</source>
        <translation>placed</translation>
    </message>
    <message>
        <source>ungeklärt</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>im Land</source>
        <translation>in the Land</translation>
    </message>
    <message>
        <source>im Landkreis</source>
        <translation>in the district</translation>
    </message>
    <message>
        <source>in bestimmten Gemeinden</source>
        <translation>in certain municipalities</translation>
    </message>
    <message>
        <source>in einem anderen Land</source>
        <translation>in another Land</translation>
    </message>
    <message>
        <source>kein Bedarf</source>
        <translation>no need</translation>
    </message>
    <message>
        <source>Erdgeschoss oder Aufzug</source>
        <translation>ground floor or lift</translation>
    </message>
    <message>
        <source>barrierefrei</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>rollstuhlgerecht</source>
        <translation>wheelchair accessible</translation>
    </message>
    <message>
        <source>nicht beantragt</source>
        <translation>not applied for</translation>
    </message>
    <message>
        <source>beantragt</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>erteilt</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Arbeit</source>
        <translation>work</translation>
    </message>
    <message>
        <source>Kurs</source>
        <translation>course</translation>
    </message>
    <message>
        <source>Angehörige</source>
        <translation>relatives</translation>
    </message>
    <message>
        <source>Verfügbar</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Wohnsitzauflage</source>
        <translation>Residence rule</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation>Free from</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>WBS</source>
        <translation>WBS</translation>
    </message>
    <message>
        <source>Haustier</source>
        <translation>Pet</translation>
    </message>
    <message>
        <source>Miete</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Miete je m²</source>
        <translation>Rent per m²</translation>
    </message>
    <message>
        <source>Kaution</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Wunschort</source>
        <translation>Wished place</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>Schule und Kita</source>
        <translation>School and day care</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>passt</source>
        <translation>suits</translation>
    </message>
    <message>
        <source>fraglich</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>passt nicht</source>
        <translation>does not suit</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>läuft</source>
        <translation>running</translation>
    </message>
    <message>
        <source>freigegeben</source>
        <translation>released</translation>
    </message>
    <message>
        <source>abgelaufen</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>Heizung</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>angenommen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>vom Vermieter abgelehnt</source>
        <translation>declined by the landlord</translation>
    </message>
    <message>
        <source>vom Haushalt abgelehnt</source>
        <translation>declined by the household</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>nicht genannt</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>anderweitig vermietet</source>
        <translation>let to somebody else</translation>
    </message>
    <message>
        <source>will nicht mehr vermieten</source>
        <translation>does not want to let any more</translation>
    </message>
    <message>
        <source>nicht an diesen Haushalt</source>
        <translation>not to this household</translation>
    </message>
    <message>
        <source>zu klein</source>
        <translation>too small</translation>
    </message>
    <message>
        <source>zu weit weg</source>
        <translation>too far away</translation>
    </message>
    <message>
        <source>zu teuer</source>
        <translation>too expensive</translation>
    </message>
    <message>
        <source>nicht zugänglich genug</source>
        <translation>not accessible enough</translation>
    </message>
    <message>
        <source>Zustand der Wohnung</source>
        <translation>condition of the flat</translation>
    </message>
    <message>
        <source>andere Wohnung gefunden</source>
        <translation>found another flat</translation>
    </message>
    <message>
        <source>Zusicherung abgelehnt</source>
        <translation>commitment refused</translation>
    </message>
    <message>
        <source>anderer Grund</source>
        <translation>other reason</translation>
    </message>
    <message>
        <source>Haushalt ist Mieter</source>
        <translation>household is tenant</translation>
    </message>
    <message>
        <source>Kommune ist Mieterin</source>
        <translation>municipality is tenant</translation>
    </message>
    <message>
        <source>Untermiete</source>
        <translation>sublet</translation>
    </message>
    <message>
        <source>nicht nötig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>bewilligt</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>Infoabend</source>
        <translation>information evening</translation>
    </message>
    <message>
        <source>Einzelgespräch</source>
        <translation>single talk</translation>
    </message>
    <message>
        <source>Telefongespräch</source>
        <translation>phone call</translation>
    </message>
    <message>
        <source>Hausbesuch</source>
        <translation>visit at home</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation>held</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Mietvertrag fortführen</source>
        <translation>continue a lease</translation>
    </message>
    <message>
        <source>Untervermietung</source>
        <translation>subletting</translation>
    </message>
    <message>
        <source>Anmietung durch die Kommune</source>
        <translation>lease by the municipality</translation>
    </message>
    <message>
        <source>Miete zeitweise senken</source>
        <translation>lower the rent for a time</translation>
    </message>
    <message>
        <source>Direktzahlung</source>
        <translation>direct payment</translation>
    </message>
    <message>
        <source>„Abtretung“: was geht</source>
        <translation>“assignment”: what is possible</translation>
    </message>
    <message>
        <source>Mietschulden</source>
        <translation>rent arrears</translation>
    </message>
    <message>
        <source>Mietbescheinigung</source>
        <translation>rent certificate</translation>
    </message>
    <message>
        <source>Angemessenheit</source>
        <translation>adequacy</translation>
    </message>
    <message>
        <source>Wechsel des Rechtskreises</source>
        <translation>change of legal circle</translation>
    </message>
    <message>
        <source>Begleitung und Pate</source>
        <translation>support and sponsor</translation>
    </message>
    <message>
        <source>Ausweis, Rauchmelder, § 19 BMG</source>
        <translation>certificate, smoke alarms, BMG §19</translation>
    </message>
    <message>
        <source>Fördermittel</source>
        <translation>funding</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>data protection</translation>
    </message>
    <message>
        <source>kommt</source>
        <translation>comes</translation>
    </message>
    <message>
        <source>kommt nicht</source>
        <translation>does not come</translation>
    </message>
    <message>
        <source>bittet um Anruf</source>
        <translation>asks for a call</translation>
    </message>
    <message>
        <source>Wohnungen anbieten</source>
        <translation>offer flats</translation>
    </message>
    <message>
        <source>Erklärung zur Kaution</source>
        <translation>deposit declaration</translation>
    </message>
    <message>
        <source>Kautionsdarlehen</source>
        <translation>deposit loan</translation>
    </message>
    <message>
        <source>angefragt</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>zugesagt</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>Infogespräch</source>
        <translation>Information session</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Einzug</source>
        <translation>move-in</translation>
    </message>
    <message>
        <source>Auszug</source>
        <translation>move-out</translation>
    </message>
    <message>
        <source>nur Einweisung</source>
        <translation>instruction only</translation>
    </message>
    <message>
        <source>Nachkontrolle</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>unterschrieben</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>Übergabeprotokoll</source>
        <translation>Handover protocol</translation>
    </message>
    <message>
        <source>Einweisungsprotokoll</source>
        <translation>Instruction record</translation>
    </message>
    <message>
        <source>vor Ort</source>
        <translation>on site</translation>
    </message>
    <message>
        <source>am Telefon</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>mit einer App</source>
        <translation>with an app</translation>
    </message>
    <message>
        <source>Vertretung des Vermieters</source>
        <translation>landlord&apos;s agent</translation>
    </message>
    <message>
        <source>Mieter</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Sozialamt</source>
        <translation>Social services</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>interpreting</translation>
    </message>
    <message>
        <source>Zeuge</source>
        <translation>witness</translation>
    </message>
    <message>
        <source>weitere Person</source>
        <translation>other person</translation>
    </message>
    <message>
        <source>Haustür</source>
        <translation>house door</translation>
    </message>
    <message>
        <source>Keller</source>
        <translation>Cellar</translation>
    </message>
    <message>
        <source>Briefkasten</source>
        <translation>letterbox</translation>
    </message>
    <message>
        <source>Mülltonne</source>
        <translation>bin</translation>
    </message>
    <message>
        <source>Transponder oder Chip</source>
        <translation>transponder or chip</translation>
    </message>
    <message>
        <source>Strom Niedertarif</source>
        <translation>electricity, low tariff</translation>
    </message>
    <message>
        <source>Kaltwasser</source>
        <translation>cold water</translation>
    </message>
    <message>
        <source>Warmwasser</source>
        <translation>Hot water</translation>
    </message>
    <message>
        <source>Wärmemenge</source>
        <translation>heat</translation>
    </message>
    <message>
        <source>Heizkostenverteiler</source>
        <translation>heat cost allocator</translation>
    </message>
    <message>
        <source>Öltank</source>
        <translation>oil tank</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>Einheiten</source>
        <translation>units</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Flur</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>Küche</source>
        <translation>Kitchen</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Bath</translation>
    </message>
    <message>
        <source>WC</source>
        <translation>toilet</translation>
    </message>
    <message>
        <source>Wohnzimmer</source>
        <translation>Living room</translation>
    </message>
    <message>
        <source>Schlafzimmer</source>
        <translation>bedroom</translation>
    </message>
    <message>
        <source>Kinderzimmer</source>
        <translation>children&apos;s room</translation>
    </message>
    <message>
        <source>Balkon oder Terrasse</source>
        <translation>balcony or terrace</translation>
    </message>
    <message>
        <source>Dachboden</source>
        <translation>attic</translation>
    </message>
    <message>
        <source>Stellplatz</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>anderer Raum</source>
        <translation>other room</translation>
    </message>
    <message>
        <source>Boden</source>
        <translation>floor</translation>
    </message>
    <message>
        <source>Wände</source>
        <translation>walls</translation>
    </message>
    <message>
        <source>Decke</source>
        <translation>ceiling</translation>
    </message>
    <message>
        <source>Fenster, Rollladen</source>
        <translation>windows, shutters</translation>
    </message>
    <message>
        <source>Tür</source>
        <translation>door</translation>
    </message>
    <message>
        <source>Heizkörper</source>
        <translation>radiator</translation>
    </message>
    <message>
        <source>Sanitär</source>
        <translation>plumbing</translation>
    </message>
    <message>
        <source>Elektro, Lampen</source>
        <translation>electrics, lamps</translation>
    </message>
    <message>
        <source>Rauchmelder</source>
        <translation>smoke alarm</translation>
    </message>
    <message>
        <source>Küche, Geräte</source>
        <translation>kitchen, appliances</translation>
    </message>
    <message>
        <source>Möbel</source>
        <translation>furniture</translation>
    </message>
    <message>
        <source>nicht geprüft</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>ohne Mangel</source>
        <translation>without defect</translation>
    </message>
    <message>
        <source>Gebrauchsspuren</source>
        <translation>signs of use</translation>
    </message>
    <message>
        <source>Mangel</source>
        <translation>defect</translation>
    </message>
    <message>
        <source>besenrein</source>
        <translation>swept clean</translation>
    </message>
    <message>
        <source>gereinigt</source>
        <translation>cleaned</translation>
    </message>
    <message>
        <source>nicht gereinigt</source>
        <translation>not cleaned</translation>
    </message>
    <message>
        <source>Heizen</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>Lüften, Schimmel</source>
        <translation>Airing, mould</translation>
    </message>
    <message>
        <source>Wasser, Bad, Toilette</source>
        <translation>Water, bath, toilet</translation>
    </message>
    <message>
        <source>Strom, Herd, Geräte</source>
        <translation>Electricity, stove, appliances</translation>
    </message>
    <message>
        <source>Müll</source>
        <translation>Waste</translation>
    </message>
    <message>
        <source>Hausordnung</source>
        <translation>House rules</translation>
    </message>
    <message>
        <source>Brandschutz</source>
        <translation>Fire safety</translation>
    </message>
    <message>
        <source>Notfall</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Mietvertrag, Zahlung</source>
        <translation>Lease, payment</translation>
    </message>
    <message>
        <source>Mängel melden</source>
        <translation>Reporting defects</translation>
    </message>
    <message>
        <source>Anmeldung im Bürgerbüro</source>
        <translation>Registration at the citizens&apos; office</translation>
    </message>
    <message>
        <source>Wohnungsgeberbestätigung</source>
        <translation>Confirmation of moving in</translation>
    </message>
    <message>
        <source>Rundfunkbeitrag</source>
        <translation>Broadcasting fee</translation>
    </message>
    <message>
        <source>Briefkasten, Name, Post</source>
        <translation>Letterbox, name, mail</translation>
    </message>
    <message>
        <source>Internet, Telefon</source>
        <translation>Internet, phone</translation>
    </message>
    <message>
        <source>Versicherungen</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Gäste, Untermiete</source>
        <translation>Guests, subletting</translation>
    </message>
    <message>
        <source>Mobilität, Einkauf, Schule, Arzt</source>
        <translation>Mobility, shopping, school, doctor</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Datenschutz, freiwillige Besuche</source>
        <translation>Privacy, voluntary visits</translation>
    </message>
    <message>
        <source>noch fragen</source>
        <translation>ask</translation>
    </message>
    <message>
        <source>verstanden</source>
        <translation>understood</translation>
    </message>
    <message>
        <source>auffrischen</source>
        <translation>refresh</translation>
    </message>
    <message>
        <source>später</source>
        <translation>later</translation>
    </message>
    <message>
        <source>einfache Signatur</source>
        <translation>simple signature</translation>
    </message>
    <message>
        <source>auf Papier</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>ehrenamtlich</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>Ansprechperson mit Migrationsgeschichte</source>
        <translation>contact person with a migration history</translation>
    </message>
    <message>
        <source>Verein</source>
        <translation>association</translation>
    </message>
    <message>
        <source>auf Wunsch des Haushalts</source>
        <translation>on the household&apos;s wish</translation>
    </message>
    <message>
        <source>auf Wunsch des Paten</source>
        <translation>on the sponsor&apos;s wish</translation>
    </message>
    <message>
        <source>weggezogen</source>
        <translation>moved away</translation>
    </message>
    <message>
        <source>ausgereist oder abgeschoben</source>
        <translation>left or deported</translation>
    </message>
    <message>
        <source>eine Woche nach Einzug</source>
        <translation>one week after moving in</translation>
    </message>
    <message>
        <source>vier Wochen nach Einzug</source>
        <translation>four weeks after moving in</translation>
    </message>
    <message>
        <source>drei Monate nach Einzug</source>
        <translation>three months after moving in</translation>
    </message>
    <message>
        <source>halbjährlich</source>
        <translation>half-yearly</translation>
    </message>
    <message>
        <source>auf Wunsch</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>Hinweis des Vermieters</source>
        <translation>hint of the landlord</translation>
    </message>
    <message>
        <source>in der Wohnung</source>
        <translation>in the flat</translation>
    </message>
    <message>
        <source>nicht gewünscht</source>
        <translation>not wished for</translation>
    </message>
    <message>
        <source>Gespräch an der Tür</source>
        <translation>talk at the door</translation>
    </message>
    <message>
        <source>niemand angetroffen</source>
        <translation>nobody met</translation>
    </message>
    <message>
        <source>FSJ oder BFD</source>
        <translation>voluntary service</translation>
    </message>
    <message>
        <source>Arzt</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>nach zwölf Monaten</source>
        <translation>after twelve months</translation>
    </message>
    <message>
        <source>Rechtskreis geändert</source>
        <translation>legal circle changed</translation>
    </message>
    <message>
        <source>ausgezogen</source>
        <translation>moved out</translation>
    </message>
    <message>
        <source>unterwegs</source>
        <translation>out</translation>
    </message>
    <message>
        <source>zurück</source>
        <translation>back</translation>
    </message>
    <message>
        <source>kommt nicht zurück</source>
        <translation>does not come back</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>unterschriebenes Schriftstück</source>
        <translation>signed paper</translation>
    </message>
    <message>
        <source>Laden</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>versorgt</source>
        <translation>served</translation>
    </message>
    <message>
        <source>Bahn</source>
        <translation>Railway</translation>
    </message>
    <message>
        <source>Straßenbahn</source>
        <translation>Tram</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Luftlinie</source>
        <translation>as the crow flies</translation>
    </message>
    <message>
        <source>Fußweg</source>
        <translation>on foot</translation>
    </message>
    <message>
        <source>in der Woche</source>
        <translation>in the week</translation>
    </message>
    <message>
        <source>am Tag selbst</source>
        <translation>on the day itself</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>verlegt</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>&amp;Ausschneiden</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Kopieren</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Einfügen</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>A&amp;lles auswählen</source>
        <translation>Select &amp;all</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>%1 erfasst am %2, %3</source>
        <translation>%1 entered on %2, %3</translation>
    </message>
    <message>
        <source>%1 vorgeschlagen, %2</source>
        <translation>%1 proposed, %2</translation>
    </message>
    <message>
        <source>vermietet ab %1</source>
        <translation>let from %1</translation>
    </message>
    <message>
        <source>war da</source>
        <translation>was there</translation>
    </message>
    <message>
        <source>war nicht da</source>
        <translation>was not there</translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen genannt</source>
        <translation>
            <numerusform>%n flat mentioned</numerusform>
            <numerusform>%n flats mentioned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Was daraus wurde</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Noch keine Zusage und keine Wohnung, die binnen 90 Tagen erfasst wurde.</source>
        <translation>No promise yet, and no flat entered within 90 days.</translation>
    </message>
    <message>
        <source>%1, zum Vermieter</source>
        <translation>%1, to the landlord</translation>
    </message>
    <message>
        <source>Nur die mit Ergebnis zeigen</source>
        <translation>Show only those with a result</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Eingeladenen zeigen</source>
        <translation>
            <numerusform>Show the one invited</numerusform>
            <numerusform>Show all %n invited</numerusform>
        </translation>
    </message>
    <message>
        <source>Was die Themen brachten</source>
        <translation>What the topics brought</translation>
    </message>
    <message>
        <source>Über alle durchgeführten Gespräche, in denen ein Thema geplant war.</source>
        <translation>Over all sessions held for which a topic was planned.</translation>
    </message>
    <message>
        <source>Themen und ihr Ergebnis</source>
        <translation>Topics and their result</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Gespräche</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>gefragt</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>Wie viele Vermieter danach gefragt haben</source>
        <translation>How many landlords asked about it</translation>
    </message>
    <message>
        <source>waren da</source>
        <translation>came</translation>
    </message>
    <message>
        <source>Zusagen</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>erfasst</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>Wohnungen, die binnen 90 Tagen erfasst wurden</source>
        <translation>Flats that were entered within 90 days</translation>
    </message>
    <message>
        <source>vermietet</source>
        <translation>let</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Meldung schließen</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>%1 von %2 geplant</source>
        <translation>%1 of %2 planned</translation>
    </message>
</context>
<context>
    <name>TopicDesk</name>
    <message>
        <source>Text von Bleibe</source>
        <translation>Text of Bleibe</translation>
    </message>
    <message>
        <source>Fassung %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 vom %2, geändert von %3</source>
        <translation>%1 of %2, changed by %3</translation>
    </message>
    <message>
        <source>Der Titel fehlt.</source>
        <translation>The title is missing.</translation>
    </message>
    <message>
        <source>%1 ist gespeichert.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1: Es gilt wieder der Text von Bleibe.</source>
        <translation>%1: the text of Bleibe holds again.</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Wie sie auf dem Merkblatt steht, etwa: § 22 Abs. 7 SGB II.</source>
        <translation>As it stands on the handout, for example: § 22 Abs. 7 SGB II.</translation>
    </message>
    <message>
        <source>Was zu sagen ist</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>Kurze Sätze, einer je Zeile.</source>
        <translation>Short sentences, one a line.</translation>
    </message>
    <message>
        <source>In Leichter Sprache</source>
        <translation>In easy language</translation>
    </message>
    <message>
        <source>Ein Satz je Zeile.</source>
        <translation>One sentence a line.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Text von Bleibe</source>
        <translation>Text of Bleibe</translation>
    </message>
</context>
<context>
    <name>TopicSettings</name>
    <message>
        <source>Themen der Infogespräche</source>
        <translation>Topics of information sessions</translation>
    </message>
    <message>
        <source>Was Einladung und Merkblatt zu jedem Thema sagen. Dieses Register kann eigene Texte haben.</source>
        <translation>What invitation and handout say about each topic. This register can have texts of its own.</translation>
    </message>
</context>
<context>
    <name>TopicTicks</name>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Trip</name>
    <message numerus="yes">
        <source>%n Angaben geändert</source>
        <translation>
            <numerusform>%n fact changed</numerusform>
            <numerusform>%n facts changed</numerusform>
        </translation>
    </message>
    <message>
        <source>nichts geändert</source>
        <translation>nothing changed</translation>
    </message>
    <message>
        <source>unterschrieben: %1</source>
        <translation>signed: %1</translation>
    </message>
    <message>
        <source>gelöscht</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation>there</translation>
    </message>
    <message>
        <source>Leerstand</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Zähler</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Inventar</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Nachtrag</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Begleitbesuche</source>
        <translation>Support visits</translation>
    </message>
    <message>
        <source>Patenschaft</source>
        <translation>Sponsorship</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Foto oder Unterlage</source>
        <translation>Photo or document</translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Fotos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unterschriften</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ist hier schon abgeschlossen und bleibt so; was unterwegs geändert wurde, entfällt.</source>
        <translation>%1 is already concluded here and stays as it is; what was changed on the way is dropped.</translation>
    </message>
    <message>
        <source>%1 wird nicht übernommen: Wozu es gehört, gibt es hier nicht mehr.</source>
        <translation>%1 is not taken over: what it belongs to is no longer here.</translation>
    </message>
</context>
<context>
    <name>TripBanner</name>
    <message>
        <source>Mitnahmedatei %1</source>
        <translation>Take-along file %1</translation>
    </message>
    <message>
        <source>Gespeichert wird auf diesem Rechner, unverschlüsselt im eigenen Ordner: die Verschlüsselung der Festplatte schützt, bis zurückgegeben wird.</source>
        <translation>Saved on this machine, not encrypted, in your own folder: the encryption of the disk protects it until it is given back.</translation>
    </message>
    <message>
        <source>Zurückgeben …</source>
        <translation>Give back …</translation>
    </message>
</context>
<context>
    <name>TripCommands</name>
    <message>
        <source>&amp;Mitnahmedatei öffnen …</source>
        <translation>Open take-&amp;along file …</translation>
    </message>
    <message>
        <source>unterwegs zurück Passphrase</source>
        <translation>on the way back passphrase</translation>
    </message>
    <message>
        <source>Übergaben m&amp;itnehmen …</source>
        <translation>&amp;Take handovers along …</translation>
    </message>
    <message>
        <source>Mitnahmedatei unterwegs ohne Netz Passphrase</source>
        <translation>take-along file on the way without network passphrase</translation>
    </message>
    <message>
        <source>Mitnahmedatei &amp;zurückgeben …</source>
        <translation>&amp;Give take-along file back …</translation>
    </message>
    <message>
        <source>Mitnahmedateien, &amp;wer sie hat …</source>
        <translation>Take-along files, &amp;who has them …</translation>
    </message>
    <message>
        <source>unterwegs zurück aufgeben</source>
        <translation>on the way back give up</translation>
    </message>
</context>
<context>
    <name>TripDesk</name>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>zurück am %1</source>
        <translation>back on %1</translation>
    </message>
    <message>
        <source>aufgegeben am %1</source>
        <translation>given up on %1</translation>
    </message>
    <message>
        <source>überfällig seit %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>zurück bis %1</source>
        <translation>back by %1</translation>
    </message>
    <message>
        <source>%1 bei %2, zurück bis %3</source>
        <translation>%1 with %2, back by %3</translation>
    </message>
    <message>
        <source>Mitnahmedatei öffnen</source>
        <translation>Open take-along file</translation>
    </message>
    <message>
        <source>An %1 wird auf diesem Rechner schon gearbeitet. Geöffnet ist dieser Stand.</source>
        <translation>%1 is being worked on at this machine already. That state is open.</translation>
    </message>
    <message>
        <source>Mitnahmedatei zurückgeben</source>
        <translation>Give take-along file back</translation>
    </message>
    <message>
        <source>Gepackt und geprüft: %1</source>
        <translation>Packed and checked: %1</translation>
    </message>
    <message>
        <source>Auf %1 wird nicht mehr gewartet.</source>
        <translation>%1 is not waited for any more.</translation>
    </message>
    <message>
        <source>Mitnahme %1 zurück</source>
        <translation>Take-along %1 back</translation>
    </message>
    <message>
        <source>Mitnahme %1 %2</source>
        <translation>Take-along %1 %2</translation>
    </message>
    <message>
        <source>Zu kurz, mindestens %1 Zeichen</source>
        <translation>Too short, at least %1 characters</translation>
    </message>
    <message>
        <source>Schwach, leicht zu erraten</source>
        <translation>Weak, easy to guess</translation>
    </message>
    <message>
        <source>Brauchbar</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Stark</source>
        <translation>Strong</translation>
    </message>
</context>
<context>
    <name>TripDialogs</name>
    <message>
        <source>Mitnahmedatei öffnen</source>
        <translation>Open take-along file</translation>
    </message>
    <message>
        <source>Mitnahmedateien (*.bleibe-mit)</source>
        <translation>Take-along files (*.bleibe-mit)</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>TripItemRow</name>
    <message>
        <source>unterwegs bei %1</source>
        <translation>out with %1</translation>
    </message>
</context>
<context>
    <name>TripListDialog</name>
    <message>
        <source>Mitnahmedateien</source>
        <translation>Take-along files</translation>
    </message>
    <message>
        <source>Nichts ist unterwegs</source>
        <translation>Nothing is out</translation>
    </message>
    <message>
        <source>Übergaben und Besuche lassen sich als verschlüsselte Datei mitnehmen, wo es kein Netz gibt.</source>
        <translation>Handovers and visits can be taken along as an encrypted file where there is no network.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Aufgeben …</source>
        <translation>Give up …</translation>
    </message>
    <message>
        <source>%1 aufgeben</source>
        <translation>Give up %1</translation>
    </message>
    <message>
        <source>Auf %1 nicht mehr warten?</source>
        <translation>Wait for %1 no longer?</translation>
    </message>
    <message>
        <source>Was in der Datei eingetragen wurde, kann dann nicht mehr übernommen werden. Im Register bleibt alles, wie es ist.</source>
        <translation>What was entered in the file can then not be taken over any more. In the register everything stays as it is.</translation>
    </message>
    <message>
        <source>Aufgeben</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Mitnahmedatei öffnen …</source>
        <translation>Open take-along file …</translation>
    </message>
    <message>
        <source>Mitnehmen …</source>
        <translation>Take along …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TripPacker</name>
    <message>
        <source>Besuch: %1</source>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>Wer die Datei mitnimmt, fehlt.</source>
        <translation>Who takes the file along is missing.</translation>
    </message>
    <message>
        <source>Einen Tag eingeben wie 1.12.2026.</source>
        <translation>Enter a day such as 1.12.2026.</translation>
    </message>
    <message>
        <source>Der Tag ist schon vorbei.</source>
        <translation>The day is over already.</translation>
    </message>
    <message>
        <source>Mitnahmedatei packen</source>
        <translation>Pack take-along file</translation>
    </message>
    <message>
        <source>%1 ist gepackt: %2</source>
        <translation>%1 is packed: %2</translation>
    </message>
</context>
<context>
    <name>TripReturn</name>
    <message>
        <source>%1, seit %2 bei %3</source>
        <translation>%1, with %3 since %2</translation>
    </message>
    <message>
        <source>Mitnahmedatei prüfen</source>
        <translation>Check take-along file</translation>
    </message>
    <message>
        <source>%1 ist zurück und übernommen.</source>
        <translation>%1 is back and taken over.</translation>
    </message>
</context>
<context>
    <name>TwinCard</name>
    <message>
        <source>Vielleicht schon im Register</source>
        <translation>Maybe in the register already</translation>
    </message>
    <message>
        <source>Dieselbe Wohnung steht wieder leer</source>
        <translation>The same dwelling is vacant again</translation>
    </message>
    <message>
        <source>Diesen Eintrag statt eines neuen bearbeiten</source>
        <translation>Edit this entry instead of a new one</translation>
    </message>
    <message>
        <source>Erst speichern, dann zusammenführen</source>
        <translation>Save first, then merge</translation>
    </message>
    <message>
        <source>Vergleichen und zusammenführen …</source>
        <translation>Compare and merge …</translation>
    </message>
</context>
<context>
    <name>UnsavedBanner</name>
    <message numerus="yes">
        <source>%n Angaben sind nicht gespeichert.</source>
        <translation>
            <numerusform>%n answer is not saved.</numerusform>
            <numerusform>%n answers are not saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hier „%2“, im Register „%3“.</source>
        <translation>%1: here “%2”, in the register “%3”.</translation>
    </message>
    <message>
        <source>Meine Angabe speichern</source>
        <translation>Save my answer</translation>
    </message>
    <message>
        <source>Meine Angaben speichern</source>
        <translation>Save my answers</translation>
    </message>
    <message>
        <source>Stand im Register lassen</source>
        <translation>Leave the register as it is</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Angaben sind nicht gespeichert</source>
        <translation>Answers are not saved</translation>
    </message>
    <message>
        <source>In %1 stehen Angaben, die nicht im Register sind.</source>
        <translation>%1 has answers that are not in the register.</translation>
    </message>
</context>
<context>
    <name>VacancyActions</name>
    <message>
        <source>Status ändern</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>VacancyDetail</name>
    <message>
        <source>VG %1</source>
        <translation>Coll. municipality %1</translation>
    </message>
    <message>
        <source>zuletzt bestätigt %1</source>
        <translation>last confirmed %1</translation>
    </message>
    <message>
        <source>noch nie bestätigt</source>
        <translation>never confirmed</translation>
    </message>
    <message>
        <source>Wohnfläche</source>
        <translation>Living area</translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>frei ab</source>
        <translation>available</translation>
    </message>
    <message>
        <source>Stufen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Pauschalmiete</source>
        <translation>Flat-rate rent</translation>
    </message>
    <message>
        <source>Nettokaltmiete</source>
        <translation>Net cold rent</translation>
    </message>
    <message>
        <source>Kalte Nebenkosten</source>
        <translation>Cold operating costs</translation>
    </message>
    <message>
        <source>Bruttokaltmiete</source>
        <translation>Gross cold rent</translation>
    </message>
    <message>
        <source>Heizung, Warmwasser</source>
        <translation>Heating, hot water</translation>
    </message>
    <message>
        <source>Gesamt warm</source>
        <translation>Gross warm rent</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>case %1</translation>
    </message>
    <message>
        <source>Mietbeginn %1</source>
        <translation>tenancy starts %1</translation>
    </message>
    <message>
        <source>am %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Wiedervorlage %1</source>
        <translation>follow-up %1</translation>
    </message>
    <message>
        <source>%1 ist als heute bestätigt eingetragen.</source>
        <translation>%1 is entered as confirmed today.</translation>
    </message>
    <message>
        <source>%1 ist gelöscht.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>seit %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>VacancyFilters</name>
    <message>
        <source>ab %1</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>bis %1 €</source>
        <translation>up to €%1</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>in 1 Monat</source>
        <translation>in 1 month</translation>
    </message>
    <message>
        <source>in 3 Monaten</source>
        <translation>in 3 months</translation>
    </message>
    <message>
        <source>in 6 Monaten</source>
        <translation>in 6 months</translation>
    </message>
    <message>
        <source>Leerstände durchsuchen</source>
        <translation>Search vacancies</translation>
    </message>
    <message>
        <source>Adresse, Nr., Vermieter</source>
        <translation>Address, no., landlord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>reserviert</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>in Vermittlung</source>
        <translation>in placement</translation>
    </message>
    <message>
        <source>zu prüfen</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>ruhend</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>vermietet</source>
        <translation>let</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>egal</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Bruttokalt</source>
        <translation>Gross cold</translation>
    </message>
    <message>
        <source>Frei</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>über %1 Tage her</source>
        <translation>over %1 days ago</translation>
    </message>
    <message>
        <source>Gespeichert</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>VacancyForm</name>
    <message>
        <source>neuer Leerstand</source>
        <translation>new vacancy</translation>
    </message>
    <message>
        <source>Leerstand %1</source>
        <translation>vacancy %1</translation>
    </message>
</context>
<context>
    <name>VacancyFormPane</name>
    <message>
        <source>Die Eingaben zu diesem Leerstand sind noch nicht gespeichert.</source>
        <translation>What you entered for this vacancy is not saved yet.</translation>
    </message>
    <message>
        <source>%1 bearbeiten</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Leerstand erfassen</source>
        <translation>Add vacancy</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Angaben kopieren</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Bestätigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Leerstand löschen</source>
        <translation>Delete vacancy</translation>
    </message>
    <message>
        <source>Aufgabe anlegen …</source>
        <translation>New task …</translation>
    </message>
    <message>
        <source>Steht wieder leer …</source>
        <translation>Vacant again …</translation>
    </message>
</context>
<context>
    <name>VacancyListModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Zi.</source>
        <translation>Rms</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>Bruttokalt €</source>
        <translation>Gross cold €</translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>nie</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Einen Leerstand in der Karte oder Tabelle wählen.</source>
        <translation>Choose a vacancy on the map or in the table.</translation>
    </message>
    <message>
        <source>Loslassen: zu %1</source>
        <translation>Drop: to %1</translation>
    </message>
</context>
<context>
    <name>VacancyTable</name>
    <message>
        <source>Leerstände</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Zi.</source>
        <translation>Rms</translation>
    </message>
    <message>
        <source>Zimmer ohne Küche und Bad</source>
        <translation>Rooms without kitchen and bath</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>Bruttokalt €</source>
        <translation>Gross cold €</translation>
    </message>
    <message>
        <source>Nettokaltmiete und kalte Nebenkosten im Monat</source>
        <translation>Net cold rent and cold operating costs per month</translation>
    </message>
    <message>
        <source>Frei ab</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kein Leerstand passt</source>
        <translation>No vacancy matches</translation>
    </message>
    <message>
        <source>Noch keine Leerstände</source>
        <translation>No vacancies yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Leerstände übrig.</source>
        <translation>
            <numerusform>The filters do not leave the only vacancy.</numerusform>
            <numerusform>The filters leave none of the %n vacancies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Einlesen oder erfassen.</source>
        <translation>Import or add some.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Leerstand erfassen</source>
        <translation>Add vacancy</translation>
    </message>
</context>
<context>
    <name>VenueField</name>
    <message>
        <source>Auf der Karte</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Auf die Karte klicken, oder Esc.</source>
        <translation>Click on the map, or Esc.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>auf der Karte gesetzt</source>
        <translation>set on the map</translation>
    </message>
    <message>
        <source>Ort auf der Karte</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Rathaus, Straße oder Gemeinde</source>
        <translation>Town hall, street or municipality</translation>
    </message>
    <message>
        <source>Anderer Ort</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Auf der Karte setzen</source>
        <translation>Set on the map</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Rechtskreis geändert: freiwillige Besuche beenden oder neu planen</source>
        <translation>Legal circle changed: end voluntary visits or plan anew</translation>
    </message>
    <message>
        <source>Heizung geht nicht</source>
        <translation>heating does not work</translation>
    </message>
    <message>
        <source>Feuchte oder Schimmel</source>
        <translation>Damp or mould</translation>
    </message>
    <message>
        <source>Rauchmelder geht nicht</source>
        <translation>smoke alarm does not work</translation>
    </message>
    <message>
        <source>Mangel beheben lassen: %1</source>
        <translation>Have a defect mended: %1</translation>
    </message>
    <message>
        <source>Themen auffrischen: %1</source>
        <translation>Refresh topics: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Tage überfällig</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n Tagen</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCommands</name>
    <message>
        <source>Freiwillige Besuche be&amp;ginnen …</source>
        <translation>Be&amp;gin voluntary visits …</translation>
    </message>
    <message>
        <source>Begleitbesuch Plan Einverständnis neu</source>
        <translation>support visit plan consent new</translation>
    </message>
    <message>
        <source>Einzelnen Besuch &amp;planen …</source>
        <translation>&amp;Plan a single visit …</translation>
    </message>
    <message>
        <source>auf Wunsch Mangel Termin</source>
        <translation>on request defect date</translation>
    </message>
    <message>
        <source>&amp;Tag planen …</source>
        <translation>Plan a &amp;day …</translation>
    </message>
    <message>
        <source>Tagesblatt Route Weg Reihenfolge</source>
        <translation>day sheet route way order</translation>
    </message>
    <message>
        <source>Besuch &amp;abschließen …</source>
        <translation>&amp;Complete visit …</translation>
    </message>
    <message>
        <source>Besuch än&amp;dern …</source>
        <translation>C&amp;hange visit …</translation>
    </message>
    <message>
        <source>Besuch a&amp;bsagen …</source>
        <translation>Call &amp;off visit …</translation>
    </message>
    <message>
        <source>Alle Besuche b&amp;eenden …</source>
        <translation>&amp;End all visits …</translation>
    </message>
    <message>
        <source>&amp;Filtern</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Neu &amp;laden</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Karte ausblenden</source>
        <translation>Hide &amp;map</translation>
    </message>
    <message>
        <source>&amp;Karte einblenden</source>
        <translation>Show &amp;map</translation>
    </message>
    <message>
        <source>Ta&amp;belle ausblenden</source>
        <translation>Hide ta&amp;ble</translation>
    </message>
    <message>
        <source>Ta&amp;belle einblenden</source>
        <translation>Show ta&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Spalten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>Tabelle Spalten ausblenden einblenden</source>
        <translation>Table columns hide show</translation>
    </message>
</context>
<context>
    <name>VisitDay</name>
    <message numerus="yes">
        <source>%n Besuche</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 Luftlinie</source>
        <translation>%1, %2 as the crow flies</translation>
    </message>
    <message>
        <source>Tagesblatt %1</source>
        <translation>Day sheet %1</translation>
    </message>
</context>
<context>
    <name>VisitDayPane</name>
    <message>
        <source>Seite (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Tag planen</source>
        <translation>Plan a day</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Vorheriger Tag mit Besuchen</source>
        <translation>Previous day with visits</translation>
    </message>
    <message>
        <source>Nächster Tag mit Besuchen</source>
        <translation>Next day with visits</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Kein Besuch an diesem Tag</source>
        <translation>No visit on this day</translation>
    </message>
    <message>
        <source>Mit den Pfeilen zum nächsten Tag, an dem Besuche geplant sind.</source>
        <translation>The arrows lead to the next day with planned visits.</translation>
    </message>
    <message>
        <source>Ohne Lage im Register: steht am Ende und nicht auf der Karte.</source>
        <translation>Without a place in the register: stands at the end and not on the map.</translation>
    </message>
    <message>
        <source>Tagesblatt drucken</source>
        <translation>Print day sheet</translation>
    </message>
    <message>
        <source>Fürs Handy …</source>
        <translation>For the phone …</translation>
    </message>
    <message>
        <source>Als eine Seite, die ohne Netz aufgeht</source>
        <translation>As a page that opens without network</translation>
    </message>
</context>
<context>
    <name>VisitDetailPane</name>
    <message>
        <source>Besuch absagen</source>
        <translation>Call off visit</translation>
    </message>
    <message>
        <source>%1, %2 findet dann nicht statt. Wer Bescheid bekam, erfährt es dadurch nicht.</source>
        <translation>%1, %2 then does not take place. Whoever was told does not learn of it by this.</translation>
    </message>
    <message>
        <source>Absagen</source>
        <translation>Cancel session</translation>
    </message>
    <message>
        <source>Nichts ausgewählt</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Nicht geladen</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Einen Besuch in der Karte oder Tabelle wählen.</source>
        <translation>Choose a visit on the map or in the table.</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Besprochen</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Themen auffrischen</source>
        <translation>Topics to refresh</translation>
    </message>
    <message>
        <source>Freiwillige Besuche</source>
        <translation>Voluntary visits</translation>
    </message>
    <message>
        <source>Zum Haushalt</source>
        <translation>To the household</translation>
    </message>
    <message>
        <source>Zum Paten</source>
        <translation>To the sponsor</translation>
    </message>
    <message>
        <source>Tag planen</source>
        <translation>Plan a day</translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Erst, wenn der Tag da ist</source>
        <translation>Only once the day has come</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>VisitEndDialog</name>
    <message>
        <source>Besuche bei %1 beenden</source>
        <translation>End visits to %1</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Was noch geplant ist, wird abgesagt. Auf Wunsch lassen sich später einzelne Besuche planen.</source>
        <translation>What is still planned is called off. Single visits can be planned later on request.</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>VisitFilters</name>
    <message>
        <source>Besuche durchsuchen</source>
        <translation>Search visits</translation>
    </message>
    <message>
        <source>Adresse, Nr., Haushalt, Pate</source>
        <translation>Address, no., household, sponsor</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>egal</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Gebiet</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>district</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Der Haushalt fehlt. Die Nummer eintippen und wählen.</source>
        <translation>The household is missing. Type its number and choose it.</translation>
    </message>
    <message>
        <source>Zu diesem Haushalt steht keine Wohnung im Register. Erst die Übergabe oder Vermietung eintragen.</source>
        <translation>The register knows of no flat of this household. Enter the handover or the letting first.</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>VisitFormPane</name>
    <message>
        <source>%1 ändern</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Besuch planen</source>
        <translation>Plan a visit</translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Besuch sind noch nicht gespeichert.</source>
        <translation>What was entered about this visit is not saved yet.</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Nummer oder Aktenzeichen</source>
        <translation>Number or file reference</translation>
    </message>
    <message>
        <source>Pate, der mitkommt</source>
        <translation>Sponsor who comes along</translation>
    </message>
    <message>
        <source>Ohne Uhrzeit gilt der ganze Tag. Ein Besuch ist freiwillig und wird drei Werktage vorher angekündigt.</source>
        <translation>Without a time the whole day is meant. A visit is voluntary and announced three working days before.</translation>
    </message>
</context>
<context>
    <name>VisitHead</name>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Termin und Angaben ändern …</source>
        <translation>Change date and facts …</translation>
    </message>
    <message>
        <source>Weiteren Besuch planen …</source>
        <translation>Plan one more visit …</translation>
    </message>
    <message>
        <source>Mitnehmen …</source>
        <translation>Take along …</translation>
    </message>
    <message>
        <source>Besuch absagen …</source>
        <translation>Call off visit …</translation>
    </message>
    <message>
        <source>Alle Besuche beenden …</source>
        <translation>End all visits …</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Freiwilliger Besuch · %1</source>
        <translation>Voluntary visit · %1</translation>
    </message>
    <message>
        <source>unterwegs bei %1</source>
        <translation>out with %1</translation>
    </message>
    <message>
        <source>Was dort eingetragen wird, kommt mit der Mitnahmedatei zurück.</source>
        <translation>What is entered there comes back with the take-along file.</translation>
    </message>
</context>
<context>
    <name>VisitListModel</name>
    <message>
        <source>fällig</source>
        <translation>due</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>ab %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>bis %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message numerus="yes">
        <source>Karte: %n Besuche</source>
        <translation>
            <numerusform>Map: %n visit</numerusform>
            <numerusform>Map: %n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Freiwillige Besuche</source>
        <translation>Voluntary visits</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Tag planen</source>
        <translation>Plan a day</translation>
    </message>
    <message>
        <source>Besuche beginnen</source>
        <translation>Begin visits</translation>
    </message>
</context>
<context>
    <name>VisitPlanForm</name>
    <message>
        <source>Der Haushalt fehlt. Die Nummer eintippen und wählen.</source>
        <translation>The household is missing. Type its number and choose it.</translation>
    </message>
    <message>
        <source>Zu diesem Haushalt steht keine Wohnung im Register. Erst die Übergabe oder Vermietung eintragen.</source>
        <translation>The register knows of no flat of this household. Enter the handover or the letting first.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>VisitPlanPane</name>
    <message>
        <source>Besuche beginnen</source>
        <translation>Begin visits</translation>
    </message>
    <message>
        <source>Die Besuche sind noch nicht geplant.</source>
        <translation>The visits are not planned yet.</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Nummer oder Aktenzeichen</source>
        <translation>Number or file reference</translation>
    </message>
    <message>
        <source>Nur Haushalte mit Leistungen nach dem AsylbLG.</source>
        <translation>Only households with benefits under the AsylbLG.</translation>
    </message>
    <message>
        <source>Besuche sind freiwillig (Art. 13 GG).</source>
        <translation>Visits are voluntary (Art. 13 GG).</translation>
    </message>
    <message>
        <source>Der Haushalt kann jeden Besuch ablehnen und jederzeit aufhören. Das hat keine Folgen.</source>
        <translation>The household may say no to every visit and stop at any time. That has no consequences.</translation>
    </message>
    <message>
        <source>Geplant werden</source>
        <translation>Will be planned</translation>
    </message>
    <message>
        <source>Nach zwölf Monaten enden die Besuche von selbst.</source>
        <translation>After twelve months the visits end by themselves.</translation>
    </message>
</context>
<context>
    <name>VisitReport</name>
    <message>
        <source>Wohnung und Gebäude</source>
        <translation>Flat and building</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Auf Wunsch</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>Notiz, Ankündigung</source>
        <translation>Note, announcement</translation>
    </message>
</context>
<context>
    <name>VisitReportPane</name>
    <message>
        <source>%1 abschließen</source>
        <translation>Complete %1</translation>
    </message>
    <message>
        <source>Die Eingaben zu diesem Besuch sind noch nicht gespeichert.</source>
        <translation>What was entered about this visit is not saved yet.</translation>
    </message>
    <message>
        <source>Freiwilligkeit ist erklärt</source>
        <translation>Voluntariness is explained</translation>
    </message>
    <message>
        <source>Dass man Nein sagen darf, und dass das keine Folgen hat (Art. 13 GG).</source>
        <translation>That one may say no, and that this has no consequences (Art. 13 GG).</translation>
    </message>
    <message>
        <source>Das genügt.</source>
        <translation>That is enough.</translation>
    </message>
    <message>
        <source>Wer einen Besuch nicht wünscht, hat davon keine Nachteile. Es bleibt nur, dass der Besuch erledigt ist.</source>
        <translation>Whoever does not wish for a visit has no disadvantage. All that stays is that the visit is done.</translation>
    </message>
    <message>
        <source>Vorgesehen: %1</source>
        <translation>Meant for today: %1</translation>
    </message>
    <message>
        <source>Nur, was das Gebäude betrifft und was hilft. Mängel werden eine Aufgabe zur Wohnung, Themen gehen zum nächsten Besuch.</source>
        <translation>Only what concerns the building and what helps. Defects become a task of the flat, topics go on to the next visit.</translation>
    </message>
</context>
<context>
    <name>VisitRoute</name>
    <message numerus="yes">
        <source>Weg des Tages, %n Halte</source>
        <translation>
            <numerusform>Way of the day, %n stop</numerusform>
            <numerusform>Way of the day, %n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitSide</name>
    <message>
        <source>Besuch %1 ist gespeichert.</source>
        <translation>Visit %1 is saved.</translation>
    </message>
    <message>
        <source>Besuch %1 ist abgeschlossen.</source>
        <translation>Visit %1 is completed.</translation>
    </message>
    <message>
        <source>Die freiwilligen Besuche bei %1 sind geplant.</source>
        <translation>The voluntary visits to %1 are planned.</translation>
    </message>
</context>
<context>
    <name>VisitStop</name>
    <message>
        <source>Halt %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>%1 Uhr · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Angekündigt</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>noch nicht</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Wer besucht</source>
        <translation>Who visits</translation>
    </message>
    <message>
        <source>Freiwilligkeit erklärt</source>
        <translation>Voluntariness explained</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Heizung geht</source>
        <translation>Heating works</translation>
    </message>
    <message>
        <source>Feuchte oder Schimmel</source>
        <translation>Damp or mould</translation>
    </message>
    <message>
        <source>Rauchmelder gehen</source>
        <translation>Smoke alarms work</translation>
    </message>
    <message>
        <source>Mängel am Gebäude</source>
        <translation>Defects of the building</translation>
    </message>
    <message>
        <source>Unterstützung gewünscht</source>
        <translation>Support wished for</translation>
    </message>
    <message>
        <source>Kopie übergeben</source>
        <translation>Copy handed over</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Einverstanden seit %1, eingezogen am %2. Noch %n geplant.</source>
        <translation>
            <numerusform>Agreed since %1, moved in on %2. %n still planned.</numerusform>
            <numerusform>Agreed since %1, moved in on %2. %n still planned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besuch %1 ist abgesagt.</source>
        <translation>Visit %1 is called off.</translation>
    </message>
    <message>
        <source>Die freiwilligen Besuche bei %1 sind beendet.</source>
        <translation>The voluntary visits to %1 have ended.</translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Pate</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Angekündigt</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>unterwegs bei</source>
        <translation>out with</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kein Besuch passt</source>
        <translation>No visit fits</translation>
    </message>
    <message>
        <source>Kein Besuch geplant</source>
        <translation>No visit planned</translation>
    </message>
    <message>
        <source>Noch keine Besuche</source>
        <translation>No visits yet</translation>
    </message>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Besuche übrig.</source>
        <translation>
            <numerusform>The filters leave out the only visit.</numerusform>
            <numerusform>The filters leave none of the %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Besuche sind erledigt oder abgesagt.</source>
        <translation>
            <numerusform>The only visit is done or called off.</numerusform>
            <numerusform>All %n visits are done or called off.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besuche sind freiwillig. Sie beginnen, wenn ein Haushalt darüber Bescheid weiß und einverstanden ist.</source>
        <translation>Visits are voluntary. They begin once a household knows about that and agrees.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Besuche beginnen</source>
        <translation>Begin visits</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Haushalte, die eine Wohnung suchen</source>
        <translation>Households that look for a flat</translation>
    </message>
    <message>
        <source>Für keinen von %1 kommt sie in Frage.</source>
        <translation>It comes into question for none of %1.</translation>
    </message>
    <message>
        <source>Für %1 von %2 kommt sie in Frage.</source>
        <translation>It comes into question for %1 of %2.</translation>
    </message>
    <message>
        <source>Haushalt %1, %2 von 100, %3</source>
        <translation>Household %1, %2 of 100, %3</translation>
    </message>
    <message>
        <source>weniger zeigen</source>
        <translation>show fewer</translation>
    </message>
    <message>
        <source>alle zeigen</source>
        <translation>show all</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>bevorzugt</source>
        <translation>preferred</translation>
    </message>
    <message>
        <source>%1 kopieren</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>WeekReader</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 Std.</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 Std. %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>am ganzen Tag</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>%1–%2 Uhr</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Erste und letzte Abfahrt</source>
        <translation>First and last departure</translation>
    </message>
    <message>
        <source>%1 und %2 Uhr</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Längste Lücke</source>
        <translation>Longest gap</translation>
    </message>
    <message>
        <source>Beste Stunde</source>
        <translation>Best hour</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Abfahrten</source>
        <translation>
            <numerusform>%1: %n departure</numerusform>
            <numerusform>%1: %n departures</numerusform>
        </translation>
    </message>
    <message>
        <source>Abfahrten %1: %2</source>
        <translation>Departures %1: %2</translation>
    </message>
    <message>
        <source>%1–%2 Uhr (%3)</source>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>von %1 bis %2 Uhr</source>
        <translation>from %1 to %2 h</translation>
    </message>
</context>
<context>
    <name>WeekService</name>
    <message>
        <source>In dieser Woche fährt hier nach den eingelesenen Fahrplänen nichts.</source>
        <translation>By the timetables that were imported, nothing runs here this week.</translation>
    </message>
    <message>
        <source>Abfahrten %1</source>
        <translation>Departures %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Am %1 fährt hier nichts.</source>
        <translation>Nothing runs here on %1.</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>Gewichte der Vorschlagsliste</source>
        <translation>Weights of the ranking</translation>
    </message>
    <message>
        <source>Die Gewichte sind gespeichert.</source>
        <translation>The weights are saved.</translation>
    </message>
    <message>
        <source>Je höher, desto mehr zählt es; 0 heißt gar nicht, 100 ist das Höchste. Gilt für alle, die mit diesem Register arbeiten.</source>
        <translation>The higher, the more it counts; 0 means not at all, 100 is the highest. Holds for everybody who works with this register.</translation>
    </message>
    <message>
        <source>Zusammen %1. Die Summe muss nicht 100 sein.</source>
        <translation>Together %1. The sum need not be 100.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Übliche Werte</source>
        <translation>Usual values</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>&amp;Maßnahme planen …</source>
        <translation>Plan a &amp;measure …</translation>
    </message>
    <message>
        <source>Was wäre wenn Szenario Bank Haltestelle Bürgerbus Hotspot</source>
        <translation>what if scenario bench stop community bus hotspot</translation>
    </message>
    <message>
        <source>&amp;Szenarien vergleichen …</source>
        <translation>Compare &amp;scenarios …</translation>
    </message>
    <message>
        <source>Was wäre wenn nebeneinander</source>
        <translation>what if side by side</translation>
    </message>
    <message>
        <source>Szenario &amp;kopieren …</source>
        <translation>&amp;Copy scenario …</translation>
    </message>
    <message>
        <source>Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.</source>
        <translation>Click the place, or choose the middle with Enter. Esc cancels.</translation>
    </message>
    <message>
        <source>Was wäre wenn</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Maßnahme planen</source>
        <translation>Plan a measure</translation>
    </message>
    <message>
        <source>In diesem Szenario steht noch keine Maßnahme.</source>
        <translation>There is no measure in this scenario yet.</translation>
    </message>
    <message>
        <source>Eine Bank, eine Haltestelle oder ein Tag mehr für den Bürgerbus: planen und sehen, wem es hilft. Das Register bleibt, wie es ist.</source>
        <translation>A bench, a stop or one more day for the community bus: plan it and see whom it helps. The register stays as it is.</translation>
    </message>
</context>
<context>
    <name>WhatIfPoses</name>
    <message>
        <source>Bürgerbus, neuer Tag</source>
        <translation>Community bus, new day</translation>
    </message>
    <message>
        <source>Bank am Dorfplatz</source>
        <translation>Bench on the village green</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Register öffnen</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Neues Register anlegen</source>
        <translation>Create new register</translation>
    </message>
    <message>
        <source>Register (*.sqlite)</source>
        <translation>Registers (*.sqlite)</translation>
    </message>
    <message>
        <source>Sicherung anlegen</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>%1 Sicherung %2</source>
        <translation>%1 backup %2</translation>
    </message>
    <message>
        <source>Register (*.sqlite *.bleibe *.bleibe-mit)</source>
        <translation>Registers (*.sqlite *.bleibe *.bleibe-mit)</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Vermieter</source>
        <translation>Landlords</translation>
    </message>
    <message>
        <source>Infogespräche</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Mobilität</source>
        <translation>Mobility</translation>
    </message>
</context>
<context>
    <name>WorkFrame</name>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Es gibt nicht gespeicherte Eingaben.</source>
        <translation>There are unsaved entries.</translation>
    </message>
    <message>
        <source>Weiter bearbeiten</source>
        <translation>Continue editing</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>WorkMap</name>
    <message>
        <source>&amp;Karte als PDF</source>
        <translation>&amp;Map as PDF</translation>
    </message>
    <message>
        <source>Karte drucken Papier ausgeben</source>
        <translation>print map paper</translation>
    </message>
    <message>
        <source>Karte als B&amp;ild</source>
        <translation>Map as &amp;picture</translation>
    </message>
    <message>
        <source>PNG speichern Karte Foto</source>
        <translation>PNG save map photo</translation>
    </message>
    <message>
        <source>Strecke &amp;messen</source>
        <translation>&amp;Measure a line</translation>
    </message>
    <message>
        <source>Entfernung Abstand Luftlinie Lineal</source>
        <translation>distance gap beeline ruler</translation>
    </message>
    <message>
        <source>&amp;Fläche messen</source>
        <translation>Measure an &amp;area</translation>
    </message>
    <message>
        <source>Hektar Quadratkilometer Lineal</source>
        <translation>hectare square kilometre ruler</translation>
    </message>
    <message>
        <source>&amp;Ansichten …</source>
        <translation>&amp;Views …</translation>
    </message>
    <message>
        <source>Ausschnitt merken Lesezeichen Karte</source>
        <translation>section remember bookmark map</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Übung</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Sozialamt</source>
        <translation>Social services</translation>
    </message>
    <message>
        <source>Beispielregister anlegen</source>
        <translation>Creating sample register</translation>
    </message>
    <message>
        <source>Register öffnen</source>
        <translation>Opening register</translation>
    </message>
    <message>
        <source>Beispielregister</source>
        <translation>Sample register</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>Sicherung anlegen</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Für %1 ist auf diesem Rechner kein Programm eingerichtet. Die Datei speichern und von dort öffnen.</source>
        <translation>No program is set up for %1 on this computer. Save the file and open it from there.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Hier ist kein Bildschirm. Das Fenster wurde in ein Bild gezeichnet:</source>
        <translation>There is no screen here. The window was drawn into a picture:</translation>
    </message>
</context>
</TS>
