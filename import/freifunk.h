// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/base/tri.h"
#include <QDateTime>
#include <QList>

/** A wireless node of a Freifunk community: what a hotspot needs, and nothing about its owner or device. */
struct FreifunkNode {
    /** Sixteen digits of the hash of the node's id, because the id is mostly the hardware address of the router. */
    QString key = {};
    /** Free of addresses of devices and people; "Freifunk" where nothing else is left. */
    QString name = {};
    Tri online = Tri::Unknown;
    /** When the community's server last heard of it; invalid where the list does not say. */
    QDateTime lastSeen = {};
    Utm place = {};
    bool operator==(const FreifunkNode &) const = default;
};

/** How many nodes of a list went which way; all but swapped and renamed add up to the nodes in the file. */
struct FreifunkCounts {
    qint64 nodes = 0;
    qint64 taken = 0;
    qint64 withoutId = 0;
    /** The same id again; the report that is newer stands. */
    qint64 repeated = 0;
    qint64 withoutPlace = 0;
    qint64 unreadablePlace = 0;
    qint64 zeroPlace = 0;
    qint64 elsewhere = 0;
    qint64 longGone = 0;
    /** Of those taken: axes put right; names that held an address. */
    qint64 swapped = 0;
    qint64 renamed = 0;
    qint64 offline = 0;
    bool operator==(const FreifunkCounts &) const = default;
};

/** The nodes of one file, checked; nothing is stored yet. */
struct FreifunkList {
    QString file = {};
    /** When the community made the list; invalid where it does not say. */
    QDateTime stand = {};
    QList<FreifunkNode> nodes = {};
    FreifunkCounts counts = {};
    /** What was left out or assumed, with how often, to be said by sentence(). */
    QList<Error> notes = {};
};

struct FreifunkLimits {
    qint64 fileBytes = 64LL << 20;
    qint64 nodes = 100'000;
    /** Days offline, seen from the day of the list, after which a node is taken for dismantled. */
    int goneDays = 30;
};

/**
 * Reads a node list in any dialect: meshviewer (ffrgb), nodelist 1.0, nodes.json 1 and 2, the graph of ffmap-d3, GeoJSON. The content
 * decides, node by node. @p day stands in where the list has no day of its own.
 */
Result<FreifunkList> readFreifunk(const QString &path, QDate day, const FreifunkLimits &limits = {});
/** The same for the bytes of a file. */
Result<FreifunkList> parseFreifunk(const QString &file, const QByteArray &bytes, QDate day, const FreifunkLimits &limits = {});
