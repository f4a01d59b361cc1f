// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/mobility/gapstudy.h"

/** "Do 12.11.2026" */
QString dayWords(QDate day);
/** "Schultag", "Ferienwerktag", "Samstag", "Sonn- oder Feiertag" */
QString kindWords(DayKind kind);
/** "6–20 Uhr", "6:30–20 Uhr" */
QString windowWords(int fromMin, int untilMin);
/** "350 m", from a kilometre on "2,4 km". */
QString metresWords(double metres);
/** "820 m, 11 min zu Fuß"; whether it is the way or the straight line times the detour. */
QString wayWords(const OnFoot &way);
/** "1.410", rounded to tens; "–" for none. */
QString peopleWords(qint64 inhabitants);
/** "9 %" of the inhabitants; "–" for none. */
QString shareWords(qint64 part, qint64 inhabitants);
/** What a level means: "L1 kein ÖV, kein Bürgerbus". */
QString levelWords(GapLevel level);
/** Where the cells are from and how ways were measured. */
QString methodLine(const GapStudy &study);
