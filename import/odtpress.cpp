// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/odtpress.h"
#include "core/base/privatefolder.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr int pollMs = 50;

QString python()
{
    const QString system = u"/usr/bin/python3"_s;
    return QFile::exists(system) ? system : QStandardPaths::findExecutable(u"python3"_s);
}

QString driver()
{
    QFile file(u":/bleibe/press/odt.py"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** The child ends with the result, whatever it is. */
Result<> waitFor(QProcess &process, const OdtLimits &limits, const Progress &progress)
{
    const QDeadlineTimer deadline(limits.perPaper);
    while (!process.waitForFinished(pollMs)) {
        if (process.state() != QProcess::Running) return {};
        const bool isCancelled = progress.isCancelled();
        if (!isCancelled && !deadline.hasExpired()) continue;
        process.kill();
        process.waitForFinished();
        return isCancelled ? fail(Error::Kind::Cancelled, u"cancelled"_s)
                           : fail(Error::Kind::Storage, u"odt.slow"_s, {QString::number(limits.perPaper.count() / 1000)});
    }
    return {};
}

/** What the child answered: a line of JSON, and the document behind it. */
Result<QByteArray> read(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(answer.first(std::max<qsizetype>(end, 0))).object();
    if (head.contains("missing"_L1)) return fail(Error::Kind::NotFound, u"odt.missing"_s);
    if (head.contains("slow"_L1)) return fail(Error::Kind::Storage, u"odt.slow"_s, {QString::number(head["slow"_L1].toInt())});
    QByteArray document = answer.sliced(end + 1);
    if (head["bytes"_L1].toInteger() != document.size() || document.isEmpty())
        return fail(Error::Kind::Format, u"odt.died"_s, {}, head["error"_L1].toString());
    return document;
}
}

Result<QByteArray> toOdt(const QString &html, const Progress &progress, const OdtLimits &limits)
{
    const QString program = python();
    if (program.isEmpty()) return fail(Error::Kind::NotFound, u"odt.missing"_s, {}, u"python3"_s);
    const PrivateFolder folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{u"-I"_s, u"-X"_s, u"utf8"_s, u"-c"_s, driver()};
    if (!limits.pandoc.isEmpty()) arguments += limits.pandoc;
    process.start(program, arguments);
    if (!process.waitForStarted()) return fail(Error::Kind::NotFound, u"odt.missing"_s, {}, process.errorString());
    process.write(html.toUtf8());
    process.closeWriteChannel();
    return waitFor(process, limits, progress).and_then([&] { return read(process.readAllStandardOutput()); });
}
