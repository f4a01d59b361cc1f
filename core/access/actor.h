// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>

/**
 * Who acts. On a file this is the operating system's login plus a name and an office asked once, a promise; on a
 * server the login is the database role, a proof.
 */
struct Actor {
    QString login;
    QString name;
    QString office;
    bool operator==(const Actor &) const = default;
};

/** The login of the person at this machine. */
QString systemLogin();
