// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/gapprofile.h"
#include "qml/app/querymodel.h"
#include <QtQml/qqmlregistration.h>

/** The profiles there are, built-in ones first, then own ones by name; roles `key`, `name`, `source`, `isOwn`. */
class ProfileList : public QueryModel
{
    Q_OBJECT
    QML_ELEMENT
    /** {value: key, text: name} of each, for a choice. */
    Q_PROPERTY(QVariantList options READ options NOTIFY reloaded)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        NameRole,
        SourceRole,
        IsOwnRole
    };

    explicit ProfileList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_profiles.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QVariantList options() const;
    const QList<GapProfile> &profiles() const { return m_profiles; }

    /** Empty for a key that none has. */
    Q_INVOKABLE QString nameOf(const QString &key) const;
    Q_INVOKABLE bool isOwn(const QString &key) const;

protected:
    void reload() override;

private:
    QList<GapProfile> m_profiles;
};
