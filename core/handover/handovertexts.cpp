// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovertexts.h"
#include "core/handover/textfile.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"text_release"_s;

QString textOf(const QString &code, const QString &language)
{
    const QString own = textFile(language).texts.value(code);
    return own.isEmpty() ? textFile({}).texts.value(code, code) : own;
}

Result<> expectLanguage(const QString &language)
{
    if (findLanguage(language)) return {};
    return fail(Error::Kind::NotFound, u"handover.language"_s, {language});
}

Result<std::optional<TextRelease>> keptRelease(Sql &sql, const QString &language)
{
    return sql.find<TextRelease>(table, u"where language=?"_s, {language}).transform([](const QList<TextRelease> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}
}

const QList<ReadingLanguage> &readingLanguages()
{
    static const QList<ReadingLanguage> all{
        {u"en"_s, u"en"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Englisch")), u"English"_s, false},
        {u"ar"_s, u"ar"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Arabisch")), u"العربية"_s, true},
        {u"fa"_s, u"fa"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Farsi, Dari")), u"فارسی، دری"_s, true},
        {u"uk"_s, u"uk"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Ukrainisch")), u"Українська"_s, false},
        {u"ru"_s, u"ru"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Russisch")), u"Русский"_s, false},
        {u"tr"_s, u"tr"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Türkisch")), u"Türkçe"_s, false},
        {u"kmr"_s, u"kmr"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Kurmandschi")), u"Kurmancî"_s, false},
        {u"ti"_s, u"ti"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Tigrinya")), u"ትግርኛ"_s, false},
        {u"so"_s, u"so"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Somali")), u"Soomaali"_s, false},
        {u"fr"_s, u"fr"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Französisch")), u"Français"_s, false},
        {u"plain"_s, u"de"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("ReadingLanguage", "Leichte Sprache")), u"Leichte Sprache"_s, false},
    };
    return all;
}

const ReadingLanguage *findLanguage(QStringView code)
{
    const auto &all = readingLanguages();
    const auto found = std::ranges::find(all, code, &ReadingLanguage::code);
    return found == all.cend() ? nullptr : &*found;
}

QString languageName(QStringView code)
{
    const ReadingLanguage *language = findLanguage(code);
    return QCoreApplication::translate(
        "ReadingLanguage", language ? language->name.toUtf8().constData() : QT_TRANSLATE_NOOP("ReadingLanguage", "Deutsch"));
}

TopicWords topicWords(InstructionTopic topic, const QString &language)
{
    const QString code = topicCode(topic);
    TopicWords words{textOf(code, language), {}, textOf(code + u".ask"_s, language)};
    const auto &german = textFile({}).texts;
    for (int at = 1; german.contains(code + u'.' + QString::number(at)); ++at)
        words.points += textOf(code + u'.' + QString::number(at), language);
    return words;
}

QString topicCode(InstructionTopic topic)
{
    return u'E' + QString::number(instructionTopics().indexOf(topic) + 1).rightJustified(2, u'0');
}

const QList<InstructionTopic> &instructionTopics()
{
    static const QList<InstructionTopic> all = [] {
        const QMetaEnum keys = QMetaEnum::fromType<InstructionTopics>();
        QList<InstructionTopic> topics;
        topics.reserve(keys.keyCount());
        for (int at = 0; at < keys.keyCount(); ++at) topics += static_cast<InstructionTopic>(keys.value(at));
        return topics;
    }();
    return all;
}

QString formWord(const QString &code, const QString &language)
{
    return textOf(code, language);
}

QString termWord(const QMetaEnum &kind, int value, const QString &language)
{
    return textOf(
        snakeCase(QString::fromLatin1(kind.enumName())) + u'.' + snakeCase(QString::fromLatin1(kind.valueToKey(value))), language);
}

QStringList formCodes()
{
    return textFile({}).codes;
}

QString textHash(const QString &language)
{
    return hashOfTexts(textFile(language), textFile({}));
}

Result<bool> isReleased(Sql &sql, const QString &language)
{
    if (language.isEmpty()) return true;
    return keptRelease(sql, language).transform([](const std::optional<TextRelease> &kept) { return kept && stillCounts(*kept); });
}

Result<QList<TextRelease>> releases(Sql &sql)
{
    return sql.find<TextRelease>(table, u"order by language"_s);
}

bool stillCounts(const TextRelease &release)
{
    return release.sha256 == textHash(release.language);
}

Result<TextRelease> releaseTexts(Sql &sql, const QString &language, QDate today)
{
    if (const auto known = expectLanguage(language); !known) return std::unexpected(known.error());
    const auto kept = keptRelease(sql, language);
    if (!kept) return std::unexpected(kept.error());
    if (*kept && stillCounts(**kept)) return **kept;
    TextRelease release = kept->value_or(TextRelease());
    release.language = language;
    release.sha256 = textHash(language);
    release.releasedBy = sql.actor().name.isEmpty() ? sql.actor().login : sql.actor().name;
    release.releasedOn = today;
    sql.describe(u"texts.released"_s, languageName(language));
    return release.id == 0 ? sql.add(table, release) : sql.save(table, release);
}

Result<> withdrawRelease(Sql &sql, const QString &language)
{
    if (const auto known = expectLanguage(language); !known) return known;
    sql.describe(u"texts.withdrawn"_s, languageName(language));
    return sql.removeAll(table, u"language=?"_s, {language});
}
