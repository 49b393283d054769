# coffer_room(NAME SOURCES … ROOMS … LIBRARIES … PRIVATE_LIBRARIES …)
#
# Declares a room of core/: the static library coffer_NAME, whose headers other rooms include as
# "NAME/header.h". ROOMS are the rooms it may see; nothing else of the project may be included.
function(coffer_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;ROOMS;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
    if(ROOM_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "coffer_room(${name}): unknown arguments ${ROOM_UNPARSED_ARGUMENTS}")
    endif()
    if(ROOM_SOURCES)
        add_library(coffer_${name} STATIC ${ROOM_SOURCES})
        set(scope PUBLIC)
        target_link_libraries(coffer_${name} PRIVATE ${ROOM_PRIVATE_LIBRARIES})
    else()
        add_library(coffer_${name} INTERFACE)
        set(scope INTERFACE)
    endif()
    target_include_directories(coffer_${name} ${scope} "${PROJECT_SOURCE_DIR}/core")
    list(TRANSFORM ROOM_ROOMS PREPEND coffer_)
    target_link_libraries(coffer_${name} ${scope} ${ROOM_ROOMS} ${ROOM_LIBRARIES})
endfunction()

# coffer_test(NAME SOURCES … ROOMS … LIBRARIES …)
#
# Declares the GoogleTest executable NAME and registers it with CTest. The tests of a room lie in
# tests/ROOM. COFFER_TEST_DATA names tests/, where the vectors are.
function(coffer_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    list(TRANSFORM TEST_ROOMS PREPEND coffer_)
    target_link_libraries(${name} PRIVATE ${TEST_ROOMS} ${TEST_LIBRARIES} GTest::gmock GTest::gtest_main)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE COFFER_TEST_DATA="${PROJECT_SOURCE_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    if(TEST_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT})
    endif()
endfunction()

# coffer_fuzz(NAME SOURCES … ROOMS …)
#
# Declares a libFuzzer target, built only with COFFER_FUZZ. Its seeds lie in tests/fuzz/corpus/NAME.
function(coffer_fuzz name)
    if(NOT COFFER_FUZZ)
        return()
    endif()
    cmake_parse_arguments(FUZZ "" "" "SOURCES;ROOMS" ${ARGN})
    add_executable(fuzz_${name} ${FUZZ_SOURCES})
    list(TRANSFORM FUZZ_ROOMS PREPEND coffer_)
    target_link_libraries(fuzz_${name} PRIVATE ${FUZZ_ROOMS})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
endfunction()
