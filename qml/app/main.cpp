// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/command.h"
#include "import/gdal.h"
#include "qml/app/window.h"
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
int runWithoutWindow(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommand(QCoreApplication::arguments(), out, err);
}
}

int main(int argc, char **argv)
{
    hardenGdal();
    QCoreApplication::setApplicationName(u"bleibe"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(BLEIBE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments += QString::fromLocal8Bit(argv[i]);
    if (isCommand(arguments)) return runWithoutWindow(argc, argv);
    QGuiApplication app(argc, argv);
    return runWindow(app, {.sample = QCoreApplication::arguments().contains("--sample"_L1)});
}
