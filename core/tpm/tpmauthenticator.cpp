// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/tpmauthenticator.h"

#include <optional>
#include <vector>

#include "crypto/hash.h"
#include "crypto/random.h"
#include "tpm/pinauthorization.h"
#include "tpm/sealedstate.h"
#include "tpm/storagekey.h"
#include "tpm/tpmconnection.h"

namespace coffer {
namespace {

using tpm::GuessLimits;
using tpm::SealedState;
using tpm::StorageKey;
using tpm::TpmConnection;

constexpr std::size_t kSecretSize = 32;

/// A TPM that was opened, with how it is shown.
struct OpenTpm {
    TpmConnection connection;
    Device device;
};

Outcome<OpenTpm> openTpm(const std::string& tcti, const std::string& wanted, std::stop_token stop) {
    if (!wanted.empty() && wanted != tcti) {
        return Failure{Fault::NoneFound};
    }
    auto connection = TpmConnection::open(tcti, std::move(stop));
    if (!connection) {
        return connection.failure();
    }
    const auto name = connection->name();
    if (!name) {
        return name.failure();
    }
    return OpenTpm{std::move(*connection), {tcti, *name, !tcti.starts_with("device:")}};
}

/// The limits as they are, unless the TPM refuses every answer or limits nothing.
Outcome<GuessLimits> usableLimits(TpmConnection& connection) {
    auto limits = connection.guessLimits();
    if (limits && limits->recovery.count() == 0) {
        return Failure{Fault::Unsupported, {}, "its protection against guessing a PIN is switched off"};
    }
    if (limits && limits->left() == 0) {
        return tpm::lockedOut(limits->recovery);
    }
    return limits;
}

/// The answer to `question`, or why there is none. `after` is what is told where the person gives none.
Outcome<SecretBytes> ask(Dialogue& dialogue, const PinQuestion& question, const std::stop_token& stop,
                         const Failure& after) {
    auto pin = dialogue.pin(question);
    if (stop.stop_requested()) {
        return Failure{Fault::Cancelled};
    }
    if (!pin) {
        return after;
    }
    return std::move(*pin);
}

/// A candidate that this TPM can load.
struct Usable {
    std::size_t index;
    SealedState state;
};

constexpr const char* kOtherTpm =
    "it was made with another TPM, or this computer's TPM was cleared since: clearing, a new mainboard and "
    "some firmware updates destroy it for good; use another way to unlock and add this one again";

Outcome<SealedState> usableState(StorageKey& key, ByteView bytes) {
    auto state = tpm::decodeState(bytes);
    if (!state) {
        return state;
    }
    if (state->parent != key.name()) {
        return Failure{Fault::Gone, {}, kOtherTpm};
    }
    if (const auto loads = key.canLoad(state->blobs); !loads) {
        return loads.failure();
    }
    return state;
}

/// Those of the candidates that can be tried; the first's failure if there are none.
Outcome<std::vector<Usable>> usableOf(StorageKey& key, const std::vector<Candidate>& candidates) {
    std::vector<Usable> usable;
    std::optional<Failure> first;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto state = usableState(key, candidates[i].state);
        if (state) {
            usable.push_back({i, std::move(*state)});
        } else if (state.failure().fault != Fault::Broken && state.failure().fault != Fault::Gone) {
            return state.failure();
        } else if (!first) {
            first = state.failure();
        }
    }
    if (usable.empty()) {
        return first.value_or(Failure{Fault::NotEnrolled});
    }
    return usable;
}

/// The conversation of an unlock, once what can be tried is known.
class Attempts {
public:
    Attempts(TpmConnection& connection, StorageKey& key, const std::vector<Usable>& usable)
        : m_connection(connection), m_key(key), m_usable(usable) {}

    Outcome<Unlocking> untilOpen(const Device& device, Dialogue& dialogue, const std::stop_token& stop) {
        PinQuestion question{PinQuestion::Kind::Enter, device};
        Failure after{Fault::Cancelled};
        while (true) {
            const auto limits = usableLimits(m_connection);
            if (!limits) {
                return limits.failure();
            }
            question.retries = answersLeft(*limits);
            if (question.wrongBefore) {
                after = {Fault::PinWrong, question.retries};
            }
            const auto typed = ask(dialogue, question, stop, after);
            if (!typed) {
                return typed.failure();
            }
            dialogue.step({Step::Kind::Working, device});
            auto opened = tryEach(Pin::from(*typed));
            if (opened || opened.failure().fault != Fault::PinWrong) {
                return opened;
            }
            question.wrongBefore = true;
        }
    }

private:
    /// Each answer costs as many tries as there are candidates; the last one may have fewer.
    [[nodiscard]] unsigned answersLeft(const GuessLimits& limits) const {
        const auto each = static_cast<unsigned>(m_usable.size());
        return (limits.left() - 1) / each + 1;
    }

    /// What is no PIN is a wrong one, on which no try is spent.
    Outcome<Unlocking> tryEach(const std::optional<Pin>& pin) {
        if (!pin) {
            return Failure{Fault::PinWrong};
        }
        for (const Usable& one : m_usable) {
            const auto limits = usableLimits(m_connection);
            if (!limits) {
                return limits.failure();
            }
            auto secret = tryOne(one.state, *pin, limits->recovery);
            if (secret) {
                return Unlocking{one.index, std::move(*secret), {}, {}};
            }
            if (secret.failure().fault != Fault::PinWrong) {
                return secret.failure();
            }
        }
        return Failure{Fault::PinWrong};
    }

    Outcome<SecretBytes> tryOne(const SealedState& state, const Pin& pin, std::chrono::seconds recovery) {
        auto secret = m_key.unseal(state.blobs, tpm::pinAuthorization(state.salt, pin));
        if (!secret && secret.failure().fault == Fault::LockedOut) {
            return tpm::lockedOut(recovery);
        }
        if (secret && secret->size() != kSecretSize) {
            return Failure{Fault::Broken, {}, "the TPM unsealed something of another length"};
        }
        return secret;
    }

    TpmConnection& m_connection;
    StorageKey& m_key;
    const std::vector<Usable>& m_usable;
};

/// A sealed secret, and the same as the TPM gave it back.
struct Sealed {
    SealedState state;
    SecretBytes secret;
};

Outcome<Sealed> sealWith(StorageKey& key, const Pin& pin) {
    SealedState state{key.name(), crypto::randomId<tpm::PinSalt>(), {}};
    const SecretBytes authorization = tpm::pinAuthorization(state.salt, pin);
    const SecretBytes secret = crypto::randomSecret(kSecretSize);
    auto blobs = key.seal(secret, authorization);
    if (!blobs) {
        return blobs.failure();
    }
    state.blobs = std::move(*blobs);
    auto again = key.unseal(state.blobs, authorization);
    if (!again) {
        return again.failure();
    }
    if (!crypto::constantTimeEqual(secret.view(), again->view())) {
        return Failure{Fault::DifferentSecret};
    }
    return Sealed{std::move(state), std::move(*again)};
}

}  // namespace

Outcome<std::vector<Device>> TpmAuthenticator::discover() {
    auto opened = openTpm(m_tcti, {}, {});
    if (!opened && opened.failure().fault == Fault::NoneFound) {
        return std::vector<Device>{};
    }
    if (!opened) {
        return opened.failure();
    }
    return std::vector<Device>{std::move(opened->device)};
}

Outcome<Enrolment> TpmAuthenticator::enrol(const EnrolRequest& request, Dialogue& dialogue,
                                           std::stop_token stop) {
    auto opened = openTpm(m_tcti, request.device, stop);
    if (!opened) {
        return opened.failure();
    }
    if (const auto limits = usableLimits(opened->connection); !limits) {
        return limits.failure();
    }
    const PinQuestion question{PinQuestion::Kind::Set, opened->device, {}, false, kShortestPin};
    const auto typed = ask(dialogue, question, stop, {Fault::Cancelled});
    if (!typed) {
        return typed.failure();
    }
    const auto pin = tpm::newPin(*typed, kShortestPin);
    if (!pin) {
        return pin.failure();
    }
    dialogue.step({Step::Kind::Working, opened->device});
    auto key = StorageKey::derive(opened->connection);
    if (!key) {
        return key.failure();
    }
    auto sealed = sealWith(*key, *pin);
    if (!sealed) {
        return sealed.failure();
    }
    Enrolment enrolment;
    enrolment.secret = std::move(sealed->secret);
    enrolment.state = tpm::encodeState(sealed->state);
    enrolment.portrait.thisComputerOnly = true;
    enrolment.device = opened->device;
    return enrolment;
}

Outcome<Unlocking> TpmAuthenticator::unlock(const UnlockRequest& request, Dialogue& dialogue,
                                            std::stop_token stop) {
    auto opened = openTpm(m_tcti, request.device, stop);
    if (!opened) {
        return opened.failure();
    }
    dialogue.step({Step::Kind::Working, opened->device});
    auto key = StorageKey::derive(opened->connection);
    if (!key) {
        return key.failure();
    }
    const auto usable = usableOf(*key, request.candidates);
    if (!usable) {
        return usable.failure();
    }
    auto opening = Attempts(opened->connection, *key, *usable).untilOpen(opened->device, dialogue, stop);
    if (opening) {
        opening->device = opened->device;
    }
    return opening;
}

}  // namespace coffer
