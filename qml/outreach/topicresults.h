// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/threads.h"
#include "qml/app/querymodel.h"

/** What each topic brought over all sessions in which it was on the agenda, for a table. */
class TopicResults : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** Reads only while somebody looks. */
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    explicit TopicResults(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool isActive() const { return m_active; }
    void setActive(bool active);

Q_SIGNALS:
    void activeChanged();

protected:
    void reload() override;

private:
    QList<TopicFigures> m_rows;
    bool m_active = false;
};
