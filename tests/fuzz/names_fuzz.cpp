// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <cctype>
#include <cstdint>
#include <string>

#include "bytes/bytes.h"
#include "files/names.h"

/// What a stored tree may claim as a name: the whole input is one name. Whatever passes is one entry of one
/// directory, its Windows form holds nothing that Windows forbids and tells the name apart from all others,
/// and its printed form can be printed.
namespace coffer {
namespace {

int hexValue(char digit) {
    return digit <= '9' ? digit - '0' : std::toupper(static_cast<unsigned char>(digit)) - 'A' + 10;
}

/// The inverse of the escaping, written from its description alone.
std::string unescaped(std::string_view form) {
    std::string name;
    for (std::size_t index = 0; index < form.size(); ++index) {
        const bool escape = form[index] == '%' && index + 2 < form.size() &&
                            std::isxdigit(static_cast<unsigned char>(form[index + 1])) != 0 &&
                            std::isxdigit(static_cast<unsigned char>(form[index + 2])) != 0;
        name += escape ? static_cast<char>(hexValue(form[index + 1]) * 16 + hexValue(form[index + 2]))
                       : form[index];
        index += escape ? 2 : 0;
    }
    return name;
}

void checkDisplay(std::string_view name) {
    const std::string shown = displayPath(name);
    assert(std::none_of(shown.begin(), shown.end(), [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f;
    }));
}

void checkWindowsForm(std::string_view name) {
    const std::string form = nameForPlatform(name, NameRules::Windows);
    assert(form.find_first_of("<>:\"|?*\\/") == std::string::npos);
    assert(!form.ends_with('.') && !form.ends_with(' '));
    assert(unescaped(form) == name);
    assert(nameForPlatform(name, NameRules::Windows, 1) != form);
}

}  // namespace
}  // namespace coffer

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto name = coffer::asText({data, size});
    coffer::checkDisplay(name);
    const bool leaves = name.empty() || name == "." || name == ".." ||
                        std::any_of(name.begin(), name.end(), [](char c) { return c == '/' || c == '\0'; });
    const bool passed = coffer::checkName(name).ok();
    assert(passed == !leaves);
    if (passed) {
        coffer::checkWindowsForm(name);
        assert(coffer::nameForPlatform(name, coffer::NameRules::Posix) == name);
    }
    return 0;
}
