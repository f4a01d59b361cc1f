// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/giving.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <atomic>

/** What goes to another office, to which one and what for; packs and signs it. */
class ExchangeGiver : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** "12 Leerstände, 9 Vermieter" as it would go along now. */
    Q_PROPERTY(QString contents READ contents NOTIFY changed)
    /** Numbers of the vacancies, the first few. */
    Q_PROPERTY(QString numbers READ numbers NOTIFY changed)
    /** Hints for a person, none of them forbids anything. */
    Q_PROPERTY(QStringList hints READ hints NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** Names of offices that are known here. */
    Q_PROPERTY(QStringList offices READ offices NOTIFY changed)
    Q_PROPERTY(QString recipient READ recipient WRITE setRecipient NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed)
    /** As typed, and what day it is; invalid where it is none. */
    Q_PROPERTY(QString expires READ expires WRITE setExpires NOTIFY changed)
    Q_PROPERTY(QDate expiresOn READ expiresOn NOTIFY changed)
    /** "G-2026-00001, …" as typed. */
    Q_PROPERTY(QString households READ households WRITE setHouseholds NOTIFY changed)
    Q_PROPERTY(bool withContacts READ withContacts WRITE setWithContacts NOTIFY changed)
    Q_PROPERTY(bool withHistory READ withHistory WRITE setWithHistory NOTIFY changed)
    Q_PROPERTY(bool deletion READ isDeletionWanted WRITE setDeletionWanted NOTIFY changed)
    /** What is wrong with each; empty where nothing is. */
    Q_PROPERTY(QString recipientError READ recipientError NOTIFY changed)
    Q_PROPERTY(QString purposeError READ purposeError NOTIFY changed)
    Q_PROPERTY(QString expiresError READ expiresError NOTIFY changed)
    Q_PROPERTY(QString householdsError READ householdsError NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY percentChanged)
    /** Why the last try failed; empty where none did. */
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString contents() const { return m_contents; }
    QString numbers() const { return m_numbers; }
    QStringList hints() const { return m_hints; }
    int count() const { return static_cast<int>(m_request.vacancyIds.size() + m_request.householdIds.size()); }
    QStringList offices() const { return m_offices; }
    QString recipient() const { return m_request.recipient; }
    void setRecipient(const QString &recipient);
    QString purpose() const { return m_request.purpose; }
    void setPurpose(const QString &purpose);
    QString expires() const { return m_expires; }
    void setExpires(const QString &typed);
    QDate expiresOn() const { return m_request.expiresOn; }
    QString households() const { return m_households; }
    void setHouseholds(const QString &typed);
    bool withContacts() const { return m_request.withContacts; }
    void setWithContacts(bool with);
    bool withHistory() const { return m_request.withHistory; }
    void setWithHistory(bool with);
    bool isDeletionWanted() const { return m_request.isDeletionWanted; }
    void setDeletionWanted(bool wanted);
    QString recipientError() const;
    QString purposeError() const;
    QString expiresError() const;
    QString householdsError() const { return m_householdsError; }
    bool isBusy() const { return m_busy; }
    bool isLoading() const { return m_loading; }
    int percent() const { return m_percent; }
    QString error() const { return m_error; }

    /** Begins anew with these vacancies. */
    Q_INVOKABLE void begin(const QVariantList &vacancies);
    /** The same with all that are available. */
    Q_INVOKABLE void beginWithAvailable();
    /** Packs, seals and signs in a job. */
    Q_INVOKABLE void give(const QUrl &file, const QString &passphrase);
    Q_INVOKABLE void cancel();
    /** "Austausch VG Weilerbach 2026-11-23.bleibe-tausch" in the documents folder. */
    Q_INVOKABLE QUrl suggestedFile() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void percentChanged();
    /** @p sentence says where it lies. */
    void given(const QString &sentence);

private:
    struct Look {
        ExchangeRequest request = {};
        ExchangeOutlook outlook = {};
        QStringList numbers = {};
        QStringList offices = {};
        /** A number of a household that is not there. */
        QString unknown = {};
    };
    static Result<Look> look(Sql &sql, ExchangeRequest request, const QString &households);
    void reset();
    void refresh();
    void take(const Look &look);

    QPointer<Workspace> m_workspace;
    ExchangeRequest m_request;
    QString m_expires;
    QString m_households;
    QString m_householdsError;
    QString m_contents;
    QString m_numbers;
    QStringList m_hints;
    QStringList m_offices;
    QString m_error;
    bool m_busy = false;
    bool m_loading = false;
    int m_percent = 0;
    /** Counts what was asked for, so that only the last answer is shown. */
    int m_asked = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};
