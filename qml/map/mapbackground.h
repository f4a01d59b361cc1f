// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/basemap/basemap.h"
#include "geo/tiles.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/** What lies below the marks of maps: nothing, the register's own base map, or a file of tiles. */
class MapBackground : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** Whose base map is meant by "own". */
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged FINAL)
    /** "none", "own" or "file". */
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    /** The MBTiles or GeoPackage file meant by "file"; empty for none. */
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY kindChanged FINAL)
    /** There is something to show. */
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL)
    /** What is wrong, in words; empty when all is well. */
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    /** The register holds a base map of its own: its file, when it was read in, and when its data are from. */
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY changed FINAL)
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed FINAL)
    Q_PROPERTY(QString ownAttribution READ ownAttribution NOTIFY changed FINAL)
    Q_PROPERTY(QDate ownStand READ ownStand NOTIFY changed FINAL)

public:
    explicit MapBackground(QObject *parent = nullptr);
    ~MapBackground() override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QUrl file() const { return m_file; }
    void setFile(const QUrl &file);
    bool isAvailable() const { return m_source != nullptr; }
    QString error() const { return m_error; }
    bool hasOwn() const { return m_own.has_value(); }
    QString ownName() const { return m_own ? m_own->name : QString(); }
    QString ownAttribution() const { return m_own ? m_own->attribution : QString(); }
    QDate ownStand() const { return m_own ? m_own->stand : QDate(); }
    /** Null where there is nothing to show. */
    const std::shared_ptr<const TileSource> &source() const { return m_source; }

Q_SIGNALS:
    void workspaceChanged();
    void kindChanged();
    void changed();

private:
    /** The base map of the register, and the names that its municipalities write over it. */
    struct Own {
        std::optional<BaseMap> map = {};
        QSet<QString> names = {};
    };
    void readOwn();
    void choose();
    void openFile();
    void show(std::shared_ptr<const TileSource> source, const QString &error = {});

    QPointer<Workspace> m_workspace;
    QString m_kind = QStringLiteral("none");
    QUrl m_file;
    QString m_error;
    std::optional<BaseMap> m_own;
    std::shared_ptr<const TileSource> m_ownSource;
    std::shared_ptr<const TileSource> m_source;
};
