// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/workspace.h"
#include "core/register/settings.h"
#include "qml/app/machine.h"
#include "qml/app/window.h"
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/** Everything below a folder "netz" is a network drive, unless it is signed off. */
QByteArray fakeFileSystem(const QString &path)
{
    const QString drive = path.section(u"/netz/"_s, 0, 0) + u"/netz"_s;
    return path.contains("/netz/"_L1) && !QFileInfo::exists(drive + u"/abgemeldet"_s) ? "cifs" : "ext4";
}

/** A person at a machine, until the program ends. */
struct Desk {
    explicit Desk(const QTemporaryDir &folder) : machine(folder.filePath(u"bleibe.ini"_s), nullptr)
    {
        workspace.setMachine(&machine);
        workspace.shares()->setFileSystem(fakeFileSystem);
        workspace.shares()->setFolder(folder.filePath(u"hier"_s));
        workspace.setActorName(u"Tina Test"_s);
    }
    bool isIdle() const { return workspace.jobs()->count() == 0; }
    void nameOffice(const QString &name)
    {
        bool done = false;
        workspace.write(
            &workspace, [name](Sql &sql) { return storeSetting(sql, u"office.name"_s, name); }, [&](const Result<> &) { done = true; });
        QTRY_VERIFY(done);
    }
    QString office()
    {
        QString name = u"?"_s;
        workspace.read(
            &workspace, [](Sql &sql) { return settingOf(sql, u"office.name"_s); },
            [&](const Result<QString> &found) { name = found.value_or(u"!"_s); });
        [&] { QTRY_VERIFY(name != "?"_L1); }();
        return name;
    }

    Machine machine;
    Workspace workspace;
    QSignalSpy offered{workspace.shares(), &Shares::offered};
    QSignalSpy differs{workspace.shares(), &Shares::differs};
    QSignalSpy delivered{workspace.shares(), &Shares::delivered};
    QSignalSpy failed{&workspace, &Workspace::failed};
    QSignalSpy notice{&workspace, &Workspace::notice};
};
}

/** Registers of network drives and backups, as the window goes about them. */
class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QGuiApplication::setQuitOnLastWindowClosed(false);
        prepare(*qGuiApp, u"de"_s);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"netz"_s));
        m_share = m_folder->filePath(u"netz/leerstand.sqlite"_s);
        QVERIFY(Database::open({.path = m_share}, {.create = true}));
    }

    void aShareIsOfferedKeptAndDelivered()
    {
        {
            Desk desk(*m_folder);
            desk.workspace.openFile(QUrl::fromLocalFile(m_share));
            QTRY_COMPARE(desk.offered.count(), 1);
            QVERIFY(!desk.workspace.isOpen());
            QVERIFY(desk.failed.isEmpty());
            desk.workspace.shares()->keep(m_share, false);
            QTRY_VERIFY(desk.workspace.isOpen());
            QCOMPARE(desk.workspace.location(), m_share);
            QCOMPARE(desk.workspace.shares()->current(), m_share);
            desk.nameOffice(u"Wohnungsamt"_s);
            desk.workspace.close();
            QVERIFY(desk.workspace.shares()->isDelivering());
            QTRY_COMPARE(desk.delivered.count(), 1);
            QCOMPARE(desk.delivered[0][0].toString(), QString());
            QVERIFY(!desk.workspace.shares()->isDelivering());
            RecentModel *recent = desk.workspace.recent();
            QCOMPARE(recent->data(recent->index(0), RecentModel::Location).toString(), m_share);
            QCOMPARE(recent->data(recent->index(0), RecentModel::State).toString(), u"kept"_s);
        }
        Desk again(*m_folder);
        again.workspace.openFile(QUrl::fromLocalFile(m_share));
        QTRY_VERIFY(again.workspace.isOpen());
        QCOMPARE(again.offered.count(), 0);
        QCOMPARE(again.office(), u"Wohnungsamt"_s);
    }

    void aNewRegisterMayStartOnAShare()
    {
        Desk desk(*m_folder);
        const QString fresh = m_folder->filePath(u"netz/neu.sqlite"_s);
        desk.workspace.createFile(QUrl::fromLocalFile(fresh), false);
        QTRY_COMPARE(desk.offered.count(), 1);
        QVERIFY(desk.offered[0][1].toBool());
        desk.workspace.shares()->keep(fresh, true);
        QTRY_VERIFY(desk.workspace.isOpen());
        desk.workspace.close();
        QTRY_COMPARE(desk.delivered.count(), 1);
        QVERIFY(QFileInfo::exists(fresh));
    }

    void somebodyElsesWorkIsAskedAbout()
    {
        Desk desk(*m_folder);
        desk.workspace.shares()->keep(m_share, false);
        QTRY_VERIFY(desk.workspace.isOpen());
        desk.nameOffice(u"Unser Amt"_s);
        {
            Desk other(*m_folder);
            other.workspace.shares()->setFileSystem([](const QString &) { return QByteArray("ext4"); });
            other.machine.setValue(u"shares"_s, QVariantList());
            other.workspace.openFile(QUrl::fromLocalFile(m_share));
            QTRY_VERIFY(other.workspace.isOpen());
            other.nameOffice(u"Ihr Amt"_s);
        }
        desk.workspace.close();
        QTRY_COMPARE(desk.delivered.count(), 1);
        QVERIFY(desk.delivered[0][0].toString().contains("daneben"_L1));
        QVERIFY(!desk.delivered[0][1].toBool());
        desk.workspace.openFile(QUrl::fromLocalFile(m_share));
        QTRY_COMPARE(desk.differs.count(), 1);
        QVERIFY(!desk.workspace.isOpen());
        desk.workspace.shares()->takeTheirs(m_share);
        QTRY_VERIFY(desk.workspace.isOpen());
        QCOMPARE(desk.office(), u"Ihr Amt"_s);
    }

    void withoutTheDriveOneWorksOnAndIsToldSo()
    {
        Desk desk(*m_folder);
        desk.workspace.shares()->keep(m_share, false);
        QTRY_VERIFY(desk.workspace.isOpen());
        desk.nameOffice(u"Wohnungsamt"_s);
        QFile signedOff(m_folder->filePath(u"netz/abgemeldet"_s));
        QVERIFY(signedOff.open(QIODevice::WriteOnly));
        desk.workspace.close();
        QTRY_COMPARE(desk.delivered.count(), 1);
        QVERIFY(desk.delivered[0][1].toBool());
        desk.workspace.openFile(QUrl::fromLocalFile(m_share));
        QTRY_VERIFY(desk.workspace.isOpen());
        QCOMPARE(desk.notice.count(), 1);
        QCOMPARE(desk.office(), u"Wohnungsamt"_s);
        QVERIFY(signedOff.remove());
        desk.workspace.close();
        QTRY_COMPARE(desk.delivered.count(), 2);
        QCOMPARE(desk.delivered[1][0].toString(), QString());
    }

    void openingAnotherRegisterDeliversTheFirst()
    {
        Desk desk(*m_folder);
        desk.workspace.shares()->keep(m_share, false);
        QTRY_VERIFY(desk.workspace.isOpen());
        desk.nameOffice(u"Wohnungsamt"_s);
        desk.workspace.createFile(QUrl::fromLocalFile(m_folder->filePath(u"anderes.sqlite"_s)), false);
        QTRY_COMPARE(desk.delivered.count(), 1);
        QCOMPARE(desk.delivered[0][0].toString(), QString());
        QCOMPARE(desk.workspace.shares()->current(), QString());
    }

    void closingTheWindowWaitsForTheDrive()
    {
        Desk desk(*m_folder);
        QQmlApplicationEngine engine;
        QQuickWindow *window = windowOf(engine, desk);
        QVERIFY(window);
        desk.workspace.shares()->keep(m_share, false);
        QTRY_VERIFY(desk.workspace.isOpen());
        desk.nameOffice(u"Wohnungsamt"_s);
        window->close();
        QVERIFY(window->isVisible());
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(desk.delivered.count(), 1);
        QCOMPARE(desk.delivered[0][0].toString(), QString());
    }

    void closingTheWindowWithoutTheDriveAsks()
    {
        Desk desk(*m_folder);
        QQmlApplicationEngine engine;
        QQuickWindow *window = windowOf(engine, desk);
        QVERIFY(window);
        desk.workspace.shares()->keep(m_share, false);
        QTRY_VERIFY(desk.workspace.isOpen());
        desk.nameOffice(u"Wohnungsamt"_s);
        QFile signedOff(m_folder->filePath(u"netz/abgemeldet"_s));
        QVERIFY(signedOff.open(QIODevice::WriteOnly));
        window->close();
        QTRY_COMPARE(desk.delivered.count(), 1);
        QVERIFY(window->isVisible());
        QVERIFY(signedOff.remove());
        desk.workspace.shares()->retry(); // „Noch einmal versuchen“
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(desk.delivered[1][0].toString(), QString());
    }

    void aBackupIsToldAndRemembered()
    {
        const QString file = m_folder->filePath(u"eigenes.sqlite"_s), copy = m_folder->filePath(u"sicherung.sqlite"_s);
        {
            Desk desk(*m_folder);
            desk.workspace.createFile(QUrl::fromLocalFile(file), false);
            QTRY_VERIFY(desk.workspace.isOpen());
            QCOMPARE(desk.workspace.backups()->lastText(), QString());
            desk.workspace.backup(QUrl::fromLocalFile(copy));
            QTRY_COMPARE(desk.notice.count(), 1);
            QVERIFY(QFileInfo::exists(copy));
            QCOMPARE(desk.workspace.backups()->lastAt().date(), QDate::currentDate());
        }
        Desk again(*m_folder);
        again.workspace.openFile(QUrl::fromLocalFile(file));
        QTRY_VERIFY(again.workspace.isOpen());
        QCOMPARE(again.workspace.backups()->lastAt().date(), QDate::currentDate());
        again.workspace.backup(QUrl::fromLocalFile(m_folder->filePath(u"gibt/es/nicht.sqlite"_s)));
        QTRY_COMPARE(again.failed.count(), 1);
    }

    void oneIsRemindedOnceADayAfterAWeek()
    {
        Machine machine(m_folder->filePath(u"bleibe.ini"_s), nullptr);
        Backups backups(nullptr);
        backups.setMachine(&machine);
        const QDateTime first(QDate(2026, 11, 2), QTime(8, 0));
        const QString file = u"/register.sqlite"_s;
        backups.use(file, first);
        QVERIFY(!backups.isDue());
        backups.use(file, first.addDays(7));
        QVERIFY(!backups.isDue());
        backups.use(file, first.addDays(8));
        QVERIFY(backups.isDue());
        backups.rest();
        QVERIFY(!backups.isDue());
        backups.use(file, first.addDays(8).addSecs(3600));
        QVERIFY(!backups.isDue()); // not twice a day
        backups.use(file, first.addDays(9));
        QVERIFY(backups.isDue());
        backups.made(first.addDays(9));
        QVERIFY(!backups.isDue());
        backups.use({}, first.addDays(90)); // a server, the sample, or nothing
        QVERIFY(!backups.isDue());
    }

private:
    static QQuickWindow *windowOf(QQmlApplicationEngine &engine, Desk &desk)
    {
        engine.setInitialProperties(
            {{u"workspace"_s, QVariant::fromValue(&desk.workspace)}, {u"machine"_s, QVariant::fromValue(&desk.machine)}});
        engine.loadFromModule("Bleibe", "Main");
        return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_share;
};

QTEST_MAIN(WorkspaceTest)
#include "workspacetest.moc"
