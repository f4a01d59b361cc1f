// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/handoversummary.h"
#include "core/handover/handovers.h"
#include "core/handover/handovertexts.h"
#include "core/handover/progress.h"
#include "core/register/desk.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include "qml/desk/deskrows.h"
#include "qml/handover/handoversigns.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

namespace {
/** Every signature has a line of its own; more than these open points are counted. */
constexpr qsizetype mostOpen = 6;
}

Result<HandoverSummary::Facts> HandoverSummary::load(Sql &sql, qint64 id)
{
    Facts facts;
    auto done = loadHandover(sql, id).transform([&](const HandoverEntry &entry) { facts.entry = entry; });
    if (!done) return std::unexpected(done.error());
    const Handover &handover = facts.entry.handover;
    done = findHandovers(sql, {.id = handover.id}, {}, QDate::currentDate()).transform([&](const QList<HandoverRow> &rows) {
        if (!rows.isEmpty()) facts.row = rows.first();
    });
    if (done && handover.landlordId)
        done = sql.load<Landlord>(u"landlord"_s, *handover.landlordId).transform([&](const Landlord &landlord) {
            facts.landlord = displayName(landlord);
        });
    if (done) done = findTasks(sql, {.subjectUid = handover.uid}).transform([&](const QList<Task> &tasks) { facts.tasks = tasks; });
    if (!done) return std::unexpected(done.error());
    return facts;
}

QString HandoverSummary::kind() const
{
    return hasHandover() ? word(handover().kind) : QString();
}

QString HandoverSummary::when() const
{
    return spanText(handover().beginsAt, handover().endsAt);
}

QString HandoverSummary::status() const
{
    return hasHandover() ? word(handover().status) : QString();
}

QString HandoverSummary::mark() const
{
    return hasHandover() ? signOf(handover().status) : QString();
}

QString HandoverSummary::hint() const
{
    if (!isAhead() || !handover().beginsAt.isValid()) return {};
    const QDate day = handover().beginsAt.toLocalTime().date();
    if (day < QDate::currentDate())
        return handover().status == HandoverStatus::Planned ? tr("Der Tag ist vorbei, und es ist noch nichts eingetragen.")
                                                            : tr("Der Tag ist vorbei, und es fehlen noch Unterschriften.");
    return {};
}

QVariantList HandoverSummary::facts() const
{
    QVariantList rows;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty()) rows += QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
    };
    const Handover &one = handover();
    QStringList language{languageName(one.language)};
    if (one.interpreting != Interpreting::Unknown && one.interpreting != Interpreting::None)
        language += tr("Sprachmittlung %1").arg(word(one.interpreting));
    add(tr("Haushalt"), m_facts.row.householdNumber.isEmpty() ? tr("keiner aus dem Register") : m_facts.row.householdNumber);
    add(tr("Vermieter"), m_facts.landlord);
    add(tr("Sprache"), language.join(u", "_s));
    add(tr("Pate"), m_facts.row.sponsor.isEmpty() ? tr("noch keiner") : m_facts.row.sponsor);
    add(tr("Mietbeginn"), dateText(one.rentBeginsOn));
    add(one.kind == HandoverKind::MoveOut ? tr("Auszug am") : tr("Einzug am"), dateText(one.movesInOn));
    add(tr("Besuche geplant"), m_facts.row.visits > 0 ? QString::number(m_facts.row.visits) : QString());
    add(tr("Wohnungsgeberbestätigung"), one.confirmationOn.isValid() ? tr("übergeben am %1").arg(dateText(one.confirmationOn)) : QString());
    return rows;
}

QStringList HandoverSummary::signatures() const
{
    QStringList lines;
    lines.reserve(m_facts.entry.signatures.size());
    for (const Signature &one : m_facts.entry.signatures)
        lines += tr("%1: %2, %3").arg(word(one.document), word(one.role), momentText(one.signedAt));
    return lines;
}

QVariantList HandoverSummary::tasks() const
{
    return taskRows(m_facts.tasks, QDate::currentDate());
}

bool HandoverSummary::isAhead() const
{
    return hasHandover() && (handover().status == HandoverStatus::Planned || handover().status == HandoverStatus::UnderWay);
}

void HandoverSummary::cancel()
{
    if (!workspace() || !isUnsigned()) return;
    workspace()->write(
        this, [id = handover().id, version = handover().version](Sql &sql) { return cancelHandover(sql, id, version); },
        [this, number = number()](const Result<Handover> &kept) {
            if (kept) Q_EMIT done(tr("Übergabe %1 ist abgesagt.").arg(number));
        });
}

void HandoverSummary::remove()
{
    if (!workspace() || !hasHandover()) return;
    workspace()->write(
        this, [id = handover().id, version = handover().version](Sql &sql) { return removeHandover(sql, id, version); },
        [this, number = number()](const Result<> &gone) {
            if (!gone) return;
            setRecordId(0);
            Q_EMIT removed();
            Q_EMIT done(tr("Übergabe %1 ist gelöscht.").arg(number));
        });
}

QStringList HandoverSummary::open() const
{
    if (!hasHandover() || handover().status == HandoverStatus::Cancelled) return {};
    QStringList lines;
    if (isAhead()) {
        // Before the day nothing but the sponsor can be missing.
        const bool isPlanned = handover().status == HandoverStatus::Planned;
        for (const SectionProgress &section : progressOf(m_facts.entry, m_facts.row.sponsorId != 0))
            if (!isPlanned || section.section == HandoverSection::Sponsor) lines += section.missing;
    } else if (m_facts.row.openPoints > 0) {
        lines += tr("%n Mängel oder Themen sind offen geblieben.", nullptr, m_facts.row.openPoints);
    }
    if (lines.size() <= mostOpen) return lines;
    const auto more = static_cast<int>(lines.size() - mostOpen + 1);
    lines.resize(mostOpen - 1);
    lines += tr("und %n weitere", nullptr, more);
    return lines;
}

QVariantList HandoverSummary::sections() const
{
    if (!hasHandover() || handover().status == HandoverStatus::Cancelled) return {};
    const auto titleOf = [](HandoverSection section) {
        switch (section) {
        case HandoverSection::Parties: return tr("Parteien");
        case HandoverSection::Keys: return tr("Schlüssel");
        case HandoverSection::Meters: return tr("Zähler");
        case HandoverSection::Rooms: return tr("Räume");
        case HandoverSection::Inventory: return tr("Inventar");
        case HandoverSection::Instruction: return tr("Einweisung");
        case HandoverSection::Sponsor: return tr("Pate");
        case HandoverSection::Signatures: return tr("Unterschriften");
        }
        return QString();
    };
    QVariantList rows;
    for (const SectionProgress &one : progressOf(m_facts.entry, m_facts.row.sponsorId != 0)) {
        const bool isCounted = !one.isComplete() && one.all > 1;
        const QString spoken = one.isComplete() ? tr("vollständig") : isCounted ? tr("%1 von %2").arg(one.done).arg(one.all) : tr("offen");
        // The sign says the rest.
        const QString text = isCounted ? u"%1/%2"_s.arg(one.done).arg(one.all) : QString();
        rows += QVariantMap{{u"title"_s, titleOf(one.section)}, {u"text"_s, text}, {u"spoken"_s, spoken},
            {u"isComplete"_s, one.isComplete()}, {u"hasWarning"_s, one.hasWarning}};
    }
    return rows;
}

int HandoverSummary::percent() const
{
    int done = 0;
    int all = 0;
    for (const SectionProgress &one : progressOf(m_facts.entry, m_facts.row.sponsorId != 0)) {
        done += one.isComplete() ? 1 : 0;
        ++all;
    }
    return all == 0 ? 0 : 100 * done / all;
}
