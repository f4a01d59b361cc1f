// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gdal.h"
#include <QtEnvironmentVariables>
#include <algorithm>
#include <array>
#include <atomic>
#include <cpl_http.h>
#include <cpl_vsi_virtual.h>
#include <gdal_priv.h>
#include <mutex>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>
#include <string_view>
#include <utility>

namespace {
std::atomic<int> requests = 0;

CPLHTTPResult *refuseRequest(const char *, CSLConstList, GDALProgressFunc, void *, CPLHTTPFetchWriteFunc, void *, void *)
{
    ++requests;
    auto *refusal = static_cast<CPLHTTPResult *>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    refusal->nStatus = 1;
    refusal->pszErrBuf = CPLStrdup("no network for imports");
    CPLError(CE_Failure, CPLE_AppDefined, "no network for imports");
    return refusal;
}

void setOptions()
{
    constexpr std::array<std::pair<const char *, const char *>, 9> options{{
        {"SPATIALITE_LOAD", "NO"},
        {"OGR_SQLITE_STATIC_VIRTUAL_OGR", "NO"},
        {"OGR_SQLITE_PRAGMA", "trusted_schema=0"},
        {"GML_DOWNLOAD_SCHEMA", "NO"},
        {"GDAL_DRIVER_PATH", "disable"},
        {"GDAL_PAM_ENABLED", "NO"},
        {"OGR_ENABLE_PARTIAL_REPROJECTION", "NO"},
        {"CPL_DEBUG", "OFF"},
        {"GDAL_HTTP_PROXY", ""},
    }};
    for (const auto &[name, value] : options) CPLSetConfigOption(name, value);
}

// Local archives stay; whatever reaches a network or a pipe goes, also what a later GDAL may add.
void removeFileSystems()
{
    constexpr std::array<std::string_view, 4> kept{"/vsizip/", "/vsigzip/", "/vsimem/", "/vsisubfile/"};
    char **prefixes = VSIGetFileSystemsPrefixes();
    for (char **prefix = prefixes; prefix && *prefix; ++prefix)
        if (std::string_view(*prefix).starts_with("/vsi") && std::ranges::find(kept, *prefix) == kept.end())
            VSIFileManager::RemoveHandler(*prefix);
    CSLDestroy(prefixes);
}

void registerDrivers()
{
    RegisterOGRShape();
    RegisterOGRGeoPackage();
    RegisterOGRTopoJSON();
    RegisterOGRGeoJSON();
    RegisterOGRGML();
    RegisterOGRLIBKML();
    RegisterOGRFlatGeobuf();
    RegisterOGRCSV();
    RegisterOGRTAB();
    RegisterOGRXLSX();
    RegisterOGRODS();
}
}

void hardenGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // SpatiaLite reads this one at every connection: relaxed would add functions that read and write files.
        qunsetenv("SPATIALITE_SECURITY");
        setOptions();
        registerDrivers();
        removeFileSystems();
        CPLHTTPPushFetchCallback(refuseRequest, nullptr);
        OSRSetPROJEnableNetwork(FALSE);
    });
}

int refusedRequests()
{
    return requests;
}

struct GdalListener {
    static void CPL_STDCALL hear(CPLErr kind, CPLErrorNum, const char *text)
    {
        auto *messages = static_cast<GdalMessages *>(CPLGetErrorHandlerUserData());
        if (kind >= CE_Failure) {
            if (messages->m_failures++ == 0) messages->m_failure = QString::fromUtf8(text);
        } else if (kind == CE_Warning && messages->m_warning.isEmpty()) {
            messages->m_warning = QString::fromUtf8(text);
        }
    }
};

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(&GdalListener::hear, this);
}
GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}
QString GdalMessages::first() const
{
    return m_failures > 0 ? m_failure : m_warning;
}

void GdalMessages::clear()
{
    m_failures = 0;
    m_failure.clear();
    m_warning.clear();
}
