// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/joinedrows.h"

using namespace Qt::StringLiterals;

namespace {
QVariantList uidsOf(const WayRows &rows)
{
    QVariantList uids;
    uids.reserve(rows.size());
    for (const WayRow &row : rows) uids += row.uid;
    return uids;
}

QString referenceOf(const WayRow &row, const QString &column)
{
    return row.fields.value(column).toString();
}

/** Finds out what became of rows that were taken once and joined with others since. */
class Joining
{
public:
    Joining(Sql &sql, const WayTables &there) : m_sql(sql), m_there(there) { }

    Result<JoinedRows> run()
    {
        return followVacancies().and_then([&] { return followBuildings(); }).and_then([&] { return followRoles(); }).transform([&] {
            return m_joined;
        });
    }

private:
    /** An episode keeps its uid where its dwelling becomes one with another: it tells which. */
    Result<> followVacancies()
    {
        const WayRows vacancies = m_there.value(u"vacancy"_s);
        const auto here = readWayRowsIn(m_sql, u"vacancy"_s, u"uid"_s, uidsOf(vacancies));
        if (!here) return std::unexpected(here.error());
        const auto dwellings = idsOf(m_sql, u"dwelling"_s, m_there.value(u"dwelling"_s).keys());
        if (!dwellings) return std::unexpected(dwellings.error());
        for (const WayRow &mine : *here) {
            const QString dwelling = referenceOf(vacancies.value(mine.uid), u"dwelling_id"_s), own = referenceOf(mine, u"dwelling_id"_s);
            if (dwelling.isEmpty() || own.isEmpty() || dwelling == own || dwellings->contains(dwelling)) continue;
            m_joined[dwelling] = own;
            if (auto followed = followEpisode(mine.uid); !followed) return followed;
        }
        return {};
    }
    /** Of two running episodes the other one was dropped, and its reason names the number of the one that runs on. */
    Result<> followEpisode(const QString &uid)
    {
        const QString next = u"select k.uid from vacancy v join vacancy k on k.dwelling_id=v.dwelling_id and k.id<>v.id join "
                             "status_transition t on t.vacancy_id=v.id and t.to_status='dropped' where v.uid=? and v.status='dropped' and "
                             "t.reason like '%' || k.number || '%' order by t.id desc, k.id desc"_s;
        QSet<QString> passed{uid};
        for (QString last = uid;;) {
            const auto found = m_sql.value(next, {last});
            if (!found) return std::unexpected(found.error());
            last = found->toString();
            if (last.isEmpty() || passed.contains(last)) return {};
            passed += last;
            m_joined[uid] = last;
        }
    }
    Result<> followBuildings()
    {
        QVariantList own;
        for (const auto &[there, here] : m_joined.asKeyValueRange())
            if (m_there.value(u"dwelling"_s).contains(there)) own += here;
        const auto dwellings = readWayRowsIn(m_sql, u"dwelling"_s, u"uid"_s, own);
        if (!dwellings) return std::unexpected(dwellings.error());
        const auto known = idsOf(m_sql, u"building"_s, m_there.value(u"building"_s).keys());
        if (!known) return std::unexpected(known.error());
        for (const WayRow &dwelling : m_there.value(u"dwelling"_s)) {
            const auto joined = m_joined.constFind(dwelling.uid);
            const QString building = referenceOf(dwelling, u"building_id"_s);
            if (joined == m_joined.cend() || building.isEmpty() || known->contains(building)) continue;
            m_joined[building] = referenceOf(dwellings->value(*joined), u"building_id"_s);
        }
        return {};
    }
    /** Who has the same role for the same dwelling has it once. */
    Result<> followRoles()
    {
        const WayRows roles = m_there.value(u"landlord_role"_s);
        const auto known = idsOf(m_sql, u"landlord_role"_s, roles.keys());
        if (!known) return std::unexpected(known.error());
        const auto landlords = idsOf(m_sql, u"landlord"_s, m_there.value(u"landlord"_s).keys());
        if (!landlords) return std::unexpected(landlords.error());
        for (const WayRow &role : roles) {
            const QString landlord = referenceOf(role, u"landlord_id"_s), dwelling = referenceOf(role, u"dwelling_id"_s);
            if (known->contains(role.uid) || !landlords->contains(landlord)) continue;
            const auto same
                = m_sql.value(u"select r.uid from landlord_role r join dwelling d on d.id=r.dwelling_id where d.uid=? and r.landlord_id=? "
                              "and r.role=? and r.until is null order by r.id"_s,
                    {m_joined.value(dwelling, dwelling), landlords->value(landlord), role.fields.value(u"role"_s)});
            if (!same) return std::unexpected(same.error());
            if (!same->isNull()) m_joined[role.uid] = same->toString();
        }
        return {};
    }

    Sql &m_sql;
    const WayTables &m_there;
    JoinedRows m_joined;
};
}

Result<JoinedRows> joinedRows(Sql &sql, const WayTables &there)
{
    return Joining(sql, there).run();
}

Result<WayTables> rowsHere(Sql &sql, const WayTables &there)
{
    const auto joined = joinedRows(sql, there);
    if (!joined) return std::unexpected(joined.error());
    WayTables here;
    for (const auto &[table, rows] : there.asKeyValueRange()) {
        QVariantList uids;
        uids.reserve(rows.size());
        for (const QString &uid : rows.keys()) uids += joined->value(uid, uid);
        const auto found = readWayRowsIn(sql, table, u"uid"_s, uids);
        if (!found) return std::unexpected(found.error());
        WayRows &of = here[table];
        for (const QString &uid : rows.keys())
            if (const auto own = found->constFind(joined->value(uid, uid)); own != found->cend()) {
                of[uid] = *own;
                // Compared value by value with the row of the file, whose uid goes into each hash.
                of[uid].uid = uid;
            }
    }
    return here;
}
