// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/takingback.h"
#include "core/handover/signatures.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** So many rows are told one by one. */
constexpr int rowsTold = 20;

QString say(const char *german)
{
    return QCoreApplication::translate("Audit", german);
}

void tell(const AuditChange &change, QStringList &lines)
{
    if (change.table == "number_counter"_L1) return;
    if (change.action == "insert"_L1)
        lines += say(QT_TRANSLATE_NOOP("Audit", "%1 wird wieder gelöscht.")).arg(change.title);
    else if (change.action == "delete"_L1)
        lines += say(QT_TRANSLATE_NOOP("Audit", "%1 kommt zurück.")).arg(change.title);
    for (const AuditField &field : change.action == "update"_L1 ? change.fields : QList<AuditField>())
        lines
            += say(QT_TRANSLATE_NOOP("Audit", "%1: %2 wieder „%3“ statt „%4“.")).arg(change.title, field.label, field.before, field.after);
}
}

Result<> mayTakeBack(const AuditStep &step, const Reverser &who)
{
    if (step.undoneBy != 0) return fail(Error::Kind::NotFound, u"undo.gone"_s);
    if (step.step.at.toLocalTime().date() != who.today) return fail(Error::Kind::Denied, u"undo.past"_s);
    const bool isOwn = step.actorLogin == who.login && (who.standing.role || step.step.actorName == who.name);
    if (isOwn || !who.standing.role || who.standing.role == Role::Lead) return {};
    return fail(Error::Kind::Denied, u"undo.others"_s, {step.step.actorName});
}

Result<TakingBack> previewTakingBack(Sql &sql, qint64 id, const Reverser &who)
{
    const auto step = loadAuditStep(sql, id);
    if (!step) return std::unexpected(step.error());
    const auto found = loadAuditChanges(sql, id, 0, rowsTold);
    if (!found) return std::unexpected(found.error());
    TakingBack preview{.step = *step};
    for (const AuditChange &change : found->changes) tell(change, preview.lines);
    preview.more = found->total - found->changes.size();
    if (const auto may = mayTakeBack(*step, who).and_then([&] { return checkUndoKeepingPapers(sql, id); }); !may)
        preview.hindrance = may.error();
    return preview;
}

Result<> takeStepBack(Sql &sql, qint64 id, const Reverser &who)
{
    return loadAuditStep(sql, id).and_then([&](const AuditStep &step) { return mayTakeBack(step, who); }).and_then([&] {
        return undoKeepingPapers(sql, id);
    });
}
