// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/preview.h"
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Printing printing()
{
    return {.actorName = u"Tina Test"_s, .at = QDateTime(QDate(2026, 11, 20), QTime(8, 12))};
}

/** A program that stands in for Poppler's. */
QString standIn(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile file(folder.filePath(u"painter"_s));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}
}

/** A look at a template: made-up values, pages as pictures. */
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesFillEveryTemplate_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : templateNames()) QTest::newRow(qPrintable(name)) << name;
    }
    void samplesFillEveryTemplate()
    {
        QFETCH(QString, name);
        const Templates templates = builtInTemplates();
        const auto html = htmlOf(templates, samplePaper(sampleForm(name), {}, printing()));
        QVERIFY(html);
        QVERIFY(html->contains(u"Muster"_s));
        // What is previewed uses the template, so that a change of it is seen.
        Templates changed = templates;
        changed[name] += name.endsWith(u".css"_s) ? u"\n.seen { color: red }\n"_s : u"<p>gesehen</p>\n"_s;
        const auto other = htmlOf(changed, samplePaper(sampleForm(name), {}, printing()));
        QVERIFY(other);
        QVERIFY(*other != *html);
    }

    void pagesArePictures()
    {
        const auto preview = previewTemplate(builtInTemplates(), u"list.html"_s, printing());
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().reason + preview.error().detail));
        QVERIFY(preview->pageCount >= 2);
        QCOMPARE(preview->pages.size(), preview->pageCount);
        const QImage page = QImage::fromData(preview->pages.first(), "png");
        QCOMPARE(page.width(), 794); // A4 at 96 dpi
        QVERIFY(page.pixelColor(2, 2) == QColor(Qt::white));
    }

    void onlyTheFirstPages()
    {
        const auto html = htmlOf(builtInTemplates(), samplePaper(u"list.html"_s, {}, printing()));
        const auto pdf = toPdf(*html);
        QVERIFY(pdf);
        const auto preview = paintPages(*pdf, {.mostPages = 1, .dpi = 20});
        QVERIFY(preview);
        QCOMPARE(preview->pages.size(), 1);
        QCOMPARE(preview->pageCount, pdf->pages);
    }

    void errorsNameTheLine()
    {
        Templates templates = builtInTemplates();
        templates[u"offer.html"_s] = u"<main>\n{{#rent}}\n</main>"_s;
        const auto preview = previewTemplate(templates, u"offer.html"_s, printing());
        QCOMPARE(preview.error().reason, u"template.unclosed"_s);
        QCOMPARE(preview.error().arguments.value(0), u"offer.html"_s);
        QCOMPARE(preview.error().arguments.value(1), u"3"_s);
    }

    void paintersThatFail_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("reason");
        QTest::newRow("says no") << QByteArray("exit 1") << u"preview.failed"_s;
        QTest::newRow("dies") << QByteArray("kill -9 $$") << u"preview.failed"_s;
    }
    void paintersThatFail()
    {
        QFETCH(QByteArray, script);
        const QTemporaryDir folder;
        const auto preview = paintPages({"%PDF", 1}, {.painter = standIn(folder, script)});
        QTEST(preview.error().reason, "reason");
    }

    void withoutPainter() { QCOMPARE(paintPages({"%PDF", 1}, {.painter = u"/nowhere/pdftoppm"_s}).error().reason, u"preview.missing"_s); }

    void cancelledAtOnce()
    {
        const QTemporaryDir folder;
        const Progress progress({}, [] { return true; });
        const auto preview = paintPages({"%PDF", 1}, {.painter = standIn(folder, "exec sleep 60")}, progress);
        QCOMPARE(preview.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "previewtest.moc"
