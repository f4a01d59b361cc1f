// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/scenario.h"
#include <QDateTime>

/** A result that was kept: what it was made from, so that it can be made again, and the figures as they were. */
struct GapResult {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QDate day MEMBER day)
    Q_PROPERTY(QString profile MEMBER profile)
    Q_PROPERTY(QString scenarioNumber MEMBER scenarioNumber)
    Q_PROPERTY(QString measures MEMBER measures)
    Q_PROPERTY(QString inputHash MEMBER inputHash)
    Q_PROPERTY(QString figures MEMBER figures)
    Q_PROPERTY(QDateTime madeAt MEMBER madeAt)
    Q_PROPERTY(QString madeBy MEMBER madeBy)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** "LA-2026-00001", given by the register. */
    QString number = {};
    QString name = {};
    /** Of the timetable. */
    QDate day = {};
    /** The profile as toJson(), for it may be changed later. */
    QString profile = {};
    /** Empty where the result is without measures. */
    QString scenarioNumber = {};
    /** The scenario's measures as measuresText(), for they may be changed later. */
    QString measures = {};
    /** Of GapInput, before any measure. */
    QString inputHash = {};
    /** JSON; geo/mobility/gapjson.h reads it. */
    QString figures = {};
    QDateTime madeAt = {};
    QString madeBy = {};
    bool operator==(const GapResult &) const = default;
};

/** Gives it a number and keeps it as made now by whoever acts. Invalid "result.name" without a name. */
Result<GapResult> keepResult(Sql &sql, GapResult result, const QDateTime &now);
/** The newest first. */
Result<QList<GapResult>> listResults(Sql &sql);
Result<GapResult> loadResult(Sql &sql, qint64 id);
/** By number or name as typed; NotFound "result.unknown". */
Result<GapResult> findResult(Sql &sql, const QString &typed);
Result<> removeResult(Sql &sql, qint64 id, int version);
/** "LA-2026-00001 · Nahverkehrsplan 2027" */
QString displayName(const GapResult &result);

/** Measures as JSON in few letters; empty for none. */
QString measuresText(const QList<ScenarioMeasure> &measures);
/** The reverse. Format "result.damaged" where it cannot be read. */
Result<QList<ScenarioMeasure>> measuresOf(const QString &text);
