# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2

# The version is a tag's, as v1.0.0; before the first one it is the number below. `described` adds what came after the tag, as 1.0.0+3.gabc1234.
# Asked when CMake runs, not in every build: each commit would link everything anew. `./dev package` always runs it.
set(numbered 0.1.0)
set(described ${numbered})
execute_process(COMMAND git -c safe.directory=* describe --tags --match v[0-9]* WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
    OUTPUT_VARIABLE tag ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
if(NOT failed AND tag MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)(-([0-9]+)-(g[0-9a-f]+))?$")
    set(numbered ${CMAKE_MATCH_1})
    set(described ${numbered})
    if(CMAKE_MATCH_3)
        string(APPEND described "+${CMAKE_MATCH_3}.${CMAKE_MATCH_4}")
    endif()
endif()
