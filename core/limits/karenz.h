// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/limitterms.h"
#include <QDate>
#include <QList>

/** Months in which somebody had benefits, from the first day of the first to the last day of the last; no last day while they go on. */
struct BenefitSpan {
    QDate from = {};
    QDate until = {};
    bool operator==(const BenefitSpan &) const = default;
};

/** The year in which actual housing costs are borne (Karenzzeit). */
struct Karenz {
    QDate from = {};
    QDate until = {};
    bool operator==(const Karenz &) const = default;
};

/**
 * §22(1) SGB II, §35(1) SGB XII: it begins with the first month of benefits and lasts a year; every full month without benefits prolongs it
 * by one; after three years without, it begins anew. Nothing for AsylbLG §3, for persons without benefits, and where no span is known. @p
 * spans may come in any order.
 */
std::optional<Karenz> karenzOf(LegalCircle circle, QList<BenefitSpan> spans, QDate today);
