// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>

#include "fido/key.h"
#include "fido/verification.h"

/// Inside the room only: asks a key about more credentials than it takes at once.
namespace coffer {

using SearchAnswer = KeyAnswer<std::optional<std::size_t>>;

/// Puts `question` to the key for one part of `credentials` after another, each as long as the key says it
/// can take and shorter where it then refuses, until one is found (its index in the whole), none is left
/// (FIDO_ERR_NO_CREDENTIALS), or the key answers something else. A credential id that is too long for the
/// key alone cannot be its own and is passed over.
SearchAnswer searchInParts(const Key& key, std::span<const Bytes> credentials,
                           const std::function<SearchAnswer(std::span<const Bytes>)>& question);

/// The same without a touch and without user verification.
SearchAnswer searchSilently(Key& key, std::span<const Bytes> credentials, const std::stop_token& stop);
/// The same without a touch, with user verification. Every code in the answer is the key's own.
Outcome<SearchAnswer> searchVerified(Key& key, Verification& verification, std::span<const Bytes> credentials,
                                     const std::stop_token& stop);

/// Whether that is what a key answers to a silent search that does not let itself be asked without user
/// verification, or without a touch.
bool isReticent(int code);

}  // namespace coffer
