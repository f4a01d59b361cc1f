// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverparts.h"

/** The parts of a handover that are gone through one after the other. */
enum class HandoverSection {
    Parties,
    Keys,
    Meters,
    Rooms,
    Inventory,
    Instruction,
    Sponsor,
    Signatures
};
/** How far a part is. */
struct SectionProgress {
    HandoverSection section = HandoverSection::Parties;
    int done = 0;
    int all = 0;
    /** What is still missing, one sentence each; empty where the part is complete. */
    QStringList missing = {};
    /** Worth a second look, but nothing waits for it: a defect without a day. */
    bool hasWarning = false;
    bool isComplete() const { return missing.isEmpty(); }
};
/** Of a handover whose household has a sponsor or not; an Instruction has neither keys, meters, rooms nor inventory. */
QList<SectionProgress> progressOf(const HandoverEntry &entry, bool hasSponsor);
/** Why a paper cannot be signed yet; empty where it can. An instruction waits until every topic is dealt with. */
QStringList missingForSignature(const HandoverEntry &entry, HandoverDocument document);
