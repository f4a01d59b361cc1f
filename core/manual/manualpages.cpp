// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/manual/manualpages.h"
#include "core/manual/manual.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Manual", german);
}

/** "trust#backups" as the address of that place; addresses of other kinds stay. */
QString pageOf(const QString &target)
{
    if (target.contains(u':')) return target;
    const QString anchor = target.section(u'#', 1);
    return target.section(u'#', 0, 0) + u".html"_s + (anchor.isEmpty() ? QString() : u'#' + anchor);
}

QString html(const QString &line)
{
    return lineHtml(line, u"code"_s, pageOf);
}

QString tableHtml(const ManualBlock &block)
{
    QString text = u"<table>\n"_s;
    for (qsizetype at = 0; at < block.rows.size(); ++at) {
        const QString open = at == 0 ? u"<th scope=\"col\">"_s : u"<td>"_s;
        const QString close = at == 0 ? u"</th>"_s : u"</td>"_s;
        text += at == 0 ? u"<thead><tr>"_s : u"<tr>"_s;
        for (const QString &cell : block.rows[at]) text += open + html(cell) + close;
        text += at == 0 ? u"</tr></thead>\n<tbody>\n"_s : u"</tr>\n"_s;
    }
    return text + u"</tbody>\n</table>\n"_s;
}

QString blockHtml(const ManualBlock &block, bool withPictures)
{
    switch (block.kind) {
    case ManualBlock::Kind::Heading: return u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(block.level).arg(anchorOf(block.text), html(block.text));
    case ManualBlock::Kind::Paragraph: return u"<p>%1</p>\n"_s.arg(html(block.text));
    case ManualBlock::Kind::Item: return html(block.text) + u'\n';
    case ManualBlock::Kind::Code: return u"<pre><code>%1</code></pre>\n"_s.arg(block.text.toHtmlEscaped());
    case ManualBlock::Kind::Table: return tableHtml(block);
    case ManualBlock::Kind::Picture:
        if (!withPictures) return {};
        return u"<figure><img src=\"%1\" alt=\"%2\"></figure>\n"_s.arg(
            block.picture.toHtmlEscaped(), linePlain(block.text).toHtmlEscaped());
    }
    return {};
}

/** The blocks one after the other, items gathered in lists. */
QString bodyHtml(const QList<ManualBlock> &blocks, bool withPictures)
{
    QString text;
    QString list; // the open one: "ul", "ol", or none
    const auto close = [&] {
        if (!list.isEmpty()) text += u"</li>\n</%1>\n"_s.arg(list);
        list.clear();
    };
    for (const ManualBlock &block : blocks) {
        const bool isItem = block.kind == ManualBlock::Kind::Item;
        const QString wanted = !isItem ? QString() : block.marker.endsWith(u'.') ? u"ol"_s : u"ul"_s;
        if (isItem && wanted == list) {
            text += u"</li>\n<li>"_s;
        } else if (isItem) {
            close();
            list = wanted;
            text += u"<%1>\n<li>"_s.arg(list);
        } else if (!block.inList) {
            close();
        }
        text += blockHtml(block, withPictures);
    }
    close();
    return text;
}

QString contentsHtml(const QList<ManualEntry> &entries, const QString &current)
{
    QString text;
    QString group;
    for (const ManualEntry &entry : entries) {
        if (entry.group != group)
            text += (group.isEmpty() ? QString() : u"</ul>\n"_s) + u"<h2>%1</h2>\n<ul>\n"_s.arg(entry.group.toHtmlEscaped());
        group = entry.group;
        text += u"<li><a href=\"%1\"%2>%3</a></li>\n"_s.arg(
            pageOf(entry.name), entry.name == current ? u" aria-current=\"page\""_s : QString(), entry.title.toHtmlEscaped());
    }
    return entries.isEmpty() ? text : text + u"</ul>\n"_s;
}

/** Links to the chapters before and behind. */
QString stepsHtml(const QList<ManualEntry> &entries, const QString &name)
{
    const auto at = std::ranges::find(entries, name, &ManualEntry::name);
    QString text;
    const auto link = [&](const ManualEntry &entry, const QString &rel, const char *word) {
        text += u"<li><a rel=\"%1\" href=\"%2\">%3</a></li>\n"_s.arg(rel, pageOf(entry.name), say(word).arg(entry.title).toHtmlEscaped());
    };
    if (at != entries.end() && at != entries.begin()) link(*std::prev(at), u"prev"_s, QT_TRANSLATE_NOOP("Manual", "Davor: %1"));
    if (at != entries.end() && std::next(at) != entries.end()) link(*std::next(at), u"next"_s, QT_TRANSLATE_NOOP("Manual", "Danach: %1"));
    return text.isEmpty() ? text
                          : u"<nav class=\"steps\" aria-label=\"%1\">\n<ul>\n%2</ul>\n</nav>\n"_s.arg(
                                say(QT_TRANSLATE_NOOP("Manual", "Blättern")).toHtmlEscaped(), text);
}

Result<> save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly)) return fail(Error::Kind::Storage, u"export.folder"_s, {QFileInfo(path).path()}, file.errorString());
    file.write(content);
    if (!file.commit()) return fail(Error::Kind::Storage, u"export.failed"_s, {path}, file.errorString());
    return {};
}

/** Copies what a chapter names; how many that were. */
Result<int> copyPictures(const QString &name, const QString &language, const QDir &from, const QDir &to)
{
    int copied = 0;
    const auto blocks = blocksOf(manualChapter(name, language));
    for (const ManualBlock &block : blocks) {
        if (block.kind != ManualBlock::Kind::Picture) continue;
        QFile picture(from.filePath(block.picture));
        if (!picture.open(QFile::ReadOnly)) return fail(Error::Kind::NotFound, u"manual.picture"_s, {block.picture, from.path()});
        if (const auto saved = save(to.filePath(block.picture), picture.readAll()); !saved) return std::unexpected(saved.error());
        ++copied;
    }
    return copied;
}
}

QString manualPage(const QString &name, const QString &language, bool withPictures)
{
    const auto entries = manualContents(language);
    const auto blocks = blocksOf(manualChapter(name, language));
    const QString manual = say(QT_TRANSLATE_NOOP("Manual", "Handbuch"));
    const QString heading = blocks.isEmpty() ? QString() : linePlain(blocks.first().text);
    const QString title = name == "index"_L1 ? heading : u"%1 – %2 – Bleibe"_s.arg(heading, manual);
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
           "<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n<a class=\"skip\" href=\"#text\">%3</a>\n"
           "<nav class=\"contents\" aria-label=\"%4\">\n<p><a href=\"index.html\">%5</a></p>\n"_s.arg(language, title.toHtmlEscaped(),
               say(QT_TRANSLATE_NOOP("Manual", "Zum Text")).toHtmlEscaped(), say(QT_TRANSLATE_NOOP("Manual", "Inhalt")).toHtmlEscaped(),
               manual.toHtmlEscaped())
        + contentsHtml(entries, name) + u"</nav>\n<main id=\"text\" tabindex=\"-1\">\n"_s + bodyHtml(blocks, withPictures) + u"</main>\n"_s
        + stepsHtml(entries, name) + u"</body>\n</html>\n"_s;
}

Result<ManualPages> writeManual(const QString &folder, const QString &language, const QString &shots)
{
    const QDir to(folder);
    if (!to.mkpath(u"."_s)) return fail(Error::Kind::Storage, u"export.folder"_s, {QFileInfo(folder).path()});
    if (!shots.isEmpty() && !QFileInfo(shots).isDir()) return fail(Error::Kind::NotFound, u"file.nofolder"_s, {shots});
    QStringList names{u"index"_s};
    const auto entries = manualContents(language);
    for (const ManualEntry &entry : entries) names.append(entry.name);
    ManualPages written{.chapters = int(entries.size())};
    for (const QString &name : std::as_const(names)) {
        const auto copied = shots.isEmpty() ? Result<int>(0) : copyPictures(name, language, QDir(shots), to);
        if (!copied) return std::unexpected(copied.error());
        written.pictures += *copied;
        const auto saved = save(to.filePath(name + u".html"_s), manualPage(name, language, !shots.isEmpty()).toUtf8());
        if (!saved) return std::unexpected(saved.error());
    }
    QFile style(u":/bleibe/manual/style.css"_s);
    const QByteArray look = style.open(QFile::ReadOnly) ? style.readAll() : QByteArray();
    if (const auto saved = save(to.filePath(u"style.css"_s), look); !saved) return std::unexpected(saved.error());
    return written;
}
