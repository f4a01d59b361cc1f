// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/pictures.h"
#include "core/base/words.h"
#include "import/attaching.h"
#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QLoggingCategory>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
/** Red on the left, blue on the right. */
QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.setPixel(x, y, x < width / 2 ? qRgb(200, 30, 30) : qRgb(30, 30, 200));
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return buffer.data();
}

/** EXIF with an orientation, a place (IFD 0x8825) and the word GEHEIM. */
QByteArray exif(char orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08"
                    "\0\x02\x01\x12\0\x03\0\0\0\x01\0\0\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0"
                    "\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0GEHEIM",
        62);
    tiff[19] = orientation;
    const QByteArray content = "Exif\0\0"_ba + tiff;
    QByteArray length(2, 0);
    qToBigEndian(static_cast<quint16>(content.size() + 2), length.data());
    return "\xff\xe1" + length + content;
}

QByteArray jpegWithPlace(const QImage &image, char orientation)
{
    QByteArray bytes = encoded(image, "jpeg").insert(2, exif(orientation));
    return bytes + "GEHEIM behind the end";
}

QByteArray pngWithText(const QImage &image)
{
    QImage told = image;
    told.setText(u"Comment"_s, u"GEHEIM"_s);
    return encoded(told, "png");
}

QByteArray heic()
{
    QFile file(QFINDTESTDATA("data/foto.heic"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > qBlue(pixel) + 80;
}
bool isBlue(QRgb pixel)
{
    return qBlue(pixel) > qRed(pixel) + 80;
}

/** The file with two numbers of 32 or 16 bit put over what stands at @p at. */
template<class Number> QByteArray patched(QByteArray bytes, qsizetype at, Number first, Number second)
{
    qToBigEndian(first, bytes.data() + at);
    qToBigEndian(second, bytes.data() + at + sizeof(Number));
    return bytes;
}

/** A PNG whose head claims a size, with the checksum that belongs to it. */
QByteArray pngOf(quint32 width, quint32 height)
{
    constexpr qsizetype name = 12, sides = 16, content = 13;
    QByteArray bytes = patched<quint32>(encoded(halves(8, 8), "png"), sides, width, height);
    quint32 sum = 0xffffffff;
    for (const char c : bytes.sliced(name, 4 + content)) {
        sum ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    qToBigEndian(~sum, bytes.data() + sides + content);
    return bytes;
}

Result<Picture> read(const QByteArray &bytes, const char *type, bool original = false)
{
    return readPicture(bytes, QString::fromLatin1(type), u"bild"_s, original);
}
}

/** Photos and papers on their way into the register; their files come from anybody. */
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }

    void metadataIsGone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("original");
        QTest::addColumn<bool>("reencoded");
        const QByteArray jpeg = jpegWithPlace(halves(64, 48), 6), png = pngWithText(halves(64, 48));
        QTest::newRow("JPEG") << jpeg << QByteArray("image/jpeg") << false << true;
        QTest::newRow("JPEG, its original") << jpeg << QByteArray("image/jpeg") << true << false;
        QTest::newRow("PNG") << png << QByteArray("image/png") << false << true;
        QTest::newRow("PNG, its original") << png << QByteArray("image/png") << true << false;
        QTest::newRow("HEIC") << heic() << QByteArray("image/heif") << false << true;
        QTest::newRow("HEIC, its original") << heic() << QByteArray("image/heif") << true << true;
    }
    void metadataIsGone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(bool, original);
        QVERIFY(bytes.contains("GEHEIM"));
        const auto picture = read(bytes, type, original);
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
        QTEST(picture->isReencoded, "reencoded");
        for (const QByteArray &part : {picture->bytes, picture->thumbnail}) {
            QVERIFY(!part.contains("GEHEIM"));
            QVERIFY(!part.contains("\x88\x25\0\x04"_ba)); // where a place would stand
            QVERIFY(!decoded(part).isNull());
        }
    }

    void orientationIsApplied_data()
    {
        QTest::addColumn<bool>("original");
        QTest::newRow("turned") << false;
        QTest::newRow("original keeps its mark") << true;
    }
    void orientationIsApplied()
    {
        QFETCH(bool, original);
        const auto picture = read(jpegWithPlace(halves(80, 40), 6), "image/jpeg", original);
        QVERIFY(picture);
        QCOMPARE(picture->size, QSize(40, 80));
        const QImage shown = decoded(picture->bytes);
        QCOMPARE(shown.size(), QSize(40, 80)); // a quarter turn to the right: left comes up
        QVERIFY(isRed(shown.pixel(20, 10)));
        QVERIFY(isBlue(shown.pixel(20, 70)));
    }

    void originalsKeepTheirPixels()
    {
        const QByteArray jpeg = jpegWithPlace(halves(64, 48), 1), png = pngWithText(halves(64, 48));
        QCOMPARE(decoded(read(jpeg, "image/jpeg", true)->bytes), decoded(jpeg));
        QCOMPARE(decoded(read(png, "image/png", true)->bytes), decoded(png));
    }

    void largeOnesAreScaled()
    {
        const QByteArray wide = encoded(halves(4000, 1000), "jpeg");
        QCOMPARE(read(wide, "image/jpeg")->size, QSize(2560, 640));
        QCOMPARE(read(wide, "image/jpeg", true)->size, QSize(4000, 1000));
        QCOMPARE(read(encoded(halves(200, 100), "jpeg"), "image/jpeg")->size, QSize(200, 100));
        QCOMPARE(decoded(read(wide, "image/jpeg")->thumbnail).size(), QSize(320, 80));
        QCOMPARE(decoded(paperCopy(wide)).size(), QSize(1600, 400));
        const QByteArray small = encoded(halves(200, 100), "jpeg");
        QCOMPARE(paperCopy(small), small);
        QVERIFY(paperCopy("no picture").isEmpty());
    }

    void drawingsStayDrawings()
    {
        QImage plan(300, 200, QImage::Format_ARGB32);
        plan.fill(Qt::transparent);
        const auto picture = read(encoded(plan, "png"), "image/png");
        QVERIFY(picture);
        QCOMPARE(picture->mediaType, u"image/png"_s);
        QVERIFY(decoded(picture->bytes).hasAlphaChannel());
        QCOMPARE(decoded(picture->thumbnail).pixel(5, 5), qRgb(255, 255, 255));
    }

    void phonesAreRead()
    {
        const auto picture = read(heic(), "image/heif");
        QVERIFY2(picture, "is the package kimageformat6-plugins there?");
        QCOMPARE(picture->size, QSize(64, 48));
        QCOMPARE(picture->mediaType, u"image/jpeg"_s);
        QVERIFY(isBlue(decoded(picture->bytes).pixel(10, 24)));
        QVERIFY(isRed(decoded(picture->bytes).pixel(54, 24)));
    }

    void bombsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        const QByteArray jpeg = encoded(halves(8, 8), "jpeg");
        constexpr qsizetype afterMarker = 5;
        const qsizetype frame = jpeg.indexOf("\xff\xc0");
        QVERIFY(frame > 0);
        QTest::newRow("PNG of 50,000 x 50,000") << pngOf(50'000, 50'000) << QByteArray("image/png");
        QTest::newRow("PNG of 20,000 x 20,000") << pngOf(20'000, 20'000) << QByteArray("image/png");
        QTest::newRow("JPEG of 65,000 x 65,000") << patched<quint16>(jpeg, frame + afterMarker, 65'000, 65'000) << QByteArray("image/jpeg");
        QTest::newRow("JPEG of 20,000 x 20,000") << patched<quint16>(jpeg, frame + afterMarker, 20'000, 20'000) << QByteArray("image/jpeg");
        QTest::newRow("HEIC of 60,000 x 60,000")
            << patched<quint32>(heic(), heic().indexOf("ispe") + 8, 60'000, 60'000) << QByteArray("image/heif");
    }
    void bombsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        const auto picture = read(bytes, type);
        QVERIFY(!picture);
        QCOMPARE(picture.error().reason, u"picture.large"_s);
    }

    void damagedFilesEnd()
    {
        const QByteArray jpeg = jpegWithPlace(halves(64, 48), 6), png = pngWithText(halves(64, 48)), phone = heic();
        for (const auto &[bytes, type] : {std::pair(jpeg, "image/jpeg"), {png, "image/png"}, {phone, "image/heif"}})
            for (const bool original : {false, true})
                for (qsizetype length = 0; length < bytes.size(); length += 7) {
                    const auto picture = read(bytes.first(length), type, original);
                    QVERIFY(!picture || !picture->bytes.contains("GEHEIM"));
                }
        QCOMPARE(read("\x89PNG\r\n\x1a\n and nothing else", "image/png").error().reason, u"picture.damaged"_s);
        QCOMPARE(read("<svg/>", "image/svg+xml").error().reason, u"picture.damaged"_s);
    }

    void contentDecidesWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("keptName");
        const QByteArray odt
            = "PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0"_ba + "mimetypeapplication/vnd.oasis.opendocument.text";
        const auto row = [](const char *title, const QByteArray &bytes, const QString &name, const QString &type, const QString &kept) {
            QTest::newRow(title) << bytes << name << type << kept;
        };
        row("PDF", "%PDF-1.7\n%x", u"Ausweis.pdf"_s, u"application/pdf"_s, u"Ausweis.pdf"_s);
        row("PDF that calls itself a program", "%PDF-1.7\n%x", u"Ausweis.pdf.exe"_s, u"application/pdf"_s, u"Ausweis.pdf.pdf"_s);
        row("PDF with a path", "%PDF-1.7\n%x", u"../../etc/a<b>.pdf"_s, u"application/pdf"_s, u"ab.pdf"_s);
        row("PDF without a name", "%PDF-1.7\n%x", u".."_s, u"application/pdf"_s, u"unterlage.pdf"_s);
        row("office file", odt, u"Vertrag.odt"_s, u"application/vnd.oasis.opendocument.text"_s, u"Vertrag.odt"_s);
        row("picture that calls itself a paper", encoded(halves(8, 8), "jpeg"), u"Vertrag.pdf"_s, u"image/jpeg"_s, u"Vertrag.jpg"_s);
        row("photo of a phone", heic(), u"IMG_2041.HEIC"_s, u"image/jpeg"_s, u"IMG_2041.jpg"_s);
        row("page", "<!DOCTYPE html><html><script>x</script></html>", u"brief.pdf"_s, {}, {});
        row("drawing that may run scripts", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", u"plan.svg"_s, {}, {});
        row("program",
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0",
                20),
            u"foto.jpg"_s, {}, {});
        row("script", "#!/bin/sh\nrm -rf /\n", u"notiz.txt"_s, {}, {});
        row("archive", "PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0something"_ba, u"a.docx"_s, {}, {});
    }
    void contentDecidesWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, type);
        const auto ready = prepareAttachment(bytes, name);
        if (type.isEmpty()) {
            QVERIFY(!ready);
            QCOMPARE(ready.error().reason, u"document.type"_s);
            QVERIFY(sentence(ready.error()).startsWith(name));
            return;
        }
        QVERIFY2(ready, ready ? "" : qPrintable(ready.error().reason + ready.error().arguments.join(u' ')));
        QTEST(ready->document.mediaType, "type");
        QTEST(ready->document.fileName, "keptName");
        QCOMPARE(ready->content.thumbnail.isEmpty(), !type.startsWith("image/"_L1));
    }

    void refusedWithASentence()
    {
        QCOMPARE(prepareAttachment({}, u"a.pdf"_s).error().reason, u"document.empty"_s);
        const auto large = prepareAttachment(QByteArray(largestDocumentBytes + 1, 'x'), u"film.pdf"_s);
        QCOMPARE(sentence(large.error()), u"film.pdf ist 51 MB groß, erlaubt sind 50 MB. Die Datei verkleinern oder teilen."_s);
        QCOMPARE(prepareFile(u"/nowhere/a.pdf"_s).error().reason, u"import.unreadable"_s);
        QCOMPARE(prepareFile(u"/"_s).error().reason, u"import.unreadable"_s);
        const auto phone = prepareAttachment(heic(), u"a.heic"_s, true);
        QCOMPARE(phone->notes.value(0).reason, u"note.reencoded"_s);
    }

    void kindsKnowTheirRecord_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<SubjectKind>("subject");
        QTest::newRow("photos survive re-letting") << DocumentKind::Photo << SubjectKind::Dwelling;
        QTest::newRow("floor plans, too") << DocumentKind::FloorPlan << SubjectKind::Dwelling;
        QTest::newRow("certificates are of the building") << DocumentKind::EnergyCertificate << SubjectKind::Building;
        QTest::newRow("letters are of the episode") << DocumentKind::Letter << SubjectKind::Vacancy;
        QTest::newRow("others, too") << DocumentKind::Other << SubjectKind::Vacancy;
    }
    void kindsKnowTheirRecord()
    {
        QFETCH(DocumentKind, kind);
        QFETCH(SubjectKind, subject);
        const VacancyEntry entry{.building = {.uid = u"b"_s}, .dwelling = {.uid = u"d"_s}, .vacancy = {.uid = u"v"_s}};
        Document document{.kind = kind};
        setSubject(document, entry);
        QCOMPARE(document.subjectKind, subject);
        QVERIFY(!document.subjectUid.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "picturestest.moc"
