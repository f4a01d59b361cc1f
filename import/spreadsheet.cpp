// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/spreadsheet.h"
#include "import/archive.h"
#include "import/gdal.h"
#include <QFileInfo>
#include <QLocale>
#include <array>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array drivers{"XLSX", "ODS", static_cast<const char *>(nullptr)};
// Every row comes as a row and every cell as text; which of them is the head is decided elsewhere.
constexpr std::array openOptions{"HEADERS=DISABLE", "FIELD_TYPES=STRING", static_cast<const char *>(nullptr)};

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** GDAL writes days as 2026/12/01, with a time behind where there is one. */
QString dayOf(const QString &text)
{
    constexpr qsizetype daySize = 10, momentSize = 19;
    const bool isDay = (text.size() == daySize || text.size() == momentSize) && text[4] == u'/' && text[7] == u'/'
        && isDigits(QStringView(text).first(4)) && isDigits(QStringView(text).sliced(5, 2)) && isDigits(QStringView(text).sliced(8, 2));
    if (!isDay) return text;
    const QString day = text.first(4) + u'-' + text.sliced(5, 2) + u'-' + text.sliced(8, 2);
    return text.size() == daySize || text.endsWith("00:00:00"_L1) ? day : day + u'T' + text.sliced(daySize + 1);
}

/** A number with more digits than one has is written out from its binary form: 450.1000000000000227 is 450.1. */
QString numberOf(const QString &text)
{
    constexpr qsizetype mostDigits = 17;
    if (text.size() <= mostDigits || text.count(u'.') != 1) return text;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', QLocale::FloatingPointShortest) : text;
}

QString cellOf(const OGRFeature &row, int column)
{
    if (!row.IsFieldSetAndNotNull(column)) return {};
    return numberOf(dayOf(QString::fromUtf8(row.GetFieldAsString(column))));
}

TableRow rowOf(const OGRFeature &feature, qint64 number, const TableLimits &limits)
{
    TableRow row{.number = number};
    const int columns = feature.GetFieldCount();
    qsizetype filled = 0;
    row.cells.reserve(columns);
    for (int i = 0; i < columns; ++i) {
        QString cell = cellOf(feature, i);
        if (cell.size() > limits.cell) {
            if (row.tooLong < 0) row.tooLong = i;
            cell.clear();
        }
        if (!cell.trimmed().isEmpty()) filled = i + 1;
        row.cells += cell;
    }
    row.cells.resize(filled);
    return row;
}
}

bool Spreadsheet::isOne(const QByteArray &start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("\xd0\xcf\x11\xe0");
}

Result<Spreadsheet> Spreadsheet::open(const QString &path, const TableLimits &limits)
{
    hardenGdal();
    const QFileInfo file(path);
    QFile start(path);
    if (!start.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {file.fileName()});
    if (start.peek(4) == "\xd0\xcf\x11\xe0") return fail(Error::Kind::Format, u"table.oldExcel"_s, {file.fileName()});
    const Limits packed{.fileBytes = limits.fileBytes, .unpackedBytes = limits.unpackedBytes};
    if (const auto sound = checkArchive(path, packed); !sound) return std::unexpected(sound.error());
    const GdalMessages messages;
    Spreadsheet book;
    book.m_name = file.fileName();
    book.m_book.reset(GDALDataset::Open(file.absoluteFilePath().toUtf8().constData(),
        GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers.data(), openOptions.data(), nullptr));
    for (int i = 0; book.m_book && i < book.m_book->GetLayerCount(); ++i)
        book.m_sheets += QString::fromUtf8(book.m_book->GetLayer(i)->GetName());
    if (!book.m_book || messages.hasFailure()) return fail(Error::Kind::Format, u"table.noBook"_s, {book.m_name}, messages.first());
    return book;
}

Result<> Spreadsheet::read(qsizetype sheet, const TableLimits &limits, const std::function<bool(TableRow)> &take) const
{
    const GdalMessages messages;
    OGRLayer &rows = *m_book->GetLayer(static_cast<int>(sheet));
    if (rows.GetLayerDefn()->GetFieldCount() > limits.columns)
        return fail(Error::Kind::Format, u"table.columns"_s, {m_name, u"1"_s, QString::number(limits.columns)});
    rows.ResetReading();
    qint64 number = 0;
    while (const OGRFeatureUniquePtr feature{rows.GetNextFeature()}) {
        if (++number > limits.rows) return fail(Error::Kind::Format, u"table.rows"_s, {m_name, QString::number(limits.rows)});
        TableRow row = rowOf(*feature, number, limits);
        if ((!row.cells.isEmpty() || row.tooLong >= 0) && !take(std::move(row))) return {};
    }
    if (messages.hasFailure()) return fail(Error::Kind::Format, u"table.noBook"_s, {m_name}, messages.first());
    return {};
}
