// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feeds.h"
#include "core/base/number.h"
#include "import/addressimport.h"
#include "import/archive.h"
#include "import/feedoutput.h"
#include "import/gridimport.h"
#include "import/gtfsplaces.h"
#include "import/heatingfile.h"
#include "import/holidays.h"
#include "import/hotspots.h"
#include "import/icalendar.h"
#include "import/limitfile.h"
#include "import/osmfacts.h"
#include "import/osmimport.h"
#include "import/osmopen.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
FeedFigure figure(const char *german, qint64 count)
{
    return {QCoreApplication::translate("Feeds", german), count};
}

/** Takes over what all places share, and the rows that are not plain. */
void takePlaces(StagedFeed &feed, const StagedPlaces &staged)
{
    const RowCounts counts = staged.counts();
    feed.file = staged.source.file;
    feed.source = staged.source.name;
    feed.credit = staged.source.credit;
    feed.stand = staged.source.stand;
    feed.figures = {figure(QT_TRANSLATE_NOOP("Feeds", "neu"), counts.added), figure(QT_TRANSLATE_NOOP("Feeds", "geändert"), counts.changed),
        figure(QT_TRANSLATE_NOOP("Feeds", "unverändert"), counts.same),
        figure(QT_TRANSLATE_NOOP("Feeds", "neben vorhandenen"), counts.duplicates),
        figure(QT_TRANSLATE_NOOP("Feeds", "nicht mehr dabei"), counts.gone),
        figure(QT_TRANSLATE_NOOP("Feeds", "abgelehnt"), counts.refused)};
    feed.hasWork = counts.added + counts.changed + counts.duplicates + counts.gone > 0;
    feed.asksAboutGone = counts.gone > 0;
    feed.asksAboutDuplicates = counts.duplicates > 0;
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
        // Departures hang on its stops, so all of them come and go with it.
        feed.asksAboutGone = feed.asksAboutDuplicates = false;
        feed.hasWork = feed.hasWork || staged.rows.added + staged.rows.changed + staged.rows.removed > 0;
        feed.keep = [staged, today](Sql &sql, const PlaceChoices &) { return mergeGtfs(sql, staged, today, {}); };
        return feed;
    });
}

Result<StagedFeed> stageCells(Database &database, const QString &path, const QString &source, const Progress &progress)
{
    return stageGrid(database, path, {.source = source}, progress).transform([&](const StagedGrid &staged) {
        const Grid &grid = staged.read.grid;
        const RowCounts counts{.added = staged.added.size(), .changed = staged.changed.size(), .same = staged.same};
        StagedFeed feed{.kind = FeedKind::Grid,
            .file = staged.read.file,
            .source = grid.source,
            .credit = grid.credit,
            .stand = grid.stand,
            .notes = staged.read.notes,
            .hasWork = counts.added + counts.changed > 0};
        feed.figures = {figure(QT_TRANSLATE_NOOP("Feeds", "neu"), counts.added),
            figure(QT_TRANSLATE_NOOP("Feeds", "geändert"), counts.changed), figure(QT_TRANSLATE_NOOP("Feeds", "unverändert"), counts.same)};
        feed.keep = [staged, counts](Sql &sql, const PlaceChoices &) { return mergeGrid(sql, staged).transform([&] { return counts; }); };
        return feed;
    });
}

QList<FeedFigure> houseFigures(const HouseCounts &houses)
{
    return {figure(QT_TRANSLATE_NOOP("Feeds", "Häuser neu"), houses.added), figure(QT_TRANSLATE_NOOP("Feeds", "verschoben"), houses.moved),
        figure(QT_TRANSLATE_NOOP("Feeds", "entfallen"), houses.removed), figure(QT_TRANSLATE_NOOP("Feeds", "unverändert"), houses.same)};
}

Result<StagedFeed> stageHouses(Database &database, const QString &path, const QString &source, const Progress &progress)
{
    return stageAddresses(database, path, {.source = source}, progress).transform([&](const StagedAddresses &staged) {
        const AddressSource &from = staged.read.source;
        StagedFeed feed{.kind = FeedKind::Addresses,
            .file = staged.read.file,
            .source = from.name,
            .credit = from.credit,
            .stand = from.stand,
            .figures = houseFigures(staged.houses),
            .notes = staged.read.notes,
            .hasWork = !staged.isEmpty()};
        feed.keep = [staged](Sql &sql, const PlaceChoices &) {
            const RowCounts done{.added = staged.houses.added, .changed = staged.houses.moved, .gone = staged.houses.removed};
            return mergeAddresses(sql, staged).transform([&] { return done; });
        };
        return feed;
    });
}

Result<StagedFeed> stageFreeDays(Database &database, const QString &path, const QString &source)
{
    return stageHolidays(database, path, source).transform([&](const StagedHolidays &staged) {
        const SchoolHolidayChanges &changes = staged.changes;
        StagedFeed feed{.kind = FeedKind::Holidays,
            .file = staged.read.file,
            .source = staged.read.source,
            .notes = staged.read.notes,
            .hasWork = staged.hasWork()};
        feed.figures = {figure(QT_TRANSLATE_NOOP("Feeds", "neu"), changes.added.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "entfallen"), changes.gone.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "unverändert"), changes.same)};
        for (const SchoolHoliday &one : changes.added) feed.facts += QCoreApplication::translate("Feeds", "Neu: %1").arg(holidayText(one));
        for (const SchoolHoliday &one : changes.gone)
            feed.facts += QCoreApplication::translate("Feeds", "Entfällt: %1").arg(holidayText(one));
        feed.keep = [staged](Sql &sql, const PlaceChoices &) {
            const RowCounts done{.added = staged.changes.added.size(), .gone = staged.changes.gone.size()};
            return mergeHolidays(sql, staged).transform([&] { return done; });
        };
        return feed;
    });
}

Result<StagedFeed> stageRentLimits(Database &database, const QString &path)
{
    return stageLimits(database, path).transform([&](const StagedLimits &staged) {
        const RentLimitChanges &changes = staged.changes;
        StagedFeed feed{.kind = FeedKind::RentLimits,
            .file = staged.file,
            .source = staged.lines.front().source,
            .stand = staged.lines.front().validFrom,
            .hasWork = changes.hasWork()};
        feed.figures = {figure(QT_TRANSLATE_NOOP("Feeds", "neu"), changes.added.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "geändert"), changes.changed.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "entfallen"), changes.gone.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "unverändert"), changes.same)};
        for (const RentLimit &line : changes.added + changes.changed) feed.facts += limitText(line);
        feed.facts += limitHints(staged);
        feed.keep = [staged](Sql &sql, const PlaceChoices &) {
            const RowCounts done{
                .added = staged.changes.added.size(), .changed = staged.changes.changed.size(), .gone = staged.changes.gone.size()};
            return mergeLimits(sql, staged).transform([&] { return done; });
        };
        return feed;
    });
}

Result<StagedFeed> stageHeating(Database &database, const QString &path)
{
    return stageHeatingLimits(database, path).transform([&](const StagedHeating &staged) {
        const HeatingLimitChanges &changes = staged.changes;
        const RowCounts done{.added = changes.added.size(), .changed = changes.changed.size(), .gone = changes.gone.size()};
        StagedFeed feed{.kind = FeedKind::HeatingLimits,
            .file = staged.file,
            .source = staged.lines.front().source,
            .hasWork = done.added + done.changed + done.gone > 0};
        feed.figures = {figure(QT_TRANSLATE_NOOP("Feeds", "neu"), changes.added.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "geändert"), changes.changed.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "entfallen"), changes.gone.size()),
            figure(QT_TRANSLATE_NOOP("Feeds", "unverändert"), changes.same)};
        for (const HeatingLimit &line : changes.added + changes.changed) feed.facts += heatingLimitText(line);
        feed.keep
            = [staged, done](Sql &sql, const PlaceChoices &) { return mergeHeatingLimits(sql, staged).transform([&] { return done; }); };
        return feed;
    });
}

/** What of the file is no place: the base map, and the houses. */
QStringList osmFacts(const StagedOsm &staged)
{
    const QLocale locale;
    QStringList facts, parts;
    for (const OsmCount &line : staged.counts)
        if (line.count > 0) parts += u"%1 %2"_s.arg(line.text, locale.toString(line.count));
    if (staged.parts.testFlag(OsmPart::Map))
        facts += (staged.isMapSame ? QCoreApplication::translate("Feeds", "Hintergrundkarte wie im Register: %1.")
                                   : QCoreApplication::translate("Feeds", "Hintergrundkarte, sie ersetzt eine frühere: %1."))
                     .arg(parts.join(u", "_s));
    constexpr double tenthKm = 100;
    if (staged.parts.testFlag(OsmPart::Walking))
        facts
            += (staged.isWalkingSame ? QCoreApplication::translate("Feeds", "Wege für Fußgänger wie im Register: %1 km, %2 Knoten.")
                                     : QCoreApplication::translate("Feeds", "Wege für Fußgänger, sie ersetzen frühere: %1 km, %2 Knoten."))
                   .arg(decimalText(qRound64(staged.walkingMetres / tenthKm), 1, 1, locale), locale.toString(staged.walking.nodes));
    const HouseCounts &houses = staged.addresses.houses;
    if (staged.parts.testFlag(OsmPart::Addresses))
        facts += QCoreApplication::translate("Feeds", "Adressen: %1 Häuser neu, %2 verschoben, %3 entfallen, %4 unverändert.")
                     .arg(locale.toString(houses.added), locale.toString(houses.moved), locale.toString(houses.removed),
                         locale.toString(houses.same));
    return facts;
}

Result<StagedFeed> stageWholeOsm(Database &database, const QString &path, QDate today, const Progress &progress)
{
    return stageOsm(database, path, {.today = today}, progress).transform([&](StagedOsm read) {
        // Shared, because a base map is large and the step that keeps it copies nothing.
        const auto staged = std::make_shared<const StagedOsm>(std::move(read));
        StagedFeed feed{.kind = FeedKind::Osm, .notes = osmNotes(*staged), .facts = osmFacts(*staged)};
        takePlaces(feed, staged->places);
        if (staged->parts.testFlag(OsmPart::Places)) feed.notes += staged->places.notes;
        if (staged->parts.testFlag(OsmPart::Addresses)) feed.notes += staged->addresses.read.notes;
        const PlaceSource source = osmSource(staged->report);
        feed.file = source.file;
        feed.source = source.name;
        feed.credit = source.credit;
        feed.stand = source.stand;
        feed.hasWork = staged->hasWork();
        feed.keep = [staged](Sql &sql, const PlaceChoices &choices) { return mergeOsm(sql, *staged, choices); };
        return feed;
    });
}
}

Result<FeedKind> feedKindOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isReadable()) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {file.fileName()});
    if (isGtfs(path)) return FeedKind::Timetable;
    if (looksLikeOsm(path)) return FeedKind::Osm;
    if (file.isFile() && readFreifunk(path, QDate::currentDate())) return FeedKind::Hotspots;
    if (file.isFile() && areHolidays(path)) return FeedKind::Holidays;
    if (file.isFile() && areLimits(path)) return FeedKind::RentLimits;
    if (file.isFile() && areHeatingLimits(path)) return FeedKind::HeatingLimits;
    if (file.isFile() && isGrid(path)) return FeedKind::Grid;
    if (file.isFile() && areAddresses(path)) return FeedKind::Addresses;
    return fail(Error::Kind::Format, u"feed.unknown"_s, {file.fileName()});
}

bool looksLikeFeed(const QString &path)
{
    constexpr qint64 enough = 64 << 10;
    if (QFileInfo(path).isDir() || isArchive(path)) return isGtfs(path);
    if (looksLikeOsm(path)) return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray start = file.read(enough);
    if (looksLikeCalendar(start)) return true;
    static const QRegularExpression separators(u"[;\\t,]"_s);
    const QString heads = QString::fromUtf8(start.left(start.indexOf('\n'))).remove(u'"');
    if (areAddressHeads(heads.split(separators), false)) return true;
    if (areLimitHeads(heads.split(separators)) || areHeatingHeads(heads.split(separators))) return true;
    if (areHolidayHeads(heads.split(separators)) && start.toLower().contains("ferien")) return true;
    const auto holds = [&](const char *mark) { return start.contains(mark); };
    return holds("\"nodes\"") || holds("\"node_id\"") || holds("CRS3035RES") || holds("Gitter_ID") || holds("GITTER_ID") || holds("x_mp_1");
}

Result<StagedFeed> stageFeed(
    Database &database, FeedKind kind, const QString &path, const QString &source, QDate today, const Progress &progress)
{
    const QString name = source.isEmpty() ? sourceNameOf(path) : source;
    switch (kind) {
    case FeedKind::Osm: return stageWholeOsm(database, path, today, progress);
    case FeedKind::Hotspots: return stageHotspots(database, path, name, today, progress);
    case FeedKind::Timetable: return stageTimetable(database, path, name, today, progress);
    case FeedKind::Grid: return stageCells(database, path, source, progress);
    case FeedKind::Addresses: return stageHouses(database, path, source, progress);
    case FeedKind::Holidays: return stageFreeDays(database, path, source);
    case FeedKind::RentLimits: return stageRentLimits(database, path);
    case FeedKind::HeatingLimits: return stageHeating(database, path);
    }
    return fail(Error::Kind::Format);
}
