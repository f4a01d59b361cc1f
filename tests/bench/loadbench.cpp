// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/vacancylist.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int clients = 50;
constexpr int flats = 2000;
/** The ones that everybody works on, so that they meet. */
constexpr int busyFlats = 100;
/** What a person does in ten minutes: a step every five seconds. */
constexpr int stepsEach = 120;
const QDate today(2026, 11, 20);

/** What one client did and saw. */
struct Outcome {
    std::vector<double> saves = {};
    std::vector<double> reads = {};
    /** Acknowledged increments by flat. */
    QHash<qint64, int> raised = {};
    int added = 0;
    int contacts = 0;
    int conflicts = 0;
    QStringList failures = {};
};

double percentile(std::vector<double> values, double part)
{
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * part)];
}

class Client
{
public:
    Client(Database &database, quint32 seed, QList<qint64> ids)
        : m_database(database),
          m_random(seed),
          m_actor{u"u%1"_s.arg(seed), u"Person %1"_s.arg(seed), u"VG %1"_s.arg(seed % 6)},
          m_ids(std::move(ids))
    {
    }

    /** With @p pause milliseconds between the beginnings of steps; none where it is 0. */
    Outcome work(int pause)
    {
        if (pause > 0) QThread::msleep(m_random.bounded(static_cast<quint32>(pause)));
        for (int i = 0; i < stepsEach; ++i) {
            QElapsedTimer timer;
            timer.start();
            step(static_cast<int>(m_random.bounded(100)));
            if (pause > timer.elapsed()) QThread::msleep(static_cast<unsigned long>(pause - timer.elapsed()));
        }
        return m_outcome;
    }

private:
    void step(int dice)
    {
        const bool isBusy = m_random.bounded(2) == 0;
        const qint64 id = m_ids[m_random.bounded(isBusy ? busyFlats : static_cast<int>(m_ids.size()))];
        if (dice < 45)
            raise(id);
        else if (dice < 60)
            talk(id);
        else if (dice < 65)
            add();
        else
            list();
    }
    template<class Task> auto write(Task task)
    {
        QElapsedTimer timer;
        timer.start();
        auto done = wait(m_database.write(m_actor, std::move(task)));
        m_outcome.saves.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!done && done.error().kind != Error::Kind::Conflict) m_outcome.failures += done.error().reason + u' ' + done.error().detail;
        return done;
    }
    template<class Task> auto read(Task task)
    {
        QElapsedTimer timer;
        timer.start();
        auto done = wait(m_database.read(std::move(task)));
        m_outcome.reads.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!done) m_outcome.failures += done.error().reason + u' ' + done.error().detail;
        return done;
    }
    /** Opens a flat, changes its rent as read and saves; whoever was late opens it again, as a person would. */
    void raise(qint64 id)
    {
        for (;;) {
            auto entry = read([id](Sql &sql) { return loadEntry(sql, id); });
            if (!entry) return;
            entry->vacancy.netCold = entry->vacancy.netCold.value_or(Cents{0}) + Cents{1};
            const auto kept = write([&](Sql &sql) { return saveEntry(sql, *entry); });
            if (kept) {
                ++m_outcome.raised[id];
                return;
            }
            if (kept.error().kind != Error::Kind::Conflict) return;
            ++m_outcome.conflicts;
        }
    }
    void talk(qint64 id)
    {
        Contact contact;
        contact.vacancyId = id;
        contact.at = QDateTime(today, QTime(10, 0));
        contact.channel = Channel::Phone;
        contact.outcome = ContactOutcome::Reached;
        contact.summary = u"Probe"_s;
        if (write([&](Sql &sql) { return addContact(sql, contact, today); })) ++m_outcome.contacts;
    }
    void add()
    {
        VacancyEntry entry;
        entry.building.street = u"Probeweg"_s;
        entry.building.houseNumber = QString::number(m_random.bounded(1000));
        if (write([&](Sql &sql) { return addEntry(sql, entry, today); })) ++m_outcome.added;
    }
    void list()
    {
        (void)read([](Sql &sql) { return findVacancies(sql, VacancyFilter{}, VacancyOrder{}); });
    }

    Database &m_database;
    QRandomGenerator m_random;
    Actor m_actor;
    QList<qint64> m_ids;
    Outcome m_outcome;
};

Result<QList<qint64>> prepare(TestRegister &reg)
{
    return reg.write([](Sql &sql) -> Result<QList<qint64>> {
        QList<qint64> ids;
        ids.reserve(flats);
        for (int i = 0; i < flats; ++i) {
            VacancyEntry entry;
            entry.building.street = u"Musterstraße"_s;
            entry.building.houseNumber = QString::number(i);
            entry.vacancy.netCold = Cents{0};
            auto added = addEntry(sql, entry, today);
            if (!added) return std::unexpected(added.error());
            ids += added->vacancy.id;
        }
        return ids;
    });
}

/** What the register holds beside what was acknowledged: lost updates by flat, rows that are missing. */
QJsonObject compare(TestRegister &reg, const QList<Outcome> &outcomes)
{
    QHash<qint64, int> raised;
    int added = 0, contacts = 0;
    for (const Outcome &one : outcomes) {
        for (const auto &[id, count] : one.raised.asKeyValueRange()) raised[id] += count;
        added += one.added;
        contacts += one.contacts;
    }
    const auto lost = reg.read([&](Sql &sql) {
        return sql.query(u"select id, net_cold from vacancy"_s).transform([&](QSqlQuery rows) {
            int wrong = 0, count = 0;
            while (rows.next()) {
                ++count;
                const auto told = raised.constFind(rows.value(0).toLongLong());
                if (told != raised.cend() && rows.value(1).toLongLong() != *told) ++wrong;
            }
            return std::pair(wrong, count);
        });
    });
    const auto talks = reg.read([](Sql &sql) { return sql.value(u"select count(*) from contact"_s); });
    const auto chain = reg.read(checkChain);
    if (!lost || !talks) return {{u"failed"_s, true}};
    return {{u"flats_with_lost_updates"_s, lost->first}, {u"flats_missing"_s, flats + added - lost->second},
        {u"talks_missing"_s, contacts - talks->toInt()}, {u"chain"_s, chain ? u"sound"_s : chain.error().reason}};
}

QJsonObject figures(const QList<Outcome> &outcomes, double seconds)
{
    std::vector<double> saves, reads;
    QStringList failures;
    int conflicts = 0;
    for (const Outcome &one : outcomes) {
        saves.insert(saves.end(), one.saves.begin(), one.saves.end());
        reads.insert(reads.end(), one.reads.begin(), one.reads.end());
        failures += one.failures;
        conflicts += one.conflicts;
    }
    for (const QString &failure : failures.first(std::min<qsizetype>(3, failures.size())))
        std::fprintf(stderr, "%s\n", qPrintable(failure));
    return {{u"clients"_s, clients}, {u"seconds"_s, seconds}, {u"saves"_s, int(saves.size())}, {u"save_p50_ms"_s, percentile(saves, 0.5)},
        {u"save_p95_ms"_s, percentile(saves, 0.95)}, {u"save_max_ms"_s, percentile(saves, 1)}, {u"reads"_s, int(reads.size())},
        {u"read_p95_ms"_s, percentile(reads, 0.95)}, {u"conflicts_told"_s, conflicts}, {u"refused"_s, int(failures.size())}};
}

Result<int> deadlocks(TestRegister &reg)
{
    return reg.read([](Sql &sql) { return sql.value(u"select deadlocks from pg_stat_database where datname=current_database()"_s); })
        .transform([](const QVariant &count) { return count.toInt(); });
}
}

/** loadbench [PAUSE_MS]: 50 people on one PostgreSQL register, 120 steps each, one every PAUSE_MS; without a pause as fast as they can. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (testPostgres().isEmpty()) {
        std::printf("{\"skipped\": \"no PostgreSQL runs\"}\n");
        return 0;
    }
    const int pause = QCoreApplication::arguments().value(1).toInt();
    TestRegister reg(true);
    const auto ids = prepare(reg);
    if (!ids) return 1;
    std::vector<std::unique_ptr<Database>> programs;
    for (int i = 0; i < clients; ++i) {
        programs.push_back(reg.another());
        if (!programs.back()) return 1;
    }
    QThreadPool people;
    people.setMaxThreadCount(clients);
    QList<int> numbers(clients);
    std::iota(numbers.begin(), numbers.end(), 0);
    QElapsedTimer timer;
    timer.start();
    const QList<Outcome> outcomes = QtConcurrent::blockingMapped<QList<Outcome>>(
        &people, numbers, [&](int i) { return Client(*programs[static_cast<size_t>(i)], static_cast<quint32>(i), *ids).work(pause); });
    QJsonObject result = figures(outcomes, static_cast<double>(timer.elapsed()) / 1e3);
    result[u"deadlocks"_s] = deadlocks(reg).value_or(-1);
    const QJsonObject compared = compare(reg, outcomes);
    for (auto it = compared.begin(); it != compared.end(); ++it) result[it.key()] = it.value();
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
