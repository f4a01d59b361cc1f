// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/preview.h"
#include "core/base/privatefolder.h"
#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr int pollMs = 50, mostMs = 20'000;

/** A window onto a hill: something that stands for a photo, and is none. */
QByteArray paintedPhoto()
{
    constexpr int width = 480, height = 360;
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0xE4EEF7));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xF3EAD8));
    painter.drawEllipse(QPointF(width * 0.75, height * 0.25), height * 0.1, height * 0.1);
    painter.setBrush(QColor(0xA9BFA0));
    painter.drawEllipse(QPointF(width * 0.3, height * 1.1), width * 0.5, height * 0.5);
    painter.setBrush(QColor(0x86A17C));
    painter.drawEllipse(QPointF(width * 0.8, height * 1.15), width * 0.5, height * 0.45);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

Result<> waitFor(QProcess &process, const Progress &progress)
{
    const QDeadlineTimer deadline(mostMs);
    while (!process.waitForFinished(pollMs)) {
        if (process.state() == QProcess::NotRunning) break;
        const bool isCancelled = progress.isCancelled();
        if (!isCancelled && !deadline.hasExpired()) continue;
        process.kill();
        process.waitForFinished();
        if (isCancelled) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        return fail(Error::Kind::Storage, u"preview.failed"_s, {}, u"slow"_s);
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
    return fail(Error::Kind::Storage, u"preview.failed"_s, {}, QString::fromLocal8Bit(process.readAllStandardError()));
}
}

Result<Preview> paintPages(const Pdf &pdf, const PreviewLimits &limits, const Progress &progress)
{
    const QString painter = limits.painter.isEmpty() ? QStandardPaths::findExecutable(u"pdftoppm"_s) : limits.painter;
    if (painter.isEmpty()) return fail(Error::Kind::NotFound, u"preview.missing"_s);
    const PrivateFolder folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.bytes) != pdf.bytes.size())
        return fail(Error::Kind::Storage, u"print.unwritable"_s, {file.fileName()});
    file.close();
    QProcess process;
    process.start(painter,
        {u"-png"_s, u"-r"_s, QString::number(limits.dpi), u"-l"_s, QString::number(limits.mostPages), file.fileName(),
            folder.filePath(u"page"_s)});
    if (!process.waitForStarted()) return fail(Error::Kind::NotFound, u"preview.missing"_s, {}, process.errorString());
    if (auto painted = waitFor(process, progress); !painted) return std::unexpected(painted.error());
    Preview preview{.pageCount = pdf.pages};
    const QDir place(folder.path());
    for (const QString &name : place.entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        QFile page(place.filePath(name));
        if (page.open(QIODevice::ReadOnly)) preview.pages += page.readAll();
    }
    return preview;
}

Result<Preview> previewTemplate(const Templates &templates, const QString &name, const Printing &printing, const Progress &progress)
{
    return htmlOf(templates, samplePaper(sampleForm(name), paintedPhoto(), printing))
        .and_then([&](const QString &html) { return toPdf(html, progress); })
        .and_then([&](const Pdf &pdf) { return paintPages(pdf, {}, progress); });
}
