// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "backupsample.h"
#include "core/register/settings.h"
#include <QDir>
#include <QtQml>

using namespace Qt::StringLiterals;

namespace {
[[maybe_unused]] const bool registered = [] {
    qmlRegisterType<BackupSample>("BleibeTest", 1, 0, "BackupSample");
    return true;
}();
}

void BackupSample::nameOffice(const QString &name)
{
    m_workspace->write(
        this, [name](Sql &sql) { return storeSetting(sql, u"office.name"_s, name); },
        [this](const Result<> &kept) {
            if (!kept) return;
            ++m_done;
            Q_EMIT changed();
        });
}

void BackupSample::damage(const QString &file) const
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadWrite)) return;
    bytes.seek(bytes.size() / 3);
    bytes.write(QByteArray(40'000, 'x'));
}

bool BackupSample::makeFolder(const QUrl &folder) const
{
    return QDir().mkdir(folder.toLocalFile());
}

bool BackupSample::exists(const QString &file) const
{
    return QFileInfo::exists(file);
}
