// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/press.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr int pollMs = 50;
constexpr qint64 largestPdf = 512ll * 1024 * 1024;
/** A line of an answer is short; what is longer comes from something else. */
constexpr qsizetype longestHead = 64ll * 1024;

/** Debian's Python before one that a person installed beside it, for only Debian's knows the packages. */
QString findPython(const QString &wished)
{
    if (!wished.isEmpty()) return wished;
    const QString system = u"/usr/bin/python3"_s;
    return QFile::exists(system) ? system : QStandardPaths::findExecutable(u"python3"_s);
}

QString driver()
{
    QFile file(u":/bleibe/press/press.py"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::unexpected<Error> missing(const QString &detail)
{
    return fail(Error::Kind::NotFound, u"press.missing"_s, {}, detail);
}
}

Press::Press(PressLimits limits) : m_limits(std::move(limits)) { }

Press::~Press()
{
    stop();
}

void Press::stop()
{
    if (!m_process) return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
    m_folder.reset();
    m_read.clear();
    m_kept = 0;
}

Result<> Press::start()
{
    const bool isRunning = m_process && m_process->state() == QProcess::Running;
    ++m_printed;
    if (isRunning && (m_kept > 0 || m_printed <= m_limits.papersPerChild)) return {};
    if (m_kept > 0) {
        m_kept = 0;
        return fail(Error::Kind::Storage, u"press.died"_s);
    }
    stop();
    m_printed = 1;
    const QString python = findPython(m_limits.python);
    if (python.isEmpty()) return missing(u"python3"_s);
    m_folder = std::make_unique<PrivateFolder>();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_folder->path());
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    // Isolated: neither the folder it is started in nor variables of the environment bring in other code.
    m_process->start(python, {u"-I"_s, u"-X"_s, u"utf8"_s, u"-c"_s, driver()});
    if (m_process->waitForStarted()) return {};
    const QString detail = m_process->errorString();
    stop();
    return missing(detail);
}

Result<> Press::waitForMore(const Progress &progress)
{
    while (true) {
        if (progress.isCancelled()) {
            stop();
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        }
        if (QDeadlineTimer::current().deadline() > m_deadline) {
            stop();
            return fail(Error::Kind::Storage, u"press.slow"_s, {QString::number(m_limits.perPaper.count() / 1000)});
        }
        const bool isThere = m_process->waitForReadyRead(pollMs) || m_process->bytesAvailable() > 0;
        m_read += m_process->readAllStandardOutput();
        if (isThere) return {};
        if (m_process->state() == QProcess::Running) continue;
        stop();
        return fail(Error::Kind::Storage, u"press.died"_s);
    }
}

Result<QByteArray> Press::read(qint64 bytes, const Progress &progress)
{
    while (m_read.size() < bytes)
        if (auto more = waitForMore(progress); !more) return std::unexpected(more.error());
    QByteArray taken = m_read.first(bytes);
    m_read.remove(0, bytes);
    return taken;
}

Result<QJsonObject> Press::ask(const QJsonObject &question, const Progress &progress)
{
    if (auto started = start(); !started) return std::unexpected(started.error());
    m_deadline = QDeadlineTimer(m_limits.perPaper).deadline();
    m_process->write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    while (!m_read.contains('\n') && m_read.size() < longestHead)
        if (auto more = waitForMore(progress); !more) return std::unexpected(more.error());
    const qsizetype end = m_read.indexOf('\n');
    QJsonObject head = QJsonDocument::fromJson(m_read.first(std::max<qsizetype>(end, 0))).object();
    m_read.remove(0, end + 1);
    if (!head.contains("missing"_L1)) return head;
    stop();
    return missing(head["missing"_L1].toString());
}

Result<Pdf> Press::finished(const QJsonObject &head, const Progress &progress)
{
    const qint64 bytes = head["bytes"_L1].toInteger();
    if (bytes <= 0 || bytes > largestPdf) {
        stop();
        return fail(Error::Kind::Format, u"press.refused"_s, {}, head["error"_L1].toString());
    }
    return read(bytes, progress).transform([&](const QByteArray &data) { return Pdf{data, head["pages"_L1].toInt()}; });
}

Result<Pdf> Press::print(const QString &html, const Progress &progress)
{
    return ask({{u"html"_s, html}}, progress).and_then([&](const QJsonObject &head) { return finished(head, progress); });
}

Result<int> Press::keep(const QString &html, const Progress &progress)
{
    const auto head = ask({{u"html"_s, html}, {u"keep"_s, true}}, progress);
    if (!head) return std::unexpected(head.error());
    const int pages = (*head)["pages"_L1].toInt();
    if (pages > 0) {
        ++m_kept;
        return pages;
    }
    stop();
    return fail(Error::Kind::Format, u"press.refused"_s, {}, (*head)["error"_L1].toString());
}

Result<Pdf> Press::bind(const Progress &progress)
{
    auto head = ask({{u"bind"_s, true}}, progress);
    m_kept = 0;
    return head.and_then([&](const QJsonObject &answer) { return finished(answer, progress); });
}

Result<Pdf> toPdf(const QString &html, const Progress &progress)
{
    return Press().print(html, progress);
}
