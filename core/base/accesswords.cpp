// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"backup.folder",
        QT_TRANSLATE_NOOP("Error", "Der Ordner %1 ist nicht da. Den Datenträger einstecken oder einen anderen Ordner wählen.")},
    Words{"backup.readonly", QT_TRANSLATE_NOOP("Error", "In %1 darf nicht geschrieben werden. Einen anderen Ordner wählen.")},
    Words{"backup.server",
        QT_TRANSLATE_NOOP("Error", "Einen Server sichert die Systemverwaltung mit pg_dump. Als Datei geht es mit „bleibe backup REGISTER DATEI“.")},
    Words{"backup.space",
        QT_TRANSLATE_NOOP("Error", "In %1 fehlt Platz: gebraucht werden %2, frei sind %3. Platz schaffen oder einen anderen Ordner wählen.")},
    Words{"backup.where", QT_TRANSLATE_NOOP("Error", "Entweder eine Datei oder mit --folder einen Ordner angeben.")},
    Words{"copy.differs",
        QT_TRANSLATE_NOOP("Error", "Die Kopie stimmt in „%1“ nicht mit dem Register überein und wurde verworfen. Noch einmal kopieren.")},
    Words{"copy.older",
        QT_TRANSLATE_NOOP("Error", "Das Register %1 ist älter als dieses Programm. Einmal öffnen bringt eine Datei auf den neuen Stand, „bleibe server init“ einen Server.")},
    Words{"copy.partial",
        QT_TRANSLATE_NOOP("Error", "Diese Anmeldung sieht nicht alles in %1, eine Kopie wäre unvollständig. Es wurde nichts kopiert. Das macht die Systemverwaltung.")},
    Words{"copy.taken",
        QT_TRANSLATE_NOOP("Error", "In %1 liegt schon ein Register. Es wurde nichts kopiert. Eine leere Datenbank wählen.")},
    Words{"exchange.changed", QT_TRANSLATE_NOOP("Error", "Inzwischen hat sich im Register etwas geändert. Die Liste neu ansehen.")},
    Words{"exchange.clock",
        QT_TRANSLATE_NOOP("Error",
            "Die Datei trägt das Datum %1, das noch nicht erreicht ist. Die Uhr dieses Rechners oder die des Absenders geht falsch.")},
    Words{"exchange.empty", QT_TRANSLATE_NOOP("Error", "Es fehlt, was weitergegeben wird.")},
    Words{"exchange.expired",
        QT_TRANSLATE_NOOP("Error", "Die Datei galt bis %1 und wird nicht mehr übernommen. %2 kann eine neue schicken.")},
    Words{"exchange.expires", QT_TRANSLATE_NOOP("Error", "Bis wann die Datei gilt, fehlt oder liegt in der Vergangenheit.")},
    Words{"exchange.fingerprint", QT_TRANSLATE_NOOP("Error", "Das ist nicht der Fingerabdruck von %1. In der Datei steht: %2")},
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
        QT_TRANSLATE_NOOP("Error", "Der Schlüssel von %1 ist hier nicht bestätigt. Erst den Fingerabdruck am Telefon vergleichen: %2")},
    Words{"restore.from", QT_TRANSLATE_NOOP("Error", "Mit --from die Sicherung angeben, die zurückgespielt werden soll.")},
    Words{"restore.inuse",
        QT_TRANSLATE_NOOP("Error", "Das Register %1 ist noch in einem anderen Fenster oder Programm geöffnet. Dort schließen, dann noch einmal zurückspielen.")},
    Words{"restore.same", QT_TRANSLATE_NOOP("Error", "%1 ist das Register selbst. Eine Sicherung wählen.")},
    Words{"restore.server",
        QT_TRANSLATE_NOOP("Error", "%1 liegt auf einem Server. Eine Sicherung kommt mit „bleibe copy SICHERUNG SERVER“ in eine leere Datenbank.")},
    Words{"restore.unsure",
        QT_TRANSLATE_NOOP("Error", "Es wurde nichts verändert. Mit --yes wird die Sicherung zurückgespielt.")},
    Words{"server.old",
        QT_TRANSLATE_NOOP("Error",
            "Das Register %1 ist älter als dieses Programm. Die Systemverwaltung bringt es mit „bleibe server init“ auf den neuen Stand.")},
    Words{"trash.forgotten", QT_TRANSLATE_NOOP("Error", "%1 kommt nicht zurück, der Inhalt ist nach Ablauf der Frist gelöscht.")},
    Words{"trash.gone", QT_TRANSLATE_NOOP("Error", "Das liegt nicht mehr im Papierkorb.")},
    Words{"trash.parent", QT_TRANSLATE_NOOP("Error", "%1 kommt nicht zurück. Es gehört zu etwas, das endgültig gelöscht ist: %2.")},
    Words{"trash.taken",
        QT_TRANSLATE_NOOP("Error", "%1 kommt nicht zurück. Für diese Wohnung gilt inzwischen %2; erst diesen Leerstand beenden.")},
    Words{"undo.others", QT_TRANSLATE_NOOP("Error", "Das hat %1 geändert. Zurücknehmen kann es %1 oder die Leitung.")},
    Words{"undo.past", QT_TRANSLATE_NOOP("Error", "Zurücknehmen lässt sich nur, was heute geändert wurde. Gelöschtes liegt im Papierkorb.")},
};
}

std::span<const Words> accessReasons()
{
    return table;
}
