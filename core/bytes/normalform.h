// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "bytes/secretbytes.h"

namespace coffer {

/// A text in Unicode's normalisation form C (NFC), so that what a person types is the same bytes whether his
/// keyboard writes an accented letter as one code point or as two. Nothing for what is no UTF-8 (RFC 3629);
/// nothing is trimmed, and an empty text stays empty. For passwords and PINs: every copy on the way is wiped.
std::optional<SecretBytes> toNormalForm(const SecretBytes& text);

}  // namespace coffer
