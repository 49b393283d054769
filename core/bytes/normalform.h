// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bytes/secretbytes.h"

namespace coffer {

/// A text in Unicode's normalisation form C (NFC), so that what a person types is the same bytes whether his
/// keyboard writes an accented letter as one code point or as two. Nothing for what is no UTF-8 (RFC 3629);
/// nothing is trimmed, and an empty text stays empty. For passwords and PINs: every copy on the way is wiped.
std::optional<SecretBytes> toNormalForm(const SecretBytes& text);

/// What two texts have in common that a person reads as the same words, whatever their case: full case
/// folding (Unicode's CaseFolding.txt), then NFC. For comparing names, not for showing. Nothing for what is
/// no UTF-8.
std::optional<std::string> toFoldedForm(std::string_view text);

}  // namespace coffer
