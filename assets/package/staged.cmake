# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2

# Run by CPack between installing and packing: compresses what Debian wants compressed, and gives every file the day of the commit, so that the
# same sources make the same package.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
file(GLOB texts ${root}/usr/share/man/man1/* ${root}/usr/share/man/*/man1/* ${root}/usr/share/doc/bleibe/changelog)
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(day @$ENV{SOURCE_DATE_EPOCH})
else()
    set(day now)
endif()
execute_process(COMMAND date -u -R -d ${day} OUTPUT_VARIABLE stamp OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(entry ${root}/usr/share/doc/bleibe/changelog.Debian)
file(WRITE ${entry} "bleibe (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium\n\n  * See changelog.gz.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${stamp}\n")
execute_process(COMMAND gzip -9n ${texts} ${entry} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND chmod -R u=rwX,go=rX ${root} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find ${root} -exec touch -h -d ${day} {} + COMMAND_ERROR_IS_FATAL ANY)
