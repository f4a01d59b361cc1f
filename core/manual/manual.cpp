// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/manual/manual.h"
#include "core/base/text.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
constexpr auto indexName = "index"_L1;

/** What is read of a block: a line, or the cells of each row. */
QStringList linesOf(const ManualBlock &block)
{
    if (block.kind == ManualBlock::Kind::Code) return block.text.split(u'\n');
    if (block.kind != ManualBlock::Kind::Table) return {linePlain(block.text)};
    QStringList lines;
    for (const QStringList &row : block.rows) lines.append(linePlain(row.join(u" · "_s)));
    return lines;
}

void findInChapter(
    const ManualEntry &entry, const QString &language, const QString &wanted, QList<ManualHit> &heads, QList<ManualHit> &lines)
{
    QString heading;
    const auto blocks = blocksOf(manualChapter(entry.name, language));
    for (const ManualBlock &block : blocks) {
        const bool isHeading = block.kind == ManualBlock::Kind::Heading;
        if (isHeading) heading = block.level > 1 ? linePlain(block.text) : QString();
        const QStringList texts = linesOf(block);
        for (const QString &line : texts)
            if (matches(wanted, folded(line)))
                (isHeading ? heads : lines).append({entry.name, entry.title, anchorOf(heading), heading, isHeading ? entry.summary : line});
    }
}
}

QList<ManualEntry> manualContents(const QString &language)
{
    QList<ManualEntry> entries;
    QString group;
    const auto blocks = blocksOf(manualChapter(indexName, language));
    for (const ManualBlock &block : blocks) {
        if (block.kind == ManualBlock::Kind::Heading && block.level > 1) group = block.text;
        if (block.kind != ManualBlock::Kind::Item) continue;
        const auto links = linksOf(block.text);
        if (links.isEmpty()) continue;
        entries.append({links.first().target, links.first().text, linePlain(block.text).section(u": "_s, 1), group});
    }
    return entries;
}

QString manualChapter(const QString &name, const QString &language)
{
    QFile file(u":/bleibe/manual/%1/%2.md"_s.arg(language, name));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<ManualHit> findInManual(const QString &text, const QString &language)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty()) return {};
    QList<ManualHit> heads;
    QList<ManualHit> lines;
    const auto entries = manualContents(language);
    for (const ManualEntry &entry : entries) findInChapter(entry, language, wanted, heads, lines);
    return heads + lines;
}
