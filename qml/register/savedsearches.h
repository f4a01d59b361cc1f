// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/savedsearch.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The searches that the person and the office have saved. */
class SavedSearches : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /** {value, text} of each; the value is its id. */
    Q_PROPERTY(QVariantList options READ options NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList options() const;
    /** The filter of one; empty where it is gone. */
    Q_INVOKABLE QString filterOf(qint64 id) const;
    Q_INVOKABLE QString nameOf(qint64 id) const;
    /** Keeps a filter under a name, in place of an own one of that name. */
    Q_INVOKABLE void save(const QString &name, const QString &filter, bool forOffice);
    Q_INVOKABLE void remove(qint64 id);

Q_SIGNALS:
    void changed();
    /** Kept under this id. */
    void saved(qint64 id);
    void done(const QString &sentence);

private:
    void list();
    const SavedSearch *find(qint64 id) const;

    QPointer<Workspace> m_workspace;
    QList<SavedSearch> m_searches;
};
