// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/placetable.h"
#include "core/base/number.h"
#include "core/register/words.h"
#include "import/cells.h"
#include "import/cellwords.h"
#include "import/feedoutput.h"
#include "import/placerows.h"
#include "import/shape.h"
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
/** A coordinate as German or English programs write it; degrees and metres have no signs for thousands. */
std::optional<double> coordinate(QString text)
{
    text = text.trimmed().replace(u',', u'.');
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/** What each column stands for; where two claim the same, a person's choice has it, then the plainer head. */
QStringList targetsOf(const QStringList &heads, const ColumnChoice &chosen)
{
    struct Claim {
        qsizetype column = 0;
        int rank = 0;
    };
    QHash<QString, Claim> claims;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const PlaceTarget target = chosen.contains(heads[i]) ? PlaceTarget{chosen[heads[i]], -1} : placeTarget(heads[i]);
        const auto other = claims.constFind(target.key);
        if (!target.key.isEmpty() && (other == claims.cend() || target.rank < other->rank)) claims[target.key] = {i, target.rank};
    }
    QStringList targets(heads.size());
    for (const auto &[key, claim] : claims.asKeyValueRange()) targets[claim.column] = key;
    return targets;
}

class Reading
{
public:
    Reading(const RawTable &raw, const QStringList &targets, const PlaceTableOptions &options, QDate today)
        : m_raw(raw), m_targets(targets), m_options(options), m_cells(today, raw.numbers)
    {
        m_x = std::max(targets.indexOf("lon"_L1), targets.indexOf("east"_L1));
        m_y = std::max(targets.indexOf("lat"_L1), targets.indexOf("north"_L1));
    }

    /** The system that the coordinates are in; "places.noPlace" where there are none. */
    Result<> findSystem()
    {
        if (m_raw.crs) {
            m_toUtm.emplace(m_raw.crs);
            return {};
        }
        // Most rows decide, so that a single place at 0/0 does not.
        QMap<int, int> votes;
        int swapped = 0;
        for (const RawRow &row : m_raw.rows) {
            const OGRGeometryUniquePtr shape = shapeIn(row);
            if (!shape || shape->IsEmpty()) continue;
            OGREnvelope box;
            shape->getEnvelope(&box);
            ++votes[guessedEpsg(box).value_or(0)];
            swapped += int(areAxesSwapped(box));
        }
        if (votes.isEmpty()) return fail(Error::Kind::Format, u"places.noPlace"_s, {m_raw.name, m_raw.heads.join(u", "_s)});
        const auto most = std::ranges::max_element(votes);
        if (most.key() == 0) return fail(Error::Kind::Format, 2 * swapped > *most ? u"crs.swapped"_s : u"crs.missing"_s, {m_raw.name});
        m_toUtm.emplace(crsOfEpsg(most.key()));
        return {};
    }

    ReadPlace read(const RawRow &row, const QString &sourceKey)
    {
        ReadPlace read{.number = row.number};
        Place &place = read.entry.place;
        place.kind = m_options.kind.value_or(PlaceKind::Other);
        for (qsizetype i = 0; i < m_targets.size() && i < row.cells.size(); ++i)
            if (m_targets[i].startsWith("place."_L1)) takeCell(read, i, row.cells[i]);
        place.address = addressOf(row, place.address);
        takeGeometry(read, row);
        if (place.kind == PlaceKind::CommunityBus) read.entry.bus = CommunityBus();
        place.originKey = sourceKey + u':' + keyOf(row, place);
        return read;
    }

private:
    QString cell(const RawRow &row, QLatin1StringView target) const
    {
        const qsizetype at = m_targets.indexOf(target);
        return at >= 0 ? row.cells.value(at).trimmed() : QString();
    }
    /** The row's point or what else it is, in the file's system; null where it has none. */
    OGRGeometryUniquePtr shapeIn(const RawRow &row) const
    {
        if (row.geometry) return OGRGeometryUniquePtr(row.geometry->clone());
        if (m_x < 0 || m_y < 0) return {};
        const auto x = coordinate(row.cells.value(m_x)), y = coordinate(row.cells.value(m_y));
        return OGRGeometryUniquePtr(x && y ? new OGRPoint(*x, *y) : nullptr);
    }
    static void refuse(ReadPlace &read, const QString &head, const QString &reason, const QStringList &arguments = {})
    {
        read.problems += RowProblem{head, {Error::Kind::Invalid, reason, arguments, {}, {}}};
    }
    void takeCell(ReadPlace &read, qsizetype column, const QString &text)
    {
        const Field *field = findField(u"place", QStringView(m_targets[column]).sliced(6));
        if (!field || saysNothing(field->input, text)) return;
        const QMetaObject &meta = Place::staticMetaObject;
        const QMetaProperty property = meta.property(meta.indexOfProperty(field->property));
        const auto value = m_cells.read(*field, property.metaType(), text);
        if (value)
            property.writeOnGadget(&read.entry.place, *value);
        else if (m_targets[column] == "place.kind"_L1 && !m_options.kind)
            refuse(read, m_raw.heads[column], u"places.kind"_s, {text});
        else if (m_targets[column] != "place.kind"_L1)
            read.problems += RowProblem{m_raw.heads[column], value.error()};
    }
    QString addressOf(const RawRow &row, const QString &whole) const
    {
        if (!whole.isEmpty()) return whole;
        const QString street = QStringList{cell(row, "street"_L1), cell(row, "houseNumber"_L1)}.join(u' ').trimmed();
        const QString town = QStringList{cell(row, "postalCode"_L1), cell(row, "city"_L1)}.join(u' ').trimmed();
        return street.isEmpty() || town.isEmpty() ? street + town : street + u", "_s + town;
    }
    void takeGeometry(ReadPlace &read, const RawRow &row) const
    {
        OGRGeometryUniquePtr shape = shapeIn(row);
        if (!shape || shape->IsEmpty()) return refuse(read, {}, u"places.noCoordinates"_s);
        shape->flattenTo2D();
        if (!m_toUtm->move(*shape)) return refuse(read, {}, u"places.outside"_s);
        const bool isPoint = wkbFlatten(shape->getGeometryType()) == wkbPoint;
        if (!isPoint && read.entry.place.kind != PlaceKind::CommunityBus) {
            OGRPoint middle;
            if (shape->Centroid(&middle) != OGRERR_NONE) return refuse(read, {}, u"places.noCoordinates"_s);
            shape.reset(middle.clone());
        }
        read.entry.place.geom = wkbOf(*shape);
    }
    /** The file's own key, else name and place, so that the same row is known again. */
    QString keyOf(const RawRow &row, const Place &place) const
    {
        if (const QString key = cell(row, "key"_L1); !key.isEmpty()) return key;
        const auto point = pointOf(place.geom.bytes).value_or(Utm{});
        return u"%1 %2 %3"_s.arg(place.name).arg(std::llround(point.east)).arg(std::llround(point.north));
    }

    const RawTable &m_raw;
    const QStringList &m_targets;
    const PlaceTableOptions &m_options;
    CellReader m_cells;
    std::optional<ToUtm> m_toUtm;
    qsizetype m_x = -1;
    qsizetype m_y = -1;
};
}

Result<PlaceTable> readPlaceTable(const QString &path, const PlaceTableOptions &options, QDate today, const Progress &progress)
{
    auto raw = readRows(path, progress);
    if (!raw) return std::unexpected(raw.error());
    if (raw->rows.empty()) return fail(Error::Kind::Format, u"places.none"_s, {raw->name});
    const QString name = options.source.isEmpty() ? sourceNameOf(path) : options.source;
    PlaceTable table{
        .source = {.key = u"table:"_s + name, .name = name, .licence = options.licence, .credit = options.credit, .file = raw->name},
        .heads = raw->heads,
        .targets = targetsOf(raw->heads, options.columns),
        .notes = raw->notes};
    if (!options.kind && !table.targets.contains("place.kind"_L1)) return fail(Error::Kind::Invalid, u"places.noKind"_s, {raw->name});
    Reading reading(*raw, table.targets, options, today);
    if (const auto found = reading.findSystem(); !found) return std::unexpected(found.error());
    for (const RawRow &row : raw->rows) table.places += reading.read(row, table.source.key);
    return table;
}
