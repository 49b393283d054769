# The target coverage_report: what the tests that ran since the last build reached, as text on the terminal and as
# pages in build/coverage/report. `tests/run coverage` builds, runs and reports.
if(COFFER_COVERAGE)
    find_program(GCOVR gcovr REQUIRED)
    add_custom_target(coverage_report
        COMMAND ${CMAKE_COMMAND} -E make_directory "${PROJECT_BINARY_DIR}/report"
        COMMAND ${GCOVR} --root "${PROJECT_SOURCE_DIR}" --object-directory "${PROJECT_BINARY_DIR}"
            --filter "core/" --filter "app/" --filter "ui/" --exclude-throw-branches --exclude-unreachable-branches
            --html-details "${PROJECT_BINARY_DIR}/report/index.html" --txt - --print-summary
            "${PROJECT_BINARY_DIR}"
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        USES_TERMINAL VERBATIM)
endif()
