// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"

namespace coffer {

/// A passkey in memory (ES256, attestation "none"), with everything that it says open to lies.
class SoftPasskey {
public:
    SoftPasskey();

    Bytes id;
    std::string relyingParty = "localhost";
    unsigned flags = 0x05;  ///< user present, user verified
    std::uint32_t signCount = 0;
    int algorithm = -7;  ///< as it claims
    bool bogusSignature = false;

    [[nodiscard]] Bytes attestationObject() const;
    [[nodiscard]] Bytes authenticatorData() const { return authenticatorData(false); }
    [[nodiscard]] Bytes sign(ByteView authenticatorData, ByteView clientDataHash) const;
    /// Of an input as the page hands it to the browser.
    [[nodiscard]] SecretBytes secretFor(ByteView input) const;
    [[nodiscard]] Bytes publicKey() const;

private:
    [[nodiscard]] Bytes authenticatorData(bool made) const;

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
    Bytes m_secret;
};

/// A browser that answers requests of the page with a SoftPasskey, and can be made to lie as well.
struct SoftBrowser {
    std::string origin;
    std::optional<std::string> type = {};       ///< instead of the right one
    std::optional<std::string> challenge = {};  ///< instead of the one asked for
    std::string extra = {};                     ///< more members of clientDataJSON: ,"name":value
    std::optional<Bytes> userHandle = {};
    std::optional<Bytes> id = {};  ///< instead of the passkey's
    bool secret = true;            ///< whether it gives one

    struct Answer {
        nlohmann::json message;
        SecretBytes secret;
    };
    [[nodiscard]] Answer answer(const nlohmann::json& request, const SoftPasskey& passkey) const;

private:
    [[nodiscard]] std::string clientData(const nlohmann::json& request) const;
};

}  // namespace coffer
