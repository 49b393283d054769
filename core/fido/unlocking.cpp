// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/unlocking.h"

#include <algorithm>
#include <map>

#include "fido/credentialsearch.h"
#include "fido/keychoice.h"
#include "fido/keyfailure.h"
#include "fido/secretcheck.h"
#include "fido/verification.h"

namespace coffer {
namespace {

std::vector<Bytes> idsOf(const std::vector<Candidate>& candidates) {
    std::vector<Bytes> ids;
    std::transform(candidates.begin(), candidates.end(), std::back_inserter(ids),
                   [](const Candidate& candidate) { return candidate.credential; });
    return ids;
}

// The keys that are here, sorted by what they answer without being touched.
struct Prospects {
    KeyList& list;
    Dialogue& dialogue;
    Keys holders = {};                             ///< hold one of the candidates
    std::map<const Key*, std::size_t> which = {};  ///< which of them
    Keys reticent = {};                            ///< might
    Failure failure = {Fault::NoneFound};          ///< why not, of the rest

    /// That it is another key tells more than what is the matter with yet another one.
    void note(Failure next) {
        if (failure.fault != Fault::NotEnrolled) {
            failure = std::move(next);
        }
    }
};

void sortIn(std::unique_ptr<Key> key, const std::vector<Bytes>& ids, Prospects& prospects,
            const std::stop_token& stop) {
    const auto able = checkTraits(key->traits());
    if (!able) {
        prospects.note(able.failure());
        return;
    }
    if (key->traits().windowsHello || key->traits().alwaysVerifies) {
        prospects.reticent.push_back(std::move(key));
        return;
    }
    const auto found = searchSilently(*key, ids, stop);
    if (found.value) {
        prospects.which[key.get()] = *found.value;
        prospects.holders.push_back(std::move(key));
    } else if (isReticent(found.reply.code)) {
        prospects.reticent.push_back(std::move(key));
    } else {
        prospects.note(failureOfReply(found.reply, key->device(), prospects.list, prospects.dialogue));
    }
}

// The ceremony with one key.
class Unlocker {
public:
    Unlocker(Key& key, const UnlockRequest& request, const std::vector<Bytes>& ids, KeyList& list,
             Dialogue& dialogue, const std::stop_token& stop)
        : m_key(key),
          m_request(request),
          m_ids(ids),
          m_stop(stop),
          m_verification(key, list, dialogue, stop) {}

    Outcome<Unlocking> run(std::optional<std::size_t> which);

private:
    Outcome<Unlocking> runUnknown();
    Outcome<Unlocking> runWindows();
    Outcome<Unlocking> tryEach();
    Outcome<std::optional<Unlocking>> ask(std::size_t index);
    Outcome<Unlocking> askFor(std::size_t index);

    Key& m_key;
    const UnlockRequest& m_request;
    const std::vector<Bytes>& m_ids;
    std::stop_token m_stop;
    Verification m_verification;
};

Outcome<Unlocking> Unlocker::run(std::optional<std::size_t> which) {
    if (auto ready = m_verification.prepare(Verification::Lack::Refuse); !ready) {
        return ready.failure();
    }
    return which ? askFor(*which) : m_key.traits().windowsHello ? runWindows() : runUnknown();
}

// A key that tells nothing without user verification: the same silent search, with it.
Outcome<Unlocking> Unlocker::runUnknown() {
    const auto found = searchVerified(m_key, m_verification, m_ids, m_stop);
    if (!found) {
        return found.failure();
    }
    if (found->value) {
        return askFor(*found->value);
    }
    return isReticent(found->reply.code) ? tryEach() : m_verification.failureOf(found->reply);
}

// The dialog of Windows takes one salt, and each slot has its own: so with several it is shown once to learn
// which credential is here, and once more for the secret.
Outcome<Unlocking> Unlocker::runWindows() {
    if (m_ids.size() == 1) {
        return askFor(0);
    }
    KeyAnswer<SecretAnswer> answer;
    const auto code = m_verification.send(
        [&](const KeyPin& pin) { return (answer = m_key.ask(m_ids, std::nullopt, pin, m_stop)).reply; },
        Step::Kind::Working);
    if (!code) {
        return code.failure();
    }
    const auto found = std::find(m_ids.begin(), m_ids.end(), answer.value.credential);
    return found == m_ids.end() ? Outcome<Unlocking>(Failure{Fault::NotEnrolled})
                                : askFor(static_cast<std::size_t>(found - m_ids.begin()));
}

Outcome<Unlocking> Unlocker::tryEach() {
    for (std::size_t index = 0; index < m_ids.size(); ++index) {
        auto asked = ask(index);
        if (!asked) {
            return asked.failure();
        }
        if (*asked) {
            return **std::move(asked);
        }
    }
    return Failure{Fault::NotEnrolled};
}

Outcome<Unlocking> Unlocker::askFor(std::size_t index) {
    auto asked = ask(index);
    if (!asked) {
        return asked.failure();
    }
    return *asked ? Outcome<Unlocking>(**std::move(asked)) : Failure{Fault::NotEnrolled};
}

// Nothing where the key does not have that candidate.
Outcome<std::optional<Unlocking>> Unlocker::ask(std::size_t index) {
    KeyAnswer<SecretAnswer> answer;
    const std::span asked(&m_ids[index], 1);
    const auto code = m_verification.send(
        [&](const KeyPin& pin) {
            return (answer = m_key.ask(asked, m_request.candidates[index].input, pin, m_stop)).reply;
        },
        Step::Kind::Touch, {FIDO_ERR_NO_CREDENTIALS, FIDO_ERR_INVALID_CREDENTIAL});
    if (!code) {
        return code.failure();
    }
    if (*code != FIDO_OK) {
        return std::optional<Unlocking>();
    }
    if (auto good = checkSecret(answer.value, m_ids[index]); !good) {
        return good.failure();
    }
    return std::optional(Unlocking{.candidate = index,
                                   .secret = std::move(answer.value.secret),
                                   .assertion = std::move(answer.value.assertion),
                                   .device = m_key.device()});
}

// The candidates that a key can be asked for, and their places in the request: a slot file that somebody
// edited hides none of the others.
struct Usable {
    UnlockRequest request;
    std::vector<std::size_t> places;
};

Usable usableOf(const UnlockRequest& request) {
    Usable usable{{{}, request.device}, {}};
    for (std::size_t place = 0; place < request.candidates.size(); ++place) {
        const std::size_t size = request.candidates[place].credential.size();
        if (size > 0 && size <= kCredentialIdLimit) {
            usable.request.candidates.push_back(request.candidates[place]);
            usable.places.push_back(place);
        }
    }
    return usable;
}

// A key, and which candidate it holds if that is known; no key where the question has to be asked anew.
struct Chosen {
    std::unique_ptr<Key> key;
    std::optional<std::size_t> which;
};

Outcome<Chosen> choose(Prospects prospects, const std::stop_token& stop) {
    Keys& eligible = prospects.holders.empty() ? prospects.reticent : prospects.holders;
    if (stop.stop_requested() || eligible.empty()) {
        return stop.stop_requested() ? Failure{Fault::Cancelled} : prospects.failure;
    }
    auto key = chooseByTouch(std::move(eligible), prospects.list, prospects.dialogue, stop);
    if (!key) {
        return key.failure();
    }
    const auto which = prospects.which.find(key->get());
    return Chosen{*std::move(key),
                  which == prospects.which.end() ? std::nullopt : std::optional(which->second)};
}

}  // namespace

Outcome<Unlocking> unlockWithAny(const UnlockRequest& request, KeyList& list, KeyPatience patience,
                                 Dialogue& dialogue, const std::stop_token& stop) {
    const Usable usable = usableOf(request);
    const std::vector<Bytes> ids = idsOf(usable.request.candidates);
    while (true) {
        const auto devices = list.await(request.device, dialogue, patience.poll, stop);
        if (!devices) {
            return devices.failure();
        }
        dialogue.step({Step::Kind::Working});
        auto keys = openAll(*devices, list, patience, dialogue, stop);
        if (!keys) {
            return keys.failure();
        }
        Prospects prospects{list, dialogue};
        for (auto& key : *keys) {
            sortIn(std::move(key), ids, prospects, stop);
        }
        const auto chosen = choose(std::move(prospects), stop);
        if (!chosen) {
            return chosen.failure();
        }
        if (chosen->key) {
            auto unlocked =
                Unlocker(*chosen->key, usable.request, ids, list, dialogue, stop).run(chosen->which);
            if (unlocked) {
                unlocked->candidate = usable.places[unlocked->candidate];
            }
            return unlocked;
        }
    }
}

}  // namespace coffer
