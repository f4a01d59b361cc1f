// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/officekeys.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** What went to other offices and came from them, the own key, and the keys of others. */
class ExchangeDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {number, isGiven, title, detail, state, judgement} of each file, the newest first. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** {id, version, name, fingerprint, confirmed} of each office that is known. */
    Q_PROPERTY(QVariantList offices READ offices NOTIFY changed)
    /** By what name this register speaks; empty where it has none. */
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed)
    /** Empty before the key is made. */
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList rows() const { return m_rows; }
    QVariantList offices() const { return m_offices; }
    QString ownName() const { return m_ownName; }
    QString fingerprint() const { return m_fingerprint; }
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    /** Makes the own key, once and for all. */
    Q_INVOKABLE void makeKey();
    Q_INVOKABLE void copyFingerprint();
    Q_INVOKABLE void rename(qint64 id, int version, const QString &name);
    Q_INVOKABLE void forget(qint64 id, int version);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void done(const QString &sentence);

private:
    struct Look {
        QList<Exchange> exchanges = {};
        QList<OfficeKey> keys = {};
        std::optional<OfficeKey> own = {};
        QString ownName = {};
    };
    static Result<Look> look(Sql &sql, const QString &actorOffice);
    void take(const Look &look);

    QPointer<Workspace> m_workspace;
    QVariantList m_rows;
    QVariantList m_offices;
    QString m_ownName;
    QString m_fingerprint;
    QString m_error;
    bool m_loading = false;
};
