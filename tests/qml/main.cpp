// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bigtable.h"
#include "qml/app/window.h"
#include <QAccessible>
#include <QGuiApplication>
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
};

/** A folder for the files of one test, gone with it. */
class Folder : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }

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

/** The program's font, language and style; the test's table model. */
class Setup : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

public Q_SLOTS:
    void applicationAvailable()
    {
        prepare(*qGuiApp, QStringLiteral("de"));
        qputenv("TMPDIR", m_folder.path().toLocal8Bit()); // registers that tests make go with the program
        QAccessible::setActive(true); // controls take their roles only then
        // QTest puts half a second between clicks so that they are never taken for a double click; here they shall be.
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(1200);
        qmlRegisterType<BigTable>("BleibeTest", 1, 0, "BigTable");
        qmlRegisterType<Spoken>("BleibeTest", 1, 0, "Spoken");
        qmlRegisterType<Folder>("BleibeTest", 1, 0, "Folder");
        qmlRegisterType<Pictures>("BleibeTest", 1, 0, "Pictures");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(bleibe, Setup)

#include "main.moc"
