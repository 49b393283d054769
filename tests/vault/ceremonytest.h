// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "crypto/hash.h"
#include "fido/person.h"
#include "vault/ceremonies.h"
#include "vault/foundationsupport.h"
#include "vault/seenfile.h"

/// Slots made from an authenticator and opened with it. The authenticator here is a script, because it has to
/// misbehave in ways that a real one does not; tests/fido and tests/cli do the same with real parts.
namespace coffer::test {

/// Answers HMAC(credential, input), as a PRF does; a TPM knows no input.
class ScriptedKey final : public Authenticator {
public:
    std::string_view method() const override { return kind; }
    Outcome<std::vector<Device>> discover() override { return std::vector<Device>{{"id", "Scripted"}}; }

    Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue& dialogue, std::stop_token) override {
        userIds.push_back(request.userId);
        excluded = request.exclude;
        if (const auto refusal = refuses(dialogue)) {
            return *refusal;
        }
        Enrolment enrolment;
        const Bytes id = newId();
        (kind == "tpm" ? enrolment.state : enrolment.credential) = id;
        enrolment.secret = answer(id, request.input);
        enrolment.transports = {"usb"};
        enrolment.portrait = portrait;
        held.push_back(id);
        return enrolment;
    }

    Outcome<Unlocking> unlock(const UnlockRequest& request, Dialogue& dialogue, std::stop_token) override {
        ++asked;
        offered = request.candidates.size();
        if (const auto refusal = refuses(dialogue)) {
            return *refusal;
        }
        for (std::size_t i = 0; i < request.candidates.size(); ++i) {
            const auto& candidate = request.candidates[i];
            const Bytes& id = candidate.state.empty() ? candidate.credential : candidate.state;
            if (std::find(held.begin(), held.end(), id) != held.end()) {
                Unlocking unlocking;
                unlocking.candidate = i;
                unlocking.secret = answer(id, candidate.input);
                return unlocking;
            }
        }
        return Failure{Fault::NotEnrolled};
    }

    /// Names a credential, and is the CBOR byte string that stands for the state of a TPM.
    static Bytes newId() {
        Bytes id(34);
        crypto::randomBytes(id);
        id[0] = 0x58;
        id[1] = 32;
        return id;
    }

    std::string kind = "security-key";
    std::vector<Bytes> held, userIds, excluded;
    std::optional<Failure> failure;
    Portrait portrait;
    bool changes = false;  ///< gives another secret each time
    bool wantsPin = false;
    int asked = 0;
    std::size_t offered = 0;  ///< candidates of the last request

private:
    [[nodiscard]] std::optional<Failure> refuses(Dialogue& dialogue) const {
        const bool noPin = wantsPin && !dialogue.pin({});
        return noPin ? Failure{Fault::Cancelled} : failure;
    }
    SecretBytes answer(const Bytes& id, const PrfInput& input) {
        const Bytes turn(1, changes ? static_cast<std::uint8_t>(asked) : 0);
        return SecretBytes::copyOf(
            crypto::HmacSha256(id).compute({kind == "tpm" ? PrfInput() : input, turn}));
    }
};

class Ceremonies : public testing::Test {
protected:
    Result<SlotId> add(const std::string& name, const SecretBytes* withPassword = nullptr) {
        const auto owner = made.unlock();
        auto prepared = prepareAuthenticator(
            made.vault,
            {"Family", enrolledCredentials(*owner).value(), made.created.capability.computer, withPassword},
            ceremony);
        return prepared.ok() ? addWay(*owner, *prepared, name, clock()) : std::move(prepared).error();
    }
    Result<std::unique_ptr<OwnerVault>> unlock(const SlotWish& wish = {}, const SeenBefore& seen = {}) {
        auto secret = askForSlot(readKeyFiles(made.storage).value(), seen, wish, ceremony);
        return secret.ok() ? OwnerVault::unlock(made.storage, *secret, seen) : std::move(secret).error();
    }
    [[nodiscard]] FoundSlot fileOf(const SlotId& slot) {
        const auto files = readKeyFiles(made.storage).value();
        return *std::find_if(files.slots.begin(), files.slots.end(), [&](const FoundSlot& found) {
            return found.slot.ok() && found.slot->header.slot == slot;
        });
    }
    /// Another slot file with an id of its own and the credential or state `id`, as whoever can write to the
    /// folder makes one.
    void forge(const SlotId& slot, const std::optional<Bytes>& id) {
        format::SlotHeader header = fileOf(slot).slot->header;
        header.slot = crypto::randomId<SlotId>();
        (header.tpm ? header.tpm : header.credential) = id;
        const Bytes file = format::encodeSlotFile(format::encodeSlotPrefix(header), {}, {});
        ASSERT_TRUE(writeSlotFile(made.storage, file).ok());
    }
    void forgeCopyOf(const SlotId& slot) { forge(slot, fileOf(slot).slot->header.credential); }
    /// What a computer knows that has seen this way to unlock.
    SeenBefore having(const SlotId& slot) {
        SeenBefore seen;
        seen.questions = {questionHash(fileOf(slot).slot->header)};
        return seen;
    }
    /// Of so many forged ones, how many an authenticator is asked for.
    std::size_t offeredOf(int forgeries, const SlotId& slot, const SeenBefore& seen) {
        for (int i = 0; i < forgeries; ++i) {
            forge(slot, ScriptedKey::newId());
        }
        static_cast<void>(unlock({}, seen));
        return key.offered;
    }

    Made made;
    ScriptedKey key;
    Person person{{"2468", "2468"}};
    Encounter ceremony{key, person};
};

}  // namespace coffer::test
