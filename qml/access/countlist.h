// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/counts.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** Numbers for those who may read no records: open vacancies by area, sessions by year. */
class CountList : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** "2026: 3 Infogespräche, 41 waren da" for each year. */
    Q_PROPERTY(QStringList sessions READ sessions NOTIFY countChanged)

public:
    explicit CountList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    QStringList sessions() const;

protected:
    void reload() override;

private:
    struct Found {
        QList<VacancyCount> vacancies = {};
        QList<SessionCount> sessions = {};
    };
    Found m_found;
};
