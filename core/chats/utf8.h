// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace coffer::chats {

/// Whether `text` is well-formed UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above
/// U+10FFFF, no sequence cut off. Runs of ASCII are passed eight bytes at a time.
bool isUtf8(std::string_view text);

}  // namespace coffer::chats
