// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/manual/markdown.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int codeIndent = 4;

qsizetype indentOf(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u' ') ++at;
    return at;
}

/** Reads lines into blocks; what a line is depends on what stands before it. */
class Reader
{
public:
    void read(const QString &line)
    {
        if (line.trimmed().isEmpty()) {
            m_isApart = true;
            return;
        }
        if (!readCode(line) && !readRow(line) && !readHead(line) && !readItem(line)) readText(line);
        m_isApart = false;
    }

    QList<ManualBlock> take() { return std::move(m_blocks); }

private:
    bool follows(ManualBlock::Kind kind) const { return !m_blocks.isEmpty() && m_blocks.last().kind == kind; }
    /** Inside an item text stands under its first word; code another four to the right of that. */
    bool readCode(const QString &line)
    {
        const qsizetype indent = indentOf(line);
        const qsizetype edge = (indent >= m_itemIndent ? m_itemIndent : 0) + codeIndent;
        const bool goesOn = follows(ManualBlock::Kind::Code) && indent >= m_codeIndent;
        if (!goesOn && (indent < edge || !m_isApart)) return false;
        if (goesOn) {
            m_blocks.last().text += (m_isApart ? u"\n\n"_s : u"\n"_s) + line.sliced(m_codeIndent);
            return true;
        }
        m_codeIndent = edge;
        m_blocks.append({.kind = ManualBlock::Kind::Code, .inList = indent >= m_itemIndent && m_itemIndent > 0, .text = line.sliced(edge)});
        return true;
    }

    bool readRow(const QString &line)
    {
        if (!line.startsWith(u'|')) return false;
        static const QRegularExpression rule(u"^[|:\\- ]+$"_s);
        if (rule.match(line).hasMatch()) return true;
        QStringList cells = line.trimmed().sliced(1).split(u'|');
        if (cells.last().trimmed().isEmpty()) cells.removeLast();
        for (QString &cell : cells) cell = cell.trimmed();
        if (!follows(ManualBlock::Kind::Table) || m_isApart) m_blocks.append({.kind = ManualBlock::Kind::Table});
        m_blocks.last().rows.append(cells);
        m_itemIndent = 0;
        return true;
    }

    bool readHead(const QString &line)
    {
        static const QRegularExpression heading(u"^(#{1,3}) (.+)$"_s), picture(u"^!\\[(.+)\\]\\(([^)]+)\\)$"_s);
        if (const auto match = heading.match(line); match.hasMatch())
            m_blocks.append(
                {.kind = ManualBlock::Kind::Heading, .level = int(match.capturedLength(1)), .text = match.captured(2).trimmed()});
        else if (const auto shown = picture.match(line); shown.hasMatch())
            m_blocks.append({.kind = ManualBlock::Kind::Picture, .text = shown.captured(1), .picture = shown.captured(2)});
        else
            return false;
        m_itemIndent = 0;
        return true;
    }

    bool readItem(const QString &line)
    {
        static const QRegularExpression item(u"^(\\*|\\d+\\.) +(.+)$"_s);
        const auto match = item.match(line);
        if (!match.hasMatch()) return false;
        const QString sign = match.captured(1);
        m_blocks.append({.kind = ManualBlock::Kind::Item, .marker = sign == "*"_L1 ? u"•"_s : sign, .text = match.captured(2)});
        m_itemIndent = match.capturedStart(2);
        return true;
    }

    void readText(const QString &line)
    {
        const bool isInside = m_itemIndent > 0 && (indentOf(line) >= m_itemIndent || !m_isApart);
        const bool goesOn = !m_isApart && (follows(ManualBlock::Kind::Paragraph) || follows(ManualBlock::Kind::Item));
        if (goesOn) {
            m_blocks.last().text += u' ' + line.trimmed();
            return;
        }
        if (!isInside) m_itemIndent = 0;
        m_blocks.append({.kind = ManualBlock::Kind::Paragraph, .inList = isInside, .text = line.trimmed()});
    }

    QList<ManualBlock> m_blocks;
    qsizetype m_itemIndent = 0; // where the text of the open item begins; 0 outside of lists
    qsizetype m_codeIndent = 0;
    bool m_isApart = true; // a blank line stands before
};

/** A piece of a line: as it is, a word of the window, code, or a link. */
const QRegularExpression &pieces()
{
    static const QRegularExpression known(u"`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    return known;
}

QString targetOf(const QString &address)
{
    static const QRegularExpression chapter(u"^([a-z-]+)\\.md"_s);
    return QString(address).replace(chapter, u"\\1"_s);
}

/** Calls @p plain and @p piece in turn, with what stands between and what is marked. */
template<typename Plain, typename Piece> void walk(const QString &line, Plain plain, Piece piece)
{
    qsizetype done = 0;
    for (auto matches = pieces().globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        plain(line.sliced(done, match.capturedStart() - done));
        piece(match);
        done = match.capturedEnd();
    }
    plain(line.sliced(done));
}
}

QList<ManualBlock> blocksOf(const QString &markdown)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    Reader reader;
    const QStringList lines = QString(markdown).remove(comment).split(u'\n');
    for (const QString &line : lines) reader.read(line);
    return reader.take();
}

QString lineHtml(const QString &line, const QString &code, QString (*linkTo)(const QString &))
{
    QString html;
    walk(
        line, [&](const QString &text) { html += text.toHtmlEscaped(); },
        [&](const QRegularExpressionMatch &match) {
            if (match.hasCaptured(1))
                html += u"<%1>%2</%1>"_s.arg(code, match.captured(1).toHtmlEscaped());
            else if (match.hasCaptured(2))
                html += u"<b>%1</b>"_s.arg(match.captured(2).toHtmlEscaped());
            else
                html += u"<a href=\"%1\">%2</a>"_s.arg(
                    linkTo(targetOf(match.captured(4))).toHtmlEscaped(), match.captured(3).toHtmlEscaped());
        });
    return html;
}

QString linePlain(const QString &line)
{
    QString text;
    walk(
        line, [&](const QString &plain) { text += plain; },
        [&](const QRegularExpressionMatch &match) { text += match.captured(1) + match.captured(2) + match.captured(3); });
    return text;
}

QList<ManualLink> linksOf(const QString &line)
{
    QList<ManualLink> links;
    walk(
        line, [](const QString &) {},
        [&](const QRegularExpressionMatch &match) {
            if (match.hasCaptured(4)) links.append({match.captured(3), targetOf(match.captured(4))});
        });
    return links;
}

QString anchorOf(const QString &heading)
{
    static const QRegularExpression others(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString anchor = linePlain(heading).toLower().replace(others, u"-"_s);
    while (anchor.endsWith(u'-')) anchor.chop(1);
    return anchor;
}
