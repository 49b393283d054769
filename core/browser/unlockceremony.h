// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "authenticators/authenticator.h"
#include "browser/ceremony.h"

namespace coffer {

/// Inside the room only: asks for the secret of whichever candidate the browser finds.
///
/// Checked: client data, that the credential is one of the candidates, relying party, user presence, user
/// verification and the flags of backup. The signature is not: the public key lies sealed in the vault that
/// this opens, so the signed parts are handed on (SignedAssertion).
class UnlockCeremony final : public Ceremony {
public:
    UnlockCeremony(const CeremonySettings& settings, UnlockRequest request);

    [[nodiscard]] nlohmann::json describe() override;
    /// What answered. Requires: over(), without a failure. Can be taken once.
    [[nodiscard]] Unlocking take();

private:
    [[nodiscard]] nlohmann::json options() const override;
    [[nodiscard]] bool creates() const override { return false; }
    [[nodiscard]] Outcome<Next> judge(const nlohmann::json& answer, const Hash& clientDataHash,
                                      SecretBytes secret) override;

    UnlockRequest m_request;
    Unlocking m_unlocking;
};

}  // namespace coffer
