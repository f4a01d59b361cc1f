// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/importwords.h"
#include <QCoreApplication>
#include <array>

namespace {
// One line per reason, sorted by reason.
constexpr std::array table{
    Words{"handover.begins", QT_TRANSLATE_NOOP("Error", "Tag und Uhrzeit der Übergabe fehlen.")},
    Words{"handover.ends", QT_TRANSLATE_NOOP("Error", "Die Übergabe endet vor ihrem Beginn. Eine der beiden Zeiten stimmt nicht.")},
    Words{"handover.gone", QT_TRANSLATE_NOOP("Error", "Die Übergabe %1 gibt es in diesem Register nicht.")},
    Words{"handover.language", QT_TRANSLATE_NOOP("Error", "Für %1 gibt es keine Texte der Übergabe.")},
    Words{"handover.linked", QT_TRANSLATE_NOOP("Error", "An %1 hängen Besuche oder eine Mitnahmedatei. Absagen statt löschen.")},
    Words{"handover.locked", QT_TRANSLATE_NOOP("Error", "%1 ist unterschrieben und ändert sich nicht mehr. Möglich ist ein Nachtrag.")},
    Words{"handover.unsigned", QT_TRANSLATE_NOOP("Error", "Bei %1 fehlen noch Unterschriften: %2.")},
};
}

std::span<const Words> handoverReasons()
{
    return table;
}
