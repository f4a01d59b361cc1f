// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/trips.h"
#include "qml/app/workspace.h"
#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QtQml/qqmlregistration.h>
#include <atomic>

/** Handovers and visits still to come, each with a tick, and with whom they go along. */
class TripPacker : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY ticksChanged)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY ticksChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)
    /** 0 to 100 while it packs. */
    Q_PROPERTY(int percent READ percent NOTIFY percentChanged)
    /** Why the last try failed; empty where none did. */
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(QString holder READ holder WRITE setHolder NOTIFY fieldsChanged)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY fieldsChanged)
    /** As typed, and what day it is; invalid where it is none. */
    Q_PROPERTY(QString backBy READ backBy WRITE setBackBy NOTIFY fieldsChanged)
    Q_PROPERTY(QDate backDay READ backDay NOTIFY fieldsChanged)
    /** What is wrong with each; empty where nothing is. */
    Q_PROPERTY(QString holderError READ holderError NOTIFY fieldsChanged)
    Q_PROPERTY(QString backByError READ backByError NOTIFY fieldsChanged)

public:
    enum Role {
        Title = Qt::UserRole,
        Detail,
        Holder,
        IsTicked
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int count() const { return static_cast<int>(m_items.size()); }
    int tickedCount() const { return static_cast<int>(m_ticked.size()); }
    bool isLoading() const { return m_loading; }
    bool isBusy() const { return m_busy; }
    int percent() const { return m_percent; }
    QString error() const { return m_error; }
    QString holder() const { return m_request.holder; }
    void setHolder(const QString &holder);
    QString purpose() const { return m_request.purpose; }
    void setPurpose(const QString &purpose);
    QString backBy() const { return m_backBy; }
    void setBackBy(const QString &typed);
    QDate backDay() const { return m_request.backBy; }
    QString holderError() const;
    QString backByError() const;

    /** Begins anew with what is still to come; ticked are those with these ids. */
    Q_INVOKABLE void begin(const QVariantList &handovers, const QVariantList &visits);
    Q_INVOKABLE void tick(int row, bool on);
    Q_INVOKABLE void tickAll(bool on);
    /** Packs the ticked ones in a job. */
    Q_INVOKABLE void pack(const QUrl &file, const QString &passphrase);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void ticksChanged();
    void stateChanged();
    void percentChanged();
    void fieldsChanged();
    /** @p sentence says where it lies. */
    void packed(const QString &sentence);

private:
    struct Item {
        SubjectKind kind = SubjectKind::Handover;
        qint64 id = 0;
        QString uid = {};
        QString title = {};
        QString detail = {};
        QString holder = {};
    };
    static Result<QList<Item>> itemsOf(Sql &sql);
    void take(const QList<Item> &items, const QVariantList &handovers, const QVariantList &visits);
    TripRequest request() const;

    QPointer<Workspace> m_workspace;
    QList<Item> m_items;
    QSet<QString> m_ticked;
    TripRequest m_request;
    QString m_backBy;
    QString m_error;
    bool m_loading = false;
    bool m_busy = false;
    int m_percent = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};
