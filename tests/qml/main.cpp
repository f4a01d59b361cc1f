// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bigtable.h"
#include "qml/app/window.h"
#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQml>
#include <QtQuickTest>

/** What a screen reader gets to know of an item. */
class Spoken : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE QString name(QObject *item) const
    {
        auto *face = QAccessible::queryAccessibleInterface(item);
        return face ? face->text(QAccessible::Name) : QString();
    }
    Q_INVOKABLE int role(QObject *item) const
    {
        auto *face = QAccessible::queryAccessibleInterface(item);
        return face ? int(face->role()) : int(QAccessible::NoRole);
    }
    /** Every name that a screen reader finds from @p top on, top included. */
    Q_INVOKABLE QStringList everything(QObject *top) const
    {
        QStringList names;
        gather(QAccessible::queryAccessibleInterface(top), names);
        return names;
    }

private:
    static void gather(QAccessibleInterface *face, QStringList &names)
    {
        if (!face) return;
        if (const QString name = face->text(QAccessible::Name); !name.isEmpty()) names += name;
        for (int at = 0; at < face->childCount(); ++at) gather(face->child(at), names);
    }
};

/** A folder for the files of one test, gone with it. */
class Folder : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    Q_INVOKABLE QUrl picture(const QString &name, int width, int height, const QColor &color) const
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(color);
        image.save(m_folder.filePath(name));
        return url(name);
    }
    Q_INVOKABLE QUrl text(const QString &name, const QString &content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(content.toUtf8());
        return url(name);
    }
    Q_INVOKABLE QString read(const QUrl &url) const
    {
        QFile file(url.toLocalFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QTemporaryDir m_folder;
};

/** Pictures of what a test goes through, where BLEIBE_TEST_PICTURES names a folder for them. */
class Pictures : public QObject
{
    Q_OBJECT

public:
    /** Empty where nobody wants them. */
    Q_INVOKABLE QString path(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("BLEIBE_TEST_PICTURES");
        return folder.isEmpty() ? folder : folder + QLatin1Char('/') + name + QStringLiteral(".png");
    }
};

/** The rest of the desktop: what is dragged in, what lies in the clipboard, what other programs are asked to open. */
class Desktop : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QList<QUrl> opened MEMBER m_opened NOTIFY openedChanged)

public:
    explicit Desktop(QObject *parent = nullptr) : QObject(parent) { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    /** Lets files hover over the middle of an item. */
    Q_INVOKABLE void dragOver(QQuickItem *item, const QList<QUrl> &files)
    {
        m_data.setUrls(files);
        m_at = item->mapToScene({item->width() / 2, item->height() / 2});
        QDragEnterEvent enter(m_at.toPoint(), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(item->window(), &enter);
        QDragMoveEvent move(m_at.toPoint(), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(item->window(), &move);
    }
    /** Lets them go there. */
    Q_INVOKABLE void drop(QQuickItem *item, const QList<QUrl> &files)
    {
        dragOver(item, files);
        QDropEvent drop(m_at, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(item->window(), &drop);
    }
    Q_INVOKABLE void copyPicture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(image);
    }
    Q_INVOKABLE void open(const QUrl &url)
    {
        m_opened += url;
        Q_EMIT openedChanged();
    }

Q_SIGNALS:
    void openedChanged();

private:
    QList<QUrl> m_opened;
    QMimeData m_data;
    QPointF m_at;
};

/** The program's font, language and style; the test's table model. */
class Setup : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

public Q_SLOTS:
    void applicationAvailable()
    {
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(place, m_folder.path().toLocal8Bit()); // nobody's own settings
        prepare(*qGuiApp, QStringLiteral("de"));
        qputenv("TMPDIR", m_folder.path().toLocal8Bit()); // registers that tests make go with the program
        QAccessible::setActive(true); // controls take their roles only then
        // QTest puts half a second between clicks so that they are never taken for a double click; here they shall be.
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(1200);
        qmlRegisterType<BigTable>("BleibeTest", 1, 0, "BigTable");
        qmlRegisterType<Spoken>("BleibeTest", 1, 0, "Spoken");
        qmlRegisterType<Desktop>("BleibeTest", 1, 0, "Desktop");
        qmlRegisterType<Folder>("BleibeTest", 1, 0, "Folder");
        qmlRegisterType<Pictures>("BleibeTest", 1, 0, "Pictures");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(bleibe, Setup)

#include "main.moc"
