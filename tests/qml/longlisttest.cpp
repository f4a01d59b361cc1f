// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/place.h"
#include "qml/app/machine.h"
#include "qml/register/vacancylistmodel.h"
#include "tests/testregister.h"
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
constexpr int many = 20'500; // more than come at once

Result<> fill(Sql &sql)
{
    return sql.insertMany(u"vacancy"_s, [&]() -> Result<> {
        for (int i = 1; i <= many; ++i) {
            auto building = sql.insert(u"building"_s,
                {{u"street"_s, u"Rosenweg"_s}, {u"search"_s, i % 2 ? u"rosenweg"_s : u"lindenweg"_s},
                    {u"geom"_s, QVariant::fromValue(toWkb({400000.0 + i, 5470000.0}))}});
            if (!building) return std::unexpected(building.error());
            auto dwelling = sql.insert(u"dwelling"_s, {{u"building_id"_s, *building}});
            if (!dwelling) return std::unexpected(dwelling.error());
            auto vacancy = sql.insert(u"vacancy"_s,
                {{u"dwelling_id"_s, *dwelling}, {u"number"_s, QString::number(i)}, {u"status"_s, u"available"_s},
                    {u"last_confirmed_on"_s, QDate(2026, 1, 1).addDays(-i % 700).toString(Qt::ISODate)}});
            if (!vacancy) return std::unexpected(vacancy.error());
        }
        return {};
    });
}
}

/** A list that is too long to come at once. */
class LongListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register = m_folder.filePath(u"lang.sqlite"_s);
        const auto database = Database::open({.path = m_register}, {.create = true});
        QVERIFY(database);
        VERIFY_DONE(wait((*database)->write(testActor, [](Sql &sql) { return fill(sql); })));
        m_workspace.setMachine(&m_machine);
        m_workspace.openFile(QUrl::fromLocalFile(m_register));
        QTRY_VERIFY(m_workspace.isOpen());
    }
    void theFirstScreenComesBeforeTheRest()
    {
        VacancyListModel list;
        QSignalSpy continued(&list, &VacancyListModel::rowsInserted);
        QList<int> counts;
        connect(&list, &VacancyListModel::reloaded, this, [&] { counts += list.count(); });
        list.setWorkspace(&m_workspace);
        QTRY_COMPARE(list.count(), many);
        QTRY_VERIFY(!list.isLoading());
        QCOMPARE(counts.size(), 2);
        QVERIFY(counts.first() > 0 && counts.first() < 200);
        QCOMPARE(continued.size(), 1); // what was on the screen stays there
        QCOMPARE(list.total(), many);
        QSet<qint64> ids;
        for (int row = 0; row < many; ++row) ids += list.idAt(row);
        QCOMPARE(ids.size(), many);
    }
    void theMapShowsWhatTheListShows()
    {
        VacancyListModel list;
        list.setWorkspace(&m_workspace);
        QTRY_COMPARE_WITH_TIMEOUT(list.marks()->count(), many, 20'000);
        list.setText(u"rosenweg"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list.marks()->count(), many / 2, 20'000);
        const auto &ids = list.marks()->set()->ids;
        QVERIFY(std::ranges::all_of(ids, [](qint64 id) { return id % 2 == 1; }));
        list.resetFilter();
        QTRY_COMPARE_WITH_TIMEOUT(list.marks()->count(), many, 20'000);
        // Somebody else learns that a place was wrong.
        const auto database = Database::open({.path = m_register});
        QVERIFY(database);
        VERIFY_DONE(
            wait((*database)->write(testActor, [](Sql &sql) { return sql.update(u"building"_s, 1, 1, {{u"geom"_s, QVariant()}}); })));
        QTRY_COMPARE_WITH_TIMEOUT(list.marks()->count(), many - 1, 20'000);
    }
    void anOlderListStopsForANewerOne()
    {
        VacancyListModel list;
        list.setWorkspace(&m_workspace);
        QSignalSpy reloaded(&list, &VacancyListModel::reloaded);
        QVERIFY(reloaded.wait()); // the first screen of all
        list.setText(u"rosenweg"_s);
        QTRY_COMPARE(list.count(), many / 2);
        list.setText(u"rosenweg gibtesnicht"_s);
        QTRY_COMPARE(list.count(), 0);
        QVERIFY(list.error().isEmpty());
    }

    void paperWaitsForTheListThatIsAskedFor()
    {
        VacancyListModel list;
        list.setWorkspace(&m_workspace);
        QTRY_COMPARE(list.count(), many);
        list.setText(u"rosenweg"_s); // not read yet
        qsizetype printed = -1;
        list.collect({1}, many, [&](const Result<QList<QStringList>> &rows) { printed = rows ? rows->size() : -2; });
        QTRY_COMPARE(printed, many / 2);
    }

private:
    QTemporaryDir m_folder;
    QString m_register;
    Machine m_machine{m_folder.filePath(u"bleibe.ini"_s), nullptr};
    Workspace m_workspace;
};

QTEST_MAIN(LongListTest)
#include "longlisttest.moc"
