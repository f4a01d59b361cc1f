// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "import/tablerow.h"
#include <functional>
#include <memory>

class GDALDataset;

/** An XLSX or ODS workbook, opened read-only. Numbers come with a point, as the file holds them, days as ISO dates. */
class Spreadsheet
{
public:
    /** True where the file starts like a workbook, also like one that cannot be read. */
    static bool isOne(const QByteArray &start);
    /** Refuses what is packed too large, damaged, protected by a password or in Excel's form of before 2007. */
    static Result<Spreadsheet> open(const QString &path, const TableLimits &limits);

    const QStringList &sheets() const { return m_sheets; }
    /** Gives every row of a sheet that is not blank to @p take until it returns false. */
    Result<> read(qsizetype sheet, const TableLimits &limits, const std::function<bool(TableRow)> &take) const;

private:
    QString m_name;
    std::shared_ptr<GDALDataset> m_book;
    QStringList m_sheets;
};
