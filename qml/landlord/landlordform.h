// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlord.h"
#include "qml/app/recordform.h"
#include "qml/landlord/landlordchoice.h"
#include <QTimer>

/** The entry form of a landlord. */
class LandlordForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 landlordId READ landlordId WRITE setLandlordId NOTIFY landlordIdChanged)
    Q_PROPERTY(QString name READ name NOTIFY edited)
    /** For whom this one acts. */
    Q_PROPERTY(LandlordChoice *represented READ represented CONSTANT)
    /** {id, name, details}: others with the same name or number. */
    Q_PROPERTY(QVariantList alike READ alike NOTIFY alikeChanged)

public:
    explicit LandlordForm(QObject *parent = nullptr);

    qint64 landlordId() const { return m_landlordId; }
    void setLandlordId(qint64 id);
    QString name() const;
    LandlordChoice *represented() { return &m_represented; }
    QVariantList alike() const { return m_alike; }

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override { return !(m_landlord == m_stored) || hasUnreadable(); }
    void save() override;
    void revert() override;

Q_SIGNALS:
    void landlordIdChanged();
    void alikeChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;

private:
    struct Opened {
        Landlord landlord = {};
        std::optional<Landlord> represented = {};
    };
    static Result<Opened> load(Sql &sql, qint64 id);
    void show(const Opened &opened);
    void showRepresented(const std::optional<Landlord> &represented);
    /** Hides what does not fit the kind, unless something stands in it. */
    void arrange();
    void follow();
    void findAlike();

    qint64 m_landlordId = 0;
    Landlord m_landlord;
    Landlord m_stored;
    LandlordChoice m_represented;
    std::optional<Landlord> m_storedRepresented;
    QVariantList m_alike;
    QTimer m_pause;
};
