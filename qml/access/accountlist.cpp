// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/accountlist.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the pane. */
enum Column {
    Name,
    Login,
    RoleName,
    Office,
    Area,
    State
};
constexpr int columnsShown = State + 1;
}

AccountList::AccountList(QObject *parent) : QueryModel({u"account"_s, u"municipal_association"_s}, parent) { }

int AccountList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.accounts.size());
}

int AccountList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QHash<int, QByteArray> AccountList::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QString AccountList::areaName(const Account &account) const
{
    if (account.associationKey.isEmpty()) return tr("Landkreis");
    const auto found = std::ranges::find(m_found.areas, account.associationKey, &std::pair<QString, QString>::first);
    return found == m_found.areas.end() ? account.associationKey : tr("VG %1").arg(found->second);
}

QVariant AccountList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Account &account = m_found.accounts.at(index.row());
    if (role == ToneRole) return account.active ? QString() : u"quiet"_s;
    if (role == MarkRole) return index.column() != State ? QString() : account.active ? u"good"_s : u"unknown"_s;
    if (role == StrongRole) return false;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name: return account.name;
    case Login: return account.login;
    case RoleName: return word(account.role);
    case Office: return orDash(account.office);
    case Area: return areaName(account);
    case State: return account.active ? tr("aktiv") : tr("stillgelegt");
    default: return {};
    }
}

Result<AccountList::Found> AccountList::find(Sql &sql)
{
    auto accounts = findAccounts(sql);
    if (!accounts) return std::unexpected(accounts.error());
    return sql.query(u"select key, name from municipal_association order by name"_s).transform([&](QSqlQuery rows) {
        Found found{*accounts, {}};
        while (rows.next()) found.areas += {rows.value(0).toString(), rows.value(1).toString()};
        return found;
    });
}

void AccountList::reload()
{
    readNewest(find, [this](const Found &found) { m_found = found; });
}

QVariantList AccountList::own() const
{
    if (!workspace() || !workspace()->isServer()) return {};
    const QString login = workspace()->database()->location().user;
    const auto account = std::ranges::find(m_found.accounts, login, &Account::login);
    if (account == m_found.accounts.end()) return {};
    const auto fact = [](const QString &label, const QString &text) { return QVariantMap{{u"label"_s, label}, {u"text"_s, orDash(text)}}; };
    return {fact(tr("Name"), account->name), fact(tr("Anmeldename"), account->login), fact(tr("Rolle"), word(account->role)),
        fact(tr("Stelle"), account->office), fact(tr("Gebiet"), areaName(*account))};
}

QVariantList AccountList::areas() const
{
    QVariantList options{option(QString(), tr("Landkreis"))};
    for (const auto &[key, name] : m_found.areas) options += option(key, tr("VG %1").arg(name));
    return options;
}

int AccountList::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_found.accounts, id, &Account::id);
    return found == m_found.accounts.end() ? -1 : int(found - m_found.accounts.begin());
}
