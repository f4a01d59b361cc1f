// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** What the reports to steering group and council say; the words are in figurewords.cpp. */
namespace FigureTerms {
Q_NAMESPACE

enum class FigureUnit {
    Count,
    /** A share of 0 to 100. */
    Percent,
    Days,
    /** Months, of medians of long times. */
    Months
};
Q_ENUM_NS(FigureUnit)

/** The state of a measure (domain §8.2). */
enum class MeasureState {
    NotBegun,
    Begun,
    Done,
    Delayed
};
Q_ENUM_NS(MeasureState)

enum class ReportKind {
    /** Half-yearly, to the steering group (domain §8.2). */
    Steering,
    /** Yearly, to the Kreistag (domain §8.3). */
    Council
};
Q_ENUM_NS(ReportKind)

enum class ReportState {
    Draft,
    /** Its numbers and texts no longer change. */
    Released
};
Q_ENUM_NS(ReportState)

/** Of a paper for the council: it informs, or it asks for a decision. */
enum class PaperKind {
    Information,
    Decision
};
Q_ENUM_NS(PaperKind)
}
using FigureTerms::FigureUnit;
using FigureTerms::MeasureState;
using FigureTerms::PaperKind;
using FigureTerms::ReportKind;
using FigureTerms::ReportState;
