// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QTemporaryDir>

/**
 * A folder for what may hold personal data for a while: readable for its owner alone, gone with this object. Where the program is killed,
 * sweepPrivateFolders() of the next start removes it.
 */
class PrivateFolder : public QTemporaryDir
{
public:
    PrivateFolder();
    ~PrivateFolder();
    Q_DISABLE_COPY_MOVE(PrivateFolder)

private:
    /** The lock that says that somebody still needs the folder. */
    int m_held = -1;
};

/** Removes folders of this person that no running program holds; returns how many. */
int sweepPrivateFolders();
