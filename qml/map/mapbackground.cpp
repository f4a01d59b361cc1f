// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapbackground.h"
#include "core/base/words.h"
#include "geo/basesource.h"

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

/** Reads squares as long as the register is open; whoever draws waits, never the window. */
std::function<QByteArray(BaseCellKey)> cellReader(const std::shared_ptr<Database> &database, const QString &mapUid)
{
    return [open = std::weak_ptr(database), mapUid](BaseCellKey key) {
        const auto register_ = open.lock();
        if (!register_) return QByteArray();
        auto content = register_->read([mapUid, key](Sql &sql) { return baseCellContent(sql, mapUid, key); });
        content.waitForFinished();
        return content.resultCount() > 0 ? content.takeResult().value_or(QByteArray()) : QByteArray();
    };
}
}

MapBackground::MapBackground(QObject *parent) : QObject(parent) { }

MapBackground::~MapBackground()
{
    if (m_source) m_source->stop();
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

void MapBackground::readOwn()
{
    const auto none = [this] {
        m_own.reset();
        m_ownSource = nullptr;
        choose();
    };
    if (!m_workspace || !m_workspace->isOpen()) return none();
    const auto task = [](Sql &sql) {
        return currentBaseMap(sql).and_then([&](std::optional<BaseMap> map) {
            return municipalityNames(sql).transform([&](QSet<QString> names) { return Own{std::move(map), std::move(names)}; });
        });
    };
    m_workspace->read(this, task, [this, none](const Result<Own> &own) {
        if (!own || !own->map || !m_workspace) return none();
        m_own = own->map;
        m_ownSource = baseMapSource(*m_own, cellReader(m_workspace->sharedDatabase(), m_own->uid), own->names);
        choose();
    });
}

void MapBackground::choose()
{
    if (m_kind == "own"_L1) return show(m_ownSource);
    if (m_kind == "file"_L1 && !m_file.isEmpty()) return openFile();
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

void MapBackground::show(std::shared_ptr<const TileSource> source, const QString &error)
{
    if (m_source && m_source != source) m_source->stop();
    m_source = std::move(source);
    m_error = error;
    Q_EMIT changed();
}
