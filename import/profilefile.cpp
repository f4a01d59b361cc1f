// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/profilefile.h"
#include "import/prints.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 1 << 20;
}

Result<GapProfile> readProfile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {name});
    if (file.size() > mostBytes) return fail(Error::Kind::Format, u"profile.file"_s, {name});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    // Any other JSON would be told that its name is missing, which helps nobody.
    if (!json.contains("shopM"_L1) && !json.contains("classes"_L1)) return fail(Error::Kind::Format, u"profile.file"_s, {name});
    return profileOf(json);
}

Result<> writeProfile(const QString &path, const GapProfile &profile)
{
    return writeFile(path, QJsonDocument(toJson(profile)).toJson());
}
