// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
// GCC 14 takes libosmium's growing buffers for empty ones.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wstringop-overread"
#endif

#include "import/osmfile.h"
#include "import/osmopen.h"
#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>
#include <osmium/area/assembler.hpp>
#include <osmium/area/multipolygon_manager.hpp>
#include <osmium/handler/check_order.hpp>
#include <osmium/handler/node_locations_for_ways.hpp>
#include <osmium/index/map/sparse_mem_array.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/object_pointer_collection.hpp>
#include <osmium/osm/object_comparisons.hpp>
#include <osmium/visitor.hpp>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {
using Buffers = std::vector<osmium::memory::Buffer>;
using Places = osmium::index::map::SparseMemArray<osmium::unsigned_object_id_type, osmium::Location>;

// Looking for crossings takes the square of the points at worst; nothing real has rings beyond these.
constexpr size_t mostWayPoints = 20'000;
constexpr size_t mostAreaPoints = 150'000;

/** Makes areas as libosmium does, but none of absurd size. */
class BoundedAssembler : public osmium::area::Assembler
{
public:
    using osmium::area::Assembler::Assembler;

    bool operator()(const osmium::Way &way, osmium::memory::Buffer &out)
    {
        return way.nodes().size() <= mostWayPoints ? Assembler::operator()(way, out) : refuse(way, out);
    }
    bool operator()(const osmium::Relation &relation, const std::vector<const osmium::Way *> &ways, osmium::memory::Buffer &out)
    {
        size_t points = 0;
        for (const osmium::Way *way : ways) points += way->nodes().size();
        return points <= mostAreaPoints ? Assembler::operator()(relation, ways, out) : refuse(relation, out);
    }

private:
    // An area without rings is how libosmium says that it could not be made.
    static bool refuse(const osmium::OSMObject &object, osmium::memory::Buffer &out)
    {
        {
            osmium::builder::AreaBuilder builder(out);
            builder.initialize_from_object(object);
        }
        out.commit();
        return false;
    }
};
using Areas = osmium::area::MultipolygonManager<BoundedAssembler>;

OsmKind kindOf(osmium::item_type type)
{
    if (type == osmium::item_type::node) return OsmKind::Node;
    return type == osmium::item_type::way ? OsmKind::Way : OsmKind::Relation;
}

void readTags(const osmium::TagList &list, OsmTags &tags)
{
    tags.clear();
    for (const osmium::Tag &tag : list) tags.add(tag.key(), tag.value());
}

OsmRing ringOf(const osmium::NodeRefList &nodes)
{
    OsmRing ring;
    ring.reserve(nodes.size());
    for (const osmium::NodeRef &node : nodes) ring.push_back({node.location().lon_without_check(), node.location().lat_without_check()});
    return ring;
}

/** The first look: order, number, age, and all relations, because their members are to be known before they come. */
class Look : public osmium::handler::Handler
{
public:
    void osm_object(const osmium::OSMObject &object)
    {
        ++objects;
        // Some programs write -1 for "unknown", which is a day in the next century.
        if (object.timestamp() < m_now) newest = std::max(newest, object.timestamp());
    }
    void node(const osmium::Node &node)
    {
        check([&] { m_order.node(node); });
    }
    void way(const osmium::Way &way)
    {
        check([&] { m_order.way(way); });
    }
    void relation(const osmium::Relation &relation)
    {
        check([&] { m_order.relation(relation); });
        relations.add_item(relation);
        relations.commit();
    }

    qint64 objects = 0;
    osmium::Timestamp newest;
    bool isSorted = true;
    osmium::memory::Buffer relations{1 << 16, osmium::memory::Buffer::auto_grow::yes};

private:
    template<class Test> void check(Test test)
    {
        if (!isSorted) return;
        try {
            test();
        } catch (const osmium::out_of_order_error &) {
            isSorted = false;
        }
    }

    osmium::handler::CheckOrder m_order;
    osmium::Timestamp m_now{QDateTime::currentSecsSinceEpoch()};
};

/** Members that nobody has seen yet, and in how many relations they stand. */
class Awaited
{
public:
    void add(const OsmMember &member) { ++m_counts[size_t(member.kind)][member.id]; }
    void seen(OsmKind kind, qint64 id) { m_counts[size_t(kind)].erase(id); }
    qint64 count() const
    {
        qint64 sum = 0;
        for (const auto &counts : m_counts)
            for (const auto &[id, memberships] : counts) sum += memberships;
        return sum;
    }

private:
    std::array<std::unordered_map<qint64, int>, 3> m_counts;
};

/** Turns libosmium's objects into ours and hands them to everybody who wants them. */
class Delivery : public osmium::handler::Handler
{
public:
    Delivery(std::span<OsmTaker *const> takers, OsmReport &report) : m_takers(takers), m_report(report) { }

    void relation(const osmium::Relation &relation)
    {
        if (!relation.visible()) return;
        ++m_report.relations;
        QList<OsmMember> members;
        members.reserve(qsizetype(relation.members().size()));
        for (const auto &member : relation.members())
            members.append({kindOf(member.type()), member.ref(), QString::fromUtf8(member.role())});
        for (const OsmMember &member : std::as_const(members)) m_awaited.add(member);
        readTags(relation.tags(), m_tags);
        for (OsmTaker *taker : m_takers) taker->relation({relation.id(), m_tags, members});
    }
    void node(const osmium::Node &node)
    {
        if (!node.visible()) return;
        ++m_report.nodes;
        m_awaited.seen(OsmKind::Node, node.id());
        if (node.tags().empty() || !node.location().valid()) return;
        readTags(node.tags(), m_tags);
        for (OsmTaker *taker : m_takers)
            taker->node({node.id(), m_tags, {node.location().lon_without_check(), node.location().lat_without_check()}});
    }
    void way(const osmium::Way &way)
    {
        if (!way.visible()) return;
        ++m_report.ways;
        m_awaited.seen(OsmKind::Way, way.id());
        m_line.clear();
        m_nodes.clear();
        for (const osmium::NodeRef &node : way.nodes()) {
            if (!node.location().valid()) {
                ++m_report.unplacedNodes;
                continue;
            }
            m_line.push_back({node.location().lon_without_check(), node.location().lat_without_check()});
            m_nodes.push_back(node.ref());
        }
        if (m_line.size() < 2) return;
        readTags(way.tags(), m_tags);
        for (OsmTaker *taker : m_takers) taker->way({way.id(), m_tags, m_line, m_nodes});
    }
    void area(const osmium::Area &area)
    {
        if (area.num_rings().first == 0) {
            ++m_report.brokenAreas;
            return;
        }
        ++m_report.areas;
        std::vector<OsmPolygon> polygons;
        for (const osmium::OuterRing &outer : area.outer_rings()) {
            OsmPolygon &polygon = polygons.emplace_back();
            polygon.push_back(ringOf(outer));
            for (const osmium::InnerRing &inner : area.inner_rings(outer)) polygon.push_back(ringOf(inner));
        }
        readTags(area.tags(), m_tags);
        const OsmKind kind = area.from_way() ? OsmKind::Way : OsmKind::Relation;
        for (OsmTaker *taker : m_takers) taker->area({area.orig_id(), kind, m_tags, polygons});
    }
    void sawRelation(qint64 id) { m_awaited.seen(OsmKind::Relation, id); }
    qint64 missingMembers() const { return m_awaited.count(); }

private:
    std::span<OsmTaker *const> m_takers;
    OsmReport &m_report;
    Awaited m_awaited;
    OsmTags m_tags;
    std::vector<LonLat> m_line;
    std::vector<qint64> m_nodes;
};

/** One reading of one file. libosmium throws; readOsm() catches. */
class Reading
{
public:
    Reading(const OsmInput &input, std::span<OsmTaker *const> takers, const OsmLimits &limits)
        : m_file(QFile::encodeName(input.path).toStdString(), input.isXml ? "xml" : "pbf"), m_limits(limits), m_delivery(takers, m_report)
    {
        m_report.name = input.name;
        m_locate.ignore_errors();
    }

    Result<OsmReport> run(const Progress &progress)
    {
        constexpr int lookPart = 40;
        return look(progress.part(0, lookPart))
            .and_then([&] {
                takeRelations();
                const Progress rest = progress.part(lookPart, 100);
                return m_look.isSorted ? takeInOrder(rest) : takeSorted(rest);
            })
            .transform([&] {
                m_areas.for_each_incomplete_relation([&](const auto &) { ++m_report.incompleteAreas; });
                m_report.missingMembers = m_delivery.missingMembers();
                return m_report;
            });
    }

private:
    static osmium::area::AssemblerConfig areaConfig()
    {
        osmium::area::AssemblerConfig config;
        config.ignore_invalid_locations = true;
        return config;
    }

    /** Gives each buffer of the file to @p take, which says whether there is to be more. */
    template<class Take> Result<> read(osmium::osm_entity_bits::type what, const Progress &progress, const QString &text, Take take)
    {
        osmium::io::Reader reader(m_file, what);
        noteStand(reader.header());
        const auto size = std::max<size_t>(1, reader.file_size());
        while (osmium::memory::Buffer buffer = reader.read()) {
            if (!progress.step(int(100 * reader.offset() / size), text)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
            if (auto taken = take(std::move(buffer)); !taken) return taken;
        }
        reader.close();
        return {};
    }

    void noteStand(const osmium::io::Header &header)
    {
        if (m_report.stand.isValid()) return;
        const std::string told = header.get("osmosis_replication_timestamp");
        m_report.stand = QDateTime::fromString(QString::fromStdString(told), Qt::ISODate);
    }

    Result<> look(const Progress &progress)
    {
        const auto looked = read(osmium::osm_entity_bits::nwr, progress, QCoreApplication::translate("Import", "OSM-Datei prüfen"),
            [&](const osmium::memory::Buffer &buffer) -> Result<> {
                osmium::apply(buffer, m_look);
                return m_look.objects > m_limits.objects ? tooMany(u"import.crowded"_s, m_limits.objects) : Result<>();
            });
        if (!looked) return looked;
        m_report.wasSorted = m_look.isSorted;
        if (!m_report.stand.isValid() && m_look.newest.valid())
            m_report.stand = QDateTime::fromSecsSinceEpoch(m_look.newest.seconds_since_epoch(), QTimeZone::UTC);
        if (!m_look.isSorted && m_look.objects > m_limits.sortedObjects) return tooMany(u"osm.unsorted"_s, m_limits.sortedObjects);
        return {};
    }

    Result<> tooMany(const QString &reason, qint64 most) const
    {
        return fail(Error::Kind::Format, reason, {m_report.name, QString::number(most)});
    }

    static void sortUnique(osmium::ObjectPointerCollection &objects)
    {
        objects.sort(osmium::object_order_type_id_reverse_version{}); // the newest version first; the others go
        objects.unique(osmium::object_equal_type_id{});
    }

    void takeRelations()
    {
        osmium::ObjectPointerCollection relations;
        osmium::apply(m_look.relations, relations);
        sortUnique(relations);
        for (const osmium::OSMObject &object : relations) {
            const auto &relation = static_cast<const osmium::Relation &>(object);
            if (!relation.visible()) continue;
            m_delivery.relation(relation);
            m_areas.relation(relation);
        }
        for (const osmium::OSMObject &object : relations)
            if (object.visible()) m_delivery.sawRelation(object.id());
        m_areas.prepare_for_lookup();
        m_look.relations = osmium::memory::Buffer();
    }

    /** Makes areas of the ways it sees and delivers them. */
    auto &areaMaker()
    {
        return m_areas.handler([this](const osmium::memory::Buffer &made) { osmium::apply(made, m_delivery); });
    }

    Result<> takeInOrder(const Progress &progress)
    {
        return read(osmium::osm_entity_bits::node | osmium::osm_entity_bits::way, progress, readingText(),
            [&](osmium::memory::Buffer buffer) -> Result<> {
                osmium::apply(buffer, m_locate, m_delivery, areaMaker());
                return {};
            });
    }

    Result<> takeSorted(const Progress &progress)
    {
        Buffers buffers;
        osmium::ObjectPointerCollection objects;
        const auto kept = read(osmium::osm_entity_bits::node | osmium::osm_entity_bits::way, progress.part(0, 50), readingText(),
            [&](osmium::memory::Buffer buffer) -> Result<> {
                buffers.push_back(std::move(buffer));
                osmium::apply(buffers.back(), objects);
                return {};
            });
        if (!kept) return kept;
        sortUnique(objects);
        constexpr qint64 step = 20'000;
        auto &maker = areaMaker();
        qint64 taken = 0;
        for (osmium::OSMObject &object : objects) {
            osmium::apply_item(object, m_locate, m_delivery, maker);
            ++taken;
            if (taken % step == 0 && !progress.step(int(50 + 50 * taken / qint64(objects.size())), readingText()))
                return fail(Error::Kind::Cancelled, u"cancelled"_s);
        }
        maker.flush();
        return {};
    }

    static QString readingText() { return QCoreApplication::translate("Import", "OSM-Datei lesen"); }

    osmium::io::File m_file;
    const OsmLimits &m_limits;
    OsmReport m_report;
    Look m_look;
    Delivery m_delivery;
    Places m_places;
    Places m_placesBelowZero;
    osmium::handler::NodeLocationsForWays<Places, Places> m_locate{m_places, m_placesBelowZero};
    Areas m_areas{areaConfig()};
};
}

QByteArrayView OsmTags::operator[](QByteArrayView key) const
{
    for (const Tag &tag : m_tags)
        if (tag.key == key) return tag.value;
    return {};
}

QString OsmTags::text(QByteArrayView key) const
{
    const QByteArrayView value = (*this)[key];
    return value.isNull() ? QString() : QString::fromUtf8(value).simplified();
}

Result<OsmReport> readOsm(const QString &path, std::span<OsmTaker *const> takers, const OsmLimits &limits, const Progress &progress)
{
    constexpr int unpackPart = 20;
    const auto input = openOsm(path, limits, progress.part(0, unpackPart));
    if (!input) return std::unexpected(input.error());
    try {
        return Reading(*input, takers, limits).run(progress.part(input->unpacked ? unpackPart : 0, 100));
    } catch (const std::exception &error) {
        return fail(Error::Kind::Format, u"import.damaged"_s, {input->name}, QString::fromUtf8(error.what()));
    }
}
