# Run by cpack on what is about to go into the .deb: packs the manual pages and writes the package's history.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
    file(GLOB pages "${share}/man/man1/*.1")
    string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC)
    set(history "${share}/doc/coffer/changelog")
    file(WRITE "${history}" "coffer (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n  * CHANGELOG.md beside this file tells what changed.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${today}\n")
    execute_process(COMMAND gzip -9nf ${pages} "${history}" COMMAND_ERROR_IS_FATAL ANY)
endif()
