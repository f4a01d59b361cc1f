// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/spokenlanguages.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Spoken {
    const char *code;
    const char *german;
    /** What else people call it, in small letters with commas between. */
    const char *others;
};
// clang-format off
constexpr std::array table{
    Spoken{"de", QT_TRANSLATE_NOOP("Language", "Deutsch"), "german"},
    Spoken{"ar", QT_TRANSLATE_NOOP("Language", "Arabisch"), "arabic"},
    Spoken{"fa", QT_TRANSLATE_NOOP("Language", "Persisch (Farsi, Dari)"), "farsi,dari,persisch,persian,farsi/dari,dari/farsi,prs"},
    Spoken{"uk", QT_TRANSLATE_NOOP("Language", "Ukrainisch"), "ukrainian"},
    Spoken{"ru", QT_TRANSLATE_NOOP("Language", "Russisch"), "russian"},
    Spoken{"tr", QT_TRANSLATE_NOOP("Language", "Türkisch"), "turkish,tuerkisch"},
    Spoken{"kmr", QT_TRANSLATE_NOOP("Language", "Kurdisch (Kurmandschi)"), "kurdisch,kurmandschi,kurmanji,kurmancî,kurmanci,kurdish,ku"},
    Spoken{"ti", QT_TRANSLATE_NOOP("Language", "Tigrinya"), "tigrigna,tigrinja"},
    Spoken{"so", QT_TRANSLATE_NOOP("Language", "Somali"), "somalisch"},
    Spoken{"en", QT_TRANSLATE_NOOP("Language", "Englisch"), "english"},
    Spoken{"fr", QT_TRANSLATE_NOOP("Language", "Französisch"), "french,franzoesisch"},
    Spoken{"ps", QT_TRANSLATE_NOOP("Language", "Paschtu"), "pashto,paschto"},
    Spoken{"ur", QT_TRANSLATE_NOOP("Language", "Urdu"), ""},
    Spoken{"am", QT_TRANSLATE_NOOP("Language", "Amharisch"), "amharic"},
    Spoken{"sq", QT_TRANSLATE_NOOP("Language", "Albanisch"), "albanian"},
    Spoken{"sr", QT_TRANSLATE_NOOP("Language", "Serbisch, Kroatisch, Bosnisch"), "serbisch,kroatisch,bosnisch,serbian,croatian,bosnian,hr,bs"},
    Spoken{"ro", QT_TRANSLATE_NOOP("Language", "Rumänisch"), "romanian,rumaenisch"},
    Spoken{"bg", QT_TRANSLATE_NOOP("Language", "Bulgarisch"), "bulgarian"},
    Spoken{"pl", QT_TRANSLATE_NOOP("Language", "Polnisch"), "polish"},
    Spoken{"es", QT_TRANSLATE_NOOP("Language", "Spanisch"), "spanish"},
    Spoken{"it", QT_TRANSLATE_NOOP("Language", "Italienisch"), "italian"},
    Spoken{"pt", QT_TRANSLATE_NOOP("Language", "Portugiesisch"), "portuguese"},
    Spoken{"ka", QT_TRANSLATE_NOOP("Language", "Georgisch"), "georgian"},
    Spoken{"hy", QT_TRANSLATE_NOOP("Language", "Armenisch"), "armenian"},
    Spoken{"az", QT_TRANSLATE_NOOP("Language", "Aserbaidschanisch"), "azerbaijani"},
    Spoken{"vi", QT_TRANSLATE_NOOP("Language", "Vietnamesisch"), "vietnamese"},
    Spoken{"zh", QT_TRANSLATE_NOOP("Language", "Chinesisch"), "chinese,mandarin"},
    Spoken{"dgs", QT_TRANSLATE_NOOP("Language", "Gebärdensprache"), "dgs,gebärden,sign language"},
};
// clang-format on

bool isMeant(const Spoken &one, const QString &word)
{
    const auto isSame = [&](const QString &name) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    return isSame(QLatin1StringView(one.code)) || isSame(QString::fromUtf8(one.german))
        || isSame(QCoreApplication::translate("Language", one.german))
        || std::ranges::any_of(QString::fromUtf8(one.others).split(u',', Qt::SkipEmptyParts), isSame);
}
}

const QStringList &spokenLanguages()
{
    static const QStringList codes = [] {
        QStringList found;
        found.reserve(static_cast<qsizetype>(table.size()));
        for (const Spoken &one : table) found += QString::fromLatin1(one.code);
        return found;
    }();
    return codes;
}

QString spokenName(const QString &code)
{
    for (const Spoken &one : table)
        if (code == QLatin1StringView(one.code)) return QCoreApplication::translate("Language", one.german);
    return code;
}

std::optional<QString> languageCode(const QString &typed)
{
    const QString word = typed.trimmed();
    for (const Spoken &one : table)
        if (isMeant(one, word)) return QString::fromLatin1(one.code);
    return {};
}

QStringList languageCodes(const QString &languages)
{
    // A name may hold commas of its own: "Persisch (Farsi, Dari)".
    if (const auto whole = languageCode(languages)) return {*whole};
    static const QRegularExpression separators(u"[,;/]"_s);
    QStringList codes;
    for (const QString &word : languages.split(separators, Qt::SkipEmptyParts))
        if (const auto code = languageCode(word); code && !codes.contains(*code)) codes += *code;
    return codes;
}

QString languageNames(const QString &languages)
{
    QStringList names;
    for (const QString &code : languageCodes(languages)) names += spokenName(code);
    return names.join(u", "_s);
}
