// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/wayregister.h"
#include <QFile>

using namespace Qt::StringLiterals;

Result<> makeWayRegister(const QString &path, const Actor &actor, const std::function<Result<>(Sql &)> &fill)
{
    auto made
        = openRegister({.kind = Location::Kind::File, .path = path}, QUuid::createUuid().toString(QUuid::WithoutBraces), {.create = true});
    if (!made) return std::unexpected(made.error());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Sql file(*made, &actor);
    auto done = execute(made->db, *made->engine, u"begin immediate"_s)
                    .and_then([&] { return fill(file); })
                    .and_then([&] { return file.nameStep(); })
                    .and_then([&] { return execute(made->db, *made->engine, u"commit"_s); })
                    .and_then([&] { return scalar(made->db, *made->engine, u"pragma journal_mode=delete"_s); });
    disconnectFrom(*made);
    return done.transform([](const QVariant &) { });
}
