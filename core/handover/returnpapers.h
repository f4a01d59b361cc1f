// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/returnplan.h"

/**
 * Handovers of which a paper was signed on one side while it changed on the other: a paper that says something else than what was signed
 * would be worthless, so a person chooses one whole state.
 */
class ReturnPapers
{
public:
    ReturnPapers(const ReturnedTrip &returned, const WayTables &here);

    const QList<MergeConflict> &conflicts() const { return m_conflicts; }
    /** The conflict that decides about a row of a paper; empty where none does. */
    QString keyOf(const QString &table, const QString &uid) const { return m_keys.value(table + u'/' + uid); }
    /** The same of a column of the handover itself. */
    QString keyOfHead(const QString &handover, const QString &column) const { return m_heads.value(handover).value(column); }

private:
    /** One row of a paper in all three states; null where it is not there. */
    struct PaperRow {
        QString table;
        QString uid;
        const WayRow *base;
        const WayRow *here;
        const WayRow *there;
    };
    void gather(const ReturnedTrip &returned, const WayTables &here);
    /** What became of one paper on both sides. */
    struct Paper {
        int changedHere = 0;
        int changedThere = 0;
        QStringList signedHere = {};
        QStringList signedThere = {};
        bool isSame = true;
        bool isSigned() const { return !signedHere.isEmpty() || !signedThere.isEmpty(); }
        bool isAsked() const
        {
            return !isSame && ((!signedThere.isEmpty() && changedHere > 0) || (!signedHere.isEmpty() && changedThere > 0));
        }
    };
    Paper paperOf(const PaperRow &head, const QString &document) const;
    /** Whether what both papers say is the same on both sides. */
    bool isSharedSame(const PaperRow &head) const;
    QStringList askedPapers(const PaperRow &head, const QMap<QString, Paper> &papers) const;
    void judge(const QString &handover);
    QList<PaperRow> rowsOf(const QString &handover, const QString &document) const;

    /** All rows of each handover. */
    QHash<QString, QList<PaperRow>> m_rows;
    QList<MergeConflict> m_conflicts;
    QHash<QString, QString> m_keys;
    QHash<QString, QHash<QString, QString>> m_heads;
};
