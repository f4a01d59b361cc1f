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
    Words{"account.setup",
        QT_TRANSLATE_NOOP("Error", "Auf diesem Server sind noch keine Rollen eingerichtet. „bleibe server init“ richtet sie ein.")},
    Words{"account.sponsor", QT_TRANSLATE_NOOP("Error", "Diesen Paten gibt es nicht mehr.")},
    Words{"account.taken", QT_TRANSLATE_NOOP("Error", "Für die Anmeldung %1 gibt es schon ein Konto.")},
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
};
}

std::span<const Words> accessReasons()
{
    return table;
}
