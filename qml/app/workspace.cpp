// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/workspace.h"
#include "core/base/words.h"
#include "core/storage/changelog.h"
#include "import/sample.h"
#include "qml/app/machine.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;

Workspace::Workspace(QObject *parent) : QObject(parent), m_recent(new RecentModel(this)), m_jobs(new Jobs(this)) { }

Workspace::~Workspace() = default;

void Workspace::setMachine(Machine *machine)
{
    m_machine = machine;
    m_recent->setMachine(machine);
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
    const bool isUnnamedGuest = m_sample && m_actorName.isEmpty();
    return {systemLogin(), isUnnamedGuest ? tr("Übung") : m_actorName, m_actorOffice};
}

void Workspace::tell(const Error &error)
{
    Q_EMIT failed(sentence(error), error.reason + u' ' + error.detail);
}

void Workspace::openFile(const QUrl &file)
{
    open(file.toLocalFile(), {}, false);
}

void Workspace::openServer(const QString &address)
{
    open(address, {}, false);
}

void Workspace::createFile(const QUrl &file, bool sample)
{
    if (!sample || !file.isEmpty()) return open(file.toLocalFile(), {.create = true}, sample);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + u"/beispiel.sqlite"_s;
    QDir().mkpath(folder);
    open(path, {.create = !QFileInfo::exists(path)}, true);
}

void Workspace::open(const QString &address, const OpenOptions &options, bool sample)
{
    const auto location = parseLocation(address);
    if (!location) return tell(location.error());
    m_opening = true;
    Q_EMIT opened();
    const Actor inventor{systemLogin(), tr("Übung"), tr("Sozialamt")};
    const auto openIt = [location = *location, options, sample, inventor](const Progress &progress) -> Result<Opened> {
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
        return Opened(std::move(*database));
    };
    m_jobs->run(sample ? tr("Beispielregister anlegen") : tr("Register öffnen"), openIt, [this, sample](const Result<Opened> &database) {
        m_opening = false;
        if (database)
            use(*database, sample);
        else
            Q_EMIT opened();
        if (!database) tell(database.error());
    });
}

void Workspace::use(const Opened &database, bool sample)
{
    m_database = database;
    m_history = {};
    m_savedAt = {};
    m_sample = sample;
    m_reachable = true;
    const Location &where = database->location();
    m_title = sample                         ? tr("Beispielregister")
        : where.kind == Location::Kind::File ? QFileInfo(where.path).completeBaseName()
                                             : where.database;
    connect(database.get(), &Database::changed, this, &Workspace::changed);
    connect(database.get(), &Database::stepKept, this, [this](const Step &step) {
        m_history.keep(step);
        m_savedAt = QDateTime::currentDateTime();
        Q_EMIT historyChanged();
    });
    connect(database.get(), &Database::reachable, this, [this](bool now) {
        m_reachable = now;
        Q_EMIT reachableChanged();
    });
    if (!sample) m_recent->use({displayName(where), m_title, QDateTime::currentDateTime()});
    Q_EMIT opened();
    Q_EMIT historyChanged();
}

void Workspace::close()
{
    m_database.reset();
    m_history = {};
    m_title.clear();
    m_sample = false;
    Q_EMIT opened();
    Q_EMIT historyChanged();
}

void Workspace::takeBack(qint64 step)
{
    write(this, [step](Sql &sql) { return undoStep(sql, step); }, [](const Result<> &) {});
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
    m_database->backup(target).then(this, [this, target](const Result<> &done) {
        if (!done) return tell(done.error());
        Q_EMIT notice(tr("Gesichert und geprüft: %1").arg(QDir::toNativeSeparators(target)));
    });
}
