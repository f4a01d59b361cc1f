// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "core/register/landlord.h"
#include "qml/app/querymodel.h"

/** Who is invited to a session and what they answered, for its table; takes replies and attendance from the keyboard. */
class ParticipantList : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 sessionId READ sessionId WRITE setSessionId NOTIFY sessionIdChanged)
    /** Searched in names and towns. */
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Only those who have not answered. */
    Q_PROPERTY(bool openOnly READ openOnly WRITE setOpenOnly NOTIFY filterChanged)
    /** Everybody on the list, whatever the filter. */
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY filterChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY filterChanged)
    /** {value, text} of replies, and of topics with their codes. */
    Q_PROPERTY(QVariantList replyOptions READ replyOptions CONSTANT)
    Q_PROPERTY(QVariantList topicOptions READ topicOptions CONSTANT)

public:
    explicit ParticipantList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order) override;

    qint64 sessionId() const { return m_sessionId; }
    void setSessionId(qint64 id);
    QString text() const { return m_text; }
    void setText(const QString &text);
    bool openOnly() const { return m_openOnly; }
    void setOpenOnly(bool on);
    int total() const { return static_cast<int>(m_all.size()); }
    int sortColumn() const { return m_sortColumn; }
    bool sortDescending() const { return m_descending; }
    QVariantList replyOptions() const;
    QVariantList topicOptions() const;

    Q_INVOKABLE qint64 idAt(int row) const;
    /** -1 where the filter leaves it out. */
    Q_INVOKABLE int rowOfId(qint64 id) const;
    /** Everything about one for its card and form; empty where it is not there. */
    Q_INVOKABLE QVariantMap entry(qint64 id) const;
    /** Takes a reply by its key. */
    Q_INVOKABLE void setReply(qint64 id, const QString &reply);
    /** Was there, or was not. */
    Q_INVOKABLE void toggleAttended(qint64 id);
    Q_INVOKABLE void setFlats(qint64 id, int flats);
    /** Takes what the form says: reply, attended, companions, interests, flats, note, channel. */
    Q_INVOKABLE void keep(qint64 id, const QVariantMap &answers);
    Q_INVOKABLE void remove(qint64 id);
    /** Mail addresses of those who have not answered and are invited by mail. */
    Q_INVOKABLE QStringList openMails() const;
    /** mailReady() with the invitation, after the session the thanks, as a mailto: address. */
    Q_INVOKABLE void mail(qint64 id);

Q_SIGNALS:
    void sessionIdChanged();
    void filterChanged();
    void mailReady(const QUrl &address);
    /** The form's answers are kept. */
    void kept();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

protected:
    void reload() override;

private:
    struct Row {
        Participation part = {};
        Landlord landlord = {};
        QString name = {};
        /** Why inviting is not allowed any more; empty where it is. */
        QString refusal = {};
        /** Since when it is allowed. */
        QDate allowedSince = {};
    };
    static Result<QList<Row>> load(Sql &sql, qint64 sessionId);
    const Row *find(qint64 id) const;
    void take(const QList<Row> &all);
    QList<Row> shown() const;
    void arrange();
    bool isLess(const Row &one, const Row &other) const;
    using Edit = std::function<void(Participation &)>;
    void change(qint64 id, const Edit &edit, const QString &sentence);
    static QString cell(const Row &row, int column);

    qint64 m_sessionId = 0;
    QList<Row> m_all;
    QList<Row> m_rows;
    QString m_text;
    bool m_openOnly = false;
    int m_sortColumn = 0;
    bool m_descending = false;
};
