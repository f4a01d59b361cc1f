// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/machine.h"
#include "geo/icon.h"
#include "qml/app/recent.h"
#include "qml/controls/labels.h"
#include <QDir>
#include <QJSEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** What the machine remembers, the recent registers, and the words of actions. */
class MachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersAcrossStarts()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"bleibe.ini"_s);
        {
            Machine machine(file, nullptr);
            QCOMPARE(machine.language(), u"de"_s);
            QCOMPARE(machine.allowedHost(), QString());
            QSignalSpy changed(&machine, &Machine::changed);
            machine.setTheme(u"contrast"_s);
            machine.setTextScale(1.5);
            machine.setMotion(false);
            machine.setValue(u"register/columns"_s, QVariantMap{{u"widths"_s, QVariantList{120, -1}}, {u"order"_s, QVariantList{1, 0}}});
            machine.setValue(u"window/width"_s, 1200);
            machine.setValue(u"window/maximized"_s, false);
            machine.setValue(u"actor/name"_s, u"007"_s);
            QCOMPARE(changed.count(), 7);
            machine.setTextScale(1.5);
            QCOMPARE(changed.count(), 7); // nothing new, nothing said
        }
        const Machine again(file, nullptr);
        QCOMPARE(again.theme(), u"contrast"_s);
        QCOMPARE(again.shownTheme(), u"contrast"_s);
        QCOMPARE(again.textScale(), 1.5);
        QCOMPARE(again.motion(), false);
        QCOMPARE(again.value(u"window/width"_s, 1440), QVariant(1200));
        QCOMPARE(again.value(u"window/maximized"_s, true), QVariant(false));
        QCOMPARE(again.value(u"actor/name"_s, QString()), QVariant(u"007"_s));
        const auto columns = again.value(u"register/columns"_s).toMap();
        QCOMPARE(columns[u"order"_s].toList(), (QVariantList{1, 0}));
    }

    void requestsAreCountedPerHost()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"bleibe.ini"_s);
        {
            Machine machine(file, nullptr);
            QVERIFY(machine.requests().isEmpty());
            machine.countRequests(u"karten.example.org"_s, 40);
            machine.countRequests(u"karten.example.org"_s, 7);
            machine.countRequests(u"andere.example.org"_s, 1);
        }
        const Machine again(file, nullptr);
        QCOMPARE(again.requests().size(), 2);
        const QVariantMap told = again.requests()[1].toMap();
        QCOMPARE(told[u"host"_s], QVariant(u"karten.example.org"_s));
        QCOMPARE(told[u"count"_s].toInt(), 47);
        QCOMPARE(told[u"since"_s].toDate(), QDate::currentDate());
    }

    void columnsFromAPageComeBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"bleibe.ini"_s);
        const auto run = [&](const QString &script) {
            Machine machine(file, nullptr);
            QJSEngine engine;
            QJSEngine::setObjectOwnership(&machine, QJSEngine::CppOwnership);
            engine.globalObject().setProperty(u"machine"_s, engine.newQObject(&machine));
            return engine.evaluate(script).toString();
        };
        run(u"machine.setValue('register/columns', {widths: [-1, 64.5], hidden: [false, true], order: [1, 0]})"_s);
        QCOMPARE(run(u"JSON.stringify(machine.value('register/columns', undefined).hidden)"_s), u"[false,true]"_s);
        QCOMPARE(run(u"JSON.stringify(machine.value('register/columns', undefined).widths)"_s), u"[-1,64.5]"_s);
        QCOMPARE(run(u"machine.value('register/columns', undefined).order.length"_s), u"2"_s);
    }

    void textScaleStaysWithinBounds()
    {
        Machine machine;
        machine.setTextScale(9);
        QCOMPARE(machine.textScale(), 2.0);
        machine.setTextScale(0.1);
        QCOMPARE(machine.textScale(), 1.0);
    }

    void brokenFileIsNoObstacle()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"bleibe.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe[[[\ntextScale=many\ntheme\n");
        file.close();
        const Machine machine(file.fileName(), nullptr);
        QCOMPARE(machine.textScale(), 1.0);
    }

    void recentIsNewestFirstOnceAndAtMostEight()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"bleibe.ini"_s);
        {
            Machine machine(file, nullptr);
            RecentModel recent;
            recent.setMachine(&machine);
            const QDateTime start(QDate(2026, 11, 20), QTime(8, 0));
            for (int at = 0; at < 10; ++at) recent.use({u"/register/%1.sqlite"_s.arg(at), QString::number(at), start.addSecs(at)});
            recent.use({u"/register/5.sqlite"_s, u"5"_s, start.addSecs(60)});
            QCOMPARE(recent.count(), 8);
        }
        Machine machine(file, nullptr);
        RecentModel recent;
        recent.setMachine(&machine);
        QStringList titles;
        for (int row = 0; row < recent.count(); ++row) titles += recent.data(recent.index(row), RecentModel::Title).toString();
        QCOMPARE(titles, (QStringList{u"5"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"4"_s, u"3"_s, u"2"_s}));
        recent.forget(0);
        QCOMPARE(recent.count(), 7);
        recent.clear();
        QCOMPARE(Machine(file, nullptr).value(u"recent"_s).toList().size(), 0);
    }

    void recentSaysWhatIsTheMatter()
    {
        QTemporaryDir folder;
        const QString there = folder.filePath(u"da.sqlite"_s);
        QVERIFY(QFile(there).open(QIODevice::WriteOnly));
        QCOMPARE(RecentModel::state(there), u"ok"_s);
        QCOMPARE(RecentModel::state(folder.filePath(u"fort.sqlite"_s)), u"missing"_s);
        QCOMPARE(RecentModel::state(u"postgresql://register.intern/bleibe"_s), u"server"_s);
    }

    void recentSpeaksPlacesAndTimes()
    {
        RecentModel recent;
        const QDateTime now = QDateTime::currentDateTime();
        recent.use({QDir::homePath() + u"/Dokumente/a.sqlite"_s, u"a"_s, QDateTime(QDate(2026, 1, 12), QTime(9, 0))});
        recent.use({u"postgresql://anna@register.intern/bleibe"_s, u"b"_s, now});
        QCOMPARE(recent.data(recent.index(1), RecentModel::Place).toString(), u"Dokumente › a.sqlite"_s);
        QCOMPARE(recent.data(recent.index(1), RecentModel::LastUsed).toString(), u"12.01.2026"_s);
        QCOMPARE(recent.data(recent.index(0), RecentModel::Place).toString(), u"Server register.intern"_s);
        QVERIFY(recent.data(recent.index(0), RecentModel::LastUsed).toString().startsWith(u"heute, "_s));
    }

    void labels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("underlined");
        QTest::newRow("mnemonic") << u"Register &öffnen …"_s << u"Register öffnen …"_s << u"Register <u>ö</u>ffnen …"_s;
        QTest::newRow("none") << u"Beenden"_s << u"Beenden"_s << u"Beenden"_s;
        QTest::newRow("ampersand") << u"Hinz && Kunz"_s << u"Hinz & Kunz"_s << u"Hinz &amp; Kunz"_s;
        QTest::newRow("markup is text") << u"<b>&x"_s << u"<b>x"_s << u"&lt;b&gt;<u>x</u>"_s;
        QTest::newRow("last letter") << u"x&"_s << u"x&"_s << u"x&amp;"_s;
    }
    void labels()
    {
        QFETCH(QString, text);
        QTEST(Labels::plain(text), "plain");
        QTEST(Labels::underlined(text), "underlined");
    }

    void keys_data()
    {
        QTest::addColumn<QVariant>("shortcut");
        QTest::addColumn<QString>("words");
        QTest::newRow("letter") << QVariant(u"Ctrl+K"_s) << u"Strg K"_s;
        QTest::newRow("shift") << QVariant(u"Ctrl+Shift+O"_s) << u"Strg ⇧ O"_s;
        QTest::newRow("plus") << QVariant(u"Ctrl++"_s) << u"Strg +"_s;
        QTest::newRow("comma") << QVariant(u"Ctrl+,"_s) << u"Strg ,"_s;
        QTest::newRow("arrow") << QVariant(u"Alt+Left"_s) << u"Alt ←"_s;
        QTest::newRow("page") << QVariant(u"PgUp"_s) << u"Bild ↑"_s;
        QTest::newRow("standard key") << QVariant(int(QKeySequence::Copy)) << u"Strg C"_s;
        QTest::newRow("none") << QVariant(QString()) << QString();
        QTest::newRow("nothing") << QVariant() << QString();
    }
    void keys()
    {
        QFETCH(QVariant, shortcut);
        QTEST(Labels::keys(shortcut), "words");
    }

    void fitPrefersWhatWasMeant()
    {
        QVERIFY(Labels::fit(u"dru"_s, u"&Drucken"_s) > Labels::fit(u"dru"_s, u"Liste drucken"_s));
        QVERIFY(Labels::fit(u"dru"_s, u"Liste drucken"_s) > Labels::fit(u"dru"_s, u"Ausdruck"_s));
        QVERIFY(Labels::fit(u"oeffnen"_s, u"Register öffnen"_s) > 0);
        QVERIFY(Labels::fit(u"enstellungen"_s, u"Einstellungen"_s) > 0);
        QVERIFY(Labels::fit(u"rgö"_s, u"Register öffnen"_s) > 0);
        QCOMPARE(Labels::fit(u"karte"_s, u"Beenden"_s), 0);
    }

    void iconTakesItsColours()
    {
        const QImage disc = icon(u"status-available"_s, QColor(Qt::green), QColor(Qt::black), {64, 64});
        QCOMPARE(disc.pixelColor(32, 32), QColor(Qt::green));
        QCOMPARE(disc.pixelColor(1, 1).alpha(), 0);
        bool edged = false;
        for (int x = 0; x < 32; ++x) edged = edged || disc.pixelColor(x, 32) == QColor(Qt::black);
        QVERIFY(edged);
    }
};

QTEST_MAIN(MachineTest)
#include "machinetest.moc"
