// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/filterlexer.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
using Kind = FilterToken::Kind;

constexpr QStringView signs = u"=!<>≤≥≠(),;";

/** What closes a quotation that this character opens; null where it opens none. */
QChar closing(QChar open)
{
    switch (open.unicode()) {
    case u'"': return u'"';
    case u'\'': return u'\'';
    case u'„': return u'“';
    case u'“': return u'”';
    case u'»': return u'«';
    case u'«': return u'»';
    default: return {};
    }
}

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) { }

    Result<QList<FilterToken>> tokens()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace())
                ++m_at;
            else if (!closing(c).isNull()) {
                if (auto read = quoted(closing(c)); !read) return std::unexpected(read.error());
            } else if (signs.contains(c))
                sign();
            else
                word();
        }
        add(Kind::End, {}, m_text.size());
        return m_tokens;
    }

private:
    void add(Kind kind, const QString &text, qsizetype at) { m_tokens.append({kind, text, at}); }

    Result<> quoted(QChar end)
    {
        const qsizetype start = m_at++;
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != end) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) ++m_at;
            text += m_text[m_at++];
        }
        if (m_at == m_text.size()) return fail(Error::Kind::Invalid, u"filter.quote"_s, {QString::number(start + 1)});
        ++m_at;
        add(Kind::Quoted, text, start);
        return {};
    }

    void sign()
    {
        static constexpr std::array same{std::pair("<>"_L1, "!="_L1), std::pair("=="_L1, "="_L1), std::pair("=<"_L1, "<="_L1),
            std::pair("=>"_L1, ">="_L1), std::pair("!="_L1, "!="_L1), std::pair("<="_L1, "<="_L1), std::pair(">="_L1, ">="_L1)};
        const qsizetype start = m_at;
        for (const auto &[typed, meant] : same)
            if (m_text.sliced(m_at).startsWith(typed)) {
                m_at += 2;
                return add(Kind::Sign, meant, start);
            }
        const QChar c = m_text[m_at++];
        m_isList
            = c == u'(' ? !m_tokens.isEmpty() && m_tokens.last().text.compare("in"_L1, Qt::CaseInsensitive) == 0 : m_isList && c != u')';
        const QString text = c == u'≤' ? u"<="_s : c == u'≥' ? u">="_s : c == u'≠' ? u"!="_s : c == u';' ? u","_s : QString(c);
        add(Kind::Sign, text, start);
    }

    void word()
    {
        const qsizetype start = m_at;
        const auto isDigit = [&](qsizetype at) { return at >= 0 && at < m_text.size() && m_text[at].isDigit(); };
        while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
            const bool isMark = m_text[m_at] == u',' && !m_isList && isDigit(m_at - 1) && isDigit(m_at + 1);
            if (signs.contains(m_text[m_at]) && !isMark) break;
            ++m_at;
        }
        add(Kind::Word, m_text.sliced(start, m_at - start).toString(), start);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    /** Between the brackets behind "in". */
    bool m_isList = false;
    QList<FilterToken> m_tokens;
};
}

Result<QList<FilterToken>> filterTokens(QStringView text)
{
    return Lexer(text).tokens();
}
