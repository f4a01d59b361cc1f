// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/protocolreader.h"
#include "core/base/words.h"
#include "core/handover/handovers.h"
#include "core/placement/household.h"
#include "core/register/facts.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

void ProtocolReader::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::changed, this, &ProtocolReader::reload);
        connect(workspace, &Workspace::reachableChanged, this, [this] {
            if (m_workspace->isReachable()) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void ProtocolReader::setHandoverId(qint64 id)
{
    if (m_handoverId == id) return;
    m_handoverId = id;
    ++m_newest;
    m_facts = {};
    Q_EMIT handoverIdChanged();
    reload();
}

Result<> ProtocolReader::loadPlace(Sql &sql, Facts &facts)
{
    const auto dwelling = sql.load<Dwelling>(u"dwelling"_s, facts.entry.handover.dwellingId);
    if (!dwelling) return std::unexpected(dwelling.error());
    const auto building = sql.load<Building>(u"building"_s, dwelling->buildingId);
    if (!building) return std::unexpected(building.error());
    const QString street = streetOf(*building);
    QStringList parts{street.isEmpty() ? building->city : street, floorText(dwelling->floor, dwelling->flatType)};
    parts.removeAll(QString());
    facts.address = parts.join(u", "_s);
    return {};
}

Result<> ProtocolReader::loadHousehold(Sql &sql, Facts &facts, QDate today)
{
    const std::optional<qint64> id = facts.entry.handover.householdId;
    if (!id) return {};
    const auto household = sql.load<Household>(u"household"_s, *id);
    if (!household) return std::unexpected(household.error());
    facts.householdNumber = household->number;
    facts.persons = household->persons;
    const auto engagements = engagementsOfHousehold(sql, *id);
    if (!engagements) return std::unexpected(engagements.error());
    for (const Engagement &one : *engagements) {
        if (!standsBy(one, today)) continue;
        const auto sponsor = sql.load<Sponsor>(u"sponsor"_s, one.sponsorId);
        if (!sponsor) return std::unexpected(sponsor.error());
        facts.engagements += one;
        facts.sponsors += displayName(*sponsor);
    }
    return suggestSponsors(sql, *id, today).transform([&](const QList<SponsorSuggestion> &found) { facts.suggestions = found; });
}

Result<ProtocolReader::Facts> ProtocolReader::load(Sql &sql, qint64 id, QDate today)
{
    Facts facts;
    auto done = loadHandover(sql, id).transform([&](const HandoverEntry &found) { facts.entry = found; });
    if (done)
        done
            = protocolBefore(sql, facts.entry.handover).transform([&](const std::optional<HandoverEntry> &found) { facts.before = found; });
    if (done) done = loadPlace(sql, facts);
    if (done) done = loadHousehold(sql, facts, today);
    if (!done) return std::unexpected(done.error());
    return facts;
}

void ProtocolReader::reload()
{
    if (m_pending > 0) return;
    if (m_handoverId == 0 || !m_workspace || !m_workspace->isOpen()) {
        m_facts = {};
        m_error.clear();
        Q_EMIT changed();
        return;
    }
    m_workspace->read(
        this, [id = m_handoverId](Sql &sql) { return load(sql, id, QDate::currentDate()); },
        [this, request = ++m_newest](const Result<Facts> &facts) {
            if (request == m_newest) take(facts); // else another one was chosen, or something newer is on its way
        });
}

void ProtocolReader::take(const Result<Facts> &facts)
{
    if (facts) {
        m_facts = *facts;
        m_error.clear();
    } else if (!isLoaded() || facts.error().kind == Error::Kind::NotFound) {
        m_facts = {};
        m_error = sentence(facts.error());
    } // else what was read stays: the server does not answer
    Q_EMIT changed();
}

void ProtocolReader::beginWriting()
{
    ++m_pending;
    ++m_newest;
    Q_EMIT writingChanged();
}

void ProtocolReader::endWriting()
{
    --m_pending;
    if (m_pending == 0) reload();
    Q_EMIT writingChanged();
}
