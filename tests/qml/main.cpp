// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bigtable.h"
#include "qml/app/window.h"
#include <QGuiApplication>
#include <QStyleHints>
#include <QtQml>
#include <QtQuickTest>

/** The program's font, language and style; the test's table model. */
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        prepare(*qGuiApp, QStringLiteral("de"));
        // QTest puts half a second between clicks so that they are never taken for a double click; here they shall be.
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(1200);
        qmlRegisterType<BigTable>("BleibeTest", 1, 0, "BigTable");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(bleibe, Setup)

#include "main.moc"
