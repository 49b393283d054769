// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ceremonies.h"

#include <algorithm>

#include "bytes/encoding.h"

namespace coffer {
namespace {

constexpr std::size_t kUnknownSlots = 64;

/// One slot file with the question in it that is for an authenticator.
struct Asked {
    const FoundSlot* found;
    const format::SlotQuestion* question;

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

/// Those that fit, seen ones first.
std::vector<Asked> slotsToAsk(const KeyFiles& files, const SeenBefore& seen, const SlotWish& wish,
                              std::string_view method) {
    std::vector<Asked> slots;
    for (const auto& found : files.slots) {
        if (!found.slot.ok() || !toHex(found.slot->header.slot).starts_with(wish.slot)) {
            continue;
        }
        if (const auto* question = questionFor(method, found.slot->header, wish.password != nullptr)) {
            slots.push_back({&found, question});
        }
    }
    const auto unknown = std::stable_partition(slots.begin(), slots.end(), [&](const Asked& asked) {
        return seen.slots.contains(asked.found->name);
    });
    const auto known = static_cast<std::size_t>(unknown - slots.begin());
    slots.resize(std::min(slots.size(), known + kUnknownSlots));
    return slots;
}

/// The first of each credential: an allow list names none twice.
std::vector<Asked> firstOfEach(const std::vector<Asked>& slots) {
    std::vector<Asked> result;
    for (const Asked& asked : slots) {
        const bool isNew = std::none_of(result.begin(), result.end(), [&](const Asked& other) {
            return other.question->credential == asked.question->credential &&
                   other.question->tpm == asked.question->tpm;
        });
        if (isNew) {
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
            "this vault has no way to unlock" + which + " that a " + std::string(method) + " opens"};
}

/// Asks until an answer opens its slot, or everything that it might be for has been left out.
class Asking {
public:
    Asking(std::vector<Asked> slots, const SlotWish& wish, const Ceremony& ceremony)
        : m_slots(std::move(slots)), m_wish(wish), m_ceremony(ceremony) {}

    Result<UnlockSecret> run() {
        Error last{Code::WrongKey, "it answered, but its answer opens no way to unlock of this vault"};
        while (!m_slots.empty()) {
            auto opened = askOnce();
            if (opened.ok() || !m_answered || opened.error().code == Code::Cancelled) {
                return opened;
            }
            last = opened.error();
        }
        return last;
    }

private:
    Result<UnlockSecret> askOnce() {
        const auto asked = firstOfEach(m_slots);
        UnlockRequest request;
        std::transform(asked.begin(), asked.end(), std::back_inserter(request.candidates), candidateOf);
        auto outcome = m_ceremony.authenticator.unlock(request, m_ceremony.dialogue, m_ceremony.stop);
        m_answered = outcome.ok() && outcome->candidate < asked.size();
        if (!m_answered) {
            return outcome.ok() ? asError({Fault::Broken}) : asError(outcome.failure());
        }
        return open(asked[outcome->candidate], std::move(*outcome));
    }

    Result<UnlockSecret> open(const Asked& asked, Unlocking unlocking) {
        const auto& header = asked.header();
        TRY(SecretBytes secret, wholeSecret(asked, m_wish.password, std::move(unlocking.secret)));
        auto opened = openSlot(*asked.found->slot, secret.view());
        if (!opened.ok()) {
            std::erase_if(m_slots, [&](const Asked& other) { return other.found == asked.found; });
            return opened.error().code == Code::WrongKey ? notTheSecret() : std::move(opened).error();
        }
        return UnlockSecret{header.method, std::move(secret), header.slot, std::move(unlocking.assertion)};
    }

    [[nodiscard]] Error notTheSecret() const {
        return m_wish.password == nullptr
                   ? asError({Fault::DifferentSecret})
                   : Error{Code::WrongKey,
                           "the password and the authenticator together do not open this vault"};
    }

    std::vector<Asked> m_slots;
    const SlotWish& m_wish;
    const Ceremony& m_ceremony;
    bool m_answered = false;
};

}  // namespace

Result<UnlockSecret> askForSlot(const KeyFiles& files, const SeenBefore& seen, const SlotWish& wish,
                                const Ceremony& ceremony) {
    const auto method = ceremony.authenticator.method();
    auto slots = slotsToAsk(files, seen, wish, method);
    return slots.empty() ? nothingFits(method, wish) : Asking(std::move(slots), wish, ceremony).run();
}

}  // namespace coffer
