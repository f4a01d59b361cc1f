// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "roleserver.h"
#include "core/access/account.h"
#include "core/access/serversetup.h"
#include "import/sample.h"
#include "qml/controls/options.h"
#include <QtQml>

using namespace Qt::StringLiterals;

namespace {
[[maybe_unused]] const bool registered = [] {
    qmlRegisterType<RoleServer>("BleibeTest", 1, 0, "RoleServer");
    return true;
}();
}

RoleServer::~RoleServer()
{
    // Their logins belong to the whole server, not to the database that goes.
    for (const qint64 id : std::as_const(m_accounts))
        m_register->write([id](Sql &sql) {
            return sql.load<Account>(u"account"_s, id).and_then([&](const Account &one) { return removeAccount(sql, id, one.version); });
        });
}

QString RoleServer::make()
{
    m_register = std::make_unique<TestRegister>(true);
    if (!*m_register) return u"no register"_s;
    const Actor inventor{u"bleibe"_s, u"Übung"_s, u"Sozialamt"_s};
    const auto made = makeSample(**m_register, inventor, sampleMunicipalities, QDate::currentDate(), Progress());
    if (!made) return made.error().reason + made.error().detail;
    const auto ready = setUpServer(m_register->location());
    return ready ? QString() : ready.error().reason + ready.error().detail;
}

QString RoleServer::addressAs(const QString &role, const QString &office, const QString &associationKey)
{
    const QString login = u"w"_s + QUuid::createUuid().toString(QUuid::Id128).first(12);
    const auto add = [=](Sql &sql) -> Result<Account> {
        Account account{
            .office = office, .login = login, .name = u"Rosa Rolle"_s, .role = ofKey<Role>(role), .associationKey = associationKey};
        if (account.role == Role::Volunteer) {
            const auto sponsors = findAssignableSponsors(sql);
            if (!sponsors) return std::unexpected(sponsors.error());
            account.sponsorUid = sponsors->value(0).uid;
        }
        return addAccount(sql, account);
    };
    const auto added = m_register->write(add);
    if (!added) {
        qWarning() << "no account:" << added.error().reason << added.error().detail;
        return {};
    }
    m_accounts += added->id;
    const Location &where = m_register->location();
    return u"postgresql://%1@/%2?host=%3"_s.arg(login, where.database, where.host);
}

QVariantList RoleServer::areas()
{
    const auto find = [](Sql &sql) -> Result<QVariantList> {
        auto rows = sql.query(u"select m.association_key, min(v.id) from vacancy v join dwelling d on d.id=v.dwelling_id "
                              "join building b on b.id=d.building_id join municipality m on m.ags=b.ags "
                              "where m.association_key<>'' group by m.association_key order by count(*) desc"_s);
        if (!rows) return std::unexpected(rows.error());
        QVariantList found;
        while (rows->next()) found += QVariantMap{{u"key"_s, rows->value(0)}, {u"vacancyId"_s, rows->value(1)}};
        return found;
    };
    return m_register->read(find).value_or(QVariantList());
}

qint64 RoleServer::offeredVacancy()
{
    const auto find = [](Sql &sql) { return sql.value(u"select coalesce(min(id), 0) from vacancy where status='available'"_s); };
    return m_register->read(find).transform([](const QVariant &id) { return id.toLongLong(); }).value_or(0);
}
