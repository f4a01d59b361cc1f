// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/spotgap.h"

/** "L3: ÖV da, Laden fehlt"; "versorgt". */
QString levelWords(const SpotGap &gap);
/** "Güteklasse F (Haltestelle Kirche)"; why there is none, where the profile knows classes. */
QString classWords(const SpotCard &card);
/** "350 m, 5 min zu Fuß"; without a path "350 m, 5 min zu Fuß, Luftlinie mal 1,3". */
QString wayWords(const SpotPlace &place, double detour);
/** The same without the minutes. */
QString distanceWords(const SpotPlace &place, double detour);
/** "12 Abfahrten am 24.11.2026, 6:12–19:40"; that nothing leaves, where nothing does. */
QString leavingWords(const QList<Departure> &departures, QDate day);
/** What ways of the card were measured by, as a sentence. */
QString groundWords(const SpotFacts &facts);
