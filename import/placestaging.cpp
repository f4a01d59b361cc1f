// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/placestaging.h"
#include "core/places/placefacts.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int percent = 100;

/** A square of duplicateMetres with the places of one kind in it. */
struct Square {
    PlaceKind kind = PlaceKind::Other;
    int east = 0;
    int north = 0;
    bool operator==(const Square &) const = default;
};
size_t qHash(const Square &square, size_t seed = 0)
{
    return qHashMulti(seed, square.kind, square.east, square.north);
}

/** The places of the register as an import needs them: those of its own source by key, the others by where they lie. */
struct KnownPlaces {
    QHash<QString, PlaceEntry> own;
    QMultiHash<Square, Place> others;
    /** The source as it was read before; empty for a new one. */
    PlaceSource before;
};

Square squareOf(PlaceKind kind, Utm at)
{
    return {kind, int(std::floor(at.east / duplicateMetres)), int(std::floor(at.north / duplicateMetres))};
}

Result<KnownPlaces> loadKnown(Sql &sql, const QString &key)
{
    const auto all = listPlaces(sql);
    const auto sources = listPlaceSources(sql);
    if (!all) return std::unexpected(all.error());
    if (!sources) return std::unexpected(sources.error());
    KnownPlaces known;
    for (const PlaceSource &source : *sources)
        if (source.key == key) known.before = source;
    QList<qint64> buses;
    for (const Place &place : *all) {
        if (place.originKey.startsWith(key + u':')) {
            known.own[place.originKey].place = place;
            if (place.kind == PlaceKind::CommunityBus) buses += place.id;
        } else if (const auto point = pointOf(place.geom.bytes)) {
            known.others.insert(squareOf(place.kind, *point), place);
        }
    }
    return loadPlaces(sql, buses).transform([&](const QHash<qint64, PlaceEntry> &entries) {
        for (const PlaceEntry &entry : entries) known.own[entry.place.originKey] = entry;
        return known;
    });
}

/** Another place of the kind within duplicateMetres, the nearest; nothing where there is none. */
std::optional<Place> twinOf(const KnownPlaces &known, const Place &place)
{
    const auto here = pointOf(place.geom.bytes);
    if (!here) return {};
    std::optional<Place> nearest;
    double least = duplicateMetres;
    const Square middle = squareOf(place.kind, *here);
    for (int east = middle.east - 1; east <= middle.east + 1; ++east)
        for (int north = middle.north - 1; north <= middle.north + 1; ++north)
            for (const Place &other : known.others.values({place.kind, east, north})) {
                const Utm there = *pointOf(other.geom.bytes);
                const double metres = metresBetween(*here, there);
                if (metres > least) continue;
                least = metres;
                nearest = other;
            }
    return nearest;
}

class Staging
{
public:
    Staging(const KnownPlaces &known, StagedPlaces &staged, QDate today) : m_known(known), m_staged(staged), m_today(today) { }

    void take(const ReadPlace &read)
    {
        StagedPlace row;
        row.number = read.number;
        row.entry = read.entry;
        row.problems = read.problems;
        row.subject = displayName(read.entry.place);
        const QString key = read.entry.place.originKey;
        if (row.problems.isEmpty() && read.entry.place.geom.bytes.isEmpty())
            row.problems += RowProblem{{}, {Error::Kind::Invalid, u"place.noGeometry"_s, {}, {}, {}}};
        if (!row.problems.isEmpty())
            row.action = RowAction::Refused;
        else if (m_seen.contains(key))
            refuseRepeated(row, key);
        else if (const auto found = m_known.own.constFind(key); found != m_known.own.cend())
            compare(row, *found);
        else
            add(row);
        m_seen += key;
        widen(read.entry.place);
        m_staged.rows += row;
    }

    /** What the source had before, between what it has now. */
    void findGone()
    {
        for (const PlaceEntry &entry : m_known.own) {
            const Place &place = entry.place;
            if (m_seen.contains(place.originKey) || (place.validUntil.isValid() && place.validUntil < m_today) || !isInside(place))
                continue;
            StagedPlace row;
            row.action = RowAction::Gone;
            row.entry = entry;
            row.subject = row.known = displayName(place);
            m_staged.rows += row;
        }
    }

private:
    void refuseRepeated(StagedPlace &row, const QString &key)
    {
        row.action = RowAction::Refused;
        row.problems += RowProblem{{}, {Error::Kind::Invalid, u"places.repeated"_s, {key}, {}, {}}};
    }
    void add(StagedPlace &row) const
    {
        Place &place = row.entry.place;
        place.originFacts = originFacts(row.entry);
        const auto twin = twinOf(m_known, place);
        row.action = twin ? RowAction::Duplicate : RowAction::New;
        if (!twin) return;
        row.known = displayName(*twin);
        row.problems += RowProblem{{}, {Error::Kind::Invalid, u"places.twin"_s, {row.known}, {}, {}}};
    }
    void compare(StagedPlace &row, const PlaceEntry &known) const
    {
        const MergedPlace merged = mergedPlace(known, row.entry);
        row.entry = merged.entry;
        row.changes = merged.changes;
        row.kept = merged.kept;
        row.known = displayName(known.place);
        // Back again after it was gone.
        if (known.place.validUntil.isValid() && known.place.validUntil < m_today && !merged.changes.contains(u"place.validUntil"_s)
            && isEndedByImport(known.place)) {
            row.entry.place.validUntil = {};
            row.changes += u"place.validUntil"_s;
        }
        row.action = row.changes.isEmpty() ? RowAction::Same : RowAction::Changed;
    }
    static bool isEndedByImport(const Place &place) { return place.originFacts.contains("\"place.gone\""_L1); }
    void widen(const Place &place)
    {
        const auto point = pointOf(place.geom.bytes);
        if (!point) return;
        if (!m_box) m_box = UtmBox{point->east, point->north, point->east, point->north};
        m_box = UtmBox{std::min(m_box->west, point->east), std::min(m_box->south, point->north), std::max(m_box->east, point->east),
            std::max(m_box->north, point->north)};
    }
    bool isInside(const Place &place) const
    {
        const auto point = pointOf(place.geom.bytes);
        if (!point) return true;
        return m_box && m_box->west <= point->east && point->east <= m_box->east && m_box->south <= point->north
            && point->north <= m_box->north;
    }

    const KnownPlaces &m_known;
    StagedPlaces &m_staged;
    QDate m_today;
    QSet<QString> m_seen;
    std::optional<UtmBox> m_box;
};

/** The entry with which a place leaves the map: it ends the day before. */
PlaceEntry ended(PlaceEntry entry, QDate today)
{
    entry.place.validUntil = today.addDays(-1);
    if (entry.place.validFrom.isValid() && entry.place.validUntil < entry.place.validFrom) entry.place.validUntil = entry.place.validFrom;
    QString &facts = entry.place.originFacts;
    if (facts.endsWith(u'}')) facts.insert(facts.size() - 1, facts.size() > 2 ? u",\"place.gone\":true"_s : u"\"place.gone\":true"_s);
    return entry;
}
}

RowCounts StagedPlaces::counts() const
{
    RowCounts counts;
    for (const StagedPlace &row : rows) switch (row.action) {
        case RowAction::New: ++counts.added; break;
        case RowAction::Changed: ++counts.changed; break;
        case RowAction::Same: ++counts.same; break;
        case RowAction::Duplicate: ++counts.duplicates; break;
        case RowAction::Refused: ++counts.refused; break;
        case RowAction::Gone: ++counts.gone; break;
        }
    return counts;
}

Result<StagedPlaces> stagePlaces(
    Database &database, const PlaceSource &source, const QList<ReadPlace> &read, QDate today, const Progress &progress)
{
    if (!progress.step(-1, source.file)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    const auto known = database.read([&](Sql &sql) { return loadKnown(sql, source.key); }).takeResult();
    if (!known) return std::unexpected(known.error());
    StagedPlaces staged{.source = source};
    // Who said once what stands beside the map need not say it again.
    if (source.credit.isEmpty()) staged.source.credit = known->before.credit;
    if (source.licence.isEmpty()) staged.source.licence = known->before.licence;
    Staging staging(*known, staged, today);
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (!progress.step(int(percent * i / read.size()), source.file)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        ReadPlace one = read[i];
        one.entry.place.source = staged.source.name;
        one.entry.place.licence = staged.source.licence;
        one.entry.place.credit = staged.source.credit;
        one.entry.place.stand = staged.source.stand;
        staging.take(one);
    }
    staging.findGone();
    return staged;
}

Result<RowCounts> mergePlaces(Sql &sql, const StagedPlaces &staged, const PlaceChoices &choices, QDate today, const Progress &progress)
{
    sql.describe(u"places.imported"_s, staged.source.file);
    RowCounts done;
    for (qsizetype i = 0; i < staged.rows.size(); ++i) {
        if (!progress.step(int(percent * i / staged.rows.size()), staged.source.file)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const StagedPlace &row = staged.rows[i];
        PlaceEntry entry = row.entry;
        switch (row.action) {
        case RowAction::Same: ++done.same; continue;
        case RowAction::Refused: ++done.refused; continue;
        case RowAction::Duplicate:
            ++(choices.takeDuplicates ? done.added : done.duplicates);
            if (!choices.takeDuplicates) continue;
            break;
        case RowAction::Gone:
            if (!choices.endGone) continue;
            ++done.gone;
            entry = ended(entry, today);
            break;
        case RowAction::New: ++done.added; break;
        case RowAction::Changed: ++done.changed; break;
        }
        if (auto kept = keepPlace(sql, entry); !kept) return std::unexpected(kept.error());
    }
    PlaceSource source = staged.source;
    source.readOn = today;
    return keepPlaceSource(sql, source).transform([&] { return done; });
}
