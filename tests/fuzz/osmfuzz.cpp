// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmfile.h"
#include <QTemporaryFile>

namespace {
/** Looks at everything it is given. */
class Looker : public OsmTaker
{
public:
    void relation(const OsmRelation &one) override
    {
        see(one.tags);
        for (const OsmMember &member : one.members) sum += member.role.size();
    }
    void node(const OsmNode &one) override
    {
        see(one.tags);
        check(one.place);
    }
    void way(const OsmWay &one) override
    {
        see(one.tags);
        if (one.line.size() < 2 || one.line.size() != one.nodes.size()) __builtin_trap();
        for (const LonLat place : one.line) check(place);
    }
    void area(const OsmArea &one) override
    {
        see(one.tags);
        for (const OsmPolygon &polygon : one.polygons)
            for (const OsmRing &ring : polygon) {
                if (ring.size() < 4 || ring.front() != ring.back()) __builtin_trap();
                for (const LonLat place : ring) check(place);
            }
    }
    qsizetype sum = 0;

private:
    void see(const OsmTags &tags)
    {
        for (const OsmTags::Tag &tag : tags) sum += tags.text(tag.key).size();
    }
    static void check(LonLat place)
    {
        constexpr double half = 180;
        if (!(place.lon >= -half && place.lon <= half && place.lat >= -half / 2 && place.lat <= half / 2)) __builtin_trap();
    }
};
}

/** An OSM file of a stranger, in whatever format it claims to be. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QTemporaryFile file(QStringLiteral("/tmp/bleibe-fuzz-XXXXXX"));
    if (!file.open()) return -1;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.flush();
    Looker looker;
    const std::array<OsmTaker *, 1> takers{&looker};
    (void)readOsm(file.fileName(), takers, {.unpackedBytes = 4 << 20, .objects = 50'000});
    return 0;
}
