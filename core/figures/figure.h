// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figureterms.h"
#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/** From the first to the last day, both inside. */
struct Period {
    QDate from = {};
    QDate until = {};
    bool operator==(const Period &) const = default;
};

/** One number: unknown where there is nothing to count, withheld where it is so small that it could lead to somebody. */
struct FigureValue {
    std::optional<double> number = {};
    bool isWithheld = false;
    bool operator==(const FigureValue &) const = default;
};

/** Where the records behind a number are listed: a page of the window and the filter that it opens with; empty where there is no list. */
struct FigureTarget {
    QString page = {};
    QString filter = {};
    bool operator==(const FigureTarget &) const = default;
};

/** One line of a figure, such as "davon sofort verfügbar". */
struct FigureLine {
    /** "K03.now"; stays the same over the years. */
    QString key = {};
    QString name = {};
    FigureUnit unit = FigureUnit::Count;
    FigureValue total = {};
    /** In the period before. */
    FigureValue before = {};
    /** One for each of FigureSheet::areas; empty where a figure has no place. */
    QList<FigureValue> byArea = {};
    FigureTarget target = {};
    bool operator==(const FigureLine &) const = default;
};

/** One indicator of domain §8.1 (K01 to K18), or K19, K20. */
struct Figure {
    /** "K01" */
    QString id = {};
    QString name = {};
    /** How it is counted, in one sentence. */
    QString definition = {};
    /** Counted on the last day of the period, not over it. */
    bool isOfDay = false;
    QList<FigureLine> lines = {};
    /** Why it could not be counted, such as a missing table of limits; empty else. */
    QString remark = {};
    bool operator==(const Figure &) const = default;
};

struct FigureArea {
    /** Of the Verbandsgemeinde. */
    QString key = {};
    QString name = {};
    bool operator==(const FigureArea &) const = default;
};

/** All figures of one period, ready to be shown, printed or frozen: small numbers are withheld already. */
struct FigureSheet {
    Period period = {};
    Period before = {};
    QList<FigureArea> areas = {};
    QList<Figure> figures = {};
    /** Numbers below it are withheld. */
    int smallNumber = 3;
    /** Open vacancies that nobody has confirmed for 90 days, for the line on the quality of the data; @see total. */
    FigureValue unconfirmed = {};
    /** Whose records the totals are of, such as "eigener Bereich"; empty where they are of the whole district. */
    QString scope = {};
    bool operator==(const FigureSheet &) const = default;
};
