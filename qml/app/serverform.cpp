// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/serverform.h"
#include "core/storage/serveraddress.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr auto modeKey = "sslmode="_L1, rootKey = "sslrootcert="_L1;

QString whole(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1) ? text : u"postgresql://"_s + text;
}

/** The value of a setting, taken out of the list. */
QString takeSetting(QStringList &settings, QLatin1StringView key)
{
    QString value;
    settings.removeIf([&](const QString &one) {
        if (!one.startsWith(key)) return false;
        value = one.mid(key.size());
        return true;
    });
    return value;
}
}

void ServerForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    connect(workspace, &Workspace::opened, this, [this] {
        if (!m_busy || !m_workspace->isOpen() || m_workspace->isOpening()) return;
        m_busy = false;
        clear();
        Q_EMIT opened();
    });
    connect(workspace, &Workspace::serverRefused, this, [this](const QString &, const QString &sentence, bool wantsPassword) {
        if (!m_busy) return;
        complain(sentence);
        Q_EMIT refused(wantsPassword);
    });
    Q_EMIT workspaceChanged();
}

void ServerForm::complain(const QString &sentence)
{
    m_busy = false;
    m_complaint = sentence;
    Q_EMIT changed();
}

void ServerForm::begin(const QString &address)
{
    m_complaint.clear();
    m_busy = false;
    if (!address.isEmpty()) setAddress(address);
    Q_EMIT changed();
}

void ServerForm::setAddress(const QString &typed)
{
    const auto where = typed.trimmed().isEmpty() ? Result<Location>(fail(Error::Kind::Invalid)) : parseLocation(whole(typed));
    m_address = typed.trimmed();
    if (where && where->kind == Location::Kind::Server) {
        m_settings = where->options;
        if (!where->user.isEmpty()) m_login = where->user;
        if (!where->password.isEmpty()) m_password = where->password;
        if (const QString mode = takeSetting(m_settings, modeKey); !mode.isEmpty()) m_encryption = mode;
        const QString root = takeSetting(m_settings, rootKey);
        if (!root.isEmpty() && root != "system"_L1) m_certificate = root;
        Location shown = *where;
        shown.user.clear();
        m_address = displayName(shown).sliced(u"postgresql://"_s.size());
    }
    Q_EMIT changed();
}

void ServerForm::setLogin(const QString &login)
{
    m_login = login.trimmed();
    Q_EMIT changed();
}

void ServerForm::setPassword(const QString &password)
{
    m_password = password;
    Q_EMIT changed();
}

void ServerForm::setRemember(bool remember)
{
    m_remember = remember;
    Q_EMIT changed();
}

void ServerForm::setEncryption(const QString &mode)
{
    m_encryption = mode;
    Q_EMIT changed();
}

void ServerForm::setCertificate(const QString &path)
{
    m_certificate = path;
    Q_EMIT changed();
}

Result<Location> ServerForm::location() const
{
    return parseLocation(whole(m_address)).and_then([&](Location where) -> Result<Location> {
        if (where.host.isEmpty() || where.database.isEmpty()) return fail(Error::Kind::Invalid, u"location.server"_s);
        where.user = m_login;
        where.password.clear();
        where.options = m_settings;
        // Within one machine there is nothing to encrypt.
        if (where.host.startsWith(u'/')) return where;
        if (m_encryption != "verify-full"_L1) where.options += modeKey + m_encryption;
        const bool checks = m_encryption.startsWith("verify-"_L1);
        if (checks && !m_certificate.isEmpty()) where.options += rootKey + m_certificate;
        return where;
    });
}

QString ServerForm::addressError() const
{
    return location() ? QString() : tr("Eine Adresse eingeben wie register.intern/bleibe.");
}

QString ServerForm::warning() const
{
    if (m_encryption == "verify-full"_L1) return {};
    if (m_encryption == "verify-ca"_L1)
        return tr("Der Name des Servers wird nicht verglichen. Ein anderer Rechner des Hauses könnte sich für ihn ausgeben.");
    if (m_encryption == "require"_L1)
        return tr("Niemand liest mit, aber der Server muss nicht nachweisen, wer er ist. Ein fremder Rechner könnte Kennwort und Daten "
                  "bekommen.");
    return tr("Kennwort und Sozialdaten gehen lesbar durch das Netz. Nur zum Einrichten ohne echte Daten.");
}

bool ServerForm::send()
{
    const auto where = location();
    if (!where || !m_workspace || m_busy) return false;
    m_complaint.clear();
    m_busy = true;
    Q_EMIT changed();
    m_workspace->logIn(addressOf(*where), m_password, m_remember);
    return true;
}

void ServerForm::clear()
{
    m_password.clear();
    m_complaint.clear();
    Q_EMIT changed();
}
