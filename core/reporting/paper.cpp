// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/paper.h"
#include "core/register/documents.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
const QString styleName = u"style.css"_s;

QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

QString noticeOf(Confidentiality confidentiality)
{
    switch (confidentiality) {
    case Confidentiality::ForSeekers:
        return say(QT_TRANSLATE_NOOP("Paper", "Nur für die eigene Wohnungssuche. Nicht veröffentlichen und nicht weitergeben."));
    case Confidentiality::Internal: return say(QT_TRANSLATE_NOOP("Paper", "Nur für den Dienstgebrauch – enthält personenbezogene Daten."));
    case Confidentiality::ForPayer:
        return say(QT_TRANSLATE_NOOP("Paper", "Nur für den Träger der Wohnkosten – enthält personenbezogene Daten."));
    case Confidentiality::Addressee:
    case Confidentiality::ForAll: return {};
    }
    return {};
}

QString standOf(const Printing &printing)
{
    const bool isGerman = QLocale().language() == QLocale::German || QLocale().language() == QLocale::C;
    const QString time = isGerman ? printing.at.toString(u"HH:mm"_s) : QLocale().toString(printing.at.time(), QLocale::ShortFormat);
    return say(QT_TRANSLATE_NOOP("Paper", "Stand %1, %2 Uhr · %3")).arg(dateText(printing.at.date()), time, initials(printing.actorName));
}

QJsonObject senderOf(const Printing &printing)
{
    const RegisterSettings &office = printing.settings;
    return {{u"name"_s, office.officeName}, {u"street"_s, office.officeStreet}, {u"town"_s, office.officeTown},
        {u"phone"_s, office.officePhone}, {u"email"_s, office.officeEmail}, {u"logo"_s, inlinePicture(printing.logo)}};
}

/** The program's language, as pages and PDF name it. */
QString languageOfPapers()
{
    return QLocale().language() == QLocale::English ? u"en"_s : u"de"_s;
}
}

Result<Printing> loadPrinting(Sql &sql, const QString &actorName, const QDateTime &at)
{
    auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    auto kept = documentsOf(sql, {letterheadSubject});
    if (!kept) return std::unexpected(kept.error());
    Printing printing{.settings = *settings, .actorName = actorName, .at = at};
    if (kept->isEmpty()) return printing;
    return contentOf(sql, kept->last().sha256).transform([&](const QByteArray &bytes) {
        printing.logo = bytes;
        return printing;
    });
}

Paper framed(
    const QString &form, const QString &title, Confidentiality confidentiality, const QStringList &credits, const Printing &printing)
{
    const QJsonObject values{{u"title"_s, title}, {u"sender"_s, senderOf(printing)}, {u"stand"_s, standOf(printing)},
        {u"notice"_s, noticeOf(confidentiality)}, {u"internal"_s, confidentiality == Confidentiality::Internal},
        {u"internalMark"_s, say(QT_TRANSLATE_NOOP("Paper", "Intern"))}, {u"credits"_s, QJsonArray::fromStringList(credits)},
        {u"page"_s, say(QT_TRANSLATE_NOOP("Paper", "Seite"))}, {u"of"_s, say(QT_TRANSLATE_NOOP("Paper", "von"))}};
    return {.form = form, .title = title, .values = values};
}

Result<QString> htmlOf(const Templates &templates, const Paper &paper)
{
    return fillTemplate(templates, paper.form, paper.values).transform([&](const QString &body) {
        // A style sheet ends at the first "</"; "<" has no other meaning in one.
        const QString style = QString(templates.value(styleName)).replace(u'<', u"\\3c "_s);
        const QString name = paper.form.section(u'.', 0, 0);
        const QString width
            = paper.isForPhone ? u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s : QString();
        return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
               "<meta name=\"generator\" content=\"Bleibe\">\n%2<title>%3</title>\n<style>\n"_s.arg(
                   paper.language.isEmpty() ? languageOfPapers() : paper.language, width, paper.title.toHtmlEscaped())
            + style + u"</style>\n</head>\n<body class=\"%1\">\n"_s.arg(paper.wide ? name + u" wide"_s : name) + body
            + u"</body>\n</html>\n"_s;
    });
}

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) letters += word.front().toUpper();
    return letters;
}

QString inlinePicture(const QByteArray &bytes)
{
    const bool isPng = bytes.startsWith("\x89PNG"), isJpeg = bytes.startsWith("\xff\xd8\xff");
    if (!isPng && !isJpeg) return {};
    return (isPng ? u"data:image/png;base64,"_s : u"data:image/jpeg;base64,"_s) + QString::fromLatin1(bytes.toBase64());
}

QJsonArray toJson(const QList<Fact> &facts)
{
    QJsonArray array;
    for (const Fact &fact : facts) array += QJsonObject{{u"label"_s, fact.label}, {u"text"_s, fact.text}};
    return array;
}

QJsonArray paragraphs(const QString &text)
{
    QJsonArray array;
    for (const QString &line : text.split(u'\n'))
        if (const QString shown = line.trimmed(); !shown.isEmpty()) array += shown;
    return array;
}
