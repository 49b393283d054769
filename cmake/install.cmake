# cmake --install: the command line with its man page and completions, the format and the stand-alone reader.
# Each part is taken as soon as it exists; `installer/run` installs nothing.
include(GNUInstallDirs)

if(TARGET coffer)
    install(TARGETS coffer RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()

# coffer_install_file(FILE FOLDER [NAME])
function(coffer_install_file file folder)
    if(EXISTS "${PROJECT_SOURCE_DIR}/${file}")
        if(ARGC GREATER 2)
            install(FILES "${PROJECT_SOURCE_DIR}/${file}" DESTINATION "${folder}" RENAME "${ARGV2}")
        else()
            install(FILES "${PROJECT_SOURCE_DIR}/${file}" DESTINATION "${folder}")
        endif()
    endif()
endfunction()

coffer_install_file(core/format/FORMAT.md "${CMAKE_INSTALL_DOCDIR}")
coffer_install_file(resources/reader/coffer_recover.py "${CMAKE_INSTALL_DATADIR}/coffer/reader")
foreach(document IN ITEMS README.md CHANGELOG.md LICENSE)
    coffer_install_file(${document} "${CMAKE_INSTALL_DOCDIR}")
endforeach()
