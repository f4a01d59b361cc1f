// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mapsheet.h"
#include "geo/handovermarks.h"
#include "geo/paperlook.h"
#include "geo/projection.h"
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
MercatorBox district()
{
    MercatorBox box;
    box.add(toMercator(LonLat{7.4, 49.3}));
    box.add(toMercator(LonLat{7.95, 49.6}));
    return box;
}

SheetForm form()
{
    return {.box = district(), .title = u"Leerstände"_s, .office = u"Kreis"_s, .notice = u"Nur intern"_s, .day = QDate(2026, 11, 21)};
}

SheetContent content()
{
    SheetContent content;
    const Utm place = *toUtm(LonLat{7.7, 49.45});
    content.marks = std::make_shared<const MarkSet>(*makeMarks(std::vector<Mark>{{1, place, MarkShape::Disc, false}}));
    content.places
        = std::make_shared<const PlaceSet>(PlaceSet{{{.id = 2, .kind = PlaceKind::RideBench, .at = toMercator(LonLat{7.6, 49.4})}}, {}});
    content.layers = allLayers;
    content.credits = {u"© Probe"_s};
    return content;
}

QImage drawn(const SheetContent &content, const SheetForm &form)
{
    QImage image((form.paperMm * pixelsPerMm).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    if (!paintSheet(painter, content, form, 1)) return {};
    return image;
}

/** How many pixels of a part of both pictures differ. */
int differing(const QImage &a, const QImage &b, const QRectF &part)
{
    int count = 0;
    const QRect box = part.toAlignedRect() & a.rect();
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x) count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}
}

class MapSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void papersAreThoseOfIso216_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("mm");
        QTest::newRow("ISO 216: A4") << u"a4"_s << QSizeF(297, 210);
        QTest::newRow("ISO 216: A3, in capitals") << u"A3"_s << QSizeF(420, 297);
        QTest::newRow("ISO 216: A2") << u"a2"_s << QSizeF(594, 420);
        QTest::newRow("none") << u"letter"_s << QSizeF();
    }
    void papersAreThoseOfIso216()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, mm);
        QCOMPARE(paperOf(name).value_or(QSizeF()), mm);
    }

    // Theme.qml is where the window's colours stand.
    void coloursAreThoseOfTheLightWindow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QColor>("colour");
        const MarkLook marks = PaperLook::marks({});
        constexpr std::array states{"statusUnchecked", "statusAvailable", "statusReserved", "statusPlacing", "statusLet", "statusResting"};
        for (size_t i = 0; i < states.size(); ++i) QTest::newRow(states[i]) << QString::fromLatin1(states[i]) << marks.shapes[i];
        QTest::newRow("mapGround") << u"mapGround"_s << PaperLook::ground();
        QTest::newRow("text") << u"text"_s << PaperLook::text();
        QTest::newRow("textQuiet") << u"textQuiet"_s << PaperLook::quietText();
        QTest::newRow("line") << u"line"_s << PaperLook::line();
        QTest::newRow("mapAssociationLine") << u"mapAssociationLine"_s << PaperLook::areas().outerLine;
        QTest::newRow("mapCity") << u"mapCity"_s << PaperLook::groupColours().foreign;
        QTest::newRow("mapHalo") << u"mapHalo"_s << marks.halo;
        QTest::newRow("markEdge") << u"markEdge"_s << marks.edge;
        QTest::newRow("warn") << u"warn"_s << marks.stale;
        QTest::newRow("focus") << u"focus"_s << marks.selection;
        QTest::newRow("accent") << u"accent"_s << PaperLook::places().line;
    }
    void coloursAreThoseOfTheLightWindow()
    {
        QFETCH(QString, name);
        QFETCH(QColor, colour);
        QFile file(QFINDTESTDATA("../../qml/controls/Theme.qml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString line = u"property color %1: pick(\"%2\""_s.arg(name, colour.name().toUpper());
        QVERIFY2(QString::fromUtf8(file.readAll()).contains(line), qPrintable(line));
    }

    void handoversHaveWordsAndShapesOfTheirOwn()
    {
        SheetContent handovers = content();
        std::vector<Mark> marks;
        for (int i = 0; i < markShapes; ++i)
            marks.push_back({i + 1, *toUtm(LonLat{7.45 + 0.08 * i, 49.45}), MarkShape(i), i == int(HandoverMark::Signed)});
        handovers.marks = std::make_shared<const MarkSet>(*makeMarks(marks));
        SheetContent vacancies = handovers;
        handovers.family = MarkFamily::Handovers;
        const QImage first = drawn(handovers, form());
        const QImage second = drawn(vacancies, form());
        QVERIFY(!first.isNull());
        const QRectF map = mapFrame(form());
        const QRectF legend(map.right(), map.top(), first.width() - map.right(), map.height());
        const QRectF besides(0, map.top(), map.left(), map.height());
        QVERIFY2(differing(first, second, map) > 300, "the shapes differ");
        QVERIFY2(differing(first, second, legend) + differing(first, second, besides) > 300, "so do the words");
        if (const QString folder = qEnvironmentVariable("BLEIBE_TEST_PICTURES"); !folder.isEmpty())
            first.save(folder + u"/handovers-sheet.png"_s);
        // Colours follow what they mean, not the number of the shape.
        const MarkLook look = PaperLook::marks({}, MarkFamily::Handovers);
        QCOMPARE(look.shapes[size_t(HandoverMark::Signed)], PaperLook::marks({}).shapes[size_t(MarkShape::Disc)]);
    }

    void boxIsShownWhole()
    {
        for (const QSizeF paper : {QSizeF(297, 210), QSizeF(210, 297), QSizeF(594, 420)}) {
            SheetForm wanted = form();
            wanted.paperMm = paper;
            const MercatorBox shown = boxOf(sheetView(wanted));
            QVERIFY(shown.left <= wanted.box.left && shown.right >= wanted.box.right);
            QVERIFY(shown.top <= wanted.box.top && shown.bottom >= wanted.box.bottom);
        }
    }

    // 1 cm on paper is 250 m on the ground: measured between two places by their UTM coordinates.
    void scaleHoldsOnPaper()
    {
        SheetForm wanted = form();
        wanted.scale = 25000;
        const MapView view = sheetView(wanted);
        const QPointF middle(view.size.width() / 2, view.size.height() / 2);
        const Utm a = *toUtm(toMercator(view, middle));
        const Utm b = *toUtm(toMercator(view, middle + QPointF(10 * pixelsPerMm, 0)));
        const double metres = std::hypot(b.east - a.east, b.north - a.north);
        QVERIFY2(std::abs(metres - 250) < 1, qPrintable(QString::number(metres)));
        QVERIFY(std::abs(paperScale(view) - 25000) < 1);
    }

    void everyPartIsOnTheSheet()
    {
        const QImage whole = drawn(content(), form());
        QVERIFY(!whole.isNull());
        const QRectF map = mapFrame(form());
        const auto changes = [&](const QImage &other, const QRectF &part) { return differing(whole, other, part) > 0; };

        SheetContent less = content();
        less.marks = nullptr;
        QVERIFY(changes(drawn(less, form()), map));
        less = content();
        less.layers = 0;
        QVERIFY(changes(drawn(less, form()), map));
        QVERIFY(changes(drawn(less, form()), QRectF(map.right(), map.top(), 300, map.height()))); // the legend
        less = content();
        less.credits.clear();
        QVERIFY(changes(drawn(less, form()), QRectF(0, map.bottom() + 1, map.right(), 100)));
        SheetForm bare = form();
        bare.title.clear();
        QVERIFY(changes(drawn(content(), bare), QRectF(0, 0, map.right(), map.top())));
        bare = form();
        bare.day = QDate(2026, 1, 2);
        QVERIFY(changes(drawn(content(), bare), QRectF(0, 0, whole.width(), map.top())));
        bare = form();
        bare.notice.clear();
        QVERIFY(changes(drawn(content(), bare), QRectF(0, map.bottom() + 1, map.right(), 100)));
    }

    void savesWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString png = folder.filePath(u"karte.png"_s);
        QVERIFY(saveSheet(content(), form(), png));
        const QImage image(png);
        QCOMPARE(image.size(), QSize(3508, 2480)); // A4 at 300 dpi
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);

        const QString pdf = folder.filePath(u"karte.pdf"_s);
        QVERIFY(saveSheet(content(), form(), pdf));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(before.startsWith("%PDF-"));

        const Progress stopped({}, [] { return true; });
        QCOMPARE(saveSheet(content(), form(), pdf, stopped).error().kind, Error::Kind::Cancelled);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QCOMPARE(saveSheet(content(), form(), folder.filePath(u"karte.docx"_s)).error().reason, u"map.ending"_s);
        QCOMPARE(saveSheet(content(), form(), folder.filePath(u"kein/karte.pdf"_s)).error().reason, u"map.write"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }
};

QTEST_MAIN(MapSheetTest)
#include "mapsheettest.moc"
