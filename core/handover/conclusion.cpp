// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/reports.h"
#include "core/handover/handovers.h"
#include "core/handover/progress.h"
#include "core/handover/signatures.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/words.h"
#include "core/storage/changelog.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int remedyDays = 14, refreshDays = 28, registrationDays = 14;

QString text(const char *german)
{
    return QCoreApplication::translate("Handover", german);
}

QDate dayOf(const Handover &handover)
{
    return handover.beginsAt.toLocalTime().date();
}

Task taskOf(const Handover &handover, const QString &rule, const QString &title, const QString &detail, QDate dueOn)
{
    return {.title = title,
        .detail = detail,
        .dueOn = dueOn,
        .subjectKind = SubjectKind::Handover,
        .subjectUid = handover.uid,
        .subjectLabel = handover.number,
        .rule = rule};
}

QString roomName(const HandoverEntry &entry, qint64 roomId)
{
    const auto room = std::ranges::find(entry.rooms, roomId, &HandoverRoom::id);
    if (room == entry.rooms.end()) return {};
    return room->name.isEmpty() ? word(room->kind) : room->name;
}

/** One task for each side and day, with the defects as lines. */
Result<> addDefectTasks(Sql &sql, const HandoverEntry &entry, QDate today)
{
    QMap<std::pair<QDate, Side>, QStringList> defects;
    for (const RoomPart &part : entry.parts) {
        if (part.state != ElementState::Defect) continue;
        const QDate day = part.remedyUntil.isValid() ? part.remedyUntil : today.addDays(remedyDays);
        defects[{day, part.remedyBy}] += roomName(entry, part.roomId) + u", "_s + word(part.element)
            + (part.description.isEmpty() ? QString() : u": "_s + part.description);
    }
    for (auto one = defects.cbegin(); one != defects.cend(); ++one) {
        const char *german = QT_TRANSLATE_N_NOOP("Handover", "Mängel prüfen (%n), zu beheben von: %1");
        const QString title
            = QCoreApplication::translate("Handover", german, nullptr, static_cast<int>(one->size())).arg(word(one.key().second));
        if (auto added = addTask(sql, taskOf(entry.handover, u"handover.defects"_s, title, one->join(u'\n'), one.key().first)); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<> addRefreshTask(Sql &sql, const HandoverEntry &entry, QDate today)
{
    QStringList topics;
    for (const InstructionRow &row : entry.instruction)
        if (row.understanding == Understanding::Refresh || row.understanding == Understanding::Later) topics += word(row.topic);
    if (topics.isEmpty()) return {};
    const QString title = text(QT_TRANSLATE_NOOP("Handover", "Themen der Einweisung auffrischen"));
    return addTask(sql, taskOf(entry.handover, u"handover.refresh"_s, title, topics.join(u'\n'), today.addDays(refreshDays)))
        .transform([](const Task &) { });
}

Result<> addConfirmationTask(Sql &sql, const Handover &handover, QDate today)
{
    if (handover.kind != HandoverKind::MoveIn || handover.confirmationOn.isValid()) return {};
    const QString title = text(QT_TRANSLATE_NOOP("Handover", "Wohnungsgeberbestätigung aushändigen (§ 19 BMG)"));
    const QDate due = confirmationDue(handover);
    return addTask(sql, taskOf(handover, u"handover.confirmation"_s, title, {}, due.isValid() ? std::max(due, today) : today))
        .transform([](const Task &) { });
}

/** The flat that was let is handed over with the protocol (domain §1.4). */
Result<> handOver(Sql &sql, const Handover &handover, QDate today)
{
    if (handover.kind != HandoverKind::MoveIn || !handover.vacancyId) return {};
    const auto vacancy = sql.load<Vacancy>(u"vacancy"_s, *handover.vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    if (vacancy->status != VacancyStatus::Let) return {};
    const StatusChange change{.reason = handover.number, .effectiveOn = std::min(dayOf(handover), today)};
    return changeStatus(sql, vacancy->id, vacancy->version, VacancyStatus::HandedOver, change, today).transform([](const Vacancy &) { });
}

QStringList missingNames(const HandoverEntry &entry)
{
    QStringList names;
    for (const HandoverDocument document : papersOf(entry.handover.kind))
        for (const HandoverParty &party : missingSigners(entry, document)) names += word(party.role) + u" ("_s + word(document) + u')';
    return names;
}

/** Handovers that a step touched. */
Result<QList<qint64>> handoversIn(Sql &sql, qint64 step)
{
    QList<qint64> ids;
    const auto collect = [&](const QString &select) {
        return sql.query(select, {step}).transform([&](QSqlQuery rows) {
            while (rows.next()) ids += rows.value(0).toLongLong();
        });
    };
    auto done = collect(u"select row_id from change_entry where step_id=? and table_name='handover'"_s);
    for (const QString &table : {tableOf<HandoverParty>(), tableOf<HandoverKey>(), tableOf<MeterReading>(), tableOf<HandoverRoom>(),
             tableOf<RoomPart>(), tableOf<InventoryItem>(), tableOf<HandoverPromise>(), tableOf<InstructionRow>()})
        if (done)
            done = collect(
                u"select p.handover_id from change_entry c join %1 p on p.id=c.row_id where c.step_id=? and c.table_name='%1'"_s.arg(
                    table));
    // Photos name what they show by its uid.
    if (done)
        done = collect(u"select o.handover_id from change_entry c join document d on d.id=c.row_id and c.table_name='document' join "
                       "(select uid, id as handover_id from handover union all select uid, handover_id from handover_room union all "
                       "select uid, handover_id from room_part union all select uid, handover_id from meter_reading) o "
                       "on o.uid=d.subject_uid where c.step_id=?"_s);
    if (!done) return std::unexpected(done.error());
    return ids;
}

/** Taking a signature or a supplement back would leave a paper that nobody signed, whichever step brought it. */
Result<bool> isFinal(Sql &sql, const Step &step)
{
    for (const QString &verb : {u"handover.concluded"_s, u"handover.unsigned"_s})
        if (step.verb == verb) return true;
    return sql.value(u"select count(*) from change_entry where step_id=? and table_name in ('signature', 'supplement')"_s, {step.id})
        .transform([](const QVariant &count) { return count.toInt() > 0; });
}

Result<> expectNotFinal(Sql &sql, qint64 id)
{
    const auto step = loadStep(sql, id);
    if (!step) return std::unexpected(step.error());
    const auto isReport = touchesReleasedReport(sql, id);
    if (!isReport) return std::unexpected(isReport.error());
    if (*isReport) return fail(Error::Kind::Invalid, u"report.undo"_s);
    return isFinal(sql, *step).and_then([&](bool final) {
        return final ? fail(Error::Kind::Invalid, u"handover.undo"_s, {step->subject}) : Result<>();
    });
}

/** What a paper lacks before a handover can be concluded: everything it says, and everybody who signs. */
QStringList missingIn(const HandoverEntry &entry)
{
    QStringList missing = missingNames(entry);
    for (const HandoverDocument document : papersOf(entry.handover.kind))
        if (!std::ranges::contains(entry.signatures, document, &Signature::document) && expectedSigners(entry, document).isEmpty())
            missing += word(document);
    return missing;
}
}

QDate confirmationDue(const Handover &handover)
{
    return handover.movesInOn.isValid() ? handover.movesInOn.addDays(registrationDays) : QDate();
}

Result<Handover> concludeHandover(Sql &sql, qint64 id, int version, QDate today)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    Handover handover = entry->handover;
    if (handover.status == HandoverStatus::Signed) return handover;
    if (const QStringList missing = missingIn(*entry); !missing.isEmpty())
        return fail(Error::Kind::Invalid, u"handover.unsigned"_s, {handover.number, missing.join(u", "_s)});
    const QList<HandoverDocument> papers = papersOf(handover.kind);
    for (const HandoverDocument document : papers)
        if (const QStringList open = missingForSignature(*entry, document); !open.isEmpty())
            return fail(Error::Kind::Invalid, u"signature.missing"_s, {open.first()});
    sql.describe(u"handover.concluded"_s, handover.number);
    if (papers.contains(HandoverDocument::Protocol)) handover.protocolSha256 = contentHash(*entry, HandoverDocument::Protocol);
    if (papers.contains(HandoverDocument::Instruction)) handover.instructionSha256 = contentHash(*entry, HandoverDocument::Instruction);
    handover.version = version;
    handover.status = HandoverStatus::Signed;
    auto kept = sql.save(u"handover"_s, handover);
    if (!kept) return kept;
    return addDefectTasks(sql, *entry, today)
        .and_then([&] { return addRefreshTask(sql, *entry, today); })
        .and_then([&] { return addConfirmationTask(sql, *kept, today); })
        .and_then([&] { return handOver(sql, *kept, today); })
        .transform([&] { return *kept; });
}

Result<> checkUndoKeepingPapers(Sql &sql, qint64 step)
{
    return expectNotFinal(sql, step).and_then([&] { return checkUndo(sql, step); });
}

Result<> undoKeepingPapers(Sql &sql, qint64 step)
{
    if (auto open = expectNotFinal(sql, step); !open) return open;
    // Rows that the step removed can be found only once they are back.
    const auto before = handoversIn(sql, step);
    if (!before) return std::unexpected(before.error());
    if (auto done = undoStep(sql, step); !done) return done;
    const auto after = handoversIn(sql, step);
    if (!after) return std::unexpected(after.error());
    const QList<qint64> touched = *before + *after;
    for (const qint64 id : QSet<qint64>(touched.begin(), touched.end())) {
        const auto entry = loadHandover(sql, id);
        if (!entry && entry.error().kind == Error::Kind::NotFound) continue;
        if (!entry) return std::unexpected(entry.error());
        if (!isIntact(*entry)) return fail(Error::Kind::Invalid, u"handover.undo"_s, {entry->handover.number});
    }
    return {};
}
