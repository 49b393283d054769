# Language level, warnings and hardening, the same for every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(MSVC)
    add_compile_options(/W4 /permissive- /utf-8)
    if(COFFER_WERROR)
        add_compile_options(/WX)
    endif()
else()
    add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wundef
        -fstack-protector-strong -fno-omit-frame-pointer)
    if(COFFER_WERROR)
        add_compile_options(-Werror)
    endif()
    if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT COFFER_SANITIZE)
        add_compile_definitions(_FORTIFY_SOURCE=2)
    endif()
endif()

# Line numbers are all that a stack trace needs; the rest of -g costs a quarter of the time to compile.
string(REGEX REPLACE "-g$|-g " "-g1 " CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")

# Invariants are checked in every build: an assertion that only runs in debug builds guards nothing.
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

if(COFFER_SANITIZE)
    add_compile_options(-fsanitize=${COFFER_SANITIZE} -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${COFFER_SANITIZE})
endif()
if(COFFER_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
if(COFFER_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

add_compile_definitions($<$<PLATFORM_ID:Linux>:_FILE_OFFSET_BITS=64>)
