// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/csv.h"
#include <QHash>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array separators{';', '\t', ',', '|'};

std::optional<QByteArray> fromUtf16(const QByteArray &bytes)
{
    constexpr qsizetype sample = 4096;
    auto encoding = QStringConverter::Utf16LE;
    const bool isMarked = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (bytes.startsWith("\xfe\xff")) encoding = QStringConverter::Utf16BE;
    if (!isMarked) {
        std::array<qsizetype, 2> zeros{};
        for (qsizetype i = 0; i < std::min(sample, bytes.size()); ++i) zeros[i % 2] += bytes[i] == '\0';
        const qsizetype most = std::max(zeros[0], zeros[1]);
        if (bytes.size() < 4 || most < std::min(sample, bytes.size()) / 3 || std::min(zeros[0], zeros[1]) > 0) return {};
        if (zeros[0] > zeros[1]) encoding = QStringConverter::Utf16BE;
    }
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError()) return {};
    return text.toUtf8();
}

/** Columns of the lines of @p sample were they split by @p separator; quoted text does not count. */
std::map<int, int> linesByColumns(const QByteArray &sample, char separator)
{
    std::map<int, int> lines;
    int columns = 1;
    bool isQuoted = false, isBlank = true;
    for (const char c : sample) {
        if (c == '"') isQuoted = !isQuoted;
        if (isQuoted) continue;
        if (c == separator) ++columns;
        if (c != '\n' && c != '\r') isBlank = false;
        if (c != '\n') continue;
        if (!isBlank) ++lines[columns];
        columns = 1;
        isBlank = true;
    }
    if (!isBlank) ++lines[columns];
    return lines;
}

/** Takes a text apart, cell by cell. */
class Splitter
{
public:
    Splitter(const CsvText &text, const TableLimits &limits) : m_text(text), m_limits(limits) { }

    bool atEnd() const { return m_at >= m_text.bytes.size(); }
    bool isUnclosed() const { return m_isUnclosed; }

    TableRow row()
    {
        TableRow row{.number = ++m_row};
        do {
            const QString text = cell();
            if (text.size() > m_limits.cell && row.tooLong < 0) row.tooLong = row.cells.size();
            row.cells += text.size() > m_limits.cell ? QString() : text;
        } while (ate(m_text.separator) && row.cells.size() <= m_limits.columns);
        while (!atEnd() && row.cells.size() > m_limits.columns && m_text.bytes[m_at] != '\n') ++m_at;
        ate('\r');
        ate('\n');
        return row;
    }

private:
    bool ate(char wanted)
    {
        if (atEnd() || m_text.bytes[m_at] != wanted) return false;
        ++m_at;
        return true;
    }

    QString cell()
    {
        if (ate('"')) return quoted();
        const qsizetype start = m_at;
        while (!atEnd() && m_text.bytes[m_at] != m_text.separator && m_text.bytes[m_at] != '\n' && m_text.bytes[m_at] != '\r') ++m_at;
        return text(m_text.bytes.constData() + start, m_at - start);
    }

    /** Up to the closing quote; what follows it before the separator is taken along. */
    QString quoted()
    {
        QByteArray bytes;
        while (true) {
            const qsizetype end = m_text.bytes.indexOf('"', m_at);
            if (end < 0) {
                m_isUnclosed = true;
                m_at = m_text.bytes.size();
                return {};
            }
            bytes += QByteArrayView(m_text.bytes).sliced(m_at, end - m_at);
            m_at = end + 1;
            if (!ate('"')) break;
            bytes += '"';
        }
        const QString inside = text(bytes.constData(), bytes.size());
        const qsizetype rest = m_at;
        while (!atEnd() && m_text.bytes[m_at] != m_text.separator && m_text.bytes[m_at] != '\n' && m_text.bytes[m_at] != '\r') ++m_at;
        return inside + text(m_text.bytes.constData() + rest, m_at - rest);
    }

    /** A cell beyond the limit becomes one character more than that, so that it is never held in full. */
    QString text(const char *bytes, qsizetype size) const
    {
        constexpr qsizetype bytesPerCharacter = 4;
        if (size > bytesPerCharacter * m_limits.cell) return QString(m_limits.cell + 1, u'x');
        return QString::fromUtf8(bytes, size);
    }

    const CsvText &m_text;
    const TableLimits &m_limits;
    qsizetype m_at = 0;
    qint64 m_row = 0;
    bool m_isUnclosed = false;
};

bool isBlank(const TableRow &row)
{
    return row.tooLong < 0 && std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}
}

Result<CsvText> decodeCsv(const QString &file, QByteArray bytes, const QByteArray &declared)
{
    if (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
    CsvText text;
    if (auto utf8 = fromUtf16(bytes)) {
        text.encoding = {"UTF-16", Encoding::Source::Given};
        text.bytes = std::move(*utf8);
        if (text.bytes.startsWith("\xef\xbb\xbf")) text.bytes.remove(0, 3);
    } else if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return fail(Error::Kind::Format, u"table.nul"_s, {file, QString::number(1 + QByteArrayView(bytes).first(nul).count('\n'))});
    } else {
        TextSample sample;
        sample.add(bytes.constData());
        text.encoding = chooseEncoding(declared, sample);
        text.bytes
            = text.encoding.codec == "UTF-8" ? std::move(bytes) : decoded(bytes.constData(), text.encoding).value_or(QString()).toUtf8();
    }
    if (const qsizetype nul = text.bytes.indexOf('\0'); nul >= 0)
        return fail(Error::Kind::Format, u"table.nul"_s, {file, QString::number(1 + QByteArrayView(text.bytes).first(nul).count('\n'))});
    text.separator = guessSeparator(text.bytes);
    return text;
}

char guessSeparator(const QByteArray &utf8)
{
    constexpr qsizetype sampleSize = 64 << 10;
    QByteArray sample = utf8.first(std::min(sampleSize, utf8.size()));
    if (sample.startsWith("sep=") && sample.size() > 4) return sample[4]; // Excel's own mark
    if (sample.size() < utf8.size()) sample.truncate(sample.lastIndexOf('\n') + 1);
    char best = separators.front();
    qint64 bestScore = 0;
    for (const char separator : separators) {
        qint64 score = 0;
        for (const auto &[columns, lines] : linesByColumns(sample, separator))
            if (columns > 1) score = std::max(score, qint64(lines) * lines * (columns - 1));
        if (score > bestScore) best = separator, bestScore = score;
    }
    return best;
}

Result<> splitCsv(const QString &file, const CsvText &text, const TableLimits &limits, const std::function<bool(TableRow)> &take)
{
    Splitter splitter(text, limits);
    while (!splitter.atEnd()) {
        TableRow row = splitter.row();
        const QString number = QString::number(row.number);
        if (splitter.isUnclosed()) return fail(Error::Kind::Format, u"table.quote"_s, {file, number});
        if (row.number > limits.rows) return fail(Error::Kind::Format, u"table.rows"_s, {file, QString::number(limits.rows)});
        if (row.cells.size() > limits.columns)
            return fail(Error::Kind::Format, u"table.columns"_s, {file, number, QString::number(limits.columns)});
        if (row.number == 1 && row.cells.first().startsWith("sep="_L1)) continue;
        if (!isBlank(row) && !take(std::move(row))) return {};
    }
    return {};
}
