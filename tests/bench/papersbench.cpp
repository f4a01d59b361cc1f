// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/letters.h"
#include "core/reporting/lists.h"
#include "core/reporting/papertemplate.h"
#include "import/press.h"
#include "import/sessionprints.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int letters = 100;
constexpr int listRows = 1000;
const QDateTime now(QDate(2026, 11, 20), QTime(8, 12));

Letter letterTo(int number)
{
    const QString line = u"Wir laden Sie zu einem Gespräch über die Vermietung Ihrer leerstehenden Wohnung ein.\n"_s;
    return {{u"Frau"_s, u"Erika Muster %1"_s.arg(number), u"Ringstraße 19"_s, u"67697 Otterberg"_s}, u"Infogespräch"_s,
        u"Sehr geehrte Frau Muster,"_s, line.repeated(12), u"Mit freundlichen Grüßen"_s, u"Tina Test"_s};
}

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    return work() ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : -1;
}

bool printLetters()
{
    Press press;
    const Templates templates = builtInTemplates();
    for (int i = 0; i < letters; ++i)
        if (!press.print(*htmlOf(templates, letterPaper(letterTo(i), {.at = now})))) return false;
    return true;
}

/** The same text by Qt alone: no tags, no language, the address painted by hand. */
bool printPlain()
{
    for (int i = 0; i < letters; ++i) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {25, 27, 20, 25}, QPageLayout::Millimeter});
        const Letter letter = letterTo(i);
        QTextDocument document;
        document.setDefaultFont(QFont(u"Inter"_s, 10));
        document.setPlainText(letter.address.join(u'\n') + u"\n\n\n"_s + letter.subject + u"\n\n"_s + letter.text + letter.closing);
        document.print(&writer);
        if (buffer.size() == 0) return false;
    }
    return true;
}

/** Invitations of two pages, the letter and its slip, to so many. */
SessionMailing mailingTo(int recipients, bool oneFile)
{
    SessionMailing mailing{
        .wish = {.oneFile = oneFile}, .printing = {.actorName = u"Tina Test"_s, .at = now}, .templates = builtInTemplates()};
    mailing.facts.entry.session = {.number = u"IG-2026-00001"_s, .title = u"Infoabend"_s, .beginsAt = now, .endsAt = now.addSecs(7200)};
    for (const Topic topic : topicList()) mailing.facts.topics += topicText(topic);
    mailing.mailing.recipients.reserve(recipients);
    for (int i = 0; i < recipients; ++i)
        mailing.mailing.recipients += Recipient{.part = {.id = i},
            .landlord
            = {.lastName = u"Muster %1"_s.arg(i), .street = u"Ringstraße 19"_s, .postalCode = u"67697"_s, .city = u"Otterberg"_s}};
    return mailing;
}

bool printSession(int recipients, bool oneFile)
{
    const QTemporaryDir folder;
    return saveMailing(mailingTo(recipients, oneFile), folder.path()).has_value();
}

bool printList()
{
    ListPaper list{
        .title = u"Leerstände"_s, .columns = {{u"Nummer"_s}, {u"Adresse"_s}, {u"Ort"_s}, {u"m²"_s, true}, {u"€"_s, true}}, .groups = {{}}};
    for (int i = 0; i < listRows; ++i)
        list.groups[0].rows += {u"LR-2026-%1"_s.arg(i), u"Ringstraße %1"_s.arg(i), u"Otterberg"_s, u"78,0"_s, u"630,00"_s};
    return toPdf(*htmlOf(builtInTemplates(), listSheet(list, {.at = now}))).has_value();
}
}

/** `papersbench [N]`: N recipients of invitations; 50 without. */
int main(int argc, char **argv)
{
    constexpr int fewRecipients = 50;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const double press = secondsOf(printLetters), plain = secondsOf(printPlain), list = secondsOf(printList);
    const int recipients = argc > 1 ? QByteArray(argv[1]).toInt() : fewRecipients;
    const double each = secondsOf([&] { return printSession(recipients, false); }),
                 bound = secondsOf([&] { return printSession(recipients, true); });
    if (press < 0 || plain < 0 || list < 0 || each < 0 || bound < 0) return 1;
    rusage child{};
    getrusage(RUSAGE_CHILDREN, &child);
    const QJsonObject result{{u"ratio"_s, press / plain}, {u"letters"_s, letters}, {u"press_s"_s, press}, {u"qt_untagged_s"_s, plain},
        {u"list_rows"_s, listRows}, {u"list_s"_s, list}, {u"invitations"_s, recipients}, {u"invitations_per_s"_s, recipients / each},
        {u"invitations_one_file_per_s"_s, recipients / bound}, {u"child_mb"_s, static_cast<double>(child.ru_maxrss) / 1024}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
