// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "result/result.h"

/// Shell-like patterns over raw bytes. Time is at most (length of pattern) × (length of text) for each pair
/// of components, whatever the two hold. Case counts on every platform.
///
///  *       any bytes, also none, but no slash
///  ?       one character: a well-formed UTF-8 sequence, or one stray byte; no slash
///  [a-z]   one byte of the set; [!a-z] or [^a-z] one byte outside it; a ] first in the set stands for itself
///  \x      x itself
///  **      as a whole component: any number of components, also none; elsewhere like *
namespace coffer {

/// Invalid when the pattern has an unclosed [ or a backslash with no character after it in its component.
Result<void> checkGlob(std::string_view pattern);

/// Whether the pattern matches the whole of one name. Requires: checkGlob(pattern).ok().
bool globMatchesName(std::string_view pattern, std::string_view name);

/// Whether the pattern matches the whole of a path, component by component. Slashes at either end of both are
/// ignored. Requires: checkGlob(pattern).ok().
bool globMatchesPath(std::string_view pattern, std::string_view path);

}  // namespace coffer
