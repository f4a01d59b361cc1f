// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/savedsearches.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

void SavedSearches::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &SavedSearches::list);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("saved_search"_L1)) list();
        });
    }
    list();
}

void SavedSearches::list()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(
        this, [login = m_workspace->actor().login](Sql &sql) { return listSearches(sql, login); },
        [this](const Result<QList<SavedSearch>> &found) {
            if (!found) return m_workspace->tell(found.error());
            m_searches = *found;
            Q_EMIT changed();
        });
}

QVariantList SavedSearches::options() const
{
    QVariantList options;
    for (const SavedSearch &one : m_searches) options += option(one.id, one.owner.isEmpty() ? tr("%1 (Stelle)").arg(one.name) : one.name);
    return options;
}

const SavedSearch *SavedSearches::find(qint64 id) const
{
    const auto found = std::ranges::find(m_searches, id, &SavedSearch::id);
    return found == m_searches.end() ? nullptr : &*found;
}

QString SavedSearches::filterOf(qint64 id) const
{
    const SavedSearch *one = find(id);
    return one ? one->filter : QString();
}

QString SavedSearches::nameOf(qint64 id) const
{
    const SavedSearch *one = find(id);
    return one ? one->name : QString();
}

void SavedSearches::save(const QString &name, const QString &filter, bool forOffice)
{
    if (!m_workspace) return;
    const QString owner = forOffice ? QString() : m_workspace->actor().login;
    SavedSearch search{.name = name.simplified(), .owner = owner, .filter = filter};
    for (const SavedSearch &known : std::as_const(m_searches)) {
        if (known.name.compare(search.name, Qt::CaseInsensitive) != 0 || known.owner != owner) continue;
        search = known;
        search.filter = filter;
    }
    m_workspace->write(
        this, [search](Sql &sql) { return saveSearch(sql, search); },
        [this](const Result<SavedSearch> &kept) {
            if (!kept) return;
            Q_EMIT saved(kept->id);
            Q_EMIT done(tr("Suche „%1“ gespeichert.").arg(kept->name));
        });
}

void SavedSearches::remove(qint64 id)
{
    const SavedSearch *one = find(id);
    if (!m_workspace || !one) return;
    m_workspace->write(
        this, [id, version = one->version](Sql &sql) { return removeSearch(sql, id, version); },
        [this, name = one->name](const Result<> &gone) {
            if (gone) Q_EMIT done(tr("Suche „%1“ gelöscht.").arg(name));
        });
}
