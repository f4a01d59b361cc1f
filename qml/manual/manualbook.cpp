// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/manual/manualbook.h"
#include "core/manual/manual.h"
#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString sameTarget(const QString &target)
{
    return target;
}

/** In the window code is set like words of the window: a line of styled text knows one size and one family. */
QVariantMap styled(const QString &line)
{
    return {{u"text"_s, lineHtml(line, u"b"_s, sameTarget)}, {u"plain"_s, linePlain(line)}};
}

QString nameOf(ManualBlock::Kind kind)
{
    switch (kind) {
    case ManualBlock::Kind::Heading: return u"heading"_s;
    case ManualBlock::Kind::Paragraph: return u"paragraph"_s;
    case ManualBlock::Kind::Item: return u"item"_s;
    case ManualBlock::Kind::Code: return u"code"_s;
    case ManualBlock::Kind::Table: return u"table"_s;
    case ManualBlock::Kind::Picture: return u"picture"_s;
    }
    return {};
}

QVariantMap shown(const ManualBlock &block)
{
    QVariantList rows;
    for (const QStringList &row : block.rows) {
        QVariantList cells;
        for (const QString &cell : row) cells.append(styled(cell));
        rows.append(QVariant(cells));
    }
    QVariantMap map
        = block.kind == ManualBlock::Kind::Code ? QVariantMap{{u"text"_s, block.text}, {u"plain"_s, block.text}} : styled(block.text);
    map.insert({{u"kind"_s, nameOf(block.kind)}, {u"level"_s, block.level}, {u"marker"_s, block.marker}, {u"inList"_s, block.inList},
        {u"picture"_s, block.picture}, {u"rows"_s, rows},
        {u"anchor"_s, block.kind == ManualBlock::Kind::Heading ? anchorOf(block.text) : QString()}});
    return map;
}
}

QString ManualBook::language()
{
    return QLocale().language() == QLocale::English ? u"en"_s : u"de"_s;
}

QVariantList ManualBook::contents()
{
    QVariantList list;
    QString group;
    const auto entries = manualContents(language());
    for (const ManualEntry &entry : entries) {
        list.append(QVariantMap{{u"name"_s, entry.name}, {u"title"_s, entry.title}, {u"summary"_s, entry.summary},
            {u"head"_s, entry.group == group ? QString() : entry.group}});
        group = entry.group;
    }
    return list;
}

bool ManualBook::has(const QString &chapter)
{
    return !manualChapter(chapter, language()).isEmpty();
}

QString ManualBook::titleOf(const QString &chapter)
{
    const auto blocks = blocksOf(manualChapter(chapter, language()));
    return blocks.isEmpty() ? QString() : linePlain(blocks.first().text);
}

QVariantList ManualBook::blocks(const QString &chapter)
{
    QVariantList list;
    const auto blocks = blocksOf(manualChapter(chapter, language()));
    for (const ManualBlock &block : blocks) list.append(shown(block));
    return list;
}

QVariantList ManualBook::links(const QString &chapter)
{
    QVariantList list;
    QStringList known;
    const auto take = [&](const QString &line) {
        const auto links = linksOf(line);
        for (const ManualLink &link : links) {
            if (known.contains(link.target)) continue;
            known.append(link.target);
            list.append(QVariantMap{{u"text"_s, link.text}, {u"target"_s, link.target}});
        }
    };
    const auto blocks = blocksOf(manualChapter(chapter, language()));
    for (const ManualBlock &block : blocks) {
        if (block.kind != ManualBlock::Kind::Code) take(block.text);
        for (const QStringList &row : block.rows)
            for (const QString &cell : row) take(cell);
    }
    return list;
}

QVariantList ManualBook::find(const QString &text, int most)
{
    QVariantList list;
    const auto hits = findInManual(text, language());
    for (const ManualHit &hit : hits.first(qMin<qsizetype>(most, hits.size()))) {
        const QString title = hit.heading.isEmpty() ? hit.title : u"%1: %2"_s.arg(hit.title, hit.heading);
        list.append(QVariantMap{{u"name"_s, hit.chapter}, {u"title"_s, title}, {u"detail"_s, hit.line}, {u"anchor"_s, hit.anchor}});
    }
    return list;
}

QUrl ManualBook::pictureFile(const QString &picture, const QString &theme)
{
    const QDir program(QCoreApplication::applicationDirPath());
    // A package has them in light colours alone.
    for (const QString &look : {theme, u"light"_s}) {
        for (const QString &folder : {u"../shots"_s, u"../share/bleibe/shots"_s}) {
            const QString path = program.filePath(u"%1/%2-%3/%4"_s.arg(folder, language(), look, picture));
            if (QFile::exists(path)) return QUrl::fromLocalFile(QDir::cleanPath(path));
        }
    }
    return {};
}
