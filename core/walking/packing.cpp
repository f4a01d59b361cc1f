// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/walkingnetwork.h"
#include <algorithm>
#include <cmath>

/*
 * Packed: the text "BLW1", how many nodes and edges, the places as differences from the one before, then for each node its edges to later
 * nodes: how many, the difference from the edge before, and how much longer it is than the straight line. All are whole numbers,
 * centimetres for lengths, seven bits to a byte, the low ones first; compressed at last.
 */
namespace {
const QByteArray mark = "BLW1";
constexpr double centimetres = 100;
/** More than Germany's paths. */
constexpr quint64 mostNodes = 100'000'000;

qint64 toWhole(double metres)
{
    return std::llround(metres * centimetres);
}

/** The same on every machine: a root of a whole number, cut off. */
qint64 straight(Utm a, Utm b)
{
    const auto east = static_cast<double>(toWhole(a.east) - toWhole(b.east)),
               north = static_cast<double>(toWhole(a.north) - toWhole(b.north));
    return static_cast<qint64>(std::sqrt(east * east + north * north));
}

class Packing
{
public:
    Packing() { m_bytes = mark; }
    void add(quint64 number)
    {
        constexpr quint64 low = 0x7f, more = 0x80;
        constexpr int bits = 7;
        for (; number > low; number >>= bits) m_bytes += static_cast<char>((number & low) | more);
        m_bytes += static_cast<char>(number);
    }
    /** Small ones of either sign take few bytes. */
    void addSigned(qint64 number) { add((static_cast<quint64>(number) << 1U) ^ static_cast<quint64>(number >> 63)); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Unpacking
{
public:
    explicit Unpacking(const QByteArray &bytes) : m_bytes(bytes), m_isGood(bytes.startsWith(mark)), m_at(mark.size()) { }
    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    qsizetype left() const { return m_bytes.size() - m_at; }
    quint64 number()
    {
        constexpr quint64 low = 0x7f, more = 0x80;
        constexpr int bits = 7, mostBits = 63;
        quint64 number = 0;
        for (int shift = 0; m_isGood && shift < mostBits; shift += bits) {
            if (m_at >= m_bytes.size()) break;
            const auto byte = static_cast<uchar>(m_bytes[m_at++]);
            number |= (byte & low) << shift;
            if ((byte & more) == 0) return number;
        }
        m_isGood = false;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 coded = number();
        return static_cast<qint64>(coded >> 1U) ^ -static_cast<qint64>(coded & 1U);
    }
    void refuse() { m_isGood = false; }

private:
    const QByteArray &m_bytes;
    bool m_isGood;
    qsizetype m_at;
};

std::vector<Utm> readPlaces(Unpacking &from, quint64 count)
{
    constexpr qint64 farthest = 2'000'000'000;
    std::vector<Utm> places;
    places.reserve(count);
    qint64 east = 0, north = 0;
    for (quint64 i = 0; i < count && from.isGood(); ++i) {
        const qint64 eastward = from.signedNumber(), northward = from.signedNumber();
        if (std::abs(eastward) > 2 * farthest || std::abs(northward) > 2 * farthest) from.refuse();
        if (!from.isGood()) break;
        east += eastward;
        north += northward;
        if (std::abs(east) >= farthest || std::abs(north) >= farthest) from.refuse();
        places.push_back({static_cast<double>(east) / centimetres, static_cast<double>(north) / centimetres});
    }
    return places;
}

std::vector<WalkingEdge> readEdges(Unpacking &from, const std::vector<Utm> &places, quint64 count)
{
    std::vector<WalkingEdge> edges;
    edges.reserve(count);
    for (quint32 node = 0; node < places.size() && from.isGood(); ++node) {
        quint64 to = node;
        for (quint64 left = from.number(); left > 0 && from.isGood(); --left) {
            const quint64 step = from.number();
            const qint64 more = from.signedNumber();
            if (step == 0 || step >= places.size() - to || edges.size() >= count || std::abs(more) > toWhole(longestEdgeM)) from.refuse();
            if (!from.isGood()) break;
            to += step;
            const qint64 length = straight(places[node], places[to]) + more;
            if (length <= 0 || length > toWhole(longestEdgeM)) from.refuse();
            edges.push_back({node, static_cast<quint32>(to), static_cast<float>(static_cast<double>(length) / centimetres)});
        }
    }
    return edges;
}

/** Nothing where the bytes claim to hold more than any such number of bytes can. */
QByteArray uncompressed(const QByteArray &bytes)
{
    constexpr qsizetype header = 4, mostRatio = 1032, few = 64;
    if (bytes.size() <= header) return {};
    quint64 size = 0;
    for (qsizetype i = 0; i < header; ++i) size = (size << 8U) | static_cast<uchar>(bytes[i]);
    if (size > static_cast<quint64>(bytes.size() * mostRatio + few)) return {};
    return qUncompress(bytes);
}
}

QByteArray WalkingNetwork::packed() const
{
    Packing into;
    into.add(nodeCount());
    into.add(edgeCount());
    Utm before;
    for (const Utm &place : m_places) {
        into.addSigned(toWhole(place.east) - toWhole(before.east));
        into.addSigned(toWhole(place.north) - toWhole(before.north));
        before = place;
    }
    for (quint32 node = 0; node < nodeCount(); ++node) {
        const auto later = [node](const WalkingArc &arc) { return arc.to > node; };
        into.add(static_cast<quint64>(std::ranges::count_if(arcs(node), later)));
        quint32 last = node;
        for (const WalkingArc &arc : arcs(node)) {
            if (!later(arc)) continue;
            into.add(arc.to - last);
            into.addSigned(toWhole(static_cast<double>(arc.metres)) - straight(m_places[node], m_places[arc.to]));
            last = arc.to;
        }
    }
    return qCompress(into.take());
}

WalkingNetwork WalkingNetwork::unpacked(const QByteArray &bytes)
{
    const QByteArray plain = uncompressed(bytes);
    Unpacking from(plain);
    const quint64 nodes = from.number(), edges = from.number();
    // A place takes two bytes at least, an edge as well; whoever claims more is damaged, and nothing is made room for.
    const auto most = static_cast<quint64>(from.left());
    if (!from.isGood() || nodes > mostNodes || nodes > most / 2 || edges > most / 2) return {};
    std::vector<Utm> places = readPlaces(from, nodes);
    const std::vector<WalkingEdge> read = readEdges(from, places, edges);
    if (!from.isGood() || !from.isAtEnd() || places.size() != nodes || read.size() != edges) return {};
    return {std::move(places), read};
}
