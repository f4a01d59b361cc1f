// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"notice.whom", QT_TRANSLATE_NOOP("Error", "„%1“ bekommt keine Datenschutzhinweise. Möglich sind landlord, household, sponsor und session.")},
    Words{"request.answered", QT_TRANSLATE_NOOP("Error", "Der Antrag %1 ist seit dem %2 beantwortet.")},
    Words{"request.identity", QT_TRANSLATE_NOOP("Error", "Vor der Antwort ist die Identität zu prüfen (Art. 12 Abs. 6 DSGVO).")},
    Words{"request.person", QT_TRANSLATE_NOOP("Error", "Zu einem Antrag gehört, wer ihn stellt.")},
    Words{"request.received", QT_TRANSLATE_NOOP("Error", "Der Tag des Eingangs fehlt oder liegt in der Zukunft.")},
    Words{"request.unknown", QT_TRANSLATE_NOOP("Error", "Einen Antrag %1 gibt es nicht.")},
    Words{"restriction.holds", QT_TRANSLATE_NOOP("Error", "Die Verarbeitung dieser Daten ist eingeschränkt (Art. 18 DSGVO). Zu sehen sind sie nur unter Datenschutz, Auskunft und Rechte.")},
    Words{"restriction.lifted", QT_TRANSLATE_NOOP("Error", "Das ist seit dem %1 aufgehoben.")},
    Words{"restriction.none", QT_TRANSLATE_NOOP("Error", "Zu %1 ist weder Einschränkung noch Widerspruch eingetragen.")},
    Words{"restriction.reason", QT_TRANSLATE_NOOP("Error", "Der Grund fehlt.")},
    Words{"restriction.twice", QT_TRANSLATE_NOOP("Error", "Schon eingetragen: %1.")},
    Words{"server.old",
        QT_TRANSLATE_NOOP("Error",
            "Das Register %1 ist älter als dieses Programm. Die Systemverwaltung bringt es mit „bleibe server init“ auf den neuen Stand.")},
    Words{"subject.many", QT_TRANSLATE_NOOP("Error", "„%1“ passt auf %2 Datensätze. Gemeint ist ein ganzer Name oder eine Nummer.")},
    Words{"subject.unknown", QT_TRANSLATE_NOOP("Error", "Zu „%1“ gibt es keinen Vermieter, Paten oder Haushalt.")},
};
}

std::span<const Words> accessReasons()
{
    return table;
}
