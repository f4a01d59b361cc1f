// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "passwordgate.h"
#include "qml/app/autolock.h"
#include "qml/app/keyring.h"
#include "qml/app/machine.h"
#include "qml/app/serverform.h"
#include "qml/app/window.h"
#include "qml/app/workspace.h"
#include "tests/testregister.h"
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QString right = u"Kolibri-am-Fenster-12"_s;

/** Every property of an object in words, to look for what must not be there. */
QString everythingOf(const QObject &object)
{
    QStringList all;
    for (int at = 0; at < object.metaObject()->propertyCount(); ++at) all += object.metaObject()->property(at).read(&object).toString();
    return all.join(u'\n');
}
}

/** Logging in to a server: asked, refused, remembered by a keyring or by nobody, locked and unlocked. */
class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("BLEIBE_TEST_KEYRING")) qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        prepare(*qGuiApp, u"de"_s);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_machine = std::make_unique<Machine>(m_folder->filePath(u"bleibe.ini"_s), nullptr);
        m_workspace = std::make_unique<Workspace>();
        m_workspace->setMachine(m_machine.get());
        m_workspace->keyring()->setPatience(3000);
        m_workspace->setActorName(u"Tina Test"_s);
    }

    void wrongPasswordIsAskedForAgain()
    {
        PasswordGate gate(u"/nowhere"_s, right);
        QVERIFY(gate.isListening());
        ServerForm form;
        form.setWorkspace(m_workspace.get());
        QSignalSpy refused(&form, &ServerForm::refused);
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        form.setAddress(gate.address(u"anna"_s, u"bleibe"_s));
        QCOMPARE(form.login(), u"anna"_s);
        QCOMPARE(form.encryption(), u"disable"_s);
        QVERIFY(form.warning().contains("lesbar"_L1));
        form.setPassword(u"falsch-Amsel"_s);
        QVERIFY(form.send());
        QVERIFY(form.isBusy());
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].toBool());
        QVERIFY(form.complaint().contains("Kennwort"_L1));
        QCOMPARE(form.login(), u"anna"_s);
        QCOMPARE(form.password(), u"falsch-Amsel"_s); // what was typed stays
        QVERIFY(!form.isBusy());
        QVERIFY(failed.isEmpty());
        QVERIFY(!m_workspace->isOpen());
        QCOMPARE(m_workspace->recent()->count(), 0);
    }

    void aPasswordInTheAddressMovesToItsField()
    {
        ServerForm form;
        form.setWorkspace(m_workspace.get());
        form.setAddress(u"postgresql://anna:%1@register.intern/bleibe?sslmode=verify-ca&sslrootcert=/etc/amt.crt"_s.arg(right));
        QCOMPARE(form.address(), u"register.intern/bleibe"_s);
        QCOMPARE(form.password(), right);
        QCOMPARE(form.encryption(), u"verify-ca"_s);
        QCOMPARE(form.certificate(), u"/etc/amt.crt"_s);
        form.clear();
        QVERIFY(form.password().isEmpty());
        form.setAddress(u"nur ein Wort"_s);
        QVERIFY(!form.addressError().isEmpty());
        QVERIFY(!form.send());
    }

    void aRecentServerOpensOrAsks()
    {
        PasswordGate gate(u"/nowhere"_s, right);
        QSignalSpy refused(m_workspace.get(), &Workspace::serverRefused);
        m_workspace->openServer(gate.address(u"anna"_s, u"bleibe"_s));
        QVERIFY(m_workspace->isOpening());
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 15'000);
        QCOMPARE(refused[0][0].toString(), gate.address(u"anna"_s, u"bleibe"_s));
        QVERIFY(refused[0][2].toBool());
        QVERIFY(!m_workspace->isOpening());
    }

    void withoutAKeyringNothingIsKept()
    {
        if (!qEnvironmentVariableIsEmpty("BLEIBE_TEST_KEYRING")) QSKIP("a keyring answers here");
        Keyring keyring;
        keyring.setPatience(5000);
        auto kept = std::make_shared<int>(-1);
        keyring.keep(u"postgresql://anna@register.intern/bleibe"_s, right, [kept](bool done) { *kept = done; });
        QTRY_COMPARE_WITH_TIMEOUT(*kept, 0, 20'000);
        auto answer = std::make_shared<std::optional<Keyring::Answer>>();
        keyring.find(u"postgresql://anna@register.intern/bleibe"_s, [answer](Keyring::Answer said, const QString &) { *answer = said; });
        QTRY_VERIFY_WITH_TIMEOUT(answer->has_value(), 20'000);
        QVERIFY(**answer != Keyring::Answer::Found);
    }

    void aKeyringKeepsAndForgets()
    {
        if (qEnvironmentVariableIsEmpty("BLEIBE_TEST_KEYRING")) QSKIP("no keyring answers here");
        const QString address = u"postgresql://anna@register.intern/bleibe"_s;
        Keyring keyring;
        auto kept = std::make_shared<int>(-1);
        keyring.keep(address, right, [kept](bool done) { *kept = done; });
        QTRY_COMPARE_WITH_TIMEOUT(*kept, 1, 20'000);
        auto found = std::make_shared<QString>();
        const auto note
            = [found](Keyring::Answer said, const QString &password) { *found = said == Keyring::Answer::Found ? password : u"-"_s; };
        keyring.find(address, note);
        QTRY_COMPARE_WITH_TIMEOUT(*found, right, 20'000);
        keyring.forget(address);
        QTest::qWait(500);
        found->clear();
        keyring.find(address, note);
        QTRY_COMPARE_WITH_TIMEOUT(*found, u"-"_s, 20'000);
    }

    void aRightPasswordOpensAndIsNowhereToBeRead()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        QVERIFY(reg);
        PasswordGate gate(testPostgres(), right);
        ServerForm form;
        form.setWorkspace(m_workspace.get());
        QSignalSpy opened(&form, &ServerForm::opened);
        form.setAddress(gate.address(reg.location().user, reg.location().database));
        form.setPassword(right);
        form.setRemember(true);
        QVERIFY(form.send());
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
        QVERIFY(m_workspace->isOpen());
        QVERIFY(m_workspace->hasPassword());
        QVERIFY(form.password().isEmpty());
        QVERIFY(!everythingOf(*m_workspace).contains(right));
        QCOMPARE(m_workspace->recent()->data(m_workspace->recent()->index(0), RecentModel::Location).toString(),
            gate.address(reg.location().user, reg.location().database));
        QTest::qWait(1500); // the keyring's answer
        QFile file(m_folder->filePath(u"bleibe.ini"_s));
        m_machine.reset();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(right.toUtf8()));
        m_workspace.reset();
    }

    void aLockedWindowAsksTheServer()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
        TestRegister reg(true);
        QVERIFY(reg);
        PasswordGate gate(testPostgres(), right);
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->logIn(gate.address(reg.location().user, reg.location().database), right, false);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isOpen(), 20'000);
        AutoLock lock;
        lock.setWorkspace(m_workspace.get());
        lock.lock();
        QVERIFY(lock.isLocked());
        QVERIFY(lock.asksPassword());
        const int before = gate.tried();
        lock.unlock(u"falsch"_s);
        QTRY_VERIFY(!lock.isBusy());
        QVERIFY(lock.isLocked());
        QVERIFY(lock.complaint().contains("stimmt nicht"_L1));
        QCOMPARE(gate.tried(), before + 1);
        lock.unlock(QString());
        QVERIFY(lock.isLocked());
        gate.setPassword(u"neu-gesetzt"_s); // asked is the server, not what is kept here
        lock.unlock(right);
        QTRY_VERIFY(!lock.isBusy());
        QVERIFY(lock.isLocked());
        lock.unlock(u"neu-gesetzt"_s);
        QTRY_VERIFY(!lock.isLocked());
        QVERIFY(gate.tried() >= before + 3);
        m_workspace.reset();
    }

    void aFileIsLeftToTheDesktop()
    {
        m_workspace->createFile(QUrl::fromLocalFile(m_folder->filePath(u"register.sqlite"_s)), false);
        QTRY_VERIFY(m_workspace->isOpen());
        AutoLock lock;
        lock.setProperty("locksDesktop", false);
        lock.setWorkspace(m_workspace.get());
        lock.lock();
        QVERIFY(lock.isLocked());
        QVERIFY(!lock.asksPassword());
        QVERIFY(!lock.isDesktopLocked());
        lock.unlock(QString());
        QVERIFY(!lock.isLocked());
        m_workspace->close();
        lock.lock();
        QVERIFY(!lock.isLocked()); // there is nothing to hide
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(LoginTest)
#include "logintest.moc"
