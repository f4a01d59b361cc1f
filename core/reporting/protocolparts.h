// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/handoverfacts.h"

// The parts of which the two papers of a handover are made; each reads the same with a second language and without.

/** The flat, when it is handed over and what is spoken; size and rent of the flat are no matter of the instruction. */
QJsonArray headLines(const HandoverFacts &facts, HandoverDocument document);
/** Those present, and on a blank form those who usually are; the instruction never names the landlord's side. */
PaperTable partyTable(const HandoverFacts &facts, HandoverDocument document);
PaperTable keyTable(const HandoverFacts &facts);
/** With the last reading of the same meter beside it, where there is one. */
PaperTable meterTable(const HandoverFacts &facts);
PaperTable inventoryTable(const HandoverFacts &facts);
PaperTable promiseTable(const HandoverFacts &facts);
/** Of a MoveOut against the move-in; nothing of any other. */
PaperTable differenceTable(const HandoverFacts &facts);
/** Rooms with the state of each part, as boxes that are ticked. */
QJsonObject roomTable(const HandoverFacts &facts);
/** Photos by room, numbered as the table of rooms and meters names them. */
QJsonObject photoPages(const HandoverFacts &facts);
/** "Bild 3, 4" of the photos of one row; empty where it has none. */
QJsonObject photoNumbers(const HandoverFacts &facts, const QString &uid);
/** "Küche", "Schlafzimmer 2". */
QJsonObject roomName(const HandoverRoom &room, const SecondLanguage &language);

/** The sentence before signing, signatures that were given, and lines for those that were not. */
QJsonObject signatureBlock(const HandoverFacts &facts, HandoverDocument document);
/** What was added to the paper after it was signed; nothing where nothing was. */
QJsonObject supplementBlock(const HandoverFacts &facts, HandoverDocument document);
/** Only what an SVG path is made of, for strokes may come from another machine. */
QString safeStrokes(const QString &strokes);
