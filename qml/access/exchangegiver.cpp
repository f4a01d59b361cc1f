// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/exchangegiver.h"
#include "core/base/words.h"
#include "core/exchange/officekeys.h"
#include "core/handover/trips.h"
#include "core/placement/households.h"
#include "core/register/input.h"
#include "core/register/vacancylist.h"
#include "core/register/words.h"
#include "qml/handover/tripdesk.h"
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
QString contentsText(const ExchangeOutlook &outlook, const ExchangeRequest &request)
{
    QStringList parts;
    if (outlook.vacancies > 0) parts += ExchangeGiver::tr("%n Leerstände", nullptr, outlook.vacancies);
    if (request.withContacts) parts += ExchangeGiver::tr("%n Vermieter", nullptr, outlook.landlords);
    if (request.withContacts && request.withHistory) parts += ExchangeGiver::tr("%n Gespräche", nullptr, outlook.talks);
    if (outlook.households > 0) parts += ExchangeGiver::tr("%n Haushalte", nullptr, outlook.households);
    return parts.join(u", "_s);
}

Result<QStringList> firstNumbers(Sql &sql, const QList<qint64> &ids)
{
    constexpr qsizetype most = 6;
    QVariantList some;
    for (const qint64 id : ids.first(std::min(most, ids.size()))) some += id;
    if (some.isEmpty()) return QStringList();
    const QString marks = QStringList(some.size(), u"?"_s).join(u',');
    return sql.query(u"select number from vacancy where id in (%1) order by number"_s.arg(marks), some).transform([&](QSqlQuery rows) {
        QStringList numbers;
        while (rows.next()) numbers += rows.value(0).toString();
        if (ids.size() > most) numbers += u"…"_s;
        return numbers;
    });
}
}

void ExchangeGiver::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

Result<ExchangeGiver::Look> ExchangeGiver::look(Sql &sql, ExchangeRequest request, const QString &households)
{
    Look seen;
    request.householdIds.clear();
    for (const QString &number : households.split(u',', Qt::SkipEmptyParts)) {
        const QString one = number.trimmed().toUpper();
        if (one.isEmpty()) continue;
        const auto id = findHousehold(sql, one);
        if (id && !request.householdIds.contains(*id))
            request.householdIds += *id;
        else if (!id)
            seen.unknown = one;
    }
    seen.request = request;
    return outlookOf(sql, request, QDate::currentDate())
        .and_then([&](const ExchangeOutlook &outlook) {
            seen.outlook = outlook;
            return firstNumbers(sql, request.vacancyIds);
        })
        .and_then([&](const QStringList &numbers) {
            seen.numbers = numbers;
            return otherKeys(sql);
        })
        .transform([&](const QList<OfficeKey> &keys) {
            for (const OfficeKey &key : keys) seen.offices += key.name;
            return seen;
        });
}

void ExchangeGiver::take(const Look &look)
{
    m_request.householdIds = look.request.householdIds;
    m_householdsError = look.unknown.isEmpty() ? QString() : tr("%1 gibt es hier nicht.").arg(look.unknown);
    m_contents = contentsText(look.outlook, m_request);
    m_numbers = look.numbers.join(u", "_s);
    m_offices = look.offices;
    m_hints = hintsOf(look.outlook, m_request);
}

void ExchangeGiver::refresh()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const int asked = ++m_asked;
    m_workspace->read(
        this, [request = m_request, households = m_households](Sql &sql) { return look(sql, request, households); },
        [this, asked](const Result<Look> &found) {
            if (asked != m_asked) return;
            m_loading = false;
            if (found)
                take(*found);
            else
                m_error = sentence(found.error());
            Q_EMIT changed();
        });
}

void ExchangeGiver::reset()
{
    m_request = {.expiresOn = QDate::currentDate().addDays(usualExchangeDays)};
    m_expires = dateText(m_request.expiresOn);
    m_households.clear();
    m_householdsError.clear();
    m_contents.clear();
    m_numbers.clear();
    m_hints.clear();
    m_error.clear();
    m_percent = 0;
    m_loading = true;
}

void ExchangeGiver::begin(const QVariantList &vacancies)
{
    if (m_busy) return;
    reset();
    m_request.vacancyIds.reserve(vacancies.size());
    for (const QVariant &id : vacancies) m_request.vacancyIds += id.toLongLong();
    Q_EMIT changed();
    refresh();
}

void ExchangeGiver::beginWithAvailable()
{
    if (m_busy || !m_workspace) return;
    reset();
    Q_EMIT changed();
    m_workspace->read(
        this, [](Sql &sql) { return findVacancyIds(sql, filterOf(VacancyFilter{.statuses = {VacancyStatus::Available}})); },
        [this](const Result<std::vector<qint64>> &ids) {
            if (ids) m_request.vacancyIds = QList<qint64>(ids->begin(), ids->end());
            refresh();
        });
}

void ExchangeGiver::setRecipient(const QString &recipient)
{
    if (std::exchange(m_request.recipient, recipient) == recipient) return;
    Q_EMIT changed();
    refresh();
}

void ExchangeGiver::setPurpose(const QString &purpose)
{
    if (std::exchange(m_request.purpose, purpose) != purpose) Q_EMIT changed();
}

void ExchangeGiver::setExpires(const QString &typed)
{
    if (std::exchange(m_expires, typed) == typed) return;
    m_request.expiresOn = parseDate(typed, QDate::currentDate()).value_or(QDate());
    Q_EMIT changed();
}

void ExchangeGiver::setHouseholds(const QString &typed)
{
    if (std::exchange(m_households, typed) == typed) return;
    Q_EMIT changed();
    refresh();
}

void ExchangeGiver::setWithContacts(bool with)
{
    if (std::exchange(m_request.withContacts, with) == with) return;
    if (!with) m_request.withHistory = false;
    Q_EMIT changed();
    refresh();
}

void ExchangeGiver::setWithHistory(bool with)
{
    if (std::exchange(m_request.withHistory, with) == with) return;
    Q_EMIT changed();
    refresh();
}

void ExchangeGiver::setDeletionWanted(bool wanted)
{
    if (std::exchange(m_request.isDeletionWanted, wanted) != wanted) Q_EMIT changed();
}

QString ExchangeGiver::recipientError() const
{
    return m_request.recipient.trimmed().isEmpty() ? tr("Die Stelle fehlt.") : QString();
}

QString ExchangeGiver::purposeError() const
{
    return m_request.purpose.trimmed().isEmpty() ? tr("Der Zweck fehlt.") : QString();
}

QString ExchangeGiver::expiresError() const
{
    if (!m_request.expiresOn.isValid()) return tr("Einen Tag eingeben wie 1.12.2026.");
    return m_request.expiresOn < QDate::currentDate() ? tr("Der Tag ist schon vorbei.") : QString();
}

QUrl ExchangeGiver::suggestedFile() const
{
    QString name = tr("Austausch %1 %2").arg(m_request.recipient.trimmed(), QDate::currentDate().toString(Qt::ISODate));
    name.replace(u'/', u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(folder + u'/' + name.simplified() + u'.' + exchangeSuffix);
}

void ExchangeGiver::give(const QUrl &file, const QString &passphrase)
{
    if (!m_workspace || m_busy || !m_workspace->isOpen()) return;
    m_busy = true;
    m_error.clear();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    QString path = file.toLocalFile();
    if (QFileInfo(path).suffix() != exchangeSuffix) path += u'.' + exchangeSuffix;
    const auto tell = [self = QPointer(this)](int percent) {
        if (self)
            QMetaObject::invokeMethod(self, [self, percent] {
                if (self && std::exchange(self->m_percent, percent) != percent) Q_EMIT self->percentChanged();
            });
    };
    const auto work = [path, tell, request = m_request, secret = Secret::fromTyped(passphrase), actor = m_workspace->actor(),
                          database = m_workspace->sharedDatabase(), cancelled = m_cancelled](const Progress &progress) -> Result<Exchange> {
        const auto folder = tripFolder();
        const auto sealing = prepareSealing(secret);
        if (!folder) return std::unexpected(folder.error());
        if (!sealing) return std::unexpected(sealing.error());
        const Progress both(
            [progress, tell](int percent, const QString &text) {
                std::ignore = progress.step(percent, text);
                tell(percent);
            },
            [progress, cancelled] { return *cancelled || progress.isCancelled(); });
        return giveRecords(*database, actor, request, {path, *sealing, *folder}, QDateTime::currentDateTime(), both);
    };
    m_workspace->jobs()->run(tr("Austauschdatei packen"), work, [this, path](const Result<Exchange> &exchange) {
        m_busy = false;
        if (!exchange && exchange.error().kind != Error::Kind::Cancelled) m_error = sentence(exchange.error());
        Q_EMIT changed();
        if (exchange) Q_EMIT given(tr("%1 ist gepackt: %2").arg(exchange->number, QDir::toNativeSeparators(path)));
    });
}

void ExchangeGiver::cancel()
{
    if (m_busy) *m_cancelled = true;
}
