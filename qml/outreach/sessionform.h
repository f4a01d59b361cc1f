// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "qml/app/addressentry.h"
#include "qml/app/recordform.h"
#include "qml/placement/spotsearch.h"

/** The entry form of an information session with its agenda; its minutes are written elsewhere. */
class SessionForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 sessionId READ sessionId WRITE setSessionId NOTIFY sessionIdChanged)
    Q_PROPERTY(QString number READ number NOTIFY edited)
    Q_PROPERTY(QString title READ title NOTIFY edited)
    /** {key, code, title} of every topic. */
    Q_PROPERTY(QVariantList topicOptions READ topicOptions CONSTANT)
    /** Headings of the agenda in their order. */
    Q_PROPERTY(QStringList agenda READ agenda NOTIFY edited)
    /** A point on the map, in degrees, and the municipality around it. */
    Q_PROPERTY(bool hasPoint READ hasPoint NOTIFY edited)
    Q_PROPERTY(double lon READ lon NOTIFY edited)
    Q_PROPERTY(double lat READ lat NOTIFY edited)
    Q_PROPERTY(QString town READ town NOTIFY edited)
    Q_PROPERTY(SpotSearch *search READ search CONSTANT)

public:
    explicit SessionForm(QObject *parent = nullptr);

    qint64 sessionId() const { return m_sessionId; }
    void setSessionId(qint64 id);
    QString number() const { return m_stored.session.number; }
    QString title() const { return m_stored.session.title; }
    QVariantList topicOptions() const;
    QStringList agenda() const;
    bool hasPoint() const { return !m_session.geom.bytes.isEmpty(); }
    double lon() const;
    double lat() const;
    QString town() const { return m_town; }
    SpotSearch *search() { return &m_search; }

    /** A new one that begins on this day (2026-12-03), or in two weeks where it is empty. */
    Q_INVOKABLE void startOn(const QString &day);

    Q_INVOKABLE void addItem();
    Q_INVOKABLE void removeItem(int at);
    /** Moves a point of the agenda up (-1) or down (1). */
    Q_INVOKABLE void moveItem(int at, int by);
    Q_INVOKABLE void setHeading(int at, const QString &heading);
    /** Adds the topics that are ticked and not on the agenda yet. */
    Q_INVOKABLE void addTopics();

    Q_INVOKABLE void setPoint(double lon, double lat);
    Q_INVOKABLE void clearPoint();
    Q_INVOKABLE void searchFor(const QString &text);
    /** Takes one of search.suggestions. */
    Q_INVOKABLE void take(int row);

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    void sessionIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;
    QStringList partTables() const override { return {QStringLiteral("session_item")}; }
    QList<RowKey> partRows() const override;

private:
    SessionEntry entry() const { return {m_session, m_items}; }
    void show(const SessionEntry &entry);
    /** What a new one begins with. */
    SessionEntry fresh(QDate day) const;
    void follow();
    /** End and day of reply stay as far from the begin as they were. */
    void followBegin();
    Result<> readEnd(const QString &typed);
    QString printEnd() const;
    void moveTo(const Wkb &geom);
    void nameTown(bool isMoved);
    void mergeWith(const SessionEntry &theirs);
    void change();

    qint64 m_sessionId = 0;
    InfoSession m_session;
    QList<SessionItem> m_items;
    SessionEntry m_stored;
    QDateTime m_begin;
    QDate m_day;
    QString m_office;
    QString m_town;
    SpotSearch m_search;
    AddressEntry *m_address = nullptr;
};
