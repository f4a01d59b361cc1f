// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/exchangedesk.h"
#include "core/base/words.h"
#include "core/exchange/giving.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {
QVariantMap rowOf(const Exchange &one, QDate today)
{
    const bool isGiven = one.direction == ExchangeDirection::Given;
    const QString other = isGiven ? one.recipient : one.sender;
    QStringList details{one.purpose, one.result};
    details.removeAll(QString());
    const bool isPast = one.expiresOn < today;
    QString state = isGiven ? isPast ? ExchangeDesk::tr("galt bis %1") : ExchangeDesk::tr("gilt bis %1") : QString();
    if (one.deletion) state = isPast ? ExchangeDesk::tr("war zu löschen bis %1") : ExchangeDesk::tr("zu löschen bis %1");
    return {{u"number"_s, one.number}, {u"isGiven"_s, isGiven},
        {u"title"_s, (isGiven ? ExchangeDesk::tr("an %1") : ExchangeDesk::tr("von %1")).arg(other)}, {u"detail"_s, details.join(u" · "_s)},
        {u"when"_s, ExchangeDesk::tr("%1, %2").arg(dateText(one.at.toLocalTime().date()), one.actorName)},
        {u"state"_s, state.isEmpty() ? QString() : state.arg(dateText(one.expiresOn))}, {u"isDue"_s, one.deletion && !isGiven && isPast}};
}

QVariantMap rowOf(const OfficeKey &key)
{
    return {{u"id"_s, key.id}, {u"version"_s, key.version}, {u"name"_s, key.name}, {u"fingerprint"_s, key.fingerprint},
        {u"confirmed"_s, ExchangeDesk::tr("bestätigt am %1 von %2").arg(dateText(key.confirmedOn), key.confirmedBy)}};
}
}

void ExchangeDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &ExchangeDesk::reload);
        connect(workspace, &Workspace::actorChanged, this, &ExchangeDesk::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("exchange"_L1) || tables.contains("office_key"_L1) || tables.contains("setting"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

Result<ExchangeDesk::Look> ExchangeDesk::look(Sql &sql, const QString &actorOffice)
{
    Look seen;
    return findExchanges(sql)
        .and_then([&](const QList<Exchange> &found) {
            seen.exchanges = found;
            return otherKeys(sql);
        })
        .and_then([&](const QList<OfficeKey> &keys) {
            seen.keys = keys;
            return ownKey(sql);
        })
        .and_then([&](const std::optional<OfficeKey> &own) {
            seen.own = own;
            return ownOfficeName(sql, actorOffice);
        })
        .transform([&](const QString &name) {
            seen.ownName = name;
            return seen;
        });
}

void ExchangeDesk::take(const Look &look)
{
    const QDate today = QDate::currentDate();
    m_rows.clear();
    m_offices.clear();
    m_rows.reserve(look.exchanges.size());
    m_offices.reserve(look.keys.size());
    for (const Exchange &one : look.exchanges) m_rows += rowOf(one, today);
    for (const OfficeKey &key : look.keys) m_offices += rowOf(key);
    m_ownName = look.ownName;
    m_fingerprint = look.own ? look.own->fingerprint : QString();
}

void ExchangeDesk::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) {
        take({});
        Q_EMIT changed();
        return;
    }
    m_loading = m_rows.isEmpty();
    Q_EMIT changed();
    m_workspace->read(
        this, [office = m_workspace->actorOffice()](Sql &sql) { return look(sql, office); },
        [this](const Result<Look> &found) {
            m_loading = false;
            m_error = found ? QString() : sentence(found.error());
            if (found) take(*found);
            Q_EMIT changed();
        });
}

void ExchangeDesk::makeKey()
{
    if (!m_workspace) return;
    m_workspace->write(this, [](Sql &sql) { return ensureOwnKey(sql); }, [](const Result<OfficeKey> &) {});
}

void ExchangeDesk::copyFingerprint()
{
    QGuiApplication::clipboard()->setText(m_fingerprint);
    Q_EMIT done(tr("Fingerabdruck kopiert."));
}

void ExchangeDesk::rename(qint64 id, int version, const QString &name)
{
    if (!m_workspace) return;
    m_workspace->write(
        this, [id, version, name](Sql &sql) { return renameKey(sql, id, version, name); },
        [this](const Result<OfficeKey> &key) {
            if (key) Q_EMIT done(tr("Die Stelle heißt hier %1.").arg(key->name));
        });
}

void ExchangeDesk::forget(qint64 id, int version)
{
    if (!m_workspace) return;
    m_workspace->write(
        this, [id, version](Sql &sql) { return forgetKey(sql, id, version); },
        [this](const Result<> &gone) {
            if (gone) Q_EMIT done(tr("Der Schlüssel ist vergessen."));
        });
}
