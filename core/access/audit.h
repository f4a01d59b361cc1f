// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>

/** Which steps of the change log are wanted; an empty member excludes none. */
struct AuditFilter {
    /** Name of a person, or the beginning of one of its words. */
    QString person = {};
    /** Number, name or uid of a record; the steps that changed it or what belongs to it. */
    QString record = {};
    /** One record by table and id, as a page names it; 0 for none. */
    QString table = {};
    qint64 rowId = 0;
    QDate from = {};
    QDate until = {};
    /** Key of auditKinds(). */
    QString kind = {};
    bool operator==(const AuditFilter &) const = default;
};

/** A part of the register that changes can be filtered by. */
struct AuditKind {
    QString key = {};
    QString name = {};
    QStringList tables = {};
};
const QList<AuditKind> &auditKinds();

/** One step of one person. */
struct AuditStep {
    Step step = {};
    QString actorLogin = {};
    QString office = {};
    /** The step that took it back; 0 for none. */
    qint64 undoneBy = 0;
    bool operator==(const AuditStep &) const = default;
};
/** The newest first, those before @p before (0: from the newest on), at most @p most. */
Result<QList<AuditStep>> findAuditSteps(Sql &sql, const AuditFilter &filter, qint64 before, int most);
Result<AuditStep> loadAuditStep(Sql &sql, qint64 id);
/** Nobody looks through more; counting on would read the whole log. */
inline constexpr qint64 auditStepsCounted = 100'000;
/** One more than auditStepsCounted where there are more than those. */
Result<qint64> countAuditSteps(Sql &sql, const AuditFilter &filter);
/** Everybody who ever changed something, by name. */
Result<QStringList> auditPersons(Sql &sql);
/** "Leerstand LR-2026-00412 ändern"; "Zurückgenommen: …" and "Wiederholt: …" where it did that. */
QString wordsOf(const AuditStep &step);

/** One field of a changed row, in words. */
struct AuditField {
    QString label = {};
    QString before = {};
    QString after = {};
    bool operator==(const AuditField &) const = default;
};
/** One row that a step changed. */
struct AuditChange {
    qint64 id = 0;
    /** "insert", "update", "delete". */
    QString action = {};
    QString table = {};
    qint64 rowId = 0;
    QString rowUid = {};
    /** "Leerstand LR-2026-00412". */
    QString title = {};
    QList<AuditField> fields = {};
    /** What it said is not kept any more, or never was. */
    bool isForgotten = false;
};
struct AuditChanges {
    QList<AuditChange> changes = {};
    qint64 total = 0;
};
/** The rows that a step changed, in their order from @p first on, at most @p most. */
Result<AuditChanges> loadAuditChanges(Sql &sql, qint64 step, int first, int most);
/** One of them by its entry. */
Result<AuditChange> loadAuditChange(Sql &sql, qint64 change);

/** How far the chain goes. */
struct ChainState {
    qint64 entries = 0;
    /** Hash of the newest entry; whoever noted it down elsewhere can prove that nothing before it was changed. */
    QString newestHash = {};
};
Result<ChainState> chainState(Sql &sql);
/** The same once the whole chain is proven; refused where the server hides steps of others from this login, for a part proves nothing. */
Result<ChainState> checkLog(Sql &sql);
