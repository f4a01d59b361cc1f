# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2

# Fails on words the house does not use and on files that grew too long; each rule says what to do instead.
function(forbid files pattern instead)
    foreach(file ${files})
        file(STRINGS ${file} bad REGEX "${pattern}")
        if(bad)
            message(SEND_ERROR "${file}: ${bad}\n  ${instead}")
        endif()
    endforeach()
endfunction()

function(limit files lines)
    foreach(file ${files})
        file(READ ${file} text)
        string(REGEX MATCHALL "\n" breaks "${text}")
        list(LENGTH breaks count)
        if(count GREATER ${lines})
            message(SEND_ERROR "${file} has ${count} lines, more than ${lines}: split it by subject")
        endif()
    endforeach()
endfunction()

file(GLOB_RECURSE sources ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/geo/*.h ${ROOT}/geo/*.cpp ${ROOT}/import/*.h ${ROOT}/import/*.cpp)
file(GLOB_RECURSE window ${ROOT}/qml/*.h ${ROOT}/qml/*.cpp)
file(GLOB_RECURSE pages ${ROOT}/qml/*.qml)
list(FILTER pages EXCLUDE REGEX "controls/Theme.qml$")
forbid("${sources};${window}" "qFatal" "Return an Error; the program never ends itself.")
forbid("${sources};${window}" "(class|struct) [A-Za-z]*(Manager|Helper|Util|Utils|Service)\\b" "Name it after what it is or does.")
forbid("${window}" "\\.result\\(\\)" "The window never waits: use .then(this, …).")
forbid("${pages}" "\"#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]" "Colours stand in controls/Theme.qml only.")
limit("${sources};${window}" 420)
limit("${pages}" 270)
