// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/household.h"
#include "core/register/landlord.h"
#include "core/storage/changelog.h"
#include "import/command.h"
#include "qml/app/machine.h"
#include "qml/app/window.h"
#include "qml/app/workspace.h"
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QMutex>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/** Made-up words that stand for people; where one of them turns up, so would a person's name. */
const QStringList canaries{
    u"Zwitscherling"_s, u"zwitscherling@vogelhaus.example"_s, u"0171-3920-0042"_s, u"KANARI-4711"_s, u"Nestbauhilfe"_s};

QMutex guard;
QString logged;

void noteMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker locked(&guard);
    logged += message + u'\n';
}

/** A folder that everything of the program goes into; the register lies beside. */
const QTemporaryDir &home()
{
    static const QTemporaryDir folder;
    return folder;
}

[[maybe_unused]] const bool prepared = [] {
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
        const QString folder = home().filePath(QString::fromLatin1(place).toLower());
        QDir().mkpath(folder);
        qputenv(place, folder.toLocal8Bit());
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    return true;
}();

/** The files below @p folder that hold a canary, in UTF-8 or UTF-16. */
QStringList tellingFiles(const QString &folder)
{
    QStringList telling;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray content = file.readAll();
        for (const QString &canary : canaries) {
            const auto wide = QByteArray::fromRawData(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
            if (content.contains(canary.toUtf8()) || content.contains(wide)) telling += file.fileName() + u": "_s + canary;
        }
    }
    return telling;
}

QStringList canariesIn(const QString &text)
{
    QStringList found;
    for (const QString &canary : canaries)
        if (text.contains(canary)) found += canary;
    return found;
}

Result<> fillRegister(Sql &sql)
{
    Landlord landlord;
    landlord.lastName = canaries[0];
    landlord.email = canaries[1];
    landlord.phone = canaries[2];
    landlord.note = canaries[4];
    auto kept = sql.add(u"landlord"_s, landlord);
    if (!kept) return std::unexpected(kept.error());
    Household household;
    household.number = u"HH-2026-09999"_s;
    household.caseReference = canaries[3];
    household.note = canaries[4];
    return sql.add(u"household"_s, household).transform([](const Household &) { });
}
}

/** A session with people's data leaves them in the register and nowhere else: no log, no settings, no cache, no temporary file. */
class PrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QGuiApplication::setQuitOnLastWindowClosed(false);
        prepare(*qGuiApp, u"de"_s);
        qInstallMessageHandler(noteMessage);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void aSessionLeavesNothing()
    {
        const QString file = m_folder.filePath(u"register.sqlite"_s);
        {
            Machine machine(Machine::defaultFile(), nullptr);
            Workspace workspace;
            workspace.setMachine(&machine);
            workspace.setActorName(u"Tina Test"_s);
            QString told;
            connect(
                &workspace, &Workspace::failed, this, [&](const QString &sentence, const QString &details) { told += sentence + details; });
            workspace.createFile(QUrl::fromLocalFile(file), true);
            QTRY_VERIFY_WITH_TIMEOUT(workspace.isOpen(), 60'000);
            QQmlApplicationEngine engine;
            engine.setInitialProperties({{u"workspace"_s, QVariant::fromValue(&workspace)}, {u"machine"_s, QVariant::fromValue(&machine)}});
            engine.loadFromModule("Bleibe", "Main");
            QVERIFY(!engine.rootObjects().isEmpty());
            bool filled = false;
            workspace.write(&workspace, fillRegister, [&](const Result<> &done) { filled = done.has_value(); });
            QTRY_VERIFY(filled);
            visit(*engine.rootObjects().constFirst());
            fail(workspace);
            handOut(workspace);
            draft(workspace);
            QTRY_COMPARE(workspace.jobs()->count(), 0);
            QVERIFY2(canariesIn(told).isEmpty(), qPrintable(told));
            workspace.close();
            QTest::qWait(200);
        }
        const QStringList telling = tellingFiles(home().path());
        QVERIFY2(telling.isEmpty(), qPrintable(telling.join(u'\n')));
        const QMutexLocker locked(&guard);
        QVERIFY2(canariesIn(logged).isEmpty(), qPrintable(logged));
    }

    void settingsAreForTheirOwnerAlone()
    {
        const QFileInfo settings(Machine::defaultFile());
        QVERIFY(settings.exists());
        QVERIFY(!(settings.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void commandsTellNothingBeside()
    {
        const QString file = m_folder.filePath(u"register.sqlite"_s);
        QVERIFY(QFileInfo::exists(file));
        for (const QStringList &words : {QStringList{u"list"_s, u"vacancies"_s}, QStringList{u"check"_s},
                 QStringList{u"list"_s, u"households"_s, u"--filter"_s, canaries[3]}, QStringList{u"print"_s, u"offer"_s, canaries[3]}}) {
            QString said, beside;
            QTextStream out(&said), err(&beside);
            runCommand(QStringList{u"bleibe"_s} + words + QStringList{u"--register"_s, file}, out, err);
            beside.remove(words.last()); // what somebody typed may be repeated to them
            QVERIFY2(canariesIn(beside).isEmpty(), qPrintable(beside));
        }
        const QStringList telling = tellingFiles(home().path());
        QVERIFY2(telling.isEmpty(), qPrintable(telling.join(u'\n')));
    }

private:
    /** Every page, and a search. */
    static void visit(QObject &window)
    {
        auto *navigation = window.property("navigation").value<QObject *>();
        const auto pages = window.property("pages").toList();
        QVERIFY(pages.size() > 8);
        for (const QVariant &page : pages) {
            QMetaObject::invokeMethod(navigation, "go", Q_ARG(QString, page.toMap()[u"name"_s].toString()), Q_ARG(QVariant, QVariant()));
            QTest::qWait(150);
        }
        auto *dialogs = window.property("dialogs").value<QObject *>();
        QMetaObject::invokeMethod(dialogs, "open", Q_ARG(QString, u"search"_s));
        QMetaObject::invokeMethod(dialogs->property("palette").value<QObject *>(), "type", Q_ARG(QString, canaries[0]));
        QTest::qWait(400);
        QMetaObject::invokeMethod(dialogs, "closeAll");
    }
    /** Errors whose texts of the engine could quote what was typed. */
    static void fail(Workspace &workspace)
    {
        const auto attempt = [&](auto task) {
            bool answered = false;
            workspace.write(&workspace, task, [&](const Result<qint64> &) { answered = true; });
            QTRY_VERIFY(answered);
        };
        attempt([](Sql &sql) {
            return sql.insert(u"household"_s, {{u"number"_s, canaries[0]}, {u"persons"_s, canaries[2]}, {u"status"_s, canaries[1]}});
        });
        attempt([](Sql &sql) {
            return sql.insert(u"account"_s, {{u"login"_s, canaries[0]}, {u"name"_s, canaries[0]}, {u"role"_s, canaries[3]}});
        });
        attempt([](Sql &sql) { return sql.insert(u"landlord"_s, {{u"no_such_column"_s, canaries[0]}}); });
    }
    /** A paper for another program, as it is opened from a page. */
    static void handOut(Workspace &workspace)
    {
        const QString path = workspace.handedOutPath(u"Brief.txt"_s);
        QFile paper(path);
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write(canaries[0].toUtf8());
        paper.close();
        const QFileInfo folder(QFileInfo(QFileInfo(path).absolutePath()).absolutePath());
        QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
    }
    /** What is typed is kept for a crash, for its owner alone, and goes when it is saved. */
    static void draft(Workspace &workspace)
    {
        workspace.drafts()->keep(u"Leerstand"_s, {{u"landlord"_s, canaries[0]}});
        const auto telling = [] { return tellingFiles(home().path()).filter(u"entwurf"_s); };
        QTRY_COMPARE(telling().size(), 1);
        const QFileInfo kept(telling().first().section(u": "_s, 0, 0));
        QVERIFY(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        workspace.drafts()->forget();
        QTRY_COMPARE(telling().size(), 0);
        // Left behind by a crash and never asked for: gone after a month.
        workspace.drafts()->keep(u"Leerstand"_s, {{u"landlord"_s, canaries[0]}});
        QTRY_COMPARE(telling().size(), 1);
        forgetOldDrafts(QDateTime::currentDateTime().addDays(29));
        QCOMPARE(telling().size(), 1);
        forgetOldDrafts(QDateTime::currentDateTime().addDays(31));
        QCOMPARE(telling().size(), 0);
    }

    QTemporaryDir m_folder{u"/tmp/bleibe-register-XXXXXX"_s};
};

QTEST_MAIN(PrivacyTest)
#include "privacytest.moc"
