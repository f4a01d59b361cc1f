// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/words.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One record that a page asks for by its id, read anew with every change of the register; each kind names its facts and how they are read.
 */
class RecordReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("VacancyDetail, LandlordDetail, …")
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** It is not in the register any more: somebody took it back. */
    Q_PROPERTY(bool isGone READ isGone NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    /** 0 shows none. */
    qint64 recordId() const { return m_recordId; }
    void setRecordId(qint64 id);
    QString error() const { return m_error; }
    bool isGone() const { return m_isGone; }

Q_SIGNALS:
    void workspaceChanged();
    void recordIdChanged();
    void changed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

protected:
    /** show() with the facts of this kind. */
    virtual void reload() = 0;
    /** Fills @p facts, a member, with what @p load finds of the record; empty ones where none is asked for. */
    template<class Facts> void show(Facts &facts, Result<Facts> (*load)(Sql &, qint64))
    {
        if (m_recordId == 0 || !m_workspace || !m_workspace->isOpen()) {
            m_shownId = 0;
            return take(facts, Facts(), {}, false);
        }
        m_workspace->read(
            this, [id = m_recordId, load](Sql &sql) { return load(sql, id); },
            [this, id = m_recordId, &facts](const Result<Facts> &found) {
                if (id != m_recordId) return; // another one was chosen meanwhile
                // What stands there stays where it cannot be read just now; a server that is gone empties no page.
                if (!found && id == m_shownId && found.error().kind == Error::Kind::Storage) return tell(found.error());
                m_shownId = found ? id : 0;
                take(facts, found.value_or(Facts()), found ? QString() : sentence(found.error()),
                    !found && found.error().kind == Error::Kind::NotFound);
            });
    }

private:
    void tell(const Error &error)
    {
        m_error = sentence(error);
        Q_EMIT changed();
    }
    template<class Facts> void take(Facts &facts, const Facts &found, const QString &error, bool isGone)
    {
        facts = found;
        m_error = error;
        m_isGone = isGone;
        Q_EMIT changed();
    }

    QPointer<Workspace> m_workspace;
    qint64 m_recordId = 0;
    /** Whose facts stand there; 0 for nobody's. */
    qint64 m_shownId = 0;
    QString m_error;
    bool m_isGone = false;
};
