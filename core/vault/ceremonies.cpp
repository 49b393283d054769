// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ceremonies.h"

#include <algorithm>
#include <set>

#include "bytes/encoding.h"
#include "fido/assertion.h"
#include "vault/rememberedpin.h"
#include "vault/seenfile.h"
#include "vault/slottrial.h"

namespace coffer {
namespace {

/// Chromium refuses longer lists of credentials.
constexpr std::size_t kMostInBrowser = 60;
/// Each costs a try of the TPM.
constexpr std::size_t kMostUnknownInTpm = 2;
/// Answers that open nothing, before what strangers have put there is given up.
constexpr int kMostRounds = 4;

/// One slot file with the question in it that is for an authenticator.
struct Asked {
    const FoundSlot* found;
    const format::SlotQuestion* question;
    Hash hash;  ///< questionHash()
    bool known = false;

    [[nodiscard]] const format::SlotHeader& header() const { return found->slot->header; }
};

bool isCredential(std::string_view method) {
    return method == format::kMethodSecurityKey || method == format::kMethodBrowser;
}

/// Whether an authenticator that serves `method` can answer.
bool serves(std::string_view method, const format::SlotQuestion& question) {
    if (method == format::kMethodTpm) {
        return question.method == method && question.tpm.has_value();
    }
    const bool complete = question.credential && question.salt && question.relyingParty == kRelyingPartyId;
    return complete && isCredential(method) && isCredential(question.method);
}

const format::SlotQuestion* questionFor(std::string_view method, const format::SlotHeader& header,
                                        bool both) {
    if (both != (header.method == format::kMethodBoth)) {
        return nullptr;
    }
    if (!both) {
        return serves(method, header) ? &header : nullptr;
    }
    const auto part = std::find_if(header.parts.begin(), header.parts.end(),
                                   [&](const auto& one) { return serves(method, one); });
    return part == header.parts.end() ? nullptr : &*part;
}

bool isAffordable(const format::SlotQuestion& password, bool known) {
    const auto& cost = password.argon2id;
    return password.salt && cost &&
           (known || (cost->passes <= kUnknownWork &&
                      cost->memory <= kUnknownWork / std::max<std::uint64_t>(1, cost->passes)));
}

/// Whether asking can come to something: what strangers write is anything.
bool isSensible(const Asked& asked) {
    const auto& credential = asked.question->credential;
    if (credential && (credential->empty() || credential->size() > kCredentialIdLimit)) {
        return false;
    }
    const auto& parts = asked.header().parts;
    const auto other =
        std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return &part != asked.question; });
    return parts.empty() || (parts.size() == 2 && other->method == format::kMethodPassword &&
                             isAffordable(*other, asked.known));
}

/// As many as an authenticator of that kind may be asked for.
void leaveOut(std::vector<Asked>& slots, std::string_view method) {
    const auto known = static_cast<std::size_t>(
        std::count_if(slots.begin(), slots.end(), [](const auto& one) { return one.known; }));
    if (method == format::kMethodTpm) {
        slots.resize(std::min(slots.size(), known > 0 ? known : kMostUnknownInTpm));
    } else if (method == format::kMethodBrowser) {
        slots.resize(std::min(slots.size(), std::max(known, kMostInBrowser)));
    }
}

/// Those that fit, seen ones first, each question once.
std::vector<Asked> slotsToAsk(const KeyFiles& files, const SeenBefore& seen, const SlotWish& wish,
                              std::string_view method) {
    std::vector<Asked> slots;
    std::set<Hash> asked;
    for (const auto& found : files.slots) {
        if (!found.slot.ok() || !toHex(found.slot->header.slot).starts_with(wish.slot)) {
            continue;
        }
        const auto& header = found.slot->header;
        const auto* question = questionFor(method, header, wish.password != nullptr);
        const Hash hash = questionHash(header);
        const Asked one{&found, question, hash,
                        seen.questions.contains(hash) || seen.slots.contains(found.name)};
        if (question != nullptr && isSensible(one) && asked.insert(hash).second) {
            slots.push_back(one);
        }
    }
    std::stable_partition(slots.begin(), slots.end(), [](const Asked& one) { return one.known; });
    leaveOut(slots, method);
    return slots;
}

/// The first of each credential: an allow list names none twice.
std::vector<Asked> firstOfEach(const std::vector<Asked>& slots) {
    std::vector<Asked> result;
    std::set<std::pair<std::optional<Bytes>, std::optional<Bytes>>> named;
    for (const Asked& asked : slots) {
        if (named.emplace(asked.question->credential, asked.question->tpm).second) {
            result.push_back(asked);
        }
    }
    return result;
}

Candidate candidateOf(const Asked& asked) {
    const auto& header = asked.header();
    const auto& question = *asked.question;
    const Bytes none;
    return {question.credential.value_or(none),
            *PrfInput::from(prfInput(header.vault, header.slot, question.salt.value_or(none))),
            question.transports, question.tpm.value_or(none)};
}

/// The secrets of the parts in their order.
Result<SecretBytes> wholeSecret(const Asked& asked, const SecretBytes* password, SecretBytes answer) {
    if (password == nullptr) {
        return answer;
    }
    std::vector<SecretBytes> parts;
    for (const auto& part : asked.header().parts) {
        if (&part == asked.question) {
            parts.push_back(answer.clone());
        } else if (part.method == format::kMethodPassword) {
            TRY(SecretBytes secret, passwordSecret(part, *password));
            parts.push_back(std::move(secret));
        } else {
            return Error{Code::Damaged, "a way to unlock needs parts that go together in no known way"};
        }
    }
    return joinSecrets(parts);
}

Error nothingFits(std::string_view method, const SlotWish& wish) {
    const std::string which = wish.slot.empty() ? "" : " whose id begins with " + wish.slot;
    return {Code::NotFound,
            "this vault has no way to unlock" + which + " of the kind " + std::string(method)};
}

/// Asks until an answer opens its slot, or what it might be for has been left out.
class Asking {
public:
    Asking(std::vector<Asked> slots, const SlotWish& wish, const Encounter& ceremony)
        : m_slots(std::move(slots)), m_wish(wish), m_ceremony(ceremony), m_dialogue(ceremony.dialogue) {}

    Result<UnlockSecret> run() {
        Error last = notTheSecret();
        for (int round = 0; round < kMostRounds && !m_slots.empty(); ++round) {
            auto opened = askOnce();
            if (opened.ok() || !m_answered) {
                return opened;
            }
            last = opened.error();
        }
        if (!m_slots.empty()) {
            last.detail += "; " + std::to_string(m_slots.size()) +
                           " more files in the vault's folder ask for the same and were not tried: strangers "
                           "may have put them there";
        }
        return last;
    }

private:
    Result<UnlockSecret> askOnce() {
        const auto asked = firstOfEach(m_slots);
        UnlockRequest request;
        std::transform(asked.begin(), asked.end(), std::back_inserter(request.candidates), candidateOf);
        auto outcome = m_ceremony.authenticator.unlock(request, m_dialogue, m_ceremony.stop);
        m_answered = outcome.ok() && outcome->candidate < asked.size();
        if (!m_answered) {
            return outcome.ok() ? asError({Fault::Broken}) : asError(outcome.failure());
        }
        const Asked& answered = asked[outcome->candidate];
        std::erase_if(m_slots, [&](const Asked& other) { return other.hash == answered.hash; });
        return open(answered, std::move(*outcome));
    }

    Result<UnlockSecret> open(const Asked& asked, Unlocking unlocking) {
        const auto& header = asked.header();
        TRY(SecretBytes secret, wholeSecret(asked, m_wish.password, std::move(unlocking.secret)));
        return isSecretOf(header, secret.view())
                   ? Result<UnlockSecret>(UnlockSecret{header.method, std::move(secret), header.slot,
                                                       std::move(unlocking.assertion)})
                   : notTheSecret();
    }

    [[nodiscard]] Error notTheSecret() const {
        return m_wish.password == nullptr
                   ? asError({Fault::DifferentSecret})
                   : Error{Code::WrongKey,
                           "the password and the authenticator together do not open this vault"};
    }

    std::vector<Asked> m_slots;
    const SlotWish& m_wish;
    const Encounter& m_ceremony;
    RememberedPin m_dialogue;
    bool m_answered = false;
};

}  // namespace

Result<UnlockSecret> askForSlot(const KeyFiles& files, const SeenBefore& seen, const SlotWish& wish,
                                const Encounter& ceremony) {
    const auto method = ceremony.authenticator.method();
    auto slots = slotsToAsk(files, seen, wish, method);
    return slots.empty() ? nothingFits(method, wish) : Asking(std::move(slots), wish, ceremony).run();
}

}  // namespace coffer
