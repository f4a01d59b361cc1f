// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/geocoder.h"
#include <QtConcurrentRun>
#include <memory>

class Workspace;

/** The addresses of the open register, read once when somebody first looks for one; answers come in the background. */
class AddressBook : public QObject
{
    Q_OBJECT
public:
    /** The one of this workspace, made when it is first asked for. */
    static AddressBook &of(Workspace &workspace);

    /** What @p typed may mean, best first; then(hits) follows unless @p owner is gone. No town alone is a hit. */
    template<class Then> void find(QObject *owner, const QString &typed, qsizetype limit, Then then)
    {
        withIndex(owner, [typed, limit, owner, then = std::move(then)](const std::shared_ptr<const AddressIndex> &index) {
            QtConcurrent::run([index, typed, limit] { return housesOrStreets(*index, typed, limit); }).then(owner, then);
        });
    }

private:
    explicit AddressBook(Workspace &workspace);
    using Index = std::shared_ptr<const AddressIndex>;
    static QList<AddressHit> housesOrStreets(const AddressIndex &index, const QString &typed, qsizetype limit);
    void withIndex(QObject *owner, const std::function<void(const Index &)> &then);
    void forget();

    Workspace &m_workspace;
    Index m_index;
    /** Rises with every change, so that what was read before is not kept. */
    int m_changes = 0;
};
