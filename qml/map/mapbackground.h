// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/basemap/basemap.h"
#include "geo/tiles.h"
#include "qml/app/machine.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/**
 * What lies below the marks of maps: nothing, the register's own base map, a file of tiles, or a map of others over the network. The last
 * only where its host is the one that a person allowed.
 */
class MapBackground : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** Whose base map is meant by "own". */
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged FINAL)
    /** "none", "own", "file" or "online". */
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    /** The MBTiles or GeoPackage file meant by "file"; empty for none. */
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY kindChanged FINAL)
    /** The key of a prepared online map, or the address of another one, with {z}, {x} and {y}. */
    Q_PROPERTY(QString online READ online WRITE setOnline NOTIFY kindChanged FINAL)
    /** The only host that may be asked; empty for none. */
    Q_PROPERTY(QString allowedHost READ allowedHost WRITE setAllowedHost NOTIFY kindChanged FINAL)
    /** Where requests that left are counted. */
    Q_PROPERTY(Machine *machine READ machine WRITE setMachine NOTIFY kindChanged FINAL)
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
    QString online() const { return m_online; }
    void setOnline(const QString &online);
    QString allowedHost() const { return m_allowedHost; }
    void setAllowedHost(const QString &host);
    Machine *machine() const { return m_machine; }
    void setMachine(Machine *machine);
    /** {value: key, text: name, host} of the prepared online maps. */
    Q_INVOKABLE static QVariantList onlineMaps();
    /** The host that an online map is fetched from; empty where the address is none, then error says why. */
    Q_INVOKABLE static QString hostOf(const QString &online);
    Q_INVOKABLE static QString addressError(const QString &online);
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
    void takeOwn(const Own &own);
    void choose();
    void openFile();
    void openOnline();
    void countRequest(const QString &host);
    void tellRequests();
    void show(std::shared_ptr<const TileSource> source, const QString &error = {});

    QPointer<Workspace> m_workspace;
    QString m_kind = QStringLiteral("none");
    QUrl m_file;
    QString m_online;
    QString m_allowedHost;
    QPointer<Machine> m_machine;
    QHash<QString, int> m_requests;
    QTimer m_tell;
    QString m_error;
    std::optional<BaseMap> m_own;
    std::shared_ptr<const TileSource> m_ownSource;
    std::shared_ptr<const TileSource> m_source;
};
