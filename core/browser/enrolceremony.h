// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>

#include "authenticators/authenticator.h"
#include "browser/ceremony.h"
#include "fido/assertion.h"

namespace coffer {

/// Inside the room only: makes a passkey, then asks it once for its secret.
///
/// Both calls evaluate the slot's input: where the browser gives the secret at once, the second must be the
/// same. A passkey that gives none is no way to unlock, and the person may choose another place for it;
/// WebAuthn cannot tell before it is made, so it may stay behind there.
///
/// Checked of the first answer: client data, attestation object (room fido), that the credential is new and
/// is the one that the browser names. Of the second: client data, that it is this credential, the user
/// handle, signature and flags (room fido), and that it may be backed up exactly if it might before.
class EnrolCeremony final : public Ceremony {
public:
    EnrolCeremony(const CeremonySettings& settings, EnrolRequest request);

    [[nodiscard]] nlohmann::json describe() override;
    /// What was made. Requires: over(), without a failure. Can be taken once.
    [[nodiscard]] Enrolment take();

private:
    [[nodiscard]] nlohmann::json options() const override;
    [[nodiscard]] bool creates() const override { return !m_made; }
    [[nodiscard]] Outcome<Next> judge(const nlohmann::json& answer, const Hash& clientDataHash,
                                      SecretBytes secret) override;
    [[nodiscard]] Outcome<Next> judgeMade(const nlohmann::json& answer, const Hash& clientDataHash,
                                          SecretBytes secret);
    [[nodiscard]] Outcome<Next> judgeAsked(const nlohmann::json& answer, const Hash& clientDataHash,
                                           SecretBytes secret);
    [[nodiscard]] nlohmann::json createOptions() const;

    EnrolRequest m_request;
    std::optional<Registration> m_made;
    SecretBytes m_secretWhenMade;  ///< empty where the browser gave none yet
    Enrolment m_enrolment;
};

}  // namespace coffer
