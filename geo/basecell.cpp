// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/basecell.h"
#include <QtEndian>
#include <algorithm>

namespace {
constexpr unsigned groupBits = 7;
constexpr unsigned groupMask = 0x7f;
constexpr unsigned groupMore = 0x80;
constexpr qsizetype mostBytes = 64 << 20;

void putNumber(QByteArray &bytes, quint32 value)
{
    for (; value > groupMask; value >>= groupBits) bytes += static_cast<char>((value & groupMask) | groupMore);
    bytes += static_cast<char>(value);
}

// Small numbers of either sign become small numbers without.
quint32 folded(int value)
{
    return (static_cast<quint32>(value) << 1U) ^ static_cast<quint32>(value >> 31);
}

int unfolded(quint32 value)
{
    return static_cast<int>((value >> 1U) ^ (~(value & 1U) + 1U));
}

/** Reads what putNumber() wrote; once it ran over the end, everything is zero and isWhole() false. */
class NumberReader
{
public:
    explicit NumberReader(const QByteArray &bytes) : m_bytes(bytes) { }

    quint32 next()
    {
        constexpr unsigned widest = 28;
        quint32 value = 0;
        for (unsigned shift = 0; shift <= widest; shift += groupBits) {
            if (m_at >= m_bytes.size()) break;
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= (byte & groupMask) << shift;
            if (byte < groupMore) return value;
        }
        m_isWhole = false;
        return 0;
    }
    QString text()
    {
        const qsizetype size = next();
        if (size > m_bytes.size() - m_at) m_isWhole = false;
        if (!m_isWhole) return {};
        m_at += size;
        return QString::fromUtf8(m_bytes.constData() + m_at - size, size);
    }
    /** So many things cannot be there, since each takes a byte. */
    bool fits(quint32 count) const { return m_isWhole && static_cast<qsizetype>(count) <= m_bytes.size() - m_at; }
    bool isWhole() const { return m_isWhole; }
    bool atEnd() const { return !m_isWhole || m_at >= m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isWhole = true;
};

bool readParts(NumberReader &reader, BaseFeature &feature)
{
    const quint32 parts = reader.next();
    if (!reader.fits(parts)) return false;
    QPoint least(INT_MAX, INT_MAX);
    QPoint most(INT_MIN, INT_MIN);
    QPoint at;
    for (quint32 part = 0; part < parts; ++part) {
        const quint32 count = reader.next();
        if (!reader.fits(count)) return false;
        std::vector<QPoint> &points = feature.parts.emplace_back();
        points.reserve(count);
        for (quint32 i = 0; i < count; ++i) {
            const int right = unfolded(reader.next());
            const int down = unfolded(reader.next());
            constexpr int farthest = 4 * baseCellExtent;
            if (std::abs(right) > farthest || std::abs(down) > farthest) return false;
            at += QPoint(right, down);
            if (std::abs(at.x()) > farthest || std::abs(at.y()) > farthest) return false;
            points.push_back(at);
            least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
            most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
        }
    }
    if (least.x() > most.x()) return false;
    feature.box = QRect(least, most);
    return reader.isWhole();
}
}

void BasePacker::add(BaseKind kind, const QString &name, const BaseParts &parts)
{
    m_bytes += static_cast<char>(kind);
    const QByteArray text = name.toUtf8();
    putNumber(m_bytes, static_cast<quint32>(text.size()));
    m_bytes += text;
    putNumber(m_bytes, static_cast<quint32>(parts.size()));
    QPoint at;
    for (const auto &points : parts) {
        putNumber(m_bytes, static_cast<quint32>(points.size()));
        for (const QPoint point : points) {
            putNumber(m_bytes, folded(point.x() - at.x()));
            putNumber(m_bytes, folded(point.y() - at.y()));
            at = point;
        }
    }
}

QByteArray BasePacker::packed() const
{
    return qCompress(m_bytes);
}

std::optional<std::vector<BaseFeature>> unpackBaseCell(const QByteArray &content)
{
    // The first four bytes say how much qUncompress() would take.
    if (content.size() < 5 || qFromBigEndian<quint32>(content.constData()) > mostBytes) return {};
    const QByteArray bytes = qUncompress(content);
    NumberReader reader(bytes);
    std::vector<BaseFeature> features;
    while (!reader.atEnd()) {
        BaseFeature &feature = features.emplace_back();
        feature.kind = static_cast<BaseKind>(reader.next());
        feature.name = reader.text();
        if (!readParts(reader, feature)) return {};
    }
    if (features.empty()) return {};
    std::ranges::stable_sort(features, {}, &BaseFeature::kind);
    return features;
}
