// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figureterms.h"
#include <QDate>
#include <QDateTime>
#include <QString>

/** A report to the steering group (domain §8.2) or the council (domain §8.3), with its texts; its numbers are frozen beside it. */
struct Report {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(ReportKind kind MEMBER kind)
    Q_PROPERTY(ReportState state MEMBER state)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QDate fromOn MEMBER fromOn)
    Q_PROPERTY(QDate untilOn MEMBER untilOn)
    Q_PROPERTY(QDate writtenOn MEMBER writtenOn)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(QString releasedBy MEMBER releasedBy)
    Q_PROPERTY(QDate releasedOn MEMBER releasedOn)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString facts MEMBER facts)
    Q_PROPERTY(QString finances MEMBER finances)
    Q_PROPERTY(QString outlook MEMBER outlook)
    Q_PROPERTY(QString decision MEMBER decision)
    Q_PROPERTY(QString paperNumber MEMBER paperNumber)
    Q_PROPERTY(QString fileNumber MEMBER fileNumber)
    Q_PROPERTY(PaperKind paperKind MEMBER paperKind)
    Q_PROPERTY(QString committee MEMBER committee)
    Q_PROPERTY(QDate sessionOn MEMBER sessionOn)
    Q_PROPERTY(bool isPublic MEMBER isPublic)
    Q_PROPERTY(QString department MEMBER department)
    Q_PROPERTY(QString signedBy MEMBER signedBy)
    Q_PROPERTY(QDateTime frozenAt MEMBER frozenAt)
    Q_PROPERTY(QString frozen MEMBER frozen)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** BR-2026-00001 */
    QString number = {};
    ReportKind kind = ReportKind::Steering;
    ReportState state = ReportState::Draft;
    QString title = {};
    /** The period, both days inside. */
    QDate fromOn = {};
    QDate untilOn = {};
    QDate writtenOn = {};
    QString author = {};
    QString releasedBy = {};
    QDate releasedOn = {};
    /** Kurzfassung. */
    QString summary = {};
    /** Sachverhalt beyond the numbers. */
    QString facts = {};
    QString finances = {};
    QString outlook = {};
    /** Steuerungsbedarf of the steering group, Beschlussvorschlag of the council. */
    QString decision = {};
    /** Vorlage Nr., such as "3647/2026". */
    QString paperNumber = {};
    /** Aktenzeichen. */
    QString fileNumber = {};
    PaperKind paperKind = PaperKind::Information;
    QString committee = {};
    QDate sessionOn = {};
    bool isPublic = true;
    QString department = {};
    /** Who signs "Im Auftrag". */
    QString signedBy = {};
    /** When the numbers were counted. */
    QDateTime frozenAt = {};
    /** Numbers, measures and map as they were then, as JSON; @see FrozenReport. */
    QString frozen = {};
    bool operator==(const Report &) const = default;
};
