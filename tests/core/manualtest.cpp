// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/manual/manual.h"
#include "core/manual/manualpages.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString same(const QString &target)
{
    return target;
}

QList<ManualBlock::Kind> kindsOf(const QList<ManualBlock> &blocks)
{
    QList<ManualBlock::Kind> kinds;
    for (const ManualBlock &block : blocks) kinds.append(block.kind);
    return kinds;
}
}

/** The Markdown of the manual, its search, and the pages made of it. */
class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks()
    {
        const auto read = blocksOf(u"<!--\nlicence\n-->\n# Titel\n\nErste Zeile\nzweite Zeile\n\n![Was zu sehen ist](register.png)\n"_s);
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0], (ManualBlock{.kind = ManualBlock::Kind::Heading, .level = 1, .text = u"Titel"_s}));
        QCOMPARE(read[1], (ManualBlock{.kind = ManualBlock::Kind::Paragraph, .text = u"Erste Zeile zweite Zeile"_s}));
        QCOMPARE(read[2], (ManualBlock{.kind = ManualBlock::Kind::Picture, .text = u"Was zu sehen ist"_s, .picture = u"register.png"_s}));
        QVERIFY(blocksOf({}).isEmpty());
        QVERIFY(blocksOf(u"\n \n\n"_s).isEmpty());
    }

    void lists()
    {
        const auto read = blocksOf(
            u"Zwei:\n\n* eins\n  weiter\n* zwei\n\n1. Schritt:\n\n       bleibe check\n       ende\n\n   danach\n2. Schluss\n\nFrei\n"_s);
        using enum ManualBlock::Kind;
        QCOMPARE(kindsOf(read), (QList<ManualBlock::Kind>{Paragraph, Item, Item, Item, Code, Paragraph, Item, Paragraph}));
        QCOMPARE(read[1].text, u"eins weiter"_s);
        QCOMPARE(read[1].marker, u"•"_s);
        QCOMPARE(read[3].marker, u"1."_s);
        QCOMPARE(read[4].text, u"bleibe check\nende"_s);
        QVERIFY(read[4].inList && read[5].inList && !read[7].inList);
    }

    void tables()
    {
        const auto read = blocksOf(u"| A | B |\n|---|:--|\n| `x` | **y** |\n\n| C |\n|---|\n| z |\n"_s);
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[0].rows, (QList<QStringList>{{u"A"_s, u"B"_s}, {u"`x`"_s, u"**y**"_s}}));
        QCOMPARE(read[1].rows, (QList<QStringList>{{u"C"_s}, {u"z"_s}}));
    }

    void codeKeepsItsLines()
    {
        const auto read = blocksOf(u"So:\n\n    a\n      b\n\n    c\n"_s);
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[1].text, u"a\n  b\n\nc"_s);
    }

    void lines()
    {
        const QString line = u"a < b: **Drucken** mit `Strg+P`, siehe [Orte](places.md#neu) & [fern](https://example.org)"_s;
        QCOMPARE(lineHtml(line, u"code"_s, same),
            u"a &lt; b: <b>Drucken</b> mit <code>Strg+P</code>, siehe <a href=\"places#neu\">Orte</a> &amp; <a href=\"https://example.org\">fern</a>"_s);
        QCOMPARE(linePlain(line), u"a < b: Drucken mit Strg+P, siehe Orte & fern"_s);
        QCOMPARE(linksOf(line), (QList<ManualLink>{{u"Orte"_s, u"places#neu"_s}, {u"fern"_s, u"https://example.org"_s}}));
        QCOMPARE(anchorOf(u"Wer **was** darf, Überall"_s), u"wer-was-darf-überall"_s);
    }

    void contents_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << u"de"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void contents()
    {
        QFETCH(QString, language);
        const auto entries = manualContents(language);
        QVERIFY(entries.size() > 20);
        for (const ManualEntry &entry : entries) {
            QVERIFY2(!entry.title.isEmpty() && !entry.summary.isEmpty() && !entry.group.isEmpty(), qPrintable(entry.name));
            const auto blocks = blocksOf(manualChapter(entry.name, language));
            QVERIFY2(!blocks.isEmpty() && blocks.first().kind == ManualBlock::Kind::Heading && blocks.first().level == 1,
                qPrintable(entry.name));
        }
    }

    void search()
    {
        const auto hits = findInManual(u"wohnsitzauflgae"_s, u"de"_s); // two letters changed places
        QVERIFY(!hits.isEmpty());
        QVERIFY(std::ranges::any_of(hits, [](const ManualHit &hit) { return hit.chapter == "households"_L1; }));
        QVERIFY2(!findInManual(u"kuerzel"_s, u"de"_s).isEmpty(), "an umlaut written out");
        const auto heads = findInManual(u"Aufbewahrung"_s, u"de"_s);
        QCOMPARE(heads.first().anchor, u"aufbewahrung"_s);
        QVERIFY(findInManual(u"  "_s, u"de"_s).isEmpty());
        QVERIFY(findInManual(u"qqqqq"_s, u"en"_s).isEmpty());
    }

    void pages()
    {
        const QTemporaryDir folder;
        const auto written = writeManual(folder.filePath(u"handbuch"_s), u"de"_s, {});
        QVERIFY(written);
        QCOMPARE(written->chapters, int(manualContents(u"de"_s).size()));
        QCOMPARE(written->pictures, 0);
        QFile file(folder.filePath(u"handbuch/register.html"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (const QString &part : {u"<html lang=\"de\">"_s, u"<title>Register – "_s, u"<h1 id=\"register\">"_s, u"<main id=\"text\""_s,
                 u"aria-current=\"page\""_s, u"class=\"skip\""_s})
            QVERIFY2(page.contains(part), qPrintable(part));
        QVERIFY2(!page.contains(u"<img"_s), "no pictures where none were drawn");
        QVERIFY(QFile::exists(folder.filePath(u"handbuch/style.css"_s)));
    }

    void picturesComeAlong()
    {
        const QTemporaryDir folder;
        const QDir shots(folder.filePath(u"shots"_s));
        QVERIFY(shots.mkpath(u"."_s));
        const auto missing = writeManual(folder.filePath(u"a"_s), u"de"_s, shots.path());
        QVERIFY(!missing);
        QCOMPARE(missing.error().reason, u"manual.picture"_s);
        QCOMPARE(writeManual(folder.filePath(u"a"_s), u"de"_s, u"/nowhere"_s).error().reason, u"file.nofolder"_s);
        const auto entries = manualContents(u"de"_s);
        for (const ManualEntry &entry : entries) {
            const auto blocks = blocksOf(manualChapter(entry.name, u"de"_s));
            for (const ManualBlock &block : blocks) {
                if (block.kind != ManualBlock::Kind::Picture) continue;
                QFile picture(shots.filePath(block.picture));
                QVERIFY(picture.open(QFile::WriteOnly) && picture.write("PNG") == 3);
            }
        }
        const auto written = writeManual(folder.filePath(u"b"_s), u"de"_s, shots.path());
        QVERIFY(written && written->pictures > 10);
        QVERIFY(QFile::exists(folder.filePath(u"b/register.png"_s)));
        QVERIFY(manualPage(u"register"_s, u"de"_s, true).contains(u"<img src=\"register.png\" alt=\""_s));
    }

    void nowhereToWrite()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        const auto written = writeManual(file.fileName(), u"de"_s, {});
        QVERIFY(!written);
        QCOMPARE(written.error().reason, u"export.folder"_s);
    }
};

QTEST_GUILESS_MAIN(ManualTest)
#include "manualtest.moc"
