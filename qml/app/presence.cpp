// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/presence.h"
#include "core/access/presence.h"
#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto lookEvery = 4s;
}

Presence::Presence(QObject *parent) : QObject(parent)
{
    m_pause.setInterval(lookEvery);
    connect(&m_pause, &QTimer::timeout, this, &Presence::look);
}

Presence::~Presence()
{
    letGo();
}

void Presence::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &Presence::follow);
        connect(workspace, &Workspace::changed, this, &Presence::look);
        connect(workspace, &Workspace::reconnected, this, [this] {
            m_held = {}; // it went with the old connection
            follow();
        });
    }
    follow();
}

void Presence::setTable(const QString &table)
{
    if (std::exchange(m_wanted.table, table) != table) follow();
}

void Presence::setRowId(qint64 id)
{
    if (std::exchange(m_wanted.id, id) != id) follow();
}

void Presence::setHolding(bool holding)
{
    if (std::exchange(m_holding, holding) != holding) follow();
}

void Presence::setWatching(bool watching)
{
    if (std::exchange(m_watching, watching) != watching) follow();
}

bool Presence::isAsked() const
{
    return m_workspace && m_workspace->isServer() && m_wanted.id > 0 && !m_wanted.table.isEmpty() && (m_watching || m_holding);
}

void Presence::follow()
{
    const Row held = isAsked() && m_holding ? m_wanted : Row();
    const bool isElsewhere = m_held.id != 0 && (!m_workspace || m_heldIn.lock() != m_workspace->sharedDatabase());
    if (held != m_held || isElsewhere) {
        letGo();
        if (held.id != 0) hold(held);
    }
    show({});
    if (isAsked()) {
        m_pause.start();
        look();
    } else {
        m_pause.stop();
    }
    Q_EMIT targetChanged();
}

void Presence::hold(const Row &row)
{
    m_held = row;
    m_heldIn = m_workspace->sharedDatabase();
    m_workspace->read(this, [row](Sql &sql) { return ::hold(sql, row.table, row.id); }, [](const Result<> &) {});
}

void Presence::letGo()
{
    const Row held = std::exchange(m_held, {});
    const auto database = m_heldIn.lock();
    m_heldIn.reset();
    if (held.id == 0 || !database) return;
    database->read([held](Sql &sql) { return ::letGo(sql, held.table, held.id); });
}

void Presence::look()
{
    if (!isAsked()) return;
    m_workspace->read(
        this, [row = m_wanted](Sql &sql) { return holders(sql, row.table, row.id); },
        [this, row = m_wanted](const Result<QStringList> &found) {
            if (found && row == m_wanted && isAsked()) show(*found);
        });
}

void Presence::show(const QStringList &others)
{
    if (std::exchange(m_others, others) != others) Q_EMIT othersChanged();
}

QString Presence::text() const
{
    return m_others.isEmpty() ? QString() : tr("In Bearbeitung von %1").arg(QLocale().createSeparatedList(m_others));
}
