// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QLocale>
#include <QString>
#include <optional>

/**
 * Reads a decimal number as people in Germany type it: 1.234,56 · 1234,56 · 1234.56 · 1 234,56 ('1.234' is 1234).
 * Returns it multiplied by 10^@p places, exactly; nothing where it is no number or has more places than that.
 */
std::optional<qint64> parseDecimal(QStringView text, int places);
/** The reverse: @p scaled / 10^places with @p locale's marks, at least @p shown places. */
QString decimalText(qint64 scaled, int places, int shown, const QLocale &locale);
