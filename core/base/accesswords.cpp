// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
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
