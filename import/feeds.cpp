// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feeds.h"
#include "import/archive.h"
#include "import/feedoutput.h"
#include "import/gridimport.h"
#include "import/gtfsplaces.h"
#include "import/hotspots.h"
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/** Takes over what all places share, and the rows that are not plain. */
void takePlaces(StagedFeed &feed, const StagedPlaces &staged)
{
    feed.file = staged.source.file;
    feed.source = staged.source.name;
    feed.credit = staged.source.credit;
    feed.stand = staged.source.stand;
    feed.counts = staged.counts();
    feed.hasWork = feed.counts.added + feed.counts.changed + feed.counts.duplicates + feed.counts.gone > 0;
    for (const StagedPlace &row : staged.rows)
        if (row.action != RowAction::New && row.action != RowAction::Same) feed.rows += row;
}

Result<StagedFeed> stageHotspots(Database &database, const QString &path, const QString &name, QDate today, const Progress &progress)
{
    return readFreifunk(path, today).and_then([&](const FreifunkList &list) {
        const PlaceSource source = hotspotSource(list, name);
        return stagePlaces(database, source, hotspotPlaces(list, source), today, progress).transform([&](const StagedPlaces &staged) {
            StagedFeed feed{.kind = FeedKind::Hotspots, .notes = list.notes};
            takePlaces(feed, staged);
            feed.keep = [staged, today](Sql &sql, const PlaceChoices &choices) { return mergePlaces(sql, staged, choices, today); };
            return feed;
        });
    });
}

Result<StagedFeed> stageTimetable(Database &database, const QString &path, const QString &name, QDate today, const Progress &progress)
{
    return stageGtfs(database, path, name, today, progress).transform([&](const StagedGtfs &staged) {
        StagedFeed feed{.kind = FeedKind::Timetable, .notes = gtfsNotes(staged)};
        takePlaces(feed, staged.places);
        feed.hasWork = feed.counts.added + feed.counts.changed + feed.counts.duplicates + feed.counts.gone > 0
            || staged.rows.added + staged.rows.changed + staged.rows.removed > 0;
        feed.keep = [staged, today](Sql &sql, const PlaceChoices &) { return mergeGtfs(sql, staged, today, {}); };
        return feed;
    });
}

Result<StagedFeed> stageCells(Database &database, const QString &path, const QString &source, const Progress &progress)
{
    return stageGrid(database, path, {.source = source}, progress).transform([&](const StagedGrid &staged) {
        const Grid &grid = staged.read.grid;
        StagedFeed feed{.kind = FeedKind::Grid,
            .file = staged.read.file,
            .source = grid.source,
            .credit = grid.credit,
            .stand = grid.stand,
            .counts = {.added = staged.added.size(), .changed = staged.changed.size(), .same = staged.same},
            .notes = staged.read.notes};
        feed.hasWork = feed.counts.added + feed.counts.changed > 0;
        feed.keep = [staged, counts = feed.counts](
                        Sql &sql, const PlaceChoices &) { return mergeGrid(sql, staged).transform([&] { return counts; }); };
        return feed;
    });
}
}

Result<FeedKind> feedKindOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isReadable()) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {file.fileName()});
    if (isGtfs(path)) return FeedKind::Timetable;
    if (file.isFile() && readFreifunk(path, QDate::currentDate())) return FeedKind::Hotspots;
    if (file.isFile() && isGrid(path)) return FeedKind::Grid;
    return fail(Error::Kind::Format, u"feed.unknown"_s, {file.fileName()});
}

bool looksLikeFeed(const QString &path)
{
    constexpr qint64 enough = 64 << 10;
    if (QFileInfo(path).isDir() || isArchive(path)) return isGtfs(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray start = file.read(enough);
    const auto holds = [&](const char *mark) { return start.contains(mark); };
    return holds("\"nodes\"") || holds("\"node_id\"") || holds("CRS3035RES") || holds("Gitter_ID") || holds("GITTER_ID") || holds("x_mp_1");
}

Result<StagedFeed> stageFeed(
    Database &database, FeedKind kind, const QString &path, const QString &source, QDate today, const Progress &progress)
{
    const QString name = source.isEmpty() ? sourceNameOf(path) : source;
    switch (kind) {
    case FeedKind::Hotspots: return stageHotspots(database, path, name, today, progress);
    case FeedKind::Timetable: return stageTimetable(database, path, name, today, progress);
    case FeedKind::Grid: return stageCells(database, path, source, progress);
    }
    return fail(Error::Kind::Format);
}
