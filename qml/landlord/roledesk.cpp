// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/landlord/roledesk.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
QVariantMap rowOf(const DwellingLandlord &one)
{
    const LandlordRole &role = one.role;
    QStringList days;
    if (role.since.isValid()) days += RoleDesk::tr("seit %1").arg(dateText(role.since));
    if (role.until.isValid()) days += RoleDesk::tr("bis %1").arg(dateText(role.until));
    return {{u"id"_s, role.id}, {u"landlordId"_s, role.landlordId}, {u"name"_s, displayName(one.landlord)}, {u"role"_s, word(role.role)},
        {u"roleKey"_s, keyOf(role.role)}, {u"days"_s, days.join(u' ')}, {u"callFirst"_s, role.callFirst}};
}

QVariantList rowsOf(const QList<DwellingLandlord> &landlords)
{
    QVariantList rows;
    for (const DwellingLandlord &one : landlords) rows += rowOf(one);
    return rows;
}

Result<> keep(Sql &sql, const LandlordRole &role)
{
    return keepRole(sql, role).transform([](const LandlordRole &) { });
}
}

void RoleDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    m_choice.setWorkspace(workspace);
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("landlord"_L1) || tables.contains("landlord_role"_L1)) reload();
        });
    Q_EMIT workspaceChanged();
    reload();
}

void RoleDesk::setDwellingId(qint64 id)
{
    if (m_dwellingId == id) return;
    m_dwellingId = id;
    cancel();
    Q_EMIT dwellingIdChanged();
    reload();
}

void RoleDesk::reload()
{
    struct Found {
        QList<DwellingLandlord> now;
        QList<DwellingLandlord> former;
    };
    if (m_dwellingId == 0 || !m_workspace || !m_workspace->isOpen()) {
        m_landlords.clear();
        m_former.clear();
        Q_EMIT changed();
        return;
    }
    const auto load = [id = m_dwellingId](Sql &sql) -> Result<Found> {
        const QDate today = QDate::currentDate();
        auto now = landlordsOf(sql, id, today);
        if (!now) return std::unexpected(now.error());
        return formerLandlordsOf(sql, id, today).transform([&](const QList<DwellingLandlord> &former) { return Found{*now, former}; });
    };
    m_workspace->read(this, load, [this, id = m_dwellingId](const Result<Found> &found) {
        if (id != m_dwellingId) return; // another one was chosen meanwhile
        if (!found) return m_workspace->tell(found.error());
        m_landlords = found->now;
        m_former = found->former;
        Q_EMIT changed();
    });
}

QVariantList RoleDesk::landlords() const
{
    return rowsOf(m_landlords);
}

QVariantList RoleDesk::former() const
{
    return rowsOf(m_former);
}

QString RoleDesk::endingName() const
{
    return displayName(m_ending.landlord);
}

const DwellingLandlord *RoleDesk::find(qint64 roleId) const
{
    for (const auto *list : {&m_landlords, &m_former})
        for (const DwellingLandlord &one : *list)
            if (one.role.id == roleId) return &one;
    return nullptr;
}

template<class Task> void RoleDesk::change(Task task, const QString &sentence)
{
    if (!m_workspace || m_busy) return;
    m_busy = true;
    Q_EMIT changed();
    m_workspace->write(this, task, [this, sentence](const Result<> &kept) {
        m_busy = false;
        if (kept) {
            cancel();
            Q_EMIT done(sentence);
        }
        Q_EMIT changed();
    });
}

void RoleDesk::callFirst(qint64 roleId)
{
    const DwellingLandlord *one = find(roleId);
    if (!one) return;
    LandlordRole role = one->role;
    role.callFirst = true;
    const QString name = displayName(one->landlord);
    const auto task = [role, name](Sql &sql) {
        sql.describe(u"role.first"_s, name);
        return keep(sql, role);
    };
    change(task, tr("%1 wird zuerst angerufen.").arg(name));
}

void RoleDesk::setRole(qint64 roleId, const QString &key)
{
    const DwellingLandlord *one = find(roleId);
    if (!one) return;
    LandlordRole role = one->role;
    role.role = ofKey<DwellingRole>(key, role.role);
    change([role](Sql &sql) { return keep(sql, role); }, tr("%1 ist jetzt %2.").arg(displayName(one->landlord), word(role.role)));
}

void RoleDesk::remove(qint64 roleId)
{
    const DwellingLandlord *one = find(roleId);
    if (!one) return;
    change([id = roleId, version = one->role.version](Sql &sql) { return removeRole(sql, id, version); },
        tr("%1 ist an dieser Wohnung ausgetragen.").arg(displayName(one->landlord)));
}

void RoleDesk::beginAdding()
{
    cancel();
    m_choice.show({});
    m_adding = true;
    Q_EMIT changed();
}

void RoleDesk::commitAdding()
{
    if (!m_adding || m_choice.kind() == "none"_L1 || m_choice.isWrong()) return;
    LandlordPick pick = m_choice.pick();
    pick.role.callFirst = m_landlords.isEmpty();
    pick.role.since = QDate::currentDate();
    change([pick, id = m_dwellingId](Sql &sql) { return keepPick(sql, id, pick); },
        tr("%1 ist als %2 eingetragen.").arg(pick.name, word(pick.role.role)));
}

void RoleDesk::beginEnd(qint64 roleId)
{
    const DwellingLandlord *one = find(roleId);
    if (!one) return;
    const DwellingLandlord ending = *one;
    cancel();
    m_ending = ending;
    m_endDay = dateText(QDate::currentDate());
    Q_EMIT changed();
}

QDate RoleDesk::readEndDay()
{
    const auto day = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), m_endDay, QDate::currentDate());
    m_endError = !day ? sentence(day.error()) : day->toDate().isValid() ? QString() : tr("Das Datum fehlt.");
    if (!m_endError.isEmpty()) return {};
    m_endDay = dateText(day->toDate());
    return day->toDate();
}

void RoleDesk::setEndDay(const QString &typed)
{
    m_endDay = typed;
    readEndDay();
    Q_EMIT changed();
}

void RoleDesk::commitEnd()
{
    const QDate day = readEndDay();
    Q_EMIT changed();
    if (!day.isValid()) return;
    const LandlordRole role = m_ending.role;
    const auto task = [role, day](Sql &sql) { return endRole(sql, role.id, role.version, day).transform([](const LandlordRole &) { }); };
    change(task, tr("Die Rolle von %1 endet am %2.").arg(endingName(), dateText(day)));
}

void RoleDesk::cancel()
{
    m_adding = false;
    m_ending = {};
    m_endDay.clear();
    m_endError.clear();
    m_choice.search({});
    Q_EMIT changed();
}
