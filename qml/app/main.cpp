// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/memoryimage.h"
#include "core/base/version.h"
#include "import/command.h"
#include "import/gdal.h"
#include "qml/app/shots.h"
#include "qml/app/window.h"
#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Bleibe, a register of vacant flats with a map.\n"
                                     u"Without a verb the window opens. Verbs without a window: bleibe help"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"register"_s, u"A register to open: a file or postgresql://…"_s, u"[register]"_s);
    parser.addOptions(
        {{u"sample"_s, u"Open the made-up register for practice."_s}, {u"self-test"_s, u"Load every page off screen, then quit."_s},
            {u"lang"_s, u"de or en; for shots also pseudo, whose texts are longer."_s, u"language"_s},
            {u"theme"_s, u"light, dark or contrast (shots)."_s, u"name"_s, u"light"_s},
            {u"register"_s, u"The register to draw, or sample (shots)."_s, u"register"_s},
            {u"page"_s, u"Draw only this page (shots)."_s, u"name"_s},
            {u"size"_s, u"Size of the window, as 1440x900 (shots)."_s, u"size"_s, u"1440x900"_s},
            {u"scale"_s, u"Size of text, 1 to 2 (shots)."_s, u"factor"_s, u"1"_s},
            {u"clipped"_s, u"List the texts that are cut off (shots)."_s}});
}

/** The language that --lang names, taken out of @p words; German where none is named. To a verb that prints two languages it is left. */
QString takeLanguage(QStringList &words)
{
    QString language = u"de"_s;
    if (isBilingualCommand(words)) {
        const qsizetype at = words.indexOf(u"--lang"_s);
        const bool isEnglish = words.contains(u"--lang=en"_s) || (at > 0 && words.value(at + 1) == "en"_L1);
        return isEnglish ? u"en"_s : language;
    }
    for (qsizetype at = 1; at < words.size();) {
        if (words[at].startsWith("--lang="_L1)) {
            language = words.takeAt(at).section(u'=', 1);
        } else if (words[at] == "--lang"_L1) {
            language = words.value(at + 1);
            words.remove(at, std::min<qsizetype>(2, words.size() - at));
        } else {
            ++at;
        }
    }
    return language;
}

int usage(const QString &complaint)
{
    QTextStream(stderr) << "bleibe: " << complaint << '\n';
    return 2;
}

int shots(QGuiApplication &app, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QString theme = parser.value(u"theme"_s);
    if (words.size() != 2) return usage(u"shots needs a folder: bleibe shots DIR"_s);
    if (sides.size() != 2 || sides[0].toInt() < 320 || sides[1].toInt() < 240) return usage(u"--size needs two numbers, as 1440x900"_s);
    if (!QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.contains(theme)) return usage(u"--theme is light, dark or contrast"_s);
    return drawShots(app,
        {.folder = words[1],
            .location = parser.value(u"register"_s),
            .language = parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : u"de"_s,
            .theme = theme,
            .page = parser.value(u"page"_s),
            .size = {sides[0].toInt(), sides[1].toInt()},
            .textScale = parser.value(u"scale"_s).toDouble(),
            .findsClipped = parser.isSet(u"clipped"_s)});
}

int openWindow(QGuiApplication &app, const QCommandLineParser &parser, bool drawn)
{
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(u"self-test"_s)) return selfTest(app);
    if (!words.isEmpty() && words[0] == "shots"_L1) return shots(app, parser);
    const QString location = parser.isSet(u"sample"_s) ? u"sample"_s : words.value(0);
    if (drawn) return drawFirstWindow(app, location);
    return runWindow(app, {.open = words.value(0), .sample = parser.isSet(u"sample"_s), .language = parser.value(u"lang"_s)});
}
}

int main(int argc, char **argv)
{
    leaveNoMemoryImage();
    hardenGdal();
    QCoreApplication::setApplicationName(u"bleibe"_s);
    QCoreApplication::setApplicationVersion(programVersion());
    QStringList words;
    for (int at = 0; at < argc; ++at) words.append(QString::fromLocal8Bit(argv[at]));
    const QString language = takeLanguage(words);
    const bool wantsShots = words.value(1) == "shots"_L1;
    if (language != "de"_L1 && language != "en"_L1 && !(wantsShots && language == "pseudo"_L1)) {
        QTextStream(stderr) << (language.isEmpty() ? u"Hinter --lang fehlt die Sprache: de oder en.\n"_s
                                                   : u"Die Sprache „%1“ gibt es nicht. Möglich sind de und en.\n"_s.arg(language));
        return 2;
    }
    if (!wantsShots && isCommand(words)) {
        const bool isDrawing = isDrawingCommand(words);
        if (isDrawing && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        const std::unique_ptr<QCoreApplication> app(isDrawing ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
        translate(*app, language);
        QTextStream out(stdout);
        QTextStream err(stderr);
        return runCommand(words, out, err);
    }
    const bool drawn = !hasDisplay() || words.contains("--self-test"_L1) || wantsShots;
    if (drawn && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (drawn) QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    return openWindow(app, parser, drawn);
}
