// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapbackground.h"
#include "core/base/words.h"
#include "geo/basesource.h"
#include "geo/onlinetiles.h"
#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
Result<QSet<QString>> municipalityNames(Sql &sql)
{
    return sql.query(u"select name from municipality"_s).transform([](QSqlQuery rows) {
        QSet<QString> names;
        while (rows.next()) names += rows.value(0).toString();
        return names;
    });
}

/** A prepared one by its key, else one by its address. */
Result<OnlineMap> onlineMap(const QString &online)
{
    const auto maps = onlineMaps();
    const auto prepared = std::ranges::find(maps, online, &OnlineMap::key);
    return prepared == maps.end() ? ownOnlineMap(online) : Result<OnlineMap>(*prepared);
}
}

MapBackground::MapBackground(QObject *parent) : QObject(parent)
{
    constexpr int tellAfter = 1'000;
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellAfter);
    connect(&m_tell, &QTimer::timeout, this, &MapBackground::tellRequests);
}

MapBackground::~MapBackground()
{
    if (m_source) m_source->stop();
    tellRequests();
}

void MapBackground::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &MapBackground::readOwn);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("base_map"_L1) || tables.contains("municipality"_L1)) readOwn();
        });
    }
    Q_EMIT workspaceChanged();
    readOwn();
}

void MapBackground::setKind(const QString &kind)
{
    if (m_kind == kind) return;
    m_kind = kind;
    Q_EMIT kindChanged();
    choose();
}

void MapBackground::setFile(const QUrl &file)
{
    if (m_file == file) return;
    m_file = file;
    Q_EMIT kindChanged();
    if (m_kind == "file"_L1) choose();
}

void MapBackground::setOnline(const QString &online)
{
    if (m_online == online) return;
    m_online = online;
    Q_EMIT kindChanged();
    if (m_kind == "online"_L1) choose();
}

void MapBackground::setAllowedHost(const QString &host)
{
    if (m_allowedHost == host) return;
    m_allowedHost = host;
    Q_EMIT kindChanged();
    if (m_kind == "online"_L1) choose();
}

void MapBackground::setMachine(Machine *machine)
{
    if (m_machine == machine) return;
    m_machine = machine;
    Q_EMIT kindChanged();
}

QVariantList MapBackground::onlineMaps()
{
    QVariantList maps;
    for (const OnlineMap &map : ::onlineMaps()) maps += QVariantMap{{u"value"_s, map.key}, {u"text"_s, map.name}, {u"host"_s, map.host()}};
    return maps;
}

QString MapBackground::hostOf(const QString &online)
{
    return onlineMap(online).transform([](const OnlineMap &map) { return map.host(); }).value_or(QString());
}

QString MapBackground::addressError(const QString &online)
{
    const auto map = onlineMap(online);
    return map ? QString() : sentence(map.error());
}

void MapBackground::readOwn()
{
    if (!m_workspace || !m_workspace->isOpen()) return takeOwn({});
    const auto task = [](Sql &sql) {
        return currentBaseMap(sql).and_then([&](std::optional<BaseMap> map) {
            return municipalityNames(sql).transform([&](QSet<QString> names) { return Own{std::move(map), std::move(names)}; });
        });
    };
    m_workspace->read(this, task, [this](const Result<Own> &own) {
        if (own || own.error().kind != Error::Kind::Storage) takeOwn(own.value_or(Own())); // a map that is drawn stays
    });
}

void MapBackground::takeOwn(const Own &own)
{
    m_own = m_workspace ? own.map : std::nullopt;
    m_ownSource = m_own ? baseMapSource(*m_own, cellReader(m_workspace->sharedDatabase(), m_own->uid), own.names) : nullptr;
    if (m_kind == "own"_L1) return choose();
    Q_EMIT changed();
}

void MapBackground::choose()
{
    if (m_kind == "own"_L1) return show(m_ownSource);
    if (m_kind == "file"_L1 && !m_file.isEmpty()) return openFile();
    if (m_kind == "online"_L1 && !m_online.isEmpty()) return openOnline();
    show(nullptr);
}

void MapBackground::openFile()
{
    startJob([path = m_file.toLocalFile()](const Progress &) {
        return openTileFile(path);
    }).then(this, [this, file = m_file](const Result<std::shared_ptr<const TileSource>> &source) {
        if (file != m_file || m_kind != "file"_L1) return; // another one was chosen meanwhile
        if (source)
            show(*source);
        else
            show(nullptr, sentence(source.error()));
    });
}

void MapBackground::openOnline()
{
    const auto map = onlineMap(m_online);
    if (!map) return show(nullptr, sentence(map.error()));
    if (map->host() != m_allowedHost) return show(nullptr);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles/"_s + map->host();
    // Counted in the thread that asks, told here.
    const auto onSent = [self = QPointer(this)](const QString &host) {
        QMetaObject::invokeMethod(qApp, [self, host] {
            if (self) self->countRequest(host);
        });
    };
    show(openOnlineMap(*map, {.cacheFolder = folder, .onSent = onSent}));
}

void MapBackground::countRequest(const QString &host)
{
    ++m_requests[host];
    if (!m_tell.isActive()) m_tell.start();
}

void MapBackground::tellRequests()
{
    const auto requests = std::exchange(m_requests, {});
    if (!m_machine) return;
    for (const auto &[host, count] : requests.asKeyValueRange()) m_machine->countRequests(host, count);
}

void MapBackground::show(std::shared_ptr<const TileSource> source, const QString &error)
{
    if (m_source && m_source != source) m_source->stop();
    m_source = std::move(source);
    m_error = error;
    Q_EMIT changed();
}
