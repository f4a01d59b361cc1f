// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/account.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** The accounts of a server, by name; follows changes by itself. */
class AccountList : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** {label, text} of the own account; empty where the login has none. */
    Q_PROPERTY(QVariantList own READ own NOTIFY countChanged)
    /** {value, text} of the Verbandsgemeinden, "" for the district before them. */
    Q_PROPERTY(QVariantList areas READ areas NOTIFY countChanged)

public:
    explicit AccountList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    QVariantList own() const;
    QVariantList areas() const;
    const QList<Account> &accounts() const { return m_found.accounts; }
    Q_INVOKABLE qint64 idAt(int row) const { return m_found.accounts.value(row).id; }
    Q_INVOKABLE QString nameAt(int row) const { return m_found.accounts.value(row).name; }
    Q_INVOKABLE int rowOfId(qint64 id) const;

protected:
    void reload() override;

private:
    struct Found {
        QList<Account> accounts = {};
        /** Key and name of each Verbandsgemeinde. */
        QList<std::pair<QString, QString>> areas = {};
    };
    static Result<Found> find(Sql &sql);
    QString areaName(const Account &account) const;

    Found m_found;
};
