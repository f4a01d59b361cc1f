// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"agreement.request",
        QT_TRANSLATE_NOOP(
            "Error", "Eine Direktzahlung gilt erst, wenn die leistungsberechtigte Person sie beantragt hat. Den Tag eintragen.")},
    Words{"agreement.span", QT_TRANSLATE_NOOP("Error", "Die Vereinbarung endet vor ihrem Beginn. Eines der beiden Daten stimmt nicht.")},
    Words{"agreement.state", QT_TRANSLATE_NOOP("Error", "„%1“ passt nicht zu „%2“. Einen anderen Stand wählen.")},
    Words{"invitees.months", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine Anzahl von Monaten. Gemeint ist eine Zahl wie 6.")},
    Words{"letter.format", QT_TRANSLATE_NOOP("Error", "„%1“ ist kein Format für Briefe. Möglich sind pdf, html und eml.")},
    Words{"letter.nowhere", QT_TRANSLATE_NOOP("Error", "Es fehlt, wohin die Briefe geschrieben werden. Mit --out einen Ordner angeben.")},
    Words{"letter.oneFile",
        QT_TRANSLATE_NOOP("Error", "In einer Datei gibt es die Briefe nur als PDF. --format pdf angeben oder --one-file weglassen.")},
    Words{"mail.address", QT_TRANSLATE_NOOP("Error", "„%1“ ist keine E-Mail-Adresse. Sie auf der Karte des Vermieters berichtigen.")},
    Words{"mail.sender",
        QT_TRANSLATE_NOOP("Error", "Für Mails fehlt die E-Mail-Adresse der Dienststelle. Sie wird in den Einstellungen eingetragen.")},
    Words{"mail.recipient",
        QT_TRANSLATE_NOOP(
            "Error", "An diesen Vermieter geht keine Mail: Die Adresse fehlt, das Schreiben ist nicht erlaubt, oder er hat abgesagt.")},
    Words{"session.basis", QT_TRANSLATE_NOOP("Error", "%2 Deshalb wird %1 nicht eingeladen.")},
    Words{"session.begins", QT_TRANSLATE_NOOP("Error", "Tag und Uhrzeit des Infogesprächs fehlen.")},
    Words{"session.ends", QT_TRANSLATE_NOOP("Error", "Das Infogespräch endet vor seinem Beginn. Eine der beiden Zeiten stimmt nicht.")},
    Words{"session.future", QT_TRANSLATE_NOOP("Error", "%1 ist noch nicht gewesen. Anwesend sein kann erst ab dem %2 jemand.")},
    Words{"session.gone", QT_TRANSLATE_NOOP("Error", "Das Infogespräch %1 gibt es in diesem Register nicht.")},
    Words{"session.invited", QT_TRANSLATE_NOOP("Error", "Zu %1 sind schon Einladungen hinausgegangen. Absagen statt löschen.")},
    Words{"session.over", QT_TRANSLATE_NOOP("Error", "%1 ist schon gewesen oder abgesagt. Es wird niemand mehr eingeladen.")},
    Words{"session.released", QT_TRANSLATE_NOOP("Error", "Das Protokoll von %1 ist freigegeben. Erst die Freigabe zurücknehmen.")},
    Words{"session.minutes", QT_TRANSLATE_NOOP("Error", "Im Protokoll von %1 steht noch nichts. Erst Verlauf und Ergebnisse eintragen.")},
    Words{"session.unnamed", QT_TRANSLATE_NOOP("Error", "Es fehlt, welches Infogespräch gemeint ist. Mit --session eine Nummer angeben.")},
};
}

std::span<const Words> outreachReasons()
{
    return table;
}
