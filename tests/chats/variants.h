// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "chats/exportwriter.h"

namespace coffer::test {

/// Phones in every family, locale, order and clock that the readers know. The labels name the tests.
extern const std::vector<ExportStyle> kVariants;

}  // namespace coffer::test
