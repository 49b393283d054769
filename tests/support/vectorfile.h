// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bytes/bytes.h"
#include "bytes/encoding.h"

/// Reads the test vectors in tests/vectors/ROOM/SCENARIO.txt: one scenario per file.
///
///     # A comment. Blank lines separate nothing.
///     expect: opens
///     key: 000102…
///
/// A line is a name, a colon and a value, spaces around it not counted. Values are text until asked for as
/// hexadecimal or as a number. A name may come more than once. An empty value is an empty value.
/// Whatever is missing or malformed throws std::runtime_error with the file's name, which fails the test.
namespace coffer::test {

class VectorFile {
public:
    explicit VectorFile(const std::filesystem::path& path) : m_name(path.filename().string()) {
        std::ifstream file(path);
        if (!file) {
            fail("cannot be read");
        }
        for (std::string line; std::getline(file, line);) {
            addLine(line);
        }
    }

    /// The scenario's file name, for messages.
    [[nodiscard]] const std::string& name() const { return m_name; }

    [[nodiscard]] bool has(std::string_view key) const { return !texts(key).empty(); }

    /// Every value of that name, in order.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const {
        std::vector<std::string> values;
        for (const auto& [name, value] : m_lines) {
            if (name == key) {
                values.push_back(value);
            }
        }
        return values;
    }

    /// The first value of that name.
    [[nodiscard]] std::string text(std::string_view key) const {
        const auto values = texts(key);
        if (values.empty()) {
            fail("has no line '" + std::string(key) + "'");
        }
        return values.front();
    }

    /// The first value of that name, which is hexadecimal.
    [[nodiscard]] Bytes bytes(std::string_view key) const {
        const auto value = fromHex(text(key));
        if (!value) {
            fail("has a line '" + std::string(key) + "' that is not hexadecimal");
        }
        return *value;
    }

    /// The same as a FixedBytes of exactly its size.
    template <typename Fixed>
    [[nodiscard]] Fixed fixed(std::string_view key) const {
        const auto value = Fixed::from(bytes(key));
        if (!value) {
            fail("has a line '" + std::string(key) + "' of the wrong length");
        }
        return *value;
    }

    /// The first value of that name, which is a decimal number.
    [[nodiscard]] std::uint64_t number(std::string_view key) const { return std::stoull(text(key)); }

private:
    [[noreturn]] void fail(const std::string& what) const {
        throw std::runtime_error("the vector file " + m_name + " " + what);
    }

    static std::string trimmed(std::string_view text) {
        constexpr std::string_view kSpaces = " \t\r";
        const auto first = text.find_first_not_of(kSpaces);
        const auto last = text.find_last_not_of(kSpaces);
        return first == std::string_view::npos ? std::string()
                                               : std::string(text.substr(first, last - first + 1));
    }

    void addLine(std::string_view line) {
        const auto content = trimmed(line);
        if (content.empty() || content.front() == '#') {
            return;
        }
        const auto colon = content.find(':');
        if (colon == std::string::npos) {
            fail("has a line without a colon");
        }
        m_lines.emplace_back(trimmed(content.substr(0, colon)), trimmed(content.substr(colon + 1)));
    }

    std::string m_name;
    std::vector<std::pair<std::string, std::string>> m_lines;
};

/// All scenarios of a room whose file name begins with `prefix`, by name; throws if there are none, so that a
/// test cannot pass by finding nothing. Only in tests declared with coffer_test, which names the folder.
#ifdef COFFER_TEST_DATA
inline std::vector<VectorFile> vectorFiles(std::string_view room, std::string_view prefix = "") {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(COFFER_TEST_DATA) / "vectors" / room)) {
        const auto name = entry.path().filename().string();
        if (entry.path().extension() == ".txt" && name.starts_with(prefix)) {
            paths.push_back(entry.path());
        }
    }
    if (paths.empty()) {
        throw std::runtime_error("no vectors of " + std::string(room) + " begin with " + std::string(prefix));
    }
    std::sort(paths.begin(), paths.end());
    return {paths.begin(), paths.end()};
}
#endif

}  // namespace coffer::test
