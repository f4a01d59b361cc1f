// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/press.h"
#include "core/base/words.h"
#include "core/reporting/letters.h"
#include "core/reporting/lists.h"
#include "core/reporting/papertemplate.h"
#include "core/reporting/sheets.h"
#include "import/prints.h"
#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QDateTime now(QDate(2026, 11, 20), QTime(8, 12));

Printing printing()
{
    Printing printing{.actorName = u"Tina Test"_s, .at = now};
    printing.settings.officeName = u"Kreisverwaltung Muster"_s;
    return printing;
}

QByteArray photo()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

Paper offer()
{
    SheetFacts facts;
    facts.entry.building = {.street = u"Ringstraße"_s, .houseNumber = u"19"_s, .postalCode = u"67697"_s, .city = u"Otterberg"_s};
    facts.entry.dwelling = {.kind = DwellingKind::Flat, .livingAreaDm2 = 7800, .halfRooms = 6, .kitchen = Kitchen::Fitted};
    facts.entry.vacancy = {.number = u"LR-2026-00412"_s, .netCold = Cents{48000}, .addressReleased = Tri::Yes, .description = u"Hell."_s};
    facts.photos = {{u"Küche"_s, false, photo()}};
    facts.landlords = {{.consents = {{.purpose = ConsentPurpose::Photos, .givenOn = QDate(2026, 1, 1)}}}};
    return offerSheet(facts, printing());
}

Paper longList()
{
    ListPaper list{.title = u"Vermieter"_s, .columns = {{u"Name"_s}, {u"Leerstände"_s, true}}, .groups = {{}}};
    for (int i = 0; i < 120; ++i) list.groups[0].rows += {u"Muster %1"_s.arg(i), QString::number(i)};
    return listSheet(list, printing());
}

/** A page around what a hostile template would write. */
QString pageWith(const QString &markup)
{
    return *htmlOf({{u"x.html"_s, markup}}, {.form = u"x.html"_s, .title = u"x"_s});
}

QJsonObject factsOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {QFINDTESTDATA("pdffacts.py"), path});
    process.waitForFinished();
    const QByteArray said = process.readAllStandardError();
    if (!said.isEmpty()) qWarning().noquote() << said;
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject printed(const Paper &paper)
{
    const auto html = htmlOf(builtInTemplates(), paper);
    const auto pdf = html.and_then([](const QString &page) { return toPdf(page); });
    if (!pdf) qWarning() << pdf.error().reason << pdf.error().detail;
    return pdf ? factsOf(pdf->bytes) : QJsonObject();
}

/** A program that stands in for Python. */
QString standIn(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile file(folder.filePath(u"python"_s));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}
}

/** PDF from pages: tagged as promised, and nothing reached from within. */
class PressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void sheetsAreTagged()
    {
        const QJsonObject facts = printed(offer());
        QCOMPARE(facts[u"lang"_s].toString(), u"de"_s);
        QCOMPARE(facts[u"title"_s].toString(), u"Angebotsblatt LR-2026-00412"_s);
        QVERIFY(facts[u"marked"_s].toBool());
        QCOMPARE(facts[u"pdfua"_s].toString(), u"1"_s);
        const QJsonObject tags = facts[u"tags"_s].toObject();
        QCOMPARE(tags[u"H1"_s].toInt(), 1);
        QCOMPARE(tags[u"H2"_s].toInt(), 5); // rent, certificate, equipment, description, pictures
        QCOMPARE(facts[u"alternatives"_s].toArray().toVariantList(), QVariantList{u"Küche"_s});
        const QJsonObject scopes = facts[u"scopes"_s].toObject();
        QVERIFY(scopes[u"Row"_s].toInt() >= 6);
        QVERIFY(!scopes.contains(QString()));
        QVERIFY(facts[u"looseFonts"_s].toArray().isEmpty());
        QVERIFY(QJsonDocument(facts[u"fonts"_s].toArray()).toJson().contains("Inter"));
        QVERIFY(facts[u"text"_s].toString().contains(u"Seite 1 von"_s));
    }

    void listsHaveHeads()
    {
        const QJsonObject facts = printed(longList());
        const int pages = facts[u"pages"_s].toInt();
        QVERIFY(pages >= 3);
        QVERIFY(facts[u"scopes"_s].toObject()[u"Column"_s].toInt() >= 2);
        const QString text = facts[u"text"_s].toString();
        QCOMPARE(text.count(u"Leerstände"_s), pages); // the head stands on each page
        QVERIFY(text.contains(u"Seite %1 von %1"_s.arg(pages)));
        QCOMPARE(text.count(u"Nur für den Dienstgebrauch"_s), pages);
    }

    void arabicIsShapedAndEmbedded()
    {
        const QString arabic = u"افتح النوافذ"_s;
        Templates templates = builtInTemplates();
        templates[u"letter.html"_s] += u"<p lang=\"ar\">{{subject}}</p>"_s;
        const auto pdf = toPdf(*htmlOf(templates, letterPaper({.subject = arabic}, printing())));
        QVERIFY(pdf);
        const QJsonObject facts = factsOf(pdf->bytes);
        QVERIFY(QJsonDocument(facts[u"fonts"_s].toArray()).toJson().contains("Noto-Sans-Arabic"));
        QVERIFY(facts[u"looseFonts"_s].toArray().isEmpty());
        QVERIFY2(facts[u"text"_s].toString().contains(arabic), qPrintable(facts[u"text"_s].toString()));
    }

    void nothingIsReached_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("picture of a file") << u"<img src=\"file://%1\">"_s;
        QTest::newRow("picture by path") << u"<img src=\"%1\">"_s;
        QTest::newRow("picture of the network") << u"<img src=\"%2\">"_s;
        QTest::newRow("picture in several sizes") << u"<img srcset=\"%2 2x\" src=\"file://%1\">"_s;
        QTest::newRow("styles") << u"<link rel=stylesheet href=\"%2\"><style>@import url(\"%2\"); @import url(\"file://%1\");</style>"_s;
        QTest::newRow("background") << u"<p style=\"background: url(%2), url(file://%1)\">x</p>"_s;
        QTest::newRow("content") << u"<style>p::before { content: url(%2) url(file://%1) }</style><p>x</p>"_s;
        QTest::newRow("font")
            << u"<style>@font-face { font-family: a; src: url(%2), url(file://%1) }</style><p style='font-family:a'>x</p>"_s;
        QTest::newRow("attachment") << u"<link rel=attachment href=\"file://%1\"><a rel=attachment href=\"file://%1\">x</a>"_s;
        QTest::newRow("object") << u"<object data=\"file://%1\"></object><embed src=\"%2\"><iframe src=\"file://%1\"></iframe>"_s;
        QTest::newRow("drawing") << u"<svg xmlns='http://www.w3.org/2000/svg'><image href='file://%1'/><use href='%2#a'/></svg>"_s;
        QTest::newRow("drawing inside the page") << u"<img src=\"data:image/svg+xml,<svg><image href='%2'/></svg>\">"_s;
        QTest::newRow("base") << u"<base href=\"file:///\"><img src=\"%1\">"_s;
        QTest::newRow("script") << u"<script>fetch('%2')</script><form action='%2'><input></form>"_s;
    }
    void nothingIsReached()
    {
        QFETCH(QString, markup);
        QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret.txt"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("GEHEIMNIS");
        secret.close();
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1/x"_s.arg(server.serverPort());
        const auto pdf = toPdf(pageWith(QString(markup).replace(u"%1"_s, secret.fileName()).replace(u"%2"_s, address) + u"<p>rest</p>"_s));
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().detail));
        QVERIFY(!server.waitForNewConnection(50));
        const QJsonObject facts = factsOf(pdf->bytes);
        QVERIFY(facts[u"text"_s].toString().contains(u"rest"_s));
        QVERIFY(!facts[u"text"_s].toString().contains(u"GEHEIMNIS"_s));
        QVERIFY(!pdf->bytes.contains("GEHEIMNIS"));
        QCOMPARE(facts[u"files"_s].toInt(), 0);
        QCOMPARE(facts[u"actions"_s].toInt(), 0);
    }

    void onePressPrintsMany()
    {
        Press press({.papersPerChild = 2});
        for (int i = 1; i <= 5; ++i) {
            const auto pdf = press.print(pageWith(u"<p>Brief %1</p>"_s.arg(i)));
            QVERIFY(pdf);
            QCOMPARE(pdf->pages, 1);
            QVERIFY(factsOf(pdf->bytes)[u"text"_s].toString().contains(u"Brief %1"_s.arg(i)));
        }
    }

    void troubleHasItsSentence_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no WeasyPrint") << QByteArray("echo '{\"missing\": \"no module\"}'") << u"press.missing"_s;
        QTest::newRow("dies") << QByteArray("exit 3") << u"press.died"_s;
        QTest::newRow("never answers") << QByteArray("exec sleep 60") << u"press.slow"_s;
        QTest::newRow("refuses") << QByteArray("echo '{\"error\": \"ValueError\"}'; exec sleep 60") << u"press.refused"_s;
        QTest::newRow("talks nonsense") << QByteArray("echo nonsense; exec sleep 60") << u"press.refused"_s;
        QTest::newRow("promises too much") << QByteArray("echo '{\"bytes\": 99999999999999}'; exec sleep 60") << u"press.refused"_s;
        QTest::newRow("breaks off") << QByteArray("echo '{\"bytes\": 1000}'; echo x") << u"press.died"_s;
    }
    void troubleHasItsSentence()
    {
        QFETCH(QByteArray, script);
        const QTemporaryDir folder;
        Press press({.perPaper = 700ms, .python = standIn(folder, script)});
        const auto pdf = press.print(u"<p>x</p>"_s);
        QVERIFY(!pdf);
        QTEST(pdf.error().reason, "reason");
        QVERIFY(sentence(pdf.error()).size() > 30);
    }

    void missingPython() { QCOMPARE(Press({.python = u"/nowhere/python3"_s}).print(u"<p>x</p>"_s).error().reason, u"press.missing"_s); }

    void cancelledAtOnce()
    {
        const QTemporaryDir folder;
        Press press({.python = standIn(folder, "exec sleep 60")});
        const Progress progress({}, [] { return true; });
        QCOMPARE(press.print(u"<p>x</p>"_s, progress).error().kind, Error::Kind::Cancelled);
    }

    void nothingStaysInTheTemporaryFolder()
    {
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", folder.path().toLocal8Bit());
        {
            Press press({.papersPerChild = 1});
            QVERIFY(press.print(u"<p>x</p>"_s));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1); // the child's own
            QVERIFY(press.print(u"<p>y</p>"_s));
        }
        before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void filesByTheirEnding()
    {
        const QTemporaryDir folder;
        const Print print{offer(), builtInTemplates()};
        const auto pdf = savePrint(print, folder.filePath(u"a.PDF"_s)), page = savePrint(print, folder.filePath(u"a.html"_s));
        QVERIFY(pdf && page);
        QVERIFY(pdf->pages >= 1);
        QFile file(folder.filePath(u"a.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
        QCOMPARE(savePrint(print, folder.filePath(u"a.doc"_s)).error().reason, u"print.ending"_s);
        QCOMPARE(savePrint(print, u"/nowhere/a.html"_s).error().reason, u"print.unwritable"_s);
    }
};

QTEST_GUILESS_MAIN(PressTest)
#include "presstest.moc"
