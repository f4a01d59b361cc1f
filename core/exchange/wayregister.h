// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/opening.h"
#include <QUuid>

/** Runs use(sql) on the register in a file, for reading. */
template<class Use> auto withRegister(const QString &path, Use use) -> std::invoke_result_t<Use, Sql &>
{
    auto opened = openRegister({.kind = Location::Kind::File, .path = path}, QUuid::createUuid().toString(), {});
    if (!opened) return std::unexpected(opened.error());
    auto outcome = [&] {
        Sql sql(*opened, nullptr);
        return use(sql);
    }();
    disconnectFrom(*opened);
    return outcome;
}

/** Makes a register at @p path, for its owner's eyes alone, lets @p fill write into it as @p actor, and leaves it as one closed file. */
Result<> makeWayRegister(const QString &path, const Actor &actor, const std::function<Result<>(Sql &)> &fill);
