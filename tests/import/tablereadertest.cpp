// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/tablereader.h"
#include "import/columns.h"
#include "import/tablewriter.h"
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
int score(const QStringList &cells)
{
    return knownHeads(TableKind::Vacancies, cells);
}

/** Opens bytes as a file of that name. */
class Opened
{
public:
    explicit Opened(const QByteArray &bytes, const QString &name = u"liste.csv"_s, const TableOptions &options = {})
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        file.close();
        reader = TableReader::open(file.fileName(), options, score);
    }
    QList<TableRow> rows() const
    {
        QList<TableRow> all;
        const auto read = reader->read([&](TableRow row) {
            all += std::move(row);
            return true;
        });
        return read ? all : QList<TableRow>{{.number = -1}};
    }
    QStringList cells() const
    {
        QStringList texts;
        for (const TableRow &row : rows()) texts += row.cells.join(u'|');
        return texts;
    }

private:
    QTemporaryDir m_folder;

public:
    Result<TableReader> reader = fail(Error::Kind::NotFound);
};

QByteArray utf16(const QString &text, bool isMarked)
{
    QByteArray bytes = isMarked ? QByteArray("\xff\xfe") : QByteArray();
    for (const QChar c : text) bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes;
}
}

class TableReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Straße;Ort;Kaltmiete\nÄpfelweg 5;Öttersheim;450,50\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("Windows-1252") << text.toLatin1();
        QTest::newRow("UTF-16 with mark") << utf16(text, true);
        QTest::newRow("UTF-16 without") << utf16(text, false);
        QTest::newRow("CRLF") << QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8();
        QTest::newRow("CR only") << QString(text).replace(u"\n"_s, u"\r"_s).toUtf8();
        QTest::newRow("no line end at the end") << text.trimmed().toUtf8();
        QTest::newRow("tabs") << QString(text).replace(u";"_s, u"\t"_s).toUtf8();
        QTest::newRow("bars") << QString(text).replace(u";"_s, u"|"_s).toUtf8();
        QTest::newRow("commas and quotes") << "Straße,Ort,Kaltmiete\n\"Äpfelweg 5\",Öttersheim,\"450,50\"\n"_ba;
        QTest::newRow("Excel's mark") << ("sep=;\n" + text.toUtf8());
        QTest::newRow("a title above") << ("Leerstände 2026;;\n\n" + text.toUtf8());
    }
    void csvIsRecognised()
    {
        QFETCH(QByteArray, bytes);
        const Opened file(bytes);
        QVERIFY2(file.reader, file.reader ? "" : qPrintable(file.reader.error().reason));
        QCOMPARE(file.reader->heads(), (QStringList{u"Straße"_s, u"Ort"_s, u"Kaltmiete"_s}));
        QCOMPARE(file.cells(), QStringList{u"Äpfelweg 5|Öttersheim|450,50"_s});
    }

    void cellsMayHoldAnything_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("cells");
        QTest::newRow("doubled quotes") << "\"a \"\"b\"\" c\";d"_ba << u"a \"b\" c|d"_s;
        QTest::newRow("separator inside") << "\"a;b\";d"_ba << u"a;b|d"_s;
        QTest::newRow("line feed inside") << "\"a\nb\";d"_ba << u"a\nb|d"_s;
        QTest::newRow("stray quote") << "5\" Rohr;d"_ba << u"5\" Rohr|d"_s;
        QTest::newRow("text behind the quote") << "\"a\" b;d"_ba << u"a b|d"_s;
        QTest::newRow("more cells than heads") << "a;b;c"_ba << u"a|b|c"_s;
        QTest::newRow("fewer") << "a"_ba << u"a"_s;
    }
    void cellsMayHoldAnything()
    {
        QFETCH(QByteArray, line);
        const Opened file("Straße;Ort\n" + line + '\n');
        QVERIFY(file.reader);
        QCOMPARE(file.rows().size(), 1);
        QTEST(file.rows().first().cells.join(u'|'), "cells");
    }

    void rowsAreCountedAsASpreadsheetDoes()
    {
        const Opened file("Titel\n\nStraße;Ort\na 1;b\n\n\n\"c\n2\";d\n");
        QVERIFY(file.reader);
        QCOMPARE(file.reader->headRow(), 3);
        const auto rows = file.rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].number, 4);
        QCOMPARE(rows[1].number, 7);
    }

    void numbersAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("style");
        QTest::newRow("comma") << "a;450,50;1.234,00"_ba << int(NumberStyle::German);
        QTest::newRow("point") << "a;450.50;1,234.00"_ba << int(NumberStyle::English);
        QTest::newRow("whole numbers say nothing") << "a;450;1.234"_ba << int(NumberStyle::German);
    }
    void numbersAreRecognised()
    {
        QFETCH(QByteArray, line);
        const Opened file("Ort;Kaltmiete;Warmmiete\n" + line + '\n');
        QVERIFY(file.reader);
        QTEST(int(file.reader->numbers()), "style");
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"import.empty"_s;
        QTest::newRow("zero bytes") << "Straße;Ort\na;b\0c\n"_ba << u"table.nul"_s;
        QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba << u"table.nul"_s;
        QTest::newRow("open quote") << "Straße;Ort\n\"a;b\nc;d\n"_ba << u"table.quote"_s;
        QTest::newRow("heads only") << "Straße;Ort\n"_ba << u"table.noRows"_s;
        QTest::newRow("one word") << "Straße"_ba << u"table.noRows"_s;
        QTest::newRow("no words") << "1;2\n3;4\n"_ba << u"table.noHeads"_s;
        QTest::newRow("old Excel") << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"_ba << u"table.oldExcel"_s;
        QTest::newRow("zip without end") << "PK\x03\x04 and more"_ba << u"zip.broken"_s;
        QTest::newRow("too many columns") << ("Straße;Ort\n" + QByteArray(600, ';') + '\n') << u"table.columns"_s;
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const Opened file(bytes);
        QVERIFY(!file.reader);
        QTEST(file.reader.error().reason, "reason");
    }

    void hugeCellRefusesItsRowOnly()
    {
        const Opened file("Straße;Ort\nRing 1;" + QByteArray(20'000'000, 'x') + "\nRing 2;Dorf\n");
        QVERIFY(file.reader);
        const auto rows = file.rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].tooLong, 1);
        QCOMPARE(rows[0].cells[1], QString());
        QCOMPARE(rows[1].cells, (QStringList{u"Ring 2"_s, u"Dorf"_s}));
    }

    void tooManyRowsAreRefused()
    {
        const Opened file("Straße;Ort\n" + QByteArray("a;b\n").repeated(100), u"liste.csv"_s, {.limits = {.rows = 50}});
        QVERIFY(!file.reader);
        QCOMPARE(file.reader.error().reason, u"table.rows"_s);
    }

    void workbooksAreRead_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("ods") << u"ods"_s;
    }
    void workbooksAreRead()
    {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"liste."_s + ending);
        using Type = WrittenColumn::Type;
        auto writer = TableWriter::create(path, u"Blatt"_s,
            {{u"Straße"_s}, {u"Kaltmiete"_s, {}, Type::Decimal}, {u"frei ab"_s, {}, Type::Date}, {u"Zimmer"_s, {}, Type::Integer}},
            WrittenShapes::Points);
        QVERIFY(writer);
        QVERIFY(writer->write({u"=Weg 5"_s, Decimal{45010, 2}, QDate(2026, 12, 1), qint64(3)}));
        QVERIFY(writer->write({u"Äpfelweg"_s, {}, {}, {}}));
        QVERIFY(writer->finish());
        const auto reader = TableReader::open(path, {}, score);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason + reader.error().detail));
        QCOMPARE(reader->numbers(), NumberStyle::Machine);
        QCOMPARE(reader->heads(), (QStringList{u"Straße"_s, u"Kaltmiete"_s, u"frei ab"_s, u"Zimmer"_s}));
        QCOMPARE(reader->sample().size(), 2);
        QCOMPARE(reader->sample()[0].cells, (QStringList{u"'=Weg 5"_s, u"450.1"_s, u"2026-12-01"_s, u"3"_s}));
        QCOMPARE(reader->sample()[1].cells, QStringList{u"Äpfelweg"_s});
        QCOMPARE(TableReader::open(path, {.sheet = u"Anderes"_s}, score).error().reason, u"table.noSheet"_s);
    }

    void damagedWorkbooksAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"liste.xlsx"_s);
        auto writer = TableWriter::create(path, u"Blatt"_s, {{u"Straße"_s}, {u"Ort"_s}}, WrittenShapes::Points);
        QVERIFY(writer);
        for (int i = 0; i < 200; ++i) QVERIFY(writer->write({u"Weg %1"_s.arg(i), u"Dorf %1"_s.arg(i * i)}));
        QVERIFY(writer->finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const qsizetype size : {whole.size() / 3, whole.size() - 10}) QVERIFY(!Opened(whole.first(size), u"teil.xlsx"_s).reader);
    }

    void hostileFilesAreRefusedOrHarmless()
    {
        const QString data = qEnvironmentVariable("BLEIBE_TEST_DATA");
        if (data.isEmpty()) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        QDirIterator files(data + u"/corpora/hostile"_s, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const auto reader = TableReader::open(files.next(), {}, score);
            ++seen;
            if (!reader) {
                QVERIFY2(!reader.error().reason.isEmpty(), qPrintable(files.filePath()));
                continue;
            }
            (void)reader->read([](const TableRow &) { return true; });
        }
        QVERIFY(seen > 20);
    }
};

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tablereadertest.moc"
