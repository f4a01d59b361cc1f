// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QLocale>
#include <QString>
#include <compare>
#include <optional>

/** An amount of euro in whole cents. */
struct Cents {
    qint64 value = 0;
    auto operator<=>(const Cents &) const = default;
    Cents operator+(Cents other) const { return {value + other.value}; }
    Cents operator-(Cents other) const { return {value - other.value}; }
};
Q_DECLARE_METATYPE(Cents)

/** Reads 1.234,56 and 1234,56 and 1234.56, with or without €; nothing where it is no amount or has part cents. */
std::optional<Cents> parseCents(QStringView text);
/** 1.234,56 (with @p locale's marks), without the sign of the currency. */
QString toText(Cents amount, const QLocale &locale);
/** 1234.56, for machines. */
QString toPlain(Cents amount);
