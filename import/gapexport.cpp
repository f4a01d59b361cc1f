// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gapexport.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t rowsAtOnce = 1000;
constexpr size_t whole = 100;

Result<> fill(TableWriter &writer, const ExportLayer &layer, const Progress &progress)
{
    for (size_t at = 0; at < layer.count; ++at) {
        if (at % rowsAtOnce == 0 && !progress.step(static_cast<int>(whole * at / layer.count), layer.title))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const ExportRow row = layer.row(at);
        if (auto written = writer.write(row.cells, row.geometry); !written) return written;
    }
    return {};
}

QString titleFor(const ExportLayer &layer, const WrittenFormat &format)
{
    return format.isSpreadsheet ? layer.title : layer.name;
}

QList<ExportLayer> layersOf(const GapRun &run, const TownShapes &shapes, const WrittenFormat &format)
{
    QList<ExportLayer> layers;
    if (format.hasGeometry)
        layers << cellLayer(run) << townLayer(run, shapes) << associationLayer(run) << stopLayer(run);
    else
        layers << areaLayer(run) << cellLayer(run) << stopLayer(run);
    if (run.scenario) layers << measureLayer(run);
    return layers << methodLayer(run);
}

/** The name of a file beside the first. */
QString beside(const QString &path, const QString &name)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u'-' + name + u'.' + file.suffix());
}

Progress partOf(const Progress &progress, qsizetype at, qsizetype count)
{
    return progress.part(static_cast<int>(whole * at / count), static_cast<int>(whole * (at + 1) / count));
}

Result<> writeOne(const QList<ExportLayer> &layers, const QString &path, const Progress &progress)
{
    std::optional<TableWriter> writer;
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const ExportLayer &layer = layers[i];
        if (!writer) {
            auto created = TableWriter::create(path, titleFor(layer, *formatOf(path)), layer.columns, layer.shapes);
            if (!created) return std::unexpected(created.error());
            writer.emplace(std::move(*created));
        } else if (auto begun = writer->next(titleFor(layer, writer->format()), layer.columns, layer.shapes); !begun) {
            return begun;
        }
        if (auto filled = fill(*writer, layer, partOf(progress, i, layers.size())); !filled) return filled;
    }
    return writer->finish();
}

/** All of them are complete before the first takes its name. */
Result<> writeMany(const QList<ExportLayer> &layers, const QStringList &paths, const Progress &progress)
{
    std::vector<TableWriter> writers;
    writers.reserve(size_t(layers.size()));
    for (qsizetype i = 0; i < layers.size(); ++i) {
        auto created = TableWriter::create(paths[i], layers[i].title, layers[i].columns, layers[i].shapes);
        if (!created) return std::unexpected(created.error());
        if (auto filled = fill(*created, layers[i], partOf(progress, i, layers.size())); !filled) return filled;
        writers.push_back(std::move(*created));
    }
    for (TableWriter &writer : writers)
        if (auto finished = writer.finish(); !finished) return finished;
    return {};
}
}

QStringList exportedFiles(const GapRun &run, const QString &path)
{
    const auto format = formatOf(path);
    QStringList files{path};
    if (!format || !format->isText) return files;
    const QList<ExportLayer> layers = layersOf(run, {}, *format);
    for (const ExportLayer &layer : layers.sliced(1)) files += beside(path, layer.title.toLower());
    return files;
}

Result<> exportGaps(const GapRun &run, const TownShapes &shapes, const QString &path, const Progress &progress)
{
    const auto format = formatOf(path);
    const bool isJson = format && format->hasGeometry && qstrcmp(format->driver, "GPKG") != 0;
    if (!format || isJson) return fail(Error::Kind::Invalid, u"gaps.ending"_s, {QFileInfo(path).fileName()});
    const QList<ExportLayer> layers = layersOf(run, shapes, *format);
    return format->isText ? writeMany(layers, exportedFiles(run, path), progress) : writeOne(layers, path, progress);
}
