// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/handoverfacts.h"
#include "import/prints.h"

/** Papers of a handover. */
enum class HandoverSheet {
    Protocol,
    Instruction,
    /** Wohnungsgeberbestätigung, §19 BMG. */
    Confirmation
};
Result<Print> loadHandoverSheet(
    Sql &sql, HandoverSheet sheet, qint64 handoverId, const HandoverWish &wish, const Actor &actor, const QDateTime &now);
/** Leaflet "Freiwillige Besuche" in German and @p language. */
Result<Print> loadVisitsLeaflet(Sql &sql, const QString &language, const Actor &actor, const QDateTime &now);
/** Day sheet of the visits of @p day, of all or of the sponsor with this id. */
Result<Print> loadDaySheet(Sql &sql, QDate day, qint64 sponsorId, const Actor &actor, const QDateTime &now);

/** Several papers that become one file. */
struct PrintPack {
    QString title = {};
    QList<Paper> papers = {};
    Templates templates = {};
    /** What the papers remark, and which is missing from the pack with the reason. */
    QStringList remarks = {};
};
/**
 * Everything that is given along at a handover: the papers of its kind, the confirmation of a move-in, the sheet "Leben in …" and the
 * leaflet on visits. A sheet "Leben in …" that cannot be made is left out with a remark.
 */
Result<PrintPack> loadHandoverPack(Sql &sql, qint64 handoverId, const HandoverWish &wish, const Actor &actor, const QDateTime &now);
/** Binds the papers in one PDF, each numbered for itself. Invalid "print.packPdf" for another ending. Blocks. */
Result<Printed> savePack(const PrintPack &pack, const QString &file, const Progress &progress = {});
