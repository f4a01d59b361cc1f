// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/privatefolder.h"
#include "core/base/result.h"
#include <QJsonObject>
#include <QProcess>
#include <chrono>
#include <memory>

/** Limits of one PDF; the child itself may take 3 GB. */
struct PressLimits {
    std::chrono::milliseconds perPaper = std::chrono::seconds(120);
    /** After so many the child is replaced, for WeasyPrint keeps 0.2 MB of each. */
    int papersPerChild = 200;
    /** The Python that knows WeasyPrint; found by itself where empty. */
    QString python = {};
};

/** A finished PDF, tagged after PDF/UA-1. */
struct Pdf {
    QByteArray bytes = {};
    int pages = 0;
};

/**
 * Turns pages into PDF. WeasyPrint runs as a child process that starts with the first page and serves the following ones. Blocks, so use it
 * in a job; belongs to one thread. The child reads no file and reaches no network, whatever a page asks for.
 */
class Press
{
public:
    explicit Press(PressLimits limits = {});
    ~Press();
    /** @p html is a whole page as htmlOf() makes it. Cancelled ends the child, too; the next page starts another. */
    Result<Pdf> print(const QString &html, const Progress &progress = {});
    /** Keeps a page for a file of many, and says how many sheets it fills. The child holds them all, so no more than some hundred. */
    Result<int> keep(const QString &html, const Progress &progress = {});
    /** The file of all pages kept since the last one, each numbered for itself. */
    Result<Pdf> bind(const Progress &progress = {});

private:
    Result<QJsonObject> ask(const QJsonObject &question, const Progress &progress);
    Result<Pdf> finished(const QJsonObject &head, const Progress &progress);
    Result<> start();
    Result<QByteArray> read(qint64 bytes, const Progress &progress);
    Result<> waitForMore(const Progress &progress);
    void stop();

    PressLimits m_limits;
    /** The child's own; it is killed, so it cannot clean up after itself. */
    std::unique_ptr<PrivateFolder> m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_read;
    qint64 m_deadline = 0;
    int m_printed = 0;
    /** Since the last file; while there are any, the child is not replaced. */
    int m_kept = 0;
};

/** One page alone. */
Result<Pdf> toPdf(const QString &html, const Progress &progress = {});
