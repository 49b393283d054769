// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "bytes/secretbytes.h"

namespace coffer {

/// A PIN in the one form that counts: UTF-8 in Unicode NFC, not trimmed and not empty, as CTAP 2.1 (section
/// 6.5.1) has it and FORMAT.md section 6. A dialogue gives what a person typed; whatever compares, hashes or
/// sends a PIN takes this type, so that none goes by two spellings. Move-only; no thread affinity.
class Pin {
public:
    /// Nothing for what is empty or no UTF-8: no authenticator has such a PIN.
    static std::optional<Pin> from(const SecretBytes& typed);

    [[nodiscard]] ByteView view() const { return m_text.view(); }
    /// In Unicode code points, as authenticators measure the fewest.
    [[nodiscard]] std::size_t length() const;

private:
    explicit Pin(SecretBytes text) : m_text(std::move(text)) {}

    SecretBytes m_text;
};

}  // namespace coffer
