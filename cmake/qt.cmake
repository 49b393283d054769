# For folders whose targets hold code that Qt's tools generate.

option(COFFER_QML_AHEAD "Compile QML while building; off, screens start slower and builds are faster" ON)

# coffer_qt_folder(): what Qt's tools generate is held to Qt's manners, not to ours; in this folder and below.
# What people write goes through coffer_written_sources().
macro(coffer_qt_folder)
    qt_standard_project_setup()
    if(COMMAND qt_policy)
        qt_policy(SET QTP0001 NEW)
        if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
            qt_policy(SET QTP0004 NEW)
        endif()
    endif()
    # For qt_add_qml_module(… ${cachegen} …).
    set(cachegen)
    if(NOT COFFER_QML_AHEAD)
        set(cachegen NO_CACHEGEN)
    endif()
    # One root for all modules, so that qmllint and qmlls find them.
    set(QT_QML_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/qml")
    if(NOT MSVC)
        add_compile_options(-Wno-conversion -Wno-sign-conversion -Wno-old-style-cast -Wno-shadow)
    endif()
endmacro()

# coffer_compile_together(TARGET): what was made of its QML is compiled a few files at a time, in a quarter of the time;
# nearly all of that goes into the headers of Qt, which each of the files includes.
function(coffer_compile_together target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
endfunction()

# coffer_written_sources(SOURCES…): the warnings of the rest of the project again, each file compiled by itself.
function(coffer_written_sources)
    set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    if(NOT MSVC)
        set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS "-Wconversion;-Wsign-conversion;-Wold-style-cast;-Wshadow")
    endif()
endfunction()
