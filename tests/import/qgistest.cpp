// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/archive.h"
#include "import/call.h"
#include "import/qgisproject.h"
#include "import/sample.h"
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
/** The data sources of the layers of a project, and what is wrong with its XML. */
std::pair<QStringList, QString> sourcesOf(const QString &project)
{
    QStringList sources;
    QXmlStreamReader reader(project);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "datasource"_L1)
            sources.append(reader.readElementText());
    return {sources, reader.errorString()};
}
}

/** The project that opens a register in QGIS; whether QGIS itself likes it is seen with tests/qgisproject.py, where there is one. */
class QgisTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_register;

private Q_SLOTS:
    void initTestCase()
    {
        m_register = m_folder.filePath(u"kreis.sqlite"_s);
        const auto database = openAt(m_register, {.create = true});
        QVERIFY(database);
        const Actor actor{u"test"_s, u"Test"_s, {}};
        QVERIFY(makeSample(**database, actor, sampleMunicipalities, QDate(2026, 11, 22), {}));
    }

    void layersFindSomething()
    {
        const auto project
            = qgisProject({.title = u"A <b> & \"c\""_s, .registerFile = m_register, .extent = {1, 2, 3, 4}}, m_folder.path());
        QVERIFY(project);
        const auto [sources, wrong] = sourcesOf(*project);
        QCOMPARE(wrong, QString());
        QCOMPARE(sources.size(), 4);
        const auto database = openAt(m_register);
        QVERIFY(database);
        static const QRegularExpression form(u"^dbname='\\./kreis\\.sqlite' key='id' table=\"\\((.*)\\)\" \\(geom\\)$"_s);
        for (const QString &source : sources) {
            const auto match = form.match(source);
            QVERIFY2(match.hasMatch(), qPrintable(source));
            const QString query = match.captured(1);
            for (const QString &private_ : {u"landlord"_s, u"household"_s, u"contact"_s, u"sponsor"_s, u"note"_s})
                QVERIFY2(!query.contains(private_), "persons are not in it");
            const auto found
                = (*database)
                      ->read([&](Sql &sql) -> Result<qint64> {
                          return sql.value(u"select count(*) from ("_s + query + u") where id is not null and geom is not null"_s)
                              .transform([](const QVariant &count) { return count.toLongLong(); });
                      })
                      .takeResult();
            QVERIFY2(found && *found > 0, qPrintable(query));
        }
    }

    void otherFolders()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"karten"_s));
        const QString file = m_folder.filePath(u"karten/kreis.qgz"_s);
        QVERIFY(writeQgisProject(file, {.title = u"Kreis"_s, .registerFile = m_register}));
        QVERIFY(checkArchive(file, {}));
        QCOMPARE(membersOf(file), QStringList{u"kreis.qgs"_s});
        const auto project = qgisProject({.title = u"Kreis"_s, .registerFile = m_register}, m_folder.filePath(u"karten"_s));
        QVERIFY(project);
        const QStringList sources = sourcesOf(*project).first;
        QVERIFY2(sources.first().startsWith(u"dbname='../kreis.sqlite'"_s), qPrintable(sources.first()));
        QVERIFY2(writeQgisProject(file, {.title = u"Kreis"_s, .registerFile = m_register}), "an older one is replaced");
        QCOMPARE(QDir(m_folder.filePath(u"karten"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"kreis.qgz"_s});
    }

    void refused()
    {
        QCOMPARE(writeQgisProject(m_folder.filePath(u"a.qgs"_s), {.registerFile = m_register}).error().reason, u"qgis.ending"_s);
        QCOMPARE(writeQgisProject(m_folder.filePath(u"nichts/a.qgz"_s), {.registerFile = m_register}).error().reason, u"file.nofolder"_s);
    }
};

QTEST_GUILESS_MAIN(QgisTest)
#include "qgistest.moc"
