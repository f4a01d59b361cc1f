// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/workspace.h"
#include "qml/app/machine.h"
#include <QDir>
#include <QFileInfo>
#include <utility>

using namespace Qt::StringLiterals;

Workspace::Workspace(QObject *parent) : QObject(parent), m_recent(new RecentModel(this)) { }

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

void Workspace::openFile(const QUrl &file)
{
    const QFileInfo info(file.toLocalFile());
    if (!info.exists()) {
        Q_EMIT failed(tr("Die Datei %1 gibt es nicht mehr. Suchen Sie sie an einem anderen Ort.").arg(info.fileName()), info.filePath());
        return;
    }
    show(info.absoluteFilePath(), info.completeBaseName(), false);
}

void Workspace::createFile(const QUrl &file, bool sample)
{
    const QString path = file.isEmpty() ? QDir::tempPath() + u"/beispiel.sqlite"_s : file.toLocalFile();
    show(path, sample ? tr("Beispielregister") : QFileInfo(path).completeBaseName(), sample);
}

void Workspace::openServer(const QString &address)
{
    show(address, QUrl(address).host(), false);
}

void Workspace::close()
{
    m_location.clear();
    m_title.clear();
    m_sample = false;
    Q_EMIT opened();
    Q_EMIT historyChanged();
}

void Workspace::undo() { }

void Workspace::redo() { }

void Workspace::show(const QString &location, const QString &title, bool sample)
{
    m_location = location;
    m_title = title;
    m_sample = sample;
    if (!sample) m_recent->use({location, title, QDateTime::currentDateTime()});
    Q_EMIT opened();
    Q_EMIT historyChanged();
}
