// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include "core/walking/walkingnetwork.h"
#include <QDate>

/** The network of paths that the register holds: where it is from and how large it is. */
struct WalkingSource {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QDate stand MEMBER stand)
    Q_PROPERTY(QDateTime importedAt MEMBER importedAt)
    Q_PROPERTY(qint64 nodes MEMBER nodes)
    Q_PROPERTY(qint64 edges MEMBER edges)
    Q_PROPERTY(qint64 parts MEMBER parts)
    Q_PROPERTY(QString sha256 MEMBER sha256)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Of the file it came from. */
    QString name = {};
    /** To be shown beside every map and figure. */
    QString credit = {};
    QString licence = {};
    /** Of the data; invalid where the file does not tell. */
    QDate stand = {};
    QDateTime importedAt = {};
    qint64 nodes = 0;
    qint64 edges = 0;
    /** How many parts no path joins. */
    qint64 parts = 0;
    /** Of the packed network, so that results can name what they were made from. */
    QString sha256 = {};
    bool operator==(const WalkingSource &) const = default;
};

/** The network that counts; nothing where none was imported. */
Result<std::optional<WalkingSource>> currentWalkingSource(Sql &sql);
/** The network that counts; empty where none was imported. Unpacked once for everybody who asks while it stays the same. */
Result<std::shared_ptr<const WalkingNetwork>> loadWalkingNetwork(Sql &sql);
/** Whether the network that counts is this one to the last byte. */
Result<bool> isCurrentWalkingNetwork(Sql &sql, const QByteArray &packed);
/** Replaces the network that counts, as part of the step that imports it. The one before can come back by undo. */
Result<WalkingSource> storeWalkingNetwork(Sql &sql, WalkingSource source, const QByteArray &packed);
