// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/account.h"
#include "core/access/serversetup.h"
#include "core/register/words.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"
#include "import/passwordinput.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option loginOption{
    "login"_L1, "ANMELDUNG"_L1, QT_TRANSLATE_NOOP("CommandLine", "Mit welchem Namen sich die Person am Server anmeldet")};
constexpr Option nameOption{"name"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wie die Person heißt")};
constexpr Option roleOption{
    "role"_L1, "ROLLE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Ihre Rolle, wie „server roles“ sie nennt: caseworker, lead, planning …")};
constexpr Option officeOption{"office"_L1, "DIENSTSTELLE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wo sie arbeitet")};
constexpr Option areaOption{
    "area"_L1, "SCHLÜSSEL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Ihre Verbandsgemeinde; ohne ist es der ganze Landkreis")};
constexpr Option sponsorOption{"sponsor"_L1, "NAME"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Freiwilligendienst: unter welchem Namen sie bei den Paten steht, deren Besuche sie sieht")};
constexpr Option passwordFileOption{"password-file"_L1, "DATEI"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Die erste Zeile dieser Datei ist das Kennwort; sonst die der Standardeingabe, leer für keines")};
constexpr Option passwordOption{
    "password"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Ein neues Kennwort setzen; gelesen wird es, nie angegeben")};
constexpr Option activeOption{"active"_L1, "yes|no"_L1, QT_TRANSLATE_NOOP("CommandLine", "Ob das Konto benutzt werden darf")};

Result<Role> roleOf(const QString &key)
{
    for (size_t role = 0; role < roleCount; ++role)
        if (keyOf(static_cast<Role>(role)) == key) return static_cast<Role>(role);
    QStringList known;
    known.reserve(roleCount);
    for (size_t role = 0; role < roleCount; ++role) known += keyOf(static_cast<Role>(role));
    return fail(Error::Kind::Invalid, u"account.role"_s, {key, known.join(u", "_s)});
}

/** A sponsor by name or uid. */
Result<QString> sponsorOf(Sql &sql, const QString &wanted)
{
    if (wanted.isEmpty()) return QString();
    return findAssignableSponsors(sql).and_then([&](const QList<AssignableSponsor> &all) -> Result<QString> {
        const auto found = std::ranges::find_if(all, [&](const AssignableSponsor &one) { return one.uid == wanted || one.name == wanted; });
        if (found == all.end()) return fail(Error::Kind::NotFound, u"account.sponsor"_s);
        return found->uid;
    });
}

/** Puts what the call says into @p account; the rest stays. */
Result<Account> said(Sql &sql, const Call &call, Account account)
{
    const auto take = [&](const Option &option, QString &field) {
        if (call.options.isSet(option.name)) field = call.options.value(option.name);
    };
    take(nameOption, account.name);
    take(officeOption, account.office);
    take(areaOption, account.associationKey);
    if (call.options.optionNames().contains(activeOption.name)) account.active = call.options.value(activeOption.name) != "no"_L1;
    if (call.options.isSet(sponsorOption.name)) {
        auto sponsor = sponsorOf(sql, call.options.value(sponsorOption.name));
        if (!sponsor) return std::unexpected(sponsor.error());
        account.sponsorUid = *sponsor;
    }
    if (!call.options.isSet(roleOption.name)) return account;
    return roleOf(call.options.value(roleOption.name)).transform([&](Role role) {
        account.role = role;
        return account;
    });
}

Result<Account> accountOf(Sql &sql, const QString &login)
{
    return sql.find<Account>(u"account"_s, u"where login=?"_s, {login}).and_then([&](const QList<Account> &found) -> Result<Account> {
        if (found.isEmpty()) return fail(Error::Kind::NotFound, u"account.gone"_s, {login});
        return found.first();
    });
}

template<class Task> Result<> writeAccount(const Call &call, Task task)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)->write(call.actor, task).takeResult();
}

Result<> addUser(const Call &call)
{
    if (!call.options.isSet(roleOption.name)) return roleOf({}).transform([](Role) { });
    const auto password = passwordFrom(call.options.value(passwordFileOption.name));
    if (!password) return std::unexpected(password.error());
    return writeAccount(call, [&](Sql &sql) {
        return said(sql, call, {.login = call.options.value(loginOption.name)})
            .and_then([&](const Account &account) { return addAccount(sql, account, *password); })
            .transform([&](const Account &account) {
                call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Konto %1: %2, %3")).arg(account.login, account.name, word(account.role))
                         << '\n';
            });
    });
}

Result<> changeUser(const Call &call)
{
    const bool isNewPassword = call.options.isSet(passwordOption.name) || call.options.isSet(passwordFileOption.name);
    const auto password = isNewPassword ? passwordFrom(call.options.value(passwordFileOption.name)) : Result<QString>(QString());
    if (!password) return std::unexpected(password.error());
    return writeAccount(call, [&](Sql &sql) {
        return accountOf(sql, call.options.value(loginOption.name))
            .and_then([&](const Account &account) { return said(sql, call, account); })
            .and_then([&](const Account &account) { return changeAccount(sql, account); })
            .and_then([&](const Account &account) { return isNewPassword ? setPassword(sql, account.login, *password) : Result<>(); });
    });
}

Result<> removeUser(const Call &call)
{
    return writeAccount(call, [&](Sql &sql) {
        return accountOf(sql, call.options.value(loginOption.name)).and_then([&](const Account &account) {
            return removeAccount(sql, account.id, account.version);
        });
    });
}

Result<Records> users(Sql &sql, const Call &)
{
    return findAccounts(sql).transform([](const QList<Account> &accounts) {
        Records records{{u"login"_s, u"name"_s, u"role"_s, u"office"_s, u"area"_s, u"active"_s}, {}};
        for (const Account &one : accounts)
            records.rows += QVariantList{one.login, one.name, keyOf(one.role), one.office, one.associationKey, one.active};
        return records;
    });
}
}

const Command &serverAddUserCommand()
{
    static const Command command{{"server"_L1, "add-user"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Ein Konto auf dem Server anlegen"),
        {loginOption, nameOption, roleOption, officeOption, areaOption, sponsorOption, passwordFileOption}, addUser, true};
    return command;
}

const Command &serverChangeUserCommand()
{
    static const Command command{{"server"_L1, "change-user"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Ein Konto auf dem Server ändern"),
        {loginOption, nameOption, roleOption, officeOption, areaOption, sponsorOption, activeOption, passwordOption, passwordFileOption},
        changeUser, true};
    return command;
}

const Command &serverRemoveUserCommand()
{
    static const Command command{{"server"_L1, "remove-user"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Ein Konto auf dem Server entfernen"), {loginOption}, removeUser, true};
    return command;
}

const Command &serverListUsersCommand()
{
    static const Command command{{"server"_L1, "list-users"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Konten auf dem Server zeigen"),
        listOptions(), [](const Call &call) { return printList(call, users); }, true};
    return command;
}
