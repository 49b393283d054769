// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "chats/whatsapp/head.h"

namespace coffer::chats::whatsapp {

/// What the words between date and time say: "下午", "오전", or nothing of the kind ("klo", "à").
HalfDay halfDayBefore(std::string_view words);

/// What the words after the time say: "AM", "p. m.", "ص"; Unclear when they are in no list, because they are
/// then most likely a language that is missing from it. "Uhr" and its like say nothing.
HalfDay halfDayAfter(std::string_view words);

}  // namespace coffer::chats::whatsapp
