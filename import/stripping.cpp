// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/stripping.h"
#include <QList>
#include <QtEndian>

namespace {
/** EXIF with nothing but tag 0x0112, big endian. */
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xff\xe1\x00\x22"
                       "Exif\0\0"
                       "MM\0*\0\0\0\x08"
                       "\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                       "\0\0\0\0",
        36);
    segment[29] = static_cast<char>(orientation);
    return segment;
}

/** Where the entropy-coded data after a scan's header end: at the next marker that is neither stuffing nor a restart. */
qsizetype endOfScan(const QByteArray &bytes, qsizetype at)
{
    while (true) {
        at = bytes.indexOf('\xff', at);
        if (at < 0 || at + 1 >= bytes.size()) return -1;
        const auto marker = static_cast<uchar>(bytes[at + 1]);
        if (marker != 0x00 && marker != 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
        at += marker == 0xff ? 1 : 2;
    }
}

bool isKept(uchar marker, QByteArrayView content)
{
    if (marker == 0xfe) return false; // comment
    if (marker < 0xe0 || marker > 0xef) return true;
    return marker == 0xe0 ? content.startsWith("JFIF") : marker == 0xe2 ? content.startsWith("ICC_PROFILE") : marker == 0xee;
}
}

QByteArray withoutMetadataJpeg(const QByteArray &bytes, int orientation)
{
    if (!bytes.startsWith("\xff\xd8")) return {};
    QByteArray kept("\xff\xd8", 2);
    if (orientation > 1) kept += orientationSegment(orientation);
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && bytes[at] == '\xff') {
        const auto marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xd9) break;
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size()) return {};
        qsizetype end = at + 2 + length;
        if (isKept(marker, QByteArrayView(bytes).sliced(at + 4, length - 2))) {
            if (marker == 0xda) end = endOfScan(bytes, end);
            if (end < 0) return {};
            kept += QByteArrayView(bytes).sliced(at, end - at);
        }
        at = end;
    }
    // What follows the end of the picture (a second picture, a film, anything) is left behind.
    return at + 2 <= bytes.size() && bytes[at + 1] == '\xd9' ? kept + QByteArray("\xff\xd9", 2) : QByteArray();
}

QByteArray withoutMetadataPng(const QByteArray &bytes)
{
    static const QList<QByteArray> kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"};
    constexpr qsizetype signature = 8, frame = 12;
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n")) return {};
    QByteArray stripped = bytes.first(signature);
    for (qsizetype at = signature; at + frame <= bytes.size();) {
        const qsizetype length = frame + qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at) return {};
        const QByteArray name = bytes.sliced(at + 4, 4);
        if (kept.contains(name)) stripped += QByteArrayView(bytes).sliced(at, length);
        if (name == "IEND") return stripped;
        at += length;
    }
    return {};
}
