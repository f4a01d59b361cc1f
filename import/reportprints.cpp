// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/reportprints.h"
#include "core/base/germantexts.h"
#include "core/figures/figures.h"
#include "core/figures/measures.h"
#include "core/reporting/councilsheet.h"
#include "core/reporting/sheetfacts.h"
#include "core/reporting/statussheet.h"
#include "geo/figuremap.h"
#include "import/mapcontent.h"
#include "import/odtpress.h"
#include "import/reporttable.h"
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int counted = 60;

bool canDraw()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

/** What of the office stands at the head of a paper; the person who prints is no part of it. */
Result<QJsonObject> senderOf(Sql &sql)
{
    return loadPrinting(sql, {}, {}).transform([](const Printing &printing) {
        return framed({}, {}, Confidentiality::ForAll, {}, printing).values[u"sender"_s].toObject();
    });
}

struct Kept {
    Print print = {};
    FrozenReport frozen = {};
};

Result<Kept> loadKept(Sql &sql, qint64 id, const Actor &actor, const QDateTime &now)
{
    const auto report = loadReport(sql, id);
    if (!report) return std::unexpected(report.error());
    const auto frozen = frozenOf(*report);
    if (!frozen) return std::unexpected(frozen.error());
    return reportPrint(sql, *report, *frozen, actor, now).transform([&](const Print &print) { return Kept{print, *frozen}; });
}
}

Result<FrozenReport> gatherReport(Sql &sql, const Report &report, QDate today, const Progress &progress)
{
    const GermanTexts german;
    const auto figures = findFigures(sql, {report.fromOn, report.untilOn}, today);
    if (!figures) return std::unexpected(figures.error());
    if (!progress.step(counted)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    FrozenReport frozen{.figures = *figures, .mapText = figureMapText(*figures)};
    const auto measures = findMeasures(sql);
    if (!measures) return std::unexpected(measures.error());
    frozen.measures = *measures;
    const auto sender = senderOf(sql);
    if (!sender) return std::unexpected(sender.error());
    frozen.sender = *sender;
    if (!canDraw()) return frozen;
    const auto areas = listAreas(sql);
    if (!areas) return std::unexpected(areas.error());
    const auto map = figureMap(*areas, *figures, progress.part(counted, 100));
    if (!map) return std::unexpected(map.error());
    frozen.mapPng = *map;
    if (map->isEmpty()) return frozen;
    return loadCredits(sql).transform([&](const QStringList &credits) {
        frozen.credits = credits;
        return frozen;
    });
}

Result<FrozenReport> gatherReport(Database &database, const Report &report, const Progress &progress)
{
    return database.read([&](Sql &sql) { return gatherReport(sql, report, QDate::currentDate(), progress); }).takeResult();
}

Result<Print> reportPrint(Sql &sql, const Report &report, const FrozenReport &frozen, const Actor &actor, const QDateTime &now)
{
    return prepared(sql, actor, now, [&](const Printing &printing) {
        return Result<Paper>(
            report.kind == ReportKind::Council ? councilSheet(report, frozen, printing) : statusSheet(report, frozen, printing));
    });
}

Result<Printed> writeReport(const Print &print, const FrozenReport &frozen, const QString &file, const Progress &progress)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto written = [&] { return Printed{file, 0}; };
    if (ending == "csv"_L1) return writeFile(file, figureTableCsv(frozen.figures)).transform(written);
    if (ending == "pdf"_L1 || ending == "html"_L1) return savePrint(print, file, progress);
    if (ending != "odt"_L1) return fail(Error::Kind::Invalid, u"report.ending"_s, {file});
    return htmlOf(print.templates, print.paper)
        .and_then([&](const QString &html) { return toOdt(html, progress); })
        .and_then([&](const QByteArray &odt) { return writeFile(file, odt); })
        .transform(written);
}

Result<Printed> saveReportPaper(
    Database &database, qint64 reportId, const QString &file, const Actor &actor, const QDateTime &now, const Progress &progress)
{
    return database.read([&](Sql &sql) { return loadKept(sql, reportId, actor, now); }).takeResult().and_then([&](const Kept &kept) {
        return writeReport(kept.print, kept.frozen, file, progress);
    });
}

Result<Preview> previewReport(Database &database, qint64 reportId, const Actor &actor, const QDateTime &now, const Progress &progress)
{
    constexpr int mostPages = 20;
    return database.read([&](Sql &sql) { return loadKept(sql, reportId, actor, now); })
        .takeResult()
        .and_then([&](const Kept &kept) { return htmlOf(kept.print.templates, kept.print.paper); })
        .and_then([&](const QString &html) { return toPdf(html, progress); })
        .and_then([&](const Pdf &pdf) { return paintPages(pdf, {.mostPages = mostPages}, progress); });
}
