// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverparts.h"
#include "core/storage/sql.h"
#include <QVariantMap>

/** One answer on its way into the register: which property of which row, what stood there when it was typed, what shall stand there. */
struct EntryChange {
    /** "handover", "handover_key" …, as tableOf() says. */
    QString table = {};
    qint64 id = 0;
    QByteArray property = {};
    QVariant before = {};
    QVariant wanted = {};
    /** Of the row as it was shown. */
    int version = 0;
    /** Whatever stands there by now: a person has seen both and decided. */
    bool isDecided = false;
};

/** A row of a handover, whatever its kind; without gadget where there is none. */
struct EntryRow {
    const QMetaObject *meta = nullptr;
    void *gadget = nullptr;
    explicit operator bool() const { return gadget != nullptr; }
    QMetaProperty property(const QByteArray &name) const { return meta->property(meta->indexOfProperty(name.constData())); }
    QVariant read(const QByteArray &name) const { return property(name).readOnGadget(gadget); }
};
EntryRow rowIn(HandoverEntry &entry, const QString &table, qint64 id);

/** What was typed or chosen, as a value of the property: texts as in forms, kinds by their keys, "yes", "no", "unknown". */
Result<QVariant> typedValue(const EntryRow &row, const QString &table, const QByteArray &property, const QVariant &given, QDate today);
/** As it stands in its field; kinds by their keys. */
QVariant shownValue(const EntryRow &row, const QString &table, const QByteArray &property);
/** All that a person can enter of a row, as shownValue(); kinds with their word as "roleWord". */
QVariantMap shownRow(const EntryRow &row, const QString &table);

/**
 * Keeps a change and leaves what others changed in the same row meanwhile. Conflict, which names who, where the same property says
 * something else by now than before.
 */
Result<> keepChange(Sql &sql, const EntryChange &change);
/** Adds a row with these answers; the id of the new one. */
Result<qint64> addRow(Sql &sql, qint64 handoverId, const QString &table, const QVariantMap &answers, QDate today);
Result<> removeRow(Sql &sql, const QString &table, qint64 id);
