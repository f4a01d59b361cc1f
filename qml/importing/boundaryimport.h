// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/staging.h"
#include "qml/importing/fileimport.h"

/** Boundaries of municipalities. */
class BoundaryImport : public FileImport
{
    Q_OBJECT
    QML_ELEMENT
    /** {label, count, kind} of what would be added, changed, gone, refused. */
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    /** {kind, name, key, text}: every municipality that is new, changed, gone or refused, and why. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** What was assumed or repaired, in words. */
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    /** Something would change. */
    Q_PROPERTY(bool hasWork READ hasWork NOTIFY changed)
    Q_PROPERTY(bool hasGone READ hasGone NOTIFY changed)

public:
    explicit BoundaryImport(QObject *parent = nullptr) : FileImport(parent) { }

    QVariantList counts() const;
    QVariantList rows() const;
    QStringList notes() const;
    bool hasWork() const { return !m_staged.added.isEmpty() || !m_staged.changed.isEmpty() || hasGone(); }
    bool hasGone() const { return !m_staged.gone.isEmpty(); }

    /** Reads and compares; @p district limits it to keys that start so. Nothing is kept yet. */
    Q_INVOKABLE void read(const QUrl &file, const QString &district);
    Q_INVOKABLE void keep(bool removeGone);

protected:
    void forget() override { m_staged = {}; }

private:
    StagedBoundaries m_staged;
};
