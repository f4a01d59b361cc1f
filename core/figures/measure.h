// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figureterms.h"
#include <QDate>
#include <QString>

/** A line of the measure table of the steering group (domain §8.2). */
struct Measure {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString goal MEMBER goal)
    Q_PROPERTY(MeasureState state MEMBER state)
    Q_PROPERTY(QString result MEMBER result)
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString obstacles MEMBER obstacles)
    Q_PROPERTY(QString nextSteps MEMBER nextSteps)
    Q_PROPERTY(QString responsible MEMBER responsible)
    Q_PROPERTY(QDate dueOn MEMBER dueOn)
    Q_PROPERTY(QString funding MEMBER funding)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** In the order of the table, from 1. */
    int position = 0;
    QString title = {};
    QString goal = {};
    MeasureState state = MeasureState::NotBegun;
    QString result = {};
    /** The figure that shows it, such as "K12"; empty where none does. */
    QString figure = {};
    QString obstacles = {};
    QString nextSteps = {};
    QString responsible = {};
    QDate dueOn = {};
    QString funding = {};
    bool operator==(const Measure &) const = default;
};
