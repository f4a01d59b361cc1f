// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/figures/figures.h"
#include "core/figures/figuretext.h"
#include "core/reporting/councilsheet.h"
#include "core/reporting/statussheet.h"
#include "import/odtpress.h"
#include "import/reportprints.h"
#include "import/reporttable.h"
#include "import/sample.h"
#include "tests/core/paperpages.h"
#include "tests/core/reportscene.h"
#include "tests/testregister.h"
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QTcpServer>
#include <QTranslator>

using namespace ReportScene;
using namespace std::chrono_literals;

namespace {
const QDate today(2026, 11, 20);
const QDateTime now(today, QTime(8, 12));

/** Another language: everything in capitals. */
class Shouting : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override { return QString::fromUtf8(source).toUpper(); }
    bool isEmpty() const override { return false; }
};

/** What tests/documentfacts.py says of a file. */
QJsonObject factsOf(const QString &file)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {QFINDTESTDATA("documentfacts.py"), file});
    process.waitForFinished(60'000);
    if (const QByteArray said = process.readAllStandardError(); !said.isEmpty()) qWarning().noquote() << said;
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QStringList texts(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

Print printOf(ReportKind kind, const FrozenReport &frozen)
{
    Report report = draft(kind);
    report.number = u"BR-2026-00001"_s;
    report.frozenAt = QDateTime(countedDay, QTime(9, 0));
    const Printing printing{.actorName = u"Tina Test"_s, .at = now};
    return {
        kind == ReportKind::Council ? councilSheet(report, frozen, printing) : statusSheet(report, frozen, printing), builtInTemplates()};
}

/** The headings of @p order, without tables and pictures. */
QString headings(const QStringList &order)
{
    QStringList found;
    for (const QString &one : order)
        if (one.startsWith(u'H')) found += one;
    return found.join(u", "_s);
}

void kinds()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::newRow("status") << ReportKind::Steering;
    QTest::newRow("council") << ReportKind::Council;
}

/** Everything in words. */
QStringList namesOf(const FigureSheet &sheet)
{
    QStringList names;
    for (const FigureArea &area : sheet.areas) names += area.name;
    for (const Figure &figure : sheet.figures) {
        names += {figure.name, figure.definition, figure.remark};
        for (const FigureLine &line : figure.lines) names += line.name;
    }
    return names;
}

/** Text as the file brings it, each piece behind the one before. */
bool isInOrder(const QString &text, const QStringList &pieces)
{
    qsizetype at = 0;
    for (const QString &piece : pieces) {
        at = text.indexOf(piece, at);
        if (at < 0) {
            qWarning() << "not in its place:" << piece;
            return false;
        }
        at += piece.size();
    }
    return true;
}

const QStringList statusOrder{u"1 Kurzfassung"_s, u"Ampel der Maßnahmen"_s, u"2 Maßnahmen"_s, u"3 Kennzahlen"_s, u"4 Karte"_s,
    u"5 Steuerungsbedarf"_s, u"6 Anlagen"_s, u"Wie gezählt wurde"_s};
const QStringList councilOrder{u"Vorlage Nr."_s, u"Sachverhalt"_s, u"Stand der Maßnahmen"_s, u"Finanzielle Auswirkungen"_s, u"Ausblick"_s,
    u"Beschlussvorschlag"_s, u"Im Auftrag"_s, u"Anlagen"_s, u"Anlage 1 Karte"_s, u"Anlage 2 Kennzahlen"_s, u"Anlage 3 Wie gezählt wurde"_s};
}

/** The reports as files: what a screen reader finds in PDF and ODT, and what the sample brings. */
class ReportPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void pdfIsForEverybody_data() { kinds(); }

    void pdfIsForEverybody()
    {
        QFETCH(ReportKind, kind);
        QTemporaryDir folder;
        const Print print = printOf(kind, frozen());
        const auto written = writeReport(print, frozen(), folder.filePath(u"a.pdf"_s));
        VERIFY_DONE(written);
        const QJsonObject facts = factsOf(written->file);
        QCOMPARE(facts[u"lang"].toString(), u"de"_s);
        QCOMPARE(facts[u"title"].toString(), print.paper.title);
        QVERIFY(facts[u"showsTitle"].toBool() && facts[u"marked"].toBool());
        QCOMPARE(facts[u"pdfua"].toString(), u"1"_s);
        const QStringList order = texts(facts[u"order"]);
        QCOMPARE(order.count(u"H1"_s), 1);
        QCOMPARE(order.first(), u"H1"_s);
        // The map is told of where it stands: after its heading, before its table.
        const qsizetype map = order.indexOf(u"Figure"_s);
        QVERIFY(map > 0 && order[map - 1] == u"H2"_s && order[map + 1] == u"Table"_s);
        QCOMPARE(texts(facts[u"alternatives"]), QStringList{frozen().mapText});
        QCOMPARE(texts(facts[u"loose"]), QStringList());
        const QJsonArray tables = facts[u"tables"].toArray();
        QVERIFY(tables.size() >= 5);
        for (const auto &table : tables) {
            QVERIFY(table[u"TH"].toInt() > 0);
            for (const QString &scope : texts(table[u"scopes"])) QVERIFY(scope == u"Row"_s || scope == u"Column"_s);
        }
        QVERIFY(isInOrder(facts[u"read"].toString(), kind == ReportKind::Council ? councilOrder : statusOrder));
        const QString text = texts(facts[u"pages"]).join(u' ').replace(QChar(0xA0), u' ');
        QVERIFY(text.contains(u"1.201"_s) && text.contains(u"7,5 Monate"_s) && text.contains(u"12,3 %"_s));
        QVERIFY(text.contains(u"• aus Datenschutzgründen zusammengefasst"_s));
    }

    void odtIsForEverybody_data() { kinds(); }

    void odtIsForEverybody()
    {
        QFETCH(ReportKind, kind);
        QTemporaryDir folder;
        const Print print = printOf(kind, frozen());
        const auto written = writeReport(print, frozen(), folder.filePath(u"a.odt"_s));
        VERIFY_DONE(written);
        const QJsonObject facts = factsOf(written->file);
        QVERIFY(facts[u"sound"].toBool());
        QCOMPARE(facts[u"lang"].toString(), u"de"_s);
        QCOMPARE(facts[u"country"].toString(), u"DE"_s);
        QCOMPARE(facts[u"title"].toString(), print.paper.title);
        const QStringList order = texts(facts[u"order"]);
        QCOMPARE(order.first(), u"H1 "_s + print.paper.title);
        QVERIFY(isInOrder(headings(order),
            kind == ReportKind::Council ? QStringList{u"H2 Sachverhalt"_s, u"H2 Beschlussvorschlag"_s, u"H2 Anlage 1 Karte"_s}
                                        : QStringList{u"H2 1 Kurzfassung"_s, u"H3 Ampel"_s, u"H2 2 Maßnahmen"_s, u"H2 6 Anlagen"_s}));
        const qsizetype map = order.indexOf(u"Figure"_s);
        QVERIFY(map > 0 && order[map - 1].contains(u"Karte"_s) && order[map + 1].startsWith(u"Table Verbandsgemeinde"_s));
        QCOMPARE(texts(facts[u"alternatives"]), QStringList{frozen().mapText});
        const QJsonArray tables = facts[u"tables"].toArray();
        for (const auto &table : tables) {
            const QStringList first = texts(table[u"first"]);
            const bool isCover = first.value(0) == u"Zeitraum"_s; // names and values without a head
            QVERIFY(isCover || (texts(table[u"head"]).size() == first.size() && table[u"rows"].toInt() > 0));
        }
        // Heads inside a table are not lost.
        QVERIFY(facts[u"text"].toString().contains(u"K08 Vermietungen"_s));
        QVERIFY(facts[u"text"].toString().contains(u"1.201"_s) && !facts[u"text"].toString().contains(u"Seite von"_s));
        QCOMPARE(texts(facts[u"pages"]), (QStringList{u"Standard"_s, u"Side"_s}));
    }

    void odtHasNothingFromOutside()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        const QString page
            = uR"(<!DOCTYPE html><html lang="de"><head><title>x</title></head><body><h1>x</h1><p><img src="http://127.0.0.1:%1/a.png" alt="a"><img src="file:///etc/passwd" alt="b"><a href="http://127.0.0.1:%1/">Weg</a></p><iframe src="file:///etc/passwd"></iframe></body></html>)"_s
                  .arg(server.serverPort());
        const auto odt = toOdt(page);
        VERIFY_DONE(odt);
        const QString file = folder.filePath(u"a.odt"_s);
        VERIFY_DONE(writeFile(file, *odt));
        const QJsonObject facts = factsOf(file);
        QVERIFY(facts[u"sound"].toBool() && facts[u"alternatives"].toArray().isEmpty());
        QVERIFY(facts[u"text"].toString().contains(u"Weg"_s) && !facts[u"text"].toString().contains(u"root"_s));
        QVERIFY(!server.waitForNewConnection(200));
    }

    void withoutPandocThereIsASentence()
    {
        const auto missing = toOdt(u"<p>x</p>"_s, {}, {.pandoc = u"/nowhere/pandoc"_s});
        QVERIFY(!missing);
        QCOMPARE(missing.error().reason, u"odt.missing"_s);
        QVERIFY(sentence(missing.error()).contains(u"Paket „pandoc“"_s));
        QTemporaryDir folder;
        const auto standIn = [&](const QByteArray &script) {
            QFile file(folder.filePath(u"pandoc"_s));
            if (!file.open(QIODevice::WriteOnly)) return QString();
            file.write("#!/bin/sh\n" + script);
            file.close();
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            return file.fileName();
        };
        const auto died = toOdt(u"<p>x</p>"_s, {}, {.pandoc = standIn("exit 3\n")});
        QCOMPARE(died.error().reason, u"odt.died"_s);
        const auto slow = toOdt(u"<p>x</p>"_s, {}, {.perPaper = 700ms, .pandoc = standIn("sleep 30\n")});
        QCOMPARE(slow.error().reason, u"odt.slow"_s);
        QCOMPARE(writeReport(printOf(ReportKind::Council, frozen()), frozen(), u"/tmp/a.docx"_s).error().reason, u"report.ending"_s);
    }

    void numbersForSpreadsheets()
    {
        const QString text = QString::fromUtf8(figureTableCsv(figures()));
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines[0],
            u"Nr.;Kennzahl;Zeile;Einheit;Wann;1. Halbjahr 2026;davor: 2. Halbjahr 2025;Musterau;Musterberg-Mustertal;"
            "Musterbach;Hinweis"_s);
        QCOMPARE(lines[1],
            u"K01;Erfasste Leerstände;erfasste Leerstände;Anzahl;Stichtag;1201;93;1148;44;•;• aus Datenschutzgründen "
            "zusammengefasst"_s);
        QVERIFY(text.contains(u"Monate;Stichtag;7,5;1;;;;"_s));
    }

    void theSampleHasReports()
    {
        TestRegister store(false);
        VERIFY_DONE(makeSample(*store, testActor, sampleMunicipalities, today, {}));
        const auto reports = store.read([](Sql &sql) { return findReports(sql); });
        VERIFY_DONE(reports);
        QCOMPARE(reports->size(), 2);
        const Report &council = reports->at(0), &status = reports->at(1);
        QVERIFY(council.kind == ReportKind::Council && council.state == ReportState::Draft);
        QVERIFY(status.kind == ReportKind::Steering && status.state == ReportState::Released);
        const auto told = store.read([&](Sql &sql) { return loadReport(sql, council.id); });
        const auto kept = frozenOf(*told);
        VERIFY_DONE(kept);
        QCOMPARE(kept->figures.period, yearOf(today));
        QCOMPARE(kept->figures.areas.first().name, u"Bruchmühlbach-Miesau"_s);
        const QImage map = QImage::fromData(kept->mapPng);
        QVERIFY(map.width() > 1000 && map.height() > 700);
        QVERIFY(kept->mapText.contains(u"Otterbach-Otterberg"_s));
        const auto measures = store.read([](Sql &sql) { return findMeasures(sql); });
        QCOMPARE(measures->size(), usualMeasures().size());
        QVERIFY(lineOf(kept->figures, u"K01.open"_s)->total.number.value_or(0) > 50);

        // The paper itself has two pages; what follows is annex. The report to the steering group stays short, too.
        QTemporaryDir folder;
        const auto paper = saveReportPaper(*store, council.id, folder.filePath(u"c.pdf"_s), testActor, now);
        VERIFY_DONE(paper);
        const QStringList pages = texts(factsOf(paper->file)[u"pages"]);
        const auto annex = std::ranges::find_if(pages, [](const QString &page) { return page.contains(u"Anlage 1 Karte"_s); });
        QCOMPARE(annex - pages.begin(), 2);
        const auto look = previewReport(*store, status.id, testActor, now);
        VERIFY_DONE(look);
        QVERIFY2(look->pageCount <= 9, qPrintable(QString::number(look->pageCount)));
        // Whatever the program speaks, what a report freezes is German.
        Shouting translator;
        QCoreApplication::installTranslator(&translator);
        auto again = store.read([&](Sql &sql) { return gatherReport(sql, council, today); });
        QCoreApplication::removeTranslator(&translator);
        VERIFY_DONE(again);
        QCOMPARE(namesOf(again->figures), namesOf(kept->figures));
        for (Measure &measure : again->measures) measure.id = measure.version = 0;
        QCOMPARE(again->measures, kept->measures);
    }
};

QTEST_MAIN(ReportPapersTest)
#include "reportpaperstest.moc"
