# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2

# Requests leave the program in one place alone, which asks for a person's switch: tiles of a map. The other place asks whether the server still
# answers that a person opened. Whoever adds another adds it here, and says so.
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.cpp ${ROOT}/core/*.h ${ROOT}/geo/*.cpp ${ROOT}/geo/*.h ${ROOT}/import/*.cpp ${ROOT}/import/*.h
    ${ROOT}/qml/*.cpp ${ROOT}/qml/*.h ${ROOT}/qml/*.qml)
list(LENGTH files count)
if(count LESS 500)
    message(FATAL_ERROR "found ${count} files only: this test looks in the wrong place")
endif()
list(FILTER files EXCLUDE REGEX "^(geo/onlinetiles|core/storage/lifeline)\\.cpp$")
foreach(file ${files})
    file(READ ${ROOT}/${file} text)
    if(text MATCHES "QNetwork(AccessManager|Request)|QTcpSocket|QUdpSocket|QSslSocket|QWebSocket|XMLHttpRequest|curl_easy|getaddrinfo")
        message(SEND_ERROR "${file} could send a request: ${CMAKE_MATCH_0}")
    endif()
endforeach()
