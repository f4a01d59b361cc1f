// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordroles.h"
#include "qml/landlord/landlordchoice.h"

/** The landlords of a dwelling as its page handles them: who they are, who is called first, another one, a role that ends. */
class RoleDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 shows nobody. */
    Q_PROPERTY(qint64 dwellingId READ dwellingId WRITE setDwellingId NOTIFY dwellingIdChanged)
    /** {id, landlordId, name, role, roleKey, days, callFirst} of those whose role holds, and of former ones. */
    Q_PROPERTY(QVariantList landlords READ landlords NOTIFY changed)
    Q_PROPERTY(QVariantList former READ former NOTIFY changed)
    /** {value, text} of the roles. */
    Q_PROPERTY(QVariantList roles READ roles CONSTANT)
    /** Another landlord is being chosen. */
    Q_PROPERTY(bool adding READ isAdding NOTIFY changed)
    Q_PROPERTY(LandlordChoice *choice READ choice CONSTANT)
    /** The role whose end is being typed, 0 for none; its landlord, the day as typed and what is wrong with it. */
    Q_PROPERTY(qint64 endingId READ endingId NOTIFY changed)
    Q_PROPERTY(QString endingName READ endingName NOTIFY changed)
    Q_PROPERTY(QString endDay READ endDay NOTIFY changed)
    Q_PROPERTY(QString endError READ endError NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 dwellingId() const { return m_dwellingId; }
    void setDwellingId(qint64 id);
    QVariantList landlords() const;
    QVariantList former() const;
    QVariantList roles() const { return m_choice.roles(); }
    bool isAdding() const { return m_adding; }
    LandlordChoice *choice() { return &m_choice; }
    qint64 endingId() const { return m_ending.role.id; }
    QString endingName() const;
    QString endDay() const { return m_endDay; }
    QString endError() const { return m_endError; }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void callFirst(qint64 roleId);
    Q_INVOKABLE void setRole(qint64 roleId, const QString &key);
    /** Takes away a role that was an error. */
    Q_INVOKABLE void remove(qint64 roleId);

    Q_INVOKABLE void beginAdding();
    Q_INVOKABLE void commitAdding();
    Q_INVOKABLE void beginEnd(qint64 roleId);
    Q_INVOKABLE void setEndDay(const QString &typed);
    Q_INVOKABLE void commitEnd();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void dwellingIdChanged();
    void changed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    void reload();
    const DwellingLandlord *find(qint64 roleId) const;
    QDate readEndDay();
    template<class Task> void change(Task task, const QString &sentence);

    QPointer<Workspace> m_workspace;
    qint64 m_dwellingId = 0;
    QList<DwellingLandlord> m_landlords;
    QList<DwellingLandlord> m_former;
    LandlordChoice m_choice;
    bool m_adding = false;
    DwellingLandlord m_ending;
    QString m_endDay;
    QString m_endError;
    bool m_busy = false;
};
