// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/sponsorsummary.h"
#include "core/access/restricted.h"
#include "core/base/words.h"
#include "core/handover/spokenlanguages.h"
#include "core/placement/household.h"
#include "core/register/desk.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/desk/deskrows.h"
#include "qml/handover/sponsorwords.h"

using namespace Qt::StringLiterals;

namespace {
QString followText(EngagementEnd outcome)
{
    switch (outcome) {
    case EngagementEnd::Completed: return QCoreApplication::translate("SponsorSummary", "Danach ist nichts zu tun.");
    case EngagementEnd::LeftCountry:
        return QCoreApplication::translate("SponsorSummary", "Danach steht die Aufgabe „Gespräch anbieten“ mit der Beratungsstelle an.");
    default: return QCoreApplication::translate("SponsorSummary", "Danach steht die Aufgabe „Anderen Paten suchen“ beim Haushalt an.");
    }
}
}

Result<SponsorSummary::Facts> SponsorSummary::load(Sql &sql, qint64 id)
{
    Facts facts;
    if (auto free = expectUnrestricted(sql, SubjectKind::Sponsor, id); !free) return std::unexpected(free.error());
    auto sponsor = sql.load<Sponsor>(u"sponsor"_s, id);
    if (!sponsor) return std::unexpected(sponsor.error());
    return findSponsors(sql, {.activeOnly = false}, QDate::currentDate())
        .and_then([&](const QList<SponsorRow> &rows) {
            for (const SponsorRow &row : rows)
                if (row.sponsor.id == id) facts.row = row;
            return engagementsOfSponsor(sql, id);
        })
        .and_then([&](const QList<Engagement> &all) {
            facts.engagements = all;
            return sql.find<Household>(u"household"_s,
                u"where id in (select household_id from engagement where sponsor_id=?) and %1"_s.arg(
                    unrestricted(SubjectKind::Household, u"household.id"_s)),
                {id});
        })
        .and_then([&](const QList<Household> &households) {
            for (const Household &one : households) facts.households.insert(one.id, one.number);
            return namedAreas(sql);
        })
        .and_then([&](const QList<NamedArea> &areas) {
            facts.areas = areas;
            return findTasks(sql, {.subjectUid = sponsor->uid});
        })
        .transform([&](const QList<Task> &tasks) {
            facts.tasks = tasks;
            return facts;
        });
}

QString SponsorSummary::kind() const
{
    return hasSponsor() ? word(sponsor().kind) : QString();
}

QString SponsorSummary::load() const
{
    return hasSponsor() ? loadText(m_facts.row) : QString();
}

QString SponsorSummary::loadMark() const
{
    return hasSponsor() ? ::loadMark(m_facts.row) : QString();
}

QVariantList SponsorSummary::facts() const
{
    QVariantList rows;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty()) rows += QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
    };
    const Sponsor &one = sponsor();
    const QString until = one.activeUntil.isValid() ? tr("bis %1").arg(dateText(one.activeUntil)) : QString();
    const QString since = one.activeFrom.isValid() ? tr("seit %1").arg(dateText(one.activeFrom)) : QString();
    if (one.organisation != name()) add(tr("Verein oder Träger"), one.organisation);
    add(tr("Sprachen"), languageNames(one.languages));
    add(tr("Gebiet"), areaNames(m_facts.areas, one.areas));
    add(tr("Telefon"), one.phone);
    add(tr("E-Mail"), one.email);
    add(tr("Aktiv"), QStringList{since, until}.join(u' ').trimmed());
    add(tr("Notiz"), one.note);
    return rows;
}

QVariantList SponsorSummary::papers() const
{
    if (!hasSponsor()) return {};
    QVariantList rows;
    const auto add = [&](const QString &label, QDate on, bool isNeeded) {
        if (!on.isValid() && !isNeeded) return;
        rows += QVariantMap{{u"label"_s, label}, {u"text"_s, on.isValid() ? dateText(on) : tr("fehlt")},
            {u"judgement"_s, on.isValid() ? u"good"_s : u"warn"_s}};
    };
    const Sponsor &one = sponsor();
    add(tr("Einwilligung"), one.consentOn, true);
    add(tr("Verschwiegenheit"), one.confidentialityOn, true);
    add(tr("Führungszeugnis gesehen"), one.certificateSeenOn, one.kind != SponsorKind::Association);
    add(tr("Schulung"), one.trainedOn, false);
    return rows;
}

QVariantList SponsorSummary::engagements() const
{
    QVariantList open, over;
    for (const Engagement &one : m_facts.engagements) {
        const QString until = one.endsOn.isValid() ? tr("bis %1").arg(dateText(one.endsOn)) : QString();
        const QString span = tr("seit %1").arg(dateText(one.beginsOn));
        const QVariantMap row{{u"id"_s, one.id}, {u"householdId"_s, one.householdId},
            {u"household"_s, m_facts.households.value(one.householdId)},
            {u"span"_s, until.isEmpty() ? span : tr("%1 bis %2").arg(dateText(one.beginsOn), dateText(one.endsOn))},
            {u"outcome"_s, one.outcome == EngagementEnd::Open ? QString() : word(one.outcome)},
            {u"isOpen"_s, standsBy(one, QDate::currentDate())}};
        (standsBy(one, QDate::currentDate()) ? open : over) += row;
    }
    return open + over;
}

QVariantList SponsorSummary::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

QVariantList SponsorSummary::endOptions() const
{
    QVariantList options;
    using enum EngagementEnd;
    for (const EngagementEnd one : {Completed, HouseholdsWish, SponsorsWish, MovedAway, LeftCountry, Other}) {
        QVariantMap entry = option(keyOf(one), word(one));
        entry[u"hint"_s] = followText(one);
        options += entry;
    }
    return options;
}

void SponsorSummary::remove()
{
    if (!workspace() || !hasSponsor()) return;
    workspace()->write(
        this, [id = sponsor().id, version = sponsor().version](Sql &sql) { return removeSponsor(sql, id, version); },
        [this, name = name()](const Result<> &gone) {
            if (!gone) return;
            setRecordId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("%1 ist gelöscht.").arg(name));
        });
}

QString SponsorSummary::end(qint64 engagementId, const QString &outcome, const QString &day)
{
    const auto found = std::ranges::find(m_facts.engagements, engagementId, &Engagement::id);
    if (!workspace() || found == m_facts.engagements.end()) return {};
    const auto read = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), day, QDate::currentDate());
    if (!read) return sentence(read.error());
    Engagement ended = *found;
    ended.outcome = ofKey<EngagementEnd>(outcome);
    ended.endsOn = read->toDate();
    if (ended.endsOn.isValid() && ended.endsOn < ended.beginsOn)
        return tr("Die Patenschaft hat erst am %1 begonnen.").arg(dateText(ended.beginsOn));
    workspace()->write(
        this, [ended](Sql &sql) { return endEngagement(sql, ended, QDate::currentDate()); },
        [this, number = m_facts.households.value(ended.householdId)](const Result<Engagement> &kept) {
            if (kept) Q_EMIT done(tr("Die Patenschaft für %1 ist beendet.").arg(number));
        });
    return {};
}
