// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/window.h"
#include <QGuiApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"bleibe"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(BLEIBE_VERSION));
    QGuiApplication app(argc, argv);
    return runWindow(app, {.sample = QCoreApplication::arguments().contains("--sample"_L1)});
}
