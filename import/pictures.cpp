// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/pictures.h"
#include "import/stripping.h"
#include <QBuffer>
#include <QColorSpace>
#include <QHash>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestSide = 30'000;
constexpr int thumbnailPx = 320;
constexpr int paperPx = 1600;
constexpr int decoderMb = 512;
constexpr int keptQuality = 88, smallQuality = 80;
/** A PNG above this is a photo, which JPEG keeps in a fifth of the space. */
constexpr qsizetype largestPng = 2ll * 1024 * 1024;

/** The one decoder that may see a file of this type; asking all of them would open forty doors. */
const QHash<QString, QByteArray> &decoders()
{
    static const QHash<QString, QByteArray> formats{{u"image/jpeg"_s, "jpeg"}, {u"image/png"_s, "png"}, {u"image/webp"_s, "webp"},
        {u"image/heif"_s, "heif"}, {u"image/heic"_s, "heif"}, {u"image/avif"_s, "avif"}, {u"image/tiff"_s, "tiff"}, {u"image/gif"_s, "gif"},
        {u"image/bmp"_s, "bmp"}};
    return formats;
}

/** The largest size that any part of a HEIF file declares; its decoder would have to decode to tell. */
QSize heifSize(const QByteArray &bytes)
{
    constexpr qsizetype header = 8, numbers = 8;
    QSize largest;
    for (qsizetype at = bytes.indexOf("ispe"); at >= 0; at = bytes.indexOf("ispe", at + 4)) {
        if (at + header + numbers > bytes.size()) break;
        const auto *data = bytes.constData() + at + header;
        const auto side = [](quint32 pixels) { return static_cast<int>(std::min<quint32>(pixels, std::numeric_limits<int>::max())); };
        largest = largest.expandedTo({side(qFromBigEndian<quint32>(data)), side(qFromBigEndian<quint32>(data + 4))});
    }
    return largest;
}

bool isTooLarge(QSize size)
{
    return size.width() > longestSide || size.height() > longestSide || qint64(size.width()) * size.height() > mostPixels;
}

/** Only the pixels, in sRGB: texts, profiles and resolutions stay behind. */
QImage pixelsOf(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace::SRgb) image.convertToColorSpace(QColorSpace::SRgb);
    const auto format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QImage plain = image.convertToFormat(format);
    if (plain.isNull()) return {};
    QImage copy(plain.size(), format);
    if (copy.isNull()) return {};
    for (int y = 0; y < plain.height(); ++y) std::copy_n(plain.constScanLine(y), plain.bytesPerLine(), copy.scanLine(y));
    return copy;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

QImage fitted(const QImage &image, int side)
{
    const bool fits = image.width() <= side && image.height() <= side;
    return fits ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/** JPEG has no clear pixels: they become white, as on paper. */
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel()) return image;
    QImage white = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < white.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(white.scanLine(y));
        for (int x = 0; x < white.width(); ++x) {
            const int clear = 255 - qAlpha(line[x]);
            line[x] = qRgb(qRed(line[x]) + clear, qGreen(line[x]) + clear, qBlue(line[x]) + clear);
        }
    }
    return white.convertToFormat(QImage::Format_RGB32);
}

void encode(Picture &picture, const QImage &image, bool isDrawing)
{
    if (isDrawing) {
        picture.bytes = encoded(image, "png", -1);
        picture.mediaType = u"image/png"_s;
        if (image.hasAlphaChannel() || picture.bytes.size() <= largestPng) return;
    }
    picture.bytes = encoded(onWhite(image), "jpeg", keptQuality);
    picture.mediaType = u"image/jpeg"_s;
}

int exifOrientation(QImageIOHandler::Transformations transformation)
{
    static const QHash<int, int> orientations{{QImageIOHandler::TransformationMirror, 2}, {QImageIOHandler::TransformationRotate180, 3},
        {QImageIOHandler::TransformationFlip, 4}, {QImageIOHandler::TransformationFlipAndRotate90, 5},
        {QImageIOHandler::TransformationRotate90, 6}, {QImageIOHandler::TransformationMirrorAndRotate90, 7},
        {QImageIOHandler::TransformationRotate270, 8}};
    return orientations.value(transformation, 1);
}

/** The very pixels without metadata; false where that cannot be done. */
bool strip(Picture &picture, const QByteArray &bytes, const QString &mediaType, int orientation)
{
    if (mediaType == "image/jpeg"_L1) picture.bytes = withoutMetadataJpeg(bytes, orientation);
    if (mediaType == "image/png"_L1) picture.bytes = withoutMetadataPng(bytes);
    picture.mediaType = mediaType;
    picture.isReencoded = picture.bytes.isEmpty();
    return !picture.isReencoded;
}
}

bool isPictureType(const QString &mediaType)
{
    return decoders().contains(mediaType);
}

Result<Picture> readPicture(const QByteArray &bytes, const QString &mediaType, const QString &fileName, bool original)
{
    const QByteArray format = decoders().value(mediaType);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(decoderMb);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const bool isHeif = format == "heif" || format == "avif";
    const QSize size = isHeif ? heifSize(bytes) : reader.size();
    if (size.isEmpty()) return fail(Error::Kind::Format, u"picture.damaged"_s, {fileName}, reader.errorString());
    if (isTooLarge(size))
        return fail(Error::Kind::Invalid, u"picture.large"_s,
            {fileName, QString::number(size.width()), QString::number(size.height()), QString::number(mostPixels / 1'000'000)});
    const bool shrinks = !original && std::max(size.width(), size.height()) > keptSidePx;
    if (shrinks && !isHeif) reader.setScaledSize(size.scaled(keptSidePx, keptSidePx, Qt::KeepAspectRatio));
    const int orientation = exifOrientation(reader.transformation());
    const QImage decoded = pixelsOf(reader.read());
    if (decoded.isNull()) return fail(Error::Kind::Format, u"picture.damaged"_s, {fileName}, reader.errorString());
    const QImage image = shrinks ? fitted(decoded, keptSidePx) : decoded;
    Picture picture{.size = image.size(), .isScaled = shrinks};
    const bool isDrawing = format == "png" || format == "gif" || format == "bmp";
    if (!original || !strip(picture, bytes, mediaType, orientation)) encode(picture, image, isDrawing);
    picture.thumbnail = encoded(onWhite(fitted(image, thumbnailPx)), "jpeg", smallQuality);
    if (picture.bytes.isEmpty() || picture.thumbnail.isEmpty()) return fail(Error::Kind::Format, u"picture.damaged"_s, {fileName});
    return picture;
}

QByteArray paperCopy(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const bool isPng = bytes.startsWith("\x89PNG");
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || isTooLarge(size)) return {};
    const bool fits = std::max(size.width(), size.height()) <= paperPx && reader.transformation() == QImageIOHandler::TransformationNone;
    if (fits) return bytes;
    reader.setScaledSize(size.boundedTo(size.scaled(paperPx, paperPx, Qt::KeepAspectRatio)));
    const QImage image = reader.read();
    return isPng ? encoded(image, "png", -1) : encoded(image, "jpeg", smallQuality);
}
