// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/progress.h"
#include "qml/handover/protocolreader.h"

/** "parties", "keys" …, as QML names the parts of a handover. */
QString keyOfSection(HandoverSection section);
QString titleOf(HandoverSection section);
/** {key, title, detail, state, done, all, missing, icon} of each part of the handover; state is "good", "warn" or empty. */
QVariantList sectionRows(const ProtocolReader::Facts &facts);

/** "Mieter F. A.", "Sprachmittlung" where nobody gave a name. */
QString nameOf(const HandoverParty &party);
/** "Küche", or what it was called. */
QString nameOf(const HandoverRoom &room);
/** "12.345 kWh" */
QString readingText(const MeterReading &meter);
/** The same meter in an earlier protocol: by its number, else the only one of its medium; null where there is none. */
const MeterReading *sameMeter(const MeterReading &meter, const HandoverEntry &before);

/** Rows for the lists of the page, each with all of shownRow() and: */
/** readingBefore and difference as sentences, warnings, units. */
QVariantList meterRows(HandoverEntry &entry, const std::optional<HandoverEntry> &before, QDate today);
/** title, unchecked, defects, state. */
QVariantList roomRows(HandoverEntry &entry);
QVariantList partRows(HandoverEntry &entry, qint64 roomId, bool openOnly);
/** code, title. */
QVariantList topicRows(HandoverEntry &entry, bool openOnly);
/** Rows of a kind that need no more than that. */
template<class Part> QVariantList plainRows(HandoverEntry &entry, const QList<Part> &parts);

/** {heading, lines} of everything that a paper says, to be read before it is signed. */
QVariantList paperLines(const HandoverEntry &entry, HandoverDocument document);
