# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2

# Run by CPack before it packs: the libraries the program is linked with, as Debian names them, and what it needs beside them. CPack asks
# dpkg-shlibdeps itself only where it finds file(1).
set(folder ${CPACK_TOPLEVEL_DIRECTORY}/libraries)
file(WRITE ${folder}/debian/control "Source: bleibe\n\nPackage: bleibe\nArchitecture: any\n")
execute_process(COMMAND dpkg-shlibdeps -O ${CPACK_BLEIBE_PROGRAM} WORKING_DIRECTORY ${folder} OUTPUT_VARIABLE libraries
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "^shlibs:Depends=" "" libraries "${libraries}")
if(NOT libraries MATCHES "libqt6core6")
    message(FATAL_ERROR "dpkg-shlibdeps did not find Qt: ${libraries}")
endif()
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${libraries}, ${CPACK_BLEIBE_NEEDED}")
