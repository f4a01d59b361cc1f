// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include <QCoreApplication>
#include <array>

namespace {
struct Words {
    const char *reason;
    const char *german;
};

// One line per reason, sorted by reason. %1, %2 … are the arguments of the error.
constexpr std::array table{
    Words{"actor.unnamed", QT_TRANSLATE_NOOP("Error", "Es fehlt, wer arbeitet. Name und Dienststelle in den Einstellungen eintragen.")},
    Words{"cancelled", QT_TRANSLATE_NOOP("Error", "Abgebrochen. Es wurde nichts übernommen.")},
    Words{"conflict", QT_TRANSLATE_NOOP("Error", "%1 hat diesen Eintrag um %2 geändert. Ihre Eingaben sind noch da.")},
    Words{"denied.reading", QT_TRANSLATE_NOOP("Error", "Beim Lesen darf nichts geändert werden.")},
    Words{"denied.role", QT_TRANSLATE_NOOP("Error", "Ihre Rolle darf das nicht ändern.")},
};

const char *generalWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid: return QT_TRANSLATE_NOOP("Error", "Die Angabe stimmt so nicht.");
    case Error::Kind::NotFound: return QT_TRANSLATE_NOOP("Error", "Den Eintrag gibt es nicht mehr.");
    case Error::Kind::Conflict: return QT_TRANSLATE_NOOP("Error", "Jemand anderes hat den Eintrag inzwischen geändert.");
    case Error::Kind::Denied: return QT_TRANSLATE_NOOP("Error", "Das ist hier nicht erlaubt.");
    case Error::Kind::Cancelled: return QT_TRANSLATE_NOOP("Error", "Abgebrochen. Es wurde nichts übernommen.");
    case Error::Kind::Storage: return QT_TRANSLATE_NOOP("Error", "Das Register hat nicht geantwortet. Es wurde nichts gespeichert.");
    case Error::Kind::Format: return QT_TRANSLATE_NOOP("Error", "Die Datei hat nicht das erwartete Format.");
    }
    return "";
}
}

QString sentence(const Error &error)
{
    const auto found = std::ranges::find_if(table, [&](const Words &words) { return error.reason == QLatin1StringView(words.reason); });
    QString text = QCoreApplication::translate("Error", found == table.end() ? generalWords(error.kind) : found->german);
    for (qsizetype i = 0; i < error.arguments.size(); ++i) text.replace(u'%' + QString::number(i + 1), error.arguments[i]);
    return text;
}

QStringList knownReasons()
{
    QStringList reasons;
    for (const Words &words : table) reasons += QString::fromLatin1(words.reason);
    return reasons;
}
