// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QString>

/** One setting of the register, the same for everybody who opens it. */
struct Setting {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Such as "office.name" or "vacancy.stale_days". */
    QString name = {};
    QString value = {};
    bool operator==(const Setting &) const = default;
};
