// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/window.h"
#include "core/base/privatefolder.h"
#include "qml/app/machine.h"
#include "qml/app/shots.h"
#include "qml/app/workspace.h"
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/** Inter in the size the desktop asks for; off screen there is no desktop, so the size of the design. */
QFont windowFont()
{
    QFont font = QGuiApplication::font();
    const bool drawn = QGuiApplication::platformName() == "offscreen"_L1 || QGuiApplication::platformName() == "minimal"_L1;
    font.setPixelSize(drawn ? 13 : qBound(11, QFontInfo(font).pixelSize(), 32));
    font.setFamilies({u"Inter"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), u"Noto Sans"_s});
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

void translate(QCoreApplication &app, const QString &language)
{
    QLocale::setDefault(QLocale(language == "en"_L1 ? u"en_GB"_s : u"de_DE"_s));
    auto *qt = new QTranslator(&app);
    if (qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(&app);
    if (own->load(u":/i18n/bleibe_"_s + language)) QCoreApplication::installTranslator(own);
}

void prepare(QGuiApplication &app, const QString &language)
{
    QQuickStyle::setStyle(u"Fusion"_s);
    // The desktop finds the window's name and picture by its desktop file, which a Flatpak names after itself.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"bleibe"_s));
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QGuiApplication::desktopFileName()));
    QGuiApplication::setFont(windowFont());
    translate(app, language);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int selfTest(QGuiApplication &app)
{
    QTemporaryDir folder;
    static int warnings = 0;
    static QtMessageHandler before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const bool isSound = message.startsWith("PulseAudio"_L1); // whoever looks for a camera is told that there is no sound
        if (type != QtDebugMsg && type != QtInfoMsg && !isSound) ++warnings;
        before(type, context, message);
    });
    const int code = drawShots(app, {.folder = folder.path(), .location = u"sample"_s});
    return code == 0 && warnings == 0 ? 0 : 1;
}

int runWindow(QGuiApplication &app, const WindowOptions &options)
{
    sweepPrivateFolders();
    forgetOldDrafts(QDateTime::currentDateTime());
    Machine machine(Machine::defaultFile(), nullptr);
    prepare(app, options.language.isEmpty() ? machine.language() : options.language);
    Workspace workspace;
    workspace.setMachine(&machine);
    const QUrl file = QUrl::fromLocalFile(QFileInfo(options.open).absoluteFilePath());
    const bool isPacked = options.open.endsWith(".bleibe-mit"_L1) || options.open.endsWith(".bleibe-tausch"_L1);
    if (options.sample)
        workspace.createFile({}, true);
    else if (options.open.contains("://"_L1))
        workspace.openServer(options.open);
    else if (!options.open.isEmpty() && !isPacked)
        workspace.openFile(file);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"workspace"_s, QVariant::fromValue(&workspace)}, {u"machine"_s, QVariant::fromValue(&machine)},
        {u"given"_s, isPacked ? file : QUrl()}});
    engine.loadFromModule("Bleibe", "Main");
    if (engine.rootObjects().isEmpty()) return 1;
    return QGuiApplication::exec();
}
