// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/timetable.h"

/**
 * A stop's day in two or three lines for people: each line with how often and from when until when it runs, the most frequent first, and
 * the first departures of the morning. Nothing without departures.
 */
QStringList departureWords(const QList<Departure> &departures, QDate day);
