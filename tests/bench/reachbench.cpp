// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/reach.h"
#include "import/osmwalking.h"
#include "tests/bench/syntheticnetwork.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <sqlite3.h>

#include <spatialite.h> // needs sqlite3.h before it

using namespace Qt::StringLiterals;

namespace {
constexpr int goalCount = 100;
constexpr std::array limits{1000, 5000};

double processSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/** Processor time in milliseconds, the best of three. */
template<class Work> double milliseconds(const Work &work, int runs = 3)
{
    double best = INFINITY;
    for (int run = 0; run < runs; ++run) {
        const double before = processSeconds();
        work();
        best = std::min(best, 1000 * (processSeconds() - before));
    }
    return best;
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

WalkingNetwork ofFile(const QString &path)
{
    OsmWalking walking;
    const std::array<OsmTaker *, 1> takers{&walking};
    return readOsm(path, takers) ? walking.take().network : WalkingNetwork();
}

/** Goals strewn over the largest part. */
std::vector<ReachStart> goalsIn(const WalkingNetwork &network)
{
    std::mt19937 random(7);
    std::vector<ReachStart> goals;
    while (goals.size() < goalCount)
        if (const auto node = quint32(random() % network.nodeCount()); network.partOf(node) == 0) goals.push_back({node, 0});
    return goals;
}

bool isSame(double a, double b)
{
    return a == b || std::abs(a - b) < 0.05;
}

/** Ends the program where an answer is not right: no edge makes it shorter, and each is made of the one before. */
void expectShortest(const WalkingNetwork &network, const std::vector<ReachStart> &goals, const std::vector<float> &metres, float limit)
{
    qint64 wrong = 0;
    for (quint32 node = 0; node < network.nodeCount(); ++node) {
        bool isMade = !std::isfinite(metres[node]) || std::ranges::contains(goals, node, &ReachStart::node);
        for (const WalkingArc &arc : network.arcs(node)) {
            const float there = metres[arc.to] + arc.metres;
            wrong += there <= limit && metres[node] > there + 0.01F ? 1 : 0;
            isMade = isMade || isSame(metres[node], there);
        }
        wrong += isMade ? 0 : 1;
    }
    if (wrong == 0) return;
    std::fprintf(stderr, "%lld answers are wrong\n", wrong);
    std::exit(1);
}

/** For how many nodes a peer answers otherwise; ends the program where it found a shorter way. */
qint64 differing(const std::vector<float> &ours, const std::vector<double> &theirs, const char *peer)
{
    qint64 differ = 0;
    for (size_t node = 0; node < ours.size(); ++node) {
        if (isSame(ours[node], theirs[node])) continue;
        ++differ;
        if (theirs[node] > double(ours[node])) continue;
        std::fprintf(stderr, "%s knows a shorter way to node %zu: %.3f, not %.3f\n", peer, node, theirs[node], double(ours[node]));
        std::exit(1);
    }
    return differ;
}

/** SpatiaLite with a routing table of the network. */
class Virtual
{
public:
    explicit Virtual(const WalkingNetwork &network) : m_nodes(network.nodeCount()), m_cache(spatialite_alloc_connection())
    {
        sqlite3_open(":memory:", &m_db);
        spatialite_init_ex(m_db, m_cache, 0);
        run("select InitSpatialMetaData(1, 'NONE')");
        run("select InsertEpsgSrid(25832)");
        run("create table road(id integer primary key, name text not null default 'x', a integer not null, b integer not null, cost double "
            "not null)");
        run("select AddGeometryColumn('road', 'geom', 25832, 'LINESTRING', 'XY')");
        run("begin");
        sqlite3_stmt *add = nullptr;
        sqlite3_prepare_v2(m_db,
            "insert into road(a, b, cost, geom) values(?, ?, ?, MakeLine(MakePoint(?, ?, 25832), MakePoint(?, ?, 25832)))", -1, &add,
            nullptr);
        for (quint32 node = 0; node < m_nodes; ++node)
            for (const WalkingArc &arc : network.arcs(node)) {
                if (arc.to < node) continue;
                sqlite3_bind_int64(add, 1, node + 1);
                sqlite3_bind_int64(add, 2, arc.to + 1);
                const std::array values{double(arc.metres), network.place(node).east, network.place(node).north, network.place(arc.to).east,
                    network.place(arc.to).north};
                for (size_t i = 0; i < values.size(); ++i) sqlite3_bind_double(add, int(i) + 3, values[i]);
                sqlite3_step(add);
                sqlite3_reset(add);
            }
        sqlite3_finalize(add);
        run("commit");
        makingMs = milliseconds([&] { run("select CreateRouting('way_data', 'way', 'road', 'a', 'b', 'geom', 'cost', 'name', 0, 1)"); }, 1);
        (void)nearest({{0, 0}}, 1); // reads the network
    }
    ~Virtual()
    {
        sqlite3_close(m_db);
        spatialite_cleanup_ex(m_cache);
    }
    Q_DISABLE_COPY_MOVE(Virtual)

    /** One isochrone after the other, and of all the least. */
    std::vector<double> nearest(const std::vector<ReachStart> &goals, double limit)
    {
        std::vector<double> metres(m_nodes, INFINITY);
        sqlite3_stmt *ask = nullptr;
        sqlite3_prepare_v2(m_db, "select NodeTo, Cost from way where NodeFrom=? and Cost<=?", -1, &ask, nullptr);
        for (const ReachStart &goal : goals) {
            metres[goal.node] = 0; // the answer leaves it out
            sqlite3_bind_int64(ask, 1, goal.node + 1);
            sqlite3_bind_double(ask, 2, limit);
            while (sqlite3_step(ask) == SQLITE_ROW) {
                if (sqlite3_column_int64(ask, 0) == 0) continue; // a row that says that there is nothing
                double &best = metres[size_t(sqlite3_column_int64(ask, 0)) - 1];
                best = std::min(best, sqlite3_column_double(ask, 1));
            }
            sqlite3_reset(ask);
        }
        sqlite3_finalize(ask);
        return metres;
    }

    double makingMs = 0;

private:
    void run(const char *statement)
    {
        char *error = nullptr;
        if (sqlite3_exec(m_db, statement, nullptr, nullptr, &error) != SQLITE_OK) std::fprintf(stderr, "%s: %s\n", statement, error);
        sqlite3_free(error);
    }

    quint32 m_nodes;
    void *m_cache;
    sqlite3 *m_db = nullptr;
};

/** PostgreSQL with pgRouting, where the server of the tests has it. */
class Server
{
public:
    static bool isThere()
    {
        const QString socket = qEnvironmentVariable("BLEIBE_TEST_POSTGRES");
        if (socket.isEmpty()) return false;
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s);
        db.setHostName(socket);
        db.setDatabaseName(u"reachbench"_s);
        db.setUserName(u"bleibe"_s);
        return db.open() && QSqlQuery(db).exec(u"select pgr_version()"_s);
    }
    explicit Server(const WalkingNetwork &network) : m_nodes(network.nodeCount())
    {
        QStringList from, to, costs;
        for (quint32 node = 0; node < m_nodes; ++node)
            for (const WalkingArc &arc : network.arcs(node)) {
                if (arc.to < node) continue;
                from += QString::number(node + 1);
                to += QString::number(arc.to + 1);
                costs += QString::number(double(arc.metres), 'f', 2);
            }
        run(u"drop table if exists reachbench"_s);
        run(u"create unlogged table reachbench as select row_number() over () as id, * from unnest('{%1}'::bigint[], '{%2}'::bigint[], "
            "'{%3}'::float8[]) as edges(source, target, cost)"_s.arg(from.join(u','), to.join(u','), costs.join(u',')));
        run(u"analyze reachbench"_s);
    }
    ~Server() { run(u"drop table reachbench"_s); }
    Q_DISABLE_COPY_MOVE(Server)

    /** All goals at once, each node from the nearest alone: the best it knows for this question. */
    std::vector<double> nearest(const std::vector<ReachStart> &goals, double limit, double &ms)
    {
        QStringList nodes;
        for (const ReachStart &goal : goals) nodes += QString::number(goal.node + 1);
        std::vector<double> metres(m_nodes, INFINITY);
        const double before = serverMs() + 1000 * processSeconds();
        QSqlQuery rows = run(u"select node, agg_cost from pgr_drivingDistance('select id, source, target, cost from reachbench', "
                             "array[%1], %2::float8, directed => false, equicost => true)"_s.arg(nodes.join(u','))
                                 .arg(limit));
        while (rows.next()) {
            double &best = metres[size_t(rows.value(0).toLongLong()) - 1];
            best = std::min(best, rows.value(1).toDouble());
        }
        ms = serverMs() + 1000 * processSeconds() - before;
        return metres;
    }

private:
    static QSqlQuery run(const QString &statement)
    {
        QSqlQuery query;
        query.setForwardOnly(true);
        if (!query.exec(statement)) std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
        return query;
    }
    /** Processor time of the server's process for this connection. */
    static double serverMs()
    {
        QSqlQuery pid = run(u"select pg_backend_pid()"_s);
        QFile stat(pid.next() ? u"/proc/%1/stat"_s.arg(pid.value(0).toInt()) : QString());
        if (!stat.open(QIODevice::ReadOnly)) return NAN;
        const QList<QByteArray> fields = stat.readAll().split(' ');
        constexpr double msPerTick = 10;
        return msPerTick * (fields.value(13).toDouble() + fields.value(14).toDouble());
    }

    quint32 m_nodes;
};

QJsonObject measure(const WalkingNetwork &network, bool hasServer)
{
    const std::vector<ReachStart> goals = goalsIn(network);
    QJsonObject figures{{u"nodes"_s, qint64(network.nodeCount())}, {u"edges"_s, qint64(network.edgeCount())}};
    const QByteArray packed = network.packed();
    figures[u"packed_kb"_s] = packed.size() / 1024;
    figures[u"unpacked_ms"_s] = rounded(milliseconds([&] { (void)WalkingNetwork::unpacked(packed); }));
    figures[u"whole_ms"_s] = rounded(milliseconds([&] { (void)reachFrom(network, goals); }, 7));
    Virtual peer(network);
    figures[u"peer_create_ms"_s] = rounded(peer.makingMs);
    std::unique_ptr<Server> server = hasServer ? std::make_unique<Server>(network) : nullptr;
    for (const int limit : limits) {
        Reach reach;
        std::vector<double> theirs;
        const double ours = milliseconds([&] { reach = reachFrom(network, goals, float(limit)); }, 7);
        const double isochrones = milliseconds([&] { theirs = peer.nearest(goals, limit); });
        expectShortest(network, goals, reach.metres, float(limit));
        const qint64 longer = differing(reach.metres, theirs, "VirtualRouting");
        QJsonObject one{{u"ratio"_s, std::round(ours / isochrones * 10'000) / 10'000}, {u"bleibe_ms"_s, rounded(ours)},
            {u"virtualrouting_ms"_s, rounded(isochrones)}, {u"virtualrouting_longer"_s, longer}};
        if (server) {
            double ms = 0;
            one[u"pgrouting_longer"_s] = differing(reach.metres, server->nearest(goals, limit, ms), "pgRouting");
            one[u"pgrouting_ms"_s] = rounded(ms);
        }
        figures[u"within_%1_m"_s.arg(limit)] = one;
    }
    return figures;
}
}

/** reachbench [FILE.osm.pbf]: how far the nearest of 100 goals is from everywhere, beside SpatiaLite and pgRouting */
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool hasServer = Server::isThere();
    QJsonObject figures;
    if (argc > 1) figures[u"town"_s] = measure(ofFile(QString::fromLocal8Bit(argv[1])), hasServer);
    figures[u"grid"_s] = measure(syntheticNetwork(), hasServer);
    figures[u"pgrouting"_s] = hasServer;
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
