// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/invitees.h"
#include "qml/app/querymodel.h"
#include "qml/placement/areachoice.h"
#include <QSet>

/** Who can be invited to a session, each with a tick, and below them who cannot, with the reason. */
class InviteeList : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 sessionId READ sessionId WRITE setSessionId NOTIFY filterChanged)
    /** Where the flats are. */
    Q_PROPERTY(AreaChoice *areas READ areas CONSTANT)
    /** With a flat that is vacant for so many months; as typed. */
    Q_PROPERTY(QString months READ months WRITE setMonths NOTIFY filterChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(bool withoutVacancy READ withoutVacancy WRITE setWithoutVacancy NOTIFY filterChanged)
    /** Only those of these vacancies, as picked in the register or on the map; empty for all. */
    Q_PROPERTY(QVariantList vacancies READ vacancies WRITE setVacancies NOTIFY filterChanged)
    /** How many may be invited, how many of them are ticked, and how many may not. */
    Q_PROPERTY(int allowedCount READ allowedCount NOTIFY ticksChanged)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY ticksChanged)
    Q_PROPERTY(int refusedCount READ refusedCount NOTIFY ticksChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    enum Role {
        Name = Qt::UserRole,
        Detail,
        Way,
        Reason,
        IsAllowed,
        IsTicked
    };

    explicit InviteeList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    qint64 sessionId() const { return m_sessionId; }
    void setSessionId(qint64 id);
    AreaChoice *areas() const { return m_areas; }
    QString months() const { return m_filter.vacantMonths > 0 ? QString::number(m_filter.vacantMonths) : QString(); }
    void setMonths(const QString &typed);
    QString text() const { return m_filter.text; }
    void setText(const QString &text);
    bool withoutVacancy() const { return m_filter.withoutVacancy; }
    void setWithoutVacancy(bool on);
    QVariantList vacancies() const;
    void setVacancies(const QVariantList &ids);
    int allowedCount() const { return m_allowed; }
    int tickedCount() const { return m_allowed - static_cast<int>(m_unticked.size()); }
    int refusedCount() const { return rowCount() - m_allowed; }
    bool isBusy() const { return m_busy; }

    /** Begins anew: no filter, all ticked. */
    Q_INVOKABLE void begin(qint64 sessionId, const QVariantList &vacancies);
    Q_INVOKABLE void tick(int row, bool on);
    Q_INVOKABLE void tickAll(bool on);
    /** Invites the ticked ones in a job, as one step that can be taken back. */
    Q_INVOKABLE void invite();

Q_SIGNALS:
    void filterChanged();
    void ticksChanged();
    void busyChanged();
    /** They are on the list. */
    void invited();
    void done(const QString &sentence);

protected:
    void reload() override;

private:
    void take(const QList<Invitee> &found);
    void changeFilter();
    void setBusy(bool busy);

    qint64 m_sessionId = 0;
    AreaChoice *m_areas;
    InviteeFilter m_filter;
    /** The allowed first. */
    QList<Invitee> m_rows;
    int m_allowed = 0;
    /** Landlords among the allowed that shall not be invited. */
    QSet<qint64> m_unticked;
    bool m_hasAreas = false;
    bool m_busy = false;
};
