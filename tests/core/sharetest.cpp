// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/share.h"
#include "core/register/settings.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 11, 20), QTime(16, 40));

/** Everything below a folder "netz" is a network drive, as long as it is there. */
QByteArray fakeFileSystem(const QString &path)
{
    const QString drive = path.section(u"/netz/"_s, 0, 0) + u"/netz"_s;
    return path.contains("/netz/"_L1) && !QFileInfo::exists(drive + u"/abgemeldet"_s) ? "cifs" : "ext4";
}

Location at(const QString &path)
{
    return {.kind = Location::Kind::File, .path = path};
}

/** Names the office in the register of a file, as somebody working there. */
bool work(const QString &path, const QString &office)
{
    auto open = Database::open(at(path));
    return open && wait((*open)->write(testActor, [&](Sql &sql) { return storeSetting(sql, u"office.name"_s, office); }));
}

QString officeIn(const QString &path)
{
    auto open = Database::open(at(path));
    if (!open) return open.error().reason;
    return wait((*open)->read([](Sql &sql) { return settingOf(sql, u"office.name"_s); })).value_or(u"?"_s);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

/** A register of a network drive, kept locally and delivered to the drive after each use. */
class ShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_share = m_folder->filePath(u"netz/register.sqlite"_s);
        m_home = m_folder->filePath(u"hier"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"netz"_s));
        QVERIFY(Database::open(at(m_share), {.create = true}));
        QVERIFY(work(m_share, u"Sozialamt"_s));
    }

    void aDriveIsRefusedAsBefore()
    {
        const auto opened = Database::open(at(m_share), {.fileSystem = fakeFileSystem});
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, u"file.network"_s);
    }

    void fetchedWorkedWithDelivered()
    {
        SharedRegister kept = fetched();
        QVERIFY(Database::open(at(kept.local), {.fileSystem = fakeFileSystem}));
        QCOMPARE(officeIn(kept.local), u"Sozialamt"_s);
        QCOMPARE(look(kept).state, ShareLook::State::Same);
        QVERIFY(!look(kept).hasOwnChanges);
        QVERIFY(deliver(kept).wasCurrent);

        QVERIFY(work(kept.local, u"Wohnungsamt"_s));
        QVERIFY(look(kept).hasOwnChanges);
        const Delivery done = deliver(kept);
        QVERIFY(!done.wasCurrent);
        QVERIFY(done.aside.isEmpty());
        QCOMPARE(officeIn(m_share), u"Wohnungsamt"_s);
        QCOMPARE(officeIn(kept.local), u"Wohnungsamt"_s);
    }

    void aDeliveryLeavesNothingElse()
    {
        SharedRegister kept = fetched();
        QVERIFY(work(kept.local, u"Wohnungsamt"_s));
        kept = deliver(kept).kept;
        QCOMPARE(filesOn(m_folder->filePath(u"netz"_s)), QStringList{u"register.sqlite"_s});
        QCOMPARE(filesOn(QFileInfo(kept.local).absolutePath()), QStringList{u"register.sqlite"_s});
        QVERIFY(!look(kept).hasOwnChanges);
        QCOMPARE(look(kept).state, ShareLook::State::Same);
        QVERIFY(deliver(kept).wasCurrent);
    }

    void somebodyElsesWorkIsNotOverwritten()
    {
        SharedRegister kept = fetched();
        QVERIFY(work(kept.local, u"Unser Amt"_s));
        QVERIFY(work(m_share, u"Ihr Amt"_s));
        const QByteArray theirs = bytesOf(m_share);
        QCOMPARE(look(kept).state, ShareLook::State::Different);
        const Delivery done = deliver(kept);
        QCOMPARE(done.aside, m_folder->filePath(u"netz/register (Stand 2026-11-20 1640).sqlite"_s));
        QCOMPARE(bytesOf(m_share), theirs);
        QCOMPARE(officeIn(done.aside), u"Unser Amt"_s);
        QCOMPARE(look(done.kept).state, ShareLook::State::Different); // and is asked about again next time
        QVERIFY(look(done.kept).hasOwnChanges);
    }

    void oursIsKeptAndTheirsSetAside()
    {
        SharedRegister kept = fetched();
        QVERIFY(work(kept.local, u"Unser Amt"_s));
        QVERIFY(work(m_share, u"Ihr Amt"_s));
        const auto own = keepOwnState(kept, now);
        VERIFY_DONE(own);
        QCOMPARE(officeIn(asideNameOf(m_share)), u"Ihr Amt"_s);
        QCOMPARE(look(*own).state, ShareLook::State::Same);
        QVERIFY(deliver(*own).aside.isEmpty());
        QCOMPARE(officeIn(m_share), u"Unser Amt"_s);
    }

    void theirsIsTakenAndOursSetAside()
    {
        const SharedRegister kept = fetched();
        QVERIFY(work(kept.local, u"Unser Amt"_s));
        QVERIFY(work(m_share, u"Ihr Amt"_s));
        const SharedRegister again = fetched();
        QCOMPARE(again.local, kept.local);
        QCOMPARE(officeIn(again.local), u"Ihr Amt"_s);
        QCOMPARE(officeIn(asideNameOf(kept.local)), u"Unser Amt"_s);
        QCOMPARE(look(again).state, ShareLook::State::Same);
    }

    void withoutTheDriveNothingIsWritten()
    {
        SharedRegister kept = fetched();
        QVERIFY(work(kept.local, u"Wohnungsamt"_s));
        QVERIFY(QFile(m_folder->filePath(u"netz/abgemeldet"_s)).open(QIODevice::WriteOnly)); // an unmounted drive leaves a folder
        QCOMPARE(look(kept).state, ShareLook::State::Unreachable);
        auto done = deliverShare(kept, now, {}, fakeFileSystem);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, u"share.gone"_s);
        QCOMPARE(officeIn(m_share), u"Sozialamt"_s);
        QVERIFY(QFile::remove(m_folder->filePath(u"netz/abgemeldet"_s)));
        QVERIFY(!deliver(kept).wasCurrent); // the next time catches up
        QCOMPARE(officeIn(m_share), u"Wohnungsamt"_s);
    }

    void aFileThatWasRemovedIsWrittenAgain()
    {
        const SharedRegister kept = fetched();
        QVERIFY(QFile::remove(m_share));
        QCOMPARE(look(kept).state, ShareLook::State::Same);
        QVERIFY(!deliver(kept).wasCurrent);
        QCOMPARE(officeIn(m_share), u"Sozialamt"_s);
    }

    void aNewRegisterDoesNotReplaceAFoundOne()
    {
        const SharedRegister fresh{m_share, fetched().local, {}, 0, now};
        QCOMPARE(look(fresh).state, ShareLook::State::Different);
    }

    void changesInALogBesideTheFileComeAlong()
    {
        auto open = Database::open(at(m_share));
        QVERIFY(open);
        VERIFY_DONE(wait((*open)->write(testActor, [](Sql &sql) { return storeSetting(sql, u"office.name"_s, u"Im Log"_s); })));
        QVERIFY(QFileInfo(m_share + u"-wal"_s).size() > 0);
        QCOMPARE(officeIn(fetched().local), u"Im Log"_s);
    }

    void whatIsNoRegisterIsNotKept()
    {
        QFile broken(m_share);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(5000, 'x'));
        broken.close();
        const auto kept = fetchShare(m_share, m_home, now, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Format);
        QVERIFY(!QFileInfo::exists(localPathFor(m_share, m_home)));
        const auto gone = fetchShare(m_share + u"x"_s, m_home, now, {});
        QVERIFY(!gone);
        QVERIFY(filesOn(QFileInfo(localPathFor(m_share, m_home)).absolutePath()).isEmpty());
    }

    void stoppingLeavesTheDriveAsItWas()
    {
        SharedRegister kept = fetched();
        QVERIFY(work(kept.local, u"Wohnungsamt"_s));
        const Progress stopped({}, [] { return true; });
        const auto done = deliverShare(kept, now, stopped, fakeFileSystem);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(filesOn(m_folder->filePath(u"netz"_s)), QStringList{u"register.sqlite"_s});
        QCOMPARE(officeIn(m_share), u"Sozialamt"_s);
    }

    void placesOfTwoDrivesDoNotMeet()
    {
        QVERIFY(localPathFor(u"/netz/a/register.sqlite"_s, m_home) != localPathFor(u"/netz/b/register.sqlite"_s, m_home));
        QVERIFY(localPathFor(u"/netz/a/register.sqlite"_s, m_home).endsWith("/register.sqlite"_L1));
    }

private:
    SharedRegister fetched() const
    {
        const auto kept = fetchShare(m_share, m_home, now, {});
        if (!kept) qWarning() << kept.error().reason << kept.error().detail;
        return kept.value_or(SharedRegister());
    }
    static ShareLook look(const SharedRegister &kept) { return lookAtShare(kept, fakeFileSystem).value_or(ShareLook()); }
    static Delivery deliver(const SharedRegister &kept)
    {
        const auto done = deliverShare(kept, now, {}, fakeFileSystem);
        if (!done) qWarning() << done.error().reason << done.error().detail;
        return done.value_or(Delivery());
    }
    static QStringList filesOn(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static QString asideNameOf(const QString &path) { return path.chopped(7) + u" (Stand 2026-11-20 1640).sqlite"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_share;
    QString m_home;
};

QTEST_GUILESS_MAIN(ShareTest)
#include "sharetest.moc"
