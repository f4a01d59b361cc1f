// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entries.h"
#include "core/storage/changelog.h"
#include "import/tableimport.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
/** Rounds of killing; `BLEIBE_KILL_ROUNDS=1000` for the figures in the README. */
int rounds()
{
    return qEnvironmentVariableIntValue("BLEIBE_KILL_ROUNDS") > 0 ? qEnvironmentVariableIntValue("BLEIBE_KILL_ROUNDS") : 12;
}
constexpr int importedRows = 20;

/** What is known of one flat: its version and rent, nothing once it is gone. */
using State = std::optional<std::pair<int, qint64>>;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString stateText(const VacancyEntry &entry)
{
    return u"= %1 %2 %3"_s.arg(entry.vacancy.uid).arg(entry.vacancy.version).arg(entry.vacancy.netCold.value_or(Cents{0}).value);
}

/** A person at work: every step is announced with the flat it is about, and told with its outcome once it is acknowledged. */
class Worker
{
public:
    Worker(Database &database, quint32 seed, QString folder) : m_database(database), m_random(seed), m_folder(std::move(folder)) { }

    bool step()
    {
        const int dice = m_random.bounded(100);
        if (m_mine.size() < 3 || dice < 25) return add();
        if (dice < 70) return change();
        if (dice < 80) return takeBack();
        if (dice < 92) return remove();
        return import();
    }

private:
    VacancyEntry &any() { return m_mine[m_random.bounded(static_cast<int>(m_mine.size()))]; }

    bool keep(const Result<VacancyEntry> &entry, VacancyEntry &into)
    {
        if (!entry) return false;
        into = *entry;
        say(stateText(into));
        return true;
    }
    bool add()
    {
        VacancyEntry entry;
        entry.building.street = u"Probeweg"_s;
        entry.building.houseNumber = QString::number(m_random.bounded(1000));
        entry.vacancy.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.vacancy.netCold = Cents{m_random.bounded(100'000)};
        say(u"? "_s + entry.vacancy.uid);
        m_mine.append(entry);
        return keep(wait(m_database.write(testActor, [&](Sql &sql) { return addEntry(sql, entry, today); })), m_mine.last());
    }
    bool change()
    {
        VacancyEntry &entry = any();
        entry.vacancy.netCold = Cents{m_random.bounded(100'000)};
        say(u"? "_s + entry.vacancy.uid);
        return keep(wait(m_database.write(testActor, [&](Sql &sql) { return saveEntry(sql, entry); })), entry);
    }
    bool takeBack()
    {
        VacancyEntry &entry = any();
        const qint64 id = entry.vacancy.id;
        entry.vacancy.netCold = Cents{m_random.bounded(100'000)};
        say(u"? "_s + entry.vacancy.uid);
        if (!keep(wait(m_database.write(testActor, [&](Sql &sql) { return saveEntry(sql, entry); })), entry)) return false;
        say(u"? "_s + entry.vacancy.uid);
        return keep(wait(m_database.write(testActor,
                        [id](Sql &sql) {
                            return recentSteps(sql, 1)
                                .and_then([&](const QList<Step> &steps) { return undoStep(sql, steps.first().id); })
                                .and_then([&] { return loadEntry(sql, id); });
                        })),
            entry);
    }
    bool remove()
    {
        const int at = m_random.bounded(static_cast<int>(m_mine.size()));
        const Vacancy vacancy = m_mine[at].vacancy;
        say(u"? "_s + vacancy.uid);
        if (!wait(m_database.write(testActor, [&](Sql &sql) { return removeEntry(sql, vacancy.id, vacancy.version); }))) return false;
        m_mine.removeAt(at);
        say(u"- "_s + vacancy.uid);
        return true;
    }
    bool import()
    {
        const QString name = QUuid::createUuid().toString(QUuid::Id128);
        QFile table(m_folder + u'/' + name + u".csv"_s);
        if (!table.open(QIODevice::WriteOnly)) return false;
        table.write("Externe Nummer;Straße;Hausnummer;Kaltmiete\n");
        for (int i = 0; i < importedRows; ++i) table.write(u"%1-%2;Einleseweg;%2;400\n"_s.arg(name).arg(i).toUtf8());
        table.close();
        say(u"?import "_s + name);
        if (!importTable(m_database, testActor, table.fileName(), {}, {}, today, {})) return false;
        say(u"=import "_s + name);
        return true;
    }

    Database &m_database;
    QRandomGenerator m_random;
    QString m_folder;
    QList<VacancyEntry> m_mine;
};

int workForEver(const QString &where, quint32 seed, const QString &folder)
{
    const auto location = parseLocation(where);
    if (!location) return 2;
    auto database = Database::open(*location);
    if (!database) return 3;
    Worker worker(**database, seed, folder);
    while (worker.step()) { }
    return 4;
}

/** What the killed workers were told, and where nobody can know: the one step that each was in. */
struct Told {
    QHash<QString, State> flats = {};
    QSet<QString> open = {};
    QSet<QString> imports = {};
    QSet<QString> openImports = {};
    int steps = 0;

    void take(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words.size() < 2) continue;
            if (words[0] == "?"_L1) open = {words[1]};
            if (words[0] == "?import"_L1) openImports += words[1];
            if (words[0] == "="_L1 && words.size() == 4) flats[words[1]] = std::pair(words[2].toInt(), words[3].toLongLong());
            if (words[0] == "-"_L1) flats[words[1]] = std::nullopt;
            if (words[0] == "=import"_L1) imports += words[1], openImports -= words[1];
            if (!words[0].startsWith(u'?')) open.clear(), ++steps;
        }
    }
};

struct Kept {
    QHash<QString, State> flats = {};
    QHash<QString, int> imports = {};
};
Result<Kept> readKept(Sql &sql)
{
    auto rows = sql.query(u"select uid, version, coalesce(net_cold, 0), external_number from vacancy"_s);
    if (!rows) return std::unexpected(rows.error());
    Kept kept;
    while (rows->next()) {
        kept.flats[rows->value(0).toString()] = std::pair(rows->value(1).toInt(), rows->value(2).toLongLong());
        const QString external = rows->value(3).toString();
        if (external.contains(u'-')) ++kept.imports[external.section(u'-', 0, 0)];
    }
    return kept;
}

/** The first thing that was acknowledged and is not as it was told; empty where all is well. */
QString difference(Told &told, const Kept &kept)
{
    for (const QString &uid : std::as_const(told.open)) told.flats[uid] = kept.flats.value(uid);
    told.open.clear();
    for (const QString &name : std::as_const(told.openImports))
        if (kept.imports.contains(name)) told.imports += name;
    told.openImports.clear();
    for (const auto &[uid, state] : told.flats.asKeyValueRange())
        if (kept.flats.value(uid) != state) return u"flat "_s + uid;
    for (const QString &name : std::as_const(told.imports))
        if (kept.imports.value(name) != importedRows) return u"import "_s + name;
    for (const auto &[name, rows] : kept.imports.asKeyValueRange())
        if (rows != importedRows) return u"half an import "_s + name;
    return {};
}
}

class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }

    /** Killed in the middle of adding, changing, undoing, removing, importing: all that was acknowledged is there, and nothing half done.
     */
    void killedProgramsLoseNothingAcknowledged()
    {
        QFETCH_GLOBAL(bool, onServer);
        TestRegister reg(onServer);
        QVERIFY(reg);
        const Location where = reg.location();
        const QString name = onServer ? u"postgresql:///%1?host=%2&user=bleibe"_s.arg(where.database, where.host) : where.path;
        reg.close();
        QTemporaryDir folder;
        QRandomGenerator random(4711);
        Told told;
        for (int round = 0; round < rounds(); ++round) {
            QProcess worker;
            worker.start(QCoreApplication::applicationFilePath(), {u"--work"_s, name, QString::number(round), folder.path()});
            // Every other one is killed after its first step at the earliest, so that slow machines get somewhere, too.
            QByteArray said;
            do {
                QVERIFY(worker.waitForReadyRead(120000)); // on a busy machine a start takes long
                said += worker.readAllStandardOutput();
            } while (round % 2 == 1 && !said.contains("\n= "));
            QTest::qWait(random.bounded(150));
            worker.kill();
            worker.waitForFinished();
            said += worker.readAllStandardOutput();
            QStringList lines = QString::fromUtf8(said).split(u'\n');
            lines.removeLast(); // the last line may be cut
            told.take(lines);
            auto database = reg.another();
            QVERIFY2(database, qPrintable(u"round %1"_s.arg(round)));
            const auto kept = wait(database->read(readKept));
            QVERIFY(kept);
            const QString wrong = difference(told, *kept);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
            if (round % 50 == 49 || round + 1 == rounds()) VERIFY_DONE(wait(database->read(checkChain)));
        }
        QVERIFY2(told.steps >= rounds() / 2, qPrintable(QString::number(told.steps)));
        qInfo("%d kills, %d acknowledged steps, %d flats and %d imports as told", rounds(), told.steps, int(told.flats.size()),
            int(told.imports.size()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "--work"_L1) return workForEver(arguments[2], arguments[3].toUInt(), arguments[4]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
