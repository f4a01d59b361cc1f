// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/tablereader.h"
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype headsWithin = 30;
constexpr qsizetype sampleRows = 500;

/** How many cells of a row hold words; heads are words, rows below hold numbers, too. */
int wordsIn(const QStringList &cells)
{
    return static_cast<int>(
        std::ranges::count_if(cells, [](const QString &cell) { return std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); }); }));
}

/** The row that knows most heads; where none knows any, the first with at least two words. Nothing where there is none. */
std::optional<qsizetype> headAmong(const QList<TableRow> &rows, const HeadScore &score)
{
    std::optional<qsizetype> best;
    int bestScore = 0;
    for (qsizetype i = 0; i < std::min(headsWithin, rows.size()); ++i)
        if (const int known = score(rows[i].cells); known > bestScore) best = i, bestScore = known;
    for (qsizetype i = 0; !best && i < std::min(headsWithin, rows.size()); ++i)
        if (wordsIn(rows[i].cells) >= 2) best = i;
    return best;
}
}

Result<TableReader> TableReader::open(const QString &path, const TableOptions &options, const HeadScore &score)
{
    TableReader reader;
    reader.m_options = options;
    reader.m_name = QFileInfo(path).fileName();
    return reader.readFile(path)
        .and_then([&] { return reader.chooseSheet(score); })
        .and_then([&] { return reader.findHeads(score); })
        .transform([&] {
            reader.guessNumbers();
            return std::move(reader);
        });
}

Result<> TableReader::readFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {m_name});
    if (info.size() == 0) return fail(Error::Kind::Format, u"import.empty"_s, {m_name});
    if (info.size() > m_options.limits.fileBytes)
        return fail(Error::Kind::Format, u"import.large"_s, {m_name, QString::number(m_options.limits.fileBytes >> 20)});
    if (Spreadsheet::isOne(file.peek(4)))
        return Spreadsheet::open(path, m_options.limits).transform([&](Spreadsheet book) { m_book = std::move(book); });
    return decodeCsv(m_name, file.readAll(), m_options.encoding).transform([&](CsvText text) {
        m_text = std::move(text);
        if (m_text.encoding.source == Encoding::Source::Guessed)
            m_notes += Error{Error::Kind::Format, u"note.encodingGuessed"_s, {m_name, QString::fromLatin1(m_text.encoding.codec)}};
    });
}

Result<> TableReader::chooseSheet(const HeadScore &score)
{
    if (!m_book) return {};
    if (!m_options.sheet.isEmpty()) {
        m_sheetIndex = m_book->sheets().indexOf(m_options.sheet);
        if (m_sheetIndex < 0)
            return fail(Error::Kind::NotFound, u"table.noSheet"_s, {m_name, m_options.sheet, m_book->sheets().join(u", "_s)});
        m_sheet = m_options.sheet;
        return {};
    }
    int bestScore = -1;
    for (qsizetype i = 0; i < m_book->sheets().size(); ++i) {
        int known = 0;
        qsizetype seen = 0;
        const auto look = [&](const TableRow &row) {
            known = std::max(known, score(row.cells));
            return ++seen < headsWithin;
        };
        if (const auto read = m_book->read(i, m_options.limits, look); !read) return read;
        if (seen > 0 && known > bestScore) bestScore = known, m_sheetIndex = i;
    }
    m_sheet = m_book->sheets().value(m_sheetIndex);
    if (m_book->sheets().size() > 1) m_notes += Error{Error::Kind::Format, u"note.sheet"_s, {m_name, m_sheet}};
    return {};
}

Result<> TableReader::rows(const std::function<bool(TableRow)> &take) const
{
    return m_book ? m_book->read(m_sheetIndex, m_options.limits, take) : splitCsv(m_name, m_text, m_options.limits, take);
}

Result<> TableReader::findHeads(const HeadScore &score)
{
    QList<TableRow> start;
    const auto collect = [&](TableRow row) {
        start += std::move(row);
        return start.size() < headsWithin + sampleRows;
    };
    if (const auto read = rows(collect); !read) return read;
    const auto head = headAmong(start, score);
    if (!head) return fail(Error::Kind::Format, u"table.noHeads"_s, {m_name});
    m_headRow = start[*head].number;
    m_heads = start[*head].cells;
    for (QString &text : m_heads) text = text.simplified();
    m_sample = start.sliced(*head + 1);
    if (m_sample.isEmpty()) return fail(Error::Kind::Format, u"table.noRows"_s, {m_name});
    for (const TableRow &row : std::as_const(m_sample)) m_heads.resize(std::max(m_heads.size(), row.cells.size()));
    return {};
}

void TableReader::guessNumbers()
{
    if (m_book) {
        m_numbers = NumberStyle::Machine;
        return;
    }
    static const QRegularExpression german(u"^-?[\\d.]*\\d,\\d{1,2}(\\D*)$"_s), english(u"^-?[\\d,]*\\d\\.\\d{1,2}( ?[^\\d.,]*)$"_s);
    qsizetype germans = 0, englishes = 0;
    for (const TableRow &row : std::as_const(m_sample))
        for (const QString &cell : row.cells) {
            if (cell.isEmpty() || !cell.front().isDigit()) continue;
            germans += german.match(cell).hasMatch();
            englishes += english.match(cell).hasMatch();
        }
    if (englishes > germans) m_numbers = NumberStyle::English;
}

Result<> TableReader::read(const std::function<bool(TableRow)> &take) const
{
    return rows([&](TableRow row) { return row.number <= m_headRow || take(std::move(row)); });
}

bool isTable(const QString &path)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"ods"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}
