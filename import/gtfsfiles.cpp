// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfsfiles.h"
#include "import/archive.h"
#include "import/gdal.h"
#include <QDir>
#include <QFileInfo>
#include <cpl_vsi.h>

using namespace Qt::StringLiterals;

namespace {
const QStringList &knownFiles()
{
    static const QStringList files{u"agency.txt"_s, u"stops.txt"_s, u"routes.txt"_s, u"trips.txt"_s, u"stop_times.txt"_s, u"calendar.txt"_s,
        u"calendar_dates.txt"_s, u"frequencies.txt"_s, u"feed_info.txt"_s, u"booking_rules.txt"_s, u"location_groups.txt"_s,
        u"location_group_stops.txt"_s, u"locations.geojson"_s};
    return files;
}

/** The tables by name, from the folder that holds most of them. */
QHash<QString, QString> tablesAmong(const QStringList &paths)
{
    QHash<QString, QHash<QString, QString>> folders;
    for (const QString &path : paths) {
        const QString file = QFileInfo(path).fileName().toLower();
        if (knownFiles().contains(file) && !path.contains("__MACOSX"_L1)) folders[QFileInfo(path).path()][file] = path;
    }
    QHash<QString, QString> best;
    for (const QHash<QString, QString> &tables : std::as_const(folders))
        if (tables.size() > best.size()) best = tables;
    return best;
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files)) paths += file.absoluteFilePath();
    return paths;
}

Result<QByteArray> readWhole(const QString &name, const QString &path, qint64 limit)
{
    const GdalMessages quiet;
    const std::unique_ptr<VSILFILE, int (*)(VSILFILE *)> file(VSIFOpenL(path.toUtf8().constData(), "rb"), &VSIFCloseL);
    if (!file) return fail(Error::Kind::Format, u"import.damaged"_s, {name}, quiet.first());
    QByteArray bytes;
    constexpr qsizetype block = 1 << 20;
    while (true) {
        const qsizetype before = bytes.size();
        bytes.resize(before + block);
        const size_t got = VSIFReadL(bytes.data() + before, 1, block, file.get());
        bytes.resize(before + static_cast<qsizetype>(got));
        // The head of a zip file may lie about how large its files become.
        if (bytes.size() > limit) return fail(Error::Kind::Format, u"import.large"_s, {name, QString::number(limit >> 20)});
        if (got < block) break;
    }
    if (quiet.hasFailure()) return fail(Error::Kind::Format, u"import.damaged"_s, {name}, quiet.first());
    return bytes;
}
}

std::optional<int> GtfsRow::number(const QString &column) const
{
    bool isNumber = false;
    const int number = text(column).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<GtfsFiles> GtfsFiles::open(const QString &path, const GtfsLimits &limits)
{
    hardenGdal();
    const QFileInfo info(path);
    GtfsFiles files;
    files.m_name = QFileInfo(info.absoluteFilePath()).fileName();
    files.m_limits = limits;
    if (!info.isReadable() || !(info.isDir() || info.isFile())) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {files.m_name});
    if (info.isDir()) {
        files.m_paths = tablesAmong(filesIn(path));
    } else {
        if (info.size() == 0) return fail(Error::Kind::Format, u"import.empty"_s, {files.m_name});
        if (!isArchive(path)) return fail(Error::Kind::Format, u"gtfs.none"_s, {files.m_name});
        const GdalMessages quiet;
        if (const auto sound = checkArchive(path, {}); !sound) return std::unexpected(sound.error());
        QStringList members = membersOf(path);
        for (QString &member : members) member = insideOf(path) + u'/' + member;
        files.m_paths = tablesAmong(members);
    }
    if (files.m_paths.size() < 2) return fail(Error::Kind::Format, u"gtfs.none"_s, {files.m_name});
    return files;
}

GtfsFiles GtfsFiles::of(const QHash<QString, QByteArray> &files, const GtfsLimits &limits)
{
    GtfsFiles held;
    held.m_limits = limits;
    held.m_bytes = files;
    return held;
}

Result<QByteArray> GtfsFiles::bytes(const QString &file) const
{
    if (m_bytes.contains(file)) return m_bytes[file];
    return readWhole(file, m_paths.value(file), m_limits.tableBytes);
}

Result<> GtfsFiles::read(const GtfsTable &table, const std::function<bool(const GtfsRow &)> &take, QList<Error> &notes) const
{
    return bytes(table.name + u".txt"_s).and_then([&](QByteArray content) {
        return readGtfsTable(table, std::move(content), m_limits, take, notes);
    });
}

Result<> readGtfsTable(const GtfsTable &table, QByteArray bytes, const GtfsLimits &limits, const std::function<bool(const GtfsRow &)> &take,
    QList<Error> &notes)
{
    const QString file = table.name + u".txt"_s;
    if (bytes.trimmed().isEmpty()) return {};
    auto text = decodeCsv(file, std::move(bytes), {});
    if (!text) return std::unexpected(text.error());
    if (text->encoding.source == Encoding::Source::Guessed)
        notes += Error{Error::Kind::Format, u"note.encodingGuessed"_s, {file, QString::fromLatin1(text->encoding.codec)}, {}, {}};
    // The standard knows commas only, but tables saved by a spreadsheet have what that country uses.
    const qsizetype end = text->bytes.indexOf('\n');
    if (QByteArrayView(text->bytes).first(end < 0 ? text->bytes.size() : end).contains(',')) text->separator = ',';
    QHash<QString, qsizetype> columns;
    qsizetype heads = 0;
    qint64 uneven = 0;
    Result<> done;
    const auto split = splitCsv(file, *text, {.rows = limits.rows}, [&](TableRow row) {
        if (heads == 0) {
            heads = row.cells.size();
            for (qsizetype i = heads - 1; i >= 0; --i) columns[row.cells[i].trimmed().toLower()] = i;
            for (const QString &column : table.required)
                if (done && !columns.contains(column)) done = fail(Error::Kind::Format, u"gtfs.noColumn"_s, {file, column});
            return done.has_value();
        }
        uneven += row.cells.size() != heads;
        return take(GtfsRow(columns, std::move(row)));
    });
    if (!split) return split;
    if (uneven > 0) notes += Error{Error::Kind::Format, u"note.gtfs.uneven"_s, {file, QString::number(uneven)}, {}, {}};
    return done;
}

std::optional<int> gtfsSeconds(const QString &text)
{
    constexpr int mostHours = 7 * 24, secondsPerHour = 3600;
    const QList<QStringView> parts = QStringView(text).split(u':');
    if (parts.size() != 3) return {};
    std::array<int, 3> numbers{};
    for (qsizetype i = 0; i < 3; ++i) {
        bool isNumber = false;
        numbers[i] = parts[i].trimmed().toInt(&isNumber);
        if (!isNumber || numbers[i] < 0) return {};
    }
    const auto &[hours, minutes, seconds] = numbers;
    if (hours > mostHours || minutes > 59 || seconds > 59) return {};
    return hours * secondsPerHour + minutes * 60 + seconds;
}

QDate gtfsDay(const QString &text)
{
    return text.size() == 8 ? QDate::fromString(text, u"yyyyMMdd"_s) : QDate();
}
