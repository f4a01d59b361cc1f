// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/audit.h"
#include "core/access/rights.h"

/** Who would take a step back, and when. */
struct Reverser {
    Standing standing = {};
    QString login = {};
    QString name = {};
    QDate today = {};
};
/**
 * Whether this person may take the step back: a step of today that still holds, of the person's own or of anybody where no role says
 * otherwise (a file) and for a lead. Denied "undo.past", "undo.others"; NotFound "undo.gone".
 */
Result<> mayTakeBack(const AuditStep &step, const Reverser &who);

/** What taking a step back would do. */
struct TakingBack {
    AuditStep step = {};
    /** One sentence for each row and field: "Leerstand LR-2026-00412: Nettokaltmiete wieder 450,00 € statt 480,00 €." */
    QStringList lines = {};
    /** Rows beyond those lines. */
    qint64 more = 0;
    /** Why it cannot be done. */
    std::optional<Error> hindrance = {};
};
/** Reads only; the errors of mayTakeBack() and checkUndoKeepingPapers() stand as the hindrance. */
Result<TakingBack> previewTakingBack(Sql &sql, qint64 step, const Reverser &who);
/** Takes the step back as undoKeepingPapers() does, where the person may. */
Result<> takeStepBack(Sql &sql, qint64 step, const Reverser &who);
