// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/incoming.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"
#include <QImage>

using namespace Qt::StringLiterals;

namespace {
/** A register with one vacancy and one landlord, and a folder for files. */
struct Desk {
    explicit Desk(bool onServer) : reg(onServer)
    {
        entry = reg.write([](Sql &sql) { return addEntry(sql, completeEntry(), ruleDay); }).value_or(VacancyEntry());
        landlord = reg.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Muster"_s}); }).value_or(Landlord());
    }
    QString picture(const QString &name, QSize size, Qt::GlobalColor color = Qt::darkCyan) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        image.save(folder.filePath(name));
        return folder.filePath(name);
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(folder.filePath(name));
        if (made.open(QIODevice::WriteOnly)) made.write(bytes);
        return made.fileName();
    }
    DocumentHome home() const { return {.vacancyId = entry.vacancy.id}; }
    Result<Attached> attach(const QStringList &paths, const Progress &progress = {}) { return attach(home(), paths, progress); }
    Result<Attached> attach(const DocumentHome &where, const QStringList &paths, const Progress &progress = {})
    {
        QList<IncomingFile> files;
        for (const QString &path : paths) files += IncomingFile{.path = path};
        return attachFiles(*reg, testActor, where, files, progress);
    }
    QStringList names(const DocumentHome &where)
    {
        QStringList names;
        const auto found = reg.read([&](Sql &sql) { return documentsAt(sql, where); });
        for (const Document &one : *found) names += one.fileName;
        return names;
    }
    Result<> undo()
    {
        const auto steps = reg.read([](Sql &sql) { return recentSteps(sql, 1); });
        return reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); });
    }

    TestRegister reg;
    VacancyEntry entry;
    Landlord landlord;
    QTemporaryDir folder;
};

const QByteArray pdf("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
}

/** Files on their way onto a record: several at once, refusals among them, on both engines. */
class IncomingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreOneStep_data() { engineRows(); }
    void severalAreOneStep()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        const auto attached = desk.attach({desk.file(u"Mietvertrag.pdf"_s, pdf), desk.file(u"böse.exe"_s, "MZ\x90\x00\x03"),
            desk.picture(u"Küche.jpg"_s, {300, 200}), desk.file(u"kaputt.jpg"_s, "\xff\xd8\xff\xe0 not a picture")});
        VERIFY_DONE(attached);
        QCOMPARE(desk.names(desk.home()), QStringList({u"Küche.jpg"_s, u"Mietvertrag.pdf"_s})); // photos first
        QCOMPARE(attached->refused.size(), 2);
        QCOMPARE(attached->refused[0].reason, u"document.type"_s);
        QCOMPARE(attached->refused[1].reason, u"picture.damaged"_s);
        QCOMPARE(attached->documents[0].subjectUid, desk.entry.vacancy.uid);
        QCOMPARE(attached->documents[1].subjectUid, desk.entry.dwelling.uid); // a photo stays when the flat is let again
        VERIFY_DONE(desk.undo());
        QVERIFY(desk.names(desk.home()).isEmpty());
    }

    void theSameFileIsNotKeptTwice_data() { engineRows(); }
    void theSameFileIsNotKeptTwice()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        const QString kitchen = desk.picture(u"Küche.png"_s, {30, 20});
        const auto attached = desk.attach({kitchen, kitchen});
        VERIFY_DONE(attached);
        QCOMPARE(attached->documents.size(), 1);
        QCOMPARE(attached->refused.value(0).reason, u"document.twice"_s);
        QCOMPARE(desk.attach({kitchen})->refused.value(0).reason, u"document.twice"_s);
        QCOMPARE(desk.names(desk.home()).size(), 1);
    }

    void originalsComeAfterwards_data() { engineRows(); }
    void originalsComeAfterwards()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        const auto attached = desk.attach({desk.picture(u"Küche.jpg"_s, {3000, 1500}), desk.picture(u"Bad.jpg"_s, {2560, 100})});
        VERIFY_DONE(attached);
        QCOMPARE(attached->documents[0].widthPx, 2560);
        QCOMPARE(attached->scaled.size(), 1); // the second fits
        VERIFY_DONE(keepOriginals(*desk.reg, testActor, attached->scaled));
        const auto original = desk.reg.read([&](Sql &sql) { return loadDocument(sql, attached->documents[0].uid); });
        QCOMPARE(original->widthPx, 3000);
        QCOMPARE(original->heightPx, 1500);
        VERIFY_DONE(desk.undo());
        const auto back = desk.reg.read([&](Sql &sql) { return loadDocument(sql, attached->documents[0].uid); });
        QCOMPARE(back->widthPx, 2560);
    }

    void cancelledKeepsNothing_data() { engineRows(); }
    void cancelledKeepsNothing()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        int asked = 0;
        const Progress progress({}, [&] { return ++asked > 1; });
        const auto attached = desk.attach({desk.picture(u"a.jpg"_s, {30, 20}), desk.picture(u"b.jpg"_s, {30, 20}, Qt::red)}, progress);
        QCOMPARE(attached.error().kind, Error::Kind::Cancelled);
        QVERIFY(desk.names(desk.home()).isEmpty());
    }

    void aKindMovesADocument_data() { engineRows(); }
    void aKindMovesADocument()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        Document paper = desk.attach({desk.file(u"Ausweis.pdf"_s, pdf)})->documents.value(0);
        QCOMPARE(paper.subjectKind, SubjectKind::Vacancy);
        paper.kind = DocumentKind::EnergyCertificate;
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return saveDocumentAt(sql, desk.home(), paper); }));
        const auto moved = desk.reg.read([&](Sql &sql) { return loadDocument(sql, paper.uid); });
        QCOMPARE(moved->subjectUid, desk.entry.building.uid);
        QCOMPARE(desk.names(desk.home()), QStringList{u"Ausweis.pdf"_s});
    }

    void landlordsKeepTheirPapers_data() { engineRows(); }
    void landlordsKeepTheirPapers()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        const DocumentHome home{.landlordId = desk.landlord.id};
        const auto attached = desk.attach(home, {desk.picture(u"Formular.jpg"_s, {300, 400})});
        VERIFY_DONE(attached);
        QCOMPARE(attached->documents.value(0).kind, DocumentKind::Consent);
        QCOMPARE(attached->documents.value(0).subjectUid, desk.landlord.uid);
        QCOMPARE(desk.names(home), QStringList{u"Formular.jpg"_s});
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return removeLandlord(sql, desk.landlord.id, desk.landlord.version); }));
        QVERIFY(desk.reg.read([&](Sql &sql) { return documentsOf(sql, {desk.landlord.uid}); })->isEmpty());
        VERIFY_DONE(desk.undo());
        QCOMPARE(desk.names(home), QStringList{u"Formular.jpg"_s});
    }

    void bytesWithoutAFile_data() { engineRows(); }
    void bytesWithoutAFile()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        QFile file(desk.picture(u"bild.png"_s, {3000, 20}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto attached = attachFiles(*desk.reg, testActor, desk.home(), {{.name = u"eingefügt.png"_s, .bytes = file.readAll()}});
        VERIFY_DONE(attached);
        QCOMPARE(attached->documents.value(0).fileName, u"eingefügt.png"_s);
        QVERIFY(attached->scaled.isEmpty()); // there is no file to have the original from
    }
};

QTEST_GUILESS_MAIN(IncomingTest)
#include "incomingtest.moc"
