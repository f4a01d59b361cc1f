// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/exporting.h"
#include "core/access/restricted.h"
#include "core/register/municipality.h"
#include "import/exportlists.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype rowsAtOnce = 1000;

QString titleOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Vacancies: return QCoreApplication::translate("Export", "Leerstände");
    case ExportKind::Landlords: return QCoreApplication::translate("Export", "Vermieter");
    case ExportKind::Municipalities: return QCoreApplication::translate("Export", "Gemeinden");
    case ExportKind::Places: return QCoreApplication::translate("Export", "Orte");
    }
    return {};
}

WrittenShapes shapesOf(ExportKind kind)
{
    if (kind == ExportKind::Places) return WrittenShapes::Any;
    return kind == ExportKind::Municipalities ? WrittenShapes::Areas : WrittenShapes::Points;
}

Result<QList<qint64>> idsOf(Sql &sql, ExportKind kind)
{
    static const QStringList selects{u"select id from vacancy where %1 order by id"_s.arg(unrestrictedDwelling(u"vacancy.dwelling_id"_s)),
        u"select id from landlord where %1 order by id"_s.arg(unrestricted(SubjectKind::Landlord, u"landlord.id"_s)),
        u"select id from municipality order by ags"_s, u"select id from place order by id"_s};
    return sql.query(selects[static_cast<qsizetype>(kind)]).transform([](QSqlQuery rows) {
        QList<qint64> ids;
        while (rows.next()) ids += rows.value(0).toLongLong();
        return ids;
    });
}
}

std::optional<ExportKind> exportKind(const QString &word)
{
    static const QStringList words{u"vacancies"_s, u"landlords"_s, u"municipalities"_s, u"places"_s};
    const qsizetype index = words.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<ExportKind>(index));
}

Result<qint64> exportList(Database &database, const QString &path, const ExportChoice &choice, const Progress &progress)
{
    constexpr int whole = 100;
    auto writer = TableWriter::create(path, titleOf(choice.kind), exportColumns(choice), shapesOf(choice.kind));
    if (!writer) return std::unexpected(writer.error());
    QList<qint64> ids = choice.ids;
    if (ids.isEmpty()) {
        const auto all = database.read([kind = choice.kind](Sql &sql) { return idsOf(sql, kind); }).takeResult();
        if (!all) return std::unexpected(all.error());
        ids = *all;
    }
    for (qsizetype start = 0; start < ids.size(); start += rowsAtOnce) {
        if (!progress.step(static_cast<int>(whole * start / ids.size()), QFileInfo(path).fileName()))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const QList<qint64> part = ids.sliced(start, std::min(rowsAtOnce, ids.size() - start));
        const auto rows = database.read([&](Sql &sql) { return exportRows(sql, choice, part, writer->format()); }).takeResult();
        if (!rows) return std::unexpected(rows.error());
        for (const ExportRow &row : *rows)
            if (const auto written = writer->write(row.cells, row.geometry); !written) return std::unexpected(written.error());
    }
    return writer->finish().transform([&] { return static_cast<qint64>(ids.size()); });
}
