// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/words.h"
#include "core/base/germantexts.h"
#include "core/base/number.h"
#include "core/register/wordlists.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr QChar noBreakSpace = u'\u00a0';
constexpr int daysShown = 99;

QString translated(const char *german)
{
    return textIn("Term", german);
}

std::span<const Word> wordsOf(const QMetaEnum &kind)
{
    for (const auto &lists : {dwellingWords(), vacancyWords(), landlordWords(), placeWords(), placementWords(), outreachWords(),
             handoverWords(), mobilityWords(), accessWords(), figureWords()})
        for (const WordList &list : lists)
            if (qstrcmp(list.kind, kind.name()) == 0) return list.words;
    return {};
}

const Word *findWord(const QMetaEnum &kind, const char *key)
{
    for (const Word &word : wordsOf(kind))
        if (qstrcmp(word.key, key) == 0) return &word;
    return nullptr;
}

std::optional<int> valueOfOneWord(const QMetaEnum &kind, QStringView text)
{
    for (const Word &word : wordsOf(kind))
        if (translated(word.german).compare(text, Qt::CaseInsensitive) == 0
            || QString::fromUtf8(word.german).compare(text, Qt::CaseInsensitive) == 0)
            return kind.keyToValue(word.key);
    return {};
}
}

QMetaEnum enumOfType(QMetaType type)
{
    const QMetaObject *scope = type.metaObject();
    QByteArrayView name = type.name();
    if (const auto colon = name.lastIndexOf(':'); colon >= 0) name = name.sliced(colon + 1);
    if (name.endsWith('>')) name.chop(1);
    for (int i = 0; scope && i < scope->enumeratorCount(); ++i)
        if (const QMetaEnum kind = scope->enumerator(i); name == kind.name() || name == kind.enumName()) return kind;
    return {};
}

QString wordOf(const QMetaEnum &kind, int value)
{
    if (!kind.isFlag()) {
        const char *key = kind.valueToKey(value);
        const Word *word = key ? findWord(kind, key) : nullptr;
        return word ? translated(word->german) : QString();
    }
    QStringList words;
    for (int i = 0; i < kind.keyCount(); ++i)
        if (const int bit = kind.value(i); (value & bit) == bit)
            if (const Word *word = findWord(kind, kind.key(i))) words += translated(word->german);
    return words.join(u", "_s);
}

QString wordOf(const QVariant &value)
{
    const QMetaEnum kind = enumOfType(value.metaType());
    return kind.isValid() ? wordOf(kind, *static_cast<const int *>(value.constData())) : QString();
}

std::optional<int> valueOfWord(const QMetaEnum &kind, QStringView text)
{
    if (const auto whole = valueOfOneWord(kind, text.trimmed()); whole || !kind.isFlag()) return whole;
    int set = 0;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto flag = valueOfOneWord(kind, part.trimmed());
        if (!flag) return {};
        set |= *flag;
    }
    return set;
}

QString floorText(std::optional<int> floor, FlatType type)
{
    if (!floor) return type == FlatType::Attic ? QCoreApplication::translate("Floor", "DG") : QString();
    if (*floor == atticFloor) return QCoreApplication::translate("Floor", "DG");
    if (*floor == 0) return QCoreApplication::translate("Floor", "EG");
    if (*floor == -1) return QCoreApplication::translate("Floor", "UG");
    if (*floor < 0) return QCoreApplication::translate("Floor", "%1. UG").arg(-*floor);
    const QString upper = QCoreApplication::translate("Floor", "%1. OG").arg(*floor);
    return type == FlatType::Attic ? QCoreApplication::translate("Floor", "%1 (DG)").arg(upper) : upper;
}

QString areaText(std::optional<int> areaDm2, const QLocale &locale)
{
    return areaDm2 ? decimalText(*areaDm2, 2, 1, locale) + noBreakSpace + u"m²"_s : QString();
}

QString roomsText(std::optional<int> halfRooms, const QLocale &locale)
{
    return halfRooms ? decimalText(qint64(5) * *halfRooms, 1, 0, locale) : QString();
}

QString euroText(std::optional<Cents> amount, const QLocale &locale)
{
    return amount ? withEuro(toText(*amount, locale), locale) : QString();
}

QString withEuro(const QString &amount, const QLocale &locale)
{
    return locale.language() == QLocale::English ? u'€' + amount : amount + noBreakSpace + u'€';
}

QString dateText(QDate date, const QLocale &locale)
{
    if (GermanTexts::isOn() || locale.language() == QLocale::German || locale.language() == QLocale::C)
        return date.toString(u"dd.MM.yyyy"_s);
    return locale.toString(date, QLocale::ShortFormat);
}

QString agoText(QDate day, QDate today, const QLocale &locale)
{
    if (!day.isValid()) return {};
    const qint64 days = day.daysTo(today);
    if (days < 0 || days > daysShown) return dateText(day, locale);
    if (days == 0) return QCoreApplication::translate("Age", "heute");
    if (days == 1) return QCoreApplication::translate("Age", "gestern");
    const int count = static_cast<int>(days); // lupdate overlooks a text whose count is a cast
    return QCoreApplication::translate("Age", "vor %n Tagen", nullptr, count);
}

QString vacancyAgeText(QDate since, QDate today, const QLocale &locale)
{
    if (!since.isValid()) return {};
    const qint64 days = since.daysTo(today);
    if (days < 0) return QCoreApplication::translate("Age", "ab %1").arg(dateText(since, locale));
    if (days > daysShown) return QCoreApplication::translate("Age", "seit %1").arg(dateText(since, locale));
    if (days == 1) return QCoreApplication::translate("Age", "1 Tag");
    const int count = static_cast<int>(days); // lupdate overlooks a text whose count is a cast
    return QCoreApplication::translate("Age", "%n Tage", nullptr, count);
}

QString moveInText(Availability availability, QDate from, const QLocale &locale)
{
    switch (availability) {
    case Availability::Unknown: return {};
    case Availability::OnDate: return dateText(from, locale);
    case Availability::Immediately:
    case Availability::ByArrangement: return word(availability);
    }
    return {};
}
