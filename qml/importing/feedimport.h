// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/feeds.h"
#include "qml/importing/fileimport.h"

/** OSM data, a timetable, hotspots, addresses, a census grid, school holidays or rent limits: recognised by content. */
class FeedImport : public FileImport
{
    Q_OBJECT
    QML_ELEMENT
    /** "Haltestellen und Fahrplan (GTFS)": what the file holds. */
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    /** {label, count} of what would be added, changed, gone, refused. */
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    /** {kind, name, key, text}: every place that is not plain, and why. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** Source, what is in the file, what was left out: one sentence each. */
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(bool hasWork READ hasWork NOTIFY changed)
    Q_PROPERTY(bool hasGone READ hasGone NOTIFY changed)
    /** Some lie beside places of another source, and a person decides whether they come too. */
    Q_PROPERTY(bool hasDuplicates READ hasDuplicates NOTIFY changed)

public:
    explicit FeedImport(QObject *parent = nullptr) : FileImport(parent) { }

    QString kindText() const;
    QVariantList counts() const;
    QVariantList rows() const;
    QStringList facts() const;
    bool hasWork() const { return m_staged.hasWork; }
    bool hasGone() const { return m_staged.asksAboutGone; }
    bool hasDuplicates() const { return m_staged.asksAboutDuplicates; }

    /** True for a file that looks like one of these without being read in full. */
    Q_INVOKABLE static bool takes(const QUrl &file);
    /** Reads and compares; @p source names who publishes it, the file's own name where empty. Nothing is kept yet. */
    Q_INVOKABLE void read(const QUrl &file, const QString &source);
    Q_INVOKABLE void keep(bool takeDuplicates, bool endGone);

protected:
    void forget() override { m_staged = {}; }

private:
    StagedFeed m_staged;
};
