// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QStringList>

/**
 * Makes GDAL fit for files of strangers: only the drivers we import from, no network, no pipes, no plug-ins, no
 * loading of SpatiaLite into connections that are not GDAL's. Call it first in main(); further calls do nothing.
 */
void hardenGdal();

/** How often GDAL wanted to fetch something since the start. Every attempt was refused. */
int refusedRequests();

/** Collects what GDAL and GEOS report in this thread while it lives, so that nothing reaches stderr. */
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    Q_DISABLE_COPY_MOVE(GdalMessages)

    /** Failures since the start or the last clear(); warnings do not count. */
    bool hasFailure() const { return m_failures > 0; }
    /** The first failure, or the first warning, or nothing. */
    QString first() const;
    void clear();

private:
    friend struct GdalListener;
    QString m_failure;
    QString m_warning;
    int m_failures = 0;
};
