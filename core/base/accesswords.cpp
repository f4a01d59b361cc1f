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
};
}

std::span<const Words> accessReasons()
{
    return table;
}
