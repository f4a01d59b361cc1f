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

    /** The key of what nobody is asked about, because it stays as it is here. */
    static constexpr QLatin1StringView kept{"kept"};

    const QList<MergeConflict> &conflicts() const { return m_conflicts; }
    /** A sentence for each handover that was concluded here and stays as it is. */
    const QStringList &notes() const { return m_notes; }
    /** The conflict that decides about a row of a paper; empty where none does. */
    QString keyOf(const QString &table, const QString &uid) const { return m_keys.value(table + u'/' + uid); }
    /** The same of a column of the handover itself; also of its status, on which hangs what concluding brings about. */
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
        /** Roles of the signatures that stand on one side alone, whether they went along or not. */
        QStringList signedHere = {};
        QStringList signedThere = {};
        /** Those of them that did not go along. */
        QStringList newHere = {};
        QStringList newThere = {};
        bool isSame = true;
        bool isSigned() const { return !signedHere.isEmpty() || !signedThere.isEmpty(); }
        /** Whether signatures that went along were discarded on that side alone. */
        bool isDiscardedHere() const { return signedThere.size() > newThere.size(); }
        bool isDiscardedThere() const { return signedHere.size() > newHere.size(); }
        bool isOtherThere() const { return changedThere > 0 || !newThere.isEmpty() || isDiscardedThere(); }
        bool isAsked() const;
    };
    Paper paperOf(const PaperRow &head, const QString &document) const;
    /** Whether what both papers say is the same on both sides. */
    bool isSharedSame(const PaperRow &head) const;
    QStringList askedPapers(const PaperRow &head, const QMap<QString, Paper> &papers) const;
    void judge(const QString &handover);
    /** What the papers say here, to be compared with what somebody decided about. */
    QString stateHere(const PaperRow &head, const QStringList &documents) const;
    /** Concluded here, and only changed on the way: what was signed is not given up for that. */
    bool isKept(const PaperRow &head, const QMap<QString, Paper> &papers) const;
    void decideBy(const QString &key, const QString &handover, const QStringList &documents);
    QList<PaperRow> rowsOf(const QString &handover, const QString &document) const;

    /** All rows of each handover. */
    QHash<QString, QList<PaperRow>> m_rows;
    QList<MergeConflict> m_conflicts;
    QStringList m_notes;
    QHash<QString, QString> m_keys;
    QHash<QString, QHash<QString, QString>> m_heads;
};
