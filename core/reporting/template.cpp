// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/template.h"
#include <QJsonArray>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype largestTemplate = 512ll * 1024;
constexpr qsizetype largestPaper = 128ll * 1024 * 1024;
constexpr int deepest = 16;
/** Repeats within repeats could go on for hours without printing anything. */
constexpr qint64 mostSteps = 10'000'000;

struct Node {
    enum class Kind {
        Text,
        Value,
        Repeat,
        Unless,
        Part
    };
    Kind kind = Kind::Text;
    /** The text itself, or the name between the braces. */
    QString text = {};
    int line = 0;
    QList<Node> children = {};
};

/** Reads one template from its beginning to its end. */
class Reader
{
public:
    Reader(QString name, const QString &text) : m_name(std::move(name)), m_text(text) { }

    Result<QList<Node>> read()
    {
        if (m_text.size() > largestTemplate) return wrong(u"template.large"_s, {});
        return readUntilClosed({}, 0);
    }

private:
    struct Tag {
        QChar sign;
        QString name;
        int line;
    };

    std::unexpected<Error> wrong(const QString &reason, const QString &what) const
    {
        return fail(Error::Kind::Invalid, reason, {m_name, QString::number(line()), what});
    }
    int line() const { return 1 + static_cast<int>(QStringView(m_text).first(std::min(m_at, m_text.size())).count(u'\n')); }

    /** A tag alone on its line takes the line with it, so that papers have no empty lines. */
    void dropLine(QString &before, qsizetype tagStart)
    {
        const QStringView text(m_text);
        const qsizetype start = text.first(tagStart).lastIndexOf(u'\n') + 1;
        qsizetype end = m_at;
        while (end < text.size() && text[end] == u' ') ++end;
        const bool isAlone = text.sliced(start, tagStart - start).trimmed().isEmpty() && (end == text.size() || text[end] == u'\n');
        if (!isAlone) return;
        before.chop(tagStart - start);
        m_at = std::min(end + 1, text.size());
    }

    Result<Tag> readTag()
    {
        const qsizetype end = m_text.indexOf(u"}}"_s, m_at);
        if (end < 0) return wrong(u"template.unclosed"_s, u"{{"_s);
        QString inside = m_text.sliced(m_at + 2, end - m_at - 2).trimmed();
        const QChar first = inside.isEmpty() ? QChar() : inside.front();
        if (first == u'{' || first == u'&' || first == u'=') return wrong(u"template.raw"_s, inside.left(20));
        const bool isSigned = u"#^/>!"_s.contains(first) && !first.isNull();
        Tag tag{isSigned ? first : QChar(u' '), (isSigned ? inside.sliced(1) : inside).trimmed(), line()};
        if (tag.name.isEmpty() && tag.sign != u'!') return wrong(u"template.nameless"_s, {});
        m_at = end + 2;
        return tag;
    }

    Result<QList<Node>> readUntilClosed(const QString &open, int depth)
    {
        QList<Node> nodes;
        while (true) {
            const qsizetype next = m_text.indexOf(u"{{"_s, m_at);
            QString before = m_text.sliced(m_at, (next < 0 ? m_text.size() : next) - m_at);
            m_at = next < 0 ? m_text.size() : next;
            if (next < 0 && !open.isEmpty()) return wrong(u"template.unclosed"_s, u"{{#%1}}"_s.arg(open));
            std::optional<Tag> tag;
            if (next >= 0) {
                auto read = readTag();
                if (!read) return std::unexpected(read.error());
                tag = *read;
                if (tag->sign != u' ') dropLine(before, next);
            }
            if (!before.isEmpty()) nodes += Node{.text = before};
            if (!tag) return nodes;
            if (tag->sign == u'/') {
                if (tag->name != open) return wrong(u"template.crossed"_s, u"{{/%1}}"_s.arg(tag->name));
                return nodes;
            }
            if (auto added = append(nodes, *tag, depth); !added) return std::unexpected(added.error());
        }
    }

    Result<> append(QList<Node> &nodes, const Tag &tag, int depth)
    {
        using enum Node::Kind;
        if (tag.sign == u'!') return {};
        if (tag.sign == u' ' || tag.sign == u'>') {
            nodes += Node{.kind = tag.sign == u'>' ? Part : Value, .text = tag.name, .line = tag.line};
            return {};
        }
        if (depth >= deepest) return wrong(u"template.deep"_s, tag.name);
        auto children = readUntilClosed(tag.name, depth + 1);
        if (!children) return std::unexpected(children.error());
        nodes += Node{.kind = tag.sign == u'#' ? Repeat : Unless, .text = tag.name, .line = tag.line, .children = *children};
        return {};
    }

    QString m_name;
    const QString &m_text;
    qsizetype m_at = 0;
};

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool()) || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

/** Writes one paper; the innermost values stand last in m_scopes. */
class Writer
{
public:
    Writer(const Templates &templates, const QJsonObject &values) : m_templates(templates), m_scopes{values} { }

    Result<QString> write(const QString &name)
    {
        return writePart(name, 0).transform([this] { return m_out; });
    }

private:
    Result<> writePart(const QString &name, int line)
    {
        if (!m_templates.contains(name)) return fail(Error::Kind::Invalid, u"template.missing"_s, {m_name, QString::number(line), name});
        if (m_depth == 2) return fail(Error::Kind::Invalid, u"template.nested"_s, {m_name, QString::number(line), name});
        auto nodes = Reader(name, m_templates[name]).read();
        if (!nodes) return std::unexpected(nodes.error());
        const QString before = std::exchange(m_name, name);
        ++m_depth;
        auto written = writeAll(*nodes);
        --m_depth;
        m_name = before;
        return written;
    }

    Result<> writeAll(const QList<Node> &nodes)
    {
        for (const Node &node : nodes)
            if (auto written = writeOne(node); !written) return written;
        return {};
    }

    Result<> writeOne(const Node &node)
    {
        if (++m_steps > mostSteps || m_out.size() > largestPaper)
            return fail(Error::Kind::Invalid, u"template.endless"_s, {m_name, QString::number(node.line)});
        switch (node.kind) {
        case Node::Kind::Text: m_out += node.text; return {};
        case Node::Kind::Value: m_out += find(node.text).toVariant().toString().toHtmlEscaped().replace(u'\'', u"&#39;"_s); return {};
        case Node::Kind::Part: return writePart(node.text, node.line);
        case Node::Kind::Unless: return isNothing(find(node.text)) ? writeAll(node.children) : Result<>();
        case Node::Kind::Repeat: return repeat(node, find(node.text));
        }
        return {};
    }

    Result<> repeat(const Node &node, const QJsonValue &value)
    {
        if (isNothing(value)) return {};
        const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue entry : entries) {
            m_scopes += entry;
            auto written = writeAll(node.children);
            m_scopes.removeLast();
            if (!written) return written;
        }
        return {};
    }

    QJsonValue find(const QString &name) const
    {
        if (name == "."_L1) return m_scopes.last();
        const QStringList path = name.split(u'.');
        for (const QJsonValue &scope : std::views::reverse(m_scopes)) {
            QJsonValue found = scope.toObject().value(path.first());
            if (found.isUndefined()) continue;
            for (const QString &step : path.sliced(1)) found = found.toObject().value(step);
            return found;
        }
        return {};
    }

    const Templates &m_templates;
    QList<QJsonValue> m_scopes;
    QString m_name;
    QString m_out;
    int m_depth = 0;
    qint64 m_steps = 0;
};
}

Result<QString> fillTemplate(const Templates &templates, const QString &name, const QJsonObject &values)
{
    return Writer(templates, values).write(name);
}

Result<> checkTemplate(const QString &name, const QString &text)
{
    return Reader(name, text).read().transform([](const QList<Node> &) { });
}
