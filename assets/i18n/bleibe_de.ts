<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="de">
<context>
    <name>AccountPane</name>
    <message numerus="yes">
        <source>%n Konten</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>vor %n Tagen</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tage</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>%n Wohnungen anbieten</source>
        <translation>
            <numerusform>%n Wohnung anbieten</numerusform>
            <numerusform>%n Wohnungen anbieten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>für %n Personen</source>
        <translation>
            <numerusform>für %n Person</numerusform>
            <numerusform>für %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDesk</name>
    <message numerus="yes">
        <source>%n Zeilen exportiert: %1</source>
        <translation>
            <numerusform>%n Zeile exportiert: %1</numerusform>
            <numerusform>%n Zeilen exportiert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message numerus="yes">
        <source>Und %n weitere Einträge.</source>
        <translation>
            <numerusform>Und %n weiterer Eintrag.</numerusform>
            <numerusform>Und %n weitere Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditSide</name>
    <message numerus="yes">
        <source>Und %n weitere Einträge.</source>
        <translation>
            <numerusform>Und %n weiterer Eintrag.</numerusform>
            <numerusform>Und %n weitere Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>Verloren geht, was seither geschah: %Ln Schritte.</source>
        <translation>
            <numerusform>Verloren geht, was seither geschah: %Ln Schritt.</numerusform>
            <numerusform>Verloren geht, was seither geschah: %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ein anderer Zweig dieses Registers: %Ln Schritte darin fehlen heute.</source>
        <translation>
            <numerusform>Ein anderer Zweig dieses Registers: %Ln Schritt darin fehlt heute.</numerusform>
            <numerusform>Ein anderer Zweig dieses Registers: %Ln Schritte darin fehlen heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verloren gehen dafür %Ln Schritte.</source>
        <translation>
            <numerusform>Verloren geht dafür %Ln Schritt.</numerusform>
            <numerusform>Verloren gehen dafür %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seither gab es %Ln Löschläufe. Was sie gelöscht haben, wäre wieder da: die Löschläufe danach wiederholen.</source>
        <translation>
            <numerusform>Seither gab es %Ln Löschlauf. Was er gelöscht hat, wäre wieder da: den Löschlauf danach wiederholen.</numerusform>
            <numerusform>Seither gab es %Ln Löschläufe. Was sie gelöscht haben, wäre wieder da: die Löschläufe danach wiederholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPane</name>
    <message numerus="yes">
        <source>%Ln Sicherungen</source>
        <translation>
            <numerusform>%Ln Sicherung</numerusform>
            <numerusform>%Ln Sicherungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkConfirm</name>
    <message numerus="yes">
        <source>%n Leerstände sind als heute bestätigt eingetragen.</source>
        <translation>
            <numerusform>%n Leerstand ist als heute bestätigt eingetragen.</numerusform>
            <numerusform>%n Leerstände sind als heute bestätigt eingetragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%n Leerstände ausgewählt</source>
        <translation>
            <numerusform>%n Leerstand ausgewählt</numerusform>
            <numerusform>%n Leerstände ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Leerständen</source>
        <translation>
            <numerusform>%n Leerstand</numerusform>
            <numerusform>%n Leerständen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message numerus="yes">
        <source>Fertig, %n Fotos</source>
        <translation>
            <numerusform>Fertig, %n Foto</numerusform>
            <numerusform>Fertig, %n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n Datensätze haben jetzt eine Dienststelle.</source>
        <translation>
            <numerusform>%n Datensatz hat jetzt eine Dienststelle.</numerusform>
            <numerusform>%n Datensätze haben jetzt eine Dienststelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Achtung: %n Datensätze haben keine Dienststelle. Wer nur Eigenes sieht, sieht sie nicht. Mit --office NAME bekommen sie eine.</source>
        <translation>
            <numerusform>Achtung: %n Datensatz hat keine Dienststelle. Wer nur Eigenes sieht, sieht ihn nicht. Mit --office NAME bekommt er eine.</numerusform>
            <numerusform>Achtung: %n Datensätze haben keine Dienststelle. Wer nur Eigenes sieht, sieht sie nicht. Mit --office NAME bekommen sie eine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message numerus="yes">
        <source>%n Wohnungen vergleichen</source>
        <translation>
            <numerusform>%n Wohnung vergleichen</numerusform>
            <numerusform>%n Wohnungen vergleichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n Wohnungen im Vergleich</source>
        <translation>
            <numerusform>%n Wohnung im Vergleich</numerusform>
            <numerusform>%n Wohnungen im Vergleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>Noch %n zu wählen.</source>
        <translation>
            <numerusform>Noch %n zu wählen.</numerusform>
            <numerusform>Noch %n zu wählen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%n Infogespräche</source>
        <translation>
            <numerusform>%n Infogespräch</numerusform>
            <numerusform>%n Infogespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waren da</source>
        <translation>
            <numerusform>%n war da</numerusform>
            <numerusform>%n waren da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskFilters</name>
    <message numerus="yes">
        <source>%n Einträge sind zu löschen</source>
        <translation>
            <numerusform>%n Eintrag ist zu löschen</numerusform>
            <numerusform>%n Einträge sind zu löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%n Aufgaben überfällig</source>
        <translation>
            <numerusform>%n Aufgabe überfällig</numerusform>
            <numerusform>%n Aufgaben überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message numerus="yes">
        <source>%n Dateien hinzufügen</source>
        <translation>
            <numerusform>%n Datei hinzufügen</numerusform>
            <numerusform>%n Dateien hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien sind hinzugefügt.</source>
        <translation>
            <numerusform>%n Datei ist hinzugefügt.</numerusform>
            <numerusform>%n Dateien sind hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder sind in voller Größe abgelegt.</source>
        <translation>
            <numerusform>%n Bild ist in voller Größe abgelegt.</numerusform>
            <numerusform>%n Bilder sind in voller Größe abgelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentSection</name>
    <message numerus="yes">
        <source>Fotos und Pläne gehören zur Wohnung und stehen bei allen %n Leerständen.</source>
        <translation>
            <numerusform>Fotos und Pläne gehören zur Wohnung und stehen bei %n Leerstand.</numerusform>
            <numerusform>Fotos und Pläne gehören zur Wohnung und stehen bei allen %n Leerständen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien wurden nicht hinzugefügt.</source>
        <translation>
            <numerusform>%n Datei wurde nicht hinzugefügt.</numerusform>
            <numerusform>%n Dateien wurden nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder wurden auf 2.560 Bildpunkte verkleinert.</source>
        <translation>
            <numerusform>%n Bild wurde auf 2.560 Bildpunkte verkleinert.</numerusform>
            <numerusform>%n Bilder wurden auf 2.560 Bildpunkte verkleinert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DwellingList</name>
    <message numerus="yes">
        <source>Alle %n Wohnungen zeigen</source>
        <translation>
            <numerusform>%n Wohnung zeigen</numerusform>
            <numerusform>Alle %n Wohnungen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auch %n frühere zeigen</source>
        <translation>
            <numerusform>Auch %n frühere zeigen</numerusform>
            <numerusform>Auch %n frühere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%n Abfahrten am Tag</source>
        <translation>
            <numerusform>%n Abfahrt am Tag</numerusform>
            <numerusform>%n Abfahrten am Tag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n Leerstände</source>
        <translation>
            <numerusform>%n Leerstand</numerusform>
            <numerusform>%n Leerstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vermieter</source>
        <translation>
            <numerusform>%n Vermieter</numerusform>
            <numerusform>%n Vermieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gespräche</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte</source>
        <translation>
            <numerusform>%n Haushalt</numerusform>
            <numerusform>%n Haushalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vermieter haben in die Weitergabe an andere Stellen nicht eingewilligt.</source>
        <translation>
            <numerusform>%n Vermieter hat in die Weitergabe an andere Stellen nicht eingewilligt.</numerusform>
            <numerusform>%n Vermieter haben in die Weitergabe an andere Stellen nicht eingewilligt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vermieter möchten nicht kontaktiert werden.</source>
        <translation>
            <numerusform>%n Vermieter möchte nicht kontaktiert werden.</numerusform>
            <numerusform>%n Vermieter möchten nicht kontaktiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Für %n Einträge ist die Verarbeitung eingeschränkt (Art. 18, 21 DSGVO).</source>
        <translation>
            <numerusform>Für %n Eintrag ist die Verarbeitung eingeschränkt (Art. 18, 21 DSGVO).</numerusform>
            <numerusform>Für %n Einträge ist die Verarbeitung eingeschränkt (Art. 18, 21 DSGVO).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neue Einträge</source>
        <translation>
            <numerusform>%n neuer Eintrag</numerusform>
            <numerusform>%n neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben übernommen</source>
        <translation>
            <numerusform>%n Angabe übernommen</numerusform>
            <numerusform>%n Angaben übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zusammengeführt</source>
        <translation>
            <numerusform>%n zusammengeführt</numerusform>
            <numerusform>%n zusammengeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeGiver</name>
    <message numerus="yes">
        <source>%n Leerstände</source>
        <translation>
            <numerusform>%n Leerstand</numerusform>
            <numerusform>%n Leerstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vermieter</source>
        <translation>
            <numerusform>%n Vermieter</numerusform>
            <numerusform>%n Vermieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gespräche</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte</source>
        <translation>
            <numerusform>%n Haushalt</numerusform>
            <numerusform>%n Haushalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePane</name>
    <message numerus="yes">
        <source>%n Austauschdateien</source>
        <translation>
            <numerusform>%n Austauschdatei</numerusform>
            <numerusform>%n Austauschdateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeTakeDialog</name>
    <message numerus="yes">
        <source>%n übernehmen</source>
        <translation>
            <numerusform>%n übernehmen</numerusform>
            <numerusform>%n übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeTaker</name>
    <message numerus="yes">
        <source>%n Leerstände</source>
        <translation>
            <numerusform>%n Leerstand</numerusform>
            <numerusform>%n Leerstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte</source>
        <translation>
            <numerusform>%n Haushalt</numerusform>
            <numerusform>%n Haushalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcludedPane</name>
    <message numerus="yes">
        <source>%n ausgeschlossen</source>
        <translation>
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n Zeilen gehen in eine Datei.</source>
        <translation>
            <numerusform>%n Zeile geht in eine Datei.</numerusform>
            <numerusform>%n Zeilen gehen in eine Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message numerus="yes">
        <source>%n Monate</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%Ln Leerstände</source>
        <translation>
            <numerusform>%Ln Leerstand</numerusform>
            <numerusform>%Ln Leerstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Vermieter</source>
        <translation>
            <numerusform>%Ln Vermieter</numerusform>
            <numerusform>%Ln Vermieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Haushalte</source>
        <translation>
            <numerusform>%Ln Haushalt</numerusform>
            <numerusform>%Ln Haushalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Übergaben</source>
        <translation>
            <numerusform>%Ln Übergabe</numerusform>
            <numerusform>%Ln Übergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unterlagen</source>
        <translation>
            <numerusform>%Ln Unterlage</numerusform>
            <numerusform>%Ln Unterlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message numerus="yes">
        <source>Höchstens %n Jahre auf einmal.</source>
        <translation>
            <numerusform>Höchstens %n Jahr auf einmal.</numerusform>
            <numerusform>Höchstens %n Jahre auf einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Weitere Filter, %n aktiv</source>
        <translation>
            <numerusform>Weitere Filter, %n aktiv</numerusform>
            <numerusform>Weitere Filter, %n aktiv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message numerus="yes">
        <source>%n Stufen</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message numerus="yes">
        <source>%n Angaben fehlen oder stimmen nicht.</source>
        <translation>
            <numerusform>%n Angabe fehlt oder stimmt nicht.</numerusform>
            <numerusform>%n Angaben fehlen oder stimmen nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message numerus="yes">
        <source>%1, Luftlinie %2, %n Abfahrten %3</source>
        <translation>
            <numerusform>%1, Luftlinie %2, %n Abfahrt %3</numerusform>
            <numerusform>%1, Luftlinie %2, %n Abfahrten %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapOutlet</name>
    <message numerus="yes">
        <source>Gespeichert: %1 und %n Dateien daneben</source>
        <translation>
            <numerusform>Gespeichert: %1 und %n Datei daneben</numerusform>
            <numerusform>Gespeichert: %1 und %n Dateien daneben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapSide</name>
    <message numerus="yes">
        <source>%1 von %n Leerständen liegen in L1 oder L2.</source>
        <translation>
            <numerusform>%1 von %n Leerstand liegt in L1 oder L2.</numerusform>
            <numerusform>%1 von %n Leerständen liegen in L1 oder L2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%n Bauteile sind noch nicht geprüft.</source>
        <translation>
            <numerusform>%n Bauteil ist noch nicht geprüft.</numerusform>
            <numerusform>%n Bauteile sind noch nicht geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Themen sind noch offen.</source>
        <translation>
            <numerusform>%n Thema ist noch offen.</numerusform>
            <numerusform>%n Themen sind noch offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mängel prüfen (%n), zu beheben von: %1</source>
        <translation>
            <numerusform>Mangel prüfen (%n), zu beheben von: %1</numerusform>
            <numerusform>Mängel prüfen (%n), zu beheben von: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverEditor</name>
    <message numerus="yes">
        <source>%n übergeben</source>
        <translation>
            <numerusform>%n übergeben</numerusform>
            <numerusform>%n übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Räume</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mängel</source>
        <translation>
            <numerusform>%n Mangel</numerusform>
            <numerusform>%n Mängel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gegenstände</source>
        <translation>
            <numerusform>%n Gegenstand</numerusform>
            <numerusform>%n Gegenstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Absprachen</source>
        <translation>
            <numerusform>%n Absprache</numerusform>
            <numerusform>%n Absprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anwesend</source>
        <translation>
            <numerusform>%n anwesend</numerusform>
            <numerusform>%n anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unterschiede</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offen</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverListModel</name>
    <message numerus="yes">
        <source>%n offene Punkte</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverOverview</name>
    <message numerus="yes">
        <source>Karte: %n Übergaben</source>
        <translation>
            <numerusform>Karte: %n Übergabe</numerusform>
            <numerusform>Karte: %n Übergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverSummary</name>
    <message numerus="yes">
        <source>%n Mängel oder Themen sind offen geblieben.</source>
        <translation>
            <numerusform>%n Mangel oder Thema ist offen geblieben.</numerusform>
            <numerusform>%n Mängel oder Themen sind offen geblieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keine der %n Übergaben übrig.</source>
        <translation>
            <numerusform>Die Filter lassen die eine Übergabe nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keine der %n Übergaben übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message numerus="yes">
        <source>%n Besuche</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Übergaben</source>
        <translation>
            <numerusform>%n Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Besuche sichtbar</source>
        <translation>
            <numerusform>%n Besuch sichtbar</numerusform>
            <numerusform>%n Besuche sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Übergaben sichtbar</source>
        <translation>
            <numerusform>%n Übergabe sichtbar</numerusform>
            <numerusform>%n Übergaben sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Besuche sichtbar</source>
        <translation>
            <numerusform>Karte, %n Besuch sichtbar</numerusform>
            <numerusform>Karte, %n Besuche sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Übergaben sichtbar</source>
        <translation>
            <numerusform>Karte, %n Übergabe sichtbar</numerusform>
            <numerusform>Karte, %n Übergaben sichtbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>Alle %n Schritte zeigen</source>
        <translation>
            <numerusform>Den einzigen Schritt zeigen</numerusform>
            <numerusform>Alle %n Schritte zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdDetail</name>
    <message numerus="yes">
        <source>%n Kinder unter 6</source>
        <translation>
            <numerusform>%n Kind unter 6</numerusform>
            <numerusform>%n Kinder unter 6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Kinder von 6 bis 17</source>
        <translation>
            <numerusform>%n Kind von 6 bis 17</numerusform>
            <numerusform>%n Kinder von 6 bis 17</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ja, für %n Personen</source>
        <translation>
            <numerusform>ja, für %n Person</numerusform>
            <numerusform>ja, für %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Haushalte übrig.</source>
        <translation>
            <numerusform>Die Filter lassen den einen Haushalt nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keinen der %n Haushalte übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message numerus="yes">
        <source>Nur Vermieter der %n ausgewählten Leerstände.</source>
        <translation>
            <numerusform>Nur Vermieter des ausgewählten Leerstands.</numerusform>
            <numerusform>Nur Vermieter der %n ausgewählten Leerstände.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n nicht einzuladen</source>
        <translation>
            <numerusform> · %n nicht einzuladen</numerusform>
            <numerusform> · %n nicht einzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n einladen</source>
        <translation>
            <numerusform>%n einladen</numerusform>
            <numerusform>%n einladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteeList</name>
    <message numerus="yes">
        <source>%n Leerstände</source>
        <translation>
            <numerusform>%n Leerstand</numerusform>
            <numerusform>%n Leerstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leer seit %n Monaten</source>
        <translation>
            <numerusform>leer seit %n Monat</numerusform>
            <numerusform>leer seit %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Vermieter eingeladen. Die Einladungen sind noch zu versenden.</source>
        <translation>
            <numerusform>%n Vermieter eingeladen. Die Einladung ist noch zu versenden.</numerusform>
            <numerusform>%n Vermieter eingeladen. Die Einladungen sind noch zu versenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LandlordDetail</name>
    <message numerus="yes">
        <source>%n Wohnungen stehen zusammen %1 leer: rund %2 Nettokaltmiete.</source>
        <translation>
            <numerusform>%n Wohnung steht %1 leer: rund %2 Nettokaltmiete.</numerusform>
            <numerusform>%n Wohnungen stehen zusammen %1 leer: rund %2 Nettokaltmiete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Monate</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere sind nicht mitgerechnet, weil Miete oder Beginn fehlen.</source>
        <translation>
            <numerusform>%n weitere ist nicht mitgerechnet, weil Miete oder Beginn fehlt.</numerusform>
            <numerusform>%n weitere sind nicht mitgerechnet, weil Miete oder Beginn fehlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LandlordTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Vermieter übrig.</source>
        <translation>
            <numerusform>Die Filter lassen den einen Vermieter nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keinen der %n Vermieter übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message numerus="yes">
        <source>%1, %n sichtbar</source>
        <translation>
            <numerusform>%1, %n sichtbar</numerusform>
            <numerusform>%1, %n sichtbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendTitle</name>
    <message numerus="yes">
        <source>%n sichtbar</source>
        <translation>
            <numerusform>%n sichtbar</numerusform>
            <numerusform>%n sichtbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitTables</name>
    <message numerus="yes">
        <source>%n Zeilen</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%n Zeilen exportiert: %1</source>
        <translation>
            <numerusform>%n Zeile exportiert: %1</numerusform>
            <numerusform>%n Zeilen exportiert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message numerus="yes">
        <source>%n Stellen</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message numerus="yes">
        <source>Karte, %n Orte sichtbar</source>
        <translation>
            <numerusform>Karte, %n Ort sichtbar</numerusform>
            <numerusform>Karte, %n Orte sichtbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>%n Leerstände</source>
        <translation>
            <numerusform>%n Leerstand</numerusform>
            <numerusform>%n Leerstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Leerstände sichtbar</source>
        <translation>
            <numerusform>%n Leerstand sichtbar</numerusform>
            <numerusform>%n Leerstände sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte, %n Leerstände sichtbar</source>
        <translation>
            <numerusform>Karte, %n Leerstand sichtbar</numerusform>
            <numerusform>Karte, %n Leerstände sichtbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message numerus="yes">
        <source>%n Maßnahmen</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthCell</name>
    <message numerus="yes">
        <source>%n weitere</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineMapSettings</name>
    <message numerus="yes">
        <source>%n Anfragen an %1 seit %2</source>
        <translation>
            <numerusform>%n Anfrage an %1 seit %2</numerusform>
            <numerusform>%n Anfragen an %1 seit %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message numerus="yes">
        <source>%n Seiten</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-mal, %1 bis %2 Uhr</source>
        <translation>
            <numerusform>einmal, %1 bis %2 Uhr</numerusform>
            <numerusform>%n-mal, %1 bis %2 Uhr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere Linien</source>
        <translation>
            <numerusform>und eine weitere Linie</numerusform>
            <numerusform>und %n weitere Linien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anmelden: spätestens %n Minuten vor der Fahrt.</source>
        <translation>
            <numerusform>Anmelden: spätestens eine Minute vor der Fahrt.</numerusform>
            <numerusform>Anmelden: spätestens %n Minuten vor der Fahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anmelden: spätestens %n Tage vorher.</source>
        <translation>
            <numerusform>Anmelden: spätestens am Tag davor.</numerusform>
            <numerusform>Anmelden: spätestens %n Tage vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anmelden: spätestens %n Tage vorher bis %1 Uhr.</source>
        <translation>
            <numerusform>Anmelden: spätestens am Tag davor bis %1 Uhr.</numerusform>
            <numerusform>Anmelden: spätestens %n Tage vorher bis %1 Uhr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message numerus="yes">
        <source>%1: %n Wohnungen genannt</source>
        <translation>
            <numerusform>%1: %n Wohnung genannt</numerusform>
            <numerusform>%1: %n Wohnungen genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantTable</name>
    <message numerus="yes">
        <source>Auf der Liste stehen %n Vermieter.</source>
        <translation>
            <numerusform>Auf der Liste steht %n Vermieter.</numerusform>
            <numerusform>Auf der Liste stehen %n Vermieter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message numerus="yes">
        <source> und %n weitere</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceListModel</name>
    <message numerus="yes">
        <source> und %n weitere</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Orte übrig.</source>
        <translation>
            <numerusform>Die Filter lassen den einen Ort nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keinen der %n Orte übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingForm</name>
    <message numerus="yes">
        <source>%n Wohnungen sind wieder frei.</source>
        <translation>
            <numerusform>%n Wohnung ist wieder frei.</numerusform>
            <numerusform>%n Wohnungen sind wieder frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingList</name>
    <message numerus="yes">
        <source>%n frühere Vorschläge</source>
        <translation>
            <numerusform>%n früherer Vorschlag</numerusform>
            <numerusform>%n frühere Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message numerus="yes">
        <source>Gebiet aus %n Gemeinden</source>
        <translation>
            <numerusform>Gebiet aus %n Gemeinde</numerusform>
            <numerusform>Gebiet aus %n Gemeinden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message numerus="yes">
        <source>%n Stufen</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>davon %n Kinder</source>
        <translation>
            <numerusform>davon %n Kind</numerusform>
            <numerusform>davon %n Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grenze für %n Personen</source>
        <translation>
            <numerusform>Grenze für %n Person</numerusform>
            <numerusform>Grenze für %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ohne diese Regel kämen %n Wohnungen in Frage.</source>
        <translation>
            <numerusform>Ohne diese Regel käme %n Wohnung in Frage.</numerusform>
            <numerusform>Ohne diese Regel kämen %n Wohnungen in Frage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingHead</name>
    <message numerus="yes">
        <source>%n Vorschläge</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message numerus="yes">
        <source>%n Wohnungen geprüft</source>
        <translation>
            <numerusform>%n Wohnung geprüft</numerusform>
            <numerusform>%n Wohnungen geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingState</name>
    <message numerus="yes">
        <source>schließt %n aus</source>
        <translation>
            <numerusform>schließt %n aus</numerusform>
            <numerusform>schließt %n aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>Liste mit %n Haushalten</source>
        <translation>
            <numerusform>Liste mit %n Haushalt</numerusform>
            <numerusform>Liste mit %n Haushalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message numerus="yes">
        <source>%n offene Leerstände</source>
        <translation>
            <numerusform>%n offener Leerstand</numerusform>
            <numerusform>%n offene Leerstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte</source>
        <translation>
            <numerusform>%n Haushalt</numerusform>
            <numerusform>%n Haushalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>Karte: %n Leerstände · 1 ausgewählt</source>
        <translation>
            <numerusform>Karte: %n Leerstand · 1 ausgewählt</numerusform>
            <numerusform>Karte: %n Leerstände · 1 ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Karte: %n Leerstände</source>
        <translation>
            <numerusform>Karte: %n Leerstand</numerusform>
            <numerusform>Karte: %n Leerstände</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message numerus="yes">
        <source>%n Berichte</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDesk</name>
    <message numerus="yes">
        <source>%n Tage überfällig</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>noch %n Tage</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message numerus="yes">
        <source>%n offene Anträge</source>
        <translation>
            <numerusform>%n offener Antrag</numerusform>
            <numerusform>%n offene Anträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>und %Ln davor</source>
        <translation>
            <numerusform>und %Ln davor</numerusform>
            <numerusform>und %Ln davor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n Tag(e)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jahr(e)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Monat(e)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message numerus="yes">
        <source>%n Einträge fällig</source>
        <translation>
            <numerusform>%n Eintrag fällig</numerusform>
            <numerusform>%n Einträge fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge sind zurückgestellt, weil noch etwas läuft.</source>
        <translation>
            <numerusform>%n Eintrag ist zurückgestellt, weil noch etwas läuft.</numerusform>
            <numerusform>%n Einträge sind zurückgestellt, weil noch etwas läuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Von %n Einträgen ist die Frist um.</source>
        <translation>
            <numerusform>Von %n Eintrag ist die Frist um.</numerusform>
            <numerusform>Von %n Einträgen ist die Frist um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere sind zurückgestellt.</source>
        <translation>
            <numerusform>%n weiterer ist zurückgestellt.</numerusform>
            <numerusform>%n weitere sind zurückgestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPlan</name>
    <message numerus="yes">
        <source>Geplant von %1, Fristen am %2: %n Einträge.</source>
        <translation>
            <numerusform>Geplant von %1, Fristen am %2: %n Eintrag.</numerusform>
            <numerusform>Geplant von %1, Fristen am %2: %n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionRunDialog</name>
    <message numerus="yes">
        <source>Vorschau geprüft: %n Einträge werden gelöscht oder anonymisiert</source>
        <translation>
            <numerusform>Vorschau geprüft: %n Eintrag wird gelöscht oder anonymisiert</numerusform>
            <numerusform>Vorschau geprüft: %n Einträge werden gelöscht oder anonymisiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message numerus="yes">
        <source>Noch %n zu wählen</source>
        <translation>
            <numerusform>Noch %n zu wählen</numerusform>
            <numerusform>Noch %n zu wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnPreview</name>
    <message numerus="yes">
        <source>Hier und unterwegs geändert: %n</source>
        <translation>
            <numerusform>Hier und unterwegs geändert: %n</numerusform>
            <numerusform>Hier und unterwegs geändert: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message numerus="yes">
        <source>%n frühere zeigen</source>
        <translation>
            <numerusform>%n frühere zeigen</numerusform>
            <numerusform>%n frühere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message numerus="yes">
        <source>Gilt für die %n Bauteile, die noch niemand geprüft hat</source>
        <translation>
            <numerusform>Gilt für das %n Bauteil, das noch niemand geprüft hat</numerusform>
            <numerusform>Gilt für die %n Bauteile, die noch niemand geprüft hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFilter</name>
    <message numerus="yes">
        <source>%1: %n Wohnungen</source>
        <translation>
            <numerusform>%1: %n Wohnung</numerusform>
            <numerusform>%1: %n Wohnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioComparison</name>
    <message numerus="yes">
        <source>%n Maßnahmen</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message numerus="yes">
        <source>offen, %n Rückrufe</source>
        <translation>
            <numerusform>offen, %n Rückruf</numerusform>
            <numerusform>offen, %n Rückrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eingeladen</source>
        <translation>
            <numerusform>%n eingeladen</numerusform>
            <numerusform>%n eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waren da</source>
        <translation>
            <numerusform>%n war da</numerusform>
            <numerusform>%n waren da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zusagen</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Wohnungen erfasst</source>
        <translation>
            <numerusform>%n Wohnung erfasst</numerusform>
            <numerusform>%n Wohnungen erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vermietet</source>
        <translation>
            <numerusform>%n vermietet</numerusform>
            <numerusform>%n vermietet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einladungen sind als versandt eingetragen.</source>
        <translation>
            <numerusform>%n Einladung ist als versandt eingetragen.</numerusform>
            <numerusform>%n Einladungen sind als versandt eingetragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message numerus="yes">
        <source>%n als versandt eintragen</source>
        <translation>
            <numerusform>%n als versandt eintragen</numerusform>
            <numerusform>%n als versandt eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erinnern</source>
        <translation>
            <numerusform>%n erinnern</numerusform>
            <numerusform>%n erinnern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionMonthModel</name>
    <message numerus="yes">
        <source>%n Infogespräche</source>
        <translation>
            <numerusform>%n Infogespräch</numerusform>
            <numerusform>%n Infogespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Aufgaben</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPaper</name>
    <message numerus="yes">
        <source>Sie haben von %n freien Wohnungen gesprochen. Wir melden uns dazu bei Ihnen.</source>
        <translation>
            <numerusform>Sie haben von einer freien Wohnung gesprochen. Wir melden uns dazu bei Ihnen.</numerusform>
            <numerusform>Sie haben von %n freien Wohnungen gesprochen. Wir melden uns dazu bei Ihnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message numerus="yes">
        <source>%n Vermieter zurückrufen</source>
        <translation>
            <numerusform>%n Vermieter zurückrufen</numerusform>
            <numerusform>%n Vermieter zurückrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Rückmeldungen stehen aus</source>
        <translation>
            <numerusform>%n Rückmeldung steht aus</numerusform>
            <numerusform>%n Rückmeldungen stehen aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keines der %n Infogespräche übrig.</source>
        <translation>
            <numerusform>Die Filter lassen das einzige Infogespräch nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keines der %n Infogespräche übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message numerus="yes">
        <source>%n Mailadressen kopiert; die übrigen Offenen stehen in der Liste.</source>
        <translation>
            <numerusform>%n Mailadresse kopiert; die übrigen Offenen stehen in der Liste.</numerusform>
            <numerusform>%n Mailadressen kopiert; die übrigen Offenen stehen in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShapeDrawing</name>
    <message numerus="yes">
        <source>%n Ecken</source>
        <translation>
            <numerusform>%n Ecke</numerusform>
            <numerusform>%n Ecken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteSearch</name>
    <message numerus="yes">
        <source>%n neue Mitfahrerbänke</source>
        <translation>
            <numerusform>%n neue Mitfahrerbank</numerusform>
            <numerusform>%n neue Mitfahrerbänke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neue Hotspots</source>
        <translation>
            <numerusform>%n neuer Hotspot</numerusform>
            <numerusform>%n neue Hotspots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Maßnahmen stehen jetzt in „%1“.</source>
        <translation>
            <numerusform>%n Maßnahme steht jetzt in „%1“.</numerusform>
            <numerusform>%n Maßnahmen stehen jetzt in „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message numerus="yes">
        <source>%n Standorte erreichen davon %1.</source>
        <translation>
            <numerusform>%n Standort erreicht davon %1.</numerusform>
            <numerusform>%n Standorte erreichen davon %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sponsor</name>
    <message numerus="yes">
        <source>%n Haushalte</source>
        <translation>
            <numerusform>%n Haushalt</numerusform>
            <numerusform>%n Haushalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SponsorPane</name>
    <message numerus="yes">
        <source>%n Paten</source>
        <translation>
            <numerusform>%n Pate</numerusform>
            <numerusform>%n Paten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SponsorTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Paten übrig.</source>
        <translation>
            <numerusform>Die Filter lassen den einzigen Paten nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keinen der %n Paten übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message numerus="yes">
        <source>%n Abfahrten am %1, %2–%3</source>
        <translation>
            <numerusform>%n Abfahrt am %1, %2–%3</numerusform>
            <numerusform>%n Abfahrten am %1, %2–%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectAccess</name>
    <message numerus="yes">
        <source>%n Freitexte: Stehen Angaben über andere Personen darin, vor dem Versand schwärzen.</source>
        <translation>
            <numerusform>%n Freitext: Stehen Angaben über andere Personen darin, vor dem Versand schwärzen.</numerusform>
            <numerusform>%n Freitexte: Stehen Angaben über andere Personen darin, vor dem Versand schwärzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben betreffen andere Personen und sind geschwärzt.</source>
        <translation>
            <numerusform>%n Angabe betrifft eine andere Person und ist geschwärzt.</numerusform>
            <numerusform>%n Angaben betreffen andere Personen und sind geschwärzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unterlagen und Fotos gehören dazu. Andere Personen darauf vorher unkenntlich machen.</source>
        <translation>
            <numerusform>%n Unterlage oder Foto gehört dazu. Andere Personen darauf vorher unkenntlich machen.</numerusform>
            <numerusform>%n Unterlagen und Fotos gehören dazu. Andere Personen darauf vorher unkenntlich machen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectPapers</name>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message numerus="yes">
        <source>Alle %n Gespräche zeigen</source>
        <translation>
            <numerusform>Das eine Gespräch zeigen</numerusform>
            <numerusform>Alle %n Gespräche zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message numerus="yes">
        <source>%n Wohnungen genannt</source>
        <translation>
            <numerusform>%n Wohnung genannt</numerusform>
            <numerusform>%n Wohnungen genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message numerus="yes">
        <source>Alle %n Eingeladenen zeigen</source>
        <translation>
            <numerusform>Alle %n Eingeladenen zeigen</numerusform>
            <numerusform>Alle %n Eingeladenen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashListModel</name>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPane</name>
    <message numerus="yes">
        <source>%n gelöschte Einträge</source>
        <translation>
            <numerusform>%n gelöschter Eintrag</numerusform>
            <numerusform>%n gelöschte Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashSide</name>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trip</name>
    <message numerus="yes">
        <source>%n Angaben geändert</source>
        <translation>
            <numerusform>%n Angabe geändert</numerusform>
            <numerusform>%n Angaben geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Fotos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unterschriften</source>
        <translation>
            <numerusform>%n Unterschrift</numerusform>
            <numerusform>%n Unterschriften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedBanner</name>
    <message numerus="yes">
        <source>%n Angaben sind nicht gespeichert.</source>
        <translation>
            <numerusform>%n Angabe ist nicht gespeichert.</numerusform>
            <numerusform>%n Angaben sind nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VacancyTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Leerstände übrig.</source>
        <translation>
            <numerusform>Die Filter lassen den einzigen Leerstand nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keinen der %n Leerstände übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n Tage überfällig</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n Tagen</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDay</name>
    <message numerus="yes">
        <source>%n Besuche</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>Karte: %n Besuche</source>
        <translation>
            <numerusform>Karte: %n Besuch</numerusform>
            <numerusform>Karte: %n Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitRoute</name>
    <message numerus="yes">
        <source>Weg des Tages, %n Halte</source>
        <translation>
            <numerusform>Weg des Tages, %n Halt</numerusform>
            <numerusform>Weg des Tages, %n Halte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message numerus="yes">
        <source>Einverstanden seit %1, eingezogen am %2. Noch %n geplant.</source>
        <translation>
            <numerusform>Einverstanden seit %1, eingezogen am %2. Noch %n geplant.</numerusform>
            <numerusform>Einverstanden seit %1, eingezogen am %2. Noch %n geplant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message numerus="yes">
        <source>Die Filter lassen keinen der %n Besuche übrig.</source>
        <translation>
            <numerusform>Die Filter lassen den einzigen Besuch nicht übrig.</numerusform>
            <numerusform>Die Filter lassen keinen der %n Besuche übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alle %n Besuche sind erledigt oder abgesagt.</source>
        <translation>
            <numerusform>Der einzige Besuch ist erledigt oder abgesagt.</numerusform>
            <numerusform>Alle %n Besuche sind erledigt oder abgesagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekReader</name>
    <message numerus="yes">
        <source>%1: %n Abfahrten</source>
        <translation>
            <numerusform>%1: %n Abfahrt</numerusform>
            <numerusform>%1: %n Abfahrten</numerusform>
        </translation>
    </message>
</context>
</TS>
