// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/daysheet.h"
#include "core/reporting/protocolparts.h"
#include "import/press.h"
#include "tests/core/handoverpages.h"
#include "tests/core/paperpages.h"
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
HandoverFacts blankFacts(const QString &language = {})
{
    HandoverFacts facts = handoverFacts(language);
    facts.wish.isBlank = true;
    return facts;
}

Paper confirmation(const QStringList &persons = {u"Amina Yusuf"_s, u"Omar Yusuf"_s}, const QString &owner = {})
{
    HandoverFacts facts = handoverFacts();
    facts.wish.persons = persons;
    facts.wish.owner = owner;
    return confirmationSheet(facts);
}

DayVisits dayVisits()
{
    return {.day = handoverDay,
        .visits = {{.time = QTime(9, 30), .address = u"Lauterstraße 27, Otterbach"_s, .door = u"EG, Wohnung 2"_s},
            {.address = u"Ringstraße 19, Otterberg"_s, .topics = InstructionTopic::Airing}}};
}

/** What a PDF says of itself. */
QJsonObject factsOf(const Paper &paper)
{
    const auto pdf = htmlOf(builtInTemplates(), paper).and_then([](const QString &page) { return toPdf(page); });
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(pdf->bytes) != pdf->bytes.size()) return {};
    file.close();
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {QFINDTESTDATA("pdffacts.py"), file.fileName()});
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString textOf(const QString &page)
{
    QString text = page;
    return text.remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption))
        .remove(QRegularExpression(u"<[^>]*>"_s));
}
}

/** Papers of a handover: what stands on each, what never does, and in which order it is read. */
class HandoverPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void pages_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("protocol") << protocolSheet(signedFacts(), handoverPrinting());
        QTest::newRow("protocol-ar") << protocolSheet(handoverFacts(u"ar"_s), handoverPrinting());
        QTest::newRow("protocol-blank") << protocolSheet(blankFacts(), handoverPrinting());
        QTest::newRow("instruction-uk") << instructionSheet(signedFacts(u"uk"_s), handoverPrinting());
        QTest::newRow("confirmation") << confirmation();
        QTest::newRow("visits-ti") << visitsLeaflet({.code = u"ti"_s}, handoverPrinting());
        QTest::newRow("daysheet") << daySheet(dayVisits(), handoverPrinting());
    }
    void pages()
    {
        QFETCH(Paper, paper);
        comparePage(paper);
    }

    void neverOnTheProtocol_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("who pays the deposit (§ 35 SGB I)") << u"Jobcenter"_s;
        QTest::newRow("what residents were told (domain 4)") << u"INSTRUCTION NOTE"_s;
        QTest::newRow("topics of the instruction") << u"Lüften, Schimmel"_s;
        QTest::newRow("remarks of the office (Art. 5 DSGVO)") << u"OFFICE NOTE"_s;
        QTest::newRow("remarks on the landlord") << u"LANDLORD NOTE"_s;
        QTest::newRow("remarks on the flat") << u"FLAT NOTE"_s;
        QTest::newRow("number of the landlord") << u"030 23125 007"_s;
        QTest::newRow("SGB II") << u"SGB"_s;
        QTest::newRow("AsylbLG") << u"Asyl"_s;
    }
    void neverOnTheProtocol()
    {
        QFETCH(QString, secret);
        for (const QString &language : {QString(), u"ar"_s, u"uk"_s})
            for (const HandoverFacts &facts : {handoverFacts(language), signedFacts(language), blankFacts(language)}) {
                const QString page = html(protocolSheet(facts, handoverPrinting()));
                QVERIFY(page.contains(u"<main>"_s));
                QVERIFY2(!page.contains(secret), qPrintable(secret));
            }
        // The payer changes nothing of the paper, in no language.
        HandoverFacts facts = handoverFacts(u"ar"_s);
        const QString before = html(protocolSheet(facts, handoverPrinting()));
        facts.entry.handover.depositBy = DepositPayer::SocialOffice;
        QCOMPARE(html(protocolSheet(facts, handoverPrinting())), before);
    }

    void landlordHasNoPartInTheInstruction()
    {
        for (const HandoverFacts &facts : {handoverFacts(), signedFacts(), blankFacts()}) {
            const QString page = html(instructionSheet(facts, handoverPrinting()));
            QVERIFY(!page.contains(u"Anna Schmidt"_s) && !page.contains(u"960,00"_s) && !page.contains(u"1EMH"_s));
            QVERIFY(page.contains(u"E20 Datenschutz"_s));
        }
    }

    void protocolTells_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("keys, and which are missing") << u"Kellerschlüssel fehlt"_s;
        QTest::newRow("reading") << u"12345,6\u00a0kWh"_s;
        QTest::newRow("last reading with its day") << u"12001\u00a0kWh, 31.08.2026"_s;
        QTest::newRow("defect") << u"Fenster schließt nicht dicht, Griff locker"_s;
        QTest::newRow("who puts it right, until when (§ 535 BGB)") << u"<td>Vermieter</td><td>14.12.2026</td>"_s;
        QTest::newRow("inventory") << u"Bett 90 × 200 mit Matratze"_s;
        QTest::newRow("cleaning") << u"besenrein"_s;
        QTest::newRow("deposit (§ 551 BGB)") << u"960,00\u00a0€"_s;
        QTest::newRow("promise") << u"Der Hausmeister bringt den Kellerschlüssel."_s;
        QTest::newRow("sentence before signing") << u"Rechte bleiben vorbehalten"_s;
        QTest::newRow("kind of the signature (Art. 3 no. 10 eIDAS)") << u"einfache Signatur"_s;
        QTest::newRow("when it was signed") << u"30.11.2026, 11:20 Uhr"_s;
        QTest::newRow("what was signed") << QString(64, u'a');
        QTest::newRow("supplement with its reason") << u"Grund: Zahlendreher beim Ablesen"_s;
    }
    void protocolTells()
    {
        QFETCH(QString, wanted);
        QVERIFY2(html(protocolSheet(signedFacts(), handoverPrinting())).contains(wanted), qPrintable(wanted));
    }

    void exactlyFourItems_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("§ 19 Abs. 3 Nr. 1 BMG: provider with address") << u"Frau Anna Schmidt"_s;
        QTest::newRow("§ 19 Abs. 3 Nr. 1 BMG: owner, where it is another") << u"Wohnbau Muster GmbH"_s;
        QTest::newRow("§ 19 Abs. 3 Nr. 2 BMG: day of moving in") << u"30.11.2026"_s;
        QTest::newRow("§ 19 Abs. 3 Nr. 3 BMG: address of the flat") << u"Lauterstraße 27, 67731 Otterbach, Wohnung 2"_s;
        QTest::newRow("§ 19 Abs. 3 Nr. 4 BMG: who has to register") << u"Amina Yusuf"_s;
    }
    void exactlyFourItems()
    {
        QFETCH(QString, wanted);
        const QString page = html(confirmation({u"Amina Yusuf"_s}, u"Wohnbau Muster GmbH"_s));
        const qsizetype from = page.indexOf(u"<ol>"_s), until = page.indexOf(u"</ol>"_s);
        const QString form = page.sliced(from, until - from);
        QCOMPARE(form.count(u"<li>"_s), 4);
        QCOMPARE(form.count(u"class=\"label\""_s), 5); // the owner has one of the first item
        QVERIFY2(form.contains(wanted), qPrintable(wanted));
        for (const QString &more :
            {u"78,0"_s, u"3 Zimmer"_s, u"960"_s, u"UE-2026"_s, u"030 23125"_s, u"EG"_s, u"Kreisverwaltung"_s, u"A. Y."_s})
            QVERIFY2(!textOf(page).contains(more), qPrintable(more));
    }

    void confirmationLeavesOutWhatIsTheSame()
    {
        QVERIFY(!html(confirmation()).contains(u"Name des Eigentümers"_s));
        const QString blank = html(confirmationSheet(blankFacts()));
        QCOMPARE(blank.count(u"class=\"entry free\""_s), 2 + 1 + 1 + 4);
        QVERIFY(!blank.contains(u"Schmidt"_s) && !blank.contains(u"30.11.2026"_s));
        // The day the law gives stands outside of the form.
        const QString page = html(confirmation());
        QVERIFY(page.indexOf(u"Anmelden bis 14.12.2026"_s) > page.indexOf(u"</section>"_s));
        QCOMPARE(confirmation({}).remarks.size(), 1);
    }

    void namesStandOnPaperAlone()
    {
        HandoverFacts facts = handoverFacts();
        facts.wish.persons = {u"Amina Yusuf"_s, u"Omar Yusuf"_s};
        const QString page = html(protocolSheet(facts, handoverPrinting()));
        QVERIFY(page.contains(u"Amina Yusuf"_s) && page.contains(u"Mieter: Omar Yusuf"_s));
        QVERIFY(!page.contains(u"A. Y."_s));
        QVERIFY(!html(protocolSheet(handoverFacts(), handoverPrinting())).contains(u"Yusuf"_s));
    }

    void germanStandsFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("attributes");
        for (const ReadingLanguage &one : readingLanguages())
            QTest::newRow(qPrintable(one.code))
                << one.code << u"lang=\"%1\" dir=\"%2\""_s.arg(one.tag, one.rightToLeft ? u"rtl"_s : u"ltr"_s);
    }
    void germanStandsFirst()
    {
        QFETCH(QString, language);
        QFETCH(QString, attributes);
        for (const Paper &paper : {protocolSheet(handoverFacts(language), handoverPrinting()),
                 instructionSheet(handoverFacts(language), handoverPrinting()), visitsLeaflet({.code = language}, handoverPrinting())}) {
            const QString page = html(paper);
            QVERIFY(page.contains(u"<html lang=\"de\">"_s));
            QVERIFY2(page.contains(attributes), qPrintable(attributes));
            QVERIFY(page.contains(u"Übersetzung noch zu prüfen"_s));
            const QString german = u"Verbindlich ist der deutsche Text."_s;
            const QString other = formWord(u"form.binding"_s, language).toHtmlEscaped().replace(u'\'', u"&#39;"_s);
            const qsizetype first = page.indexOf(german), second = page.indexOf(other);
            QVERIFY(first > 0 && second > first);
        }
        const QString topics = html(instructionSheet(handoverFacts(language), handoverPrinting()));
        for (const InstructionTopic topic : instructionTopics()) {
            const QString german = topicWords(topic).points.first().toHtmlEscaped();
            QVERIFY2(topics.contains(german), qPrintable(german));
        }
    }

    void markGoesWithTheRelease()
    {
        HandoverFacts facts = handoverFacts(u"ar"_s);
        facts.language.isReleased = true;
        QVERIFY(!html(protocolSheet(facts, handoverPrinting())).contains(u"noch zu prüfen"_s));
        const QString german = html(protocolSheet(handoverFacts(), handoverPrinting()));
        QVERIFY(!german.contains(u"noch zu prüfen"_s) && !german.contains(u"class=\"second\""_s));
        QVERIFY(!german.contains(u"Verbindlich"_s)); // nothing stands beside it
    }

    void germanBindsWhateverTheProgramSpeaks()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString page = html(protocolSheet(handoverFacts(u"en"_s), handoverPrinting()));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(page.contains(u"<html lang=\"de\">"_s) && page.contains(u"30.11.2026, 10:00 Uhr"_s) && page.contains(u"960,00\u00a0€"_s));
    }

    void blankFormsAreToBeWritten()
    {
        const QString page = html(protocolSheet(blankFacts(), handoverPrinting()));
        QVERIFY(page.contains(u"Küche"_s) && page.contains(u"1EMH0012345678"_s)); // what one goes to
        for (const QString &found : {u"12345,6"_s, u"Bohrlöcher"_s, u"besenrein"_s, u"A. Y."_s, u"×</span>"_s, u"einfache Signatur"_s})
            QVERIFY2(!page.contains(found), qPrintable(found));
        HandoverFacts nothing = blankFacts();
        nothing.entry.rooms.clear();
        nothing.entry.parts.clear();
        QVERIFY(html(protocolSheet(nothing, handoverPrinting())).contains(u"Kinderzimmer"_s));
    }

    void moveOutIsCompared()
    {
        HandoverFacts facts = handoverFacts();
        facts.entry.handover.kind = HandoverKind::MoveOut;
        facts.entry.parts[1].state = ElementState::Defect;
        const QString page = html(protocolSheet(facts, handoverPrinting()));
        QVERIFY(page.contains(u"Vergleich mit dem Einzug"_s) && page.contains(u"class=\"worse\""_s));
        QVERIFY(!html(protocolSheet(handoverFacts(), handoverPrinting())).contains(u"Vergleich"_s));
    }

    void photosAreNumbered()
    {
        HandoverFacts facts = handoverFacts();
        facts.photos = {{u"meter"_s, {}, plainPhoto(Qt::gray)}, {u"part-11"_s, u"Griff"_s, plainPhoto(Qt::gray)}};
        const QString page = html(protocolSheet(facts, handoverPrinting()));
        QVERIFY(page.contains(u"Strom · Foto 1"_s) && page.contains(u"alt=\"Foto 1: Strom, 1EMH0012345678\""_s));
        QVERIFY(page.contains(u"alt=\"Foto 2: Fenster, Rollladen, Griff\""_s));
        QCOMPARE(page.count(u"data:image/jpeg;base64,"_s), 2);
    }

    void daySheetSaysNothingMore()
    {
        const Paper paper = daySheet(dayVisits(), handoverPrinting());
        const QString page = html(paper), text = textOf(page);
        QVERIFY(text.contains(u"1 · 09:30 Uhr · Lauterstraße 27, Otterbach"_s) && text.contains(u"EG, Wohnung 2"_s));
        QVERIFY(text.contains(u"Auffrischen: E02 Lüften, Schimmel"_s));
        for (const QString &more : {u"G-2026"_s, u"BB-2026"_s, u"arabisch"_s, u"Asyl"_s, u"SGB"_s, u"Pate"_s})
            QVERIFY2(!text.contains(more, Qt::CaseInsensitive), qPrintable(more));
        // As a page on a phone it needs nothing but itself.
        QVERIFY(page.contains(u"name=\"viewport\""_s) && page.contains(u"default-src 'none'"_s));
        QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"http://"_s) && !page.contains(u"https://"_s));
        QCOMPARE(page.count(u"type=\"checkbox\""_s), 7 + 8);
    }

    void strokesAreOnlyStrokes()
    {
        QVERIFY(!safeStrokes(u"M1 2\"><image href='file:///x'>"_s).contains(QRegularExpression(u"[<>\"'/:]"_s)));
        QCOMPARE(safeStrokes(u"M60 300 C140 60"_s), u"M60 300 C140 60"_s);
    }

    void valuesStayText()
    {
        HandoverFacts bad = signedFacts(u"ar"_s);
        HandoverEntry &entry = bad.entry;
        entry.handover.number = entry.handover.missingKeys = entry.parties[0].name = entry.keys[0].note = hostile;
        entry.meters[0].meterNumber = entry.rooms[0].note = entry.parts[0].description = entry.inventory[0].name = hostile;
        entry.promises[0].text = entry.signatures[0].name = entry.signatures[0].strokes = entry.supplements[0].text = hostile;
        entry.instruction[0].note = bad.building.street = bad.landlord->lastName = hostile;
        bad.wish.persons = {hostile};
        for (const Paper &paper :
            {protocolSheet(bad, handoverPrinting()), instructionSheet(bad, handoverPrinting()), confirmationSheet(bad)})
            QVERIFY(isHarmless(html(paper)));
    }

    void isTaggedInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("font");
        QTest::newRow("Arabic") << u"ar"_s << u"Noto-Sans-Arabic"_s;
        QTest::newRow("Farsi") << u"fa"_s << u"Noto-Sans-Arabic"_s;
        QTest::newRow("Tigrinya") << u"ti"_s << u"Noto-Sans-Ethiopic"_s;
        QTest::newRow("Ukrainian") << u"uk"_s << u"Inter"_s;
    }
    void isTaggedInBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, font);
        const QJsonObject facts = factsOf(protocolSheet(signedFacts(language), handoverPrinting()));
        QCOMPARE(facts[u"lang"_s].toString(), u"de"_s);
        QCOMPARE(facts[u"pdfua"_s].toString(), u"1"_s);
        QVERIFY(facts[u"languages"_s].toObject()[language].toInt() > 40);
        QVERIFY2(QJsonDocument(facts[u"fonts"_s].toArray()).toJson().contains(font.toUtf8()), qPrintable(font));
        QVERIFY(facts[u"looseFonts"_s].toArray().isEmpty());
        QCOMPARE(facts[u"alternatives"_s].toArray().size(), 3); // the signatures, each by name
        QVERIFY(facts[u"alternatives"_s].toArray().contains(u"Anna Schmidt"_s));
        QVERIFY(!facts[u"scopes"_s].toObject().contains(QString()));
        const QString text = facts[u"text"_s].toString(), title = formWord(u"form.keys"_s, language);
        QVERIFY2(text.contains(title), qPrintable(title));
    }
};

QTEST_MAIN(HandoverPapersTest)
#include "handoverpaperstest.moc"
