// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/mobility/gapdesk.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** What is known of one cell, in words: its level and class, and why. Follows the desk. */
class GapCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(GapDesk *desk READ desk WRITE setDesk NOTIFY deskChanged REQUIRED FINAL)
    /** Position in the desk's cells; -1 for none. */
    Q_PROPERTY(int cell READ cell WRITE setCell NOTIFY changed FINAL)
    Q_PROPERTY(bool isShown READ isShown NOTIFY changed FINAL)
    /** The municipality; "rund 120 Einwohner". */
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString people READ people NOTIFY changed FINAL)
    /** 0 served, 1 to 3; as it is without the scenario's measures where that is another, else -1. */
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(int levelBefore READ levelBefore NOTIFY changed FINAL)
    Q_PROPERTY(QString levelText READ levelText NOTIFY changed FINAL)
    /** 0 to 6, or -1; "ÖV-Güteklasse D". */
    Q_PROPERTY(int quality READ quality NOTIFY changed FINAL)
    Q_PROPERTY(QString qualityText READ qualityText NOTIFY changed FINAL)
    /** {tone: "good", "bad", "warn" or "unknown", text}: what the level follows from. */
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed FINAL)
    /** {label, text} of the other places on foot. */
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed FINAL)
    /** For WeekService: the station that serves, or the nearest one; empty without a timetable. */
    Q_PROPERTY(QString stationKey READ stationKey NOTIFY changed FINAL)
    Q_PROPERTY(QString stationName READ stationName NOTIFY changed FINAL)
    /** In one line, for tips and screen readers. */
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)

public:
    using QObject::QObject;

    GapDesk *desk() const { return m_desk; }
    void setDesk(GapDesk *desk);
    int cell() const { return m_cell; }
    void setCell(int cell);
    bool isShown() const { return isThere(m_cell); }
    QString title() const;
    QString people() const;
    int level() const { return isShown() ? static_cast<int>(gapAt(m_cell).level) : 0; }
    int levelBefore() const;
    QString levelText() const;
    int quality() const { return isShown() ? gapAt(m_cell).quality : noQuality; }
    QString qualityText() const;
    QVariantList reasons() const;
    QVariantList ways() const;
    QString stationKey() const;
    QString stationName() const;
    QString spoken() const { return isShown() ? describe(m_cell) : QString(); }

    /** A cell in one line: place, level or class, inhabitants. */
    Q_INVOKABLE QString describe(int cell) const;

Q_SIGNALS:
    void deskChanged();
    void changed();

private:
    bool isThere(int cell) const;
    const GapInput &input() const { return *m_desk->study()->measured; }
    const GapAnalysis &analysis() const { return *m_desk->study()->analysis; }
    const SpotGap &gapAt(int cell) const { return analysis().cells.gaps[size_t(cell)]; }
    const OnFoot &wayTo(ReachKind kind) const { return analysis().cells.reach.near[size_t(kind)][size_t(m_cell)]; }
    QString townOf(int cell) const;
    QString placeAt(const OnFoot &way) const;
    int station() const;
    QVariantMap stopReason() const;
    QVariantMap busReason() const;
    QVariantMap supplyReason(ReachKind kind, bool isNear, int mostM) const;

    QPointer<GapDesk> m_desk;
    int m_cell = -1;
};
