# Headers of the standard library that nearly every file reads; parsing them once halves the time of a build.
# Files include what they use all the same: -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without, as clang-tidy reads.
set(COFFER_STANDARD_HEADERS <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <mutex> <optional>
    <string> <string_view> <utility> <vector>)

# coffer_precompile(TARGET OWNER HEADERS…): TARGET reads HEADERS precompiled; OWNER is the target that compiles them for all.
function(coffer_precompile target owner)
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
    # So that ccache knows what the precompiled header holds.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

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
        coffer_precompile(coffer_${name} coffer_bytes ${COFFER_STANDARD_HEADERS})
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
    coffer_precompile(${name} result_test ${COFFER_STANDARD_HEADERS} <gmock/gmock.h> <gtest/gtest.h>)
    add_test(NAME ${name} COMMAND ${name})
    if(TEST_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT})
    endif()
endfunction()

# coffer_fuzz(NAME SOURCES … ROOMS … LIBRARIES …)
#
# Declares a parser of foreign bytes to be tried with whatever libFuzzer invents. Its seeds lie in
# tests/fuzz/corpus/NAME, a dictionary, if any, in NAME.dict beside that folder. With COFFER_FUZZ it becomes
# fuzzers/fuzz_NAME below the build folder, whose fuzzers.txt names them all. Every build has the CTest
# replay_NAME, which runs the seeds once: what once crashed stays tested.
if(COFFER_FUZZ)
    set(COFFER_FUZZERS_FILE "${PROJECT_BINARY_DIR}/fuzzers.txt")
    file(WRITE "${COFFER_FUZZERS_FILE}" "")
endif()
function(coffer_fuzz name)
    cmake_parse_arguments(FUZZ "" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    list(TRANSFORM FUZZ_ROOMS PREPEND coffer_)
    set(seeds "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name}")
    if(COFFER_FUZZ)
        set(target fuzz_${name})
        add_executable(${target} ${FUZZ_SOURCES})
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/fuzzers")
        file(APPEND "${COFFER_FUZZERS_FILE}" "${name}\n")
        add_test(NAME replay_${name} COMMAND ${target} -runs=0 "${seeds}")
    else()
        set(target replay_${name})
        add_executable(${target} ${FUZZ_SOURCES} "${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp")
        add_test(NAME ${target} COMMAND ${target} "${seeds}")
    endif()
    target_link_libraries(${target} PRIVATE ${FUZZ_ROOMS} ${FUZZ_LIBRARIES})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
endfunction()
