# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2

# Fails when a folder includes from a folder above it: qml -> import -> geo -> core, and none below qml knows QtQml.
set(above_core "qml|import|geo")
set(above_geo "qml|import")
set(above_import "qml")
foreach(folder core geo import)
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file ${files})
        file(STRINGS ${file} bad REGEX "#include [<\"]((${above_${folder}})/|QQml|QQuick|qqml|QtQml|QtQuick)")
        if(bad)
            message(SEND_ERROR "${file} looks upward: ${bad}")
        endif()
    endforeach()
endforeach()
