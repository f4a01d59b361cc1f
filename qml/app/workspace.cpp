// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/workspace.h"
#include "core/access/account.h"
#include "core/base/words.h"
#include "core/handover/signatures.h"
#include "core/register/settings.h"
#include "core/register/words.h"
#include "core/storage/restore.h"
#include "core/storage/schema.h"
#include "core/storage/serveraddress.h"
#include "import/sample.h"
#include "qml/app/keyring.h"
#include "qml/app/machine.h"
#include "qml/app/versions.h"
#include "qml/controls/options.h"
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>
#include <QtConcurrent>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/** What stands in the way of a change, and where somebody else was quicker also what that one changed. */
QString fullSentence(const Error &error)
{
    const QStringList columns = error.reason == "conflict"_L1 ? error.detail.split(u' ', Qt::SkipEmptyParts) : QStringList();
    const QStringList labels = changedLabels(columns.value(0), columns.mid(1));
    if (labels.isEmpty()) return sentence(error);
    return sentence(error) + u' ' + Workspace::tr("Geändert ist: %1.").arg(labels.join(u", "_s));
}
}

Workspace::Workspace(QObject *parent)
    : QObject(parent),
      m_recent(new RecentModel(this)),
      m_jobs(new Jobs(this)),
      m_backups(new Backups(this)),
      m_shares(new Shares(this)),
      m_drafts(new Drafts(this)),
      m_keyring(new Keyring(this))
{
}

Workspace::~Workspace() = default;

void Workspace::setMachine(Machine *machine)
{
    m_machine = machine;
    m_recent->setMachine(machine);
    m_backups->setMachine(machine);
    m_shares->setMachine(machine);
    m_actorName = machine->value(u"actor/name"_s).toString();
    m_actorOffice = machine->value(u"actor/office"_s).toString();
    Q_EMIT actorChanged();
}

void Workspace::setActorName(const QString &name)
{
    if (std::exchange(m_actorName, name) == name) return;
    if (m_machine) m_machine->setValue(u"actor/name"_s, name);
    Q_EMIT actorChanged();
}

void Workspace::setActorOffice(const QString &office)
{
    if (std::exchange(m_actorOffice, office) == office) return;
    if (m_machine) m_machine->setValue(u"actor/office"_s, office);
    Q_EMIT actorChanged();
}

Actor Workspace::actor() const
{
    if (m_standing.role) return {m_database->location().user, m_standing.name, m_standing.office};
    const bool isUnnamedGuest = m_sample && m_actorName.isEmpty();
    return {systemLogin(), isUnnamedGuest ? tr("Übung") : m_actorName, m_actorOffice};
}

void Workspace::tell(const Error &error)
{
    if (error.reason == "server.gone"_L1 && isOpen()) return;
    Q_EMIT failed(fullSentence(error), error.reason + u' ' + error.detail);
}

void Workspace::tellUnsaved(const Error &error)
{
    if (error.reason != "server.gone"_L1) return tell(error);
    Q_EMIT failed(tr("Nicht gespeichert. Der Server antwortet nicht. Sobald er wieder da ist, noch einmal speichern."), error.detail);
}

void Workspace::showReachable(bool now)
{
    m_reachable = now;
    Q_EMIT reachableChanged();
    if (!now) return;
    // What could not be read meanwhile is read now, whoever wanted it.
    Q_EMIT changed(schemaTables());
    Q_EMIT notice(tr("Der Server antwortet wieder. Alles ist auf dem neuesten Stand."));
}

void Workspace::openFile(const QUrl &file)
{
    const QString path = file.toLocalFile();
    if (m_shares->knows(path)) return m_shares->open(path);
    open({.address = path});
}

void Workspace::openServer(const QString &address)
{
    const auto where = parseLocation(address);
    const bool isAsked = where && where->password.isEmpty() && !where->host.startsWith(u'/');
    if (!isAsked) return open({.address = address});
    m_opening = true;
    Q_EMIT opened();
    m_keyring->find(addressOf(*where), [this, address](Keyring::Answer, const QString &password) {
        // Without one the server may still let in: by a ticket of the house or the file pgpass.
        open({.address = address, .password = password});
    });
}

void Workspace::logIn(const QString &address, const QString &password, bool remember)
{
    open({.address = address, .password = password, .isTyped = true, .remember = remember});
}

void Workspace::keepPassword(const Location &where, const Wanted &wanted)
{
    if (!wanted.isTyped) return;
    const QString address = addressOf(where);
    if (!wanted.remember || where.password.isEmpty()) return m_keyring->forget(address);
    m_keyring->keep(address, where.password, [this](bool kept) {
        if (!kept) Q_EMIT notice(tr("Das Kennwort wurde nicht gemerkt: Auf diesem Rechner antwortet kein Schlüsselbund."));
    });
}

void Workspace::checkPassword(QObject *owner, const QString &password, const std::function<void(const Result<> &)> &then)
{
    if (!m_database) return;
    Location where = m_database->location();
    where.password = password;
    const auto tryIt = [where = std::move(where)]() -> Result<> {
        auto connection = connectTo(where, QUuid::createUuid().toString());
        if (!connection) return std::unexpected(connection.error());
        disconnectFrom(*connection);
        return {};
    };
    QtConcurrent::run(tryIt).then(owner, then);
}

void Workspace::openShared(const SharedRegister &shared, bool create)
{
    open({.address = shared.local, .create = create, .shared = shared});
}

void Workspace::createFile(const QUrl &file, bool sample)
{
    if (!sample || !file.isEmpty()) return open({.address = file.toLocalFile(), .create = true, .sample = sample});
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + u"/beispiel.sqlite"_s;
    QDir().mkpath(folder);
    open({.address = path, .create = !QFileInfo::exists(path), .sample = true});
}

void Workspace::open(const Wanted &wanted)
{
    auto location = parseLocation(wanted.address);
    if (!location) {
        m_opening = false;
        Q_EMIT opened();
        return tell(location.error());
    }
    if (!wanted.password.isEmpty()) location->password = wanted.password;
    m_opening = true;
    Q_EMIT opened();
    const OpenOptions options{.create = wanted.create, .fileSystem = m_shares->fileSystemOf()};
    const Actor inventor{systemLogin(), tr("Übung"), tr("Sozialamt")};
    const auto openIt = [location = *location, options, sample = wanted.sample, inventor](const Progress &progress) -> Result<Opened> {
        auto database = Database::open(location, options);
        if (!database) return std::unexpected(database.error());
        (*database)->moveToThread(QCoreApplication::instance()->thread());
        if (sample && options.create) {
            auto made = makeSample(**database, inventor, sampleMunicipalities, QDate::currentDate(), progress);
            if (!made) {
                database->reset();
                QFile::remove(location.path);
                return std::unexpected(made.error());
            }
        }
        auto standing = (*database)->read(loadStanding).takeResult();
        if (!standing) return std::unexpected(standing.error());
        return Opened{std::move(*database), *standing};
    };
    const QString title = wanted.sample ? tr("Beispielregister anlegen") : tr("Register öffnen");
    m_jobs->run(title, openIt, [this, wanted](const Result<Opened> &database) {
        m_opening = false;
        if (database) return use(*database, wanted);
        Q_EMIT opened();
        refuse(database.error(), wanted);
    });
}

void Workspace::refuse(const Error &error, const Wanted &wanted)
{
    if (error.reason == "file.network"_L1 && wanted.shared.share.isEmpty() && !wanted.sample)
        m_shares->offer(QFileInfo(wanted.address).absoluteFilePath(), wanted.create);
    else if (const auto where = parseLocation(wanted.address);
        where && where->kind == Location::Kind::Server && (wanted.isTyped || asksForPassword(error)))
        Q_EMIT serverRefused(addressOf(*where), sentence(error), asksForPassword(error));
    else
        tell(error);
    const QStringList unreadable{u"file.damaged"_s, u"file.io"_s, u"file.notregister"_s, u"file.missing"_s, u"file.cantopen"_s};
    if (!wanted.create && unreadable.contains(error.reason)) Q_EMIT damaged(QFileInfo(wanted.address).absoluteFilePath());
}

void Workspace::use(const Opened &opening, const Wanted &wanted)
{
    letGo();
    const auto &database = opening.database;
    m_database = database;
    m_history = {};
    m_savedAt = {};
    m_settings = {};
    m_standing = opening.standing;
    m_sample = wanted.sample;
    m_reachable = true;
    const Location &where = database->location();
    const bool isFile = where.kind == Location::Kind::File;
    m_title = m_sample ? tr("Beispielregister") : isFile ? QFileInfo(where.path).completeBaseName() : where.database;
    m_place = wanted.shared.share.isEmpty() ? displayName(where) : QDir::toNativeSeparators(wanted.shared.share);
    connect(database.get(), &Database::changed, this, [this](const QStringList &tables) {
        if (tables.contains("setting"_L1)) readSettings();
        if (tables.contains("account"_L1)) readStanding();
        // Whoever is restricted, or no longer, leaves or enters every list.
        const bool isAboutLists = tables.contains("restriction"_L1);
        Q_EMIT changed(isAboutLists ? tables + QStringList{u"landlord"_s, u"household"_s, u"sponsor"_s, u"vacancy"_s} : tables);
    });
    connect(database.get(), &Database::stepKept, this, [this](const Step &step) {
        m_history.keep(step);
        m_savedAt = QDateTime::currentDateTime();
        Q_EMIT historyChanged();
    });
    connect(database.get(), &Database::reachable, this, &Workspace::showReachable);
    connect(database.get(), &Database::reconnected, this, &Workspace::reconnected);
    const QDateTime now = QDateTime::currentDateTime();
    if (!m_sample) m_recent->use({isFile ? m_place : addressOf(where), m_title, now});
    if (!isFile) keepPassword(where, wanted);
    m_shares->use(wanted.shared);
    m_drafts->use(m_place);
    m_backups->use(isFile && !m_sample && wanted.shared.share.isEmpty() ? m_place : QString(), now);
    m_backups->follow(isFile ? where.path : QString(), !m_sample);
    // Before anything is shown, so that nobody sees for a moment what is not theirs.
    Q_EMIT rightsChanged();
    Q_EMIT opened();
    Q_EMIT historyChanged();
    readSettings();
    if (!wanted.notice.isEmpty()) Q_EMIT notice(wanted.notice);
}

void Workspace::readStanding()
{
    read(this, loadStanding, [this](const Result<Standing> &standing) {
        if (!standing) return tell(standing.error());
        if (std::exchange(m_standing, *standing) == *standing) return;
        Q_EMIT rightsChanged();
        Q_EMIT actorChanged();
    });
}

QVariantMap Workspace::rights() const
{
    QVariantMap rights;
    for (size_t i = 0; i < rightCount; ++i) {
        const auto right = static_cast<Right>(i);
        const Extent reach = allowed(m_standing, right).read;
        const bool writes = mayWrite(m_standing, right);
        const bool creates = writes && allowed(m_standing, right).write != Extent::Assigned;
        rights[keyOf(right)] = QVariantMap{
            {u"read"_s, ::mayRead(m_standing, right)}, {u"write"_s, writes}, {u"create"_s, creates}, {u"reach"_s, keyOf(reach)}};
    }
    return rights;
}

QString Workspace::actorLabel() const
{
    if (!m_database) return m_actorName;
    const QString login = m_database->location().user;
    const QString name = m_standing.name.isEmpty() ? m_actorName : m_standing.name;
    return name.isEmpty() ? login : login.isEmpty() || !isServer() ? name : tr("%1 (%2)").arg(name, login);
}

QString Workspace::roleText() const
{
    return m_standing.role ? word(*m_standing.role) : QString();
}

void Workspace::readSettings()
{
    read(this, loadSettings, [this](const Result<RegisterSettings> &settings) {
        if (!settings) return tell(settings.error());
        m_settings = *settings;
        Q_EMIT settingsChanged();
    });
}

void Workspace::letGo()
{
    m_backups->leave(m_database);
    m_database.reset();
    m_shares->leave();
    m_drafts->use({});
    m_backups->use({}, QDateTime::currentDateTime());
}

void Workspace::close()
{
    letGo();
    forget();
}

void Workspace::forget()
{
    m_history = {};
    m_standing = {};
    m_title.clear();
    m_place.clear();
    m_sample = false;
    Q_EMIT opened();
    Q_EMIT rightsChanged();
    Q_EMIT historyChanged();
}

QString Workspace::handedOutPath(const QString &fileName)
{
    if (!m_handedOut) m_handedOut = std::make_unique<PrivateFolder>();
    // A folder for each, so that files keep their names.
    const QString folder = m_handedOut->filePath(QString::number(++m_handedOutCount));
    QDir().mkpath(folder);
    return folder + u'/' + QFileInfo(fileName).fileName();
}

void Workspace::handOut(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner); // what is changed in the copy would be lost
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT failed(tr("Für %1 ist auf diesem Rechner kein Programm eingerichtet. Die Datei speichern und von dort öffnen.")
                          .arg(QFileInfo(path).fileName()),
            {});
}

void Workspace::takeBack(qint64 step)
{
    write(this, [step](Sql &sql) { return undoKeepingPapers(sql, step); }, [](const Result<> &) {});
}

void Workspace::undo()
{
    if (canUndo()) takeBack(m_history.done.last().id);
}

void Workspace::redo()
{
    if (canRedo()) takeBack(m_history.takenBack.last().id);
}

void Workspace::backup(const QUrl &file)
{
    if (!m_database) return;
    const QString target = file.toLocalFile();
    const auto copy = [open = m_database.get(), target](const Progress &progress) -> Result<> {
        if (!progress.step(-1)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        return open->backup(target, progress).takeResult();
    };
    // What follows holds the register, so that closing the window's one does not end the copy.
    m_jobs->run(tr("Sicherung anlegen"), copy, [this, target, from = m_place, held = m_database](const Result<> &done) {
        if (!done) return tell(done.error());
        if (from == m_place) m_backups->made(QDateTime::currentDateTime());
        Q_EMIT notice(tr("Gesichert und geprüft: %1").arg(QDir::toNativeSeparators(target)));
    });
}

void Workspace::restore(const QString &registerFile, const QString &copy, const QString &before)
{
    Wanted again{.address = registerFile, .sample = m_sample, .shared = m_shares->kept()};
    const Actor who = m_database ? actor() : Actor{systemLogin(), m_actorName.isEmpty() ? systemLogin() : m_actorName, m_actorOffice};
    // Neither a last copy nor a delivery: today's state is kept by restoring itself.
    m_backups->follow({}, false);
    m_shares->use({});
    letGo();
    m_opening = true;
    forget();
    const auto work = [registerFile, copy, before, who](const Progress &progress) {
        QDir().mkdir(QFileInfo(before).absolutePath());
        return restoreRegister(registerFile, copy, before, who, progress);
    };
    m_jobs->run(tr("Sicherung zurückspielen"), work, [this, again](const Result<Restored> &done) {
        m_opening = false;
        Wanted next = again;
        if (done) next.notice = tr("Sicherung zurückgespielt.");
        if (done && !done->before.isEmpty()) next.notice += u' ' + tr("Der Stand davor: %1").arg(QDir::toNativeSeparators(done->before));
        if (!done) tell(done.error());
        open(next);
    });
}
