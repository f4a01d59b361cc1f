// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/checks.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>

/** Looks for other entries of the dwelling that is being typed, whenever what tells dwellings apart has changed. */
class Twins : public QObject
{
    Q_OBJECT
public:
    explicit Twins(QObject *parent);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /** Looks after a pause in typing. */
    void look(const VacancyEntry &entry);
    const QList<DuplicateCandidate> &found() const { return m_found; }
    /** {vacancyId, number, text, status, mark, isOpen} of each. */
    QVariantList rows() const;

Q_SIGNALS:
    void changed();

private:
    void find();

    QPointer<Workspace> m_workspace;
    QTimer m_pause;
    VacancyEntry m_entry;
    QString m_key;
    QList<DuplicateCandidate> m_found;
};
