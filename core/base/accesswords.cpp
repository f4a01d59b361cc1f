// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"account.area", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Schlüssel einer Verbandsgemeinde in diesem Register.")},
    Words{"account.file",
        QT_TRANSLATE_NOOP("Error", "Eine Datei kennt keine Konten: Wer die Datei hat, hat die Daten. Konten gibt es auf einem Server.")},
    Words{"account.gone", QT_TRANSLATE_NOOP("Error", "Ein Konto für die Anmeldung %1 gibt es nicht.")},
    Words{"account.login",
        QT_TRANSLATE_NOOP("Error",
            "Die Anmeldung besteht aus kleinen Buchstaben, Ziffern, Punkt, Binde- und Unterstrich und beginnt mit einem Buchstaben, nicht "
            "mit „pg_“ oder „bleibe_“.")},
    Words{"account.name", QT_TRANSLATE_NOOP("Error", "Der Name fehlt.")},
    Words{"account.nosponsor", QT_TRANSLATE_NOOP("Error", "Für den Freiwilligendienst fehlt die Person, deren Besuche zugewiesen sind.")},
    Words{"account.office", QT_TRANSLATE_NOOP("Error", "Die Dienststelle fehlt.")},
    Words{"account.own", QT_TRANSLATE_NOOP("Error", "Das eigene Konto ändert jemand anderes aus der Systemverwaltung.")},
    Words{"account.password", QT_TRANSLATE_NOOP("Error", "Ein Kennwort hat mindestens %1 Zeichen.")},
    Words{"account.renamed", QT_TRANSLATE_NOOP("Error", "Eine Anmeldung behält ihren Namen. Für einen anderen ein neues Konto anlegen.")},
    Words{"account.role", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Rolle. Es gibt: %2.")},
    Words{"account.setup",
        QT_TRANSLATE_NOOP("Error", "Auf diesem Server sind noch keine Rollen eingerichtet. „bleibe server init“ richtet sie ein.")},
    Words{"account.sponsor", QT_TRANSLATE_NOOP("Error", "Diesen Paten gibt es nicht mehr.")},
    Words{"account.taken", QT_TRANSLATE_NOOP("Error", "Für die Anmeldung %1 gibt es schon ein Konto.")},
    Words{"audit.broken",
        QT_TRANSLATE_NOOP("Error",
            "Das Änderungsprotokoll ist ab Eintrag %1 nicht mehr stimmig. Es wurde außerhalb von Bleibe verändert. Eine ältere Sicherung "
            "zum Vergleich öffnen.")},
    Words{"audit.partial",
        QT_TRANSLATE_NOOP("Error",
            "Diese Anmeldung sieht nicht das ganze Änderungsprotokoll. Ob es lückenlos ist, prüft die Rolle „Datenschutz und Revision“ "
            "oder die Anmeldung, der das Register gehört.")},
    Words{"backup.folder",
        QT_TRANSLATE_NOOP("Error", "Der Ordner %1 ist nicht da. Den Datenträger einstecken oder einen anderen Ordner wählen.")},
    Words{"backup.readonly", QT_TRANSLATE_NOOP("Error", "In %1 darf nicht geschrieben werden. Einen anderen Ordner wählen.")},
    Words{"backup.server",
        QT_TRANSLATE_NOOP(
            "Error", "Einen Server sichert die Systemverwaltung mit pg_dump. Als Datei geht es mit „bleibe backup REGISTER DATEI“.")},
    Words{"backup.space",
        QT_TRANSLATE_NOOP(
            "Error", "In %1 fehlt Platz: gebraucht werden %2, frei sind %3. Platz schaffen oder einen anderen Ordner wählen.")},
    Words{"backup.where", QT_TRANSLATE_NOOP("Error", "Entweder eine Datei oder mit --folder einen Ordner angeben.")},
    Words{"copy.differs",
        QT_TRANSLATE_NOOP("Error", "Die Kopie stimmt in „%1“ nicht mit dem Register überein und wurde verworfen. Noch einmal kopieren.")},
    Words{"copy.older",
        QT_TRANSLATE_NOOP("Error",
            "Das Register %1 ist älter als dieses Programm. Einmal öffnen bringt eine Datei auf den neuen Stand, „bleibe server init“ "
            "einen Server.")},
    Words{"copy.partial",
        QT_TRANSLATE_NOOP("Error",
            "Diese Anmeldung sieht nicht alles in %1, eine Kopie wäre unvollständig. Es wurde nichts kopiert. Das macht die "
            "Systemverwaltung.")},
    Words{
        "copy.taken", QT_TRANSLATE_NOOP("Error", "In %1 liegt schon ein Register. Es wurde nichts kopiert. Eine leere Datenbank wählen.")},
    Words{"exchange.changed", QT_TRANSLATE_NOOP("Error", "Inzwischen hat sich im Register etwas geändert. Die Liste neu ansehen.")},
    Words{"exchange.clock",
        QT_TRANSLATE_NOOP("Error",
            "Die Datei trägt das Datum %1, das noch nicht erreicht ist. Die Uhr dieses Rechners oder die des Absenders geht falsch.")},
    Words{"exchange.empty", QT_TRANSLATE_NOOP("Error", "Es fehlt, was weitergegeben wird.")},
    Words{"exchange.expired",
        QT_TRANSLATE_NOOP("Error", "Die Datei galt bis %1 und wird nicht mehr übernommen. %2 kann eine neue schicken.")},
    Words{"exchange.expires", QT_TRANSLATE_NOOP("Error", "Bis wann die Datei gilt, fehlt oder liegt in der Vergangenheit.")},
    Words{"exchange.fingerprint", QT_TRANSLATE_NOOP("Error", "Das ist nicht der Fingerabdruck von %1. In der Datei steht %2.")},
    Words{"exchange.format", QT_TRANSLATE_NOOP("Error", "%1 ist keine Austauschdatei von Bleibe.")},
    Words{"exchange.gone", QT_TRANSLATE_NOOP("Error", "Einen der ausgewählten Einträge gibt es in diesem Register nicht mehr.")},
    Words{"exchange.key", QT_TRANSLATE_NOOP("Error", "Das ist kein Schlüssel einer Dienststelle: 64 Zeichen aus 0 bis 9 und a bis f.")},
    Words{"exchange.keyname", QT_TRANSLATE_NOOP("Error", "Es fehlt, wie die Dienststelle mit diesem Schlüssel heißt.")},
    Words{"exchange.keytaken", QT_TRANSLATE_NOOP("Error", "Unter dem Namen %1 ist schon ein anderer Schlüssel bekannt.")},
    Words{"exchange.newer", QT_TRANSLATE_NOOP("Error", "%1 stammt aus einer neueren Fassung von Bleibe. Erst das Programm erneuern.")},
    Words{"exchange.noname",
        QT_TRANSLATE_NOOP("Error", "Diese Dienststelle hat noch keinen Namen. Er steht in den Einstellungen unter Dienststelle.")},
    Words{"exchange.other", QT_TRANSLATE_NOOP("Error", "Die Datei ist für %1 bestimmt. Diese Dienststelle heißt %2.")},
    Words{"exchange.own", QT_TRANSLATE_NOOP("Error", "Die Datei %1 hat dieses Register selbst weitergegeben.")},
    Words{"exchange.ownkey", QT_TRANSLATE_NOOP("Error", "Das ist der eigene Schlüssel dieses Registers.")},
    Words{"exchange.purpose", QT_TRANSLATE_NOOP("Error", "Es fehlt, wofür die Daten weitergegeben werden.")},
    Words{"exchange.recipient", QT_TRANSLATE_NOOP("Error", "Es fehlt, an welche Stelle die Daten gehen.")},
    Words{"exchange.sides", QT_TRANSLATE_NOOP("Error", "--take-theirs und --keep-ours schließen sich aus.")},
    Words{"exchange.signature",
        QT_TRANSLATE_NOOP("Error", "Die Signatur von %1 passt nicht. Die Datei wurde unterwegs verändert und wird nicht übernommen.")},
    Words{"exchange.taken", QT_TRANSLATE_NOOP("Error", "Diese Datei wurde am %2 schon übernommen (%1).")},
    Words{"exchange.truncated", QT_TRANSLATE_NOOP("Error", "%1 ist nicht vollständig angekommen.")},
    Words{"exchange.undecided",
        QT_TRANSLATE_NOOP("Error",
            "%1 Einträge sagen hier etwas anderes als in der Datei. Mit --keep-ours bleibt, was hier steht; mit --take-theirs gilt die "
            "Datei.")},
    Words{"exchange.untrusted",
        QT_TRANSLATE_NOOP("Error", "Der Schlüssel von %1 ist hier nicht bestätigt. Erst den Fingerabdruck am Telefon vergleichen (%2).")},
    Words{"notice.whom",
        QT_TRANSLATE_NOOP("Error", "„%1“ bekommt keine Datenschutzhinweise. Möglich sind landlord, household, sponsor und session.")},
    Words{"request.answered", QT_TRANSLATE_NOOP("Error", "Der Antrag %1 ist seit dem %2 beantwortet.")},
    Words{"request.identity", QT_TRANSLATE_NOOP("Error", "Vor der Antwort ist die Identität zu prüfen (Art. 12 Abs. 6 DSGVO).")},
    Words{"request.person", QT_TRANSLATE_NOOP("Error", "Zu einem Antrag gehört, wer ihn stellt.")},
    Words{"request.received", QT_TRANSLATE_NOOP("Error", "Der Tag des Eingangs fehlt oder liegt in der Zukunft.")},
    Words{"request.unknown", QT_TRANSLATE_NOOP("Error", "Einen Antrag %1 gibt es nicht.")},
    Words{"restore.from", QT_TRANSLATE_NOOP("Error", "Mit --from die Sicherung angeben, die zurückgespielt werden soll.")},
    Words{"restore.inuse",
        QT_TRANSLATE_NOOP("Error",
            "Das Register %1 ist noch in einem anderen Fenster oder Programm geöffnet. Dort schließen, dann noch einmal zurückspielen.")},
    Words{"restore.same", QT_TRANSLATE_NOOP("Error", "%1 ist das Register selbst. Eine Sicherung wählen.")},
    Words{"restore.server",
        QT_TRANSLATE_NOOP(
            "Error", "%1 liegt auf einem Server. Eine Sicherung kommt mit „bleibe copy SICHERUNG SERVER“ in eine leere Datenbank.")},
    Words{"restore.unsure", QT_TRANSLATE_NOOP("Error", "Es wurde nichts verändert. Mit --yes wird die Sicherung zurückgespielt.")},
    Words{"restriction.holds",
        QT_TRANSLATE_NOOP("Error",
            "Die Verarbeitung dieser Daten ist eingeschränkt (Art. 18 DSGVO). Zu sehen sind sie nur unter Datenschutz, Auskunft und "
            "Rechte.")},
    Words{"restriction.lifted", QT_TRANSLATE_NOOP("Error", "Das ist seit dem %1 aufgehoben.")},
    Words{"restriction.none", QT_TRANSLATE_NOOP("Error", "Zu %1 ist weder Einschränkung noch Widerspruch eingetragen.")},
    Words{"restriction.reason", QT_TRANSLATE_NOOP("Error", "Der Grund fehlt.")},
    Words{"restriction.twice", QT_TRANSLATE_NOOP("Error", "Schon eingetragen: %1.")},
    Words{"retention.basis", QT_TRANSLATE_NOOP("Error", "Zu einer geänderten Frist gehört, worauf sie beruht.")},
    Words{"retention.changed",
        QT_TRANSLATE_NOOP(
            "Error", "Seit der Planung von %1 haben sich die Daten geändert. Es wurde nichts gelöscht; der Löschlauf ist neu zu planen.")},
    Words{"retention.gone", QT_TRANSLATE_NOOP("Error", "Einen Löschlauf %1 gibt es nicht.")},
    Words{"retention.kind", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Datenart. Bekannt sind: %2.")},
    Words{"retention.mode",
        QT_TRANSLATE_NOOP("Error", "Genau eines angeben: --rules, --preview, --plan, --confirm, --drop, --runs, --protocol oder --set.")},
    Words{"retention.months", QT_TRANSLATE_NOOP("Error", "Eine Frist ist eine ganze Zahl von Monaten zwischen 0 und %1.")},
    Words{"retention.nothing", QT_TRANSLATE_NOOP("Error", "Am %1 ist keine Frist abgelaufen. Es gibt nichts zu löschen.")},
    Words{"retention.role", QT_TRANSLATE_NOOP("Error", "Über Löschläufe entscheidet die Sachbearbeitung oder die Leitung.")},
    Words{"retention.samePerson",
        QT_TRANSLATE_NOOP("Error", "%1 hat %2 geplant. Bestätigen kann nur eine zweite Person, mit eigener Anmeldung und eigenem Namen.")},
    Words{"retention.state", QT_TRANSLATE_NOOP("Error", "Der Löschlauf %1 ist nicht mehr offen: %2.")},
    Words{"server.certificate",
        QT_TRANSLATE_NOOP("Error",
            "Das Zertifikat des Servers %1 lässt sich nicht prüfen: Keine anerkannte Stelle hat es ausgestellt, oder es ist abgelaufen. Es "
            "wurde nichts übertragen.")},
    Words{"server.file", QT_TRANSLATE_NOOP("Error", "%1 ist eine Datei. Rollen gibt es nur auf einem Server (postgresql://…).")},
    Words{"server.hba",
        QT_TRANSLATE_NOOP("Error",
            "Der Server %1 nimmt von diesem Rechner keine Verbindung an, oder nicht auf diese Weise. Die Stelle fragen, die ihn "
            "betreibt.")},
    Words{"server.host", QT_TRANSLATE_NOOP("Error", "Den Server von %1 gibt es unter diesem Namen nicht. Adresse und Netz prüfen.")},
    Words{"server.name",
        QT_TRANSLATE_NOOP(
            "Error", "Das Zertifikat des Servers %1 gilt für einen anderen Namen. Die Adresse prüfen. Es wurde nichts übertragen.")},
    Words{"server.noaccess",
        QT_TRANSLATE_NOOP(
            "Error", "Diese Anmeldung darf %1 nicht benutzen. Die Systemverwaltung legt ein Konto an oder schaltet es frei.")},
    Words{"server.nodatabase", QT_TRANSLATE_NOOP("Error", "Auf dem Server gibt es keine Datenbank für %1.")},
    Words{"server.nologin", QT_TRANSLATE_NOOP("Error", "Der Server von %1 kennt diese Anmeldung nicht.")},
    Words{"server.notls",
        QT_TRANSLATE_NOOP(
            "Error", "Der Server %1 bietet keine verschlüsselte Verbindung an, verlangt ist aber eine. Es wurde nichts übertragen.")},
    Words{
        "server.notowner", QT_TRANSLATE_NOOP("Error", "Rollen und Rechte in %1 richtet nur ein, wem das Register auf dem Server gehört.")},
    Words{"server.old",
        QT_TRANSLATE_NOOP("Error",
            "Das Register %1 ist älter als dieses Programm. Die Systemverwaltung bringt es mit „bleibe server init“ auf den neuen Stand.")},
    Words{"server.password", QT_TRANSLATE_NOOP("Error", "Das Kennwort für %1 stimmt nicht, oder es fehlt.")},
    Words{"server.root",
        QT_TRANSLATE_NOOP("Error",
            "Für %1 fehlt das Zertifikat der Stelle, die den Server ausweist: die Datei ~/.postgresql/root.crt oder die Angabe "
            "sslrootcert=….")},
    Words{"subject.many", QT_TRANSLATE_NOOP("Error", "„%1“ passt auf %2 Datensätze. Gemeint ist ein ganzer Name oder eine Nummer.")},
    Words{"subject.unknown", QT_TRANSLATE_NOOP("Error", "Zu „%1“ gibt es keinen Vermieter, Paten oder Haushalt.")},
    Words{"trash.forgotten", QT_TRANSLATE_NOOP("Error", "%1 kommt nicht zurück, der Inhalt ist nach Ablauf der Frist gelöscht.")},
    Words{"trash.gone", QT_TRANSLATE_NOOP("Error", "Das liegt nicht mehr im Papierkorb.")},
    Words{"trash.parent", QT_TRANSLATE_NOOP("Error", "%1 kommt nicht zurück. Es gehört zu etwas, das endgültig gelöscht ist: %2.")},
    Words{"trash.taken",
        QT_TRANSLATE_NOOP("Error", "%1 kommt nicht zurück. Für diese Wohnung gilt inzwischen %2; erst diesen Leerstand beenden.")},
    Words{"undo.changed", QT_TRANSLATE_NOOP("Error", "Das lässt sich nicht zurücknehmen: %1 hat den Eintrag um %2 Uhr weiter geändert.")},
    Words{"undo.forgotten", QT_TRANSLATE_NOOP("Error", "Das lässt sich nicht mehr zurücknehmen, der frühere Inhalt wurde gelöscht.")},
    Words{"undo.gone", QT_TRANSLATE_NOOP("Error", "Das wurde schon zurückgenommen.")},
    Words{"undo.others", QT_TRANSLATE_NOOP("Error", "Das hat %1 geändert. Zurücknehmen kann es %1 oder die Leitung.")},
    Words{
        "undo.past", QT_TRANSLATE_NOOP("Error", "Zurücknehmen lässt sich nur, was heute geändert wurde. Gelöschtes liegt im Papierkorb.")},
};
}

std::span<const Words> accessReasons()
{
    return table;
}
