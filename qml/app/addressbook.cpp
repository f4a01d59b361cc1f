// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/addressbook.h"
#include "qml/app/workspace.h"

AddressBook &AddressBook::of(Workspace &workspace)
{
    auto *known = workspace.findChild<AddressBook *>(Qt::FindDirectChildrenOnly);
    return known ? *known : *new AddressBook(workspace);
}

AddressBook::AddressBook(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &AddressBook::forget);
    connect(&workspace, &Workspace::changed, this, [this](const QStringList &tables) {
        if (tables.contains(QLatin1StringView("address_street")) || tables.contains(QLatin1StringView("municipality"))) forget();
    });
}

QList<AddressHit> AddressBook::housesOrStreets(const AddressIndex &index, const QString &typed, qsizetype limit)
{
    if (!index.hasAddresses()) return {};
    QList<AddressHit> hits = geocode(index, typed, limit);
    hits.removeIf([](const AddressHit &hit) { return hit.accuracy == AddressAccuracy::Town; });
    return hits;
}

void AddressBook::forget()
{
    m_index.reset();
    ++m_changes;
}

void AddressBook::withIndex(QObject *owner, const std::function<void(const Index &)> &then)
{
    if (m_index) return then(m_index);
    m_workspace.read(owner, loadAddressIndex, [this, then, changes = m_changes](Result<AddressIndex> index) {
        const auto read = std::make_shared<const AddressIndex>(index ? std::move(*index) : AddressIndex());
        if (changes == m_changes) m_index = read;
        then(read);
    });
}
