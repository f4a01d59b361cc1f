// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/profilelist.h"
#include "qml/controls/options.h"
#include <algorithm>

using namespace Qt::StringLiterals;

ProfileList::ProfileList(QObject *parent) : QueryModel({u"gap_profile"_s}, parent), m_profiles(builtInProfiles()) { }

QVariant ProfileList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const GapProfile &profile = m_profiles.at(index.row());
    switch (role) {
    case KeyRole: return profile.key;
    case Qt::DisplayRole:
    case NameRole: return displayName(profile);
    case SourceRole: return displaySource(profile);
    case IsOwnRole: return !isBuiltIn(profile.key);
    default: return {};
    }
}

QHash<int, QByteArray> ProfileList::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {SourceRole, "source"}, {IsOwnRole, "isOwn"}};
}

QVariantList ProfileList::options() const
{
    QVariantList options;
    options.reserve(m_profiles.size());
    for (const GapProfile &profile : m_profiles) options += option(profile.key, displayName(profile));
    return options;
}

QString ProfileList::nameOf(const QString &key) const
{
    const auto found = std::ranges::find(m_profiles, key, &GapProfile::key);
    return found == m_profiles.cend() ? QString() : displayName(*found);
}

bool ProfileList::isOwn(const QString &key) const
{
    return !isBuiltIn(key) && std::ranges::contains(m_profiles, key, &GapProfile::key);
}

void ProfileList::reload()
{
    readNewest(listProfiles, [this](const QList<GapProfile> &profiles) { m_profiles = profiles; });
}
