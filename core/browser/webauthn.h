// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "authenticators/authenticator.h"
#include "bytes/bytes.h"

/// Inside the room only: what both ceremonies share of WebAuthn's own shapes, bytes written as base64url
/// (Level 3, sections 5.5 and 5.8.3).
namespace coffer {

/// A PublicKeyCredentialDescriptor.
nlohmann::json credentialDescriptor(ByteView credential, const std::vector<std::string>& transports);

/// PublicKeyCredentialRequestOptions that ask every candidate for the secret of its own input.
nlohmann::json getOptions(std::span<const Candidate> candidates);

/// An assertion as the page sends it.
struct Asked {
    Bytes credential;
    std::optional<Bytes> userHandle;
    SignedAssertion assertion;
};

/// Fault::Broken where a part is missing, or no base64url.
Outcome<Asked> readAssertion(const nlohmann::json& answer, const Hash& clientDataHash);

/// What stands for "the browser" where a device is asked for: which authenticator it used, it does not tell.
Device browserDevice();

}  // namespace coffer
