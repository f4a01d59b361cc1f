// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/accountform.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

void AccountForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

QString AccountForm::role() const
{
    return keyOf(m_account.role);
}

QVariantList AccountForm::roles() const
{
    QVariantList all;
    for (size_t i = 0; i < roleCount; ++i) all += option(keyOf(static_cast<Role>(i)), word(static_cast<Role>(i)));
    return all;
}

void AccountForm::setLogin(const QString &login)
{
    m_account.login = login.trimmed();
    Q_EMIT changed();
}

void AccountForm::setName(const QString &name)
{
    m_account.name = name;
    Q_EMIT changed();
}

void AccountForm::setRole(const QString &key)
{
    m_account.role = ofKey<Role>(key);
    Q_EMIT changed();
}

void AccountForm::setOffice(const QString &office)
{
    m_account.office = office;
    Q_EMIT changed();
}

void AccountForm::setArea(const QString &key)
{
    m_account.associationKey = key;
    Q_EMIT changed();
}

void AccountForm::setSponsor(const QString &uid)
{
    m_account.sponsorUid = uid;
    Q_EMIT changed();
}

void AccountForm::setActive(bool active)
{
    m_account.active = active;
    Q_EMIT changed();
}

void AccountForm::setPassword(const QString &password)
{
    m_password = password;
    Q_EMIT changed();
}

void AccountForm::begin(qint64 id)
{
    clear();
    if (!m_workspace) return;
    using Known = std::pair<Account, QList<AssignableSponsor>>;
    const auto find = [id](Sql &sql) -> Result<Known> {
        auto sponsors = findAssignableSponsors(sql);
        if (!sponsors) return std::unexpected(sponsors.error());
        if (id == 0) return Known{Account(), *sponsors};
        return sql.load<Account>(u"account"_s, id).transform([&](const Account &account) { return Known{account, *sponsors}; });
    };
    m_workspace->read(this, find, [this](const Result<Known> &known) {
        if (!known) return m_workspace->tell(known.error());
        m_sponsors.clear();
        for (const AssignableSponsor &one : known->second) m_sponsors += option(one.uid, one.name);
        start(known->first);
    });
}

void AccountForm::start(const Account &account)
{
    m_account = account;
    Q_EMIT changed();
    Q_EMIT begun();
}

void AccountForm::save()
{
    if (!m_workspace || m_busy) return;
    const auto keep = [account = m_account, password = m_password](Sql &sql) {
        return (account.id == 0 ? addAccount(sql, account, password) : changeAccount(sql, account)).transform([](const Account &) { });
    };
    attempt(keep, isNew() ? tr("Konto %1 angelegt.").arg(m_account.login) : tr("Konto %1 geändert.").arg(m_account.login));
}

void AccountForm::savePassword()
{
    if (!m_workspace || m_busy) return;
    const QString whose = m_account.login.isEmpty() ? m_workspace->database()->location().user : m_account.login;
    const auto keep = [whose, password = m_password](Sql &sql) { return ::setPassword(sql, whose, password); };
    attempt(keep, tr("Kennwort von %1 gesetzt.").arg(whose));
}

void AccountForm::attempt(const std::function<Result<>(Sql &)> &keep, const QString &sentence)
{
    m_busy = true;
    m_errors.clear();
    Q_EMIT changed();
    // Not by the workspace's own way: what is wrong with a field belongs beside it.
    m_workspace->sharedDatabase()->write(m_workspace->actor(), keep).then(this, [this, sentence](const Result<> &outcome) {
        m_busy = false;
        if (!outcome) m_errors.insert(outcome.error().field, ::sentence(outcome.error()));
        if (outcome) clear();
        Q_EMIT changed();
        if (outcome)
            Q_EMIT saved(sentence);
        else
            Q_EMIT refused();
    });
}

void AccountForm::clear()
{
    m_account = {};
    m_password.clear();
    m_errors.clear();
    m_busy = false;
    Q_EMIT changed();
}
