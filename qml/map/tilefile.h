// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/tiles.h"
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/** What a file of map tiles says about itself, read in the background; for choosing one. */
class TileFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** An MBTiles file; empty for none. */
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY changed FINAL)
    /** The file is being read. */
    Q_PROPERTY(bool pending READ isPending NOTIFY changed FINAL)
    Q_PROPERTY(bool usable READ isUsable NOTIFY changed FINAL)
    /** What is wrong with the file, in words; empty when all is well. */
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    /** Its own name, or the name of the file. */
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY changed FINAL)
    Q_PROPERTY(int minZoom READ minZoom NOTIFY changed FINAL)
    Q_PROPERTY(int maxZoom READ maxZoom NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QUrl file() const { return m_file; }
    void setFile(const QUrl &file);
    bool isPending() const { return m_pending; }
    bool isUsable() const { return !m_pending && !m_file.isEmpty() && m_error.isEmpty(); }
    QString error() const { return m_error; }
    QString name() const;
    QString path() const;
    QString attribution() const { return m_info.attribution; }
    int minZoom() const { return m_info.minZoom; }
    int maxZoom() const { return m_info.maxZoom; }

Q_SIGNALS:
    void changed();
    /** The file that was set is read: `usable`, or `error`. */
    void checked();

private:
    void take(const Result<TileInfo> &info);

    QUrl m_file;
    TileInfo m_info;
    QString m_error;
    bool m_pending = false;
};
