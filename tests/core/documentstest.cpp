// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/documents.h"
#include "core/register/entries.h"
#include "core/storage/changelog.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
const QByteArray photo("\xff\xd8\0not really a photo\xff", 23);

Document named(const QString &title, const QString &subject = u"d-1"_s)
{
    return {.subjectKind = SubjectKind::Dwelling, .subjectUid = subject, .kind = DocumentKind::Photo, .title = title};
}

/** One register with what the cases below do to its documents. */
struct Store : TestRegister {
    using TestRegister::TestRegister;

    Document added(const Document &document, const DocumentContent &content = {photo, "small"})
    {
        return write([&](Sql &sql) { return addDocument(sql, document, content); }).value_or(Document());
    }
    QStringList titles(const QString &subject = u"d-1"_s)
    {
        QStringList found;
        const auto documents = read([&](Sql &sql) { return documentsOf(sql, {subject}); });
        for (const Document &one : *documents) found += one.title;
        return found;
    }
    int contents()
    {
        return read([](Sql &sql) { return sql.value(u"select count(*) from document_content"_s); })->toInt();
    }
    Result<> undo()
    {
        const auto steps = read([](Sql &sql) { return recentSteps(sql, 1); });
        return write([&](Sql &sql) { return undoStep(sql, steps->first().id); });
    }
    Result<QByteArray> bytes(const Document &document)
    {
        return read([&](Sql &sql) { return contentOf(sql, document.sha256); });
    }
};
}

/** Documents of the register, on both engines. */
class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreStoredOnce_data() { engineRows(); }
    void bytesAreStoredOnce()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        const Document first = store.added(named(u"Küche"_s)), second = store.added(named(u"Noch einmal"_s, u"d-2"_s));
        QVERIFY(first.id != 0 && second.id != 0);
        QCOMPARE(first.sha256, QString::fromLatin1(QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(first.sizeBytes, photo.size());
        QCOMPARE(second.sha256, first.sha256);
        QCOMPARE(store.contents(), 1);
        QCOMPARE(*store.bytes(second), photo);
        QCOMPARE(*store.read([&](Sql &sql) { return thumbnailOf(sql, first.sha256); }), QByteArray("small"));
        QCOMPARE(*store.read([&](Sql &sql) { return loadDocument(sql, first.uid); }), first);
        const Document paper = store.added(named(u"Vertrag"_s), {"%PDF", {}});
        QCOMPARE(*store.read([&](Sql &sql) { return thumbnailOf(sql, paper.sha256); }), QByteArray());
    }

    void refused_data() { engineRows(); }
    void refused()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        const auto add = [&](const Document &document, const QByteArray &bytes) {
            return store.write([&](Sql &sql) { return addDocument(sql, document, {bytes, {}}); });
        };
        QCOMPARE(add(named(u"leer"_s), {}).error().reason, u"document.empty"_s);
        QCOMPARE(add(named(u"an nichts"_s, {}), photo).error().reason, u"document.empty"_s);
        QCOMPARE(store.contents(), 0);
        QCOMPARE(store.read([](Sql &sql) { return contentOf(sql, u"no such hash"_s); }).error().reason, u"document.gone"_s);
        QVERIFY(store.read([](Sql &sql) { return documentsOf(sql, {}); })->isEmpty());
    }

    void orderChangesAndComesBack_data() { engineRows(); }
    void orderChangesAndComesBack()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        store.added(named(u"fremd"_s, u"d-2"_s));
        store.added(named(u"a"_s));
        store.added(named(u"b"_s));
        const Document c = store.added(named(u"c"_s));
        QCOMPARE(store.titles(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        VERIFY_DONE(store.write([&](Sql &sql) { return moveDocument(sql, c, 0); }));
        QCOMPARE(store.titles(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        VERIFY_DONE(store.undo());
        QCOMPARE(store.titles(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        VERIFY_DONE(store.write([&](Sql &sql) { return moveDocument(sql, c, 99); }));
        QCOMPARE(store.titles(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(store.titles(u"d-2"_s), QStringList{u"fremd"_s});
    }

    void changesAreOneStep_data() { engineRows(); }
    void changesAreOneStep()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        Document kept = store.added(named(u"Küche"_s));
        Document changed = kept;
        changed.title = u"Küche von Süden"_s;
        changed.internal = true;
        changed.kind = DocumentKind::FloorPlan;
        changed.sha256 = u"somebody else's"_s;
        const auto saved = store.write([&](Sql &sql) { return saveDocument(sql, changed); });
        VERIFY_DONE(saved);
        QCOMPARE(saved->title, changed.title);
        QVERIFY(saved->internal);
        QCOMPARE(saved->sha256, kept.sha256); // what it names cannot be changed
        QCOMPARE(store.write([&](Sql &sql) { return saveDocument(sql, changed); }).error().kind, Error::Kind::Conflict);
        VERIFY_DONE(store.undo());
        QCOMPARE(store.titles(), QStringList{u"Küche"_s});
    }

    void anotherSubjectTakesItAsTheLast_data() { engineRows(); }
    void anotherSubjectTakesItAsTheLast()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        store.added(named(u"Ausweis"_s, u"b-1"_s));
        Document moved = store.added(named(u"Küche"_s));
        moved.subjectKind = SubjectKind::Building;
        moved.subjectUid = u"b-1"_s;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveDocument(sql, moved); }));
        QCOMPARE(store.titles(u"b-1"_s), QStringList({u"Ausweis"_s, u"Küche"_s}));
        QVERIFY(store.titles().isEmpty());
        VERIFY_DONE(store.undo());
        QCOMPARE(store.titles(), QStringList{u"Küche"_s});
    }

    void bytesAreReplaced_data() { engineRows(); }
    void bytesAreReplaced()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        Document kept = store.added(named(u"Küche"_s));
        kept.widthPx = 4000;
        const auto changed = store.write([&](Sql &sql) { return replaceContent(sql, kept, {"the original", "small"}); });
        VERIFY_DONE(changed);
        QCOMPARE(*store.bytes(*changed), QByteArray("the original"));
        QCOMPARE(changed->sizeBytes, 12);
        QCOMPARE(changed->widthPx, 4000);
        QCOMPARE(store.write([&](Sql &sql) { return replaceContent(sql, *changed, {}); }).error().reason, u"document.empty"_s);
        VERIFY_DONE(store.undo());
        const auto back = store.read([&](Sql &sql) { return loadDocument(sql, kept.uid); });
        QCOMPARE(*store.bytes(*back), photo);
    }

    void removalAndAddingComeBack_data() { engineRows(); }
    void removalAndAddingComeBack()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        const Document first = store.added(named(u"Küche"_s));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeDocument(sql, first); }));
        QVERIFY(store.titles().isEmpty());
        VERIFY_DONE(store.undo());
        QCOMPARE(store.titles(), QStringList{u"Küche"_s});
        QCOMPARE(*store.bytes(first), photo);

        const Document extra = store.added(named(u"Bad"_s), {"other bytes", {}});
        const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 1); });
        store.added(named(u"dieselben Bytes"_s, u"d-2"_s), {"other bytes", {}});
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QCOMPARE(store.titles(), QStringList{u"Küche"_s});
        QCOMPARE(*store.bytes(extra), QByteArray("other bytes")); // the second document still names them
        VERIFY_DONE(store.undo());
        QVERIFY(store.titles().contains(u"Bad"_s));
        VERIFY_DONE(store.read([](Sql &sql) { return checkChain(sql); }));
    }

    void theyGoWithTheirRecord_data() { engineRows(); }
    void theyGoWithTheirRecord()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        const auto entry = store.write([](Sql &sql) { return addEntry(sql, completeEntry(), ruleDay); });
        VERIFY_DONE(entry);
        store.added(named(u"Küche"_s, entry->dwelling.uid));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeEntry(sql, entry->vacancy.id, entry->vacancy.version); }));
        QVERIFY(store.titles(entry->dwelling.uid).isEmpty());
        VERIFY_DONE(store.undo());
        QCOMPARE(store.titles(entry->dwelling.uid), QStringList{u"Küche"_s});
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documentstest.moc"
