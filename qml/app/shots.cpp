// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/shots.h"
#include "qml/app/clipped.h"
#include "qml/app/longtexts.h"
#include "qml/app/machine.h"
#include "qml/app/window.h"
#include "qml/app/workspace.h"
#include <QDeadlineTimer>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/** Runs the event loop until @p done or the time is over; true if done. */
bool waitFor(const std::function<bool()> &done, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!done()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void settle(int milliseconds = 120)
{
    waitFor([] { return false; }, milliseconds);
}

/** A window of its own that remembers nothing, with what it needs to be drawn. */
class Stage
{
public:
    explicit Stage(const ShotOptions &options) : m_folder(options.folder), m_findsClipped(options.findsClipped)
    {
        m_machine.setTheme(options.theme);
        m_machine.setTextScale(options.textScale);
        m_machine.setLanguage(options.language == "pseudo"_L1 ? u"de"_s : options.language);
        m_machine.setMotion(false);
        m_machine.setValue(u"window/width"_s, options.size.width());
        m_machine.setValue(u"window/height"_s, options.size.height());
        m_workspace.setMachine(&m_machine);
        QObject::connect(&m_workspace, &Workspace::failed, &m_workspace,
            [this](const QString &sentence, const QString &details) { m_failure = sentence + u" ("_s + details + u')'; });
    }

    /** The open page with a list as it looks after some weeks. */
    void rememberSome()
    {
        const QDateTime now = QDateTime::currentDateTime();
        m_workspace.recent()->use({QDir::homePath() + u"/USB/schulung.sqlite"_s, u"Schulung Mai"_s, now.addDays(-180)});
        m_workspace.recent()->use({u"postgresql://register.intern/bleibe"_s, u"Landkreis Kaiserslautern"_s, now.addDays(-1)});
        m_workspace.recent()->use({QCoreApplication::applicationFilePath(), u"Leerstand Landkreis 2026"_s, now});
    }

    bool open(const QString &location)
    {
        if (location != "sample"_L1) m_workspace.setActorName(u"Paula Muster"_s); // else the window asks for one
        if (location == "sample"_L1)
            m_workspace.createFile(QUrl::fromLocalFile(m_temporary.filePath(u"beispiel.sqlite"_s)), true);
        else if (location.contains("://"_L1))
            m_workspace.openServer(location);
        else
            m_workspace.openFile(QUrl::fromLocalFile(QFileInfo(location).absoluteFilePath()));
        waitFor([this] { return m_workspace.isOpen() || !m_failure.isEmpty(); }, 60'000);
        if (!m_failure.isEmpty()) QTextStream(stderr) << "bleibe: " << m_failure << '\n';
        return m_workspace.isOpen();
    }

    bool load()
    {
        m_engine.setInitialProperties(
            {{u"workspace"_s, QVariant::fromValue(&m_workspace)}, {u"machine"_s, QVariant::fromValue(&m_machine)}});
        m_engine.loadFromModule("Bleibe", "Main");
        m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        return m_window;
    }

    /** Every page of the open register in every pose, or those of one. */
    bool drawPages(const QString &only)
    {
        bool good = true;
        const auto pages = m_window->property("pages").toList();
        for (const QVariant &entry : pages) {
            const QString name = entry.toMap().value(u"name"_s).toString();
            if (!only.isEmpty() && only != name) continue;
            auto *navigation = m_window->property("navigation").value<QObject *>();
            // A pose may leave a dialog open, or a form with something unsaved: nobody is here to be asked about it.
            closePopups();
            QMetaObject::invokeMethod(navigation, "reset");
            QMetaObject::invokeMethod(navigation, "go", Q_ARG(QString, name), Q_ARG(QVariant, QVariant()));
            settle();
            auto *page = m_window->property("page").value<QObject *>();
            good = draw(name) && good;
            // A pose may show a part of the page that has poses of its own: they are asked for anew after each.
            QStringList drawn;
            const auto next = [page, &drawn] {
                const QStringList poses = page ? page->property("poses").toStringList() : QStringList();
                const auto other = std::ranges::find_if(poses, [&drawn](const QString &pose) { return !drawn.contains(pose); });
                return other == poses.end() ? QString() : *other;
            };
            for (QString pose = next(); !pose.isEmpty(); pose = next()) {
                drawn.append(pose);
                QMetaObject::invokeMethod(page, "pose", Q_ARG(QString, pose));
                good = draw(name + u'-' + QString(pose).replace(u'/', u'-')) && good;
            }
        }
        return good;
    }

    bool drawDialog(const QString &name)
    {
        auto *dialogs = m_window->property("dialogs").value<QObject *>();
        QMetaObject::invokeMethod(dialogs, "open", Q_ARG(QString, name));
        bool good = draw(u"dialog-"_s + name);
        if (name == "search"_L1) {
            QMetaObject::invokeMethod(dialogs->property("palette").value<QObject *>(), "type", Q_ARG(QString, u"otterb"_s));
            settle(500);
            good = draw(u"dialog-search-records"_s) && good;
        }
        QMetaObject::invokeMethod(dialogs, "closeAll");
        settle();
        return good;
    }

    bool draw(const QString &name)
    {
        const auto idle = [this] {
            auto *page = m_window->property("page").value<QObject *>();
            return m_workspace.jobs()->count() == 0 && !(page && page->property("busy").toBool());
        };
        waitFor(idle, 30'000);
        settle();
        return save(m_window->grabWindow(), name) && (!m_findsClipped || saysWhole(name));
    }

    /** The gallery of all parts, as tall as it needs. */
    bool drawParts(QSize size)
    {
        QQmlComponent component(&m_engine, "Bleibe", "PartsPage");
        std::unique_ptr<QObject> made(component.createWithInitialProperties({{u"width"_s, size.width()}}));
        auto *page = qobject_cast<QQuickItem *>(made.get());
        if (!page) return false;
        page->setParentItem(m_window->contentItem());
        page->setZ(100);
        m_window->resize(size);
        settle();
        m_window->resize(size.width(), qMax(size.height(), qCeil(page->implicitHeight())));
        page->setHeight(m_window->height());
        QMetaObject::invokeMethod(page, "prepare");
        settle(300);
        const bool good = save(m_window->grabWindow(), u"parts"_s);
        m_window->resize(size);
        return good;
    }

private:
    bool hasPopup() const
    {
        const auto layers = m_window->contentItem()->childItems();
        const auto isShown = [](const QQuickItem *item) { return item->isVisible(); };
        return std::ranges::any_of(layers,
            [&](const QQuickItem *layer) { return layer->inherits("QQuickOverlay") && std::ranges::any_of(layer->childItems(), isShown); });
    }
    /** As somebody would: with Esc, the uppermost first. */
    void closePopups()
    {
        constexpr int most = 8;
        for (int turn = 0; turn < most && hasPopup(); ++turn) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QKeyEvent release(QEvent::KeyRelease, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(m_window, &press);
            QCoreApplication::sendEvent(m_window, &release);
            settle();
        }
    }

    bool save(const QImage &image, const QString &name)
    {
        const QString path = QDir(m_folder).filePath(name + u".png"_s);
        const bool good = !image.isNull() && image.save(path);
        QTextStream(good ? stdout : stderr) << (good ? path : u"bleibe: "_s + path + u" could not be written"_s) << '\n';
        return good;
    }

    bool saysWhole(const QString &name)
    {
        const QStringList found = clippedTexts(m_window);
        for (const QString &one : found) QTextStream(stdout) << "clipped " << name << ": " << one << '\n';
        return found.isEmpty();
    }

    QString m_folder;
    bool m_findsClipped = false;
    QString m_failure;
    QTemporaryDir m_temporary;
    Machine m_machine;
    Workspace m_workspace;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};
}

int drawShots(QGuiApplication &app, const ShotOptions &options)
{
    const bool isPseudo = options.language == "pseudo"_L1;
    prepare(app, isPseudo ? u"de"_s : options.language);
    QTranslator plurals;
    LongTexts longer(plurals.load(u":/i18n/bleibe_de"_s) ? &plurals : nullptr);
    if (isPseudo) QCoreApplication::installTranslator(&longer);
    QDir().mkpath(options.folder);
    Stage stage(options);
    if (!stage.load()) return 1;
    const auto wants = [&](const QString &name) { return options.page.isEmpty() || options.page == name; };
    bool good = true;
    stage.rememberSome();
    if (wants(u"open"_s)) good = stage.draw(u"open"_s) && good;
    if (wants(u"parts"_s)) good = stage.drawParts(options.size) && good;
    if (options.location.isEmpty()) return good ? 0 : 1;
    if (!stage.open(options.location)) return 1;
    good = stage.drawPages(options.page) && good;
    for (const QString &dialog : {u"search"_s, u"shortcuts"_s, u"about"_s, u"server"_s, u"actor"_s, u"share-offer"_s, u"share-differs"_s,
             u"share-failed"_s, u"take-along"_s, u"trips"_s, u"manual"_s, u"tour"_s})
        if (options.page.isEmpty() || options.page == u"dialog-"_s + dialog) good = stage.drawDialog(dialog) && good;
    return good ? 0 : 1;
}

int drawFirstWindow(QGuiApplication &app, const QString &location)
{
    const Machine remembered(Machine::defaultFile(), nullptr);
    prepare(app, remembered.language());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/bleibe"_s;
    QDir().mkpath(folder);
    Stage stage({.folder = folder, .theme = remembered.shownTheme()});
    if (!stage.load()) return 1;
    QTextStream(stdout) << QCoreApplication::translate("window", "Hier ist kein Bildschirm. Das Fenster wurde in ein Bild gezeichnet:")
                        << Qt::endl;
    if (!location.isEmpty() && !stage.open(location)) return 1;
    return stage.draw(u"bleibe"_s) ? 0 : 1;
}
