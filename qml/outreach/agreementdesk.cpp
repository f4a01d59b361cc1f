// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/agreementdesk.h"
#include "core/outreach/agreementparts.h"
#include "core/outreach/agreements.h"
#include "core/outreach/reduction.h"
#include "core/register/landlords.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
bool isPending(const Agreement &agreement)
{
    return agreement.state <= AgreementState::Promised;
}

QString toneOf(const Agreement &agreement, QDate today)
{
    if (agreement.state == AgreementState::Withdrawn) return u"bad"_s;
    if (!isPending(agreement)) return u"good"_s;
    return agreement.dueOn.isValid() && agreement.dueOn < today ? u"warn"_s : u"unknown"_s;
}

/** "zugesagt am 08.11.2026 · bis 15.12.2026": the days that matter in its state. */
QStringList daysOf(const Agreement &agreement)
{
    QStringList days;
    const auto add = [&](const QString &text, QDate day) {
        if (day.isValid()) days += text.arg(dateText(day));
    };
    if (isPending(agreement)) {
        add(AgreementDesk::tr("seit %1"), agreement.requestedOn.isValid() ? agreement.requestedOn : agreement.promisedOn);
        add(AgreementDesk::tr("einzulösen bis %1"), agreement.dueOn);
        return days;
    }
    add(AgreementDesk::tr("ab %1"), agreement.validFrom);
    add(AgreementDesk::tr("bis %1"), agreement.validUntil);
    return days;
}

QString effectOf(Sql &sql, const Agreement &agreement, QDate today)
{
    const bool isOver = agreement.state == AgreementState::Ended || agreement.state == AgreementState::Withdrawn;
    if (isOver) return {};
    const auto effect = reductionEffect(sql, agreement, today);
    return effect && *effect ? effectWords(**effect) + u' ' + preliminaryText() : QString();
}

QVariantMap rowOf(Sql &sql, const Agreement &agreement, const QString &other, QDate today)
{
    QStringList details{stateWord(agreement.kind, agreement.state)};
    details += daysOf(agreement);
    if (!other.isEmpty()) details += other;
    return {{u"id"_s, agreement.id}, {u"version"_s, agreement.version}, {u"words"_s, agreementWords(agreement)},
        {u"state"_s, details.first()}, {u"tone"_s, toneOf(agreement, today)}, {u"details"_s, details.join(u" · "_s)},
        {u"effect"_s, effectOf(sql, agreement, today)}};
}

/** With the flat each is about. */
Result<QVariantList> rowsOfLandlord(Sql &sql, qint64 landlordId, QDate today)
{
    const auto agreements = agreementsOfLandlord(sql, landlordId);
    if (!agreements) return std::unexpected(agreements.error());
    QVariantList rows;
    rows.reserve(agreements->size());
    for (const Agreement &one : *agreements) {
        const auto flat = flatOf(sql, one.dwellingId.value_or(0));
        if (!flat) return std::unexpected(flat.error());
        rows += rowOf(sql, one, *flat ? (*flat)->address : QString(), today);
    }
    return rows;
}

/** With the landlord of each. */
Result<QVariantList> rowsOfDwelling(Sql &sql, qint64 dwellingId, QDate today)
{
    const auto agreements = agreementsOfDwelling(sql, dwellingId);
    if (!agreements) return std::unexpected(agreements.error());
    QVariantList rows;
    rows.reserve(agreements->size());
    for (const Agreement &one : *agreements) {
        const auto landlord = sql.load<Landlord>(u"landlord"_s, one.landlordId);
        if (!landlord) return std::unexpected(landlord.error());
        rows += rowOf(sql, one, displayName(*landlord), today);
    }
    return rows;
}
}

void AgreementDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            const QStringList shown{u"agreement"_s, u"landlord"_s, u"vacancy"_s, u"rent_limit"_s};
            if (std::ranges::any_of(tables, [&](const QString &table) { return shown.contains(table); })) reload();
        });
    Q_EMIT workspaceChanged();
    reload();
}

void AgreementDesk::setLandlordId(qint64 id)
{
    if (m_landlordId == id) return;
    m_landlordId = id;
    Q_EMIT subjectChanged();
    reload();
}

void AgreementDesk::setDwellingId(qint64 id)
{
    if (m_dwellingId == id) return;
    m_dwellingId = id;
    Q_EMIT subjectChanged();
    reload();
}

void AgreementDesk::reload()
{
    if (!m_workspace || !m_workspace->isOpen() || (m_landlordId <= 0 && m_dwellingId <= 0)) {
        m_rows.clear();
        Q_EMIT changed();
        return;
    }
    const auto load = [landlordId = m_landlordId, dwellingId = m_dwellingId](Sql &sql) {
        const QDate today = QDate::currentDate();
        return landlordId > 0 ? rowsOfLandlord(sql, landlordId, today) : rowsOfDwelling(sql, dwellingId, today);
    };
    m_workspace->read(this, load, [this, landlordId = m_landlordId, dwellingId = m_dwellingId](const Result<QVariantList> &rows) {
        if (landlordId != m_landlordId || dwellingId != m_dwellingId) return; // another one was chosen meanwhile
        if (!rows) return m_workspace->tell(rows.error());
        m_rows = *rows;
        Q_EMIT changed();
    });
}

void AgreementDesk::remove(qint64 id, int version)
{
    if (!m_workspace) return;
    m_workspace->write(
        this, [id, version](Sql &sql) { return removeAgreement(sql, id, version); },
        [this](const Result<> &gone) {
            if (gone) Q_EMIT done(tr("Die Vereinbarung ist gelöscht."));
        });
}
