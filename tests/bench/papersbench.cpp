// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/letters.h"
#include "core/reporting/lists.h"
#include "core/reporting/papertemplate.h"
#include "import/press.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
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

bool printList()
{
    ListPaper list{
        .title = u"Leerstände"_s, .columns = {{u"Nummer"_s}, {u"Adresse"_s}, {u"Ort"_s}, {u"m²"_s, true}, {u"€"_s, true}}, .groups = {{}}};
    for (int i = 0; i < listRows; ++i)
        list.groups[0].rows += {u"LR-2026-%1"_s.arg(i), u"Ringstraße %1"_s.arg(i), u"Otterberg"_s, u"78,0"_s, u"630,00"_s};
    return toPdf(*htmlOf(builtInTemplates(), listSheet(list, {.at = now}))).has_value();
}
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const double press = secondsOf(printLetters), plain = secondsOf(printPlain), list = secondsOf(printList);
    if (press < 0 || plain < 0 || list < 0) return 1;
    rusage child{};
    getrusage(RUSAGE_CHILDREN, &child);
    const QJsonObject result{{u"ratio"_s, press / plain}, {u"letters"_s, letters}, {u"press_s"_s, press}, {u"qt_untagged_s"_s, plain},
        {u"list_rows"_s, listRows}, {u"list_s"_s, list}, {u"child_mb"_s, static_cast<double>(child.ru_maxrss) / 1024}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
