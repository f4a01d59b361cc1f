// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/shapeblob.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
/** WKB of a text like "MULTIPOLYGON(…)", and what SpatiaLite itself stores for it. */
struct Made {
    Wkb wkb;
    QByteArray stored;
};

Made made(TestRegister &reg, const QString &text)
{
    const auto both = reg.read([=](Sql &sql) {
        return sql.query(u"select ST_AsBinary(ST_GeomFromText(?, 25832)), ST_GeomFromText(?, 25832)"_s, {text, text})
            .transform(
                [](QSqlQuery rows) { return rows.next() ? Made{{rows.value(0).toByteArray()}, rows.value(1).toByteArray()} : Made{}; });
    });
    return both.value_or(Made());
}

QString areas()
{
    return u"MULTIPOLYGON(((400000 5470000, 404000 5470000, 404000 5474000, 400000 5474000, 400000 5470000), (401000 5471000, "
           "402000 5471000, 402000 5472000, 401000 5471000)), ((410000.5 5469999.25, 411000 5470000, 411000 5471000, 410000.5 5469999.25)))"_s;
}
}

/** The oracle is SpatiaLite itself. */
class ShapeBlobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatSpatialiteStores()
    {
        TestRegister reg(false);
        const Made one = made(reg, areas());
        QVERIFY(!one.stored.isEmpty());
        const auto shape = storedShape(one.wkb);
        QVERIFY(shape);
        QCOMPARE(shape->bytes.toHex(), one.stored.toHex());
        QCOMPARE(shape->box, (UtmBox{400000, 5469999.25, 411000, 5474000}));
    }

    void pointIsWhatSpatialiteStores()
    {
        TestRegister reg(false);
        const Made one = made(reg, u"POINT(400000.5 5470000.25)"_s);
        const auto shape = storedShape(one.wkb);
        QVERIFY(shape);
        QCOMPARE(shape->bytes.toHex(), one.stored.toHex());
        QCOMPARE(shape->box, (UtmBox{400000.5, 5470000.25, 400000.5, 5470000.25}));
        QCOMPARE(storedShape(toWkb({400000.5, 5470000.25}))->bytes, shape->bytes);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("points") << u"MULTIPOINT((400000 5470000))"_s;
        QTest::newRow("polygon") << u"POLYGON((400000 5470000, 404000 5470000, 404000 5474000, 400000 5470000))"_s;
        QTest::newRow("lines") << u"MULTILINESTRING((400000 5470000, 404000 5470000))"_s;
    }
    void anythingElseIsRefused()
    {
        QFETCH(QString, text);
        TestRegister reg(false);
        const Made one = made(reg, text);
        QVERIFY(!one.wkb.bytes.isEmpty());
        QVERIFY(!storedShape(one.wkb));
    }

    void brokenBytesAreRefused()
    {
        TestRegister reg(false);
        const QByteArray whole = made(reg, areas()).wkb.bytes;
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!storedShape({whole.first(size)}), qPrintable(QString::number(size)));
        QVERIFY(!storedShape({whole + '\0'}));
        QByteArray endless = whole; // says that its first ring has four thousand million points
        endless.replace(18, 4, "\xff\xff\xff\xff");
        QVERIFY(!storedShape({endless}));
        QByteArray nowhere = whole;
        nowhere.replace(22, 8, "\xff\xff\xff\xff\xff\xff\xff\x7f"); // not a number
        QVERIFY(!storedShape({nowhere}));
    }
};

QTEST_GUILESS_MAIN(ShapeBlobTest)
#include "shapeblobtest.moc"
